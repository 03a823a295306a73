"""Fringe remittance reports as payroll companies send them: CSV, XLSX or PDF, each in its own layout."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from extractors.remittance_grid import Table
from extractors.remittance_order import with_order
from extractors.remittance_pdf import pdf_rows
from extractors.remittance_table import tables_of
from extractors.sheets import Row, read_sheets
from models.terms import PageSet, Problem, RefusedRow, Remittance

READER = "remittance/1"
"""Changes whenever the same files may give other rows."""

See = Callable[[bytes, str, str], PageSet]
PDF = "application/pdf"
NO_HEADINGS = (
    "No row of column headings was found that names member, period or occupation, and days, hours or amount. "
    "Ask the payroll company for its report as CSV or XLSX."
)


def read_remittances(
    files: Iterable[tuple[str, bytes]], see: See
) -> tuple[tuple[Remittance, ...], tuple[RefusedRow, ...]]:
    """Every row of every report (name relative to the office folder, content), and what could not be used.

    A file that is there twice is read once. A row that another file holds exactly so (same member,
    production, occupation, period and figures) is read once too: two reports of one week add nothing.
    """
    rows: list[Remittance] = []
    refused: list[RefusedRow] = []
    by_content: dict[bytes, str] = {}
    by_row: dict[tuple[object, ...], str] = {}
    for name, content in files:
        same = by_content.setdefault(hashlib.sha256(content).digest(), name)
        if same != name:
            refused.append(RefusedRow(name, 0, "", f"The same report as {same}. It is read once."))
            continue
        read, faults = read_remittance(content, name, see)
        refused += faults
        fresh: dict[tuple[object, ...], str] = {}
        for row in read:
            key = _key(row)
            earlier = by_row.get(key) if row.start and row.end else None
            if earlier is None:
                rows.append(row)
                fresh[key] = name
            else:
                why = f"The same row stands in {earlier}. It is counted once; remove one of the two reports."
                refused.append(RefusedRow(row.provenance.file, row.provenance.row, "", why))
        by_row |= fresh
    return tuple(rows), tuple(refused)


def read_remittance(content: bytes, name: str, see: See) -> tuple[list[Remittance], list[RefusedRow]]:
    """The rows of one report. Never raises for what stands in it."""
    if (
        content.startswith(b"%PDF")
        or b"%PDF-" in content[:1024]
        or PurePosixPath(name).suffix.lower() == ".pdf"
    ):
        grids = pdf_rows(see(content, PurePosixPath(name).name, PDF))
        if isinstance(grids, Problem):
            return [], [RefusedRow(name, 0, "", f"{grids.what} {grids.advice}".strip())]
        return _read([("", grids)], name)
    sheets = read_sheets(content, name)
    if isinstance(sheets, Problem):
        return [], [RefusedRow(name, 0, "", f"{sheets.what} {sheets.advice}")]
    return _read([(sheet.name, sheet.rows) for sheet in sheets], name)


def _read(sheets: list[tuple[str, tuple[Row, ...]]], name: str) -> tuple[list[Remittance], list[RefusedRow]]:
    tables: list[tuple[str, list[Table]]] = []
    for place, (sheet, rows) in enumerate(sheets):
        where = name if place == 0 or not sheet else f"{name} [{sheet}]"
        tables.append((where, [table for table in tables_of(rows) if table.lines]))
    # A recapitulation repeats rows that another table holds; alone, it is the report.
    detailed = any(not table.summary for _, found in tables for table in found)
    kept: list[Remittance] = []
    refused: list[RefusedRow] = []
    for where, found in tables:
        used = [table for table in found if not (detailed and table.summary)]
        for reader in with_order(used, where):
            for row in reader.read():
                if isinstance(row, Remittance):
                    kept.append(row)
                else:
                    refused.append(row)
    if not kept and not refused:
        refused.append(RefusedRow(name, 0, "", NO_HEADINGS))
    grand = [table.grand for _, found in tables for table in found if table.grand]
    if len(grand) == 1 and len(sheets) == 1:
        refused += _against_total(kept, grand[0], name)
    return kept, refused


def _against_total(rows: list[Remittance], grand: tuple[float, ...], name: str) -> list[RefusedRow]:
    """A line that says so where the days read do not add up to the report's own grand total."""
    days = round(sum(row.days or 0.0 for row in rows), 2)
    worked = sum(row.days or 0.0 for row in rows if not row.paid_not_worked)
    if not days or any(abs(total - figure) < 0.05 for figure in grand for total in (days, worked)):
        return []
    why = f"The days read add up to {days:g}, which the report's grand total does not show. Compare them."
    return [RefusedRow(name, 0, "", why)]


def _key(row: Remittance) -> tuple[object, ...]:
    who = row.member_no.casefold() or row.member_name.casefold()
    show = (row.production_id.casefold() or row.production.casefold(), row.season)
    return (who, show, row.occupation, row.start, row.end, row.days, row.hours, row.paid_not_worked)
