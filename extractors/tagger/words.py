"""What the network sees of a resume: each word by its form, its meaning and its place among the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import numpy as np
from numpy.typing import NDArray

from extractors.credit_labels import begins_credits, ends_credits
from extractors.date_ranges import find_spans
from extractors.layout import Line, box_around, passage_of, segments, text_lines
from extractors.tagger.forms import forms, lexical, one_hot, phrases
from models.terms import Page, Word

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class WordTable:
    """The words of a resume, its pages one below the other, lines from the top and left to right within.

    `numbers` is n x FEATURES; `forms` n x 4 buckets of the word, its beginning, its end and its shape. The
    links give for each word another's place, its own where there is none: the words left, right, above and
    below, the label over its column and the heading over its lines. The groups number the segment, line,
    column and page of each word. `x` and `y` are its left edge and middle in type sizes.
    """

    words: tuple[tuple[int, Word], ...]
    numbers: Floats
    forms: Ints
    links: Ints
    groups: Ints
    x: Floats
    y: Floats


def word_table(pages: Sequence[Page]) -> WordTable:
    """The table of the words of `pages`, in reading order of their lines."""
    lines = [(page, line) for page in pages for line in text_lines(page)]
    size = median([w.box[3] - w.box[1] for _, line in lines for w in line.words] or [10.0]) or 10.0
    rows = _Rows(size)
    for page, line in lines:
        rows.add(page, line)
    return rows.table()


class _Rows:
    """What the table is made of, gathered line by line. `size` is the size of type, points."""

    def __init__(self, size: float) -> None:
        self.size = size
        self.words: list[tuple[int, Word]] = []
        self.numbers: list[list[float]] = []
        self.shapes: list[list[int]] = []
        self.groups: list[tuple[int, int, int, int]] = []
        self.places: list[tuple[float, float, float, float]] = []
        self.labels: list[bool] = []
        self.heads: list[int] = []
        self.page: Page | None = None
        self.above: Line | None = None
        self.shift, self.head, self.segment, self.line = 0.0, -1, -1, -1

    def add(self, page: Page, line: Line) -> None:
        if self.page is not None and page is not self.page:
            self.shift += self.page.height
            self.above = None
        self.page = page
        self.line += 1
        parts = segments(line)
        heading = len(parts) == 1 and _is_heading(line, self.size)
        if heading:
            self.head = len(self.words)
        shared = [*_rules(page, line, self.size), float(heading)]
        gap = (line.box[1] - self.above.box[3]) / self.size if self.above else 4.0
        meaning, spaces = iter(_meaning(line)), iter(_spaces(line, self.size))
        for number, part in enumerate(parts):
            self.segment += 1
            within = _within(number, len(parts), len(part.words), line.box[0] / page.width)
            for place, (word, named) in enumerate(zip(part.words, phrases(part), strict=True)):
                own = [*_on_page(word, page, self.size), *next(spaces), max(min(gap, 4.0), -1.0) / 2]
                row = [*own, *_type(word), *within(place), *shared, *lexical(word.text), *next(meaning)]
                self._word(word, [*row, *one_hot(named)], labels=named[0] >= 0)
        self.above = line

    def _word(self, word: Word, row: list[float], *, labels: bool) -> None:
        assert self.page is not None
        self.words.append((self.page.number, word))
        self.numbers.append(row)
        self.shapes.append(forms(word.text))
        self.groups.append((self.segment, self.line, 0, self.page.number))
        x0, y0, x1, y1 = word.box
        self.places.append((x0, y0 + self.shift, x1, y1 + self.shift))
        self.labels.append(labels)
        self.heads.append(self.head)

    def table(self) -> WordTable:
        count, size = len(self.words), self.size
        box = np.array(self.places, np.float32).reshape(-1, 4)
        groups = np.array(self.groups, np.int32).reshape(-1, 4)
        groups[:, 2] = _columns(box, groups[:, 0], size)
        return WordTable(
            tuple(self.words),
            np.array(self.numbers, np.float32).reshape(count, len(self.numbers[0]) if count else 0),
            np.array(self.shapes, np.int32).reshape(-1, 4),
            _links(box, groups, np.array(self.labels, bool), self.heads),
            groups,
            box[:, 0] / size,
            (box[:, 1] + box[:, 3]) / (2 * size),
        )


def _on_page(word: Word, page: Page, size: float) -> list[float]:
    """Where on the page the word stands, and how high its type is."""
    height = (word.size_pt or size) / size
    x0, y0, x1, _ = word.box
    return [x0 / page.width, x1 / page.width, y0 / page.height, min(height, 3.0) - 1.0]


def _spaces(line: Line, size: float) -> list[list[float]]:
    """The room before and after each word of a line."""
    words = line.words
    gaps = [after.box[0] - first.box[2] for first, after in pairwise(words)]
    before, after = [8 * size, *gaps], [*gaps, 8 * size]
    return [[min(a / size, 8.0) / 4, min(b / size, 8.0) / 4] for a, b in zip(before, after, strict=True)]


def _type(word: Word) -> list[float]:
    """Whether the type is bold, and whether it leans."""
    font = word.font.casefold()
    return [
        float("bold" in font or "black" in font or "heavy" in font),
        float("italic" in font or "oblique" in font),
    ]


def _within(part: int, parts: int, count: int, left: float) -> Callable[[int], list[float]]:
    """For each of the words of a segment its place in it, and the segment's in the line."""
    segment = [float(part == 0), float(part == parts - 1), min(part, 10) / 5, min(parts, 10) / 5, left]

    def place(number: int) -> list[float]:
        ends = [float(number == 0), float(number == count - 1)]
        return [*ends, min(number, 8) / 4, min(count, 12) / 6, *segment]

    return place


