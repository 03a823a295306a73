"""Resumes typed line by line with reportlab: columns without rules, label–value records, pipe lines."""

from __future__ import annotations

import random

from samples.layouts.core import PDF, Rendered
from samples.layouts.press import Sheet
from samples.layouts.register import FAMILIES
from samples.layouts.resumes_blocks import crew_text
from samples.layouts.resumes_tables import contact_line, file_name, resume_of
from samples.layouts.words import date_style, days_of, kind_style, outside, position_style, titled
from samples.truth import PaperTruth, ResumeTruth

BOTTOM = 735.0


def _head(sheet: Sheet, resume: ResumeTruth, x: float = 54) -> float:
    sheet.put(x, 62, resume.name, 18, sheet.bold)
    top = 78.0
    for line in sheet.wrap(contact_line(resume), sheet.width - 2 * x, 9):
        sheet.put(x, top, line, 9)
        top += 12
    return top + 16


def _others(sheet: Sheet, resume: ResumeTruth, top: float, heading: str, x: float = 54) -> None:
    if not resume.other_lines:
        return
    if top > BOTTOM - 80:
        sheet.next_page()
        top = 60
    sheet.put(x, top + 14, heading, 11, sheet.bold)
    for number, line in enumerate(resume.other_lines):
        sheet.put(x, top + 30 + 12 * number, f"- {line}", 9)


COLUMNS = (("Production", 40, 108), ("Type", 152, 46), ("Studio", 202, 66), ("Position", 272, 84),
           ("Start", 360, 54), ("End", 418, 54), ("Days", 476, 26), ("Personnel", 506, 90))  # fmt: skip


@FAMILIES.family("resume_columns")
def columns(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A table in columns without a single rule, cells wrapping in their column."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    sheet = Sheet(font)
    top = _column_heads(sheet, _head(sheet, resume, 40))
    for c in resume.credits:
        note = f" ({outside(c)})" if outside(c) else ""
        texts = (
            titled(c) + note,
            kind(c),
            c.studio,
            position(c),
            date(c.start),
            date(c.end),
            days_of(c.days),
        )
        cells = [sheet.wrap(text, width, 7.6) for text, (_, _, width) in zip(texts, COLUMNS, strict=False)]
        people = crew_text(c, "\n").split("\n")
        cells.append([line for person in people for line in sheet.wrap(person, COLUMNS[7][2], 7.6)])
        deep = max(len(cell) for cell in cells)
        if top + 9.5 * deep > BOTTOM:
            sheet.next_page()
            top = _column_heads(sheet, 54)
        for cell, (_, x, _) in zip(cells, COLUMNS, strict=True):
            for number, line in enumerate(cell):
                sheet.put(x, top + 9.5 * number, line, 7.6)
        top += 9.5 * deep + 8
    _others(sheet, resume, top, "Other", 40)
    return Rendered(sheet.finish(), PDF, file_name(resume, rng, "pdf"))


def _column_heads(sheet: Sheet, top: float) -> float:
    for name, x, _ in COLUMNS:
        sheet.put(x, top, name, 8, sheet.bold)
    return top + 15


@FAMILIES.family("resume_records")
def records(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Label and value, one to a line, a gap between credits."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    sheet = Sheet(font)
    top = _head(sheet, resume)
    for c in resume.credits:
        facts = [
            ("Production", titled(c)),
            ("Type", kind(c)),
            ("Studio", c.studio),
            ("Position", position(c)),
        ]
        facts += [
            ("Start Date", date(c.start)),
            ("End Date", date(c.end)),
            ("Number of Days", days_of(c.days)),
        ]
        facts += [("Producer", c.producer), ("Production Manager", c.production_manager)]
        facts += [("Production Coordinator", c.production_coordinator)]
        facts += [("APC", c.assistant_production_coordinator), ("Union", outside(c))]
        facts = [(label, value) for label, value in facts if value]
        if top + 13 * len(facts) > BOTTOM:
            sheet.next_page()
            top = 60
        for label, value in facts:
            sheet.put(54, top, f"{label}:", 10, sheet.bold)
            sheet.put(190, top, value, 10)
            top += 13
        top += 11
    _others(sheet, resume, top, "Education and Training")
    return Rendered(sheet.finish(), PDF, file_name(resume, rng, "pdf"))


@FAMILIES.family("resume_pipes")
def pipes(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Each credit as running parts between pipes or bullets, wrapped under a hanging indent."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    mark, sheet = rng.choice((" | ", " • ")), Sheet(font)
    top = _head(sheet, resume)
    sheet.put(54, top, "FILM AND TELEVISION", 11, sheet.bold)
    top += 18
    for c in resume.credits:
        parts = (kind(c), c.studio, outside(c), position(c), f"{date(c.start)} - {date(c.end)}")
        line = mark.join([titled(c), *(part for part in parts if part), f"{days_of(c.days)} days"])
        lines = sheet.wrap(line, 490, 9.5) + sheet.wrap(crew_text(c, mark), 490, 9.5)
        if top + 13 * len(lines) > BOTTOM:
            sheet.next_page()
            top = 60
        for number, text in enumerate(lines):
            sheet.put(54 if number == 0 else 68, top, text, 9.5)
            top += 13
        top += 8
    _others(sheet, resume, top, "SKILLS")
    return Rendered(sheet.finish(), PDF, file_name(resume, rng, "pdf"))
