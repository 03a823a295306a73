"""Records from tables: ruled grids and columns held apart by gaps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from extractors.credit_draft import Record, Slot
from extractors.credit_labels import PERSONNEL, agreement_of, begins_credits, ends_credits, fields_of
from extractors.credit_text import whole_kind, whole_position
from extractors.credit_title import by_type
from extractors.credit_values import days_in, season_in
from extractors.date_ranges import find_spans
from extractors.dates import pieces
from extractors.employers import over_shows
from extractors.layout import Line, Passage, passage_of
from extractors.resume_column_types import corrected
from extractors.resume_heads import Column, Head, head_of_row
from extractors.tables import Cell, Grid, Row, told_stacked
from extractors.tall_rows import WHEN, by_head, columns_over, split_tall, when_cells
from extractors.title_cells import with_titles_parted

_TOTAL = re.compile(
    r"^\W*(?:(?:grand|sub|sous)[\s-]*)?tota(?:ls?|ux)\b(?!.*[a-z]{3}.*\b[a-z]{4})|\bTOTALS?\b\s*:?\s*[\d.,]+\s*(?:days|jours)?\W*$",
    re.IGNORECASE,
)
_HOW_MANY = re.compile(
    r"\s*[(\[]\d{1,2}\s+(?:shows?|credits?|productions?|projects?|titles?|jobs?)[)\]]$", re.IGNORECASE
)
"""How many credits a heading says that it stands over."""
_LEAD = re.compile(
    r"^\W*(?:(?:work(?:ed|ing)?|employed|engaged|hired|credit(?:s|ed)?|shows?|projects?|experience|jobs?)\s+)?as"
    r"(?:\s+an?|\s+the)?\s+(?=\S)",
    re.IGNORECASE,
)
"""What a heading may say before the job: "Worked as 2nd APC"."""
_FORM_LABELS, _EDGE_PT = 2, 3.0
YEAR = re.compile(r"\W*(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?\W*")


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
    text = _HOW_MANY.sub("", " ".join(passage.text.split())).strip(" :–—-•")
    if not text or len(text) > 60 or ":" in text or find_spans(text) or season_in(text) or days_in(text):
        return None
    if begins_credits(text):
        return ()
    if (house := over_shows(passage.text)) is not None:
        return (Slot(("studio",), passage.cut(*house)),) if house[1] else ()
    slots = []
    lead = _LEAD.match(passage.text)
    if whole_position(_LEAD.sub("", text)):
        job = passage.cut(lead.end(), len(passage.text)) if lead else passage
        slots.append(Slot(("position",), job))
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
    texts = [[cell.text.text for cell in by_head(row, head)] for row in data if len(row.filled) > 1]
    bands = sum(len(row.filled) == 1 and _begins_row(row.filled[0], grid) for row in data)
    told = [row for row in texts if not any(head_of_text(t) for t in row[:1])]
    head = corrected(head, told, 2 * bands >= len(texts) > 1)
    band: tuple[Slot, ...] = ()
    for row in with_stacked_titles(data, head):
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
        if len(row.filled) == 1 and _is_band(row.filled[0], grid, head):
            band = tuple(Slot((), part) for part in by_type(row.filled[0].text))
            continue
        if len(row.filled) == 1 and _spans(row.filled[0], grid):
            state.context = section_slots(row.filled[0].text)
            continue
        if len(row.filled) == 1 and ends_credits(row.filled[0].text.text):
            state.credits = False
            continue
        for part in split_tall(_as_said(row, head), head):
            record = Record((*band, *row_slots(part, head)), state.context)
            if records and (seen or not has_when(part, head)) and not titled(part, head, bool(seen)):
                records[-1] = replace(records[-1], slots=(*records[-1].slots, *record.slots))
            else:
                records.append(record)
    state.head = head
    return with_titles_parted(records)


def _is_band(cell: Cell, grid: Grid, head: Head) -> bool:
    """Whether a cell over the rows of a table that has no column for titles names their show."""
    text = cell.text.text
    return (
        untitled(head)
        and _begins_row(cell, grid)
        and not ends_credits(text)
        and not whole_position(text)
        and not YEAR.fullmatch(text.strip())
    )


def untitled(head: Head) -> bool:
    """Whether no column of a table can hold titles: each is named, and named otherwise."""
    return "title" not in head.fields and all(column.fields for column in head.columns)


def _begins_row(cell: Cell, grid: Grid) -> bool:
    """Whether a cell begins at its table's left edge; how far it runs, where nothing stands beside it, its
    rules need not tell."""
    return cell.box[0] - grid.box[0] < _EDGE_PT


def _is_wide(cell: Cell, grid: Grid) -> bool:
    return cell.box[2] - cell.box[0] > 0.9 * (grid.box[2] - grid.box[0])


def _spans(cell: Cell, grid: Grid) -> bool:
    """Whether a cell runs over the whole width of its table and holds no more than a heading."""
    text = cell.text.text
    return (
        _is_wide(cell, grid)
        and len(text) <= 60
        and not ends_credits(text)
        and (bool(YEAR.fullmatch(text)) or not pieces(text))
    )


def section_slots(text: Passage) -> tuple[Slot, ...]:
    """What a row over others of a table says of them: nothing for a year, else for whom the work was."""
    if YEAR.fullmatch(text.text.strip()):
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
        if (
            head is not None
            and len(head.columns) >= 3
            and not _is_pairs(row)
            and not _is_form(row, head, rows[number + 1 :])
        ):
            return head, rows[number + 1 :]
    if state.head is not None and _same_columns(state.head, grid):
        return state.head, rows
    return None, rows


def _is_pairs(row: Row) -> bool:
    """Whether labels and values stand in turn ("Job:", "2nd APC", "Title:", "Vault 19"): a form's row."""
    labels = [cell.text.text.rstrip().endswith(":") for cell in row.cells]
    return len(labels) > 3 and all(label == (number % 2 == 0) for number, label in enumerate(labels))


