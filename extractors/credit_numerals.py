"""Seasons told by a Roman numeral behind the title: "Gull III", "Gull II"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from extractors.credit_values import ROMAN
from models.terms import CreditReading, ProductionKind, Reading

_NUMBERED = re.compile(
    r"(?!.*\b(?:Part|Chapter|Chapitre|Partie|Vol(?:ume)?\.?|Book|Act|War)\s+\S+$)(?P<show>.*\S)\s+(?P<numeral>"
    rf"{'|'.join(ROMAN).upper()})"
)
"""A part, volume or war has its number in its name."""
_ONE_STORY = (ProductionKind.FEATURE, ProductionKind.MOW, ProductionKind.PILOT)
_BY_HABIT, _OPEN = 0.9, 0.9


def with_numerals_told(credits: Sequence[CreditReading]) -> tuple[CreditReading, ...]:
    """The credits, a numeral behind a title taken for its season: where the same show stands on the page with
    another numeral, where the credit is a series', or where the page tells other seasons so. Elsewhere it
    may be part of the title, which is asked."""
    found = {n: match for n, credit in enumerate(credits) if (match := _numbered(credit))}
    numerals: dict[str, set[str]] = defaultdict(set)
    for match in found.values():
        numerals[match["show"].casefold()].add(match["numeral"])
    habit = any(len(several) > 1 for several in numerals.values())
    told = list(credits)
    for n, match in found.items():
        several = len(numerals[match["show"].casefold()]) > 1
        if several or credits[n].kind.value is ProductionKind.TV_SEASON:
            told[n] = _with_season(credits[n], match, 1.0)
        elif habit:
            told[n] = _with_season(credits[n], match, _BY_HABIT)
        else:
            told[n] = replace(credits[n], title=_less_sure(credits[n].title, _OPEN))
    return tuple(told)


def _numbered(credit: CreditReading) -> re.Match[str] | None:
    if credit.season.value is not None or credit.kind.value in _ONE_STORY:
        return None
    return _NUMBERED.fullmatch(credit.title.value or "")


def _with_season(credit: CreditReading, match: re.Match[str], sure: float) -> CreditReading:
    title: Reading[str] = replace(credit.title, value=match["show"])
    season: Reading[int] = Reading(
        ROMAN[match["numeral"].lower()],
        credit.title.confidence * sure,
        match["numeral"],
        credit.title.evidence,
    )
    return replace(credit, title=_less_sure(title, sure), season=season)


def _less_sure(reading: Reading[str], sure: float) -> Reading[str]:
    return replace(reading, confidence=reading.confidence * sure)
