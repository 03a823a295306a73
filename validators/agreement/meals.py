"""Meals: which came late or not at all, and what that costs. Source: Article XX."""

from __future__ import annotations

import math
from datetime import timedelta
from fractions import Fraction

from models.terms import SheetDay
from validators.agreement.book import Agreement
from validators.agreement.week import hours_between


def penalties(sheet: SheetDay, book: Agreement) -> tuple[int, ...]:
    """For each meal that was late, the half hours by which it was, counted from when it was due."""
    if sheet.call is None or sheet.wrap is None:
        return ()
    if sheet.alternative_meals:
        return _alternative(sheet, book)
    meals, half = book.meals, Fraction(book.meals.penalty_minutes, 60)
    start = sheet.crew_call if sheet.breakfast_minutes and sheet.crew_call else sheet.call
    due = start + _hours(meals.first_within_hours)
    late: list[int] = []
    for n, (begun, ended) in enumerate((*sheet.meals, (sheet.wrap, sheet.wrap))):
        extension = meals.first_extension_minutes if n == 0 else meals.second_extension_minutes
        if begun > due + timedelta(minutes=extension):
            late.append(math.ceil(hours_between(due, begun) / half))
        due = ended + _hours(meals.then_every_hours)
    return tuple(late)


def _alternative(sheet: SheetDay, book: Agreement) -> tuple[int, ...]:
    """The buffet's own: after so many elapsed hours, and where nobody could eat in time."""
    assert sheet.call is not None
    assert sheet.wrap is not None
    rules, half = book.alternative_meals, Fraction(book.meals.penalty_minutes, 60)
    ends = [(sheet.wrap, rules.eat_within_hours)]
    if sheet.meals:
        ends = [(sheet.meals[0][0], rules.eat_within_hours), (sheet.wrap, rules.elapsed_hours)]
    late = (math.ceil((hours_between(sheet.call, end) - after) / half) for end, after in ends)
    return tuple(count for count in late if count > 0)


def penalty_pay(late: tuple[int, ...], before: int, rate: Fraction, book: Agreement) -> Fraction:
    """Dollars for the half hours `late`, `before` of them having been paid in the week already."""
    meals, paid, total = book.meals, before, Fraction(0)
    for count in late:
        for n in range(count):
            paid += 1
            if paid > meals.penalties_a_week:
                total += max(rate * meals.then_straight_hours, meals.then_least)
            else:
                total += meals.penalties[min(n, len(meals.penalties) - 1)]
    return total


def meal_notes(sheet: SheetDay, book: Agreement) -> tuple[str, ...]:
    """What about the meals a person should look at."""
    notes = []
    meals = book.meals
    if sheet.call and sheet.meals and not sheet.alternative_meals:
        first = hours_between(sheet.call, sheet.meals[0][0])
        if first < meals.first_not_before_hours and not sheet.breakfast_minutes:
            notes.append(
                f"The first meal began less than {meals.first_not_before_hours} hours after the report."
            )
    if sheet.breakfast_minutes is not None and sheet.breakfast_minutes > meals.breakfast_minutes:
        notes.append(f"Breakfast took longer than {meals.breakfast_minutes} minutes.")
    return tuple(notes)


def _hours(hours: Fraction) -> timedelta:
    return timedelta(hours=float(hours))
