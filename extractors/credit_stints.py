"""Two stints on one show: "2nd APC, then", with its dates and days, and below it "1st APC" with others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from extractors.credit_labels import PERSONNEL
from extractors.employers import names_employer
from models.terms import CreditReading, Reading

_SHOW = ("title", "season", "kind", "studio", "company", "agreement")
_DITTO = re.compile(r"\W*(?:″|〃|”|“|\"|''|,,|do|ditto|idem|id|same(?: as above)?)\W*", re.IGNORECASE)
_LENT = 0.95
_SOON_DAYS = 10
_LINES = 1.2


def with_shows_lent(credits: Sequence[CreditReading]) -> tuple[CreditReading, ...]:
    """The credits, those that only go on in another position given the show of the one above them, and each
    of the two the people that the other names."""
    found = list(credits)
    for at, credit in enumerate(credits[1:], start=1):
        bare = _without_employer(credit)
        if _goes_on(found[at - 1], bare):
            found[at] = _given(bare, found[at - 1], _SHOW)
            found[at] = _given(found[at], found[at - 1], PERSONNEL)
            found[at - 1] = _given(found[at - 1], credit, PERSONNEL)
    return tuple(found)


def _without_employer(credit: CreditReading) -> CreditReading:
    """The credit without a company where its title should be: the lines below a show's name who made it,
    and a second stint stands beside them."""
    is_named = credit.title.value is not None and names_employer(credit.title.value)
    return _without(credit, ("title", "studio", "company")) if is_named else credit


def with_dittos_told(credits: Sequence[CreditReading]) -> tuple[CreditReading, ...]:
    """The credits, each mark that says "as above" being what stands above it."""
    found: list[CreditReading] = []
    for credit in credits:
        marks = [name for name in (*_SHOW, *PERSONNEL) if _DITTO.fullmatch(str(getattr(credit, name).value))]
        if marks and found:
            credit = _given(_without(credit, marks), found[-1], marks)
        found.append(credit)
    return tuple(found)


def _without(credit: CreditReading, names: Sequence[str]) -> CreditReading:
    fields: dict[str, Any] = {name: Reading() for name in names}
    return replace(credit, **fields)


def _goes_on(above: CreditReading, credit: CreditReading) -> bool:
    """Whether a credit names no show of its own, follows close below another and begins where that ends, or
    ends where that begins, in another position."""
    unnamed = all(_is_empty(getattr(credit, name)) for name in _SHOW)
    jobs = above.position.value, credit.position.value
    if not unnamed or above.title.value is None or None in jobs or jobs[0] is jobs[1]:
        return False
    return _close_below(above, credit) and (
        _soon(above.end.value, credit.start.value) or _soon(credit.end.value, above.start.value)
    )


def _is_empty(reading: Reading[Any]) -> bool:
    return reading.value is None and not reading.candidates


def _soon(end: date | None, start: date | None) -> bool:
    return end is not None and start is not None and 0 <= (start - end).days <= _SOON_DAYS


def _close_below(above: CreditReading, credit: CreditReading) -> bool:
    """Whether no blank stands between the two, as between other credits."""
    last, first = above.position.evidence, credit.position.evidence
    if last is None or first is None or not last.box or not first.box or last.page != first.page:
        return False
    return 0 < first.box[1] - last.box[3] < _LINES * (first.box[3] - first.box[1])


def _given(credit: CreditReading, other: CreditReading, names: Sequence[str]) -> CreditReading:
    fields: dict[str, Any] = {}
    for name in names:
        mine: Reading[Any] = getattr(credit, name)
        theirs: Reading[Any] = getattr(other, name)
        if _is_empty(mine) and not _is_empty(theirs):
            fields[name] = replace(theirs, confidence=_LENT * theirs.confidence)
    return replace(credit, **fields)
