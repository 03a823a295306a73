"""How one person words things: jobs, kinds, dates, days and crew, drawn once for a whole resume."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, PaperTruth, ResumeTruth


@dataclass(frozen=True, slots=True)
class DateForm:
    """A date's full form, its form without the year ("" for none), a hint for headings."""

    full: str
    short: str = ""
    hint: str = ""


LINE_FORMS = (
    DateForm("%b {d}, %Y", "%b {d}"),
    DateForm("%B {d}, %Y", "%B {d}"),
    DateForm("{d} %B %Y", "{d} %B"),
    DateForm("{d} %b %Y", "{d} %b"),
    DateForm("%b {o}, %Y", "%b {o}"),
    DateForm("%B {o} %Y", "%B {o}"),
    DateForm("%d-%b-%Y"),
    DateForm("%Y-%m-%d"),
    DateForm("%Y/%m/%d"),
    DateForm("%b {d}/%y"),
    DateForm("%d %b '%y"),
    DateForm("%a %b {d}, %Y"),
)
COLUMN_FORMS = (
    DateForm("%Y-%m-%d"),
    DateForm("%d-%b-%y"),
    DateForm("%b {d}, %Y"),
    DateForm("%d %b %Y"),
    DateForm("%Y/%m/%d"),
    DateForm("%m/%d/%Y", hint=" (mm/dd/yyyy)"),
    DateForm("%d/%m/%Y", hint=" (dd/mm/yyyy)"),
    DateForm("%d.%m.%Y", hint=" (dd.mm.yyyy)"),
)
MONTH_FORMS = (DateForm("%b %Y"), DateForm("%B %Y"), DateForm("%m/%Y"), DateForm("%b. '%y"))

_STEMS = (
    ("2nd {}", "1st {}", "APC", "PC"),
    ("2nd {}", "1st {}", "Assistant Production Coordinator", "Production Coordinator"),
    ("Second {}", "First {}", "Assistant Production Coordinator", "Production Coordinator"),
    ("2nd {}", "1st {}", "Asst. Coord.", "Production Coord."),
    ("2nd {}", "1st {}", "Asst. Production Coordinator", "Prod. Coordinator"),
    ("2nd {}", "1st {}", "A.P.C.", "P.C."),
    ("Second {}", "First {}", "APC", "Production Coordinator"),
    ("{} (2nd)", "{} (1st)", "APC", "Prod. Coord."),
    ("2nd {}", "1st {}", "Ass't Prod. Coordinator", "Production Coordinator"),
)
_DESKS = (("Script Coordinator", "Travel Coordinator"), ("Script Coord.", "Travel Coord."))
_KINDS = {
    ProductionKind.TV_SEASON: ("TV Series", "Television series", "TV series", "Episodic TV", "Series"),
    ProductionKind.FEATURE: ("Feature film", "Feature", "Feature Film", "Motion picture"),
    ProductionKind.MOW: ("MOW", "Movie of the Week", "TV Movie", "M.O.W."),
    ProductionKind.PILOT: ("Pilot", "TV Pilot"),
    ProductionKind.MINI_SERIES: ("Mini-series", "Mini-Series", "Miniseries"),
    ProductionKind.OTHER: ("Documentary", "TV Special", "Commercial"),
}
_SEASONS = (
    "{t}, Season {n}",
    "{t} (Season {n})",
    "{t} – Season {n}",
    "{t} S{n}",
    "{t} (S{n})",
    "{t} - Ssn. {n}",
)
_COUNTS = (
    "{n} day{s}",
    "Days: {n}",
    "{n}d",
    "({n} day{s})",
    "{n} day{s} worked",
    "Days worked: {n}",
    "Total days: {n}",
    "{n} working day{s}",
)
_CREW = (
    ("Producer", "PM", "PC", "APC"),
    ("Producer", "P.M.", "P.C.", "A.P.C."),
    ("Producer", "Production Manager", "Production Coordinator", "Asst. Production Coordinator"),
    ("Prod.", "PM", "Coord.", "Asst. Coord."),
    ("Line Producer", "Prod. Mgr.", "Prod. Coord.", "Asst. Prod. Coord."),
)
_CREW_FORMS = ("{label}: {name}", "{label} – {name}", "{name} ({label})", "{label} {name}")
_AGREEMENTS = (
    "Agreement: {}",
    "({} agreement)",
    "Worked under {}",
    "[{}]",
    "Contract: {}",
    "Under {}, not 411",
)
_MEMBERS = ("Member No. {}", "411 Member # {}", "Membership no.: {}", "Local 411 member {}", "Member ID: {}")


