# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes in portrait tables: one without a line, one that is all boxes."""

from __future__ import annotations

import random
from html import escape

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth
from tests.extractors.fresh_twentieth.register import FAMILIES
from tests.extractors.fresh_twentieth.setting import besides, foot, joined, made, reach, stacked
from tests.extractors.fresh_twentieth.voice import Voice, body_of, crew, days, resume_of, voice

UNRULED_CSS = """
.w { width: 100%; table-layout: fixed } .w td { font-size: 9pt; line-height: 1.32; padding: 0 10pt 11pt 0 }
h1 { font-size: 18pt; font-weight: bold } h2 { font-size: 10.5pt; margin: 12pt 0 6pt; letter-spacing: .6pt } .c, .more { font-size: 9pt }
.l { color: #555 }
"""


def _unruled(c: CreditTruth, say: Voice) -> str:
    season = f"<br>{escape(say.season(c))}" if c.season else ""
    other = f"{body_of(c)} agreement" if body_of(c) else ""
    left = f"<b>{escape(c.title)}</b>{season}<br>{stacked((say.kind(c), c.studio, c.company if c.studio else ''))}"
    when = f"{say.start(c)}{say.link.rstrip()}", say.end(c)
    middle = f"{escape(say.job(c))}<br>{stacked(when)}<br>{stacked((f'{days(c)} days', other))}"
    right = "<br>".join(
        f"<span class='l'>{escape(label)}</span> {escape(name)}"
        for label, name in zip(say.labels, crew(c), strict=True)
        if name
    )
    return f"<tr><td>{left}</td><td>{middle}</td><td>{right}</td></tr>"


@FAMILIES.family("resume_three_loose_columns")
def three_loose_columns(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Three columns without a line or a head: the show with its type and companies at the left, the job with its
    dates and days in the middle, the people at the right behind grey labels. An office template, nothing more."""
    resume = resume_of(truth)
    say = voice(rng, labels=(1, 2, 3, 4))
    widths = "".join(f"<col style='width:{w}%'>" for w in (32, 32, 36))
    number = f"IATSE 411 member {escape(resume.member_no)}<br>" if resume.member_no else ""
    body = (
        f"<h1>{escape(resume.name)}</h1><div class='c'>{escape(resume.address)}<br>{escape(resume.phone)}<br>{escape(resume.email)}<br>"
        f"{number}</div><h2>{rng.choice(('EXPERIENCE', 'PRODUCTION OFFICE CREDITS', 'FILM AND TELEVISION'))}</h2>"
        f"<table class='w'><colgroup>{widths}</colgroup>{''.join(_unruled(c, say) for c in resume.credits)}</table>"
        f"{besides(resume, rng.choice(('EDUCATION', 'SKILLS AND TRAINING')))}"
    )
    return made(resume, rng, font, UNRULED_CSS, body, margin="0.8in", page=foot(f"{resume.name} "))


BOXES_CSS = """
.w { width: 100%; table-layout: fixed; margin-bottom: 4pt; break-inside: avoid } .w td { border: .6pt solid #222; font-size: 8.3pt; line-height: 1.25; padding: 2pt 4pt }
.w .t { font-weight: bold; font-size: 9.5pt; vertical-align: middle; text-align: center } .l { background: #f0f0f0; font-size: 7.3pt }
h1 { font-size: 14pt; font-weight: bold } h2 { font-size: 10pt; margin-top: 10pt } .c, .more { font-size: 8.6pt }
"""


def _lines(c: CreditTruth, say: Voice) -> list[tuple[str, str, str, str]]:
    """What stands in a box, two facts to a line."""
    a, b, d, e = say.labels
    who = [name or "N/A" for name in crew(c)]
    return [
        ("Position", say.job(c), "Production type", say.kind(c)),
        ("Start date", say.start(c), "End date", say.end(c)),
        ("Days worked", days(c), "Studio", c.studio or "N/A"),
        (a, who[0], b, who[1]),
        (d, who[2], e, who[3]),
        ("Prod. company", c.company or "N/A", "Contract", body_of(c) or "IATSE 411"),
    ]


def _box(c: CreditTruth, say: Voice) -> str:
    facts = _lines(c, say)
    title = f"<td class='t' rowspan='{len(facts)}'>{joined((c.title, say.season(c)), '<br>')}</td>"
    rows = "".join(
        f"<tr>{title if k == 0 else ''}<td class='l'>{escape(p)}</td><td>{escape(v)}</td><td class='l'>{escape(q)}</td><td>{escape(w)}</td></tr>"
        for k, (p, v, q, w) in enumerate(facts)
    )
    widths = "".join(f"<col style='width:{w}%'>" for w in (22, 13, 27, 13, 25))
    return f"<table class='w'><colgroup>{widths}</colgroup>{rows}</table>"


@FAMILIES.family("resume_boxes_merged_title")
def boxes_merged_title(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ruled form filled in for every show: the title in one tall merged cell at the left, beside it six lines
    of two facts, each behind a small grey label cell."""
    resume = resume_of(truth)
    say = voice(rng, labels=(0, 3, 5))
    head = rng.choice(("PRODUCTION EXPERIENCE RECORD", "WORK HISTORY FOR UPGRADE", "LIST OF PRODUCTIONS"))
    body = (
        f"<h1>{head}</h1><div class='c'>Name: {escape(resume.name)}<br>{reach(resume, '<br>', 'Membership No.: ')}</div><br>"
        f"{''.join(_box(c, say) for c in resume.credits)}"
        f"{besides(resume, rng.choice(('Other training', 'Education')), bullet='– ')}"
    )
    return made(resume, rng, font, BOXES_CSS, body, margin="0.6in", page=foot("Page ", "center"))
