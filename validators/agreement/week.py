"""Workweeks: where each day of a timesheet stands in its week, and how much rest its call needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from models.terms import DayKind, SheetDay
from validators.agreement.book import Agreement

WORKED = frozenset({DayKind.WORK, DayKind.WORK_TRAVEL})
ZERO = Fraction(0)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Placed:
    """A day with its workweek's first day, its place in it (1 to 7), and how many days of that week were
    worked up to it and with it (`nth`). `before` is the day worked last."""

    sheet: SheetDay
    week_start: date
    weekday: int
    nth: int
    before: Placed | None


def placed(days: Iterable[SheetDay], week_starts: int) -> tuple[Placed, ...]:
    """Every day in its workweek. `week_starts` is a weekday (1 Monday); a shifted day begins a week anew."""
    found: list[Placed] = []
    before: Placed | None = None
    starts = week_starts
    worked: Counter[date] = Counter()
    for sheet in days:
        if sheet.shifted:
            starts = sheet.day.isoweekday()
        into = (sheet.day.isoweekday() - starts) % 7
        week = sheet.day - into * DAY
        works = sheet.kind in WORKED
        worked[week] += works
        one = Placed(sheet, week, into + 1, worked[week], before)
        found.append(one)
        before = one if works else before
    return tuple(found)


def in_a_row(one: Placed) -> int:
    """How many days in a row were worked up to the one before."""
    count, day = 0, one.before
    while day is not None:
        count += 1
        day = day.before if day.before and day.sheet.day - day.before.sheet.day == DAY else None
    return count


def hours_between(first: datetime, last: datetime) -> Fraction:
    return Fraction((last - first) // SECOND, HOUR // SECOND)


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
    if in_a_row(one) >= book.seventh_day:
        asked.append((rest.after_seven_days_hours, "rest after seven days in a row"))
    return max(asked)
