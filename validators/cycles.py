"""Cycles: the quarterly deadlines and what belongs to each; the days come from the rulebook."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from validators.rulebook import load


def zone() -> ZoneInfo:
    """The office's time zone."""
    return ZoneInfo(load().timezone)


def local(at: datetime) -> datetime:
    """The aware `at` on the office's clock."""
    return at.astimezone(zone())


def local_day(at: datetime) -> date:
    """The office's calendar day of an aware `at`."""
    return local(at).date()


def cutoff(deadline: date) -> datetime:
    """The last second, 23:59:59 at the office, that counts as on time for `deadline`."""
    return datetime.combine(deadline, time(23, 59, 59), tzinfo=zone())


def deadlines(start: date, count: int) -> tuple[date, ...]:
    """The first `count` deadlines on or after `start`."""
    found: list[date] = []
    year = start.year
    while len(found) < count:
        found += [day for day in _of_year(year) if day >= start]
        year += 1
    return tuple(found[:count])


def previous(deadline: date) -> date:
    """The deadline before `deadline`."""
    days = _of_year(deadline.year - 1) + _of_year(deadline.year)
    return days[bisect_left(days, deadline) - 1]


def cycle_of(at: datetime) -> date:
    """The deadline whose cycle a request received at the aware `at` belongs to.

    The cut-off's whole last second is on time, so fractions of it are too.
    """
    return deadlines(local_day(at), 1)[0]


def _of_year(year: int) -> tuple[date, ...]:
    pairs = (day.split("-") for day in load().deadlines)
    return tuple(sorted(date(year, int(month), int(day)) for month, day in pairs))
