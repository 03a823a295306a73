"""Days paid but not worked: travel, idle, holidays, bereavement, cancelled calls. Source: Articles XVII, B,
XXI, K, XXII, XXIII and XXV."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from models.terms import DayKind, Due, DueKind, Hire, SheetDay
from validators.agreement.book import Agreement, Tier
from validators.agreement.hours import day_pay, straight_rate
from validators.agreement.week import ZERO, Placed, hours_between
from validators.agreement.worked import NO_RATE, evening_before, is_holiday


class Paid(NamedTuple):
    """What a day that was not worked comes to: hours and dollars, benefit hours, and what to look at."""

    said: str
    hours: Fraction = ZERO
    due: tuple[Due, ...] = ()
    benefit_hours: Fraction = ZERO
    notes: tuple[str, ...] = ()


class Before(NamedTuple):
    """How many idle days that are due in the week, and days of bereavement, came before."""

    idle: int
    bereaved: int


def unworked(one: Placed, before: Before, tier: Tier, book: Agreement) -> Paid:
    """A day on which nothing was worked."""
    sheet = one.sheet
    if sheet.kind is DayKind.TRAVEL:
        least, most = book.calls.travel_least_hours, book.calls.travel_most_hours
        hours = min(max(_travelled(sheet), least), most)
        return _hours("travel only", hours, sheet, "XVII, B", book)
    if sheet.kind is DayKind.IDLE:
        return _idle(one, before, tier, book)
    if sheet.kind is DayKind.HOLIDAY:
        return _holiday(sheet, book)
    if sheet.kind is DayKind.BEREAVEMENT:
        return _bereavement(sheet, before, book)
    if sheet.kind in (DayKind.CANCELLED, DayKind.CANCELLED_TRAVEL):
        return _cancelled(sheet, book)
    if sheet.kind in (DayKind.WEATHER, DayKind.INCLEMENT):
        return _weather(sheet, book)
    return Paid("off" if sheet.kind is DayKind.OFF else "absent")


def _travelled(sheet: SheetDay) -> Fraction:
    if sheet.call is not None and sheet.wrap is not None:
        return hours_between(sheet.call, sheet.wrap)
    return sheet.hours or ZERO


def _hours(said: str, hours: Fraction, sheet: SheetDay, article: str, book: Agreement) -> Paid:
    """So many hours at the straight rate, and benefits on them."""
    rate = straight_rate(sheet, book)
    if rate is None:
        return Paid(said, hours, (), hours, (NO_RATE,))
    due = (Due(DueKind.WAGES, f"{said}, {float(hours):g} hours", article, hours * rate),) if hours else ()
    return Paid(said, hours, due, hours)


def _day(said: str, sheet: SheetDay, article: str, book: Agreement) -> Paid:
    """A whole day's pay and benefits."""
    hours, pay = book.calls.minimum_hours, day_pay(sheet, book)
    if pay is None:
        return Paid(said, hours, (), hours, (NO_RATE,))
    return Paid(said, hours, (Due(DueKind.WAGES, said, article, pay),), hours)


def _idle(one: Placed, before: Before, tier: Tier, book: Agreement) -> Paid:
    sheet, said = one.sheet, "idle day"
    if sheet.hire is Hire.ON_CALL:
        return Paid(said, notes=("Who is on call is not due idle days (XXI, K).",))
    if not sheet.distant or one.weekday not in (book.sixth_day, book.seventh_day):
        return Paid(said, notes=("Idle pay is for a sixth or seventh day on a distant location (XXI, K).",))
    most = book.distant.idle_days_a_week
    if before.idle >= most:
        return Paid(said, notes=(f"A week has at most {most} idle days, unless it was shifted (XXI, K).",))
    paid = _hours(said, tier.idle_straight_hours, sheet, "XXI, K", book)
    extra = tier.idle_per_diem_days * day_of_per_diem(book)
    more = (Due(DueKind.PER_DIEM, "a further per diem for the idle day", "XXI, K", extra),) if extra else ()
    notes = paid.notes if tier.idle_straight_hours else ()
    return Paid(said, paid.hours, paid.due + more, tier.idle_benefit_hours, notes)


