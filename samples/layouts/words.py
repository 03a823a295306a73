"""How applicants of the sample office write positions, kinds, seasons and dates."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth

POSITIONS: dict[Position, tuple[str, ...]] = {
    Position.SECOND_APC: (
        "2nd Assistant Production Coordinator",
        "2nd APC",
        "2nd Asst. Production Coordinator",
    ),
    Position.FIRST_APC: (
        "1st Assistant Production Coordinator",
        "1st APC",
        "1st Asst. Production Coordinator",
    ),
    Position.PC: ("Production Coordinator", "PC"),
    Position.SCRIPT: ("Script Coordinator",),
    Position.TRAVEL: ("Travel Coordinator",),
    Position.OTHER: ("Production Assistant", "Art Department Coordinator", "Post Coordinator"),
}
KINDS: dict[ProductionKind, tuple[str, ...]] = {
    ProductionKind.FEATURE: ("Feature", "Feature Film"),
    ProductionKind.MOW: ("MOW", "TV Movie", "Movie of the Week"),
    ProductionKind.PILOT: ("Pilot", "TV Pilot"),
    ProductionKind.MINI_SERIES: ("Mini-Series", "Miniseries"),
    ProductionKind.TV_SEASON: ("TV Series", "Series"),
    ProductionKind.OTHER: ("Commercial", "Documentary", "TV Special"),
}

DateStyle = Callable[[date], str]


def _short(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"


def _long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def _dashed(day: date) -> str:
    return f"{day.day:02d}-{day:%b}-{day.year}"


def _iso(day: date) -> str:
    return day.isoformat()


def _numeric(day: date) -> str:
    return f"{day:%m/%d/%Y}"


def date_style(credits: tuple[CreditTruth, ...], rng: random.Random) -> DateStyle:
    """One style a resume. Month/day/year only where some day is past the 12th, so that the paper itself
    tells the order."""
    styles: list[DateStyle] = [_short, _short, _long, _dashed, _iso]
    if sum(day.day > 12 for credit in credits for day in (credit.start, credit.end)) >= 3:
        styles.append(_numeric)
    return rng.choice(styles)


def position_style(rng: random.Random) -> Callable[[CreditTruth], str]:
    """One spelling a position for the whole resume; a spelling that the truth fixes goes first."""
    chosen = {position: rng.choice(forms) for position, forms in POSITIONS.items()}
    return lambda credit: credit.position_as_written or chosen[credit.position]


def kind_style(rng: random.Random) -> Callable[[CreditTruth], str]:
    chosen = {kind: rng.choice(forms) for kind, forms in KINDS.items()}
    return lambda credit: chosen[credit.kind]


def titled(credit: CreditTruth) -> str:
    """The title with its season, as most write it."""
    if credit.season is None:
        return credit.title
    return f"{credit.title} – Season {credit.season}"


def days_of(days: float) -> str:
    return f"{days:g}"


def outside(credit: CreditTruth) -> str:
    """What says that another body had jurisdiction; empty for a 411 credit."""
    return "" if credit.agreement == "411" else credit.agreement
