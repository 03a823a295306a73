"""Cycles: the deadlines of a rulebook and what belongs to each.

A rulebook without deadlines has a cycle for every day: what has arrived by its end belongs to it.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from validators.rulebook import Rulebook, closing, preceding

_SATURDAY = 5


def local(at: datetime, book: Rulebook) -> datetime:
    """The aware `at` on the office's clock."""
    return at.astimezone(ZoneInfo(book.timezone))


def local_day(at: datetime, book: Rulebook) -> date:
    """The office's calendar day of an aware `at`."""
    return local(at, book).date()


def cutoff(deadline: date, book: Rulebook) -> datetime:
    """The last second, 23:59:59 at the office, that counts as on time for `deadline`."""
    day = deadline
    if book.chooses("weekend_extension", "to_monday") and day.weekday() >= _SATURDAY:
        day += timedelta(days=7 - day.weekday())
    return datetime.combine(day, time(23, 59, 59), tzinfo=ZoneInfo(book.timezone))


def deadlines(start: date, count: int, book: Rulebook) -> tuple[date, ...]:
    """The first `count` deadlines on or after `start`."""
    found: list[date] = []
    while len(found) < count:
        found.append(closing(book.deadlines, start))
        start = found[-1] + timedelta(days=1)
    return tuple(found)


def previous(deadline: date, book: Rulebook) -> date | None:
    """The deadline before `deadline`; null where the rulebook has none."""
    return preceding(book.deadlines, deadline)


def cycle_of(at: datetime, book: Rulebook) -> date:
    """The deadline whose cycle a request received at the aware `at` belongs to.

    The cut-off's whole last second is on time, so fractions of it are too.
    """
    day = local_day(at, book)
    earlier = previous(day, book)
    if earlier is not None and at.replace(microsecond=0) <= cutoff(earlier, book):
        return earlier
    return book.closing(day)
