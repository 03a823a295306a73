# ruff: noqa: E501  (prose reads better unbroken)
"""Resumes as Word files: tab stops, headings by studio, a table with a wide row for each show."""

from __future__ import annotations

import random
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from samples.layouts.core import DOCX, Rendered
from samples.layouts.press import docx_bytes, new_docx
from samples.truth import CreditTruth, PaperTruth, ResumeTruth
from tests.extractors.fresh_twentyfirst import words
from tests.extractors.fresh_twentyfirst.register import FAMILIES
from tests.extractors.fresh_twentyfirst.sheets import file_name, joined, membership, resume_in
from tests.extractors.fresh_twentyfirst.words import Voice, crew, named, outside, voice, worked


def _line(
    document: Any,
    text: str,
    *,
    bold: bool = False,
    size: float = 0,
    after: float = 0,
    stops: tuple[float, ...] = (),
) -> Any:
    """One paragraph with left tab stops at `stops` inches."""
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.bold = bold
    if size:
        run.font.size = Pt(size)
    paragraph.paragraph_format.space_after = Pt(after)
    for stop in stops:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(stop))
    return paragraph


def _others(document: Any, resume: ResumeTruth, heading: str) -> None:
    if resume.other_lines:
        _line(document, heading, bold=True, after=2).paragraph_format.space_before = Pt(10)
    for line in resume.other_lines:
        _line(document, line)


def _made(document: Any, resume: ResumeTruth, rng: random.Random) -> Rendered:
    return Rendered(docx_bytes(document, resume.name), DOCX, f"{file_name(resume, rng)}.docx")


def _tabbed(document: Any, c: CreditTruth, say: Voice, labels: tuple[str, ...]) -> None:
    first = _line(document, say.show(c, "{title} ({season})"), bold=True)
    first.paragraph_format.tab_stops.add_tab_stop(Inches(6.9), WD_TAB_ALIGNMENT.RIGHT)
    first.add_run(f"\t{say.span(c)}")
    first.paragraph_format.keep_with_next = True
    second = _line(document, say.job(c))
    second.paragraph_format.tab_stops.add_tab_stop(Inches(6.9), WD_TAB_ALIGNMENT.RIGHT)
    second.add_run(f"\t{worked(c)} days")
    _line(document, joined((say.kind(c), c.studio, outside(c) and f"{outside(c)} contract"), ", "))
    people = named(c, labels)
    for pair in (people[:2], people[2:]):
        if pair:
            _line(document, "\t".join(pair), size=9, stops=(3.4,))
    document.paragraphs[-1].paragraph_format.space_after = Pt(9)


