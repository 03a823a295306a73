"""An invented career of an office worker, as she would truly list it."""

from __future__ import annotations

import random
import unicodedata
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth

from . import names

LAST_DAY = date(2026, 10, 15)
KINDS = (
    (ProductionKind.TV_SEASON, 50),
    (ProductionKind.FEATURE, 18),
    (ProductionKind.MOW, 14),
    (ProductionKind.PILOT, 6),
    (ProductionKind.MINI_SERIES, 7),
    (ProductionKind.OTHER, 5),
)
WEEKS = {
    ProductionKind.TV_SEASON: (10, 36),
    ProductionKind.FEATURE: (7, 20),
    ProductionKind.MOW: (3, 8),
    ProductionKind.PILOT: (3, 7),
    ProductionKind.MINI_SERIES: (8, 20),
    ProductionKind.OTHER: (1, 6),
}
POSITIONS = (
    (Position.SECOND_APC, 36),
    (Position.FIRST_APC, 26),
    (Position.PC, 16),
    (Position.SCRIPT, 6),
    (Position.TRAVEL, 7),
    (Position.OTHER, 9),
)


def _person(rng: random.Random) -> str:
    middle = f" {rng.choice('ABCDEGHJKLMNPRSTVW')}." if rng.random() < 0.08 else ""
    return f"{rng.choice(names.GIVEN)}{middle} {rng.choice(names.SURNAMES)}"


def _maybe(rng: random.Random, text: str, chance: float) -> str:
    return text if rng.random() < chance else ""


def _days(rng: random.Random, start: date, end: date) -> float:
    """Days worked: about five a week, some fewer, some with a half."""
    calendar = (end - start).days + 1
    days = float(max(1, round(calendar * rng.uniform(0.5, 0.72))))
    if rng.random() < 0.15 and days + 0.5 <= calendar:
        days += 0.5
    return days


def _period(rng: random.Random, kind: ProductionKind, end: date) -> tuple[date, date]:
    low, high = WEEKS[kind]
    if rng.random() < 0.08:
        low, high = 1, 2
    return end - timedelta(days=7 * rng.randint(low, high) - rng.randint(1, 5)), end


def _show(rng: random.Random, taken: set[str]) -> tuple[str, ProductionKind, int | None]:
    kind = rng.choices([k for k, _ in KINDS], [w for _, w in KINDS])[0]
    serial = kind in (ProductionKind.TV_SEASON, ProductionKind.PILOT, ProductionKind.MINI_SERIES)
    title = rng.choice([name for name in (names.SERIES if serial else names.SINGLES) if name not in taken])
    season = rng.randint(1, 7) if kind is ProductionKind.TV_SEASON and rng.random() < 0.82 else None
    return title, kind, season


def _credit(
    rng: random.Random, me: str, end: date, taken: set[str], later: CreditTruth | None
) -> CreditTruth:
    """The credit before `later`; now and then it is an earlier season of the same show."""
    title, kind, season = _show(rng, taken)
    studio, company = _maybe(rng, rng.choice(names.STUDIOS), 0.88), rng.choice(names.COMPANIES)
    if later and later.season and later.season > 1 and rng.random() < 0.35:
        title, kind, season, studio = later.title, later.kind, later.season - 1, later.studio
    taken.add(title)
    position = rng.choices([p for p, _ in POSITIONS], [w for _, w in POSITIONS])[0]
    start, end = _period(rng, kind, end)
    coordinator = me if position is Position.PC else _maybe(rng, _person(rng), 0.85)
    return CreditTruth(
        title=title,
        season=season,
        kind=kind,
        studio=studio,
        company=company,
        position=position,
        start=start,
        end=end,
        days=_days(rng, start, end),
        producer=_maybe(rng, _person(rng), 0.75),
        production_manager=_maybe(rng, _person(rng), 0.85),
        production_coordinator=coordinator,
        assistant_production_coordinator=_maybe(rng, _person(rng), 0.45),
        agreement="411" if rng.random() < 0.84 else rng.choice(names.AGREEMENTS),
        position_as_written=rng.choice(names.OTHER_JOBS) if position is Position.OTHER else "",
    )


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "".join(letter for letter in bare.lower() if letter.isalnum())


def _email(rng: random.Random, me: str) -> str:
    first, _, last = me.partition(" ")
    stem = rng.choice((f"{_plain(first)}.{_plain(last)}", f"{_plain(first)[0]}{_plain(last)}", _plain(me)))
    return f"{stem}@{rng.choice(names.MAIL)}"


def _address(rng: random.Random) -> str:
    town, post = rng.choice(names.TOWNS)
    unit = rng.choice(("", "", f"Unit {rng.randint(1, 40)}, ", f"{rng.randint(101, 2412)}-"))
    code = f"{rng.randint(1, 9)}{rng.choice('ABCEGHJKLMNPRSTVWXYZ')}{rng.randint(1, 9)}"
    return f"{unit}{rng.randint(3, 980)} {rng.choice(names.STREETS)}, {town}, ON {post} {code}"


def _phone(rng: random.Random) -> str:
    area, line = rng.choice(("416", "647", "905", "613", "705", "437")), rng.randint(100, 199)
    form = rng.choice(("({a}) 555-0{n}", "{a}-555-0{n}", "{a}.555.0{n}", "{a} 555 0{n}"))
    return form.format(a=area, n=line)


def resume(rng: random.Random, *, credits: int | None = None) -> ResumeTruth:
    """A career of 4 to 13 credits (or of `credits`), none overlapping, newest or sometimes oldest first."""
    me = f"{rng.choice(names.GIVEN)} {rng.choice(names.SURNAMES)}"
    end, taken = LAST_DAY - timedelta(days=rng.randint(0, 260)), set[str]()
    listed: list[CreditTruth] = []
    for _ in range(credits if credits is not None else rng.randint(4, 13)):
        listed.append(_credit(rng, me, end, taken, listed[-1] if listed else None))
        end = listed[-1].start - timedelta(days=rng.choice((1, 3, 10, 24, 45, 80, 140)) + rng.randint(0, 9))
    if rng.random() < 0.2:
        listed.reverse()
    return ResumeTruth(
        name=me,
        member_no=str(rng.randint(1200, 98999)),
        email=_email(rng, me),
        phone=_phone(rng),
        address=_address(rng),
        credits=tuple(listed),
        other_lines=tuple(rng.sample(names.OTHER_LINES, rng.randint(2, 7))),
    )
