"""What a job may be by the words beside it: a rank, a department, a trainee's or helper's word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.accented import unaccented
from extractors.date_words import MONTHS
from extractors.job_words import Found, find, plain, register

RANKED = {"1st": "1st_apc", "2nd": "2nd_apc"}
"""The position of the assistant of each rank."""
_DUTIES = frozenset(
    {
        "coordinator", "assistant", "pa", "clerk", "buyer", "trainee", "driver", "supervisor", "technician",
        "operator", "wrangler",
    }
)  # fmt: skip
_BESIDE_DUTIES = frozenset({"1st", "2nd", "3rd", "department"})
_CUT = ("", "office")
_NO_MORE = ("", "apc", "assistant")
_TWO = ("travel", "script")
_PC_TOO = re.compile(
    r"\bprod\w*\.?\s*(?:/|&|\+|\band\b|\bet\b)\s*(?:travel|script)|\b(?:travel|script)\w*\s*(?:/|&|\+|\band\b|\bet\b)\s*prod"
)
_APART = re.compile(r"\s[-–—]\s|[–—|:;,\"“”«»()\[\]\t\n]")


def values_of(tokens: Sequence[str], place: Found, text: str) -> tuple[str, ...]:
    """What the job at `place` is, or may be, by the words beside it."""
    value, job = place.value, tokens[place.first : place.after]
    lead, before, after, beyond = _around(tokens, place)
    if value == "other":
        is_cut = job == ("assistant", "production") and before in RANKED and after in _CUT
        return (RANKED[before], "other") if is_cut else ("other",)
    if (lead, before) == ("assistant", "to") or "3rd" in (before, after):
        return ("other",)
    if value in RANKED.values():
        another = ("production",) if job[-1] == "assistant" else ("assistant", "production")
        if (after, beyond)[: len(another)] == another:
            return _without_last_rank(job, value)
        if before == job[0]:
            return value, "other"  # "2nd 2nd APC"
        for word in (before, after if beyond in _NO_MORE else ""):
            if RANKED.get(word, value) != value:
                return RANKED[word], value
    if job == ("pc",) and before in RANKED and lead not in MONTHS:
        return RANKED[before], value  # "1st PC" may have lost its A.
    if {before, after} & {"pm", "upm"} and len(tokens) == len(job) + 1:
        return value, "other"
    if value in _TWO:
        if "assistant" in (before, after):
            return ("other",)
        if before in _TWO and before != value:
            return before, value
        if _PC_TOO.search(unaccented(text)):
            return "pc", value
    elif _ends_with_department(tokens, place.after) or _is_led_by_department(tokens, place, text):
        return value, "other"
    return (value, "other") if {before, after} & register().juniors else (value,)


def _without_last_rank(job: Sequence[str], value: str) -> tuple[str, ...]:
    """What a job may be whose rank begins another, of which more follows: "Production Coordinator", and below
    it "1st Assistant Production"."""
    at = next((n for n in range(1, len(job)) if job[n] in RANKED), len(job))
    own = register().positions.values.get(tuple(job[:at]), value)
    return tuple(RANKED.values()) if own == "apc" else (own, value)


def _around(tokens: Sequence[str], place: Found) -> tuple[str, str, str, str]:
    """The two words before a job and the two behind it and its possessive s, empty where there are none."""
    after = place.after + (tokens[place.after : place.after + 1] == ("s",))
    lead, before = ("", "", *tokens[: place.first])[-2:]
    behind, beyond = (*tokens[after : after + 2], "", "")[:2]
    return lead, before, behind, beyond


def _ends_with_department(tokens: Sequence[str], at: int) -> bool:
    """Whether nothing but a department's name stands from `at` on."""
    rest = tuple(token for token in tokens[at:] if token not in ("department", "unit"))
    return rest in register().departments


def _is_led_by_department(tokens: Sequence[str], place: Found, text: str) -> bool:
    """Whether a department's name leads the job with nothing between: no point, dash or bracket of `text`."""
    if not _is_led(tokens, place):
        return False
    parts = map(plain, _APART.split(text))
    places = ((part, found) for part in parts for found in find(part, register().positions))
    return any(found.value == place.value and _is_led(part, found) for part, found in places)


def _is_led(tokens: Sequence[str], place: Found) -> bool:
    at = place.first
    return any(tokens[max(at - size, 0) : at] in register().departments for size in (1, 2))


def is_of_a_department(tokens: Sequence[str]) -> bool:
    """Whether the words are a department's coordinator, assistant and so on, and no more ("Marine
    Coordinator", "Extras Casting Assistant")."""
    rest = tuple(token for token in tokens if token not in _DUTIES | _BESIDE_DUTIES)
    known = register().departments
    named = rest in known or (bool(rest) and all((token,) in known for token in rest))
    return named and not _DUTIES.isdisjoint(tokens)
