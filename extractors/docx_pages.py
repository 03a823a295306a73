"""A Word document as made-up pages: paragraphs, tables with merged cells, headers, text boxes, pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from extractors.docx_pictures import picture_in
from extractors.docx_styles import TWIPS_PER_POINT, Setting, Styles
from extractors.docx_tables import Form, Place
from extractors.flow import Block, Cell, Edges, Foot, PageBreak, Paper, Paragraph, Picture, Run, Tab, Table
from extractors.flow_lines import is_text
from extractors.word_document import word_document

_CELL_PADDING = 5.4
_MOST_LINES = 12  # that a cell of a table of facts holds
# What a reader of the document does not see: deletions, the second copy kept for old programs, instructions,
# properties.
_UNSEEN = {
    qn("w:del"),
    qn("w:moveFrom"),
    qn("w:instrText"),
    qn("w:pPr"),
    qn("w:rPr"),
    qn("w:sdtPr"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
_THROUGH = {qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:moveTo"), qn("w:customXml"), qn("w:smartTag")}
_SIGNS = {qn("w:tab"): "\t", qn("w:ptab"): "\t", qn("w:noBreakHyphen"): "-"}


@dataclass(slots=True)
class _Story:
    """Where the reader stands: lines, tables and text boxes gone by, and the cell that it is in. `part` holds
    the pictures."""

    styles: Styles
    part: Any
    name: str = "body"
    cell: str = ""
    table_style: str | None = None
    bold: bool = False
    lines: dict[str, int] = field(default_factory=dict)
    seen: list[int] = field(default_factory=lambda: [0, 0])

    def where(self) -> str:
        if self.cell:
            return self.cell
        self.lines[self.name] = self.lines.get(self.name, 0) + 1
        return f"{self.name}, line {self.lines[self.name]}"

    def table(self) -> int:
        self.seen[0] += 1
        return self.seen[0]

    def box(self) -> _Story:
        self.seen[1] += 1
        return replace(self, name=f"text box {self.seen[1]}", cell="", table_style=None, bold=False)


def docx_blocks(content: bytes) -> tuple[Block, ...]:
    """The document's blocks in reading order: header, body, footnotes, footer. Raises what zipfile does."""
    document = word_document(content)
    story = _Story(Styles(document), document.part)
    sections = list(document.element.body.iter(qn("w:sectPr")))
    blocks: list[Block] = [_paper(sections[0])] if sections else []
    first = document.sections[0] if len(document.sections) else None
    if first is not None:
        if first.different_first_page_header_footer:
            blocks += _edge(first.first_page_header, replace(story, name="header"))
        blocks += _edge(first.header, replace(story, name="header"))
    body = tuple(_body(document.element.body, sections, story))
    loose = [block for block in body if isinstance(block, Picture) and block.loose]
    blocks += [*(block for block in body if block not in loose), *loose]
    for note in _notes(document):
        blocks += _blocks(note, replace(story, name="footnote"))
    if first is not None:
        foot = _edge(first.footer, replace(story, name="footer"))
        blocks += (Foot(), *foot) if foot else ()
    return tuple(blocks)


def _edge(part: Any, story: _Story) -> tuple[Block, ...]:
    """A header or footer; nothing where only empty lines stand in it."""
    blocks = tuple(_blocks(part._element, replace(story, part=part.part)))
    return blocks if any(isinstance(b, Table | Picture) or _has_text(b) for b in blocks) else ()


def _has_text(block: Block) -> bool:
    return isinstance(block, Paragraph) and is_text(block)


def _body(body: Any, sections: list[Any], story: _Story) -> Iterator[Block]:
    """The body's blocks with the paper of each section before them."""
    following = iter(sections[1:])
    for child in body:
        yield from _block(child, story)
        if child.tag == qn("w:p") and child.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
            section = next(following, None)
            if section is not None:
                kind = section.find(qn("w:type"))
                if kind is None or kind.get(qn("w:val")) not in ("continuous", "nextColumn"):
                    yield PageBreak()
                yield _paper(section)


