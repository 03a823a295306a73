# ruff: noqa: E501  (markup and prose read better unbroken)
"""Held-out resumes as Word files."""

from __future__ import annotations

import random

from docx.shared import Inches, Pt

from samples.evaluation.first.register import FAMILIES
from samples.evaluation.first.setting import resume_name, resume_of
from samples.evaluation.first.words import PEOPLE_LABELS, days, hand, labelled_crew, other_body
from samples.layouts.core import DOCX, Rendered
from samples.layouts.press import docx_bytes, docx_rows, new_docx
from samples.truth import PaperTruth


@FAMILIES.family("resume_word_grid")
def word_grid(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A Word table in landscape, the crew as four lines of one cell, start and end as two lines of another."""
    resume = resume_of(truth)
    say, labels = hand(resume.credits, rng), rng.choice(PEOPLE_LABELS)
    document = new_docx(font, 9, 0.6, landscape=True)
    document.add_heading(resume.name, 1)
    document.add_paragraph(f"{resume.phone}, {resume.email}. Member no. {resume.member_no}, IATSE 411.")
    rows = [["Position Held", "Show", "Format", "Studio", "Start / End", "Worked Days", "Team", "Agreement"]]
    for c in resume.credits:
        dates = f"{say.date(c.start)}\n{say.date(c.end)}"
        team = "\n".join(labelled_crew(c, labels))
        rows.append(
            [
                say.position(c),
                say.title(c),
                say.kind(c),
                c.studio,
                dates,
                days(c),
                team,
                other_body(c) or "411",
            ]
        )
    docx_rows(document, rows, style="Light Grid Accent 1", size_pt=8)
    document.add_heading("Other", 2)
    for line in resume.other_lines:
        document.add_paragraph(line, style="List Bullet")
    return Rendered(docx_bytes(document, resume.name), DOCX, f"{resume_name(resume, rng)}.docx")


@FAMILIES.family("resume_word_tabs")
def word_tabs(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Paragraphs with tab stops: show, tab, dates; job, tab, days; then studio and crew."""
    resume = resume_of(truth)
    say, labels = hand(resume.credits, rng), rng.choice(PEOPLE_LABELS)
    document = new_docx(font, 10.5)
    head = document.add_paragraph()
    head.add_run(resume.name).bold = True
    head.runs[0].font.size = Pt(18)
    document.add_paragraph(f"{resume.address}\n{resume.phone}\n{resume.email}\nIATSE 411 #{resume.member_no}")
    document.add_heading("Film & Television", 2)
    for c in resume.credits:
        first = document.add_paragraph()
        first.paragraph_format.tab_stops.add_tab_stop(Inches(4.1))
        first.add_run(say.title(c)).bold = True
        first.add_run(f"\t{say.span(c)}")
        second = document.add_paragraph()
        second.paragraph_format.tab_stops.add_tab_stop(Inches(4.1))
        second.add_run(say.position(c)).italic = True
        second.add_run(f"\t{days(c)} days")
        document.add_paragraph(", ".join(p for p in (say.kind(c), c.studio, other_body(c)) if p))
        last = document.add_paragraph("; ".join(labelled_crew(c, labels)))
        last.paragraph_format.space_after = Pt(9)
    if resume.other_lines:
        document.add_heading("Education & Languages", 2)
    for line in resume.other_lines:
        document.add_paragraph(line)
    return Rendered(docx_bytes(document, resume.name), DOCX, f"{resume_name(resume, rng)}.docx")


@FAMILIES.family("resume_word_forms")
def word_forms(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """One small two-column table for each credit: what it is at the left, the answer at the right."""
    resume = resume_of(truth)
    say, labels = hand(resume.credits, rng), rng.choice(PEOPLE_LABELS)
    document = new_docx(font, 10)
    document.add_heading(f"Credit list of {resume.name}", 1)
    document.add_paragraph(f"Membership number: {resume.member_no}    {resume.phone}    {resume.email}")
    for c in resume.credits:
        facts = [("Show", say.title(c)), ("Format", say.kind(c)), ("Studio", c.studio)]
        facts += [
            ("Union", other_body(c)),
            ("Job", say.position(c)),
            ("Worked", say.span(c)),
            ("Total days", days(c)),
        ]
        facts += [tuple(part.split(": ", 1)) for part in labelled_crew(c, labels)]  # type: ignore[misc]
        table = document.add_table(rows=0, cols=2, style="Table Grid")
        for label, value in facts:
            if value:
                cells = table.add_row().cells
                cells[0].text, cells[1].text = label, value
        document.add_paragraph()
    for line in resume.other_lines:
        document.add_paragraph(line)
    return Rendered(docx_bytes(document, resume.name), DOCX, f"{resume_name(resume, rng)}.docx")
