"""Remittance reports: six payroll companies, each with its own columns, words, date style and file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Font

from models.terms import Position
from samples.payroll_pdf import report_pdf
from samples.world import PayRow

Job = dict[Position | None, str]
_LONG: Job = {
    Position.SECOND_APC: "2nd Assistant Production Coordinator",
    Position.FIRST_APC: "1st Assistant Production Coordinator",
    Position.PC: "Production Coordinator",
    Position.SCRIPT: "Script Coordinator",
    Position.TRAVEL: "Travel Coordinator",
    None: "Assistant Production Coordinator",
}
_SHORT: Job = {
    Position.SECOND_APC: "2ND APC",
    Position.FIRST_APC: "1ST APC",
    Position.PC: "PROD COORDINATOR",
    Position.SCRIPT: "SCRIPT COORD",
    Position.TRAVEL: "TRAVEL COORD",
    None: "APC",
}
_FRENCH: Job = {
    Position.SECOND_APC: "2e assistant coordonnateur de production",
    Position.FIRST_APC: "1er assistant coordonnateur de production",
    Position.PC: "Coordonnateur de production",
    Position.SCRIPT: "Coordonnateur de scénarios",
    Position.TRAVEL: "Coordonnateur des voyages",
    None: "Assistant coordonnateur de production",
}
RATE = 31.5
"""Fringes a day, for the amounts; nothing rests on it."""


@dataclass(frozen=True, slots=True)
class Written:
    """A report as written: its rows and the days in them, for the labels."""

    file: str
    rows: int
    days: float


def last_first(name: str) -> str:
    """LAST, First as payroll systems print it."""
    given, _, rest = name.partition(" ")
    return f"{rest.upper()}, {given}"


def write_remittances(folder: Path, rows: Sequence[PayRow]) -> list[Written]:
    """Every company's report in its own manner; all rows are written, each once."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for name, writer in _WRITERS.items():
        mine = sorted(
            (row for row in rows if row.payroll == name),
            key=lambda row: (row.show.production_id, row.name, row.start),
        )
        if mine:
            file = writer(folder, mine)
            made.append(Written(f"remittances/{file}", len(mine), sum(row.days for row in mine)))
    return made


def _csv(folder: Path, file: str, table: Iterable[Sequence[object]], delimiter: str, bom: bool) -> str:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(table)
    (folder / file).write_bytes(stream.getvalue().encode("utf-8-sig" if bom else "utf-8"))
    return file


def _titled(row: PayRow) -> str:
    """The title as remitted; a season follows where there is one and it is no working title."""
    season = row.show.season
    return (
        f"{row.show.remitted_as} S{season}" if season and not row.show.also_known_as else row.show.remitted_as
    )


def _northlight(folder: Path, rows: Sequence[PayRow]) -> str:
    """Comma CSV, ISO dates, member numbers, long occupations."""
    head = ["Member #", "Employee Name", "Production", "Job Description"]
    head += ["Period Start", "Period End", "Days Worked", "Gross Fringe"]
    table = [
        [
            r.member_no,
            r.name,
            _titled(r),
            _LONG[r.position],
            r.start,
            r.end,
            _days(r.days),
            f"{r.days * RATE:.2f}",
        ]
        for r in rows
    ]
    return _csv(folder, "northlight_payroll.csv", [head, *table], ",", False)


def _paie_orval(folder: Path, rows: Sequence[PayRow]) -> str:
    """Semicolon CSV with BOM, French words, day-first dates, decimal commas."""
    head = ["No de membre", "Nom", "Production", "Fonction", "Du", "Au", "Jours", "Cotisations"]
    table = [
        [
            r.member_no, r.name, _titled(r), _FRENCH[r.position], f"{r.start:%d/%m/%Y}", f"{r.end:%d/%m/%Y}",
            _days(r.days).replace(".", ","), f"{r.days * RATE:.2f}".replace(".", ","),
        ]
        for r in rows
    ]  # fmt: skip
    return _csv(folder, "paie_orval.csv", [head, *table], ";", True)


