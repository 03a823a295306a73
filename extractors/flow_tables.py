"""A table set in its rows: cells at their columns' widths, rules where the table has them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from extractors.flow_lines import Align, Paragraph, line_width, room_between, set_paragraph
from extractors.hand import Look
from models.terms import Box, Word

_RULE = 0.5
_LEAST_ROW = 13.0
_LEAST_CELL = 12.0
_WIDEST_COLUMN = 240.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A placed picture, width and height in points; `look` says whether a hand drew what it shows, `loose`
    that it lies somewhere down the page and not where it is anchored."""

    width: float
    height: float
    align: Align = "left"
    look: Look = Look.EITHER
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Edges:
    """Which sides of a cell are ruled."""

    top: bool = True
    right: bool = True
    bottom: bool = True
    left: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell over grid columns `first` to `first + span - 1`; `continued`: a vertical merge's lower part."""

    first: int
    span: int
    content: tuple[Paragraph | Picture | Table, ...]
    continued: bool = False
    edges: Edges = Edges()


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` are the grid's widths, relative unless `fixed`, then points; rows hold cells in order.

    `padding` is the room beside a cell's text, `over` that above and below it.
    """

    columns: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    fixed: bool = False
    indent: float = 0.0
    padding: float = 4.0
    over: float = 4.0


@dataclass(slots=True)
class Sheet:
    """A page being filled, or a part of one laid out from y = 0."""

    words: list[Word] = field(default_factory=list)
    strokes: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    marks: list[Box] = field(default_factory=list)
    stamps: list[Box] = field(default_factory=list)

    def add(self, other: Sheet, down: float) -> None:
        """Put what was laid out from y = 0 at `down`."""
        self.words += [
            Word(w.text, _lower(w.box, down), w.confidence, w.size_pt, w.font, w.where) for w in other.words
        ]
        self.strokes += [_lower(box, down) for box in other.strokes]
        self.pictures += [_lower(box, down) for box in other.pictures]
        self.marks += [_lower(box, down) for box in other.marks]
        self.stamps += [_lower(box, down) for box in other.stamps]

    def place(self, picture: Picture, box: Box) -> None:
        self.pictures.append(box)
        if picture.look is not Look.EITHER:
            (self.marks if picture.look is Look.HAND else self.stamps).append(box)

    def empty(self) -> bool:
        return not (self.words or self.strokes or self.pictures)


def _lower(box: Box, down: float) -> Box:
    return (box[0], box[1] + down, box[2], box[3] + down)


def stack(
    content: Sequence[Paragraph | Picture | Table],
    left: float,
    width: float,
    tallest: float,
    alone: bool = True,
) -> tuple[Sheet, float]:
    """What stands one below the other in a column, from y = 0; no picture is taller than `tallest`. Tables in
    it may reach over its edge where it is `alone`."""
    sheet = Sheet()
    y = 0.0
    above = None
    for item in content:
        if isinstance(item, Paragraph):
            words, y = set_paragraph(item, left, width, y + room_between(above, item.shape))
            sheet.words += words
            above = item.shape
            continue
        above = None
        if isinstance(item, Picture):
            scale = min(1.0, width / max(item.width, 1.0), tallest / max(item.height, 1.0))
            spare = {"right": 1.0, "center": 0.5}.get(item.align, 0.0) * (width - item.width * scale)
            x = left + spare
            sheet.place(item, (x, y, x + item.width * scale, y + item.height * scale))
            y += item.height * scale + 2.0
        else:
            for part, height in set_rows(item, left, width, tallest, alone):
                sheet.add(part, y)
                y += height
    return sheet, y + (above.after if above is not None else 0.0)


def set_rows(
    table: Table, left: float, width: float, tallest: float, alone: bool = True
) -> list[tuple[Sheet, float]]:
    """Each row laid out from y = 0, with its height."""
    edges = _column_edges(table, left, width, alone)
    last = len(edges) - 1
    inner = [[_cell(cell, edges, table, tallest) for cell in row] for row in table.rows]
    heights = _heights(table, [[below for _, below in row] for row in inner])
    rows = []
    for row, cells, height in zip(table.rows, inner, heights, strict=True):
        sheet = Sheet()
        for cell, (content, _) in zip(row, cells, strict=True):
            sheet.add(content, table.over)
            _rule(
                sheet,
                cell,
                edges[min(cell.first, last - 1)],
                edges[min(cell.first + cell.span, last)],
                height,
            )
        rows.append((sheet, height))
    return rows


def _column_edges(table: Table, left: float, width: float, alone: bool) -> list[float]:
    total = sum(table.columns) or 1.0
    room = max(width - table.indent, _LEAST_CELL)
    scale = min(1.0, room / total) if table.fixed else room / total
    edges = [left + table.indent]
    columns = [column * scale for column in table.columns]
    for column in _widened(columns, table) if alone else columns:
        edges.append(edges[-1] + column)
    return edges


def _widened(columns: list[float], table: Table) -> list[float]:
    """Columns as wide as their cells' lines, so that no fact is torn: the page widens with them."""
    if len(table.rows) < 2 or len(columns) < 2:
        return columns
    wide = list(columns)
    for cell in (cell for row in table.rows for cell in row if cell.span == 1 and cell.first < len(columns)):
        lines = [line_width(item) for item in cell.content if isinstance(item, Paragraph)]
        needed = max(lines, default=0.0) + 2 * table.padding + 1.0
        wide[cell.first] = max(wide[cell.first], min(needed, _WIDEST_COLUMN))
    return wide


def _cell(cell: Cell, edges: Sequence[float], table: Table, tallest: float) -> tuple[Sheet, float]:
    last = len(edges) - 1
    left = edges[min(cell.first, last - 1)] + table.padding
    right = edges[min(cell.first + cell.span, last)] - table.padding
    content, below = stack(cell.content, left, max(right - left, _LEAST_CELL), tallest, len(edges) == 2)
    return content, below + 2 * table.over


def _heights(table: Table, below: Sequence[Sequence[float]]) -> list[float]:
    """The rows' heights; a cell merged downwards makes only the last of its rows taller."""
    heights = [_LEAST_ROW] * len(table.rows)
    waiting: dict[int, float] = {}
    for number, row in enumerate(table.rows):
        merged_on = _merged_on(table, number)
        for cell, needed in zip(row, below[number], strict=True):
            if cell.continued:
                needed = max(needed, waiting.pop(cell.first, 0.0))
            if cell.first in merged_on:
                waiting[cell.first] = needed
            else:
                heights[number] = max(heights[number], needed)
        waiting = {first: needed - heights[number] for first, needed in waiting.items()}
    return heights


def _merged_on(table: Table, number: int) -> set[int]:
    below = table.rows[number + 1] if number + 1 < len(table.rows) else ()
    return {cell.first for cell in below if cell.continued}


def _rule(sheet: Sheet, cell: Cell, left: float, right: float, height: float) -> None:
    edges = cell.edges
    sides: list[tuple[bool, Callable[[], Box]]] = [
        (edges.top and not cell.continued, lambda: (left, 0.0, right, _RULE)),
        (edges.left, lambda: (left, 0.0, left + _RULE, height)),
        (edges.right, lambda: (right - _RULE, 0.0, right, height)),
        (edges.bottom, lambda: (left, height - _RULE, right, height)),
    ]
    sheet.strokes += [box() for ruled, box in sides if ruled]
