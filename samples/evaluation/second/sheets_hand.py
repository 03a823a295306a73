# ruff: noqa: E501  (markup and prose read better unbroken)
"""How chart-keeping applicants write: one habit of spelling, dating and labelling over a whole resume."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from models.terms import Position, ProductionKind
from samples.layouts.core import PDF, Rendered
from samples.layouts.press import pdf_from_html
from samples.truth import CreditTruth, LetterTruth, PaperTruth, ResumeTruth

_ORDER = (Position.SECOND_APC, Position.FIRST_APC, Position.PC, Position.SCRIPT, Position.TRAVEL)
_JOBS = (
    ("2nd Assistant Production Coordinator", "1st Assistant Production Coordinator", "Production Coordinator",
     "Script Coordinator", "Travel Coordinator"),
    ("2nd APC", "1st APC", "PC", "Script Coord.", "Travel Coord."),
    ("2nd Asst. Prod. Coord.", "1st Asst. Prod. Coord.", "Prod. Coord.", "Script Coord.", "Travel Coord."),
    ("Second Asst. Production Co-ordinator", "First Asst. Production Co-ordinator", "Production Co-ordinator",
     "Script Co-ordinator", "Travel Co-ordinator"),
    ("Production Secretary", "1st Asst. Coordinator", "Coordinator (Production)", "Script Coordinator",
     "Travel Coordinator"),
    ("Prod. Secretary", "1st APC", "Prod. Co-ord.", "Script Co-ord.", "Travel Co-ord."),
    ("2nd Asst Production Coordinator", "1st Asst Production Coordinator", "Production Coordinator",
     "Script Coordinator", "Travel Coordinator"),
)  # fmt: skip
_ELSE = ("Office PA", "Accounting Clerk", "Art Department Coordinator", "Locations PA", "Payroll Clerk")
_KINDS: dict[ProductionKind, tuple[str, ...]] = {
    ProductionKind.FEATURE: ("Feature", "Feature film", "Feat. Film", "Feature motion picture"),
    ProductionKind.MOW: ("MOW", "Movie of the Week", "TV movie", "TV movie/MOW"),
    ProductionKind.PILOT: ("Pilot", "TV pilot", "Pilot episode"),
    ProductionKind.MINI_SERIES: ("Mini-series", "Mini series", "TV mini-series", "Limited series"),
    ProductionKind.TV_SEASON: ("TV series", "Series", "Episodic TV", "Dramatic series"),
    ProductionKind.OTHER: ("Commercial", "Music video", "Documentary", "Short film"),
}
_SEASONS = ("Season {n}", "S{n}", "S{n:02d}", "Ssn {n}", "Season {word}", "{ordinal} season")
_WORDS = ("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")
_TITLES = (
    "{title}, {season}",
    "{title} – {season}",
    "{title} ({season})",
    "{title} {season}",
    "{title} / {season}",
)
_CREW = (
    ("Producer", "Production Manager", "Production Coordinator", "Asst. Production Coordinator"),
    ("PROD", "PM", "PC", "APC"),
    ("Producer", "UPM", "Prod. Coord.", "Asst. Prod. Coord."),
    ("Producer", "Prod. Mgr.", "Coordinator", "APC"),
    ("Producer", "Prod. Manager", "Prod. Co-ord.", "Asst. Prod. Co-ord."),
)
_PRESS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _press(day: date) -> str:
    return f"{_PRESS[day.month - 1]} {day.day}"


@dataclass(frozen=True, slots=True)
class Days:
    """A way to write a day: with its year, and without it (null where one never leaves the year out)."""

    full: Callable[[date], str]
    bare: Callable[[date], str] | None = None


DAYS = (
    Days(lambda d: f"{d:%b} {d.day}, {d.year}", lambda d: f"{d:%b} {d.day}"),
    Days(lambda d: f"{d:%B} {d.day}, {d.year}", lambda d: f"{d:%B} {d.day}"),
    Days(lambda d: f"{_press(d)}, {d.year}", _press),
    Days(lambda d: f"{d.day} {d:%b} {d.year}", lambda d: f"{d.day} {d:%b}"),
    Days(lambda d: f"{d:%B} {ordinal(d.day)}, {d.year}", lambda d: f"{d:%B} {ordinal(d.day)}"),
    Days(lambda d: f"{d:%Y-%m-%d}"),
    Days(lambda d: f"{d:%b}-{d.day:02d}-{d.year}"),
    Days(lambda d: f"{d.day}-{d:%b}-{d.year}"),
    Days(lambda d: f"{d:%d%b%Y}".upper()),
    Days(lambda d: f"{d:%b}. {d.day}/{d:%y}" if d.month != 5 else f"May {d.day}/{d:%y}"),
)
WRITTEN = tuple(style for style in DAYS if style.bare)


@dataclass(frozen=True, slots=True)
class Habit:
    """What one applicant always does; `season_with_kind` says that the season stands by the kind of show."""

    jobs: dict[Position, str]
    kinds: dict[ProductionKind, str]
    season_form: str
    title_form: str
    days: Days
    dash: str
    crew: tuple[str, str, str, str]
    missing: str
    season_with_kind: bool

    def job(self, credit: CreditTruth) -> str:
        return credit.position_as_written or self.jobs[credit.position]

    def season(self, credit: CreditTruth) -> str:
        n = credit.season
        if n is None:
            return ""
        word = _WORDS[n - 1] if n <= len(_WORDS) else str(n)
        return self.season_form.format(n=n, word=word, ordinal=ordinal(n))

    def title(self, credit: CreditTruth) -> str:
        season = "" if self.season_with_kind else self.season(credit)
        return self.title_form.format(title=credit.title, season=season) if season else credit.title

    def kind(self, credit: CreditTruth) -> str:
        season = self.season(credit) if self.season_with_kind else ""
        return ", ".join(part for part in (self.kinds[credit.kind], season) if part)

    def day(self, day: date) -> str:
        return self.days.full(day)

    def span(self, credit: CreditTruth) -> str:
        start, end = credit.start, credit.end
        same = self.days.bare is not None and start.year == end.year
        first = self.days.bare(start) if same and self.days.bare else self.days.full(start)
        return f"{first}{self.dash}{self.days.full(end)}"

    def named(self, credit: CreditTruth, mark: str = ": ") -> list[str]:
        """The people the credit names, each after a label."""
        return [f"{label}{mark}{name}" for label, name in zip(self.crew, people(credit), strict=True) if name]


def habit(
    rng: random.Random, days: Sequence[Days] = DAYS, crew: Sequence[tuple[str, str, str, str]] = _CREW
) -> Habit:
    jobs = dict(zip(_ORDER, rng.choice(_JOBS), strict=True))
    jobs[Position.OTHER] = rng.choice(_ELSE)
    season = rng.choice(_SEASONS)
    return Habit(
        jobs={position: jobs.get(position, jobs[Position.OTHER]) for position in Position},
        kinds={kind: rng.choice(forms) for kind, forms in _KINDS.items()},
        season_form=season,
        title_form=rng.choice(_TITLES[:3] if "ordinal" in season else _TITLES),
        days=rng.choice(list(days)),
        dash=rng.choice((" – ", " - ", " to ", " until ", "–")),
        crew=rng.choice(list(crew)),
        missing=rng.choice(("", "", "–", "n/a")),
        season_with_kind=rng.random() < 0.25,
    )


def people(credit: CreditTruth) -> tuple[str, str, str, str]:
    return (
        credit.producer,
        credit.production_manager,
        credit.production_coordinator,
        credit.assistant_production_coordinator,
    )


def worked(credit: CreditTruth) -> str:
    return f"{credit.days:g}"


def elsewhere(credit: CreditTruth) -> str:
    """The other body's name, or nothing for work under 411."""
    return "" if credit.agreement == "411" else credit.agreement


