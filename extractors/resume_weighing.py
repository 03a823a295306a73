"""How sure the readings of an OCR'd resume are: their scores, what supports them, and what was measured.

A reading's score is the product of its words' confidences, which Tesseract gives too low for clear pages and
too high for coarse ones. Dates and days that agree with each other support each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from extractors.calibration import calibrated
from extractors.credit_dates import consistent
from models.terms import CreditReading, Page, PageSource, Reading

FIELDS = ("title", "season", "kind", "position", "start", "end", "days")
_CLEAR, _FAIR = 0.9, 0.8
_NAMES = (
    "studio", "company", "producer", "production_manager", "production_coordinator",
    "assistant_production_coordinator",
)  # fmt: skip
_LEAST_WORKED = 0.55


def weighed_credits(credits: Sequence[CreditReading], pages: Sequence[Page]) -> tuple[CreditReading, ...]:
    """The credits with their confidences as measured; credits of text layers come back as they are."""
    if not any(page.source is PageSource.OCR for page in pages):
        return tuple(credits)
    quality = quality_of(pages)
    others = other_names(credits)
    return tuple(_weighed(credit, quality, others) for credit in credits)


def quality_of(pages: Sequence[Page]) -> str:
    """`clear`, `fair` or `coarse`: by the mean confidence of the letters that OCR read."""
    words = [word for page in pages for word in page.words if page.source is PageSource.OCR]
    letters = sum(len(word.text) for word in words)
    mean = sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0
    return "clear" if mean >= _CLEAR else "fair" if mean >= _FAIR else "coarse"


def _weighed(credit: CreditReading, quality: str, others: frozenset[str]) -> CreditReading:
    fields: dict[str, Any] = {}
    for name in FIELDS:
        reading: Reading[Any] = getattr(credit, name)
        if reading.value is not None:
            key = key_of(name, credit, quality, others)
            fields[name] = replace(reading, confidence=calibrated(key, PageSource.OCR, reading.confidence))
    return replace(credit, **fields)


def other_names(credits: Sequence[CreditReading]) -> frozenset[str]:
    """What the resume names as studios, companies and people, in small letters: no show has such a title."""
    return frozenset(
        value.casefold()
        for credit in credits
        for name in _NAMES
        if (value := getattr(credit, name).value) and len(value) > 2
    )


def key_of(name: str, credit: CreditReading, quality: str, others: frozenset[str]) -> str:
    """Which map of the calibration a credit's field goes by."""
    kind = "day" if name in ("start", "end") else name
    supported = kind in ("day", "days") and agree(credit)
    if name == "title":
        supported = agree(credit) and _is_whole(credit, others)
    return f"resume_{kind}_{quality}{'_agreed' if supported else ''}"


def _is_whole(credit: CreditReading, others: frozenset[str]) -> bool:
    """Whether the credit says all that a row does and its title looks like one: it begins with a capital or
    a digit, holds two words and is not what the resume calls a studio or a person elsewhere."""
    title = credit.title.value or ""
    return (
        credit.position.value is not None
        and credit.kind.value is not None
        and credit.studio.value is not None
        and title[:1] == title[:1].upper()
        and len(title.split()) >= 2
        and not any(name in title.casefold() for name in others)
    )


def agree(credit: CreditReading) -> bool:
    """Whether start, end and days are all read and tell of the same stretch of work."""
    start, end, days = credit.start.value, credit.end.value, credit.days.value
    if start is None or end is None or days is None:
        return False
    return consistent(start, end, days, _LEAST_WORKED)
