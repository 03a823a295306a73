"""How sure the readings of a resume are: their scores and what supports them, as measured on made resumes.

A reading's score is the product of its words' confidences, which Tesseract gives too low for clear pages and
too high for coarse ones, and which says nothing of a value taken from the wrong place. Rows that are alike,
dates and days that agree, and titles that look like titles support each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from extractors.calibration import chance
from extractors.resume_features import FIELDS, Rows, clearness, features_of, rows_of
from models.terms import CreditReading, Page, PageSource, Reading

CLEARNESS = {"sharp": 0.925, "clear": 0.9, "fair": 0.8, "coarse": 0.0}
"""The cases of OCR, and the least mean confidence of the letters of each."""


def weighed_credits(credits: Sequence[CreditReading], pages: Sequence[Page]) -> tuple[CreditReading, ...]:
    """The credits with their confidences as measured. What no letter was read for one by one (text layers,
    flowing documents) is never said surer than the reader said it."""
    rows, case = rows_of(credits, pages), case_of(pages)
    return tuple(_weighed(credit, rows, case) for credit in credits)


def case_of(pages: Sequence[Page]) -> str:
    """`typed`, or under OCR one of `CLEARNESS`, by the mean confidence of its letters."""
    if not any(page.source is PageSource.OCR for page in pages):
        return "typed"
    mean = clearness(pages)
    return next((case for case, least in CLEARNESS.items() if mean >= least), "coarse")


def held_case(name: str, case: str, features: Mapping[str, float]) -> str:
    """The case of one field: under OCR, the rest of the row holds it up ("clear_held") or does not."""
    held = features["sound" if name == "title" else "agree"]
    return f"{case}_held" if held and case != "typed" else case


def weighed(score: float, found: float | None, case: str) -> float:
    """The reader's own score, once a chance was found for it: OCR's scores say little, the others bind."""
    if found is None:
        return score
    return min(found, score) if case == "typed" else found


def _weighed(credit: CreditReading, rows: Rows, case: str) -> CreditReading:
    fields: dict[str, Any] = {}
    for name in FIELDS:
        reading: Reading[Any] = getattr(credit, name)
        if reading.value is not None and reading.confidence > 0:
            features = features_of(name, credit, rows)
            found = chance(name, held_case(name, case, features), features)
            fields[name] = replace(reading, confidence=weighed(reading.confidence, found, case))
    return replace(credit, **fields)
