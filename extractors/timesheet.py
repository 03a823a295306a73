"""Timesheets as CSV or XLSX: a row a day, columns by name; every row that cannot be used is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from typing import Any

from extractors.record_tables import order_proved
from extractors.sheet_cells import dated, number_of, text_of
from extractors.sheets import Cell, Row, read_sheets
from models.terms import DayKind, Hire, Problem, RefusedCell, SheetDay, Timesheet

HEADER_WITHIN_ROWS = 10
_TIME = re.compile(r"(\d{1,2})(?::(\d\d))?(?::\d\d)?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_RANGE = re.compile(r"(.+?)\s*(?:-|–|to)\s*(.+)")


class _Unusable(Exception):
    def __init__(self, column: str, why: str) -> None:
        super().__init__(why)
        self.column = column
        self.why = why


def read_timesheet(
    content: bytes, name: str
) -> tuple[tuple[Timesheet, ...], tuple[RefusedCell, ...]] | Problem:
    """The timesheets of one file, one a person in the order of their first row, and the rows not used."""
    sheets = read_sheets(content, name)
    if isinstance(sheets, Problem):
        return sheets
    for sheet in sheets:
        for row in sheet.rows[:HEADER_WITHIN_ROWS]:
            columns = {_plain(cell): place for place, cell in enumerate(row.cells) if cell is not None}
            if "date" in columns:
                return _read([r for r in sheet.rows if r.number > row.number], columns)
    return Problem(
        "No row of column headings with `date` was found.",
        "Name the columns as in docs/agreements.md: at least date, call, wrap and rate.",
    )


def _plain(cell: Cell) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text_of(cell).casefold()).strip()


def _read(
    rows: Sequence[Row], columns: dict[str, int]
) -> tuple[tuple[Timesheet, ...], tuple[RefusedCell, ...]]:
    unknown = [name for name in columns if name not in COLUMNS and name not in _OWN]
    refused = [RefusedCell(0, name, "The column is not known and was not used.") for name in unknown]
    cells = [{name: row.cells[at] for name, at in columns.items() if at < len(row.cells)} for row in rows]
    dates = [one.get("date") for one in cells]
    day_first = order_proved(dates)
    people: dict[str, dict[date, SheetDay]] = {}
    for row, one in zip(rows, cells, strict=True):
        if one.get("date") is None:
            refused.append(RefusedCell(row.number, "date", "The row has no date and was not used."))
            continue
        try:
            day = _day(one, row.number, day_first)
            days = people.setdefault(text_of(one.get("person")), {})
            if day.day in days:
                raise _Unusable("date", f"{day.day} stands in row {days[day.day].row} too. Keep one.")
            days[day.day] = day
        except _Unusable as fault:
            refused.append(RefusedCell(row.number, fault.column, fault.why))
    sheets = tuple(Timesheet(who, tuple(days[d] for d in sorted(days))) for who, days in people.items())
    return sheets, tuple(refused)


def _day(cells: dict[str, Cell], row: int, day_first: bool | None) -> SheetDay:
    day = _date("date", cells["date"], day_first)
    given: dict[str, Any] = {}
    for column, (field, read) in COLUMNS.items():
        if cells.get(column) is not None:
            given[field] = read(column, cells[column])
    for column, field in (("replaced told", "replaced_told"), ("paid on", "paid_on")):
        if cells.get(column) is not None:
            given[field] = _date(column, cells[column], day_first)
    at = {c: _clock(c, cells[c]) for c in _CLOCKS if cells.get(c) is not None}
    call = _on(day, at.get("call"))
    given |= {"call": call, "wrap": _after(call, at.get("wrap")), "crew_call": _on(day, at.get("crew call"))}
    given["call_was"] = _on(day, at.get("call was"))
    for name in ("told", "issued"):
        if (clock := at.get(name)) is not None:
            held = cells.get(f"{name} on")
            given[name] = _on(day if held is None else _date(f"{name} on", held, day_first), clock)
    given["meals"] = tuple(_meals(call, cells))
    worked = bool(at.keys() & {"call", "wrap"}) or given.get("hours") is not None
    given.setdefault("kind", DayKind.WORK if worked else DayKind.OFF)
    if ("call" in at) is not ("wrap" in at) and given["kind"] is DayKind.WORK:
        raise _Unusable("wrap", "Call and wrap belong together; one of them is missing.")
    return SheetDay(row=row, day=day, **given)


def _meals(call: datetime | None, cells: dict[str, Cell]) -> list[tuple[datetime, datetime]]:
    written: list[tuple[str, str]] = []
    for part in filter(None, (p.strip() for p in text_of(cells.get("meals")).split(";"))):
        match = _RANGE.fullmatch(part)
        if match is None:
            raise _Unusable(
                "meals", f"{part!r} is no meal. Write it as 13:00-13:30, several with a semicolon."
            )
        written.append((match[1], match[2]))
    for n in (1, 2, 3):
        out, back = cells.get(f"meal {n} out"), cells.get(f"meal {n} in")
        if out is not None and back is not None:
            written.append((text_of(out), text_of(back)))
    meals = []
    for out_text, back_text in written:
        start = _after(call, _clock("meals", out_text))
        end = _after(start, _clock("meals", back_text))
        if start is None or end is None:
            raise _Unusable("meals", "A meal needs the call of its day.")
        meals.append((start, end))
    return sorted(meals)


def _date(column: str, cell: Cell, day_first: bool | None) -> date:
    found = dated(cell, day_first)
    if found is None or found.value is None:
        raise _Unusable(
            column, f"{text_of(cell)[:30]!r} is no date that can be told. Write it as 2026-03-02."
        )
    return found.value


def _clock(column: str, cell: Cell) -> time:
    if isinstance(cell, float) and 0 <= cell < 1:
        minutes = round(cell * 1440)
        return time(minutes // 60 % 24, minutes % 60)
    match = _TIME.fullmatch(text_of(cell))
    hour = int(match[1]) if match else 99
    if match and match[3]:
        hour = hour % 12 + (12 if match[3].casefold() == "p" else 0)
    if match is None or hour > 24 or int(match[2] or 0) > 59:
        raise _Unusable(column, f"{text_of(cell)[:30]!r} is no time. Write it as 07:30 or 19:06.")
    return time(hour % 24, int(match[2] or 0))


def _on(day: date, clock: time | None) -> datetime | None:
    return None if clock is None else datetime.combine(day, clock)


def _after(moment: datetime | None, clock: time | None) -> datetime | None:
    """The next time that the clock shows `clock` after `moment`."""
    if moment is None or clock is None:
        return None
    found = datetime.combine(moment.date(), clock)
    return found if found > moment else found + timedelta(days=1)


def _number(column: str, cell: Cell) -> Fraction:
    found = number_of(cell)
    if found is None or found < 0:
        raise _Unusable(column, f"{text_of(cell)[:30]!r} is no number.")
    return Fraction(str(found))


def _count(column: str, cell: Cell) -> int:
    found = _number(column, cell)
    if found.denominator != 1:
        raise _Unusable(column, f"{text_of(cell)[:30]!r} is no whole number.")
    return int(found)


def _yes(column: str, cell: Cell) -> bool:
    said = text_of(cell).casefold()
    if said in ("yes", "y", "true", "1", "x"):
        return True
    if said in ("no", "n", "false", "0"):
        return False
    raise _Unusable(column, f"{text_of(cell)[:30]!r} is neither yes nor no.")


def _kind(column: str, cell: Cell) -> DayKind:
    try:
        return DayKind(_plain(cell))
    except ValueError as fault:
        allowed = ", ".join(kind.value for kind in DayKind)
        raise _Unusable(column, f"{text_of(cell)[:30]!r} is no kind of day; there are: {allowed}.") from fault


def _hire(column: str, cell: Cell) -> Hire:
    try:
        return Hire(_plain(cell))
    except ValueError as fault:
        allowed = ", ".join(hire.value for hire in Hire)
        raise _Unusable(
            column, f"{text_of(cell)[:30]!r} is no kind of hire; there are: {allowed}."
        ) from fault


def _meals_given(column: str, cell: Cell) -> str:
    """The initials of the meals that the employer gave."""
    found = "".join(sorted({word[0] for word in re.findall(r"[a-z]+", text_of(cell).casefold())}))
    if set(found) - set("bld"):
        raise _Unusable(column, "Name the meals given: breakfast, lunch, dinner.")
    return found


def _text(column: str, cell: Cell) -> str:
    return text_of(cell)


COLUMNS: dict[str, tuple[str, Callable[[str, Cell], Any]]] = {
    "day": ("kind", _kind),
    "hire": ("hire", _hire),
    "hours": ("hours", _number),
    "rate": ("rate", _number),
    "weekly rate": ("weekly_rate", _number),
    "higher rate": ("higher_rate", _number),
    "higher hours": ("higher_hours", _number),
    "distant": ("distant", _yes),
    "home miles": ("home_miles", _number),
    "meals provided": ("meals_provided", _meals_given),
    "holiday": ("holiday", _yes),
    "week shifted": ("shifted", _yes),
    "on payroll": ("on_payroll", _yes),
    "other meals": ("alternative_meals", _yes),
    "breakfast minutes": ("breakfast_minutes", _number),
    "zone miles": ("zone_miles", _number),
    "zone hours": ("zone_hours", _number),
    "ride or hotel": ("ride_or_hotel", _yes),
    "flights": ("flights", _count),
    "dives": ("dives", _count),
    "depth ft": ("depth_ft", _number),
    "second diver": ("second_diver", _yes),
    "underwater": ("underwater", _yes),
    "water ft": ("water_ft", _number),
    "water hours": ("water_hours", _number),
    "longest in water": ("longest_in_water", _number),
    "script prep days": ("script_prep_days", _number),
    "cameras": ("cameras", _count),
    "relation": ("relation", _text),
    "department share": ("department_share", _number),
    "housing a day": ("housing_a_day", _number),
    "paid": ("paid", _number),
    "benefit hours paid": ("benefit_hours_paid", _number),
    "per diem paid": ("per_diem_paid", _number),
}
_CLOCKS = ("call", "wrap", "call was", "crew call", "told", "issued")
_OWN = frozenset(
    {"date", "person", "meals", "told on", "issued on", "replaced told", "paid on", *_CLOCKS}
) | {f"meal {n} {side}" for n in (1, 2, 3) for side in ("out", "in")}
