"""The commands about payroll companies' reports: a new one is looked at once by a person."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from desk.commands import in_local_time, opened
from desk.options import WORKSPACE
from desk.settings import settings
from flows import remittances
from models.errors import UsageFault
from reports.payroll import guess_text


@click.group("remittances")
def group() -> None:
    """Payroll companies' reports: which column is what."""


@group.command("map")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--column", "columns", multiple=True, help='What a column holds, such as "Hrs=hours".')
@click.option("--confirm", is_flag=True, help="Keep it as shown, for every report with these headings.")
@click.option("--by", default="", help="Who confirms.")
@WORKSPACE
def map_file(file: Path, columns: tuple[str, ...], confirm: bool, by: str, workspace: Path | None) -> None:
    """How FILE would be read: what each column is taken for, and its first rows. Nothing is used before it is
    confirmed, here or with --confirm."""
    changes = remittances.column_changes(columns)
    with opened(settings(workspace)) as shop:
        asked = sys.stdin.isatty() and not confirm
        guesses = remittances.guessed(shop, file, changes)
        while True:
            print("\n\n".join(guess_text(guess, remittances.fields_said()) for guess in guesses))
            if not asked:
                break
            said = click.prompt(
                'Keep this? "yes", "no", or a change such as "Hrs=hours"', default="no", show_default=False
            )
            if said in ("no", "n"):
                return
            if said in ("yes", "y"):
                confirm = True
                break
            try:
                wanted = changes | remittances.column_changes([said])
                guesses, changes = remittances.guessed(shop, file, wanted), wanted
            except UsageFault as fault:
                # A slip is told, and asked again.
                print(f"{fault.what} {fault.advice}")
        if not confirm:
            print('\nNot kept. --confirm --by "Your Name" keeps it; --column "Hrs=hours" changes a column.')
            return
        by = by or (click.prompt("Your name") if asked else "")
        if not by:
            raise UsageFault("It is not said who confirms.", 'Add --by "Your Name".')
        kept = remittances.confirm(shop, guesses, by, datetime.now(UTC))
    print(f"\nKept as {', '.join(kept)}. Reports with these headings are read so from the next run on.")


@group.command()
@click.option("--forget", metavar="LAYOUT", help="Drop this one.")
@WORKSPACE
def layouts(forget: str | None, workspace: Path | None) -> None:
    """The layouts that were confirmed, by whom and when."""
    with opened(settings(workspace)) as shop:
        if forget:
            remittances.forget(shop, forget)
            print(f"Forgotten: {forget}.")
            return
        held = remittances.confirmed(shop)
    if not held:
        print("No layout has been confirmed.")
    for layout in held:
        print(f"{remittances.layout_id(layout)}  {layout.by}, {in_local_time(layout.at):%Y-%m-%d}")
        for heading, field in zip(layout.headings, layout.fields, strict=True):
            print(f"  {heading:<32} {field or '-'}")
