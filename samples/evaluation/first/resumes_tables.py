# ruff: noqa: E501  (markup and prose read better unbroken)
"""Held-out resumes in tables, set by WeasyPrint."""

from __future__ import annotations

import random
from collections.abc import Sequence
from html import escape

from samples.evaluation.first.register import FAMILIES
from samples.evaluation.first.setting import is_french, others, pdf, resume_name, resume_of, row
from samples.evaluation.first.words import PEOPLE_LABELS, Hand, crew, days, hand, labelled_crew, other_body
from samples.layouts.core import PDF, Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

CSS = """
table { border-collapse: collapse; width: 100% } th { text-align: left } td { vertical-align: top }
tr { break-inside: avoid } h3 { font-size: 10.5pt; margin: 10pt 0 3pt }
"""


def _made(content: bytes, resume: ResumeTruth, rng: random.Random) -> Rendered:
    return Rendered(content, PDF, f"{resume_name(resume, rng)}.pdf")


@FAMILIES.family("resume_dates_first")
def dates_first(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Horizontal rules only; dates lead, the days stand in brackets under them, crew in one last cell."""
    resume = resume_of(truth)
    say = hand(resume.credits, rng, in_french=is_french(resume.name) and rng.random() < 0.5)
    labels = rng.choice(PEOPLE_LABELS)
    rows = "".join(
        row(
            (
                f"{say.date(c.start)} to\n{say.date(c.end)}\n({days(c)} days)",
                f"{say.title(c, ', ')}\n{say.kind(c)}",
                c.studio,
                say.position(c),
                "\n".join(labelled_crew(c, labels)),
                other_body(c) or "411",
            )
        )
        for c in resume.credits
    )
    head = row(("Dates (Days)", "Show", "Studio / Broadcaster", "Capacity", "Production Team", "Union"), "th")
    css = "td { border-bottom: .5pt solid #777; padding: 4pt 5pt 4pt 0; font-size: 8.5pt } th { font-size: 8.5pt }"
    top = (
        f"<div style='text-align:center'><div style='font-size:16pt'>{escape(resume.name)}</div>"
        f"<div style='font-size:9pt'>Local 411 Membership: {resume.member_no} • {escape(resume.phone)} • "
        f"{escape(resume.email)}</div></div>"
    )
    body = f"{top}<h3>WORK HISTORY</h3><table><thead>{head}</thead>{rows}</table>{others(resume, 'TRAINING')}"
    return _made(pdf(font, CSS + css + "body { font-size: 9pt }", body), resume, rng)


@FAMILIES.family("resume_two_storey")
def two_storey(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Each credit takes two rows of a table: the facts, then the crew across the whole width."""
    resume = resume_of(truth)
    say, labels = hand(resume.credits, rng), rng.choice(PEOPLE_LABELS)
    rows = ""
    for c in resume.credits:
        rows += row((say.title(c), say.position(c), say.kind(c), say.date(c.start), say.date(c.end), days(c)))
        who = " · ".join(part for part in (c.studio, other_body(c), *labelled_crew(c, labels)) if part)
        rows += f"<tr class='who'><td colspan='6'>{escape(who)}</td></tr>"
    head = row(("PROJECT", "CREDIT", "FORMAT", "FROM", "TO", "DAYS"), "th")
    css = """
    td { padding: 4pt 6pt 0 0; font-size: 9pt } th { font-size: 8pt; border-bottom: 1.2pt solid black }
    .who td { font-size: 8pt; padding: 0 0 4pt 10pt; border-bottom: .4pt dotted #555; color: #222 }
    """
    top = (
        f"<table><tr><td style='font-size:18pt'>{escape(resume.name)}</td><td style='text-align:right'>"
        f"{escape(resume.address)}<br>{escape(resume.phone)}<br>Member {escape(resume.member_no)}</td></tr></table>"
    )
    body = f"{top}<br><table><thead>{head}</thead>{rows}</table>{others(resume, 'Also')}"
    return _made(pdf(font, CSS + css, body, margin="0.75in"), resume, rng)


@FAMILIES.family("resume_numbered_grid")
def numbered_grid(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Landscape, numbered rows, shaded every second one, the job before the show, crew in four columns."""
    resume = resume_of(truth)
    say, labels = hand(resume.credits, rng), rng.choice(PEOPLE_LABELS[:1] + PEOPLE_LABELS[2:])
    names = ("No.", "Job", "Title", "Genre", "Studio", "Start", "Finish", "Total Days", *labels)
    rows = "".join(
        row(
            (
                f"{number}.",
                say.position(c),
                say.title(c) + (f" [{other_body(c)}]" if other_body(c) else ""),
                say.kind(c),
                c.studio or "n/a",
                say.date(c.start),
                say.date(c.end),
                days(c),
                *crew(c),
            )
        )
        for number, c in enumerate(resume.credits, start=1)
    )
    css = """
    td, th { border: .6pt solid #999; padding: 2.5pt 3pt; font-size: 8pt } th { font-size: 7.5pt }
    tbody tr:nth-child(even) td { background: #efefef } thead th { background: #d5dde6 }
    """
    body = (
        f"<div style='font-size:14pt'>{escape(resume.name)} <span style='font-size:9pt'>(IATSE 411 #"
        f"{escape(resume.member_no)}), {escape(resume.email)}, {escape(resume.phone)}</span></div><br>"
        f"<table><thead>{row(names, 'th')}</thead><tbody>{rows}</tbody></table>{others(resume, 'Other Experience')}"
    )
    size = {"size": "letter landscape", "margin": "0.5in"}
    return _made(pdf(font, CSS + css + "body { font-size: 8.5pt }", body, **size), resume, rng)


def _plain_table(credits: Sequence[CreditTruth], say: Hand, labels: Sequence[str], with_body: bool) -> str:
    head = ["Production Title", "Company / Studio", "My Role", "Period", "Days Wkd", " / ".join(labels)]
    rows = ""
    for c in credits:
        cells = [say.title(c, "\n"), c.studio, f"{say.position(c)}\n{say.kind(c)}", say.span(c), days(c)]
        rows += row([*cells, " / ".join(name or "–" for name in crew(c))] + [other_body(c)] * with_body)
    return f"<table><thead>{row(head + ['Union'] * with_body, 'th')}</thead>{rows}</table>"


@FAMILIES.family("resume_split_jurisdiction")
def split_jurisdiction(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Two tables, 411 work and other work, dates in one column, crew between slashes in the header's order."""
    resume = resume_of(truth)
    say, labels = hand(resume.credits, rng), ("Producer", "PM", "PC", "APC")
    inside = [c for c in resume.credits if not other_body(c)]
    outside = [c for c in resume.credits if other_body(c)]
    css = """
    td { padding: 3pt 6pt 5pt 0; font-size: 8.5pt } th { font-size: 8.5pt; border-top: 1pt solid; border-bottom: 1pt solid }
    h2 { font-size: 11pt; letter-spacing: .06em; margin: 12pt 0 4pt }
    """
    body = (
        f"<div style='float:right;font-size:8.5pt'>Member number {escape(resume.member_no)}</div>"
        f"<div style='font-size:15pt'><b>{escape(resume.name)}</b></div><div>{escape(resume.address)} – "
        f"{escape(resume.phone)} – {escape(resume.email)}</div><h2>IATSE 411 PRODUCTIONS</h2>"
        f"{_plain_table(inside, say, labels, False)}"
    )
    if outside:
        body += f"<h2>PRODUCTIONS UNDER OTHER AGREEMENTS</h2>{_plain_table(outside, say, labels, True)}"
    body += others(resume, "Certificates and languages")
    return _made(pdf(font, CSS + css + "body { font-size: 9pt }", body, margin="0.55in"), resume, rng)
