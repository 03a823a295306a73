"""Positions, roles, kinds of production and requested categories by their many spellings.

The spellings are data: `rules/positions.yaml`. A bare "APC" stays what it is, two candidates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import yaml
from rapidfuzz.distance import Levenshtein

from extractors.accented import unaccented
from models.terms import Category, Position, ProductionKind, Role

_EITHER = (Position.FIRST_APC, Position.SECOND_APC)
_ASKED = {
    Position.FIRST_APC: Category.FIRST_APC,
    Position.PC: Category.PRODUCTION_COORDINATOR,
    Position.SCRIPT: Category.SCRIPT_COORDINATOR,
    Position.TRAVEL: Category.TRAVEL_COORDINATOR,
}
_TOKEN = re.compile(r"[a-z0-9]+")
_INITIALS = re.compile(r"\b(?:[a-z]\.\s?){1,3}(?:[a-z]\.|[a-z]\b)")
_SPLIT_ORDINAL = re.compile(r"\b([12])[\s\"'”’]*(st|nd)\b")
_NUMBERED = re.compile(
    r"\b(apc|coord|coordinator|coordonnat(?:eur|rice))\s?(?:(?:#|no\.?)\s?)?(ii|i|[12]|one|two)\b"
)
_NUMBER = {"ii": "2", "two": "2", "i": "1", "one": "1"}
_BROKEN = re.compile(r"(?<=[a-z])[-‐\u00ad]\s+(?=[a-z])")
"""Where a word was broken at the end of a line."""
_HYPHENED = (
    (re.compile(r"\bco[-\s]{0,3}(ord\w*)"), r"co\1"),
    (re.compile(r"\bass't\b"), "asst"),
    (re.compile(r"\bprod['’]n\b"), "prod"),
)
_AFTER_WORK = frozenset({"caucus", "caucuses"})


@dataclass(frozen=True, slots=True)
class _Phrases:
    """Phrases as tuples of tokens with their values, and the lengths, longest first, by first token."""

    values: dict[tuple[str, ...], str]
    lengths: dict[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class _Register:
    """The file, ready to look up: `words` spelling to plain word, and phrases (as token tuples) to values."""

    skip: frozenset[str]
    words: dict[str, str]
    known: frozenset[str]
    positions: _Phrases
    roles: _Phrases
    kinds: _Phrases
    kind_codes: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Found:
    value: str
    first: int
    after: int


@lru_cache(maxsize=1)
def _register() -> _Register:
    raw = yaml.safe_load(files("rules").joinpath("positions.yaml").read_text(encoding="utf-8"))
    words = {str(spelling): str(word) for word, spellings in raw["words"].items() for spelling in spellings}
    positions = _phrases(raw["positions"]) | {tuple(p.split()): "apc" for p in raw["either_apc"]}
    roles = {k: v for k, v in positions.items() if v != "other"} | _phrases(raw["roles"])
    kinds = _phrases(raw["kinds"])
    known = frozenset(token for table in (positions, roles, kinds) for phrase in table for token in phrase)
    codes = {str(code): str(kind) for kind, codes in raw["kind_codes"].items() for code in codes}
    phrases = [_by_first(table) for table in (positions, roles, kinds)]
    return _Register(frozenset(raw["skip"]), words, known, phrases[0], phrases[1], phrases[2], codes)


def _by_first(values: dict[tuple[str, ...], str]) -> _Phrases:
    lengths: dict[str, set[int]] = {}
    for phrase in values:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    return _Phrases(values, {first: tuple(sorted(own, reverse=True)) for first, own in lengths.items()})


def _phrases(table: dict[str, list[str]]) -> dict[tuple[str, ...], str]:
    return {tuple(str(phrase).split()): value for value, phrases in table.items() for phrase in phrases}


def position_of(text: str) -> tuple[Position | None, tuple[Position, ...]]:
    """The position that `text` names: one of the five, or OTHER for a job that is none of them.

    A bare "APC" gives null and its two candidates; so does a text with two of the five ("PC / 1st APC").
    A text that names no job gives null and no candidates.
    """
    values = _distinct(_find(plain(text), _register().positions))
    if len(values) > 1:
        values = [value for value in values if value != "other"] or values
    if "apc" in values and len(values) > 1:
        values = [value for value in values if value != "apc"]
    if values == ["apc"]:
        return None, _EITHER
    if len(values) == 1:
        return Position(values[0]), ()
    return None, tuple(Position(value) for value in values)


def beside_job(text: str) -> int:
    """How many words of `text` are no part of the jobs that it names."""
    tokens = plain(text)
    return len(tokens) - sum(place.after - place.first for place in _find(tokens, _register().positions))


def jobs_in(tokens: Sequence[str]) -> list[tuple[str, int, int]]:
    """The jobs among words made plain, as (position's value or "apc", first, after)."""
    return [(f.value, f.first, f.after) for f in _find(tokens, _register().positions)]


def kinds_in(tokens: Sequence[str]) -> list[tuple[str, int, int]]:
    """The kinds of production among words made plain, as (kind's value, first, after)."""
    return [(f.value, f.first, f.after) for f in _find(tokens, _register().kinds)]


def role_of(text: str) -> Role | None:
    """What a title ("Production Manager", "1st Asst. Prod. Co-ordinator") makes its bearer; the first one
    where it names several; OTHER for a job that is none of these; null for no job."""
    found = _find(plain(text), _register().roles)
    if found:
        return Role(found[0].value)
    return Role.OTHER if _find(plain(text), _register().positions) else None


def kind_of(text: str) -> ProductionKind | None:
    """The kind of production that `text` names; null where it names none or two different ones."""
    values = _distinct(_find(plain(text), _register().kinds))
    return ProductionKind(values[0]) if len(values) == 1 else None


def kind_by_code(text: str) -> ProductionKind | None:
    """The kind that a short code in brackets behind a title stands for ("F", "Mini", "Comm.")."""
    code = _register().kind_codes.get(" ".join(_TOKEN.findall(unaccented(text))))
    return ProductionKind(code) if code else None


def category_of(text: str) -> Category | None:
    """The category that a sentence asks for: what follows "to" or "as", not what follows "from", and not
    the name of the Production Coordinator Caucus. Null where it asks for none or for two."""
    tokens = plain(text, keep=("to", "as", "from", "for"))
    found = [
        place
        for place in _find(tokens, _register().positions)
        if not (place.after < len(tokens) and tokens[place.after] in _AFTER_WORK)
    ]
    targets = [place for place in found if _led_by(tokens, place, ("to", "as", "for"))]
    others = [place for place in found if not _led_by(tokens, place, ("from",))]
    towards = [place for place in targets if _led_by(tokens, place, ("to",))]
    for group in (towards, targets, others):
        asked = {c for place in group if (c := _asked(place.value)) is not None}
        if len(asked) == 1:
            return asked.pop()
    return None


def _asked(value: str) -> Category | None:
    return None if value in ("apc", "other") else _ASKED.get(Position(value))


def _led_by(tokens: Sequence[str], place: _Found, leads: Sequence[str]) -> bool:
    return place.first > 0 and tokens[place.first - 1] in leads


def plain(text: str, keep: Sequence[str] = ()) -> tuple[str, ...]:
    """`text` as the register's own words: folded, abbreviations and French put into one spelling."""
    register = _register()
    text = _BROKEN.sub("", text)
    folded = _INITIALS.sub(lambda match: re.sub(r"[.\s]", "", match.group()) + " ", unaccented(text))
    folded = _SPLIT_ORDINAL.sub(r"\1\2", folded)
    folded = _NUMBERED.sub(lambda match: f"{match[1]} {_NUMBER.get(match[2], match[2])}", folded)
    for pattern, replacement in _HYPHENED:
        folded = pattern.sub(replacement, folded)
    tokens = []
    for token in _TOKEN.findall(folded):
        if token in register.skip and token not in keep:
            continue
        tokens.append(register.words.get(token) or _nearest(token))
    return tuple(tokens)


@lru_cache(maxsize=4096)
def _nearest(token: str) -> str:
    """The register's word that `token` is a misreading of: one letter off in five, two in nine or more."""
    register = _register()
    if token in register.known or len(token) < 5:
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
    register = _register()
    spelled = {**register.words, **{known: known for known in register.known}}
    return tuple((spelling, word) for spelling, word in spelled.items() if len(spelling) >= 5)


def _find(tokens: Sequence[str], phrases: _Phrases) -> list[_Found]:
    """Phrases in `tokens`, left to right, the longest at each place, none overlapping."""
    found: list[_Found] = []
    at = 0
    while at < len(tokens):
        for length in phrases.lengths.get(tokens[at], ()):
            value = phrases.values.get(tuple(tokens[at : at + length]))
            if value is not None and at + length <= len(tokens):
                found.append(_Found(value, at, at + length))
                at += length
                break
        else:
            at += 1
    return found


def _distinct(found: Iterable[_Found]) -> list[str]:
    return list(dict.fromkeys(place.value for place in found))
