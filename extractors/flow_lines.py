"""One paragraph set in lines: tab stops, alignment, indents, wrapping between words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from extractors.flow_widths import width_of
from models.terms import Word

TAB_PT = 36.0
_PIECES = re.compile(r"\t| +|[^\s]+")
_BLANKS = re.compile(r"[\n\r\u2000-\u200a\u202f\u3000\xa0]")
_ASCENT = 0.8  # of the type size: where small type stands beside large
_EPSILON = 0.5

Align = Literal["left", "right", "center", "decimal"]


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one font and size (points). `font` carries "Bold" and "Italic" as a PDF's font names do."""

    text: str
    size_pt: float = 10.0
    font: str = ""


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab stop, points from the left edge of the column or cell."""

    at: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Shape:
    """How a paragraph is set, in points: indents (`first` is the first line's, from `left`), room before and
    after, `leading` as a multiple of the type size or `exact` as a distance between lines.

    `close` names a style whose paragraphs stand without room between them.
    """

    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: float = 0.0
    after: float = 0.0
    leading: float = 1.3
    exact: float | None = None
    align: Align = "left"
    tabs: tuple[Tab, ...] = ()
    close: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line as written (it may wrap). `where` is given to each of its words."""

    runs: tuple[Run, ...]
    where: str
    shape: Shape = Shape()


def is_text(paragraph: Paragraph) -> bool:
    """Whether a paragraph holds more than blanks."""
    return any(run.text.strip() for run in paragraph.runs)


@dataclass(frozen=True, slots=True)
class _Piece:
    """`room` is the most that it may take: a word wider than its cell is set closer instead of torn."""

    text: str
    size_pt: float
    font: str
    room: float = 2000.0

    @property
    def width(self) -> float:
        return min(width_of(self.text, self.font, self.size_pt), self.room)


_Placed = tuple[float, _Piece]


def set_paragraph(paragraph: Paragraph, left: float, width: float, y: float) -> tuple[list[Word], float]:
    """The words of a paragraph whose column begins at `left`, and the y below its last line."""
    words: list[Word] = []
    usual = max((run.size_pt for run in paragraph.runs), default=10.0)
    for line in _lines(paragraph, left, width):
        size = max((piece.size_pt for _, piece in line), default=usual)
        for x, piece in line:
            top = y + (size - piece.size_pt) * _ASCENT
            box = (x, top, x + piece.width, top + piece.size_pt)
            words.append(Word(piece.text, box, 1.0, piece.size_pt, piece.font, paragraph.where))
        y += paragraph.shape.exact or size * paragraph.shape.leading
    return words, y


def _lines(paragraph: Paragraph, left: float, width: float) -> Iterator[list[_Placed]]:
    """Lines of placed pieces; an empty paragraph is one empty line."""
    shape = paragraph.shape
    start = min(left + shape.left, left + width * 0.8)
    limit = max(left + width - shape.right, start + 12.0)
    line: list[_Placed] = []
    x = max(start + shape.first, left - TAB_PT)
    tabbed = False
    for number, segment in enumerate(_segments(paragraph)):
        room = limit
        if number:
            tabbed = True
            x, room = _at_stop(segment, shape, left, start, x, limit)
        for piece in segment:
            if piece.text.isspace():
                x += piece.width
                continue
            if x + piece.width > room + _EPSILON and line:
                yield _aligned(line, shape, start, limit, tabbed)
                line, x, room, tabbed = [], start, limit, False
            if not line and x + piece.width > room:
                piece = replace(piece, room=max(room - x, 6.0))
            line.append((x, piece))
            x += piece.width
    yield _aligned(line, shape, start, limit, tabbed)


def _segments(paragraph: Paragraph) -> list[list[_Piece]]:
    """Words and blanks between tabs; a word may run over several runs ("1" and a raised "st")."""
    segments: list[list[_Piece]] = [[]]
    for run in paragraph.runs:
        for text in _PIECES.findall(_BLANKS.sub(" ", run.text)):
            last = segments[-1]
            if text == "\t":
                segments.append([])
            elif last and not text.isspace() and not last[-1].text.isspace():
                last[-1] = _Piece(last[-1].text + text, last[-1].size_pt, last[-1].font)
            else:
                last.append(_Piece(text, run.size_pt, run.font))
    return segments


def _at_stop(
    segment: Sequence[_Piece], shape: Shape, left: float, start: float, x: float, limit: float
) -> tuple[float, float]:
    """Where what follows a tab begins, and how far it may run before it wraps."""
    stops = list(shape.tabs)
    if shape.first < 0:
        stops.append(Tab(start - left))
    stop = min((s for s in stops if left + s.at > x + _EPSILON), key=lambda s: s.at, default=None)
    if stop is None:
        at = left + (int((x - left) / TAB_PT + 0.01) + 1) * TAB_PT
        return (at, limit) if at < limit else (x + TAB_PT / 4, limit)
    at = left + stop.at if left + stop.at < limit + 2 * TAB_PT else limit
    before = {"left": 0.0, "right": 1.0, "center": 0.5}.get(stop.align)
    width = _width(segment)
    shift = width * before if before is not None else _to_point(segment)
    begin = max(at - shift, x + 2.0 if shift else x)
    # What hangs on a stop of its own is not wrapped: it may reach over the edge.
    return begin, max(limit, begin + width if shift else at)


def _width(pieces: Sequence[_Piece]) -> float:
    pieces = list(pieces)
    while pieces and pieces[-1].text.isspace():
        pieces.pop()
    return sum(piece.width for piece in pieces)


def _to_point(pieces: Sequence[_Piece]) -> float:
    """How much of the text stands before its decimal point."""
    done = 0.0
    for piece in pieces:
        whole = re.match(r"[^.,]*", piece.text)
        if whole is not None and whole.end() < len(piece.text):
            return done + width_of(whole.group(), piece.font, piece.size_pt)
        done += piece.width
    return done


def _aligned(line: list[_Placed], shape: Shape, start: float, limit: float, tabbed: bool) -> list[_Placed]:
    if shape.align == "left" or tabbed or not line:
        return line
    shift = limit - (line[-1][0] + line[-1][1].width)
    if shape.align == "center":
        shift /= 2
    return [(x + max(shift, 0.0), piece) for x, piece in line]


def line_width(paragraph: Paragraph) -> float:
    """The room that a paragraph needs to stand on one line, in points."""
    shape = paragraph.shape
    return (
        max(shape.left, 0.0)
        + max(shape.right, 0.0)
        + sum(_width(s) + TAB_PT for s in _segments(paragraph))
        - TAB_PT
    )


def room_between(above: Shape | None, below: Shape) -> float:
    """The room between two paragraphs, or above the first."""
    if above is None:
        return below.before
    return 0.0 if above.close and above.close == below.close else above.after + below.before
