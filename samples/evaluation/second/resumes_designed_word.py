# ruff: noqa: E501  (prose reads better unbroken)
"""Two Word resumes: one from a template with a shaded side cell, one plain with years as headings."""

from __future__ import annotations

import random
from itertools import groupby
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from samples.evaluation.second.designed_hand import Habit, file_name, habit, resume_of
from samples.evaluation.second.register import FAMILIES
from samples.layouts.core import DOCX, Rendered
from samples.layouts.press import docx_bytes, new_docx
from samples.truth import CreditTruth, PaperTruth, ResumeTruth


def _shade(cell: Any, colour: str) -> None:
    shading = OxmlElement("w:shd")
    for key, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", colour)):
        shading.set(qn(key), value)
    cell._tc.get_or_add_tcPr().append(shading)


def _say(
    cell: Any, text: str, *, size: float = 9.5, bold: bool = False, italic: bool = False, colour: str = ""
) -> Any:
    """A paragraph at the end of a cell or document; the cell's own empty first paragraph is taken first."""
    paragraphs = cell.paragraphs
    fresh = len(paragraphs) == 1 and not paragraphs[0].text and not paragraphs[0].runs
    paragraph = paragraphs[0] if fresh else cell.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(1)
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    return paragraph


def _side(cell: Any, resume: ResumeTruth, say: Habit, accent: str, heading: str) -> None:
    _say(cell, resume.name, size=19, bold=True, colour=accent)
    _say(cell, "CONTACT", bold=True, colour=accent).paragraph_format.space_before = Pt(12)
    for part in say.contact(resume):
        _say(cell, part, size=9)
    if resume.other_lines:
        _say(cell, heading, bold=True, colour=accent).paragraph_format.space_before = Pt(12)
    for line in resume.other_lines:
        _say(cell, line, size=9).paragraph_format.space_after = Pt(4)


def _beside(cell: Any, c: CreditTruth, say: Habit, accent: str, dates_right: bool) -> None:
    head = _say(cell, say.title(c), size=11, bold=True)
    head.paragraph_format.space_before = Pt(8)
    if dates_right:
        head.paragraph_format.tab_stops.add_tab_stop(Inches(5.0), WD_TAB_ALIGNMENT.RIGHT)
        head.add_run(f"\t{say.days(c)}").font.size = Pt(9.5)
        job = _say(cell, say.job(c), bold=True, colour=accent)
        job.paragraph_format.tab_stops.add_tab_stop(Inches(5.0), WD_TAB_ALIGNMENT.RIGHT)
        job.add_run(f"\t{say.span(c)}").font.size = Pt(9.5)
    else:
        _say(cell, say.job(c), bold=True, colour=accent)
        _say(cell, f"{say.span(c)} ({say.days(c)})")
    _say(cell, " – ".join(part for part in (say.kind(c), say.studio(c), say.union(c)) if part))
    if say.crew(c):
        _say(cell, " / ".join(say.crew(c)), size=8.5, italic=True)


@FAMILIES.family("resume_shaded_side_word")
def shaded_side_word(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A Word template: a page-wide table of two cells, the narrow one shaded with name, contact and schooling, the
    wide one with the shows; dates and days at the right by a tab, or below the job."""
    resume, say = resume_of(truth), habit(rng, short_labels=True)
    accent, tint = rng.choice(
        (("1F4E79", "DEEAF6"), ("385623", "E2EFD9"), ("833C0B", "FBE4D5"), ("3B3838", "EDEDED"))
    )
    dates_right, side_first = rng.random() < 0.5, rng.random() < 0.7
    document = new_docx(font, 9.5, 0.5)
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    narrow, wide = table.rows[0].cells if side_first else reversed(table.rows[0].cells)
    narrow.width, wide.width = Inches(2.2), Inches(5.3)
    for column in table.columns:
        column.width = column.cells[0].width
    _shade(narrow, tint)
    _side(narrow, resume, say, accent, rng.choice(("EDUCATION & SKILLS", "SKILLS", "OTHER TRAINING")))
    _say(
        wide, rng.choice(("EXPERIENCE", "PRODUCTION CREDITS", "FILM & TV")), size=12, bold=True, colour=accent
    )
    for c in resume.credits:
        _beside(wide, c, say, accent, dates_right)
    return Rendered(docx_bytes(document, resume.name), DOCX, f"{file_name(resume, rng)}.docx")


def _under_year(document: Any, c: CreditTruth, say: Habit, crew_lines: bool) -> None:
    what = ", ".join(part for part in (say.kind(c), say.studio(c)) if part)
    head = document.add_paragraph()
    head.paragraph_format.space_before = Pt(6)
    head.paragraph_format.keep_with_next = True
    head.add_run(say.title(c)).bold = True
    head.add_run(f" – {what}")
    document.add_paragraph(f"{say.job(c)}, {say.span(c)}")
    document.add_paragraph("; ".join(part for part in (say.days(c), say.union(c)) if part))
    crew = say.crew(c)
    if crew_lines:
        for person in crew:
            document.add_paragraph(person).paragraph_format.left_indent = Inches(0.3)
    elif crew:
        document.add_paragraph(", ".join(crew)).paragraph_format.left_indent = Inches(0.3)


@FAMILIES.family("resume_years_plain_word")
def years_plain_word(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A plain Word file: name, contact lines, years (in which a show began) as small bold headings, four or more
    typed lines a show, the crew indented; schooling at the end."""
    resume, say = resume_of(truth), habit(rng)
    crew_lines = rng.random() < 0.5
    document = new_docx(font, 10.5, 1.0)
    name = document.add_paragraph().add_run(resume.name)
    name.bold, name.font.size = True, Pt(14)
    for part in say.contact(resume):
        document.add_paragraph(part)
    for year, group in groupby(resume.credits, key=lambda c: c.start.year):
        heading = document.add_paragraph()
        heading.paragraph_format.space_before = Pt(12)
        heading.paragraph_format.keep_with_next = True
        run = heading.add_run(str(year))
        run.bold, run.underline, run.font.size = True, True, Pt(12)
        for c in group:
            _under_year(document, c, say, crew_lines)
    if resume.other_lines:
        heading = document.add_paragraph()
        heading.paragraph_format.space_before = Pt(14)
        run = heading.add_run(rng.choice(("Education", "Skills", "Education/Skills", "Miscellaneous")))
        run.bold, run.underline, run.font.size = True, True, Pt(12)
    for line in resume.other_lines:
        document.add_paragraph(line, style="List Bullet")
    return Rendered(docx_bytes(document, resume.name), DOCX, f"{file_name(resume, rng)}.docx")
