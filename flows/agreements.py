"""Timesheets held against an agreement. Needs no office and no workspace, and writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path

from extractors.sandbox import Sandbox
from extractors.timesheet import read_timesheet
from models.errors import UsageFault
from models.terms import DueKind, Problem, RefusedCell, SheetCheck, Timesheet
from validators.agreement import book
from validators.agreement.book import Agreement
from validators.agreement.check import check
from validators.agreement.scope import Film as Film
from validators.agreement.scope import duties, file_by, film_notes, never_after


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a timesheet: each person's days, what is said of the film, and the rows not used."""

    agreement: Agreement
    tier: str
    sheets: tuple[SheetCheck, ...]
    refused: tuple[RefusedCell, ...]
    notes: tuple[str, ...]
    file_by: date
    never_after: date


def check_timesheet(file: Path, agreement: str, film: Film, week_starts: int, on: date | None) -> Checked:
    """A timesheet's days as `agreement` has them on `on` (null: its own first day).

    Raises UsageFault where the file, the agreement or the tier cannot be used.
    """
    sheets, refused = _read(file)
    days = [day for sheet in sheets for day in sheet.days]
    if not days:
        why = f" {refused[0].why}" if refused else ""
        raise UsageFault(f"{file.name} has no row that can be used.{why}", "See docs/agreements.md.")
    first, last = min(day.day for day in days), max(day.day for day in days)
    held = _agreement(agreement, on or first, film.tier)
    checked = tuple(check(sheet, held.tiers[film.tier], week_starts, held) for sheet in sheets)
    wages = sum((due.total(DueKind.WAGES) for sheet in checked for due in sheet.days), Fraction(0))
    rates = tuple(day.rate for day in days if day.rate is not None)
    notes = tuple(film_notes(film, rates, wages, held))
    title = held.tiers[film.tier].title
    return Checked(held, title, checked, refused, notes, file_by(last, held), never_after(first, held))


def outside_a_timesheet(agreement: str, on: date) -> tuple[Agreement, tuple[str, ...]]:
    """The agreement and what it asks that no timesheet shows."""
    held = book.load(agreement, on)
    return held, duties(held)


def _read(file: Path) -> tuple[tuple[Timesheet, ...], tuple[RefusedCell, ...]]:
    """The file's timesheets, opened in a confined child like any paper."""
    try:
        content = file.read_bytes()
    except OSError as fault:
        raise UsageFault(f"{file} cannot be read.", "Name a timesheet, CSV or XLSX.") from fault
    with Sandbox(workers=1) as sandbox:
        opened = sandbox.result(sandbox.submit(read_timesheet, content, file.name))
    if isinstance(opened, Problem):
        raise UsageFault(f"{file.name}: {opened.what}", opened.advice)
    return opened


def _agreement(name: str, on: date, tier: str) -> Agreement:
    held = book.load(name, on)
    if tier not in held.tiers:
        raise UsageFault(f"{held.title} has no tier {tier!r}.", f"It has: {', '.join(held.tiers)}.")
    return held
