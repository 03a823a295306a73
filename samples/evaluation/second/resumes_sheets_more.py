# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes of applicants who go another way: a form for each show, studios as headings, a side panel, plain prose."""

from __future__ import annotations

import random
from dataclasses import replace
from html import escape

from samples.evaluation.second.register import FAMILIES
from samples.evaluation.second.sheets_hand import (
    WRITTEN,
    Habit,
    as_resume,
    cell,
    elsewhere,
    filled,
    habit,
    member,
    page,
    people,
    sent,
    union,
    ways,
    worked,
)
from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth


def _grid(number: int, c: CreditTruth, say: Habit, company: bool) -> str:
    facts = [("Type of production", say.kind(c)), ("Studio", c.studio), ("Position held", say.job(c))]
    facts += [("Jurisdiction", union(c)), ("Start date", say.day(c.start)), ("Last day", say.day(c.end))]
    facts += [("Days worked", worked(c)), ("Company", c.company)]
    facts += list(zip(say.crew, people(c), strict=True))
    rows = ""
    for (a, b), (x, y) in zip(facts[::2], facts[1::2], strict=True):
        alone = x == "Company" and not (company and y)
        rest = cell(b, extra="colspan='3'") if alone else cell(b) + cell(x, "l") + cell(y)
        rows += f"<tr>{cell(a, 'l')}{rest}</tr>"
    head = f"<tr><th colspan='4'>{number}. &nbsp; {escape(say.title(c))}</th></tr>"
    return f"<table><colgroup><col style='width:20%'><col style='width:32%'><col style='width:20%'><col></colgroup>{head}{rows}</table>"


