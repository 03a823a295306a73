"""What the network sees of a resume: each word by its form, its meaning and its place among the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np
from numpy.typing import NDArray

from extractors.credit_labels import begins_credits, ends_credits
from extractors.date_ranges import find_spans
from extractors.layout import Line, passage_of, segments, text_lines
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
    rows: list[list[float]] = []
    shapes: list[list[int]] = []
    words: list[tuple[int, Word]] = []
    groups: list[list[int]] = []
    places: list[tuple[float, float, float, float]] = []
    shift, at_page, segment_no = 0.0, None, -1
    above: Line | None = None
    labels: list[bool] = []
    heads: list[int] = []
    head = -1
    for line_no, (page, line) in enumerate(lines):
        if at_page is not None and page is not at_page:
            shift += at_page.height
            above = None
        at_page = page
        parts = segments(line)
        gap = (line.box[1] - above.box[3]) / size if above else 4.0
        meaning = _meaning(line)
        heading = len(parts) == 1 and _is_heading(line, size)
        if heading:
            head = len(words)
        rules = _rules(page, line, size)
        n_in_line = 0
        for part_no, part in enumerate(parts):
            segment_no += 1
            named = phrases(part)
            for number, word in enumerate(part.words):
                words.append((page.number, word))
                shapes.append(forms(word.text))
                groups.append([segment_no, line_no, 0, page.number])
                x0, y0, x1, y1 = word.box
                places.append((x0, y0 + shift, x1, y1 + shift))
                before = x0 - line.words[n_in_line - 1].box[2] if n_in_line else 8 * size
                after = line.words[n_in_line + 1].box[0] - x1 if n_in_line + 1 < len(line.words) else 8 * size
                labels.append(named[number][0] >= 0)
                heads.append(head)
                rows.append(
                    _geometry(
                        word,
                        page,
                        line,
                        size,
                        before,
                        after,
                        gap,
                        number,
                        len(part.words),
                        part_no,
                        len(parts),
                    )
                    + rules
                    + [float(heading)]
                    + lexical(word)
                    + meaning[n_in_line]
                    + one_hot(named[number])
                )
                n_in_line += 1
        above = line
    box = np.array(places, np.float32).reshape(-1, 4)
    where = np.array(groups, np.int32).reshape(-1, 4)
    where[:, 2] = _columns(box, where[:, 0], size)
    links = _links(box, where, np.array(labels, bool), heads)
    return WordTable(
        tuple(words),
        np.array(rows, np.float32).reshape(len(words), len(rows[0]) if rows else 0),
        np.array(shapes, np.int32).reshape(-1, 4),
        links,
        where,
        box[:, 0] / size,
        (box[:, 1] + box[:, 3]) / (2 * size),
    )


def _geometry(
    word: Word, page: Page, line: Line, size: float, before: float, after: float, gap: float,
    number: int, count: int, part: int, parts: int,
) -> list[float]:  # fmt: skip
    font = word.font.casefold()
    height = (word.size_pt or size) / size
    return [
        word.box[0] / page.width,
        word.box[2] / page.width,
        word.box[1] / page.height,
        min(height, 3.0) - 1.0,
        min(before / size, 8.0) / 4,
        min(after / size, 8.0) / 4,
        max(min(gap, 4.0), -1.0) / 2,
        float("bold" in font or "black" in font or "heavy" in font),
        float("italic" in font or "oblique" in font),
        float(number == 0),
        float(number == count - 1),
        min(number, 8) / 4,
        min(count, 12) / 6,
        float(part == 0),
        float(part == parts - 1),
        min(part, 10) / 5,
        min(parts, 10) / 5,
        (line.box[0] / page.width),
    ]


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
