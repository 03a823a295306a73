"""The words that give a paper's kind away, each with its weight: about 1 is a hint, 2 nearly settles it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from models.terms import PaperKind


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern over a page's words in one line, case ignored."""

    pattern: re.Pattern[str]
    weight: float


def _read() -> dict[PaperKind, tuple[Cue, ...]]:
    raw: dict[str, dict[float, list[str]]] = yaml.safe_load(
        Path(__file__).with_suffix(".yaml").read_text("utf-8")
    )
    return {
        PaperKind(kind): tuple(
            Cue(re.compile(pattern, re.IGNORECASE), float(weight))
            for weight, patterns in weights.items()
            for pattern in patterns
        )
        for kind, weights in raw.items()
    }


KIND_WORDS: dict[PaperKind, tuple[Cue, ...]] = _read()
