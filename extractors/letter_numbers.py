"""Whose member number is whose in a letter: a number belongs to the nearest name before it."""

from __future__ import annotations

import re

from extractors.closing import Signer
from extractors.letter_fields import Fields
from extractors.letter_parts import Parts
from extractors.member_numbers import Number, bare_number, member_numbers
from extractors.names import same_person, shares_name
from extractors.prose import Piece
from models.terms import Reading

_OWN = re.compile(
    r"(?:\b(?:my|I am|I['’]m|I,|mon|ma|je suis|I (?:do|drive|run|work as))\b|\bI,)[^.;]{0,40}$", re.IGNORECASE
)
_THEIRS = re.compile(r"\b(?:her|his|their|whose|son)\b", re.IGNORECASE)
_NO_NUMBER = re.compile(
    r"\b(?:tel|cell?|phone|fax|mobile|street|st|ave|avenue|rd|road|suite|unit|box|ext|toronto|ontario|on)\b|@|www",
    re.IGNORECASE,
)
_BLOCK_LINES, _HEAD_LINES, _NEAR, _ALIKE = 6, 4, 90, 0.85
_SURE, _MENDED, _BARE, _LABELLED = 0.98, 0.8, 0.82, 0.95


def read_numbers(
    parts: Parts, fields: Fields, signer: Signer | None, subject: str | None
) -> tuple[Reading[str], Reading[str]]:
    """The signer's member number and the subject's; null where the letter prints none."""
    own: Reading[str] = Reading()
    about: Reading[str] = Reading()
    if fields.signer_number is not None:
        own = _labelled(parts, fields.signer_number.start, fields.signer_number.end)
    if fields.subject_number is not None:
        labelled = _labelled(parts, fields.subject_number.start, fields.subject_number.end)
        if _under_name(parts, fields.subject_number.start, signer):
            own = own if own.value else labelled
        else:
            about = labelled
    for number in member_numbers(parts.prose.text):
        if _is_signers(parts, number, signer, subject):
            own = own if own.value else _number(parts, number)
        elif _is_subjects(parts, number, subject):
            about = about if about.value else _number(parts, number)
    if about.value is None and subject is not None:
        about = _after_name(parts, subject)
    if own.value is None and signer is not None:
        own = _bare(parts, signer, about.value)
    return own, about


def _under_name(parts: Parts, at: int, signer: Signer | None) -> bool:
    """Whether a number stands below the name of who signed, where "Member ID" is the writer's."""
    return _piece_of_block(parts, at) is not None and signer is not None and signer.start < at


def _piece_of_block(parts: Parts, at: int) -> Piece | None:
    """The piece of the block under the closing that stands at this place of the text, if one does."""
    piece = parts.prose.piece_at(at)
    return piece if any(piece is other for other in parts.closing.block) else None


def _labelled(parts: Parts, start: int, end: int) -> Reading[str]:
    return parts.prose.reading(parts.prose.text[start:end], start, end, _LABELLED)


def _number(parts: Parts, number: Number) -> Reading[str]:
    return parts.prose.reading(number.value, number.start, number.end, _MENDED if number.repaired else _SURE)


def _after_name(parts: Parts, name: str) -> Reading[str]:
    """A number that stands after the subject's name, in brackets or behind a comma, unlabelled."""
    after = re.compile(
        rf"{re.escape(name)}\s*(?:,|\(|/|[-–—])\s*(?P<n>(?!(?:19|20)\d\d\b)\d{{4,5}})(?=[),\s]|$)", re.I
    )
    found = after.search(parts.prose.text, 0, parts.end)
    return parts.prose.reading(found["n"], found.start("n"), found.end("n"), _BARE) if found else Reading()


def _bare(parts: Parts, signer: Signer, other: str | None) -> Reading[str]:
    """A number that stands alone under the signer's name, or in brackets after it."""
    block = parts.closing.block
    at = next((i for i, piece in enumerate(block) if piece is signer.piece), None)
    if at is None:
        return Reading()
    places = [(signer.end, signer.piece.end)]
    places += [(piece.start, piece.end) for piece in block[at + 1 : at + 1 + _BLOCK_LINES]]
    for start, end in places:
        line = parts.prose.text[start:end]
        number = None if _NO_NUMBER.search(line) else bare_number(line)
        if number is not None and number.value != other:
            return parts.prose.reading(number.value, start + number.start, start + number.end, _BARE)
    return Reading()


def _is_signers(parts: Parts, number: Number, signer: Signer | None, subject: str | None) -> bool:
    if parts.about and parts.about[0] <= number.start < parts.about[1]:
        return False
    if number.start >= parts.end:
        return _in_block(parts, number, signer, subject)
    name = signer.name if signer else None
    if number.start >= parts.body:
        before = parts.prose.text[max(parts.body, number.start - 60) : number.start]
        if _OWN.search(before):
            return True
        near = _nearest(parts, number)
        return bool(name and near and same_person(near, name) > _ALIKE)
    at = next((i for i, piece in enumerate(parts.head) if piece.start <= number.start <= piece.end), None)
    if at is None or name is None:
        return False
    return any(_names(piece.text, name) for piece in parts.head[max(0, at - _HEAD_LINES) : at + 1])


def _in_block(parts: Parts, number: Number, signer: Signer | None, subject: str | None) -> bool:
    """Under the closing a number is the signer's, unless its line names the subject or stands after the
    block (a copy, an enclosure) or well before the name."""
    piece = _piece_of_block(parts, number.start)
    if piece is None:
        return False
    if subject and _names(piece.text, subject) and not (signer and _names(piece.text, signer.name)):
        return False
    return signer is None or number.start > signer.start - 200


def _names(line: str, name: str) -> bool:
    """Whether a line holds the name, letters in capitals or misread allowed for."""
    words, count = line.split(), len(name.split())
    return any(
        same_person(" ".join(words[at : at + count]), name) > _ALIKE for at in range(len(words) - count + 1)
    )


def _nearest(parts: Parts, number: Number) -> str | None:
    """The person named last before the number, close by."""
    people = parts.people(max(0, number.start - _NEAR), number.start)
    return people[-1].text if people else None


def _is_subjects(parts: Parts, number: Number, subject: str | None) -> bool:
    if parts.about and parts.about[0] <= number.start < parts.about[1]:
        return True
    if not subject:
        return False
    if not parts.body <= number.start < parts.end:
        row = getattr(parts.prose.piece_at(number.start), "row", None)
        return any(_names(piece.text, subject) for piece in parts.prose.pieces if piece.row == row)
    near = parts.prose.text[max(0, number.start - 110) : number.end + 60]
    return shares_name(subject, near) or bool(_THEIRS.search(near))