def _paper(section: Any) -> Paper:
    size, margins, columns = (section.find(qn(tag)) for tag in ("w:pgSz", "w:pgMar", "w:cols"))
    paper = Paper()
    width = min(max(_twips(size, "w", paper.width), 200.0), 2000.0)
    height = min(max(_twips(size, "h", paper.height), 200.0), 2000.0)
    left, right = (min(max(_twips(margins, side, 54.0), 0.0), width / 3) for side in ("left", "right"))
    top, bottom = (min(abs(_twips(margins, side, 54.0)), height / 3) for side in ("top", "bottom"))
    text = width - left - right
    count = max(int(_twips(columns, "num", 1 / TWIPS_PER_POINT) * TWIPS_PER_POINT), 1)
    space = _twips(columns, "space", 36.0)
    column = max((text - (count - 1) * space) / count, 72.0) if count <= 4 else text
    return Paper(width, height, left, top, bottom, column)


def _twips(element: Any, name: str, otherwise: float) -> float:
    text = str(element.get(qn(f"w:{name}")) or "") if element is not None else ""
    return float(text) / TWIPS_PER_POINT if text.lstrip("-").replace(".", "", 1).isdigit() else otherwise


def _notes(document: Any) -> Iterator[Any]:
    """The footnotes' and endnotes' own elements, without the rules that stand above them."""
    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith(("/footnotes", "/endnotes")):
            continue
        for note in parse_xml(relation.target_part.blob):
            if note.get(qn("w:type")) in (None, "normal"):
                yield note


def _blocks(element: Any, story: _Story) -> Iterator[Block]:
    for child in element:
        yield from _block(child, story)


def _block(child: Any, story: _Story) -> Iterator[Block]:
    """A paragraph or table, or those in a content control and the like."""
    if child.tag == qn("w:p"):
        yield from _paragraph(child, story)
    elif child.tag == qn("w:tbl"):
        yield from _table(child, story)
    elif child.tag in _THROUGH:
        yield from _blocks(child, story)


def _paragraph(element: Any, story: _Story) -> Iterator[Block]:
    """A paragraph as its lines; pictures stand before the line that they are anchored in, boxes after all."""
    setting = story.styles.set_as(element, story.table_style)
    shape = setting.shape()
    if any(True for _ in element.iter(qn("w:ptab"))):
        shape = replace(shape, tabs=(*shape.tabs, Tab(2000.0, "right")))
    lines: list[list[Run]] = [[]]
    breaks: set[int] = set()
    after: list[Block] = []
    pictures: list[tuple[int, Picture]] = []
    for item in _inline(element, setting, story):
        if isinstance(item, Run):
            lines[-1].append(item)
        elif isinstance(item, Picture):
            pictures.append((len(lines) - 1, replace(item, align=shape.align)))
        elif item is None or isinstance(item, PageBreak):
            if item is not None:
                breaks.add(len(lines))
            lines.append([])
        else:
            after += _blocks(item, story.box())
    if setting.begins_page():
        yield PageBreak()
    last = len(lines) - 1
    for number, runs in enumerate(lines):
        if number in breaks:
            yield PageBreak()
        yield from (picture for at, picture in pictures if at == number)
        part = replace(
            shape,
            before=0.0 if number else shape.before,
            after=0.0 if number < last else shape.after,
            first=0.0 if number else shape.first,
        )
        if number == last and number in breaks and not any(run.text.strip() for run in runs):
            continue  # a paragraph that holds a page break and nothing after it
        yield Paragraph(tuple(runs), story.where(), part)
    yield from after


