"""What columns of figures are, by their arithmetic: days fit a period, hours go with days, parts add up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from extractors.sheet_cells import number_of
from extractors.sheets import Cell

MOST_DAYS = {"work_date": 2.0, "week_ending": 7.0, "week_start": 7.0}
"""The most days that a row can have, by how its period is told (a correction of single days may be of two);
else 16, a half month."""
HALF_MONTH = 16.0
MONTH = 31.0
HOURS_A_DAY = (3.0, 20.0)
GOING_TOGETHER = 0.9
"""The least share of rows in which two columns must go together."""
SPREAD = 8.0
"""What a day or an hour is paid differs less than so many times within a report."""
ADD_UP = 0.06
"""Sums this near are the same: halves of a tenth, and cents."""
LEAST_PARTS = 2
_COUNTS = ("days", "hours", "hours_part")
_MONEY = ("amount", "amount_part", "gross")

Below = Mapping[int, Sequence[Cell]]


def days_or_hours(cells: Sequence[Cell], taken: set[str]) -> str:
    """What a bare "Units" counts: what the other column does not, else what the period has room for."""
    figures = [abs(number) for cell in cells if (number := number_of(cell))]
    if not figures or len(figures) * 2 < len(cells):
        return ""
    most = next((most for field, most in MOST_DAYS.items() if field in taken), HALF_MONTH)
    counts_days = max(figures) <= most and all(figure * 2 % 1 == 0 for figure in figures)
    if "hours" in taken or "hours_part" in taken:
        return "days" if counts_days and "days" not in taken else ""
    if "days" in taken:
        return "hours" if max(figures) > most else ""
    if counts_days and (most < HALF_MONTH or len(figures) >= 8):
        return "days"
    return "hours" if max(figures) > MONTH else ""


def goes_with(field: str, place: int, held: Below, mapped: Mapping[int, str]) -> bool:
    """Whether the figures of a column go with another's as `field` goes with it: hours with days, money with
    either. False where there is nothing to compare them with."""
    figures = _numbers(held[place])
    if field == "days" and any(figure and (abs(figure) > MONTH or figure * 4 % 1) for figure in figures):
        return False
    tests = [
        ratio
        for at, other in mapped.items()
        if at != place and (ratio := _compared(field, other, figures, _numbers(held[at]))) is not None
    ]
    return bool(tests) and all(tests)


def _compared(
    field: str, other: str, mine: Sequence[float | None], theirs: Sequence[float | None]
) -> bool | None:
    """Whether two columns go together as their fields do; null where those say nothing of one another."""
    if field == other or field not in _COUNTS + _MONEY or other not in _COUNTS + _MONEY:
        return None
    if {field, other} <= {"hours", "hours_part"} or {field, other} <= {"amount", "amount_part"}:
        return None
    pairs = [
        (a, b) for a, b in zip(mine, theirs, strict=True) if a is not None and b is not None and (a or b)
    ]
    shares = [a / b for a, b in pairs if b and a]
    if len(shares) < GOING_TOGETHER * len(pairs) or len(shares) < 2:
        return False
    if len({a for a, _ in pairs}) == 1 < len({b for _, b in pairs}):
        # The same in every row is a rate or a guarantee.
        return False
    if {field, other} == {"days", "hours"}:
        low, high = HOURS_A_DAY
        return _most(low <= (share if field == "hours" else 1 / share) <= high for share in shares)
    if {field, other} & {"gross"} and {field, other} & {"amount", "amount_part"}:
        return _most(0 < (share if field != "gross" else 1 / share) < 0.8 for share in shares)
    if other == "hours_part":
        return None
    middle = sorted(shares)[len(shares) // 2]
    return middle > 0 and _most(1 / SPREAD < share / middle < SPREAD for share in shares)


def _most(tests: Iterable[bool]) -> bool:
    found = list(tests)
    return sum(found) >= GOING_TOGETHER * len(found)


def summed_up(mapped: Mapping[int, str], held: Below) -> dict[int, str]:
    """The columns, where one that is called a total of money is in truth the hours of the days or parts
    beside it: it is their sum."""
    mapped = _total_of_parts(mapped, held)
    total = next((place for place, field in mapped.items() if field == "amount"), None)
    if total is None or "hours" in mapped.values():
        return dict(mapped)
    for parts in ("weekday", "hours_part"):
        places = [place for place, field in mapped.items() if field == parts]
        if places and _adds_up(_numbers(held[total]), [_numbers(held[place]) for place in places]):
            return {place: "hours" if place == total else field for place, field in mapped.items()}
    return dict(mapped)


def _total_of_parts(mapped: Mapping[int, str], held: Below) -> dict[int, str]:
    """The columns, where one of the parts of the money is in truth what others next to one another add up to,
    and nothing else is the whole."""
    parts = [place for place, field in mapped.items() if field == "amount_part"]
    if "amount" in mapped.values() or len(parts) < LEAST_PARTS + 1:
        return dict(mapped)
    for total in parts:
        others = [place for place in parts if place != total]
        runs = (
            others[first:last]
            for first in range(len(others))
            for last in range(first + LEAST_PARTS, len(others) + 1)
        )
        if any(_adds_up(_numbers(held[total]), [_numbers(held[at]) for at in run]) for run in runs):
            return {place: "amount" if place == total else field for place, field in mapped.items()}
    return dict(mapped)


def _adds_up(totals: Sequence[float | None], parts: Sequence[Sequence[float | None]]) -> bool:
    rows = [
        (total, sum(part or 0.0 for part in row)) for total, *row in zip(totals, *parts, strict=True) if total
    ]
    return len(rows) >= 2 and all(abs(total - found) < ADD_UP * len(parts) for total, found in rows)


def _numbers(cells: Sequence[Cell]) -> list[float | None]:
    return [number_of(cell) for cell in cells]
