"""Column heads: which row or lines name the columns, in any wording and order, and what each column holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.credit_labels import PERSONNEL, fields_of
from extractors.date_ranges import find_spans
from extractors.layout import Line, box_around, passage_of, segments
from extractors.positions import position_of
from extractors.tables import Grid, Row
from models.terms import Box

_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head's box (for a ruled table its cell), the fields it is said to hold, and the chance
    that it does."""

    box: Box
    fields: tuple[str, ...]
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Head:
    """The columns of a table, left to right; `lines` is how many lines of text the head takes."""

    columns: tuple[Column, ...]
    lines: int = 1

    @property
    def fields(self) -> frozenset[str]:
        return frozenset(field for column in self.columns for field in column.fields)


def head_of_row(row: Row) -> Head | None:
    """The head that a row of cells is, or null."""
    columns = tuple(Column(cell.box, _fields([line.text for line in cell.lines])) for cell in row.cells)
    named = [column for column in columns if column.fields]
    if len(named) < 2 or len(named) < 0.6 * len(row.filled):
        return None
    if any(find_spans(cell.text.text) for cell in row.filled):
        return None
    return Head(columns)


def is_only_head(grid: Grid) -> bool:
    """Whether nothing but the head of a table stands in a ruled box: its rows go on below without rules."""
    rows = [row for row in grid.rows if row.filled]
    text = " ".join(cell.text.text for row in rows for cell in row.filled)
    return len(rows) <= 2 and not any(c.isdigit() for c in text) and any(head_of_row(row) for row in rows)


def _fields(lines: Sequence[str]) -> tuple[str, ...]:
    """What a head over some lines names: in one, or each line another of the crew."""
    whole = fields_of(" ".join(" ".join(lines).split()))
    each = [fields_of(line.strip(" /")) for line in lines]
    people = all(len(fields) == 1 and fields[0] in PERSONNEL for fields in each)
    return (
        tuple(fields[0] for fields in each) if not whole and people and len({*each}) == len(each) else whole
    )


def head_at(lines: Sequence[Line], at: int) -> Head | None:
    """The head that begins at line `at` of an unruled table, over one to six lines; null where one that
    begins at a later of its lines names more."""
    head = _begun_at(lines, at)
    if head is None or head.lines == 1:
        return head
    later = (_begun_at(lines, at + number) for number in range(1, head.lines))
    named = _named(head)
    return None if any(other is not None and _named(other) > named for other in later) else head


def _named(head: Head) -> int:
    return sum(bool(column.fields) for column in head.columns)


def _begun_at(lines: Sequence[Line], at: int) -> Head | None:
    """The head of most columns named with least left over."""
    best: tuple[tuple[float, int, int], Head] | None = None
    for count in range(1, min(_MOST_LINES, len(lines) - at) + 1):
        rows = lines[at : at + count]
        if count > 1 and rows[-1].box[1] - rows[-2].box[3] > 0.9 * (rows[-1].box[3] - rows[-1].box[1]):
            break
        if _is_card(rows, lines[at + count : at + count + 1]):
            break
        for gap in (1.3, 0.8, 0.45):
            columns = _columns(rows, gap)
            named = sum(bool(column.fields) for column in columns)
            if named < 3 or named < 0.7 * len(columns):
                continue
            telling = sum(bool(column.fields) and column.fields != ("ignore",) for column in columns)
            score = (named / len(columns), telling, count)
            if best is None or score > best[0]:
                best = (score, Head(columns, count))
    if best is None or any(find_spans(passage_of(lines[at : at + best[1].lines]).text)):
        return None
    useful = best[1].fields & {"title", "position", "start", "end", "dates", "days", "kind", "studio"}
    told = best[1].fields & {"title", "position"} or len(best[1].columns) >= 5
    return best[1] if told and len(useful) >= 2 else None


def _is_card(rows: Sequence[Line], below: Sequence[Line]) -> bool:
    """Whether labels stand beside their values here: they end in colons, or the next line has labels too."""
    texts = [part.text for row in rows for part in segments(row)]
    if texts[0].endswith(":") or sum(text.endswith(":") for text in texts) >= 2:
        return True
    parts = [part.text for line in below for part in segments(line)]
    named = [number for number, text in enumerate(parts) if fields_of(text)]
    labels = sum(_is_label(text) for text in parts)
    return labels >= 2 and len(parts) % 2 == 0 and all(number % 2 == 0 for number in named)


