"""How one applicant words jobs, kinds, dates, days, seasons, houses and crews: drawn once for a resume."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, ResumeTruth

JOBS = {
    Position.SECOND_APC: (
        "2nd APC",
        "2nd Assistant Production Coordinator",
        "Second Assistant Production Coordinator",
        "2nd Asst. Coord.",
        "2nd Assistant Coordinator",
        "2nd A.P.C.",
    ),
    Position.FIRST_APC: (
        "1st APC",
        "1st Assistant Production Coordinator",
        "First Assistant Production Coordinator",
        "1st Asst. Coord.",
        "1st Assistant Coordinator",
        "1st A.P.C.",
    ),
    Position.PC: (
        "PC",
        "Production Coordinator",
        "Production Coordinator",
        "Prod. Coord.",
        "Prod. Coordinator",
        "P.C.",
    ),
    Position.SCRIPT: (
        "Script Coordinator",
        "Script Coordinator",
        "Script Co-ordinator",
        "Script Coord.",
        "Script Coordinator",
        "Script Coord.",
    ),
    Position.TRAVEL: (
        "Travel Coordinator",
        "Travel Coordinator",
        "Travel Co-ordinator",
        "Travel Coord.",
        "Travel Coordinator",
        "Travel Coord.",
    ),
    Position.OTHER: ("Office Staff",) * 6,
}
KINDS = {
    ProductionKind.FEATURE: ("Feature Film", "Feature", "Feature film", "FEATURE"),
    ProductionKind.MOW: ("Movie of the Week", "MOW", "TV movie", "M.O.W."),
    ProductionKind.PILOT: ("Pilot", "Pilot", "TV pilot", "PILOT"),
    ProductionKind.MINI_SERIES: ("Mini-Series", "Miniseries", "Limited series", "MINI-SERIES"),
    ProductionKind.TV_SEASON: ("TV Series", "Series", "Television series", "TV SERIES"),
}
OTHER_KINDS = ("Commercial", "Documentary", "TV Special")
CREW_LABELS = (
    ("Producer", "Production Manager", "Production Coordinator", "Assistant Production Coordinator"),
    ("Producer", "PM", "PC", "APC"),
    ("Prod.", "P.M.", "P.C.", "A.P.C."),
    ("Producer", "Prod. Mgr.", "Prod. Coord.", "Asst. Coord."),
    ("Producer", "Production Manager", "Coordinator", "APC"),
)
WRITTEN_OUT = (
    "%B %-d, %Y",
    "%b %-d, %Y",
    "%b. %-d, %Y",
    "%-d %B %Y",
    "%-d %b %Y",
    "%-d{th} %B %Y",
    "%B %-d{th}, %Y",
    "%a, %b %-d, %Y",
    "%A %-d %B %Y",
)
SHORT = (
    "%d-%b-%Y",
    "%d-%b-%y",
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%Y.%m.%d",
    "%d/%m/%Y",
    "%m/%d/%Y",
    "%m/%d/%y",
    "%d.%m.%Y",
    "%m-%d-%Y",
    "%b %-d/%y",
    "%a %d-%b-%Y",
    "%d %b %Y",
)
MONTHS = ("%B %Y", "%b %Y", "%m/%Y", "%b. %Y")
FOLDING = ("%B %-d, %Y", "%b %-d, %Y", "%b. %-d, %Y", "%-d %B %Y", "%-d %b %Y")
HINTS = {
    "%d/%m/%Y": "dd/mm/yyyy",
    "%m/%d/%Y": "mm/dd/yyyy",
    "%m/%d/%y": "mm/dd/yy",
    "%d.%m.%Y": "dd.mm.yyyy",
    "%m-%d-%Y": "mm-dd-yyyy",
}
JOINERS = (
    "{} - {}",
    "{} – {}",
    "{} to {}",
    "{} thru {}",
    "{} until {}",
    "from {} through {}",
    "{} through {}",
)
SEASONS = ("Season {}", "Season {}", "S{}", "Ssn. {}")
SEASONED = ("{}, {}", "{} ({})", "{} – {}", "{} - {}", "{} [{}]")
HOUSES = ("{c} / {s}", "{c} for {s}", "{s} - {c}", "{c} ({s})", "{s} / {c}", "{c}, {s}")
CREWED = ("{label}: {name}", "{name} ({label})", "{label} {name}", "{label} - {name}")
DAYS = ("{} days", "{} days worked", "{} days", "{}d", "Days: {}", "Total {} days", "{} paid days")


def written_date(form: str, day: date) -> str:
    """`day` in a form of strftime, with {th} for the English ending of its number."""
    ending = "th" if 10 < day.day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    text = day.strftime(form).replace("{th}", ending)
    return text.replace("May.", "May").replace("Sep.", "Sept.")


def _folded(form: str, start: date, end: date, joiner: str) -> str:
    """A period within one year, its year written once."""
    if start == end:
        return written_date(form, start)
    same_month = start.month == end.month
    if form.startswith("%-d"):
        first = written_date("%-d" if same_month else form.removesuffix(" %Y"), start)
        return joiner.format(first, written_date(form, end))
    first = written_date(form.removesuffix(", %Y"), start)
    last = written_date("%-d, %Y" if same_month else form, end)
    return joiner.format(first, last)


def monthly(credit: CreditTruth) -> list[tuple[date, float]]:
    """The credit's days shared out over its months (each by its first day), nothing for months without."""
    calendar = (credit.end - credit.start).days + 1
    parts: list[tuple[date, float]] = []
    month, given = credit.start.replace(day=1), 0.0
    while month <= credit.end:
        following = (month + timedelta(days=32)).replace(day=1)
        passed = (min(following - timedelta(days=1), credit.end) - credit.start).days + 1
        upto = credit.days if following > credit.end else float(math.floor(credit.days * passed / calendar))
        if upto > given:
            parts.append((month, upto - given))
        month, given = following, upto
    return parts


