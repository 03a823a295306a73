"""Records from tables: ruled grids and columns held apart by gaps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.credit_draft import Record, Slot
from extractors.credit_labels import agreement_of, begins_credits, ends_credits, fields_of
from extractors.credit_text import whole_kind, whole_position
from extractors.credit_values import days_in, season_in
from extractors.date_ranges import find_spans
from extractors.dates import pieces
from extractors.layout import Line, Passage, passage_of, segments, text_lines
from extractors.resume_heads import Column, Head, corrected, head_of_row
from extractors.resume_rows import Strip, group
from extractors.tables import (
    Cell,
    Grid,
    Row,
    by_columns,
    column_limits,
    columns_between,
    rules_of,
    told_stacked,
)
from models.terms import Page, PageSource

_ENDS = re.compile(r"\b(?:present|current|now|to date|ongoing)\b", re.IGNORECASE)
_TOTAL = re.compile(
    r"^\W*(?:(?:grand|sub|sous)[\s-]*)?tota(?:ls?|ux)\b(?!.*[a-z]{3}.*\b[a-z]{4})|\bTOTALS?\b\s*:?\s*[\d.,]+\s*(?:days|jours)?\W*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\W*(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?\W*")
_WHEN = frozenset({"start", "dates"})


@dataclass(slots=True)
class TableState:
    """What goes on over page ends: the head in force and the headings that rows stand under."""

    head: Head | None = None
    context: tuple[Slot, ...] = ()
    credits: bool = True
    goes_on: bool = False


def heading_slots(text_of: Line | Cell) -> tuple[Slot, ...] | None:
    """What a heading says of the credits under it: a position, a kind, an agreement; null for no heading."""
    passage = text_of.text if isinstance(text_of, Cell) else passage_of([text_of])
    text = " ".join(passage.text.split()).strip(" :–—-•")
    if not text or len(text) > 60 or ":" in text or find_spans(text) or season_in(text) or days_in(text):
        return None
    if begins_credits(text):
        return ()
    slots = []
    if whole_position(text):
        slots.append(Slot(("position",), passage))
    body = agreement_of(text)
    if body and len(text.split()) <= len(body.split()) + 3 and "," not in text:
        slots.append(Slot(("agreement",), passage))
    if not slots and whole_kind(text):
        slots.append(Slot(("kind",), passage))
    return tuple(slots) or None


def records_of_grid(grid: Grid, state: TableState) -> list[Record] | None:
    """The records of a ruled table; null where it has no head of its own nor one from before."""
    head, data = _head_and_data(grid, state)
    head = head or _unnamed_head(grid)
    if head is None:
        return None
    records: list[Record] = []
    state.head = head
    seen = frozenset[str]()
    texts = [[cell.text.text for cell in _by_head(row, head)] for row in data if len(row.filled) > 1]
    head = corrected(head, [row for row in texts if not any(head_of_text(t) for t in row[:1])])
    for row in _with_stacked_titles(data, head):
        new_head = head_of_row(row)
        if new_head is not None:
            fresh = not (new_head.fields & (head.fields | seen))
            seen = head.fields | seen if fresh else frozenset()
            head = corrected(new_head, [])
            continue
        if is_total(" ".join(cell.text.text for cell in row.filled)):
            continue
        if len(row.filled) == 1 and (slots := heading_slots(row.filled[0])) is not None:
            state.context = slots
            continue
        if len(row.filled) == 1 and _spans(row.filled[0], grid):
            state.context = section_slots(row.filled[0].text)
            continue
        if len(row.filled) == 1 and ends_credits(row.filled[0].text.text):
            state.credits = False
            continue
        for part in _split_tall(row, head):
            record = Record(_slots(part, head), state.context)
            if records and (seen or not _has_when(part, head)) and not _titled(part, head, bool(seen)):
                records[-1] = replace(records[-1], slots=(*records[-1].slots, *record.slots))
            else:
                records.append(record)
    state.head = head
    return records


def _spans(cell: Cell, grid: Grid) -> bool:
    """Whether a cell runs over the whole width of its table and holds no more than a heading."""
    text = cell.text.text
    wide = cell.box[2] - cell.box[0] > 0.9 * (grid.box[2] - grid.box[0])
    return (
        wide
        and len(text) <= 60
        and not ends_credits(text)
        and (bool(_YEAR.fullmatch(text)) or not pieces(text))
    )


def section_slots(text: Passage) -> tuple[Slot, ...]:
    """What a row over others of a table says of them: nothing for a year, else for whom the work was."""
    if _YEAR.fullmatch(text.text.strip()):
        return ()
    return (Slot(("studio",), text, 0.7),)


def grid_has_head(grid: Grid, state: TableState) -> bool:
    """Whether the grid names its columns or goes on with those of the page before."""
    return _head_and_data(grid, state)[0] is not None


def head_of_text(text: str) -> bool:
    return bool(fields_of(" ".join(text.split())))


def _head_and_data(grid: Grid, state: TableState) -> tuple[Head | None, list[Row]]:
    rows = [row for row in grid.rows if row.filled]
    for number, row in enumerate(rows[:3]):
        head = head_of_row(row)
        if head is not None and len(head.columns) >= 3:
            return head, rows[number + 1 :]
    if state.head is not None and _same_columns(state.head, grid):
        return state.head, rows
    return None, rows


def _unnamed_head(grid: Grid) -> Head | None:
    """Columns that no head names: rows alike in cells, a period in most of them, none of them a label."""
    rows = [row for row in grid.rows if len(row.filled) > 1]
    if len(rows) < 2:
        return None
    usual = max((row.cells for row in rows), key=len)
    alike = [row for row in rows if len(row.cells) == len(usual)]
    dated = [
        row for row in alike if any(span.end for cell in row.filled for span in find_spans(cell.text.text))
    ]
    apart = [row for row in alike if sum(bool(pieces(cell.text.text)) for cell in row.filled) == 2]
    labelled = sum(cell.text.text.rstrip().endswith(":") for row in rows for cell in row.filled)
    if len(usual) < 3 or labelled or max(len(dated), len(apart)) < 0.6 * len(rows):
        return None
    return Head(tuple(Column(cell.box, ()) for cell in usual), 0)


def _same_columns(head: Head, grid: Grid) -> bool:
    edges = [column.box[0] for column in head.columns]
    usual = max((row.cells for row in grid.rows), key=len)
    return len(edges) == len(usual) and all(
        abs(edge - cell.box[0]) <= 8 for edge, cell in zip(edges, usual, strict=True)
    )


def _with_stacked_titles(rows: Sequence[Row], head: Head) -> list[Row]:
    """The rows, the lines of their titles' cells told apart where they stand one upon the other."""
    at = next((number for number, column in enumerate(head.columns) if "title" in column.fields), None)
    places = [n for n, row in enumerate(rows) if at is not None and len(row.cells) == len(head.columns)]
    if at is None or len(places) < 3:
        return list(rows)
    found = list(rows)
    for number, cell in zip(places, told_stacked([rows[n].cells[at] for n in places]), strict=True):
        cells = rows[number].cells
        found[number] = replace(rows[number], cells=(*cells[:at], cell, *cells[at + 1 :]))
    return found


