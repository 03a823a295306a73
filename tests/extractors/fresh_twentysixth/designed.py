# ruff: noqa: E501
"""Designed pages: a coloured spine, dates in the margin, a ribbon of shows."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shell import (
    Desk,
    Typist,
    asides,
    begin,
    head,
    joined,
    print_pdf,
    tag,
    wrap,
)
from .voice import MONTHS


@FAMILIES.family("resume_coloured_spine")
def coloured_spine(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A designer's template: contacts and skills in a coloured column, shows of months and years beside it."""
    desk = begin(truth, rng, font, MONTHS)
    voice, items = desk.voice, ""
    for credit in desk.truth.credits:
        agreement = voice.agreement(credit)
        items += wrap(
            "div",
            tag("p", voice.job(credit), "job")
            + wrap("p", tag("b", voice.title(credit)) + tag("i", f" {voice.kind(credit)}"))
            + tag("p", joined((voice.span(credit), voice.days(credit)), "  |  "), "when")
            + tag("p", voice.house(credit))
            + tag("p", joined((*voice.crew_words(credit), agreement), "  ·  "), "crew"),
            "rec",
        )
    lines = "".join(tag("p", line) for line in desk.contacts) + asides(desk, listed=False)
    spine = wrap("div", tag("h1", desk.truth.name) + lines, "spine")
    side = rng.choice(("left", "right"))
    css = f"""
    @page {{ margin: 14mm; margin-{side}: 74mm; }}
    .spine {{ position: absolute; {side}: -74mm; top: -14mm; width: 56mm; height: 255mm; padding: 14mm 5mm 10mm; background: {desk.colour}; color: #fff; font-size: 8.5pt; }}
    .spine p {{ margin-bottom: 5pt; overflow-wrap: anywhere; }}
    .spine h1 {{ font-size: 19pt; line-height: 1.1; margin-bottom: 12pt; }} .rec {{ break-inside: avoid; margin-bottom: 10pt; }}
    .job {{ color: {desk.colour}; font-weight: bold; text-transform: {desk.pick("uppercase", "none")}; }} .crew {{ font-size: .88em; }}
    .main h2 {{ margin-top: 0; }}
    """
    return print_pdf(desk, spine + wrap("div", tag("h2", desk.work) + items, "main"), css, size=9.5)


def _margin_record(desk: Desk, typist: Typist, credit: CreditTruth, text: float, until: str) -> None:
    """Dates and days in the margin, beside them the show's lines."""
    voice, agreement = desk.voice, desk.voice.agreement(credit)
    left = (
        voice.date(credit.start),
        f"{until} {voice.date(credit.end)}",
        f"[{voice.number(credit.days)} days]",
    )
    typist.need(8)
    top = typist.top
    for line in left:
        typist.type(line.replace("[1 days]", "[1 day]"), end=text - 8)
    below, typist.top = typist.top, top
    typist.type(voice.title(credit), text, face=typist.sheet.bold)
    typist.type(joined((voice.job(credit), voice.kind(credit)), " – "), text)
    typist.type(voice.house(credit), text)
    crew = joined(voice.crew_words(credit), ", ")
    typist.type(
        joined((crew and f"[{crew}]", agreement and f"[{agreement}]"), " "), text, face=typist.sheet.italic
    )
    typist.top = max(typist.top, below)
    typist.feed(0.8)


@FAMILIES.family("resume_margin_dates")
def margin_dates(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Dates and days noted in the left margin of a typed page, crews in square brackets."""
    desk = begin(truth, rng, font)
    typist = Typist(font, rng.choice((10, 10.5)), left=50)
    text, until = 205.0, desk.pick("to", "–", "thru", "until")
    typist.sheet.put(text, typist.top, desk.truth.name, 17, typist.sheet.bold)
    typist.feed(1.6)
    for line in (*desk.contacts, desk.note()):
        typist.type(line, text)
    typist.feed()
    typist.type(desk.work, text, face=typist.sheet.bold)
    typist.sheet.rule(typist.left, typist.top - 8, typist.right, typist.top - 8)
    typist.feed(0.6)
    for credit in desk.truth.credits:
        _margin_record(desk, typist, credit, text, until)
    if desk.truth.other_lines:
        typist.need(3)
        typist.type(desk.aside, text, face=typist.sheet.bold)
    for line in desk.truth.other_lines:
        typist.type(line, text, hang=10)
    return typist.finish(desk)


def _sentence(desk: Desk, credit: CreditTruth) -> str:
    voice = desk.voice
    parts = (
        voice.job(credit),
        voice.span(credit),
        voice.days(credit),
        voice.kind(credit),
        credit.studio,
        credit.company,
    )
    return joined((*parts, *voice.crew_words(credit), voice.agreement(credit)), "; ") + "."


@FAMILIES.family("resume_two_news_columns")
def two_news_columns(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Two columns as in a newspaper, each show a title that runs on into its text."""
    desk = begin(truth, rng, font)
    end, shout = desk.pick(". ", ": ", " – "), rng.random() < 0.4
    body = ""
    for credit in desk.truth.credits:
        title = desk.voice.title(credit)
        body += wrap(
            "p",
            tag("b", (title.upper() if shout else title) + end) + tag("span", _sentence(desk, credit)),
            "run",
        )
    columns = wrap("div", tag("h2", desk.work) + body + asides(desk, listed=False), "columns")
    css = f"""
    .columns {{ columns: 2; column-gap: 9mm; column-rule: {desk.pick(".5pt solid #aaa", "none")}; margin-top: 8pt; }} h2 {{ margin-top: 0; }}
    .run {{ break-inside: avoid; margin-bottom: 7pt; padding-left: 10pt; text-indent: -10pt; }} header {{ text-align: center; border-bottom: 2pt solid {desk.colour}; padding-bottom: 5pt; }}
    """
    return print_pdf(desk, head(desk) + columns, css, size=9.5)
