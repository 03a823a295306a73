"""Resumes as members make them in Word, each with what Word documents do to a page: written before the
reader of Word files was looked at."""

# ruff: noqa: E501 - lines of Word XML read better whole
from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches, Pt, RGBColor

from samples.truth import CreditTruth
from tests.extractors.resume_member import Member

WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
CONTACT = "Toronto, ON | 416-555-0107 | p@example.com | IATSE Local 411 member #20417"


def saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def begun(m: Member, *, name: bool = True) -> Any:
    document = Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = Inches(0.8)
    if name:
        line = document.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(m.name)
        run.bold, run.font.size = True, Pt(20)
        document.add_paragraph(CONTACT).alignment = WD_ALIGN_PARAGRAPH.CENTER
    return document


def bold_cells(cells: Sequence[Any]) -> None:
    for cell in cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True


def raw(parent: Any, xml: str) -> Any:
    element = parse_xml(xml)
    parent.append(element)
    return element


def schooling(document: Any) -> None:
    document.add_heading("Education", 2)
    document.add_paragraph("Diploma, Television Arts, Harwood College, 2009 – 2012", style="List Bullet")


def right_dates(m: Member) -> bytes:
    """A bold show and its dates at a right tab stop; the job and days below; the crew in small type."""
    document = begun(m)
    document.add_heading("Production Credits", 1)
    for c in m.credits:
        for left, right in ((m.titled(c), m.span(c)), (f"{m.job(c)} – {m.kind(c)}, {c.studio}", m.days(c))):
            p = document.add_paragraph()
            p.paragraph_format.tab_stops.add_tab_stop(Inches(6.9), WD_TAB_ALIGNMENT.RIGHT)
            p.paragraph_format.space_after = Pt(0)
            p.add_run(left).bold = right == m.span(c)
            p.add_run("\t" + right)
        p = document.add_paragraph()
        p.paragraph_format.space_after = Pt(10)
        p.add_run(f"Producer: {c.producer}, PM: {c.production_manager}, PC: {c.production_coordinator}")
        p.runs[0].font.size = Pt(8)
    schooling(document)
    return saved(document)


def borderless(m: Member) -> bytes:
    """A table without borders, its head in bold, with widths of its own, a head row repeated."""
    document = begun(m)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    fields = ("title", "kind", "studio", "position", "start", "end", "days")
    table = document.add_table(rows=1, cols=len(fields))
    table.autofit = False
    widths = [Inches(w) for w in (2.2, 1.1, 1.7, 1.9, 1.0, 1.0, 0.5)]
    for cell, field in zip(table.rows[0].cells, fields, strict=True):
        cell.text = m.head(field)
    bold_cells(table.rows[0].cells)
    raw(table.rows[0]._tr.get_or_add_trPr(), f"<w:tblHeader {nsdecls('w')}/>")
    for c in m.credits:
        for cell, field in zip(table.add_row().cells, fields, strict=True):
            cell.text = m.value(field, c)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width
            for p in cell.paragraphs:
                for run in p.runs:
                    run.font.size = Pt(9)
    schooling(document)
    return saved(document)


def little_tables(m: Member) -> bytes:
    """A bordered table of two rows a credit: the title merged over the whole width, facts below."""
    document = begun(m)
    for c in m.credits:
        table = document.add_table(rows=3, cols=4)
        table.style = "Table Grid"
        top = table.cell(0, 0).merge(table.cell(0, 3))
        top.text = m.titled(c)
        bold_cells([top])
        facts = [("Position", "position"), ("Dates", "dates"), ("Days", "days"), ("Studio", "studio")]
        for number, (label, field) in enumerate(facts):
            row, column = 1 + number // 2, number % 2 * 2
            table.cell(row, column).text = label
            table.cell(row, column + 1).text = m.value(field, c)
        document.add_paragraph()
    schooling(document)
    return saved(document)


