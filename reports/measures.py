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
_SHARES = {"agreeing": "credits", "with_a_paper": "credits_outside"}
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
    `possible_…` is what would count if every claim held, `with_…` what other time makes it up to; a finding
    that counts how many of its own things agree ("agreeing" of "credits") is measured by that.
    """
    for key, threshold in finding.required.items():
        sure = _found(finding, key, "")
        if _is_number(threshold) and _float(threshold) > 0 and sure:
            return _measure(key, _float(threshold), sure, finding)
    for part, whole in _SHARES.items():
        total = finding.found.get(whole)
        if _is_number(total) and _float(total) > 0 and _is_number(finding.found.get(part)):
            return _measure("credits", _float(total), {part: _float(finding.found[part])}, finding)
    return None


def _measure(key: str, threshold: float, sure: dict[str, float], finding: Finding) -> Measure:
    least = min(sure.values())
    possible = min(_found(finding, key, "possible_").values(), default=least)
    made_up = min(_found(finding, key, "with_").values(), default=least)
    parts = [f"{number(value)} {label}" for name, value in sure.items() if (label := _by(name))]
    parts += [f"up to {number(possible)} if every claim holds"] if possible > least else []
    parts += [f"made up to {number(made_up)} by other time"] if made_up > least else []
    singular, many = next((unit for stem, unit in _UNITS.items() if key.startswith(stem)), ("", ""))
    reach = threshold * BAR_REACH
    return Measure(
        figure=number(least),
        threshold=number(threshold),
        unit=singular if threshold == 1 else many,
        detail=" · ".join(parts),
        sure=round(min(max(least, 0.0) / reach, 1.0), 4),
        possible=round(min(max(least, possible, made_up, 0.0) / reach, 1.0), 4),
    )


def _found(finding: Finding, key: str, prefix: str) -> dict[str, float]:
    """The numbers found as `key` or `key_by_…`, each with `prefix` before it."""
    stem = f"{prefix}{key}"
    return {
        name: _float(value)
        for name, value in finding.found.items()
        if _is_number(value) and (name == stem or name.startswith(f"{stem}_by_"))
    }


def _by(name: str) -> str:
    return next((label for ending, label in _BY.items() if name.endswith(ending)), "")


def _is_number(value: Figure) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _float(value: Figure) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
