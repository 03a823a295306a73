"""A row of a remittance report as a Remittance, or the reason why it cannot be one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil

from extractors.remittance_columns import Columns, Refused, is_more_than
from extractors.remittance_grid import Held
from extractors.remittance_kinds import share
from extractors.remittance_words import (
    code_and_title,
    elsewhere,
    family_first,
    kind_of_pay,
    occupation_of,
    pay_type,
    person_in,
    split_member,
    tail_of,
    turned,
)
from extractors.sheet_cells import member_no_of, number_of, text_of
from models.terms import Provenance, RefusedRow, Remittance

SURE_ENOUGH = 0.8
"""Below this, a word that OCR read may be another: the row is shown to a person, not used."""

HOURS_OF_DAY = 24
MOST_NAMES = 0.8
"""The share of names that must be printed in one way for that to be the report's."""

DAY_MARKS = ("x", "w", "✓", "√")
"""What marks a day worked under a day of the week."""

UNWORKED_DAYS = {
    "days_idle": "idle day",
    "days_holiday": "unworked holiday",
    "days_bereavement": "bereavement",
    "days_cancelled": "cancelled call",
    "days_travel": "travel only",
}
_SEASON = re.compile(
    r"(?i)[\s,(/|:–-]+\b(?:season\s*/\s*saison|season|saison|ssn|seas|sn|s|series|cycle|yr|year)\.?\s*#?\s*0*(?P<n>\d{1,2})\)?\s*$"
    r"|\s+\((?P<b>\d{1,2})\)\s*$"
)
_BEYOND_DOUBT = 2
"""Days of an earlier week are paid with the last one's: only twice a period's days are surely misread."""


def _without_season(title: str) -> tuple[str, float | None]:
    ending = _SEASON.search(title)
    if ending is None or ending.start() == 0:
        return title, None
    return title[: ending.start()].strip(), float(ending["n"] or ending["b"])


