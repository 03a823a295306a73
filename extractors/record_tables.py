"""The office's own files: their columns, and how a row becomes a record (the contract, section 1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from extractors.positions import kind_of, position_of
from extractors.sheet_cells import dated, member_no_of, text_of
from extractors.sheets import Cell
from models.terms import (
    Decline,
    Listing,
    Meeting,
    Member,
    Position,
    Production,
    ProductionKind,
    Provenance,
    RosterDays,
    SeminarAttendance,
    StandingSpan,
    Upgrade,
)


class Unusable(Exception):
    """A cell that keeps its row from being used."""

    def __init__(self, column: str, why: str) -> None:
        super().__init__(why)
        self.column = column
        self.why = why


@dataclass(frozen=True, slots=True)
class Line:
    """A row by column name. `day_first` is the order that the file's own dates prove, else null."""

    cells: Mapping[str, Cell]
    at: Provenance
    day_first: bool | None

    def text(self, column: str) -> str:
        return text_of(self.cells.get(column))

    def needed(self, column: str) -> str:
        text = self.text(column)
        if not text:
            raise Unusable(column, "The cell is empty. Fill it in.")
        return text

    def member_no(self) -> str:
        self.needed("member_no")
        found = member_no_of(self.cells.get("member_no"))
        if found is None:
            raise Unusable("member_no", "Not a member number: only letters, digits and hyphens, at most 20.")
        return found

    def day(self, column: str) -> date | None:
        cell = self.cells.get(column)
        return None if cell is None else _day(cell, column, self.day_first)

    def needed_day(self, column: str) -> date:
        self.needed(column)
        found = self.day(column)
        assert found is not None
        return found

    def several(self, column: str) -> tuple[str, ...]:
        parts = (part.strip() for part in self.text(column).split(";"))
        return tuple(part for part in parts if part)


def _day(cell: Cell, column: str, day_first: bool | None) -> date:
    found = dated(cell, day_first)
    if found is not None and found.value is not None:
        return found.value
    said = text_of(cell)[:30]
    if found is not None and found.precision == "day":
        raise Unusable(column, f"The date {said!r} can be read two ways. Write it as YYYY-MM-DD.")
    raise Unusable(column, f"{said!r} is not a date. Write it as YYYY-MM-DD.")


def _member(line: Line) -> Member:
    return Member(
        member_no=line.member_no(),
        name=line.needed("name"),
        known_as=line.several("known_as"),
        listings=tuple(_listing(part, line) for part in line.several("categories")),
        dues_paid_through=line.day("dues_paid_through"),
        email=line.text("email"),
        phone=line.text("phone"),
        provenance=line.at,
    )


def _listing(text: str, line: Line) -> Listing:
    category, _, since = (part.strip() for part in text.partition("@"))
    name = re.sub(r"[^a-z0-9]+", "_", category.casefold()).strip("_")
    return Listing(
        _position_name(name, category), _day(since, "categories", line.day_first) if since else None
    )


def _position_name(name: str, written: str) -> str:
    if name in set(Position):
        return name
    position, _ = position_of(written)
    return position.value if position not in (None, Position.OTHER) else name


def _production(line: Line) -> Production:
    season = line.text("season")
    digits = re.sub(r"(?i)^(?:season|saison|s)\s*", "", season)
    if season and not re.fullmatch(r"\d{1,3}", digits):
        raise Unusable("season", f"{season[:30]!r} is not a season. Write a whole number, or nothing.")
    return Production(
        production_id=line.needed("production_id"),
        title=line.needed("title"),
        also_known_as=line.several("also_known_as"),
        kind=_kind(line),
        season=int(digits) if season else None,
        company=line.text("company"),
        studio=line.text("studio"),
        agreement=line.text("agreement"),
        start=line.day("start"),
        end=line.day("end"),
        producers=line.several("producers"),
        production_managers=line.several("production_managers"),
        production_coordinators=line.several("production_coordinators"),
        provenance=line.at,
    )


def _kind(line: Line) -> ProductionKind | None:
    written = line.text("kind")
    name = re.sub(r"[^a-z]+", "_", written.casefold()).strip("_")
    if not written:
        return None
    found = ProductionKind(name) if name in set(ProductionKind) else kind_of(written)
    if found is None:
        raise Unusable(
            "kind", f"{written[:30]!r} is not a kind: feature, mow, pilot, mini_series or tv_season."
        )
    return found


def _seminar(line: Line) -> SeminarAttendance:
    return SeminarAttendance(
        member_no=line.member_no(),
        seminar=line.needed("seminar"),
        topic=line.text("topic").casefold(),
        standing=line.text("standing").casefold(),
        date=line.day("date"),
        provenance=line.at,
    )


