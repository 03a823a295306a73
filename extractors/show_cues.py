"""Whether the words around a run of capital words speak of a show."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

WORDS: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("show_titles.yaml").read_text("utf-8"))
_KIND = (
    r"(?:shows?|series|films?|features?|movies?|mow|pilots?|pictures?|mini-?series|"
    r"seasons?(?: of)?|episodes? of|cycles? of|"
    r"blocks? of|prep of|wrap of|série|téléfilm|long métrage|jobs?|(?<!\bde )(?<!\bof )productions?)"
)
_ON = re.compile(
    rf"(?:\b(?:[Oo]n|[Ss]ur|coordinated|produced|shot|wrapped|finished|"
    rf"[Ss]ee|called|titled|entitled|named)\s+"
    rf"(?:(?!with\b|by\b|for\b|under\b|from\b|to\b|at\b|in\b|when\b|where\b)[a-zà-ÿ]+ ){{0,5}}|"
    rf"\b{_KIND}[,:]?\s+(?:called |titled |of |named |was |is )?|\b(?:one|two|three|four|five|six|"
    rf"these|follow\w+)(?: [a-z]+){{0,3}}:\s+|"
    rf"\b(?:did|done) (?:both )?|\b(?:[Pp]roducer|[Cc]oordinator|[Mm]anager|PC|PM|UPM) \(|"
    rf"\b{_KIND}[^.;()\n]{{0,30}}[:(]\s*|\b(?:both|namely|following):?\s+)$"
)
_BY_ITS_KIND = re.compile(
    r"\b(?:[Ss]how|[Ss]eries|[Ff]ilm|[Ff]eature|[Mm]ovie|MOW|mow|[Pp]ilot|[Pp]icture|mini-?series|[Ss]érie|"
    r"téléfilm|long métrage|office of|crew of|"
    r"(?:[Ss]eason|[Ss]aison)s? (?:\w+(?:,? (?:and|&|to|et|à) \w+)? )?(?:of|de))\s$"
)
_OF_A_JOB = re.compile(
    r"(?i:\b(?:coordinator|manager|producer|showrunner|\bPC|\bPM|\bUPM|\bAPC|coordonnat(?:rice|eur)|product(?:rice|"
    r"eur)|direct(?:rice|eur) de production|assistante?|first|second|1st|2nd)) (?:of|on|sur|de) $"
)
_AFTER = re.compile(
    r"[\"”]?\s*,?\s*(?:\(?(?:seasons?|saisons?|s\d|series|the pilot|the series|pickups|pilot|mini|"
    r"feature|mow|tv)\b|"
    r"\((?:[12]\d{3}|[12](?:st|nd)|PC|he|she))",
    re.IGNORECASE,
)
_NEXT = re.compile(r"\b(?:[Oo]n|[Ss]ur|called|titled)\s$")


def _any(name: str) -> str:
    return "(?:" + "|".join(WORDS[name]) + ")"


_BEFORE = re.compile(rf"\b{_any('before')} $", re.IGNORECASE)
_RIGHT_BEFORE = re.compile(rf"\b{_any('right_before')} $", re.IGNORECASE)
_BEHIND = re.compile(rf"\s{_any('behind')}", re.IGNORECASE)
_TWO = re.compile(rf"\b{_any('two')}[,:]? $", re.IGNORECASE)


def show_is_told(text: str, first: int, last: int) -> tuple[bool, bool]:
    """Whether words beside `text[first:last]` speak of a show, and whether so plainly that one word is a
    title too."""
    before = text[max(0, first - 60) : first]
    plain = any(cue.search(before) for cue in (_BY_ITS_KIND, _OF_A_JOB, _RIGHT_BEFORE))
    plain = plain or _BEHIND.match(text, last) is not None
    told = plain or _BEFORE.search(before) or _ON.search(before) or _AFTER.match(text, last)
    return bool(told), plain


def is_right_behind(before: str) -> bool:
    """Whether a word that ends `before` leads to a title and to nothing else between: "on", "called"."""
    return _NEXT.search(before) is not None


def speaks_of_two(before: str) -> bool:
    """Whether `before` announces more shows than one, so that "and" stands between two titles."""
    return _TWO.search(before) is not None
