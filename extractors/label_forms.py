"""Forms of labels and values: where values stand in a column of their own beside the labels, and cells whose
label stands over the value."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from extractors.credit_labels import PERSONNEL, fields_of
from extractors.credit_text import names_producer
from extractors.credit_values import looks_like_names
from extractors.layout import Line, Passage, passage_of
from extractors.tables import Cell

_MOST_LABEL_WORDS = 5
_SAME_EDGE_PT = 2.5
_FEWEST, _FEWEST_FIELDS = 8, 4


def value_edge(lines: Sequence[Line]) -> float | None:
    """The left edge at which values stand in a column right of their labels with no more than a blank between
    ("Days 34"), points; null where lines are no such form."""
    found = [(edge, fields) for line in lines for edge, fields in _edges(line)]
    if len(found) < _FEWEST:
        return None
    best = max((_near(edge, found) for edge, _ in found), key=len)
    if len(best) < max(_FEWEST, len(lines) // 2) or len({fields for _, fields in best}) < _FEWEST_FIELDS:
        return None
    return median(edge for edge, _ in best)


def _near(at: float, found: Sequence[tuple[float, tuple[str, ...]]]) -> list[tuple[float, tuple[str, ...]]]:
    return [(edge, fields) for edge, fields in found if abs(edge - at) < _SAME_EDGE_PT]


def _edges(line: Line) -> list[tuple[float, tuple[str, ...]]]:
    """Where values may begin in a line: behind each beginning of it that is a label."""
    words = line.words
    told = [
        (words[count].box[0], fields_of(_bare(" ".join(word.text for word in words[:count]))))
        for count in range(1, min(_MOST_LABEL_WORDS + 1, len(words)))
    ]
    return [(edge, fields) for edge, fields in told if fields]


def beside_label(line: Line, edge: float) -> tuple[tuple[str, ...], Passage] | None:
    """The fields and the value of a line whose value begins at `edge`; null where a label is not read there.
    A line that begins there goes on with the value above and is none."""
    for count, word in enumerate(line.words[: _MOST_LABEL_WORDS + 1]):
        if count and abs(word.box[0] - edge) < _SAME_EDGE_PT:
            label = _bare(" ".join(word.text for word in line.words[:count]))
            value = passage_of([Line(line.page, line.words[count:], line.box)])
            fields = _fields(label, value.text)
            return (fields, value) if fields else None
    return None


def label_over(cell: Cell) -> tuple[tuple[str, ...], Passage] | None:
    """The fields and the value of a cell whose first line is the label of those below; null for another."""
    if len(cell.lines) < 2:
        return None
    first, *below = cell.lines
    value = Cell(cell.box, tuple(below), cell.limit, cell.stacked).text
    fields = _fields(_bare(first.text), value.text)
    if not fields or fields_of(_bare(below[0].text)):
        return None
    # "Production Coordinator" over anything but a name is the job itself.
    is_job = set(fields) <= set(PERSONNEL) and not looks_like_names(value.text)
    return None if is_job else (fields, value)


def _fields(label: str, value: str) -> tuple[str, ...]:
    return ("producer",) if names_producer(label, value) else fields_of(label)


def _bare(text: str) -> str:
    return text.strip(" :.#")
