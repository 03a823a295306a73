"""A PDF report's pages as rows of cells, in the columns that its headings and rules show."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

from extractors.layout import Line, text_lines
from extractors.remittance_headers import label_of
from extractors.remittance_layouts import NONE, Layouts
from extractors.remittance_pdf_headings import Columns, chunks_of, headings_at
from extractors.sheet_cells import number_of
from extractors.sheets import Cell, Row
from models.terms import Box, Page, PageSet, PageSource, Problem

FOOT_LINES = 2
"""The most lines that stand at the foot of each page."""
_PAGE_NO = re.compile(r"(?i)\bpage\W{0,3}\d")
SCAN_ADVICE = "Ask the payroll company for its report as CSV or XLSX, or as a PDF that is not a scan."


def pdf_rows(seen: PageSet, layouts: Layouts = NONE) -> tuple[Row, ...] | Problem:
    """The rows of all pages, numbered through; lines above the first headings are rows of their own cells.
    `layouts` are the headings that a person has confirmed."""
    if not seen.pages:
        return seen.problem or Problem("The report has no pages.", SCAN_ADVICE)
    columns: Columns | None = None
    pages: list[list[Row]] = []
    for page in seen.pages:
        columns, found = _page_rows(page, columns, sum(map(len, pages)), layouts)
        pages.append(found)
    rows = _without_feet(pages, len(columns.headings) if columns else 0)
    if not any(layouts.is_headings(row.cells) for row in rows) and all(
        p.source is PageSource.OCR for p in seen.pages
    ):
        return Problem("The report is a scan, and its columns cannot be read surely.", SCAN_ADVICE)
    return tuple(rows)


def _without_feet(pages: Sequence[Sequence[Row]], width: int) -> list[Row]:
    """The rows of all pages but what is printed at the foot of each: a line with the page's number, or one
    that all pages but perhaps the last end with, its figures apart. A line of all `width` columns is a row.
    """
    said = Counter(text for rows in pages for text in {_plain(row) for row in rows[-FOOT_LINES:]})
    most = max(2, len(pages) - 1)
    kept: list[Row] = []
    for rows in pages:
        for back, row in zip(range(len(rows), 0, -1), rows, strict=True):
            text = " ".join(str(cell) for cell in row.cells if cell)
            foot = back <= FOOT_LINES and (_PAGE_NO.search(text) or said[_plain(row)] >= most)
            if not foot or sum(1 for cell in row.cells if cell) == width:
                kept.append(row)
    return kept


def _plain(row: Row) -> str:
    """A line that is no row of a table, its figures made alike; what stands in columns as it is."""
    text = " ".join(str(cell) for cell in row.cells if cell)
    return text if None in row.cells else re.sub(r"\d+", "0", text)


def _page_rows(
    page: Page, columns: Columns | None, before: int, layouts: Layouts
) -> tuple[Columns | None, list[Row]]:
    """One page's rows; a page without headings of its own goes on in the columns of the page before."""
    lines = list(text_lines(page))
    rows: list[Row] = []
    place = 0
    previous: Line | None = None
    pitch = _pitch(lines)
    while place < len(lines):
        found = headings_at(page, lines, place, layouts, columns)
        if found is not None:
            columns, height = found
            rows.append(Row(before + len(rows) + 1, columns.headings, page.number))
            place += height
            previous = None
            continue
        line = lines[place]
        cells = _cells(line, columns)
        if (
            previous is not None
            and columns
            and rows
            and _goes_on(line, previous, cells, rows[-1], pitch, page)
        ):
            rows[-1] = _appended(rows[-1], cells, line.confidence)
        else:
            rows.append(Row(before + len(rows) + 1, cells, page.number, line.confidence))
        previous = line
        place += 1
    return columns, rows


def _pitch(lines: Sequence[Line]) -> float:
    """The usual distance from one line to the next, points."""
    steps = [low.box[1] - high.box[1] for high, low in itertools.pairwise(lines)]
    return median(steps) if steps else 0.0


def _cells(line: Line, columns: Columns | None) -> tuple[Cell, ...]:
    """The line's words by column; before any headings, and for labelled headings, by the gaps of the line."""
    chunks = [" ".join(word.text for word in words) for words in chunks_of(line)]
    if columns is None or _is_labelled(chunks):
        return tuple(chunks)
    cells: list[list[str]] = [[] for _ in columns.headings]
    for word in line.words:
        middle = (word.box[0] + word.box[2]) / 2
        cells[sum(1 for edge in columns.edges if middle >= edge)].append(word.text)
    if len(chunks) == len(columns.headings):
        # A cell for each column: no edge between them tells more than the gaps.
        return tuple(chunks)
    filled = tuple(" ".join(words) or None for words in cells)
    texts = [cell for cell in filled if cell]
    worded = len(chunks) <= 4 and all(number_of(chunk) is None for chunk in chunks)
    if (len(chunks) <= 2 and len(texts) > len(chunks)) or (worded and texts != chunks):
        # A heading between rows pays no heed to the columns.
        return tuple(chunks)
    return filled


def _is_labelled(chunks: Sequence[str]) -> bool:
    if len(chunks) > 6:
        return False
    head, colon, _ = chunks[0].partition(":")
    return bool(colon) and label_of(head) is not None


def _goes_on(line: Line, previous: Line, cells: Sequence[Cell], row: Row, pitch: float, page: Page) -> bool:
    """Whether a line is the rest of the row above: words only, under filled cells, and close below."""
    filled = [place for place, cell in enumerate(cells) if cell is not None]
    if (
        len(cells) != len(row.cells)
        or len(filled) > 3
        or any(re.search(r"\d", str(cells[p])) for p in filled)
    ):
        return False
    if sum(1 for cell in row.cells if cell is not None) < 4 or any(row.cells[p] is None for p in filled):
        return False
    if any(re.search(r"\d[\d.,]*$", str(row.cells[p])) and p > 0 for p in filled) and len(filled) == 1:
        return False
    if re.search(r"(?i)\btotals?\b|:\s*$|^total", " ".join(str(cells[p]) for p in filled)):
        return False
    step = line.box[1] - previous.box[1]
    ruled = list(_rules(page, previous, line))
    return not ruled and (step < 0.95 * pitch or bool(_has_rules(page)) or filled[0] > 0)


def _has_rules(page: Page) -> int:
    return sum(1 for s in page.strokes if s[2] - s[0] > page.width / 3 and s[3] - s[1] < 3) >= 4


def _rules(page: Page, upper: Line, lower: Line) -> Iterator[Box]:
    """Horizontal rules between two lines."""
    for stroke in page.strokes:
        middle = (stroke[1] + stroke[3]) / 2
        wide = stroke[2] - stroke[0] > page.width / 8 and stroke[3] - stroke[1] < 3
        if wide and upper.box[1] + 2 < middle < lower.box[3] - 2:
            yield stroke


def _appended(row: Row, cells: Sequence[Cell], confidence: float) -> Row:
    joined = tuple(f"{a} {b}" if a and b else a or b for a, b in zip(row.cells, cells, strict=True))
    return Row(row.number, joined, row.page, min(row.confidence, confidence))
