"""Made-up pages for papers that flow (DOCX, mail bodies): blocks in, positioned words out.

The pages stand for those that a person sees: columns at their widths, tab stops at their places, the room
between paragraphs. They are not the author's to the point; the geometry which reads a text PDF reads them.
Every word says in `where` what it stood in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.flow_lines import Paragraph, Run, Shape, Tab, room_between
from extractors.flow_tables import Cell, Edges, Picture, Sheet, Table, set_rows, stack
from models.terms import Box, Page, PageSource

__all__ = ["Block", "Cell", "Edges", "Foot", "PageBreak", "Paper", "Paragraph", "Picture", "Run", "Shape"]
__all__ += ["Tab", "Table", "lay_out"]


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
    for block in blocks:
        filling.take(block)
        if filling.full:
            break
    return tuple(
        Page(
            number,
            paper.width,
            paper.height,
            tuple(sheet.words),
            PageSource.FLOW,
            strokes=tuple(sheet.strokes),
            pictures=tuple(sheet.pictures),
        )
        for number, (paper, sheet) in enumerate(filling.sheets, start=1)
    )


class _Filling:
    """The pages so far and the place on the last of them."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._paper = Paper()
        self._above: Shape | None = None
        self._y = self._paper.top
        self.sheets = [(self._paper, Sheet())]
        self.full = False

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
        cut = [box[1] for box in (*(w.box for w in sheet.words), *sheet.pictures) if box[1] < end < box[3]]
        if cut and min(cut) > top:
            end = min(cut)
        yield _slice(sheet, top, end), end - top
        top, room_here = end, room


def _slice(sheet: Sheet, top: float, end: float) -> Sheet:
    def moved(box: Box) -> Box:
        return (box[0], max(box[1], top) - top, box[2], min(box[3], end) - top)

    return Sheet(
        [replace(w, box=(w.box[0], w.box[1] - top, w.box[2], w.box[3] - top)) for w in sheet.words
         if top <= w.box[1] < end],
        [moved(box) for box in sheet.strokes if box[1] < end and box[3] > top],
        [moved(box) for box in sheet.pictures if top <= box[1] < end],
    )  # fmt: skip
