"""Where jobs of the caucus are named in running text, misread ranks mended.

`positions` says what a text names; this says where, so that the words around each job can be weighed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.job_words import plain
from extractors.positions import position_of
from models.terms import Position

_HEADS = frozenset({"coordinator", "apc", "pc", "secretary"})
_PARTS = _HEADS | {
    "1st", "2nd", "3rd", "1apc", "2apc", "co", "assistant", "assistants", "production", "office", "travel",
    "script", "art", "department", "post", "accommodation", "accommodations", "housing", "clearance",
    "movement", "vfx", "stunt", "extras", "casting", "location", "locations", "transportation", "transport",
    "construction", "visual", "effects",
}  # fmt: skip
_AFTER = frozenset({"1st", "2nd", "travel", "script", "production"})
_RANKS = frozenset({"1st", "2nd"})
_LITTLE = frozenset({"de", "des", "du", "la", "le", "à", "a", "aux", "of", "the"})
_BACK, _ON = 6, 3
_WORD = re.compile(r"[^\s/|,;()\"“”«»]+")
_RANK = re.compile(r"^[\"'“(\[]?[A-Za-z\d|!\[\]]st\.?$")
_BEFORE_RANK = re.compile(r"^(?:ass|a\.?p\.?c)", re.IGNORECASE)
_BODY_AFTER = re.compile(
    r"^s?[’']?\s+(?:caucus|committee|department|upgrade requirements|requirements|section)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Job:
    """A job at `text[start:end]`: `position`, or null with `candidates` for a bare "APC"."""

    position: Position | None
    candidates: tuple[Position, ...]
    start: int
    end: int

    @property
    def either(self) -> tuple[Position, ...]:
        """What it may be."""
        return (self.position,) if self.position is not None else self.candidates


def jobs_in(text: str) -> tuple[Job, ...]:
    """Every job that `text` names, in order; a caucus or department named after a job is none."""
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    spelled = [_spelled(words, at) for at in range(len(words))]
    parts = [plain(word) for word in spelled]
    found: list[Job] = []
    for at, tokens in enumerate(parts):
        if not any(token in _HEADS or token in ("1apc", "2apc") for token in tokens):
            continue
        if found and words[at][1] < found[-1].end:
            continue
        job = _longest(text, words, spelled, parts, at)
        if job is not None and not _BODY_AFTER.match(text[job.end :]):
            if found and job.start < found[-1].end:
                continue
            found.append(job)
    return tuple(found)


_Words = Sequence[tuple[str, int, int]]


def _spelled(words: _Words, at: int) -> str:
    """The word, or "1st" for what OCR made of it: one sign and "st" before "Assistant" or "APC"."""
    word = words[at][0]
    if at + 1 < len(words) and _RANK.match(word) and _BEFORE_RANK.match(words[at + 1][0]):
        return "1st"
    return word


def _longest(
    text: str, words: _Words, spelled: Sequence[str], parts: Sequence[tuple[str, ...]], at: int
) -> Job | None:
    """The longest run of job words around the word `at` that names one job."""
    first = at
    while (
        first > 0
        and at - first < _BACK
        and not _HEADS & set(parts[first - 1])
        and not (words[first - 1][0].casefold() == "à" and _RANKS & set(parts[first]))
        and _belongs(text, words, parts, first - 1, first)
    ):
        first -= 1
    while first < at and not parts[first]:
        first += 1
    after = at + 1
    while after < len(words) and after - at <= _ON and _belongs(text, words, parts, after, after, comma=True):
        after += 1
    found: Job | None = None
    for end in range(at + 1, after + 1):
        for start in range(first, at + 1):
            if _RANKS & set(parts[start]) and any(_RANKS & set(parts[n]) for n in range(start + 1, at)):
                continue
            position, candidates = position_of(" ".join(spelled[start:end]))
            if position is not None or (len(candidates) == 2 and found is None):
                found = Job(position, candidates, words[start][1], _bare_end(words[end - 1]))
                break
        if found is not None and found.position is not None:
            break
    return found


def _bare_end(word: tuple[str, int, int]) -> int:
    """Where the word ends without the point of its sentence; initials keep theirs."""
    text, _, end = word
    return end if text.count(".") > 1 else end - len(text) + len(text.rstrip(".:'’"))


def _belongs(
    text: str, words: _Words, parts: Sequence[tuple[str, ...]], at: int, later: int, *, comma: bool = False
) -> bool:
    """Whether the word `at` is a job's word joined to its neighbour by blanks alone (a comma, behind)."""
    tokens = parts[at]
    if not tokens and words[at][0].casefold() not in _LITTLE:
        return False
    if any(token not in (_AFTER if comma else _PARTS) for token in tokens):
        return False
    one, other = (at - 1, at) if comma else (at, later)
    if comma and words[one][0].endswith((".", ":")):
        return False
    between = text[words[one][2] : words[other][1]]
    return not between.strip(" \n\t," if comma else " \n") and "\n\n" not in between
