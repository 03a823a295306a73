"""The commands about collective agreements: a timesheet held against one. They write nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import click

from desk.commands import in_local_time
from desk.options import a_date
from flows import agreements
from flows.agreements import Film
from models.errors import UsageFault
from reports.agreement import sheet_text

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@click.group("agreement")
def group() -> None:
    """Agreements: what a timesheet's days are, and what is due for them."""


@group.command()
@click.argument("timesheet", type=click.Path(path_type=Path))
@click.option("--agreement", default="lbta", show_default=True, help="Which agreement.")
@click.option("--tier", required=True, help="The declared tier, such as two.")
@click.option("--week-starts", type=click.Choice(WEEKDAYS), default="monday", show_default=True)
@click.option("--actual-budget", help="Dollars, where they are more than the declared tier's.")
@click.option("--shoot-days", type=int, help="How many days the film shoots.")
@click.option("--agreement-year", type=click.IntRange(1), help="The year of the agreement, from 1.")
@click.option("--legal-minimum", help="The legal minimum wage, dollars an hour.")
@click.option("--on", "on_text", help="The agreement as it stands on a day; else the timesheet's first.")
def check(
    timesheet: Path,
    agreement: str,
    tier: str,
    week_starts: str,
    actual_budget: str | None,
    shoot_days: int | None,
    agreement_year: int | None,
    legal_minimum: str | None,
    on_text: str | None,
) -> None:
    """Which days of a TIMESHEET (CSV or XLSX) were worked, what is due for each, and what was paid."""
    film = Film(
        tier=tier.replace("-", "_"),
        actual_budget=_dollars(actual_budget, "--actual-budget"),
        shoot_days=shoot_days,
        agreement_year=agreement_year,
        legal_minimum=_dollars(legal_minimum, "--legal-minimum"),
    )
    on = a_date(on_text, "--on") if on_text else None
    found = agreements.check_timesheet(timesheet, agreement, film, WEEKDAYS.index(week_starts) + 1, on)
    held = found.agreement
    print(f"{held.title}, {found.tier}, version {held.version}\nSource: {held.source}\n")
    print("\n".join(sheet_text(sheet) for sheet in found.sheets))
    for note in found.notes:
        print(f"Look: {note}")
    for cell in found.refused:
        where = f"row {cell.row}, {cell.column}" if cell.row else cell.column
        print(f"Not used: {where}: {cell.why}")
    print(
        f"A grievance about the last day is filed in writing by {found.file_by}, or within the same days of"
    )
    print(f"knowing; about the first, never after {found.never_after}.\n")
    print("How silent points were read:")
    for reading in held.readings:
        print(f"  - {reading}")
    print(f"\n{held.disclaimer}")


@group.command()
@click.argument("agreement", default="lbta")
@click.option("--on", "on_text", help="As it stands on a day; else today.")
def duties(agreement: str, on_text: str | None) -> None:
    """What an AGREEMENT asks that no timesheet shows."""
    today = in_local_time(datetime.now(UTC)).date()
    held, sentences = agreements.outside_a_timesheet(agreement, a_date(on_text, "--on") if on_text else today)
    print("\n".join((held.title, *(f"  - {sentence}" for sentence in sentences), "", held.disclaimer)))


def _dollars(text: str | None, option: str) -> Fraction | None:
    if text is None:
        return None
    try:
        return Fraction(text.replace(",", "").removeprefix("$"))
    except (ValueError, ZeroDivisionError) as fault:
        raise UsageFault(f"{option} is {text!r}, which is no amount.", "Write it as 9000000.") from fault
