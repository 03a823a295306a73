"""A PDF report's pages as rows of cells: columns found under the headings' words, ruled or not.

A heading tells roughly where a column stands; the white between the figures below tells where it ends.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from extractors.layout import Line, text_lines
from extractors.remittance_headers import fields_of, headings_known, label_of
from extractors.remittance_layouts import NONE, Layouts
from extractors.sheets import Cell, Row
from models.terms import Box, Page, PageSet, PageSource, Problem, Word

WIDE_GAP = 0.75
"""In heights of the type: a gap this wide parts two cells, a narrower one two words."""

CONFIRMED = 1000.0
"""More than any row of headings says by its words: what a person has confirmed is one."""

SCAN_ADVICE = "Ask the payroll company for its report as CSV or XLSX, or as a PDF that is not a scan."


@dataclass(frozen=True, slots=True)
class Columns:
    """Headings and the x, in points, where each column but the first begins."""

    headings: tuple[str, ...]
    edges: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Chunk:
    text: str
    box: Box


def pdf_rows(seen: PageSet, layouts: Layouts = NONE) -> tuple[Row, ...] | Problem:
    """The rows of all pages, numbered through; lines above the first headings are rows of their own cells.
    `layouts` are the headings that a person has confirmed."""
    if not seen.pages:
        return seen.problem or Problem("The report has no pages.", SCAN_ADVICE)
    rows: list[Row] = []
    columns: Columns | None = None
    for page in seen.pages:
        columns, found = _page_rows(page, columns, len(rows), layouts)
        rows += found
    if not any(layouts.is_headings(row.cells) for row in rows) and all(
        p.source is PageSource.OCR for p in seen.pages
    ):
        return Problem("The report is a scan, and its columns cannot be read surely.", SCAN_ADVICE)
    return tuple(rows)


def _page_rows(
    page: Page, columns: Columns | None, before: int, layouts: Layouts
) -> tuple[Columns | None, list[Row]]:
    """One page's rows; a page without headings of its own goes on in the columns of the page before."""
    lines = list(text_lines(page))
    rows: list[Row] = []
    place = 0
    previous: Line | None = None
    pitch = _pitch(lines)
    while place < len(lines):
        found = _headings(page, lines, place, layouts)
        if found is not None:
            columns, height = found
            rows.append(Row(before + len(rows) + 1, columns.headings, page.number))
            place += height
            previous = None
            continue
        line = lines[place]
        cells = _cells(line, columns)
        if (
            previous is not None
            and columns
            and rows
            and _goes_on(line, previous, cells, rows[-1], pitch, page)
        ):
            rows[-1] = _appended(rows[-1], cells, line.confidence)
        else:
            rows.append(Row(before + len(rows) + 1, cells, page.number, line.confidence))
        previous = line
        place += 1
    return columns, rows


def _pitch(lines: Sequence[Line]) -> float:
    """The usual distance from one line to the next, points."""
    steps = [low.box[1] - high.box[1] for high, low in itertools.pairwise(lines)]
    return median(steps) if steps else 0.0


def _headings(page: Page, lines: Sequence[Line], place: int, layouts: Layouts) -> tuple[Columns, int] | None:
    """The headings that begin at `place`, over one to three lines, and how many lines they take."""
    best = _best_block(lines, place, layouts)
    # A title line over headings would be taken into them: they begin where they say most.
    if best is None or any(
        (later := _best_block(lines, place + n, layouts)) and later[0] >= best[0] for n in (1, 2)
    ):
        return None
    _, chunks, height = best
    body = [line for line in lines[place + height :] if _is_body(line)]
    return Columns(tuple(chunk.text for chunk in chunks), _edges(chunks, body, page)), height


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
        chunks = _stacked([_known_pieces(_chunks(line)) for line in block])
        texts: list[Cell] = [chunk.text for chunk in chunks]
        score = CONFIRMED if layouts.knows(texts) else headings_known([chunk.text for chunk in chunks])
        if layouts.is_headings(texts) and (best is None or score > best[0]):
            best = (score, chunks, height)
    return best


def _is_body(line: Line) -> bool:
    """Whether a line holds figures, as headings do not ("Local 411" and "1.5x" apart)."""
    figures = [word for word in line.words if re.search(r"\d", word.text)]
    plain = [
        w
        for w in figures
        if not re.fullmatch(r"\(?(?:411|1\.5x|[12]x|\d{1,2}%|[\d.]+%|[123]|7|14)\)?", w.text)
    ]
    return bool(plain) and len(plain) * 6 >= len(line.words)


def _height(words: Sequence[Word]) -> float:
    return median(word.box[3] - word.box[1] for word in words)


def _chunks(line: Line) -> list[list[Word]]:
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
    for at in range(len(words) - 1, 0, -1):
        if fields_of(" ".join(word.text for word in words[:at])):
            rest = _parted(words[at:])
            if all(fields_of(" ".join(word.text for word in piece)) for piece in rest):
                return [words[:at], *rest]
    return [words]