def sidebar(m: Member) -> bytes:
    """A table of one row used for the layout: contact and skills at the left, credits at the right."""
    document = begun(m, name=False)
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    left, right = table.rows[0].cells
    left.width, right.width = Inches(1.9), Inches(5.0)
    for column, width in zip(table.columns, (Inches(1.9), Inches(5.0)), strict=True):
        column.width = width
    left.text = m.name
    bold_cells([left])
    for line in ("Contact", "416-555-0107", "p@example.com", "IATSE Local 411 member #20417", "Skills",
                 "Payroll", "Travel booking", "Movie scheduling", "French"):  # fmt: skip
        left.add_paragraph(line)
    right.text = "Credits"
    for c in m.credits:
        p = right.add_paragraph()
        p.paragraph_format.space_before = Pt(6)
        p.paragraph_format.space_after = Pt(0)
        p.add_run(m.titled(c)).bold = True
        p = right.add_paragraph(f"{m.job(c)}, {c.studio}")
        p.paragraph_format.space_after = Pt(0)
        right.add_paragraph(f"{m.span(c)} ({m.number(c)} days)").paragraph_format.space_after = Pt(0)
    return saved(document)


def merged_years(m: Member) -> bytes:
    """A bordered table whose first column, the job, is merged downwards over its credits."""
    document = begun(m)
    table = document.add_table(rows=1, cols=6)
    table.style = "Table Grid"
    fields = ("position", "title", "studio", "start", "end", "days")
    for cell, field in zip(table.rows[0].cells, fields, strict=True):
        cell.text = m.head(field)
    bold_cells(table.rows[0].cells)
    for position in dict.fromkeys(c.position for c in m.credits):
        first = None
        for c in (c for c in m.credits if c.position is position):
            cells = table.add_row().cells
            for cell, field in zip(cells[1:], fields[1:], strict=True):
                cell.text = m.value(field, c)
            merge = "restart" if first is None else "continue"
            raw(cells[0]._tc.get_or_add_tcPr(), f'<w:vMerge {nsdecls("w")} w:val="{merge}"/>')
            if first is None:
                first = cells[0]
                first.text = m.jobs[position]
    schooling(document)
    return saved(document)


def typed_columns(m: Member) -> bytes:
    """Columns made with the tab key alone, default stops, in one paragraph with soft line breaks."""
    document = begun(m)
    p = document.add_paragraph()
    p.add_run("SHOW").bold = True
    for c in m.credits:
        p = document.add_paragraph()
        p.add_run(m.titled(c).upper()).bold = True
        p.add_run().add_break()
        p.add_run(f"Position:\t{m.job(c)}")
        p.add_run().add_break()
        p.add_run(f"Studio:\t\t{c.studio}")
        p.add_run().add_break()
        p.add_run(f"Dates:\t\t{m.span(c)}")
        p.add_run().add_break()
        p.add_run(f"Days:\t\t{m.number(c)}")
    schooling(document)
    return saved(document)


def tab_table(m: Member) -> bytes:
    """A list at four tab stops under a bold head line; days at a decimal stop."""
    document = begun(m)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    stops = [(2.4, WD_TAB_ALIGNMENT.LEFT), (4.7, WD_TAB_ALIGNMENT.LEFT), (6.5, WD_TAB_ALIGNMENT.LEFT),
             (7.8, WD_TAB_ALIGNMENT.LEFT), (9.1, WD_TAB_ALIGNMENT.DECIMAL)]  # fmt: skip
    fields = ("title", "position", "studio", "start", "end", "days")

    def line(values: Sequence[str], bold: bool) -> None:
        p = document.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        for inches, alignment in stops:
            p.paragraph_format.tab_stops.add_tab_stop(Inches(inches), alignment)
        run = p.add_run("\t".join(values))
        run.bold, run.font.size = bold, Pt(9)

    line([m.head(field) for field in fields], True)
    for c in m.credits:
        line([m.value(field, c) for field in fields], False)
    schooling(document)
    return saved(document)


def two_newspaper_columns(m: Member) -> bytes:
    """Credits in a section of two newspaper columns."""
    document = begun(m)
    document.add_heading("Credits", 2)
    section = document.add_section(0)
    columns = section._sectPr.find(qn("w:cols"))
    if columns is not None:
        section._sectPr.remove(columns)
    raw(section._sectPr, f'<w:cols {nsdecls("w")} w:num="2" w:space="720"/>')
    for c in m.credits:
        p = document.add_paragraph()
        p.paragraph_format.keep_with_next = True
        p.paragraph_format.space_after = Pt(0)
        p.add_run(m.titled(c)).bold = True
        for text in (m.job(c), f"{m.kind(c)}, {c.studio}", m.span(c)):
            p = document.add_paragraph(text)
            p.paragraph_format.keep_with_next = True
            p.paragraph_format.space_after = Pt(0)
        document.add_paragraph(m.days(c))
    return saved(document)


