"""A sheet on which words are set with their labels, without a typesetter: fast enough for endless pages."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from models.terms import Box, Page, PageSource, Word

_NARROW, _WIDE = frozenset("ijl.,:;|!'’()[]-I/t f"), frozenset("mwMW@%—")


@dataclass(frozen=True, slots=True)
class Token:
    """A word to be set: what it is, and of which credit (-1: none)."""

    text: str
    tag: str = "none"
    credit: int = -1
    bold: bool = False


Run = list[Token]


def run(text: str, tag: str = "none", credit: int = -1, bold: bool = False) -> Run:
    return [Token(word, tag, credit, bold) for word in text.split()]


def glued(*runs: Run) -> Run:
    """Runs with no blank where one ends and the next begins."""
    whole: Run = []
    for part in runs:
        if not part:
            continue
        if whole:
            last, first = whole[-1], part[0]
            kept = last if last.tag != "none" else first
            whole[-1] = Token(last.text + first.text, kept.tag, kept.credit, last.bold)
            whole += part[1:]
        else:
            whole = list(part)
    return whole


@dataclass(slots=True)
class Sheet:
    """Pages being set. `y` is where the next line's top comes, points from the top; `air` the leading."""

    rng: random.Random
    width: float
    height: float
    margin: float
    size: float
    stretch: float
    mono: bool
    air: float
    pages: list[list[tuple[Word, Token]]] = field(default_factory=lambda: [[]])
    strokes: list[list[Box]] = field(default_factory=lambda: [[]])
    y: float = 0.0
    furniture: tuple[str, str] = ("", "")
    left: float = 0.0
    right: float = 0.0
    columns: list[tuple[float, float]] = field(default_factory=list)
    column: int = 0
    top: float = 0.0

    def __post_init__(self) -> None:
        self.left, self.right = self.margin, self.width - self.margin
        self.y = self.margin
        self._furnish()

    def split(self, count: int) -> None:
        """From here on the page is set in columns."""
        self.top, gutter = self.y, self.rng.uniform(1.2, 3) * self.size
        wide = (self.right - self.left - gutter * (count - 1)) / count
        self.columns = [
            (self.left + n * (wide + gutter), self.left + n * (wide + gutter) + wide) for n in range(count)
        ]
        self.size *= 0.85
        self.left, self.right = self.columns[0]

    def narrow(self, by: float, on_left: bool) -> None:
        """From here on some of the width is not for the credits."""
        self.left, self.right = (self.left + by, self.right) if on_left else (self.left, self.right - by)

    @property
    def line(self) -> float:
        return self.size * self.air

    def advance(self, height: float) -> None:
        self.y += height

    def room_for(self, height: float) -> bool:
        """Begins a new page where `height` points do not fit; says whether it did."""
        if self.y + height <= self.height - self.margin:
            return False
        if self.column + 1 < len(self.columns):
            self.column += 1
            self.left, self.right = self.columns[self.column]
            self.y = self.top
            return False
        self.pages.append([])
        self.strokes.append([])
        self.y = self.top = self.margin
        if self.columns:
            self.column = 0
            self.left, self.right = self.columns[0]
        self._furnish()
        return True

    def _furnish(self) -> None:
        head, foot = self.furniture
        number = len(self.pages)
        if head and number > 1:
            self.put(run(head.format(n=number)), self.margin, self.margin * 0.5)
        if foot:
            self.put(run(foot.format(n=number)), self.width * 0.45, self.height - self.margin * 0.6)

    def wide(self, text: str, size: float | None = None) -> float:
        """How many points wide `text` stands."""
        size = size or self.size
        if self.mono:
            return 0.6 * size * len(text)
        ems = sum(
            0.28 if c in _NARROW else 0.84 if c in _WIDE else 0.68 if c.isupper() else 0.53 for c in text
        )
        return ems * size * self.stretch

    def blank(self, size: float | None = None) -> float:
        size = size or self.size
        return (0.6 if self.mono else 0.26 * self.stretch) * size

    def extent(self, tokens: Sequence[Token], size: float | None = None) -> float:
        return sum(self.wide(t.text, size) for t in tokens) + self.blank(size) * max(len(tokens) - 1, 0)

    def put(self, tokens: Sequence[Token], x: float, y: float, size: float | None = None) -> float:
        """Sets one line; gives where it ends."""
        size = size or self.size
        for token in tokens:
            end = x + self.wide(token.text, size)
            font = "Sans-Bold" if token.bold else "Sans"
            box = (x, y, end, y + 1.05 * size)
            self.pages[-1].append((Word(token.text, box, 1.0, size, font), token))
            x = end + self.blank(size)
        return x

    def wrapped(self, tokens: Sequence[Token], width: float, size: float | None = None) -> list[Run]:
        """The tokens as lines of at most `width` points; a token "\\n" breaks the line."""
        lines: list[Run] = [[]]
        for token in tokens:
            if token.text == "\n":
                lines.append([])
            elif lines[-1] and self.extent([*lines[-1], token], size) > width:
                lines.append([token])
            else:
                lines[-1].append(token)
        return [line for line in lines if line] or [[]]

    def paragraph(self, tokens: Sequence[Token], x: float, width: float, size: float | None = None) -> None:
        """Wrapped lines at `x`, the sheet's `y` going down."""
        inward = x - self.left
        for line in self.wrapped(tokens, width, size):
            self.room_for(self.line)
            self.put(line, self.left + inward, self.y, size)
            self.advance((size or self.size) * self.air)

    def rule(self, x0: float, x1: float, y: float) -> None:
        self.strokes[-1].append((x0, y, x1, y + 0.6))

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """The four rules of a box."""
        for box in (
            (x, y, x + width, y + 0.6),
            (x, y + height, x + width, y + height + 0.6),
            (x, y, x + 0.6, y + height),
            (x + width, y, x + width + 0.6, y + height),
        ):
            self.strokes[-1].append(box)

    def finished(self, source: PageSource) -> tuple[tuple[Page, ...], dict[int, Token]]:
        """The pages, and the token of each of their words by identity."""
        tokens = {id(word): token for page in self.pages for word, token in page}
        pages = tuple(
            Page(n + 1, self.width, self.height, tuple(w for w, _ in words), source, tuple(strokes))
            for n, (words, strokes) in enumerate(zip(self.pages, self.strokes, strict=True))
        )
        return pages, tokens
