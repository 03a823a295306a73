"""The shows that a letter names: known to the registers, in quotation marks, or found by the model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from extractors.letter_parts import Parts
from extractors.names import same_person, shares_name
from extractors.positions import role_of
from extractors.prose import Piece
from extractors.show_titles import is_no_title, titles_in
from models.terms import Reading

_QUOTED = re.compile(r"[\"“«]\s?([A-ZÀ-Ý0-9][^\"”»\n]{1,60}?)\s?[,.]?[\"”»]")
_IN_SINGLE = re.compile(r"(?<=[\s(])['‘]([A-ZÀ-Ý0-9][^'’\n]{2,60}?)[,.]?['’](?=[\s,.;:)])")
_STARRED = re.compile(
    r"(?:\b(?:on|of|for|from|and|both|called|titled|sur|et)\s(?:(?:the|our|my) )?(?:\w+ )?|,\s)"
    r"(?P<mark>[*_])([A-ZÀ-Ý0-9][^*_\n]{1,60}?)(?P=mark)(?![\w*])"
)
"""Between asterisks or low lines, as mail without type faces has its italics."""
_SEASON = re.compile(
    r"(?:[\"”»,\s]*(?:&|and\s)?\s*(?:[-–—(]\s*)?\b(?:(?:seasons?|saisons?|series|s)\s*\d{1,2}(?:\s?[-–&]\s?\d{1,2})?|"
    r"(?:seasons?|saisons?) (?:one|two|three|four|five|six|[IVX]{1,4}))\)?)+$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^\W*(?:productions?|shows?|projects?|titles?|séries?|émissions?|worked together on)(?:\(s\))?"
    r"(?: \w+){0,5}\s*:[\s_]*",
    re.I,
)
_COMPANY_TOO = re.compile(
    r"\s+/\s+[^/]*\b(?:inc|ltd|ltée|pictures|films?|productions?|media|studios?|television|entertainment)\b\.?\s*$",
    re.I,
)
_CALLS = re.compile(r"\b(?:known as|goes by|call(?:s|ed)? (?:him|her|them|me)|nicknamed?|dite?) [\"“«]\s?$")
_CALLED = re.compile(r",? (?:to|for|pour) (?:his|her|their|my|every\w+|all|most|us|tou\w+|ses|friends)\b")
_COMPANY = re.compile(r"\b(?:inc|ltd|ltée|llc)\b\.?$", re.IGNORECASE)
_PARTY = re.compile(r"^\W*(?:cc|c\.c\.|to|from|attn|attention|re|objet|subject|de|à)\b", re.IGNORECASE)
_NICKNAMED = re.compile(r"[A-ZÀ-Ý][\w’'-]+ (\()?[\"“«]\s?$")
_SAID = re.compile(r"\.$|(?:^|\s)(?:is|was|are|were|she|he|you|i|we|they|have|has|me|my)\s", re.IGNORECASE)
"""What somebody says, in quotation marks."""
_SURE = {"cued": 0.75, "listed": 0.9, "register": 0.97, "quoted": 0.9, "model": 0.75}


def read_shows(parts: Parts, people: Sequence[str]) -> tuple[Reading[str], ...]:
    """Each show once, in the order of first mention; `people` are names that are no shows."""
    text = parts.prose.text
    found = [*_listed(parts), *_beside_title(parts)]
    found += [place for place in _around_text(parts, people) if place[0] not in {at for at, _, _ in found}]
    known_titles = [
        (span.start, span.end, "register")
        for span in parts.spans
        if span.label == "SHOW" and span.end <= parts.end and span.source == "register"
    ]
    quoted = [
        (m.start(m.lastindex or 1), m.end(m.lastindex or 1), "quoted")
        for marks in (_QUOTED, _IN_SINGLE, _STARRED)
        for m in marks.finditer(text, parts.body, parts.end)
        if not _is_said(m, people)
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
        quoted_too = source == "quoted"
        if source in ("cued", "model", "quoted") and any(
            _is_short_for(title, shown.value or "", quoted_too) for shown in shows
        ):
            continue
        shows.append(parts.prose.reading(title, start, start + len(title), _SURE[source]))
    return tuple(shows)


def _is_said(quoted: re.Match[str], people: Sequence[str]) -> bool:
    """Whether words in quotation marks are no title: a sentence, or what somebody is called."""
    words = quoted[quoted.lastindex or 1]
    if _SAID.search(words) or _COMPANY.search(words) or (role_of(words) and not words.startswith("The ")):
        return True
    if any(shares_name(words, person) for person in people):
        return True
    before = quoted.string[max(0, quoted.start() - 30) : quoted.start(1)]
    if " " not in words and (_CALLS.search(before) or _CALLED.match(quoted.string, quoted.end())):
        return True
    called = _NICKNAMED.search(before)
    if called is None or " " in words or role_of(called[0].strip(' ("“«')) is not None:
        return False
    after = quoted.string[quoted.end() : quoted.end() + 20]
    return bool(called[1]) or bool(re.match(r" (?!S\d|Seasons?\b|Saisons?\b)[A-ZÀ-Ý]\w", after))


def _around_text(parts: Parts, people: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Titles in the letterhead and under the signature: in quotation marks, with a season, or of the same
    letters as words of the text."""
    text = parts.prose.text
    for piece in (*parts.head, *(p for p in parts.closing.block if p.start >= parts.end)):
        beside_job = role_of(re.split(r"[,|–—:]", piece.text)[0]) is not None
        quoted = [m for m in _QUOTED.finditer(text, piece.start, piece.end) if not _is_said(m, people)]
        yield from ((m.start(1), m.end(1), "quoted") for m in quoted)
        for start, end in () if quoted or _PARTY.match(piece.text) else _chunks(piece):
            title = _SEASON.sub("", text[start:end])
            if len(title) < 4 or not title[0].isupper() or is_no_title(title, people):
                continue
            if title != text[start:end]:
                yield start, end, "cued"
                continue
            again = re.search(
                rf"(?<![\w’'-]){re.escape(title)}(?![\w’'-])", text[parts.body : parts.end], re.I
            )
            named = again and again[0][0].isupper()
            if again and named and (beside_job or not _is_person(parts, parts.body + again.start())):
                yield parts.body + again.start(), parts.body + again.end(), "cued"


