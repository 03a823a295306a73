"""How one person words a resume: names of jobs and kinds, forms of dates, labels of fields."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

_ORDER = (Position.SECOND_APC, Position.FIRST_APC, Position.PC, Position.SCRIPT, Position.TRAVEL)
_COORDINATORS = ("Production Coordinator", "Script Coordinator", "Travel Coordinator")
_SHORT = ("Prod. Coordinator", "Script Coord.", "Travel Coord.")
JOBS = (
    ("2nd APC", "1st APC", "PC", "Script Coordinator", "Travel Coordinator"),
    ("2nd APC", "1st APC", *_COORDINATORS),
    ("Second Assistant Production Coordinator", "First Assistant Production Coordinator", *_COORDINATORS),
    ("2nd Assistant Production Coordinator", "1st Assistant Production Coordinator", *_COORDINATORS),
    ("2nd Asst. Production Coordinator", "1st Asst. Production Coordinator", *_COORDINATORS),
    ("2nd Asst. Coord.", "1st Asst. Coord.", *_SHORT),
    ("Second APC", "First APC", *_COORDINATORS),
    ("2nd A.P.C.", "1st A.P.C.", "P.C.", "Script Coordinator", "Travel Coordinator"),
    ("2nd Assistant Coordinator", "1st Assistant Coordinator", *_COORDINATORS),
    ("Assistant Production Coordinator (2nd)", "Assistant Production Coordinator (1st)", *_COORDINATORS),
)
KINDS: dict[ProductionKind, tuple[str, ...]] = {
    ProductionKind.FEATURE: ("Feature", "Feature film", "Feature Film", "Theatrical feature"),
    ProductionKind.MOW: ("MOW", "TV Movie", "Movie of the Week", "M.O.W."),
    ProductionKind.PILOT: ("Pilot", "TV Pilot", "Pilot episode"),
    ProductionKind.MINI_SERIES: ("Mini-series", "Miniseries", "Limited series", "Mini-Series"),
    ProductionKind.TV_SEASON: ("TV Series", "Series", "Television series", "TV series"),
    ProductionKind.OTHER: ("Documentary", "TV Special", "Commercial"),
}
# A date with its year, and without it ("" where the year cannot be left to the other date).
DATES = (
    ("%B {d}, %Y", "%B {d}"),
    ("%b {d}, %Y", "%b {d}"),
    ("%b. {d}, %Y", "%b. {d}"),
    ("{d} %B %Y", "{d} %B"),
    ("{d} %b %Y", "{d} %b"),
    ("%B {o}, %Y", "%B {o}"),
    ("{o} %b %Y", "{o} %b"),
    ("%b %d %Y", "%b %d"),
    ("%d-%b-%Y", ""),
    ("%d %b. %Y", ""),
    ("%Y-%m-%d", ""),
    ("%Y/%m/%d", ""),
    ("%Y.%m.%d", ""),
    ("%b {d}/%y", ""),
    ("%a %b {d}, %Y", ""),
    ("%Y %b %d", ""),
)
NUMERIC = ("%d/%m/%Y", "")
MONTHS = (("%B %Y", "%B"), ("%b %Y", "%b"), ("%m/%Y", ""), ("%b. %Y", ""))
DASHES = (" – ", " - ", " to ", " — ", "–", " → ", " through ", " until ")
SEASONS = (
    "{t}, Season {n}",
    "{t} (Season {n})",
    "{t} – Season {n}",
    "{t} S{n}",
    "{t} - S{n:02d}",
    "{t} | Season {n}",
)
LABELS: dict[str, tuple[str, ...]] = {
    "title": ("Production", "Title", "Show", "Project", "Production title"),
    "season": ("Season", "Season no.", "S."),
    "kind": ("Type", "Format", "Kind", "Type of production", "Medium"),
    "studio": ("Studio", "Network", "Studio/Network", "Broadcaster / Studio"),
    "company": ("Company", "Production Company", "Prod. Co.", "Employer"),
    "job": ("Position", "Role", "Job", "Job title", "Credit as"),
    "dates": ("Dates", "Period", "Dates worked", "When"),
    "start": ("Start", "From", "Start date", "First day"),
    "end": ("End", "To", "End date", "Last day"),
    "days": ("Days", "Days worked", "# of days", "Total days"),
    "agreement": ("Agreement", "Union", "Contract", "Jurisdiction"),
}
CREW_KEYS = ("producer", "pm", "pc", "apc")
CREW = (
    ("Producer", "Production Manager", "Production Coordinator", "Assistant Production Coordinator"),
    ("Prod.", "PM", "PC", "APC"),
    ("Producer", "PM", "Coordinator", "Asst. Coordinator"),
    ("Producer", "Prod. Manager", "Prod. Coord.", "Asst. Prod. Coord."),
    ("Producer", "P.M.", "P.C.", "A.P.C."),
    ("Producer", "Production Mgr", "Production Coord", "APC"),
)
DAYS = ("{} days", "{} days worked", "{}d", "Days: {}", "Days worked: {}", "({} days)", "{} days on payroll")
MEMBER = ("IATSE 411 Member #", "Member No.", "Local 411 membership no.", "411 Member #", "Union member no.")


def _ordinal(day: int) -> str:
    tail = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{tail}"


def written(day: date, pattern: str) -> str:
    """`day` in a pattern of strftime, with {d} for the bare day and {o} for its ordinal."""
    text = day.strftime(pattern).replace("{d}", str(day.day)).replace("{o}", _ordinal(day.day))
    return text.replace("May.", "May")


@dataclass(frozen=True, slots=True)
class Voice:
    """One person's choices, kept through the whole resume."""

    labels: dict[str, str]
    jobs: dict[Position, str]
    kinds: dict[ProductionKind, str]
    form: tuple[str, str]
    dash: str
    brief: bool
    season: str
    days: str
    says_411: str
    member: str

    def day(self, when: date) -> str:
        return written(when, self.form[0])

    def span(self, credit: CreditTruth, *, year: int | None = None) -> str:
        """Start and end; a year they share is said once, and not at all under a heading of that `year`."""
        full, short = self.form
        alike = bool(short) and credit.start.year == credit.end.year
        first = short if alike and (self.brief or year is not None) else full
        last = short if alike and year == credit.end.year else full
        return f"{written(credit.start, first)}{self.dash}{written(credit.end, last)}"

    def title(self, credit: CreditTruth) -> str:
        if credit.season is None:
            return credit.title
        return self.season.format(t=credit.title, n=credit.season)

    def worked(self, credit: CreditTruth) -> str:
        """The days with their word."""
        text = self.days.format(f"{credit.days:g}")
        return text.replace("days", "day") if credit.days == 1 else text

    def text(self, credit: CreditTruth, key: str) -> str:
        """The bare value of a field, "" where the credit has none."""
        values = {
            "title": credit.title,
            "show": self.title(credit),
            "season": "" if credit.season is None else str(credit.season),
            "kind": self.kinds[credit.kind],
            "studio": credit.studio,
            "company": credit.company,
            "job": credit.position_as_written or self.jobs[credit.position],
            "dates": self.span(credit),
            "start": self.day(credit.start),
            "end": self.day(credit.end),
            "days": f"{credit.days:g}",
            "producer": credit.producer,
            "pm": credit.production_manager,
            "pc": credit.production_coordinator,
            "apc": credit.assistant_production_coordinator,
            "agreement": self.says_411 if credit.agreement == "411" else credit.agreement,
        }
        return values[key]

    def label(self, key: str) -> str:
        return self.labels["title" if key == "show" else key]

    def facts(self, credit: CreditTruth, keys: Sequence[str]) -> list[tuple[str, str]]:
        """Label and value of each field that the credit has."""
        found = [(self.label(key), self.text(credit, key)) for key in keys]
        return [(label, value) for label, value in found if value]

    def listed(self, credit: CreditTruth, keys: Sequence[str], *, colon: str = ": ") -> list[str]:
        return [f"{label}{colon}{value}" for label, value in self.facts(credit, keys)]

    def stack(self, credit: CreditTruth, keys: Sequence[str], *, labelled: bool = False) -> list[str]:
        """Values one under the other; people and agreements always keep their labels."""
        return [
            f"{label}: {value}" if labelled or key == "agreement" or key in CREW_KEYS else value
            for key in keys
            for label, value in self.facts(credit, (key,))
        ]

    def house(self, credit: CreditTruth, mark: str = " / ") -> str:
        """Studio and company in one phrase."""
        return mark.join(part for part in (credit.studio, credit.company) if part)

    def numeric(self) -> Voice:
        """Dates in figures, their order told by the labels."""
        hinted = {key: f"{self.labels[key]} (dd/mm/yyyy)" for key in ("dates", "start", "end")}
        return replace(self, form=NUMERIC, labels={**self.labels, **hinted})


def total(credits: Sequence[CreditTruth]) -> str:
    return f"{sum(credit.days for credit in credits):g}"


def voice(rng: random.Random) -> Voice:
    labels = {key: rng.choice(choices) for key, choices in LABELS.items()}
    labels.update(zip(CREW_KEYS, rng.choice(CREW), strict=True))
    return Voice(
        labels=labels,
        jobs={**dict(zip(_ORDER, rng.choice(JOBS), strict=True)), Position.OTHER: "Other"},
        kinds={kind: rng.choice(choices) for kind, choices in KINDS.items()},
        form=rng.choice(DATES),
        dash=rng.choice(DASHES),
        brief=rng.random() < 0.5,
        season=rng.choice(SEASONS),
        days=rng.choice(DAYS),
        says_411=rng.choice(("", "", "411", "IATSE 411")),
        member=rng.choice(MEMBER),
    )


def begin(truth: PaperTruth, rng: random.Random) -> tuple[ResumeTruth, Voice]:
    """The resume that a layout was handed, and the voice that it is written in."""
    if not isinstance(truth, ResumeTruth):
        raise TypeError("these layouts render resumes only")
    return truth, voice(rng)
