"""How likely a page is a reference letter, a request, or neither: a logistic model over what is seen of it.

The weights are trained by `python -m samples.written.train` on papers written freely and on those of the
sample office; `kind_weights.json` has one line a feature: its weight for a letter and for a request.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

WEIGHTS = Path(__file__).with_name("kind_weights.json")


@dataclass(frozen=True, slots=True)
class Chances:
    """0 to 1 each, together 1."""

    letter: float
    request: float

    @property
    def neither(self) -> float:
        return 1.0 - self.letter - self.request


def chances(seen: Mapping[str, float]) -> Chances:
    """The chances of a page of which `extractors.kind_features` has `seen` that much."""
    weights = _weights()
    letter = request = 0.0
    for name, value in seen.items():
        pair = weights.get(name)
        if pair is not None:
            letter += pair[0] * value
            request += pair[1] * value
    most = max(letter, request, 0.0)
    parts = (exp(letter - most), exp(request - most), exp(-most))
    return Chances(parts[0] / sum(parts), parts[1] / sum(parts))


@cache
def _weights() -> dict[str, tuple[float, float]]:
    told: dict[str, list[float]] = json.loads(WEIGHTS.read_text("utf-8"))
    return {name: (pair[0], pair[1]) for name, pair in told.items()}
