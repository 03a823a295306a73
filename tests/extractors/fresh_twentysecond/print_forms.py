# ruff: noqa: E501
"""Printed forms: a profile page of a website, a record of employers."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .web import CREDITS, INKS, box, contacts, head, others, page_of, pair, printed, put
from .wording import COLUMN_FORMS, Voice, grouped, joined, number, resume_of, total, voice

FORM_CSS = """
@page { @top-left { content: 'STAMP'; font: 7.5pt 'Liberation Sans'; color: #333 } @top-right { content: 'My Work History'; font: 7.5pt 'Liberation Sans'; color: #333 } }
h1 { font-size: 17pt; color: INK; margin-bottom: 6pt } h2 { font-size: 11pt; background: #eef1f5; padding: 4pt 6pt; margin: 0 0 4pt; color: INK }
.rec { border: 0.6pt solid #c9ced6; padding: 0 0 5pt; margin-bottom: 10pt } .rec table { table-layout: fixed }
td .label { font-size: 7.5pt; color: #666 } td .value { border: 0.5pt solid #d5d9df; padding: 2pt 4pt; min-height: 15pt }
.top { margin-bottom: 10pt } h3 { font-size: 10pt; color: INK; margin: 6pt 0 2pt }
"""


def _field(label: str, text: str) -> str:
    """A label with its box; a box that was left empty is printed empty."""
    return box("td", put(".label", label), box(".value", put("span", text)))


def _form(v: Voice, credit: CreditTruth, heading: str, dates_first: bool) -> str:
    """The fields of one entry, three to a row."""
    season = str(credit.season) if credit.season is not None else ""
    show = [("Production title", credit.title), ("Season", season), ("Production type", v.kind(credit))]
    work = [
        ("Start date" + v.dates.hint, v.day(credit.start)),
        ("End date" + v.dates.hint, v.day(credit.end)),
        ("Days worked", number(credit.days)),
    ]
    house = [
        ("Position", v.job(credit)),
        ("Studio / Network", credit.studio),
        ("Production company", credit.company),
    ]
    people = [
        ("Producer", credit.producer),
        ("Production Manager", credit.production_manager),
        ("Production Coordinator", credit.production_coordinator),
    ]
    last = [
        ("Assistant Production Coordinator", credit.assistant_production_coordinator),
        ("Collective agreement", credit.agreement),
    ]
    order = [work, show, house, people, last] if dates_first else [show, house, work, people, last]
    rows = "".join(box("tr", *(_field(label, text) for label, text in row)) for row in order)
    return box(".rec", put("h2", heading), box("table", rows))


@FAMILIES.family("resume_web_profile")
def web_profile(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The print view of a website's form: boxes below small labels, three to a row."""
    me, v = resume_of(truth), voice(rng, COLUMN_FORMS)
    dates_first, count = rng.random() < 0.4, len(me.credits)
    entry = rng.choice(("Entry {n}", "Credit {n} of {c}", "Work experience #{n}"))
    forms = [
        _form(v, credit, entry.format(n=place, c=count), dates_first)
        for place, credit in enumerate(me.credits, 1)
    ]
    stamp = f"10/{rng.randint(16, 30)}/26, {rng.randint(1, 12)}:{rng.randint(10, 59)} PM"
    top = box(".top", put("h1", me.name), *(put("div", bit) for bit in contacts(me, v)))
    css = FORM_CSS.replace("INK", rng.choice(INKS)).replace("STAMP", stamp)
    foot = '"https://profile.crewdesk.example/print   " counter(page) "/" counter(pages)'
    return printed(
        me,
        rng,
        font,
        top + "".join(forms) + others(me, rng, "h3"),
        css,
        points=9,
        margin="0.7in 0.6in",
        foot=foot,
    )


EMPLOYER_CSS = """
h2 { font-size: 12pt; color: INK; margin: 12pt 0 4pt; text-transform: none } h3 { font-size: 11pt; margin: 9pt 0 1pt }
.rec { margin-left: 14pt; margin-bottom: 5pt } ul { padding-left: 14pt } .rule { border-top: 0.6pt solid #999; margin-top: 8pt }
"""


@FAMILIES.family("resume_by_employer")
def by_employer(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The studio or company as a heading, below it the jobs done there with labelled lines as bullets."""
    me, v = resume_of(truth), voice(rng)
    by_company = rng.random() < 0.6
    words = rng.choice(
        (
            ("Show", "Company", "Dates", "Length"),
            ("Title", "Network", "When", "Worked"),
            ("Production", "Other company", "Period", "Days"),
        )
    )
    parts = []
    for house, credits in grouped(
        me.credits, lambda c: (c.company if by_company else c.studio) or v.house(c)
    ):
        parts.append('<div class="rule"></div>' + put("h3", house))
        for credit in credits:
            other = credit.studio if by_company else credit.company
            inner = [
                put("b", v.job(credit)),
                box(
                    "ul",
                    pair(f"{words[0]}:", f"{v.show(credit)} – {v.kind(credit)}", "li"),
                    pair(
                        f"{words[1]}:" if not by_company else "Studio:", "" if other == house else other, "li"
                    ),
                    pair(f"{words[2]}:", v.span(credit), "li"),
                    pair(f"{words[3]}:", f"{number(credit.days)} days", "li"),
                    put("li", joined(v.comma, v.crew_line(credit), v.other_agreement(credit))),
                ),
            ]
            parts.append(box(".rec", *inner))
    grand = put(
        "p", f"{rng.choice(('Total days, all shows', 'All days', 'Days in total'))}: {total(me.credits)}"
    )
    body = (
        head(me, v, rng, rng.choice(("left", "right")))
        + put("h2", rng.choice(CREDITS))
        + "".join(parts)
        + "<br>"
        + grand
        + others(me, rng)
    )
    return printed(me, rng, font, body, EMPLOYER_CSS.replace("INK", rng.choice(INKS)), foot=page_of(rng, me))
