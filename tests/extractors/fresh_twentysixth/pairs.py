# ruff: noqa: E501
"""Papers of labels and values: a web form's print, labels on the left, cards, tabs."""

from __future__ import annotations

import random
from typing import Any

from docx.shared import Pt

from samples.layouts.core import Rendered
from samples.layouts.press import new_docx
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shell import (
    TINTS,
    Desk,
    asides,
    begin,
    docx_asides,
    docx_head,
    docx_line,
    finish_docx,
    head,
    print_pdf,
    tag,
    wrap,
)
from .voice import SHORT

Pairs = list[tuple[str, str]]


def _days_label(desk: Desk) -> str:
    return desk.pick("Days worked", "Number of days", "Total days", "Days", "# of days")


def _shown(pairs: Pairs) -> Pairs:
    return [(label, value) for label, value in pairs if value]


def _form_pairs(desk: Desk, credit: CreditTruth, words: dict[str, str]) -> Pairs:
    """Every field of a credit as the form names it; what is left out stays an empty answer."""
    voice = desk.voice
    crew = (
        credit.producer,
        credit.production_manager,
        credit.production_coordinator,
        credit.assistant_production_coordinator,
    )
    return [
        (words["title"], credit.title),
        ("Season", "" if credit.season is None else str(credit.season)),
        (words["kind"], voice.kind(credit)),
        (words["job"], voice.job(credit)),
        ("Start date", voice.date(credit.start)),
        ("End date", voice.date(credit.end)),
        (words["days"], voice.number(credit.days)),
        ("Studio / Network", credit.studio),
        ("Production company", credit.company),
        *zip(voice.labels, crew, strict=True),
        ("Agreement", voice.agreement(credit)),
    ]


