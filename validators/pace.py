"""Pace: what the work at hand brings if it goes on as it is, and by which deadline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from models.terms import Position
from validators.case import Case
from validators.counting import DAY, Months, Stint, length, months_of
from validators.crosscheck import Checked
from validators.cycles import deadlines

CYCLES_AHEAD = 40
"""How many deadlines are looked at; what takes longer is not foretold."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Work at hand: the credit that shows it, and how many days of work a day of the calendar brings."""

    credit: Checked
    position: Position
    share: Fraction


def pace_of(checked: Checked) -> Pace | None:
    """The pace of one credit by its sure days; null where days, dates or position are not certain."""
    credit = checked.credit
    if credit.span is None or credit.position is None or not checked.sure:
        return None
    return Pace(checked, credit.position, min(Fraction(1), checked.sure / length(credit.span)))


def present_work(case: Case, positions: Sequence[Position]) -> Pace | None:
    """The work in one of `positions` that was going on at receipt; the latest begun where there are two."""
    paces = [
        pace
        for checked in case.checked
        if checked.credit.position in positions
        and checked.credit.span is not None
        and checked.credit.span[1] >= case.received
        and (pace := pace_of(checked)) is not None
    ]
    return max(paces, key=lambda p: p.credit.credit.span or (date.min, date.min), default=None)


def cycle_reached(case: Case, time: Months, need: int, positions: Sequence[Position]) -> date | None:
    """The first cycle in which `time` would reach `need` months by both measures; null where no work of the
    kind is at hand."""
    pace = present_work(case, positions)
    if pace is None or pace.credit.credit.span is None:
        return None
    start = pace.credit.credit.span[1] + DAY
    for day in deadlines(case.as_of_day + DAY, CYCLES_AHEAD):
        if day <= start:
            continue
        span = (start, day)
        stint = Stint("ahead", pace.share * length(span), span, span)
        reached = time + months_of([stint], case.book.measures)
        if min(reached.by_days, reached.by_calendar) >= need:
            return day
    return None
