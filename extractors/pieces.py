"""One paper in several files: which pieces belong together, by their numbers, their names and how they end.

Nothing is joined by guess: where a piece could go on with more than one paper, all stay as they came.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.kinds import LETTERS, UNSURE
from models.terms import Leaf, LetterReading, Paper, PaperKind, Signature

_MAY_GO_ON = (*LETTERS, PaperKind.RESUME, PaperKind.PROOF_OF_DAYS, PaperKind.OTHER)
_MARKED = re.compile(
    r"^(?P<stem>.*?)(?P<said>[ _.(-]*(?:pages?|pg|p|part|pt)[ _.-]*)?(?P<number>\d{1,4})\W*$", re.IGNORECASE
)
_PICTURES = ("jpg", "jpeg", "png", "heic", "heif", "webp", "bmp", "gif")


@dataclass(frozen=True, slots=True)
class Piece:
    """A paper of one file that may be a part of one. `alone` says that its file holds nothing else."""

    document: str
    name: str
    paper: Paper
    alone: bool

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """Its pages, in reading order."""
        pages = self.paper.pages_in(self.document)
        return self.paper.leaves or tuple(Leaf(self.document, self.name, number) for number in pages)


def joined(pieces: Sequence[Piece], *, one_message: bool) -> tuple[tuple[Piece, ...], ...]:
    """The pieces that are one paper, in reading order, for each paper that lies in several files.

    `pieces` are of papers that came together, in the order they came; `one_message` says that they came in
    one message, where a letter without an end goes on in the next file.
    """
    left = [piece for piece in pieces if piece.paper.kind in _MAY_GO_ON]
    found: list[tuple[Piece, ...]] = []
    for mates in (_by_numbers, _by_names, *((_by_ends,) if one_message else ())):
        for first in list(left):
            if first in left and len(whole := mates(first, left)) > 1:
                found.append(whole)
                left = [piece for piece in left if piece not in whole]
    return tuple(found)


def _by_numbers(first: Piece, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces whose printed numbers fill each other's gaps, of one count."""
    told = first.paper.extent
    if not (told.count and first.paper.missing):
        return ()
    mates = [
        piece
        for piece in pieces
        if piece.paper.extent.count == told.count and piece.paper.missing and _alike(first, piece)
    ]
    if not _differ(mates):
        mates = [piece for piece in mates if _name(piece)[0] == _name(first)[0]]
    if not _differ(mates) or len({piece.document for piece in mates}) < len(mates):
        return ()
    return tuple(sorted(mates, key=lambda piece: piece.paper.extent.numbers))


def _differ(pieces: Iterable[Piece]) -> bool:
    numbers = [number for piece in pieces for number in piece.paper.extent.numbers]
    return len(set(numbers)) == len(numbers)


def _by_names(first: Piece, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Files named "resume_p1", "resume_p2", or pictures numbered on, of which only the first begins a paper.
    Sheets of a proof look alike: their names must say that they are pages."""
    stem, said, number = _name(first)
    if not first.alone or first.paper.kind is PaperKind.OTHER or (said and number != 1):
        return ()
    bare = number is not None and not said
    opens = first.paper.extent.opens and first.paper.kind is not PaperKind.PROOF_OF_DAYS
    if bare and not (_is_picture(first) and opens):
        return ()
    named: dict[int | None, Piece] = {}
    for piece in pieces:
        its_stem, its_said, its_number = _name(piece)
        if piece.alone and its_stem == stem and bool(its_said) is not bare:
            named.setdefault(its_number, piece)
    whole = [first]
    while (after := named.get((number or 1) + len(whole))) and _goes_on(whole[-1], after):
        whole.append(after)
    return tuple(whole)


def _by_ends(first: Piece, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """A letter that has not closed, and the one piece of a letter that does not begin."""
    if first.paper.kind not in LETTERS or not first.paper.extent.opens or _has_ended(first):
        return ()
    open_ones = [piece for piece in pieces if piece.paper.kind in LETTERS and not _has_ended(piece)]
    tails = [piece for piece in pieces if _is_tail(piece)]
    return (first, tails[0]) if open_ones == [first] and len(tails) == 1 else ()


def _is_tail(piece: Piece) -> bool:
    return piece.paper.kind in LETTERS and not piece.paper.extent.opens and piece.paper.extent.closes


def _goes_on(before: Piece, after: Piece) -> bool:
    """Whether a piece begins nothing and may go on with the one before, which has not ended."""
    return not after.paper.extent.opens and not _has_ended(before) and _alike(before, after)


def _has_ended(piece: Piece) -> bool:
    """Whether a letter has closed or is signed."""
    body = piece.paper.body
    signed = isinstance(body, LetterReading) and body.signature.value not in (None, Signature.NONE)
    return piece.paper.kind in LETTERS and (piece.paper.extent.closes or signed)


def _alike(one: Piece, other: Piece) -> bool:
    kinds = (one.paper.kind, other.paper.kind)
    unsure = PaperKind.OTHER in kinds or other.paper.confidence < UNSURE
    return kinds[0] is kinds[1] or unsure or all(kind in LETTERS for kind in kinds)


def _name(piece: Piece) -> tuple[str, str, int | None]:
    """What a file's name begins with, how it says "page", and its number: "resume", "p", 2."""
    bare = piece.name.rpartition(".")[0] or piece.name
    match = _MARKED.match(bare)
    if match is None:
        return bare.casefold(), "", None
    said = "".join(filter(str.isalpha, match["said"] or "")).casefold()
    return match["stem"].rstrip(" _.-(").casefold(), said, int(match["number"])


def _is_picture(piece: Piece) -> bool:
    return piece.name.rpartition(".")[2].casefold() in _PICTURES
