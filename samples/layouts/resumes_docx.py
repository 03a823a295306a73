"""Resumes as Word files: a table, and paragraphs."""

from __future__ import annotations

import random

from docx.shared import Pt

from samples.layouts.core import DOCX, Rendered
from samples.layouts.press import docx_bytes, docx_rows, new_docx
from samples.layouts.register import FAMILIES
from samples.layouts.resumes_blocks import crew_text
from samples.layouts.resumes_tables import contact_line, file_name, noted, resume_of
from samples.layouts.words import date_style, days_of, kind_style, outside, position_style, titled
from samples.truth import PaperTruth

HEADS = ["Production", "Type", "Studio", "Position", "Start", "End", "Days", "Producer", "PM", "PC", "APC"]


@FAMILIES.family("resume_docx_table")
def docx_table(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A gridded Word table in landscape."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    document = new_docx(font, 10, 0.6, landscape=True)
    document.add_heading(resume.name, 1)
    document.add_paragraph(contact_line(resume))
    rows = [HEADS]
    for c in resume.credits:
        facts = [noted(c), kind(c), c.studio, position(c), date(c.start), date(c.end), days_of(c.days)]
        people = [
            c.producer,
            c.production_manager,
            c.production_coordinator,
            c.assistant_production_coordinator,
        ]
        rows.append(facts + people)
    docx_rows(document, rows, style="Table Grid", size_pt=8)
    document.add_heading("Education and Skills", 2)
    for line in resume.other_lines:
        document.add_paragraph(line, style="List Bullet")
    return Rendered(docx_bytes(document, resume.name), DOCX, file_name(resume, rng, "docx"))


@FAMILIES.family("resume_docx_paragraphs")
def docx_paragraphs(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Paragraphs: the show in bold, then position and dates, then personnel."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    document = new_docx(font, 10.5)
    head = document.add_paragraph().add_run(resume.name)
    head.bold, head.font.size = True, Pt(18)
    document.add_paragraph(contact_line(resume))
    document.add_heading("Credits", 2)
    for c in resume.credits:
        first = document.add_paragraph()
        first.add_run(titled(c)).bold = True
        first.add_run(" – " + ", ".join(part for part in (kind(c), c.studio, outside(c)) if part))
        document.add_paragraph(f"{position(c)}, {date(c.start)} – {date(c.end)} ({days_of(c.days)} days)")
        document.add_paragraph(crew_text(c)).paragraph_format.space_after = Pt(8)
    if resume.other_lines:
        document.add_heading("Other Information", 2)
    for line in resume.other_lines:
        document.add_paragraph(line)
    return Rendered(docx_bytes(document, resume.name), DOCX, file_name(resume, rng, "docx"))
