"""The office's records: every file of the contract read, every row that cannot be used reported."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from extractors.identifiers import hide_in_text
from extractors.record_tables import TABLES, Line, Table, Unusable, order_proved
from extractors.remittance import READER as REMITTANCE_READER
from extractors.remittance import read_remittances
from extractors.remittance_layouts import Layouts
from extractors.sheet_cells import text_of
from extractors.sheets import Row, Sheet, read_sheets
from models.terms import Office, PageSet, PayrollLayout, Problem, Provenance, RefusedRow

READER = "records/2"
"""Changes whenever the same files may give other records."""

See = Callable[[bytes, str, str], PageSet]
ENDINGS = (".csv", ".xlsx")
REMITTANCE_ENDINGS = (".csv", ".xlsx", ".pdf", ".txt", ".tsv", ".xls")
HEADER_WITHIN_ROWS = 10


def read_office(
    folder: Path,
    *,
    see: See | None = None,
    remittances_since: date | None = None,
    layouts: tuple[PayrollLayout, ...] = (),
) -> Office:
    """All records in `folder`; never raises for what stands in a file.

    `layouts` are those of payroll companies that a person has confirmed. `see` gives the pages of a PDF
    remittance report (`extractors.pages.see`, which it is by default).
    """
    shelves: dict[str, tuple[Any, ...]] = {}
    refused: list[RefusedRow] = []
    absent: set[str] = set()
    for table in TABLES:
        path = _find(folder, table.name)
        if path is None:
            absent.add(f"{table.name}.csv")
            continue
        records, faults = read_table(path.read_bytes(), path.name, table)
        shelves[table.shelf] = tuple(records)
        refused += faults
    files = _remittance_files(folder)
    if not files:
        absent.add("remittances")
    named = ((f"remittances/{path.relative_to(folder / 'remittances')}", path.read_bytes()) for path in files)
    remittances, unused = read_remittances(named, see or _see, Layouts(layouts))
    return Office(
        **shelves,
        remittances=remittances,
        refused=tuple(replace(row, why=hide_in_text(row.why)) for row in (*refused, *unused)),
        absent=frozenset(absent),
        remittances_since=remittances_since,
    )


def fingerprint(
    folder: Path, remittances_since: date | None = None, layouts: tuple[PayrollLayout, ...] = ()
) -> str:
    """`sha256:<hex>` over the files that `read_office` would read, their names, and what reads them.

    Where it is the stored office's digest, nothing need be read again.
    """
    seen = hashlib.sha256(f"{READER} {REMITTANCE_READER} {remittances_since}".encode())
    for layout in layouts:
        seen.update(f"\n{layout.headings} {layout.fields}".encode())
    tables = (path for table in TABLES if (path := _find(folder, table.name)) is not None)
    for path in (*tables, *_remittance_files(folder)):
        seen.update(f"\n{path.relative_to(folder)} ".encode())
        seen.update(hashlib.sha256(path.read_bytes()).digest())
    return "sha256:" + seen.hexdigest()


def read_table(content: bytes, name: str, table: Table) -> tuple[list[Any], list[RefusedRow]]:
    """The records of one file, and its rows that could not be used."""
    sheets = read_sheets(content, name)
    if isinstance(sheets, Problem):
        return [], [RefusedRow(name, 0, "", f"{sheets.what} {sheets.advice}")]
    for sheet in sheets:
        header = _header(sheet, table)
        if header is not None:
            return _records(sheet, header, name, table)
    needed = ", ".join(table.columns)
    return [], [
        RefusedRow(name, 0, "", f"No header row was found. The first row must name the columns: {needed}.")
    ]


def _find(folder: Path, name: str) -> Path | None:
    """The file by name, case ignored; a CSV before an XLSX."""
    if not folder.is_dir():
        return None
    found = {path.name.casefold(): path for path in sorted(folder.iterdir()) if path.is_file()}
    return next((found[name + ending] for ending in ENDINGS if name + ending in found), None)


def _remittance_files(folder: Path) -> list[Path]:
    """Every report, in the order of names; hidden files and an editor's lock files are none."""
    paths = sorted((folder / "remittances").rglob("*"))
    return [
        path
        for path in paths
        if path.is_file()
        and path.suffix.casefold() in REMITTANCE_ENDINGS
        and not path.name.startswith((".", "~$"))
    ]


def _plain(cell: object) -> str:
    return re.sub(r"[^a-z0-9]", "", str(cell or "").casefold())


def _header(sheet: Sheet, table: Table) -> tuple[Row, dict[str, int]] | None:
    """The row that names at least half of the columns, and where each stands."""
    for row in sheet.rows[:HEADER_WITHIN_ROWS]:
        names = [_plain(cell) for cell in row.cells]
        places = {
            column: names.index(_plain(column))
            for column in (*table.columns, *table.optional)
            if _plain(column) in names
        }
        if len(places) * 2 >= len(table.columns) or table.columns[0] in places:
            return row, places
    return None


def _records(
    sheet: Sheet, header: tuple[Row, dict[str, int]], name: str, table: Table
) -> tuple[list[Any], list[RefusedRow]]:
    head, places = header
    refused = [
        RefusedRow(name, head.number, column, f"The column {column} is missing. Add it to the file.")
        for column in table.columns
        if column not in places
    ]
    rows = [row for row in sheet.rows if row.number > head.number]
    days = [_at(row, places[column]) for column in table.dates if column in places for row in rows]
    day_first = order_proved(days)
    records: list[Any] = []
    first_seen: dict[str, int] = {}
    for row in rows:
        cells = {column: _at(row, place) for column, place in places.items()}
        if not any(text_of(cell) for cell in cells.values()):
            continue
        try:
            record = table.read(Line(cells, Provenance(name, row.number), day_first))
        except Unusable as fault:
            # A column that is missing altogether was said once, above.
            if fault.column in places:
                refused.append(RefusedRow(name, row.number, fault.column, fault.why))
            continue
        records.append(record)
        refused += _repeated(table, record, row.number, name, first_seen)
    return records, refused


def _repeated(
    table: Table, record: Any, row: int, name: str, first_seen: dict[str, int]
) -> Iterator[RefusedRow]:
    """A member number or production that stands twice: both rows are kept, and told."""
    if table.name not in ("members", "productions"):
        return
    column = table.columns[0]
    key = getattr(record, column).casefold()
    if key in first_seen:
        yield RefusedRow(
            name, row, column, f"{getattr(record, column)} stands in row {first_seen[key]} too. Remove one."
        )
    first_seen.setdefault(key, row)


def _at(row: Row, place: int) -> Any:
    return row.cells[place] if place < len(row.cells) else None


def _see(content: bytes, name: str, media_type: str) -> PageSet:
    from extractors.pages import see

    return see(content, name, media_type)
