"""A PDF report's column headings and the columns below them, found by geometry, ruled or not.

A heading tells roughly where a column stands; the white between the figures below tells where it ends.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from extractors.layout import Line, box_around
from extractors.remittance_headers import fields_of, headings_known
from extractors.remittance_layouts import Layouts
from extractors.remittance_vocabulary import nearest_word
from extractors.sheets import Cell
from models.terms import Box, Page, Word

WIDE_GAP = 0.75
"""In heights of the type: a gap this wide parts two cells, a narrower one two words."""

PARTING_GAP = 0.4
"""The least gap, so told, at which words that are near each other may belong to two headings."""

NEAR_PT = 2.0
"""The same headings this near are in the same place."""

MOST_WORDS = 3000
"""The most words that columns' edges rest on."""

CONFIRMED = 1000.0
"""More than any row of headings says by its words: what a person has confirmed is one."""


_PAGE_NO = re.compile(r"(?i)\bpage\s*:?\s*\d+(?:\s*(?:of|/|de|sur)\s*\d+)?\s*$")


@dataclass(frozen=True, slots=True)
class Columns:
    """Headings and the x, in points, where each column but the first begins; `places` are the headings' boxes
    and `below` those of words seen below them, on which the edges rest."""

    headings: tuple[str, ...]
    edges: tuple[float, ...]
    places: tuple[Box, ...] = ()
    below: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class _Chunk:
    text: str
    box: Box


def headings_at(
    page: Page, lines: Sequence[Line], place: int, layouts: Layouts, before: Columns | None = None
) -> tuple[Columns, int] | None:
    """The headings that begin at `place`, over one to three lines, and how many lines they take.

    The same ones again in the same places (`before`) have the columns that all their rows show, not a few.
    """
    best = _best_block(lines, place, layouts)
    # A title line over headings would be taken into them: they begin where they say most.
    if best is None or any(
        (later := _best_block(lines, place + n, layouts)) and later[0] >= best[0] for n in (1, 2)
    ):
        return None
    _, chunks, height = best
    headings, places = tuple(chunk.text for chunk in chunks), tuple(chunk.box for chunk in chunks)
    again = before is not None and before.headings == headings and _in_place(before.places, places)
    body = [line for line in lines[place + height :] if _is_body(line)]
    full = [line for line in body if len(chunks_of(line)) * 2 >= len(chunks)]
    below = [word.box for line in full for word in line.words]
    known = before.below if before is not None and again else ()
    below = [*below, *known][:MOST_WORDS]
    return Columns(headings, _edges(chunks, below, page), places, tuple(below)), height


def _in_place(one: Sequence[Box], other: Sequence[Box]) -> bool:
    return all(
        abs(a[0] - b[0]) < NEAR_PT and abs(a[2] - b[2]) < NEAR_PT for a, b in zip(one, other, strict=True)
    )


def _best_block(
    lines: Sequence[Line], place: int, layouts: Layouts
) -> tuple[float, list[_Chunk], int] | None:
    best: tuple[float, list[_Chunk], int] | None = None
    for height in (1, 2, 3):
        block = lines[place : place + height]
        if len(block) < height or any(_is_body(line) for line in block):
            break
        if height > 1 and block[-1].box[1] - block[-2].box[3] > 1.2 * _height(block[-1].words):
            break
        chunks = _stacked([_known_pieces(chunks_of(line)) for line in block])
        if _is_scan(block):
            chunks = [_mended(chunk) for chunk in chunks]
        texts: list[Cell] = [chunk.text for chunk in chunks]
        score = CONFIRMED if layouts.knows(texts) else headings_known([chunk.text for chunk in chunks])
        if layouts.is_headings(texts) and (best is None or score > best[0]):
            best = (score, chunks, height)
    return best


def _is_scan(lines: Sequence[Line]) -> bool:
    """Whether lines were read by OCR, which is never quite sure."""
    return any(line.confidence < 1.0 for line in lines)


def _mended(chunk: _Chunk) -> _Chunk:
    """A heading that says nothing known, its long words each as the known word that it is nearest to."""
    if fields_of(chunk.text):
        return chunk
    if fields_of(text := re.sub(r"\b[l|](?=[A-Z])", "I", chunk.text)):
        return _Chunk(text, chunk.box)
    text = " ".join(nearest_word(word) for word in chunk.text.split())
    return _Chunk(text, chunk.box) if fields_of(text) else chunk


