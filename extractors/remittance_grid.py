"""What is kept of a report while it is sorted: tables, their rows, and the context of each row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from extractors.sheet_cells import number_of
from extractors.sheets import Cell, Row

_BLANK = re.compile(r"(?i)[-–—=_.]+|[-=_*]{2,}|n\.?/?a\.?|null|nil")
_BLANK_FIRST = frozenset("-–—=_.*nN")
"""What programs print where nothing stands, and the lines that they draw with signs."""

UNCLEAR = 0.8
"""A line between rows that OCR was less sure of may be a group's heading that could not be read."""


@dataclass(frozen=True, slots=True)
class Held:
    """A row of the report's body with the context it stands in (field to text)."""

    row: Row
    context: dict[str, str]

    def at(self, place: int) -> Cell:
        """What stands in a column; null too where the row ends before it."""
        return self.row.cells[place] if place < len(self.row.cells) else None

    def filled(self, given: Mapping[int, Cell]) -> Held:
        """The row with these columns so."""
        cells = list(self.row.cells) + [None] * (max(given) + 1 - len(self.row.cells))
        for place, cell in given.items():
            cells[place] = cell
        return replace(self, row=replace(self.row, cells=tuple(cells)))


@dataclass(frozen=True, slots=True)
class Sum:
    """A total that the report prints, after the first `after` lines of its table."""

    row: Row
    after: int


@dataclass(slots=True)
class Table:
    """Rows under one row of headings. `fields` maps columns; `summary` marks a recapitulation; `sums` are the
    totals that the report prints among them; `confirmed`: a person has said what its columns hold."""

    headings: tuple[str, ...]
    summary: bool
    lines: list[Held] = field(default_factory=list)
    fields: dict[int, str] = field(default_factory=dict)
    sums: list[Sum] = field(default_factory=list)
    confirmed: bool = False


def without_blanks(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows, cells that say that nothing stands there emptied, and rows of nothing else left out."""
    made = []
    for row in rows:
        if any(
            type(cell) is str and cell[0] in _BLANK_FIRST and _BLANK.fullmatch(cell) for cell in row.cells
        ):
            cells = tuple(None if type(c) is str and _BLANK.fullmatch(c) else c for c in row.cells)
            if any(cell is not None for cell in cells):
                made.append(replace(row, cells=cells))
        else:
            made.append(row)
    return tuple(made)


def is_line(row: Row, table: Table) -> bool:
    held = {table.fields.get(place) for place, cell in enumerate(row.cells) if cell is not None}
    held.discard(None)
    figures = any(
        table.fields.get(place, "").startswith(("days", "hours", "weekday", "amount", "gross"))
        and number_of(cell) is not None
        for place, cell in enumerate(row.cells)
    )
    return len(held) >= 3 or (len(held) >= 2 and figures)
