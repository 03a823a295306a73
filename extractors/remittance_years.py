"""Dates written year first with two figures each ("24-03-09"), told from the others by a whole file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractors.remittance_grid import Held, Table
from extractors.remittance_headers import WHEN
from extractors.sheets import Cell

_TWO_EACH = re.compile(r"(\d\d)([-/.])(\d\d)\2(\d\d)")
LEAST, SPREAD_YEARS = 3, 3
"""The least dates that can show it, and how many years a report cannot spread over."""


def years_in_full(tables: Sequence[Table]) -> None:
    """Writes the dates of all tables with their years in full, where their years stand first.

    They do where that is the only way to read them all, or where a report would else spread over years, each
    time in the same month or two.
    """
    places = [[place for place, field in table.fields.items() if field in WHEN] for table in tables]
    cells = (
        held.row.cells[place]
        for table, columns in zip(tables, places, strict=True)
        for held in table.lines
        for place in columns
        if place < len(held.row.cells)
    )
    if not _year_first(cell for cell in cells if isinstance(cell, str)):
        return
    for table, columns in zip(tables, places, strict=True):
        table.lines[:] = [_in_full(held, columns) for held in table.lines]


def _year_first(cells: Iterable[str]) -> bool:
    found = {match.group(1, 3, 4) for cell in set(cells) if (match := _TWO_EACH.fullmatch(cell))}
    parts = [tuple(map(int, one)) for one in found]
    if not parts or not all(1 <= month <= 12 and 1 <= day <= 31 for _, month, day in parts):
        return False
    if any(first > 31 for first, _, _ in parts):
        return True
    firsts, lasts = {first for first, _, _ in parts}, {last for _, _, last in parts}
    return len(parts) >= LEAST and max(firsts) - min(firsts) <= 1 and max(lasts) - min(lasts) >= SPREAD_YEARS


def _in_full(held: Held, columns: Sequence[int]) -> Held:
    cells: list[Cell] = list(held.row.cells)
    for place in columns:
        cell = cells[place] if place < len(cells) else None
        if isinstance(cell, str) and _TWO_EACH.fullmatch(cell):
            cells[place] = f"20{cell}"
    return Held(replace(held.row, cells=tuple(cells)), held.context)
