"""Days told in a list of their own: the credits with their dates above, and below each show with its days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from extractors.resume_two_titles import bare
from models.terms import CreditReading

_LEAST = 2
_JOINED = 0.98
"""What is left of the confidence of days that were found by their show's name."""


def with_days_joined(credits: Sequence[CreditReading]) -> tuple[CreditReading, ...]:
    """The credits, those that give a show, a job and days but no dates joined to those of the same show and
    job that give dates but no days: the one with the other, or several in their order where they are as
    many. Fewer than two such pairs are no list of days and stay as they are."""
    dated, counted = _by_show(credits, days=False), _by_show(credits, days=True)
    pairs = [
        pair
        for show, places in counted.items()
        if len(places) == len(dated.get(show, ()))
        for pair in zip(dated[show], places, strict=True)
    ]
    if len(pairs) < _LEAST:
        return tuple(credits)
    found = list(credits)
    for at, other in pairs:
        told = found[other].days
        found[at] = replace(found[at], days=replace(told, confidence=told.confidence * _JOINED))
    gone = {other for _, other in pairs}
    return tuple(credit for at, credit in enumerate(found) if at not in gone)


def _by_show(credits: Sequence[CreditReading], days: bool) -> dict[tuple[str, str], list[int]]:
    """The places of the credits that give either days and no dates or dates and no days, by show and job."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, credit in enumerate(credits):
        dated = any(r.value is not None or r.candidates for r in (credit.start, credit.end))
        counted = credit.days.value is not None
        if credit.title.value and credit.position.value and (dated, counted) == (not days, days):
            found[bare(credit.title.value), credit.position.value].append(at)
    return found
