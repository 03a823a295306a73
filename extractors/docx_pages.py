"""A Word document as made-up pages: paragraphs, tables with merged cells, headers, text boxes, pictures."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import docx
from docx.oxml.ns import qn

from extractors.flow import Block, Cell, PageBreak, Paragraph, Picture, Run, Table

_EMU_PER_POINT = 12700.0
_PICTURE_PT = 24.0
# What a reader of the document does not see: deletions, the second copy kept for old programs, instructions.
_UNSEEN = {
    qn("w:del"),
    qn("w:moveFrom"),
    qn("w:instrText"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
_VML_IMAGE = "{urn:schemas-microsoft-com:vml}imagedata"


@dataclass(slots=True)
class _Counters:
    """How many lines, tables and text boxes have gone by."""

    lines: dict[str, int] = field(default_factory=dict)
    tables: int = 0
    boxes: int = 0

    def line(self, story: str) -> str:
        self.lines[story] = self.lines.get(story, 0) + 1
        return f"{story}, line {self.lines[story]}"


def docx_blocks(content: bytes) -> tuple[Block, ...]:
    """The document's blocks in reading order: header, body, footer. Raises what zipfile does."""
    document = docx.Document(io.BytesIO(content))
    fonts = _Fonts(document)
    counters = _Counters()
    blocks: list[Block] = []
    section = document.sections[0] if len(document.sections) else None
    if section is not None:
        blocks += _story(section.header._element, "header", fonts, counters)
        if section.different_first_page_header_footer:
            blocks += _story(section.first_page_header._element, "header", fonts, counters)
    blocks += _story(document.element.body, "body", fonts, counters)
    if section is not None:
        blocks += _story(section.footer._element, "footer", fonts, counters)
    return tuple(blocks)


class _Fonts:
    """The font and size that a run is set in: its own, else its style's, else the document's."""

    def __init__(self, document: Any) -> None:
        self._styles: dict[str, tuple[str, float]] = {}
        base = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
        self._base = _font_of(base, ("", 10.0))
        by_id = {style.style_id: style for style in document.styles}
        for style in document.styles:
            chain: list[Any] = []
            at: Any = style
            while at is not None and at not in chain and len(chain) < 12:
                chain.append(at)
                based = at.element.find(qn("w:basedOn"))
                at = by_id.get(based.get(qn("w:val"))) if based is not None else None
            font = self._base
            for link in reversed(chain):
                font = _font_of(link.element.find(qn("w:rPr")), font)
            self._styles[style.style_id] = font
        self._normal = next(
            (self._styles[s.style_id] for s in document.styles if s.name == "Normal"), self._base
        )

    def of(self, run: Any, paragraph: Any) -> tuple[str, float]:
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        font = self._styles.get(style.get(qn("w:val")), self._normal) if style is not None else self._normal
        return _font_of(run.find(qn("w:rPr")), font)


def _font_of(properties: Any, otherwise: tuple[str, float]) -> tuple[str, float]:
    if properties is None:
        return otherwise
    name, size = otherwise
    fonts = properties.find(qn("w:rFonts"))
    if fonts is not None:
        name = fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi")) or name
    half_points = properties.find(qn("w:sz"))
    if half_points is not None and str(half_points.get(qn("w:val"))).isdigit():
        size = min(max(int(half_points.get(qn("w:val"))) / 2, 4.0), 72.0)
    return name, size


def _story(element: Any, story: str, fonts: _Fonts, counters: _Counters) -> Iterator[Block]:
    """Paragraphs and tables below `element`, through content controls and the like."""
    for child in element:
        if child.tag == qn("w:p"):
            yield from _paragraph(child, story, fonts, counters)
        elif child.tag == qn("w:tbl"):
            counters.tables += 1
            yield _table(child, counters.tables, fonts, counters)
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml"), qn("w:smartTag")):
            yield from _story(child, story, fonts, counters)