@FAMILIES.family("resume_portal_printout")
def portal_printout(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A web form printed: "Entry 3 of 9", each answer in a box below its grey label, three to a row."""
    desk = begin(truth, rng, font, SHORT)
    words = {
        "title": desk.pick("Production title", "Show", "Title of production"),
        "kind": desk.pick("Production type", "Type", "Format"),
        "job": desk.pick("Position held", "Position", "Job title"),
        "days": _days_label(desk),
    }
    entry, blank = (
        desk.pick("Entry {} of {}", "Credit {}/{}", "Work record {} of {}"),
        desk.pick("", "–", "N/A"),
    )
    body, count = "", len(desk.truth.credits)
    for number, credit in enumerate(desk.truth.credits, 1):
        answers = "".join(
            wrap(
                "div",
                tag("div", label, "ask") + wrap("div", tag("span", value or blank) or "&#160;", "answer"),
                "field",
            )
            for label, value in _form_pairs(desk, credit, words)
        )
        body += wrap("section", tag("h3", entry.format(number, count)) + wrap("div", answers, "grid"))
    width = rng.choice((32, 32, 48))
    css = f"""
    section {{ break-inside: avoid; border: .6pt solid #bbb; margin: 8pt 0; padding: 5pt; }} h3 {{ color: {desk.colour}; }}
    .grid {{ display: flex; flex-wrap: wrap; }} .field {{ width: {width}%; margin: 2pt .6%; }} .ask {{ font-size: 7.5pt; color: #777; }}
    .answer {{ border-bottom: .5pt solid #999; }} h1 {{ font-weight: normal; }}
    """
    crumb = desk.pick(
        "Home › My profile › Work history", "Member profile – printable version", "Work history (print view)"
    )
    return print_pdf(
        desk, tag("p", crumb, "ask") + head(desk) + body + asides(desk), css, size=9.5, margin="14mm"
    )


@FAMILIES.family("resume_labels_at_left")
def labels_at_left(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Labels in a column at the left, values beside them, a rule between shows."""
    desk = begin(truth, rng, font)
    voice, days = desk.voice, _days_label(desk)
    dates_first = rng.random() < 0.4
    show, colon = desk.pick("Show", "Production", "Title", "Project"), desk.pick(":", "", " –")
    body = ""
    for credit in desk.truth.credits:
        pairs = [
            (show, voice.title(credit)),
            ("Job", voice.job(credit)),
            ("Worked", voice.span(credit)),
            (days, f"{voice.number(credit.days)} ({voice.weeks(credit)})"),
            ("Kind", voice.kind(credit)),
            ("Made by", credit.company),
            ("For", credit.studio),
            *voice.crew(credit),
            ("Contract", voice.agreement(credit)),
        ]
        if dates_first:
            pairs[1:4] = [pairs[2], pairs[3], pairs[1]]
        rows = "".join(
            wrap("tr", tag("th", label + colon) + tag("td", value)) for label, value in _shown(pairs)
        )
        body += wrap("table", rows)
    side = desk.pick("left", "right")
    css = f"""
    table {{ break-inside: avoid; border-top: 1pt {desk.pick("solid", "dashed", "dotted")} {desk.colour}; margin-bottom: 8pt; }}
    th {{ width: 27%; text-align: {side}; font-weight: {desk.pick("bold", "normal")}; color: {desk.colour}; }} td, th {{ padding: 1pt 5pt; }}
    """
    return print_pdf(
        desk, head(desk, stacked=True) + tag("h2", desk.work) + body + asides(desk, listed=False), css
    )


def _card(desk: Desk, credit: CreditTruth) -> str:
    voice = desk.voice
    top = tag("b", voice.title(credit)) + tag("span", voice.kind(credit), "kind")
    agreement = voice.agreement(credit)
    lines = (
        tag("p", voice.job(credit), "job"),
        tag("p", f"{voice.date(credit.start)} to"),
        tag("p", voice.date(credit.end)),
        tag("p", voice.days(credit), "days"),
        tag("p", credit.studio),
        tag("p", credit.company),
        *(tag("p", words, "small") for words in voice.crew_words(credit)),
        tag("p", agreement and f"({agreement})", "small"),
    )
    return wrap("div", wrap("p", top, "top") + "".join(lines), "card")


@FAMILIES.family("resume_index_cards")
def index_cards(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Boxes side by side, two to a row, a show on each."""
    desk = begin(truth, rng, font)
    credits, rows = desk.truth.credits, ""
    for place in range(0, len(credits), 2):
        rows += wrap("div", "".join(_card(desk, credit) for credit in credits[place : place + 2]), "pair")
    edge = desk.pick(
        "border-radius: 6pt;", "", "box-shadow: none; border-style: double; border-width: 2.5pt;"
    )
    css = f"""
    .pair {{ display: flex; break-inside: avoid; margin-bottom: 8pt; }}
    .card {{ width: 46%; padding: 6pt; border: .8pt solid {desk.colour}; margin-right: 9pt; background: {desk.pick(*TINTS, "#fff")}; {edge} }}
    .top {{ display: flex; justify-content: space-between; }} .kind {{ flex: none; font-style: italic; font-size: .85em; padding-left: 6pt; }} .job, .days {{ font-weight: bold; }} .top {{ border-bottom: .5pt solid #888; }}
    .small {{ font-size: .88em; }} .days {{ text-align: {desk.pick("right", "left")}; color: {desk.colour}; }}
    """
    return print_pdf(desk, head(desk) + tag("h2", desk.work) + rows + asides(desk), css, size=9.5)


def _tabbed(desk: Desk, document: Any, parts: Pairs) -> None:
    """Labels and values on one line, each pair at its own tab."""
    runs: Pairs = []
    for number, (label, value) in enumerate(_shown(parts)):
        runs += [(("\t" if number else "") + f"{label}: ", "b"), (value, "")]
    if runs:
        paragraph = docx_line(document, *runs, gap=0)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(270))
        paragraph.paragraph_format.keep_with_next = True


@FAMILIES.family("resume_tabbed_labels")
def tabbed_labels(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Bold labels in a word processor, two pairs on a line by a tab; a blank line between shows."""
    desk = begin(truth, rng, font)
    voice, document = desk.voice, new_docx(font, 10.5)
    docx_head(desk, document, align=rng.choice((0, 1)))
    docx_line(document, (desk.work.upper(), "bu"), gap=8).paragraph_format.space_before = Pt(10)
    parting = desk.pick("", "", "* * *", "-----")
    titled, days = desk.pick("Production", "Show", "Title"), _days_label(desk)
    for credit in desk.truth.credits:
        _tabbed(desk, document, [(titled, voice.title(credit))])
        _tabbed(desk, document, [("Dates", voice.span(credit))])
        _tabbed(desk, document, [("Position", voice.job(credit)), (days, voice.number(credit.days))])
        _tabbed(desk, document, [("Type", voice.kind(credit)), ("Agreement", voice.agreement(credit))])
        _tabbed(desk, document, [("Prod. Co.", credit.company)])
        _tabbed(desk, document, [("Studio", credit.studio)])
        crew = voice.crew(credit)
        _tabbed(desk, document, crew[:2])
        _tabbed(desk, document, crew[2:])
        docx_line(document, (parting, ""), gap=6)
    docx_asides(desk, document, None)
    return finish_docx(desk, document)
