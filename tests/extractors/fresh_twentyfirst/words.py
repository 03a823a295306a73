# ruff: noqa: E501  (lists of spellings read better unbroken)
"""How these applicants spell jobs, kinds, seasons, dates and the names of the crew."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth

_ORDER = (Position.SECOND_APC, Position.FIRST_APC, Position.PC, Position.SCRIPT, Position.TRAVEL)
JOBS = (
    ("2nd Assistant Production Coordinator", "1st Assistant Production Coordinator", "Production Coordinator", "Script Coordinator", "Travel Coordinator"),
    ("2nd APC", "1st APC", "Production Coordinator", "Script Coordinator", "Travel Coordinator"),
    ("2nd APC", "1st APC", "PC", "Script Coord.", "Travel Coord."),
    ("Second Asst. Production Co-ordinator", "First Asst. Production Co-ordinator", "Production Co-ordinator", "Script Co-ordinator", "Travel Co-ordinator"),
    ("2nd Asst. Prod. Coord.", "1st Asst. Prod. Coord.", "Prod. Coord.", "Script Coord.", "Travel Coord."),
    ("Production Secretary", "1st Assistant Coordinator", "Production Coordinator", "Script Coordinator", "Travel Coordinator"),
    ("Second Assistant Coordinator", "First Assistant Coordinator", "Production Coordinator", "Script Coordinator", "Travel Coordinator"),
    ("2nd Asst. Coordinator", "1st Asst. Coordinator", "Prod. Co-ord.", "Script Co-ord.", "Travel Co-ord."),
)  # fmt: skip
OTHER_JOBS = (
    "Office PA",
    "Office Production Assistant",
    "Accounting Clerk",
    "Locations PA",
    "Art Department Coordinator",
)
_KIND_ORDER = (
    ProductionKind.FEATURE, ProductionKind.MOW, ProductionKind.PILOT, ProductionKind.MINI_SERIES,
    ProductionKind.TV_SEASON, ProductionKind.OTHER,
)  # fmt: skip
KINDS = (
    ("Feature", "MOW", "Pilot", "Mini-series", "TV Series", "Commercial"),
    ("Feature Film", "Movie of the Week", "TV Pilot", "Miniseries", "Television Series", "Documentary"),
    ("feature film", "TV movie", "pilot", "limited series", "TV series", "commercial"),
    ("Theatrical Feature", "M.O.W.", "Pilot (1 hr)", "Mini Series", "Episodic TV", "Music Video"),
    ("Feature", "TV Movie", "Series Pilot", "Limited Series", "Series (1 hr)", "Awards Special"),
)
SPOKEN = (
    "feature film",
    "movie of the week",
    "television pilot",
    "mini-series",
    "television series",
    "commercial",
)
HEADINGS = (
    ("Feature Films", "Movies of the Week", "Pilots", "Mini-Series", "Television Series", "Commercials"),
    ("Features", "TV Movies", "TV Pilots", "Limited Series", "TV Series", "Documentaries"),
    ("Feature Film", "M.O.W.", "Pilot", "Mini Series", "Episodic Television", "Music Videos"),
)
NUMBERS = (
    "Zero",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
)
SEASONS = ("Season {n}", "Season {n}", "S{n}", "S{n:02d}", "Season {word}", "Ssn {n}", "Ssn. {n}")
LONG = ("Producer", "Production Manager", "Production Coordinator", "Assistant Production Coordinator")
SHORT = ("Prod.", "PM", "PC", "APC")
DOTTED = ("Producer", "P.M.", "P.C.", "A.P.C.")
MIXED = ("Producer", "UPM", "Prod. Coordinator", "Asst. Prod. Coordinator")
CLIPPED = ("Producer", "Prod. Mgr", "Prod. Coord", "Asst. Prod. Coord")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")


def _nth(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


@dataclass(frozen=True, slots=True)
class Dating:
    """One way of writing days: `day` a whole date, `brief` the same without its year ("" if never so written)."""

    day: Callable[[date], str]
    brief: Callable[[date], str] | None = None
    between: str = " – "

    def span(self, start: date, end: date) -> str:
        if self.brief is not None and start.year == end.year:
            return f"{self.brief(start)}{self.between}{self.day(end)}"
        return f"{self.day(start)}{self.between}{self.day(end)}"

    def under_year(self, start: date, end: date) -> str:
        """Beneath a heading that gives the year of `start`: years only where the end lies in another."""
        if self.brief is not None and start.year == end.year:
            return f"{self.brief(start)}{self.between}{self.brief(end)}"
        return self.span(start, end)


def _month(day: date) -> str:
    return MONTHS[day.month - 1]


AMERICAN = Dating(lambda d: f"{_month(d)} {d.day}, {d.year}", lambda d: f"{_month(d)} {d.day}")
FULL = Dating(lambda d: f"{d:%B} {d.day}, {d.year}", lambda d: f"{d:%B} {d.day}", " to ")
WHOLE = Dating(lambda d: f"{d:%B} {d.day}, {d.year}", None, " to ")
NTH = Dating(lambda d: f"{d:%B} {_nth(d.day)}, {d.year}", lambda d: f"{d:%B} {_nth(d.day)}", " - ")
BRITISH = Dating(lambda d: f"{d.day} {d:%b} {d.year}", lambda d: f"{d.day} {d:%b}")
LONG_BRITISH = Dating(lambda d: f"{d.day} {d:%B} {d.year}", None, " until ")
ISO = Dating(lambda d: f"{d:%Y-%m-%d}", None, " to ")
ISO_TIGHT = Dating(lambda d: f"{d:%Y/%m/%d}", None, "–")
HYPHENED = Dating(lambda d: f"{d.day:02d}-{d:%b}-{d.year}", None, " / ")
SLASHED = Dating(lambda d: f"{_month(d)} {d.day}/{d:%y}", None, " - ")
CAPITALS = Dating(lambda d: f"{d.day:02d} {d:%b} {d.year}".upper(), None, " - ")
WEEKDAY = Dating(lambda d: f"{d:%a} {_month(d)} {d.day}, {d.year}", None, " - ")
US_NUMBERS = Dating(lambda d: f"{d:%m/%d/%Y}", None, " - ")
DATINGS = (AMERICAN, FULL, WHOLE, NTH, BRITISH, ISO, HYPHENED, SLASHED, CAPITALS, WEEKDAY)


@dataclass(frozen=True, slots=True)
class Voice:
    """One applicant's habits, kept over the whole paper."""

    jobs: dict[Position, str]
    kinds: dict[ProductionKind, str]
    season_form: str
    dating: Dating

    def job(self, credit: CreditTruth) -> str:
        return credit.position_as_written or self.jobs[credit.position]

    def kind(self, credit: CreditTruth) -> str:
        return self.kinds[credit.kind]

    def season(self, credit: CreditTruth) -> str:
        if credit.season is None:
            return ""
        return self.season_form.format(n=credit.season, word=NUMBERS[credit.season % 13])

    def show(self, credit: CreditTruth, form: str = "{title} {season}") -> str:
        season = self.season(credit)
        return form.format(title=credit.title, season=season) if season else credit.title

    def span(self, credit: CreditTruth) -> str:
        return self.dating.span(credit.start, credit.end)


