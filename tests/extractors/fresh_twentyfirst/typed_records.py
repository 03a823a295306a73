# ruff: noqa: E501  (markup and prose read better unbroken)
"""Plain typing, a record of several lines for each credit: stacked, bulleted, labelled, in a typist's columns."""

from __future__ import annotations

import random
from html import escape

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth
from tests.extractors.fresh_twentyfirst import words
from tests.extractors.fresh_twentyfirst.register import FAMILIES
from tests.extractors.fresh_twentyfirst.sheets import (
    joined,
    membership,
    page_foot,
    resume_in,
    section,
    sheet,
    text,
)
from tests.extractors.fresh_twentyfirst.words import Voice, named, outside, voice, worked


@FAMILIES.family("resume_quiet_stack")
def quiet_stack(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Everything centred: name, contacts, then each credit as five or six short centred lines with air between."""
    resume = resume_in(truth)
    say = voice(rng, (words.FULL, words.WHOLE, words.NTH, words.AMERICAN))
    show, days = (
        rng.choice(("{title} ({season})", "{title} – {season}")),
        rng.choice((" ({} days)", ", {} days", ", {} days worked")),
    )
    labels, job_first = rng.choice((words.LONG, words.MIXED)), rng.random() < 0.4
    css = """
    body { font-size: 10pt; line-height: 1.34; text-align: center } h1 { font-size: 21pt; font-weight: normal; letter-spacing: .12em; margin: 0 0 4pt }
    h2 { font-size: 10.5pt; letter-spacing: .25em; font-weight: normal; margin: 14pt 0 8pt; border-top: .6pt solid #777; border-bottom: .6pt solid #777; padding: 3pt }
    .c { break-inside: avoid; margin-bottom: 12pt } .c b { font-size: 11pt } .w { font-size: 9pt }
    """
    body = (
        f"<h1>{escape(resume.name)}</h1><div>{text((resume.address, resume.phone), ' &nbsp;·&nbsp; ')}</div>"
    )
    body += f"<div>{text((resume.email, membership(resume, 'IATSE Local 411 Member {}')), ' &nbsp;·&nbsp; ')}</div><h2>SCREEN CREDITS</h2>"
    for c in resume.credits:
        lines = [f"<b>{escape(say.show(c, show))}</b>", f"<i>{escape(say.job(c))}</i>"]
        lines = lines[::-1] if job_first else lines
        kind = joined((say.kind(c), c.studio, outside(c) and f"{outside(c)} contract"), ", ")
        people = named(c, labels)
        lines += [escape(kind), f"{escape(say.span(c))}{days.format(worked(c))}"]
        lines += [
            f"<span class='w'>{escape(joined(pair, '; '))}</span>"
            for pair in (people[:2], people[2:])
            if pair
        ]
        body += f"<div class='c'>{'<br>'.join(lines)}</div>"
    return sheet(resume, rng, font, css, body + section(resume, "AND ALSO"), margin="0.8in 1in")


@FAMILIES.family("resume_office_bullets")
def office_bullets(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """As from an on-line document: job and show on a bold line, then bullets, one thing to a bullet."""
    resume = resume_in(truth)
    say = voice(rng, (words.AMERICAN, words.BRITISH, words.SLASHED, words.WEEKDAY))
    labels, each = rng.choice((words.LONG, words.SHORT, words.DOTTED)), rng.random() < 0.5
    mark, head = (
        rng.choice(("•", "-", "▪")),
        rng.choice(("{job}, {show}", "{show} / {job}", "{job} on {show}")),
    )
    css = """
    body { font-size: 10pt; line-height: 1.3 } h1 { font-size: 16pt; margin: 0 } h2 { font-size: 12pt; color: #444; margin: 13pt 0 5pt }
    .c { break-inside: avoid; margin-bottom: 8pt } .b { padding-left: 26pt; text-indent: -11pt } .t { font-weight: bold }
    """
    body = f"<h1>{escape(resume.name)}</h1><div>{text((resume.phone, resume.email, membership(resume, '411 Member #{}')), ' | ')}</div>"
    body += f"<div>{escape(resume.address)}</div><h2>Experience</h2>"
    for c in resume.credits:
        first = head.format(job=say.job(c), show=say.show(c, "{title}, {season}"))
        bullets = [joined((say.kind(c), c.studio), " for "), f"{say.span(c)} ({worked(c)} days)"]
        bullets += named(c, labels) if each else [joined(named(c, labels, "{label} {name}"), ", ")]
        bullets += [f"Worked under {outside(c)}"] if outside(c) else []
        listed = "".join(f"<div class='b'>{mark}&nbsp; {escape(b)}</div>" for b in bullets if b)
        body += f"<div class='c'><div class='t'>{escape(first)}</div>{listed}</div>"
    body += section(resume, "Education and Skills", mark=f"{mark}&nbsp; ")
    return sheet(resume, rng, font, css, body, margin="1in")


def _pairs(c: CreditTruth, say: Voice, labels: tuple[str, ...]) -> list[list[tuple[str, str]]]:
    """The lines of one labelled record, each of one to three labels with what follows them."""
    people = [(label, name) for label, name in zip(labels, words.crew(c), strict=True) if name]
    return [
        [("Production", c.title), ("Season", str(c.season) if c.season else "")],
        [("Type", say.kind(c)), ("Studio", c.studio)],
        [("Position", say.job(c)), ("Contract", outside(c))],
        [("Start", say.dating.day(c.start)), ("End", say.dating.day(c.end)), ("# of Days", worked(c))],
        people[:2],
        people[2:],
    ]


@FAMILIES.family("resume_typed_labels")
def typed_labels(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A typist's record of six lines, label and colon before everything, two or three of them side by side."""
    resume = resume_in(truth)
    say = voice(rng, (words.AMERICAN, words.ISO, words.HYPHENED, words.LONG_BRITISH))
    labels, bold = (
        rng.choice(((*words.LONG[:3], "Assistant Prod. Coord."), words.DOTTED, words.CLIPPED)),
        rng.random() < 0.5,
    )
    rule = rng.choice(("<div class='r'></div>", "<div class='g'></div>", "<div class='g'>* * *</div>"))
    css = """
    body { font-size: 9.5pt; line-height: 1.42 } .c { break-inside: avoid } .r { border-top: .5pt solid #666; margin: 6pt 0 } .g { margin: 9pt 0; text-align: center }
    .p { display: inline-block; vertical-align: top } h2 { font-size: 10pt; text-decoration: underline; margin: 14pt 0 4pt }
    """
    css += ".p u { text-decoration: none; font-weight: bold }" if bold else ".p u { text-decoration: none }"
    head = (
        resume.name,
        resume.address,
        resume.phone,
        resume.email,
        membership(resume, "I.A.T.S.E. 411 card no. {}"),
    )
    body = f"<div>{text(head)}</div><h2>RESUMÉ OF PRODUCTIONS</h2>"
    records = []
    for c in resume.credits:
        record = ""
        for line in _pairs(c, say, labels):
            shown = [(label, value) for label, value in line if value]
            width = "33%" if len(line) == 3 else "50%"
            record += "<div>" + "".join(
                f"<span class='p' style='width:{width}'><u>{escape(label)}:</u> {escape(value)}</span>"
                for label, value in shown
            )
            record += "</div>"
        records.append(f"<div class='c'>{record}</div>")
    body += rule.join(records) + section(resume, "OTHER INFORMATION")
    return sheet(resume, rng, font, css + page_foot(f"{resume.name}, page "), body, margin="0.9in")


@FAMILIES.family("resume_three_stops")
def three_stops(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A typist's three columns of short lines, no rules: the show; the job and its dates; the people."""
    resume = resume_in(truth)
    say = voice(rng, (words.AMERICAN, words.BRITISH, words.CAPITALS, words.WHOLE))
    labels, to = rng.choice((words.SHORT, words.DOTTED)), rng.choice(("to ", "– ", "until "))
    heads = rng.choice(
        (
            ("SHOW", "POSITION AND DATES", "PERSONNEL"),
            ("Production", "Capacity / Period", "With"),
            ("TITLE", "JOB", "CREW"),
        )
    )
    css = """
    body { font-size: 9pt; line-height: 1.36 } .g { display: grid; grid-template-columns: 36% 31% 33%; margin-bottom: 10pt; break-inside: avoid }
    .g > div { padding-right: 10pt } .h { text-decoration: underline; margin: 12pt 0 7pt } h2 { font-size: 9pt; text-decoration: underline; font-weight: normal; margin: 12pt 0 3pt }
    """
    body = f"<div style='font-size:13pt'>{escape(resume.name.upper())}</div><div>{text((resume.address, resume.phone, resume.email), ', ')}</div>"
    body += f"<div>{escape(membership(resume, 'Local 411 membership number {}'))}</div>"
    body += "<div class='g h'>" + "".join(f"<div>{escape(head)}</div>" for head in heads) + "</div>"
    for c in resume.credits:
        show = (say.show(c, "{title}, {season}"), say.kind(c), c.studio, outside(c) and f"({outside(c)})")
        job = (say.job(c), say.dating.day(c.start), f"{to}{say.dating.day(c.end)}", f"{worked(c)} days")
        body += f"<div class='g'><div>{text(show)}</div><div>{text(job)}</div><div>{text(named(c, labels))}</div></div>"
    return sheet(
        resume,
        rng,
        font,
        css,
        body + section(resume, "TRAINING" if heads[0].isupper() else "Training"),
        margin="0.8in",
    )
