# ruff: noqa: E501  (lists of spellings read better unbroken)
"""How the applicants with designed resumes spell jobs, kinds, seasons, dates, days and people: one habit a person."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905
PRESS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()  # noqa: SIM905
LONG = "January February March April May June July August September October November December".split()  # noqa: SIM905
_COUNTED = (
    "",
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
_ORDERED = ("", "1st", "2nd", "3rd")

_JOBS: tuple[tuple[str, str, str, str], ...] = (
    ("2nd Assistant Production Coordinator", "1st Assistant Production Coordinator", "Production Coordinator", "{} Coordinator"),
    ("2nd APC", "1st APC", "Production Coordinator", "{} Coordinator"),
    ("2nd APC", "1st APC", "PC", "{} Coord."),
    ("2nd Asst. Production Coordinator", "1st Asst. Production Coordinator", "Production Coordinator", "{} Coordinator"),
    ("2nd Asst. Prod. Co-ord.", "1st Asst. Prod. Co-ord.", "Prod. Co-ord.", "{} Co-ord."),
    ("Second Assistant Coordinator", "First Assistant Coordinator", "Production Coordinator", "{} Coordinator"),
    ("Second Asst. Production Co-ordinator", "First Asst. Production Co-ordinator", "Production Co-ordinator", "{} Co-ordinator"),
    ("Assistant Production Coordinator (2nd)", "Assistant Production Coordinator (1st)", "Production Coordinator", "{} Coordinator"),
    ("Production Secretary", "1st Assistant Production Coordinator", "Production Coordinator", "{} Coordinator"),
    ("2nd Asst. Production Coord.", "1st Asst. Production Coord.", "Production Coord.", "{} Coord."),
)  # fmt: skip
_OTHER_JOBS = (
    "Office PA",
    "Art Department Coordinator",
    "Accounting Clerk",
    "Locations PA",
    "Payroll Assistant",
)
_KINDS: dict[ProductionKind, tuple[str, ...]] = {
    ProductionKind.FEATURE: ("Feature", "Feature Film", "Feature film", "Theatrical Feature Film"),
    ProductionKind.MOW: ("MOW", "Movie of the Week", "TV Movie (MOW)", "Made-for-TV Movie"),
    ProductionKind.PILOT: ("Pilot", "TV Pilot", "Series Pilot", "Pilot Episode"),
    ProductionKind.MINI_SERIES: ("Mini-Series", "Mini-series", "Limited Series", "Miniseries"),
    ProductionKind.TV_SEASON: ("TV Series", "Series", "Television Series", "Episodic TV", "TV series"),
    ProductionKind.OTHER: ("Commercial", "Documentary", "Short Film", "Music Video", "TV Special"),
}
_SEASONS = (
    "Season {n}",
    "S{n}",
    "S{n:02d}",
    "Season {word}",
    "Ssn {n}",
    "({nth} season)",
    "(S{n})",
    "/ Season {n}",
)
LABELS = (
    ("Producer", "PM", "PC", "APC"),
    ("Producer", "Production Manager", "Production Coordinator", "Asst. Production Coordinator"),
    ("Producer", "Prod. Mgr.", "Prod. Coord.", "Asst. Prod. Coord."),
    ("Producer", "UPM", "Coordinator", "Assistant Coordinator"),
)
SHORT_LABELS = (LABELS[0], LABELS[2])
_CREW_FORMS = ("{label}: {name}", "{name} ({label})", "{label} – {name}", "{label} {name}")
_STUDIO_FORMS = ("{s}", "{s}", "{s}", "Studio: {s}", "{s} (studio)", "Studio/Network: {s}")
_DAYS_FORMS = ("{d} days", "{d} days worked", "Days worked: {d}", "{d} work days", "Total days: {d}")
_UNIONS = ("{b}", "{b} agreement", "{b} contract", "under {b}", "Union: {b}")
_MEMBER_FORMS = (
    "IATSE 411 Member #{n}",
    "Local 411 Member No. {n}",
    "IATSE Local 411 – Membership # {n}",
    "411 Membership No: {n}",
    "Member ID {n} (IATSE 411)",
)


@dataclass(frozen=True, slots=True)
class Dates:
    """How a person writes a day, and a day whose year stands elsewhere; `bare` None: always in full."""

    full: Callable[[date], str]
    bare: Callable[[date], str] | None
    dash: str

    def span(self, start: date, end: date, *, merged: bool = True) -> str:
        bare = self.bare if merged and start.year == end.year else None
        return f"{(bare or self.full)(start)}{self.dash}{self.full(end)}"

    def within_year(self, start: date, end: date) -> str:
        """The span without its year, if it lies in one; else in full."""
        if start.year != end.year or self.bare is None:
            return self.span(start, end, merged=False)
        return f"{self.bare(start)}{self.dash}{self.bare(end)}"


def _month_first(months: Sequence[str]) -> tuple[Callable[[date], str], Callable[[date], str]]:
    return (
        lambda d: f"{months[d.month - 1]} {d.day}, {d.year}",
        lambda d: f"{months[d.month - 1]} {d.day}",
    )


def _day_first(months: Sequence[str]) -> tuple[Callable[[date], str], Callable[[date], str]]:
    return (
        lambda d: f"{d.day} {months[d.month - 1]} {d.year}",
        lambda d: f"{d.day} {months[d.month - 1]}",
    )


_WORDED = (
    _month_first(SHORT), _month_first(LONG), _month_first(PRESS), _month_first([m.upper() for m in SHORT]),
    _day_first(SHORT), _day_first(LONG),
)  # fmt: skip
_FIXED: tuple[Callable[[date], str], ...] = (
    lambda d: f"{d.year}-{d.month:02d}-{d.day:02d}",
    lambda d: f"{d.day:02d}-{SHORT[d.month - 1]}-{d.year}",
    lambda d: f"{SHORT[d.month - 1]} {d.day} '{d.year % 100:02d}",
    lambda d: f"{SHORT[d.month - 1]}. {d.day:02d}/{d.year}" if d.month != 5 else f"May {d.day:02d}/{d.year}",
)
_DASHES = (" – ", " to ", " - ", " until ", "–")


def dates(rng: random.Random, *, worded: bool = False) -> Dates:
    """`worded`: a style with a month's name, whose year can be left to a heading."""
    if worded or rng.random() < 0.65:
        full, bare = rng.choice(_WORDED)
        return Dates(full, bare, rng.choice(_DASHES[:3]))
    return Dates(rng.choice(_FIXED), None, rng.choice(_DASHES[:4]))


