"""How the evaluation's applicants write positions, kinds, seasons, dates and personnel: words of its own."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth

POSITIONS: dict[Position, tuple[str, ...]] = {
    Position.SECOND_APC: (
        "Second Assistant Production Coordinator",
        "2nd Assistant Coordinator",
        "Second APC",
        "2nd A.P.C.",
        "2nd Assistant Production Co-ordinator",
        "Production Secretary",
    ),
    Position.FIRST_APC: (
        "First Assistant Production Coordinator",
        "First APC",
        "1st A.P.C.",
        "1st Assistant Coordinator",
        "1st Assistant Prod. Coordinator",
    ),
    Position.PC: ("Production Co-ordinator", "Prod. Coordinator", "P.C.", "Production Coordinator"),
    Position.SCRIPT: ("Script Co-ordinator", "Script Coordinator"),
    Position.TRAVEL: ("Travel Co-ordinator", "Travel Coordinator"),
    Position.OTHER: ("Office Production Assistant", "VFX Coordinator", "Script Supervisor", "Office PA"),
}
KINDS: dict[ProductionKind, tuple[str, ...]] = {
    ProductionKind.FEATURE: ("Feature Film", "Theatrical Feature", "FEATURE"),
    ProductionKind.MOW: ("M.O.W.", "TV Movie", "Movie of the Week"),
    ProductionKind.PILOT: ("Pilot (1 hr)", "TV Pilot", "PILOT"),
    ProductionKind.MINI_SERIES: ("Limited Series", "Mini Series", "Miniseries"),
    ProductionKind.TV_SEASON: ("Episodic", "Television Series", "TV Series", "Streaming Series"),
    ProductionKind.OTHER: ("Commercial", "Documentary", "Variety Special"),
}
SEASONS = ("S{n}", "Season {n}", "(Season {n})", "Season {word}", "S{n:02d}", "Ssn. {n}")
NUMBERS = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
MOIS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
RANGES = ("{a} – {b}", "{a} to {b}", "{a} - {b}", "{a} through {b}", "{a} → {b}")

DATES: tuple[Callable[[date], str], ...] = (
    lambda d: f"{d.day} {d:%b} {d.year}",
    lambda d: f"{d.day} {d:%B} {d.year}",
    lambda d: f"{d:%Y/%m/%d}",
    lambda d: f"{d:%d-%b-%y}",
    lambda d: f"{d:%b}. {d.day}, {d.year}",
    lambda d: f"{d:%b %d %Y}".upper(),
    lambda d: f"{d:%b} {d.day}/{d:%y}",
    lambda d: f"{d:%Y.%m.%d}",
)
NUMERIC: tuple[Callable[[date], str], ...] = (lambda d: f"{d:%m/%d/%y}", lambda d: f"{d:%d/%m/%Y}")


def french(day: date) -> str:
    return f"{day.day} {MOIS[day.month - 1]} {day.year}"


@dataclass(frozen=True, slots=True)
class Hand:
    """One applicant's habits, the same over a whole resume."""

    position_forms: dict[Position, str]
    kind_forms: dict[ProductionKind, str]
    season_form: str
    date: Callable[[date], str]
    range_form: str

    def position(self, credit: CreditTruth) -> str:
        return credit.position_as_written or self.position_forms[credit.position]

    def kind(self, credit: CreditTruth) -> str:
        return self.kind_forms[credit.kind]

    def season(self, credit: CreditTruth) -> str:
        if credit.season is None:
            return ""
        return self.season_form.format(n=credit.season, word=NUMBERS[credit.season % 10])

    def title(self, credit: CreditTruth, between: str = " ") -> str:
        season = self.season(credit)
        return f"{credit.title}{between}{season}" if season else credit.title

    def span(self, credit: CreditTruth) -> str:
        return self.range_form.format(a=self.date(credit.start), b=self.date(credit.end))


def hand(credits: Sequence[CreditTruth], rng: random.Random, *, in_french: bool = False) -> Hand:
    """Numeric dates only where enough days are past the 12th for the paper to tell its own order."""
    styles = list(DATES)
    if sum(day.day > 12 for credit in credits for day in (credit.start, credit.end)) >= 4:
        styles += NUMERIC
    return Hand(
        {position: rng.choice(forms) for position, forms in POSITIONS.items()},
        {kind: rng.choice(forms) for kind, forms in KINDS.items()},
        rng.choice(SEASONS),
        french if in_french else rng.choice(styles),
        rng.choice(RANGES),
    )


PEOPLE_LABELS = (
    ("Producer(s)", "Prod. Manager", "Prod. Coordinator", "Asst. Coordinator"),
    ("Prod.", "P.M.", "P.C.", "A.P.C."),
    ("Producer", "UPM", "Coordinator", "Assistant Coordinator"),
    ("Producer", "Production Mgr", "Production Co-ord", "Asst Production Co-ord"),
)


def crew(credit: CreditTruth) -> tuple[str, str, str, str]:
    """Producer, PM, PC, APC, as the truth has them."""
    return (
        credit.producer,
        credit.production_manager,
        credit.production_coordinator,
        credit.assistant_production_coordinator,
    )


def labelled_crew(credit: CreditTruth, labels: Sequence[str], mark: str = ": ") -> list[str]:
    """The personnel that the credit names, each with its label."""
    return [f"{label}{mark}{name}" for label, name in zip(labels, crew(credit), strict=True) if name]


def days(credit: CreditTruth) -> str:
    return f"{credit.days:g}"


def other_body(credit: CreditTruth) -> str:
    return "" if credit.agreement == "411" else credit.agreement
