"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

WORKSPACE = click.option(
    "--workspace",
    type=click.Path(path_type=Path),
    help="Where the desk keeps its things (default: workspace/).",
)