def _decline(line: Line) -> Decline:
    return Decline(
        member_no=line.member_no(),
        ground=line.needed("ground"),
        declined_on=line.needed_day("declined_on"),
        barred_until=line.day("barred_until"),
        provenance=line.at,
    )


def _upgrade(line: Line) -> Upgrade:
    used = tuple(_used(part) for part in line.several("credits_used"))
    return Upgrade(
        member_no=line.member_no(),
        from_category=_category(line, "from_category"),
        to_category=_category(line, "to_category"),
        approved_on=line.needed_day("approved_on"),
        credits_used=used or None,
        provenance=line.at,
    )


def _category(line: Line, column: str) -> str:
    written = line.needed(column)
    return _position_name(re.sub(r"[^a-z0-9]+", "_", written.casefold()).strip("_"), written)


def _used(text: str) -> tuple[str, Position]:
    production, _, written = (part.strip() for part in text.rpartition(":"))
    position = Position(written) if written in set(Position) else position_of(written)[0]
    if not production or position is None:
        raise Unusable("credits_used", f"{text[:40]!r} is not production_id:position (P017:2nd_apc).")
    return production, position


def _meeting(line: Line) -> Meeting:
    kind = re.sub(r"[^a-z]+", "_", line.needed("kind").casefold()).strip("_")
    return Meeting(kind=kind, date=line.needed_day("date"), provenance=line.at)


def _standing(line: Line) -> StandingSpan:
    start, end = line.day("from"), line.day("to")
    if start and end and end < start:
        raise Unusable("to", "The last day is before the first. Correct one of them.")
    return StandingSpan(
        member_no=line.member_no(),
        start=start,
        end=end,
        standing=line.needed("standing").casefold(),
        provenance=line.at,
    )


def _roster(line: Line) -> RosterDays:
    number, name = line.text("member_no"), line.text("name")
    if not number and not name:
        raise Unusable("name", "Neither a number nor a name says whose days these are. Fill one in.")
    start, end = line.day("from"), line.day("to")
    if start and end and end < start:
        raise Unusable("to", "The last day is before the first. Correct one of them.")
    return RosterDays(
        member_no=line.member_no() if number else "",
        name=name,
        production=line.needed("production"),
        start=start,
        end=end,
        days=_days(line),
        basis=re.sub(r"[^a-z]+", "_", line.text("basis").casefold()).strip("_"),
        organised_on=line.day("organised_on"),
        involved_since=line.day("involved_since"),
        provenance=line.at,
    )


def _days(line: Line) -> float:
    written = line.needed("days").replace(",", ".")
    if not re.fullmatch(r"\d{1,4}(?:\.\d{1,2})?", written):
        raise Unusable("days", f"{written[:30]!r} is no number of days. Write a number such as 12 or 12.5.")
    return float(written)


@dataclass(frozen=True, slots=True)
class Table:
    """A file: its name without ending, the Office's field, its columns (optional ones apart)."""

    name: str
    shelf: str
    read: Callable[[Line], Any]
    columns: tuple[str, ...]
    optional: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()


_PERSONNEL = ("producers", "production_managers", "production_coordinators")
_MEMBERS = ("member_no", "name", "known_as", "categories", "dues_paid_through", "email", "phone")
_PRODUCTIONS = ("production_id", "title", "also_known_as", "kind", "season", "company", "studio", "agreement")

TABLES = (
    Table("members", "members", _member, _MEMBERS, dates=("dues_paid_through",)),
    Table(
        "productions", "productions", _production, (*_PRODUCTIONS, "start", "end", *_PERSONNEL),
        dates=("start", "end"),
    ),
    Table(
        "seminars", "seminars", _seminar, ("member_no", "seminar", "topic", "standing", "date"),
        dates=("date",),
    ),
    Table(
        "declines", "declines", _decline, ("member_no", "ground", "declined_on"), ("barred_until",),
        ("declined_on", "barred_until"),
    ),
    Table(
        "upgrades", "upgrades", _upgrade, ("member_no", "from_category", "to_category", "approved_on"),
        ("credits_used",), ("approved_on",),
    ),
    Table("meetings", "meetings", _meeting, ("kind", "date"), dates=("date",)),
    Table("standing", "standing", _standing, ("member_no", "from", "to", "standing"), dates=("from", "to")),
    Table(
        "roster", "roster", _roster, ("member_no", "name", "production", "from", "to", "days", "basis"),
        ("organised_on", "involved_since"), ("from", "to", "organised_on", "involved_since"),
    ),
)  # fmt: skip


def order_proved(cells: list[Cell]) -> bool | None:
    """Whether the days in `cells` stand before the months, where some date proves it and none the other."""
    proofs = {found.day_first for cell in cells if isinstance(cell, str) and (found := dated(cell))}
    proofs.discard(None)
    return proofs.pop() if len(proofs) == 1 else None
