"""Whose resume it is: labelled, else the largest name above the credits, else a name at a page's edge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.credit_labels import fields_of
from extractors.credit_text import EDGES
from extractors.credit_values import looks_like_names
from extractors.crew_cells import forename_first
from extractors.date_ranges import find_spans
from extractors.language import Language
from extractors.layout import Line, Passage, passage_of, segments, text_lines
from models.terms import Page, Reading

_LABEL = re.compile(
    r"^\W*(?:(?:(?:full |member(?:'s)? |applicant(?:'s)? )?name|nom(?: complet)?|applicant)\s*[:–—-]"
    r"|(?:resume|résumé|c\.?v\.?|curriculum vitae|credits?(?: list)?|filmography)"
    r"(?:\s+(?:of|for|de)\b|\s*[:–—-]))"
    r"\s*(?=(?-i:[A-ZÀ-Ý]))",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"\b(?:resume|résumé|curriculum|vitae|c\.?v\.?|credits?|page|production|coordinator|iatse|local|member"
    r"|inc|ltd|prods?"
    r"|films?|pictures|media|entertainment|street|avenue|road|toronto|ontario|guild|updated|experience)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\s*[|•·●▪■()\t]\s*|\s+[-–—/]+\s+|,?\s+(?=(?:IATSE|Local|Member|Mbr)\b)|:\s+|,\s*(?=[^,]*\d)"
)
_PAGE_EDGE = 3
_TOP = 12


def applicant(pages: Sequence[Page], document: str, name: str, language: Language) -> Reading[str]:
    """The applicant's name, forename first; null where none is found."""
    lines = [text_lines(page) for page in pages]
    top = _above_credits(lines[0][:_TOP] if lines else ())
    for line in [*top, *(line for page in lines for line in (*page[:_PAGE_EDGE], *page[-_PAGE_EDGE:]))]:
        passage = passage_of([line])
        if match := _LABEL.match(passage.text):
            rest = passage.cut(match.end(), len(passage.text))
            if found := next(_named(rest), None):
                return _reading(found, 0.97, document, name)
    named = [(part, found) for line in top for part in segments(line) for found in _named(passage_of([part]))]
    if named:
        _, found = max(named, key=lambda pair: (round(_size(pair[0])), -pair[0].box[1]))
        return _reading(found, 0.97, document, name)
    edges = [line for page in lines for line in (*page[: _PAGE_EDGE - 1], *page[-_PAGE_EDGE:])]
    loose = [found for line in edges if not _is_row(line) for found in _named(passage_of([line]))]
    if loose:
        same = [found for found in loose if found.text == loose[0].text]
        return _reading(loose[0], 0.9 if len(same) == len(loose) else 0.7, document, name)
    return _by_language(lines[0][:_TOP] if lines else (), document, name, language)


def _size(line: Line) -> float:
    return max(word.size_pt for word in line.words)


def _above_credits(lines: Sequence[Line]) -> list[Line]:
    """The lines before the first row of a table or period of work."""
    top: list[Line] = []
    for line in lines:
        if _is_row(line):
            break
        top.append(line)
    return top


def _is_row(line: Line) -> bool:
    heads = sum(bool(fields_of(part.text)) for part in segments(line))
    return heads >= 3 or any(span.end or span.ongoing for span in find_spans(line.text))


def _named(text: Passage) -> Iterator[Passage]:
    """The first part of a line that looks like one person's name."""
    at = 0
    for match in (*_PARTS.finditer(text.text), None):
        end = match.start() if match else len(text.text)
        part = text.cut(at, end)
        part = part.cut(0, len(part.text.rstrip(EDGES)))
        words = part.text.split()
        if (
            looks_like_names(part.text)
            and 2 <= len(words) <= 5
            and not _NOT_A_NAME.search(part.text)
            and not fields_of(part.text)
        ):
            yield part
            return
        at = match.end() if match else end


def _by_language(lines: Sequence[Line], document: str, name: str, language: Language) -> Reading[str]:
    for line in lines:
        people = [span for span in language.spans(line.text) if span.label == "PERSON"]
        if people:
            passage = passage_of([line]).cut(people[0].start, people[0].end)
            return _reading(passage, 0.6, document, name)
    return Reading()


def _reading(found: Passage, sure: float, document: str, name: str) -> Reading[str]:
    value = forename_first(_cased(" ".join(found.text.split())))
    return Reading(value, sure * found.confidence, found.text, found.evidence(document, name))


def _cased(text: str) -> str:
    """A name set in capitals, wholly or in its surname, as people write it."""
    return " ".join(
        word.title() if word.isupper() and len(word.strip(",.")) > 1 else word for word in text.split()
    )
