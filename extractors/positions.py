"""Positions, roles, kinds of production and requested categories by their many spellings.

The spellings are data: `rules/positions.yaml`. A bare "APC" stays what it is, two candidates.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from extractors.accented import unaccented
from extractors.job_neighbours import RANKED, is_of_a_department, values_of
from extractors.job_words import TOKEN, Found, find, plain, register
from models.terms import Category, Position, ProductionKind, Role

_EITHER = (Position.FIRST_APC, Position.SECOND_APC)
_ASKED = {
    Position.FIRST_APC: Category.FIRST_APC,
    Position.PC: Category.PRODUCTION_COORDINATOR,
    Position.SCRIPT: Category.SCRIPT_COORDINATOR,
    Position.TRAVEL: Category.TRAVEL_COORDINATOR,
}
_AFTER_WORK = frozenset({"caucus", "caucuses"})


@lru_cache(maxsize=8192)
def position_of(text: str) -> tuple[Position | None, tuple[Position, ...]]:
    """The position that `text` names: one of the five, or OTHER for a job that is none of them.

    A bare "APC" gives null and its two candidates; so do a text with two of the five ("PC / 1st APC"), one
    whose neighbours may make it another job ("Lake Security Production Coordinator") and one that was cut
    off ("2nd Assistant Production"). A text that names no job gives null and no candidates.
    """
    tokens = plain(text)
    found = find(tokens, register().positions)
    if not found:
        return (Position.OTHER if is_of_a_department(tokens) else None), ()
    values = list(dict.fromkeys(value for place in found for value in values_of(tokens, place, text)))
    is_all = sum(place.after - place.first for place in found) == len(tokens)
    if len(found) > 1 and len(values) > 1 and not is_all:
        values = [value for value in values if value != "other"] or values  # its crew is named beside it
    if "apc" in values and len(values) > 1 and "other" not in values:
        values = [value for value in values if value != "apc"]
    if values == ["apc"]:
        return None, _EITHER
    if len(values) == 1:
        return Position(values[0]), ()
    return None, tuple(p for value in values for p in (_EITHER if value == "apc" else (Position(value),)))


def bare_rank(text: str) -> Position | None:
    """The rank of an assistant that `text` says and no more ("1st Assistant"): whose, a heading may say."""
    tokens = plain(text)
    if tokens[1:] in ((), ("assistant",)) and tokens[:1] and not text.strip(" ().").isdigit():
        return Position(RANKED[tokens[0]]) if tokens[0] in RANKED else None
    return None


def beside_job(text: str) -> int:
    """How many words of `text` are no part of the jobs that it names."""
    tokens = plain(text)
    return len(tokens) - sum(place.after - place.first for place in find(tokens, register().positions))


def jobs_in(tokens: Sequence[str]) -> list[tuple[str, int, int]]:
    """The jobs among words made plain, as (position's value or "apc", first, after)."""
    return [(f.value, f.first, f.after) for f in find(tokens, register().positions)]


def kinds_in(tokens: Sequence[str]) -> list[tuple[str, int, int]]:
    """The kinds of production among words made plain, as (kind's value, first, after)."""
    return [(f.value, f.first, f.after) for f in find(tokens, register().kinds)]


def role_of(text: str) -> Role | None:
    """What a title ("Production Manager", "1st Asst. Prod. Co-ordinator") makes its bearer; the first one
    where it names several; OTHER for a job that is none of these; null for no job."""
    found = find(plain(text), register().roles)
    if found:
        return Role(found[0].value)
    return Role.OTHER if find(plain(text), register().positions) else None


def kind_of(text: str) -> ProductionKind | None:
    """The kind of production that `text` names; null where it names none or two different ones."""
    values = _distinct(find(plain(text), register().kinds))
    return ProductionKind(values[0]) if len(values) == 1 else None


def kind_by_code(text: str) -> ProductionKind | None:
    """The kind that a short code in brackets behind a title stands for ("F", "Mini", "Comm.")."""
    code = register().kind_codes.get(" ".join(TOKEN.findall(unaccented(text))))
    return ProductionKind(code) if code else None


def category_of(text: str) -> Category | None:
    """The category that a sentence asks for: what follows "to" or "as", not what follows "from", and not
    the name of the Production Coordinator Caucus. Null where it asks for none or for two."""
    tokens = plain(text, keep=("to", "as", "from", "for"))
    found = [
        place
        for place in find(tokens, register().positions)
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


def _led_by(tokens: Sequence[str], place: Found, leads: Sequence[str]) -> bool:
    return place.first > 0 and tokens[place.first - 1] in leads


def _distinct(found: Iterable[Found]) -> list[str]:
    return list(dict.fromkeys(place.value for place in found))