def _is_heading(line: Line, size: float) -> bool:
    text = line.text
    if len(text) > 60:
        return False
    bold = all("bold" in w.font.casefold() for w in line.words)
    large = line.box[3] - line.box[1] > 1.15 * size
    return bold or large or text.isupper() or begins_credits(text) or ends_credits(text)


def _rules(page: Page, line: Line, size: float) -> list[float]:
    """Whether level rules stand right above or below the line."""
    level = [s for s in page.strokes if s[3] - s[1] < 4 and s[2] - s[0] > 3 * size]
    above = any(-0.3 * size <= line.box[1] - s[3] <= 0.9 * size for s in level)
    below = any(-0.3 * size <= s[1] - line.box[3] <= 0.9 * size for s in level)
    return [float(above), float(below)]


def _meaning(line: Line) -> list[list[float]]:
    """For each word of a line: in a period's beginning, in its end, in a lone date."""
    text = passage_of([line])
    found = [[0.0, 0.0, 0.0] for _ in line.words]
    for span in find_spans(text.text):
        paired = span.end is not None or span.ongoing
        for number, mark in enumerate(text.marks):
            if mark.start < span.after and mark.end > span.first:
                if paired and span.start is not None:
                    found[number][0 if mark.start < span.start.end else 1] = 1.0
                else:
                    found[number][2] = 1.0
    return found


def _columns(box: Floats, segment: Ints, size: float) -> Ints:
    """Segments that begin at one place across the page stand in one column."""
    if not len(box):
        return segment
    first = np.unique(segment, return_index=True)[1]
    lefts = box[first, 0]
    order = np.argsort(lefts, kind="stable")
    column = np.zeros(len(first), np.int32)
    number, last = -1, -1e9
    for place in order:
        if lefts[place] - last > 0.35 * size:
            number += 1
        last = lefts[place]
        column[place] = number
    return column[segment]


def _links(box: Floats, groups: Ints, labels: NDArray[np.bool_], heads: Sequence[int]) -> Ints:
    """Left, right, above, below, the label over the column, the heading over the lines."""
    count = len(box)
    own = np.arange(count, dtype=np.int32)
    links = np.tile(own[:, None], (1, 6))
    line = groups[:, 1]
    for at in range(count - 1):
        if line[at] == line[at + 1]:
            links[at, 1], links[at + 1, 0] = at + 1, at
    starts = np.searchsorted(line, np.arange(line[-1] + 2)).astype(np.int32) if count else own
    for at in range(count):
        up = _above(box, starts, line, at, 8)
        if up >= 0:
            links[at, 2] = up
            links[at, 4] = up if labels[up] else links[up, 4] if links[up, 4] != up else at
            if links[up, 3] == up:
                links[up, 3] = at
        if heads[at] >= 0 and heads[at] != at:
            links[at, 5] = heads[at]
    return links


def _above(box: Floats, starts: Ints, line: Ints, at: int, lines: int) -> int:
    """The nearest word above that shares some of the word's width; -1 for none within some lines."""
    for number in range(line[at] - 1, max(line[at] - 1 - lines, -1), -1):
        first, after = starts[number], starts[number + 1]
        share = np.minimum(box[first:after, 2], box[at, 2]) - np.maximum(box[first:after, 0], box[at, 0])
        best = int(np.argmax(share)) if after > first else -1
        if best >= 0 and share[best] > 0:
            return int(first + best)
    return -1


def lines_at(table: WordTable, places: Sequence[int] | Ints) -> list[Line]:
    """The words at `places` as lines, those of one segment together."""
    groups: dict[int, list[tuple[int, Word]]] = {}
    for place in places:
        groups.setdefault(int(table.groups[place, 0]), []).append(table.words[place])
    return [
        Line(words[0][0], tuple(w for _, w in words), box_around(w.box for _, w in words))
        for words in groups.values()
    ]
