"""The second evaluation's own people, companies, titles and careers. All are invented."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.terms import Category, Position, ProductionKind, ProofKind, Role, Signature
from samples.evaluation.second.pools import (
    BODIES,
    COMPANIES,
    FIRST,
    HOSTS,
    LAST,
    OTHER_LINES,
    SEMINARS,
    STREETS,
    STUDIOS,
)
from samples.evaluation.second.titles import CLOSERS, OPENERS, show_title
from samples.truth import (
    CertificateTruth,
    CreditTruth,
    LetterTruth,
    ProofTruth,
    RequestTruth,
    ResumeTruth,
)

__all__ = (
    "BODIES", "CLOSERS", "COMPANIES", "FIRST", "LADDER", "LAST", "OPENERS", "OTHER_LINES", "PROOFS",
    "SEMINARS", "STREETS", "STUDIOS", "TITLES", "certificate", "credit", "letter", "member_no", "person",
    "proof", "request", "resume", "show_title",
)  # fmt: skip

TITLES: dict[Role, tuple[str, ...]] = {
    Role.PC: ("Production Coordinator", "Production Coordinator", "Production Co-ordinator"),
    Role.PRODUCTION_MANAGER: ("Production Manager", "Unit Production Manager", "Production Manager"),
    Role.PRODUCER: ("Producer",),
    Role.LINE_PRODUCER: ("Line Producer",),
    Role.EXECUTIVE_PRODUCER: ("Executive Producer",),
    Role.CO_PRODUCER: ("Co-Producer",),
    Role.FIRST_APC: ("1st Assistant Production Coordinator", "First Assistant Production Coordinator"),
    Role.TRAVEL: ("Travel Coordinator",),
    Role.SCRIPT: ("Script Coordinator",),
}
CAUCUS = (Role.PC, Role.FIRST_APC, Role.TRAVEL, Role.SCRIPT)
PROOFS = tuple(kind for kind in ProofKind if kind is not ProofKind.CALL_IN)
"""Kinds of proof that members of 411 send."""
LADDER = (Position.SECOND_APC, Position.FIRST_APC, Position.PC)
OCCUPATIONS = (
    "Production Coordinator", "1st Assistant Production Coordinator", "Travel Coordinator",
    "2nd Assistant Production Coordinator", "Assistant Production Coordinator",
)  # fmt: skip
LAST_DAY = date(2026, 10, 14)
_WEEKS: dict[ProductionKind, tuple[int, int]] = {
    ProductionKind.FEATURE: (8, 24),
    ProductionKind.MOW: (4, 8),
    ProductionKind.PILOT: (4, 9),
    ProductionKind.MINI_SERIES: (14, 30),
    ProductionKind.TV_SEASON: (12, 46),
    ProductionKind.OTHER: (1, 4),
}


def person(rng: random.Random) -> str:
    """A given name and a surname, now and then with a middle initial, very rarely a Jr."""
    given, last = rng.choice(FIRST), rng.choice(LAST)
    if rng.random() < 0.1:
        given = f"{given} {rng.choice('ABCDEFGHJKLMNPRSTW')}."
    return f"{given} {last} Jr." if rng.random() < 0.006 else f"{given} {last}"


def member_no(rng: random.Random) -> str:
    return rng.choice(
        (str(rng.randint(1050, 9980)), str(rng.randint(10200, 48900)), f"411-{rng.randint(1000, 9999)}")
    )


def _weekdays(start: date, end: date) -> int:
    return sum((start + timedelta(days=k)).weekday() < 5 for k in range((end - start).days + 1))


def _days(rng: random.Random, start: date, end: date, stint: bool) -> float:
    """What was worked: a stint is some days of its period, a full engagement nearly all its weekdays."""
    calendar, worked = (end - start).days + 1, _weekdays(start, end)
    if stint:
        worked = min(worked, rng.randint(3, 12))
    elif rng.random() < 0.15:
        worked += rng.randint(1, max(1, calendar // 14))
    else:
        worked -= rng.randint(0, min(9, worked // 8))
    half = 0.5 if rng.random() < 0.1 and worked > 3 else 0.0
    return float(max(1, min(worked, calendar))) - half


def _kind(rng: random.Random) -> ProductionKind:
    return rng.choices(tuple(ProductionKind), weights=[24, 15, 7, 9, 40, 5])[0]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """One engagement before it has dates: how many calendar days after the last, and for how many."""

    gap: int
    length: int
    stint: bool
    kind: ProductionKind


def _stretch(rng: random.Random) -> _Stretch:
    kind = _kind(rng)
    gap = rng.choice((3, 3, 10, 17, 24, 31, 52, 66, 87)) + rng.choice((0, 0, 0, 1))
    if rng.random() < 0.06:
        gap += rng.randint(120, 420)
    if rng.random() < 0.16:
        return _Stretch(gap, rng.randint(4, 33), True, kind)
    weeks = rng.randint(*_WEEKS[kind])
    return _Stretch(gap, weeks * 7 - rng.choice((3, 3, 3, 2, 5)), False, kind)


def _position(rng: random.Random, share: float, special: Position | None, pace: float) -> Position:
    """The ladder climbed over a career: `share` is 0 for the first credit, 1 for the last."""
    if special is not None and share > 0.2 and rng.random() < 0.5:
        return special
    if rng.random() < 0.06:
        return rng.choice((Position.OTHER, Position.OTHER, Position.TRAVEL, Position.SCRIPT))
    step = int(share * pace + rng.uniform(-0.35, 0.35))
    return LADDER[max(0, min(2, step))]


def _crew(rng: random.Random, name: str, position: Position) -> tuple[str, str, str, str]:
    crew = [person(rng) if rng.random() > 0.05 else "" for _ in range(4)]
    if position is Position.PC:
        crew[2] = name
    elif position is Position.FIRST_APC and rng.random() < 0.3:
        crew[3] = name
    return crew[0], crew[1], crew[2], crew[3]


def _last_day(start: date, length: int) -> date:
    """The last day of `length` calendar days, or the Friday before it where it is a Sunday."""
    end = start + timedelta(days=length - 1)
    return end - timedelta(days=2) if end.weekday() == 6 else end


def _credit(
    rng: random.Random, name: str, title: str, start: date, position: Position, plan: _Stretch
) -> CreditTruth:
    end = _last_day(start, plan.length)
    producer, manager, coordinator, assistant = _crew(rng, name, position)
    return CreditTruth(
        title=title,
        season=rng.choice((1, 1, 1, 2, 2, 3, 4, 5, 8)) if plan.kind is ProductionKind.TV_SEASON else None,
        kind=plan.kind,
        studio=rng.choice(STUDIOS) if rng.random() > 0.06 else "",
        company=rng.choice(COMPANIES),
        position=position,
        start=start,
        end=end,
        days=_days(rng, start, end, plan.stint),
        producer=producer,
        production_manager=manager,
        production_coordinator=coordinator,
        assistant_production_coordinator=assistant,
        agreement="411" if rng.random() > 0.1 else rng.choice(BODIES),
    )


def credit(rng: random.Random, name: str, title: str, start: date, position: Position) -> CreditTruth:
    """One credit of `name`'s that begins on `start`."""
    return _credit(rng, name, title, start, position, _stretch(rng))


