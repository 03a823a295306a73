"""What the word-processor layouts share: tables with fixed widths, merged cells, mastheads, closing lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from samples.layouts.press import docx_rows

from .shells import OTHER_HEADINGS, Setting


def put(cell: Any, text: str, size: float, *, bold: bool = False, italic: bool = False) -> None:
    """`text` in a cell: in its first paragraph, or in a further one where that is taken."""
    first = cell.paragraphs[0]
    paragraph = cell.add_paragraph() if first.text else first
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    paragraph.paragraph_format.space_after = Pt(1)


def joined(first: Any, last: Any) -> Any:
    """The cells from `first` to `last` merged, without the empty paragraphs of the swallowed ones."""
    cell = first.merge(last)
    for paragraph in cell.paragraphs[1:]:
        if not paragraph.text:
            paragraph._p.getparent().remove(paragraph._p)
    return cell


def shade(cell: Any, colour: str) -> None:
    fill = OxmlElement("w:shd")
    for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", colour.lstrip("#"))):
        fill.set(qn(name), value)
    cell._tc.get_or_add_tcPr().append(fill)


def shade_row(row: Any, colour: str) -> None:
    for cell in row.cells:
        shade(cell, colour)


def repeat(row: Any) -> None:
    """The row is a header, repeated on every page."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def whole(table: Any) -> None:
    """No row breaks over two pages."""
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def widths(table: Any, inches: Sequence[float]) -> None:
    table.autofit = False
    for column, wide in zip(table.columns, inches, strict=True):
        column.width = Inches(wide)
    for row in table.rows:
        for cell, wide in zip(row.cells, inches, strict=True):
            cell.width = Inches(wide)


def grid(
    document: Any,
    rows: Sequence[Sequence[str]],
    weights: Sequence[float],
    room: float,
    style: str | None,
    size: float,
) -> Any:
    """A table `room` inches wide with a bold first row that repeats."""
    table = docx_rows(document, rows, style=style, size_pt=size)
    widths(table, [room * weight / sum(weights) for weight in weights])
    repeat(table.rows[0])
    whole(table)
    return table


def line(document: Any, text: str, size: float, *, bold: bool = False, colour: str = "") -> Any:
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), bold
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour.lstrip("#").upper())
    return paragraph


def heading(document: Any, text: str, size: float, colour: str = "") -> None:
    paragraph = line(document, text, size, bold=True, colour=colour)
    paragraph.paragraph_format.space_before = Pt(8)
    paragraph.paragraph_format.keep_with_next = True


def masthead(document: Any, s: Setting, size: float) -> None:
    """Name and contacts: centred, plain, or in a small table."""
    parts = [f"{label}: {value}" for label, value in s.contacts()]
    style = s.rng.randrange(3)
    if style == 0:
        for text, big in ((s.who.name, True), (s.rng.choice((" | ", "  •  ", ", ")).join(parts), False)):
            line(document, text, size + 6 * big, bold=big).alignment = WD_ALIGN_PARAGRAPH.CENTER
    elif style == 1:
        line(document, s.who.name, size + 5, bold=True, colour=s.ink)
        for text in parts:
            line(document, text, size)
    else:
        table = document.add_table(rows=1, cols=2)
        put(table.cell(0, 0), s.who.name, size + 5, bold=True)
        for text in parts:
            put(table.cell(0, 1), text, size)
    document.add_paragraph()


def closing(document: Any, s: Setting, size: float) -> None:
    """The sections that are no credits."""
    if not s.who.other_lines:
        return
    heading(document, s.rng.choice(OTHER_HEADINGS), size + 2)
    style = s.rng.choice(("List Bullet", "Normal"))
    for text in s.who.other_lines:
        document.add_paragraph(text, style=style)


def page_numbers(document: Any) -> None:
    """ "Page n" in the footer, as a field."""
    run = document.sections[0].footer.paragraphs[0].add_run("Page ")
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = OxmlElement("w:instrText" if text else "w:fldChar")
        if text:
            part.text = text
        else:
            part.set(qn("w:fldCharType"), kind)
        run._r.append(part)
