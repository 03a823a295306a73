"""How one person words things: jobs, kinds, dates, days, crew and column headings, the same all through."""

from __future__ import annotations

import calendar
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth

MONTHS = tuple(calendar.month_name)[1:]
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

JOBS: Mapping[Position, tuple[str, ...]] = {
    Position.SECOND_APC: (
        "2nd APC",
        "2nd Assistant Production Coordinator",
        "Second Assistant Production Coordinator",
        "2nd Asst. Coord.",
        "2nd A.P.C.",
        "2nd Asst. Production Coordinator",
        "Second Asst. Prod. Co-ordinator",
    ),
    Position.FIRST_APC: (
        "1st APC",
        "1st Assistant Production Coordinator",
        "First Assistant Production Coordinator",
        "1st Asst. Coord.",
        "1st A.P.C.",
        "1st Asst. Production Coordinator",
        "First Asst. Prod. Co-ordinator",
    ),
    Position.PC: (
        "PC",
        "Production Coordinator",
        "Production Coordinator",
        "Prod. Coord.",
        "P.C.",
        "Prod. Coordinator",
        "Production Co-ordinator",
    ),
    Position.SCRIPT: ("Script Coord.",) + ("Script Coordinator",) * 5 + ("Script Co-ordinator",),
    Position.TRAVEL: ("Travel Coord.",) + ("Travel Coordinator",) * 5 + ("Travel Co-ordinator",),
}

KINDS: Mapping[ProductionKind, tuple[str, ...]] = {
    ProductionKind.FEATURE: ("Feature", "Feature Film", "Feature film", "Theatrical Feature"),
    ProductionKind.MOW: ("MOW", "Movie of the Week", "TV Movie", "M.O.W."),
    ProductionKind.PILOT: ("Pilot", "TV Pilot", "Pilot Episode"),
    ProductionKind.MINI_SERIES: ("Mini-Series", "Miniseries", "Limited Series", "Mini series"),
    ProductionKind.TV_SEASON: ("TV Series", "Series", "Television Series", "TV series"),
    ProductionKind.OTHER: ("Documentary", "Commercial", "TV Special", "Other"),
}

CREW = (
    ("Producer", "Production Manager", "Production Coordinator", "Assistant Production Coordinator"),
    ("Producer", "PM", "PC", "APC"),
    ("Prod.", "Prod. Mgr.", "Prod. Coord.", "Asst. Coord."),
    ("Producer", "P.M.", "P.C.", "A.P.C."),
    ("Producer", "Production Mgr", "Coordinator", "Asst. Coordinator"),
)
CREW_KEYS = ("producer", "pm", "pc", "apc")

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "title": ("Production", "Title", "Show", "Production Title", "Project"),
    "show": ("Production", "Title", "Show", "Production Title", "Project"),
    "season": ("Season", "Ssn", "Season #", "Seas."),
    "kind": ("Type", "Format", "Kind", "Type of Production"),
    "studio": ("Studio", "Network", "Studio / Network", "Studio or Network"),
    "company": ("Company", "Production Company", "Prod. Co.", "Employer"),
    "house": ("Studio / Company", "Studio & Production Co.", "Company", "Studio / Prod. Co."),
    "job": ("Position", "Job", "Role", "Position Held"),
    "span": ("Dates", "Period", "Dates Worked", "Dates of Employment"),
    "days": ("Days", "Days Worked", "# Days", "No. of Days", "Total Days"),
    "agreement": ("Agreement", "Union", "Contract", "Jurisdiction"),
    "crew": ("Crew", "Production Team", "Worked With", "Key Personnel"),
}
ENDS = (
    ("Start", "End"),
    ("From", "To"),
    ("Start Date", "End Date"),
    ("First Day", "Last Day"),
    ("Start", "Wrap"),
)


@dataclass(frozen=True, slots=True)
class DateForm:
    """A date in full, and without its year ("" where that would be unclear); `hint` says what a number is."""

    full: str
    bare: str = ""
    hint: str = ""