def headless(lines: Sequence[Line]) -> Head | None:
    """Columns that no head names: at least three that hardly any line crosses, periods in one of them."""
    left = min(line.box[0] for line in lines)
    firsts = [segments(line)[0].text for line in lines if line.box[0] <= left + 10]
    labelled = sum(":" in text or bool(fields_of(text)) for text in firsts)
    parts = [[segment.box for segment in segments(line, 0.7)] for line in lines]
    edges = _left_edges(parts)
    white = _white_edges(lines)
    if len(white) > len(edges) or (white and labelled > 0.25 * len(lines)):
        return Head(tuple(Column((x, 0.0, x + 4.0, 0.0), ()) for x in white), 0)
    if labelled > 0.25 * len(lines):
        return None
    if len(edges) < 3 or sum(len(boxes) >= 2 for boxes in parts) < 0.4 * len(parts):
        return None
    for n, x in enumerate(edges):
        after = edges[n + 1] if n + 1 < len(edges) else float("inf")
        texts = [s.text for line in lines for s in segments(line, 0.7) if x - 6 <= s.box[0] < after - 6]
        if sum(_is_label(text) for text in texts) >= 0.4 * len(texts):
            return None
    columns = tuple(Column((x, 0.0, x + 4.0, 0.0), ()) for x in edges)
    return Head(columns, 0)


def carried_head(head: Head | None, on: int, lines: Sequence[Line]) -> Head | None:
    """The head of the page before, where the lines at the top of this one go on in its columns."""
    if head is None or not lines or lines[0].page != on + 1 or len(head.columns) < 3:
        return None
    lefts = [column.box[0] for column in head.columns]
    parts = [part for line in lines for part in segments(line, 0.7)]
    aligned = sum(any(abs(part.box[0] - x) <= 6 for x in lefts) for part in parts)
    many = sum(len(segments(line, 0.7)) > 2 for line in lines)
    return replace(head, lines=0) if aligned >= 0.6 * len(parts) and many >= 1 else None


def names_job(text: str) -> bool:
    value, candidates = position_of(text)
    return bool(value or candidates)


def _is_label(text: str) -> bool:
    """Whether a text is a label of the value beside it: no job, for a column may hold those."""
    return text.rstrip().endswith(":") or (bool(fields_of(text)) and not names_job(text))


def _white_edges(lines: Sequence[Line]) -> list[float]:
    """The x at which columns begin, told by white that runs down through all lines."""
    colons = sum(line.text.count(":") for line in lines)
    if len(lines) < _MOST_LINES + 2 or colons > 0.2 * len(lines):
        return []
    words = sorted((word for line in lines for word in line.words), key=lambda word: word.box[0])
    wide = 0.5 * min(word.box[3] - word.box[1] for word in words)
    edges, reach = [words[0].box[0]], words[0].box[2]
    for word in words:
        if word.box[0] - reach > wide:
            edges.append(word.box[0])
        reach = max(reach, word.box[2])
    return edges if len(edges) >= 5 else []


def _left_edges(parts: Sequence[Sequence[Box]]) -> list[float]:
    """The x at which columns begin: where many segments begin that no other runs over."""
    starts = sorted(box[0] for boxes in parts for box in boxes)
    edges: list[float] = []
    for x in starts:
        if edges and x - edges[-1] <= 6:
            continue
        begin = sum(any(abs(box[0] - x) <= 6 for box in boxes) for boxes in parts)
        crossing = sum(any(box[0] < x - 6 and box[2] > x for box in boxes) for boxes in parts)
        if begin >= 0.2 * len(parts) and crossing <= 0.12 * len(parts):
            edges.append(x)
    return edges


def _columns(rows: Sequence[Line], gap_em: float) -> tuple[Column, ...]:
    """Segments of the lines, those above each other taken together."""
    stacks: list[list[Line]] = []
    for segment in (
        label for row in rows for piece in segments(row, gap_em) for label in _labels_apart(piece)
    ):
        for stack in stacks:
            box = box_around(line.box for line in stack)
            if min(box[2], segment.box[2]) - max(box[0], segment.box[0]) > 0:
                stack.append(segment)
                break
        else:
            stacks.append([segment])
    columns = [
        Column(box_around(line.box for line in stack), _fields([line.text for line in stack]))
        for stack in stacks
    ]
    return tuple(sorted(columns, key=lambda column: column.box[0]))


def _labels_apart(segment: Line) -> list[Line]:
    """A segment that is several labels set close ("Producer(s) APC(s)"), parted; else as it is."""
    if len(segment.words) < 2 or ":" in segment.text or fields_of(segment.text):
        return [segment]
    for at in range(len(segment.words) - 1, 0, -1):
        first, rest = (
            Line(segment.page, w, box_around(x.box for x in w))
            for w in (segment.words[:at], segment.words[at:])
        )
        if fields_of(first.text) not in ((), ("ignore",)):
            others = _labels_apart(rest)
            if all(fields_of(other.text) not in ((), ("ignore",)) for other in others):
                return [first, *others]
    return [segment]
