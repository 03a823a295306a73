"""When the scheduled runs take place: nightly from 30 days before a deadline, two-hourly on its last day; by
a rulebook without deadlines, every night."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from validators import cycles
from validators.rulebook import DEFAULT, load
from validators.words import day_said

DAYS_BEFORE = 30
NIGHTLY_AT = 2
"""The hour of the nightly screening, at the office."""


def calendar_lines(today: date, count: int, rulebook: str = DEFAULT) -> tuple[str, ...]:
    """A line a deadline from `today` on, for a person. Raises RulebookFault for an unknown rulebook."""
    book = load(rulebook)
    if not book.deadlines:
        return (f"{book.title} has no deadlines: a request is looked at on the day of the run, nightly.",)
    return tuple(
        f"{day_said(deadline):<18}  cut-off {_clock(cycles.cutoff(deadline, book))};"
        f"  nightly from {day_said(deadline - timedelta(days=DAYS_BEFORE))}, two-hourly on the day"
        for deadline in cycles.deadlines(today, count, book)
    )


def _clock(at: datetime) -> str:
    return f"{day_said(at.date())}, {at:%H:%M:%S %Z}"


def screening_rules(today: date, count: int, rulebook: str = DEFAULT) -> tuple[str, ...]:
    """RFC 5545 recurrence rules, in office time, for the runs before each of the next `count` deadlines; or
    for every night."""
    book = load(rulebook)
    if not book.deadlines:
        return (f"DTSTART:{today:%Y%m%d}T{NIGHTLY_AT:02}0000\nRRULE:FREQ=DAILY",)
    rules = []
    for deadline in cycles.deadlines(today, count, book):
        first = deadline - timedelta(days=DAYS_BEFORE)
        nights = f"DTSTART:{first:%Y%m%d}T{NIGHTLY_AT:02}0000\nRRULE:FREQ=DAILY;COUNT={DAYS_BEFORE}"
        last_day = f"DTSTART:{deadline:%Y%m%d}T000000\nRRULE:FREQ=HOURLY;INTERVAL=2;COUNT=12"
        rules += [nights, last_day]
    return tuple(rules)
