"""Text whose columns are held by spaces alone, as old payroll programs print it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_CHUNK = re.compile(r"\S+(?: \S+)*")
LEAST_COLUMNS, LEAST_LINES = 4, 3
"""A table of fewer columns, or a file of fewer such lines, is not told from prose."""
MOST_DELIMITED = 0.5
"""The share of lines above which a text whose cells something parts is not one held by spaces."""

Span = tuple[int, int]


def spaced_rows(text: str, delimiter: str) -> list[list[str | None]] | None:
    """The cells of each line by column, null for an empty one; null where spaces hold no columns.

    Lines of few pieces are rows of their own pieces: titles, and headings between rows.
    """
    lines = text.expandtabs(8).splitlines()
    pieces = [[match.span() for match in _CHUNK.finditer(line)] for line in lines]
    filled = sum(1 for spans in pieces if spans)
    wide = [spans for spans in pieces if len(spans) >= LEAST_COLUMNS]
    parted = sum(
        1 for line, p in zip(lines, pieces, strict=True) if line.count(delimiter) >= max(1, len(p) - 1)
    )
    if "\t" in text or len(wide) < max(LEAST_LINES, filled / 3) or parted > MOST_DELIMITED * filled:
        return None
    columns = _columns(wide)
    return [_cells(line, spans, columns) for line, spans in zip(lines, pieces, strict=True)]


def _columns(wide: Sequence[Sequence[Span]]) -> list[Span]:
    """The stretches that the usual lines fill, from left to right."""
    usual = Counter(len(spans) for spans in wide).most_common(1)[0][0]
    filled = sorted(span for spans in wide if abs(len(spans) - usual) <= 2 for span in set(spans))
    columns: list[Span] = []
    for begin, end in filled:
        if columns and begin < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(end, columns[-1][1]))
        else:
            columns.append((begin, end))
    return columns


def _cells(line: str, spans: Sequence[Span], columns: Sequence[Span]) -> list[str | None]:
    if len(spans) < LEAST_COLUMNS and len(spans) * 2 < len(columns):
        return [line[begin:end] for begin, end in spans]
    cells: list[str | None] = [None] * len(columns)
    for begin, end in spans:
        at = max(range(len(columns)), key=lambda place: _shared((begin, end), columns[place]))
        cells[at] = f"{cells[at] or ''} {line[begin:end]}".strip()
    return cells


def _shared(one: Span, other: Span) -> int:
    """How many places two stretches share; less than none by how far they are apart."""
    return min(one[1], other[1]) - max(one[0], other[0])
