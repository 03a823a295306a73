# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes as Word files: a table with a head in two tiers, typed lines with tabs, bulleted lists."""

from __future__ import annotations

import random
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt

from samples.layouts.core import DOCX, Rendered
from samples.layouts.press import docx_bytes, new_docx
from samples.truth import CreditTruth, PaperTruth, ResumeTruth
from tests.extractors.fresh_twentieth.register import FAMILIES
from tests.extractors.fresh_twentieth.voice import Voice, body_of, crew, days, file_name, resume_of, voice


def _made(document: Any, resume: ResumeTruth, rng: random.Random) -> Rendered:
    return Rendered(docx_bytes(document, resume.name), DOCX, f"{file_name(resume, rng)}.docx")


def _member(resume: ResumeTruth, label: str) -> str:
    return f"{label}{resume.member_no}" if resume.member_no else ""


def _besides(document: Any, resume: ResumeTruth, heading: str, style: str | None = None) -> None:
    if not resume.other_lines:
        return
    document.add_paragraph().add_run(heading).bold = True
    for line in resume.other_lines:
        document.add_paragraph(line, style=style)


def _fill(cell: Any, text: str, *, bold: bool = False, size: float = 8) -> None:
    for number, line in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(line)
        run.bold, run.font.size = bold, Pt(size)


def _shade(cell: Any, colour: str) -> None:
    shading = OxmlElement("w:shd")
    for key, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", colour)):
        shading.set(qn(key), value)
    cell._tc.get_or_add_tcPr().append(shading)


TIERS = (("Production", 1), ("Position", 1), ("Dates", 2), ("Days", 1), ("Personnel", 4), ("Agreement", 1))
WIDTHS = (1.65, 1.2, 0.95, 0.95, 0.5, 1.0, 1.0, 1.0, 1.0, 0.75)


def _tiered_head(table: Any, say: Voice) -> None:
    """Two rows: what goes over several columns is merged across, what has one column is merged down."""
    upper, lower, place = table.rows[0].cells, table.rows[1].cells, 0
    note = f"\n({say.dates.note})" if say.dates.note else ""
    for name, wide in TIERS:
        last = upper[place + wide - 1] if wide > 1 else lower[place]
        _fill(upper[place].merge(last), name, bold=True)
        place += wide
    below = {2: f"Start{note}", 3: f"End{note}", **dict(enumerate(say.labels, start=5))}
    for column, text in below.items():
        _fill(lower[column], text, bold=True)
    for cell in (*upper, *lower):
        if cell._tc.tcPr is None or cell._tc.tcPr.find(qn("w:shd")) is None:
            _shade(cell, "D9E2EC")


def _tiered_row(c: CreditTruth, say: Voice) -> tuple[str, ...]:
    season = f", {say.season(c)}" if c.season else ""
    show = "\n".join(part for part in (c.title + season, say.kind(c), c.studio) if part)
    people = (name or "—" for name in crew(c))
    return (show, say.job(c), say.start(c), say.end(c), days(c), *people, body_of(c) or "411")


