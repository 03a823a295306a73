"""Pace: what the work at hand brings if it goes on as it is, and by which deadline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from models.terms import Position
from validators.case import Case
from validators.counting import DAY, Months, Span, Stint, length, months_of
from validators.crosscheck import Checked
from validators.cycles import deadlines

CYCLES_AHEAD = 40
"""How many deadlines are looked at; what takes longer is not foretold."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Work at hand: the credit that shows it, its dates, and how many days of work a calendar day brings."""

    credit: Checked
    position: Position
    span: Span
    share: Fraction


def latest_work(case: Case, positions: Sequence[Position], since: date = date.min) -> Pace | None:
    """The work in one of `positions` that ended last, on `since` or later, the latest begun where two did; of
    credits whose days, dates and position are certain."""
    latest: tuple[date, date] = (since, date.min)
    found: tuple[Checked, Position, Span] | None = None
    for checked in case.checked:
        position, span = checked.credit.position, checked.credit.span
        if position not in positions or position is None or span is None or not checked.sure:
            continue
        if (span[1], span[0]) > latest:
            latest = (span[1], span[0])
            found = (checked, position, span)
    if found is None:
        return None
    return Pace(*found, min(Fraction(1), Fraction(found[0].sure, length(found[2]))))


def present_work(case: Case, positions: Sequence[Position]) -> Pace | None:
    """The same, where it was going on at receipt."""
    return latest_work(case, positions, case.received)


def first_day(case: Case, pace: Pace) -> date:
    """When further work begins: a day clear of the work at hand, or of today where that has ended."""
    end = pace.span[1] if pace.span[1] >= case.received else max(case.as_of_day, case.received)
    return end + 2 * DAY


def cycle_reached(case: Case, time: Months, need: int, positions: Sequence[Position]) -> date | None:
    """The first cycle in which `time` would reach `need` months by both measures; null where no work of the
    kind is going on."""
    pace = present_work(case, positions)
    if pace is None:
        return None
    start = first_day(case, pace)
    for day in deadlines(case.as_of_day + DAY, CYCLES_AHEAD, case.book):
        span = (start, day)
        if day < start:
            continue
        stint = Stint("ahead", pace.share * length(span), span, span)
        reached = time + months_of([stint], case.book.measures)
        if min(reached.by_days, reached.by_calendar) >= need:
            return day
    return None
