# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes of tab stops and typed columns, and two tables: a spreadsheet printed out and a form of boxes."""

from __future__ import annotations

import random
from dataclasses import replace
from html import escape

from models.terms import ProductionKind
from samples.evaluation.second.register import FAMILIES
from samples.evaluation.second.written_hand import (
    SHORT,
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
from samples.truth import CreditTruth, PaperTruth

KEEP = ".c { break-inside: avoid }"
SECTIONS: dict[ProductionKind, tuple[str, str, str]] = {
    ProductionKind.TV_SEASON: ("TELEVISION SERIES", "TV Series", "Series Television"),
    ProductionKind.FEATURE: ("FEATURE FILMS", "Features", "Feature Films"),
    ProductionKind.MOW: ("MOVIES OF THE WEEK", "MOWs", "TV Movies (MOW)"),
    ProductionKind.MINI_SERIES: ("MINI-SERIES", "Mini-Series", "Limited Series / Mini-Series"),
    ProductionKind.PILOT: ("PILOTS", "Pilots", "Television Pilots"),
    ProductionKind.OTHER: ("COMMERCIALS", "Documentaries", "Commercials & Music Videos"),
}


def _format_entry(c: CreditTruth, say: Habits, days_right: bool) -> str:
    right, under = (say.span(c), worked(c) if days_right else "")
    after = "" if days_right else f" <span style='white-space:nowrap'>({worked(c)})</span>"
    facts = joined((c.studio, c.company, foreign(c)), "  •  ")
    crew = "  •  ".join(say.crew(c, " "))
    title = escape(say.title(c, "{title} {season}"))
    return (
        f"<div class='c'><div class='x'><div class='t'><b>{title}</b></div><div class='j'>{escape(say.job(c))}</div>"
        f"<div class='d'>{escape(right)}{after}</div></div><div class='x'><div class='u'>{escape(facts)}</div>"
        f"<div class='n'>{under}</div></div>{div(crew, kind='w')}</div>"
    )


@FAMILIES.family("resume_by_format")
def by_format(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Headings by kind of show; title, job and dates at three tab stops, the dates against the right edge."""
    resume = resume_of(truth)
    say, form, days_right = habits(resume.credits, rng), rng.randrange(3), rng.random() < 0.5
    css = f"""{KEEP} body {{ font-size: 9.5pt; line-height: 1.3 }} .c {{ margin-bottom: 8pt }} .x {{ display: flex }}
    .t {{ width: 162pt }} .j {{ width: 166pt; padding-left: 6pt }} .d {{ flex: 1; text-align: right; padding-left: 6pt }}
    .u {{ flex: 1 }} .n {{ text-align: right; width: 70pt }} .w {{ font-size: 8.5pt; color: #222 }}
    h4 {{ font-size: 10pt; margin: 11pt 0 5pt; border-bottom: .6pt solid #666; break-after: avoid }}"""
    head = joined((resume.phone, resume.email, resume.address), "   |   ")
    body = f"<div style='font-size:19pt;letter-spacing:.03em'>{escape(resume.name)}</div>"
    body += (
        f"<div style='font-size:8.5pt'>{escape(head)}</div>{div(member_line(resume, rng), 'font-size:8.5pt')}"
    )
    for kind, headings in SECTIONS.items():
        group = [c for c in resume.credits if c.kind is kind]
        if group:
            body += f"<h4>{headings[form]}</h4>" + "".join(_format_entry(c, say, days_right) for c in group)
    if resume.other_lines:
        body += f"<h4>{('EDUCATION / SKILLS', 'Education & Skills', 'Training')[form]}</h4>"
        body += "".join(map(div, resume.other_lines))
    return made(pdf(font, css, body, margin="0.75in"), resume, rng)


def _typed_show(c: CreditTruth, say: Habits, labels: tuple[str, str, str, str]) -> str:
    note = joined((say.kind(c), c.studio), ", ") + (f" [{foreign(c)}]" if foreign(c) else "")
    cells = (say.title(c), say.job(c), say.dating.day(c.start), say.dating.day(c.end), days(c))
    line = "".join(f"<div class='k{n}'>{escape(cell)}</div>" for n, cell in enumerate(cells))
    names = [(label, name) for label, name in zip(labels, people(c), strict=True) if name]
    pairs = "".join(
        f"<div class='p'><span class='q'>{escape(label)}</span><span>{escape(name)}</span></div>"
        for label, name in names
    )
    return (
        f"<div class='c'><div class='x'>{line}</div>{div(note, kind='m')}<div class='y'>{pairs}</div></div>"
    )


@FAMILIES.family("resume_typist_columns")
def typist_columns(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """As a typist sets it: underlined column names, no rules, and the crew set in below in two typed columns."""
    resume = resume_of(truth)
    say = replace(habits(resume.credits, rng), dating=rng.choice(SHORT))
    names = rng.choice(
        (
            ("PRODUCTION", "POSITION", "START", "FINISH", "DAYS"),
            ("Show", "Capacity", "From", "To", "Days worked"),
        )
    )
    css = f"""{KEEP} body {{ font-size: 9.5pt; line-height: 1.3 }} .c {{ margin-bottom: 10pt }} .x {{ display: flex }}
    .k0 {{ width: 170pt }} .k1 {{ width: 134pt }} .k2, .k3 {{ width: 80pt }} .k4 {{ width: 38pt; text-align: right }}
    .k0, .k1, .k2, .k3 {{ padding-right: 8pt; box-sizing: border-box }} .m {{ padding-left: 14pt }}
    .y {{ display: flex; flex-wrap: wrap; padding-left: 14pt }} .p {{ width: 240pt; display: flex }} .q {{ width: 112pt }}"""
    body = f"<div style='text-align:center'>{div('RÉSUMÉ OF' if rng.random() < 0.5 else 'RESUME')}{div(resume.name, 'font-size:13pt')}"
    body += f"{div(resume.address)}{div(joined((resume.phone, resume.email), ' – '))}{div(member_line(resume, rng))}</div><br>"
    body += (
        "<div class='x c'>"
        + "".join(f"<div class='k{n}'><u>{name}</u></div>" for n, name in enumerate(names))
        + "</div>"
    )
    body += "".join(_typed_show(c, say, say.labels) for c in resume.credits)
    if resume.other_lines:
        body += "<div class='c'><u>OTHER</u><br>" + "".join(
            div(line, "padding-left:14pt") for line in resume.other_lines
        )
        body += "</div>"
    return made(pdf(font, css, body, margin="0.75in"), resume, rng)


SHEET_HEADS = (
    ("Show", "Season", "Type", "Studio", "Position", "Start", "End", "Days", "Producer", "PM", "PC", "APC", "Union"),
    ("TITLE", "SEASON", "FORMAT", "STUDIO", "JOB", "FIRST DAY", "LAST DAY", "# DAYS", "PRODUCER", "PROD. MGR", "PROD. COORD", "ASST COORD", "LOCAL"),
)  # fmt: skip


@FAMILIES.family("resume_sheet_printout")
def sheet_printout(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A spreadsheet printed sideways with its grid, a column for the season, the days added up at the foot."""
    resume = resume_of(truth)
    say, names, oldest = habits(resume.credits, rng), rng.choice(SHEET_HEADS), rng.random() < 0.5
    upright = rng.choice(("bottom", "top"))
    tint = rng.choice(("#e2efda", "#fff2cc", "#ddebf7", "#ffffff"))
    css = f"""@page {{ @top-center {{ content: "Credits"; font: 8pt '{font}' }} @bottom-center {{ content: "Page " counter(page); font: 8pt '{font}' }} }}
    body {{ font-size: 7.5pt; line-height: 1.25 }} table {{ border-collapse: collapse; width: 100% }} td, th {{ border: .4pt solid #b5b5b5; padding: 2pt 3pt;
    text-align: left; vertical-align: {upright} }} th {{ background: {tint}; font-weight: bold }} tr {{ break-inside: avoid }}
    .n {{ text-align: right }} .d {{ white-space: nowrap }} .z td {{ border: none; padding: 1pt 3pt }}"""
    head = "<tr>" + "".join(f"<th>{escape(name)}</th>" for name in names) + "</tr>"
    rows = "".join(_sheet_row(c, say) for c in (reversed(resume.credits) if oldest else resume.credits))
    total = f"{sum(c.days for c in resume.credits):g}"
    rows += f"<tr><td colspan='7' class='n'><b>TOTAL</b></td><td class='n'><b>{total}</b></td><td colspan='5'></td></tr>"
    top = "".join(
        div(line) for line in (resume.phone, resume.email, resume.address, member_line(resume, rng))
    )
    body = f"<div style='font-size:11pt'><b>{escape(resume.name)}</b></div>{top}<br><table><thead>{head}</thead><tbody>{rows}</tbody></table>"
    if resume.other_lines:
        body += f"<br><b>Other</b>{''.join(map(div, resume.other_lines))}"
    return made(pdf(font, css, body, size="letter landscape", margin="0.55in 0.4in"), resume, rng)


def _sheet_row(c: CreditTruth, say: Habits) -> str:
    season = "" if c.season is None else str(c.season)
    start, end = (f"<td class='d'>{escape(say.dating.day(day))}</td>" for day in (c.start, c.end))
    cells = "".join(
        f"<td>{escape(text)}</td>" for text in (c.title, season, say.kind(c), c.studio, say.job(c))
    )
    tail = "".join(f"<td>{escape(text)}</td>" for text in (*people(c), c.agreement))
    return f"<tr>{cells}{start}{end}<td class='n'>{days(c)}</td>{tail}</tr>"


def _box(label: str, value: str, wide: int) -> str:
    return f"<td colspan='{wide}'><div class='k'>{escape(label)}</div>{escape(value) or '&nbsp;'}</td>"


def _boxes(c: CreditTruth, say: Habits, number: int) -> str:
    labels = ("Producer", "Production Manager", "Production Coordinator", "Asst. Production Coordinator")
    season = "—" if c.season is None else say.season(c)
    rows = (
        (("Production title", c.title, 6), ("Season", season, 2), ("Type of production", say.kind(c), 4)),
        (
            ("Studio", c.studio, 4),
            ("Production company", c.company, 5),
            ("Agreement", c.agreement if foreign(c) else "IATSE 411", 3),
        ),
        (
            ("Position held", say.job(c), 5),
            ("Start date", say.dating.day(c.start), 3),
            ("End date", say.dating.day(c.end), 3),
            ("Days", days(c), 1),
        ),
        tuple((label, name, 3) for label, name in zip(labels, people(c), strict=True)),
    )
    made_rows = "".join("<tr>" + "".join(_box(*box) for box in line) + "</tr>" for line in rows)
    return (
        f"<div class='c'><div class='h'>Credit {number}</div><table>{'<col>' * 12}{made_rows}</table></div>"
    )


@FAMILIES.family("resume_form_boxes")
def form_boxes(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A form of ruled boxes for each credit, a small printed label at the top of each box, the answer below it."""
    resume = resume_of(truth)
    say = habits(resume.credits, rng)
    shade = rng.choice(("#444", "#24506b", "#6b2424"))
    css = f"""{KEEP} body {{ font-size: 9.5pt }} .c {{ margin-bottom: 9pt }} table {{ width: 100%; border-collapse: collapse; table-layout: fixed }}
    td {{ border: .7pt solid {shade}; padding: 1.5pt 4pt 2.5pt; vertical-align: top; line-height: 1.15 }} .k {{ font-size: 6.5pt; color: {shade} }}
    .h {{ font-size: 8.5pt; font-weight: bold; color: {shade}; margin-bottom: 1.5pt }}"""
    rows = (
        (("Name of member", resume.name, 7), ("Member number", resume.member_no, 5)),
        (("Address", resume.address, 5), ("Telephone", resume.phone, 3), ("E-mail", resume.email, 4)),
    )
    top = "".join("<tr>" + "".join(_box(*box) for box in line) + "</tr>" for line in rows)
    title = rng.choice(("Record of Employment in Production", "Work Resume", "Statement of Credits"))
    body = f"<div style='font-size:14pt;margin-bottom:6pt'>{title}</div><div class='c'><table>{'<col>' * 12}{top}</table></div>"
    body += "".join(_boxes(c, say, n) for n, c in enumerate(resume.credits, start=1))
    if resume.other_lines:
        body += f"<div class='c'><div class='h'>Education, training and skills</div>{''.join(map(div, resume.other_lines))}</div>"
    return made(pdf(font, css, body, margin="0.65in"), resume, rng)
