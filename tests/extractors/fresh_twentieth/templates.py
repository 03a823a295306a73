# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes made from designed templates: a coloured side column, a rail of dates, wide cards."""

from __future__ import annotations

import random
from html import escape

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth
from tests.extractors.fresh_twentieth.register import FAMILIES
from tests.extractors.fresh_twentieth.setting import besides, foot, joined, made, reach
from tests.extractors.fresh_twentieth.voice import Voice, body_of, days, resume_of, voice

SIDE_CSS = """
.side { position: absolute; left: 0.3in; top: 0.6in; width: 1.75in; color: white; font-size: 8.4pt; line-height: 1.4 }
.side h2 { font-size: 9.5pt; letter-spacing: 1.5pt; margin: 16pt 0 4pt; border-bottom: .6pt solid white } .side .v { overflow-wrap: anywhere }
.side h1 { font-size: 21pt; line-height: 1.05; font-weight: bold } .side .more div { margin-bottom: 4pt }
.main { margin-left: 2.6in; margin-right: 0.5in } .main h2 { font-size: 12.5pt; letter-spacing: 1.5pt; margin-bottom: 7pt }
.e { margin-bottom: 10pt; font-size: 8.7pt; line-height: 1.34; break-inside: avoid } .e .t { font-size: 10.5pt; font-weight: bold } .i { font-style: italic }
"""


def _side(resume: ResumeTruth, say: str) -> str:
    told = [
        ("PHONE", resume.phone),
        ("EMAIL", resume.email),
        ("ADDRESS", resume.address),
        ("IATSE 411", resume.member_no),
    ]
    parts = "".join(f"<h2>{label}</h2><div class='v'>{escape(value)}</div>" for label, value in told if value)
    return f"<div class='side'><h1>{escape(resume.name)}</h1>{parts}{besides(resume, say)}</div>"


def _side_entry(c: CreditTruth, say: Voice) -> str:
    title = f"<span class='t'>{escape(c.title)}</span>" + (
        f" <b>| {escape(say.season(c))}</b>" if c.season else ""
    )
    union = f"Contract: {body_of(c)}" if body_of(c) else ""
    return (
        f"<div class='e'>{title}<br><span class='i'>{escape(say.job(c))}</span><br>{joined((say.span(c), f'{days(c)} days'), ' | ')}<br>"
        f"{joined((say.kind(c), c.studio, union), ' | ')}<br>{joined(say.named(c), ' | ')}</div>"
    )


