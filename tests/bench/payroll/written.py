"""A report's lines as a file: CSV, XLSX, a PDF with its text, or a scan of that at 200 dpi."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date
from random import Random
from textwrap import wrap

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from samples.degrade import scan_pdf
from samples.layouts.press import Sheet
from tests.bench.payroll.cells import said_day
from tests.bench.payroll.layout import NUMBERS, Cell, Layout, Line

ALIGNED = ("row", "head", "sum", "rule")
MONEY = frozenset(
    (
        "amount",
        "pension",
        "pension_er",
        "pension_ee",
        "health",
        "gross",
        "rate",
        "vacation",
        "dues",
        "per_diem",
        "ytd",
    )
)
PAGE = (792.0, 612.0)
SERIAL = date(1899, 12, 30)
MARGIN, FOOT = 34.0, 40.0
FONTS = ("Liberation Sans", "DejaVu Sans Condensed", "Liberation Serif", "Carlito", "FreeSans")


def as_csv(layout: Layout, lines: Sequence[Line]) -> bytes:
    if not layout.delimiter:
        return _fixed(layout, lines).encode(layout.encoding, "replace")
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=layout.delimiter, lineterminator="\r\n")
    width = len(layout.columns)
    for line in lines:
        cells = [printed(cell, layout, at, line) for at, cell in enumerate(line.cells)]
        writer.writerow([*cells, *[""] * (width - len(cells))])
    return stream.getvalue().encode(layout.encoding, "replace")


def _fixed(layout: Layout, lines: Sequence[Line]) -> str:
    """Columns of one width each, as old payroll programs print them; other lines as they come."""
    rows = [[printed(cell, layout, at, line) for at, cell in enumerate(line.cells)] for line in lines]
    table = [row for row, line in zip(rows, lines, strict=True) if line.kind in ALIGNED]
    widths = [max(len(row[at]) for row in table) for at in range(len(layout.columns))]
    made = []
    for row, line in zip(rows, lines, strict=True):
        aligned = line.kind in ALIGNED
        cells = [
            cell.rjust(width) if field in NUMBERS else cell.ljust(width)
            for cell, width, field in zip(row, widths, layout.fields, strict=False)
        ]
        made.append("  ".join(cells if aligned else row).rstrip())
    return "\r\n".join(made)


def as_xlsx(layout: Layout, lines: Sequence[Line], chance: Random) -> bytes:
    """Cells of their own kinds: numbers, texts, and dates, which some programs write as texts."""
    dated = chance.random() < 0.75
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in lines:
        if line.kind == "sheet":
            fresh = sheet.max_row == 1 and sheet["A1"].value is None
            sheet = sheet if fresh else book.create_sheet()
            sheet.title = str(line.cells[0])
            continue
        sheet.append(
            [
                _typed(cell, layout, at, line)
                if dated or not isinstance(cell, date)
                else printed(cell, layout, at, line)
                for at, cell in enumerate(line.cells)
            ]
        )
        joined = ("title", "group", "note") if layout.merged else ()
        upper = layout.heads_merged and line.kind == "head" and None in line.cells
        if line.kind in joined or upper:
            _merge(sheet, line, len(layout.columns))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _typed(cell: Cell, layout: Layout, at: int, line: Line) -> Cell:
    if isinstance(cell, str) and line.kind == "row" and layout.fields[at : at + 1] == ("member_no",):
        return int(cell) if layout.numbered else cell
    if isinstance(cell, str) or (cell is None and line.kind == "row"):
        return printed(cell, layout, at, line) or None
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _merge(sheet: Worksheet, line: Line, width: int) -> None:
    """Each cell of a line that is no row joined with the empty ones that follow it."""
    starts = [at for at, cell in enumerate(line.cells) if cell is not None]
    row = sheet.max_row
    for start, stop in zip(starts, [*starts[1:], width], strict=True):
        if stop - start > 1:
            sheet.merge_cells(start_row=row, end_row=row, start_column=start + 1, end_column=stop)


def as_scan(layout: Layout, lines: Sequence[Line], chance: Random) -> bytes:
    return scan_pdf(as_pdf(layout, lines, chance), chance, dpi=200)


def as_pdf(layout: Layout, lines: Sequence[Line], chance: Random) -> bytes:
    """Landscape pages, each beginning with the titles and headings; texts left, figures right."""
    font = chance.choice(FONTS)
    size = chance.choice([7.5, 8.0, 8.5])
    sheet = Sheet(font, PAGE)
    texts = {id(line): [printed(c, layout, at, line) for at, c in enumerate(line.cells)] for line in lines}
    size, edges = _columns(
        sheet, layout, [texts[id(line)] for line in lines if line.kind in ("row", "head")], size
    )
    top = [line for line in lines if line.kind == "title"]
    first_head = next(at for at, line in enumerate(lines) if line.kind == "head")
    head = [line for line in lines[first_head : first_head + 2] if line.kind == "head"]
    page = _Pages(sheet, layout, size, edges)
    page.begin([texts[id(line)] for line in top], [texts[id(line)] for line in head])
    for at, line in enumerate(lines):
        if line.kind == "title" or (line.kind == "head" and at <= first_head + len(head) - 1):
            continue
        page.put(line.kind, texts[id(line)], after=lines[at - 1].kind)
    sheet.canvas.showPage()
    sheet.canvas.save()
    return sheet.stream.getvalue()


def _columns(
    sheet: Sheet, layout: Layout, rows: Sequence[Sequence[str]], size: float
) -> tuple[float, list[tuple[float, float]]]:
    """The size of type at which all columns fit on the page, and each column's two edges."""
    gap = 9.0
    while True:
        widths = [
            max(sheet.measure(piece, size, sheet.bold) for row in rows for piece in pieces(row[at], layout))
            for at in range(len(layout.columns))
        ]
        whole = sum(widths) + gap * (len(widths) - 1)
        if whole <= PAGE[0] - 2 * MARGIN:
            break
        size -= 0.25
    spare = min(16.0, (PAGE[0] - 2 * MARGIN - whole) / len(widths))
    edges, x = [], MARGIN
    for width in widths:
        edges.append((x, x + width))
        x += width + gap + spare
    return size, edges


