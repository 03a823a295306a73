"""The columns of a report's table: a row's cells by field, its figures, and when it was worked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, NoReturn

from extractors.remittance_grid import Held, Table
from extractors.remittance_headers import WHEN
from extractors.remittance_periods import Span, span_of, usual_length, week_from, week_to
from extractors.sheet_cells import dated, number_of, text_of
from extractors.sheets import Cell


class Refused(Exception):
    def __init__(self, column: str, why: str) -> None:
        super().__init__(why)
        self.column = column
        self.why = why


def is_more_than(days: float | None, span: Span, times: int = 1) -> bool:
    """Whether a row has more days than its period, or than so many `times` as long a one; a correction of
    single days may be of two."""
    if days is None or span.start is None or span.end is None:
        return False
    return abs(days) > times * max((span.end - span.start).days + 1, 2)


@dataclass(slots=True)
class Columns:
    """One table's columns. `day_first` is the file's order of dates; `length` of its periods, once known
    (days; 0: not to be known)."""

    table: Table
    file: str
    day_first: bool | None = None
    length: int | Literal["month"] | None = None
    places: dict[str, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place, name in self.table.fields.items():
            self.places.setdefault(name, []).append(place)

    def cell(self, held: Held, *names: str) -> Cell:
        """The first filled cell of the fields named, null where all are empty."""
        cells = held.row.cells
        for name in names:
            for place in self.places.get(name, ()):
                if place < len(cells) and cells[place] is not None:
                    return cells[place]
        return None

    def column(self, name: str) -> str:
        """The heading of a field, for a person."""
        return next((self.table.headings[place] for place in self.places.get(name, ())), name)

    def figure(self, held: Held, name: str) -> float | None:
        cell = self.cell(held, name)
        if cell is None or text_of(cell) in ("-", "–", "n/a", "N/A"):
            return None
        found = number_of(cell)
        if found is None:
            raise Refused(
                self.column(name), f"{text_of(cell)[:30]!r} is not a number. Ask the payroll company."
            )
        return found

    def has_no_room(self, held: Held) -> bool:
        """Whether a row has more days than its period; false where either is not read."""
        try:
            days, span = self.figure(held, "days"), self.when(held)
        except Refused:
            return False
        return is_more_than(days, span)

    def when(self, held: Held) -> Span:
        own = self._own_period(held)
        span = own if own is not None else self._context_period(held)
        if span.two_ways:
            raise Refused(self._when_column(), "The date can be read two ways. Ask for dates as YYYY-MM-DD.")
        if span.start and span.end and not 0 <= (span.end - span.start).days <= 366:
            raise Refused(self._when_column(), "The period ends before it starts, or is longer than a year.")
        return span

    def _when_column(self) -> str:
        return next((self.column(name) for name in self.table.fields.values() if name in WHEN), "period")

    def _own_period(self, held: Held) -> Span | None:
        period = self.cell(held, "period", "month")
        if period is not None:
            return self._needed(span_of(period, self.day_first), period)
        start, end = self.cell(held, "start"), self.cell(held, "end", "period_end")
        if start is not None:
            from_, to = self._day(start), None if end is None else self._day(end)
            return Span(
                from_.start, None if to is None else to.end, from_.two_ways or bool(to and to.two_ways)
            )
        week = self.cell(held, "week_ending")
        if week is not None:
            day = self._day(week)
            return week_to(day.end) if day.end else day
        first = self.cell(held, "week_start")
        if first is not None:
            day = self._day(first)
            return week_from(day.start) if day.start else day
        if end is not None:
            day = self._day(end)
            return Span(self._start_before(day.end), day.end, day.two_ways)
        work = self.cell(held, "work_date")
        if work is None:
            return None
        day = self._day(work)
        # Several days on one date: the date ends a period whose start is not printed.
        several = (self.figure(held, "days") or 0) > 1
        return Span(None if several else day.start, day.end, day.two_ways)

    def _start_before(self, end: date | None) -> date | None:
        """The start of a period whose end alone is printed, where the report's ends show its length."""
        if self.length is None:
            found = (self._date(self.cell(held, "end", "period_end")) for held in self.table.lines)
            self.length = usual_length(day for day in found if day) or 0
        if end is None or self.length == 0:
            return None
        return end.replace(day=1) if self.length == "month" else end - timedelta(days=self.length - 1)

    def _date(self, cell: Cell) -> date | None:
        found = dated(cell, self.day_first)
        return found.value if found else None

    def _day(self, cell: Cell) -> Span:
        found = dated(cell, self.day_first)
        if found is not None and found.value is not None:
            return Span(found.value, found.value)
        if found is not None and found.precision == "month":
            return Span(found.candidates[0], found.candidates[-1])
        return self._needed(Span(two_ways=True) if found is not None else None, cell)

    def _needed(self, span: Span | None, cell: Cell) -> Span:
        if span is None:
            self._fail(f"{text_of(cell)[:40]!r} is not a date. Ask for dates as YYYY-MM-DD.")
        return span

    def _fail(self, why: str) -> NoReturn:
        raise Refused(self._when_column(), why)

    def _context_period(self, held: Held) -> Span:
        for name in ("week_ending", "week_start", "period", "month", "period_end"):
            text = held.context.get(name)
            span = span_of(text, self.day_first) if text else None
            if span is None:
                continue
            if name == "week_ending" and span.end is not None and span.start == span.end:
                return week_to(span.end)
            if name == "week_start" and span.start is not None and span.start == span.end:
                return week_from(span.start)
            if name == "period_end" and span.start == span.end:
                return Span(None, span.end, span.two_ways)
            return span
        start, end = (dated(held.context.get(name), self.day_first) for name in ("start", "end"))
        return Span(start.value if start else None, end.value if end else None)
