"""What a letter shows of its writer beside the printed name: names elsewhere on it, mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.letter_parts import Parts
from extractors.names import same_person
from models.terms import Reading

_ADDRESS = re.compile(r"(?<![\w.+-])[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}", re.IGNORECASE)
_MINE = re.compile(r"\b(?:me|my|mine)\b[^.@]{0,60}$|\bà mon adresse\b[^.@]{0,40}$", re.IGNORECASE)
_SUBJECTS_NAME = 0.85
_BEFORE = 80


def names_elsewhere(parts: Parts, subject: str | None) -> tuple[Reading[str], ...]:
    """The names that letterhead, "From:" and "I, Rosa Lind, ..." give the writer; never the subject's."""
    return tuple(
        parts.prose.reading(name, start, end, 0.95)
        for name, start, end in parts.claimed
        if subject is None or same_person(name, subject) <= _SUBJECTS_NAME
    )


def writers_addresses(parts: Parts) -> tuple[Reading[str], ...]:
    """The mail addresses in letterhead and signature block, and those that the text calls the writer's own
    ("write to me at ..."); small letters."""
    return tuple(
        parts.prose.reading(parts.prose.text[start:end].casefold(), start, end, 0.97)
        for start, end in _addresses(parts)
    )


def _addresses(parts: Parts) -> Iterator[tuple[int, int]]:
    text = parts.prose.text
    around = [(piece.start, piece.end) for piece in (*parts.head, *parts.closing.block)]
    for found in _ADDRESS.finditer(text):
        placed = any(start <= found.start() < end for start, end in around)
        if placed or _MINE.search(text[max(0, found.start() - _BEFORE) : found.start()]):
            yield found.start(), found.end()
