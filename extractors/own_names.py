"""What the writer of a letter or request calls themself: in its heading, in its text, and in full where they
sign with a part of their name alone."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from extractors.caseless_names import caseless_names
from extractors.closing import Closing
from extractors.language import Language, Span
from extractors.names import SHAPED, has_name_shape, name_in_line, same_person
from extractors.prose import Piece, Prose

_FROM = re.compile(
    r"^\W*(?:(?:from|de|sender)\s*:|from the desk of\b:?|(?-i:FROM|SENDER)\s)\s*(?=\S)", re.IGNORECASE
)
_HEADER = re.compile(r"^\W*(?:from|to|cc|sent|date|subject|re)\s*:", re.IGNORECASE)
_CLAIM = re.compile(
    r"(?:\bI,\s+|\bname(?:['’]s| is)\s+(?:now\s+)?|\bI['’]m\s+|\bI am\s+|\bhere I am:\s+|\bmy file:\s+|"
    r"\bwho:\s+|\bundersigned,\s+|\bje,?\s+soussignée?,\s+|\bje m'appelle\s+|\bmoi,\s+)$",
    re.IGNORECASE,
)
_OPENING = re.compile(r"\b(?:this is|it['’]s|it is|c'est)\s+(?:me,\s+)?$", re.IGNORECASE)
"""Says who writes where it opens the text; later on it may speak of anybody."""
_HERE = re.compile(r"^,?\s*(?:\([^)\n]{1,40}\)|,[^,.\n]{1,40},|#?\d{3,5})?,?\s+(?:here|speaking|writing)\b")
_OWN_NUMBER = re.compile(r"^,? (?:#|\(?(?:member|membre|card|mbr)\b)", re.IGNORECASE)
_OPENS_IN = 250
_GIVEN = re.compile(r"(?<!\w)[A-ZÀ-Ý][a-zà-ÿ]+ \($")
_SIGNED = re.compile(
    r"^\W*(?:xo+\s|love,?\s|thanks,?\s|cheers,?\s|signed,?\s)?(?P<name>[A-ZÀ-Ý][\w'’\-]+|"
    r"(?:[A-ZÀ-Ý]\.? ?){1,4})\W*$",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"^([A-ZÀ-Ý])\.? ((?:[\w'’\-]+ )?[\w'’\-]{2,})$")
_ALIKE = 0.85
_SHORT_LINES = 6
_HEAD_LINES = 8


def claimed_names(
    prose: Prose,
    head: Iterable[Piece],
    spans: Iterable[Span],
    language: Language,
    passed_over: re.Pattern[str],
) -> tuple[tuple[str, int, int], ...]:
    """(name, start, end) after "I," or "My name is", before "here", after From:, and as the letterhead shows
    it; lines that `passed_over` matches are no letterhead."""
    found = list(_said(prose.text, spans))
    headed = itertools.takewhile(lambda piece: _HEADER.match(piece.text), prose.pieces)
    for piece in (list(head) or list(headed))[:_HEAD_LINES]:
        if passed_over.match(piece.text):
            continue
        lead = _FROM.match(piece.text)
        offset = lead.end() if lead else 0
        name = name_in_line(piece.text[offset:], language)
        if name is not None and (lead or name.score >= 1.0):
            start = piece.start + offset + name.start
            found.append((name.text, start, start + len(name.text)))
    return tuple(found)


def _said(text: str, spans: Iterable[Span]) -> Iterator[tuple[str, int, int]]:
    """Names that the text gives its writer, those that the model has not seen among them."""
    people = {span.start: span.end for span in spans if span.label == "PERSON"}
    shaped = {match.start(): match.end() for match in SHAPED.finditer(text)}
    for start in sorted({*people, *shaped}):
        end = max(people.get(start, 0), shaped.get(start, 0))
        name = re.sub(r"['’]s?$", "", text[start:end].rstrip(".'’ "))
        if start not in people and not has_name_shape(name):
            continue
        before = text[max(0, start - 40) : start].replace("\n", " ")
        if given := _GIVEN.search(before):
            before = before[: given.start()]
        opens = start < _OPENS_IN and _OPENING.search(before)
        here = _HERE.match(text[start + len(name) :]) and has_name_shape(name)
        if _CLAIM.search(before) or ((opens or here) and has_name_shape(name)):
            yield name, start, start + len(name)


def signed_in_part(prose: Prose, closing: Closing, names: Iterable[tuple[str, int, int]]) -> str | None:
    """The one of `names` whose given name or initials stand alone on a line at the end: the writer's in
    full. A given name and a surname that has only its initial elsewhere are put together. Null where none or
    two fit."""
    for piece in closing.block[-_SHORT_LINES:]:
        signed = _SIGNED.match(piece.text)
        if signed is None:
            continue
        own = signed["name"].strip()
        fitting = {whole.casefold(): whole for name, _, _ in names if (whole := _whole(own, name))}
        if len(fitting) == 1:
            return fitting.popitem()[1]
    return None


def in_full(text: str, name: str, not_of: str | None = None) -> str:
    """A name with an initial for its given name as `text` has it in full elsewhere, or family name first;
    never that of whom it is `not_of`."""
    initial = _INITIAL.match(name)
    if initial is None:
        return name
    family = re.escape(initial[2])
    full = re.compile(rf"(?<!\w)({initial[1]}[\w'’\-]+(?: [\"“(]\w+[\"”)])? {family})(?!\w)", re.IGNORECASE)
    inverted = re.compile(rf"(?<!\w){family}, ({initial[1]}[\w'’\-]+(?: [A-Z]\.)?)(?!\w)", re.IGNORECASE)
    found = [match[1] for match in full.finditer(text)]
    found += [f"{match[1]} {initial[2]}" for match in inverted.finditer(text)]
    for whole in found:
        if has_name_shape(whole) and not (not_of and same_person(whole, not_of) > _ALIKE):
            return whole
    return name


def lacks_family_name(name: str) -> bool:
    """Whether a name ends in an initial, so that it does not say whose it is: "Marie R."."""
    return len(name.split()[-1].strip(".")) < 2


def uncapitalised_names(text: str) -> Iterator[tuple[int, int]]:
    """Offsets of names in a text without capitals whose bearer is the writer by the words behind them: "marie
    roy here", or the member number."""
    for start, end in caseless_names(text, 0, len(text)):
        if _HERE.match(text[end:]) or _OWN_NUMBER.match(text[end:]):
            yield start, end


def _whole(signed: str, name: str) -> str | None:
    """`name` in full, if who signs with `signed` may be called so."""
    words = name.split()
    initials = re.sub(r"[\s.]", "", signed)
    if len(words) < 2:
        return None
    if initials.isupper() and len(initials) <= 4 and initials != words[0].rstrip("."):
        letters = "".join(word[0] for word in words)
        parts = "".join(part[0] for word in words for part in word.split("-") if part)
        return name if initials in (letters, parts) or initials == letters[:1] else None
    first = words[0].rstrip(".")
    if first.casefold() == signed.casefold() or f'"{signed}"' in name:
        return name
    if len(first) == 1 and first.casefold() == signed[:1].casefold():
        rest = (word.title() if word.isupper() and len(word) > 1 else word for word in words[1:])
        return " ".join((signed, *rest))
    return None
