"""The words of the rulebooks: how a request asks for a category, and how it says what they ask about.

They stand in `rules/local*.yaml` beside the rules that need them: another local is a file, and no code.
A paper is read before it is known for which cycle it came, so of dated forms those of every date are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

RULES = Path(__file__).resolve().parent.parent / "rules"
_DENIAL = re.compile(r"\b(?:not|never|neither|nor|no longer|except|without|hardly)\b|n['’]t\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?;](?=\s)|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Said:
    """What the text at `start` to `end` says: `of` is a category or a point asked about; `denied` where the
    sentence denies it before it says it."""

    of: str
    start: int
    end: int
    denied: bool


def categories_asked(text: str) -> tuple[Said, ...]:
    """Each category that `text` asks for in the words of its rulebook, once."""
    return tuple(_found(text, _words()[0]))


def asking_words() -> tuple[re.Pattern[str], ...]:
    """How requests ask for the categories of the rulebooks, one pattern a category."""
    return tuple(_words()[0].values())


def points_said(text: str) -> tuple[Said, ...]:
    """Each point of a rulebook that `text` speaks to, once."""
    return tuple(_found(text, _words()[1]))


def _found(text: str, words: Mapping[str, re.Pattern[str]]) -> Iterator[Said]:
    for of, pattern in words.items():
        match = pattern.search(text)
        if match is not None:
            before = _SENTENCE_END.split(text[: match.start()])[-1]
            yield Said(of, match.start(), match.end(), bool(_DENIAL.search(before)))


@cache
def _words() -> tuple[dict[str, re.Pattern[str]], dict[str, re.Pattern[str]]]:
    """The patterns by category, and by point."""
    asked: dict[str, re.Pattern[str]] = {}
    points: dict[str, re.Pattern[str]] = {}
    for path in sorted(RULES.glob("local*.yaml")):
        # What is amiss with a rulebook stops a run at its start; here it has no words.
        with suppress(yaml.YAMLError, ValueError, AttributeError, TypeError, RecursionError, re.error):
            book: dict[str, Any] = yaml.safe_load(path.read_text("utf-8-sig"))
            asked |= _of(book.get("categories"), "asked_as")
            points |= _of(book.get("points"), "said_as")
    return asked, points


def _of(section: Any, key: str) -> dict[str, re.Pattern[str]]:
    """The patterns under `key` of each entry of a section."""
    forms: dict[str, list[str]] = {}
    for name, dated in (item for entries in _on_any_day(section) for item in (entries or {}).items()):
        patterns = (
            p for entry in _on_any_day(dated) for listed in _on_any_day(entry.get(key)) for p in listed or ()
        )
        forms.setdefault(name, []).extend(form for pattern in patterns for form in _on_any_day(pattern))
    return {name: _any(found) for name, found in forms.items() if found}


def _on_any_day(value: Any) -> list[Any]:
    """What a value of a rulebook is on one day or another: itself, or each of its dated ones."""
    return list(value.values()) if isinstance(value, dict) and "start" in value else [value]


def _any(patterns: list[str]) -> re.Pattern[str]:
    """Any of the patterns, case ignored, a space standing for any white between words."""
    different = dict.fromkeys(patterns)
    return re.compile("|".join(f"(?:{form})" for form in different).replace(" ", r"\s+"), re.IGNORECASE)
