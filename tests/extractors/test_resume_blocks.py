"""Credits as blocks of rows in one ruled table: a row of one cell, a row of cells, a row of one cell."""

from __future__ import annotations

from extractors.layout import text_lines
from extractors.resume_items import items_of_grid
from extractors.resume_tables import TableState, records_of_grid
from extractors.tables import Cell, Grid, Row
from tests.extractors.typed_pages import line, page

LEFTS = (0.0, 150.0, 250.0, 350.0)


def _row(number: int, *texts: str) -> Row:
    top = 20.0 * number
    edges = [*LEFTS[: len(texts)], 450.0]
    cells = []
    for text, left, right in zip(texts, edges, edges[1:], strict=False):
        words = line(text, top + 4, left + 4)
        on = page("x")
        cells.append(Cell((left, top, right, top + 20), text_lines(on, words), right - 4))
    return Row(1, tuple(cells))


BLOCKS = [
    ("Nine Tides", "1st APC", "73 days", "Dec. 22nd, 2025", "Apr. 8th, 2026", "PM: Indra Penner"),
    ("Rain Dates", "2nd APC", "114 days", "Aug. 19th, 2024", "Jan. 31st, 2025", "PM: Gus Neufeld"),
    ("Delta Unit", "2nd APC", "69 days", "Oct. 24th, 2023", "Jan. 26th, 2024", "PM: Maeve Reid"),
]


def _grid() -> Grid:
    rows: list[Row] = []
    for title, *cells, crew in BLOCKS:
        rows += [_row(len(rows), title), _row(len(rows) + 1, *cells), _row(len(rows) + 2, crew)]
    return Grid(1, (0.0, 0.0, 450.0, 20.0 * len(rows)), tuple(rows), (*LEFTS, 450.0))


def test_rows_of_one_cell_among_rows_of_cells_make_no_table() -> None:
    assert records_of_grid(_grid(), TableState()) is None


def test_two_cells_that_are_a_first_and_a_last_day_are_one_period() -> None:
    items = items_of_grid(_grid())
    assert [item.anchor for item in items] == [False, True, False] * 3
    assert "Dec. 22nd, 2025 – Apr. 8th, 2026" in items[1].text