@dataclass(frozen=True, slots=True)
class Habit:
    """One applicant's way of writing, the same over a whole resume."""

    jobs: dict[Position, str]
    kinds: dict[ProductionKind, str]
    season_form: str
    dates: Dates
    labels: tuple[str, str, str, str]
    crew_form: str
    days_form: str
    studio_form: str
    union_form: str
    member_form: str

    def job(self, credit: CreditTruth) -> str:
        return credit.position_as_written or self.jobs[credit.position]

    def kind(self, credit: CreditTruth) -> str:
        return self.kinds[credit.kind]

    def season(self, credit: CreditTruth) -> str:
        n = credit.season
        if n is None:
            return ""
        word = _COUNTED[n] if 0 < n < len(_COUNTED) else str(n)
        nth = _ORDERED[n] if 0 < n < len(_ORDERED) else f"{n}th"
        return self.season_form.format(n=n, word=word, nth=nth)

    def title(self, credit: CreditTruth, between: str = " ") -> str:
        season = self.season(credit)
        if not season:
            return credit.title
        return f"{credit.title}{' ' if season[0] in '(/' else between}{season}"

    def span(self, credit: CreditTruth) -> str:
        return self.dates.span(credit.start, credit.end)

    def days(self, credit: CreditTruth) -> str:
        form = self.days_form.replace("{d} days", "{d} day") if credit.days == 1 else self.days_form
        return form.format(d=f"{credit.days:g}")

    def studio(self, credit: CreditTruth) -> str:
        return self.studio_form.format(s=credit.studio) if credit.studio else ""

    def union(self, credit: CreditTruth) -> str:
        """The agreement, where it is another body's; else nothing."""
        return "" if credit.agreement == "411" else self.union_form.format(b=credit.agreement)

    def pairs(self, credit: CreditTruth) -> list[tuple[str, str]]:
        """Label and name of everyone whom the credit names."""
        names = (
            credit.producer,
            credit.production_manager,
            credit.production_coordinator,
            credit.assistant_production_coordinator,
        )
        return [(label, name) for label, name in zip(self.labels, names, strict=True) if name]

    def crew(self, credit: CreditTruth) -> list[str]:
        return [self.crew_form.format(label=label, name=name) for label, name in self.pairs(credit)]

    def member(self, resume: ResumeTruth) -> str:
        return self.member_form.format(n=resume.member_no) if resume.member_no else ""

    def contact(self, resume: ResumeTruth) -> list[str]:
        """Member number, phone, mail and address, those that there are."""
        return [part for part in (self.member(resume), resume.phone, resume.email, resume.address) if part]


def habit(rng: random.Random, *, worded: bool = False, short_labels: bool = False) -> Habit:
    second, first, coordinator, pattern = rng.choice(_JOBS)
    jobs = {
        Position.SECOND_APC: second, Position.FIRST_APC: first, Position.PC: coordinator,
        Position.SCRIPT: pattern.format("Script"), Position.TRAVEL: pattern.format("Travel"),
        Position.OTHER: rng.choice(_OTHER_JOBS),
    }  # fmt: skip
    return Habit(
        jobs,
        {kind: rng.choice(forms) for kind, forms in _KINDS.items()},
        rng.choice(_SEASONS),
        dates(rng, worded=worded),
        rng.choice(SHORT_LABELS if short_labels else LABELS),
        rng.choice(_CREW_FORMS),
        rng.choice(_DAYS_FORMS),
        rng.choice(_STUDIO_FORMS),
        rng.choice(_UNIONS),
        rng.choice(_MEMBER_FORMS),
    )


def resume_of(truth: PaperTruth) -> ResumeTruth:
    assert isinstance(truth, ResumeTruth)
    return truth


def joined(parts: Sequence[str], mark: str) -> str:
    """The parts that there are, escaped, with `mark` (markup) between them."""
    return mark.join(escape(part) for part in parts if part)


def section(resume: ResumeTruth, heading: str, *, bullets: bool = False) -> str:
    """The lines that are no credits, under a heading of their own; nothing if there are none."""
    if not resume.other_lines:
        return ""
    inner = "".join(f"<li>{escape(line)}</li>" for line in resume.other_lines)
    if bullets:
        return f"<h2>{escape(heading)}</h2><ul>{inner}</ul>"
    return f"<h2>{escape(heading)}</h2>" + "".join(f"<p>{escape(line)}</p>" for line in resume.other_lines)


def file_name(resume: ResumeTruth, rng: random.Random) -> str:
    first, last = resume.name.split()[0], re.sub(r"\W", "", resume.name.split()[-1])
    return rng.choice(
        (f"{first} {last} Resume", f"Resume_{last}_2026", f"{last} - 411 resume", "Resume", "Copy of Resume")
    )
