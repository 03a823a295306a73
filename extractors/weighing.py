"""How sure a reading is, all told: its score, what else on the paper or in the registers agrees, as measured.

A name that the register knows, or that the paper shows twice alike, is surer than one seen once. Under OCR a
name that comes near one person of the register, and near no other, is taken to be theirs; what was read stays
in `raw`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from rapidfuzz.distance import Levenshtein

from extractors.calibration import calibrated
from extractors.language import Language
from extractors.mending import mended
from models.terms import (
    Body,
    CertificateReading,
    LetterReading,
    Page,
    PageSource,
    ProofReading,
    Reading,
    RequestReading,
)

FIELDS: dict[type, dict[str, str]] = {
    LetterReading: {
        "subject": "name", "signer": "name", "signer_title": "job", "role": "job", "date": "date",
        "signer_member_no": "member_no", "subject_member_no": "member_no", "category": "asked",
        "signature": "signature",
    },
    RequestReading: {"name": "name", "member_no": "member_no", "category": "asked"},
    ProofReading: {"worker": "name", "start": "date", "end": "date"},
    CertificateReading: {"attendee": "name", "member_no": "member_no", "date": "date"},
}  # fmt: skip
"""Which map of the calibration each field of a body goes by."""
_LETTERS_APIECE = 9
_CLEAR = 2
B = TypeVar("B", bound=Body)


def weighed(body: B, pages: Sequence[Page], language: Language) -> B:
    """The body with names agreed with the register and every confidence as measured."""
    source = source_of(pages)
    body = agreed(body, source, language)
    text = text_of(pages)
    fields: dict[str, Any] = {}
    for name, kind in FIELDS.get(type(body), {}).items():
        reading: Reading[Any] = getattr(body, name)
        if reading.value is not None:
            key = f"{kind}.{support(reading, kind, text, language)}"
            fields[name] = replace(reading, confidence=calibrated(key, source, reading.confidence))
    return replace(body, **fields)


def source_of(pages: Sequence[Page]) -> PageSource:
    """OCR where any page is; else the first page's."""
    return PageSource.OCR if any(p.source is PageSource.OCR for p in pages) else pages[0].source


def text_of(pages: Sequence[Page]) -> str:
    """The words of all pages, OCR's known misreadings mended."""
    return " ".join(word.text for page in pages for word in mended(page).words)


def agreed(body: B, source: PageSource, language: Language) -> B:
    """The body with its misread names put as the register has them."""
    if source is not PageSource.OCR:
        return body
    fields: dict[str, Any] = {}
    for name, kind in FIELDS.get(type(body), {}).items():
        reading: Reading[Any] = getattr(body, name)
        if kind == "name" and reading.value and reading.value not in language.people:
            person = known_person(reading.value, language.people)
            if person is not None:
                fields[name] = replace(reading, value=person)
    return replace(body, **fields) if fields else body


def support(reading: Reading[Any], kind: str, text: str, language: Language) -> str:
    """What a value rests on: `register`, `near` (put right by the register), `twice` (the paper shows it
    alike twice) or `once`."""
    value = reading.value
    if kind == "name" and value in language.people:
        return "register" if _folded(str(value)) == _folded(reading.raw) else "near"
    if kind not in ("name", "member_no"):
        return "once"
    seen = len(re.findall(rf"(?<![\w-]){re.escape(str(value))}(?![\w-])", text, re.IGNORECASE))
    return "twice" if seen > 1 else "once"


def known_person(name: str, people: Sequence[str]) -> str | None:
    """The one person of the register whose name `name` is a misreading of: an accent or a letter in nine off,
    with nobody else near; null where there is none or where two come into question."""
    plain = _folded(name)
    allowed = max(1, len(plain) // _LETTERS_APIECE)
    near = [
        (Levenshtein.distance(plain, _folded(person), score_cutoff=allowed + _CLEAR), person)
        for person in people
    ]
    near = sorted(pair for pair in near if pair[0] <= allowed + _CLEAR)
    if not near or near[0][0] > allowed:
        return None
    if len(near) > 1 and near[1][0] < near[0][0] + _CLEAR:
        return None
    return near[0][1]


def _folded(name: str) -> str:
    """Letters alone, small, without accents; what OCR makes of an ñ or ç is one letter."""
    bare = unicodedata.normalize("NFD", name.casefold())
    bare = "".join(character for character in bare if character.isalpha())
    return bare.replace("rn", "m").replace("fi", "n").replace("l", "i")
