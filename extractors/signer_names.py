"""The signer's name where OCR read it badly: as letterhead, opening sentence or mail address have it.

A pen runs over the printed name more often than over any other word of a letter; the same name stands
elsewhere on the page, unspoiled.
"""

from __future__ import annotations

import re
from dataclasses import replace

from rapidfuzz import fuzz

from extractors.closing import Signer
from extractors.letter_parts import Parts
from extractors.names import same_person
from extractors.own_names import in_full
from extractors.same_names import surest_spelling, without_junk

_DOUBTED, _SPOILED, _CLEARLY = 0.85, 0.5, 0.1
_SAME_FAMILY, _SAME_NAME, _MAIL_ALIKE = 80.0, 0.7, 55.0
CLAIMED = 0.8
"""The score of a name that stands elsewhere than in the block, or in place of one misread there."""
_SIGNED_IN_PART = 1.4
"""That of a name that the writer gives as their own and signs with a part of."""
_MAIL = re.compile(r"(?<![\w.])([a-z]+(?:[._-][a-z]+)*)@", re.IGNORECASE)


def agreed_signer(parts: Parts, signer: Signer | None, subject: str | None) -> Signer | None:
    """`signer` with the name put as its surest mention has it; a name that could hardly be read gives way to
    the one that the writer gives in the text, and so does none at all. A text layer is never doubted."""
    if signer is None:
        return _claimed_signer(parts, subject)
    name = without_junk(parts.prose, signer.name, signer.start, signer.end)
    name = surest_spelling(parts.prose, name, signer.start, signer.end)
    sure = _least(parts, signer.start, signer.end)
    if sure < _DOUBTED:
        for other, start, end in parts.claimed:
            surer = _least(parts, start, end) > sure + _CLEARLY
            if surer and _is_same(name, other) and not _is_of(other, subject):
                return replace(signer, name=other)
        name = _as_in_mail(name, parts)
    if sure < _SPOILED:
        for other, start, end in parts.claimed:
            if start >= parts.body and not _is_of(other, subject):
                piece = parts.prose.piece_at(start) or signer.piece
                return Signer(other, piece, start, end, signer.score, False)
        if (near := _near_in_block(parts, subject)) is not None:
            return near
    return replace(signer, name=in_full(parts.prose.text, name, subject))


def own_claim(parts: Parts) -> str | None:
    """The name that the writer gives as their own in the text, or signs with a part of; a letterhead's may be
    anybody's."""
    said = next((name for name, start, _ in parts.claimed if start >= parts.body), None)
    return said or parts.signed_in_part()


def _claimed_signer(parts: Parts, subject: str | None) -> Signer | None:
    """Whom letterhead or text names as the writer, standing where the block has a name that comes near."""
    others = [
        claim for claim in parts.claimed if not _is_of(claim[0], subject) and not _is_told_of(parts, claim)
    ]
    if (near := _near_in_block(parts, subject)) is not None:
        return near
    whole = parts.signed_in_part()
    if whole is not None and not _is_of(whole, subject):
        sure = any(same_person(whole, name) > 0.85 for name, _, _ in others)
        for name, start, end in (*others, *parts.full_names()):
            if same_person(whole, name) > 0.85 and (line := parts.prose.piece_at(start)) is not None:
                return Signer(whole, line, start, end, _SIGNED_IN_PART if sure else CLAIMED, False)
    for name, start, end in others:
        if (line := parts.prose.piece_at(start)) is not None:
            return Signer(name, line, start, end, CLAIMED, False)
    return None


def _near_in_block(parts: Parts, subject: str | None) -> Signer | None:
    """A name of letterhead or text that a line under the closing words comes near: a misread printed name."""
    for name, _, _ in parts.claimed:
        for piece in parts.closing.block if parts.closing.words and not _is_of(name, subject) else ():
            if same_person(piece.text, name) >= _SAME_NAME:
                return Signer(name, piece, piece.start, piece.end, CLAIMED, True)
    return None


def _is_told_of(parts: Parts, claim: tuple[str, int, int]) -> bool:
    """Whether a letterhead's name is somebody of whom the text tells: nobody writes so of themself."""
    name, start, _ = claim
    told = re.compile(rf"(?<!\w){re.escape(name)} (?:and I|et moi)\b")
    return start < parts.body and told.search(parts.prose.text, parts.body, parts.end) is not None


def _least(parts: Parts, start: int, end: int) -> float:
    return min((word.confidence for _, word in parts.prose.words(start, end)), default=0.0)


def _is_of(name: str, subject: str | None) -> bool:
    return subject is not None and same_person(name, subject) > 0.85


def _is_same(name: str, other: str) -> bool:
    """Whether two names may be one: alike as a whole, or the family name alike and the rest spoiled."""
    family = fuzz.ratio(name.split()[-1].casefold(), other.split()[-1].casefold())
    return same_person(name, other) >= _SAME_NAME or family >= _SAME_FAMILY


def _as_in_mail(name: str, parts: Parts) -> str:
    """The name with a misread part put as the writer's mail address has it, where another part agrees."""
    for match in _MAIL.finditer(parts.prose.text):
        spelled = re.split(r"[._-]", match[1].casefold())
        tokens = name.split()
        agree = [token for token in tokens if token.casefold() in spelled]
        if not agree or len(spelled) < 2:
            continue
        left = [each for each in spelled if each not in {token.casefold() for token in agree}]
        for at, token in enumerate(tokens):
            near = [each for each in left if fuzz.ratio(token.casefold(), each) >= _MAIL_ALIKE]
            if token not in agree and near and token.isascii():
                tokens[at] = near[0].capitalize()
        return " ".join(tokens)
    return name
