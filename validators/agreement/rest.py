"""Rest between days of work, and what its invasion costs. Source: Article XIX."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import NamedTuple

from validators.agreement.book import Agreement
from validators.agreement.hours import hours_worked, rate_at
from validators.agreement.week import Placed, hours_between, rest_needed


class Invasion(NamedTuple):
    """`straight_hours` are paid at straight time on top of the day's pay; `forced` says that they go on until
    a full rest."""

    straight_hours: Fraction
    why: str
    forced: bool


def invasion(one: Placed, kinds: frozenset[str], forced: bool, book: Agreement) -> Invasion | None:
    """What the rest before a day of work fell short of; null where it did not.

    `forced` says that the day before was one of those paid in full because its rest was too short.
    """
    before = one.before
    if before is None or one.sheet.call is None or before.sheet.wrap is None:
        return None
    rest = hours_between(before.sheet.wrap, one.sheet.call)
    needed, why = rest_needed(one, book)
    if rest >= needed:
        return None
    hour = book.rest.straight_hours_an_hour
    told = f"{_h(rest)} of {_h(needed)} hours of {why}"
    if rest < book.rest.short_rest_under_hours or (forced and rest < book.rest.daily_hours):
        return Invasion(hours_worked(one.sheet, book) * hour, told, True)
    invaded = Fraction(math.ceil(needed - rest))
    return Invasion(invaded * hour + _at_dismissal(one, before, invaded, kinds, book), told, False)


def _at_dismissal(
    one: Placed, before: Placed, invaded: Fraction, kinds: frozenset[str], book: Agreement
) -> Fraction:
    """After long days in a row the invaded hours pay the rate of dismissal: what that is over their own."""
    days: list[Placed] = []
    day: Placed | None = before
    while day is not None and len(days) < book.rest.long_days_in_a_row:
        days.append(day)
        day = day.before
    in_a_row = (one.sheet.day - days[-1].sheet.day).days == len(days)
    long = all(hours_worked(d.sheet, book) > book.rest.long_day_over_hours for d in days)
    if len(days) < book.rest.long_days_in_a_row or not (long and in_a_row):
        return Fraction(0)
    # The last tenth before dismissal tells its rate.
    tenth = Fraction(1, book.tenths_in_an_hour)
    dismissal = rate_at(hours_worked(before.sheet, book) - tenth, frozenset(), book)
    return sum(
        (max(Fraction(0), dismissal - rate_at(Fraction(n), kinds, book)) for n in range(int(invaded))),
        Fraction(0),
    )


def _h(hours: Fraction) -> str:
    return f"{float(hours):.1f}".removesuffix(".0")
