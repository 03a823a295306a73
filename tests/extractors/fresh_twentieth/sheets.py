# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes kept as spreadsheets and printed from them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from html import escape

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth
from tests.extractors.fresh_twentieth.register import FAMILIES
from tests.extractors.fresh_twentieth.setting import besides, cells, foot, joined, made, reach, whole
from tests.extractors.fresh_twentieth.voice import Voice, body_of, crew, days, resume_of, voice

WORKBOOK_CSS = """
table { width: 100% } td, th { border: .4pt solid #b8b8b8; padding: 1.5pt 2.5pt; font-size: 6.9pt; line-height: 1.22 }
.num { color: #777; background: #ececec; text-align: center; font-size: 6.3pt; width: 14pt }
.head th { font-weight: bold } .top td { border-left: none; border-right: none; font-size: 8pt; padding: 2pt 3pt }
.sum td { font-weight: bold } .more { font-size: 7.5pt; margin-top: 9pt } h2 { font-size: 8pt }
"""


ORDERS = (
    tuple(range(14)),
    (5, 0, 1, 2, 3, 4, 9, 10, 11, 12, 6, 7, 8, 13),
    (6, 7, 0, 1, 2, 5, 8, 4, 3, 13, 9, 10, 11, 12),
)
"""In what order the columns were made: as they come, the job first, the dates first."""


def _workbook_columns(say: Voice, resume: ResumeTruth, order: Sequence[int]) -> list[tuple[str, list[str]]]:
    """The sheet's columns, each with its head and its values; a column that is empty throughout is left out."""
    note = f"\n({say.dates.note})" if say.dates.note else ""
    shows = resume.credits
    people = [(label, [crew(c)[k] for c in shows]) for k, label in enumerate(say.labels)]
    columns = [
        ("Production", [c.title for c in shows]),
        ("Season", [str(c.season or "") for c in shows]),
        ("Type", [say.kind(c) for c in shows]),
        ("Studio", [c.studio for c in shows]),
        ("Production Co.", [c.company for c in shows]),
        ("Position", [say.job(c) for c in shows]),
        ("Start" + note, [say.start(c) for c in shows]),
        ("Wrap" + note, [say.end(c) for c in shows]),
        ("# Days", [days(c) for c in shows]),
        *people,
        ("Contract", [body_of(c) or "411" for c in shows]),
    ]
    return [columns[k] for k in order if any(columns[k][1])]


