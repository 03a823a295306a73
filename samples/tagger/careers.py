# ruff: noqa: E501 - lists of words read better whole
"""Invented careers for training: what each credit says, and the habits in which one applicant writes it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from samples.tagger.names import (
    ADJECTIVES,
    BODIES,
    BRANDS,
    FAMILY,
    GIVEN,
    NOUNS,
    OTHER,
    OWN,
    PARTICLES,
    PLACES,
    WORDS,
    company,
    picked,
    studio,
    title,
)

POSITIONS, KINDS, CREW_LABELS = (WORDS[name] for name in ("positions", "kinds", "crew_labels"))
CREW = ("producer", "production_manager", "production_coordinator", "assistant_production_coordinator")
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
FRENCH_MONTHS = [
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
]


def _ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


DATES: dict[str, Callable[[date], str]] = {
    "iso": lambda d: d.isoformat(),
    "short": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "short dot": lambda d: f"{SHORT[d.month - 1]}. {d.day}, {d.year}",
    "long": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "long th": lambda d: f"{MONTHS[d.month - 1]} {_ordinal(d.day)}, {d.year}",
    "day first": lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
    "day long": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "dashed": lambda d: f"{d.day:02d}-{SHORT[d.month - 1]}-{d.year % 100:02d}",
    "dashed long": lambda d: f"{d.day:02d}-{SHORT[d.month - 1]}-{d.year}",
    "slashed": lambda d: f"{d.day:02d}/{d.month:02d}/{d.year}",
    "american": lambda d: f"{d.month}/{d.day}/{d.year % 100:02d}",
    "american long": lambda d: f"{d.month:02d}/{d.day:02d}/{d.year}",
    "dots": lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}",
    "year first": lambda d: f"{d.year}/{d.month:02d}/{d.day:02d}",
    "spaced": lambda d: f"{SHORT[d.month - 1].upper()} {d.day:02d} {d.year}",
    "french": lambda d: f"{d.day} {FRENCH_MONTHS[d.month - 1]} {d.year}",
    "month": lambda d: f"{SHORT[d.month - 1]} {d.year}",
    "month long": lambda d: f"{MONTHS[d.month - 1]} {d.year}",
    "apostrophe": lambda d: f"{SHORT[d.month - 1]} {d.day} '{d.year % 100:02d}",
    "day zero": lambda d: f"{d.day:02d} {SHORT[d.month - 1]} {d.year}",
    "weekday": lambda d: f"{WEEKDAYS[d.weekday()]} {SHORT[d.month - 1]} {d.day}, {d.year}",
    "weekday first": lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year}",
    "caps": lambda d: f"{SHORT[d.month - 1].upper()} {d.day} {d.year}",
    "caps long": lambda d: f"{MONTHS[d.month - 1].upper()} {d.day}, {d.year}",
    "day caps": lambda d: f"{d.day:02d}-{SHORT[d.month - 1].upper()}-{d.year}",
    "no zero": lambda d: f"{d.day}/{d.month}/{d.year}",
    "compact": lambda d: f"{SHORT[d.month - 1]}{d.day}/{d.year % 100:02d}",
}  # fmt: skip
RANGES = [" - ", " – ", " to ", " — ", "–", "-", " / ", " until ", " > ", " through ", " thru ", " au "]


@dataclass(frozen=True, slots=True)
class Credit:
    """One credit by field, each as this applicant writes it; what is not written is left out."""

    values: dict[str, str]
    start: date
    end: date
    ongoing: bool = False


@dataclass(slots=True)
class Habits:
    """How one applicant writes: dates, ranges, counts of days, names, capitals."""

    rng: random.Random
    date_style: str = ""
    between: str = " - "
    days_form: str = "{n}"
    caps_titles: bool = False
    quotes: str = ""
    name_form: str = "plain"
    nothing: str = "-"


@cache
def headings() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(files("rules").joinpath("resume_labels.yaml").read_text("utf-8"))
    return found


def habits(rng: random.Random) -> Habits:
    style = rng.choice(list(DATES))
    if style in ("month", "month long", "french", "compact", "apostrophe") and rng.random() < 0.6:
        style = rng.choice(["short", "long", "iso", "day first", "american"])
    between = rng.choice(RANGES[:4]) if rng.random() < 0.75 else rng.choice(RANGES)
    if style in ("iso", "dashed", "dashed long") and between in ("-", "–"):
        between = " to "
    if between == " au " and style != "french":
        between = " to "
    if between == " / " and "/" in DATES[style](date(2020, 1, 2)):
        between = " - "
    form = rng.choice(
        ["{n}"] * 5
        + ["{n} days"] * 4
        + [
            "{n} d",
            "{n} days worked",
            "{n} shoot days",
            "({n} days)",
            "{n} working days",
            "{n} days total",
            "Days: {n}",
            "Total days: {n}",
            "# of days: {n}",
            "{n} jours",
            "{n} DAYS",
        ]
    )
    return Habits(
        rng, style, between, form,
        caps_titles=rng.random() < 0.22,
        quotes=rng.choice([""] * 8 + ['""', "“”", "«»"]),
        name_form=rng.choice(["plain"] * 10 + ["initial", "caps", "last first"]),
        nothing=rng.choice(["-", "n/a", "N/A", "–", "TBA", "", ""]),
    )  # fmt: skip


def person(h: Habits) -> str:
    rng = h.rng
    given, family = picked(rng, GIVEN), picked(rng, FAMILY)
    if rng.random() < 0.06:
        given += f"-{rng.choice(GIVEN)}"
    if rng.random() < 0.06:
        family += f"-{rng.choice(FAMILY)}"
    if rng.random() < 0.05:
        family = f"{rng.choice(PARTICLES)} {family}"
    if rng.random() < 0.04:
        given += f" {rng.choice('ABCDEFGHJKLMNPRSTW')}."
    if h.name_form == "initial":
        return f"{given[0]}. {family}"
    if h.name_form == "caps":
        return f"{given} {family.upper()}"
    if h.name_form == "last first":
        return f"{family}, {given}"
    return f"{given} {family}"


def career(h: Habits, count: int) -> list[Credit]:
    """Credits, newest first, one after the other with gaps."""
    rng = h.rng
    at = date(rng.randint(2008, 2018), rng.randint(1, 12), rng.randint(1, 28))
    spellings = {job: rng.choice(names) for job, names in POSITIONS.items()}
    jobs = rng.choice(
        [
            ["2nd_apc", "1st_apc"],
            ["1st_apc", "pc"],
            ["2nd_apc", "1st_apc", "pc"],
            ["travel", "1st_apc"],
            ["script", "2nd_apc"],
            ["travel"],
            ["script"],
            ["pc"],
            ["apc", "1st_apc"],
        ]
    )
    kinds = {kind: rng.choice(names) for kind, names in KINDS.items()}
    own = rng.choice(OWN)
    last = ""
    season = 1
    credits = []
    for number in range(count):
        days = rng.choice([rng.randint(8, 60), rng.randint(50, 140), rng.randint(60, 260)])
        start = at
        end = start + timedelta(days=int(days * rng.uniform(1.35, 1.7)) + rng.randint(0, 9))
        if last and rng.random() < 0.15:
            season += 1
            show, kind = last, "tv_season"
        else:
            show, kind, season = (
                title(rng),
                rng.choice(["feature", "mow", "pilot", "mini_series", "tv_season", "tv_season", "tv_season"]),
                rng.choice([1, 1, 1, 2, 3, rng.randint(1, 12)]),
            )
        last = show
        job = (
            jobs[min(number * len(jobs) // count, len(jobs) - 1)]
            if rng.random() < 0.9
            else rng.choice(list(POSITIONS))
        )
        values = {
            "title": show.upper() if h.caps_titles else show,
            "kind": kinds[kind],
            "studio": studio(rng),
            "company": company(rng, show),
            "position": spellings[job] if rng.random() < 0.93 else rng.choice(POSITIONS[job]),
            "days": str(days) if rng.random() < 0.95 else f"{days - 0.5}",
            "agreement": own if rng.random() < 0.8 else rng.choice(BODIES),
            **{role: person(h) for role in CREW},
        }
        if kind == "tv_season":
            values["season"] = str(season)
        ongoing = number == count - 1 and rng.random() < 0.2
        credits.append(Credit(values, start, end, ongoing))
        at = end + timedelta(days=rng.randint(-10, 60))
    return credits[::-1] if rng.random() < 0.75 else credits


def other_line(rng: random.Random) -> str:
    year = rng.randint(2000, 2020)
    return rng.choice(OTHER).format(
        place=rng.choice(PLACES), y=year, y2=year + rng.randint(1, 4), m=rng.choice(MONTHS + SHORT), d=rng.randint(1, 28),
        brand=rng.choice(BRANDS), adj=rng.choice(ADJECTIVES), noun=rng.choice(NOUNS),
    )  # fmt: skip
