"""How people who type their own resumes write dates, jobs, seasons and crew, and how their pages are set."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from models.terms import Position, ProductionKind
from samples.layouts.core import PDF, Rendered
from samples.layouts.press import pdf_from_html
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

JOBS: dict[Position, tuple[str, ...]] = {
    Position.SECOND_APC: (
        "2nd Assistant Production Coordinator",
        "2nd Asst. Production Coordinator",
        "2nd APC",
        "Second Assistant Co-ordinator",
        "2nd Asst. Coord.",
    ),
    Position.FIRST_APC: (
        "1st Assistant Production Coordinator",
        "1st Asst. Production Coordinator",
        "1st APC",
        "First Assistant Co-ordinator",
        "1st Asst. Coord.",
    ),
    Position.PC: (
        "Production Coordinator",
        "Production Coordinator",
        "PC",
        "Production Co-ordinator",
        "Prod. Coord.",
    ),
    Position.SCRIPT: (
        "Script Coordinator",
        "Script Coordinator",
        "Script Coordinator",
        "Script Co-ordinator",
        "Script Coord.",
    ),
    Position.TRAVEL: (
        "Travel Coordinator",
        "Travel Coordinator",
        "Travel Coordinator",
        "Travel Co-ordinator",
        "Travel Coord.",
    ),
    Position.OTHER: (
        "Office Production Assistant",
        "Locations Assistant",
        "Office PA",
        "Accounting Clerk",
        "Art Dept. PA",
    ),
}
"""The same place in each row is one person's way of writing."""

KINDS: dict[ProductionKind, tuple[str, ...]] = {
    ProductionKind.FEATURE: ("Feature film", "Feature", "Motion picture"),
    ProductionKind.MOW: ("Movie of the week", "MOW", "TV movie"),
    ProductionKind.PILOT: ("Pilot", "Series pilot", "One-hour pilot"),
    ProductionKind.MINI_SERIES: ("Mini-series", "Mini series", "Limited series"),
    ProductionKind.TV_SEASON: ("TV series", "Series", "Episodic television", "One-hour drama series"),
    ProductionKind.OTHER: ("Commercial", "Documentary", "Music video", "TV special"),
}
SEASONS = ("Season {n}", "Season {word}", "S{n}", "S{n:02d}", "Ssn {n}", "{nth} season")
WORDS = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven")
PRESS_MONTHS = (
    "Jan.",
    "Feb.",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
)

CREW_LABELS = (
    ("Producer", "Production Manager", "Production Coordinator", "Assistant Coordinator"),
    ("Producer", "PM", "PC", "APC"),
    ("Producer", "Prod Mgr", "Prod Coord", "Asst Prod Coord"),
    ("Prod'r", "P.M.", "Co-ord.", "Asst. Co-ord."),
)


