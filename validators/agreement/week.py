"""Workweeks: where each day of a timesheet stands in its week, and how much rest its call needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from models.terms import DayKind, SheetDay
from validators.agreement.book import Agreement

WORKED = frozenset({DayKind.WORK, DayKind.WORK_TRAVEL})
HOUR = Fraction(3600)


@dataclass(frozen=True, slots=True)
class Placed:
    """A day with its workweek's first day, its place in it (1 to 7), and, of a day worked, which day of work
    it is in that week (`nth`, else 0). `before` is the day worked last, `run` how many days in a row were
    worked up to it."""

    sheet: SheetDay
    week_start: date
    weekday: int
    nth: int
    before: Placed | None
    run: int


def placed(days: Iterable[SheetDay], week_starts: int) -> tuple[Placed, ...]:
    """Every day in its workweek. `week_starts` is a weekday (1 Monday); a shifted day begins a week anew."""
    found: list[Placed] = []
    before: Placed | None = None
    starts, count, run, last_week = week_starts, 0, 0, None
    for sheet in days:
        if sheet.shifted:
            starts = sheet.day.isoweekday()
        weekday = (sheet.day.isoweekday() - starts) % 7 + 1
        week = sheet.day - timedelta(days=weekday - 1)
        if week != last_week:
            count, last_week = 0, week
        works = sheet.kind in WORKED
        count += works
        one = Placed(sheet, week, weekday, count if works else 0, before, run)
        found.append(one)
        if works:
            next_day = before is not None and sheet.day - before.sheet.day == timedelta(days=1)
            run = run + 1 if next_day else 1
            before = one
    return tuple(found)


def hours_between(first: datetime, last: datetime) -> Fraction:
    return Fraction(int((last - first).total_seconds())) / HOUR


def rest_needed(one: Placed, book: Agreement) -> tuple[Fraction, str]:
    """The hours of rest before the call, and the rule that asks for most. Source: XVII, A and XIX."""
    rest, before = book.rest, one.before
    asked = [(rest.daily_hours, "daily rest")]
    if before is None:
        return asked[0]
    if one.sheet.shifted:
        asked.append((book.week.shift_rest_hours, "rest before a shifted week"))
    elif before.week_start != one.week_start:
        after = {5: rest.after_five_days_hours, 6: rest.after_six_days_hours}
        if before.nth in after:
            asked.append((after[before.nth], f"rest after a week of {before.nth} days"))
    if one.nth == book.sixth_day and one.weekday == book.seventh_day:
        asked.append((rest.sixth_on_seventh_hours, "rest before a sixth day that falls on the seventh"))
    if one.run >= book.seventh_day:
        asked.append((rest.after_seven_days_hours, "rest after seven days in a row"))
    return max(asked)
