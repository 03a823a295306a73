"""The shows that a letter names: known to the registers, in quotation marks, or found by the model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from extractors.language import Span
from extractors.letter_parts import Parts
from extractors.names import same_person, shares_name
from models.terms import Reading

_QUOTED = re.compile(r"[\"“«]\s?([A-ZÀ-Ý0-9][^\"”»\n]{1,60}?)\s?[,.]?[\"”»]")
_SEASON = re.compile(r"[,\s]*(?:[-–—(]\s*)?\b(?:season|saison|series|s)\s*\d{1,2}\)?$", re.IGNORECASE)
_LABEL = re.compile(
    r"^\W*(?:productions?|shows?|projects?|titles?|séries?|émissions?)(?: \w+){0,3}\s*:\s*", re.I
)
_NOT_A_SHOW = re.compile(
    r"\b(?:street|avenue|ave|road|drive|suite|committee|reference|letter|local|whom|date|tel|fax|dear|"
    r"membership|office)\b|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.? ?\d*$|\d[A-Z]\d",
    re.IGNORECASE,
)
_SURE = {"listed": 0.9, "register": 0.97, "quoted": 0.9, "model": 0.75}


def read_shows(parts: Parts, people: Sequence[str]) -> tuple[Reading[str], ...]:
    """Each show once, in the order of first mention; `people` are names that are no shows."""
    text = parts.prose.text
    found = list(_listed(parts))
    spoken = [
        (span.start, span.end, span.source)
        for span in parts.spans
        if span.label == "SHOW"
        and span.end <= parts.end
        and (span.source == "register" or _likely(span, parts))
    ]
    quoted = [(m.start(1), m.end(1), "quoted") for m in _QUOTED.finditer(text, parts.body, parts.end)]
    for start, end, source in (*spoken, *quoted):
        if all(end <= other or start >= after for other, after, _ in found):
            found.append((start, end, source))
    shows: list[Reading[str]] = []
    for start, end, source in sorted(found):
        if source == "model" and text[start : start + 3] in ("In ", "On ") and _begins_sentence(text, start):
            start += 3
        title = _SEASON.sub("", text[start:end]).strip(" ,.;:\"“”«»'")
        known = any(
            shown.value and fuzz.ratio(shown.value.casefold(), title.casefold()) > 88 for shown in shows
        )
        if len(title) < 3 or known or any(same_person(title, person) > 0.8 for person in people):
            continue
        if source == "model" and " " not in title and any(shares_name(title, person) for person in people):
            continue
        shows.append(parts.prose.reading(title, start, start + len(title), _SURE[source]))
    return tuple(shows)


def _begins_sentence(text: str, start: int) -> bool:
    return start == 0 or text[:start].rstrip(" ")[-1:] in ".!?\n"


def _likely(span: Span, parts: Parts) -> bool:
    """A title that only the model saw counts in the body, and not where it is a street or a date."""
    return span.start >= parts.body and not _NOT_A_SHOW.search(span.text)


def _listed(parts: Parts) -> Iterator[tuple[int, int, str]]:
    """Titles after a label ("Productions: ..."), cut at semicolons, else at commas."""
    pieces = parts.prose.pieces
    for at, piece in enumerate(pieces):
        if piece.start >= parts.end or not (label := _LABEL.match(piece.text)):
            continue
        start, end = piece.start + label.end(), piece.end
        if not piece.text[label.end() :].strip() and at + 1 < len(pieces) and pieces[at + 1].row == piece.row:
            start, end = pieces[at + 1].start, pieces[at + 1].end
        text = parts.prose.text[start:end]
        for part in re.finditer(r"[^;]+" if ";" in text else r"[^,]+", text):
            yield start + part.start() + len(part[0]) - len(part[0].lstrip()), start + part.end(), "listed"
