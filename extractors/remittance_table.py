"""A report's rows sorted: title rows and group headings give context, headings name columns, sums go.

Works on the rows of a sheet and on the rows that geometry finds in a PDF alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.remittance_context import context_of, joined
from extractors.remittance_fit import map_columns
from extractors.remittance_grid import UNCLEAR, Held, Sum, Table, is_line
from extractors.remittance_headers import (
    FIGURES,
    IDENTITY,
    WHEN,
    fields_of,
    headings_known,
)
from extractors.remittance_layouts import NONE, Layouts
from extractors.remittance_vocabulary import folded, vocabulary
from extractors.sheet_cells import number_of, text_of
from extractors.sheets import Cell, Row

SAMPLE_ROWS = 200


def tables_of(rows: Sequence[Row], layouts: Layouts = NONE) -> list[Table]:
    """The tables of one sheet or PDF, sums and repeated headings left out, each row with its context.
    Columns under headings that a person has confirmed are what `layouts` says."""
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
        found = _headings(rows, place, layouts)
        if found is not None:
            headings, skip_to = found
            if current is None or current.headings != headings or summary:
                current = Table(headings, summary)
                sample = [row.cells for row in _sample(rows, skip_to, layouts)]
                current.fields = layouts.fields(headings) or map_columns(headings, sample)
                tables.append(current)
            continue
        if is_sum(row, current):
            summary = summary or (current is None and _says_summary(row))
            if current is not None:
                current.sums.append(Sum(row, len(current.lines)))
            continue
        title = re.sub(
            r"(?i)\bpage\b.*", "", " ".join(text_of(cell) for cell in row.cells if cell is not None)
        )
        if current is None:
            titles.add(title)
        elif title in titles:
            # A page's head, printed again: what it says was taken the first time.
            continue
        known = context_of(row, current, rows[place + 1] if place + 1 < len(rows) else None, layouts)
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
        elif current is not None and row.confidence < UNCLEAR and _may_head(row):
            # Whatever it says, the rows below are perhaps no more of the group above.
            context = context | {"unread": " ".join(map(text_of, row.cells))}
    return tables


def _headings(rows: Sequence[Row], place: int, layouts: Layouts) -> tuple[tuple[str, ...], int] | None:
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


def _sample(rows: Sequence[Row], after: int, layouts: Layouts) -> list[Row]:
    """Rows under the headings at `after` that fill most columns of theirs, up to the next headings."""
    width = sum(1 for cell in rows[after].cells if cell is not None)
    found: list[Row] = []
    for row in rows[after + 1 : after + 1 + SAMPLE_ROWS]:
        if layouts.is_headings(row.cells) and tuple(row.cells) != tuple(rows[after].cells):
            break
        if sum(1 for cell in row.cells if cell is not None) * 2 >= width and not _says_total(row, None):
            found.append(row)
    return [row for row in found if not layouts.is_headings(row.cells)]


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
    named = set(table.fields.values()) & IDENTITY
    who = held & IDENTITY or ({"member_name"} & {table.fields.get(but)} and "member_no" in held)
    # A report by member names them above the rows.
    return bool((who or not named) and held & FIGURES and held & (WHEN | {"occupation"}))


def _says_summary(row: Row) -> bool:
    texts = [text_of(cell) for cell in row.cells if cell is not None]
    return len(texts) <= 2 and any(vocabulary().summary.search(folded(text)) for text in texts)


def _may_head(row: Row) -> bool:
    """Whether a line that says nothing known may head a group: a few cells with words."""
    texts = [text_of(cell) for cell in row.cells if cell is not None]
    return 1 <= len(texts) <= 4 and any(re.search(r"[^\W\d_]{4}", text) for text in texts)
