"""What a report shows of each line of pay, and what was read of it, in one form to compare."""

from __future__ import annotations

from models.terms import Position, Remittance
from tests.bench.payroll.layout import IDLE_COLUMNS, Layout
from tests.bench.payroll.paid import Paid

Told = tuple[object, ...]


def shown(layout: Layout, paid: Paid) -> Told:
    """The fields of one line that the report shows, exactly; what it does not show is empty."""
    has = layout.printed
    name = bool(has & {"name", "family"})
    numbered = "member_no" in has or "{no}" in layout.person
    titled = bool(has & {"show", "title"})
    seasoned = "season" in has or ("{season}" in layout.show and "show" in has)
    amount = None
    if "amount" in has or has >= {"pension", "health"} or has >= {"pension_er", "health"}:
        amount = paid.amount
    elif "gross" in has:
        amount = paid.gross
    hours = paid.hours if has & {"hours", "hours_st", "mon"} else None
    position = paid.position if paid.craft is None and "job" in has else None
    return (
        paid.person.member_no if numbered else "",
        _plain(f"{paid.person.given} {paid.person.family}") if name else "",
        paid.show.code if "code" in has else "",
        _plain(paid.show.title) if titled else "",
        paid.show.season if seasoned else None,
        _plain(paid.show.company) if "company" in has else "",
        position, paid.start, paid.end,
        paid.days if has & {"days", "mon"} or layout.across else None,
        hours, amount,
        paid.kind if has & {"kind", *IDLE_COLUMNS} else "",
    )  # fmt: skip


def read(row: Remittance) -> Told:
    """A row as read, in the same form; jobs outside the caucus are none."""
    position = None if row.position is Position.OTHER else row.position
    return (
        row.member_no, _plain(row.member_name), row.production_id, _plain(row.production), row.season,
        _plain(row.company), position, row.start, row.end, row.days, row.hours,
        None if row.amount is None else round(row.amount, 2), row.paid_not_worked,
    )  # fmt: skip


def _plain(text: str) -> str:
    """Capitals and what stands between words say nothing here."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())