@FAMILIES.family("resume_workbook_tab")
def workbook_tab(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A worksheet printed on landscape paper with its grid: the name in the first rows, a tinted row of heads,
    one row a show, the days added up below; some print the sheet's row numbers and column letters too."""
    resume = resume_of(truth)
    say = voice(rng, figured=0.6, labels=(1, 2, 3, 4))
    columns, numbered = _workbook_columns(say, resume, rng.choice(ORDERS)), rng.random() < 0.5
    tint = rng.choice(("#d9ead3", "#cfe2f3", "#fff2cc", "#d9d9d9"))
    wide = len(columns)
    rows = [f"<td colspan='{wide}'><b>{escape(resume.name)}</b></td>"]
    rows.append(f"<td colspan='{wide}'>{reach(resume, ' &nbsp; | &nbsp; ', 'IATSE 411 Member # ')}</td>")
    heads = ("<br>".join(whole(line) for line in head.split("\n")) for head, _ in columns)
    rows.append("".join(f"<th style='background:{tint}'>{head}</th>" for head in heads))
    for values in zip(*(column for _, column in columns), strict=True):
        rows.append("".join(f"<td>{escape(v)}</td>" for v in values))
    place = [head for head, _ in columns].index("# Days")
    total = f"{sum(c.days for c in resume.credits):g}"
    rows.append(f"<td colspan='{place}'>TOTAL</td><td>{total}</td><td colspan='{wide - place - 1}'></td>")
    kinds = ["top", "top", "head", *[""] * len(resume.credits), "sum"]
    body = "".join(
        f"<tr class='{kind}'>{f'<td class=num>{k}</td>' if numbered else ''}{row}</tr>"
        for k, (kind, row) in enumerate(zip(kinds, rows, strict=True), start=1)
    )
    letters = "".join(f"<td class='num'>{letter}</td>" for letter in " ABCDEFGHIJKLMNOP"[: wide + 1])
    body = f"<table>{f'<tr>{letters}</tr>' if numbered else ''}{body}</table>"
    body += besides(resume, rng.choice(("Education / Skills", "Other", "Training")))
    size = {"size": "letter landscape", "margin": "0.4in 0.35in 0.5in"}
    return made(resume, rng, font, WORKBOOK_CSS, body, page=foot("Sheet1 - Page ", "center"), **size)


TWIN_CSS = """
table.w { width: 100%; table-layout: fixed } .w td, .w th { font-size: 8.2pt; line-height: 1.25; padding: 2pt 4pt }
.w th { color: white; background: var(--dark); font-size: 7.6pt; font-weight: bold } tbody { break-inside: avoid }
.lit td { background: var(--pale) } .first td { padding-top: 4pt } .second td { padding-bottom: 5pt; color: #222 }
h1 { font-size: 17pt; font-weight: bold } h2 { font-size: 10pt; margin-top: 12pt } .more, .c { font-size: 8.6pt }
"""


def _twin(c: CreditTruth, say: Voice, lit: str) -> str:
    who = [name or "–" for name in crew(c)]
    title = f"<b>{escape(c.title)}</b>" + (f" {escape(say.season(c))}" if c.season else "")
    first = (say.job(c), say.start(c), say.end(c), days(c))
    under = joined((say.kind(c), c.studio, body_of(c)), " / ")
    return (
        f"<tbody class='{lit}'><tr class='first'><td>{title}</td>{''.join(f'<td>{escape(v)}</td>' for v in first)}</tr>"
        f"<tr class='second'><td>{under}</td>{''.join(f'<td>{escape(v)}</td>' for v in who)}</tr></tbody>"
    )


@FAMILIES.family("resume_twin_rows")
def twin_rows(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Two rows a credit under a dark head that has two rows as well: show, job and dates above; type, studio and
    the four people below in the same columns. Every second pair is tinted; nothing is ruled."""
    resume = resume_of(truth)
    say = voice(rng, figured=0.3, labels=(0, 3, 5))
    dark, pale = rng.choice(
        (("#3b4a5a", "#edf1f5"), ("#5b3256", "#f4edf3"), ("#2f5d50", "#eaf3f0"), ("#444", "#eee"))
    )
    note = f"\n({say.dates.note})" if say.dates.note else ""
    head = cells(("PRODUCTION", "POSITION", f"STARTED{note}", f"FINISHED{note}", "DAYS WORKED"), "th")
    head += cells(("Type / Studio / Agreement if not 411", *say.labels), "th")
    pairs = "".join(_twin(c, say, "lit" if k % 2 else "") for k, c in enumerate(resume.credits))
    widths = "".join(f"<col style='width:{w}%'>" for w in (30, 20, 18, 17, 15))
    css = TWIN_CSS.replace("var(--dark)", dark).replace("var(--pale)", pale)
    body = (
        f"<h1 style='color:{dark}'>{escape(resume.name)}</h1><div class='c'>{reach(resume, '; ', 'Member number ')}</div><br>"
        f"<table class='w'><colgroup>{widths}</colgroup><thead>{head}</thead>{pairs}</table>"
        f"{besides(resume, rng.choice(('Education and Skills', 'Additional Information')))}"
    )
    return made(resume, rng, font, css, body, margin="0.55in", page=foot(f"{resume.name}, page "))


LEDGER_CSS = """
table { width: 100% } td, th { font-size: 7.4pt; line-height: 1.25; padding: 2.5pt 5pt 2.5pt 0; border-bottom: .4pt solid #aaa }
th { font-weight: bold; border-bottom: 1pt solid #000; vertical-align: bottom }
.g td { font-weight: bold; font-size: 9pt; padding-top: 10pt; border-bottom: .8pt solid #000; break-after: avoid }
.s td { font-style: italic; border-bottom: none } h1 { font-size: 15pt; font-weight: normal; letter-spacing: 1pt }
h2 { font-size: 9pt; margin-top: 12pt } .more, .c { font-size: 8pt }
"""


def _ledger_row(c: CreditTruth, say: Voice) -> str:
    title = f"<b>{escape(c.title)}</b>" + (f"<br>{escape(say.season(c))}" if c.season else "")
    rest = (
        say.kind(c),
        c.studio or "—",
        say.start(c),
        say.end(c),
        days(c),
        *(name or "—" for name in crew(c)),
    )
    return f"<tr><td>{title}</td>{''.join(f'<td>{escape(v)}</td>' for v in rest)}<td>{escape(body_of(c) or '411')}</td></tr>"


@FAMILIES.family("resume_ledger_by_job")
def ledger_by_job(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A landscape ledger with thin lines between rows, grouped: a bold line across the table names the job, its
    shows follow, and a line in italics adds the days of that job."""
    resume = resume_of(truth)
    say = voice(rng, figured=0.5, jobs=(0, 2, 3, 5, 6), labels=(0, 3, 5))
    groups: dict[str, list[CreditTruth]] = {}
    for c in resume.credits:
        groups.setdefault(say.job(c), []).append(c)
    note = f"\n({say.dates.note})" if say.dates.note else ""
    head = cells(
        ("Show", "Format", "Studio / Network", f"From{note}", f"To{note}", "Days", *say.labels, "Union"), "th"
    )
    rows = ""
    for job, shows in groups.items():
        rows += f"<tr class='g'><td colspan='11'>{escape(job)}</td></tr>" + "".join(
            _ledger_row(c, say) for c in shows
        )
        total = f"{sum(c.days for c in shows):g}"
        rows += f"<tr class='s'><td colspan='5' style='text-align:right'>Total days in this position:</td><td colspan='6'>{total}</td></tr>"
    body = (
        f"<h1>{escape(resume.name)}</h1><div class='c'>{reach(resume, ' · ', 'IATSE Local 411 membership ')}</div><br>"
        f"<table><thead>{head}</thead>{rows}</table>{besides(resume, rng.choice(('Also', 'Courses, languages, software')))}"
    )
    size = {"size": "letter landscape", "margin": "0.5in"}
    return made(resume, rng, font, LEDGER_CSS, body, page=foot(f"{resume.name} – page "), **size)