@FAMILIES.family("resume_word_two_tier_head")
def word_two_tier_head(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A landscape Word table with every line drawn and a tinted head in two tiers: "Dates" stands over start and
    end, "Personnel" over four names, the other heads reach down through both."""
    resume = resume_of(truth)
    say = voice(rng, figured=0.5, labels=(1, 2, 3, 4))
    document = new_docx(font, 10, 0.5, landscape=True)
    document.add_paragraph().add_run(resume.name).bold = True
    line = (_member(resume, "IATSE 411 Member #"), resume.phone, resume.email, resume.address)
    document.add_paragraph("  |  ".join(part for part in line if part))
    table = document.add_table(rows=2, cols=10, style="Table Grid")
    table.autofit = False
    _tiered_head(table, say)
    for c in resume.credits:
        for cell, text in zip(table.add_row().cells, _tiered_row(c, say), strict=True):
            _fill(cell, text)
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column._gridCol.w = Inches(width)
    for row in table.rows[2:]:
        for cell, width in zip(row.cells, WIDTHS, strict=True):
            cell.width = Inches(width)
    document.add_paragraph()
    _besides(document, resume, rng.choice(("Education", "Skills and certificates")), "List Bullet")
    return _made(document, resume, rng)


def _typed(
    document: Any,
    *pieces: tuple[str, bool],
    left: float = 0.0,
    stops: tuple[float, ...] = (),
    after: float = 0,
) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.space_after = Inches(left), Pt(after)
    for stop in stops:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(stop))
    for text, bold in pieces:
        paragraph.add_run(text).bold = bold


def _tabbed_credit(document: Any, c: CreditTruth, say: Voice) -> None:
    stops = (1.2, 3.75, 4.75)
    season = f" ({say.season(c)})" if c.season else ""
    _typed(document, ("Show:\t", False), (c.title, True), (season, False), stops=stops)
    pairs = [("Type:", say.kind(c)), ("Studio:", c.studio), ("Position:", say.job(c)), ("Union:", body_of(c))]
    pairs = [pair for pair in pairs if pair[1]]
    for label, value in pairs:
        _typed(document, (f"{label}\t{value}", False), stops=stops)
    _typed(document, (f"Dates:\t{say.span(c)}", False), stops=stops)
    _typed(document, (f"Days:\t{days(c)}", False), stops=stops)
    who = [(f"{label}:", name) for label, name in zip(say.labels, crew(c), strict=True) if name]
    for k in range(0, len(who), 2):
        text = "\t".join(part for pair in who[k : k + 2] for part in pair)
        _typed(document, (text, False), stops=stops)
    _typed(document, ("", False), after=4)


@FAMILIES.family("resume_word_tabbed_labels")
def word_tabbed_labels(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Typed in Word with the tab key: label, tab, answer, a line each; the people two to a line; an empty line
    between shows."""
    resume = resume_of(truth)
    say = voice(rng, labels=(1, 2, 3))
    document = new_docx(font, 10.5, 0.8)
    for text in (f"RESUME OF {resume.name.upper()}", "", resume.address, resume.phone, resume.email):
        _typed(document, (text, text.startswith("RESUME")))
    _typed(document, (_member(resume, "IATSE Local 411 Member No. "), False), after=10)
    for c in resume.credits:
        _tabbed_credit(document, c, say)
    _besides(document, resume, rng.choice(("OTHER SKILLS", "EDUCATION")))
    return _made(document, resume, rng)


def _bulleted_credit(document: Any, c: CreditTruth, say: Voice) -> None:
    season = f", {say.season(c)}" if c.season else ""
    union = f"{body_of(c)} contract" if body_of(c) else ""
    about = " / ".join(part for part in (say.kind(c), c.studio, union) if part)
    paragraph = document.add_paragraph(style="List Bullet")
    paragraph.add_run(c.title).italic = True
    paragraph.add_run(f"{season} ({about})")
    document.add_paragraph(f"{say.span(c)}, {days(c)} days", style="List Bullet 2")
    who = ", ".join(say.named(c, " "))
    if who:
        document.add_paragraph(who, style="List Bullet 2")


@FAMILIES.family("resume_word_bullets_by_job")
def word_bullets_by_job(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A Word file with the jobs as headings; under each a bullet for every show in italics with type and studio
    in brackets, and two smaller bullets with the dates and days and with the people."""
    resume = resume_of(truth)
    say = voice(rng, jobs=(0, 2, 3, 5, 6), labels=(0, 3, 4, 5))
    document = new_docx(font, 10.5, 0.9)
    document.add_heading(resume.name, 1)
    line = (resume.phone, resume.email, resume.address, _member(resume, "IATSE 411 membership no. "))
    document.add_paragraph(", ".join(part for part in line if part))
    groups: dict[str, list[CreditTruth]] = {}
    for c in resume.credits:
        groups.setdefault(say.job(c), []).append(c)
    for job, shows in groups.items():
        document.add_heading(job, 2)
        for c in shows:
            _bulleted_credit(document, c, say)
    if resume.other_lines:
        document.add_heading(rng.choice(("Education and training", "Additional skills")), 2)
        for other in resume.other_lines:
            document.add_paragraph(other, style="List Bullet")
    return _made(document, resume, rng)