def _stubbs(folder: Path, rows: Sequence[PayRow]) -> str:
    """Comma CSV under two title lines, no member numbers, LAST, First, 04-Mar-2021, seasons apart."""
    head = ["NAME", "SHOW", "SEASON", "OCC", "FROM", "TO", "DAYS", "HOURS", "AMOUNT"]
    lines: list[list[object]] = [
        ["Stubbs & Daughters Payroll Services"],
        ["Fringe remittance, Local 411"],
        [],
        list(head),
    ]
    for r in rows:
        season = r.show.season if r.show.season and not r.show.also_known_as else ""
        lines.append(
            [
                last_first(r.name), r.show.remitted_as.upper(), season, _SHORT[r.position],
                f"{r.start:%d-%b-%Y}", f"{r.end:%d-%b-%Y}", _days(r.days),
                f"{r.days * 12:.1f}", f"{r.days * RATE:,.2f}",
            ]
        )  # fmt: skip
    total = sum(r.days for r in rows)
    lines.append(["TOTAL", "", "", "", "", "", _days(total), f"{total * 12:.1f}", f"{total * RATE:,.2f}"])
    return _csv(folder, "stubbs_remittance.csv", lines, ",", False)


def _cresset(folder: Path, rows: Sequence[PayRow]) -> str:
    """A workbook with title rows, a heading for each production, subtotals and a grand total."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Local 411"
    sheet.append(["Cresset Entertainment Payroll Inc."])
    sheet.append(["Union fringe report: IATSE Local 411"])
    sheet.append(["Printed", datetime(2026, 11, 6)])
    sheet.append([])
    sheet.append(["Mbr No", "Employee", "Occupation", "From", "To", "Days", "Fringe $"])
    for show, group in groupby(rows, key=lambda r: r.show):
        mine = list(group)
        sheet.append([f"Production: {_titled(mine[0])}   ({show.company})"])
        for r in mine:
            sheet.append(
                [
                    r.member_no,
                    last_first(r.name),
                    _LONG[r.position],
                    _at(r.start),
                    _at(r.end),
                    r.days,
                    r.days * RATE,
                ]
            )
        days = sum(r.days for r in mine)
        sheet.append(["", f"Subtotal {_titled(mine[0])}", "", None, None, days, days * RATE])
    total = sum(r.days for r in rows)
    sheet.append(["", "Grand total", "", None, None, total, total * RATE])
    for cell in ("A1", "A5", "B5", "C5", "D5", "E5", "F5", "G5"):
        sheet[cell].font = Font(bold=True)
    return save_book(book, folder / "cresset_local411.xlsx")


def _tallis(folder: Path, rows: Sequence[PayRow]) -> str:
    """A plain workbook: production numbers beside titles, names split in two, no member numbers."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(
        [
            "Prod. ID",
            "Project",
            "Last Name",
            "First Name",
            "Position",
            "Start Date",
            "End Date",
            "# Days",
            "Contribution",
        ]
    )
    for r in rows:
        given, _, last = r.name.partition(" ")
        sheet.append(
            [
                r.show.production_id,
                _titled(r),
                last,
                given,
                _LONG[r.position],
                _at(r.start),
                _at(r.end),
                r.days,
                r.days * RATE,
            ]
        )
    return save_book(book, folder / "tallis_2026.xlsx")


def _harbourfront(folder: Path, rows: Sequence[PayRow]) -> str:
    """A PDF report, grouped by production."""
    (folder / "harbourfront_report.pdf").write_bytes(report_pdf(rows, _LONG, _titled, RATE))
    return "harbourfront_report.pdf"


def _days(days: float) -> str:
    return f"{days:.1f}"


def _at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)


def save_book(book: Workbook, path: Path) -> str:
    """The workbook with fixed times inside, so that one seed gives one file."""
    stream = io.BytesIO()
    book.save(stream)
    source = ZipFile(io.BytesIO(stream.getvalue()))
    with ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _undated(content)
            target.writestr(ZipInfo(name, (2026, 11, 6, 9, 0, 0)), content, ZIP_DEFLATED)
    return path.name


def _undated(core: bytes) -> bytes:
    """The workbook's properties with every moment in them the same."""
    return re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-11-06T09:00:00Z", core)


_WRITERS: dict[str, Callable[[Path, Sequence[PayRow]], str]] = {
    "northlight": _northlight,
    "paie_orval": _paie_orval,
    "stubbs": _stubbs,
    "harbourfront": _harbourfront,
    "cresset": _cresset,
    "tallis": _tallis,
}