def union(credit: CreditTruth, ours: str = "IATSE 411") -> str:
    return elsewhere(credit) or ours


def as_resume(truth: PaperTruth) -> ResumeTruth:
    assert isinstance(truth, ResumeTruth)
    return truth


def as_letter(truth: PaperTruth) -> LetterTruth:
    assert isinstance(truth, LetterTruth)
    return truth


def filled(*parts: str) -> list[str]:
    return [part for part in parts if part]


def member(resume: ResumeTruth, form: str) -> str:
    return form.format(resume.member_no) if resume.member_no else ""


def ways(resume: ResumeTruth) -> list[str]:
    """How to reach the applicant, whatever the resume has."""
    return filled(resume.phone, resume.email, resume.address)


def cell(text: str, name: str = "", tag: str = "td", extra: str = "") -> str:
    """A cell; a line break in `text` is one on the page."""
    kind = f' class="{name}"' if name else ""
    return f"<{tag}{kind} {extra}>{escape(text).replace(chr(10), '<br>')}</{tag}>"


def close(text: str, most: int = 13) -> str:
    """A class that keeps short lines whole, for a cell of dates; longer ones may break."""
    return "close" if max(len(line) for line in text.split("\n")) <= most else ""


def cells(texts: Iterable[str], tag: str = "td") -> str:
    return f"<tr>{''.join(cell(text, tag=tag) for text in texts)}</tr>"


def page(
    font: str, css: str, body: str, points: float, *, size: str = "letter", margin: str = "0.6in"
) -> bytes:
    """The page in `font`; a Garamond is set a little larger, for it runs small."""
    points = points * 1.1 if "Garamond" in font else points
    base = (
        f"@page {{ size: {size}; margin: {margin} }} body {{ font-family: '{font}'; font-size: {points:.2f}pt; "
        "line-height: 1.25; margin: 0; font-variant-numeric: lining-nums } table { border-collapse: collapse } td, th { vertical-align: top; "
        "text-align: left } .close { white-space: nowrap } h1, h2, h3, p { margin: 0 } "
    )
    return pdf_from_html(f"<html lang='en'><body>{body}</body></html>", base + css)


def sent(content: bytes, resume: ResumeTruth, rng: random.Random, kind: str = PDF) -> Rendered:
    last, first = resume.name.split()[-1], resume.name.split()[0]
    names = (
        f"{first}{last}_resume",
        f"{last} - union chart",
        "RESUME 411 FORMAT",
        f"{first} resume updated",
        "Credits list",
        "Book1",
    )
    return Rendered(content, kind, f"{rng.choice(names)}.{'pdf' if kind == PDF else 'docx'}")
