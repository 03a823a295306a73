"""A word's own features: its form, and what the registers of labels, jobs and kinds know it for."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from functools import lru_cache

from extractors.credit_labels import agreement_of, label_of
from extractors.job_words import plain
from extractors.layout import Line
from extractors.positions import jobs_in, kinds_in

BUCKETS = 4096
LABELS = (
    "title", "season", "kind", "studio", "company", "position", "start", "end", "dates", "days", "producer",
    "production_manager", "production_coordinator", "assistant_production_coordinator", "agreement",
    "personnel", "ignore",
)  # fmt: skip
JOBS = ("2nd_apc", "1st_apc", "pc", "script", "travel", "other", "apc")
_COMPANY = re.compile(r"^(?:inc|ltd|llc|corp|limited|ltée|enr)\.?,?$", re.IGNORECASE)
_STUDIO = re.compile(
    r"^(?:pictures|films?|studios?|media|entertainment|television|tv|productions?|network|originals?|streaming|broadcasting)\W*$",
    re.IGNORECASE,
)
_SEASON = re.compile(r"^\W*(?:season|saison|s\.?\d{1,2}|seas\.?|cycle|series)\W*$", re.IGNORECASE)
_NUMBER = re.compile(r"^\W*(\d{1,4})(?:[.,]\d)?\W*$")
_LONGEST = 6


@lru_cache(maxsize=65536)
def lexical(text: str) -> tuple[float, ...]:
    """What a word's letters and digits alone tell, as numbers."""
    bare = text.strip(".,;:()[]|•·-–—\"'“”")
    number = _NUMBER.match(text)
    value = int(number[1]) if number else 0
    letters = [c for c in text if c.isalpha()]
    return (
        float(number is not None),
        float(0 < value <= 12),
        float(0 < value <= 31),
        float(20 <= value <= 400),
        float(1985 <= value <= 2035),
        float(bool(letters) and all(c.isupper() for c in letters)),
        float(bool(bare) and bare[0].isupper()),
        float(not letters and not any(c.isdigit() for c in text)),
        float(text.endswith(",")),
        float(text.endswith(":")),
        float(text.endswith(".")),
        float(text[:1] in "([" or text[-1:] in ")]"),
        float(text[:1] in "\"'“‘«" or text[-1:] in "\"'”’»"),
        float(any(c.isdigit() for c in text) and bool(letters)),
        float(_COMPANY.match(bare) is not None),
        float(_STUDIO.match(bare) is not None),
        float(_SEASON.match(text) is not None),
        float("@" in text or "www" in text.casefold()),
        min(len(bare), 16) / 8,
        float(bare.casefold() in ("days", "day", "jours", "jour", "wks", "weeks")),
        float((len(bare) == 2 and bare[1:] == ".") or len(bare) == 1),
    )


def phrases(part: Line) -> list[tuple[int, int, int, int]]:
    """For each word of a segment the label, position, kind and agreement that it is part of (-1: none)."""
    found = [[-1, -1, -1, -1] for _ in part.words]
    tokens: list[str] = []
    owner: list[int] = []
    for number, word in enumerate(part.words):
        for token in _tokens(word.text):
            tokens.append(token)
            owner.append(number)
    for first, after, value in _labels_in(tokens):
        _mark(found, owner, first, after, 0, LABELS.index(value))
    for job, first, after in jobs_in(tokens):
        if part.words[owner[first]].text.strip("(\"'")[:1].islower():
            continue
        _mark(found, owner, first, after, 1, JOBS.index(job))
    for _, first, after in kinds_in(tokens):
        _mark(found, owner, first, after, 2, 0)
    for number, word in enumerate(part.words):
        if _agreement(word.text):
            found[number][3] = 0
    return [(a, b, c, d) for a, b, c, d in found]


def _mark(found: list[list[int]], owner: list[int], first: int, after: int, which: int, value: int) -> None:
    for number in owner[first:after]:
        found[number][which] = value


def _labels_in(tokens: Sequence[str]) -> list[tuple[int, int, str]]:
    """Labels among the tokens, the longest at each place."""
    found, at = [], 0
    while at < len(tokens):
        for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
            field = label_of(tokens[at : at + length])
            if field:
                found.append((at, at + length, field))
                at += length
                break
        else:
            at += 1
    return found


@lru_cache(maxsize=65536)
def _tokens(text: str) -> tuple[str, ...]:
    return plain(text)


@lru_cache(maxsize=65536)
def _agreement(text: str) -> bool:
    return len(text) < 30 and agreement_of(text) is not None


def one_hot(named: tuple[int, int, int, int]) -> list[float]:
    found = [0.0] * (len(LABELS) + len(JOBS) + 2)
    label, position, kind, agreement = named
    if label >= 0:
        found[label] = 1.0
    if position >= 0:
        found[len(LABELS) + position] = 1.0
    if kind >= 0:
        found[-2] = 1.0
    if agreement >= 0:
        found[-1] = 1.0
    return found


@lru_cache(maxsize=65536)
def forms(text: str) -> list[int]:
    bare = text.casefold().strip(".,;:()[]|•·\"'“”")
    shape = re.sub(r"(.)\1+", r"\1\1", "".join(_class(c) for c in text))
    return [_bucket(f"w{bare}"), _bucket(f"p{bare[:3]}"), _bucket(f"s{bare[-3:]}"), _bucket(f"h{shape}")]


def _class(character: str) -> str:
    if character.isdigit():
        return "9"
    if character.isalpha():
        return "A" if character.isupper() else "a"
    return character


def _bucket(key: str) -> int:
    return zlib.crc32(key.encode()) % BUCKETS
