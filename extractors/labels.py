"""Values that stand by a label: after its colon, to its right, or in the line under it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from extractors.layout import box_around
from extractors.prose import Piece, Prose
from models.terms import Word

_BELOW_PT = 26.0
HEADING = re.compile(
    r"(?:employee|employer|worker|member|production|company|category|occupation|start|end|from|to|days?|period|amount|"
    r"pension|health|first|last|final|serial|name|date|reason|comments|issuer|hours|rate|total|title|show|job|position|"
    r"earnings|deductions|fringe|gross|week|season|project|class(?:ification)?)\b[\w'’ ]{0,24}$",
    re.IGNORECASE,
)
_LEAST_HEADINGS, _CLOSE = 3, 0.6
_NUMBERED = re.compile(r"^\W*\d{1,2}[A-C]?\s*[-–.)]\s*[A-Z]\w+ ")


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands under one heading of a table: its words in order and their text."""

    text: str
    words: tuple[tuple[int, Word], ...]


def cells_under(prose: Prose, heading: re.Pattern[str]) -> Iterator[Cell]:
    """The first cell under each heading that `heading` matches, of rows with at least three headings. A
    cell reaches from its heading's left edge to the next one's, and may wrap over lines."""
    for _, group in groupby(prose.pieces, key=lambda piece: (piece.page, piece.row)):
        row = _parted(sorted(group, key=lambda piece: piece.box[0]))
        if sum(bool(HEADING.match(_unnumbered(piece.text))) for piece in row) < _LEAST_HEADINGS:
            continue
        for at, piece in enumerate(row):
            if heading.match(_unnumbered(piece.text)):
                right = row[at + 1].box[0] if at + 1 < len(row) else 10_000.0
                if cell := _cell(prose, piece, right):
                    yield cell


def _parted(row: Sequence[Piece]) -> list[Piece]:
    """The pieces of a row without figures, parted where more than a blank stands between words: the headings
    of narrow columns stand close."""
    if any(char.isdigit() for piece in row for char in piece.text):
        return list(row)
    found: list[Piece] = []
    for piece in row:
        begun = 0
        for at, (before, word) in enumerate(pairwise(piece.words), start=1):
            if word.box[0] - before.box[2] > _CLOSE * (before.box[3] - before.box[1]):
                found.append(_part(piece, begun, at))
                begun = at
        found.append(_part(piece, begun, len(piece.words)))
    return found


def _part(piece: Piece, first: int, after: int) -> Piece:
    words = piece.words[first:after]
    lead = sum(len(word.text) + 1 for word in piece.words[:first])
    return replace(piece, words=words, start=piece.start + lead, box=box_around(word.box for word in words))


def _cell(prose: Prose, heading: Piece, right: float) -> Cell | None:
    words: list[tuple[int, Word]] = []
    bottom, height = heading.box[3], heading.box[3] - heading.box[1]
    lines: list[str] = []
    below = (p for p in prose.pieces if p.page == heading.page and p.box[1] > heading.box[1] + height / 2)
    for _, group in groupby(sorted(below, key=lambda p: (p.row, p.box[0])), key=lambda p: p.row):
        row = list(group)
        if min(p.box[1] for p in row) - bottom > (1.9 if not words else 0.7) * height:
            break
        inside = [w for p in row for w in p.words if heading.box[0] - 5 <= w.box[0] < right - 5]
        if words and (not inside or any(re.match(r"\W*total", p.text, re.IGNORECASE) for p in row)):
            break
        words += [(heading.page, word) for word in inside]
        lines.append(" ".join(word.text for word in inside))
        bottom = max(p.box[3] for p in row)
    text = re.sub(r"- (?=[A-Z\d])", "-", " ".join(lines)).strip()
    return Cell(text, tuple(words)) if text else None


def labelled(prose: Prose, label: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Offsets of each value whose label (matched at the start of a piece, block numbers aside) is `label`."""
    pieces = prose.pieces
    for at, piece in enumerate(pieces):
        match = label.match(_unnumbered(piece.text))
        if not match:
            continue
        offset = len(piece.text) - len(_unnumbered(piece.text)) + match.end()
        rest = piece.text[offset:].lstrip(" :.\t-–—#")
        if any(char.isalnum() for char in rest):
            yield piece.end - len(rest), piece.end
            continue
        beside = _beside(pieces[at + 1 : at + 3], piece)
        if (
            beside is not None
            and not piece.text.rstrip().endswith(":")
            and (HEADING.match(_unnumbered(beside.text)) or _NUMBERED.match(beside.text))
        ):
            beside = None
        value = beside or _below(pieces, piece)
        if value is not None:
            yield value.start, value.end


def _unnumbered(text: str) -> str:
    """A block number ("10 ", "15A - ") is no part of its label."""
    return re.sub(r"^\W*(?:\d{1,2}[A-C]?\s*[-–.)]?\s+)?", "", text)


def _beside(following: tuple[Piece, ...], label: Piece) -> Piece | None:
    return next((piece for piece in following if piece.row == label.row), None)


def _below(pieces: tuple[Piece, ...], label: Piece) -> Piece | None:
    """The nearest piece under the label that shares its width."""
    under = [
        piece
        for piece in pieces
        if piece.page == label.page
        and 0 < piece.box[1] - label.box[1] < _BELOW_PT + (label.box[3] - label.box[1])
        and piece.row != label.row
        and piece.box[0] < label.box[2] + 20
        and piece.box[2] > label.box[0] - 8
    ]
    return min(under, key=lambda piece: (piece.box[1], abs(piece.box[0] - label.box[0])), default=None)
