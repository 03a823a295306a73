# ruff: noqa: E501
"""Records inside records: stints under a show, shows under an employer, bullets, days by month."""

from __future__ import annotations

import random

from docx.shared import Pt

from samples.layouts.core import Rendered
from samples.layouts.press import new_docx
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shell import (
    Desk,
    Typist,
    asides,
    begin,
    docx_asides,
    docx_head,
    docx_line,
    finish_docx,
    grouped,
    head,
    joined,
    print_pdf,
    tag,
    wrap,
)
from .voice import monthly


def _stint(desk: Desk, credit: CreditTruth, *, seasoned: bool) -> str:
    voice = desk.voice
    season = voice.season(credit) if seasoned else ""
    main = (
        joined((season, voice.job(credit), voice.span(credit)), ", ") + f" ({voice.number(credit.days)} days)"
    )
    main = main.replace("(1 days)", "(1 day)")
    agreement = voice.agreement(credit)
    crew = joined((*voice.crew_words(credit), agreement and f"{agreement} agreement"), "; ")
    return wrap("li", tag("span", main) + tag("div", crew, "crew"))


@FAMILIES.family("resume_stints_by_show")
def stints_by_show(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A heading a show; its seasons and stints listed below, added up where there are several."""
    desk = begin(truth, rng, font)
    voice, body = desk.voice, ""
    for title, credits in grouped(desk.truth.credits, lambda credit: credit.title):
        alike = len({credit.season for credit in credits}) == 1
        first = credits[0]
        name = voice.title(first) if alike else title
        about = joined((voice.kind(first), voice.house(first)), " – ")
        items = "".join(_stint(desk, credit, seasoned=not alike) for credit in credits)
        total = f"Total for this show: {voice.total(credits)} days" if len(credits) > 1 else ""
        body += wrap(
            "section",
            tag("h3", name) + tag("p", about, "about") + wrap("ul", items) + tag("p", total, "total"),
        )
    css = f"""
    section {{ break-inside: avoid; margin-bottom: 9pt; }} h3 {{ color: {desk.colour}; font-size: 1.12em; }} .about {{ font-style: italic; }}
    .crew {{ font-size: .9em; }} ul {{ list-style: {desk.pick("disc", "square", "circle")}; padding-left: 20pt; }} .total {{ padding-left: 20pt; font-weight: bold; }}
    """
    return print_pdf(desk, head(desk) + tag("h2", desk.work) + body + asides(desk), css, size=10.5)


@FAMILIES.family("resume_employer_blocks")
def employer_blocks(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A block an employer in a word processor, its shows below it."""
    desk = begin(truth, rng, font)
    voice, document = desk.voice, new_docx(font, 10.5, 0.9)
    docx_head(desk, document, align=rng.choice((0, 1, 2)))
    docx_line(document, (desk.work, "b")).paragraph_format.space_before = Pt(10)
    lead, nobody = desk.pick("Employer: ", "", "Company: "), desk.pick("Other shows", "Other", "Various")
    for company, credits in grouped(desk.truth.credits, lambda credit: credit.company):
        heading = docx_line(document, (lead + company if company else nobody, "bu"), gap=3)
        heading.paragraph_format.space_before, heading.paragraph_format.keep_with_next = Pt(9), True
        for credit in credits:
            made = joined((voice.kind(credit), credit.studio), ", ")
            paragraph = docx_line(document, (voice.title(credit), "b"), (f" ({made})", "i"), indent=18, gap=0)
            paragraph.paragraph_format.keep_with_next = True
            docx_line(document, (f"{voice.job(credit)}\t{voice.span(credit)}", ""), indent=18, gap=0)
            last = joined((voice.days(credit), *voice.crew_words(credit), voice.agreement(credit)), "; ")
            docx_line(document, (last, ""), indent=18, gap=5)
    docx_asides(desk, document)
    return finish_docx(desk, document)


@FAMILIES.family("resume_bullets_in_bullets")
def bullets_in_bullets(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Bullets of three depths: the show, what was done and when, who was there."""
    desk = begin(truth, rng, font)
    voice, document = desk.voice, new_docx(font, 11)
    docx_head(desk, document)
    docx_line(document, (desk.work, "b")).paragraph_format.space_before = Pt(10)
    crew_first = rng.random() < 0.3
    for credit in desk.truth.credits:
        docx_line(
            document, (voice.title(credit), "b"), (f" - {voice.kind(credit)}", ""), style="List Bullet", gap=0
        )
        lines = [voice.job(credit), f"{voice.span(credit)}, {voice.days(credit)}"]
        if voice.house(credit):
            lines.insert(desk.rng.choice((0, 2)), voice.house(credit))
        crew = [*voice.crew_words(credit), voice.agreement(credit)]
        deep = [("List Bullet 2", line) for line in lines]
        deeper = [("List Bullet 3", line) for line in crew if line]
        if crew_first and deeper:
            deeper.insert(0, ("List Bullet 2", "Production office"))
        for style, line in deep + deeper:
            docx_line(document, (line, ""), style=style, gap=0)
    docx_asides(desk, document)
    return finish_docx(desk, document)


def _tally(desk: Desk, typist: Typist, credit: CreditTruth, form: str) -> None:
    """The credit's days by month, three months a line, and their sum."""
    voice, step = desk.voice, 125.0
    parts = [f"{month.strftime(form)}: {voice.number(days)}" for month, days in monthly(credit)]
    for place, part in enumerate(parts):
        typist.sheet.put(typist.left + 24 + step * (place % 3), typist.top, part, typist.size)
        if place % 3 == 2 or place == len(parts) - 1:
            typist.feed()
    right, level = typist.right - 20, typist.top - typist.size * 1.05
    typist.sheet.rule(right - 80, level, right, level)
    total = f"Total: {voice.number(credit.days)} day{'' if credit.days == 1 else 's'}"
    typist.sheet.put_right(right, typist.top, total, typist.size, typist.sheet.bold)
    typist.feed(1.8)


def _tally_head(desk: Desk, typist: Typist) -> None:
    typist.type(desk.truth.name, face=typist.sheet.bold)
    for line in (*desk.contacts, desk.note()):
        typist.type(line)
    typist.feed()
    typist.type(desk.work.upper(), face=typist.sheet.bold)
    typist.feed(0.5)


@FAMILIES.family("resume_monthly_tally")
def monthly_tally(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Under each show its days month by month, with the sum at the right below a short rule."""
    desk = begin(truth, rng, font)
    voice, typist = desk.voice, Typist(font, rng.choice((9.5, 10)))
    _tally_head(desk, typist)
    form = desk.pick("%b %Y", "%B %Y", "%b/%y", "%m/%Y")
    for credit in desk.truth.credits:
        typist.need(9 + len(monthly(credit)) / 3)
        agreement = voice.agreement(credit)
        typist.type(f"{voice.title(credit)} – {voice.kind(credit)}", face=typist.sheet.bold, hang=12)
        typist.type(f"{voice.job(credit)}, {voice.span(credit)}", typist.left + 12)
        typist.type(voice.house(credit), typist.left + 12)
        typist.type(
            joined((*voice.crew_words(credit), agreement and f"[{agreement}]"), ", "), typist.left + 12
        )
        _tally(desk, typist, credit, form)
    if desk.truth.other_lines:
        typist.need(3)
        typist.type(desk.aside.upper(), face=typist.sheet.bold)
    for line in desk.truth.other_lines:
        typist.type(line, hang=12)
    return typist.finish(desk)