@dataclass(slots=True)
class Reader(Columns):
    """What the rows of one table have in common: `pay_types` are the columns that say what was paid for,
    `family_leads` that names begin with the family's in capitals."""

    pay_types: tuple[int, ...] = ()
    family_leads: bool = False

    def __post_init__(self) -> None:
        # A dataclass with slots is another class than the one that a bare super() means.
        Columns.__post_init__(self)
        self.pay_types = tuple(place for place in self.places.get("pay_type", ()) if self._says_pay(place))
        names = {text_of(self.cell(held, "member_name")) for held in self.table.lines} - {""}
        self.family_leads = share(lambda name: family_first(text_of(name)) != name, list(names)) >= MOST_NAMES

    def _says_pay(self, place: int) -> bool:
        """Whether a column says any kind of pay that is known, and not a standing or a remark each time."""
        cells = (held.row.cells[place] for held in self.table.lines if place < len(held.row.cells))
        return any(cell is not None and kind_of_pay(text_of(cell)) is not None for cell in cells)

    def read(self) -> Iterator[Remittance | RefusedRow]:
        """Every row of the table that is the Local's; how many are another's is said once for each."""
        others: dict[str, list[Held]] = {}
        for held in self.table.lines:
            local = elsewhere(text_of(self.cell(held, "local")) or held.context.get("local", ""))
            if local:
                others.setdefault(local, []).append(held)
                continue
            try:
                yield from self._read(held)
            except Refused as fault:
                yield RefusedRow(self.file, held.row.number, fault.column, fault.why)
        for local, rows in others.items():
            why = f"{len(rows)} rows from here on are for {local}, and are left out."
            yield RefusedRow(self.file, rows[0].row.number, self.column("local"), why)

    def _read(self, held: Held) -> Iterator[Remittance]:
        if held.row.confidence < SURE_ENOUGH:
            raise Refused(
                "", "The scan is not clear enough here to be sure. Ask the payroll company for its file."
            )
        if unread := held.context.get("unread"):
            why = f"A heading above could not be read ({unread[:40]!r}), so whose rows these are is not sure."
            raise Refused("", f"{why} Ask the payroll company for its file.")
        number, name = self._who(held)
        production, production_id, season = self._production(held)
        if not production and not production_id:
            raise Refused(
                "production", "The row names no production. Ask the payroll company which it is for."
            )
        occupation = text_of(self.cell(held, "occupation")) or held.context.get("occupation", "")
        span = self.when(held)
        days, hours = self._days(held), self._hours(held)
        if is_more_than(days, span, _BEYOND_DOUBT):
            why = f"{days:g} days are far more than the period has, {span.start} to {span.end}."
            raise Refused(self.column("days"), f"{why} Ask the payroll company which is right.")
        if days and hours and abs(hours) > HOURS_OF_DAY * ceil(abs(days)):
            why = f"{hours:g} hours are more than {days:g} days have. Ask the payroll company which is right."
            raise Refused(self.column("hours"), why)
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
        unworked = {name: self.figure(held, name) for name in UNWORKED_DAYS if name in self.places}
        if days is None and hours is None and first.amount is None and not any(unworked.values()):
            raise Refused(
                "days", "The row has neither days nor hours nor an amount. Ask the payroll company."
            )
        counted = {name: count for name, count in unworked.items() if count}
        alone = not days and len(counted) == 1
        if days or not counted:
            yield first
        for name, count in counted.items():
            # The hours and the money of a row are of its one kind of day, where there is but one.
            figures = (hours, first.amount) if alone else (None, None)
            yield replace(
                first, days=count, hours=figures[0], amount=figures[1], paid_not_worked=UNWORKED_DAYS[name]
            )

    def _who(self, held: Held) -> tuple[str, str]:
        printed = self.cell(held, "member_no")
        name = text_of(self.cell(held, "member_name"))
        first, last = text_of(self.cell(held, "first_name")), text_of(self.cell(held, "last_name")) or name
        if first and last and first not in last:
            name = f"{last}, {first}"
        name = person_in(name or last or first)
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
        if not number and re.search(r"\d", name):
            why = (
                f"{name[:40]!r} is no name, and its number is not told. Ask the payroll company whose it is."
            )
            raise Refused(self.column("member_name"), why)
        if not number and not name:
            raise Refused(
                self.column("member_no"), "The row names no member. Ask the payroll company whose it is."
            )
        return number, turned(family_first(name) if self.family_leads else name)

    def _from_context(self, held: Held) -> tuple[str, str]:
        context = held.context
        number, name = split_member(context.get("member", context.get("member_name", "")))
        return member_no_of(context.get("member_no")) or number, name

    def _production(self, held: Held) -> tuple[str, str, int | None]:
        own = text_of(self.cell(held, "production"))
        code = text_of(self.cell(held, "production_id"))
        # What the heading above says belongs to the heading's production, not to one the row names itself.
        inherits = not own and not code
        title = own or (held.context.get("production", "") if inherits else "")
        code = code or (held.context.get("production_id", "") if inherits else "")
        season = number_of(self.cell(held, "season"))
        if season is None and inherits:
            season = number_of(held.context.get("season"))
        title, told = _without_season(title)
        if not code and (match := code_and_title(title)):
            title, code = match["title"].strip(), match["id"]
            # The number may stand behind the season, or before it.
            title, again = _without_season(title)
            told = again if told is None else told
        season = told if season is None else season
        return title, code, int(season) if season else None

    def _days(self, held: Held) -> float | None:
        """The days as printed, else the days of the week that something stands under."""
        whole = self.figure(held, "days")
        if whole is not None or "weekday" not in self.places:
            return whole
        figures = self._on_weekdays(held)
        if all(abs(figure) <= 1 for figure in figures):
            return sum(figures)
        return float(sum(1 if figure > 0 else -1 for figure in figures))

    def _on_weekdays(self, held: Held) -> list[float]:
        """What stands under the days of the week, those with nothing left out; a mark is a day."""
        cells = held.row.cells
        figures: list[float] = []
        for place in self.places.get("weekday", ()):
            text = text_of(cells[place]) if place < len(cells) else ""
            if text in ("", "-", "–"):
                continue
            number = 1.0 if text.casefold() in DAY_MARKS else number_of(cells[place])
            if number is None:
                why = f"{text[:30]!r} is neither hours nor a day. Ask the payroll company."
                raise Refused(self.table.headings[place], why)
            figures += [number] if number else []
        return figures

    def _hours(self, held: Held) -> float | None:
        for found in (self.figure(held, "hours"), self._sum(held, "hours_part")):
            if found is not None:
                return found
        figures = self._on_weekdays(held)
        return round(sum(figures), 4) if any(abs(figure) > 1 for figure in figures) else None

    def _amount(self, held: Held) -> float | None:
        for found in (
            self.figure(held, "amount"),
            self._sum(held, "amount_part"),
            self.figure(held, "gross"),
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
        for place in self.pay_types:
            said = text_of(held.at(place))
            kind = kind_of_pay(said)
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
