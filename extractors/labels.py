"""Values that stand by a label: after its colon, to its right, or in the line under it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.prose import Piece, Prose

_BELOW_PT = 26.0


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
