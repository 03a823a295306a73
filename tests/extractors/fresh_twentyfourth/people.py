"""Invented careers: who they are, and what they worked on and when."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth

from . import lists

LAST_END = date(2026, 10, 15)
LADDER = (Position.SECOND_APC, Position.FIRST_APC, Position.PC)
KINDS = {
    ProductionKind.TV_SEASON: (46, 60, 190),
    ProductionKind.FEATURE: (20, 30, 110),
    ProductionKind.MOW: (14, 21, 48),
    ProductionKind.PILOT: (7, 20, 45),
    ProductionKind.MINI_SERIES: (8, 50, 120),
    ProductionKind.OTHER: (5, 9, 32),
}


@dataclass(frozen=True, slots=True)
class _Period:
    start: date
    end: date

    def worked(self, rng: random.Random) -> float:
        """Days worked: most of the weekdays, now and then with a half day."""
        length = (self.end - self.start).days + 1
        weekdays = sum((self.start + timedelta(n)).weekday() < 5 for n in range(length))
        days = float(max(3, round(weekdays * rng.uniform(0.72, 1.0))))
        return days - 0.5 if rng.random() < 0.16 else days


def _period(rng: random.Random, end: date, shortest: int, longest: int) -> _Period:
    return _Period(end - timedelta(rng.randint(shortest, longest)), end)


def _person(rng: random.Random) -> str:
    return f"{rng.choice(lists.GIVEN)} {rng.choice(lists.SURNAMES)}"


def _perhaps(rng: random.Random, chance: float) -> str:
    return _person(rng) if rng.random() < chance else ""


def _position(rng: random.Random, age: float) -> Position:
    """A job that fits the point in the career: `age` is 0 at its newest and 1 at its oldest."""
    if rng.random() < 0.1 + 0.18 * age:
        return rng.choice((Position.OTHER, Position.OTHER, Position.SCRIPT, Position.TRAVEL))
    return LADDER[max(0, min(2, round(2.3 * (1 - age) - 0.3 + rng.uniform(-0.8, 0.6))))]


def _job(rng: random.Random, credit: CreditTruth, position: Position, name: str) -> CreditTruth:
    """`credit` worked in `position`."""
    return replace(
        credit,
        position=position,
        position_as_written=rng.choice(lists.OTHER_JOBS) if position is Position.OTHER else "",
        production_coordinator=name if position is Position.PC else _perhaps(rng, 0.8),
    )


def _credit(rng: random.Random, title: str, end: date, name: str, age: float) -> CreditTruth:
    kind = rng.choices(tuple(KINDS), [weight for weight, _, _ in KINDS.values()])[0]
    period = _period(rng, end, *KINDS[kind][1:])
    serial = kind is ProductionKind.TV_SEASON and rng.random() < 0.85
    credit = CreditTruth(
        title=title,
        season=rng.choice((1, 1, 1, 2, 2, 3, 4, 5, 7)) if serial else None,
        kind=kind,
        studio=rng.choice(lists.STUDIOS),
        company=rng.choice(lists.COMPANIES),
        position=Position.PC,
        start=period.start,
        end=period.end,
        days=period.worked(rng),
        producer=_perhaps(rng, 0.85),
        production_manager=_perhaps(rng, 0.85),
        production_coordinator="",
        assistant_production_coordinator=_perhaps(rng, 0.55),
        agreement=rng.choice(lists.AGREEMENTS) if rng.random() < 0.14 else "411",
    )
    return _job(rng, credit, _position(rng, age), name)


def _before(rng: random.Random, later: CreditTruth, name: str) -> CreditTruth:
    """An earlier stint on the same show: the season before it, or a humbler job in the same one."""
    lower = LADDER[max(0, LADDER.index(later.position) - 1)] if later.position in LADDER else later.position
    if later.season is not None and later.season > 1 and rng.random() < 0.7:
        period = _period(rng, later.start - timedelta(rng.randint(60, 190)), 60, 170)
        earlier = replace(later, season=later.season - 1)
        position = rng.choice((lower, later.position))
    else:
        period = _period(rng, later.start - timedelta(rng.randint(1, 20)), 12, 45)
        earlier, position = later, lower
    earlier = replace(earlier, start=period.start, end=period.end, days=period.worked(rng))
    return _job(rng, earlier, position, name) if position is not later.position else earlier


def _career(rng: random.Random, count: int, name: str) -> Iterator[CreditTruth]:
    """`count` credits, newest first."""
    titles = rng.sample(lists.TITLES, count)
    end = LAST_END - timedelta(rng.randint(0, 420))
    again = rng.choice((0.05, 0.15, 0.35))
    credit: CreditTruth | None = None
    for number, title in enumerate(titles):
        if credit is not None and rng.random() < again:
            credit = _before(rng, credit, name)
        else:
            credit = _credit(rng, title, end, name, number / max(1, count - 1))
        yield credit
        end = credit.start - timedelta(rng.randint(3, 110))


def _plain(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "".join(letter for letter in bare.lower() if letter.isalnum())


def _email(rng: random.Random, given: str, surname: str) -> str:
    first, last = _plain(given), _plain(surname)
    local = rng.choice(
        (f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{first}{rng.randint(2, 99)}")
    )
    return f"{local}@{rng.choice(('example.ca', 'mail.example.com', 'example.org', 'post.example.net'))}"


def _address(rng: random.Random) -> str:
    town, code = rng.choice(lists.TOWNS)
    unit = rng.choice(("", "", f"Unit {rng.randint(2, 40)}, ", f"Apt. {rng.randint(101, 2210)}, "))
    return f"{unit}{rng.randint(3, 2400)} {rng.choice(lists.STREETS)}, {town}, ON {code}"


def resume(rng: random.Random, *, credits: int | None = None) -> ResumeTruth:
    """An invented resume of `credits` credits, or of 4 to 13."""
    given, surname = rng.choice(lists.GIVEN), rng.choice(lists.SURNAMES)
    name = f"{given} {surname}"
    career = list(_career(rng, rng.randint(4, 13) if credits is None else credits, name))
    if rng.random() < 0.25:
        career.reverse()
    return ResumeTruth(
        name=name,
        member_no=str(rng.randint(1200, 98999)),
        email=_email(rng, given, surname),
        phone=f"{rng.choice(('416', '647', '905', '705', '437'))}-555-01{rng.randint(0, 99):02}",
        address=_address(rng),
        credits=tuple(career),
        other_lines=tuple(rng.sample(lists.OTHER_LINES, rng.randint(2, 6))),
    )
