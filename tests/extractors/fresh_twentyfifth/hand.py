"""A hand: the words and forms that one applicant keeps to throughout a resume."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from . import words
from .dates import MONTHLY, DateForm, draw_form


@dataclass(frozen=True, slots=True)
class Hand:
    """What one person writes for jobs, kinds, days, seasons, crew and dates."""

    form: DateForm
    between: str
    compact: bool
    jobs: dict[Position, str]
    kinds: dict[ProductionKind, str]
    crew_labels: Sequence[str]
    crew_heads: Sequence[str]
    days_label: str
    season_label: str
    agreed_label: str
    names_self: bool
    french: bool

    def day(self, day: date) -> str:
        return self.form.full(day)

    def period(self, credit: CreditTruth) -> str:
        """Start and end; a compact hand writes the year once where both share it."""
        start = self.day(credit.start)
        if self.compact and self.form.short and credit.start.year == credit.end.year:
            start = self.form.short(credit.start)
        return f"{start}{self.between}{self.day(credit.end)}"

    def job(self, credit: CreditTruth) -> str:
        return credit.position_as_written or self.jobs[credit.position]

    def kind(self, credit: CreditTruth) -> str:
        if credit.kind in self.kinds:
            return self.kinds[credit.kind]
        others = words.AUTRES_GENRES if self.french else words.OTHER_KINDS
        return others[len(credit.title) % len(others)]

    def number(self, days: float) -> str:
        text = f"{days:g}"
        return text.replace(".", ",") if self.french else text

    def days(self, credit: CreditTruth) -> str:
        return self.days_label.format(self.number(credit.days))

    def span(self, credit: CreditTruth, separator: str) -> str:
        """Dates and days in one phrase; days in parentheses follow without a separator."""
        days = self.days(credit)
        return f"{self.period(credit)}{' ' if days.startswith('(') else separator}{days}"

    def total(self, credits: Iterable[CreditTruth]) -> str:
        return self.number(sum(credit.days for credit in credits))

    def season(self, credit: CreditTruth) -> str:
        """The season with the mark that joins it to the title, or nothing."""
        return "" if credit.season is None else self.season_label.format(credit.season)

    def agreement(self, credit: CreditTruth) -> str:
        """The other body's agreement; nothing under 411."""
        if credit.agreement == "411":
            return ""
        return "Non-union" if credit.agreement == "Non-union" else self.agreed_label.format(credit.agreement)

    def crew(self, credit: CreditTruth) -> list[str]:
        """The crew that is named, each with its label."""
        return [
            label.format(name)
            for label, field, name in zip(
                self.crew_labels, words.CREW_FIELDS, crew_names(credit), strict=True
            )
            if name and (self.names_self or not is_self(credit, field))
        ]


def is_self(credit: CreditTruth, field: str) -> bool:
    return credit.position is Position.PC and field == "production_coordinator"


def crew_names(credit: CreditTruth) -> tuple[str, str, str, str]:
    """Producer, production manager, coordinator and assistant, some of them ""."""
    return (
        credit.producer,
        credit.production_manager,
        credit.production_coordinator,
        credit.assistant_production_coordinator,
    )


def draw_hand(
    rng: random.Random,
    *,
    french: bool = False,
    noted: bool = False,
    shun: str = "",
    shorten: bool = False,
    monthly: bool = False,
) -> Hand:
    """A hand; `noted` allows bare numbers (the layout prints the note), `shun` forbids marks in dates."""
    form = draw_form(rng, french=french, noted=noted, shun=shun, shorten=shorten)
    jobs = rng.choice(rng.choice((words.EMPLOIS_ELLE, words.EMPLOIS_LUI)) if french else words.JOB_SETS)
    return Hand(
        form=rng.choice(MONTHLY) if monthly else form,
        between=rng.choice((" – ", " au ", " - ") if french else words.BETWEEN),
        compact=rng.random() < 0.5,
        jobs=dict(zip(words.JOB_ORDER, jobs, strict=True)),
        kinds=dict(
            zip(words.KIND_ORDER, rng.choice(words.GENRES if french else words.KIND_SETS), strict=True)
        ),
        crew_labels=rng.choice(words.EQUIPES if french else words.CREW_SETS),
        crew_heads=rng.choice(words.EQUIPE_TITRES if french else words.CREW_HEADS),
        days_label=rng.choice(words.JOURS if french else words.DAYS),
        season_label=rng.choice(words.SAISONS if french else words.SEASONS),
        agreed_label=rng.choice(words.ENTENTE if french else words.AGREED),
        names_self=rng.random() < 0.5,
        french=french,
    )


def as_resume(truth: PaperTruth) -> ResumeTruth:
    """The truth of a resume; these layouts lay out nothing else."""
    if not isinstance(truth, ResumeTruth):
        raise TypeError("a resume layout was given another paper")
    return truth


def grouped(credits: Iterable[CreditTruth], keys: Iterable[str]) -> dict[str, list[CreditTruth]]:
    """Credits under their keys, in the order in which the keys first come."""
    groups: dict[str, list[CreditTruth]] = {}
    for credit, key in zip(credits, keys, strict=True):
        groups.setdefault(key, []).append(credit)
    return groups


def joined(separator: str, *parts: str) -> str:
    """The parts that are not empty, joined."""
    return separator.join(part for part in parts if part)
