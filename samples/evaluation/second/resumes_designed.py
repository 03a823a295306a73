# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes made from design templates: a side column, a timeline, slides with cards, two newspaper columns."""

from __future__ import annotations

import random
from collections.abc import Sequence
from html import escape
from itertools import groupby

from samples.evaluation.second.designed_hand import Habit, file_name, habit, joined, resume_of, section
from samples.evaluation.second.register import FAMILIES
from samples.layouts.core import PDF, Rendered
from samples.layouts.press import pdf_from_html
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

BASE = (
    "body { margin: 0 } body * { font-variant-numeric: lining-nums } p { margin: 0 } ul { margin: 0; padding-left: 13pt } h1, h2, h3 { margin: 0; font-weight: bold } "
    ".bullet, li::marker { font-family: 'Open Sans' }"
)
DARK = ("#1f4e5f", "#2d3142", "#5b3758", "#37513d", "#7a3b2e", "#1d3557")
PALE = ("#e6efe9", "#f3e9dc", "#e8e6f1", "#f1e4e4", "#e3edf4")


def press(body: str, css: str, resume: ResumeTruth, rng: random.Random) -> Rendered:
    """Bullets are set in a font of their own: the Garamond at hand draws something else for them."""
    body = body.replace("•", "<span class='bullet'>•</span>")
    content = pdf_from_html(f"<html lang='en'><body>{body}</body></html>", BASE + css)
    return Rendered(content, PDF, f"{file_name(resume, rng)}.pdf")


def _side_entry(c: CreditTruth, say: Habit, mark: str) -> str:
    what = joined((say.kind(c), say.studio(c), say.union(c)), mark)
    return (
        f"<div class='e'><h3>{escape(say.title(c))}</h3><p class='j'>{escape(say.job(c))}</p><p>{what}</p>"
        f"<p>{joined((say.span(c), say.days(c)), mark)}</p><p class='c'>{joined(say.crew(c), mark)}</p></div>"
    )


def _side_column(resume: ResumeTruth, say: Habit, heading: str) -> str:
    first, _, rest = resume.name.partition(" ")
    contact = "".join(f"<p class='k'>{escape(part)}</p>" for part in say.contact(resume))
    return (
        f"<h1>{escape(first)}<br>{escape(rest)}</h1><p class='w'>Film &amp; Television<br>Production Office</p>"
        f"<h2>Contact</h2>{contact}{section(resume, heading, bullets=True)}"
    )


