"""People: whether two written names are one person, and which member a name and number mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from models.terms import Member
from validators.word_lists import nicknames

SAME = 0.9
"""From here two names are taken as one person."""
CLOSE = 0.85
"""From here a name close to nobody else is taken as that member's."""
NEAR = 0.78
"""From here a name is worth asking about."""
BEARS_OUT = 0.6
"""From here a name bears out a number that goes with it."""
LEAD = 0.06
"""By so much a winner must lead the next."""
LEAST_SURNAME = 0.7
"""Two names whose surnames are less alike are not one person."""

_NOISE = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "sir",
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "csc",
        "pga",
        "dgc",
        "iatse",
        "esq",
        "mme",
        "m",
    )
)
_PARTICLES = frozenset(
    (
        "de",
        "da",
        "di",
        "du",
        "del",
        "della",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "st",
        "saint",
        "mac",
        "mc",
        "o",
    )
)
_APOSTROPHES, _BETWEEN_WORDS = re.compile(r"['’`]"), re.compile(r"[^\w]+")
_AROUND_NUMBER = re.compile(r"^(NO\.?|#|MEMBER)+|[\s.]+")
_DIGIT_LIKE = str.maketrans({"O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "S": "5", "B": "8", "Z": "2"})


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """Who a name and number mean: one clear `member`, or `candidates` that a person must choose from, or
    neither. `score` is 0 to 1; `how` says in a few words what agreed."""

    member: Member | None = None
    candidates: tuple[Member, ...] = ()
    score: float = 0.0
    how: str = ""


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents, punctuation as single spaces."""
    plain = (text if text.isascii() else _without_accents(text)).casefold()
    return _BETWEEN_WORDS.sub(" ", _APOSTROPHES.sub("", plain)).strip()


def _without_accents(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("ø", "o").replace("Ø", "O").replace("ł", "l"))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def name_parts(name: str) -> tuple[str, ...]:
    """The name's parts in order, given names first: `LAST, First` turned, titles and pronouns dropped."""
    text = re.sub(r"\([^)]*\)|\b(she|he|they)\s*/\s*\w+(\s*/\s*\w+)?", " ", name, flags=re.I)
    pieces = [piece for piece in text.split(",") if piece.strip()]
    if len(pieces) > 1 and not _NOISE.issuperset(fold(pieces[1]).split()):
        text = f"{pieces[1]} {pieces[0]}"
    elif pieces:
        text = pieces[0]
    parts = tuple(part for part in fold(text).split() if part not in _NOISE)
    return parts or tuple(fold(text).split())


def _given_alike(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if len(one) == 1 or len(other) == 1:
        return 0.8 if one[0] == other[0] else 0.0
    if other in nicknames().get(one, ()):
        return 0.95
    return fuzz.ratio(one, other) / 100


def with_particles(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The parts with each particle joined to what follows it: `jan`, `vanderberg`."""
    joined: list[str] = []
    begun = ""
    for at, part in enumerate(parts):
        if at and part in _PARTICLES and at < len(parts) - 1:
            begun += part
        else:
            joined.append(begun + part)
            begun = ""
    return tuple(joined)


def split_name(parts: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Given parts and surname; a particle belongs to the surname that follows it."""
    cut = len(parts) - 1
    while cut > 1 and parts[cut - 1] in _PARTICLES:
        cut -= 1
    return parts[:cut], "".join(parts[cut:])


@lru_cache(maxsize=262144)
def alike(one: str, other: str) -> float:
    """How surely two written names are one person, 0 to 1: accents, order, nicknames, initials, damage."""
    a, b = name_parts(one), name_parts(other)
    if not a or not b:
        return 0.0
    if "".join(a) == "".join(b):
        return 1.0
    if len(a) == 1 or len(b) == 1:
        return 0.5 if set(a) & set(b) else 0.0
    if sorted(a) == sorted(b):
        return 0.96
    return max(_as_split(split_name(a), split_name(b)), _compound(a, b))


def _as_split(one: tuple[tuple[str, ...], str], other: tuple[tuple[str, ...], str]) -> float:
    (given_a, last_a), (given_b, last_b) = one, other
    surname = 1.0 if last_a == last_b else fuzz.ratio(last_a, last_b) / 100
    given = _given_alike(given_a[0], given_b[0])
    if surname < LEAST_SURNAME or given < 0.6:
        return min(surname, given) * 0.6
    middle = 0.0
    rest_a, rest_b = given_a[1:], given_b[1:]
    if rest_a and rest_b and _given_alike(rest_a[0], rest_b[0]) < 0.7:
        middle = 0.15
    elif bool(rest_a) != bool(rest_b):
        middle = 0.02
    return rounded(1 - (1 - surname) * 0.6 - (1 - given) * 0.55 - middle)


def rounded(likeness: float) -> float:
    """What is just at a bound is not put below it by the last binary place."""
    return round(likeness, 6)


def _compound(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """A name that the other holds whole: `Ana Reyes` in `Ana Sofia Reyes Ortiz`."""
    short, long = sorted((a, b), key=len)
    if len(short) >= 2 and set(short) <= set(long) and short[0] == long[0]:
        return 0.92 if short[-1] == long[-1] else 0.86
    return 0.0


def number_form(number: str) -> str:
    """A member number in capitals without spaces or a leading `#`, `No.`."""
    return _AROUND_NUMBER.sub("", number.upper())


def numbers_alike(one: str, other: str) -> int:
    """How nearly two numbers agree: 2 where letters stand for figures, 1 where one is off, else 0."""
    a, b = (number_form(n).translate(_DIGIT_LIKE) for n in (one, other))
    if a == b:
        return 2
    return int(len(a) == len(b) >= 4 and sum(x != y for x, y in zip(a, b, strict=True)) == 1)


def member_alike(name: str, member: Member) -> float:
    """How surely `name` is `member`, by any name that the register knows them by."""
    return max(alike(name, known) for known in (member.name, *member.known_as))


def bears_out(name: str, member: Member) -> bool:
    """Whether `name` is near enough to a member's to bear out their number."""
    return member_alike(name, member) >= BEARS_OUT


def identify(
    name: str,
    number: str,
    members: Sequence[Member],
    by_number: dict[str, Member],
    *,
    number_sure: bool = True,
) -> PersonMatch:
    """Which of `members` a name and number mean. Both may be empty. Two that come near are candidates."""
    numbered = by_number.get(number_form(number)) if number else None
    if numbered is not None and not name:
        if number_sure:
            return PersonMatch(numbered, (), 0.95, "member number")
        return PersonMatch(None, (numbered,), BEARS_OUT, "member number, hard to read")
    near = _near(name, members) if name else []
    if numbered is not None:
        score = member_alike(name, numbered)
        if bears_out(name, numbered):
            return PersonMatch(numbered, (), max(0.97, score), "name and member number")
        rivals = tuple(member for member, _ in near)
        if not number_sure and len(rivals) == 1 and near[0][1] >= SAME:
            return PersonMatch(rivals[0], (), near[0][1], "name; the number is hard to read")
        return PersonMatch(
            None, (numbered, *rivals), score, "the number and the name point to different members"
        )
    return _winner(near, number)


def _near(name: str, members: Iterable[Member]) -> list[tuple[Member, float]]:
    scored = ((member, member_alike(name, member)) for member in members)
    near = [(member, score) for member, score in scored if score >= NEAR]
    return sorted(near, key=lambda pair: (-pair[1], pair[0].member_no))


def _winner(near: list[tuple[Member, float]], number: str) -> PersonMatch:
    if not near:
        return PersonMatch()
    agreement = [numbers_alike(number, member.member_no) if number else 0 for member, _ in near]
    agreeing = [
        pair for pair, level in zip(near, agreement, strict=True) if level and level == max(agreement)
    ]
    if len(agreeing) == 1:
        return PersonMatch(agreeing[0][0], (), max(0.95, agreeing[0][1]), "name and nearly the member number")
    top, score = near[0]
    least = rounded(score - LEAD)
    if score >= CLOSE and (len(near) == 1 or near[1][1] < least):
        return PersonMatch(top, (), score, "name")
    if len(near) == 1:
        return PersonMatch(None, (top,), score, "the name is not quite a member's")
    rivals = tuple(member for member, s in near if s >= least)
    return PersonMatch(None, rivals, score, "the name comes near to more than one member")
