"""A row of a remittance report as a Remittance, or the reason why it cannot be one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NoReturn

from extractors.cells import dated, member_no_of, number_of, text_of
from extractors.positions import position_of
from extractors.remittance_headers import WHEN, folded, vocabulary
from extractors.remittance_periods import Span, order_of, span_of, week_to
from extractors.remittance_table import Held, Table
from extractors.sheets import Cell
from models.terms import Position, Provenance, RefusedRow, Remittance

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
_NUMBER_IN_NAME = re.compile(r"^(?:#?\s*(?P<a>[A-Za-z]{0,3}-?\d{2,12})\s*[-–:,]?\s+(?P<n>\D+)|(?P<m>\D+?)\s*[-–:,]?\s*[(\[#]\s*#?(?P<b>[A-Za-z]{0,3}-?\d{2,12})[)\]]?)$")  # fmt: skip # noqa: E501


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
    reads_pay_types: bool = False
    places: dict[str, list[int]] = field(default_factory=dict)
    carried: tuple[str, str] = ("", "")

    def __post_init__(self) -> None:
        for place, name in self.table.fields.items():
            self.places.setdefault(name, []).append(place)
        self.reads_pay_types = any(
            _pay_type(text_of(held.row.cells[place])) is not None
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
        """Whether the report prints a member once and leaves the following rows' cells blank: then no two rows
        that follow each other print the same, and blanks are no exception."""
        who = [self._printed(held) for held in self.table.lines]
        blanks = sum(1 for one in who if not any(one))
        repeats = any(a == b and any(a) for a, b in zip(who, who[1:], strict=False))
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
            position=_position(occupation),
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
        if end is not None:
            day = self._day(end)
            return Span(None, day.end, day.two_ways)
        work = self.cell(held, "work_date")
        if work is None:
            return None
        day = self._day(work)
        # Several days on one date: the date ends a period whose start is not printed.
        several = (self._figure(held, "days") or 0) > 1
        return Span(None if several else day.start, day.end, day.two_ways)

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
        for name in ("week_ending", "period", "month", "period_end"):
            text = held.context.get(name)
            span = span_of(text, self.day_first) if text else None
            if span is None:
                continue
            if name == "week_ending" and span.end is not None and span.start == span.end:
                return week_to(span.end)
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
            kind = _pay_type(said)
            if (
                kind is None
                and said
                and len(said) <= 12
                and self.table.headings[place].casefold()[:4] != "rema"
            ):
                why = f"{said!r} is not a known kind of pay. Ask the payroll company whether it is for days worked."
                raise Refused(self.table.headings[place], why)
            kinds.append(kind or "")
        kinds.append(_pay_type(_tail(occupation)) or "")
        return next((kind for kind in kinds if kind), "")


def with_order(tables: list[Table], file: str) -> list[Reader]:
    """The readers of one file's tables, all with the order of day and month that the file settles."""
    readers = [Reader(table, file) for table in tables]
    columns: list[list[Cell]] = []
    pairs: list[tuple[Cell, Cell]] = []
    weekly: list[Cell] = []
    for reader in readers:
        for name in WHEN:
            for place in reader.places.get(name, ()):
                heading = folded(reader.table.headings[place])
                if re.search(r"dd\W?mm|jj\W?mm", heading) or re.search(r"mm\W?dd|mm\W?jj", heading):
                    columns.append(["13/01/2020" if re.search(r"(?:dd|jj)\W?mm", heading) else "01/13/2020"])
                columns.append(
                    list(
                        {held.row.cells[place] for held in reader.table.lines if place < len(held.row.cells)}
                    )
                )
        columns.append(list({text for held in reader.table.lines for text in _dates_above(held)}))
        both = {
            (reader.cell(held, "start"), reader.cell(held, "end", "period_end"))
            for held in reader.table.lines
        }
        pairs += [pair for pair in both if None not in pair]
        weekly += {
            cell for held in reader.table.lines if (cell := reader.cell(held, "week_ending")) is not None
        }
        weekly += {text for held in reader.table.lines if (text := held.context.get("week_ending"))}
    order = order_of(columns, pairs, weekly)
    for reader in readers:
        reader.day_first = order
    return readers


def _dates_above(held: Held) -> list[str]:
    return [text for name, text in held.context.items() if name in WHEN]


@lru_cache(maxsize=4096)
def _position(occupation: str) -> Position | None:
    """None where it is unknown or ambiguous."""
    return position_of(occupation)[0] if occupation else None


@lru_cache(maxsize=4096)
def _pay_type(text: str) -> str | None:
    """ "" for a line of days worked, the kind for one that is not; null where the words are not known."""
    held = vocabulary()
    plain = " ".join(re.sub(r"[^\w&/ ]+", " ", folded(text)).split())
    if not plain:
        return None
    if plain in held.worked:
        return ""
    if plain in held.paid_not_worked:
        return held.paid_not_worked[plain]
    if re.search(r"\b(?:work and travel|travel and work|worked|work day)\b", plain) and not re.search(
        r"\b(?:not|un)", plain
    ):
        return ""
    long = [p for p in held.paid_not_worked if len(p) > 3 and re.search(rf"\b{re.escape(p)}\b", plain)]
    return held.paid_not_worked[max(long, key=len)] if long else None


def _tail(occupation: str) -> str:
    """What an occupation says after a dash or in brackets: "1st APC - Idle"."""
    match = re.search(r"\s[-–/]\s*([^-–/()]+)$|\(([^()]+)\)$", occupation)
    return (match[1] or match[2]).strip() if match else ""


def split_member(text: str) -> tuple[str, str]:
    """Number and name from "3456 - Roe, Ana" or "Roe, Ana (3456)"; ("", name) where there is no number."""
    match = _NUMBER_IN_NAME.match(text.strip())
    if match is None:
        whole = member_no_of(text)
        return (whole, "") if whole and re.fullmatch(r"[A-Za-z]{0,3}-?\d{2,}", whole) else ("", text)
    return match["a"] or match["b"], (match["n"] or match["m"]).strip(" -–:,")


@lru_cache(maxsize=20_000)
def turned(name: str) -> str:
    """ "ROE, Ana" as "Ana Roe"; a name all in capitals in the usual case; "Jr." stays at the end."""
    parts = [part.strip() for part in name.split(",") if part.strip()]
    if len(parts) == 2 and not re.fullmatch(r"(?i)jr\.?|sr\.?|ii+|iv", parts[1]):
        parts = [f"{parts[1]} {parts[0]}"]
    words = ", ".join(parts).split()
    return " ".join(_cased(word) for word in words)


def _cased(word: str) -> str:
    if len(word) < 3 or not word.isupper() or "." in word:
        return word
    cased = "-".join(part.capitalize() for part in word.split("-"))
    cased = re.sub(r"(?<=['’])[a-z]", lambda m: m[0].upper(), cased)
    return re.sub(r"^Mc[a-z]", lambda m: m[0][:2] + m[0][2].upper(), cased)
