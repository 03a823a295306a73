"""What an evaluation is: papers on which the reader is judged, fixed in a commit before it."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from samples.delivery import Noise
from samples.layouts.core import Families
from samples.phrases import Phrases
from samples.truth import PaperTruth
from samples.vocabulary import Vocabulary

TEXT_PDF, WORD, SCAN200, FAX_FINE, FAX_STANDARD, PHOTOGRAPH = (
    "text_pdf",
    "docx",
    "scan200",
    "fax_fine",
    "fax_standard",
    "photo",
)
KINDS = ("resume", "letter", "request", "proof", "certificate")
CHANNELS = (TEXT_PDF, WORD, SCAN200, FAX_FINE, FAX_STANDARD, PHOTOGRAPH)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """`truths` makes a paper's truth by its kind ("resume", "letter", "request", "proof", "certificate");
    `round` is the order in which kinds and channels take turns; `stations` are what fax machines call
    themselves."""

    name: str
    seed: int
    families: Families
    fonts: tuple[str, ...]
    truths: Mapping[str, Callable[[random.Random], PaperTruth]]
    round: tuple[tuple[str, str], ...]
    stations: tuple[str, ...]
    noise: Noise
    vocabulary: Vocabulary
    phrases: Phrases


def truths_by(people: Any) -> dict[str, Callable[[random.Random], PaperTruth]]:
    """What makes truths, by kind: the functions of a module that are named as the kinds are."""
    return {kind: getattr(people, kind) for kind in KINDS}
