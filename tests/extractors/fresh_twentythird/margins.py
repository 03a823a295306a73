# ruff: noqa: E501  (markup reads better unbroken)
"""Templates that keep the dates in a margin."""

from __future__ import annotations

import random
from dataclasses import replace

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shell import CREDIT_HEADS, e, header, others, pdf, run_on, tag
from .words import CREW_KEYS, MONTHS, Voice, begin

TIMELINE = """
@page { @bottom-right { content: 'page ' counter(page) ' of ' counter(pages); font-size: 8pt; color: #999; } }
h1 { font-size: 24pt; color: ACCENT; } .headline { color: #777; } .contact { font-size: 9pt; margin: 3pt 0 8pt; }
h2 { font-size: 12pt; color: ACCENT; margin: 10pt 0 6pt; }
.line { width: 100%; } .when { width: 1.35in; text-align: right; padding: 0 12pt 12pt 0; font-size: 9pt; color: #555; }
.what { border-left: 1.5pt solid ACCENT; padding: 0 0 12pt 14pt; position: relative; }
.dot { position: absolute; left: -4.7pt; top: 3pt; width: 8pt; height: 8pt; border-radius: 4pt; background: ACCENT; }
.job { font-weight: bold; } .show { font-size: 11pt; } .crew { font-size: 8.5pt; color: #666; } .days { font-weight: bold; color: ACCENT; }
"""


def _stack(voice: Voice, credit: CreditTruth, between: str) -> str:
    parts = (voice.day(credit.start), between, voice.day(credit.end))
    return "".join(tag("div", part) for part in parts)


def _timeline_row(voice: Voice, credit: CreditTruth, between: str, *, job_first: bool) -> str:
    heads = [tag("div", voice.text(credit, "job"), "job"), tag("div", voice.title(credit), "show")]
    house = tag("div", run_on([voice.text(credit, "kind"), voice.house(credit)], " – "))
    crew = tag("div", run_on(voice.listed(credit, (*CREW_KEYS, "agreement")), "; "), "crew")
    when = f'<td class="when">{_stack(voice, credit, between)}{tag("div", voice.worked(credit), "days")}</td>'
    inner = "".join(heads if job_first else heads[::-1])
    return f'<tr>{when}<td class="what"><div class="dot"></div>{inner}{house}{crew}</td></tr>'


@FAMILIES.family("resume_dotted_timeline")
def timeline(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A line with dots down the page: start, end and days stacked at its left, the credit at its right."""
    sheet, voice = begin(truth, rng)
    between, job_first = rng.choice(("to", "–", "|", "")), rng.random() < 0.5
    lines = "".join(_timeline_row(voice, credit, between, job_first=job_first) for credit in sheet.credits)
    heading = tag("h2", rng.choice(CREDIT_HEADS))
    body = f'{header(sheet, voice, rng)}{heading}<table class="line">{lines}</table>{others(sheet, rng)}'
    return pdf(sheet, rng, body, TIMELINE, font)


MINIMAL = """
@page { margin: 0.9in 0.9in 0.8in; }
h1 { font-size: 30pt; font-weight: normal; line-height: 1.05; } .headline { color: ACCENT; letter-spacing: 1pt; } .contact { font-size: 8.5pt; color: #666; margin-top: 5pt; }
h2 { font-size: 9pt; letter-spacing: 2pt; color: #888; margin: 16pt 0 6pt; }
.list { width: 100%; } .list td { padding-bottom: 9pt; } .m { width: 1.7in; font-size: 9pt; color: ACCENT; padding-right: 8pt; } .n { width: 0.75in; text-align: right; font-size: 9pt; }
.show { font-weight: bold; } .fine { font-size: 8.5pt; color: #777; }
"""


def _minimal_row(voice: Voice, credit: CreditTruth, bare: bool) -> str:
    house = run_on([voice.text(credit, "kind"), voice.house(credit, ", ")], " · ")
    crew = run_on(voice.listed(credit, (*CREW_KEYS, "agreement"), colon=" "), " · ")
    what = f"{tag('span', voice.title(credit), 'show')}, {e(voice.text(credit, 'job'))}"
    fine = tag("div", house, "fine") + tag("div", crew, "fine")
    days = voice.text(credit, "days") if bare else voice.worked(credit)
    return f"<tr>{tag('td', voice.span(credit), 'm')}<td>{what}{fine}</td>{tag('td', days, 'n')}</tr>"


@FAMILIES.family("resume_minimal_months")
def minimal(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A sparse template of months and years at the left and days at the right."""
    sheet, voice = begin(truth, rng)
    voice = replace(voice, form=rng.choice(MONTHS), brief=False, days=rng.choice(("{} days", "{}d")))
    bare = rng.random() < 0.5
    head = (
        f'<tr><td class="m"></td><td></td><td class="n fine">{e(voice.label("days"))}</td></tr>'
        if bare
        else ""
    )
    lines = head + "".join(_minimal_row(voice, credit, bare) for credit in sheet.credits)
    heading = tag("h2", rng.choice(CREDIT_HEADS).upper())
    body = f'{header(sheet, voice, rng, "  –  ")}{heading}<table class="list">{lines}</table>{others(sheet, rng, element="p")}'
    return pdf(sheet, rng, body, MINIMAL, font)


LEFTSLIP = """
@page { margin: 0.75in; @top-right { content: 'RUNNING'; font-size: 8pt; color: #888; } }
h1 { font-size: 20pt; } .contact { font-size: 9pt; border-bottom: 3pt solid ACCENT; padding-bottom: 5pt; } .headline { color: ACCENT; }
h2 { font-size: 12pt; margin: 10pt 0 4pt; } .slip { width: 100%; } .slip td { border-bottom: 0.4pt solid #ccc; padding: 5pt 0; }
.slip .note { width: 1.75in; font-size: 8.5pt; background: SOFT; padding: 5pt 7pt; } .slip .main { padding-left: 11pt; }
.show { font-weight: bold; font-size: 11pt; } b { color: ACCENT; font-weight: normal; }
"""


def _noted(voice: Voice, credit: CreditTruth, keys: tuple[str, ...]) -> str:
    return "".join(f"<div><b>{e(label)}</b> {e(value)}</div>" for label, value in voice.facts(credit, keys))


@FAMILIES.family("resume_side_notes")
def side_notes(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A shaded slip of notes (dates, days, kind) beside the title, the job and the people."""
    sheet, voice = begin(truth, rng)
    notes = rng.choice(
        (("start", "end", "days", "kind"), ("kind", "start", "end", "days"), ("days", "start", "end", "kind"))
    )
    main = ("studio", "company", *CREW_KEYS, "agreement")
    lines = ""
    for credit in sheet.credits:
        head = tag("div", voice.title(credit), "show") + tag("div", voice.text(credit, "job"))
        cells = [
            f'<td class="note">{_noted(voice, credit, notes)}</td>',
            f'<td class="main">{head}{_noted(voice, credit, main)}</td>',
        ]
        lines += f"<tr>{''.join(cells)}</tr>"
    body = f'{header(sheet, voice, rng)}{tag("h2", rng.choice(CREDIT_HEADS))}<table class="slip">{lines}</table>{others(sheet, rng)}'
    running = rng.choice((f"{sheet.name} – {voice.member} {sheet.member_no}", sheet.name)).replace("'", "\\'")
    return pdf(sheet, rng, body, LEFTSLIP.replace("RUNNING", running), font)
