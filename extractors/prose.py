"""Running text that remembers its words: what a sentence says can be pointed at on the page.

Words are put into lines, lines cut where a wide gap stands (two columns of a closing, a label and its value),
and the pieces joined to one text: a space where a line only wraps, a newline where a paragraph or block ends,
a tab over a wide gap. Offsets into the text lead back to the words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

from extractors.layout import Line, box_around, evidence_for, text_lines
from extractors.mending import mended
from models.terms import Box, Evidence, Page, PageSource, Reading, Word

T = TypeVar("T")
_WIDE_GAP = 2.2
"""A gap of so many type sizes separates pieces; justified text stays below it."""
_SURE_TEXT = 0.99
_SHORT_CELL = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one line with no wide gap among them. `start` is its offset in the prose's text; `row`
    counts the lines that pieces share."""

    page: int
    row: int
    start: int
    words: tuple[Word, ...]
    box: Box

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def confidence(self) -> float:
        return sum(word.confidence for word in self.words) / len(self.words)


@dataclass(frozen=True, slots=True)
class Prose:
    """The text of a paper's pages with the words behind it."""

    document: str
    name: str
    text: str
    pieces: tuple[Piece, ...]
    flowing: bool

    def words(self, start: int, end: int) -> tuple[tuple[int, Word], ...]:
        """(page number, word) of every word that `text[start:end]` touches."""
        found = []
        first = max(0, bisect_right([piece.start for piece in self.pieces], start) - 1)
        for piece in self.pieces[first:]:
            at = piece.start
            for word in piece.words:
                if at < end and at + len(word.text) > start:
                    found.append((piece.page, word))
                at += len(word.text) + 1
        return tuple(found)

    def evidence(self, start: int, end: int) -> Evidence | None:
        """The place of `text[start:end]`; of its first page where it runs over two."""
        words = self.words(start, end)
        if not words:
            return None
        page = words[0][0]
        return evidence_for(self.document, self.name, page, [word for on, word in words if on == page])

    def reading(
        self, value: T | None, start: int, end: int, sure: float, candidates: tuple[T, ...] = ()
    ) -> Reading[T]:
        """`value` as read from `text[start:end]`; `sure` (0 to 1) says how surely, if the words are right."""
        return self.reading_of(value, self.words(start, end), self.text[start:end], sure, candidates)

    def reading_of(
        self,
        value: T | None,
        words: Sequence[tuple[int, Word]],
        raw: str,
        sure: float,
        candidates: tuple[T, ...] = (),
    ) -> Reading[T]:
        """`value` as read from `words`, which need not follow each other (a cell's lines)."""
        seen = [word.confidence for _, word in words]
        confidence = sure * min(_SURE_TEXT, (min(seen) + sum(seen) / len(seen)) / 2) if seen else 0.0
        on = words[0][0] if words else 0
        place = [word for number, word in words if number == on]
        return Reading(
            value,
            round(confidence, 4) if value is not None else 0.0,
            raw,
            evidence_for(self.document, self.name, on, place),
            candidates,
        )

    def piece_at(self, offset: int) -> Piece | None:
        """The piece that holds `offset`."""
        for piece in self.pieces:
            if piece.start <= offset <= piece.end:
                return piece
        return None


def prose_of(pages: Sequence[Page], document: str, name: str) -> Prose:
    """The prose of one paper's pages, in reading order."""
    runs = [run for page in pages for run in _runs(mended(page))]
    text = ""
    pieces: list[Piece] = []
    for at, (line_no, line) in enumerate(runs):
        text += _joint(runs[at - 1], (line_no, line), runs) if at else ""
        pieces.append(Piece(line.page, line_no, len(text), line.words, line.box))
        text += line.text
    flowing = any(page.source is PageSource.FLOW for page in pages)
    return Prose(document, name, text, tuple(pieces), flowing)


_Run = tuple[int, Line]


def _runs(page: Page) -> list[_Run]:
    """The page's lines cut at wide gaps, a side column before or after the rest as a whole."""
    lines = text_lines(page)
    cut = [(row + page.number * 10_000, part) for row, line in enumerate(lines) for part in _parts(line)]
    gutter = _gutter(page, cut)
    if gutter is None:
        return cut
    left = [run for run in cut if run[1].box[2] <= gutter]
    return [*left, *(run for run in cut if run[1].box[2] > gutter)]


def _parts(line: Line) -> Iterable[Line]:
    group: list[Word] = []
    for word in line.words:
        size = max(6.0, min(word.box[3] - word.box[1], 18.0))
        if group and word.box[0] - group[-1].box[2] > _WIDE_GAP * size:
            yield _line(line.page, group)
            group = []
        group.append(word)
    if group:
        yield _line(line.page, group)


def _line(page: int, words: Sequence[Word]) -> Line:
    return Line(page, tuple(words), box_around(word.box for word in words))


def _gutter(page: Page, cut: Sequence[_Run]) -> float | None:
    """The x of an empty strip with a narrow column beside it, where many lines stand on both sides."""
    if len(cut) < 12:
        return None
    for step in range(18, 83, 2):
        x = page.width * step / 100
        crossing = sum(run[1].box[0] < x < run[1].box[2] for run in cut)
        left = {run[0] for run in cut if run[1].box[2] <= x}
        right = {run[0] for run in cut if run[1].box[0] >= x}
        if crossing <= 1 and min(len(left), len(right)) >= 5 and len(left & right) >= 4:
            return None if _is_form(cut, x, left & right) else x
    return None


def _is_form(cut: Sequence[_Run], x: float, shared: set[int]) -> bool:
    """Labels and their values stand in two columns too, but belong together row by row: the labels end in
    colons, or what stands on the right is short, which no column of text is."""
    left = [run for run in cut if run[1].box[2] <= x]
    colons = sum(run[1].words[-1].text.endswith(":") for run in left)
    if colons >= 3 and colons * 3 >= len(left):
        return True
    beside = [len(run[1].words) for run in cut if run[1].box[0] >= x and run[0] in shared]
    return median(beside) <= _SHORT_CELL


def _joint(before: _Run, after: _Run, runs: Sequence[_Run]) -> str:
    """What stands between two pieces: a tab over a gap, a space where a line wraps, else a newline."""
    (row_a, a), (row_b, b) = before, after
    if row_a == row_b:
        return "\t"
    if a.page != b.page or b.box[1] < a.box[1]:
        return "\n"
    size = median((a.box[3] - a.box[1], b.box[3] - b.box[1]))
    apart = b.box[1] - a.box[3] > 0.95 * size
    indented = abs(a.box[0] - b.box[0]) > 40
    widest = max((run[1].box[2] for run in runs if run[1].page == a.page), default=a.box[2])
    room = widest - a.box[2]
    first_word = b.words[0].box[2] - b.words[0].box[0]
    fits = room > first_word + 1.5 * size
    return "\n" if apart or indented or fits else " "
