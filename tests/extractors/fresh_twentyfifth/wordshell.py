"""What the word-processor layouts share: runs, tabs, the head and the last sections."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt

from samples.truth import ResumeTruth

from .shells import contacts, sections

Run = tuple[str, str]


def write(paragraph: Any, *runs: Run) -> Any:
    """Runs of text, each with its marks: "b" bold, "i" italic, "u" underlined."""
    for text, marks in runs:
        run = paragraph.add_run(text)
        run.bold, run.italic, run.underline = "b" in marks, "i" in marks, "u" in marks
    return paragraph


def line(document: Any, *runs: Run, indent: float = 0.0, after: float = 2.0, style: str | None = None) -> Any:
    """A paragraph of runs, indented by inches."""
    paragraph = document.add_paragraph(style=style)
    if indent:
        paragraph.paragraph_format.left_indent = Inches(indent)
    paragraph.paragraph_format.space_after = Pt(after)
    return write(paragraph, *runs)


def stops(paragraph: Any, *places: float, right: float = 0.0) -> Any:
    """Left tab stops in inches, and one at the right."""
    tabs = paragraph.paragraph_format.tab_stops
    for place in places:
        tabs.add_tab_stop(Inches(place))
    if right:
        tabs.add_tab_stop(Inches(right), WD_TAB_ALIGNMENT.RIGHT)
    return paragraph


def title(document: Any, text: str, *, size: float = 12.0) -> None:
    """A bold heading that stays with what follows."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(8)
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(text)
    run.bold, run.font.size = True, Pt(size)


def top(document: Any, rng: random.Random, paper: ResumeTruth, *, french: bool = False) -> None:
    """The name, larger, and the contacts, centred or at the left."""
    align = rng.choice((WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT))
    lines = contacts(rng, paper, french=french)
    texts = [paper.name, *lines] if rng.random() < 0.5 else [paper.name, " | ".join(lines)]
    for place, text in enumerate(texts):
        paragraph = document.add_paragraph()
        paragraph.alignment = align
        run = paragraph.add_run(text)
        if place == 0:
            run.bold, run.font.size = True, Pt(16)


def rest(document: Any, rng: random.Random, paper: ResumeTruth, *, french: bool = False) -> None:
    """The sections that are no credits."""
    style = rng.choice(("List Bullet", None))
    for name, lines in sections(rng, paper, french=french):
        title(document, name)
        for text in lines:
            document.add_paragraph(text, style=style)


def running_head(document: Any, text: str) -> None:
    """The name and the page's number at the head of every page."""
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.add_run(f"{text} ")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)


def widths(table: Any, inches: Sequence[float]) -> None:
    """Fixes the columns' widths."""
    table.autofit = False
    for row in table.rows:
        for cell, width in zip(row.cells, inches, strict=True):
            cell.width = Inches(width)


def repeat_head(table: Any) -> None:
    """Repeats the first row on every page."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(mark)
