"""Rows of a table that hold several credits: rules were lost, or stints on one show stand in one row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.credit_text import whole_kind
from extractors.credit_values import days_in
from extractors.dates import pieces
from extractors.employers import is_company
from extractors.layout import Line, text_lines
from extractors.resume_heads import Column, Head
from extractors.resume_rows import Strip, group
from extractors.tables import Cell, Row
from models.terms import Page, PageSource

WHEN = frozenset({"start", "dates"})
_ENDS = re.compile(r"\b(?:present|current|now|to date|ongoing)\b", re.IGNORECASE)
_OWN = frozenset({"position", "start", "end", "dates", "days"})
"""What each stint says for itself."""
_LEVEL = 0.3


def by_head(row: Row, head: Head) -> list[Cell]:
    """The row's cells in the order of the head's columns; an empty cell where a column has none."""
    found = []
    for column in head.columns:
        middle = (column.box[0] + column.box[2]) / 2
        cell = next((c for c in row.cells if c.box[0] <= middle < c.box[2]), None)
        found.append(cell if cell is not None and cell not in found else Cell(column.box, ()))
    return found


def when_cells(row: Row, head: Head) -> list[Cell]:
    return [
        cell
        for column, cell in zip(head.columns, by_head(row, head), strict=True)
        if WHEN & set(column.fields) and cell.lines
    ]


def split_tall(row: Row, head: Head) -> list[Row]:
    """A row that holds several credits taken apart by its dates."""
    cells = when_cells(row, head)
    if not cells:
        return [row]
    paired = not head.fields & {"end"}
    texts = [line.text for line in cells[0].lines]
    if sum(_period_starts(texts) if paired else map(_begins_date, texts)) < 2:
        return [row]
    words = [word for cell in row.cells for line in cell.lines for word in line.words]
    lines = text_lines(Page(row.page, 0.0, 0.0, tuple(words), PageSource.TEXT))
    parts = grouped_lines(lines, (cells[0].box[0], cells[0].box[2]), paired)
    return _with_one_show(row, [tuple(_cut(cell, part) for cell in row.cells) for part in parts], head)


def _with_one_show(row: Row, parts: Sequence[tuple[Cell, ...]], head: Head) -> list[Row]:
    """The parts of a row; where each names a job and only the first a show, or its title stands level with
    none of what is each one's own, the rest is shared."""
    fields = [{field for c in columns_over(cell, head) for field in c.fields} for cell in row.cells]
    own = [bool(_OWN & said) for said in fields]
    jobs = [number for number, said in enumerate(fields) if "position" in said]
    titles = [number for number, said in enumerate(fields) if "title" in said and not own[number]]
    lone = titles and all(_names_no_show(part[n].text.text) for part in parts[1:] for n in titles)
    between = titles and not any(_level(row.cells[n], row.cells, own) for n in titles)
    if (lone or between) and jobs and all(part[n].lines for part in parts for n in jobs):
        parts = [
            tuple(cell if mine else whole for cell, whole, mine in zip(part, row.cells, own, strict=True))
            for part in parts
        ]
    return [Row(row.page, part) for part in parts]


def _level(title: Cell, cells: Sequence[Cell], own: Sequence[bool]) -> bool:
    """Whether a title begins on the line that something of a stint's own begins on: a show in the middle of
    its rows does not."""
    beside = [cell.lines[0].box for cell, mine in zip(cells, own, strict=True) if mine and cell.lines]
    if not title.lines:
        return True
    _, top, _, bottom = title.lines[0].box
    return any(abs(top + bottom - box[1] - box[3]) < _LEVEL * 2 * (bottom - top) for box in beside)


def _names_no_show(text: str) -> bool:
    return not text or is_company(text) or whole_kind(text)


def columns_over(cell: Cell, head: Head) -> list[Column]:
    """The columns that a cell stands in."""
    return [c for c in head.columns if cell.box[0] <= (c.box[0] + c.box[2]) / 2 < cell.box[2]]


def _cut(cell: Cell, lines: Sequence[Line]) -> Cell:
    kept = {id(word) for line in lines for word in line.words}
    inside = [replace(line, words=tuple(w for w in line.words if id(w) in kept)) for line in cell.lines]
    return Cell(cell.box, tuple(line for line in inside if line.words), cell.limit)


def _begins_date(text: str) -> bool:
    return any(piece.options[0][1] is not None for piece in pieces(text))


def _period_starts(column: Sequence[str]) -> list[bool]:
    """Which lines of a column of periods begin one: a date after one that waits for its end is that end."""
    starts = []
    waiting = False
    for text in column:
        count = sum(piece.options[0][1] is not None for piece in pieces(text))
        starts.append(count > 0 and not waiting)
        if count:
            waiting = not waiting and count == 1 and not _ENDS.search(text)
        elif _ENDS.search(text):
            waiting = False
    return starts


def grouped_lines(
    lines: Sequence[Line], when: tuple[float, float] | None, paired: bool, levels: Sequence[float] = ()
) -> list[list[Line]]:
    """Lines of a table's body in groups, one a row. `when` is the x span of the column that dates begin in,
    `paired` says that their ends stand in it too; `levels` are the y of rules between rows."""
    strips = []
    column = [
        " ".join(w.text for w in line.words if when is None or when[0] <= (w.box[0] + w.box[2]) / 2 < when[1])
        for line in lines
    ]
    anchors = _period_starts(column) if paired else [_begins_date(text) for text in column]
    counted = [bool(pieces(text)) and days_in(text) is not None for text in column]
    if sum(counted) > 2 * sum(anchors):  # Years and days alone ("2024-25 (51.5d)").
        anchors = counted
    for number, (line, anchor) in enumerate(zip(lines, anchors, strict=True)):
        above = lines[number - 1].box[3] if number else line.box[1] - 1
        ruled = (
            any((above + lines[number - 1].box[1]) / 2 < y < (line.box[1] + line.box[3]) / 2 for y in levels)
            if number
            else False
        )
        strips.append(Strip(line.box[1], line.box[3], anchor, ruled=ruled))
    starts = group(strips).starts
    ends = (*starts[1:], len(lines))
    return [list(lines[a:b]) for a, b in zip(starts, ends, strict=True)]
