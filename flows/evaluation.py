"""`desk eval`: how right the readings of labelled papers are, by channel.

Labels are a labels.json beside a folder `inbox`, as `samples/` has them; an office can label its own papers
in the same form. Nothing of this is filed anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, cast

from extractors.inbox import find_items
from extractors.language import Gazetteer
from extractors.mail import open_item
from extractors.opening import open_document
from extractors.sandbox import Sandbox
from flows.shop import Progress
from models.errors import UsageFault
from models.terms import DocumentReading, LetterReading, PageSet, PaperKind, Problem, ResumeReading
from samples.labelled import truth_of
from samples.scoring import score_papers
from samples.truth import LetterTruth, ResumeTruth

_SCORED = {PaperKind.RESUME.value, PaperKind.REFERENCE_LETTER.value}

Opened = Future[tuple[PageSet, DocumentReading]]


def evaluate_papers(labels: Path, progress: Progress) -> dict[str, Any]:
    """`{channel: {name: {"right", "n", "rate"}}}`, and the rate at which papers' kinds are told under `kind`.

    Raises UsageFault where the labels cannot be used.
    """
    papers = _labelled(labels)
    with Sandbox() as sandbox:
        opened = _open(sandbox, labels.parent / "inbox", {paper["item"] for paper in papers})
        progress.begin("Reading labelled papers", len(papers))
        bodies = []
        for paper in papers:
            bodies.append(_body(sandbox, opened, paper))
            progress.advance()
    rates: dict[str, Any] = score_papers(
        [(paper["medium"], body) for paper, body in zip(papers, bodies, strict=True)],
        [cast(ResumeTruth | LetterTruth, truth_of(paper)) for paper in papers],
    )
    return rates


def table(figures: Mapping[str, Any]) -> str:
    """The figures as lines for a terminal."""
    lines = [f"{'channel':<16}{'what':<36}{'right':>7}{'of':>6}{'rate':>8}"]
    for channel, names in figures.items():
        for name, found in names.items():
            lines.append(f"{channel:<16}{name:<36}{found['right']:>7}{found['n']:>6}{found['rate']:>8.3f}")
    return "\n".join(lines)


def _labelled(labels: Path) -> Sequence[Mapping[str, Any]]:
    try:
        papers: list[Mapping[str, Any]] = json.loads(labels.read_text("utf-8"))["papers"]
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise UsageFault(
            f"{labels} holds no labels ({type(fault).__name__}).", "See samples/labels.json for the form."
        ) from fault
    return [paper for paper in papers if paper["kind"] in _SCORED and not paper.get("again")]


def _open(sandbox: Sandbox, inbox: Path, wanted: set[str]) -> dict[tuple[str, str], Opened]:
    """Every part of the wanted items, being read, by item path and part name."""
    opened: dict[tuple[str, str], Opened] = {}
    for item in find_items(inbox):
        if item.path not in wanted:
            continue
        submission = sandbox.result(sandbox.submit(open_item, item, item.content()))
        if isinstance(submission, Problem):
            continue
        for part in submission.parts:
            if part.holds_a_paper:
                name = "body" if part.role == "body" else part.name
                work = sandbox.submit(open_document, part.content, part.name, part.media_type, Gazetteer())
                opened.setdefault((item.path, name), work)
    return opened


def _body(
    sandbox: Sandbox, opened: Mapping[tuple[str, str], Opened], paper: Mapping[str, Any]
) -> ResumeReading | LetterReading | None:
    """What was read where the label says that its paper stands; null where nothing of its kind was."""
    work = opened.get((paper["item"], paper["part"]))
    if work is None:
        return None
    result = sandbox.result(work)
    if isinstance(result, Problem):
        return None
    first = paper["pages"][0] if paper["pages"] else 1
    for found in result[1].papers:
        if found.first_page <= first <= found.last_page and found.kind.value == paper["kind"]:
            return found.body if isinstance(found.body, ResumeReading | LetterReading) else None
    return None