@FAMILIES.family("resume_word_right_stop")
def word_right_stop(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Typed with the tab key: show and dates, job and days against the right edge, the crew two to a line."""
    resume = resume_in(truth)
    say, labels = (
        voice(rng, (words.AMERICAN, words.FULL, words.BRITISH, words.SLASHED)),
        rng.choice((words.CLIPPED, words.DOTTED, words.MIXED)),
    )
    document = new_docx(font, 10, 0.8)
    _line(document, resume.name, size=16).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for line in (
        resume.address,
        joined((resume.phone, resume.email), " / "),
        membership(resume, "IATSE Local 411 Membership #{}"),
    ):
        if line:
            _line(document, line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    _line(
        document,
        rng.choice(("EXPERIENCE", "Production Office Credits", "FILM AND TELEVISION WORK")),
        bold=True,
        size=11,
        after=6,
    )
    for c in resume.credits:
        _tabbed(document, c, say, labels)
    _others(document, resume, "OTHER SKILLS")
    return _made(document, resume, rng)


def _under_studio(document: Any, c: CreditTruth, say: Voice, labels: tuple[str, ...], bullets: bool) -> None:
    head = document.add_paragraph()
    head.paragraph_format.space_after = Pt(0)
    head.paragraph_format.keep_with_next = True
    head.add_run(say.show(c, "{title}, {season}")).bold = True
    head.add_run(f" – {say.kind(c)}")
    lines = [f"{say.job(c)}, {say.span(c)}, {worked(c)} days", joined(named(c, labels), "; ")]
    lines += [f"Agreement: {outside(c)}"] if outside(c) else []
    for line in lines:
        if line:
            paragraph = document.add_paragraph(line, style="List Bullet" if bullets else None)
            paragraph.paragraph_format.space_after = Pt(0)
    document.paragraphs[-1].paragraph_format.space_after = Pt(7)


@FAMILIES.family("resume_word_by_studio")
def word_by_studio(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The studios are the headings, the shows made for each beneath, with bullets or without; others come last."""
    resume = resume_in(truth)
    say = voice(rng, (words.AMERICAN, words.NTH, words.HYPHENED, words.FULL))
    labels, bullets = rng.choice((words.LONG, words.SHORT)), rng.random() < 0.5
    form = rng.choice(("{}", "Studio: {}", "Shows for {}"))
    document = new_docx(font, 10.5, 0.9)
    document.add_heading(resume.name, 1)
    _line(document, joined((resume.phone, resume.email, resume.address), " | "))
    _line(document, membership(resume, "Member of IATSE Local 411: {}"), after=6)
    studios = sorted(dict.fromkeys(c.studio for c in resume.credits), key=lambda studio: studio == "")
    for studio in studios:
        document.add_heading(form.format(studio) if studio else "Shows without a studio", 2)
        for c in resume.credits:
            if c.studio == studio:
                _under_studio(document, c, say, labels, bullets)
    if resume.other_lines:
        document.add_heading("Education, Software, Languages", 2)
    for line in resume.other_lines:
        _line(document, line)
    return _made(document, resume, rng)


WIDTHS = (1.06, 0.84, 0.84, 0.46, 0.97, 0.97, 0.98, 0.98)
"""Of the eight columns, in inches."""


def _shade(cell: Any, colour: str) -> None:
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shading)


def _fill(cell: Any, text: str, *, bold: bool = False, size: float = 8.5) -> None:
    run = cell.paragraphs[0].add_run(text)
    run.bold, run.font.size = bold, Pt(size)


@FAMILIES.family("resume_word_show_bars")
def word_show_bars(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """One table: a shaded row across for each show, its format and studio; below it a row of job, dates, days, crew."""
    resume = resume_in(truth)
    say, tint = (
        voice(rng, (words.AMERICAN, words.ISO, words.BRITISH)),
        rng.choice(("E2E8F0", "EFE6DA", "E6E6E6")),
    )
    document = new_docx(font, 9.5, 0.7)
    _line(document, resume.name, bold=True, size=17).runs[0].font.color.rgb = RGBColor(0x33, 0x33, 0x55)
    _line(document, joined((resume.address, resume.phone, resume.email), "  •  "))
    _line(document, membership(resume, "IATSE 411 Membership Number: {}"), after=8)
    heads = (
        "Position",
        "From",
        "To",
        "Days",
        "Producer",
        "Production Manager",
        "Production Coordinator",
        "Asst. Production Coordinator",
    )
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        _fill(cell, head, bold=True, size=8)
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Inches(width)
    for c in resume.credits:
        bar = table.add_row().cells
        wide = bar[0].merge(bar[-1])
        _shade(wide, tint)
        _fill(wide, say.show(c, "{title} – {season}"), bold=True, size=9.5)
        _fill(
            wide,
            "   " + joined((say.kind(c), c.studio, outside(c) and f"{outside(c)} agreement"), ", "),
            size=9,
        )
        facts = (say.job(c), say.dating.day(c.start), say.dating.day(c.end), worked(c), *crew(c))
        for cell, fact, width in zip(table.add_row().cells, facts, WIDTHS, strict=True):
            cell.width = Inches(width)
            _fill(cell, fact)
    _others(document, resume, "Education and Training")
    return _made(document, resume, rng)
