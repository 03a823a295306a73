# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes in blocks: bold titles over details, a sidebar, positions as headings (WeasyPrint)."""

from __future__ import annotations

import random
from html import escape

from models.terms import Position
from samples.layouts.core import PDF, Rendered
from samples.layouts.register import FAMILIES
from samples.layouts.resumes_tables import contact_line, file_name, other_html, page, resume_of
from samples.layouts.words import date_style, days_of, kind_style, outside, position_style, titled
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

CSS = ".e { break-inside: avoid; margin: 0 0 8pt } .c { font-size: 9pt }"


def crew_text(credit: CreditTruth, between: str = ", ") -> str:
    pairs = (
        ("Producer", credit.producer),
        ("PM", credit.production_manager),
        ("PC", credit.production_coordinator),
        ("APC", credit.assistant_production_coordinator),
    )
    return between.join(f"{label}: {name}" for label, name in pairs if name)


@FAMILIES.family("resume_blocks")
def blocks(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Title in bold with the dates at the right, details on the lines below."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    body = f"<h1>{escape(resume.name)}</h1><div class='contact'>{escape(contact_line(resume))}</div><h2>Experience</h2>"
    for c in resume.credits:
        facts = ", ".join(part for part in (kind(c), c.studio, outside(c)) if part)
        body += (
            f"<div class='e'><div style='display:flex;justify-content:space-between'><b>{escape(titled(c))}</b>"
            f"<span>{date(c.start)} – {date(c.end)}</span></div><div>{escape(position(c))} ({days_of(c.days)} days)</div>"
            f"<div>{escape(facts)}</div><div class='c'>{escape(crew_text(c))}</div></div>"
        )
    body += other_html(resume, "Education & Skills")
    return Rendered(
        page(CSS + "body { font-size: 10pt }", font, body, margin="0.8in"), PDF, file_name(resume, rng, "pdf")
    )


def _sidebar(resume: ResumeTruth) -> str:
    member = f"<p><b>Member No.</b><br>{escape(resume.member_no)}</p>" if resume.member_no else ""
    lines = "".join(f"<div>{escape(line)}</div><br>" for line in resume.other_lines)
    return (
        f"<div class='side'><h1>{escape(resume.name)}</h1>{member}<p><b>Contact</b><br>{escape(resume.phone)}<br>"
        f"{escape(resume.email)}<br>{escape(resume.address)}</p><p><b>Skills</b></p>{lines}</div>"
    )


@FAMILIES.family("resume_sidebar")
def sidebar(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Two columns: contact and skills in a shaded sidebar, the credits beside it."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    css = """
    .side { position: absolute; left: 0; top: 0; width: 2in; background: #e9edf0; padding: 10pt; font-size: 8.5pt;
      box-sizing: border-box; min-height: 9.6in } .side h1 { font-size: 15pt; margin-bottom: 8pt }
    .main { margin-left: 2.2in }
    """
    body = f"{_sidebar(resume)}<div class='main'><h2 style='margin-top:0'>PRODUCTION CREDITS</h2>"
    for c in resume.credits:
        facts = " | ".join(part for part in (kind(c), c.studio, outside(c)) if part)
        body += (
            f"<div class='e'><b>{escape(titled(c))}</b><br>{escape(position(c))}<br>{escape(facts)}<br>"
            f"{date(c.start)} to {date(c.end)} &nbsp; Days: {days_of(c.days)}<br>"
            f"<span class='c'>{escape(crew_text(c, ' | '))}</span></div>"
        )
    return Rendered(page(CSS + css, font, body + "</div>"), PDF, file_name(resume, rng, "pdf"))


@FAMILIES.family("resume_grouped")
def grouped(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The position is a heading; under it each show is a row of a table without rules."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    css = "td { padding: 2pt 8pt 6pt 0; font-size: 9pt } h2 { border-bottom: 0.8pt solid #333; text-transform: none }"
    body = f"<h1>{escape(resume.name)}</h1><div class='contact'>{escape(contact_line(resume))}</div>"
    order = sorted({c.position for c in resume.credits}, key=list(Position).index, reverse=True)
    for job in dict.fromkeys(position(c) for p in order for c in resume.credits if c.position is p):
        rows = "".join(
            f"<tr><td style='width:27%'><b>{escape(titled(c))}</b><br>{escape(kind(c))}</td><td style='width:19%'>"
            f"{escape(c.studio)}<br>{escape(outside(c))}</td><td style='width:24%'>{date(c.start)} –<br>{date(c.end)}"
            f"<br>{days_of(c.days)} days</td><td>{escape(crew_text(c, ';; ')).replace(';; ', '<br>')}</td></tr>"
            for c in resume.credits
            if position(c) == job
        )
        body += f"<h2>{escape(job)}</h2><table>{rows}</table>"
    body += other_html(resume, "Additional Information")
    return Rendered(page(CSS + css, font, body, margin="0.7in"), PDF, file_name(resume, rng, "pdf"))
