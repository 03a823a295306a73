"""The maps of letters and requests: papers of `calibration_papers` read without any calibration.

For each kind of field, what it rests on and the source of its pages, scores and rights are collected and a
map of few knots is drawn.
"""

from __future__ import annotations

import pickle
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from extractors.calibration import TABLE, calibrated
from extractors.language import Gazetteer, Language
from extractors.letter import read_letter
from extractors.page_numbers import without_fax_strip
from extractors.pages import see
from extractors.request import read_request
from extractors.stretches import papers_of
from extractors.weighing import FIELDS, agreed, source_of, support, text_of
from models.terms import LetterReading, PageSet, PageSource, PaperKind, RequestReading
from samples.matching import same_text
from samples.truth import LetterTruth, RequestTruth
from tests.eval.calibration_knots import HEAD, THRESHOLD, knots_of
from tests.eval.calibration_papers import made

_LEAST = 12
_ENDINGS = {"application/pdf": "pdf", "image/jpeg": "jpg", "image/tiff": "tif"}
Seen = tuple[PageSet, str, LetterTruth | RequestTruth, bool]
Scored = tuple[str, PageSource, float, bool]
"""Key of the map, source, score, right."""


def fit_letters(fit: int, check: int, cache: Path) -> None:
    """Writes `calibration.yaml` from `fit` papers, then tells how it does on them and on `check` others."""
    scored = list(_scored([_seen(n, "fit", cache) for n in range(fit)]))
    table = fitted(scored)
    told = HEAD + "# For each source and kind of field, and what a value rests on, a map's knots.\n"
    TABLE.write_text(told + yaml.safe_dump(table, sort_keys=True, default_flow_style=None), "utf-8")
    calibrated.__globals__["_table"].cache_clear()
    _tell("fit", scored)
    _tell("check", list(_scored([_seen(n, "check", cache) for n in range(check)])))


def _seen(number: int, half: str, cache: Path) -> Seen:
    path = cache / f"{half}{number}.pkl"
    if not path.exists():
        paper = made(number, half)
        pages = see(paper.content, f"paper.{_ENDINGS[paper.media_type]}", paper.media_type)
        path.write_bytes(pickle.dumps((pages, paper.channel, paper.truth, paper.known)))
    seen: Seen = pickle.loads(path.read_bytes())
    return seen


def _scored(papers: Sequence[Seen]) -> Iterator[Scored]:
    known = [truth for _, _, truth, is_known in papers if is_known]
    people = {n for t in known for n in ((t.signer, t.subject) if isinstance(t, LetterTruth) else (t.name,))}
    shows = {show for truth in known if isinstance(truth, LetterTruth) for show in truth.shows}
    register = Language.load(Gazetteer(tuple(sorted(people)), tuple(sorted(shows))))
    none = Language.load()
    for seen, _, truth, is_known in papers:
        yield from _of_paper(seen, truth, register if is_known else none)


def _of_paper(seen: PageSet, truth: LetterTruth | RequestTruth, language: Language) -> Iterator[Scored]:
    kind = PaperKind.REFERENCE_LETTER if isinstance(truth, LetterTruth) else PaperKind.REQUEST
    stretch = next((s for s in papers_of(seen.pages, "", "") if s.kind is kind), None)
    if stretch is None:
        return
    pages = [without_fax_strip(page) for page in stretch.pages]
    source = source_of(pages)
    body: LetterReading | RequestReading
    body = (read_letter if kind is PaperKind.REFERENCE_LETTER else read_request)(pages, "", "", language)
    body, text = agreed(body, source, language), text_of(pages)
    for name, group in FIELDS[type(body)].items():
        reading = getattr(body, name)
        if reading.value is None:
            continue
        right = same_text(str(reading.value), str(getattr(truth, _TRUTHS.get(name, name))))
        yield f"{group}.{support(reading, group, text, language)}", source, reading.confidence, right


_TRUTHS: dict[str, str] = {}


def fitted(scored: Sequence[Scored]) -> dict[str, dict[str, list[list[float]]]]:
    """The knots by source and key; a key with few papers goes with its kind of field as a whole. A text layer
    keeps its scores: nothing there is read letter by letter."""
    by_key: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for key, source, raw, right in scored:
        if source is PageSource.OCR:
            by_key[key].append((raw, right))
    maps = {key: knots_of(points) for key, points in by_key.items() if len(points) >= _LEAST}
    return {PageSource.OCR.value: dict(sorted(maps.items()))}


def _tell(what: str, scored: Sequence[Scored]) -> None:
    """How many values are said to be sure, and how many of those are right, by key, before and after."""
    rows: dict[str, list[int]] = defaultdict(lambda: [0] * 6)
    for key, source, raw, right in scored:
        for name in (f"{source.value} {key}", f"{source.value} all"):
            row = rows[name]
            row[0] += 1
            row[1] += right
            for at, score in ((2, raw), (4, calibrated(key, source, raw))):
                row[at] += score >= THRESHOLD
                row[at + 1] += score >= THRESHOLD and not right
    print(f"{what}: values, right; said surely, wrong of those: by score alone, calibrated")
    for name, row in sorted(rows.items()):
        print(f"  {name:24} {row[0]:5} {row[1]:5}   {row[2]:5} {row[3]:3}   {row[4]:5} {row[5]:3}")
