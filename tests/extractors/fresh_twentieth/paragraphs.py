# ruff: noqa: E501  (markup and prose read better unbroken)
"""A resume told in sentences."""

from __future__ import annotations

import random
from html import escape

from models.terms import Position
from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth
from tests.extractors.fresh_twentieth.register import FAMILIES
from tests.extractors.fresh_twentieth.setting import besides, foot, joined, made, reach
from tests.extractors.fresh_twentieth.voice import Voice, body_of, crew, days, resume_of, voice

CSS = """
body { font-size: 10pt; line-height: 1.4 } p { margin-bottom: 8pt; break-inside: avoid } h1 { font-size: 10pt; font-weight: bold }
h2 { font-size: 10pt; font-weight: bold; margin: 8pt 0 2pt } .c { margin-bottom: 10pt }
"""
OFFICES = (
    "the Producer was",
    "the Production Manager was",
    "the Production Coordinator was",
    "the Assistant Production Coordinator was",
)


def _people(c: CreditTruth) -> str:
    """Who else was there, in one sentence; nothing where nobody is named."""
    told = [f"{office} {name}" for office, name in zip(OFFICES, crew(c), strict=True) if name]
    if not told:
        return ""
    sentence = told[0] if len(told) == 1 else f"{'; '.join(told[:-1])}; and {told[-1]}"
    return f"{sentence[0].upper()}{sentence[1:]}."


def _paragraph(c: CreditTruth, say: Voice, form: int, quoted: bool) -> str:
    title = f"“{escape(c.title)}”" if quoted else f"<u>{escape(c.title)}</u>"
    title += f" {escape(say.season(c))}" if c.season else ""
    what = joined((say.kind(c), f"for {c.studio}" if c.studio else ""), " ")
    union = (
        f" under {'an' if body_of(c)[0] in 'AI' else 'a'} {escape(body_of(c))} contract" if body_of(c) else ""
    )
    if form == 0:
        text = f"{title} ({what}). {escape(say.job(c))} from {escape(say.start(c))} to {escape(say.end(c))}, {days(c)} days worked{union}."
    else:
        article = "an" if say.job(c)[0] in "AO" else "the" if c.position is Position.PC else "a"
        text = f"From {escape(say.start(c))} to {escape(say.end(c))} I was {article} {escape(say.job(c))} on {title} ({what}){union}. I worked {days(c)} days."
    return f"<p>{text} {escape(_people(c))}</p>"


@FAMILIES.family("resume_told_in_sentences")
def told_in_sentences(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """No design at all: name and address typed at the top, then a paragraph of two or three sentences for every
    show, in the order of the work or the newest first, as one might write it in a letter."""
    resume = resume_of(truth)
    say = voice(rng, jobs=(0, 3, 5))
    form, quoted = rng.choice((0, 1)), rng.random() < 0.5
    order = resume.credits if rng.random() < 0.6 else tuple(reversed(resume.credits))
    opening = rng.choice(("Work experience", "Here is my work to date", "Productions"))
    body = (
        f"<h1>{escape(resume.name)}</h1><div class='c'>{reach(resume, '<br>', 'IATSE Local 411 member number ')}</div><h2>{opening}:</h2>"
        f"{''.join(_paragraph(c, say, form, quoted) for c in order)}{besides(resume, rng.choice(('Education and other:', 'Other things I bring:')))}"
    )
    return made(resume, rng, font, CSS, body, margin="1in", page=foot("", "center"))
