"""Forecast: the first cycle in which the counts would be met if the work at hand goes on as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from models.terms import Finding, Outcome
from validators.case import Case
from validators.checks.said import unknown
from validators.counting import DAY, cut, length
from validators.cycles import deadlines
from validators.pace import CYCLES_AHEAD, Pace, first_day, latest_work, present_work
from validators.whatif import Supposed, a_production, with_credit
from validators.words import POSITION_NAMES, day_said, plural

Screening = Callable[[Supposed], tuple[Finding, ...]]
_COUNTS = ("months.", "shows.")
_OPEN = (Outcome.NOT_MET, Outcome.NEEDS_REVIEW)


@dataclass(frozen=True, slots=True)
class Forecast:
    """`cycle` is the first in which every count is met, null where none is foreseen; `lacking` the counts
    that are open in it, or that stay so; `besides` what else is open today and that work does not bring.
    `assumptions` are sentences."""

    cycle: date | None
    assumptions: tuple[str, ...]
    lacking: tuple[Finding, ...]
    besides: tuple[Finding, ...]


def forecast(case: Case, screening: Screening) -> Forecast:
    """The forecast of `case`; `screening` gives the findings of what is supposed.

    The work is that of the latest credit that was going on at receipt, else of the latest that counts. It
    goes on at the same days a week, on shows as long as that credit, without a break.
    """
    today = screening(Supposed(case.application, case.index.office))
    besides = tuple(f for f in today if f.outcome in _OPEN and not f.id.startswith(_COUNTS))
    lacking = _counts_open(today)
    if not lacking:
        return Forecast(case.application.cycle, (), (), besides)
    pace = present_work(case, case.tally) or latest_work(case, case.tally)
    if pace is None or case.resume is None:
        why = "No work in a position that counts is on the resume with certain dates and days."
        if unknown(case):
            why = "What was remitted cannot be looked up before the applicant is found in the register."
        return Forecast(None, (why,), lacking, besides)
    told = _assumptions(case, pace)
    for day in deadlines(case.as_of_day + DAY, CYCLES_AHEAD, case.book):
        lacking = _counts_open(screening(going_on(case, pace, day)))
        if not lacking:
            return Forecast(day, told, (), besides)
    return Forecast(None, told, lacking, besides)


def _counts_open(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(f for f in findings if f.id.startswith(_COUNTS) and f.outcome in _OPEN)


def going_on(case: Case, pace: Pace, until: date) -> Supposed:
    """The case with the work of `pace` gone on to `until`, show after show."""
    supposed = Supposed(case.application, case.index.office)
    start, each, number = first_day(case, pace), length(pace.span), 0
    while start <= until:
        span = (start, min(until, start + timedelta(days=each - 1)))
        days = float(pace.share * length(span))
        supposed = with_credit(case, supposed, a_production(number, span), pace.position, span, days)
        start, number = span[1] + DAY, number + 1
    return supposed


def _assumptions(case: Case, pace: Pace) -> tuple[str, ...]:
    name, title = POSITION_NAMES[pace.position], pace.credit.credit.called
    going = pace.span[1] >= case.received
    since = "is going on" if going else f"ended on {day_said(pace.span[1])}, and like work begins now"
    return (
        f"The work taken as the pace is {title}, as {name}, which {since}.",
        f"It goes on without a break at {plural(cut(pace.share * 7), 'day')} a week, all of them remitted.",
        f"Every {length(pace.span)} days a further show begins, as long as that one.",
        "Nothing else changes: letters, seminars, dues and the rules are as they are today.",
    )
