"""A checked timesheet as plain lines: a row a day, what is due and was paid, and what to look at."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from models.terms import DayDue, DueKind, SheetCheck
from reports.words import plural

EARNED = (DueKind.WAGES, DueKind.PENALTY, DueKind.BONUS)


def sheet_text(sheet: SheetCheck) -> str:
    """One person's days. Dollars to the cent, hours to the tenth."""
    return "\n".join(_lines(sheet)) + "\n"


def _lines(sheet: SheetCheck) -> Iterator[str]:
    if sheet.person:
        yield sheet.person
    yield f"  {'date':<12}{'day':<28}{'hours':>7}{'due':>11}{'paid':>11}{'benefit hours':>15}{'per diem':>10}"
    for day in sheet.days:
        yield _row(day)
        for due in day.due:
            yield f"{'':<14}{_money(due.amount):>10}  {due.what} ({due.article})"
        for note in day.notes:
            yield f"{'':<14}Look: {note}"
    for due in sheet.besides:
        yield f"  besides: {_money(due.amount)}  {due.what} ({due.article})"
    for note in sheet.notes:
        yield f"  Look: {note}"
    yield from _sums(sheet)


def _row(day: DayDue) -> str:
    sheet = day.sheet
    said = day.said if day.worked or day.said in ("off", "absent") else f"{day.said} (not worked)"
    paid = "" if sheet.paid is None else _money(sheet.paid)
    due = _money(day.total(*EARNED))
    return (
        f"  {sheet.day.isoformat():<12}{said[:27]:<28}{float(day.hours):>7.1f}{due:>11}"
        f"{paid:>11}{float(day.benefit_hours):>15.1f}{_money(day.total(DueKind.PER_DIEM)):>10}"
    ).rstrip()


def _sums(sheet: SheetCheck) -> Iterator[str]:
    worked = sum(day.worked for day in sheet.days)
    unworked = sum(1 for day in sheet.days if not day.worked and (day.due or day.benefit_hours))
    yield f"  {plural(worked, 'day')} worked; {unworked} paid and not worked."
    besides = sum((due.amount for due in sheet.besides), Fraction(0))
    yield _against("Pay", besides, [(day.total(*EARNED), day.sheet.paid) for day in sheet.days])
    per_diem = [(day.total(DueKind.PER_DIEM), day.sheet.per_diem_paid) for day in sheet.days]
    yield _against("Per diem", Fraction(0), per_diem)
    benefits = [(day.benefit_hours, day.sheet.benefit_hours_paid) for day in sheet.days]
    yield _against("Benefit hours", Fraction(0), benefits)


def _against(what: str, besides: Fraction, days: list[tuple[Fraction, Fraction | None]]) -> str:
    """What is due beside what was paid, over the days that say both; the others are told."""
    known = [(due, paid) for due, paid in days if paid is not None]
    due = sum((due for due, _ in days), besides)
    if not known:
        return f"  {what} due: {_money(due)}. What was paid is not on the timesheet."
    silent = sum(1 for due, paid in days if paid is None and due)
    compared = sum((due for due, _ in known), besides)
    difference = sum((paid for _, paid in known), Fraction(0)) - compared
    told = f"  {what} due: {_money(due)}; paid: {_money(difference + compared)}; "
    if silent:
        say = "does not say" if silent == 1 else "do not say"
        told += f"{plural(silent, 'day')} due {_money(due - compared)} {say} what was paid; of the others "
    if abs(difference) < Fraction(1, 200):
        return told + "no difference."
    return told + f"{_money(abs(difference))} {'more' if difference > 0 else 'less'} than due."


def _money(amount: Fraction) -> str:
    """To the cent, half a cent up."""
    cents = int(abs(amount) * 100 + Fraction(1, 2))
    return f"{'-' if amount < 0 else ''}{cents // 100}.{cents % 100:02d}"