def _by_head(row: Row, head: Head) -> list[Cell]:
    """The row's cells in the order of the head's columns; an empty cell where a column has none."""
    found = []
    for column in head.columns:
        middle = (column.box[0] + column.box[2]) / 2
        cell = next((c for c in row.cells if c.box[0] <= middle < c.box[2]), None)
        found.append(cell if cell is not None and cell not in found else Cell(column.box, ()))
    return found


def _slots(row: Row, head: Head) -> tuple[Slot, ...]:
    slots = []
    for cell in row.cells:
        if not cell.lines:
            continue
        over = [c for c in head.columns if cell.box[0] <= (c.box[0] + c.box[2]) / 2 < cell.box[2]]
        fields = tuple(dict.fromkeys(field for column in over for field in column.fields))
        if len(over) > 1 and len(over) == len(head.columns):
            fields = ()
        slots.append(Slot(fields, cell.text))
    return tuple(slots)


def _when_cells(row: Row, head: Head) -> list[Cell]:
    return [
        cell
        for column, cell in zip(head.columns, _by_head(row, head), strict=True)
        if _WHEN & set(column.fields) and cell.lines
    ]


def _has_when(row: Row, head: Head) -> bool:
    cells = _when_cells(row, head) or ([] if head.fields & _WHEN else list(row.filled))
    return any(pieces(cell.text.text) for cell in cells)


def _titled(row: Row, head: Head, second_tier: bool) -> bool:
    """Whether a row without a date is still a credit of its own: it has a title and days or a position."""
    if second_tier:
        return False
    filled = {
        field
        for column, cell in zip(head.columns, _by_head(row, head), strict=True)
        for field in column.fields
        if cell.lines
    }
    return "title" in filled and bool(filled & {"days", "position", "end"}) and len(row.filled) >= 3


def _split_tall(row: Row, head: Head) -> list[Row]:
    """A row that holds several credits because its rules were lost, taken apart by its dates."""
    cells = _when_cells(row, head)
    if not cells:
        return [row]
    paired = not head.fields & {"end"}
    texts = [line.text for line in cells[0].lines]
    if sum(_period_starts(texts) if paired else map(_begins_date, texts)) < 2:
        return [row]
    words = [word for cell in row.cells for line in cell.lines for word in line.words]
    lines = text_lines(Page(row.page, 0.0, 0.0, tuple(words), PageSource.TEXT))
    return [
        Row(row.page, tuple(_cut(cell, part) for cell in row.cells))
        for part in grouped_lines(lines, (cells[0].box[0], cells[0].box[2]), paired)
    ]


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


