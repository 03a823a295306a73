# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes as charts: shows side by side, and two things to every cell."""

from __future__ import annotations

import random
from collections.abc import Sequence
from html import escape

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth
from tests.extractors.fresh_twentieth.register import FAMILIES
from tests.extractors.fresh_twentieth.setting import besides, cells, foot, made, reach
from tests.extractors.fresh_twentieth.voice import Voice, body_of, crew, days, resume_of, voice

ACROSS_CSS = """
table { table-layout: fixed; margin-bottom: 14pt; break-inside: avoid } td, th { font-size: 8pt; padding: 2.2pt 4pt; border: .5pt solid #888 }
th.k { width: 92pt; font-weight: bold; background: var(--tint) } td { width: 155pt } .t td, .t th { background: var(--tint); font-weight: bold; font-size: 9pt }
h1 { font-size: 14pt } h2 { font-size: 10pt } .c, .more { font-size: 8.5pt }
"""


def _panel(shows: Sequence[CreditTruth], say: Voice) -> str:
    """Up to four shows beside each other, their facts from top to bottom."""
    facts = [
        ("SHOW", [c.title for c in shows]),
        ("Season", [say.season(c) or "n/a" for c in shows]),
        ("Format", [say.kind(c) for c in shows]),
        ("Studio", [c.studio or "n/a" for c in shows]),
        ("My position", [say.job(c) for c in shows]),
        ("Start date", [say.start(c) for c in shows]),
        ("End date", [say.end(c) for c in shows]),
        ("Days worked", [days(c) for c in shows]),
        *((label, [crew(c)[k] or "n/a" for c in shows]) for k, label in enumerate(say.labels)),
        ("Agreement", [body_of(c) or "IATSE 411" for c in shows]),
    ]
    rows = "".join(
        f"<tr class='{'t' if k == 0 else ''}'><th class='k'>{escape(label)}</th>{''.join(f'<td>{escape(v)}</td>' for v in values)}</tr>"
        for k, (label, values) in enumerate(facts)
    )
    return f"<table>{rows}</table>"


@FAMILIES.family("resume_shows_across")
def shows_across(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A landscape chart turned on its side: three or four shows stand beside each other, each a column, the
    facts run down with their names at the left; the next shows follow in another such chart below."""
    resume = resume_of(truth)
    say, many = voice(rng, labels=(0, 1, 4, 5)), rng.choice((3, 4))
    tint = rng.choice(("#e3e9d8", "#dfe7f1", "#f3e2d8", "#e8e8e8"))
    panels = "".join(_panel(resume.credits[k : k + many], say) for k in range(0, len(resume.credits), many))
    body = (
        f"<h1>{escape(resume.name)}: credits</h1><div class='c'>{reach(resume, ', ', 'Local 411 member no. ')}</div><br>{panels}"
        f"{besides(resume, rng.choice(('Education', 'Other qualifications')))}"
    )
    size = {"size": "letter landscape", "margin": "0.5in"}
    return made(resume, rng, font, ACROSS_CSS.replace("var(--tint)", tint), body, page=foot("Page "), **size)


PAIRS_CSS = """
table { width: 100% } td, th { font-size: 7.7pt; line-height: 1.3; padding: 3pt 4pt; border-left: .5pt solid #999; border-right: .5pt solid #999 }
th { border: .8pt solid #333; font-weight: bold; font-size: 7.4pt } tr td { border-bottom: .5pt solid #999 }
td:nth-child(n+6) { white-space: nowrap }
h1 { font-size: 13pt; text-align: center; letter-spacing: 2pt } .c { text-align: center; font-size: 8.5pt; margin-bottom: 8pt }
h2 { font-size: 9.5pt; text-decoration: underline; margin-top: 10pt } .more { font-size: 8.5pt }
"""


def _pairs(c: CreditTruth, say: Voice) -> str:
    who = [name or "--" for name in crew(c)]
    title = f"<b>{escape(c.title)}</b>" + (f", {escape(say.season(c))}" if c.season else "")
    values = (
        f"{say.kind(c)}\n{c.studio or '--'}",
        f"{say.job(c)}\n{body_of(c) or 'IATSE 411'}",
        f"{say.start(c)}\n{say.end(c)}",
        days(c),
        f"{who[0]}\n{who[1]}",
        f"{who[2]}\n{who[3]}",
    )
    company = f"<br><i>{escape(c.company)}</i>" if c.company else ""
    return cells(("@", *values)).replace("<td>@</td>", f"<td>{title}{company}</td>", 1)


@FAMILIES.family("resume_paired_cells")
def paired_cells(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ruled table on portrait paper whose cells hold two things one above the other, as their heads say:
    type over studio, job over union, first day over last, producer over manager, coordinator over assistant."""
    resume = resume_of(truth)
    say = voice(rng, figured=0.5, labels=(1, 2, 3))
    note = f"\n({say.dates.note})" if say.dates.note else ""
    a, b, c, d = say.labels
    heads = (
        "Title\nProduction company",
        "Type\nStudio",
        "Position\nUnion",
        f"Start\nFinish{note}",
        "Days",
        f"{a}\n{b}",
        f"{c}\n{d}",
    )
    rows = "".join(_pairs(credit, say) for credit in resume.credits)
    body = (
        f"<h1>{escape(resume.name.upper())}</h1><div class='c'>{reach(resume, ' – ', 'IATSE 411 No. ')}</div>"
        f"<table><thead>{cells(heads, 'th')}</thead>{rows}</table>{besides(resume, rng.choice(('Training', 'Education & Certificates')))}"
    )
    return made(resume, rng, font, PAIRS_CSS, body, margin="0.6in 0.4in", page=foot("", "center"))
