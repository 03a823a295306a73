"""Fringe remittance reports as payroll companies send them: CSV, XLSX or PDF, each in its own layout."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from extractors.remittance_across import unrolled
from extractors.remittance_carried import fill_down, fill_known
from extractors.remittance_doubts import ASK, asked_about, sums_up_again
from extractors.remittance_grid import Table, without_blanks
from extractors.remittance_layouts import NONE, Layouts
from extractors.remittance_legend import legend_of, spell_out
from extractors.remittance_order import with_order
from extractors.remittance_pdf import pdf_rows
from extractors.remittance_scan import mend, mend_figures
from extractors.remittance_table import map_alike, tables_of
from extractors.remittance_totals import against_totals
from extractors.remittance_years import years_in_full
from extractors.sheets import Row, read_sheets
from models.terms import PageSet, Problem, RefusedRow, Remittance

READER = "remittance/4"
"""Changes whenever the same files may give other rows."""

See = Callable[[bytes, str, str], PageSet]
PDF = "application/pdf"
NO_HEADINGS = (
    "No row of column headings was found that names member, period or occupation, and days, hours or amount. "
    f"{ASK}"
)


def read_remittances(
    files: Iterable[tuple[str, bytes]], see: See, layouts: Layouts = NONE
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
        read, faults = read_remittance(content, name, see, layouts)
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


def read_remittance(
    content: bytes, name: str, see: See, layouts: Layouts = NONE
) -> tuple[list[Remittance], list[RefusedRow]]:
    """The rows of one report, by the layout that a person confirmed where there is one. Never raises for what
    stands in it."""
    sheets = sheets_of(content, name, see, layouts)
    if isinstance(sheets, Problem):
        return [], [RefusedRow(name, 0, "", f"{sheets.what} {sheets.advice}".strip())]
    kept: list[Remittance] = []
    refused: list[RefusedRow] = []
    for where, tables in sheets:
        years_in_full(tables)
        for reader in with_order(tables, where):
            if doubt := asked_about(reader):
                refused.append(doubt)
                continue
            for row in reader.read():
                if isinstance(row, Remittance):
                    kept.append(row)
                else:
                    refused.append(row)
    if not kept and not refused:
        refused.append(RefusedRow(name, 0, "", NO_HEADINGS))
    for where, tables in sheets:
        refused += against_totals(tables, where)
    return kept, refused


def sheets_of(
    content: bytes, name: str, see: See, layouts: Layouts
) -> list[tuple[str, list[Table]]] | Problem:
    """The tables of each sheet that are read, with the sheet's place ("r.xlsx [March]")."""
    sheets: list[tuple[str, tuple[Row, ...]]]
    if (
        content.startswith(b"%PDF")
        or b"%PDF-" in content[:1024]
        or PurePosixPath(name).suffix.lower() == ".pdf"
    ):
        grids = pdf_rows(see(content, PurePosixPath(name).name, PDF), layouts)
        if isinstance(grids, Problem):
            return grids
        sheets = [("", grids)]
    else:
        found = read_sheets(content, name)
        if isinstance(found, Problem):
            return found
        sheets = [(sheet.name, sheet.rows) for sheet in found]
    tables: list[tuple[str, list[Table]]] = []
    legend: dict[str, str] = {}
    scanned: set[str] = set()
    for place, (sheet, rows) in enumerate(sheets):
        where = name if place == 0 or not sheet else f"{name} [{sheet}]"
        rows = without_blanks(rows)
        legend |= legend_of(rows)
        scanned |= {where} if any(row.confidence < 1.0 for row in rows) else set()
        tables.append((where, [table for table in tables_of(unrolled(rows), layouts) if table.lines]))
    for where, held in tables:
        for table in held if where in scanned else ():
            mend_figures(table)
    map_alike([table for _, held in tables for table in held], again=bool(scanned))
    for where, held in tables:
        for table in held:
            if where in scanned:
                mend(table)
            fill_down(table)
            fill_known(table)
            spell_out(table, legend)
    # A recapitulation repeats rows that another table holds; alone, it is the report.
    every = [table for _, held in tables for table in held]
    detailed = any(not table.summary for table in every)
    return [
        (where, [t for t in held if not (detailed and t.summary) and not sums_up_again(t, every)])
        for where, held in tables
    ]


def _key(row: Remittance) -> tuple[object, ...]:
    who = row.member_no.casefold() or row.member_name.casefold()
    show = (row.production_id.casefold() or row.production.casefold(), row.season)
    return (who, show, row.occupation, row.start, row.end, row.days, row.hours, row.paid_not_worked)
