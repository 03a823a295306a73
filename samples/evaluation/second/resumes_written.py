# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes that their owners typed line by line: records, bullets, two lines a show, sentences."""

from __future__ import annotations

import random
from dataclasses import replace
from html import escape

from samples.evaluation.second.register import FAMILIES
from samples.evaluation.second.written_hand import (
    PROSE,
    Habits,
    days,
    div,
    foreign,
    habits,
    joined,
    made,
    member_line,
    pdf,
    people,
    resume_of,
    worked,
)
from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

KEEP = ".c { break-inside: avoid }"

RECORD_LABELS = (
    ("Show", "Type", "For", "Job", "Dates", "Days worked", "Contract"),
    ("PRODUCTION", "FORMAT", "STUDIO", "POSITION", "EMPLOYED", "TOTAL DAYS", "AGREEMENT"),
    ("Project", "Kind of show", "Network / studio", "What I did", "When", "How many days", "Union contract"),
)


def _records(resume: ResumeTruth, say: Habits, rng: random.Random) -> str:
    show, kind, studio, job, when, number, contract = rng.choice(RECORD_LABELS)
    job_leads, each_contract, two_dates = (rng.random() < 0.5 for _ in range(3))
    body = ""
    for c in resume.credits:
        first = [(show, say.title(c, "{title} ({season})")), (kind, say.kind(c)), (studio, c.studio)]
        facts = [(job, say.job(c)), *first] if job_leads else [*first, (job, say.job(c))]
        if two_dates:
            facts += [("Started", say.dating.day(c.start)), ("Finished", say.dating.day(c.end))]
        else:
            facts.append((when, say.span(c)))
        facts.append((number, days(c)))
        facts.append((contract, c.agreement if c.agreement != "411" or not each_contract else "IATSE 411"))
        facts = facts if each_contract or foreign(c) else facts[:-1]
        facts += list(zip(say.labels, people(c), strict=True))
        body += "<div class='c'>" + "".join(_record_line(k, v) for k, v in facts if v) + "</div>"
    return body


def _record_line(label: str, value: str) -> str:
    return f"<div class='l'><span class='k'>{escape(label)}:</span>{escape(value)}</div>"