@FAMILIES.family("resume_show_grids")
def show_grids(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """One small ruled form for each show over the whole width: labels shaded, two facts in a row, the title in its head."""
    resume = as_resume(truth)
    say, company, dark = habit(rng), rng.random() < 0.6, rng.random() < 0.5
    head = "background: #333; color: white" if dark else "background: #c9d6e2; color: black"
    css = f"""
    table {{ width: 100%; margin-bottom: 9pt; break-inside: avoid; table-layout: fixed }} td, th {{ border: .6pt solid #555; padding: 2pt 5pt }}
    th {{ {head}; font-size: 1.1em }} .l {{ background: #f0f0f0 }} h1 {{ font-size: 15pt }} h2 {{ font-size: 10.5pt; margin: 10pt 0 3pt }}
    """
    number = member(resume, rng.choice(("Union member number {}", "IATSE 411 Membership No. {}")))
    top = f"<h1>{escape(resume.name)} – Production Credits</h1><p>{escape(', '.join(filled(number, *ways(resume))))}</p><br>"
    body = top + "".join(_grid(k, c, say, company) for k, c in enumerate(resume.credits, start=1))
    if resume.other_lines:
        body += "<h2>Training, education, skills</h2>" + "".join(
            f"<div>{escape(s)}</div>" for s in resume.other_lines
        )
    return sent(page(font, css, body, 9.2, margin="0.7in"), resume, rng)


def _employed(c: CreditTruth, say: Habit, brackets: bool) -> str:
    who = (
        ", ".join(say.named(c, " "))
        if not brackets
        else "; ".join(f"{n} ({k})" for k, n in zip(say.crew, people(c), strict=True) if n)
    )
    what = f"{say.kind(c)}, {elsewhere(c)}" if elsewhere(c) else say.kind(c)
    left = f"<td class='w'>{escape(say.span(c))}<br>{worked(c)} days</td>"
    show = f"<b>{escape(say.title(c))}</b> ({escape(what)})"
    crew = f"<br><span class='p'>{escape(who)}</span>" if who else ""
    return f"<tr>{left}<td>{show}{crew}</td><td class='j'>{escape(say.job(c))}</td></tr>"


@FAMILIES.family("resume_by_employer")
def by_employer(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Studios as headings, each with an unruled table: dates and days, the show with its people below, the job at the right."""
    resume = as_resume(truth)
    say, brackets, line = habit(rng), rng.random() < 0.5, rng.random() < 0.5
    mark = "border-bottom: .8pt solid #444" if line else "background: #e9e9e9; padding: 2pt 4pt"
    css = f"""
    table {{ width: 100%; table-layout: fixed }} td {{ padding: 3pt 8pt 4pt 0 }} .w {{ width: 116pt }} .j {{ width: 112pt; text-align: right; padding-right: 0 }}
    .p {{ font-style: italic }} tr {{ break-inside: avoid }} h3 {{ font-size: 1.12em; {mark}; margin: 11pt 0 2pt; break-after: avoid }}
    h1 {{ font-size: 17pt; letter-spacing: .06em }} h2 {{ font-size: 1.2em; margin-top: 12pt; break-after: avoid }}
    """
    studios = list(dict.fromkeys(c.studio for c in resume.credits))
    body = f"<h1>{escape(resume.name)}</h1><p>{escape(' / '.join(ways(resume)))}</p>"
    body += f"<p>{escape(member(resume, 'Member, IATSE Local 411, no. {}'))}</p><h2>Credits by studio</h2>"
    for studio in studios:
        rows = "".join(_employed(c, say, brackets) for c in resume.credits if c.studio == studio)
        body += f"<h3>{escape(studio or 'No studio attached')}</h3><table>{rows}</table>"
    if resume.other_lines:
        body += "<h2>Schooling and certificates</h2>" + "".join(
            f"<p>{escape(s)}</p>" for s in resume.other_lines
        )
    return sent(page(font, css, body, 9.3, margin="0.75in"), resume, rng)


def _panel_entry(c: CreditTruth, say: Habit) -> str:
    facts = " · ".join(filled(say.kind(c), c.studio, f"{elsewhere(c)} contract" if elsewhere(c) else ""))
    crew = "".join(
        f"<span class='c'><small>{escape(k)}</small><br>{escape(n)}</span>"
        for k, n in zip(say.crew, people(c), strict=True)
        if n
    )
    return (
        f"<div class='e'><div class='t'>{escape(say.title(c))}</div><div><b>{escape(say.job(c))}</b></div><div>{escape(facts)}</div>"
        f"<div>{escape(say.span(c))} &nbsp;|&nbsp; {worked(c)} days</div><div>{crew}</div></div>"
    )


@FAMILIES.family("resume_side_panel")
def side_panel(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """From a design site: a tinted panel at the left for contact and skills, the shows in open entries at the right."""
    resume = as_resume(truth)
    say = habit(rng, WRITTEN)
    tint, colour = rng.choice((("#e6ecef", "#1f4e5f"), ("#f1e7df", "#7a3b1d"), ("#e9e6f1", "#3f2f6b")))
    css = f"""
    @page {{ background: linear-gradient(to right, {tint} 0, {tint} 178pt, white 178pt) repeat-y }}
    .side {{ position: absolute; left: 22pt; top: 0; width: 142pt; overflow-wrap: anywhere }} .main {{ margin-left: 198pt }}
    .side h2 {{ font-size: 10pt; color: {colour}; margin: 16pt 0 4pt; letter-spacing: .12em }} .side p {{ margin-bottom: 4pt }}
    h1 {{ font-size: 22pt; line-height: 1.05; color: {colour} }} .main h2 {{ font-size: 13pt; color: {colour}; border-bottom: 1.5pt solid {colour}; margin-bottom: 8pt }}
    .e {{ break-inside: avoid; margin-bottom: 10pt }} .t {{ font-size: 1.22em; color: {colour} }} .c {{ display: inline-block; width: 46%; margin: 2pt 3% 0 0; vertical-align: top }}
    small {{ font-size: .86em; color: #444 }}
    """
    side = f"<h1>{escape(resume.name)}</h1><h2>CONTACT</h2>" + "".join(
        f"<p>{escape(way)}</p>" for way in ways(resume)
    )
    side += (
        f"<h2>UNION</h2><p>IATSE Local 411</p><p>Member {escape(resume.member_no)}</p>"
        if resume.member_no
        else ""
    )
    if resume.other_lines:
        side += f"<h2>{rng.choice(('ABOUT ME', 'SKILLS', 'TRAINING'))}</h2>" + "".join(
            f"<p>{escape(s)}</p>" for s in resume.other_lines
        )
    body = f"<div class='side'>{side}</div><div class='main'><h2>Experience</h2>{''.join(_panel_entry(c, say) for c in resume.credits)}</div>"
    return sent(page(font, css, body, 9.4, margin="0.6in 0.55in 0.6in 0"), resume, rng)


_TELL = (
    "{title} ({kind}). I was {job} on this one{studio}, starting {start} and finishing {end}: {days} days on payroll. {body}{crew}",
    "I worked {days} days as {job} on {title} ({kind}){studio}, between {start} and {end}. {body}{crew}",
    "{start} to {end}: {job}, {title} ({kind}){studio}. Total of {days} days. {body}{crew}",
)
_PEOPLE = (
    "The producer was {0}, the production manager {1}, the production coordinator {2} and the assistant production coordinator {3}.",
    "In the office: {0} (Producer), {1} (PM), {2} (PC), {3} (APC).",
    "Producer {0}, PM {1}, PC {2}, APC {3}.",
)
_MARKS = (("“", "”"), ("\x01", "\x02"), ("", ""))
"""Around a title; the control signs become italics."""
_NO_ONE = ("Producer", "Production manager", "Production coordinator", "Assistant production coordinator")
_INTRO = (
    "Below is everything I have done in the office, newest show first.",
    "A summary of my work in production offices, beginning with the latest.",
    "My shows to date, most recent at the top.",
)


def _told(credit: CreditTruth, say: Habit, form: str, crew_form: str, marks: tuple[str, str]) -> str:
    c = replace(credit, title=f"{marks[0]}{credit.title}{marks[1]}")
    names = people(c)
    listed = [f"{label}: {name}" for label, name in zip(_NO_ONE, names, strict=True) if name]
    crew = crew_form.format(*names) if all(names) else "; ".join(listed) + "." * bool(listed)
    studio = f" for {c.studio}" if c.studio else ""
    body = f"This one was under {elsewhere(c)}, not 411. " if elsewhere(c) else ""
    told = form.format(
        title=say.title(c), kind=say.kind(c), job=say.job(c), studio=studio, start=say.day(c.start),
        end=say.day(c.end), days=worked(c), body=body, crew=crew,
    )  # fmt: skip
    return escape(told).replace("\x01", "<i>").replace("\x02", "</i>")


@FAMILIES.family("resume_told_in_prose")
def told_in_prose(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """No table and no labels: a heading, a line of greeting, then each show told in a sentence or three."""
    resume = as_resume(truth)
    say, form, crew_form = habit(rng, WRITTEN[:4]), rng.choice(_TELL), rng.choice(_PEOPLE)
    marks = rng.choice(_MARKS[:2] if any("," in c.title for c in resume.credits) else _MARKS)
    lead = rng.choice(("", "text-indent: -14pt; margin-left: 14pt;"))
    css = f"p {{ margin-bottom: 8pt; {lead} }} h1 {{ font-size: 14pt }} h2 {{ font-size: 11pt; margin: 12pt 0 4pt }} .h p {{ margin: 0; text-indent: 0 }}"
    top = "<br>".join(escape(part) for part in ways(resume))
    number = escape(
        member(
            resume,
            rng.choice(("I am a member of IATSE Local 411, number {}.", "Local 411 member number: {}.")),
        )
    )
    body = f"<h1>{escape(resume.name)}</h1><div>{top}</div><br><div>{escape(rng.choice(_INTRO))} {number}</div><br>"
    body += "".join(f"<p>{_told(c, say, form, crew_form, marks)}</p>" for c in resume.credits)
    if resume.other_lines:
        body += f"<h2>Also worth knowing</h2><p style='text-indent:0;margin-left:0'>{escape('; '.join(resume.other_lines))}.</p>"
    return sent(page(font, css + "body { line-height: 1.4 }", body, 10.4, margin="1in"), resume, rng)
