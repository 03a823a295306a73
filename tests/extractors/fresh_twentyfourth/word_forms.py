"""Word-processor papers that are no one grid: a form to a show, dates at the side, a table to a job, tabs."""

from __future__ import annotations

import random
from typing import Any

from docx.shared import Inches, Pt

from samples.layouts.core import Rendered
from samples.layouts.press import new_docx
from samples.truth import CreditTruth, PaperTruth

from .grouped import by_job
from .register import FAMILIES
from .shells import CREDIT_HEADINGS, Setting, setting
from .word import closing, grid, heading, joined, line, masthead, page_numbers, put, shade, whole, widths
from .word_tables import rows_of, weights


@FAMILIES.family("resume_docx_form_per_show")
def docx_form_per_show(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A small table for every show: label, value, label, value."""
    s = setting(truth, rng, font, "column")
    document = new_docx(font, 10, 0.8)
    masthead(document, s, 10)
    orders = (
        (
            "title",
            "season",
            "job",
            "kind",
            "start",
            "end",
            "days",
            "agreement",
            "studio",
            "company",
            "producer",
            "pm",
            "pc",
            "apc",
        ),
        (
            "job",
            "title",
            "season",
            "kind",
            "company",
            "studio",
            "start",
            "end",
            "days",
            "agreement",
            "pm",
            "producer",
            "pc",
            "apc",
        ),
    )
    keys, colon = rng.choice(orders), rng.choice((":", ""))
    for number, credit in enumerate(s.credits, 1):
        _show_form(document, s, number, s.voice.pairs(credit, keys), colon)
    closing(document, s, 10)
    page_numbers(document)
    return s.docx(document)


def _show_form(document: Any, s: Setting, number: int, pairs: list[tuple[str, str]], colon: str) -> None:
    table = document.add_table(rows=1, cols=4, style="Table Grid")
    put(table.rows[0].cells[0], f"{number}.", 9, bold=True)
    for at in range(0, len(pairs), 2):
        cells = table.add_row().cells
        for side, (label, value) in enumerate(pairs[at : at + 2]):
            put(cells[2 * side], f"{label}{colon}", 8.5)
            put(cells[2 * side + 1], value, 9.5, bold=True)
            shade(cells[2 * side], s.tint)
    widths(table, [1.45, 2.0, 1.45, 2.0])
    joined(table.cell(0, 0), table.cell(0, 3))
    whole(table)
    for row in table.rows[:-1]:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    document.add_paragraph()


@FAMILIES.family("resume_docx_dates_beside")
def docx_dates_beside(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A table without rules: dates and days in a narrow column, the rest stacked beside them."""
    s = setting(truth, rng, font, "named")
    document = new_docx(font, 10.5, 0.9)
    masthead(document, s, 10.5)
    heading(document, rng.choice(CREDIT_HEADINGS).upper(), 12, s.ink)
    side = rng.choice((0, 1))
    table = document.add_table(rows=0, cols=2)
    for credit in s.credits:
        cells = table.add_row().cells
        _beside(cells[side], cells[1 - side], s, credit)
    widths(table, [1.9, 4.8] if side == 0 else [4.8, 1.9])
    whole(table)
    closing(document, s, 10.5)
    return s.docx(document)


def _beside(narrow: Any, broad: Any, s: Setting, credit: CreditTruth) -> None:
    v = s.voice
    for text in (f"{v.day(credit.start)}{v.dash.rstrip()}", v.day(credit.end), v.days(credit)):
        put(narrow, text, 9.5)
    put(broad, v.show(credit), 10.5, bold=True)
    put(broad, f"{v.job(credit)}{v.slash}{v.kinds[credit.kind]}", 10, italic=True)
    for text in (v.house(credit), v.note(credit), v.crew_text(credit, "   ")):
        if text:
            put(broad, text, 9.5)
    put(broad, "", 4)


@FAMILIES.family("resume_docx_table_per_job")
def docx_table_per_job(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A heading and a table for every job, each with its total row."""
    s = setting(truth, rng, font, "column")
    document = new_docx(font, 10, 0.7)
    masthead(document, s, 10)
    keys = rng.choice(
        (
            ("show", "kind", "house", "start", "end", "days", "agreement"),
            ("start", "end", "show", "kind", "house", "agreement", "days"),
        )
    )
    style, word = (
        rng.choice(("Table Grid", "Light Shading", "Light List")),
        rng.choice(("Total", "Sub-total")),
    )
    for job, credits in by_job(s).items():
        heading(document, job.upper() if rng.random() < 0.2 else job, 11.5, s.ink)
        total = [s.total(credits) if key == "days" else "" for key in keys]
        rows = [*rows_of(s, keys, tuple(credits)), [word, *total[1:]]]
        grid(document, rows, weights(keys), 7.1, style, 8.5)
    heading(document, f"All positions: {s.total(s.credits)} days", 10)
    closing(document, s, 10)
    return s.docx(document)


@FAMILIES.family("resume_docx_hanging_tabs")
def docx_hanging_tabs(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Typed with the tab key: the show at the margin, the rest hanging below it at a tab stop."""
    s = setting(truth, rng, font, "named")
    document = new_docx(font, 11, 1.0)
    masthead(document, s, 11)
    heading(document, rng.choice(CREDIT_HEADINGS), 13)
    job_first = rng.random() < 0.4
    for credit in s.credits:
        v = s.voice
        first, second = (v.job(credit), v.show(credit)) if job_first else (v.show(credit), v.job(credit))
        opening = line(document, f"{first}\t{v.days(credit)}", 11, bold=True)
        opening.paragraph_format.tab_stops.add_tab_stop(Inches(5.2))
        opening.paragraph_format.space_before = Pt(8)
        opening.paragraph_format.keep_with_next = True
        pairs = [
            ("", second),
            (v.headings["span"], v.span(credit)),
            (v.headings["kind"], v.kinds[credit.kind]),
        ]
        pairs += [(v.headings["house"], v.house(credit)), *v.crew(credit)]
        pairs += [(v.headings["agreement"], credit.agreement)] if credit.agreement != "411" else []
        for label, value in pairs:
            _hanging(document, label, value)
    closing(document, s, 11)
    return s.docx(document)


def _hanging(document: Any, label: str, value: str) -> None:
    paragraph = document.add_paragraph(f"{label}:\t{value}" if label else f"\t{value}")
    shape = paragraph.paragraph_format
    shape.left_indent, shape.first_line_indent = Inches(2.4), Inches(-2.1)
    shape.tab_stops.add_tab_stop(Inches(2.4))
    shape.space_after = Pt(0)
