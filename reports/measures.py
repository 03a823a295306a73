"""A finding's number against its threshold: "18.6 of 18 months", and how long its bar is."""

from __future__ import annotations

from dataclasses import dataclass

from models.terms import Figure, Finding
from reports.words import number

BAR_REACH = 1.25
"""The bar's whole length is this many thresholds, so that going beyond one shows."""

_UNITS = {
    "months": ("month", "months"),
    "shows": ("show", "shows"),
    "letters": ("letter", "letters"),
    "seminars": ("seminar", "seminars"),
    "days": ("day", "days"),
    "credits": ("credit", "credits"),
}
_BY = {"by_days": "by days worked", "by_calendar": "by the calendar"}


@dataclass(frozen=True, slots=True)
class Measure:
    """`figure` of `threshold` `unit`, as text; `detail` tells measures apart where there are several.

    `sure`, `possible` and `mark` are lengths from 0 to 1 along the bar: what counts for certain, what would
    count if every claim held (at least `sure`), and where the threshold stands.
    """

    figure: str
    threshold: str
    unit: str
    detail: str
    sure: float
    possible: float
    mark: float = 1 / BAR_REACH


def measure(finding: Finding) -> Measure | None:
    """The finding's first numeric threshold and what was found against it; null where it has none.

    Of several figures for one threshold (months by days and by calendar) the smallest is the one shown.
    """
    for key, threshold in finding.required.items():
        if _is_number(threshold) and (found := _found(finding, key)):
            sure = {name: value for name, value in found.items() if "possible" not in name}
            return _measure(key, _float(threshold), sure or found, found)
    return None


def _measure(key: str, threshold: float, sure: dict[str, float], found: dict[str, float]) -> Measure | None:
    if threshold <= 0:
        return None
    least = min(sure.values())
    most = max(least, min((v for name, v in found.items() if "possible" in name), default=least))
    singular, many = next((unit for stem, unit in _UNITS.items() if key.startswith(stem)), ("", ""))
    reach = threshold * BAR_REACH
    parts = [f"{number(value)} {label}" for name, value in sure.items() if (label := _by(name))]
    if most > least:
        parts.append(f"up to {number(most)} if every claim holds")
    return Measure(
        figure=number(least),
        threshold=number(threshold),
        unit=singular if threshold == 1 else many,
        detail=" · ".join(parts),
        sure=round(min(max(least, 0.0) / reach, 1.0), 4),
        possible=round(min(most / reach, 1.0), 4),
    )


def _found(finding: Finding, key: str) -> dict[str, float]:
    """The numbers found under `key`, `key_…` or `…_key`; where none is and there is one number, that one."""
    numbers = {name: _float(value) for name, value in finding.found.items() if _is_number(value)}
    stem = key.removesuffix("_required").removeprefix("at_least_")
    same = {name: value for name, value in numbers.items() if name == stem}
    near = {
        n: v for n, v in numbers.items() if n.startswith(f"{stem}_by_") or n.startswith(f"{stem}_possible")
    }
    if same or near:
        return same | near
    thresholds = [value for value in finding.required.values() if _is_number(value)]
    return numbers if len(numbers) == 1 and len(thresholds) == 1 else {}


def _by(name: str) -> str:
    return next((label for ending, label in _BY.items() if name.endswith(ending)), "")


def _is_number(value: Figure) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _float(value: Figure) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