def header_and_boxes(m: Member) -> bytes:
    """The name in the page header, "Page 1" by a field, skills in a text box, shows as small capitals."""
    document = begun(m, name=False)
    header = document.sections[0].header
    header.paragraphs[0].text = m.name
    header.add_paragraph(CONTACT)
    foot = document.sections[0].footer.paragraphs[0]
    foot.add_run("Page ")
    raw(foot._p, f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"/></w:r>')
    raw(foot._p, f"<w:r {nsdecls('w')}><w:instrText>PAGE</w:instrText></w:r>")
    raw(foot._p, f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="separate"/></w:r>')
    raw(foot._p, f"<w:r {nsdecls('w')}><w:t>1</w:t></w:r>")
    raw(foot._p, f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>')
    holder = document.add_paragraph()
    box = (
        f'<w:r {nsdecls("w", "wp", "a")} {WPS}><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0"'
        ' simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>4300000</wp:posOffset>'
        '</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        '<wp:extent cx="1900000" cy="900000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="7" name="b"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1900000" cy="900000"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>'
        "<w:p><w:r><w:t>Skills</w:t></w:r></w:p><w:p><w:r><w:t>Payroll, French</w:t></w:r></w:p>"
        "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )
    raw(holder._p, box)
    for _ in range(4):
        document.add_paragraph()
    document.add_heading("Experience", 1)
    for c in m.credits:
        p = document.add_paragraph()
        p.paragraph_format.space_before = Pt(9)
        p.paragraph_format.space_after = Pt(0)
        run = p.add_run(m.titled(c))
        run.bold = run.font.small_caps = True
        p = document.add_paragraph(f"{m.kind(c)} | {c.studio} | {m.job(c)}")
        p.paragraph_format.space_after = Pt(0)
        p = document.add_paragraph(f"{m.span(c)} | {m.days(c)}")
        p.paragraph_format.left_indent = Inches(0.3)
    return saved(document)


def edited(m: Member) -> bytes:
    """Numbered entries with tracked changes, hidden text, hyperlinks, content controls, non-breaking marks."""
    document = begun(m)
    document.add_heading("Credits", 1)
    w = nsdecls("w")
    for c in m.credits:
        p = document.add_paragraph(style="List Number")
        p.add_run(m.titled(c).replace(" ", "\xa0")).bold = True
        hidden = p.add_run(" draft entry 1 Jan 1999")
        hidden.font.hidden = True
        p.add_run(", ")
        raw(p._p, f"<w:sdt {w}><w:sdtContent><w:r><w:t>{m.job(c)}</w:t></w:r></w:sdtContent></w:sdt>")
        p.add_run(", " + m.kind(c) + ", ")
        studio = c.studio.replace("&", "&amp;")
        raw(p._p, f'<w:hyperlink {w} w:anchor="x"><w:r><w:t>{studio}</w:t></w:r></w:hyperlink>')
        p.add_run().add_break()
        raw(p._p, f'<w:del {w} w:id="1" w:author="x"><w:r><w:delText>11 days</w:delText></w:r></w:del>')
        raw(p._p, f'<w:ins {w} w:id="2" w:author="x"><w:r><w:t>{m.span(c)}</w:t></w:r></w:ins>')
        p.add_run(f", {m.days(c)}")
        p.add_run("1").font.superscript = True
        p.runs[-1].text = ""
    schooling(document)
    return saved(document)


def stacked_cells(m: Member) -> bytes:
    """A borderless table of two columns: dates and days at the left, show, job and crew stacked at the right,
    rows ruled off below only."""
    document = begun(m)
    document.add_heading("Selected Credits", 2)
    table = document.add_table(rows=0, cols=2)
    table.autofit = False
    w = nsdecls("w")
    for c in m.credits:
        left, right = table.add_row().cells
        left.width, right.width = Inches(2.3), Inches(4.6)
        left.text = m.span(c)
        left.add_paragraph(m.days(c))
        p = right.paragraphs[0]
        p.add_run(m.titled(c)).bold = True
        p.add_run().add_break()
        p.add_run(f"{m.job(c)}, {c.studio}")
        p.add_run().add_break()
        p.add_run(f"PM {c.production_manager}; PC {c.production_coordinator}").italic = True
        for cell in (left, right):
            borders = f'<w:tcBorders {w}><w:bottom w:val="single" w:sz="4" w:color="999999"/></w:tcBorders>'
            raw(cell._tc.get_or_add_tcPr(), borders)
    for column, width in zip(table.columns, (Inches(2.3), Inches(4.6)), strict=True):
        column.width = width
    schooling(document)
    return saved(document)


def job_pages(m: Member) -> bytes:
    """A page for each job (page breaks), a shaded band as heading, a table with rules between rows."""
    document = begun(m)
    w = nsdecls("w")
    for number, position in enumerate(dict.fromkeys(c.position for c in m.credits)):
        p = document.add_paragraph()
        if number in (2, 4):
            p.add_run().add_break(WD_BREAK.PAGE)
        run = p.add_run(m.jobs[position].upper())
        run.bold, run.font.size = True, Pt(12)
        run.font.color.rgb = RGBColor(255, 255, 255)
        raw(p._p.get_or_add_pPr(), f'<w:shd {w} w:val="clear" w:fill="333333"/>')
        table = document.add_table(rows=1, cols=4)
        raw(
            table._tbl.tblPr,
            f'<w:tblBorders {w}><w:insideH w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/></w:tblBorders>',
        )
        fields = ("title", "studio", "dates", "days")
        for cell, field in zip(table.rows[0].cells, fields, strict=True):
            cell.text = m.head(field)
        bold_cells(table.rows[0].cells)
        for c in (c for c in m.credits if c.position is position):
            for cell, field in zip(table.add_row().cells, fields, strict=True):
                cell.text = m.value(field, c)
        document.add_paragraph()
    return saved(document)


def nested(m: Member) -> bytes:
    """A table used for the layout that holds the table of credits in its lower cell."""
    document = begun(m, name=False)
    outer = document.add_table(rows=2, cols=1)
    outer.rows[0].cells[0].text = m.name
    bold_cells(outer.rows[0].cells)
    outer.rows[0].cells[0].add_paragraph(CONTACT)
    inner = outer.rows[1].cells[0].add_table(rows=1, cols=5)
    inner.style = "Table Grid"
    fields = ("title", "position", "start", "end", "days")
    for cell, field in zip(inner.rows[0].cells, fields, strict=True):
        cell.text = m.head(field)
    for c in m.credits:
        for cell, field in zip(inner.add_row().cells, fields, strict=True):
            cell.text = m.value(field, c)
    return saved(document)


def spaced(m: Member) -> bytes:
    """Columns made with blanks in a typewriter's font."""
    document = begun(m)
    document.sections[0].left_margin = document.sections[0].right_margin = Inches(0.4)
    width = max(len(m.titled(c)) for c in m.credits) + 3
    jobs = max(len(m.job(c)) for c in m.credits) + 3

    def line(c: CreditTruth) -> str:
        return f"{m.titled(c):<{width}}{m.job(c):<{jobs}}{m.number(c):<7}{m.span(c)}"

    for text in [f"{'SHOW':<{width}}{'POSITION':<{jobs}}{'DAYS':<7}DATES", *map(line, m.credits)]:
        p = document.add_paragraph()
        p.paragraph_format.space_after = Pt(0)
        run = p.add_run(text)
        run.font.name, run.font.size = "Courier New", Pt(7)
    return saved(document)


def template(m: Member) -> bytes:
    """A layout table of two rows: the name over both columns, then a bar of contact and skills beside credits."""
    document = begun(m, name=False)
    table = document.add_table(rows=2, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, (Inches(2.0), Inches(4.9)), strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width
    top = table.cell(0, 0).merge(table.cell(0, 1))
    top.text = m.name
    bold_cells([top])
    left, right = table.rows[1].cells
    left.text = "CONTACT"
    for line in (
        "416-555-0107",
        "p@example.com",
        "Local 411 member #20417",
        "",
        "SKILLS",
        "Payroll",
        "Travel",
    ):
        left.add_paragraph(line)
    right.text = "EXPERIENCE"
    for c in m.credits:
        p = right.add_paragraph()
        p.paragraph_format.space_after = Pt(0)
        p.add_run(f"{m.job(c)}").bold = True
        for text in (f"{m.titled(c)} ({m.kind(c)})", c.studio, f"{m.span(c)}, {m.days(c)}"):
            p = right.add_paragraph(text)
            p.paragraph_format.space_after = Pt(0)
        right.add_paragraph()
    return saved(document)


def right_bar(m: Member) -> bytes:
    """A borderless table of one row: credits at the left with dates at a right stop, a list at the right."""
    document = begun(m)
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, (Inches(4.9), Inches(2.0)), strict=True):
        column.width = width
        column.cells[0].width = width
    left, right = table.rows[0].cells
    left.text = "Credits"
    for c in m.credits:
        p = left.add_paragraph()
        p.add_run(m.titled(c)).bold = True
        p.add_run().add_break()
        p.add_run(f"{m.job(c)}, {c.studio}")
        p.add_run().add_break()
        p.add_run(f"{m.span(c)} | {m.days(c)}")
    right.text = "Education"
    for line in ("Harwood College", "Television Arts", "2009 – 2012", "Training", "WHMIS 2018", "First aid"):
        right.add_paragraph(line)
    return saved(document)


def parallel_cells(m: Member) -> bytes:
    """A table of a head row and one row whose cells each hold a column of lines."""
    document = begun(m)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    fields = ("title", "position", "dates", "days")
    table = document.add_table(rows=2, cols=4)
    for column, width in zip(table.columns, (3.0, 2.6, 3.2, 0.7), strict=True):
        column.width = Inches(width)
    for number, field in enumerate(fields):
        table.cell(0, number).text = m.head(field)
        table.cell(1, number).text = "\n".join(m.value(field, c) for c in m.credits)
    bold_cells(table.rows[0].cells)
    return saved(document)


def narrow(m: Member) -> bytes:
    """Ten columns on an upright page in 8 points: words wider than their columns."""
    document = begun(m)
    fields = ("title", "kind", "studio", "position", "start", "end", "days", "producer", "pm", "pc")
    table = document.add_table(rows=1, cols=len(fields))
    table.style = "Light Grid Accent 1"
    for cell, field in zip(table.rows[0].cells, fields, strict=True):
        cell.text = m.head(field)
    for c in m.credits:
        for cell, field in zip(table.add_row().cells, fields, strict=True):
            cell.text = m.value(field, c)
    for row in table.rows:
        for cell in row.cells:
            for run in cell.paragraphs[0].runs:
                run.font.size = Pt(8)
    schooling(document)
    return saved(document)


def one_row_tables(m: Member) -> bytes:
    """For each credit a borderless table of one row (show, dates), then paragraphs with an indent."""
    document = begun(m)
    document.add_heading("Film and Television", 1)
    for c in m.credits:
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0).text, table.cell(0, 1).text = m.titled(c), m.span(c)
        bold_cells(table.rows[0].cells)
        table.cell(0, 1).paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        for text in (f"{m.job(c)} / {m.kind(c)} / {m.days(c)}", f"{c.studio}. PM: {c.production_manager}"):
            p = document.add_paragraph(text)
            p.paragraph_format.left_indent, p.paragraph_format.space_after = Inches(0.25), Pt(2)
    schooling(document)
    return saved(document)


def typed_bullets(m: Member) -> bytes:
    """Jobs as headings; below each, shows with a bullet typed and a hanging indent."""
    document = begun(m)
    for position in dict.fromkeys(c.position for c in m.credits):
        run = document.add_paragraph().add_run(m.jobs[position])
        run.bold = run.font.all_caps = True
        for c in (c for c in m.credits if c.position is position):
            p = document.add_paragraph(f"•\t{m.titled(c)}, {c.studio}")
            p.paragraph_format.left_indent = Inches(0.4)
            p.paragraph_format.first_line_indent = Inches(-0.2)
            p.paragraph_format.space_after = Pt(0)
            p.add_run().add_break()
            p.add_run(f"{m.span(c)} – {m.days(c)}").italic = True
    schooling(document)
    return saved(document)


UNSEEN: dict[str, Callable[[Member], bytes]] = {
    make.__name__: make
    for make in (right_dates, borderless, little_tables, sidebar, merged_years, typed_columns, tab_table,
                 two_newspaper_columns, header_and_boxes, edited, stacked_cells, job_pages, nested, spaced, template, right_bar, parallel_cells, narrow,
                 one_row_tables, typed_bullets)
}  # fmt: skip
