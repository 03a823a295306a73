"""What a day of work is due: its hours, its meals, its rest. Source: Articles XVII to XX, XXII, XXIX."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction

from models.terms import Due, DueKind, Hire, SheetDay
from validators.agreement.book import Agreement
from validators.agreement.hours import by_rate, day_pay, hours_worked, straight_rate
from validators.agreement.meals import penalties, penalty_pay
from validators.agreement.rest import Invasion
from validators.agreement.week import DAY, ZERO, Placed, hours_between

NO_RATE = "No rate is on the timesheet, so what is due cannot be said."


def day_kinds(one: Placed, book: Agreement) -> frozenset[str]:
    """What a day of work is for its rates: the sixth or seventh of its week, a holiday."""
    kinds = {book.sixth_day: "sixth_day", book.seventh_day: "seventh_day"}
    found = {kinds[one.nth]} if one.nth in kinds else set()
    return frozenset(found | ({"holiday"} if is_holiday(one.sheet, book) else set()))


def is_holiday(sheet: SheetDay, book: Agreement) -> bool:
    """Whether a holiday is kept on the day: as the timesheet says, else by the list."""
    return sheet.holiday if sheet.holiday is not None else book.holiday_on(sheet.day) is not None


def paid_hours(sheet: SheetDay, book: Agreement) -> Fraction:
    """The hours worked, at least those that are guaranteed."""
    alternative = book.alternative_meals.guaranteed_hours if sheet.alternative_meals else ZERO
    return max(hours_worked(sheet, book), book.calls.minimum_hours, alternative)


def work_due(
    one: Placed, kinds: frozenset[str], invaded: Invasion | None, penalties_before: int, book: Agreement
) -> Iterator[Due]:
    """The wages and penalties of a day of work; nothing where the rate is not known."""
    sheet, rate = one.sheet, straight_rate(one.sheet, book)
    if sheet.hire is Hire.ON_CALL:
        if (whole := day_pay(sheet, book)) is not None:
            yield Due(DueKind.WAGES, "a day of the week on call", "XXIX, A", whole)
        return
    if rate is None:
        return
    for times, hours in by_rate(paid_hours(sheet, book), kinds, book).items():
        yield Due(
            DueKind.WAGES, f"{_n(hours)} hours at {_n(times)} times", "XVIII, A-B", hours * times * rate
        )
    if sheet.zone_hours and (sheet.zone_miles is None or sheet.zone_miles > book.zone.radius_miles):
        told = f"{_n(sheet.zone_hours)} hours of travel outside the zone"
        yield Due(DueKind.WAGES, told, "XXI, E-F", sheet.zone_hours * rate)
    late = penalties(sheet, book)
    if late:
        told = f"{sum(late)} half hours of late meals"
        yield Due(DueKind.PENALTY, told, "XX, D", penalty_pay(late, penalties_before, rate, book))
    if invaded is not None:
        yield Due(DueKind.PENALTY, invaded.why, "XIX", invaded.straight_hours * rate)


def work_notes(one: Placed, book: Agreement) -> Iterator[str]:
    """What about a day of work a person should look at."""
    sheet, hours = one.sheet, hours_worked(one.sheet, book)
    if straight_rate(sheet, book) is None:
        yield NO_RATE
    if not hours:
        yield "Neither times nor hours are on the timesheet; the minimum call is taken."
    offered = sheet.ride_or_hotel is False
    outside = sheet.zone_miles is not None and sheet.zone_miles > book.zone.radius_miles
    if offered and not outside and hours >= book.zone.offer_at_hours:
        yield f"{_n(hours)} hours were worked: a ride home and back, or a room, is to be offered (XXI, A-B)."
    if offered and outside and hours + (sheet.zone_hours or ZERO) > book.zone.commute_over_hours:
        yield "Work and travel took so long that a room, or a ride home and back, is to be offered (XXI, J)."
    if sheet.call and sheet.call_was and sheet.told and not call_change_kept(sheet, book):
        yield "The call was changed with less notice than asked; the earlier call may stand (XXII, B)."


def call_change_kept(sheet: SheetDay, book: Agreement) -> bool:
    """Whether a call was changed in time, if at all. Source: Article XXII, B."""
    assert sheet.call and sheet.call_was and sheet.told
    rules, told = book.changed, sheet.told
    if sheet.call == sheet.call_was:
        return True
    if told <= evening_before(sheet.call_was, rules.told_by.hour, rules.told_by.minute):
        return True
    if sheet.call > sheet.call_was and hours_between(told, sheet.call_was) >= rules.later_notice_hours:
        return True
    same_day = told.date() == sheet.call.date() and told.time() > rules.not_before
    return same_day and hours_between(told, sheet.call) >= rules.notice_hours


def evening_before(call: datetime, hour: int, minute: int) -> datetime:
    """The clock time on the day before a call."""
    return (call - DAY).replace(hour=hour, minute=minute)


def _n(number: Fraction) -> str:
    return f"{float(number):.2f}".rstrip("0").rstrip(".")
