# ruff: noqa: E501  (markup and prose read better unbroken)
"""Held-out resumes as typed without a table: tab stops with leaders, and a typewriter's columns (reportlab)."""

from __future__ import annotations

import random

from samples.evaluation.first.register import FAMILIES
from samples.evaluation.first.setting import resume_name, resume_of
from samples.evaluation.first.words import PEOPLE_LABELS, crew, days, hand, labelled_crew, other_body
from samples.layouts.core import PDF, Rendered
from samples.layouts.press import Sheet
from samples.truth import PaperTruth


@FAMILIES.family("resume_leaders")
def leaders(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Show and job joined by dots over the page; below them studio, dates, days at tab stops; then the crew."""
    resume = resume_of(truth)
    say, labels, sheet = hand(resume.credits, rng), rng.choice(PEOPLE_LABELS), Sheet(font)
    sheet.put(64, 70, resume.name, 17, sheet.bold)
    sheet.put(64, 86, f"{resume.address}    {resume.phone}    {resume.email}", 9)
    sheet.put(64, 98, f"I.A.T.S.E. Local 411 member number: {resume.member_no}", 9)
    y = 128.0
    for c in resume.credits:
        if y > 690:
            sheet.next_page()
            y = 70.0
        left = sheet.put(64, y, say.title(c, ", "), 10, sheet.bold)
        right = 548 - sheet.measure(say.position(c), 10)
        sheet.put(right, y, say.position(c), 10)
        dots = int((right - left - 10) / sheet.measure(".", 10))
        sheet.put(left + 5, y, "." * max(dots, 3), 10)
        sheet.put(76, y + 13, " / ".join(p for p in (say.kind(c), c.studio, other_body(c)) if p), 9)
        sheet.put(76, y + 25, say.span(c), 9)
        sheet.put(300, y + 25, f"{days(c)} days", 9)
        for line in sheet.wrap(", ".join(labelled_crew(c, labels)), 470, 9):
            sheet.put(76, y + 37, line, 9)
            y += 11
        y += 46
    for line in resume.other_lines:
        y += 12
        sheet.put(64, y, line, 9, sheet.italic)
    return Rendered(sheet.finish(), PDF, f"{resume_name(resume, rng)}.pdf")


COLUMNS = (("SHOW", 38, 132), ("JOB", 176, 112), ("STUDIO", 294, 84), ("START", 384, 62), ("END", 450, 62),
           ("DAYS", 518, 30), ("PRODUCER / P.M.", 556, 98), ("P.C. / A.P.C.", 660, 98))  # fmt: skip


@FAMILIES.family("resume_typewriter")
def typewriter(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Landscape columns without a rule, an underline of equals signs, two of the crew stacked in each cell."""
    resume = resume_of(truth)
    say, sheet = hand(resume.credits, rng), Sheet(font, (792.0, 612.0))
    sheet.put(38, 46, f"{resume.name.upper()}  -  RESUME OF WORK", 12, sheet.bold)
    sheet.put(38, 60, f"Member no. {resume.member_no}   {resume.phone}   {resume.email}", 8.5)
    y = _column_heads(sheet, 84)
    for c in resume.credits:
        who = crew(c)
        note = f"({say.kind(c)}{', ' + other_body(c) if other_body(c) else ''})"
        cells: list[list[str]] = []
        for text, (_, _, width) in zip(
            (
                f"{say.title(c)} {note}",
                say.position(c),
                c.studio,
                say.date(c.start),
                say.date(c.end),
                days(c),
            ),
            COLUMNS,
            strict=False,
        ):
            cells.append(sheet.wrap(text, width, 8.5))
        for pair, (_, _, width) in zip((who[:2], who[2:]), COLUMNS[6:], strict=True):
            cells.append([line for name in pair for line in sheet.wrap(name or "--", width, 8.5)])
        deep = max(len(cell) for cell in cells)
        if y + 10.5 * deep > 570:
            sheet.next_page()
            y = _column_heads(sheet, 46)
        for cell, (_, x, _) in zip(cells, COLUMNS, strict=True):
            for number, line in enumerate(cell):
                sheet.put(x, y + 10.5 * number, line, 8.5)
        y += 10.5 * deep + 8
    for line in resume.other_lines:
        sheet.put(38, y + 6, f"* {line}", 8.5)
        y += 11
    return Rendered(sheet.finish(), PDF, f"{resume_name(resume, rng)}.pdf")


def _column_heads(sheet: Sheet, y: float) -> float:
    for name, x, _ in COLUMNS:
        sheet.put(x, y, name, 8.5, sheet.bold)
    sheet.put(38, y + 9, "=" * int(716 / sheet.measure("=", 8.5)), 8.5)
    return y + 22