def nth(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


@dataclass(frozen=True, slots=True)
class Dating:
    """How one person writes a day, and the stretch between two."""

    day: Callable[[date], str]
    span: Callable[[date, date], str]


def _between(day: Callable[[date], str], mark: str) -> Dating:
    return Dating(day, lambda a, b: f"{day(a)}{mark}{day(b)}")


def _month_first(a: date, b: date) -> str:
    left = f"{a:%b} {a.day}" if a.year == b.year else f"{a:%b} {a.day}, {a.year}"
    return f"{left} – {b:%b} {b.day}, {b.year}"


def _day_first(a: date, b: date) -> str:
    left = f"{a.day} {a:%B}" if a.year == b.year else f"{a.day} {a:%B} {a.year}"
    return f"{left} to {b.day} {b:%B} {b.year}"


DATINGS = (
    Dating(lambda d: f"{d:%b} {d.day}, {d.year}", _month_first),
    Dating(lambda d: f"{d.day} {d:%B} {d.year}", _day_first),
    _between(lambda d: f"{d:%a %b} {d.day}, {d.year}", " – "),
    _between(lambda d: f"{d:%Y-%m-%d}", " to "),
    _between(lambda d: f"{d:%d%b%Y}".upper(), " - "),
    _between(lambda d: f"{d:%B} {nth(d.day)}, {d.year}", " to "),
    _between(lambda d: f"{PRESS_MONTHS[d.month - 1]} {d.day}, {d.year}", " - "),
    _between(lambda d: f"{d.year} {d:%b} {d:%d}", " to "),
)
SHORT = (DATINGS[0], DATINGS[3], DATINGS[4], DATINGS[6], DATINGS[7])
PROSE = (DATINGS[0], DATINGS[1], DATINGS[5], DATINGS[6])
NUMERIC = (_between(lambda d: f"{d:%m/%d/%Y}", " - "), _between(lambda d: f"{d:%d-%m-%Y}", " to "))
"""Only for careers with enough days past the 12th to tell which number is the day."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What one applicant does the same way over a whole resume."""

    job_form: int
    kind_forms: dict[ProductionKind, str]
    season_form: str
    dating: Dating
    labels: tuple[str, str, str, str]

    def job(self, credit: CreditTruth) -> str:
        return credit.position_as_written or JOBS[credit.position][self.job_form]

    def kind(self, credit: CreditTruth) -> str:
        return self.kind_forms[credit.kind]

    def season(self, credit: CreditTruth) -> str:
        n = credit.season
        if n is None:
            return ""
        word = WORDS[n] if n < len(WORDS) else str(n)
        return self.season_form.format(n=n, word=word, nth=nth(n))

    def title(self, credit: CreditTruth, form: str = "{title}, {season}") -> str:
        season = self.season(credit)
        return form.format(title=credit.title, season=season) if season else credit.title

    def span(self, credit: CreditTruth) -> str:
        return self.dating.span(credit.start, credit.end)

    def crew(self, credit: CreditTruth, mark: str = ": ") -> list[str]:
        """The crew that the credit names, each after its label."""
        return [
            f"{label}{mark}{name}" for label, name in zip(self.labels, people(credit), strict=True) if name
        ]


def habits(credits: Sequence[CreditTruth], rng: random.Random) -> Habits:
    late = sum(day.day > 12 for credit in credits for day in (credit.start, credit.end))
    datings = DATINGS + NUMERIC if late >= 5 else DATINGS
    return Habits(
        rng.randrange(5),
        {kind: rng.choice(forms) for kind, forms in KINDS.items()},
        rng.choice(SEASONS),
        rng.choice(datings),
        rng.choice(CREW_LABELS),
    )


def people(credit: CreditTruth) -> tuple[str, str, str, str]:
    return (
        credit.producer,
        credit.production_manager,
        credit.production_coordinator,
        credit.assistant_production_coordinator,
    )


def days(credit: CreditTruth) -> str:
    return f"{credit.days:g}"


def worked(credit: CreditTruth) -> str:
    return f"{days(credit)} day" if credit.days == 1 else f"{days(credit)} days"


def foreign(credit: CreditTruth) -> str:
    """The agreement of a credit that was not worked under the Local's own."""
    return "" if credit.agreement == "411" else credit.agreement


def joined(parts: Iterable[str], mark: str) -> str:
    return mark.join(part for part in parts if part)


def resume_of(truth: PaperTruth) -> ResumeTruth:
    assert isinstance(truth, ResumeTruth)
    return truth


MEMBER_FORMS = (
    "IATSE Local 411 Member No. {n}",
    "Local 411 card number {n}",
    "IATSE 411, Membership #{n}",
    "Union: IATSE 411 (member no. {n})",
    "411 Member # {n}",
)


def member_line(resume: ResumeTruth, rng: random.Random) -> str:
    form = rng.choice(MEMBER_FORMS)
    return form.format(n=resume.member_no) if resume.member_no else ""


def div(text: str, style: str = "", kind: str = "") -> str:
    """A line of text; an empty one is left out."""
    marks = (f' class="{kind}"' if kind else "") + (f' style="{style}"' if style else "")
    return f"<div{marks}>{escape(text)}</div>" if text else ""


def _larger(markup: str) -> str:
    return re.sub(r"font-size:\s*([\d.]+)pt", lambda size: f"font-size:{float(size[1]) * 1.13:.2f}pt", markup)


def pdf(font: str, css: str, body: str, *, size: str = "letter", margin: str = "0.8in") -> bytes:
    """A page in `font`. A Garamond runs small and has old figures and no round
    bullet: it is set larger, with even figures and a borrowed bullet."""
    page = f"@page {{ size: {size}; margin: {margin} }} body {{ margin: 0; font-family: '{font}' }}"
    if font == "EB Garamond":
        page += (
            " body { font-variant-numeric: lining-nums; font-variant-ligatures: no-discretionary-ligatures }"
        )
        body = _larger(body).replace("•", "<span style='font-family:Lato'>•</span>")
        css = _larger(css)
    return pdf_from_html(f"<html lang='en-CA'><body>{body}</body></html>", f"{page} {css}")


def file_stem(resume: ResumeTruth, rng: random.Random) -> str:
    parts = resume.name.split()
    return rng.choice(
        (
            f"{resume.name} Resume",
            f"Resume_{parts[-1]}_{parts[0]}",
            "411 resume",
            f"{parts[0]}'s credits",
            "Resume for upgrade",
            f"{parts[-1]} RESUME rev2",
        )
    )


def made(content: bytes, resume: ResumeTruth, rng: random.Random) -> Rendered:
    return Rendered(content, PDF, f"{file_stem(resume, rng)}.pdf")
