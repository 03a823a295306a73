"""A signature in type: the name above the printed one, in a script font, or after /s/."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from extractors.closing import Signer
from extractors.layout import box_around, text_lines
from extractors.names import same_person
from extractors.prose import Piece
from models.terms import Box, Page, PageSource, Signature, Word

_SCRIPT_FONT = re.compile(
    r"script|chancery|chancer|z003|zapf|cursiv|handwrit|signature|brush|dancing|pacifico|vibes|allura|sacramento|"
    r"edwardian|vladimir|mistral|bradley|corsiva|freestyle|parisienne|caveat|satisfy|homemade|kalam|kunstler|"
    r"palace|lucida ?hand|\brage\b|pristina|vivaldi|french ?script|snell|apple ?chan|nothing ?you|mrs ?saint|"
    r"herr ?von|pinyon|tangerine|yellowtail|cookie|great ?vibes|alex ?brush|hand",
    re.IGNORECASE,
)
_SLASHED = re.compile(r"^/s/|^\(?s(?:ig)?gd\.?\)?$|^\(signed\)$", re.IGNORECASE)
_SPELLED_ALIKE = 50.0
_THE_NAME = 0.6
Typed = tuple[Signature, float, str, Box]


def typed_name(
    page: Page, gap: Sequence[Word], printed: Sequence[Word], signer: Signer | None
) -> Typed | None:
    """What the words in the signing space, and those of the printed name, show of a signature in type."""
    if any(_SLASHED.match(word.text) for word in gap) or (signer and "/s/" in signer.piece.text):
        boxes = [word.box for word in gap] or [word.box for word in printed]
        return Signature.TYPED, 0.97, "/s/ and a name in type", box_around(boxes)
    scripted = [word for word in (*gap, *printed) if _SCRIPT_FONT.search(word.font)]
    if scripted:
        return Signature.TYPED, 0.97, "a name set in a script font", box_around(w.box for w in scripted)
    lettered = [word for word in gap if any(char.isalpha() for char in word.text)]
    if not lettered or signer is None:
        return None
    likest = max(
        text_lines(page, lettered),
        key=lambda line: (same_person(line.text, signer.name), fuzz.ratio(line.text, signer.name)),
    )
    words, alike = likest.words, same_person(likest.text, signer.name)
    box = box_around(word.box for word in words)
    if alike < _THE_NAME:
        spelled = fuzz.ratio(likest.text.casefold(), signer.name.casefold())
        if page.source is not PageSource.OCR or spelled < _SPELLED_ALIKE:
            return None
        return Signature.UNCLEAR, 0.5, "something like the name, in type or by hand", box
    seen = min(word.confidence for word in words)
    if page.source is not PageSource.OCR or (alike > 0.8 and seen > 0.8):
        return Signature.TYPED, 0.95 if seen > 0.95 else 0.85, "the name in type above the printed name", box
    return Signature.UNCLEAR, 0.5, "a name above the printed name, in type or by hand", box


def typed_elsewhere(block: Iterable[Piece], signer: Signer | None) -> Piece | None:
    """The piece of a closing block that may be a signature in type, wherever it stands: after /s/, in a
    script font, or the signer's name once more."""
    for piece in block:
        slashed = any(_SLASHED.match(word.text) for word in piece.words)
        if slashed or any(_SCRIPT_FONT.search(word.font) for word in piece.words):
            return piece
        if signer and piece is not signer.piece and same_person(piece.text, signer.name) > _THE_NAME:
            return piece
    return None