@FAMILIES.family("resume_plain_records")
def plain_records(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """No bold and no rule anywhere: a label and a value on each line, a blank line between shows."""
    resume = resume_of(truth)
    say = habits(resume.credits, rng)
    gap = rng.choice(("width: 128pt", "padding-right: 4pt"))
    css = f"{KEEP} body {{ font-size: 10pt; line-height: 1.25 }} .c {{ margin-bottom: 12pt }} .k {{ display: inline-block; {gap} }}"
    head = "".join(
        div(line)
        for line in (resume.name, resume.address, resume.phone, resume.email, member_line(resume, rng))
    )
    body = f"{head}<br>{div(rng.choice(('RESUME', 'My work to date:', 'PRODUCTIONS WORKED ON')))}<br>"
    body += _records(resume, say, rng)
    if resume.other_lines:
        body += f"<div class='c'>{div(rng.choice(('OTHER', 'Education and skills:')))}{''.join(map(div, resume.other_lines))}</div>"
    return made(pdf(font, css, body, margin="1in"), resume, rng)


def _bullet(text: str, mark: str) -> str:
    return f"<div class='b'>{escape(f'{mark} {text}')}</div>" if text else ""


@FAMILIES.family("resume_show_bullets")
def show_bullets(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The show in bold with the job after it; what there is to say of it in four or five typed bullets."""
    resume = resume_of(truth)
    say, mark = habits(resume.credits, rng), rng.choice(("•", "-", "*", "–"))
    job_first, pairs = rng.random() < 0.5, rng.random() < 0.6
    css = f"{KEEP} body {{ font-size: 10pt; line-height: 1.3 }} .c {{ margin-bottom: 8pt }} .b {{ padding-left: 30pt; text-indent: -10pt }}"
    body = f"<div style='font-size:15pt;font-weight:bold'>{escape(resume.name)}</div>"
    body += (
        div(joined((resume.phone, resume.email), "  /  "))
        + div(resume.address)
        + div(member_line(resume, rng))
    )
    body += div(
        rng.choice(("Experience", "Credits", "Production office experience")),
        "font-weight:bold;margin:12pt 0 6pt;font-size:11.5pt",
    )
    for c in resume.credits:
        show, job = f"<b>{escape(say.title(c, '{title} – {season}'))}</b>", escape(say.job(c))
        crew = say.crew(c, " – " if mark != "–" else ": ")
        points = [joined((say.span(c), worked(c)), ", "), joined((say.kind(c), c.studio, c.company), ", ")]
        points.append(f"Worked under {foreign(c)} agreement" if foreign(c) else "")
        points += [", ".join(crew[:2]), ", ".join(crew[2:])] if pairs else crew
        body += f"<div class='c'><div>{f'{job}, {show}' if job_first else f'{show}, {job}'}</div>"
        body += "".join(_bullet(point, mark) for point in points) + "</div>"
    if resume.other_lines:
        body += div(
            rng.choice(("Education & Skills", "And also")),
            "font-weight:bold;margin:12pt 0 6pt;font-size:11.5pt",
        )
        body += "".join(_bullet(line, mark) for line in resume.other_lines)
    return made(pdf(font, css, body, margin="0.9in"), resume, rng)


def _two_lines(c: CreditTruth, say: Habits, form: int) -> tuple[str, str]:
    """Markup of the first line, text of the second: three persons' ways."""
    title = f"<b>{escape(c.title)}</b>"
    season, kind, job, span = say.season(c), say.kind(c), say.job(c), say.span(c)
    if form == 0:
        first = joined((season, kind, c.studio, foreign(c)), ", ")
        return f"{title}, {escape(first)} – {escape(job)} – {escape(span)} – {worked(c)}", ", ".join(
            say.crew(c, " ")
        )
    if form == 1:
        first = joined((kind, season), ", ")
        tail = joined((c.studio, foreign(c), *say.crew(c)), "; ")
        return f"{escape(span)} ({worked(c)}), {escape(job)}, {title} ({escape(first)})", tail
    show = f"{title} {escape(season)}".strip()
    facts = joined((kind, c.studio, foreign(c) and f"{foreign(c)} contract"), " – ")
    return f"{escape(job)} – {show} – {escape(facts)}", joined(
        (f"{span}, {worked(c)}", *say.crew(c, " – ")), ", "
    )


@FAMILIES.family("resume_two_liners")
def two_liners(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Small type, everything about a show in two running lines with commas and dashes, the second one set in."""
    resume = resume_of(truth)
    say, form = habits(resume.credits, rng), rng.randrange(3)
    css = f"""{KEEP} body {{ font-size: 9pt; line-height: 1.35 }} .c {{ margin-bottom: 6pt }}
    .f {{ padding-left: 18pt; text-indent: -18pt }} .s {{ padding-left: 18pt }}"""
    head = joined((resume.address, resume.phone, resume.email), ", ")
    body = (
        f"<div style='text-align:center;font-size:13pt'>{escape(resume.name)}</div>"
        f"{div(member_line(resume, rng), 'text-align:center')}{div(head, 'text-align:center;margin-bottom:10pt')}"
    )
    credits = list(resume.credits)
    if rng.random() < 0.4:
        credits.reverse()
        body += div("CREDITS (from the first to the latest)", "margin-bottom:5pt")
    else:
        body += div("CREDITS (most recent first)", "margin-bottom:5pt")
    for c in credits:
        first, second = _two_lines(c, say, form)
        body += f"<div class='c'><div class='f'>{first}</div>{div(second, kind='s')}</div>"
    if resume.other_lines:
        body += f"{div('EDUCATION AND OTHER', 'margin:10pt 0 4pt')}" + "".join(map(div, resume.other_lines))
    return made(pdf(font, css, body), resume, rng)


def _team(c: CreditTruth) -> str:
    """The crew in words."""
    words = (
        "producer {}",
        "production manager {}",
        "production coordinator {}",
        "assistant production coordinator {}",
    )
    named = [form.format(name) for form, name in zip(words, people(c), strict=True) if name]
    return f"{', '.join(named[:-1])} and {named[-1]}" if len(named) > 1 else "".join(named)


def _told(c: CreditTruth, say: Habits, form: int) -> str:
    title = f"<i>{escape(c.title)}</i>"
    season, kind, team = say.season(c), say.kind(c), escape(_team(c))
    where = escape(joined((season, kind, c.studio), ", "))
    if form == 0:
        told = f"From {escape(say.dating.day(c.start))} to {escape(say.dating.day(c.end))} I worked {worked(c)} as {escape(say.job(c))} on {title} ({where})."
        told += f" The team: {team}." if team else ""
    elif form == 1:
        told = f"{title} ({where}). I was employed as {escape(say.job(c))} for {worked(c)}, starting on {escape(say.dating.day(c.start))} and finishing on {escape(say.dating.day(c.end))}."
        told += f" I worked with {team}." if team else ""
    else:
        told = f"On {title}, {where}, my position was {escape(say.job(c))}."
        told += f" My colleagues were {team}." if team else ""
        told += f" I began on {escape(say.dating.day(c.start))}, wrapped on {escape(say.dating.day(c.end))} and worked {worked(c)} in all."
    return told + (f" The agreement was {escape(foreign(c))}." if foreign(c) else "")


@FAMILIES.family("resume_in_sentences")
def in_sentences(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A letter-like resume: one short paragraph of full sentences for each show, nothing set in columns."""
    resume = resume_of(truth)
    say = replace(habits(resume.credits, rng), dating=rng.choice(PROSE))
    form = rng.randrange(3)
    css = f"{KEEP} body {{ font-size: 10.5pt; line-height: 1.35 }} .c {{ margin: 0 0 9pt }} p {{ margin: 0 0 10pt }}"
    reach = joined((resume.address, resume.phone, resume.email), "; ")
    body = (
        f"<p style='font-size:14pt'>{escape(resume.name)}</p>{div(reach)}{div(member_line(resume, rng))}<br>"
    )
    body += rng.choice(
        (
            "<p>Below are the productions I have worked on, beginning with the latest.</p>",
            "<p><b>Summary of employment</b></p>",
            "<p>My employment in production offices, the newest first:</p>",
        )
    )
    body += "".join(f"<p class='c'>{_told(c, say, form)}</p>" for c in resume.credits)
    if resume.other_lines:
        body += "<p><b>Education and skills</b></p>" + "".join(map(div, resume.other_lines))
    return made(pdf(font, css, body, margin="1in"), resume, rng)
