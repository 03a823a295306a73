"""One letter of the bench read as any paper, and whether the rules then take it for signed."""

from __future__ import annotations

from functools import cache

from extractors.language import Gazetteer, Language
from extractors.pages import see
from extractors.reading import read_document
from models.terms import LetterReading, Signature
from tests.bench.ink.sheets import Paper, made
from validators.rulebook import load


def outcome(paper: Paper) -> tuple[str, str]:
    """`signed`, `unsigned` or `asked`, as the rules take it, and what was read."""
    return read_as(*made(paper))


def read_as(content: bytes, name: str, media_type: str) -> tuple[str, str]:
    """The same of any file that holds one letter."""
    read = read_document(see(content, name, media_type), _language())
    found = [each.body.signature for each in read.papers if isinstance(each.body, LetterReading)]
    if not found or found[0].value is None:
        return "asked", "no letter"
    sign = found[0]
    if sign.confidence < load().threshold("signature") or sign.value not in (Signature.INK, Signature.NONE):
        return "asked", f"{sign.value} {sign.confidence:.2f} {sign.raw}"
    return ("signed" if sign.value is Signature.INK else "unsigned"), f"{sign.confidence:.2f} {sign.raw}"


@cache
def _language() -> Language:
    return Language.load(Gazetteer())
