# ruff: noqa: E501
"""Chapters: credits under headings of a year, a job or a kind of production, which the records do not repeat."""

from __future__ import annotations

import random
from typing import Any

from docx.shared import Pt

from samples.layouts.core import Rendered
from samples.layouts.press import new_docx
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shell import (
    Desk,
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
from .voice import FOLDING, written_date


def _within_year(credit: CreditTruth, form: str, joiner: str) -> str:
    """The period under the heading of its first year: a year is written only for an end in another."""
    short = form.replace(", %Y", "").replace(" %Y", "")
    same = credit.start.year == credit.end.year
    last = written_date(short if same else form, credit.end)
    return joiner.format(written_date(short, credit.start), last)


@FAMILIES.family("resume_year_heads")
def year_heads(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The year in a heading with the days of its shows; records give day and month."""
    desk = begin(truth, rng, font, FOLDING)
    voice, body = desk.voice, ""
    sum_form = desk.pick("{} days", "subtotal {} days", "")
    for year, credits in grouped(desk.truth.credits, lambda credit: str(credit.start.year)):
        body += wrap("h2", tag("span", year) + tag("span", sum_form.format(voice.total(credits)), "sum"))
        for credit in credits:
            when = _within_year(credit, voice.form, voice.joiner)
            agreement = voice.agreement(credit)
            first = (
                tag("span", f"{when} ", "when")
                + tag("b", voice.title(credit))
                + tag("span", f", {voice.job(credit)}")
            )
            second = joined((voice.kind(credit), voice.house(credit), voice.days(credit)), "; ")
            third = joined((*voice.crew_words(credit), agreement and f"({agreement})"), "  ")
            body += wrap("div", wrap("p", first) + tag("p", second, "in") + tag("p", third, "in"), "rec")
    css = f"""
    h2 {{ background: {desk.colour}; color: #fff; padding: 1pt 5pt; }} .sum {{ float: right; font-weight: normal; font-size: .85em; }}
    .rec {{ break-inside: avoid; margin: 0 0 6pt 5pt; }} .in {{ padding-left: 22pt; }} .when {{ font-style: italic; }}
    """
    return print_pdf(desk, head(desk) + body + asides(desk), css)


def _job_record(desk: Desk, credit: CreditTruth, shape: int) -> str:
    voice, agreement = desk.voice, desk.voice.agreement(credit)
    title, days = tag("b", voice.title(credit)), voice.days(credit)
    crew = joined(voice.crew_words(credit), " / ")
    made = joined((voice.kind(credit), voice.house(credit)), " – ")
    rows: tuple[str, ...]
    if shape == 0:
        rows = (title, tag("span", made), tag("span", f"{voice.span(credit)} · {days}"), tag("span", crew))
    elif shape == 1:
        rows = (
            tag("span", f"{voice.span(credit)}: ") + title,
            tag("span", f"{made} [{days}]"),
            tag("span", crew),
        )
    else:
        rows = (
            title + tag("span", f" [{days}]"),
            tag("span", crew),
            tag("span", made),
            tag("span", voice.span(credit)),
        )
    lines = [*rows, tag("span", agreement and f"Agreement: {agreement}")]
    return wrap("div", "".join(wrap("p", line) for line in lines if line), "rec")


@FAMILIES.family("resume_job_chapters")
def job_chapters(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The job in a heading, the shows worked in it below."""
    desk = begin(truth, rng, font)
    voice, body, shape = desk.voice, "", rng.randrange(3)
    lead, shout = desk.pick("As {}", "{}", "Worked as {}", "{}"), rng.random() < 0.5
    for job, credits in grouped(desk.truth.credits, voice.job):
        heading = lead.format(job)
        body += tag("h2", heading.upper() if shout else heading)
        body += "".join(_job_record(desk, credit, shape) for credit in credits)
        body += tag("p", f"{voice.total(credits)} days in this position", "sum") if len(credits) > 1 else ""
    css = f"""
    .rec {{ break-inside: avoid; margin-bottom: 8pt; {desk.pick("padding-left: 16pt;", "", "padding-left: 10pt; border-left: 2pt solid #ccc;")} }}
    h2 {{ {desk.pick("text-align: center;", "text-decoration: underline;", f"color: {desk.colour};")} }} .sum {{ font-style: italic; text-align: right; }}
    """
    return print_pdf(
        desk, head(desk, stacked=True) + body + asides(desk, listed=False), css, size=10.5, margin="20mm"
    )


def _kind_lines(desk: Desk, document: Any, credit: CreditTruth, stop: float, until: str) -> None:
    """A show's hanging lines: its dates at the left, what it was at a tab."""
    voice = desk.voice
    about = joined((voice.job(credit), voice.days(credit)), ", ")
    rest = joined((*voice.crew_words(credit), voice.agreement(credit)), ", ")
    lines = (
        (f"{voice.date(credit.start)}\t", voice.title(credit)),
        (f"{until} {voice.date(credit.end)}\t", about),
        ("\t", voice.house(credit)),
        ("\t", rest),
    )
    shown = [line for line in lines if line[1]]
    for number, (left, right) in enumerate(shown):
        paragraph = docx_line(document, (left, ""), (right, "b" if number == 0 else ""), gap=0)
        shape = paragraph.paragraph_format
        shape.left_indent, shape.first_line_indent = Pt(stop), Pt(-stop)
        shape.tab_stops.add_tab_stop(Pt(stop))
        shape.keep_with_next = number < len(shown) - 1
    document.paragraphs[-1].paragraph_format.space_after = Pt(8)


@FAMILIES.family("resume_kind_chapters")
def kind_chapters(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The kind of production in a heading; shows as hanging lines, dates left of a tab."""
    desk = begin(truth, rng, font)
    voice, document = desk.voice, new_docx(font, 10.5, 0.9)
    docx_head(desk, document, size=18, align=rng.choice((0, 1)))
    until = desk.pick("to", "to", "until", "thru")
    manner, stop = desk.pick("b", "bu", "bi"), rng.choice((140.0, 155.0))
    for kind, credits in grouped(desk.truth.credits, voice.kind):
        heading = docx_line(document, (kind.upper(), manner), gap=5)
        heading.paragraph_format.space_before, heading.paragraph_format.keep_with_next = Pt(10), True
        for credit in credits:
            _kind_lines(desk, document, credit, stop, until)
    docx_asides(desk, document)
    return finish_docx(desk, document)
