# ruff: noqa: E501
"""Forms: boxes with their labels, a union's annex, a web page printed, a template of cards."""

from __future__ import annotations

import random
from collections.abc import Sequence
from html import escape

from models.terms import ProductionKind
from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shells import Setting, closing, foot, masthead, setting, td, title_line, tr

KIND_BOXES = {
    ProductionKind.FEATURE: "Feature",
    ProductionKind.MOW: "MOW",
    ProductionKind.PILOT: "Pilot",
    ProductionKind.MINI_SERIES: "Mini-Series",
    ProductionKind.TV_SEASON: "TV Series",
    ProductionKind.OTHER: "Other",
}


def _box(label: str, value: str, span: int) -> str:
    return f"<td colspan='{span}'><div class='label'>{escape(label)}</div><div class='value'>{escape(value) or '&nbsp;'}</div></td>"


def _box_rows(s: Setting, credit: CreditTruth, rows: Sequence[Sequence[tuple[str, int]]]) -> str:
    return "".join(
        tr(*(_box(s.voice.heading(key), s.voice.cell(credit, key), span) for key, span in line))
        for line in rows
    )


@FAMILIES.family("resume_label_boxes")
def label_boxes(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A form of boxes for each show, a small label at the top of every box."""
    s = setting(truth, rng, font, "column")
    rows = [
        [("title", 6), ("season", 2), ("kind", 4)],
        [("job", 5), ("start", 3), ("end", 2), ("days", 2)],
        [("studio", 4), ("company", 5), ("agreement", 3)],
        [("producer", 3), ("pm", 3), ("pc", 3), ("apc", 3)],
    ]
    if rng.random() < 0.5:
        rows = [rows[1], rows[0], rows[2], rows[3]]
    word = rng.choice(("Show", "Credit", "Production", "Entry"))
    forms = (
        f"<table class='form'><tr><td colspan='12' class='bar'>{word} {number}</td></tr>{_box_rows(s, credit, rows)}</table>"
        for number, credit in enumerate(s.credits, 1)
    )
    css = f".form {{ table-layout: fixed; break-inside: avoid; margin-bottom: 8pt; }} .form td {{ border: 0.6pt solid #555; }} .label {{ font-size: 6.5pt; color: #555; }} .value {{ font-size: 9.5pt; }} .form .bar {{ background: {s.tint}; font-weight: bold; }}"
    return s.pdf(masthead(s) + "".join(forms) + closing(s), css, size=9, foot=foot(rng))


def _ticks(s: Setting, credit: CreditTruth, marks: tuple[str, str]) -> str:
    return "   ".join(
        f"{marks[0] if kind is credit.kind else marks[1]} {label}" for kind, label in KIND_BOXES.items()
    )


def _annex_entry(s: Setting, number: int, credit: CreditTruth, marks: tuple[str, str] | None) -> str:
    v = s.voice
    kind = _ticks(s, credit, marks) if marks else v.kinds[credit.kind]
    crew = v.crew_text(credit)
    span = f"rowspan={5 if crew else 4}"
    top = (("Title of production", v.show(credit), 3), (v.headings["job"], v.job(credit), 2))
    worked = (
        (v.heading("start"), v.cell(credit, "start"), 2),
        (v.heading("end"), v.cell(credit, "end"), 2),
        ("Days worked", v.number(credit.days), 1),
    )
    house = (
        ("Studio / network", credit.studio, 2),
        ("Production company", credit.company, 2),
        ("Agreement", v.agreement(credit), 1),
    )
    first = tr(td(str(number), "no", span), *(_filled(*cell) for cell in top))
    kinds = tr(_filled("Type of production", kind, 5))
    lines = [first, kinds, tr(*(_filled(*cell) for cell in worked)), tr(*(_filled(*cell) for cell in house))]
    if crew:
        lines.append(tr(_filled("Supervisors and crew", crew, 5)))
    return f"<tbody>{''.join(lines)}</tbody>"


def _filled(label: str, value: str, span: int) -> str:
    return f"<td colspan='{span}'><span class='label'>{escape(label)}:</span> <b>{escape(value)}</b></td>"


@FAMILIES.family("resume_union_annex")
def union_annex(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """An annex to an application, its entries numbered, the kinds ticked in some, a declaration at the end."""
    s = setting(truth, rng, font, "column")
    letter = rng.choice("ABC")
    marks = rng.choice((("[X]", "[ ]"), ("[x]", "[  ]"), None))
    entries = [_annex_entry(s, number, credit, marks) for number, credit in enumerate(s.credits, 1)]
    person = "".join(
        tr(td(label, "label"), td(value))
        for label, value in [("Name of member / applicant", s.who.name), *s.contacts()]
    )
    title = f"<h1 class='mid'>Annex {letter}</h1><p class='mid'><b>{rng.choice(('Record of Work Experience', 'Statement of Production Credits', 'Schedule of Qualifying Work'))}</b></p>"
    total = f"<p class='sum'><b>Total days claimed: {s.total(s.credits)}</b></p>"
    sign = "<p style='margin-top:14pt'>I declare that the above is true and complete.</p><p style='margin-top:16pt'>Signature ______________________________ &nbsp; Date ________________</p>"
    css = ".who { margin: 8pt 0; } .who td, .annex td { border: 0.6pt solid black; } .who .label { width: 150pt; } .annex { table-layout: fixed; } .annex tbody { break-inside: avoid; border: 1.4pt solid black; } .label { font-size: 7.5pt; } .no { text-align: center; vertical-align: middle; } .annex b { white-space: pre-wrap; }"
    columns = "<colgroup><col style='width:22pt'><col><col><col><col><col></colgroup>"
    body = f"{title}<table class='who'>{person}</table><table class='annex'>{columns}{''.join(entries)}</table>{total}"
    return s.pdf(
        body + closing(s) + sign,
        css,
        size=9,
        foot=f"'Annex {letter} – page ' counter(page) ' of ' counter(pages)",
    )


@FAMILIES.family("resume_web_form_print")
def web_form_print(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A web form as a browser prints it: labels at the left, answers beside them."""
    s = setting(truth, rng, font, "column")
    keys = [
        "title",
        "season",
        "kind",
        "studio",
        "company",
        "job",
        "start",
        "end",
        "days",
        "agreement",
        "producer",
        "pm",
        "pc",
        "apc",
    ]
    if rng.random() < 0.5:
        keys = ["job", "start", "end", "days", *keys[:5], *keys[9:]]
    word, mark = rng.choice(("Work record", "Credit", "Experience")), rng.choice((":", "", " *"))
    person = _answers([("Name", s.who.name), *s.contacts()], mark)
    parts = [f"<h2>Applicant</h2>{person}"]
    for number, credit in enumerate(s.credits, 1):
        pairs = [(label, value) for label, value in s.voice.pairs(credit, keys) if value]
        parts.append(
            f"<div class='record'><h2>{word} {number} of {len(s.credits)}</h2>{_answers(pairs, mark)}</div>"
        )
    css = f".record {{ break-inside: avoid; }} h2 {{ border-bottom: 1pt solid {s.ink}; color: {s.ink}; }} .label {{ width: 150pt; color: #555; {rng.choice(('text-align: right; padding-right: 10pt;', ''))} }} .answer {{ {rng.choice(('border-bottom: 0.4pt solid #ccc;', 'border: 0.4pt solid #bbb;', 'font-weight: bold;'))} }}"
    footer = "'https://forms.example.ca/member/experience/print      ' counter(page) '/' counter(pages)"
    return s.pdf("".join(parts) + closing(s), css, size=9, foot=footer)


def _answers(pairs: Sequence[tuple[str, str]], mark: str) -> str:
    return (
        "<table>"
        + "".join(tr(td(label + mark, "label"), td(value, "answer")) for label, value in pairs)
        + "</table>"
    )


def _card(s: Setting, credit: CreditTruth) -> str:
    v = s.voice
    crew = "".join(f"<p class='crew'>{escape(label)} {escape(name)}</p>" for label, name in v.crew(credit))
    note = f"<p>{escape(v.note(credit))}</p>" if v.note(credit) else ""
    return f"""<div class='card'><table><tr><td class='name'>{escape(v.show(credit))}</td><td class='sum'>{escape(v.days(credit))}</td></tr></table>
    <p><b>{escape(v.job(credit))}</b> &nbsp;&middot;&nbsp; {escape(v.kinds[credit.kind])}</p><p>{escape(v.span(credit))}</p>
    <p>{escape(v.house(credit))}</p>{note}{crew}</div>"""


@FAMILIES.family("resume_template_cards_by_month")
def template_cards_by_month(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A bought template: a coloured side column of contacts, cards beside it, dates by month and year."""
    s = setting(truth, rng, font, "monthly")
    contacts = "".join(
        f"<p class='label'>{escape(label)}</p><p>{escape(value)}</p>" for label, value in s.contacts()
    )
    words = s.who.name.split()
    name = f"<h1>{escape(words[0])}<br>{escape(' '.join(words[1:]))}</h1>"
    cards = "".join(_card(s, credit) for credit in s.credits)
    side = rng.choice(("left", "right"))
    other = "right" if side == "left" else "left"
    css = f"""@page {{ margin: 0.5in; }} .side {{ position: absolute; top: 0; {side}: 0; width: 168pt; font-size: 8pt; background: {s.ink}; color: white; padding: 12pt; box-sizing: border-box; overflow-wrap: anywhere; }}
    .main {{ margin-{side}: 184pt; margin-{other}: 0; }} .label {{ margin-top: 7pt; font-size: 7.5pt; text-transform: uppercase; letter-spacing: 1pt; }}
    .card {{ break-inside: avoid; border-left: 3pt solid {s.tint}; padding: 3pt 6pt; margin-bottom: 7pt; }} .card td {{ padding: 0; }} .name {{ font-weight: bold; font-size: 11pt; color: {s.ink}; }} .card .sum {{ width: 110pt; }}
    .side h2 {{ color: white; }} .side li {{ margin-bottom: 3pt; }} .crew {{ font-size: 8pt; color: #444; }}"""
    body = (
        f"<div class='side'>{name}{contacts}{closing(s)}</div><div class='main'>{title_line(s)}{cards}</div>"
    )
    return s.pdf(body, css, size=9, foot=foot(rng))
