"""Cells that span several rows of a ruled table: what they say is said of each of those rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.layout import text_lines
from extractors.tables import Cell, Grid, Row, cover, rules_of
from models.terms import Page, PageSource

_SAME_EDGE_PT = 3.5
_WRAP_GAP = 0.5
_RULED = 0.3
Ruled = Callable[[float, float, float], bool]


def with_spans_carried(page: Page, grid: Grid) -> Grid:
    """The grid, each cell that spans several rows standing whole in all of them, `carried` below the first.

    Rules of a scan may be lost, so a scanned page keeps its rows as they are.
    """
    if page.source is PageSource.OCR:
        return grid
    level, _ = rules_of(page)

    def ruled(y: float, left: float, right: float) -> bool:
        return cover(level, y, left, right) > _RULED * (right - left)

    found = [list(row.cells) for row in grid.rows]
    for top, row in enumerate(grid.rows):
        for at, cell in enumerate(row.cells):
            if found[top][at].carried or not _bounded(cell, grid.rows, ruled):
                continue
            run = _run(grid.rows, top, cell, ruled)
            if len(run) > 1 and _one_text([found[n][k] for n, k in run]):
                _carry(page, found, run)
    rows = tuple(replace(row, cells=tuple(cells)) for row, cells in zip(grid.rows, found, strict=True))
    return replace(grid, rows=rows)


def _bounded(cell: Cell, rows: Sequence[Row], ruled: Ruled) -> bool:
    """Whether some rows of the cell's column are parted by rules: a column without any is not one cell."""
    tops = [row.cells[0].box[1] for row in rows[1:]]
    return any(ruled(y, cell.box[0], cell.box[2]) for y in tops)


def _run(rows: Sequence[Row], top: int, cell: Cell, ruled: Ruled) -> list[tuple[int, int]]:
    """The row and place of the cells below one another that no rule parts, from `cell` on."""
    run = [(top, rows[top].cells.index(cell))]
    for number in range(top + 1, len(rows)):
        place = next((k for k, other in enumerate(rows[number].cells) if _same_column(cell, other)), None)
        if place is None or ruled(rows[number].cells[place].box[1], cell.box[0], cell.box[2]):
            break
        run.append((number, place))
    return run


def _same_column(one: Cell, other: Cell) -> bool:
    return abs(one.box[0] - other.box[0]) <= _SAME_EDGE_PT and abs(one.box[2] - other.box[2]) <= _SAME_EDGE_PT


def _one_text(cells: Sequence[Cell]) -> bool:
    """Whether the lines of the cells follow one another as those of one text do."""
    lines = [line for cell in cells for line in cell.lines]
    return bool(lines) and all(
        below.box[1] - above.box[3] <= _WRAP_GAP * (above.box[3] - above.box[1])
        for above, below in pairwise(lines)
    )


def _carry(page: Page, rows: Sequence[list[Cell]], run: Sequence[tuple[int, int]]) -> None:
    words = [word for n, k in run for line in rows[n][k].lines for word in line.words]
    lines = text_lines(page, words)
    for count, (n, k) in enumerate(run):
        rows[n][k] = replace(rows[n][k], lines=lines, carried=count > 0)
