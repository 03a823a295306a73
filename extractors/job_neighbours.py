"""What a job may be by the words beside it: a rank, a department, a trainee's or helper's word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.accented import unaccented
from extractors.job_words import Found, find, plain, register

_RANKED = {"1st": "1st_apc", "2nd": "2nd_apc"}
_CUT = ("", "office")
_NO_MORE = ((), ("apc",), ("assistant",))
_TWO = ("travel", "script")
_PC_TOO = re.compile(
    r"\bprod\w*\.?\s*(?:/|&|\+|\band\b|\bet\b)\s*(?:travel|script)|\b(?:travel|script)\w*\s*(?:/|&|\+|\band\b|\bet\b)\s*prod"
)
_APART = re.compile(r"\s[-–—]\s|[–—|:;,\"“”«»()\[\]\t\n]")


def values_of(tokens: Sequence[str], place: Found, text: str) -> tuple[str, ...]:
    """What the job at `place` is, or may be, by the words beside it."""
    lead, before = _two(tokens[: place.first])
    rest = (
        tokens[place.after + 1 :]
        if tokens[place.after : place.after + 1] == ("s",)
        else tokens[place.after :]
    )
    after = rest[0] if rest else ""
    if place.value == "other":
        is_cut = tokens[place.first : place.after] == ("assistant", "production")
        return (_RANKED[before], "other") if is_cut and before in _RANKED and after in _CUT else ("other",)
    if (lead, before) == ("assistant", "to") or "3rd" in (before, after):
        return ("other",)
    if place.value in _RANKED.values():
        if before == tokens[place.first]:
            return place.value, "other"  # "2nd 2nd APC"
        others = [
            r
            for r in (before, after if rest[1:2] in _NO_MORE else "")
            if _RANKED.get(r, place.value) != place.value
        ]
        if others:
            return _RANKED[others[0]], place.value
    if {before, after} & {"pm", "upm"} and len(tokens) == place.after - place.first + 1:
        return place.value, "other"
    if place.value in _TWO:
        if "assistant" in (before, after):
            return ("other",)
        if before in _TWO and before != place.value:
            return before, place.value
        if _PC_TOO.search(unaccented(text)):
            return "pc", place.value
    elif _ends_with_department(tokens, place.after) or _is_led_by_department(text, place.value):
        return place.value, "other"
    return (place.value, "other") if {before, after} & register().juniors else (place.value,)


def _two(tokens: Sequence[str]) -> tuple[str, str]:
    """The last two of the words, empty where there are fewer."""
    lead, before = ("", "", *tokens)[-2:]
    return lead, before


def _ends_with_department(tokens: Sequence[str], at: int) -> bool:
    """Whether nothing but a department's name stands from `at` on."""
    rest = tuple(token for token in tokens[at:] if token not in ("department", "unit"))
    return rest in register().departments


def _is_led_by_department(text: str, value: str) -> bool:
    """Whether a department's name leads the job `value` with nothing between."""
    led = (tokens[max(at - size, 0) : at] for tokens, at in _places(text, value) for size in (1, 2))
    return any(tokens in register().departments for tokens in led)


def _places(text: str, value: str) -> Iterator[tuple[tuple[str, ...], int]]:
    """The words of each piece of `text` between its points and dashes, with where `value` begins there."""
    for part in _APART.split(text):
        tokens = plain(part)
        for place in find(tokens, register().positions):
            if place.value == value:
                yield tokens, place.first


def is_of_a_department(tokens: Sequence[str]) -> bool:
    """Whether the words are a department's coordinator or assistant and no more ("Marine Coordinator")."""
    ranks = ("1st", "2nd", "3rd", "assistant", "coordinator", "department")
    rest = tuple(token for token in tokens if token not in ranks)
    return "coordinator" in tokens and rest in register().departments
