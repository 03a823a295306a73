"""Made-up pages for papers that flow (DOCX, mail bodies): blocks in, positioned words out.

The pages stand for those that a person sees: columns at their widths, tab stops at their places, the room
between paragraphs. They are not the author's to the point; the geometry which reads a text PDF reads them.
Every word says in `where` what it stood in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.flow_lines import Paragraph, Run, Shape, Tab, is_text, room_between
from extractors.flow_tables import Cell, Edges, Picture, Sheet, Table, set_rows, stack
from models.terms import Box, Page, PageSource

__all__ = ["Block", "Cell", "Edges", "Foot", "PageBreak", "Paper", "Paragraph", "Picture", "Run", "Shape"]
__all__ += ["Tab", "Table", "lay_out"]


_MORE_ROOM = 2.0  # points between paragraphs that part one group from the next
_SMALL = 1 / 3  # of a page
_MOST_KEPT = 24
_EDGE = 18.0  # points beside a table wider than its paper


@dataclass(frozen=True, slots=True)
class PageBreak:
    pass


@dataclass(frozen=True, slots=True)
class Paper:
    """The sheet that what follows is laid out on, in points; `column` is the text's width.

    Newspaper columns are set one below the other, each as narrow as it is: their order is the reading order.
    """

    width: float = 612.0
    height: float = 792.0
    left: float = 54.0
    top: float = 54.0
    bottom: float = 54.0
    column: float = 504.0

    @property
    def room(self) -> float:
        """The text's height."""
        return self.height - self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Foot:
    """What follows stands at the foot of the last page."""


Block = Paragraph | Picture | PageBreak | Table | Paper | Foot


def lay_out(blocks: Sequence[Block], limit: int) -> tuple[Page, ...]:
    """The blocks on pages (letter, 612 × 792 points, unless a `Paper` says otherwise), at most `limit` pages;
    at least one, be it empty."""
    filling = _Filling(limit)
    kept_to = 0
    for number, block in enumerate(blocks):
        if number >= kept_to:
            kept_to = number + _kept_together(blocks, number)
            filling.keep(blocks[number:kept_to])
        filling.take(block)
        if filling.full:
            break
    return tuple(
        Page(
            number,
            max(
                [
                    paper.width,
                    *(word.box[2] + _EDGE for word in sheet.words),
                    *(s[2] + _EDGE for s in sheet.strokes),
                ]
            ),
            paper.height,
            tuple(sheet.words),
            PageSource.FLOW,
            strokes=tuple(sheet.strokes),
            pictures=tuple(sheet.pictures),
            marks=tuple(sheet.marks),
            stamps=tuple(sheet.stamps),
        )
        for number, (paper, sheet) in enumerate(filling.sheets, start=1)
    )


def _kept_together(blocks: Sequence[Block], start: int) -> int:
    """How many blocks from `start` stand as one, such as a credit's lines: paragraphs up to an empty one or
    to more room than between the first two. The pages are made up: none of them need break there."""
    first_gap = None
    above = blocks[start]
    for number, block in enumerate(blocks[start + 1 :], start=1):
        if not (isinstance(above, Paragraph) and isinstance(block, Paragraph) and is_text(block)):
            return number
        gap = room_between(above.shape, block.shape)
        first_gap = gap if first_gap is None else first_gap
        if gap > first_gap + _MORE_ROOM:
            return number
        above = block
    return len(blocks) - start