def _is_form(head_row: Row, head: Head, rows: Sequence[Row]) -> bool:
    """Whether what looks like a head is the first row of a form beside a cell that runs down all its rows and
    names the show: more labels stand below its own."""
    lead = head_row.cells[0].text.text if head_row.cells else ""
    if not lead.strip() or head_of_text(lead):
        return False
    rows = list(takewhile(lambda row: by_head(row, head)[0].text.text == lead, rows))
    for number, column in enumerate(head.columns):
        below = [by_head(row, head)[number].text.text for row in rows]
        labels = {fields[0] for text in below if (fields := fields_of(" ".join(text.split())))}
        if column.fields and len(labels - {"title", "position", *PERSONNEL}) >= _FORM_LABELS:
            return True
    return False


def _unnamed_head(grid: Grid) -> Head | None:
    """Columns that no head names: rows alike in cells, a period in most of them, none of them a label."""
    rows = [row for row in grid.rows if len(row.filled) > 1]
    over = sum(len(row.cells) == 1 and bool(row.filled) for row in grid.rows)
    if len(rows) < 2 or over >= len(rows):
        return None  # Where rows of one cell are as many, each credit is a block of rows.
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


def with_stacked_titles(rows: Sequence[Row], head: Head) -> list[Row]:
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


def row_slots(row: Row, head: Head) -> tuple[Slot, ...]:
    slots = []
    for cell in row.cells:
        if not cell.lines:
            continue
        over = columns_over(cell, head)
        fields = tuple(dict.fromkeys(field for column in over for field in column.fields))
        if len(over) > 1 and len(over) == len(head.columns):
            fields = ()
        slots.append(Slot(fields, cell.text, min((c.sure for c in over), default=1.0)))
    return tuple(slots)


def _as_said(row: Row, head: Head) -> Row:
    """The row with what cells that span it say, where it is a credit of its own; else its own words."""
    own = replace(row, cells=tuple(replace(c, lines=()) if c.carried else c for c in row.cells))
    return row if has_when(own, head) or titled(own, head, False) else own


def has_when(row: Row, head: Head) -> bool:
    cells = when_cells(row, head) or ([] if head.fields & WHEN else list(row.filled))
    return any(pieces(cell.text.text) for cell in cells)


def titled(row: Row, head: Head, second_tier: bool) -> bool:
    """Whether a row without a date is still a credit of its own: it has a title and days or a position."""
    if second_tier:
        return False
    filled = {
        field
        for column, cell in zip(head.columns, by_head(row, head), strict=True)
        for field in column.fields
        if cell.lines
    }
    return "title" in filled and bool(filled & {"days", "position", "end"}) and len(row.filled) >= 3


def is_total(text: str) -> bool:
    """Whether a line or row only sums up others."""
    return _TOTAL.search(text) is not None and not find_spans(text)
