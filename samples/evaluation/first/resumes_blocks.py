# ruff: noqa: E501  (markup and prose read better unbroken)
"""Held-out resumes in entries rather than rows, set by WeasyPrint."""

from __future__ import annotations

import random
from html import escape
from itertools import groupby

from samples.evaluation.first.register import FAMILIES
from samples.evaluation.first.setting import is_french, others, pdf, resume_name, resume_of
from samples.evaluation.first.words import PEOPLE_LABELS, Hand, days, hand, labelled_crew, other_body
from samples.layouts.core import PDF, Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

CSS = "h3 { font-size: 11pt; margin: 12pt 0 3pt } .e { break-inside: avoid; margin-bottom: 7pt }"


def _made(content: bytes, resume: ResumeTruth, rng: random.Random) -> Rendered:
    return Rendered(content, PDF, f"{resume_name(resume, rng)}.pdf")


@FAMILIES.family("resume_numbered_sentences")
def numbered_sentences(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A numbered list; the title in capitals, the rest labelled within running lines between semicolons."""
    resume = resume_of(truth)
    say, labels = hand(resume.credits, rng), rng.choice(PEOPLE_LABELS)
    body = (
        f"<h1 style='font-size:15pt;margin:0'>Curriculum Vitae: {escape(resume.name)}</h1><p>Member #"
        f"{escape(resume.member_no)}, IATSE 411<br>Tel. {escape(resume.phone)}<br>{escape(resume.email)}</p>"
    )
    for number, c in enumerate(resume.credits, start=1):
        facts = [f"Capacity: {say.position(c)}", f"Format: {say.kind(c)}"]
        facts += [f"Studio: {c.studio}"] if c.studio else []
        facts += [f"Dates: {say.span(c)}", f"Days: {days(c)}"]
        facts += [f"Jurisdiction: {other_body(c)}"] if other_body(c) else []
        body += (
            f"<div class='e'><b>{number}. {escape(say.title(c).upper())}</b><br>{escape('; '.join(facts))}.<br>"
            f"{escape('; '.join(labelled_crew(c, labels)))}.</div>"
        )
    body += others(resume, "Education")
    return _made(
        pdf(font, CSS + "body { font-size: 10pt; line-height: 1.35 }", body, margin="0.9in"), resume, rng
    )


@FAMILIES.family("resume_by_year")
def by_year(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Years as headings; show and job on one line with a dash; facts and crew on two more."""
    resume = resume_of(truth)
    say = hand(resume.credits, rng, in_french=is_french(resume.name) and rng.random() < 0.5)
    labels = rng.choice(PEOPLE_LABELS)
    body = (
        f"<div style='font-size:20pt'>{escape(resume.name)}</div><div>{escape(resume.phone)} / "
        f"{escape(resume.email)} / 411 membership no. {escape(resume.member_no)}</div>"
    )
    for year, group in groupby(resume.credits, key=lambda c: c.start.year):
        body += f"<h3 style='border-bottom:1pt solid #444'>{year}</h3>"
        for c in group:
            facts = (c.studio, say.kind(c), other_body(c), say.span(c), f"{days(c)} days worked")
            body += (
                f"<div class='e'><b>{escape(say.title(c))}</b> — {escape(say.position(c))}<br>"
                f"{escape(', '.join(f for f in facts if f))}<br><i>{escape(', '.join(labelled_crew(c, labels, ' ')))}</i></div>"
            )
    body += others(resume, "Skills & Interests")
    return _made(pdf(font, CSS + "body { font-size: 9.5pt; line-height: 1.3 }", body), resume, rng)


def _card(c: CreditTruth, say: Hand, labels: tuple[str, str, str, str]) -> str:
    facts = [
        ("Role", say.position(c)),
        ("Format", say.kind(c)),
        ("Studio", c.studio),
        ("Union", other_body(c)),
    ]
    facts += [("Began", say.date(c.start)), ("Wrapped", say.date(c.end)), ("Days", days(c))]
    names = (c.producer, c.production_manager, c.production_coordinator, c.assistant_production_coordinator)
    facts += list(zip(labels, names, strict=True))
    rows = "".join(f"<tr><th>{escape(k)}</th><td>{escape(v)}</td></tr>" for k, v in facts if v)
    return f"<div class='card'><div class='t'>{escape(say.title(c))}</div><table>{rows}</table></div>"


@FAMILIES.family("resume_cards")
def cards(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Boxed records, two beside each other, labels at the left of each box."""
    resume = resume_of(truth)
    say, labels = hand(resume.credits, rng), rng.choice(PEOPLE_LABELS)
    css = """
    .card { display: inline-block; width: 48%; box-sizing: border-box; border: .8pt solid #555; padding: 5pt 7pt; margin: 0 1% 8pt 0;
      vertical-align: top; break-inside: avoid } .t { font-weight: bold; font-size: 10.5pt; margin-bottom: 3pt }
    th { text-align: left; font-weight: normal; color: #333; padding-right: 8pt; white-space: nowrap; vertical-align: top }
    table { font-size: 8.5pt }
    """
    body = (
        f"<div style='font-size:16pt'><b>{escape(resume.name)}</b></div><div>{escape(resume.address)}</div><div>"
        f"{escape(resume.phone)} &nbsp; {escape(resume.email)} &nbsp; IATSE Member ID {escape(resume.member_no)}</div><br>"
        + "".join(_card(c, say, labels) for c in resume.credits)
        + others(resume, "Additional")
    )
    return _made(pdf(font, CSS + css + "body { font-size: 9.5pt }", body), resume, rng)


@FAMILIES.family("resume_margin_dates")
def margin_dates(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Dates and days hang in a wide left margin, the entry stands beside them."""
    resume = resume_of(truth)
    say, labels = hand(resume.credits, rng), rng.choice(PEOPLE_LABELS)
    css = """
    .e { display: grid; grid-template-columns: 118pt 1fr; column-gap: 14pt; margin-bottom: 8pt }
    .when { text-align: right; font-size: 9pt } .r { font-style: italic }
    """
    body = (
        f"<div style='margin-left:132pt'><div style='font-size:17pt'>{escape(resume.name.upper())}</div>"
        f"{escape(resume.email)}<br>{escape(resume.phone)}<br>Member no.: {escape(resume.member_no)}</div><br>"
    )
    for c in resume.credits:
        facts = " / ".join(part for part in (say.kind(c), c.studio, other_body(c)) if part)
        body += (
            f"<div class='e'><div class='when'>{escape(say.date(c.start))}<br>{escape(say.date(c.end))}<br>"
            f"{days(c)} days</div><div><b>{escape(say.title(c, ' – '))}</b><br><span class='r'>"
            f"{escape(say.position(c))}</span><br>{escape(facts)}<br>{escape(' | '.join(labelled_crew(c, labels)))}</div></div>"
        )
    body += f"<div style='margin-left:132pt'>{others(resume, 'Further training')}</div>"
    return _made(
        pdf(font, CSS + css + "body { font-size: 10pt; line-height: 1.28 }", body, margin="0.8in"),
        resume,
        rng,
    )


@FAMILIES.family("resume_bands")
def bands(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Dark bands name the job; under each, the shows with their facts in two lines and the crew in a third."""
    resume = resume_of(truth)
    say, labels = hand(resume.credits, rng), rng.choice(PEOPLE_LABELS)
    css = ".b { background: #2b3a4a; color: white; padding: 2pt 6pt; font-weight: bold; margin: 9pt 0 5pt }"
    jobs = list(dict.fromkeys(say.position(c) for c in resume.credits))
    body = (
        f"<div style='text-align:right'><span style='font-size:18pt'>{escape(resume.name)}</span><br>"
        f"{escape(resume.phone)}<br>{escape(resume.email)}<br>Local 411, member {escape(resume.member_no)}</div>"
    )
    for job in jobs:
        body += f"<div class='b'>{escape(job)}</div>"
        for c in resume.credits:
            if say.position(c) == job:
                tail = f" ({other_body(c)})" if other_body(c) else ""
                body += (
                    f"<div class='e'><b>{escape(say.title(c))}</b>, {escape(say.kind(c))}{escape(tail)}<br>"
                    f"{escape(' • '.join(p for p in (c.studio, say.span(c), f'{days(c)} days') if p))}<br>"
                    f"{escape(' • '.join(labelled_crew(c, labels)))}</div>"
                )
    body += others(resume, "Software")
    return _made(pdf(font, CSS + css + "body { font-size: 9.5pt; line-height: 1.3 }", body), resume, rng)
