"""Reports with a column for each week or day, as rows of one week or day each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from extractors.remittance_headers import FIGURES, IDENTITY, fields_of
from extractors.remittance_totals import says_total
from extractors.remittance_vocabulary import folded
from extractors.sheet_cells import dated, number_of, text_of
from extractors.sheets import Cell, Row

ENDING = re.compile(r"\b(?:week[- ]?end(?:ing|s)?|w[/. ]?e|wk[- ]?end(?:ing)?|termin\w+|finissant)\b")
BEGINNING = re.compile(r"\b(?:weeks? (?:of|beginning|starting|commencing)|w[/. ]?[bc]|semaine du)\b")
_DAYS, _HOURS = re.compile(r"\b(?:days?|jours?)\b"), re.compile(r"\b(?:hours?|hrs|heures?)\b")
_LABEL = re.compile(r"^(?:[^\W\d_][\w/.]*\.?\s+)*(?=\d|[A-Za-z]{3}[a-z]*\.? \d)")


@dataclass(frozen=True, slots=True)
class _Head:
    """The headings of one such table: what stands in the columns kept, the dates of the others by place, and
    what the dates and the figures are called."""

    kept: dict[int, str]
    dates: Mapping[int, Cell]
    when: str
    counts: str


def unrolled(rows: Sequence[Row]) -> list[Row]:
    """The rows, those below headings that are dates made one for each figure; others as they are.

    Headings that do not say what their dates or figures are, where the figures do not show it either, are
    left: nothing is read below them.
    """
    made: list[Row] = []
    head: _Head | None = None
    for at, row in enumerate(rows):
        found = _head_at(rows, at)
        if found is not None:
            head = found
            made.append(Row(row.number, (*head.kept.values(), head.when, head.counts), row.page))
        elif head is None or sum(1 for cell in row.cells if cell is not None) <= 2:
            made.append(row)
        elif not says_total(row, None) or _names_all(row, head):
            made += _each(row, head)
    return made


def _names_all(row: Row, head: _Head) -> bool:
    """Whether a row says who and what as rows do, and a total does not: a show may be called "Sub Total"."""
    filled = sum(1 for place in head.kept if place < len(row.cells) and row.cells[place] is not None)
    return filled >= max(3, len(head.kept) - 1)


def _each(row: Row, head: _Head) -> list[Row]:
    cells = [*row.cells, *[None] * (max(head.dates) + 1 - len(row.cells))]
    kept = tuple(cells[place] if place < len(cells) else None for place in head.kept)
    return [
        Row(row.number, (*kept, date, cells[place]), row.page, row.confidence)
        for place, date in head.dates.items()
        if number_of(cells[place])
    ]


def _head_at(rows: Sequence[Row], at: int) -> _Head | None:
    cells = rows[at].cells
    if sum(1 for cell in cells if cell is not None) < 4:
        return None
    dates = {place: date for place, cell in enumerate(cells) if (date := _date_of(cell)) is not None}
    others = {
        place: text_of(cell) for place, cell in enumerate(cells) if cell is not None and place not in dates
    }
    # What the words mean is looked up for headings, and hardly any row is one.
    if len(dates) < 2 or any(number_of(text) is not None for text in others.values()):
        return None
    kept = {place: text for place, text in others.items() if not set(fields_of(text)) & FIGURES}
    known = {field for text in kept.values() for field in fields_of(text)}
    if not known & IDENTITY:
        return None
    said = folded(" ".join(text_of(cell) for row in rows[max(0, at - 12) : at + 1] for cell in row.cells))
    when = _when(said, list(dates.values()))
    counts = _counts(
        said, when, [number_of(row.cells[p]) for row in rows[at + 1 :] for p in dates if p < len(row.cells)]
    )
    return _Head(kept, dates, when, counts) if when and counts else None


def _date_of(cell: Cell) -> Cell:
    """The date of a heading such as "W/E 2024-03-09", as text or as it is; null where it is none."""
    if cell is None or isinstance(cell, int | float):
        return None
    if not isinstance(cell, str):
        return cell
    said = text_of(cell)
    # A label's last word may be the date's month: "W/E Mar 9/24".
    return next(
        (
            text
            for text in (said, said.partition(" ")[2], _LABEL.sub("", said, count=1))
            if re.search(r"\d", text) and dated(text) is not None
        ),
        None,
    )


def _when(said: str, dates: Sequence[Cell]) -> str:
    """What the dates are called; "" where that is not said and not shown."""
    days = [one.value for date in dates if (one := dated(date)) and one.value]
    if len(days) >= 2 and all(later - day == timedelta(days=1) for day, later in pairwise(days)):
        return "Date worked"
    ending, beginning = bool(ENDING.search(said)), bool(BEGINNING.search(said))
    if ending == beginning:
        return ""
    return "Week ending" if ending else "Week beginning"


def _counts(said: str, when: str, figures: Sequence[float | None]) -> str:
    """What the figures are called: as the lines above say, else by how large they are."""
    days, hours = bool(_DAYS.search(said)), bool(_HOURS.search(said))
    if days != hours:
        return "Days" if days else "Hours"
    most = max((abs(figure) for figure in figures if figure), default=0.0)
    room = 1 if when == "Date worked" else 7
    whole = all(figure * 2 % 1 == 0 for figure in figures if figure)
    return "Days" if most <= room and whole else "Hours" if most > room * 1.5 else ""