class _Pages:
    """Pages being filled from the top; a new one begins with the titles and headings again."""

    def __init__(self, sheet: Sheet, layout: Layout, size: float, edges: list[tuple[float, float]]) -> None:
        self.sheet, self.layout, self.size, self.edges = sheet, layout, size, edges
        self.top, self.number = 0.0, 0
        self.titles: list[list[str]] = []
        self.heads: list[list[str]] = []
        self.groups: list[list[str]] = []

    def begin(self, titles: list[list[str]], heads: list[list[str]]) -> None:
        self.titles, self.heads = titles, heads
        self.number += 1
        self.top = 40.0
        for at, title in enumerate(titles):
            self._free(title, self.sheet.bold if at == 0 else "")
            if at == 0:
                self.sheet.put_right(PAGE[0] - MARGIN, self.top, f"Page {self.number}", self.size)
            self.top += self.size * 1.5
        if self.layout.footer:
            self.sheet.put(MARGIN, PAGE[1] - 18, self.layout.footer.format(page=self.number), self.size)
        self.top += 4
        for head in heads:
            self._row(head, self.sheet.bold)
        self._rule()

    def put(self, kind: str, cells: list[str], after: str) -> None:
        if self.top > PAGE[1] - FOOT:
            self.sheet.canvas.showPage()
            self.begin(self.titles, self.heads)
            if self.layout.continued and kind == "row" and after in ("row", "group"):
                for group in self.groups:
                    self._group([*group[:-1], group[-1] + self.layout.continued])
        if kind == "group" and self.layout.continued:
            self._hold(cells, after)
        if kind == "rule":
            self._rule()
        elif kind in ("group", "note"):
            self._group(cells)
        else:
            self._row(cells, self.sheet.bold if kind in ("sum", "head") else "")
            if self.layout.ruled or kind == "sum":
                self._rule()

    def _hold(self, cells: list[str], after: str) -> None:
        """Keeps the headings of the groups that the rows below stand in, the outer first."""
        if not any(cells):
            return
        depth = len(self.layout.groups)
        self.groups = (
            [*self.groups, cells][-depth:] if after == "group" else [*self.groups[: depth - 1], cells]
        )

    def _group(self, cells: list[str]) -> None:
        self.top += self.size * 0.6
        self._free(cells, self.sheet.bold)
        self.top += self.size * 1.6

    def _free(self, cells: list[str], face: str) -> None:
        x = MARGIN
        for cell in cells:
            if cell:
                x = self.sheet.put(x, self.top, cell, self.size, face) + 26

    def _row(self, cells: list[str], face: str) -> None:
        deepest = 1
        for cell, (left, right), field in zip(cells, self.edges, self.layout.fields, strict=True):
            for at, piece in enumerate(pieces(cell, self.layout) if cell else []):
                top = self.top + at * self.size * 1.2
                deepest = max(deepest, at + 1)
                if field in NUMBERS:
                    self.sheet.put_right(right, top, piece, self.size, face)
                else:
                    self.sheet.put(left, top, piece, self.size, face)
        self.top += self.size * (1.55 + (deepest - 1) * 1.2)

    def _rule(self) -> None:
        at = self.top - self.size * 1.2
        self.sheet.rule(MARGIN, at, self.edges[-1][1] + 2, at, 0.4)
        self.top += 2


def printed(cell: Cell, layout: Layout, at: int, line: Line) -> str:
    """A cell as the company prints it."""
    if cell is None:
        idle = line.kind != "row" or layout.fields[at : at + 1] == ("gap",)
        return "" if idle else layout.empty
    if isinstance(cell, date):
        return str((cell - SERIAL).days) if layout.dates == "serial" else said_day(cell, layout, layout.dates)
    if not isinstance(cell, float):
        return cell.upper() if layout.shout else cell
    field = layout.fields[at] if at < len(layout.fields) else "days"
    if field == "season":
        return f"{cell:.0f}"
    money = field in MONEY
    text = f"{abs(cell):,.2f}" if money else f"{abs(cell):{layout.figures}}"
    text = text.replace(",", "T").replace(".", layout.decimal).replace("T", layout.thousands)
    text = layout.money.format(text) if money else text
    return layout.negative.format(text) if cell < 0 else text


def pieces(text: str, layout: Layout) -> list[str]:
    """A cell's text on as many lines as the company gives it."""
    return wrap(text, layout.wrapped) if layout.wrapped and text else [text]
