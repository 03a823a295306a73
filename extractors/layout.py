"""Words to lines: the plainest geometry, shared by every reader of a paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import prod
from statistics import median

from models.terms import Box, Evidence, Page, Word

_NEAR = 1.5
"""How far, in heights of letters, a word stands from the one before it at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand on one line, left to right."""

    page: int
    words: tuple[Word, ...]
    box: Box

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def confidence(self) -> float:
        return min((word.confidence for word in self.words), default=0.0)


def box_around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all of `boxes`; raises ValueError where there is none."""
    left, top, right, bottom = zip(*boxes, strict=True)
    return (min(left), min(top), max(right), max(bottom))


def area(box: Box) -> float:
    """In square points, or whatever its edges are given in."""
    return (box[2] - box[0]) * (box[3] - box[1])


def inked(page: Page) -> float:
    """How much of a page marks and pictures cover, square points."""
    return sum(area(box) for box in (*page.marks, *page.pictures))


def bare(word: Word) -> str:
    """A word's letters and digits alone, capitals made small."""
    return "".join(filter(str.isalnum, word.text)).casefold()


def lies_in(inner: Box, outer: Box) -> bool:
    """Whether the middle of one box lies in another."""
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def are_level(one: Box, other: Box) -> bool:
    """Whether two boxes share some height."""
    return min(one[3], other[3]) > max(one[1], other[1])


def is_right_behind(first: Box, second: Box) -> bool:
    """Whether the second stands behind the first on its line, no more than a blank or two between."""
    gap, height = second[0] - first[2], second[3] - second[1]
    return are_level(first, second) and -1 < gap < _NEAR * height


def text_lines(page: Page, words: Sequence[Word] | None = None) -> tuple[Line, ...]:
    """The page's words (or `words` of it) as lines, top to bottom.

    Two words share a line where the middle of one lies within the height of the other.
    """
    rows: list[list[Word]] = []
    for word in sorted(page.words if words is None else words, key=lambda w: (w.box[1] + w.box[3], w.box[0])):
        middle = (word.box[1] + word.box[3]) / 2
        for row in reversed(rows[-4:]):
            top = median(w.box[1] for w in row)
            bottom = median(w.box[3] for w in row)
            if top <= middle <= bottom:
                row.append(word)
                break
        else:
            rows.append([word])
    lines = []
    for row in rows:
        in_order = tuple(sorted(row, key=lambda w: w.box[0]))
        lines.append(Line(page.number, in_order, box_around(w.box for w in in_order)))
    return tuple(sorted(lines, key=lambda line: line.box[1]))


@dataclass(frozen=True, slots=True)
class Mark:
    """A word within a passage: characters `start` to `end` of its text are this word of that page."""

    start: int
    end: int
    page: int
    word: Word


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text that remembers where each of its words stood; lines are parted by newlines."""

    text: str = ""
    marks: tuple[Mark, ...] = ()

    @property
    def confidence(self) -> float:
        """The chance that every word is right, the words' own doubts taken as independent."""
        return prod(mark.word.confidence for mark in self.marks)

    @property
    def as_read(self) -> str:
        """The text with mended words as OCR read them; a word only partly in it stays as it is."""
        text = self.text
        for mark in reversed(self.marks):
            if mark.word.read and text[mark.start : mark.end] == mark.word.text:
                text = text[: mark.start] + mark.word.read + text[mark.end :]
        return text

    def cut(self, start: int, end: int) -> Passage:
        """Characters `start` to `end`, blanks at the ends left out."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        marks = tuple(
            Mark(max(mark.start - start, 0), min(mark.end, end) - start, mark.page, mark.word)
            for mark in self.marks
            if mark.start < end and mark.end > start
        )
        return Passage(self.text[start:end], marks)

    def evidence(self, document: str, name: str) -> Evidence | None:
        """Where it stands: the box on its first page."""
        if not self.marks:
            return None
        page = self.marks[0].page
        found = evidence_for(document, name, page, [mark.word for mark in self.marks if mark.page == page])
        return found and replace(found, quote=" ".join(self.text.split()))


def passage_of(lines: Iterable[Line]) -> Passage:
    """Lines as one passage."""
    text = ""
    marks: list[Mark] = []
    for line in lines:
        for number, word in enumerate(line.words):
            text += "" if not text else (" " if number else "\n")
            marks.append(Mark(len(text), len(text) + len(word.text), line.page, word))
            text += word.text
    return Passage(text, tuple(marks))


def joined(passages: Iterable[Passage], between: str = "\n") -> Passage:
    """Passages in a row, `between` standing between them."""
    text = ""
    marks: list[Mark] = []
    for passage in passages:
        if not passage.text:
            continue
        text += between if text else ""
        shift = len(text)
        marks += [Mark(m.start + shift, m.end + shift, m.page, m.word) for m in passage.marks]
        text += passage.text
    return Passage(text, tuple(marks))


def unwrapped(lines: Sequence[Line]) -> Passage:
    """Wrapped lines as one: a blank between them, none after a word's hyphen ("27-" over "Jul-19")."""
    whole = Passage()
    for line in lines:
        last = whole.marks[-1].word.text if whole.marks else ""
        broken = len(last) > 1 and last.endswith(("-", "‐")) and last[-2].isalnum()
        whole = joined((whole, passage_of([line])), "" if broken else " ")
    return whole


def segments(line: Line, gap_em: float = 1.3) -> tuple[Line, ...]:
    """The line's parts between gaps wider than `gap_em` type sizes (a blank is about a quarter)."""
    height = median(word.box[3] - word.box[1] for word in line.words)
    groups: list[list[Word]] = []
    for word in line.words:
        if groups and word.box[0] - groups[-1][-1].box[2] <= gap_em * height:
            groups[-1].append(word)
        else:
            groups.append([word])
    return tuple(Line(line.page, tuple(group), box_around(w.box for w in group)) for group in groups)


def evidence_for(document: str, name: str, page: int, words: Sequence[Word]) -> Evidence | None:
    """Evidence over `words` of one page: their box, or `where` for a flowing document; null for no words."""
    if not words:
        return None
    quote = " ".join(word.text for word in words)
    if words[0].where is not None:
        return Evidence(name=name, quote=quote, document=document, where=words[0].where)
    return Evidence(
        name=name, quote=quote, document=document, page=page, box=box_around(w.box for w in words)
    )