@FAMILIES.family("resume_tinted_side_column")
def tinted_side_column(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A coloured column down one side of every page (name, contact, skills on the first), the shows beside it:
    title, job in colour, kind and studio, dates and days, crew in small type."""
    resume, say = resume_of(truth), habit(rng)
    mark = rng.choice((" &nbsp;|&nbsp; ", " • ", ", "))
    dark, left = rng.random() < 0.6, rng.random() < 0.65
    accent = rng.choice(DARK)
    ground, ink = (accent, "white") if dark else (rng.choice(PALE), "#222")
    side, margin = ("left", ".55in .5in .55in 2.7in") if left else ("right", ".55in 2.7in .55in .5in")
    css = f"""
    @page {{ size: letter; margin: {margin} }} body {{ font: 9.5pt/1.36 '{font}'; color: #222 }}
    .strip {{ position: fixed; {side}: -2.7in; top: -.55in; width: 2.4in; height: 11in; background: {ground} }}
    .side {{ position: absolute; {side}: -2.5in; top: 0; width: 2in; color: {ink}; font-size: 9pt }}
    .side h1 {{ font-size: 21pt; line-height: 1.1; margin-bottom: 6pt }} .side h2 {{ font-size: 10pt; margin: 16pt 0 4pt;
      letter-spacing: .12em; border-bottom: .8pt solid {ink}; padding-bottom: 2pt }} .k {{ margin-bottom: 4pt }}
    .main h2 {{ color: {accent}; font-size: 13pt; margin-bottom: 6pt; letter-spacing: .05em }}
    .e {{ break-inside: avoid; margin-bottom: 9pt }} h3 {{ font-size: 11pt }} .j {{ color: {accent}; font-weight: bold }} .c {{ font-size: 8.4pt; color: #444 }}
    """
    heading = rng.choice(("Education & Skills", "Skills", "Training", "About me"))
    body = (
        f"<div class='strip'></div><div class='side'>{_side_column(resume, say, heading)}</div><div class='main'>"
        f"<h2>{rng.choice(('EXPERIENCE', 'CREDITS', 'WORK EXPERIENCE'))}</h2>"
        + "".join(_side_entry(c, say, mark) for c in resume.credits)
        + "</div>"
    )
    return press(body, css, resume, rng)


def _stop(c: CreditTruth, say: Habit) -> str:
    years = str(c.start.year) if c.start.year == c.end.year else f"{c.start.year}–{c.end.year % 100:02d}"
    when = joined((say.dates.within_year(c.start, c.end), say.days(c)), " &nbsp;·&nbsp; ")
    tail = f" ({escape(say.union(c))})" if say.union(c) else ""
    studio = f" for {escape(c.studio)}" if c.studio else ""
    return (
        f"<div class='e'><div class='y'>{years}</div><div class='dot'></div><h3>{escape(say.job(c))}</h3>"
        f"<p><b><i>{escape(say.title(c, ', '))}</i></b> – {escape(say.kind(c))}{studio}{tail}</p><p>{when}</p>"
        f"<p class='c'>{joined(say.crew(c), ' &nbsp;·&nbsp; ')}</p></div>"
    )


@FAMILIES.family("resume_dotted_timeline")
def dotted_timeline(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A line with dots down the page: the year large at its left, at its right the job, the show, the days of
    that year, and the crew. A show over New Year's has its dates in full."""
    resume, say = resume_of(truth), habit(rng, worded=True)
    accent = rng.choice((*DARK, "#b5542b", "#3a7d7c"))
    centre = rng.choice(("left", "center"))
    css = f"""
    @page {{ size: letter; margin: .7in .75in }} body {{ font: 10pt/1.35 '{font}'; color: #222 }}
    .top {{ text-align: {centre}; margin-bottom: 18pt }} h1 {{ font-size: 26pt; font-weight: normal; color: {accent}; letter-spacing: .04em }}
    .e {{ position: relative; margin-left: 76pt; border-left: 2pt solid {accent}; padding: 0 0 13pt 16pt; break-inside: avoid }}
    .dot {{ position: absolute; left: -6.5pt; top: 3pt; width: 7pt; height: 7pt; border: 2pt solid {accent}; border-radius: 50%; background: white }}
    .y {{ position: absolute; left: -80pt; top: -2pt; width: 66pt; text-align: right; font-size: 14pt; color: {accent}; font-weight: bold }}
    h2 {{ font-size: 11pt; text-transform: uppercase; letter-spacing: .15em; color: {accent}; margin: 8pt 0 6pt }} h3 {{ font-size: 10.5pt }}
    .c {{ font-size: 8.8pt; color: #444 }}
    """
    heading = rng.choice(("Education", "Training & Certificates", "Other things I bring"))
    body = (
        f"<div class='top'><h1>{escape(resume.name)}</h1><p>{joined(say.contact(resume), ' &nbsp;·&nbsp; ')}</p></div>"
        f"<h2>{rng.choice(('Career so far', 'Productions', 'Timeline'))}</h2>"
        + "".join(_stop(c, say) for c in resume.credits)
        + section(resume, heading)
    )
    return press(body, css, resume, rng)


def _slide_card(c: CreditTruth, say: Habit) -> str:
    crew = "".join(f"<p class='c'><b>{escape(k)}</b> {escape(v)}</p>" for k, v in say.pairs(c))
    what = joined((say.kind(c), say.studio(c)), " – ")
    union = f"<p>{escape(say.union(c))}</p>" if say.union(c) else ""
    return (
        f"<td><div class='t'>{escape(say.title(c))}</div><div class='in'><p class='j'>{escape(say.job(c))}</p><p>{what}</p>"
        f"{union}<p>{escape(say.span(c))}</p><p class='d'>{escape(say.days(c))}</p>{crew}</div></td>"
    )


def _slide(credits: Sequence[CreditTruth], say: Habit) -> str:
    cells = [_slide_card(c, say) for c in credits]
    rows = [cells[k : k + 3] for k in range(0, len(cells), 3)]
    filled = [row + ["<td class='none'></td>"] * (3 - len(row)) for row in rows]
    return "<table>" + "".join(f"<tr>{''.join(row)}</tr>" for row in filled) + "</table>"


@FAMILIES.family("resume_slide_cards")
def slide_cards(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Made as a slide show: wide pages, a band with the name, six cards a slide (title on colour, job, kind and
    studio, dates, days in colour, crew one a line); skills and schooling on the last slide's foot."""
    resume, say = resume_of(truth), habit(rng)
    accent, pale = rng.choice(DARK), rng.choice(PALE)
    css = f"""
    @page {{ size: 13.333in 7.5in; margin: .3in .4in }} body {{ font: 11.3pt/1.3 '{font}'; color: #222 }}
    .band {{ margin: -.3in -.4in 8pt; padding: 12pt .55in 10pt; background: {accent}; color: white }}
    .band h1 {{ font-size: 24pt; line-height: 1.1 }} .small h1 {{ font-size: 14pt }}
    .slide {{ break-before: page }} .slide:first-child {{ break-before: auto }}
    table {{ width: 100%; border-collapse: separate; border-spacing: 11pt 9pt; table-layout: fixed }}
    tr {{ break-inside: avoid }} td {{ vertical-align: top; background: {pale}; padding: 0; border-radius: 6pt }} td.none {{ background: none }}
    .t {{ background: {accent}; color: white; font-weight: bold; font-size: 12pt; padding: 4pt 9pt; border-radius: 6pt 6pt 0 0 }}
    .in {{ padding: 5pt 9pt 7pt }} .j {{ font-weight: bold }} .d {{ color: {accent}; font-weight: bold; margin-bottom: 3pt }} .c {{ font-size: 10.2pt }}
    h2 {{ font-size: 13pt; color: {accent}; margin: 4pt 0 0 11pt }} ul {{ margin-left: 11pt }}
    """
    contact = joined(say.contact(resume), " &nbsp;&nbsp;|&nbsp;&nbsp; ")
    body = ""
    for start in range(0, len(resume.credits), 6):
        top = f"<div class='band'><h1>{escape(resume.name)}</h1><p>{contact}</p></div>"
        if start:
            top = f"<div class='band small'><h1>{escape(resume.name)} – credits, continued</h1></div>"
        body += f"<div class='slide'>{top}{_slide(resume.credits[start : start + 6], say)}"
        last = start + 6 >= len(resume.credits)
        body += (section(resume, "Education, Skills & Languages", bullets=True) if last else "") + "</div>"
    return press(body, css, resume, rng)


def _column_entry(c: CreditTruth, say: Habit, bold_days: bool) -> str:
    days = f"<b>{escape(say.days(c))}</b>" if bold_days else escape(say.days(c))
    where = f"<p>{joined((say.kind(c), say.studio(c)), ' / ')}</p>"
    union = f"<p>{escape(say.union(c))}</p>" if say.union(c) else ""
    return (
        f"<div class='e'><p class='t'>{escape(say.title(c))}</p>{where}<p>{escape(say.span(c))}</p><p>{days}</p>{union}"
        f"<p class='c'>{joined(say.crew(c), '<br>')}</p></div>"
    )


def _columns(credits: Sequence[CreditTruth], say: Habit, bold_days: bool, before: str) -> str:
    """A page's two columns, left open; a job begun on the page before is named again as continued."""
    body = f"<div class='cols{' more' if before else ''}'>"
    for job, group in groupby(credits, key=say.job):
        body += f"<h2>{escape(job)}{' (continued)' if job == before else ''}</h2>"
        body += "".join(_column_entry(c, say, bold_days) for c in group)
    return body


@FAMILIES.family("resume_two_columns_by_job")
def two_columns_by_job(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A thin centred masthead; below it two newspaper columns, filled job by job: the job as a heading, under it
    every show held in it, each fact on a line of its own and the crew beneath."""
    resume, say = resume_of(truth), habit(rng)
    accent, rule = rng.choice(("#444", "#8a6d3b", "#31506b")), rng.random() < 0.6
    css = f"""
    @page {{ size: letter; margin: .65in .8in }} body {{ font: 9.6pt/1.36 '{font}'; color: #1c1c1c }}
    .top {{ text-align: center; border-top: .8pt solid {accent}; border-bottom: .8pt solid {accent}; padding: 9pt 0; margin-bottom: 14pt }}
    h1 {{ font-size: 24pt; font-weight: normal; letter-spacing: .18em; text-transform: uppercase; line-height: 1.15; margin-bottom: 4pt }}
    .more {{ break-before: page }} .cols {{ columns: 2; column-gap: 30pt; {f"column-rule: .6pt solid {accent}" if rule else ""} }}
    h2 {{ font-size: 11pt; color: {accent}; margin: 2pt 0 6pt; break-after: avoid; border-bottom: .5pt solid {accent} }}
    .e {{ break-inside: avoid; margin-bottom: 10pt }} .t {{ font-weight: bold; font-size: 10.4pt }} .c {{ font-style: italic; padding-left: 9pt }}
    """
    bold_days = rng.random() < 0.5
    masthead = f"<div class='top'><h1>{escape(resume.name)}</h1><p>{joined(say.contact(resume), ' &nbsp; ')}</p></div>"
    jobs = list(dict.fromkeys(say.job(c) for c in resume.credits))
    ordered = sorted(resume.credits, key=lambda c: jobs.index(say.job(c)))
    body = masthead + _columns(ordered[:8], say, bold_days, "")
    for start in range(8, len(ordered), 10):
        before = say.job(ordered[start - 1])
        body = f"{body}</div>{_columns(ordered[start : start + 10], say, bold_days, before)}"
    body += section(resume, rng.choice(("Education", "Courses & Skills"))) + "</div>"
    return press(body, css, resume, rng)
