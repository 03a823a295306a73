"""What is seen of a page to weigh whether it is a reference letter, a request or neither.

Who is spoken of, who asks and who is vouched for, what is enclosed, who signs as what, how lines look; the
words themselves, one by one and two by two.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from math import log
from pathlib import Path

import yaml

from extractors.asked import category_asked, category_supported
from extractors.closing import is_closing
from extractors.dates import date_spans
from extractors.kind_records import weight_of_records
from extractors.kind_words import KIND_WORDS
from extractors.layout import Line
from extractors.letter_parts import RE_LINE, SALUTATION
from extractors.positions import role_of
from extractors.rulebook_words import categories_asked
from models.terms import Role

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:st|nd|re|er|e)?", re.IGNORECASE)
_CAPITAL = re.compile(r"(?<![.!?:;]\s)(?<=[^\s.!?:;]\s)[A-ZÀ-Ý][a-zà-ÿ'’\-]{2,}")
_LINE_WORDS = 9
_BLOCK_LINES = 6
_HEAD_LINES = 16
_MANAGING = frozenset(
    {
        Role.PC,
        Role.PRODUCTION_MANAGER,
        Role.PRODUCER,
        Role.LINE_PRODUCER,
        Role.CO_PRODUCER,
        Role.EXECUTIVE_PRODUCER,
    }
)


def _read() -> dict[str, re.Pattern[str]]:
    raw: dict[str, list[str]] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
    job = str(raw.pop("job"))
    return {
        name: re.compile("|".join(patterns).replace("{job}", job), re.IGNORECASE)
        for name, patterns in raw.items()
    }


_SAID = _read()
_LABEL = re.compile(r"^\W*[A-ZÀ-Ý][\w#'’./ ]{1,28}\s*(?::|\.{3,}|#)\s*\S")


def features(lines: Sequence[Line], dated: int) -> dict[str, float]:
    """Each feature that is there with how far; a word's is 1. `dated` is how many lines hold a date."""
    text = "\n".join(line.text for line in lines)
    flat = " ".join(text.split())
    seen = _readable(lines, text, flat, dated)
    tokens = [_shape_of(word) for word in _WORD.findall(flat.casefold())]
    for at, token in enumerate(tokens):
        seen[f"w {token}"] = 1.0
        if at:
            seen[f"w {tokens[at - 1]} {token}"] = 1.0
    return seen


def _shape_of(word: str) -> str:
    """A word as it counts: a number is its length, an apostrophe is straight."""
    return "0" * len(word) if word.isdigit() else word.replace("’", "'")


def _readable(lines: Sequence[Line], text: str, flat: str, dated: int) -> dict[str, float]:
    words = max(12, len(flat.split()))
    seen: dict[str, float] = {"always": 1.0, "long": log(words / 60)}
    counts = {name: len(pattern.findall(text)) for name, pattern in _SAID.items()}
    for name, count in counts.items():
        if count:
            seen[name] = min(2.0, log(1 + count))
    first, third = counts["first person"], counts["third person"]
    seen["share of first person"] = min(1.5, 10 * first / words)
    seen["share of third person"] = min(1.5, 10 * third / words)
    seen["first against third"] = log((first + 1) / (third + 1)) / 2
    for kind, cues in KIND_WORDS.items():
        weight = sum(cue.weight for cue in cues if cue.pattern.search(flat))
        if weight:
            seen[f"cue {kind.value}"] = min(2.0, weight / 3)
    if categories_asked(text):
        seen["the words of a rulebook"] = 1.0
    asked = category_asked(text)
    if asked is not None:
        seen["a category is asked for" if asked.is_said else "a category may be asked for"] = 1.0
    if category_supported(text) is not None:
        seen["a category is supported"] = 1.0
    return seen | _look(lines, dated) | _names(lines, text)


def _look(lines: Sequence[Line], dated: int) -> dict[str, float]:
    """How the lines look and what opens and closes them."""
    count = max(1, len(lines))
    seen = {
        "dated lines": min(2.0, log(1 + dated)),
        "share of dated lines": dated / count,
        "records": weight_of_records(lines) / 2,
        "long lines": min(2.0, log(1 + sum(len(line.words) >= _LINE_WORDS for line in lines))),
        "share of labels": sum(bool(_LABEL.match(line.text)) for line in lines) / count,
    }
    if any(SALUTATION.match(line.text) for line in lines[:_HEAD_LINES]):
        seen["salutation"] = 1.0
    if any(is_closing(line.text) for line in lines[2:]):
        seen["closing"] = 1.0
    if any(RE_LINE.match(line.text) for line in lines[:_HEAD_LINES]):
        seen["subject line"] = 1.0
    if any(len(date_spans(line.text)) == 1 and len(line.words) <= _LINE_WORDS for line in lines[:8]):
        seen["dated at its head"] = 1.0
    roles = {role_of(line.text) for line in lines[-_BLOCK_LINES:] if len(line.words) <= _LINE_WORDS} - {None}
    if roles & _MANAGING:
        seen["signed by who manages"] = 1.0
    if roles - _MANAGING:
        seen["signed by an assistant"] = 1.0
    return seen


def _names(lines: Sequence[Line], text: str) -> dict[str, float]:
    """Capital words of the text that come back: those of the block at its end (the writer's), and others."""
    block = set(_WORD.findall(" ".join(line.text for line in lines[-_BLOCK_LINES:])))
    body = " ".join(line.text for line in lines[:-_BLOCK_LINES]) if len(lines) > _BLOCK_LINES + 2 else text
    often = Counter(name for name in _CAPITAL.findall(body) if role_of(name) is None and not _trade(name))
    other = max((count for name, count in often.items() if name not in block), default=0)
    own = max((count for name, count in often.items() if name in block), default=0)
    return {"a name comes back": min(1.5, log(1 + other)), "the writer's name": min(1.5, log(1 + own))}


_TRADE = re.compile(
    r"^(?:first|second|assistant|production|coordinator|local|committee|caucus|office|manager|producer|script|travel|"
    r"toronto|ontario|season|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"upgrade|member|members|membership|the|and|resume|letter|letters|dear)",
    re.IGNORECASE,
)


def _trade(word: str) -> bool:
    return _TRADE.match(word) is not None
