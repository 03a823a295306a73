# ruff: noqa: E501
"""Resumes typed line by line in a word processor: tab stops, hanging lines, sentences."""

from __future__ import annotations

import random
from typing import Any

from models.terms import Position
from samples.layouts.core import Rendered
from samples.layouts.press import new_docx
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .web import CREDITS
from .word import filed, name_block, other_part, page_number, rule_below, write
from .wording import Voice, joined, number, resume_of, voice


def _years(credit: CreditTruth) -> str:
    first, last = credit.start.year, credit.end.year
    return str(first) if first == last else f"{first}-{last % 100:02d}"


@FAMILIES.family("resume_tab_right")
def tab_right(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Title and dates at the two ends of a line, job and days below, then kind, house and crew."""
    me, v = resume_of(truth), voice(rng)
    document, edge = new_docx(font, rng.choice((10, 10.5, 11)), 0.8), [(6.9, "r")]
    name_block(document, me, v, rng)
    rule_below(write(document, (rng.choice(CREDITS).upper(), "b"), before=12, after=4, keep=True))
    days_first = rng.random() < 0.4
    for credit in me.credits:
        ends = (v.days(credit), v.span(credit)) if days_first else (v.span(credit), v.days(credit))
        write(document, (v.show(credit), "b"), (f"\t{ends[0]}", ""), tabs=edge, before=7, keep=True)
        write(document, (v.job(credit), "i"), (f"\t{ends[1]}", ""), tabs=edge, keep=True)
        crew = v.crew_line(credit)
        write(document, (joined(", ", v.kind(credit), v.house(credit, ", ")), ""), keep=bool(crew))
        if crew or v.other_agreement(credit):
            write(document, (joined(v.comma, crew, v.other_agreement(credit)), "g"))
    other_part(document, me, rng)
    return filed(document, me, rng)


def _hanging(document: Any, v: Voice, credit: CreditTruth, order: list[str]) -> None:
    """The year in the margin, the record running on beside it in sentences cut short."""
    parts = {
        "job": v.job(credit),
        "kind": v.kind(credit),
        "house": v.house(credit, ", "),
        "dates": v.span(credit),
        "days": v.days(credit),
    }
    stop = "" if v.show(credit).endswith("?") else "."
    said = ". ".join(parts[key].rstrip(".") for key in order if parts[key])
    write(
        document,
        (f"{_years(credit)}\t", ""),
        (v.show(credit), "bi"),
        (f"{stop} {said}. {joined('. ', v.crew_line(credit), v.other_agreement(credit))}", ""),
        left=0.9,
        first=-0.9,
        tabs=[(0.9, "l")],
        after=7,
    )


@FAMILIES.family("resume_hanging_years")
def hanging_years(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Hanging paragraphs: the year in the margin and the whole record running on."""
    me, v = resume_of(truth), voice(rng)
    document = new_docx(font, 11, 1.0)
    name_block(document, me, v, rng, "c")
    if rng.random() < 0.5:
        other_part(document, me, rng)
        me_last = False
    else:
        me_last = True
    write(document, (rng.choice(CREDITS), "bu"), before=12, after=6, keep=True)
    order = rng.choice(
        (
            ["job", "kind", "house", "dates", "days"],
            ["kind", "house", "job", "dates", "days"],
            ["dates", "days", "job", "kind", "house"],
        )
    )
    for credit in me.credits:
        _hanging(document, v, credit, order)
    if me_last:
        other_part(document, me, rng)
    return filed(document, me, rng)


def _people(credit: CreditTruth) -> str:
    """Who was there, in words."""
    names = [
        ("producer", credit.producer),
        ("production manager", credit.production_manager),
        ("coordinator", "" if credit.position is Position.PC else credit.production_coordinator),
        ("assistant coordinator", credit.assistant_production_coordinator),
    ]
    said = [f"{name} ({job})" for job, name in names if name]
    if len(said) > 1:
        said = [f"{', '.join(said[:-1])} and {said[-1]}"]
    return said[0] if said else ""


def _sentence(v: Voice, credit: CreditTruth, rng: random.Random) -> list[tuple[str, str]]:
    job, show, days = v.job(credit), v.show(credit), number(credit.days)
    kind = v.kind(credit)
    house = joined(" for ", credit.company, credit.studio)
    first, last = v.day(credit.start), v.day(credit.end)
    unit = "day" if credit.days == 1 else "days"
    opening = rng.choice(
        (
            [
                (f"From {first} to {last} I was {job} on ", ""),
                (show, "i"),
                (f" ({kind}), made by {house}. I worked {days} {unit}.", ""),
            ],
            [
                (f"{job} on ", ""),
                (show, "i"),
                (f", {kind}, {house}. {days} {unit} between {first} and {last}.", ""),
            ],
            [
                (show, "i"),
                (
                    f" ({kind}, {house}): worked {days} {unit} as {job}, starting {first} and finishing {last}.",
                    "",
                ),
            ],
        )
    )
    people = _people(credit)
    ending = joined(
        " ",
        f"With {people}." if people else "",
        f"{v.other_agreement(credit).rstrip('.')}." if v.other_agreement(credit) else "",
    )
    return [*opening, (f" {ending}" if ending else "", "")]


@FAMILIES.family("resume_sentences")
def sentences(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Numbered sentences, one paragraph for each show, as someone writes who dislikes tables."""
    me, v = resume_of(truth), voice(rng)
    document = new_docx(font, rng.choice((11, 12)), 1.0)
    name_block(document, me, v, rng)
    write(
        document,
        (rng.choice(("My credits:", "Where I have worked", "Production office work to date:")), "b"),
        before=12,
        after=4,
        keep=True,
    )
    numbered = rng.random() < 0.6
    for credit in me.credits:
        write(document, *_sentence(v, credit, rng), style="List Number" if numbered else None, after=6)
    other_part(document, me, rng)
    page_number(document, f"{me.name}  ")
    return filed(document, me, rng)