@dataclass(frozen=True, slots=True)
class Voice:
    """The wordings that one applicant keeps to."""

    job_style: int
    kind_style: int
    labels: tuple[str, str, str, str]
    form: str
    joiner: str
    folds: bool
    hint: str
    season_form: str
    seasoned_form: str
    house_form: str
    crew_form: str
    days_form: str
    half: str
    home_agreement: str

    def date(self, day: date) -> str:
        return written_date(self.form, day)

    def span(self, credit: CreditTruth) -> str:
        start, end = credit.start, credit.end
        if self.folds and start.year == end.year:
            return _folded(self.form, start, end, self.joiner)
        first, last = self.date(start), self.date(end)
        return first if first == last else self.joiner.format(first, last)

    def job(self, credit: CreditTruth) -> str:
        return credit.position_as_written or JOBS[credit.position][self.job_style]

    def kind(self, credit: CreditTruth) -> str:
        if credit.kind is ProductionKind.OTHER:
            return OTHER_KINDS[len(credit.title) % 3]
        return KINDS[credit.kind][self.kind_style]

    def season(self, credit: CreditTruth) -> str:
        return "" if credit.season is None else self.season_form.format(credit.season)

    def title(self, credit: CreditTruth) -> str:
        season = self.season(credit)
        return self.seasoned_form.format(credit.title, season) if season else credit.title

    def number(self, days: float) -> str:
        if days % 1 == 0.5 and self.half:
            return f"{int(days)}{self.half}" if days > 1 else self.half.strip()
        return f"{days:g}"

    def days(self, credit: CreditTruth) -> str:
        form = self.days_form.replace("days", "day") if credit.days == 1 else self.days_form
        return form.format(self.number(credit.days))

    def weeks(self, credit: CreditTruth) -> str:
        """Whole calendar weeks begun."""
        count = math.ceil(((credit.end - credit.start).days + 1) / 7)
        return f"{count} wk" if count == 1 else f"{count} wks"

    def house(self, credit: CreditTruth) -> str:
        if credit.company and credit.studio:
            return self.house_form.format(c=credit.company, s=credit.studio)
        return credit.company or credit.studio

    def crew(self, credit: CreditTruth) -> list[tuple[str, str]]:
        names = (
            credit.producer,
            credit.production_manager,
            credit.production_coordinator,
            credit.assistant_production_coordinator,
        )
        return [(label, name) for label, name in zip(self.labels, names, strict=True) if name]

    def crew_words(self, credit: CreditTruth) -> list[str]:
        return [self.crew_form.format(label=label, name=name) for label, name in self.crew(credit)]

    def agreement(self, credit: CreditTruth) -> str:
        """The other agreement's name; for 411 the applicant's word for it, or nothing."""
        return self.home_agreement if credit.agreement == "411" else credit.agreement

    def total(self, credits: Sequence[CreditTruth]) -> str:
        return self.number(sum(credit.days for credit in credits))


def _hint(rng: random.Random, truth: ResumeTruth, form: str) -> str:
    """The order of a numeric date; left out at times where some day above 12 tells it."""
    tells = any(day.day > 12 for credit in truth.credits for day in (credit.start, credit.end))
    return "" if tells and rng.random() < 0.4 else HINTS.get(form, "")


def voice(truth: ResumeTruth, rng: random.Random, forms: Sequence[str] = WRITTEN_OUT + SHORT) -> Voice:
    """A voice whose dates take one of `forms`."""
    form = rng.choice(forms)
    return Voice(
        job_style=rng.randrange(6),
        kind_style=rng.randrange(4),
        labels=rng.choice(CREW_LABELS),
        form=form,
        joiner=rng.choice(JOINERS),
        folds=form in FOLDING and rng.random() < 0.5,
        hint=_hint(rng, truth, form),
        season_form=rng.choice(SEASONS),
        seasoned_form=rng.choice(SEASONED),
        house_form=rng.choice(HOUSES),
        crew_form=rng.choice(CREWED),
        days_form=rng.choice(DAYS),
        half=rng.choice(("", "", "", "½", " 1/2")),
        home_agreement=rng.choice(("", "", "", "411", "Local 411", "IATSE 411")),
    )
