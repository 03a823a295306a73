"""What a word processor does: paragraphs of runs with tab stops, indents, plain tables, page numbers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from samples.layouts.core import DOCX, Rendered
from samples.layouts.press import docx_bytes
from samples.truth import ResumeTruth

from .web import OTHERS, contacts, file_name
from .wording import Voice

Run = tuple[str, str]
ALIGNMENTS = {"c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT, "l": WD_ALIGN_PARAGRAPH.LEFT}


def _set_run(paragraph: Any, text: str, marks: str, size: float) -> None:
    run = paragraph.add_run(text)
    run.bold, run.italic = "b" in marks or None, "i" in marks or None
    run.underline = "u" in marks or None
    if "g" in marks:
        run.font.color.rgb = RGBColor(0x59, 0x59, 0x59)
    if size:
        run.font.size = Pt(size)


def write(
    holder: Any,
    *runs: Run,
    left: float = 0.0,
    first: float = 0.0,
    tabs: Sequence[tuple[float, str]] = (),
    before: float = 0.0,
    after: float = 0.0,
    align: str = "",
    size: float = 0.0,
    style: str | None = None,
    keep: bool = False,
) -> Any:
    """A paragraph of runs ("b" bold, "i" italic, "u" underlined, "g" grey); inches and points."""
    empty = hasattr(holder, "_tc") and len(holder.paragraphs) == 1 and not holder.paragraphs[0].runs
    paragraph = holder.paragraphs[0] if empty else holder.add_paragraph()
    if style:
        paragraph.style = style
    form = paragraph.paragraph_format
    if left or first:
        form.left_indent, form.first_line_indent = Inches(left), Inches(first)
    form.space_before, form.space_after, form.keep_with_next = Pt(before), Pt(after), keep or None
    for position, side in tabs:
        stop = WD_TAB_ALIGNMENT.RIGHT if side == "r" else WD_TAB_ALIGNMENT.LEFT
        form.tab_stops.add_tab_stop(Inches(position), stop)
    if align:
        paragraph.alignment = ALIGNMENTS[align]
    for text, marks in runs:
        if text:
            _set_run(paragraph, text, marks, size)
    return paragraph


def plain_table(document: Any, widths: Sequence[float], style: str | None = None) -> Any:
    """An empty table of fixed column widths (inches); without a style it has no rules."""
    table = document.add_table(rows=0, cols=len(widths), style=style)
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Inches(width)
    return table


def new_row(table: Any, widths: Sequence[float], *, repeated: bool = False) -> Any:
    """A row that does not break over pages, its cells as wide as their columns."""
    row = table.add_row()
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if repeated:
        properties.append(OxmlElement("w:tblHeader"))
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Inches(width)
    return row


def shade(cell: Any, colour: str) -> None:
    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear")
    fill.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(fill)


def rule_below(paragraph: Any) -> None:
    """A thin line under a paragraph, as a word processor draws for three hyphens."""
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "808080")):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().insert_element_before(
        borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc"
    )


def page_number(document: Any, before: str) -> None:
    """A foot with a running page number."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.add_run(before)
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def name_block(document: Any, truth: ResumeTruth, voice: Voice, rng: random.Random, align: str = "") -> None:
    """Name and contacts as typed at the top."""
    bits, gap = contacts(truth, voice), rng.choice((" | ", "  •  ", ", ", "   "))
    lines = rng.choice(
        ([gap.join(bits)], [bits[0], gap.join(bits[1:])], bits, [gap.join(bits[:-1]), bits[-1]])
    )
    align = align or rng.choice(("", "c"))
    write(document, (truth.name, "b"), size=rng.choice((14, 16, 18, 20)), align=align)
    for line in lines:
        write(document, (line, ""), align=align)


def other_part(document: Any, truth: ResumeTruth, rng: random.Random, style: str | None = None) -> None:
    """The lines that are no credits, below a heading."""
    if not truth.other_lines:
        return
    heading = rng.choice(OTHERS)
    marks = "" if style else rng.choice(("b", "bu", "u"))
    write(document, (heading, marks), before=12, after=3, style=style, keep=True)
    bullet = rng.choice((None, "List Bullet"))
    for line in truth.other_lines:
        write(document, (line, ""), style=bullet)


def filed(document: Any, truth: ResumeTruth, rng: random.Random) -> Rendered:
    return Rendered(docx_bytes(document, truth.name), DOCX, file_name(truth, rng, "docx"))
