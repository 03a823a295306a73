"""An invented career: who the applicant is and what they worked on."""

from __future__ import annotations

import random
import re
import unicodedata
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth

from . import names

LATEST = date(2026, 10, 15)
KINDS = (
    (ProductionKind.TV_SEASON, 48, (60, 220)),
    (ProductionKind.FEATURE, 22, (35, 130)),
    (ProductionKind.MOW, 14, (18, 60)),
    (ProductionKind.MINI_SERIES, 8, (50, 140)),
    (ProductionKind.PILOT, 5, (20, 50)),
    (ProductionKind.OTHER, 3, (4, 30)),
)
EARLY = (
    (Position.SECOND_APC, 50),
    (Position.OTHER, 26),
    (Position.FIRST_APC, 10),
    (Position.SCRIPT, 7),
    (Position.TRAVEL, 7),
)
LATE = (
    (Position.FIRST_APC, 38),
    (Position.PC, 32),
    (Position.SECOND_APC, 18),
    (Position.TRAVEL, 5),
    (Position.SCRIPT, 5),
    (Position.OTHER, 2),
)


def plain(text: str) -> str:
    """`text` in lower-case ASCII letters and digits."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]", "", folded.lower())


def _person(rng: random.Random) -> str:
    given = rng.choice(names.GIVEN)
    middle = f" {rng.choice('ABCDEGHJKLMPRST')}." if rng.random() < 0.08 else ""
    return f"{given}{middle} {rng.choice(names.SURNAMES)}"


def _maybe(rng: random.Random, name: str, chance: float) -> str:
    return name if rng.random() < chance else ""


def _days(rng: random.Random, calendar: int) -> float:
    """Working days in a period of `calendar` days: five a week less a few, now and then a half."""
    days = max(1.0, float(round(calendar * 5 / 7 * rng.uniform(0.82, 1.0))))
    if rng.random() < 0.14 and days + 0.5 <= calendar:
        days += 0.5
    return days


def _position(rng: random.Random, seniority: float) -> Position:
    table = LATE if rng.random() < seniority else EARLY
    return rng.choices([p for p, _ in table], [w for _, w in table])[0]


def _season(rng: random.Random, kind: ProductionKind) -> int | None:
    if kind is not ProductionKind.TV_SEASON or rng.random() < 0.2:
        return None
    return rng.choice((1, 1, 1, 2, 2, 3, 4, 5, 7, 11))


def _agreement(rng: random.Random) -> str:
    return "411" if rng.random() < 0.86 else rng.choice(names.AGREEMENTS)


def _credit(rng: random.Random, who: str, title: str, end: date, seniority: float) -> CreditTruth:
    kind, _, (low, high) = rng.choices(KINDS, [weight for _, weight, _ in KINDS])[0]
    calendar = rng.randint(low, high)
    position = _position(rng, seniority)
    coordinator = who if position is Position.PC else _maybe(rng, _person(rng), 0.85)
    assistant = _maybe(rng, _person(rng), 0.6)
    if position is Position.FIRST_APC:
        assistant = _maybe(rng, who, 0.5)
    return CreditTruth(
        title=title,
        season=_season(rng, kind),
        kind=kind,
        studio=rng.choice(names.STUDIOS),
        company=rng.choice(names.COMPANIES),
        position=position,
        start=end - timedelta(days=calendar - 1),
        end=end,
        days=_days(rng, calendar),
        producer=_maybe(rng, _person(rng), 0.75),
        production_manager=_maybe(rng, _person(rng), 0.85),
        production_coordinator=coordinator,
        assistant_production_coordinator=assistant,
        agreement=_agreement(rng),
        position_as_written=rng.choice(names.OTHER_JOBS) if position is Position.OTHER else "",
    )


def _career(rng: random.Random, who: str, count: int) -> tuple[CreditTruth, ...]:
    """`count` credits, each ending before the next began."""
    career: list[CreditTruth] = []
    end = LATEST - timedelta(days=rng.randint(0, 500))
    for number, title in enumerate(rng.sample(names.TITLES, count)):
        credit = _credit(rng, who, title, end, 1 - (number + 1) / (count + 1))
        career.append(credit)
        end = credit.start - timedelta(days=rng.choice((1, 3, 6, 12, 20, 34, 61, 95, 160)))
    if rng.random() < 0.25:
        career.reverse()
    return tuple(career)


def _address(rng: random.Random) -> str:
    unit = rng.choice(("", "", f"Unit {rng.randint(2, 40)}, ", f"{rng.randint(101, 2208)}-"))
    return f"{unit}{rng.randint(3, 980)} {rng.choice(names.STREETS)}, {rng.choice(names.TOWNS)}"


def _phone(rng: random.Random) -> str:
    area, line = rng.choice(("416", "647", "437", "905", "289", "705")), f"{rng.randint(100, 199):04d}"
    return rng.choice(
        (f"{area}-555-{line}", f"({area}) 555-{line}", f"{area}.555.{line}", f"{area} 555 {line}")
    )


def _email(rng: random.Random, who: str) -> str:
    first, last = plain(who.split()[0]), plain("".join(who.split()[1:]))
    local = rng.choice(
        (f"{first}.{last}", f"{first[0]}{last}", f"{last}{rng.randint(2, 99)}", f"{first}_{last}")
    )
    return f"{local}@{rng.choice(names.MAIL_HOSTS)}"


def resume(rng: random.Random, *, credits: int | None = None) -> ResumeTruth:
    """An invented career of `credits` credits (4 to 13 when not told), newest or oldest first."""
    who = _person(rng)
    count = credits if credits is not None else rng.randint(4, 13)
    return ResumeTruth(
        name=who,
        member_no=rng.choice((str(rng.randint(1000, 9899)), str(rng.randint(10000, 69999)))),
        email=_email(rng, who),
        phone=_phone(rng),
        address=_address(rng),
        credits=_career(rng, who, count),
        other_lines=tuple(rng.sample(names.OTHER_LINES, rng.randint(2, 6))),
    )
