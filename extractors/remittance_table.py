"""A report's rows sorted: title rows and group headings give context, headings name columns, sums go.

Works on the rows of a sheet and on the rows that geometry finds in a PDF alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.remittance_context import context_of, joined
from extractors.remittance_grid import Held, Table, is_line
from extractors.remittance_headers import (
    FIGURES,
    IDENTITY,
    WHEN,
    fields_of,
    folded,
    headings_known,
    is_heading_row,
    map_columns,
    vocabulary,
)
from extractors.sheet_cells import number_of, text_of
from extractors.sheets import Cell, Row

SAMPLE_ROWS = 200
_GRAND = re.compile(r"\b(?:grand|report|overall|file) totals?\b|\btotal general\b")


def tables_of(rows: Sequence[Row]) -> list[Table]:
    """The tables of one sheet or PDF, sums and repeated headings left out, each row with its context."""
    tables: list[Table] = []
    context: dict[str, str] = {}
    summary = False
    current: Table | None = None
    skip_to = -1
    rows_since = False
    titles: set[str] = set()
    for place, row in enumerate(rows):
        if place <= skip_to:
            continue
        found = _headings(rows, place)
        if found is not None:
            headings, skip_to = found
            if current is None or current.headings != headings or summary:
                current = Table(headings, summary)
                current.fields = map_columns(headings, [r.cells for r in _sample(rows, skip_to)])
                tables.append(current)
            continue
        if is_sum(row, current):
            summary = summary or (current is None and _says_summary(row))
            if current is not None and _GRAND.search(folded(" ".join(map(text_of, row.cells)))):
                numbers = (number_of(cell) for cell in row.cells)
                current.grand = tuple(number for number in numbers if number is not None)
            continue
        title = re.sub(
            r"(?i)\bpage\b.*", "", " ".join(text_of(cell) for cell in row.cells if cell is not None)
        )
        if current is None:
            titles.add(title)
        elif title in titles:
            # A page's head, printed again: what it says was taken the first time.
            continue
        known = context_of(row, current, rows[place + 1] if place + 1 < len(rows) else None)
        if known is not None:
            known = {name: value for name, value in known.items() if context.get(name) != value}
            if not known:
                continue
            # A new production, company or period ends what stood under the former one.
            context = joined(context, known, rows_since)
            rows_since = False
            continue
        if _says_summary(row):
            summary = True
        elif current is not None and is_line(row, current):
            current.lines.append(Held(row, context))
            rows_since = True
    return tables


def _headings(rows: Sequence[Row], place: int) -> tuple[tuple[str, ...], int] | None:
    """The column headings that begin at `place`, over one row or two, and the last row they take."""
    upper = [text_of(cell) for cell in rows[place].cells]
    alone = is_heading_row(rows[place].cells)
    if place + 1 < len(rows) and sum(1 for text in upper if text) >= 2 and not _has_figures(rows[place]):
        lower_row = rows[place + 1]
        if not _has_figures(lower_row) and all(isinstance(c, str) or c is None for c in lower_row.cells):
            both = _stacked(upper, [text_of(cell) for cell in lower_row.cells])
            apart = max(headings_known(upper), headings_known([text_of(cell) for cell in lower_row.cells]))
            if is_heading_row(both) and headings_known(both) > apart and not _is_context(lower_row):
                return tuple(both), place + 1
    return (tuple(upper), place) if alone else None


def _is_context(row: Row) -> bool:
    return any(":" in text_of(cell) for cell in row.cells)


def _has_figures(row: Row) -> bool:
    return any(number_of(cell) is not None or re.search(r"\d{2}", text_of(cell)) for cell in row.cells)


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


def _sample(rows: Sequence[Row], after: int) -> list[Row]:
    """Rows under the headings at `after` that fill most columns of theirs, up to the next headings."""
    width = sum(1 for cell in rows[after].cells if cell is not None)
    found: list[Row] = []
    for row in rows[after + 1 : after + 1 + SAMPLE_ROWS]:
        if is_heading_row(row.cells) and tuple(row.cells) != tuple(rows[after].cells):
            break
        if sum(1 for cell in row.cells if cell is not None) * 2 >= width and not _says_total(row, None):
            found.append(row)
    return [row for row in found if not is_heading_row(row.cells)]


def is_sum(row: Row, table: Table | None) -> bool:
    """Whether a row is a total: it says so, outside a production's title, or holds nothing but figures."""
    if _says_total(row, table):
        return True
    if table is None:
        return False
    filled = [place for place, cell in enumerate(row.cells) if cell is not None]
    return all(number_of(row.cells[p]) is not None or not _letters(row.cells[p]) for p in filled) and not any(
        table.fields.get(place) in IDENTITY | WHEN | {"occupation", "production"} for place in filled
    )


def _letters(cell: Cell) -> bool:
    return bool(re.search(r"[^\W\d_]{2}", text_of(cell)))


def _says_total(row: Row, table: Table | None) -> bool:
    pattern = vocabulary().total
    for place, cell in enumerate(row.cells):
        if not isinstance(cell, str) or not pattern.search(folded(cell)):
            continue
        kind = table.fields.get(place) if table else None
        if (
            kind in ("production", "company", "member_name", "last_name")
            and table
            and _is_whole(row, table, place)
        ):
            continue
        if kind == "pay_type" and table and _is_whole(row, table, place) and len(cell) > 24:
            continue
        return True
    return False


def _is_whole(row: Row, table: Table, but: int) -> bool:
    """Whether a row holds who, when or as what, and a figure, whatever stands at `but`."""
    held = {
        table.fields.get(place) for place, cell in enumerate(row.cells) if cell is not None and place != but
    }
    who = held & IDENTITY or ({"member_name"} & {table.fields.get(but)} and "member_no" in held)
    return bool(who and held & FIGURES and held & (WHEN | {"occupation"}))


def _says_summary(row: Row) -> bool:
    texts = [text_of(cell) for cell in row.cells if cell is not None]
    return len(texts) <= 2 and any(vocabulary().summary.search(folded(text)) for text in texts)
