# ruff: noqa: E501  (markup reads better unbroken)
"""Quiet designer templates: capitals and leaders, numbered entries under a black head."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shell import CREDIT_HEADS, contacts, header, others, pdf, run_on, tag
from .words import CREW_KEYS, Voice, begin

LEADERS = """
@page { margin: 0.85in 0.95in; @bottom-center { content: '– ' counter(page) ' –'; font-size: 8.5pt; } }
h1 { text-align: center; font-weight: normal; font-size: 24pt; letter-spacing: 4pt; } .headline { text-align: center; font-style: italic; } .contact { text-align: center; font-size: 9pt; border-bottom: 0.4pt solid #777; padding-bottom: 8pt; }
h2 { text-align: center; font-weight: normal; font-size: 11pt; letter-spacing: 3pt; margin: 13pt 0 8pt; color: ACCENT; } .others { text-align: center; font-size: 9.5pt; }
.credit { margin-bottom: 10pt; } .row { display: flex; } .row .fill { flex: 1; border-bottom: 0.6pt dotted #888; margin: 0 5pt 3pt; min-width: 12pt; } .row .right { white-space: nowrap; }
.caps { font-size: 9.5pt; letter-spacing: 0.8pt; } .it { font-style: italic; } .fine { font-size: 9pt; padding-left: 14pt; }
"""


def _leader(left: str, right: str, kind: str = "") -> str:
    return (
        f'<div class="row">{tag("div", left, kind)}<div class="fill"></div>{tag("div", right, "right")}</div>'
    )


def _leader_credit(voice: Voice, credit: CreditTruth, *, job_up: bool) -> str:
    show, job = voice.title(credit).upper(), voice.text(credit, "job")
    when, days = voice.span(credit), voice.worked(credit)
    lines = (
        _leader(job, when, "it") + _leader(show, days, "caps")
        if job_up
        else _leader(show, when, "caps") + _leader(job, days, "it")
    )
    house = run_on([voice.text(credit, "kind"), voice.house(credit, " for ")], ". ")
    crew = run_on(voice.listed(credit, (*CREW_KEYS, "agreement"), colon=", "), "; ")
    return f'<div class="credit">{lines}{tag("div", house, "fine")}{tag("div", crew, "fine")}</div>'


@FAMILIES.family("resume_dotted_leaders")
def leaders(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A centred head, titles in capitals, dotted leaders to the dates at the right."""
    sheet, voice = begin(truth, rng)
    job_up = rng.random() < 0.35
    credits = "".join(_leader_credit(voice, credit, job_up=job_up) for credit in sheet.credits)
    body = f"{header(sheet, voice, rng, ' • ')}{tag('h2', rng.choice(CREDIT_HEADS).upper())}{credits}{others(sheet, rng, element='p')}"
    return pdf(sheet, rng, body, LEADERS, font)


BLACK = """
@page { margin: 0.6in 0.7in 0.75in; @bottom-center { content: 'FOOT'; font-size: 8pt; color: #555; border-top: 0.5pt solid #999; } } @page :first { margin-top: 0; }
.black { background: #1c1c1c; color: white; margin: 0 -0.7in 12pt; padding: 0.45in 0.7in 0.3in; } h1 { font-size: 27pt; letter-spacing: 2pt; } .black p { font-size: 9pt; } .gram { float: right; border: 1.2pt solid white; padding: 6pt 9pt; font-size: 18pt; }
h2 { font-size: 12pt; letter-spacing: 1.5pt; border-bottom: 2pt solid #1c1c1c; margin: 10pt 0 7pt; } .list { width: 100%; } .list td { padding-bottom: 9pt; } .no { width: 26pt; } .no div { background: ACCENT; color: white; text-align: center; width: 17pt; border-radius: 8pt; font-size: 8.5pt; }
.right { text-align: right; width: 1.9in; font-size: 9pt; } .show { font-weight: bold; } .fine { font-size: 8.8pt; color: #555; }
"""


def _numbered(voice: Voice, credit: CreditTruth, number: int) -> str:
    lines = tag("div", voice.title(credit), "show") + tag(
        "div", f"{voice.text(credit, 'job')}, {voice.text(credit, 'kind')}"
    )
    fine = [voice.house(credit), *voice.listed(credit, CREW_KEYS)]
    right = (
        tag("div", voice.day(credit.start))
        + tag("div", voice.day(credit.end))
        + tag("div", voice.worked(credit), "show")
    )
    union = run_on(voice.listed(credit, ("agreement",)), "")
    cells = (
        f'<td class="no"><div>{number}</div></td><td>{lines}{tag("div", run_on(fine, " | "), "fine")}</td>'
    )
    return f'<tr>{cells}<td class="right">{right}{tag("div", union, "fine")}</td></tr>'


@FAMILIES.family("resume_black_masthead")
def masthead(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A black head with a monogram; numbered credits with start, end and days stacked at the right."""
    sheet, voice = begin(truth, rng)
    count = len(sheet.credits)
    down = rng.random() < 0.3
    lines = "".join(
        _numbered(voice, credit, count - at if down else at + 1) for at, credit in enumerate(sheet.credits)
    )
    initials = sheet.name[0] + sheet.name.split()[-1][0]
    info = "".join(tag("p", line) for line in contacts(sheet, voice))
    head = f'<div class="black">{tag("div", initials, "gram")}{tag("h1", sheet.name.upper())}{info}</div>'
    heading = tag("h2", rng.choice(CREDIT_HEADS).upper())
    body = f'{head}{heading}<table class="list">{lines}</table>{others(sheet, rng)}'
    foot = f"{sheet.name}  |  {sheet.email}  |  {sheet.phone}".replace("'", "\\'")
    return pdf(sheet, rng, body, BLACK.replace("FOOT", foot), font)
