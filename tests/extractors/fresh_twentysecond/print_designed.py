# ruff: noqa: E501
"""Designer templates: a side panel with months, a timeline, cards in two columns, notes in the margin."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .web import CREDITS, INKS, box, contacts, head, others, pair, printed, put
from .wording import MONTH_FORMS, Voice, joined, resume_of, voice

PANEL_CSS = """
.panel { position: absolute; top: 0; left: 0; width: 1.9in; background: INK; color: white; padding: 16pt 12pt; font-size: 9pt }
.panel h1 { font-size: 19pt; line-height: 1.1; margin-bottom: 10pt } .panel h2 { font-size: 10pt; margin: 12pt 0 3pt; color: white }
.panel p { margin-bottom: 4pt; overflow-wrap: anywhere } .panel ul { padding-left: 10pt }
.main { margin-left: 2.15in } .main h2 { font-size: 14pt; color: INK; margin-bottom: 6pt; font-weight: normal }
.rec { margin-bottom: 10pt } .top { font-weight: bold } .when { color: #666; font-size: 9pt } .rec ul { padding-left: 12pt; font-size: 9pt }
"""


@FAMILIES.family("resume_panel_months")
def panel_months(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A coloured side panel for the person; the shows beside it, dated by month and year only."""
    me, v = resume_of(truth), voice(rng, MONTH_FORMS)
    job_top = rng.random() < 0.5
    parts = []
    for credit in me.credits:
        top, under = (v.job(credit), v.show(credit)) if job_top else (v.show(credit), v.job(credit))
        lines = [
            joined(", ", v.kind(credit), v.house(credit, ", ")),
            v.crew_line(credit),
            v.other_agreement(credit),
        ]
        bullets = box("ul", *(put("li", line) for line in lines))
        parts.append(
            box(
                ".rec",
                put(".top", top),
                put("i", under),
                put(".when", joined(" · ", v.span(credit), v.days(credit))),
                bullets,
            )
        )
    panel = box(
        ".panel",
        put("h1", me.name),
        *(put("p", bit).replace("@", "<wbr>@") for bit in contacts(me, v)),
        others(me, rng),
    )
    body = panel + box(".main", put("h2", rng.choice(CREDITS)), *parts)
    return printed(me, rng, font, body, PANEL_CSS.replace("INK", rng.choice(INKS)), margin="0.6in")


LINE_CSS = """
header { background: INK; color: white; padding: 14pt 18pt; margin-bottom: 14pt } h2 { font-size: 12pt; color: INK; margin: 10pt 0 6pt }
table.line > tbody > tr > td { padding: 0 0 14pt } td.when { width: 1.55in; text-align: right; padding-right: 12pt !important; font-size: 9pt }
td.what { border-left: 1.5pt solid INK; padding-left: 14pt !important; position: relative }
.dot { position: absolute; left: -4.5pt; top: 3pt; width: 7pt; height: 7pt; border-radius: 4pt; background: INK }
.show { font-size: 11.5pt; font-weight: bold } .crew { color: #444; font-size: 9pt }
"""


@FAMILIES.family("resume_timeline")
def timeline(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A line with a dot for each show, the dates left of it, a coloured band at the top."""
    me, v = resume_of(truth), voice(rng)
    days_left = rng.random() < 0.5
    rows = []
    for credit in me.credits:
        when = [put("div", v.day(credit.start) + v.to.rstrip()), put("div", v.day(credit.end))]
        days = put("div", v.days(credit))
        what = [
            '<div class="dot"></div>',
            put(".show", v.show(credit)),
            put("div", joined(" – ", v.job(credit), v.kind(credit))),
            "" if days_left else days,
            put("div", v.house(credit)),
            put(".crew", v.crew_line(credit)),
            put(".crew", v.other_agreement(credit)),
        ]
        rows.append(box("tr", box("td.when", *when, days if days_left else ""), box("td.what", *what)))
    body = (
        head(me, v, rng)
        + put("h2", rng.choice(CREDITS))
        + box("table.line", box("tbody", *rows))
        + others(me, rng)
    )
    return printed(me, rng, font, body, LINE_CSS.replace("INK", rng.choice(INKS)), points=9.5, margin="0.6in")


CARD_CSS = """
.cards { columns: 2; column-gap: 16pt } .rec { border: 0.8pt solid INK; border-radius: RADIUS; padding: 7pt 9pt; margin-bottom: 10pt }
h2 { font-size: 13pt; margin: 10pt 0 6pt } .job { color: INK; font-weight: bold } .show { font-weight: bold; font-size: 11pt }
b { font-weight: bold; font-size: 8.5pt; color: #444 }
"""


def _card(v: Voice, credit: CreditTruth, job_top: bool, words: tuple[str, ...]) -> str:
    top = [put(".job", v.job(credit)), put(".show", v.show(credit))]
    return box(
        ".rec",
        *(top if job_top else top[::-1]),
        put("div", v.kind(credit)),
        pair(words[0], credit.studio),
        pair(words[1], credit.company),
        pair(words[2], v.span(credit)),
        pair(words[3], f"{credit.days:g}"),
        *(pair(f"{label}:", name) for label, name in v.crew(credit)),
        pair(words[4], credit.agreement if credit.agreement != "411" else ""),
    )


@FAMILIES.family("resume_two_column_cards")
def two_column_cards(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Framed cards running down two columns."""
    me, v = resume_of(truth), voice(rng)
    job_top = rng.random() < 0.5
    words = rng.choice(
        (
            ("Studio:", "Company:", "Dates:", "Days:", "Agreement:"),
            ("Network", "Prod. Co.", "Worked", "Total days", "Contract"),
        )
    )
    cards = box(".cards", *(_card(v, credit, job_top, words) for credit in me.credits))
    body = head(me, v, rng) + put("h2", rng.choice(CREDITS)) + cards + others(me, rng)
    css = CARD_CSS.replace("INK", rng.choice(INKS)).replace("RADIUS", rng.choice(("0", "4pt", "8pt")))
    return printed(me, rng, font, body, css, points=9.5, margin="0.65in")


NOTE_CSS = """
h2 { font-size: 12pt; margin: 12pt 0 4pt; font-variant: small-caps } table.notes td { padding: 0 0 10pt }
td.main { width: 70%; padding-right: 16pt !important } td.note { font-size: 8.5pt; color: #333; border-left: 0.6pt solid #999; padding-left: 8pt !important }
.show { font-style: italic; font-size: 11pt }
"""


@FAMILIES.family("resume_margin_notes")
def margin_notes(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A book-like page: what was done at the left, when and for how many days as a note at the right."""
    me, v = resume_of(truth), voice(rng)
    crew_aside = rng.random() < 0.4
    rows = []
    for credit in me.credits:
        crew = [put("div", name) for name in v.crew_names(credit)]
        line = put("div", v.crew_line(credit))
        main = [
            put("span.show", v.show(credit)),
            put("span", f", {v.job(credit)}"),
            put("div", joined(". ", v.kind(credit).rstrip("."), v.house(credit, ", "))),
            "" if crew_aside else line,
        ]
        note = [
            put("div", v.span(credit)),
            put("div", v.days(credit)),
            put("div", v.other_agreement(credit)),
            *(crew if crew_aside else ()),
        ]
        rows.append(box("tr", box("td.main", *main), box("td.note", *note)))
    body = (
        head(me, v, rng)
        + put("h2", rng.choice(CREDITS))
        + box("table.notes", box("tbody", *rows))
        + others(me, rng)
    )
    return printed(me, rng, font, body, NOTE_CSS, points=10.5, margin="0.9in 0.8in")
