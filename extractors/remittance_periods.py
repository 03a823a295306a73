"""Periods of remittance rows: one column or two, week endings, months, title rows; the order of day and
month settled by the whole file, never row by row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from extractors.dates import date_spans
from extractors.sheet_cells import dated, text_of
from extractors.sheets import Cell

LONGEST_PERIOD_DAYS = 62
"""A report covers a week, two or a month, hardly two; more than that is a misread date."""

_RANGE = re.compile(
    r"(?i)(?P<month>[a-zéû]{3,9})\.?\s+(?P<first>\d{1,2})\s*(?:-|–|to|au|thru)\s*(?P<last>\d{1,2})\s*,?\s*(?P<year>\d{4}|'\d\d)"
)
_OPEN_RANGE = re.compile(
    r"(?i)(?P<from>[a-zéû]{3,9}\.?\s+\d{1,2}|\d{1,2}\s+[a-zéû]{3,9}\.?)\s*(?:-|–|to|au|thru)\s*"
    r"(?P<to>(?:[a-zéû]{3,9}\.?\s+\d{1,2}|\d{1,2}\s+[a-zéû]{3,9}\.?),?\s+(?P<year>\d{4}))"
)
_DAY_RANGE = re.compile(
    r"(?i)(?<!\d)(?P<first>\d{1,2})\s*(?:-|–|to|au)\s*(?P<last>\d{1,2})\s+(?P<month>[a-zéû]{3,9})\.?,?\s+(?P<year>\d{4})"
)

Period = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class Span:
    """A period as read; `two_ways` says that its dates can be read two ways."""

    start: date | None = None
    end: date | None = None
    two_ways: bool = False


def span_of(cell: Cell, day_first: bool | None) -> Span | None:
    """The period that a text names: two dates, a month or a year; one day alone is its own start and end.

    Null where it names no date.
    """
    text = _opened(text_of(cell))
    found = date_spans(text, day_first=day_first)
    if not found:
        single = dated(cell, day_first)
        found = (single,) if single else ()
    if not found:
        return None
    if any(one.precision == "day" and one.value is None for one in found):
        return Span(two_ways=True)
    if len(found) > 2:
        return None
    first, last = found[0], found[-1]
    start = first.value or first.candidates[0]
    end = last.value or last.candidates[-1]
    return Span(start, end) if start <= end else None


def _opened(text: str) -> str:
    """ "Mar 3-9, 2024" and "Mar 31 - Apr 6, 2024" with both dates in full."""
    text = _RANGE.sub(r"\g<month> \g<first>, \g<year> - \g<month> \g<last>, \g<year>", text)
    text = _DAY_RANGE.sub(r"\g<first> \g<month> \g<year> - \g<last> \g<month> \g<year>", text)
    return _OPEN_RANGE.sub(r"\g<from> \g<year> - \g<to>", text)


def week_to(end: date) -> Span:
    """The seven days that end on `end`."""
    return Span(end - timedelta(days=6), end)


def week_from(start: date) -> Span:
    """The seven days that begin on `start`."""
    return Span(start, start + timedelta(days=6))


def usual_length(ends: Iterable[date]) -> int | Literal["month"] | None:
    """How long the periods of a report are whose ends alone are printed: 7 or 14 days where they follow one
    another so, "month" where all are a month's last day; null where that does not show."""
    days = sorted(set(ends))
    if len(days) < 2:
        return None
    if all((day + timedelta(days=1)).day == 1 for day in days):
        return "month"
    steps = {(later - day).days for day, later in pairwise(days)}
    least = min(steps)
    return least if least in (7, 14) and all(step % least == 0 for step in steps) else None


def order_of(
    columns: Iterable[Sequence[Cell]], pairs: Sequence[tuple[Cell, Cell]], weekly: Sequence[Cell]
) -> bool | None:
    """Whether days stand before months in a file, or null where nothing settles it.

    Settled by a date that can be read one way only; else by periods that would be too long or turned round
    the other way; else by week endings, which fall on one day of the week.
    """
    proofs = {
        one.day_first
        for cells in columns
        for cell in cells
        if isinstance(cell, str)
        for one in (date_spans(text_of(cell)) or ())
    } - {None}
    if proofs:
        return proofs.pop() if len(proofs) == 1 else None
    fitting = [order for order in (True, False) if all(_fits(pair, order) for pair in pairs)]
    if pairs and len(fitting) == 1:
        return fitting[0]
    return _by_weekday(weekly)


def _fits(pair: tuple[Cell, Cell], day_first: bool) -> bool:
    start, end = (dated(cell, day_first) for cell in pair)
    if start is None or end is None or start.value is None or end.value is None:
        return True
    return 0 <= (end.value - start.value).days <= LONGEST_PERIOD_DAYS


def _by_weekday(weekly: Sequence[Cell]) -> bool | None:
    settled, weekend = [], []
    for order in (True, False):
        days = {one.value for cell in weekly if (one := dated(cell, order)) and one.value}
        if len(days) >= 2 and len({day.weekday() for day in days}) == 1:
            settled.append(order)
            weekend += [order] if days.pop().weekday() in (5, 6) else []
    # Both orders can give one day of the week by chance; pay weeks then end on a weekend and not amid a week.
    decided = settled if len(settled) == 1 else weekend
    return decided[0] if len(decided) == 1 else None