def voice(
    rng: random.Random, datings: Sequence[Dating] = DATINGS, kinds: Sequence[Sequence[str]] = KINDS
) -> Voice:
    jobs = dict(zip(_ORDER, rng.choice(JOBS), strict=True))
    jobs[Position.OTHER] = rng.choice(OTHER_JOBS)
    named = dict(zip(_KIND_ORDER, rng.choice(kinds), strict=True))
    return Voice(jobs, named, rng.choice(SEASONS), rng.choice(datings))


def kinds_in_order() -> tuple[ProductionKind, ...]:
    return _KIND_ORDER


def crew(credit: CreditTruth) -> tuple[str, str, str, str]:
    """Producer, production manager, production coordinator, assistant production coordinator."""
    return (
        credit.producer,
        credit.production_manager,
        credit.production_coordinator,
        credit.assistant_production_coordinator,
    )


def named(credit: CreditTruth, labels: Sequence[str], form: str = "{label}: {name}") -> list[str]:
    """The crew that the applicant remembers, each with its label."""
    pairs = zip(labels, crew(credit), strict=True)
    return [form.format(label=label, name=name) for label, name in pairs if name]


def worked(credit: CreditTruth) -> str:
    return f"{credit.days:g}"


def outside(credit: CreditTruth) -> str:
    """The other body's name, or nothing for work under 411."""
    return "" if credit.agreement == "411" else credit.agreement
