# ruff: noqa: E501
"""Printed lists: years with leaders, centred shows, dates in the lead, piped lines."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.truth import PaperTruth

from .register import FAMILIES
from .web import CREDITS, INKS, box, head, others, page_of, pair, printed, put
from .wording import grouped, joined, number, resume_of, total, voice

YEAR_CSS = """
h2 { font-size: 13pt; border-bottom: 1pt solid INK; color: INK; margin: 12pt 0 4pt }
h3 { font-size: 11pt; margin: 8pt 0 2pt } .rec { margin: 0 0 7pt 14pt }
.lead { width: 100% } .lead td { padding: 0 } .lead td.dots { border-bottom: 1pt dotted #777; width: 99% }
.lead td.end { white-space: nowrap; padding-left: 4pt } .lead td.name { white-space: nowrap; padding-right: 4pt; font-weight: bold }
.small { font-size: 9pt }
"""


@FAMILIES.family("resume_year_leaders")
def year_leaders(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A heading for each year; a dotted line leads from the show to the job, smaller lines below."""
    me, v = resume_of(truth), voice(rng)
    ends_first = rng.random() < 0.5
    parts = [put("h2", rng.choice(CREDITS))]
    for year, credits in grouped(me.credits, lambda c: str((c.end if ends_first else c.start).year)):
        parts.append(put("h3", year))
        for credit in credits:
            cells = put("td.name", v.show(credit)) + box("td.dots", "") + put("td.end", v.job(credit))
            when = joined(", ", v.span(credit), v.days(credit))
            what = joined(" – ", v.kind(credit), v.house(credit, ", "))
            small = [when, what] if ends_first else [what, when]
            lines = [*small, v.crew_line(credit), v.other_agreement(credit)]
            parts.append(
                box(".rec", box("table.lead", box("tr", cells)), *(put("p.small", line) for line in lines))
            )
    body = head(me, v, rng) + "".join(parts) + others(me, rng)
    return printed(me, rng, font, body, YEAR_CSS.replace("INK", rng.choice(INKS)), foot=page_of(rng, me))


CENTRE_CSS = """
body { text-align: center } h2 { font-size: 12pt; letter-spacing: 2pt; margin: 16pt 0 6pt } ul { list-style: none; padding: 0 }
.rec { margin-bottom: 12pt } .show { font-weight: bold } .job { font-style: italic }
"""


@FAMILIES.family("resume_centred_shows")
def centred_shows(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Everything centred: the show in capitals, house, job, dates, crew, each on its own line."""
    me, v = resume_of(truth), voice(rng)
    apart, gap = rng.random() < 0.4, rng.choice((" · ", ", ", " – "))
    shout, house_last, star = rng.random() < 0.5, rng.random() < 0.5, rng.choice(("", "* * *", "~"))
    parts = []
    for credit in me.credits:
        title = v.show(credit).upper() if shout else f"“{v.show(credit)}”"
        when = [v.span(credit), v.days(credit)]
        when = when if apart else [joined(gap, *when)]
        house = put("div", joined(" – ", v.house(credit, ", "), v.kind(credit)))
        inner = [
            put("div.show", title),
            "" if house_last else house,
            put("div.job", v.job(credit)),
            *(put("div", line) for line in when),
            house if house_last else "",
            put("div", v.crew_line(credit)),
            put("div", v.other_agreement(credit)),
        ]
        parts.append(box(".rec", *inner, put("div", star)))
    body = (
        head(me, v, rng, "center") + put("h2", rng.choice(CREDITS).upper()) + "".join(parts) + others(me, rng)
    )
    return printed(me, rng, font, body, CENTRE_CSS, points=10.5, margin="1in", foot=page_of(rng, me))


LEAD_CSS = """
h2 { font-size: 12pt; color: INK; margin: 12pt 0 6pt } .rec { margin-bottom: 9pt; padding-left: INDENT }
.when { white-space: pre-wrap; margin-left: -INDENT; color: INK; font-weight: bold } .job { text-decoration: underline } ul { padding-left: 16pt }
"""


@FAMILIES.family("resume_dates_lead")
def dates_lead(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The dates and days alone on the first line, the rest indented below them."""
    me, v = resume_of(truth), voice(rng)
    gap, slash, labelled = (
        rng.choice((" · ", "   ", ", ")),
        rng.choice((" / ", " | ", ", ")),
        rng.random() < 0.5,
    )
    shout = rng.random() < 0.35
    parts = []
    for credit in me.credits:
        when = joined(gap, v.span(credit), v.days(credit))
        crew = (
            [pair(f"{label}:", name) for label, name in v.crew(credit)]
            if labelled
            else [put("div", v.crew_line(credit))]
        )
        parts.append(
            box(
                ".rec",
                put("div.when", when.upper() if shout else when),
                put("div.job", v.job(credit)),
                put("div", joined(slash, v.show(credit), v.kind(credit), v.house(credit, slash))),
                *crew,
                put("i", v.other_agreement(credit)),
            )
        )
    first = others(me, rng) if rng.random() < 0.3 else ""
    body = (
        head(me, v, rng)
        + first
        + put("h2", rng.choice(CREDITS))
        + "".join(parts)
        + ("" if first else others(me, rng))
    )
    css = LEAD_CSS.replace("INK", rng.choice((*INKS, "#111"))).replace(
        "INDENT", rng.choice(("18pt", "30pt", "0.6in"))
    )
    return printed(me, rng, font, body, css, margin="0.9in")


PIPE_CSS = """
h2 { font-size: 11pt; margin: 10pt 0 3pt; background: #e6e6e6; padding: 2pt 4pt } .rec { margin: 0 0 5pt 12pt; text-indent: -12pt }
.key { font-size: 8.5pt; color: #555; margin-bottom: 4pt } .sum { text-align: right; font-weight: bold }
"""


@FAMILIES.family("resume_piped_lines")
def piped_lines(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A running line for each show with pipes between its parts, the key to the parts above, by job."""
    me, v = resume_of(truth), voice(rng)
    pipe, by_job = rng.choice((" | ", " // ", " • ", " ~ ")), rng.random() < 0.6
    words = (
        ["Show", "Kind", "Dates", "Days", "Studio", "Company", "Crew"]
        if by_job
        else ["Show", "Position", "Kind", "Dates", "Days", "Studio", "Company", "Crew"]
    )
    heading = rng.choice(CREDITS)
    parts = [put("p.key", f"({pipe.join(words)})")]
    for job, credits in grouped(me.credits, v.job if by_job else lambda _: heading):
        parts.append(put("h2", job))
        for credit in credits:
            rest = [
                "" if by_job else v.job(credit),
                v.kind(credit),
                v.span(credit),
                f"{number(credit.days)} d",
                v.house(credit, pipe),
                v.crew_line(credit),
                v.other_agreement(credit),
            ]
            parts.append(box("p.rec", put("b", v.show(credit)), put("span", pipe + joined(pipe, *rest))))
        parts.append(put("p.sum", f"{total(credits)} days"))
    body = head(me, v, rng) + "<br>" + "".join(parts) + others(me, rng)
    return printed(
        me, rng, font, body, PIPE_CSS, points=rng.choice((9, 9.5, 10)), margin="0.7in", foot=page_of(rng, me)
    )
