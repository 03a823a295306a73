"""Records from tables whose columns only gaps hold apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.credit_draft import Record, Slot
from extractors.credit_labels import ends_credits
from extractors.date_ranges import find_spans
from extractors.dates import pieces
from extractors.layout import Line, passage_of, segments, unwrapped
from extractors.resume_column_types import corrected
from extractors.resume_heads import Column, Head
from extractors.resume_tables import (
    YEAR,
    TableState,
    has_when,
    heading_slots,
    is_total,
    row_slots,
    section_slots,
    titled,
    untitled,
    with_stacked_titles,
)
from extractors.tables import (
    by_columns,
    column_limits,
    columns_between,
    rules_of,
)
from extractors.tall_rows import WHEN, grouped_lines
from extractors.title_cells import with_titles_parted
from models.terms import Page

# Of fewer lines a section of a table does not tell its columns by itself.
_LINES_ENOUGH = 6
_AT_THE_LEFT = 8.0


def records_of_lines(page: Page, head: Head, lines: Sequence[Line], state: TableState) -> list[Record]:
    """The records of an unruled table's body: `lines` below its head on one page."""
    level, _ = rules_of(page)
    levels = [rule.at for rule in level if rule.high - rule.low > 0.4 * page.width]
    records: list[Record] = []
    lines = [line for line in lines if not is_total(line.text)]
    sections = _sections(lines, head, state)
    body = [line for section in sections if isinstance(section, list) for line in section]
    band: tuple[Slot, ...] = ()
    for section in sections:
        if isinstance(section, tuple):
            state.context = section
            continue
        if isinstance(section, _Band):
            band = (Slot((), unwrapped(section.lines)),)
            continue
        enough = len(section) >= _LINES_ENOUGH
        boundaries, laid = _laid(page, head, section if enough else body)
        limits = column_limits(section if enough else body, boundaries)
        when = next((c.box for c in laid.columns if WHEN & set(c.fields)), None)
        paired = "end" not in laid.fields
        parts = grouped_lines(section, (when[0], when[2]) if when else None, paired, levels)
        apart = [_across_apart(_near(part), boundaries) for part in parts]
        rows = [by_columns(page, kept, boundaries, limits) for kept, _ in apart]
        for row, (_, across) in zip(with_stacked_titles(rows, laid), apart, strict=True):
            beside = tuple(Slot((), unwrapped(lines)) for lines in across)
            if not has_when(row, laid) and not titled(row, laid, False):
                if records and not state.context:
                    records[-1] = replace(records[-1], slots=(*records[-1].slots, *row_slots(row, laid)))
                continue
            records.append(Record((*band, *row_slots(row, laid), *beside), state.context))
    return with_titles_parted(records)


def _laid(page: Page, head: Head, lines: Sequence[Line]) -> tuple[tuple[float, ...], Head]:
    """The boundaries between the columns and the head with its columns up to them."""
    many = [line for line in lines if len(segments(line)) > 1] or lines
    boundaries = columns_between([column.box for column in head.columns], many)
    edges = (-1e6, *boundaries, 1e6)
    columns = tuple(
        Column((edges[n], c.box[1], edges[n + 1], c.box[3]), c.fields, c.sure)
        for n, c in enumerate(head.columns)
    )
    loose = [[cell.text.text for cell in by_columns(page, [line], boundaries).cells] for line in lines]
    return boundaries, corrected(
        replace(head, columns=columns), [row for row in loose if sum(bool(t) for t in row) > 1]
    )


def _across_apart(part: Sequence[Line], boundaries: Sequence[float]) -> tuple[list[Line], list[list[Line]]]:
    """A row's lines of cells, and those that run over its columns with the lines they are wrapped to."""
    across: list[list[Line]] = []
    kept: list[Line] = []
    above: Line | None = None
    for line in part:
        if len(part) > 1 and _runs_across(line, boundaries):
            across.append([line])
            above = line
        elif above is not None and _wraps(above, line):
            across[-1].append(line)
        else:
            kept.append(line)
            above = None
    return (kept, across) if kept else (list(part), [])


def _wraps(above: Line, line: Line) -> bool:
    """Whether a line alone goes on with the last words of the line that runs over columns above it."""
    last = segments(above, 0.45)[-1]
    high = line.box[3] - line.box[1]
    return (
        len(segments(line)) == 1
        and abs(line.box[0] - last.box[0]) <= 3
        and line.box[1] - above.box[3] < 0.5 * high
        and line.box[2] < last.box[2]
    )


def _runs_across(line: Line, boundaries: Sequence[float]) -> bool:
    """Whether a line's words run over the boundaries of the columns with no gap: it is no row of cells."""
    parts = segments(line, 0.45)
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


@dataclass(slots=True)
class _Band:
    """Lines over the rows of a table that has no column for titles: they name the show."""

    lines: list[Line]


def _sections(
    lines: Sequence[Line], head: Head, state: TableState
) -> list[list[Line] | tuple[Slot, ...] | _Band]:
    """The body's lines between the headings and bands that stand in it."""
    found: list[list[Line] | tuple[Slot, ...] | _Band] = []
    fonts = {word.font for line in lines if len(segments(line)) > 2 for word in line.words}
    for line in lines:
        lone = len(segments(line)) == 1
        slots = heading_slots(line) if lone and _is_heading(line, lines, head) else None
        last = found[-1] if found else None
        if slots is None and lone and untitled(head):
            if isinstance(last, _Band) and line.box[0] - _left(head) < _AT_THE_LEFT:
                last.lines.append(line)
                continue
            if _is_band(line, head, fonts):
                found.append(_Band([line]))
                continue
        if slots is None and lone and _is_section(line, fonts):
            slots = section_slots(passage_of([line]))
        if slots is not None:
            found.append(slots)
        elif found and isinstance(found[-1], list):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _left(head: Head) -> float:
    return min(column.box[0] for column in head.columns)


def _is_band(line: Line, head: Head, fonts: set[str]) -> bool:
    """Whether a line begins at the table's left and runs over its first columns, or is set as no row is."""
    if line.box[0] - _left(head) > _AT_THE_LEFT or YEAR.fullmatch(line.text) or ends_credits(line.text):
        return False
    second = sorted(column.box[0] for column in head.columns)[1:2]
    return _is_section(line, fonts) or any(line.box[2] > left + _AT_THE_LEFT for left in second)


def _is_section(line: Line, fonts: set[str]) -> bool:
    """A year alone on a line, or words in a type that no row is set in."""
    if YEAR.fullmatch(line.text):
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
