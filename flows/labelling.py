"""Labels for an office's own papers, drafted from what the desk reads in them, for a person to correct."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from extractors.media import DOCX, HEIC, JPEG, PNG, TIFF
from extractors.sandbox import Sandbox
from flows.evaluation import LABELS, Opening, open_parts
from flows.shop import Progress
from models.errors import UsageFault
from models.terms import LetterReading, PageSet, PageSource, Paper, PaperKind, Problem, Reading, ResumeReading
from samples.truth import CreditTruth, LetterTruth, ResumeTruth

_PICTURES = (JPEG, PNG, HEIC, "image/heif", "image/webp")
_NO_PAPERS = (PaperKind.BLANK, PaperKind.DUPLICATE)
_NOT_ON_PAPER = {"position_as_written": "", "other_lines": [], "signer_company": "", "agreement": "411"}
"""Fields of a label that no figure looks at, or that a paper seldom says."""


def draft_labels(folder: Path, progress: Progress) -> Path:
    """Writes `folder`/labels.json: every paper below the folder with all that was read in it, null where
    nothing was. Raises UsageFault where there is no such folder or it has labels already."""
    labels = folder / LABELS
    if not folder.is_dir():
        raise UsageFault(f"{folder} is not a folder.", "Name the folder that your papers are in.")
    if labels.exists():
        raise UsageFault(f"{labels} is there already.", "Move it away to have labels drafted anew.")
    with Sandbox() as sandbox:
        opened = dict(open_parts(sandbox, folder))
        progress.begin("Reading papers", len(opened))
        papers: list[dict[str, Any]] = []
        for (item, part), opening in opened.items():
            papers += _entries(sandbox, item, part, opening)
            progress.advance()
    told = json.dumps({"schema": "labels/1", "papers": papers}, ensure_ascii=False, indent=1)
    labels.write_text(f"{told}\n", encoding="utf-8")
    return labels


def _entries(sandbox: Sandbox, item: str, part: str, opening: Opening) -> Iterator[dict[str, Any]]:
    result = sandbox.result(opening.work)
    if isinstance(result, Problem):
        return
    seen, reading = result
    for paper in reading.papers:
        if paper.kind in _NO_PAPERS:
            continue
        yield {
            "item": item,
            "part": part,
            "pages": [paper.first_page, paper.last_page] if len(reading.papers) > 1 else None,
            "kind": paper.kind.value,
            "medium": "body" if part == "body" else _medium(seen),
            "family": "",
            "truth": _truth(paper),
        }


def _medium(seen: PageSet) -> str:
    if seen.media_type in _PICTURES:
        return "photo"
    if seen.media_type == TIFF:
        return "fax"
    if any(page.source is PageSource.OCR for page in seen.pages):
        return "scan"
    return "docx" if seen.media_type == DOCX else "text_pdf"


def _truth(paper: Paper) -> Mapping[str, Any]:
    """What was read, under a label's names; nothing for kinds of which only the kind is judged."""
    body = paper.body
    if isinstance(body, ResumeReading):
        credits = [_values(credit, CreditTruth) for credit in body.credits]
        return {**_values(body, ResumeTruth), "credits": credits}
    if isinstance(body, LetterReading):
        return {**_values(body, LetterTruth), "shows": [_plain(show.value) for show in body.shows]}
    return {}


def _values(body: object, truth: type[Any]) -> dict[str, Any]:
    told = {}
    for each in fields(truth):
        read = getattr(body, each.name, None)
        value = _plain(read.value) if isinstance(read, Reading) else None
        told[each.name] = _NOT_ON_PAPER.get(each.name) if value is None else value
    return told


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
