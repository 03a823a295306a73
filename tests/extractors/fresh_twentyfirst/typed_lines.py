# ruff: noqa: E501  (markup and prose read better unbroken)
"""Plain typing in running lines: one or two lines a credit, a numbered list, whole sentences."""

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


@FAMILIES.family("resume_two_line_list")
def two_line_list(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Small and close: show, job, dates and days run on in one line, studio and crew in a smaller second one."""
    resume = resume_in(truth)
    say = voice(rng, (words.SLASHED, words.ISO, words.BRITISH, words.CAPITALS, words.AMERICAN))
    labels, dot = rng.choice((words.SHORT, words.DOTTED)), rng.choice((" · ", " | ", " / ", " – "))
    dates_lead, days = rng.random() < 0.4, rng.choice(("{} days", "{}d", "{} dys"))
    css = """
    body { font-size: 9pt; line-height: 1.35 } .c { break-inside: avoid; margin-bottom: 5pt; padding-left: 14pt; text-indent: -14pt }
    .s { font-size: 8pt; color: #222; text-indent: 0 } h1 { font-size: 14pt; margin: 0; display: inline } h2 { font-size: 9.5pt; margin: 11pt 0 4pt; background: #e8e8e8; padding: 1pt 4pt }
    """
    body = f"<h1>{escape(resume.name)}</h1> &nbsp; {text((membership(resume, 'Local 411, #{}'), resume.phone, resume.email), dot)}"
    body += f"<div>{escape(resume.address)}</div><h2>Credits</h2>"
    for c in resume.credits:
        show = f"<b>{escape(say.show(c, '{title} ({season})'))}</b>"
        when = [escape(say.span(c)), days.format(worked(c))]
        rest = [show, escape(say.job(c))]
        line = dot.join([*when, *rest] if dates_lead else [*rest, *when])
        second = joined(
            (say.kind(c), c.studio, outside(c) and f"{outside(c)} show", *named(c, labels, "{label} {name}")),
            dot,
        )
        body += f"<div class='c'>{line}<div class='s'>{escape(second)}</div></div>"
    return sheet(resume, rng, font, css, body + section(resume, "Other"), margin="0.7in")


def _numbered_lines(c: CreditTruth, say: Voice, labels: tuple[str, ...], lettered: bool) -> list[str]:
    body = outside(c) and f"under {outside(c)} contract"
    lines = [
        joined((say.kind(c), c.studio and f"made for {c.studio} by {c.company}", body), ", "),
        f"{say.job(c)}, {say.span(c)}, {worked(c)} days",
        joined(named(c, labels, "{name} ({label})"), ", "),
    ]
    shown = [line for line in lines if line]
    return [f"{letter}. {line}" for letter, line in zip("abc", shown, strict=False)] if lettered else shown


@FAMILIES.family("resume_counted_down")
def counted_down(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Numbered from the newest down to 1, show in quotation marks; names stand before their jobs in brackets."""
    resume = resume_in(truth)
    say = voice(rng, (words.FULL, words.AMERICAN, words.LONG_BRITISH, words.NTH))
    labels, form = rng.choice((words.LONG, words.SHORT, words.MIXED)), rng.choice(("{}.", "{})", "#{}"))
    lettered = rng.random() < 0.4
    css = """
    body { font-size: 10.5pt; line-height: 1.35 } .c { break-inside: avoid; position: relative; padding-left: 30pt; margin-bottom: 9pt }
    .n { position: absolute; left: 0 } h1 { font-size: 13pt; margin: 0 0 2pt } h2 { font-size: 11pt; font-style: italic; margin: 14pt 0 6pt }
    """
    total = len(resume.credits)
    body = f"<h1>Résumé – {escape(resume.name)}</h1><div>{text((resume.address, f'Telephone {resume.phone}', resume.email))}</div>"
    body += f"<div>{escape(membership(resume, 'Union: IATSE 411, member no. {}'))}</div><h2>Productions, most recent first</h2>"
    for number, c in enumerate(resume.credits):
        show = escape(say.show(c, "“{title}”, {season}") if c.season else f"“{c.title}”")
        lines = text(_numbered_lines(c, say, labels, lettered))
        body += f"<div class='c'><span class='n'>{form.format(total - number)}</span>{show}<br>{lines}</div>"
    return sheet(
        resume,
        rng,
        font,
        css + page_foot("page "),
        body + section(resume, "Schooling and the rest"),
        margin="0.9in 1in",
    )


def _an(words_after: str) -> str:
    return f"{'an' if words_after[0] in 'aeiouAEIOU' else 'a'} {words_after}"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _told(c: CreditTruth, say: Voice, form: int) -> str:
    """One credit as its worker would tell it; the same turn of phrase over the whole paper."""
    what, job = escape(joined((_an(say.kind(c)), c.studio), " for ")), escape(say.job(c))
    show, a, b = say.show(c, "{title} ({season})"), say.dating.day(c.start), say.dating.day(c.end)
    people = [
        f"{label.lower()} {name}" for label, name in zip(words.LONG, words.crew(c), strict=True) if name
    ]
    with_them = _listed([f"the {part}" for part in people]) if people else ""
    under = outside(c)
    if form == 0:
        said = f"From {a} to {b} I was {job} on <b>{escape(show)}</b>, {what}. I worked {worked(c)} days."
        said += f" The office: {escape(', '.join(people))}." if people else ""
        return said + (f" This show was under {_an(under)} agreement." if under else "")
    if form == 1:
        said = f"<b>{escape(show)}</b> was {what}. I started as {job} on {a} and wrapped on {b}, for a total of {worked(c)} days."
        said += f" I worked with {escape(with_them)}." if with_them else ""
        return said + (f" ({under} jurisdiction.)" if under else "")
    said = f"{job} for {worked(c)} days on <b>{escape(show)}</b>, {what}, between {a} and {b}"
    said += f", {_an(under)} production." if under else "."
    return said + (f" On this one {escape(_was(c))}." if people else "")


def _was(c: CreditTruth) -> str:
    forms = (
        "{} produced",
        "{} was production manager",
        "{} was production coordinator",
        "{} was assistant production coordinator",
    )
    return _listed([form.format(name) for form, name in zip(forms, words.crew(c), strict=True) if name])


@FAMILIES.family("resume_told_in_full")
def told_in_full(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Written out like a letter: a paragraph of two or three sentences for each show, some from the first show on."""
    resume = resume_in(truth)
    say, form = voice(rng, (words.WHOLE, words.LONG_BRITISH, words.NTH), (words.SPOKEN,)), rng.randrange(3)
    oldest_first = rng.random() < 0.4
    css = """
    body { font-size: 10.5pt; line-height: 1.4 } p { margin: 0 0 8pt; break-inside: avoid } h2 { font-size: 11.5pt; margin: 14pt 0 5pt }
    .top { border-bottom: 1pt solid black; padding-bottom: 5pt; margin-bottom: 10pt }
    """
    if rng.random() < 0.5:
        css += "p b { font-weight: normal; font-style: italic }"
    body = f"<div class='top'><div style='font-size:15pt'>{escape(resume.name)}</div>{text((resume.address, resume.phone, resume.email), ' ~ ')}</div>"
    number = membership(resume, "My IATSE 411 membership number is {}.")
    body += f"<p>{escape(number)} Below is the work I have done in the production office.</p>"
    credits = resume.credits[::-1] if oldest_first else resume.credits
    body += "".join(f"<p>{_told(c, say, form)}</p>" for c in credits)
    return sheet(resume, rng, font, css, body + section(resume, "About me"), margin="1in 1.1in")
