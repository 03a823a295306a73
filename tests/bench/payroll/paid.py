"""What was paid, before any payroll company prints it: people, productions, weeks, days and money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import ceil
from random import Random

from models.terms import Position

CAUCUS = (Position.SECOND_APC, Position.FIRST_APC, Position.PC, Position.SCRIPT, Position.TRAVEL)
NOT_WORKED = ("idle day", "unworked holiday", "bereavement", "cancelled call", "travel only")


@dataclass(frozen=True, slots=True)
class Words:
    """What one set of families draws from: titles of two words or whole ones, companies (`{}`: a title's last
    word), names of people."""

    first: str
    second: str
    whole: tuple[str, ...]
    companies: tuple[str, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Show:
    code: str
    title: str
    season: int | None
    company: str


@dataclass(frozen=True, slots=True)
class Person:
    member_no: str
    given: str
    family: str


@dataclass(frozen=True, slots=True)
class Paid:
    """One line of pay. `position` is null for a bare APC and `craft` names a job outside the caucus; `kind`
    is empty for days worked; `local` is the one that it was remitted to."""

    person: Person
    show: Show
    position: Position | None
    craft: int | None
    start: date
    end: date
    days: float
    hours: float
    kind: str
    local: str

    @property
    def amount(self) -> float:
        return round(self.days * 31.5, 2)

    @property
    def gross(self) -> float:
        return round(self.days * 402.25, 2)


def shows(words: Words, chance: Random, count: int) -> list[Show]:
    """Productions of distinct titles; some are seasons, some belong to numbered companies."""
    made: list[Show] = []
    while len(made) < count:
        whole = chance.random() < 0.15
        title = (
            chance.choice(words.whole)
            if whole
            else f"{chance.choice(words.first.split())} {chance.choice(words.second.split())}"
        )
        if any(show.title == title for show in made):
            continue
        season = chance.randrange(1, 9) if chance.random() < 0.4 else None
        numbered = chance.random() < 0.15
        company = (
            f"{chance.randrange(1000000, 9999999)} Ontario Inc." if numbered
            else chance.choice(words.companies).format(title.split()[-1])
        )  # fmt: skip
        made.append(Show(f"P{chance.randrange(100, 999)}-{len(made)}", title, season, company))
    return made


def people(words: Words, chance: Random, count: int) -> list[Person]:
    """Members of distinct numbers and names."""
    numbers = chance.sample(range(1000, 9999), count)
    names: dict[tuple[str, str], None] = {}
    while len(names) < count:
        names[chance.choice(words.given), chance.choice(words.family)] = None
    return [Person(str(number), *name) for number, name in zip(numbers, names, strict=True)]


def draw(
    words: Words,
    chance: Random,
    *,
    rows: int,
    stock: Sequence[Show],
    length: str,
    kinds: bool,
    locals_: Sequence[str],
) -> list[Paid]:
    """Lines of pay on the shows of `stock`, no two alike, each for a spell of `length`."""
    crew = people(words, chance, max(6, rows // 5))
    made: dict[tuple[object, ...], Paid] = {}
    begun = date(2016, 1, 3) + timedelta(days=7 * chance.randrange(450))
    while len(made) < rows:
        person, show = chance.choice(crew), chance.choice(stock)
        job = chance.random()
        position = chance.choice(CAUCUS) if job < 0.8 else None
        craft = chance.randrange(4) if job >= 0.9 else None
        start, end = _spell(begun, length, chance)
        days, kind = _days(start, end, length, chance), ""
        if kinds and chance.random() < 0.15:
            days, kind = 1.0, chance.choice(NOT_WORKED)
        elif chance.random() < 0.03:
            days = -chance.choice([1.0, 2.0])
        hours = round(days * chance.choice([8.0, 10.0, 12.0, 12.5, 13.6]), 1)
        paid = Paid(person, show, position, craft, start, end, days, hours, kind, chance.choice(locals_))
        made.setdefault((person, show, start, position, craft), paid)
    return list(made.values())


def _spell(begun: date, length: str, chance: Random) -> tuple[date, date]:
    if length == "month":
        month = chance.randrange(10)
        start = date(begun.year + month // 12, month % 12 + 1, 1)
        return start, (start + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    if length == "day":
        start = begun + timedelta(days=chance.randrange(120))
        return start, start
    span = 7 if length == "week" else 14
    start = begun + timedelta(days=span * chance.randrange(20))
    return start, start + timedelta(days=span - 1)


def _days(start: date, end: date, length: str, chance: Random) -> float:
    if length == "day":
        return 1.0
    most = {"week": 5, "two weeks": 10, "month": 21}[length]
    days = float(most if chance.random() < 0.5 else chance.randrange(1, most))
    return days + 0.5 if chance.random() < 0.1 else days


def in_whole_days(paid: Paid) -> Paid:
    """The line with its days made whole and each of them as long, for reports that show each day's hours."""
    days = float(ceil(paid.days))
    return replace(paid, days=days, hours=round(days * round(paid.hours / paid.days, 1), 1))