def _back_again(rng: random.Random, made: CreditTruth, earlier: Sequence[CreditTruth]) -> CreditTruth:
    """Now and then a season is the next one of a series worked on before, with its people and company."""
    series = [old for old in earlier if old.season is not None and old.title != made.title]
    if made.season is None or not series or rng.random() > 0.4:
        return made
    old = rng.choice(series)
    season = max(c.season or 0 for c in earlier if c.title == old.title) + 1
    held = made.position in (Position.PC, Position.FIRST_APC)
    return replace(
        made, title=old.title, season=season, studio=old.studio, company=old.company, producer=old.producer,
        production_manager=old.production_manager if rng.random() < 0.7 else made.production_manager,
        production_coordinator=made.production_coordinator if held else old.production_coordinator,
    )  # fmt: skip


def _career(rng: random.Random, name: str, count: int) -> list[CreditTruth]:
    """`count` credits, the oldest first, the last of them ended a few days or months ago."""
    plans = [_stretch(rng) for _ in range(count)]
    begun = LAST_DAY - timedelta(days=rng.randint(0, 240) + sum(p.gap + p.length + 6 for p in plans))
    special = rng.choice((None, None, None, None, Position.SCRIPT, Position.TRAVEL))
    pace = rng.choice((1.1, 1.9, 2.5, 3.0))
    titles: list[str] = []
    career: list[CreditTruth] = []
    for number, plan in enumerate(plans):
        title = show_title(rng)
        while title in titles:
            title = show_title(rng)
        titles.append(title)
        start = _workday(begun + timedelta(days=plan.gap), plan, rng)
        position = _position(rng, number / max(1, count - 1), special, pace)
        made = _back_again(rng, _credit(rng, name, title, start, position, plan), career)
        career.append(made)
        begun = made.end
    return career


