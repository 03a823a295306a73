"""The words that give a paper's kind away, each with its weight: about 1 is a hint, 2 nearly settles it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from extractors.rulebook_words import asking_words
from models.terms import PaperKind

_ASKING = 2.6
"""What a page weighs as a request that asks in the words of a rulebook."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern over a page's words in one line, case ignored."""

    pattern: re.Pattern[str]
    weight: float


def _read() -> dict[PaperKind, tuple[Cue, ...]]:
    raw: dict[str, dict[float, list[str]]] = yaml.safe_load(
        Path(__file__).with_suffix(".yaml").read_text("utf-8")
    )
    cues = {
        PaperKind(kind): tuple(
            Cue(re.compile(pattern, re.IGNORECASE), float(weight))
            for weight, patterns in weights.items()
            for pattern in patterns
        )
        for kind, weights in raw.items()
    }
    asking = tuple(Cue(pattern, _ASKING) for pattern in asking_words())
    return {**cues, PaperKind.REQUEST: (*cues[PaperKind.REQUEST], *asking)}


KIND_WORDS: dict[PaperKind, tuple[Cue, ...]] = _read()
