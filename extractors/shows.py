"""The shows that a letter names: known to the registers, in quotation marks, or found by the model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from extractors.letter_parts import Parts
from extractors.names import same_person, shares_name
from extractors.positions import role_of
from extractors.show_titles import titles_in
from models.terms import Reading

_QUOTED = re.compile(r"[\"“«]\s?([A-ZÀ-Ý0-9][^\"”»\n]{1,60}?)\s?[,.]?[\"”»]")
_IN_SINGLE = re.compile(r"(?<=[\s(])['‘]([A-ZÀ-Ý0-9][^'’\n]{2,60}?)[,.]?['’](?=[\s,.;:)])")
_SEASON = re.compile(
    r"(?:[,\s]*(?:&|and\s)?\s*(?:[-–—(]\s*)?\b(?:seasons?|saisons?|series|s)\s*\d{1,2}\)?)+$", re.IGNORECASE
)
_LABEL = re.compile(
    r"^\W*(?:productions?|shows?|projects?|titles?|séries?|émissions?)(?:\(s\))?(?: \w+){0,5}\s*:[\s_]*", re.I
)
_SAID = re.compile(r"\.$|(?:^|\s)(?:is|was|are|were|she|he|you|i|we|they|have|has|me|my)\s", re.IGNORECASE)
"""What somebody says, in quotation marks."""
_SURE = {"cued": 0.75, "listed": 0.9, "register": 0.97, "quoted": 0.9, "model": 0.75}


def read_shows(parts: Parts, people: Sequence[str]) -> tuple[Reading[str], ...]:
    """Each show once, in the order of first mention; `people` are names that are no shows."""
    text = parts.prose.text
    found = [*_listed(parts), *_beside_title(parts)]
    known_titles = [
        (span.start, span.end, "register")
        for span in parts.spans
        if span.label == "SHOW" and span.end <= parts.end and span.source == "register"
    ]
    quoted = [
        (m.start(1), m.end(1), "quoted")
        for marks in (_QUOTED, _IN_SINGLE)
        for m in marks.finditer(text, parts.body, parts.end)
        if not _SAID.search(m[1]) and not any(shares_name(m[1], person) for person in people)
    ]
    spoken = [
        (title.start, title.end, "cued" if title.cued else "model")
        for title in titles_in(text, parts.body, parts.end, parts.spans, people)
    ]
    for start, end, source in (*known_titles, *quoted, *spoken):
        if all(end <= other or start >= after for other, after, _ in found):
            found.append((start, end, source))
    shows: list[Reading[str]] = []
    for start, end, source in sorted(found):
        title = _SEASON.sub("", " ".join(text[start:end].split())).strip(" ,.;:\"“”«»'_")
        known = any(
            shown.value
            and fuzz.ratio(shown.value.casefold(), title.casefold()) > 88
            and _part_of(shown.value) == _part_of(title)
            for shown in shows
        )
        if len(title) < 3 or known or any(same_person(title, person) > 0.8 for person in people):
            continue
        if source == "model" and " " not in title and any(shares_name(title, person) for person in people):
            continue
        short = any((shown.value or "").casefold().startswith(f"{title.casefold()} ") for shown in shows)
        if short and source in ("cued", "model"):
            continue
        shows.append(parts.prose.reading(title, start, start + len(title), _SURE[source]))
    return tuple(shows)


def _beside_title(parts: Parts) -> Iterator[tuple[int, int, str]]:
    """A show beside the job under the signature, where the text names it too, in whatever letters."""
    for piece in parts.closing.block:
        job, _, show = piece.text.partition(",")
        show = show.strip(' ."“”')
        if piece.start < parts.end or role_of(job) is None or len(show.split()) < 2 or not show.islower():
            continue
        at = parts.prose.text.casefold().find(show.casefold(), parts.body, parts.end)
        if at >= 0:
            yield at, at + len(show), "cued"


def _part_of(title: str) -> str:
    """Which of several parts a title is: "2" of "Dominion of Ants 2"."""
    part = re.search(r" (\d{1,2}|[IVX]+)$", title)
    return part[1] if part else ""


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