def records_of_lines(page: Page, head: Head, lines: Sequence[Line], state: TableState) -> list[Record]:
    """The records of an unruled table's body: `lines` below its head on one page."""
    level, _ = rules_of(page)
    levels = [rule.at for rule in level if rule.high - rule.low > 0.4 * page.width]
    records: list[Record] = []
    lines = [line for line in lines if not is_total(line.text)]
    for section in _sections(lines, head, state):
        if isinstance(section, tuple):
            state.context = section
            continue
        body = [line for line in section if len(segments(line)) > 1] or section
        boundaries = columns_between([column.box for column in head.columns], body)
        edges = (-1e6, *boundaries, 1e6)
        laid = replace(
            head,
            columns=tuple(
                Column((edges[n], c.box[1], edges[n + 1], c.box[3]), c.fields)
                for n, c in enumerate(head.columns)
            ),
        )
        loose = [[cell.text.text for cell in by_columns(page, [line], boundaries).cells] for line in section]
        laid = corrected(laid, [row for row in loose if sum(bool(t) for t in row) > 1])
        limits = column_limits(section, boundaries)
        when = next((c.box for c in laid.columns if _WHEN & set(c.fields)), None)
        paired = "end" not in laid.fields
        parts = grouped_lines(section, (when[0], when[2]) if when else None, paired, levels)
        apart = [_across_apart(_near(part), boundaries) for part in parts]
        rows = [by_columns(page, kept, boundaries, limits) for kept, _ in apart]
        for row, (_, across) in zip(_with_stacked_titles(rows, laid), apart, strict=True):
            beside = tuple(Slot((), passage_of([line])) for line in across)
            if not _has_when(row, laid) and not _titled(row, laid, False):
                if records and not state.context:
                    records[-1] = replace(records[-1], slots=(*records[-1].slots, *_slots(row, laid)))
                continue
            records.append(Record((*_slots(row, laid), *beside), state.context))
    return records


def is_total(text: str) -> bool:
    """Whether a line or row only sums up others."""
    return _TOTAL.search(text) is not None and not find_spans(text)


def _across_apart(part: Sequence[Line], boundaries: Sequence[float]) -> tuple[list[Line], list[Line]]:
    """A row's lines of cells, and those that run over its columns."""
    across = [line for line in part if len(part) > 1 and _runs_across(line, boundaries)]
    kept = [line for line in part if line not in across]
    return (kept, across) if kept else (list(part), [])


def _runs_across(line: Line, boundaries: Sequence[float]) -> bool:
    """Whether a line's words run over the boundaries of the columns with no gap there: it is no row of cells."""
    parts = segments(line, 0.9)
    crossed = sum(part.box[0] < x - 3 and part.box[2] > x + 3 for part in parts for x in boundaries)
    dated = any(
        part.box[0] < x - 3 and part.box[2] > x + 3 and find_spans(part.text)
        for part in parts
        for x in boundaries
    )
    return crossed > 0 and (len(parts) == 1 or crossed >= 2 or dated)


def _near(part: Sequence[Line]) -> list[Line]:
    """A row's lines without what stands far below them."""
    for number in range(1, len(part)):
        line, above = part[number], max(other.box[3] for other in part[:number])
        if line.box[1] - above > 2.5 * (line.box[3] - line.box[1]):
            return list(part[:number])
    return list(part)


def _sections(lines: Sequence[Line], head: Head, state: TableState) -> list[list[Line] | tuple[Slot, ...]]:
    """The body's lines between the headings that stand in it."""
    found: list[list[Line] | tuple[Slot, ...]] = []
    fonts = {word.font for line in lines if len(segments(line)) > 2 for word in line.words}
    for line in lines:
        lone = len(segments(line)) == 1
        slots = heading_slots(line) if lone and _is_heading(line, lines, head) else None
        if slots is None and lone and _is_section(line, fonts):
            slots = section_slots(passage_of([line]))
        if slots is not None:
            found.append(slots)
        elif found and isinstance(found[-1], list):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _is_section(line: Line, fonts: set[str]) -> bool:
    """A year alone on a line, or words in a type that no row is set in."""
    if _YEAR.fullmatch(line.text):
        return True
    return (
        bool(line.words[0].font) and line.words[0].font not in fonts and not pieces(line.text) and bool(fonts)
    )


def _is_heading(line: Line, lines: Sequence[Line], head: Head) -> bool:
    """Whether a lone segment is a heading and no wrapped cell: it begins at the table's left and is set
    otherwise than the rows, or the column there holds no such words."""
    left = min(column.box[0] for column in head.columns)
    if line.box[0] > left + 25:
        return False
    first = min(head.columns, key=lambda column: column.box[0])
    fonts = {word.font for other in lines for word in other.words if other is not line}
    return "position" not in first.fields or (bool(line.words[0].font) and line.words[0].font not in fonts)