def _paragraph(element: Any, story: str, fonts: _Fonts, counters: _Counters) -> Iterator[Block]:
    """A paragraph as its lines; pictures stand before the text that they are anchored in, boxes after it."""
    runs: list[Run] = []
    after: list[Block] = []
    for item in _inline(element, element, fonts):
        if isinstance(item, Run):
            runs.append(item)
        elif isinstance(item, Picture):
            yield item
        elif isinstance(item, PageBreak):
            yield Paragraph(tuple(runs), counters.line(story))
            yield item
            runs = []
        elif item is None:
            yield Paragraph(tuple(runs), counters.line(story))
            runs = []
        else:
            counters.boxes += 1
            after += _story(item, f"text box {counters.boxes}", fonts, counters)
    yield Paragraph(tuple(runs), counters.line(story))
    yield from after


def _inline(element: Any, paragraph: Any, fonts: _Fonts) -> Iterator[Any]:
    """Runs, pictures, page breaks, None for a line break, and the content element of a text box."""
    for child in element:
        tag = child.tag
        if tag in _UNSEEN or not isinstance(tag, str):
            continue
        if tag == qn("w:t"):
            font, size = fonts.of(element, paragraph)
            yield Run(child.text or "", size, font)
        elif tag in (qn("w:tab"), qn("w:noBreakHyphen")) and element.tag == qn("w:r"):
            font, size = fonts.of(element, paragraph)
            yield Run("\t" if tag == qn("w:tab") else "-", size, font)
        elif tag in (qn("w:br"), qn("w:cr")):
            yield PageBreak() if child.get(qn("w:type")) == "page" else None
        elif tag in (qn("w:drawing"), qn("w:pict"), qn("w:object")):
            yield from _drawing(child)
        else:
            yield from _inline(child, paragraph, fonts)


def _drawing(element: Any) -> Iterator[Any]:
    if next(element.iter(qn("a:blip"), _VML_IMAGE), None) is not None:
        extent = next(element.iter(qn("wp:extent")), None)
        if extent is None:
            yield Picture(4 * _PICTURE_PT, _PICTURE_PT)
        else:
            yield Picture(
                int(extent.get("cx", 0)) / _EMU_PER_POINT, int(extent.get("cy", 0)) / _EMU_PER_POINT
            )
    yield from element.iter(qn("w:txbxContent"))


def _table(element: Any, number: int, fonts: _Fonts, counters: _Counters) -> Table:
    columns = tuple(
        float(column.get(qn("w:w")) or 1.0)
        for column in element.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")
    )
    rows = []
    for row_number, row in enumerate(element.iter(qn("w:tr")), start=1):
        if next(row.iterancestors(qn("w:tbl"))) is not element:
            continue  # a nested table's row is read within its cell
        cells = []
        first = _grid_number(row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}"), 0)
        for cell_number, cell in enumerate(_cells(row), start=1):
            properties = cell.find(qn("w:tcPr"))
            span = _grid_number(properties.find(qn("w:gridSpan")) if properties is not None else None, 1)
            merge = properties.find(qn("w:vMerge")) if properties is not None else None
            continued = merge is not None and merge.get(qn("w:val")) != "restart"
            where = f"table {number}, row {row_number}, cell {cell_number}"
            cells.append(Cell(first, span, tuple(_cell_content(cell, where, fonts, counters)), continued))
            first += span
        rows.append(tuple(cells))
    widest = max((cell.first + cell.span for row in rows for cell in row), default=1)
    if len(columns) < widest or not any(columns):
        columns = (1.0,) * widest
    return Table(columns, tuple(rows))


def _grid_number(element: Any, otherwise: int) -> int:
    value = str(element.get(qn("w:val"))) if element is not None else ""
    return min(int(value), 60) if value.isdigit() else otherwise


def _cells(row: Any) -> Iterator[Any]:
    for child in row:
        if child.tag == qn("w:tc"):
            yield child
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins")):
            yield from _cells(child)


def _cell_content(cell: Any, where: str, fonts: _Fonts, counters: _Counters) -> Iterator[Paragraph | Picture]:
    """A cell's lines, those of tables nested in it too, all under the cell's own place."""
    for paragraph in cell.iter(qn("w:p")):
        for block in _paragraph(paragraph, "cell", fonts, counters):
            if isinstance(block, Paragraph):
                yield Paragraph(block.runs, where)
            elif isinstance(block, Picture):
                yield block