def _workday(day: date, plan: _Stretch, rng: random.Random) -> date:
    """Engagements mostly begin on a Monday, stints on any weekday; never before the day given."""
    if day.weekday() > 4 or (not plan.stint and rng.random() < 0.7):
        return day + timedelta(days=-day.weekday() % 7)
    return day


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.lower().replace("ł", "l").replace("ø", "o"))
    return "".join(c for c in folded if c.isascii() and (c.isalnum() or c in " -"))


def _email(rng: random.Random, name: str) -> str:
    words = _plain(name).split()
    first, last = words[0], "".join(words[1:]).replace("-", "")
    forms = ("{f}.{l}", "{f}{l}", "{i}{l}", "{l}.{f}", "{f}_{l}{n}", "{f}{n}", "{i}.{l}.prod")
    local = rng.choice(forms).format(f=first, l=last, i=first[0], n=rng.randint(2, 99))
    return f"{local}@{rng.choice(('example.com', 'example.net', 'mail.example', 'crewpost.example'))}"


def _phone(rng: random.Random) -> str:
    area, line = rng.choice((416, 647, 437, 905, 289)), f"{rng.randint(100, 199):04d}"
    forms = ("{a}.555.{n}", "{a}-555-{n}", "({a}) 555-{n}", "+1 {a} 555 {n}", "{a} 555-{n}")
    return rng.choice(forms).format(a=area, n=line)


def resume(rng: random.Random, *, credits: int | None = None) -> ResumeTruth:
    """A career of up to 13 credits (or `credits`), the newest first, no season of a title twice."""
    name = person(rng)
    career = _career(rng, name, credits or rng.randint(4, 13))
    unit = rng.choice(("", "", f"Apt. {rng.randint(2, 40)}, ", f"{rng.randint(101, 2210)} - "))
    return ResumeTruth(
        name=name,
        member_no=member_no(rng),
        email=_email(rng, name),
        phone=_phone(rng),
        address=f"{unit}{rng.randint(2, 1890)} {rng.choice(STREETS)}",
        credits=tuple(reversed(career)),
        other_lines=tuple(rng.sample(OTHER_LINES, rng.choice((0, 1, 2, 3, 5, 6)))),
    )


def letter(rng: random.Random) -> LetterTruth:
    role = rng.choices(tuple(TITLES), weights=[30, 18, 14, 10, 6, 5, 9, 5, 3])[0]
    shows = {show_title(rng) for _ in range(rng.choice((1, 1, 2, 2, 3, 4)))}
    subject = person(rng)
    signer = person(rng)
    while signer.split()[0] == subject.split()[0] or signer.split()[-1] == subject.split()[-1]:
        signer = person(rng)
    return LetterTruth(
        subject=subject,
        subject_member_no=member_no(rng) if rng.random() < 0.35 else "",
        signer=signer,
        signer_title=rng.choice(TITLES[role]),
        role=role,
        signer_member_no=member_no(rng) if role in CAUCUS and rng.random() < 0.8 else "",
        signer_company=rng.choice(COMPANIES),
        date=date(2026, 1, 6) + timedelta(days=rng.randint(0, 280)),
        shows=tuple(sorted(shows)),
        category=rng.choice(tuple(Category)) if rng.random() < 0.88 else None,
        signature=rng.choices((Signature.INK, Signature.TYPED, Signature.NONE), weights=(72, 17, 11))[0],
    )


def request(rng: random.Random) -> RequestTruth:
    asked = date(2026, 1, 6) + timedelta(days=rng.randint(0, 280))
    return RequestTruth(person(rng), member_no(rng), rng.choice(tuple(Category)), asked)


def proof(rng: random.Random) -> ProofTruth:
    kind = rng.choice(PROOFS)
    start = date(2022, 3, 7) + timedelta(days=rng.randint(0, 190) * 7)
    stint = rng.random() < 0.2
    end = start + timedelta(days=(rng.randint(4, 25) if stint else rng.randint(4, 34) * 7 - 3) - 1)
    end -= timedelta(days=max(0, end.weekday() - 4))
    days = None if kind is ProofKind.ROE else _days(rng, start, end, stint)
    company, title, occupation = rng.choice(COMPANIES), show_title(rng), rng.choice(OCCUPATIONS)
    return ProofTruth(kind, person(rng), company, title, occupation, start, end, days)


def certificate(rng: random.Random) -> CertificateTruth:
    seminar, topic = rng.choice(SEMINARS)
    held = date(2024, 9, 14) + timedelta(days=rng.randint(0, 680))
    return CertificateTruth(person(rng), member_no(rng), seminar, topic, rng.choice(HOSTS), held)
