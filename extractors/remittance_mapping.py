"""A new payroll company's report as it would be read, for a person to confirm: columns and first rows.

Headings tell what a column holds; for one that says nothing known, what stands below it is a guess, which is
shown and never used before a person has confirmed it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from extractors.remittance import See, sheets_of
from extractors.remittance_grid import Table
from extractors.remittance_headers import IDENTITY, REPEATABLE, WHEN, fields_of
from extractors.remittance_kinds import fit
from extractors.remittance_layouts import Layouts
from extractors.remittance_order import with_order
from extractors.remittance_periods import span_of
from extractors.remittance_vocabulary import vocabulary
from extractors.sheet_cells import dated, number_of, text_of
from extractors.sheets import Cell
from models.terms import ColumnGuess, LayoutGuess, PayrollLayout, Problem, RefusedRow, Remittance

FIRST_ROWS, FIRST_CELLS = 5, 3
NO_HEADINGS = Problem(
    "No row of column headings was found.",
    "The headings need to stand in one row or two, above the rows. Ask the payroll company for CSV or XLSX.",
)
SURE = 0.9
"""The share of a column's cells that must look like what it is guessed to hold."""


OPEN = "?"


class Loose(Layouts):
    """Takes any row of four words or more without figures for headings, where no other row can be one. A
    column whose heading says nothing known is held open as one of its own ("?3")."""

    def fields(self, headings: Sequence[Cell]) -> dict[int, str] | None:
        told = ((place, fields_of(text_of(cell))) for place, cell in enumerate(headings) if cell)
        return super().fields(headings) or {
            place: known[0] if len(known) == 1 else f"{OPEN}{place}" for place, known in told
        }

    def knows(self, cells: Sequence[Cell]) -> bool:
        texts = [text for cell in cells if (text := text_of(cell))]
        return super().knows(cells) or (
            len(texts) >= 4
            and all(re.search(r"[^\W\d_]|[#$]", text) and ":" not in text for text in texts)
            and not any(re.search(r"\d{2}", text) or number_of(text) is not None for text in texts)
            and len(set(texts)) == len(texts)
        )


@dataclass(frozen=True, slots=True)
class _Column:
    field: str
    told_by: str


def guess_layout(
    content: bytes, name: str, see: See, confirmed: Sequence[PayrollLayout], changes: Mapping[str, str]
) -> tuple[LayoutGuess, ...] | Problem:
    """The tables of a report as they would be read, one for each row of headings that there is. `changes` are
    what a person says of columns (heading to field), over any guess."""
    known = Layouts(confirmed)
    tables = _tables(content, name, see, known)
    if not isinstance(tables, Problem) and not tables:
        tables = _tables(content, name, see, Loose(confirmed))
    if isinstance(tables, Problem):
        return tables
    if not tables:
        return NO_HEADINGS
    by_headings: dict[tuple[str, ...], list[Table]] = {}
    for table in tables:
        by_headings.setdefault(table.headings, []).append(table)
    return tuple(_guess(group, name, known, changes) for group in by_headings.values())


def meanings() -> Mapping[str, str]:
    """The fields that a column can hold, each in plain words."""
    return vocabulary().meanings


def layout_of(guess: LayoutGuess, by: str, at: datetime) -> PayrollLayout:
    """What is kept of a guess that a person has confirmed."""
    columns = guess.columns
    return PayrollLayout(tuple(c.heading for c in columns), tuple(c.field for c in columns), by, at)


def _tables(content: bytes, name: str, see: See, layouts: Layouts) -> list[Table] | Problem:
    sheets = sheets_of(content, name, see, layouts)
    if isinstance(sheets, Problem):
        return sheets
    return [table for _, tables in sheets for table in tables]


def _guess(tables: Sequence[Table], name: str, known: Layouts, changes: Mapping[str, str]) -> LayoutGuess:
    headings = tables[0].headings
    below = {
        place: [
            held.row.cells[place]
            for table in tables
            for held in table.lines
            if place < len(held.row.cells) and held.row.cells[place] is not None
        ]
        for place, heading in enumerate(headings)
        if heading
    }
    columns = _columns(tables[0], below, known.knows(headings), changes)
    for table in tables:
        table.fields = {place: column.field for place, column in columns.items() if column.field}
    rows: list[Remittance] = []
    refused: list[RefusedRow] = []
    for reader in with_order(list(tables), name):
        for row in reader.read():
            if isinstance(row, Remittance):
                rows.append(row)
            else:
                refused.append(row)
    shown = tuple(
        ColumnGuess(
            headings[place],
            column.field,
            column.told_by,
            tuple(dict.fromkeys(text_of(cell) for cell in below[place][:20]))[:FIRST_CELLS],
        )
        for place, column in columns.items()
    )
    return LayoutGuess(shown, tuple(rows[:FIRST_ROWS]), len(rows), tuple(refused[:FIRST_ROWS]))


def _columns(
    table: Table, below: Mapping[int, Sequence[Cell]], confirmed: bool, changes: Mapping[str, str]
) -> dict[int, _Column]:
    wanted = {heading.casefold(): field for heading, field in changes.items()}
    columns: dict[int, _Column] = {}
    for place in below:
        heading = table.headings[place]
        if heading.casefold() in wanted:
            columns[place] = _Column(wanted[heading.casefold()], "person")
        elif not table.fields.get(place, OPEN).startswith(OPEN):
            field = table.fields[place]
            told_by = "layout" if confirmed else "heading"
            columns[place] = _Column("" if field == "ignored" else field, told_by)
    taken = {column.field for column in columns.values()}
    for place, cells in below.items():
        if place not in columns:
            field = "" if confirmed else _by_cells(cells, taken)
            columns[place] = _Column(field, "cells" if field else "layout" if confirmed else "")
            taken.add(field)
    return dict(sorted(columns.items()))


def _by_cells(cells: Sequence[Cell], taken: set[str]) -> str:
    """The field that a column's cells look like, of those that the report still lacks; "" for none."""
    if not cells:
        return ""
    lacking = [field for field in _LOOKS if field not in taken or field in REPEATABLE]
    if taken & {"last_name", "employee_no"}:
        lacking = [field for field in lacking if field not in IDENTITY]
    if taken & (WHEN - {"start"}):
        lacking = [field for field in lacking if field not in WHEN]
    return next((field for field in lacking if _share(field, cells) >= SURE), "")


def _share(field: str, cells: Sequence[Cell]) -> float:
    """The share of `cells` that look like what `field` holds."""
    return sum(1 for cell in cells if _looks_like(field, cell)) / len(cells)


def _looks_like(field: str, cell: Cell) -> bool:
    if field == "period":
        span = span_of(cell, None)
        return span is not None and span.start != span.end
    if field in ("days", "amount"):
        figure = None if dated(cell) else number_of(cell)
        return figure is not None and (field == "amount" or (abs(figure) <= 31 and figure * 2 % 1 == 0))
    return fit(field, [cell]) == 1.0


_LOOKS = (
    "occupation", "company", "start", "end", "period", "days", "member_no", "amount", "member_name",
    "production",
)  # fmt: skip
"""In the order in which they are tried: the more particular first."""
