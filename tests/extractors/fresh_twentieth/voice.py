"""How one applicant writes jobs, kinds, seasons, dates and people: chosen once, kept over the whole paper."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

RUNGS = (Position.SECOND_APC, Position.FIRST_APC, Position.PC, Position.SCRIPT, Position.TRAVEL)
JOBS = (
    (
        "2nd Assistant Production Coordinator",
        "1st Assistant Production Coordinator",
        "Production Coordinator",
        "Script Coordinator",
        "Travel Coordinator",
    ),
    ("2nd APC", "1st APC", "PC", "Script Coordinator", "Travel Coordinator"),
    (
        "2nd Asst. Production Coordinator",
        "1st Asst. Production Coordinator",
        "Production Coordinator",
        "Script Coord.",
        "Travel Coord.",
    ),
    (
        "Second Assistant Coordinator",
        "First Assistant Coordinator",
        "Production Coordinator",
        "Script Coordinator",
        "Travel Coordinator",
    ),
    (
        "2nd Assistant Prod. Co-ord.",
        "1st Assistant Prod. Co-ord.",
        "Prod. Co-ord.",
        "Script Co-ord.",
        "Travel Co-ord.",
    ),
    (
        "Second Asst Production Co-ordinator",
        "First Asst Production Co-ordinator",
        "Production Co-ordinator",
        "Script Co-ordinator",
        "Travel Co-ordinator",
    ),
    (
        "Assistant Production Coordinator (2nd)",
        "Assistant Production Coordinator (1st)",
        "Production Coordinator",
        "Script Coordinator",
        "Travel Coordinator",
    ),
    (
        "Production Secretary",
        "1st Assistant Coordinator",
        "Production Coordinator",
        "Script Coordinator",
        "Travel Coordinator",
    ),
)
ELSE = (
    "Office Production Assistant",
    "Office PA",
    "Accounting Clerk",
    "Locations PA",
    "Costume Department Coordinator",
)
KINDS: dict[ProductionKind, tuple[str, ...]] = {
    ProductionKind.FEATURE: ("Feature", "Feature Film", "Theatrical Feature", "Feature film"),
    ProductionKind.MOW: ("MOW", "Movie of the Week", "TV Movie", "M.O.W.", "Made-for-TV Movie"),
    ProductionKind.PILOT: ("Pilot", "TV Pilot", "1-hour Pilot", "Pilot Episode"),
    ProductionKind.MINI_SERIES: ("Mini-Series", "Limited Series", "Miniseries", "Mini Series"),
    ProductionKind.TV_SEASON: (
        "TV Series",
        "Series",
        "Episodic TV",
        "Television Series",
        "TV series (1 hr)",
        "Streaming Series",
    ),
    ProductionKind.OTHER: ("Commercial", "Documentary", "Music Video", "Variety Special"),
}
SEASONS = ("Season {n}", "S{n}", "S{n:02d}", "Season {w}", "Ssn {n}", "Sea. {n}")
NUMERALS = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
LABELS = (
    ("Producer", "Production Manager", "Production Coordinator", "Assistant Production Coordinator"),
    ("Producer", "PM", "PC", "APC"),
    ("Prod.", "P.M.", "P.C.", "A.P.C."),
    ("Producer", "Prod Mgr", "Prod Coord", "Asst Coord"),
    ("Producer", "UPM", "Coordinator", "Asst. Coordinator"),
    ("Producer", "Prod. Manager", "Prod. Co-ord.", "Asst. Prod. Co-ord."),
)


def month(day: date) -> str:
    """The month as people shorten it."""
    return "Sept" if day.month == 9 else f"{day:%b}"


def dotted(day: date) -> str:
    return "May" if day.month == 5 else f"{month(day)}."


def ordinal(number: int) -> str:
    tail = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in (11, 12, 13) else "th"
    return f"{number}{tail}"


@dataclass(frozen=True, slots=True)
class Dates:
    """One way to write a day; `within` is the same without the year, `year` puts the year to it, `note` says
    the order of an all-numeric style."""

    full: Callable[[date], str]
    within: Callable[[date], str] | None = None
    year: str = ""
    note: str = ""

    def span(self, start: date, end: date, link: str) -> str:
        """Both days; the year once where both lie in one and the style allows."""
        if self.within is None or start.year != end.year:
            return f"{self.full(start)}{link}{self.full(end)}"
        return self.year.format(d=f"{self.within(start)}{link}{self.within(end)}", y=start.year)


WORDED = (
    Dates(lambda d: f"{month(d)} {d.day}, {d.year}", lambda d: f"{month(d)} {d.day}", "{d}, {y}"),
    Dates(lambda d: f"{d:%B} {d.day}, {d.year}", lambda d: f"{d:%B} {d.day}", "{d}, {y}"),
    Dates(lambda d: f"{d.day} {month(d)} {d.year}", lambda d: f"{d.day} {month(d)}", "{d} {y}"),
    Dates(lambda d: f"{dotted(d)} {d.day}, {d.year}"),
    Dates(lambda d: f"{d:%B} {ordinal(d.day)}, {d.year}", lambda d: f"{d:%B} {ordinal(d.day)}", "{d}, {y}"),
    Dates(lambda d: f"{d.day}-{d:%b}-{d.year}"),
    Dates(lambda d: f"{d:%a} {d:%b} {d.day}, {d.year}"),
    Dates(lambda d: f"{d.year} {d:%b} {d.day:02d}"),
    Dates(lambda d: f"{d:%b} {d.day} {d.year}".upper()),
    Dates(lambda d: f"{dotted(d)} {d.day}/{d.year}"),
    Dates(lambda d: f"{d.day} {d:%B} {d.year}"),
)
FIGURED = (
    Dates(lambda d: d.isoformat(), note="yyyy-mm-dd"),
    Dates(lambda d: f"{d:%m/%d/%Y}", note="mm/dd/yyyy"),
    Dates(lambda d: f"{d:%d/%m/%Y}", note="dd/mm/yyyy"),
    Dates(lambda d: f"{d.month}/{d.day}/{d:%y}", note="m/d/yy"),
    Dates(lambda d: f"{d:%d-%b-%y}", note="dd-mmm-yy"),
)


@dataclass(frozen=True, slots=True)
class Voice:
    """One applicant's habits."""

    jobs: tuple[str, ...]
    otherwise: str
    kinds: dict[ProductionKind, str]
    season_form: str
    dates: Dates
    link: str
    labels: tuple[str, str, str, str]

    def job(self, credit: CreditTruth) -> str:
        if credit.position_as_written or credit.position is Position.OTHER:
            return credit.position_as_written or self.otherwise
        return self.jobs[RUNGS.index(credit.position)]

    def kind(self, credit: CreditTruth) -> str:
        return self.kinds[credit.kind]

    def season(self, credit: CreditTruth) -> str:
        if credit.season is None:
            return ""
        word = NUMERALS[credit.season] if credit.season < len(NUMERALS) else str(credit.season)
        return self.season_form.format(n=credit.season, w=word)

    def start(self, credit: CreditTruth) -> str:
        return self.dates.full(credit.start)

    def end(self, credit: CreditTruth) -> str:
        return self.dates.full(credit.end)

    def span(self, credit: CreditTruth) -> str:
        return self.dates.span(credit.start, credit.end, self.link)

    def named(self, credit: CreditTruth, mark: str = ": ") -> list[str]:
        """The personnel that the credit names, each behind its label."""
        return [f"{k}{mark}{v}" for k, v in zip(self.labels, crew(credit), strict=True) if v]