def _is_body(line: Line) -> bool:
    """Whether a line holds figures, as headings do not ("Local 411" and "1.5x" apart), or a page's number."""
    if _PAGE_NO.search(" ".join(word.text for word in line.words)):
        return True
    figures = [word for word in line.words if re.search(r"\d", word.text)]
    plain = [
        w
        for w in figures
        if not re.fullmatch(r"\(?(?:411|1\.5x|[12]x|\d{1,2}%|[\d.]+%|[123]|7|14)\)?", w.text)
    ]
    return bool(plain) and len(plain) * 6 >= len(line.words)


def _height(words: Sequence[Word]) -> float:
    return median(word.box[3] - word.box[1] for word in words)


def chunks_of(line: Line) -> list[list[Word]]:
    """The line's words, parted at wide gaps."""
    wide = WIDE_GAP * _height(line.words)
    chunks: list[list[Word]] = [[line.words[0]]]
    for left, right in zip(line.words, line.words[1:], strict=False):
        if right.box[0] - left.box[2] > wide:
            chunks.append([right])
        else:
            chunks[-1].append(right)
    return chunks


def _known_pieces(chunks: Sequence[Sequence[Word]]) -> list[_Chunk]:
    """Chunks as headings; one that runs two headings together is parted where both are known."""
    return [_chunk(words) for chunk in chunks for words in _parted(chunk)]


def _parted(words: Sequence[Word]) -> list[Sequence[Word]]:
    if len(words) < 2 or fields_of(" ".join(word.text for word in words)):
        return [words]
    least = PARTING_GAP * _height(words)
    for at in range(len(words) - 1, 0, -1):
        if words[at].box[0] - words[at - 1].box[2] > least and fields_of(
            " ".join(word.text for word in words[:at])
        ):
            rest = _parted(words[at:])
            if all(fields_of(" ".join(word.text for word in piece)) for piece in rest):
                return [words[:at], *rest]
    return [words]


def _chunk(words: Sequence[Word]) -> _Chunk:
    return _Chunk(" ".join(word.text for word in words), box_around(word.box for word in words))


def _stacked(lines: Sequence[Sequence[_Chunk]]) -> list[_Chunk]:
    """Headings over several lines as one each; one that spans several below it goes to each of them."""
    stacked = list(lines[-1])
    for line in reversed(lines[:-1]):
        for upper in line:
            under = [chunk for chunk in stacked if _overlap(upper.box, chunk.box) > 0]
            for chunk in under:
                box = box_around([upper.box, chunk.box]) if len(under) == 1 else chunk.box
                stacked[stacked.index(chunk)] = _Chunk(f"{upper.text} {chunk.text}", box)
            if not under:
                stacked.append(upper)
    return sorted(stacked, key=lambda chunk: chunk.box[0])


def _overlap(a: Box, b: Box) -> float:
    return min(a[2], b[2]) - max(a[0], b[0])


def _edges(chunks: Sequence[_Chunk], words: Sequence[Box], page: Page) -> tuple[float, ...]:
    """Where each column but the first begins: in the widest white between two headings' middles."""
    edges = []
    for left, right in itertools.pairwise(chunks):
        low, high = (left.box[0] + left.box[2]) / 2, (right.box[0] + right.box[2]) / 2
        ruled = _rule_between(page, left.box, right.box)
        edges.append(
            ruled
            if ruled is not None
            else _widest_white(low, high, [*words, left.box, right.box], left, right)
        )
    return tuple(edges)


def _rule_between(page: Page, left: Box, right: Box) -> float | None:
    """The x of a vertical rule that stands between two headings, or null."""
    for stroke in page.strokes:
        x = (stroke[0] + stroke[2]) / 2
        tall = stroke[3] - stroke[1] > 3 * max(stroke[2] - stroke[0], 1.0)
        if tall and left[2] - 1 <= x <= right[0] + 1 and stroke[1] <= left[3] and stroke[3] >= left[1]:
            return x
    return None


def _widest_white(low: float, high: float, boxes: Sequence[Box], left: _Chunk, right: _Chunk) -> float:
    """The middle of the widest stretch between `low` and `high` that the fewest boxes cover."""
    marks = sorted({low, high, *(x for box in boxes for x in (box[0], box[2]) if low < x < high)})
    near = [box for box in boxes if box[2] > low and box[0] < high]
    starts, ends = sorted(box[0] for box in near), sorted(box[2] for box in near)
    best: tuple[int, float, float] | None = None
    for a, b in itertools.pairwise(marks):
        middle = (a + b) / 2
        covered = bisect_left(starts, middle) - bisect_right(ends, middle)
        # Stretches next to one another with nothing over either are one: marks lie only at boxes' ends.
        if best is None or (covered, a - b) < best[:2]:
            best = (covered, a - b, middle)
    return best[2] if best else (left.box[2] + right.box[0]) / 2
