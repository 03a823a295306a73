"""A row of a remittance report as a Remittance, or the reason why it cannot be one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Literal, NoReturn

from extractors.remittance_headers import WHEN
from extractors.remittance_periods import Span, span_of, usual_length, week_from, week_to
from extractors.remittance_table import Held, Table
from extractors.remittance_words import occupation_of, pay_type, split_member, tail_of, turned
from extractors.sheet_cells import dated, member_no_of, number_of, text_of
from extractors.sheets import Cell
from models.terms import Provenance, RefusedRow, Remittance

SURE_ENOUGH = 0.8
"""Below this, a word that OCR read may be another: the row is shown to a person, not used."""

UNWORKED_DAYS = {
    "days_idle": "idle day",
    "days_holiday": "unworked holiday",
    "days_bereavement": "bereavement",
    "days_cancelled": "cancelled call",
    "days_travel": "travel only",
}
_SEASON = re.compile(r"(?i)[\s,(–-]*\b(?:season|saison|ssn|s|series|cycle)\.?\s*#?\s*0*(\d{1,2})\)?\s*$")
_CODE_FIRST = re.compile(
    r"^(?P<id>[A-Z]{0,5}-?\d[\dA-Z-]{1,11})\s*(?:[-–:|]\s+|\s{2,})(?P<title>.*[^\W\d_]{2}.*)$"
)
_CODE_LAST = re.compile(
    r"^(?P<title>.*[^\W\d_]{2}.*?)\s*[\[(](?:#|no\.?\s*)?(?P<id>[A-Z]{1,5}-?\d[\dA-Z-]{0,11}|\d{3,8})[\])]$"
)


class Refused(Exception):
    def __init__(self, column: str, why: str) -> None:
        super().__init__(why)
        self.column = column
        self.why = why


@dataclass(slots=True)
class Reader:
    """What the rows of one table have in common, and the member that a blank cell carries down."""

    table: Table
    file: str
    day_first: bool | None = None
    carries: bool = False
    length: int | Literal["month"] | None = None
    reads_pay_types: bool = False
    places: dict[str, list[int]] = field(default_factory=dict)
    carried: tuple[str, str] = ("", "")

    def __post_init__(self) -> None:
        for place, name in self.table.fields.items():
            self.places.setdefault(name, []).append(place)
        self.reads_pay_types = any(
            pay_type(text_of(held.row.cells[place])) is not None
            for held in self.table.lines
            for place in self.places.get("pay_type", ())
            if place < len(held.row.cells)
        )
        self.carries = self._carries()

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

    def _carries(self) -> bool:
        """Whether a member is printed once and the cells of the rows that follow are blank: then no two rows
        that follow each other print the same, and blanks are no exception."""
        who = [self._printed(held) for held in self.table.lines]
        blanks = sum(1 for one in who if not any(one))
        repeats = any(a == b and any(a) for a, b in itertools.pairwise(who))
        return not repeats and blanks * 5 >= len(who) and (blanks >= 2 or len(who) <= 4)

    def _printed(self, held: Held) -> tuple[str, str]:
        name = text_of(self.cell(held, "member_name", "last_name"))
        return text_of(self.cell(held, "member_no", "employee_no")), name

    def read(self) -> Iterator[Remittance | RefusedRow]:
        """Every row of the table."""
        for held in self.table.lines:
            try:
                yield from self._read(held)
            except Refused as fault:
                yield RefusedRow(self.file, held.row.number, fault.column, fault.why)

    def _read(self, held: Held) -> Iterator[Remittance]:
        if held.row.confidence < SURE_ENOUGH:
            raise Refused(
                "", "The scan is not clear enough here to be sure. Ask the payroll company for its file."
            )
        number, name = self._who(held)
        production, production_id, season = self._production(held)
        occupation = text_of(self.cell(held, "occupation")) or held.context.get("occupation", "")
        span = self._when(held)
        days, hours = self._figure(held, "days"), self._hours(held)
        first = Remittance(
            member_no=number,
            member_name=name,
            production_id=production_id,
            production=production,
            season=season,
            company=text_of(self.cell(held, "company")) or held.context.get("company", ""),
            occupation=occupation,
            position=occupation_of(occupation),
            start=span.start,
            end=span.end,
            days=days,
            hours=hours,
            amount=self._amount(held),
            paid_not_worked=self._paid_for(held, occupation),
            provenance=Provenance(self.file, held.row.number, held.row.page),
        )
        unworked = {name: self._figure(held, name) for name in UNWORKED_DAYS if name in self.places}
        if days is None and hours is None and first.amount is None and not any(unworked.values()):
            raise Refused(
                "days", "The row has neither days nor hours nor an amount. Ask the payroll company."
            )
        if not (days is None and any(unworked.values())):
            yield first
        for name, count in unworked.items():
            if count:
                yield replace(first, days=count, hours=None, amount=None, paid_not_worked=UNWORKED_DAYS[name])

    def _who(self, held: Held) -> tuple[str, str]:
        printed = self.cell(held, "member_no")
        name = text_of(self.cell(held, "member_name"))
        first, last = text_of(self.cell(held, "first_name")), text_of(self.cell(held, "last_name")) or name
        if first and last and first not in last:
            name = f"{last}, {first}"
        name = name or last or first
        if printed is None and not name and "member_name" not in self.places:
            printed = self.cell(held, "employee_no")
        number = "" if printed is None else member_no_of(printed) or ""
        if printed is not None and (not number or not re.search(r"\d", number)):
            why = f"{text_of(printed)[:30]!r} is not a member number. Ask the payroll company for it."
            raise Refused(self.column("member_no"), why)
        if not number and not name:
            number, name = self._from_context(held)
        if not number and name:
            number, name = split_member(name)
        if not number and not name:
            if not self.carries or not any(self.carried):
                raise Refused(
                    self.column("member_no"), "The row names no member. Ask the payroll company whose it is."
                )
            return self.carried
        self.carried = (number, turned(name))
        return self.carried

    def _from_context(self, held: Held) -> tuple[str, str]:
        context = held.context
        number = member_no_of(context.get("member_no")) or ""
        return (
            (number, "")
            if number and "member" not in context
            else split_member(context.get("member", context.get("member_name", "")))
        )

    def _production(self, held: Held) -> tuple[str, str, int | None]:
        own = text_of(self.cell(held, "production"))
        code = text_of(self.cell(held, "production_id"))
        # What the heading above says belongs to the heading's production, not to one the row names itself.
        inherits = not own and not code
        title = own or (held.context.get("production", "") if inherits else "")
        code = code or (held.context.get("production_id", "") if inherits else "")
        if not code and (match := _CODE_FIRST.match(title) or _CODE_LAST.match(title)):
            title, code = match["title"].strip(), match["id"]
        season = number_of(self.cell(held, "season"))
        if season is None and inherits:
            season = number_of(held.context.get("season"))
        ending = _SEASON.search(title)
        if ending and ending.start() > 0:
            title = title[: ending.start()].strip()
            season = float(ending[1]) if season is None else season
        return title, code, int(season) if season else None

    def _when(self, held: Held) -> Span:
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
        several = (self._figure(held, "days") or 0) > 1
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

    def _figure(self, held: Held, name: str) -> float | None:
        cell = self.cell(held, name)
        if cell is None or text_of(cell) in ("-", "–", "n/a", "N/A"):
            return None
        found = number_of(cell)
        if found is None:
            raise Refused(
                self.column(name), f"{text_of(cell)[:30]!r} is not a number. Ask the payroll company."
            )
        return found

    def _hours(self, held: Held) -> float | None:
        whole = self._figure(held, "hours")
        return whole if whole is not None else self._sum(held, "hours_part")

    def _amount(self, held: Held) -> float | None:
        for found in (
            self._figure(held, "amount"),
            self._sum(held, "amount_part"),
            self._figure(held, "gross"),
        ):
            if found is not None:
                return found
        return None

    def _sum(self, held: Held, name: str) -> float | None:
        cells = held.row.cells
        numbers = [number_of(cells[place]) for place in self.places.get(name, ()) if place < len(cells)]
        known = [number for number in numbers if number is not None]
        return round(sum(known), 4) if known else None

    def _paid_for(self, held: Held, occupation: str) -> str:
        kinds = []
        for place in self.places.get("pay_type", ()) if self.reads_pay_types else ():
            said = text_of(held.row.cells[place]) if place < len(held.row.cells) else ""
            kind = pay_type(said)
            if (
                kind is None
                and said
                and len(said) <= 12
                and self.table.headings[place].casefold()[:4] != "rema"
            ):
                why = f"{said!r} is no known kind of pay. Ask the payroll company if it is for days worked."
                raise Refused(self.table.headings[place], why)
            kinds.append(kind or "")
        kinds.append(pay_type(tail_of(occupation)) or "")
        return next((kind for kind in kinds if kind), "")
