"""Invented careers of people who work in production offices."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth

from . import names

T = TypeVar("T")
LAST_DAY = date(2026, 10, 15)
KIND_WEIGHTS = {
    ProductionKind.TV_SEASON: 42,
    ProductionKind.FEATURE: 22,
    ProductionKind.MOW: 16,
    ProductionKind.MINI_SERIES: 9,
    ProductionKind.PILOT: 6,
    ProductionKind.OTHER: 5,
}
LENGTHS = {
    ProductionKind.TV_SEASON: (45, 230),
    ProductionKind.FEATURE: (35, 140),
    ProductionKind.MOW: (18, 55),
    ProductionKind.MINI_SERIES: (40, 150),
    ProductionKind.PILOT: (14, 50),
    ProductionKind.OTHER: (1, 24),
}
# For the early, the middle and the late third of a career.
LADDER = (
    {
        Position.OTHER: 26,
        Position.SECOND_APC: 60,
        Position.SCRIPT: 6,
        Position.TRAVEL: 4,
        Position.FIRST_APC: 4,
    },
    {
        Position.SECOND_APC: 42,
        Position.FIRST_APC: 40,
        Position.SCRIPT: 7,
        Position.TRAVEL: 6,
        Position.OTHER: 5,
    },
    {Position.FIRST_APC: 50, Position.PC: 32, Position.SECOND_APC: 8, Position.TRAVEL: 6, Position.SCRIPT: 4},
)


@dataclass(frozen=True, slots=True)
class _Show:
    """What several credits may have in common."""

    title: str
    season: int | None
    kind: ProductionKind
    studio: str
    company: str
    producer: str
    production_manager: str
    agreement: str


def person(rng: random.Random) -> str:
    return f"{rng.choice(names.GIVEN)} {rng.choice(names.SURNAMES)}"


def _sometimes(rng: random.Random, chance: float, value: str) -> str:
    return value if rng.random() < chance else ""


def _weighted(rng: random.Random, weights: dict[T, int]) -> T:
    return rng.choices(list(weights), weights=list(weights.values()))[0]


def _show(rng: random.Random, title: str, company: str) -> _Show:
    kind = _weighted(rng, KIND_WEIGHTS)
    numbered = kind is ProductionKind.TV_SEASON and rng.random() < 0.8
    return _Show(
        title=title,
        season=rng.choice((1, 1, 1, 2, 2, 3, 4, 5, 7, 11)) if numbered else None,
        kind=kind,
        studio=_sometimes(rng, 0.88, rng.choice(names.STUDIOS)),
        company=_sometimes(rng, 0.94, company),
        producer=_sometimes(rng, 0.75, person(rng)),
        production_manager=_sometimes(rng, 0.85, person(rng)),
        agreement="411" if rng.random() < 0.86 else rng.choice(names.AGREEMENTS),
    )


def _returns(rng: random.Random, shows: list[_Show]) -> bool:
    """Whether the last show comes again: a series now and then, another at most once."""
    last = shows[-1]
    again = last.kind is ProductionKind.TV_SEASON or last.title not in [show.title for show in shows[:-1]]
    return again and last.kind is not ProductionKind.OTHER and rng.random() < 0.18


def _shows(rng: random.Random, count: int) -> list[_Show]:
    """The shows of a career, newest first; some return from an earlier season or stint."""
    titles = rng.sample(names.TITLES, count)
    houses = rng.sample(names.COMPANIES, rng.randint(max(2, count // 2), count + 2))
    shows: list[_Show] = []
    for title in titles:
        last = shows[-1] if shows else None
        if last and _returns(rng, shows):
            earlier = last.season - 1 if last.season and last.season > 1 else last.season
            shows.append(replace(last, season=earlier))
        else:
            shows.append(_show(rng, title, rng.choice(houses)))
    return shows


def _period(rng: random.Random, limit: date, kind: ProductionKind) -> tuple[date, date]:
    """A first and a last day, the last not after `limit`."""
    end = limit
    if rng.random() < 0.8:
        end -= timedelta(days=(end.weekday() - 4) % 7)
    start = end - timedelta(days=rng.randint(*LENGTHS[kind]) - 1)
    if rng.random() < 0.7:
        start -= timedelta(days=start.weekday())
    return start, end


def _days(rng: random.Random, start: date, end: date) -> float:
    calendar = (end - start).days + 1
    working = sum((start + timedelta(days=n)).weekday() < 5 for n in range(calendar))
    whole = max(1, round(working * rng.uniform(0.78, 1.04)))
    half = 0.5 if rng.random() < 0.22 else 0.0
    return float(min(whole + half, calendar))


def _position(rng: random.Random, newness: float) -> Position:
    """The job of a credit at `newness` of a career, 0 its first and 1 its last."""
    return _weighted(rng, LADDER[min(2, int(newness * 3))])


def _gap(rng: random.Random) -> timedelta:
    return timedelta(days=rng.choice((1, 3, 3, 8, 17, 24, 45, 66, 120, 210)))


def _credit(
    rng: random.Random, show: _Show, job: Position, span: tuple[date, date], name: str
) -> CreditTruth:
    coordinator = name if job is Position.PC else _sometimes(rng, 0.85, person(rng))
    assistant = "" if job is Position.FIRST_APC else _sometimes(rng, 0.55, person(rng))
    return CreditTruth(
        title=show.title,
        season=show.season,
        kind=show.kind,
        studio=show.studio,
        company=show.company,
        position=job,
        start=span[0],
        end=span[1],
        days=_days(rng, *span),
        producer=show.producer,
        production_manager=show.production_manager,
        production_coordinator=coordinator,
        assistant_production_coordinator=assistant,
        agreement=show.agreement,
        position_as_written=rng.choice(names.OTHER_JOBS) if job is Position.OTHER else "",
    )


def _career(rng: random.Random, count: int, name: str) -> list[CreditTruth]:
    limit = LAST_DAY - timedelta(days=rng.randint(0, 260))
    credits: list[CreditTruth] = []
    for number, show in enumerate(_shows(rng, count)):
        span = _period(rng, limit, show.kind)
        job = _position(rng, 1 - number / max(1, count - 1))
        credits.append(_credit(rng, show, job, span, name))
        limit = span[0] - _gap(rng)
    return credits


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "".join(letter for letter in letters if letter.isalnum())


def _email(rng: random.Random, name: str) -> str:
    given, _, family = name.partition(" ")
    form = rng.choice(("{g}.{f}", "{f}{n}", "{i}{f}", "{g}_{f}{n}"))
    local = form.format(g=_plain(given), f=_plain(family), i=_plain(given)[:1], n=rng.randint(2, 99))
    return f"{local}@{rng.choice(names.MAIL_HOUSES)}"


def _phone(rng: random.Random) -> str:
    area, last = rng.choice(("416", "647", "905", "705", "613")), rng.randint(100, 199)
    return rng.choice(("{a}-555-0{l}", "({a}) 555-0{l}", "{a}.555.0{l}", "+1 {a} 555 0{l}")).format(
        a=area, l=last
    )


def _address(rng: random.Random) -> str:
    unit = rng.choice(("", "", f"Apt. {rng.randint(1, 40)}, ", f"{rng.randint(101, 2410)}-"))
    return f"{unit}{rng.randint(2, 980)} {rng.choice(names.STREETS)}, {rng.choice(names.TOWNS)}"


def resume(rng: random.Random, *, credits: int | None = None) -> ResumeTruth:
    """An invented career of 4 to 13 credits (or of `credits`), newest or oldest first, none overlapping."""
    name = person(rng)
    career = _career(rng, rng.randint(4, 13) if credits is None else credits, name)
    if rng.random() < 0.25:
        career.reverse()
    return ResumeTruth(
        name=name,
        member_no=rng.choice(("{n}", "{n}", "411-{n}", "M{n}")).format(n=rng.randint(1200, 98999)),
        email=_email(rng, name),
        phone=_phone(rng),
        address=_address(rng),
        credits=tuple(career),
        other_lines=tuple(rng.sample(names.ASIDES, rng.randint(2, 6))),
    )
