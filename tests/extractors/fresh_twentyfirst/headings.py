# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes whose headings say something: the year, the job, the format."""

from __future__ import annotations

import random
from html import escape
from itertools import groupby

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth
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
from tests.extractors.fresh_twentyfirst.words import named, outside, voice, worked


@FAMILIES.family("resume_year_rail")
def year_rail(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The year stands big at the left of its shows; beneath a year the dates may leave it out where they end in it."""
    resume = resume_in(truth)
    say, labels = (
        voice(rng, (words.AMERICAN, words.BRITISH, words.FULL)),
        rng.choice((words.SHORT, words.MIXED, words.CLIPPED)),
    )
    yearless, down = rng.random() < 0.5, rng.random() < 0.35
    colour = rng.choice(("#7a2e2e", "#2e5a7a", "#3c3c3c", "#4b6b3a"))
    css = f"""
    body {{ font-size: 9.5pt; line-height: 1.34 }} .y {{ display: grid; grid-template-columns: 58pt 1fr; border-top: .8pt solid {colour}; padding-top: 5pt; margin-top: 6pt }}
    .n {{ font-size: 16pt; color: {colour} }} .c {{ break-inside: avoid; margin-bottom: 8pt }} h1 {{ font-size: 22pt; color: {colour}; margin: 0; font-weight: normal }}
    h2 {{ font-size: 10.5pt; color: {colour}; margin: 12pt 0 3pt }} .s {{ color: #333 }}
    """
    body = f"<h1>{escape(resume.name)}</h1><div>{text((resume.phone, resume.email, resume.address), ' &nbsp; ')}</div>"
    body += f"<div>{escape(membership(resume, 'IATSE 411 • member {}'))}</div><br>"
    for year, group in groupby(resume.credits, key=lambda c: c.start.year):
        entries = ""
        for c in group:
            when = say.dating.under_year(c.start, c.end) if yearless else say.span(c)
            facts = joined((when, f"{worked(c)} days", outside(c)), ", ")
            people = named(c, labels)
            crew = "<br>".join(escape(p) for p in people) if down else escape(joined(people, "\u2003"))
            entries += (
                f"<div class='c'><b>{escape(say.show(c, '{title}, {season}'))}</b> – {escape(joined((say.kind(c), c.studio), ', '))}<br>"
                f"{escape(say.job(c))}<br>{escape(facts)}<br><span class='s'>{crew}</span></div>"
            )
        body += f"<div class='y'><div class='n'>{year}</div><div>{entries}</div></div>"
    return sheet(resume, rng, font, css, body + section(resume, "Education & Other"), margin="0.8in")


def _side(resume: ResumeTruth, heading: str) -> str:
    contacts = text((resume.phone, resume.email, resume.address))
    return (
        f"<div class='side'><h3>Contact</h3>{contacts}<h3>Union</h3>IATSE Local 411<br>"
        f"{escape(membership(resume, 'Member no. {}'))}{section(resume, heading, tag='h3')}</div>"
    )


@FAMILIES.family("resume_job_chapters")
def job_chapters(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A narrow tinted column with contacts and skills at the left; at the right the shows under the job held on them."""
    resume = resume_in(truth)
    say, labels = (
        voice(rng, (words.AMERICAN, words.SLASHED, words.ISO, words.BRITISH)),
        rng.choice((words.SHORT, words.DOTTED)),
    )
    tint, counted = rng.choice(("#eef1f4", "#f3efe6", "#ececec")), rng.random() < 0.4
    css = f"""
    body {{ font-size: 9pt; line-height: 1.36 }} .side {{ position: absolute; left: 0; top: 0; width: 118pt; background: {tint}; padding: 8pt; font-size: 8pt; overflow-wrap: break-word }}
    .main {{ margin-left: 150pt }} h1 {{ font-size: 19pt; margin: 0 0 8pt }} h3 {{ font-size: 9pt; margin: 8pt 0 2pt }} .side h3:first-child {{ margin-top: 0 }}
    h2 {{ font-size: 10.5pt; border-bottom: 1pt solid #333; margin: 12pt 0 5pt; break-after: avoid }} .c {{ break-inside: avoid; margin-bottom: 8pt }} .o {{ margin-bottom: 3pt }}
    """
    body = f"{_side(resume, 'Skills')}<div class='main'><h1>{escape(resume.name)}</h1>"
    for job in dict.fromkeys(say.job(c) for c in resume.credits):
        mine = [c for c in resume.credits if say.job(c) == job]
        tail = (
            f" <span style='font-weight:normal'>({len(mine)} show{'s' * (len(mine) > 1)})</span>"
            if counted
            else ""
        )
        body += f"<h2>{escape(job)}{tail}</h2>"
        for c in mine:
            second = joined((say.kind(c), c.studio, outside(c) and f"{outside(c)} agreement"), " – ")
            body += (
                f"<div class='c'><b>{escape(say.show(c, '{title} – {season}'))}</b><br>{escape(second)}<br>"
                f"{escape(say.span(c))}, {worked(c)} days<br>{escape(joined(named(c, labels), ', '))}</div>"
            )
    return sheet(resume, rng, font, css, body + "</div>", margin="0.6in")


def _entry(c: CreditTruth, show: str, left: str, right: str, crew: str) -> str:
    return (
        f"<div class='c'><div class='l'><span><b>{escape(show)}</b></span><span class='r'>{escape(right)}</span></div>"
        f"<div>{escape(left)}</div><div class='p'>{escape(crew)}</div></div>"
    )


@FAMILIES.family("resume_by_format")
def by_format(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Headings for features, series, movies of the week and so on; dates at the right edge, days beside the job."""
    resume = resume_in(truth)
    say = voice(rng, (words.AMERICAN, words.HYPHENED, words.BRITISH, words.CAPITALS), words.HEADINGS)
    labels, mark = rng.choice((words.CLIPPED, words.MIXED, words.LONG)), rng.choice((" / ", "; ", " • "))
    css = """
    body { font-size: 9.5pt; line-height: 1.32 } h1 { font-size: 17pt; text-align: right; margin: 0 } .top { text-align: right; font-size: 9pt }
    h2 { font-size: 11pt; margin: 13pt 0 5pt; break-after: avoid; text-transform: uppercase; letter-spacing: .05em } .c { break-inside: avoid; margin: 0 0 8pt 10pt }
    .l { display: flex; justify-content: space-between; gap: 12pt } .r { white-space: nowrap } .p { font-size: 8.5pt; font-style: italic }
    """
    top = text(
        (
            resume.address,
            joined((resume.phone, resume.email), "\u2003"),
            membership(resume, "Member {} of IATSE Local 411"),
        )
    )
    body = f"<h1>{escape(resume.name)}</h1><div class='top'>{top}</div>"
    for kind in words.kinds_in_order():
        mine = [c for c in resume.credits if c.kind is kind]
        body += f"<h2>{escape(say.kinds[kind])}</h2>" if mine else ""
        for c in mine:
            left = joined(
                (say.job(c), c.studio and f"{c.company} for {c.studio}", outside(c), f"{worked(c)} days"),
                ", ",
            )
            body += _entry(
                c, say.show(c, "{title} ({season})"), left, say.span(c), joined(named(c, labels), mark)
            )
    return sheet(
        resume, rng, font, css + page_foot("Page "), body + section(resume, "Further"), margin="0.85in"
    )