@FAMILIES.family("resume_deep_side_column")
def deep_side_column(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A dark column down the left of every page with the name, contact, number and skills in white; the work in
    the wide part, each show in five short lines with upright bars between facts."""
    resume = resume_of(truth)
    say = voice(rng, labels=(1, 2, 3, 4))
    dark = rng.choice(("#22384f", "#5a2a3c", "#2e4a3d", "#3a3a3a", "#4b3d78"))
    body = (
        f"{_side(resume, rng.choice(('SKILLS', 'EDUCATION', 'EXTRAS')))}<div class='main'><h2 style='color:{dark}'>"
        f"{rng.choice(('EXPERIENCE', 'WORK EXPERIENCE', 'CREDITS'))}</h2>{''.join(_side_entry(c, say) for c in resume.credits)}</div>"
    )
    css = SIDE_CSS + ".main { margin-top: 0 } .side { top: 0 }"
    page = f"background: linear-gradient(to right, {dark} 2.3in, white 2.3in)"
    return made(resume, rng, font, css, body, margin="0.6in 0 0.5in 0", page=page)


RAIL_CSS = """
.e { width: 100%; break-inside: avoid } .e td { font-size: 9pt; line-height: 1.35 } .e .d { width: 88pt; text-align: right; padding-right: 12pt }
.e .r { border-left: 1.4pt solid var(--hue); padding: 0 0 13pt 16pt } .e .d b { color: var(--hue) }
.dot { position: relative; left: -21.2pt; width: 7pt; height: 7pt; margin-bottom: -9pt; top: 2.5pt; border-radius: 50%; background: var(--hue); border: 1pt solid white }
.t { font-size: 11pt; font-weight: bold } h1 { font-size: 24pt; font-weight: normal; color: var(--hue) } .c { font-size: 8.8pt; color: #333 }
h2 { font-size: 12pt; color: var(--hue); margin: 14pt 0 8pt } .more { font-size: 9pt } .w { font-size: 8.4pt; color: #333 }
"""


def _rail_entry(c: CreditTruth, say: Voice) -> str:
    union = f" ({escape(body_of(c))})" if body_of(c) else ""
    title = escape(c.title) + (f" – {escape(say.season(c))}" if c.season else "")
    return (
        f"<table class='e'><tr><td class='d'>{escape(say.start(c))}<br>to {escape(say.end(c))}<br><b>{days(c)} days</b></td>"
        f"<td class='r'><div class='dot'></div><div class='t'>{title}</div><div>{escape(say.job(c))}{union}</div>"
        f"<div>{joined((say.kind(c), c.studio, c.company if c.studio else ''))}</div><div class='w'>{joined(say.named(c, ' '), ' &nbsp;·&nbsp; ')}</div></td></tr></table>"
    )


@FAMILIES.family("resume_rail_of_dates")
def rail_of_dates(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A thin coloured line runs down the page with a dot for each show; left of it both dates one above the
    other and the days in colour, right of it the show, the job, the companies and the people."""
    resume = resume_of(truth)
    say, hue = voice(rng, labels=(2, 3, 4, 5)), rng.choice(("#b5452c", "#1f6f8b", "#7a5c99", "#3c7a3f"))
    body = (
        f"<h1>{escape(resume.name)}</h1><div class='c'>{reach(resume, ' &nbsp;/&nbsp; ', 'IATSE 411 #')}</div>"
        f"<h2>{rng.choice(('Career timeline', 'Where I have worked', 'Production experience'))}</h2>"
        f"{''.join(_rail_entry(c, say) for c in resume.credits)}{besides(resume, rng.choice(('Learning', 'Skills')))}"
    )
    return made(
        resume, rng, font, RAIL_CSS.replace("var(--hue)", hue), body, margin="0.7in", page=foot("", "right")
    )


CARDS_CSS = """
.k { border: .7pt solid var(--hue); margin-bottom: 9pt; break-inside: avoid; font-size: 8.6pt; line-height: 1.35 }
.k table { width: 100%; table-layout: fixed } .b td { background: var(--hue); color: white; padding: 4pt 8pt; font-size: 10.5pt; font-weight: bold }
.b .r { text-align: right; font-size: 9pt; width: 30% } .m td { padding: 5pt 8pt } .m td:nth-child(2) { width: 27% } .m small { display: block; color: #666; font-size: 6.8pt; letter-spacing: .7pt }
.f { background: #f3f3f3; padding: 4pt 8pt; font-size: 8.2pt } h1 { font-size: 20pt } .c { font-size: 8.8pt; margin-bottom: 10pt }
h2 { font-size: 11pt; margin: 10pt 0 3pt; color: var(--hue) } .more { font-size: 8.8pt }
"""


def _wide_card(c: CreditTruth, say: Voice) -> str:
    title = escape(c.title) + (f" &nbsp;{escape(say.season(c))}" if c.season else "")
    facts = [
        ("POSITION", say.job(c)),
        ("DATES", say.span(c)),
        ("TYPE", say.kind(c)),
        ("STUDIO", c.studio or "–"),
    ]
    facts += [("AGREEMENT", body_of(c))] if body_of(c) else []
    inner = "".join(f"<td><small>{label}</small>{escape(value)}</td>" for label, value in facts)
    who = joined(say.named(c), " &nbsp; ")
    return (
        f"<div class='k'><table class='b'><tr><td>{title}</td><td class='r'>{days(c)} days</td></tr></table>"
        f"<table class='m'><tr>{inner}</tr></table>{f'<div class=f>{who}</div>' if who else ''}</div>"
    )


@FAMILIES.family("resume_banner_cards")
def banner_cards(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A card over the page's width for each show: a coloured banner with the title and, at its right end, the
    days; below it four or five facts beside each other under tiny labels; a grey foot with the people."""
    resume = resume_of(truth)
    say, hue = voice(rng, labels=(1, 3, 4, 5)), rng.choice(("#1d4e6b", "#7b3f00", "#5d2e8c", "#00685e"))
    order = resume.credits if rng.random() < 0.7 else tuple(reversed(resume.credits))
    body = (
        f"<h1 style='color:{hue}'>{escape(resume.name)}</h1><div class='c'>{reach(resume, ' | ', '411 Member ')}</div>"
        f"{''.join(_wide_card(c, say) for c in order)}{besides(resume, rng.choice(('More about me', 'Training & languages')))}"
    )
    return made(
        resume,
        rng,
        font,
        CARDS_CSS.replace("var(--hue)", hue),
        body,
        margin="0.65in",
        page=foot(f"{resume.name} / "),
    )