def voice(
    rng: random.Random,
    *,
    figured: float = 0.0,
    jobs: Sequence[int] = range(len(JOBS)),
    labels: Sequence[int] = range(len(LABELS)),
) -> Voice:
    """Habits at random; `figured` is the chance of dates in figures (for papers that print their order)."""
    return Voice(
        jobs=JOBS[rng.choice(list(jobs))],
        otherwise=rng.choice(ELSE),
        kinds={kind: rng.choice(forms) for kind, forms in KINDS.items()},
        season_form=rng.choice(SEASONS),
        dates=rng.choice(FIGURED) if rng.random() < figured else rng.choice(WORDED),
        link=rng.choice((" – ", " to ", " - ", " – ")),
        labels=LABELS[rng.choice(list(labels))],
    )


def resume_of(truth: PaperTruth) -> ResumeTruth:
    assert isinstance(truth, ResumeTruth)
    return truth


def crew(credit: CreditTruth) -> tuple[str, str, str, str]:
    """Producer, PM, PC, APC, as the truth has them."""
    return (
        credit.producer,
        credit.production_manager,
        credit.production_coordinator,
        credit.assistant_production_coordinator,
    )


def days(credit: CreditTruth) -> str:
    return f"{credit.days:g}"


def body_of(credit: CreditTruth) -> str:
    """The other body under whose agreement it was, or nothing."""
    return "" if credit.agreement == "411" else credit.agreement


def file_name(resume: ResumeTruth, rng: random.Random) -> str:
    last = resume.name.split()[-1]
    forms = (
        f"{resume.name} Resume",
        f"Resume_{last}_2026",
        f"{last} 411 upgrade resume",
        "resume-final-v3",
        "Untitled document",
    )
    return rng.choice(forms)
