"""Pieces of a word processor's page: runs, shaded cells, tab stops, column widths."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from samples.truth import ResumeTruth

from .shell import OTHER_HEADS, PALETTES


def colours(rng: random.Random) -> tuple[str, str]:
    """A strong and a soft colour as six hex digits."""
    accent, soft = rng.choice(PALETTES)
    return accent[1:].upper(), soft[1:].upper()


def add(
    paragraph: Any,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: float | None = None,
    colour: str = "",
    caps: bool = False,
) -> Any:
    """A run of `text` at the end of `paragraph`."""
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.small_caps = bold or None, italic or None, caps or None
    if size is not None:
        run.font.size = Pt(size)
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    return run


def first(cell: Any) -> Any:
    """The cell's empty paragraph, or a new one when that is taken."""
    paragraph = cell.paragraphs[-1]
    return cell.add_paragraph() if paragraph.text else paragraph


def shade(cell: Any, colour: str) -> None:
    element = OxmlElement("w:shd")
    element.set(qn("w:val"), "clear")
    element.set(qn("w:color"), "auto")
    element.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(element)


def widths(table: Any, inches: Sequence[float]) -> None:
    """Fixed column widths, said in every cell as word processors want it."""
    table.autofit = False
    for row in table.rows:
        for cell, wide in zip(row.cells, inches, strict=True):
            cell.width = Inches(wide)


def keep_row(row: Any) -> None:
    """The row does not break over two pages."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def repeat_row(row: Any) -> None:
    """The row heads its table on every page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def right_tab(paragraph: Any, inches: float, *, dotted: bool = False) -> None:
    leader = WD_TAB_LEADER.DOTS if dotted else WD_TAB_LEADER.SPACES
    paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(inches), WD_TAB_ALIGNMENT.RIGHT, leader)


def other_section(document: Any, truth: ResumeTruth, rng: random.Random, colour: str) -> None:
    """The lines that are no credits, as bullets or plain lines."""
    style = rng.choice(("List Bullet", None))
    head = document.add_paragraph()
    head.paragraph_format.space_before, head.paragraph_format.keep_with_next = Pt(10), True
    add(head, rng.choice(OTHER_HEADS), bold=True, size=12, colour=colour)
    for line in truth.other_lines:
        document.add_paragraph(line, style=style)
