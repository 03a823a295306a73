"""What was read otherwise than a label says, field by field, with where it stands. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from models.terms import CreditReading, Evidence, LetterReading, Reading, ResumeReading
from samples.matching import best_pairs, same_text
from samples.scoring import letter_fields, row_fields, row_likeness
from samples.truth import CreditTruth, LetterTruth, ResumeTruth

_IN_LETTER = {"title": "signer_title", "member_no": "signer_member_no"}
"""The table's name of a letter's field → the reading's and the label's, where they differ."""


@dataclass(frozen=True, slots=True)
class Miss:
    """One field that was read wrong. `expected` is the label's value and `found` what was read, as text, ""
    where there is none; `about` names the credit that it belongs to."""

    field: str
    expected: str
    found: str
    about: str = ""
    confidence: float = 0.0
    evidence: Evidence | None = None


def misses(reading: ResumeReading | LetterReading, truth: ResumeTruth | LetterTruth) -> tuple[Miss, ...]:
    """Every field of a paper that `score_papers` counts as wrong, in the order of the label."""
    if isinstance(reading, ResumeReading) and isinstance(truth, ResumeTruth):
        return tuple(_of_resume(reading, truth))
    if isinstance(reading, LetterReading) and isinstance(truth, LetterTruth):
        return tuple(_of_letter(reading, truth))
    raise TypeError("a reading and a truth of two kinds")


def _of_letter(reading: LetterReading, truth: LetterTruth) -> Iterator[Miss]:
    for name, right in letter_fields(reading, truth).items():
        if not right:
            field = _IN_LETTER.get(name, name)
            yield _miss(f"letter {name}", getattr(truth, field), getattr(reading, field))


def _of_resume(reading: ResumeReading, truth: ResumeTruth) -> Iterator[Miss]:
    if not same_text(reading.name.value, truth.name):
        yield _miss("resume name", truth.name, reading.name)
    pairs = best_pairs(reading.credits, truth.credits, row_likeness)
    for place, credit in enumerate(truth.credits):
        about = f"{credit.title}, {_said(credit.start)}"
        row = pairs.get(place)
        if row is None:
            yield Miss("credit", about, "", about)
        else:
            yield from _of_row(row, credit, about)
    kept = [id(row) for row in pairs.values()]
    for row in reading.credits:
        if id(row) not in kept:
            read = f"{row.title.value or ''}, {_said(row.start.value)}"
            yield Miss("credit invented", "", read, "", row.title.confidence, row.evidence)


def _of_row(row: CreditReading, credit: CreditTruth, about: str) -> Iterator[Miss]:
    for name, right in row_fields(row, credit).items():
        if not right:
            yield _miss(name, getattr(credit, name), getattr(row, name), about, row.evidence)


def _miss(
    field: str, expected: object, reading: Reading[Any], about: str = "", around: Evidence | None = None
) -> Miss:
    found = _said(reading.value) or " or ".join(_said(each) for each in reading.candidates)
    evidence = around or reading.evidence
    return Miss(field, _said(expected), found, about, reading.confidence, evidence)


def _said(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:g}" if isinstance(value, float) else str(value)