class _Filling:
    """The pages so far and the place on the last of them."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._paper = Paper()
        self._above: Shape | None = None
        self._y = self._paper.top
        self.sheets = [(self._paper, Sheet())]
        self.full = False

    def keep(self, group: Sequence[Block]) -> None:
        """Begin a page for a small group that would be torn by the end of this one."""
        parts = [block for block in group if isinstance(block, Paragraph)]
        left = self._paper.height - self._paper.bottom - self._y
        if len(parts) < 2 or left > self._paper.room * _SMALL:
            return
        _, height = stack(parts[: _MOST_KEPT + 1], self._paper.left, self._paper.column, self._paper.room)
        if left < height <= self._paper.room * _SMALL and len(parts) <= _MOST_KEPT:
            self._new_page()

    def take(self, block: Block) -> None:
        if isinstance(block, Paper):
            self._turn_to(block)
        elif isinstance(block, PageBreak):
            self._new_page()
        elif isinstance(block, Foot):
            self._y = max(self._y, self._paper.height - self._paper.bottom)
            self._paper = replace(self._paper, bottom=min(self._paper.bottom, 18.0))
        elif isinstance(block, Table):
            self._leave_room(None)
            for sheet, height in set_rows(block, self._paper.left, self._paper.column, self._paper.room):
                self._put(sheet, height)
        else:
            shape = block.shape if isinstance(block, Paragraph) else None
            self._leave_room(shape)
            if isinstance(block, Paragraph):
                block = replace(block, shape=replace(block.shape, before=0.0, after=0.0))
            self._put(*stack((block,), self._paper.left, self._paper.column, self._paper.room))
            self._above = shape

    def _leave_room(self, shape: Shape | None) -> None:
        if not self.sheets[-1][1].empty():
            self._y += room_between(self._above, shape or Shape())
        self._above = None

    def _turn_to(self, paper: Paper) -> None:
        """Go on in another format: on a new page unless it is only the columns that change."""
        if (paper.width, paper.height) != (self._paper.width, self._paper.height):
            self._new_page()
        self._paper = paper
        if self.sheets[-1][1].empty():
            self.sheets[-1] = (paper, self.sheets[-1][1])
            self._y = paper.top

    def _new_page(self) -> None:
        if self.sheets[-1][1].empty() or self.full:
            return
        if len(self.sheets) == self._limit:
            self.full = True
            return
        self.sheets.append((self._paper, Sheet()))
        self._y = self._paper.top
        self._above = None

    def _put(self, sheet: Sheet, height: float) -> None:
        if self._y + height > self._paper.height - self._paper.bottom and height <= self._paper.room:
            self._new_page()
        for part, tall in _slices(
            sheet, height, self._paper.room, self._paper.height - self._paper.bottom - self._y
        ):
            if self._y + tall > self._paper.height - self._paper.bottom + 0.01:
                self._new_page()
            if self.full:
                return
            self.sheets[-1][1].add(part, self._y)
            self._y += tall


def _slices(sheet: Sheet, height: float, room: float, first: float) -> Iterator[tuple[Sheet, float]]:
    """A part taller than a page in pieces that fit: `first` is what is left on the page, no line is cut."""
    if height <= room:
        yield sheet, height
        return
    top = 0.0
    room_here = first if first > room / 4 else room
    while top < height:
        end = min(top + room_here, height)
        if end < height:
            end = _between_groups(sheet, top + (end - top) * (1 - _SMALL), end)
        cut = [box[1] for box in (*(w.box for w in sheet.words), *sheet.pictures) if box[1] < end < box[3]]
        if cut and min(cut) > top:
            end = min(cut)
        yield _slice(sheet, top, end), end - top
        top, room_here = end, room


def _between_groups(sheet: Sheet, lowest: float, end: float) -> float:
    """Below the widest room between lines in a span of y; its end where none is wider than usual."""
    lines = sorted(
        {(w.box[1], w.box[3]) for w in sheet.words if w.box[3] > lowest and w.box[1] < end + _SMALL}
    )
    gaps: list[tuple[float, float]] = []
    below = lines[0][1] if lines else 0.0
    for line_top, bottom in lines[1:]:
        if lowest < line_top <= end:
            gaps.append((line_top - below, line_top))
        below = max(below, bottom)
    if len(gaps) < 2 or max(gaps)[0] < sorted(gaps)[len(gaps) // 2][0] + _MORE_ROOM:
        return end
    return max(gaps)[1]


def _slice(sheet: Sheet, top: float, end: float) -> Sheet:
    def moved(box: Box) -> Box:
        return (box[0], max(box[1], top) - top, box[2], min(box[3], end) - top)

    return Sheet(
        [replace(w, box=(w.box[0], w.box[1] - top, w.box[2], w.box[3] - top)) for w in sheet.words
         if top <= w.box[1] < end],
        [moved(box) for box in sheet.strokes if box[1] < end and box[3] > top],
        *([moved(box) for box in each if top <= box[1] < end]
          for each in (sheet.pictures, sheet.marks, sheet.stamps)),
    )  # fmt: skip
