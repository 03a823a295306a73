"""Invented careers: who worked on what, when, and for how many days."""

from __future__ import annotations

import random
import unicodedata
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth

from .names import CITIES, GIVEN, SCHOOLING, SKILLS, STREETS, SURNAMES, TRAINING
from .titles import AGREEMENTS, COMPANIES, OTHER_JOBS, STUDIOS, TITLES

LAST_DAY = date(2026, 10, 15)
SPANS = {
    ProductionKind.FEATURE: (32, 120),
    ProductionKind.MOW: (20, 52),
    ProductionKind.PILOT: (18, 48),
    ProductionKind.MINI_SERIES: (60, 140),
    ProductionKind.TV_SEASON: (85, 245),
    ProductionKind.OTHER: (4, 34),
}
KIND_WEIGHTS = (24, 16, 8, 10, 36, 6)
EARLY = (
    Position.OTHER,
    Position.SECOND_APC,
    Position.SECOND_APC,
    Position.SECOND_APC,
    Position.FIRST_APC,
    Position.SCRIPT,
    Position.TRAVEL,
)
MIDDLE = (Position.SECOND_APC, Position.FIRST_APC, Position.FIRST_APC, Position.SCRIPT, Position.TRAVEL)
LATE = (Position.FIRST_APC, Position.FIRST_APC, Position.PC, Position.PC, Position.PC, Position.TRAVEL)


def person(rng: random.Random) -> str:
    """A given name and a surname, now and then an initial between."""
    middle = f" {rng.choice('ABCDEFGHJKLMNPRSTW')}." if rng.random() < 0.08 else ""
    return f"{rng.choice(GIVEN)}{middle} {rng.choice(SURNAMES)}"


def resume(rng: random.Random, *, credits: int | None = None) -> ResumeTruth:
    """One applicant's career; newest credit first, in a quarter of them oldest first."""
    name = person(rng)
    count = credits if credits is not None else rng.randint(4, 13)
    career = _career(rng, name, count)
    if rng.random() < 0.75:
        career.reverse()
    return ResumeTruth(
        name=name,
        member_no=_member_no(rng),
        email=_email(rng, name),
        phone=_phone(rng),
        address=_address(rng),
        credits=tuple(career),
        other_lines=_other_lines(rng),
    )


def _career(rng: random.Random, name: str, count: int) -> list[CreditTruth]:
    """Credits from oldest to newest, made backwards from the last day worked."""
    found: list[CreditTruth] = []
    titles = rng.sample(TITLES, count)
    end = LAST_DAY - timedelta(days=rng.randint(0, 420))
    for number in range(count):
        kind = rng.choices(tuple(SPANS), weights=KIND_WEIGHTS)[0]
        start = end - timedelta(days=rng.randint(*SPANS[kind]))
        position = _position(rng, 1 - number / max(1, count - 1))
        found.append(_credit(rng, name, titles[number], kind, position, start, end))
        end = start - timedelta(days=rng.choice((1, 3, 9, 20, 41, 77, 130)) + rng.randint(0, 12))
    return found[::-1]


def _position(rng: random.Random, age: float) -> Position:
    return rng.choice(LATE if age > 0.66 else MIDDLE if age > 0.33 else EARLY)


def _credit(
    rng: random.Random,
    name: str,
    title: str,
    kind: ProductionKind,
    position: Position,
    start: date,
    end: date,
) -> CreditTruth:
    studio, company = _makers(rng)
    is_series = kind is ProductionKind.TV_SEASON
    return CreditTruth(
        title=title,
        season=rng.choice((1, 1, 2, 2, 3, 4, 5, 7, 11)) if is_series and rng.random() < 0.8 else None,
        kind=kind,
        studio=studio,
        company=company,
        position=position,
        start=start,
        end=end,
        days=_days(rng, start, end),
        producer=_maybe(rng, 0.75),
        production_manager=_maybe(rng, 0.85),
        production_coordinator=name if position is Position.PC else _maybe(rng, 0.85),
        assistant_production_coordinator=_maybe(rng, 0.45),
        agreement="411" if rng.random() < 0.85 else rng.choice(AGREEMENTS),
        position_as_written=rng.choice(OTHER_JOBS) if position is Position.OTHER else "",
    )


def _makers(rng: random.Random) -> tuple[str, str]:
    """A studio or network and a company; one of them is sometimes left out."""
    chance = rng.random()
    studio = "" if chance < 0.08 else rng.choice(STUDIOS)
    return studio, "" if chance > 0.94 else rng.choice(COMPANIES)


def _maybe(rng: random.Random, chance: float) -> str:
    return person(rng) if rng.random() < chance else ""


def _days(rng: random.Random, start: date, end: date) -> float:
    """Days worked: weekdays and a little less or more, now and then a half."""
    calendar = (end - start).days + 1
    worked = round(calendar * 5 / 7 * rng.uniform(0.74, 1.08))
    half = 0.5 if rng.random() < 0.18 else 0.0
    return float(min(max(1.0, worked - half), calendar))


def _member_no(rng: random.Random) -> str:
    return rng.choice(
        (f"{rng.randint(1000, 9999)}", f"{rng.randint(10000, 39999)}", f"0{rng.randint(100, 999)}")
    )


def _plain(text: str) -> str:
    """Lower-case letters only, without accents."""
    bare = unicodedata.normalize("NFKD", text.lower().replace("ø", "o"))
    return "".join(letter for letter in bare if letter.isascii() and letter.isalpha())


def _email(rng: random.Random, name: str) -> str:
    first, last = _plain(name.split()[0]), _plain(name.split()[-1])
    local = rng.choice((f"{first}.{last}", f"{first[0]}{last}", f"{last}.{first}{rng.randint(2, 89)}"))
    return f"{local}@{rng.choice(('example.com', 'example.ca', 'example.org', 'mail.example.net'))}"


def _phone(rng: random.Random) -> str:
    area, line = rng.choice(("416", "647", "905", "613", "705", "437")), f"01{rng.randint(0, 99):02d}"
    return rng.choice(
        (f"{area}-555-{line}", f"({area}) 555-{line}", f"{area}.555.{line}", f"{area} 555 {line}")
    )


def _address(rng: random.Random) -> str:
    city, forward = rng.choice(CITIES)
    unit = rng.choice(("", "", f"{rng.randint(1, 30)}-", f"Apt. {rng.randint(101, 2210)}, "))
    postal = f"{forward} {rng.randint(1, 9)}{rng.choice('ABCEGHJ')}{rng.randint(1, 9)}"
    return f"{unit}{rng.randint(3, 998)} {rng.choice(STREETS)}, {city}, ON {postal}"


def _other_lines(rng: random.Random) -> tuple[str, ...]:
    return (
        *rng.sample(SCHOOLING, rng.randint(0, 2)),
        *rng.sample(TRAINING, rng.randint(0, 2)),
        *rng.sample(SKILLS, rng.randint(1, 3)),
    )
