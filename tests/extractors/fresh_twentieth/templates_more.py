# ruff: noqa: E501  (markup and prose read better unbroken)
"""Two more designed templates: bands for the years, and a tinted column at the right of each show."""

from __future__ import annotations

import random
from html import escape
from itertools import groupby

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth
from tests.extractors.fresh_twentieth.register import FAMILIES
from tests.extractors.fresh_twentieth.setting import besides, joined, made, reach, stacked
from tests.extractors.fresh_twentieth.voice import Voice, body_of, days, resume_of, voice

BANDS_CSS = """
.y { background: var(--hue); color: white; font-size: 11pt; font-weight: bold; padding: 2pt 8pt; margin: 10pt 0 5pt; break-after: avoid; letter-spacing: 2pt }
.e { break-inside: avoid; margin: 0 8pt 8pt; font-size: 9pt; line-height: 1.35 } .e table { width: 100% } .e td { font-size: 9pt }
.r { text-align: right; white-space: nowrap } .t { font-size: 10.3pt; font-weight: bold } .w { color: #444; font-size: 8.3pt }
h1 { font-size: 22pt; text-align: right; letter-spacing: 1pt } .c { text-align: right; font-size: 8.6pt; line-height: 1.4 }
h2 { font-size: 11pt; background: #e7e7e7; padding: 2pt 8pt; margin-top: 10pt } .more { font-size: 8.8pt } .more div { padding: 1pt 8pt }
"""


def _band_entry(c: CreditTruth, say: Voice, bare: bool) -> str:
    """`bare` leaves the year to the band where both days lie in it."""
    when = say.span(c)
    if bare and say.dates.within and c.start.year == c.end.year:
        when = f"{say.dates.within(c.start)}{say.link}{say.dates.within(c.end)}"
    title = f"<span class='t'>{escape(c.title)}</span>" + (f", {escape(say.season(c))}" if c.season else "")
    union = f"({body_of(c)} contract)" if body_of(c) else ""
    return (
        f"<div class='e'><table><tr><td>{title}</td><td class='r'>{escape(when)}</td></tr><tr><td>{joined((say.job(c), union), ' ')}</td>"
        f"<td class='r'>{days(c)} days</td></tr></table><div>{joined((say.kind(c), c.studio), ', ')}</div>"
        f"<div class='w'>{joined(say.named(c), ' / ')}</div></div>"
    )


@FAMILIES.family("resume_bars_of_years")
def bars_of_years(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Coloured bars across the page with the year in which the shows began; under a bar each show with its dates
    and its days at the right edge. Some leave the year out of the dates where the bar has said it."""
    resume = resume_of(truth)
    say, hue = voice(rng, labels=(1, 3, 4, 5)), rng.choice(("#34495e", "#8e4b2b", "#2d6a4f", "#6a4c93"))
    bare, body = rng.random() < 0.5, ""
    for year, shows in groupby(resume.credits, key=lambda c: c.start.year):
        body += f"<div class='y'>{year}</div>" + "".join(_band_entry(c, say, bare) for c in shows)
    head = f"<h1>{escape(resume.name)}</h1><div class='c'>{reach(resume, '<br>', 'IATSE Local 411, member ')}</div>"
    body = head + body + besides(resume, rng.choice(("EDUCATION + SKILLS", "OTHER")))
    return made(resume, rng, font, BANDS_CSS.replace("var(--hue)", hue), body, margin="0.75in")


GLANCE_CSS = """
.e { width: 100%; table-layout: fixed; break-inside: avoid; margin-bottom: 9pt } .e td { font-size: 9pt; line-height: 1.38 }
.e .g { width: 30%; background: var(--pale); padding: 5pt 8pt; font-size: 8.5pt } .e .x { padding: 4pt 12pt 4pt 0; border-top: .6pt solid var(--hue) }
.t { font-size: 11pt; color: var(--hue) } .m { width: 44pt; height: 44pt; border-radius: 50%; background: var(--hue); color: white; font-size: 17pt; text-align: center; line-height: 44pt }
.top { width: 100%; margin-bottom: 6pt } .top td { vertical-align: middle } .top .c { font-size: 8.6pt; line-height: 1.4 } h1 { font-size: 19pt; font-weight: bold }
h2 { font-size: 10.5pt; margin: 8pt 0 5pt; color: var(--hue); letter-spacing: 1pt } .more { font-size: 8.8pt } p.a { font-size: 9pt; line-height: 1.4 }
"""
ABOUT = (
    "Calm, organised and quick. I like busy offices, tidy files and crews that get home on time.",
    "Production office professional with a wide range of experience on union shows of every size.",
    "Known for clear paperwork, good humour and never losing a courier waybill.",
    "",
)


def _glance_entry(c: CreditTruth, say: Voice) -> str:
    union = f"Union: {body_of(c)}" if body_of(c) else ""
    show = f"<b class='t'>{escape(c.title)}</b>" + (f"<br>{escape(say.season(c))}" if c.season else "")
    job = f"{escape(say.job(c))}" + (f", {escape(c.company)}" if c.company else "")
    glance = stacked((say.start(c) + say.link.rstrip(), say.end(c), f"Days: {days(c)}", union))
    return (
        f"<table class='e'><tr><td class='x'>{show}<br>{job}<br>{joined(say.named(c), '; ')}</td>"
        f"<td class='g'>{stacked((say.kind(c), c.studio))}<br>{glance}</td></tr></table>"
    )


@FAMILIES.family("resume_glance_column")
def glance_column(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A disc with initials by the name; each show has a tinted box at its right with type, studio, both dates,
    the days and any other union, the text with job, company and people stands left of it."""
    resume = resume_of(truth)
    say = voice(rng, labels=(0, 3, 4, 5))
    hue, pale = rng.choice(
        (("#27548a", "#e6eef7"), ("#9c4a3f", "#f8ebe8"), ("#486b3a", "#ebf2e6"), ("#57517a", "#edecf4"))
    )
    initials = escape(resume.name[0] + resume.name.split()[-1][0]).upper()
    about = rng.choice(ABOUT)
    body = (
        f"<table class='top'><tr><td style='width:58pt'><div class='m'>{initials}</div></td><td><h1>{escape(resume.name)}</h1></td>"
        f"<td class='c' style='text-align:right'>{reach(resume, '<br>', 'IATSE 411 Member ID ')}</td></tr></table>"
        f"{f'<h2>PROFILE</h2><p class=a>{about}</p>' if about else ''}<h2>EMPLOYMENT</h2>"
        f"{''.join(_glance_entry(c, say) for c in resume.credits)}{besides(resume, rng.choice(('EDUCATION', 'STRENGTHS')))}"
    )
    css = GLANCE_CSS.replace("var(--hue)", hue).replace("var(--pale)", pale)
    return made(resume, rng, font, css, body, margin="0.7in")