def _inline(element: Any, setting: Setting, story: _Story) -> Iterator[Any]:
    """Runs, pictures, page breaks, None for a line break, and the content element of a text box."""
    for child in element:
        tag = child.tag
        if tag in _UNSEEN or not isinstance(tag, str):
            continue
        in_run = element.tag == qn("w:r")
        if tag == qn("w:t") or (tag in _SIGNS and in_run):
            look = setting.look(element, story.bold)
            if not look.hidden:
                text = _SIGNS.get(tag) or (child.text or "").replace("\u2011", "-").replace("\xad", "")
                yield Run(text.upper() if look.capitals else text, look.size_pt, look.font)
        elif tag in (qn("w:br"), qn("w:cr")):
            yield PageBreak() if child.get(qn("w:type")) == "page" else None
        elif tag in (qn("w:drawing"), qn("w:pict"), qn("w:object")):
            picture = picture_in(child, story.part)
            yield from (picture,) if picture else ()
            yield from child.iter(qn("w:txbxContent"))
        else:
            yield from _inline(child, setting, story)


def _table(element: Any, story: _Story) -> Iterator[Table]:
    number = story.table()
    form = Form(element, story.styles)
    contents = [[_content(place, form, number, story) for place in places] for places in form.rows]
    layout = (
        len(form.rows) < 2
        or len(form.columns) < 2
        or any(_is_column(cell) for row in contents for cell in row)
    )
    rows = [
        tuple(
            Cell(place.first, place.span, content, place.continued, _edges(form, place, layout))
            for place, content in zip(places, row, strict=True)
        )
        for places, row in zip(form.rows, contents, strict=True)
    ]
    fixed = sum(form.columns) > 2 * len(form.columns)
    table = Table(form.columns, tuple(rows), fixed, form.indent, _CELL_PADDING, 0.0 if layout else 1.0)
    for row in rows:
        if layout and fixed and _stand_apart(row):
            yield from _one_below_the_other(table, row)
        else:
            yield replace(table, rows=(row,)) if layout else table
        if not layout:
            return


def _content(place: Place, form: Form, number: int, story: _Story) -> tuple[Paragraph | Picture | Table, ...]:
    """A cell's blocks under the cell's own place, its lines counted where it holds several."""
    cell = f"table {number}, row {place.row}, cell {place.number}"
    inner = replace(
        story,
        cell=cell,
        table_style=form.style_id,
        bold=form.bold_head and place.row == 1,
    )
    content = [b for b in _blocks(place.element, inner) if isinstance(b, Paragraph | Picture | Table)]
    lines = [n for n, b in enumerate(content) if isinstance(b, Paragraph) and b.where == cell]
    for line, at in enumerate(lines if len(lines) > 1 else (), start=1):
        paragraph = content[at]
        if isinstance(paragraph, Paragraph):
            content[at] = replace(paragraph, where=f"{cell}, line {line}")
    return tuple(content)


def _is_column(content: tuple[Block, ...]) -> bool:
    """Whether a cell holds a column of a page, not one fact or a few."""
    return len(content) > _MOST_LINES or any(isinstance(block, Table) for block in content)


def _stand_apart(row: tuple[Cell, ...]) -> bool:
    """Whether cells are columns of a page of their own, not lines of which each goes with one beside it."""
    counts = [sum(not isinstance(b, Paragraph) or _has_text(b) for b in cell.content) for cell in row]
    filled = [count for count in counts if count]
    return len(filled) > 1 and any(_is_column(cell.content) for cell in row) and len(set(filled)) > 1


def _one_below_the_other(table: Table, row: tuple[Cell, ...]) -> Iterator[Table]:
    """The cells of a row as narrow as they are, in reading order."""
    for cell in row:
        left = sum(table.columns[: cell.first])
        width = sum(table.columns[cell.first : cell.first + cell.span])
        alone = replace(cell, first=0, span=1)
        yield replace(table, columns=(width,), rows=((alone,),), indent=table.indent + left)


def _edges(form: Form, place: Place, layout: bool) -> Edges:
    """The sides to rule. Of a table of facts the cells are known, and are all ruled: readers then need not
    guess at columns. A table that lays out the page is ruled only where it is seen."""
    return form.edges(place) if layout else Edges(bottom=not form.goes_on(place))