NAMED = (
    DateForm("{month} {d}, {y}", "{month} {d}"),
    DateForm("{mon} {d}, {y}", "{mon} {d}"),
    DateForm("{mon}. {d}, {y}", "{mon}. {d}"),
    DateForm("{d} {month} {y}", "{d} {month}"),
    DateForm("{month} {th}, {y}", "{month} {th}"),
    DateForm("{wd} {mon} {d}, {y}", "{wd} {mon} {d}"),
    DateForm("{d} {mon} {y}", "{d} {mon}"),
    DateForm("{mon} {d}/{yy}", "{mon} {d}"),
    DateForm("{mon} {dd} {y}", "{mon} {dd}"),
)
TIGHT = (
    DateForm("{d}-{mon}-{yy}", "{d}-{mon}"),
    DateForm("{dd}-{mon}-{y}", "{dd}-{mon}"),
    DateForm("{mon} {d}/{yy}", "{mon} {d}"),
    DateForm("{mon} {d}, {y}", "{mon} {d}"),
    DateForm("{y}-{mm}-{dd}"),
    DateForm("{y}/{mm}/{dd}"),
    DateForm("{y}-{mon}-{dd}"),
)
HINTED = (
    DateForm("{dd}/{mm}/{y}", hint="dd/mm/yyyy"),
    DateForm("{mm}/{dd}/{y}", hint="mm/dd/yyyy"),
    DateForm("{mm}/{dd}/{yy}", hint="mm/dd/yy"),
    DateForm("{dd}.{mm}.{y}", hint="DD.MM.YYYY"),
)
MONTHLY = (DateForm("{month} {y}", "{month}"), DateForm("{mon} {y}", "{mon}"), DateForm("{mm}/{y}"))
Dates = Literal["named", "yearless", "tight", "column", "monthly"]
FORMS: Mapping[Dates, tuple[DateForm, ...]] = {
    "named": NAMED + TIGHT[-3:-1],
    "yearless": NAMED + TIGHT[:2],
    "tight": TIGHT,
    "column": TIGHT + HINTED,
    "monthly": MONTHLY,
}


def _ordinal(number: int) -> str:
    tail = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def spell(form: str, day: date) -> str:
    """`day` as the template `form` writes it."""
    month = MONTHS[day.month - 1]
    return form.format(
        d=day.day,
        dd=f"{day.day:02}",
        th=_ordinal(day.day),
        wd=WEEKDAYS[day.weekday()],
        mm=f"{day.month:02}",
        mon=month[:3],
        month=month,
        y=day.year,
        yy=f"{day.year % 100:02}",
    )