def day_of_per_diem(book: Agreement) -> Fraction:
    return book.per_diem.breakfast + book.per_diem.lunch + book.per_diem.dinner


def _holiday(sheet: SheetDay, book: Agreement) -> Paid:
    said = "unworked holiday"
    if not is_holiday(sheet, book):
        return Paid(said, notes=("This is none of the holidays of the agreement (XXIII, A).",))
    if sheet.hire is Hire.DAILY and not sheet.distant:
        return Paid(said, notes=("A holiday not worked is paid to weekly and distant hires (XXIII, A).",))
    return _day(said, sheet, "XXIII, A", book)


def _bereavement(sheet: SheetDay, before: Before, book: Agreement) -> Paid:
    said, rules = "bereavement", book.bereavement
    if before.bereaved >= rules.most_days:
        return Paid(said, notes=(f"At most {rules.most_days} days of bereavement are paid (XXV).",))
    if sheet.relation and sheet.relation.casefold() not in rules.of:
        return Paid(said, notes=(f"{sheet.relation!r} is none of those named: {', '.join(rules.of)} (XXV).",))
    share = sheet.department_share
    if share is not None and share < rules.department_share:
        asked = f"{float(rules.department_share):.0%}"
        return Paid(said, notes=(f"Less than {asked} of the department's days were worked (XXV).",))
    paid = _day(said, sheet, "XXV", book)
    unknown = "What share of the department's days was worked is not on the timesheet (XXV)."
    return paid if share is not None else paid._replace(notes=(*paid.notes, unknown))


def _cancelled(sheet: SheetDay, book: Agreement) -> Paid:
    rules = book.cancelled
    travel = sheet.kind is DayKind.CANCELLED_TRAVEL
    said, call = "cancelled travel call" if travel else "cancelled call", sheet.call_was or sheet.call
    hours = rules.travel_hours if travel else rules.work_hours
    if not sheet.on_payroll:
        return _hours(said, hours, sheet, "XXII, A", book)
    if call is None or sheet.told is None:
        return Paid(said, notes=("For when the call was and when it was cancelled is not on the timesheet.",))
    if sheet.told <= evening_before(call, rules.told_by.hour, rules.told_by.minute):
        return Paid(f"{said}, told in time")
    return _hours(said, hours, sheet, "XXII, A", book)


def _weather(sheet: SheetDay, book: Agreement) -> Paid:
    rules, call = book.weather, sheet.call_was or sheet.call
    said = "weather-permitting call" if sheet.kind is DayKind.WEATHER else "call cancelled for weather"
    if call is None or sheet.told is None:
        return Paid(said, notes=("For when the call was and when it was cancelled is not on the timesheet.",))
    if sheet.kind is DayKind.INCLEMENT:
        by = rules.inclement_told_by
        if sheet.told <= evening_before(call, by.hour, by.minute):
            return Paid(f"{said}, told in time")
        return _hours(said, rules.late_hours, sheet, "XXII, D", book)
    notes: tuple[str, ...] = ()
    if not sheet.on_payroll and sheet.issued:
        issued_in_time = hours_between(sheet.issued, call) >= rules.issue_hours_before
        late = f"The call was issued less than {rules.issue_hours_before} hours before it (XXII, C)."
        notes = () if issued_in_time else (late,)
    in_time = hours_between(sheet.told, call) >= rules.told_hours_before
    if sheet.hire is Hire.ON_CALL:
        paid = _day(said, sheet, "XXII, C-D", book)
        share = rules.on_call_share_of_a_day if in_time else Fraction(1)
        due = tuple(Due(d.kind, d.what, d.article, d.amount * share) for d in paid.due)
        return Paid(said, paid.hours * share, due, paid.benefit_hours * share, paid.notes + notes)
    hours = rules.daily_hours if in_time else rules.late_hours
    paid = _hours(said, hours, sheet, "XXII, C-D", book)
    return paid._replace(notes=paid.notes + notes)
