"""`desk eval`: how right the readings of labelled papers are, by channel and by layout, and every miss.

Labels are a labels.json beside the papers, or beside a folder `inbox` that holds them, as `samples/` has
them; `flows.labelling` drafts them for an office's own papers. Nothing of this is filed anywhere.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from extractors.inbox import Item, find_items
from extractors.language import Gazetteer
from extractors.layout import evidence_for, text_lines
from extractors.mail import open_item
from extractors.opening import open_crops, open_document
from extractors.sandbox import Sandbox
from flows.shop import Progress
from models.errors import UsageFault
from models.terms import (
    DocumentReading,
    Evidence,
    LetterReading,
    Page,
    PageSet,
    Paper,
    PaperKind,
    Part,
    Problem,
    ResumeReading,
)
from reports.crops import can_be_pictured, crop_key
from reports.evaluation import Confusion, MissLine, what_said
from samples.labelled import truth_of
from samples.matching import bare_text
from samples.misses import Miss, misses
from samples.scoring import Tally, score_papers
from samples.truth import LetterTruth, ResumeTruth

LABELS = "labels.json"
SET_ASIDE = "set aside"
_SCORED = {PaperKind.RESUME.value, PaperKind.REFERENCE_LETTER.value}
_UNNAMED = "not named"
_HALF = 0.5

Label = Mapping[str, Any]
Rates = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Opening:
    """One part of an item, being read."""

    part: Part
    work: Future[tuple[PageSet, DocumentReading]]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """`by_channel` and `by_layout` are `{name: {what: {"right", "n", "rate"}}}`, the kind of paper among
    what; `crops` are PNG by `crop_key`, cut where they were asked for."""

    by_channel: Rates
    by_layout: Rates
    confusions: tuple[Confusion, ...]
    misses: tuple[MissLine, ...]
    crops: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class _Judged:
    """A labelled paper and what was read where it stands."""

    label: Label
    seen: PageSet | None
    became: str
    body: ResumeReading | LetterReading | None


def evaluate_papers(labels: Path, progress: Progress, *, pictured: bool = False) -> Evaluation:
    """Reads every labelled paper and judges it; `pictured` asks for the crops too.

    Raises UsageFault where the labels cannot be used or name a file that is not there.
    """
    papers = _labelled(labels)
    with Sandbox() as sandbox:
        opened = dict(open_parts(sandbox, papers_in(labels), {paper["item"] for paper in papers}))
        _all_there(papers, opened, labels)
        progress.begin("Reading labelled papers", len(papers))
        judged = []
        for paper in papers:
            judged.append(_judged(sandbox, opened[paper["item"], paper["part"]], paper))
            progress.advance()
        told = tuple(line for each in judged for line in _misses(each))
        crops = _crops(sandbox, judged, opened, told) if pictured else {}
    return Evaluation(
        _rates(judged, "medium"), _rates(judged, "family"), tuple(_confusions(told)), told, crops
    )


def table(figures: Rates, by: str = "channel") -> str:
    """The figures as lines for a terminal; `by` says what they are told apart by."""
    wide = max((len(name) for name in figures), default=0) + 2
    lines = [f"{by:<{max(wide, 16)}}{'what':<44}{'right':>7}{'of':>6}{'rate':>8}"]
    for channel, names in figures.items():
        for name, found in names.items():
            told = f"{what_said(name):<44}{found['right']:>7}{found['n']:>6}{found['rate']:>8.3f}"
            lines.append(f"{channel:<{max(wide, 16)}}{told}")
    return "\n".join(lines)


def papers_in(labels: Path) -> Path:
    """The folder that the labels' items are in: `inbox` beside the labels, else the labels' own."""
    inbox = labels.parent / "inbox"
    return inbox if inbox.is_dir() else labels.parent


def open_parts(
    sandbox: Sandbox, folder: Path, wanted: set[str] | None = None
) -> Iterator[tuple[tuple[str, str], Opening]]:
    """Every part of the wanted items (of all, where null) that may be a paper, by item path and part name;
    of two of one name the first."""
    told: set[tuple[str, str]] = set()
    for item in find_items(folder):
        if item.path == LABELS or (wanted is not None and item.path not in wanted):
            continue
        for part in _parts(sandbox, item):
            key = (item.path, "body" if part.role == "body" else part.name)
            if part.holds_a_paper and key not in told:
                told.add(key)
                work = sandbox.submit(open_document, part.content, part.name, part.media_type, Gazetteer())
                yield key, Opening(part, work)


def _parts(sandbox: Sandbox, item: Item) -> tuple[Part, ...]:
    submission = sandbox.result(sandbox.submit(open_item, item, item.content()))
    return () if isinstance(submission, Problem) else submission.parts


def _labelled(labels: Path) -> Sequence[Label]:
    try:
        papers: list[Label] = json.loads(labels.read_text("utf-8-sig"))["papers"]
        kept = [paper for paper in papers if not paper.get("again")]
        for paper in kept:
            PaperKind(paper["kind"]), paper["item"], paper["part"], paper["medium"]
            if paper["kind"] in _SCORED:
                truth_of(paper)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise UsageFault(
            f"{labels} holds no labels that can be used ({type(fault).__name__}: {fault}).",
            "Let `desk eval --draft FOLDER` write them, and correct them against the papers.",
        ) from fault
    return kept


def _all_there(papers: Iterable[Label], opened: Mapping[tuple[str, str], Opening], labels: Path) -> None:
    lacking = [f"{paper['part']} in {paper['item']}" for paper in papers if _key(paper) not in opened]
    if lacking:
        raise UsageFault(
            f"{labels} names papers that are not in {papers_in(labels)}: {'; '.join(lacking[:5])}.",
            "Put them there, or take them out of the labels.",
        )


def _key(paper: Label) -> tuple[str, str]:
    return paper["item"], paper["part"]


def _judged(sandbox: Sandbox, opening: Opening, label: Label) -> _Judged:
    """What was read where the label says that its paper stands."""
    result = sandbox.result(opening.work)
    if isinstance(result, Problem):
        return _Judged(label, None, SET_ASIDE, None)
    seen, reading = result
    first = label["pages"][0] if label.get("pages") else 1
    found: Paper | None = next((p for p in reading.papers if first in p.pages_in(reading.document)), None)
    if found is None:
        return _Judged(label, seen, SET_ASIDE, None)
    body = found.body if isinstance(found.body, ResumeReading | LetterReading) else None
    return _Judged(label, seen, found.kind.value, body if found.kind.value == label["kind"] else None)


def _rates(judged: Sequence[_Judged], by: str) -> Rates:
    """Figures told apart by what the labels say under `by`."""
    scored = [each for each in judged if each.label["kind"] in _SCORED]
    rates: Rates = score_papers(
        [(each.label.get(by) or _UNNAMED, each.body) for each in scored],
        [cast(ResumeTruth | LetterTruth, truth_of(each.label)) for each in scored],
    )
    kinds: dict[str, Tally] = defaultdict(Tally)
    for each in judged:
        kinds[each.label.get(by) or _UNNAMED].add("kind of paper", each.became == each.label["kind"])
    return {name: {**kinds[name].rates(), **rates.get(name, {})} for name in sorted(kinds)}


def _misses(judged: _Judged) -> Iterator[MissLine]:
    label = judged.label
    if judged.became != label["kind"]:
        yield _line(judged, Miss("kind of paper", label["kind"], judged.became))
    elif judged.body is not None:
        truth = cast(ResumeTruth | LetterTruth, truth_of(label))
        for miss in misses(judged.body, truth):
            yield _line(judged, miss)


def _line(judged: _Judged, miss: Miss) -> MissLine:
    label = judged.label
    place = miss.evidence
    if place is None or place.box is None:
        place = _place(judged, miss.expected if miss.field != "kind of paper" else "") or place
    return MissLine(
        paper=label["part"] if label["part"] == label["item"] else f"{label['item']} > {label['part']}",
        channel=label["medium"],
        layout=label.get("family") or _UNNAMED,
        field=miss.field,
        about=miss.about,
        expected=miss.expected,
        found=miss.found,
        confidence=miss.confidence,
        place=place,
    )


def _place(judged: _Judged, expected: str) -> Evidence | None:
    """The line of the page that has most of the expected words; the head of the page where none is
    expected, null where no line has half of them."""
    seen = judged.seen
    if seen is None:
        return None
    span = judged.label.get("pages") or (1, len(seen.pages))
    pages = [page for page in seen.pages if span[0] <= page.number <= span[1]]
    wanted = {bare_text(word) for word in expected.split()} - {""}
    lines = [(page, line) for page in pages for line in text_lines(page)]
    if not wanted:
        return _head(pages, seen)
    shares = [len(wanted & {bare_text(w.text) for w in line.words}) / len(wanted) for _, line in lines]
    best = max(range(len(lines)), key=shares.__getitem__, default=None)
    if best is None or shares[best] < _HALF:
        return None
    page, line = lines[best]
    return evidence_for(seen.document, seen.name, page.number, line.words)


def _head(pages: Sequence[Page], seen: PageSet) -> Evidence | None:
    if not pages or not pages[0].width:
        return None
    page = pages[0]
    return Evidence(seen.name, "", seen.document, page.number, (0.0, 0.0, page.width, page.height * 0.4))


def _confusions(told: Iterable[MissLine]) -> Iterator[Confusion]:
    """What was read for what, by field, the most frequent first."""
    counted = Counter((line.field, line.expected, line.found) for line in told if line.field != "credit")
    for (field, expected, found), times in sorted(counted.items(), key=lambda e: (e[0][0], -e[1], e[0])):
        yield Confusion(field, expected, found, times)


def _crops(
    sandbox: Sandbox,
    judged: Iterable[_Judged],
    opened: Mapping[tuple[str, str], Opening],
    told: Iterable[MissLine],
) -> dict[str, bytes]:
    """The pictures of all misses that stand on a page, cut in one call a document."""
    held = {each.seen.document: (each.seen, opened[_key(each.label)].part) for each in judged if each.seen}
    by_document: dict[str, dict[str, Evidence]] = defaultdict(dict)
    for line in told:
        place = line.place
        if place is not None and can_be_pictured(place) and place.document in held:
            by_document[place.document][crop_key(place)] = place
    crops: dict[str, bytes] = {}
    for document, places in by_document.items():
        seen, part = held[document]
        pages = {page.number: page for page in seen.pages}
        wanted = {
            key: (pages[place.page], place.box)
            for key, place in places.items()
            if place.page in pages and place.box is not None
        }
        cut = sandbox.result(
            sandbox.submit(open_crops, part.content, seen.media_type, tuple(wanted.values()))
        )
        crops.update(zip(wanted, () if isinstance(cut, Problem) else cut, strict=False))
    return crops