def _chunk(words: Sequence[Word]) -> _Chunk:
    return _Chunk(" ".join(word.text for word in words), _around([word.box for word in words]))


def _around(boxes: Sequence[Box]) -> Box:
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def _stacked(lines: Sequence[Sequence[_Chunk]]) -> list[_Chunk]:
    """Headings over several lines as one each; one that spans several below it goes to each of them."""
    stacked = list(lines[-1])
    for line in reversed(lines[:-1]):
        for upper in line:
            under = [chunk for chunk in stacked if _overlap(upper.box, chunk.box) > 0]
            for chunk in under:
                box = _around([upper.box, chunk.box]) if len(under) == 1 else chunk.box
                stacked[stacked.index(chunk)] = _Chunk(f"{upper.text} {chunk.text}", box)
            if not under:
                stacked.append(upper)
    return sorted(stacked, key=lambda chunk: chunk.box[0])


def _overlap(a: Box, b: Box) -> float:
    return min(a[2], b[2]) - max(a[0], b[0])


def _edges(chunks: Sequence[_Chunk], body: Sequence[Line], page: Page) -> tuple[float, ...]:
    """Where each column but the first begins: in the widest white between two headings' middles."""
    full = [line for line in body if len(_chunks(line)) * 2 >= len(chunks)]
    words = [word.box for line in full for word in line.words]
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
    best: tuple[int, float, float] | None = None
    for a, b in itertools.pairwise(marks):
        middle = (a + b) / 2
        covered = sum(1 for box in near if box[0] < middle < box[2])
        # Stretches next to one another with nothing over either are one: marks lie only at boxes' ends.
        if best is None or (covered, a - b) < best[:2]:
            best = (covered, a - b, middle)
    return best[2] if best else (left.box[2] + right.box[0]) / 2


def _cells(line: Line, columns: Columns | None) -> tuple[Cell, ...]:
    """The line's words by column; before any headings, and for labelled headings, by the gaps of the line."""
    chunks = [" ".join(word.text for word in words) for words in _chunks(line)]
    if columns is None or _is_labelled(chunks):
        return tuple(chunks)
    cells: list[list[str]] = [[] for _ in columns.headings]
    for word in line.words:
        middle = (word.box[0] + word.box[2]) / 2
        cells[sum(1 for edge in columns.edges if middle >= edge)].append(word.text)
    filled = tuple(" ".join(words) or None for words in cells)
    if len(chunks) <= 2 and sum(1 for cell in filled if cell) > len(chunks):
        # A heading between rows pays no heed to the columns.
        return tuple(chunks)
    return filled


def _is_labelled(chunks: Sequence[str]) -> bool:
    if len(chunks) > 6:
        return False
    head, colon, _ = chunks[0].partition(":")
    return bool(colon) and label_of(head) is not None


def _goes_on(line: Line, previous: Line, cells: Sequence[Cell], row: Row, pitch: float, page: Page) -> bool:
    """Whether a line is the rest of the row above: words only, under filled cells, and close below."""
    filled = [place for place, cell in enumerate(cells) if cell is not None]
    if (
        len(cells) != len(row.cells)
        or len(filled) > 3
        or any(re.search(r"\d", str(cells[p])) for p in filled)
    ):
        return False
    if sum(1 for cell in row.cells if cell is not None) < 4 or any(row.cells[p] is None for p in filled):
        return False
    if any(re.search(r"\d[\d.,]*$", str(row.cells[p])) and p > 0 for p in filled) and len(filled) == 1:
        return False
    if re.search(r"(?i)\btotals?\b|:\s*$|^total", " ".join(str(cells[p]) for p in filled)):
        return False
    step = line.box[1] - previous.box[1]
    ruled = list(_rules(page, previous, line))
    return not ruled and (step < 0.95 * pitch or bool(_has_rules(page)) or filled[0] > 0)


def _has_rules(page: Page) -> int:
    return sum(1 for s in page.strokes if s[2] - s[0] > page.width / 3 and s[3] - s[1] < 3) >= 4


def _rules(page: Page, upper: Line, lower: Line) -> Iterator[Box]:
    """Horizontal rules between two lines."""
    for stroke in page.strokes:
        middle = (stroke[1] + stroke[3]) / 2
        wide = stroke[2] - stroke[0] > page.width / 8 and stroke[3] - stroke[1] < 3
        if wide and upper.box[1] + 2 < middle < lower.box[3] - 2:
            yield stroke


def _appended(row: Row, cells: Sequence[Cell], confidence: float) -> Row:
    joined = tuple(f"{a} {b}" if a and b else a or b for a, b in zip(row.cells, cells, strict=True))
    return Row(row.number, joined, row.page, min(row.confidence, confidence))
