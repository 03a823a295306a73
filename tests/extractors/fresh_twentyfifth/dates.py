"""How people write a day: a dozen English forms and several French ones."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

MONTHS = (
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
)
DOTTED = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
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
COURTS = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.")

Writer = Callable[[date], str]


@dataclass(frozen=True, slots=True)
class DateForm:
    """`full` writes a whole day; `short` leaves the year out; `note` tells the order of bare numbers."""

    full: Writer
    short: Writer | None = None
    note: str = ""


def _long(day: date) -> str:
    return MONTHS[day.month - 1]


def _brief(day: date) -> str:
    return MONTHS[day.month - 1][:3]


def _ordinal(number: int) -> str:
    tail = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def _jour(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)


def _mois(day: date) -> str:
    return f"{_jour(day)} {MOIS[day.month - 1]}"


def _court(day: date) -> str:
    return f"{day.day} {COURTS[day.month - 1]}"


ENGLISH = (
    DateForm(lambda d: f"{_long(d)} {d.day}, {d.year}", lambda d: f"{_long(d)} {d.day}"),
    DateForm(lambda d: f"{_brief(d)} {d.day}, {d.year}", lambda d: f"{_brief(d)} {d.day}"),
    DateForm(lambda d: f"{d.day} {_brief(d)} {d.year}", lambda d: f"{d.day} {_brief(d)}"),
    DateForm(lambda d: f"{d.day} {_long(d)} {d.year}", lambda d: f"{d.day} {_long(d)}"),
    DateForm(
        lambda d: f"{DOTTED[d.month - 1]} {d.day}, {d.year}", lambda d: f"{DOTTED[d.month - 1]} {d.day}"
    ),
    DateForm(lambda d: f"{_long(d)} {_ordinal(d.day)}, {d.year}", lambda d: f"{_long(d)} {_ordinal(d.day)}"),
    DateForm(
        lambda d: f"{_brief(d).upper()} {d.day:02d} {d.year}", lambda d: f"{_brief(d).upper()} {d.day:02d}"
    ),
    DateForm(lambda d: f"{d.day:02d}-{_brief(d)}-{d.year}"),
    DateForm(lambda d: f"{d.day}-{_brief(d)}-{d.year % 100:02d}"),
    DateForm(lambda d: f"{_brief(d)} {d.day}/{d.year % 100:02d}"),
    DateForm(lambda d: f"{d.day:02d}.{_brief(d).upper()}.{d.year}"),
    DateForm(date.isoformat),
    DateForm(lambda d: f"{d.year}/{d.month:02d}/{d.day:02d}"),
    DateForm(lambda d: f"{d.year}.{d.month:02d}.{d.day:02d}"),
)
ENGLISH_NOTED = (
    DateForm(lambda d: f"{d.month:02d}/{d.day:02d}/{d.year}", note="mm/dd/yyyy"),
    DateForm(lambda d: f"{d.day:02d}/{d.month:02d}/{d.year}", note="dd/mm/yyyy"),
    DateForm(lambda d: f"{d.day:02d}-{d.month:02d}-{d.year % 100:02d}", note="DD-MM-YY"),
)
FRENCH = (
    DateForm(lambda d: f"{_mois(d)} {d.year}", _mois),
    DateForm(lambda d: f"{_court(d)} {d.year}", _court),
    DateForm(lambda d: f"{d.day:02d} {MOIS[d.month - 1].upper()} {d.year}"),
    DateForm(lambda d: f"{d.day:02d} {MOIS[d.month - 1]} {d.year}"),
    DateForm(date.isoformat),
)
FRENCH_NOTED = (
    DateForm(lambda d: f"{d.day:02d}/{d.month:02d}/{d.year}", note="jj/mm/aaaa"),
    DateForm(lambda d: f"{d.day:02d}-{d.month:02d}-{d.year}", note="JJ-MM-AAAA"),
)
MONTHLY = (
    DateForm(lambda d: f"{_long(d)} {d.year}"),
    DateForm(lambda d: f"{_brief(d)} {d.year}"),
    DateForm(lambda d: f"{DOTTED[d.month - 1]} '{d.year % 100:02d}"),
    DateForm(lambda d: f"{d.month:02d}/{d.year}"),
)
_SAMPLE = date(2024, 9, 27)


def draw_form(rng: random.Random, *, french: bool, noted: bool, shun: str, shorten: bool) -> DateForm:
    """A form without the marks in `shun`; with `shorten`, one that can leave the year out."""
    forms: tuple[DateForm, ...] = FRENCH if french else ENGLISH
    if noted:
        forms += FRENCH_NOTED if french else ENGLISH_NOTED
    fit = [
        form
        for form in forms
        if not any(mark in form.full(_SAMPLE) for mark in shun) and (form.short or not shorten)
    ]
    return rng.choice(fit)
