"""A timesheet under an agreement: what each day was, what is due for it, and what was paid."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from models.terms import DayDue, DayKind, Due, DueKind, Hire, SheetCheck, Timesheet
from validators.agreement.besides import bonuses, is_distant, per_diem, replacement, special_notes
from validators.agreement.book import Agreement, Tier
from validators.agreement.hours import hours_worked
from validators.agreement.meals import meal_notes, penalties
from validators.agreement.rest import invasion
from validators.agreement.unworked import Before, unworked
from validators.agreement.week import WORKED, ZERO, Placed, placed
from validators.agreement.worked import day_kinds, paid_hours, work_due, work_notes


def check(timesheet: Timesheet, tier: Tier, week_starts: int, book: Agreement) -> SheetCheck:
    """What `timesheet` is due at `tier`. `week_starts` is the workweek's first weekday (1 Monday)."""
    days = placed((replace(day, distant=is_distant(day, book)) for day in timesheet.days), week_starts)
    late: Counter[date] = Counter()
    idle: Counter[date] = Counter()
    bereaved, forced = 0, False
    found: list[DayDue] = []
    for one in days:
        if one.sheet.kind in WORKED:
            kinds = day_kinds(one, book)
            invaded = invasion(one, kinds, forced, book)
            forced = invaded is not None and invaded.forced
            due = tuple(work_due(one, kinds, invaded, late[one.week_start], book))
            late[one.week_start] += sum(penalties(one.sheet, book))
            found.append(_worked(one, due, book))
            continue
        paid = unworked(one, Before(idle[one.week_start], bereaved), tier, book)
        idle[one.week_start] += one.sheet.kind is DayKind.IDLE and bool(paid.benefit_hours)
        bereaved += one.sheet.kind is DayKind.BEREAVEMENT
        more = (*per_diem(one.sheet, book), *replacement(one, book))
        notes = (*paid.notes, *special_notes(one, book))
        found.append(
            DayDue(one.sheet, False, paid.said, paid.hours, paid.due + more, paid.benefit_hours, notes)
        )
    return SheetCheck(
        timesheet.person, tuple(found), tuple(_guaranteed(days, found, book)), tuple(_shifts(days, book))
    )


def _worked(one: Placed, due: tuple[Due, ...], book: Agreement) -> DayDue:
    sheet = one.sheet
    wages = sum((d.amount for d in due if d.kind is DueKind.WAGES), ZERO)
    more = (*bonuses(sheet, wages, book), *per_diem(sheet, book), *replacement(one, book))
    notes = (*work_notes(one, book), *meal_notes(sheet, book), *special_notes(one, book))
    said = "work and travel" if sheet.kind is DayKind.WORK_TRAVEL else "work"
    kinds = sorted(kind.replace("_", " ") for kind in day_kinds(one, book))
    said = ", ".join((said, *kinds))
    return DayDue(sheet, True, said, hours_worked(sheet, book), due + more, paid_hours(sheet, book), notes)


def _guaranteed(days: Sequence[Placed], found: Sequence[DayDue], book: Agreement) -> Iterator[Due]:
    """What the first week of a weekly hire is short of its guarantee, a fifth less for each day absent."""
    hired = [(one, due) for one, due in zip(days, found, strict=True) if one.sheet.hire is Hire.WEEKLY]
    weekly = next((one.sheet.weekly_rate for one, _ in hired if one.sheet.weekly_rate), None)
    if weekly is None:
        return
    first = [(one, due) for one, due in hired if one.week_start == hired[0][0].week_start]
    absent = sum(one.sheet.kind is DayKind.ABSENT for one, _ in first)
    parts = book.week.parts
    guaranteed = weekly * max(0, parts - absent) / parts
    paid = sum((due.total(DueKind.WAGES) for _, due in first), ZERO)
    if paid < guaranteed:
        yield Due(DueKind.WAGES, "the guarantee of the first week", "XXIX, A", guaranteed - paid)


def _shifts(days: Sequence[Placed], book: Agreement) -> Iterator[str]:
    """Weeks shifted again before a whole workweek had passed."""
    shifted = [one for one in days if one.sheet.shifted]
    weeks = book.week.full_weeks_between_shifts
    for earlier, later in itertools.pairwise(shifted):
        if (later.sheet.day - earlier.sheet.day).days < 7 * weeks:
            told = f"The week was shifted on {later.sheet.day}, less than {weeks} workweek after the last"
            yield f"{told} (XVII, A)."
