"""Bonuses, per diem and what else a day brings. Source: Articles XXI, G-I and L, XXIX, D-F, and XXX."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from models.terms import DayKind, Due, DueKind, SheetDay
from validators.agreement.book import Agreement
from validators.agreement.unworked import day_of_per_diem
from validators.agreement.week import DAY, ZERO, Placed


def bonuses(sheet: SheetDay, wages: Fraction, book: Agreement) -> Iterator[Due]:
    """Flights, dives, work under and in water, several cameras."""
    special = book.special
    if sheet.flights:
        amount = min(sheet.flights * special.flight, special.flights_a_shift_most)
        yield Due(DueKind.BONUS, f"{sheet.flights} flights", "XXX, E", amount)
    deep = (sheet.depth_ft or ZERO) >= special.dive_feet
    wading = (sheet.water_ft or ZERO) >= special.water_feet and (
        sheet.water_hours or ZERO
    ) >= special.water_hours
    if sheet.dives and deep:
        amount = min(sheet.dives * special.dive, special.dives_a_shift_most)
        yield Due(DueKind.BONUS, f"{sheet.dives} dives", "XXX, G", amount)
    elif sheet.underwater:
        yield Due(DueKind.BONUS, "a shift under water", "XXX, F", wages * special.underwater_share)
    elif wading:
        yield Due(DueKind.BONUS, "work in water", "XXX, H", wages * special.water_share)
    if sheet.cameras > 1:
        yield Due(DueKind.BONUS, f"{sheet.cameras} cameras", "XXIX, F", book.script.cameras_a_day)


def per_diem(sheet: SheetDay, book: Agreement) -> Iterator[Due]:
    """A day on a distant location, less the meals that the employer gave."""
    if not is_distant(sheet, book) or sheet.kind is DayKind.ABSENT:
        return
    rates = {"b": book.per_diem.breakfast, "l": book.per_diem.lunch, "d": book.per_diem.dinner}
    amount = sum((rate for meal, rate in rates.items() if meal not in sheet.meals_provided), ZERO)
    if amount:
        yield Due(DueKind.PER_DIEM, "per diem", "XXI, G-I", amount)


def is_distant(sheet: SheetDay, book: Agreement) -> bool:
    """As the timesheet says, or because home is far from the production."""
    return sheet.distant or (sheet.home_miles is not None and sheet.home_miles >= book.distant.home_miles)


def replacement(one: Placed, book: Agreement) -> Iterator[Due]:
    """The rest of the week's housing and per diem, where a distant hire was replaced without the notice."""
    sheet = one.sheet
    notice = book.distant.replacement_notice_days * DAY
    if sheet.replaced_told is None or sheet.day - sheet.replaced_told >= notice:
        return
    days = book.seventh_day - one.weekday
    amount = days * (day_of_per_diem(book) + (sheet.housing_a_day or ZERO))
    yield Due(DueKind.PER_DIEM, f"housing and per diem of the {days} days left of the week", "XXI, L", amount)


def special_notes(one: Placed, book: Agreement) -> Iterator[str]:
    """What a person should look at: a second diver, breaks, preparation, when it was paid."""
    sheet, special = one.sheet, book.special
    depth = sheet.depth_ft or ZERO
    if depth >= special.second_diver_feet and not sheet.second_diver:
        yield f"A dive of {float(depth):g} feet needs a second diver (XXX, F-H)."
    if (sheet.longest_in_water or ZERO) > special.longest_in_water_hours:
        yield f"More than {special.longest_in_water_hours} hours in water without a break (XXX, F-H)."
    if sheet.script_prep_days is not None and sheet.script_prep_days < book.script.prep_days:
        yield f"A script supervisor has at least {book.script.prep_days} days to prepare (XXIX, E)."
    next_week = one.week_start + 7 * DAY
    payday = next_week + (book.payday_weekday - next_week.isoweekday()) % 7 * DAY
    if sheet.paid_on is not None and sheet.paid_on > payday:
        yield f"It was paid on {sheet.paid_on}; it was due by {payday} (XXIX, D)."