@dataclass(frozen=True, slots=True)
class Voice:
    jobs: Mapping[Position, str]
    kinds: Mapping[ProductionKind, str]
    form: DateForm
    dash: str
    elide: bool
    seasonal: str
    season_cell: str
    counted: str
    places: int | None
    blank: str
    ours: str
    slash: str
    headings: Mapping[str, str]

    def job(self, credit: CreditTruth) -> str:
        return credit.position_as_written or self.jobs[credit.position]

    def show(self, credit: CreditTruth) -> str:
        """Title and season in one."""
        if credit.season is None:
            return credit.title
        return self.seasonal.format(t=credit.title, n=credit.season)

    def day(self, when: date) -> str:
        return spell(self.form.full, when)

    def day_in(self, when: date, year: int) -> str:
        """A date under a heading of `year`: its own year is left out where it is the same."""
        return spell(self.form.bare, when) if self.form.bare and when.year == year else self.day(when)

    def span(self, credit: CreditTruth) -> str:
        same = self.elide and credit.start.year == credit.end.year
        first = self.day_in(credit.start, credit.end.year) if same else self.day(credit.start)
        return f"{first}{self.dash}{self.day(credit.end)}"

    def span_in(self, credit: CreditTruth, year: int) -> str:
        return f"{self.day_in(credit.start, year)}{self.dash}{self.day_in(credit.end, year)}"

    def number(self, days: float) -> str:
        return f"{days:g}" if self.places is None else f"{days:.{self.places}f}"

    def days(self, credit: CreditTruth) -> str:
        """The days with their word."""
        return self.counted.format(n=self.number(credit.days))

    def agreement(self, credit: CreditTruth) -> str:
        return self.ours if credit.agreement == "411" else credit.agreement

    def note(self, credit: CreditTruth) -> str:
        """The agreement, told only where it is another's."""
        return "" if credit.agreement == "411" else f"{self.headings['agreement']}: {credit.agreement}"

    def house(self, credit: CreditTruth) -> str:
        return self.slash.join(part for part in (credit.studio, credit.company) if part)

    def crew(self, credit: CreditTruth) -> list[tuple[str, str]]:
        """Those of the crew that are known, each after their label."""
        return [(self.headings[key], name) for key, name in _crew(credit).items() if name]

    def crew_text(self, credit: CreditTruth, separator: str = "; ") -> str:
        return separator.join(f"{label}: {name}" for label, name in self.crew(credit))

    def cell(self, credit: CreditTruth, key: str) -> str:
        """What stands in the column `key`."""
        season = "" if credit.season is None else self.season_cell.format(n=credit.season)
        cells = {
            "title": credit.title,
            "show": self.show(credit),
            "season": season,
            "kind": self.kinds[credit.kind],
            "studio": credit.studio,
            "company": credit.company,
            "house": self.house(credit),
            "job": self.job(credit),
            "start": self.day(credit.start),
            "end": self.day(credit.end),
            "span": self.span(credit),
            "days": self.number(credit.days),
            "agreement": self.agreement(credit),
            "crew": self.crew_text(credit),
            **_crew(credit),
        }
        return cells[key] or self.blank

    def heading(self, key: str) -> str:
        hint = f" ({self.form.hint})" if self.form.hint and key in {"start", "end", "span"} else ""
        return f"{self.headings[key]}{hint}"

    def pairs(self, credit: CreditTruth, keys: Sequence[str]) -> list[tuple[str, str]]:
        return [(self.heading(key), self.cell(credit, key)) for key in keys]


def _crew(credit: CreditTruth) -> dict[str, str]:
    return {
        "producer": credit.producer,
        "pm": credit.production_manager,
        "pc": credit.production_coordinator,
        "apc": credit.assistant_production_coordinator,
    }


def _headings(rng: random.Random) -> dict[str, str]:
    chosen = {key: rng.choice(words) for key, words in HEADINGS.items()}
    chosen["start"], chosen["end"] = rng.choice(ENDS)
    return chosen | dict(zip(CREW_KEYS, rng.choice(CREW), strict=True))


def voice(rng: random.Random, dates: Dates = "named") -> Voice:
    """One person's wording; `dates` says how much room, and what help from a heading, dates have."""
    style = rng.randrange(len(JOBS[Position.PC]))
    return Voice(
        jobs={position: words[style] for position, words in JOBS.items()},
        kinds={kind: rng.choice(words) for kind, words in KINDS.items()},
        form=rng.choice(FORMS[dates]),
        dash=rng.choice((" – ", " to ", " - ", " — ")),
        elide=rng.random() < 0.5,
        seasonal=rng.choice(
            ("{t} (Season {n})", "{t} – Season {n}", "{t}, Season {n}", "{t} (S{n})", "{t} - Ssn {n}")
        ),
        season_cell=rng.choice(("{n}", "{n}", "S{n}", "{n}")),
        counted=rng.choice(
            ("{n} days", "{n} days", "Days: {n}", "{n}d", "{n} days worked", "Days worked: {n}")
        ),
        places=rng.choice((None, None, None, 1)),
        blank=rng.choice(("", "", "–", "n/a", "-")),
        ours=rng.choice(("411", "IATSE 411", "Local 411", "IATSE Local 411")),
        slash=rng.choice((" / ", ", ", " – ", " | ")),
        headings=_headings(rng),
    )
