"""The words that jobs and kinds of production are written in, and where their phrases stand in a text.

The spellings are data: `rules/positions.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import yaml
from rapidfuzz.distance import Levenshtein

from extractors.accented import unaccented

TOKEN = re.compile(r"[a-z0-9]+")
_INITIALS = re.compile(r"\b(?:[a-z]\.\s?){1,3}(?:[a-z]\.|[a-z]\b)")
_SPOILT_APC = re.compile(r"\ba(?:[.,‐-]\s?p[.,‐-]?\s?|p[.,‐-]\s?)c\b")
"""The initials as OCR reads them ("A.PC.", "A-PC"); "as a PC" is none."""
_SPLIT_ORDINAL = re.compile(r"\b([12])[\s\"'”’]*(st|nd)\b")
_NUMBERED = re.compile(
    r"\b(apc|coord|coordinator|coordonnat(?:eur|rice))\s?(?:(?:#|no\.?)\s?)?(ii|i|[12]|one|two)\b"
)
_NUMBER = {"ii": "2", "two": "2", "i": "1", "one": "1"}
_BROKEN = re.compile(r"(?<=[a-z])[-‐\u00ad]\s+(?=[a-z])")
"""Where a word was broken at the end of a line."""
_HYPHENED = (
    (re.compile(r"\bco[-\s'’]{0,3}(ord\w*)"), r"co\1"),
    (re.compile(r"\bass't\b"), "asst"),
    (re.compile(r"\bprod['’]n\b"), "prod"),
)
_UNIT = re.compile(r"\b(?:1st|first|2nd|second|main|splinter|b|[12](?:e|re|ème)?)[\s-]+(?:unit|unite)\b")
"""Which unit of a show somebody worked for is no rank."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases as tuples of tokens with their values, and the lengths, longest first, by first token."""

    values: dict[tuple[str, ...], str]
    lengths: dict[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Register:
    """The file, ready to look up: `words` spelling to plain word, and phrases (as token tuples) to values."""

    skip: frozenset[str]
    words: dict[str, str]
    known: frozenset[str]
    positions: Phrases
    roles: Phrases
    kinds: Phrases
    kind_codes: dict[str, str]
    departments: frozenset[tuple[str, ...]]
    juniors: frozenset[str]
    other_in_place: frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in words made plain: what it stands for, its first word and the one after its last."""

    value: str
    first: int
    after: int


@lru_cache(maxsize=1)
def register() -> Register:
    """The file, read once."""
    raw = yaml.safe_load(files("rules").joinpath("positions.yaml").read_text(encoding="utf-8"))
    words = {str(spelling): str(word) for word, spellings in raw["words"].items() for spelling in spellings}
    positions = _phrases(raw["positions"]) | {tuple(p.split()): "apc" for p in raw["either_apc"]}
    roles = {k: v for k, v in positions.items() if v != "other"} | _phrases(raw["roles"])
    kinds = _phrases(raw["kinds"])
    known = frozenset(token for table in (positions, roles, kinds) for phrase in table for token in phrase)
    codes = {str(code): str(kind) for kind, codes in raw["kind_codes"].items() for code in codes}
    departments = frozenset(
        tuple(words.get(token, token) for token in str(name).split())
        for names in raw["departments"]
        for name in names
    )
    return Register(
        frozenset(raw["skip"]),
        words,
        known,
        _by_first(positions),
        _by_first(roles),
        _by_first(kinds),
        codes,
        departments,
        frozenset(raw["juniors"]),
        frozenset(tuple(str(name).split()) for name in raw["other_in_place"]),
    )


def _by_first(values: dict[tuple[str, ...], str]) -> Phrases:
    lengths: dict[str, set[int]] = {}
    for phrase in values:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    return Phrases(values, {first: tuple(sorted(own, reverse=True)) for first, own in lengths.items()})


def _phrases(table: dict[str, list[str]]) -> dict[tuple[str, ...], str]:
    return {tuple(str(phrase).split()): value for value, phrases in table.items() for phrase in phrases}


def plain(text: str, keep: Sequence[str] = ()) -> tuple[str, ...]:
    """`text` as the register's own words: folded, abbreviations and French put into one spelling."""
    known = register()
    text = _BROKEN.sub("", text)
    folded = _INITIALS.sub(lambda match: re.sub(r"[.\s]", "", match.group()) + " ", unaccented(text))
    folded = _SPOILT_APC.sub("apc", folded)
    folded = _UNIT.sub("unit", _SPLIT_ORDINAL.sub(r"\1\2", folded))
    folded = _NUMBERED.sub(lambda match: f"{match[1]} {_NUMBER.get(match[2], match[2])}", folded)
    for pattern, replacement in _HYPHENED:
        folded = pattern.sub(replacement, folded)
    tokens = []
    for token in TOKEN.findall(folded):
        if token in known.skip and token not in keep:
            continue
        tokens.append(known.words.get(token) or _nearest(token))
    return tuple(tokens)


@lru_cache(maxsize=4096)
def _nearest(token: str) -> str:
    """The register's word that `token` is a misreading of: one letter off in five, two in nine or more."""
    known = register()
    if token in known.known or len(token) < 5:
        return token
    allowed = 2 if len(token) >= 9 else 1
    near = {
        word
        for spelling, word in _long_spellings()
        if abs(len(spelling) - len(token)) <= allowed
        and Levenshtein.distance(token, spelling, score_cutoff=allowed) <= allowed
    }
    return near.pop() if len(near) == 1 else token


@lru_cache(maxsize=1)
def _long_spellings() -> tuple[tuple[str, str], ...]:
    """Spellings of five letters or more, each with its plain word."""
    words = register()
    spelled = {**words.words, **{known: known for known in words.known}}
    return tuple((spelling, word) for spelling, word in spelled.items() if len(spelling) >= 5)


def find(tokens: Sequence[str], phrases: Phrases) -> list[Found]:
    """Phrases in `tokens`, left to right, the longest at each place, none overlapping."""
    found: list[Found] = []
    at = 0
    while at < len(tokens):
        for length in phrases.lengths.get(tokens[at], ()):
            value = phrases.values.get(tuple(tokens[at : at + length]))
            if value is not None and at + length <= len(tokens):
                found.append(Found(value, at, at + length))
                at += length
                break
        else:
            at += 1
    return found
