"""Hours worked, meals left out, and the rates that apply to them. Source: Articles XVII, XVIII and XX."""

from __future__ import annotations

import math
from fractions import Fraction

from models.terms import Hire, SheetDay
from validators.agreement.book import Agreement
from validators.agreement.week import ZERO, hours_between


def hours_worked(sheet: SheetDay, book: Agreement) -> Fraction:
    """Hours from call to wrap without the meals that may be deducted, a begun tenth counted; 0 where neither
    times nor hours are on the sheet."""
    if sheet.call is None or sheet.wrap is None:
        return sheet.hours or ZERO
    worked = hours_between(sheet.call, sheet.wrap)
    if not sheet.alternative_meals:
        for n, (start, end) in enumerate(sheet.meals):
            length = min(hours_between(start, end), Fraction(book.meals.longest_minutes, 60))
            long_enough = length * 60 >= book.meals.shortest_minutes
            allowed = n < book.meals.deductible_in_minimum_call or worked > book.calls.minimum_hours
            worked -= length if long_enough and allowed else ZERO
    tenths = book.tenths_in_an_hour
    return Fraction(math.ceil(worked * tenths), tenths)


def rate_at(hour: Fraction, kinds: frozenset[str], book: Agreement) -> Fraction:
    """How many times the straight rate the time after `hour` hours pays on a day of these `kinds`."""
    return max(
        (
            rule.times
            for rule in book.overtime
            if (not rule.days or kinds & set(rule.days))
            and hour >= rule.over_hours
            and (rule.first_hours is None or hour < rule.first_hours)
        ),
        default=Fraction(1),
    )


def by_rate(hours: Fraction, kinds: frozenset[str], book: Agreement) -> dict[Fraction, Fraction]:
    """The hours of a day by the times of the straight rate that they pay, lowest first."""
    found: dict[Fraction, Fraction] = {}
    tenth = Fraction(1, book.tenths_in_an_hour)
    for n in range(math.ceil(hours / tenth)):
        times = rate_at(n * tenth, kinds, book)
        found[times] = found.get(times, ZERO) + min(tenth, hours - n * tenth)
    return dict(sorted(found.items()))


def straight_rate(sheet: SheetDay, book: Agreement) -> Fraction | None:
    """Dollars an hour: the higher class's where it was worked long enough, the hire's own, or what a week's
    pay comes to; null where the sheet has none."""
    higher = sheet.higher_hours is not None and sheet.higher_hours >= book.higher_class_hours
    if higher and sheet.higher_rate is not None:
        return max(sheet.higher_rate, sheet.rate or ZERO)
    if sheet.rate is not None:
        return sheet.rate
    if sheet.weekly_rate is not None:
        return sheet.weekly_rate / book.week.parts / book.calls.minimum_hours
    return None


def day_pay(sheet: SheetDay, book: Agreement) -> Fraction | None:
    """What a whole day pays that is not counted by the hour: a fifth of the week, or the minimum call."""
    if sheet.hire is not Hire.DAILY and sheet.weekly_rate is not None:
        return sheet.weekly_rate / book.week.parts
    rate = straight_rate(sheet, book)
    return None if rate is None else rate * book.calls.minimum_hours
