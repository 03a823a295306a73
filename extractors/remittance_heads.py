"""A report's rows of column headings: over one row or two, and the rows that show what stands below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.remittance_headers import fields_of, headings_known
from extractors.remittance_layouts import Layouts
from extractors.remittance_totals import says_total
from extractors.sheet_cells import number_of, text_of
from extractors.sheets import Row

SAMPLE_ROWS = 200
_FIGURES = re.compile(r"(?i)\d{2}|\bpage\W{0,2}\d")


def headings_in(rows: Sequence[Row], place: int, layouts: Layouts) -> tuple[tuple[str, ...], int] | None:
    """The column headings that begin at `place`, over one row or two, and the last row they take."""
    upper = [text_of(cell) for cell in rows[place].cells]
    if layouts.knows(upper):
        return tuple(upper), place
    alone = layouts.is_headings(rows[place].cells)
    if place + 1 < len(rows) and sum(1 for text in upper if text) >= 2 and not _has_figures(rows[place]):
        lower_row = rows[place + 1]
        if not _has_figures(lower_row) and all(isinstance(c, str) or c is None for c in lower_row.cells):
            both = _stacked(upper, [text_of(cell) for cell in lower_row.cells])
            if layouts.knows(both):
                return tuple(both), place + 1
            apart = max(headings_known(upper), headings_known([text_of(cell) for cell in lower_row.cells]))
            if layouts.is_headings(both) and headings_known(both) > apart and not _is_context(lower_row):
                return tuple(both), place + 1
    return (tuple(upper), place) if alone else None


def _is_context(row: Row) -> bool:
    return any(":" in text_of(cell) for cell in row.cells)


def _has_figures(row: Row) -> bool:
    return any(number_of(cell) is not None or _FIGURES.search(text_of(cell)) for cell in row.cells)


def _stacked(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Two rows of headings as one; one over several columns ("Period" over "From", "To") goes to each."""
    width = max(len(upper), len(lower))
    over, joined = "", []
    for place in range(width):
        high = upper[place] if place < len(upper) else ""
        low = lower[place] if place < len(lower) else ""
        over = high or (over if low else "")
        own = f"{over} {low}".strip()
        joined.append(low if low and not high and not fields_of(own) else own)
    return joined


def sample_below(rows: Sequence[Row], after: int, layouts: Layouts) -> list[Row]:
    """Rows under the headings at `after` that fill most columns of theirs, up to the next headings."""
    width = sum(1 for cell in rows[after].cells if cell is not None)
    found: list[Row] = []
    for row in rows[after + 1 : after + 1 + SAMPLE_ROWS]:
        if layouts.is_headings(row.cells) and tuple(row.cells) != tuple(rows[after].cells):
            break
        if sum(1 for cell in row.cells if cell is not None) * 2 >= width and not says_total(row, None):
            found.append(row)
    worded = [(_words(row), row) for row in found if not layouts.is_headings(row.cells)]
    # A sum has figures and hardly a word beside.
    usual = sorted(words for words, _ in worded)[len(worded) // 2] if worded else 0
    return [row for words, row in worded if words * 2 >= usual]


def _words(row: Row) -> int:
    """How many cells of a row are no figures."""
    return sum(1 for cell in row.cells if cell is not None and number_of(cell) is None)