def _ordinal(day: int) -> str:
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _set_date(day: date, pattern: str) -> str:
    return day.strftime(pattern).replace("{d}", str(day.day)).replace("{o}", _ordinal(day.day))


def number(days: float) -> str:
    """42 or 42.5, as people write days."""
    return f"{days:g}"


def joined(separator: str, *parts: str) -> str:
    """The parts that say something, with `separator` between them."""
    return separator.join(part for part in parts if part)


def total(credits: Iterable[CreditTruth]) -> str:
    return number(sum(credit.days for credit in credits))


def grouped(
    credits: Sequence[CreditTruth], key: Callable[[CreditTruth], str]
) -> list[tuple[str, list[CreditTruth]]]:
    """The credits under each heading, the headings as they first come."""
    groups: dict[str, list[CreditTruth]] = {}
    for credit in credits:
        groups.setdefault(key(credit), []).append(credit)
    return list(groups.items())


def resume_of(truth: PaperTruth) -> ResumeTruth:
    """The truth, which must be a resume's."""
    if not isinstance(truth, ResumeTruth):
        raise TypeError("a resume family was given another paper's truth")
    return truth


@dataclass(frozen=True, slots=True)
class Voice:
    """One person's wording."""

    jobs: dict[Position, str]
    kinds: dict[ProductionKind, str]
    season: str
    dates: DateForm
    to: str
    shorten: bool
    count: str
    labels: tuple[str, str, str, str]
    crew_form: str
    comma: str
    agreement: str
    member: str

    def job(self, credit: CreditTruth) -> str:
        return credit.position_as_written or self.jobs.get(credit.position, credit.position.value)

    def kind(self, credit: CreditTruth) -> str:
        return self.kinds[credit.kind]

    def show(self, credit: CreditTruth) -> str:
        """Title with its season."""
        if credit.season is None:
            return credit.title
        return self.season.format(t=credit.title, n=credit.season)

    def day(self, day: date) -> str:
        return _set_date(day, self.dates.full)

    def span(self, credit: CreditTruth) -> str:
        first = self.day(credit.start)
        if self.shorten and self.dates.short and credit.start.year == credit.end.year:
            first = _set_date(credit.start, self.dates.short)
        return f"{first}{self.to}{self.day(credit.end)}"

    def days(self, credit: CreditTruth) -> str:
        return self.count.format(n=number(credit.days), s="" if credit.days == 1 else "s")

    def house(self, credit: CreditTruth, separator: str = " / ") -> str:
        return joined(separator, credit.studio, credit.company)

    def crew(self, credit: CreditTruth) -> list[tuple[str, str]]:
        """Label and name of those that are named."""
        people = (
            credit.producer,
            credit.production_manager,
            credit.production_coordinator,
            credit.assistant_production_coordinator,
        )
        return [(label, name) for label, name in zip(self.labels, people, strict=True) if name]

    def crew_names(self, credit: CreditTruth) -> list[str]:
        return [self.crew_form.format(label=label, name=name) for label, name in self.crew(credit)]

    def crew_line(self, credit: CreditTruth) -> str:
        return self.comma.join(self.crew_names(credit))

    def other_agreement(self, credit: CreditTruth) -> str:
        return "" if credit.agreement == "411" else self.agreement.format(credit.agreement)

    def member_no(self, truth: ResumeTruth) -> str:
        return self.member.format(truth.member_no) if truth.member_no else ""


def voice(rng: random.Random, forms: Sequence[DateForm] = LINE_FORMS) -> Voice:
    second, first, stem, coordinator = rng.choice(_STEMS)
    script, travel = rng.choice(_DESKS)
    return Voice(
        jobs={
            Position.SECOND_APC: second.format(stem),
            Position.FIRST_APC: first.format(stem),
            Position.PC: coordinator,
            Position.SCRIPT: script,
            Position.TRAVEL: travel,
        },
        kinds={kind: rng.choice(words) for kind, words in _KINDS.items()},
        season=rng.choice(_SEASONS),
        dates=rng.choice(forms),
        to=rng.choice((" – ", " to ", " - ", " until ", " — ")),
        shorten=rng.random() < 0.5,
        count=rng.choice(_COUNTS),
        labels=rng.choice(_CREW),
        crew_form=rng.choice(_CREW_FORMS),
        comma=rng.choice(("; ", ", ", " | ", " · ", " / ")),
        agreement=rng.choice(_AGREEMENTS),
        member=rng.choice(_MEMBERS),
    )
