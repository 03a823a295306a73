"""Made-up pages for papers that flow (DOCX, mail bodies): blocks in, positioned words out.

The layout is ours, not the author's: its only purpose is that the geometry which reads a scanned table
also finds the cells of a flowing one. Every word says in `where` what it stood in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from models.terms import Box, Page, PageSource, Word

WIDTH, HEIGHT, MARGIN = 612.0, 792.0, 54.0
_USABLE = WIDTH - 2 * MARGIN
_BOTTOM = HEIGHT - MARGIN
_PADDING = 4.0
_LEADING = 1.3
_EM = 0.5  # a character's advance as a share of the type size: near the mean of Latin text
_TAB = 36.0
_RULE = 0.5
_PIECES = re.compile(r"\t| +|[^\s]+")


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one font and size (points)."""

    text: str
    size_pt: float = 10.0
    font: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line as written (it may wrap). `where` is given to each of its words."""

    runs: tuple[Run, ...]
    where: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A placed picture, width and height in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageBreak:
    pass


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell over grid columns `first` to `first + span - 1`; `continued`: a vertical merge's lower part."""

    first: int
    span: int
    content: tuple[Paragraph | Picture, ...]
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` are the grid's relative widths; rows hold cells in order."""

    columns: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]


Block = Paragraph | Picture | PageBreak | Table


@dataclass(slots=True)
class _Sheet:
    """A page being filled."""

    words: list[Word] = field(default_factory=list)
    strokes: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)

    def add(self, other: _Sheet, down: float) -> None:
        """Put what was laid out from y = 0 at `down`."""
        self.words += [
            Word(w.text, _lower(w.box, down), w.confidence, w.size_pt, w.font, w.where) for w in other.words
        ]
        self.strokes += [_lower(box, down) for box in other.strokes]
        self.pictures += [_lower(box, down) for box in other.pictures]

    def empty(self) -> bool:
        return not (self.words or self.strokes or self.pictures)


def _lower(box: Box, down: float) -> Box:
    return (box[0], box[1] + down, box[2], box[3] + down)


def lay_out(blocks: Sequence[Block], limit: int) -> tuple[Page, ...]:
    """The blocks on letter pages of 612 × 792 points, at most `limit` pages; at least one, be it empty."""
    sheets = [_Sheet()]
    y = MARGIN
    for block in blocks:
        for piece, height in _pieces(block):
            if (piece is None or y + height > _BOTTOM) and not sheets[-1].empty():
                if len(sheets) == limit:
                    return _numbered(sheets)
                sheets.append(_Sheet())
                y = MARGIN
            if piece is not None:
                sheets[-1].add(piece, y)
                y += height
    return _numbered(sheets)


def _numbered(sheets: Sequence[_Sheet]) -> tuple[Page, ...]:
    return tuple(
        Page(
            number,
            WIDTH,
            HEIGHT,
            tuple(sheet.words),
            PageSource.FLOW,
            strokes=tuple(sheet.strokes),
            pictures=tuple(sheet.pictures),
        )
        for number, sheet in enumerate(sheets, start=1)
    )


def _pieces(block: Block) -> list[tuple[_Sheet | None, float]]:
    """What of a block must stay together, with its height; None asks for a new page."""
    if isinstance(block, PageBreak):
        return [(None, 0.0)]
    if isinstance(block, Table):
        return _rows(block)
    return [_stack((block,), MARGIN, _USABLE)]


def _stack(content: Sequence[Paragraph | Picture], left: float, width: float) -> tuple[_Sheet, float]:
    sheet = _Sheet()
    y = 0.0
    for item in content:
        if isinstance(item, Picture):
            scale = min(1.0, width / max(item.width, 1.0), (_BOTTOM - MARGIN) / max(item.height, 1.0))
            sheet.pictures.append((left, y, left + item.width * scale, y + item.height * scale))
            y += item.height * scale + 2.0
        else:
            y = _set_paragraph(sheet, item, left, width, y)
    return sheet, y


def _set_paragraph(sheet: _Sheet, paragraph: Paragraph, left: float, width: float, y: float) -> float:
    """Set one paragraph, wrapping between words; returns the y below it."""
    size = max((run.size_pt for run in paragraph.runs), default=10.0)
    x = left
    for text, run_size, font in _words_of(paragraph):
        advance = run_size * _EM
        if text == "\t":
            x = left + (int((x - left) / _TAB) + 1) * _TAB
        elif text.isspace():
            x += advance * len(text)
        else:
            if x > left and x + advance * len(text) > left + width:
                x, y = left, y + size * _LEADING
            end = x + advance * len(text)
            sheet.words.append(Word(text, (x, y, end, y + run_size), 1.0, run_size, font, paragraph.where))
            x = end
    return y + size * _LEADING


def _words_of(paragraph: Paragraph) -> list[tuple[str, float, str]]:
    """Words and the blanks between them; a word may run over several runs ("1" and a raised "st")."""
    found: list[tuple[str, float, str]] = []
    for run in paragraph.runs:
        for text in _PIECES.findall(run.text.replace("\xa0", " ").replace("\n", " ").replace("\r", " ")):
            joins = found and not text.isspace() and not found[-1][0].isspace()
            if joins:
                before, size, font = found[-1]
                found[-1] = (before + text, size, font)
            else:
                found.append((text, run.size_pt, run.font))
    return found


def _rows(table: Table) -> list[tuple[_Sheet | None, float]]:
    total = sum(table.columns) or 1.0
    edges = [MARGIN]
    for width in table.columns:
        edges.append(edges[-1] + _USABLE * width / total)
    return [_row(row, edges) for row in table.rows]


def _row(row: tuple[Cell, ...], edges: Sequence[float]) -> tuple[_Sheet, float]:
    sheet = _Sheet()
    last = len(edges) - 1
    spans = []
    height = 10.0 * _LEADING
    for cell in row:
        left = edges[min(cell.first, last - 1)]
        right = edges[min(cell.first + cell.span, last)]
        inner, below = _stack(cell.content, left + _PADDING, max(right - left - 2 * _PADDING, 12.0))
        sheet.add(inner, _PADDING)
        spans.append((left, right, cell.continued))
        height = max(height, below + 2 * _PADDING)
    for left, right, continued in spans:
        if not continued:
            sheet.strokes.append((left, 0.0, right, _RULE))
        sheet.strokes.append((left, 0.0, left + _RULE, height))
        sheet.strokes.append((right - _RULE, 0.0, right, height))
    if spans:
        sheet.strokes.append((spans[0][0], height - _RULE, spans[-1][1], height))
    return sheet, height
