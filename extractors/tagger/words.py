"""What the network sees of a resume: each word by its form, its meaning and its place among the others."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import median

import numpy as np
from numpy.typing import NDArray

from extractors.credit_labels import agreement_of, begins_credits, ends_credits, label_of
from extractors.date_ranges import find_spans
from extractors.layout import Line, passage_of, segments, text_lines
from extractors.positions import jobs_in, kinds_in, plain
from models.terms import Page, Word

BUCKETS = 4096
LABELS = (
    "title", "season", "kind", "studio", "company", "position", "start", "end", "dates", "days", "producer",
    "production_manager", "production_coordinator", "assistant_production_coordinator", "agreement",
    "personnel", "ignore",
)  # fmt: skip
JOBS = ("2nd_apc", "1st_apc", "pc", "script", "travel", "other", "apc")
_COMPANY = re.compile(r"^(?:inc|ltd|llc|corp|limited|ltée|enr)\.?,?$", re.IGNORECASE)
_STUDIO = re.compile(
    r"^(?:pictures|films?|studios?|media|entertainment|television|tv|productions?|network|originals?|streaming|broadcasting)\W*$",
    re.IGNORECASE,
)
_SEASON = re.compile(r"^\W*(?:season|saison|s\.?\d{1,2}|seas\.?|cycle|series)\W*$", re.IGNORECASE)
_NUMBER = re.compile(r"^\W*(\d{1,4})(?:[.,]\d)?\W*$")
_LONGEST = 6
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
    forms: list[list[int]] = []
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
            named = _phrases(part)
            for number, word in enumerate(part.words):
                words.append((page.number, word))
                forms.append(_forms(word.text))
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
                    + _lexical(word)
                    + meaning[n_in_line]
                    + _one_hot(named[number])
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
        np.array(forms, np.int32).reshape(-1, 4),
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


def _lexical(word: Word) -> list[float]:
    text = word.text
    bare = text.strip(".,;:()[]|•·-–—\"'“”")
    number = _NUMBER.match(text)
    value = int(number[1]) if number else 0
    letters = [c for c in text if c.isalpha()]
    return [
        float(number is not None),
        float(0 < value <= 12),
        float(0 < value <= 31),
        float(20 <= value <= 400),
        float(1985 <= value <= 2035),
        float(bool(letters) and all(c.isupper() for c in letters)),
        float(bool(bare) and bare[0].isupper()),
        float(not letters and not any(c.isdigit() for c in text)),
        float(text.endswith(",")),
        float(text.endswith(":")),
        float(text.endswith(".")),
        float(text[:1] in "([" or text[-1:] in ")]"),
        float(text[:1] in "\"'“‘«" or text[-1:] in "\"'”’»"),
        float(any(c.isdigit() for c in text) and bool(letters)),
        float(_COMPANY.match(bare) is not None),
        float(_STUDIO.match(bare) is not None),
        float(_SEASON.match(text) is not None),
        float("@" in text or "www" in text.casefold()),
        min(len(bare), 16) / 8,
        float(bare.casefold() in ("days", "day", "jours", "jour", "wks", "weeks")),
        float((len(bare) == 2 and bare[1:] == ".") or len(bare) == 1),
    ]


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


def _phrases(part: Line) -> list[tuple[int, int, int, int]]:
    """For each word of a segment the label, position, kind and agreement that it is part of (-1: none)."""
    found = [[-1, -1, -1, -1] for _ in part.words]
    tokens: list[str] = []
    owner: list[int] = []
    for number, word in enumerate(part.words):
        for token in _tokens(word.text):
            tokens.append(token)
            owner.append(number)
    for first, after, value in _labels_in(tokens):
        _mark(found, owner, first, after, 0, LABELS.index(value))
    for job, first, after in jobs_in(tokens):
        if part.words[owner[first]].text.strip("(\"'")[:1].islower():
            continue
        _mark(found, owner, first, after, 1, JOBS.index(job))
    for _, first, after in kinds_in(tokens):
        _mark(found, owner, first, after, 2, 0)
    for number, word in enumerate(part.words):
        if _agreement(word.text):
            found[number][3] = 0
    return [(a, b, c, d) for a, b, c, d in found]


def _mark(found: list[list[int]], owner: list[int], first: int, after: int, which: int, value: int) -> None:
    for number in owner[first:after]:
        found[number][which] = value


def _labels_in(tokens: Sequence[str]) -> list[tuple[int, int, str]]:
    """Labels among the tokens, the longest at each place."""
    found, at = [], 0
    while at < len(tokens):
        for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
            field = label_of(tokens[at : at + length])
            if field:
                found.append((at, at + length, field))
                at += length
                break
        else:
            at += 1
    return found


@lru_cache(maxsize=65536)
def _tokens(text: str) -> tuple[str, ...]:
    return plain(text)


@lru_cache(maxsize=65536)
def _agreement(text: str) -> bool:
    return len(text) < 30 and agreement_of(text) is not None


def _one_hot(named: tuple[int, int, int, int]) -> list[float]:
    found = [0.0] * (len(LABELS) + len(JOBS) + 2)
    label, position, kind, agreement = named
    if label >= 0:
        found[label] = 1.0
    if position >= 0:
        found[len(LABELS) + position] = 1.0
    if kind >= 0:
        found[-2] = 1.0
    if agreement >= 0:
        found[-1] = 1.0
    return found


@lru_cache(maxsize=65536)
def _forms(text: str) -> list[int]:
    bare = text.casefold().strip(".,;:()[]|•·\"'“”")
    shape = re.sub(r"(.)\1+", r"\1\1", "".join(_class(c) for c in text))
    return [_bucket(f"w{bare}"), _bucket(f"p{bare[:3]}"), _bucket(f"s{bare[-3:]}"), _bucket(f"h{shape}")]


def _class(character: str) -> str:
    if character.isdigit():
        return "9"
    if character.isalpha():
        return "A" if character.isupper() else "a"
    return character


def _bucket(key: str) -> int:
    return zlib.crc32(key.encode()) % BUCKETS


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
