"""From a reader's own score to the chance that a value is right, as measured on generated papers.

The table is data: `calibration.yaml`, made by `python -m tests.eval.calibration_fit`. A field's map runs
straight from knot to knot and never falls; a field without one keeps its score.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from pathlib import Path

import yaml

from models.terms import PageSource

TABLE = Path(__file__).with_suffix(".yaml")
RESUMES = Path(__file__).with_name("calibration_resume.yaml")
_Knots = tuple[tuple[float, float], ...]


def calibrated(field: str, source: PageSource, raw: float) -> float:
    """The chance, 0 to 1, that a value of `field` read from pages of `source` with the score `raw` is right.

    `field` may say after a point what the value rests on ("name.register"); where no such map is in the table
    the field's own serves, and where none is, `raw` comes back.
    """
    maps = _table().get(source, {})
    knots = maps.get(field) or maps.get(field.partition(".")[0])
    return raw if not knots or raw <= 0 else round(_between(knots, raw), 4)


def _between(knots: _Knots, raw: float) -> float:
    at = bisect_right([x for x, _ in knots], raw)
    if at == 0:
        first = knots[0]
        return first[1] * raw / first[0] if first[0] > 0 else first[1]
    if at == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[at - 1], knots[at]
    return y0 + (y1 - y0) * (raw - x0) / (x1 - x0)


@cache
def _table() -> dict[PageSource, dict[str, _Knots]]:
    tables: dict[PageSource, dict[str, _Knots]] = {}
    for path in (TABLE, RESUMES):
        raw: dict[str, dict[str, list[list[float]]]] = yaml.safe_load(path.read_text("utf-8")) or {}
        for source, fields in raw.items():
            maps = {field: tuple((x, y) for x, y in knots) for field, knots in fields.items()}
            tables.setdefault(PageSource(source), {}).update(maps)
    return tables
