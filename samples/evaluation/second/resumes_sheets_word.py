# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes as Word files: a landscape table with spanned heads and rows of jobs, and shows with bullets."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt

from samples.evaluation.second.register import FAMILIES
from samples.evaluation.second.sheets_hand import (
    WRITTEN,
    Habit,
    as_resume,
    elsewhere,
    filled,
    habit,
    member,
    people,
    sent,
    ways,
    worked,
)
from samples.layouts.core import DOCX, Rendered
from samples.layouts.press import docx_bytes, new_docx
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

_WIDTHS = (1.45, 0.95, 1.05, 0.85, 0.85, 0.5, 1.05, 1.05, 1.05, 1.05)


def _shade(cell: Any, colour: str) -> None:
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:color"), "auto")
    shading.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shading)


def _write(cell: Any, text: str, size: float, *, bold: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), bold


def _spanned_head(table: Any, labels: Sequence[str], colour: str) -> None:
    """Two rows: "Dates" and "Personnel" lie over several columns, the other heads over both rows."""
    above, below = table.add_row().cells, table.add_row().cells
    for k, text in enumerate(("Production", "Type", "Studio")):
        _write(above[k].merge(below[k]), text, 9, bold=True)
    _write(above[3].merge(above[5]), "Dates", 9, bold=True)
    _write(above[6].merge(above[9]), "Personnel", 9, bold=True)
    for k, text in enumerate(("Start", "End", "Days", *labels), start=3):
        _write(below[k], text, 9, bold=True)
    for cell in (*above, *below):
        if not cell._tc.xpath("./w:tcPr/w:shd"):
            _shade(cell, colour)


def _across(table: Any, text: str, colour: str = "") -> None:
    row = table.add_row().cells
    _write(row[0].merge(row[-1]), text, 9.5, bold=True)
    if colour:
        _shade(row[0], colour)


def _credit_row(table: Any, c: CreditTruth, say: Habit, note: str) -> None:
    body = f"\n{note.format(elsewhere(c))}" if elsewhere(c) else ""
    texts = (
        say.title(c) + body, say.kind(c), c.studio or say.missing, say.day(c.start), say.day(c.end), worked(c),
        *(name or say.missing for name in people(c)),
    )  # fmt: skip
    for cell, text in zip(table.add_row().cells, texts, strict=True):
        _write(cell, text, 8.5)


def _fit(table: Any) -> None:
    table.autofit = False
    for row in table.rows:
        if len(row._tr.tc_lst) == len(_WIDTHS):
            for cell, width in zip(row.cells, _WIDTHS, strict=True):
                cell.width = Inches(width)


def _closing(document: Any, resume: ResumeTruth, heading: str, style: str | None) -> None:
    if resume.other_lines:
        document.add_paragraph().add_run(heading).bold = True
    for line in resume.other_lines:
        document.add_paragraph(line, style=style)


@FAMILIES.family("resume_word_personnel_span")
def word_personnel_span(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A Word table lying sideways: a head of two rows with spans, a merged row for each job, perhaps its total of days below."""
    resume = as_resume(truth)
    say, totals = habit(rng), rng.random() < 0.5
    note = rng.choice(("({})", "[{} agreement]", "Union: {}"))
    document = new_docx(font, 10, 0.5, landscape=True)
    top = document.add_paragraph()
    top.add_run(resume.name).font.size = Pt(16)
    document.add_paragraph("   ".join(filled(*ways(resume), member(resume, "411 Member #{}"))))
    table = document.add_table(rows=0, cols=10, style="Table Grid")
    _spanned_head(table, say.crew, rng.choice(("D9E2F3", "E7E6E6", "FFF2CC")))
    for job in dict.fromkeys(say.job(c) for c in resume.credits):
        held = [c for c in resume.credits if say.job(c) == job]
        _across(table, job, "F2F2F2")
        for c in held:
            _credit_row(table, c, say, note)
        if totals:
            _across(table, f"Total: {sum(c.days for c in held):g} days")
    _fit(table)
    document.add_paragraph()
    _closing(document, resume, "Education / Training", None)
    return sent(docx_bytes(document, resume.name), resume, rng, DOCX)


def _bulleted(document: Any, c: CreditTruth, say: Habit, right: bool) -> None:
    head = document.add_paragraph()
    head.paragraph_format.space_before, head.paragraph_format.keep_with_next = Pt(8), True
    head.paragraph_format.tab_stops.add_tab_stop(Inches(6.7), WD_TAB_ALIGNMENT.RIGHT)
    head.add_run(say.title(c)).bold = True
    head.add_run(f"\t{say.span(c)}" if right else f" – {say.kind(c)}")
    points = [f"{say.job(c)} ({worked(c)} days)"]
    points += [", ".join(filled(say.kind(c), c.studio))] if right else [f"{say.span(c)}", *filled(c.studio)]
    points += [f"Worked under {elsewhere(c)}"] if elsewhere(c) else []
    for text in points:
        document.add_paragraph(text, style="List Bullet").paragraph_format.space_after = Pt(0)
    named = say.named(c)
    for pair in (named[:2], named[2:]):
        if pair:
            document.add_paragraph("; ".join(pair), style="List Bullet").paragraph_format.space_after = Pt(0)


@FAMILIES.family("resume_word_show_bullets")
def word_show_bullets(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """No table: each show in bold (its dates perhaps at the right edge), then bullets for the job, the kind and the people."""
    resume = as_resume(truth)
    say, right = habit(rng, WRITTEN), rng.random() < 0.5
    document = new_docx(font, 10.5, 0.9)
    name = document.add_paragraph(resume.name, style="Title")
    name.paragraph_format.space_after = Pt(4)
    for line in ways(resume):
        document.add_paragraph(line)
    if resume.member_no:
        document.add_paragraph(f"IATSE Local 411 – member {resume.member_no}")
    document.add_heading(rng.choice(("Experience", "Work Experience", "Shows")), 1)
    for c in resume.credits:
        _bulleted(document, c, say, right)
    document.add_paragraph()
    _closing(document, resume, "Skills and Education", "List Bullet")
    return sent(docx_bytes(document, resume.name), resume, rng, DOCX)
