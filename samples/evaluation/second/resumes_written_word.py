# ruff: noqa: E501  (markup and prose read better unbroken)
"""Word resumes: a list numbered down to the first show under headings by job, and a table with stacked names."""

from __future__ import annotations

import random
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Inches, Pt

from samples.evaluation.second.register import FAMILIES
from samples.evaluation.second.written_hand import (
    Habits,
    days,
    file_stem,
    foreign,
    habits,
    joined,
    member_line,
    people,
    resume_of,
    worked,
)
from samples.layouts.core import DOCX, Rendered
from samples.layouts.press import docx_bytes, new_docx
from samples.truth import CreditTruth, PaperTruth, ResumeTruth


def _made(document: Any, resume: ResumeTruth, rng: random.Random) -> Rendered:
    return Rendered(docx_bytes(document, resume.name), DOCX, f"{file_stem(resume, rng)}.docx")


def _heading(document: Any, text: str, size: float) -> Any:
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.font.size = True, Pt(size)
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.keep_with_next = Pt(9), True
    return paragraph


def _numbered(document: Any, c: CreditTruth, say: Habits, number: int, *, dates_last: bool) -> None:
    paragraph = document.add_paragraph()
    form = paragraph.paragraph_format
    form.left_indent, form.first_line_indent, form.space_after = Inches(0.35), Inches(-0.35), Pt(7)
    form.tab_stops.add_tab_stop(Inches(0.35))
    form.tab_stops.add_tab_stop(Inches(6.9), WD_TAB_ALIGNMENT.RIGHT)
    form.keep_together = True
    paragraph.add_run(f"{number}.\t")
    paragraph.add_run(c.title).bold = True
    season = say.season(c)
    paragraph.add_run(f", {season}" if season else "")
    when = f"{say.span(c)}, {worked(c)}"
    paragraph.add_run("" if dates_last else f"\t{when}")
    what = joined((say.kind(c), c.studio, foreign(c)), " – ")
    for line in (what, ", ".join(say.crew(c, " ")), when if dates_last else ""):
        if line:
            paragraph.add_run().add_break()
            paragraph.add_run(line)


@FAMILIES.family("resume_word_countdown")
def word_countdown(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Jobs as headings with the number of shows; the shows numbered down, a few soft-broken lines for each."""
    resume = resume_of(truth)
    say, dates_last = habits(resume.credits, rng), rng.random() < 0.5
    document = new_docx(font, rng.choice((10, 10.5)), 0.8)
    _heading(document, resume.name, 16)
    for line in (resume.address, joined((resume.phone, resume.email), "   "), member_line(resume, rng)):
        if line:
            document.add_paragraph(line)
    jobs = dict.fromkeys(say.job(c) for c in resume.credits)
    for job in jobs:
        group = [c for c in resume.credits if say.job(c) == job]
        _heading(document, f"{job} ({len(group)} {'show' if len(group) == 1 else 'shows'})", 11)
        for number, c in zip(range(len(group), 0, -1), group, strict=True):
            _numbered(document, c, say, number, dates_last=dates_last)
    if resume.other_lines:
        _heading(document, "Education, Training, Skills", 11)
    for line in resume.other_lines:
        document.add_paragraph(line, style="List Bullet")
    return _made(document, resume, rng)


def _fill(cell: Any, lines: list[str], size: float, *, bold_first: bool = False) -> None:
    """One paragraph for each line, as the Enter key makes them."""
    for number, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(line)
        run.font.size, run.bold = Pt(size), bold_first and number == 0


@FAMILIES.family("resume_word_stacked")
def word_stacked(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A table of four columns; show over kind over studio, start over end over days, the four names stacked
    in the order that the head of their column gives, with a dash where one is not known."""
    resume = resume_of(truth)
    say, when_first = habits(resume.credits, rng), rng.random() < 0.4
    document = new_docx(font, 9.5, 0.7)
    title = _heading(document, resume.name, 15)
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for line in (
        joined((resume.address, resume.phone), "  –  "),
        joined((resume.email, member_line(resume, rng)), "  –  "),
    ):
        document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph()
    widths = (1.5, 2.2, 1.4, 1.9) if when_first else (2.2, 1.4, 1.5, 1.9)
    table = document.add_table(
        rows=1, cols=4, style=rng.choice(("Table Grid", "Light List", "Light Shading"))
    )
    heads = [
        ["Production", "Type", "Studio"],
        ["Position"],
        ["Start date", "End date", "Days worked"],
        list(say.labels),
    ]
    order = (2, 0, 1, 3) if when_first else (0, 1, 2, 3)
    rows = [table.rows[0], *(table.add_row() for _ in resume.credits)]
    for row, cells in zip(rows, [heads, *(_stack(c, say) for c in resume.credits)], strict=True):
        for cell, place, width in zip(row.cells, order, widths, strict=True):
            cell.width = Inches(width)
            _fill(cell, cells[place], 9, bold_first=cells is heads or place == 0)
    if resume.other_lines:
        _heading(document, rng.choice(("Other", "Education and languages")), 11)
    for line in resume.other_lines:
        document.add_paragraph(line)
    return _made(document, resume, rng)


def _stack(c: CreditTruth, say: Habits) -> list[list[str]]:
    show = [say.title(c), say.kind(c), c.studio or "—"]
    job = [say.job(c), f"({foreign(c)})"] if foreign(c) else [say.job(c)]
    return [
        show,
        job,
        [say.dating.day(c.start), say.dating.day(c.end), f"{days(c)} days"],
        [name or "—" for name in people(c)],
    ]
