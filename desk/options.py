"""Options that several commands share, and how their values are read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from flows.rules import DEFAULT
from models.errors import UsageFault

WORKSPACE = click.option(
    "--workspace",
    type=click.Path(path_type=Path),
    help="Where the desk keeps its things (default: workspace/).",
)

RULEBOOK = click.option("--rulebook", default=DEFAULT, show_default=True, help="By which rules.")


def a_date(text: str, option: str) -> date:
    """The date that `option` was given. Raises UsageFault for what is none."""
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise UsageFault(f"{option} is {text!r}, which is no date.", "Write it as 2026-12-01.") from fault
