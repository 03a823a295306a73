"""What a request says: who asks, under which member number, for which category."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.closing import signer_of
from extractors.labels import labelled
from extractors.language import Language
from extractors.letter_parts import Parts, parts_of
from extractors.member_numbers import member_numbers
from extractors.names import has_name_shape, name_in_line
from extractors.positions import category_of, position_of
from extractors.prose import prose_of
from models.terms import Category, Page, Position, Reading, RequestReading

_NAME_LABEL = re.compile(
    r"(?:(?:member|applicant|full|your)(?:'s)? )?name\b|nom\b|applicant\b|member\b(?! ?(?:n|#|id))", re.I
)
_CATEGORY_LABEL = re.compile(
    r"(?:category|position|classification|upgrad\w*|listing)(?: \w+){0,3}\s*:|to\s*:|requested (?:category|"
    r"position)",
    re.I,
)
_ASKS = re.compile(
    r"request|appl(?:y|ying|ication)|would like|wish|asking|hereby|seek|demande|souhaite|sollicite|want|"
    r"please",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"upgrad|list|mov(?:e|ing)|promot|categor|reclass|inscri|passer|rank|position of", re.IGNORECASE
)
_TARGET = re.compile(r"\b(?:as|to|for)\s+(?!be\b)([^;]+)", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|or|et|ou)\b|[&/]", re.IGNORECASE)
_CATEGORIES = {
    Position.FIRST_APC: Category.FIRST_APC,
    Position.PC: Category.PRODUCTION_COORDINATOR,
    Position.SCRIPT: Category.SCRIPT_COORDINATOR,
    Position.TRAVEL: Category.TRAVEL_COORDINATOR,
}


def read_request(pages: Sequence[Page], document: str, name: str, language: Language) -> RequestReading:
    """The request on `pages` of the file `document` (`sha256:<hex>`) called `name`."""
    parts = parts_of(prose_of(pages, document, name), language)
    return RequestReading(_name(parts, language), _member_no(parts), _category(parts))


def _name(parts: Parts, language: Language) -> Reading[str]:
    """What the writer calls themself, else the name under the closing, else a label's or letterhead's."""
    claimed = tuple(claim[0] for claim in parts.claimed)
    signer = signer_of(parts.prose, parts.closing, language, subject=None, claimed=claimed)
    if signer is not None and (parts.closing.words is not None or signer.score > 1.3):
        sure = 0.98 if parts.closing.words is not None else 0.88
        return parts.prose.reading(_tidy(signer.name), signer.start, signer.end, sure)
    for start, end in labelled(parts.prose, _NAME_LABEL):
        named = name_in_line(parts.prose.text[start:end], language)
        if named is not None:
            at = start + named.start
            return parts.prose.reading(_tidy(named.text), at, at + len(named.text), 0.97)
    for text, start, end in parts.claimed:
        return parts.prose.reading(_tidy(text), start, end, 0.93)
    for span in parts.people(0, len(parts.prose.text)):
        if has_name_shape(span.text):
            return parts.prose.reading(span.text, span.start, span.end, 0.6)
    return Reading()


def _tidy(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 4 else name


def _member_no(parts: Parts) -> Reading[str]:
    """The member number; where the request shows two different ones, both are candidates."""
    found = member_numbers(parts.prose.text)
    values = tuple(dict.fromkeys(number.value for number in found))
    if not found:
        return Reading()
    first = found[0]
    if len(values) > 1:
        return parts.prose.reading(None, first.start, first.end, 0.0, values)
    return parts.prose.reading(first.value, first.start, first.end, 0.8 if first.repaired else 0.98)


def _category(parts: Parts) -> Reading[Category]:
    """The category asked for. Sentences that ask plainly are heard first; two that differ are candidates."""
    text = parts.prose.text
    for sure, places in ((0.97, _plain(parts)), (0.9, _hinted(parts))):
        asked: list[tuple[Category, int, int]] = []
        several: tuple[Category, ...] = ()
        for start, end in places:
            several = several or _several(text[start:end])
            category = category_of(text[start:end])
            if category is not None:
                asked.append((category, start, end))
        values = tuple(dict.fromkeys(category for category, _, _ in asked))
        if len(values) == 1 and len(several) < 2:
            return parts.prose.reading(values[0], *parts.naming(values[0], *asked[0][1:]), sure)
        if values or len(several) > 1:
            start, end = (asked[0][1], asked[0][2]) if asked else (parts.body, parts.end)
            return parts.prose.reading(None, start, end, 0.0, several or values)
    return Reading()


def _plain(parts: Parts) -> list[tuple[int, int]]:
    """The subject line, a labelled category, and sentences with both an asking word and a change."""
    places = [(start, end) for start, end in labelled(parts.prose, _CATEGORY_LABEL)]
    if parts.about:
        places.append(parts.about)
    places += [
        (start, end)
        for start, end in _sentences(parts)
        if _ASKS.search(parts.prose.text[start:end]) and _CHANGE.search(parts.prose.text[start:end])
    ]
    return places


def _hinted(parts: Parts) -> list[tuple[int, int]]:
    text = parts.prose.text
    return [(s, e) for s, e in _sentences(parts) if _CHANGE.search(text[s:e]) or _ASKS.search(text[s:e])]


def _sentences(parts: Parts) -> Iterator[tuple[int, int]]:
    return parts.sentences(0, max(parts.end, parts.body))


def _several(text: str) -> tuple[Category, ...]:
    """The categories of a sentence that asks for two in one breath ("as X and Y")."""
    for match in _TARGET.finditer(text):
        target = re.split(r"\b(?:from|since|while|because|where)\b", match[1])[0]
        if _JOINED.search(target):
            _, positions = position_of(target)
            found = tuple(_CATEGORIES[position] for position in positions if position in _CATEGORIES)
            if len(found) > 1:
                return found
    return ()
