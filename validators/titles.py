"""Titles: what a written title says of its show, apart from the name: season, half, pilot, reshoots."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from validators.people import fold

SAME_TITLE = 0.9
"""From here two titles may be one, where season, dates or company bear it out."""

_ARTICLES = frozenset({"the", "a", "an", "le", "la", "les", "l", "un", "une"})
_SEASON = re.compile(
    r"[\s\-–—:,(\[]+(?:season|series|saison|seas|ssn|s)\W{0,2}(\d{1,2})\s?([ab])?\b\)?\]?.*$", re.I
)
_HALF = re.compile(r"[\s\-–—:,(\[]+(\d{1,2})\s?([ab])\b\)?\]?\s*$", re.I)
_PILOT = re.compile(r"\s*[\-–—:,(\[]+\s*(?:the\s+)?(?:pilot|pilote)\b.*$|\s+pilot\s*$", re.I)
_PART_OF_SHOW = re.compile(
    r"\s*[\-–—:,(\[]*\s*\b"
    r"(?:re-?shoots?|additional photography|pick-?ups?|second unit|2nd unit|2e équipe|2nd u)\b.*$",
    re.I,
)
_KIND_NOTE = re.compile(
    r"\s*[(\[](?:mow|tv movie|feature|feature film|mini-?series|tv series|series|tv|film|working title|wt"
    r"|aka.*)[)\]]",
    re.I,
)


@dataclass(frozen=True, slots=True)
class TitleParts:
    """`base` is the folded name without article; `half` is a or b of a split season; `pilot` where it says
    so."""

    base: str
    season: int | None = None
    half: str = ""
    pilot: bool = False


@lru_cache(maxsize=65536)
def title_parts(title: str) -> TitleParts:
    """What a written title says: `The Long Water - Season 2B` is `long water`, season 2, half b."""
    text = _PART_OF_SHOW.sub("", _KIND_NOTE.sub("", f" {title}")).rstrip() or title
    season: int | None = None
    half = ""
    found = _SEASON.search(text) or _HALF.search(text)
    if found and text[: found.start()].strip():
        season, half = int(found[1]), (found[2] or "").lower()
        text = text[: found.start()]
    bare = _PILOT.sub("", text)
    pilot = bare != text and not set(fold(bare).split()) <= _ARTICLES
    words = fold(bare if pilot else text).split()
    if len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return TitleParts(" ".join(words), season, half, pilot)


@lru_cache(maxsize=262144)
def titles_alike(one: str, other: str) -> float:
    """How alike two bases are, 0 to 1; spaces and a dropped letter or two of a scan weigh little."""
    if one == other:
        return 1.0
    if not one or not other:
        return 0.0
    joined = fuzz.ratio(one.replace(" ", ""), other.replace(" ", "")) / 100
    return max(joined, fuzz.ratio(one, other) / 100)
