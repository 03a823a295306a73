"""Said: the plain sentences about time and shows, figures cut and never rounded."""

from __future__ import annotations

import math

from models.terms import Position
from validators.case import Case
from validators.checks.answer import POSITION_NAMES
from validators.counting import Months, cut
from validators.tally import Shows, Sums
from validators.words import plural


def months_said(months: Months) -> str:
    """Both measures: `18.7 months by days worked, 18.6 by the calendar`, or one figure where they agree."""
    days, calendar = cut(months.by_days), cut(months.by_calendar)
    if days == calendar:
        return f"{days:g} months" if days else "no months"
    return f"{days:g} months by days worked, {calendar:g} by the calendar"


def say_months(case: Case, time: Sums, need: int, name: str) -> str:
    """One sentence on time in a position."""
    most = ""
    if time.possible is not None and time.possible != time.sure:
        most = f" (up to {months_said(time.possible)} if everything is confirmed)"
    if time.possible is None:
        most = " (more if everything is confirmed)"
    return f"As {name}: {months_said(time.sure)}{most}; {need} are required."


def short_by(time: Sums, need: int, name: str) -> str | None:
    """What is lacking, in months, by the measure that lacks most; null where nothing is."""
    gap = need - min(time.sure.by_days, time.sure.by_calendar)
    if gap <= 0:
        return None
    months = math.ceil(gap * 10) / 10
    unit = "month" if months == 1 else "months"
    return f"Work, or document, {months:g} more {unit} as {name}."


def say_shows(counted: Shows, need: int, position: Position) -> tuple[str, str | None]:
    """One sentence on shows in a position, and what is lacking."""
    name = POSITION_NAMES[position]
    most = (
        f" (up to {counted.possible} if everything is confirmed)" if counted.possible > counted.sure else ""
    )
    number = plural(counted.sure, "show") if counted.sure else "No show"
    says = f"{number} as {name}{most}; {need} are required."
    gap = need - counted.sure
    more = "1 more show" if gap == 1 else f"{gap} more different shows"
    remedy = f"Work on, or document, {more} as {name}." if gap > 0 else None
    return says, remedy
