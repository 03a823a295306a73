"""Words to lines: the plainest geometry, shared by every reader of a paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from models.terms import Box, Evidence, Page, Word


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


def evidence_for(document: str, name: str, page: int, words: Sequence[Word]) -> Evidence | None:
    """Evidence over `words` of one page: their box, or `where` for a flowing document; null for no words."""
    if not words:
        return None
    quote = " ".join(word.text for word in words)
    if words[0].where is not None:
        return Evidence(name=name, quote=quote, document=document, where=words[0].where)
    return Evidence(name=name, quote=quote, document=document, page=page, box=box_around(w.box for w in words))
