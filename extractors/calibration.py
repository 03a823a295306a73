"""From a reader's own score to the chance that a value is right, as measured on generated papers.

The tables are data, made by `python -m tests.eval.calibration_fit`. `calibration.yaml`, for letters, requests
and the like, maps a score: straight from knot to knot, never falling; a field without a map keeps its score.
`calibration_resume.yaml` weighs the features of a resume's value first (a logistic regression by field) and
maps what comes of it by such knots, which it has for each case: typed, or how clear OCR's pages are.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from models.terms import PageSource

TABLE = Path(__file__).with_suffix(".yaml")
RESUMES = Path(__file__).with_name("calibration_resume.yaml")
Knots = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Weighing:
    """A field's weights by feature (`bias` is no feature's), and its knots by case."""

    bias: float
    weights: Mapping[str, float]
    knots: Mapping[str, Knots]

    def likely(self, features: Mapping[str, float]) -> float:
        """0 to 1, before the knots. A feature that the table does not name counts for nothing."""
        total = self.bias + sum(weight * features[name] for name, weight in self.weights.items())
        return 1 / (1 + math.exp(-max(min(total, 30.0), -30.0)))


def calibrated(field: str, source: PageSource, raw: float) -> float:
    """The chance, 0 to 1, that a value of `field` read from pages of `source` with the score `raw` is right.

    `field` may say after a point what the value rests on ("name.register"); where no such map is in the table
    the field's own serves, and where none is, `raw` comes back.
    """
    maps = _table().get(source, {})
    knots = maps.get(field) or maps.get(field.partition(".")[0])
    return raw if not knots or raw <= 0 else round(between(knots, raw), 4)


def chance(field: str, case: str, features: Mapping[str, float]) -> float | None:
    """The chance, 0 to 1, that a resume's value of `field` with these features is right in a `case`; null
    where nothing was measured."""
    weighing = resume_table().get(("typed" if case == "typed" else "ocr", field))
    knots = weighing.knots.get(case) if weighing else None
    return round(between(knots, weighing.likely(features)), 4) if weighing and knots else None


def between(knots: Knots, raw: float) -> float:
    """The height of the line through `knots` at `raw`; level after the last, down to nothing at 0."""
    at = bisect_right([x for x, _ in knots], raw)
    if at == 0:
        first = knots[0]
        return first[1] * raw / first[0] if first[0] > 0 else first[1]
    if at == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[at - 1], knots[at]
    return y0 + (y1 - y0) * (raw - x0) / (x1 - x0)


@cache
def _table() -> dict[PageSource, dict[str, Knots]]:
    raw: dict[str, dict[str, list[list[float]]]] = yaml.safe_load(TABLE.read_text("utf-8")) or {}
    return {
        PageSource(source): {field: _pairs(knots) for field, knots in fields.items()}
        for source, fields in raw.items()
    }


@cache
def resume_table() -> dict[tuple[str, str], Weighing]:
    """The weighings of resume fields, by `typed` or `ocr` and the field."""
    raw: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load(RESUMES.read_text("utf-8")) or {}
    return {
        (family, field): Weighing(
            told["bias"], told["weights"], {case: _pairs(knots) for case, knots in told["knots"].items()}
        )
        for family, fields in raw.items()
        for field, told in fields.items()
    }


def _pairs(knots: list[list[float]]) -> Knots:
    return tuple((x, y) for x, y in knots)