def _chunks(piece: Piece) -> Iterator[tuple[int, int]]:
    """Offsets of a line's parts between commas, bars, colons and dashes; a season stays with its show."""
    at = 0
    cuts = re.finditer(
        r"\s*(?:[,|:/•·~*]|\s[-–—]\s|[–—])\s*(?!(?:seasons?|saisons?)\b)|$", piece.text, re.IGNORECASE
    )
    for cut in cuts:
        part = piece.text[at : cut.start()].strip()
        if part:
            start = piece.start + piece.text.index(part, at)
            yield start, start + len(part)
        at = cut.end()


def _is_person(parts: Parts, start: int) -> bool:
    return any(span.label == "PERSON" and span.start <= start < span.end for span in parts.spans)


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


def _is_short_for(title: str, known: str, quoted: bool) -> bool:
    """Whether a title is how the letter calls a `known` one for short: "Ferry" or "The Glass" of "The Glass
    Ferry". What begins it is a title of its own where it is `quoted`: "Splitrock" and "Splitrock II"."""
    words, whole = title.casefold().split(), known.casefold().split()
    if len(words) < len(whole) and whole[: len(words)] == words:
        return not quoted
    return len(words) == 1 and len(whole) > 1 and words[0] in whole


def _part_of(title: str) -> str:
    """Which of several parts a title is: "2" of "Dominion of Ants 2"."""
    part = re.search(r" (\d{1,2}|[IVX]+)$", title)
    return part[1] if part else ""


def _listed(parts: Parts) -> Iterator[tuple[int, int, str]]:
    """Titles after a label ("Productions: ..."), cut at semicolons, else at commas."""
    pieces = parts.prose.pieces
    for at, piece in enumerate(pieces):
        label = _LABEL.match(piece.text) if piece.start < parts.end else None
        if label is None or role_of(label[0].strip(" :")) is not None:
            continue
        start, end = piece.start + label.end(), piece.end
        if not piece.text[label.end() :].strip() and at + 1 < len(pieces) and pieces[at + 1].row == piece.row:
            start, end = pieces[at + 1].start, pieces[at + 1].end
        text = parts.prose.text[start:end]
        text = _COMPANY_TOO.sub("", text)
        for part in re.finditer(r"[^;]+" if ";" in text else r"[^,]+", text):
            if not _COMPANY.search(part[0].strip()):
                yield (
                    start + part.start() + len(part[0]) - len(part[0].lstrip()),
                    start + part.end(),
                    "listed",
                )
