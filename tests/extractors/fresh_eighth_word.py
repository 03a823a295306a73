"""Four Word files of the eighth set: soft returns, a text box, a template's controls, merged cells."""

from __future__ import annotations

import random
from collections.abc import Sequence
from html import escape
from itertools import groupby
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches, Pt

from models.terms import ProductionKind
from samples.layouts.press import new_docx
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_eighth_jobs import BESIDE_A_BOX, IN_CONTROLS, MERGED, WITH_BREAKS
from tests.extractors.fresh_eighth_lives import (
    BOOKINGS,
    BOSS,
    CLIMB,
    DEPUTY,
    WRITTEN,
    lived,
    season,
    season_in_words,
    span,
)
from tests.extractors.fresh_eighth_words import GTA, WEST
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_seventh_lives import crew_of, forgetting

K = ProductionKind
KINDS = {
    K.FEATURE: "Feature Film",
    K.MOW: "TV Movie",
    K.PILOT: "Pilot",
    K.MINI_SERIES: "Mini-Series",
    K.TV_SEASON: "Dramatic Series",
    K.OTHER: "Documentary",
}


def word_soft_returns(rng: random.Random) -> Made:
    """Each show is one paragraph with soft returns; dates at a right stop; the name is in the header."""
    truth = lived(rng, GTA, WITH_BREAKS, CLIMB, least=6, most=11)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    document = new_docx("Garamond", 11, 0.9)
    header = document.sections[0].header.paragraphs[0]
    header.text = f"{truth.name}\t{truth.phone}\t{truth.email}"
    said(document, (f"{truth.address}\nMember {truth.member_no}, IATSE Local 411", "g"), size=9, after=10)
    said(document, ("Production Office Experience", "bs"), size=13, after=4)
    for c in truth.credits:
        house = c.company + (f" for {c.studio}" if c.studio else "")
        crew = " | ".join(crew_of(c, "Producer|PM|PC|-"))
        line = said(
            document,
            (c.title, "bi"),
            (f"{season(c)}\t{span(c, 'slash year', '–')}\n", ""),
            (c.position_as_written, "b"),
            (f" – {KINDS[c.kind]}\t{days_of(c)} days\n{house}\n", ""),
            (crew, "g"),
            after=9,
        )
        line.paragraph_format.tab_stops.add_tab_stop(Inches(6.7), WD_TAB_ALIGNMENT.RIGHT)
        line.paragraph_format.keep_together = True
    said(document, ("Training and Skills", "bs"), size=13, after=4)
    said(document, ("\n".join(truth.other_lines), ""))
    return saved(document, truth)


_BOX = """<w:r {w} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264"
 behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="page"><wp:posOffset>457200</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>1371600</wp:posOffset></wp:positionV>
<wp:extent cx="1828800" cy="7315200"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="7" name="Text Box 7"/><wp:cNvGraphicFramePr/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1828800" cy="7315200"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="EDE6DA"/></a:solidFill></wps:spPr>
<wps:txbx><w:txbxContent>{lines}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>
</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="position:absolute;margin-left:36pt;
margin-top:108pt;width:144pt;height:576pt" fillcolor="#ede6da"><v:textbox><w:txbxContent>{lines}
</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""


def _boxed(paragraph: Any, lines: Sequence[tuple[str, bool]]) -> None:
    """A text box at the left of the page, as Word writes it: once for itself, once for old readers."""
    inside = "".join(
        f"<w:p><w:r><w:rPr>{'<w:b/>' if bold else ''}<w:sz w:val='18'/></w:rPr>"
        f"<w:t>{escape(text, quote=False)}</w:t></w:r></w:p>"
        for text, bold in lines
    )
    paragraph._p.append(parse_xml(_BOX.format(w=nsdecls("w"), lines=inside)))


def word_text_box(rng: random.Random) -> Made:
    """Contact, training and the rest in a text box at the left; shows in indented paragraphs beside it,
    the days before the dates."""
    truth = lived(rng, WEST, BESIDE_A_BOX, BOOKINGS, least=4, most=8)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "production_coordinator")
    document = new_docx("Century Gothic", 9.5, 0.7)
    title = said(document, (truth.name, ""), size=28, after=8)
    reach = ("CONTACT", truth.phone, truth.email, truth.address, f"IATSE Local 411 no. {truth.member_no}")
    lines = (*reach, "ABOUT", *truth.other_lines)
    _boxed(title, [(line, line in ("CONTACT", "ABOUT")) for line in lines])
    said(document, ("CREDITS", "b"), size=12, after=4)
    for c in truth.credits:
        house = c.company + (f" ({c.studio})" if c.studio else "")
        said(document, (f"“{c.title}”", "b"), (f"{season_in_words(c)} – {KINDS[c.kind]}", ""), size=10.5)
        said(document, (c.position_as_written, "i"))
        said(document, (house, ""))
        said(document, (f"{days_of(c)} days: {span(c, 'long', ' to ')}", ""))
        said(
            document, ("; ".join(crew_of(c, "Producer|Production Manager|Coordinator|-", " ")), "g"), after=9
        )
    for paragraph in document.paragraphs:
        paragraph.paragraph_format.left_indent = Inches(2.0)
    return saved(document, truth)


_CALENDAR = '<w:date><w:dateFormat w:val="MMM. d, yyyy"/><w:lid w:val="en-CA"/></w:date>'
_BLOCK = "<w:sdt {}><w:sdtPr><w:alias w:val='Experience'/></w:sdtPr><w:sdtContent/></w:sdt>"


def _controlled(place: Any, tag: str, text: str, bold: bool = False) -> None:
    """A content control within a line, filled in; one for a date has a calendar."""
    calendar = (
        '<w:date><w:dateFormat w:val="MMM. d, yyyy"/><w:lid w:val="en-CA"/></w:date>' if tag == "Date" else ""
    )
    place._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{tag}"/>{calendar}</w:sdtPr>'
            f"<w:sdtContent><w:r><w:rPr>{'<w:b/>' if bold else ''}</w:rPr><w:t xml:space='preserve'>"
            f"{escape(text, quote=False)}</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )


def _in_a_control(document: Any, first: int) -> None:
    """The paragraphs from the place `first` on become one block of a repeating section."""
    body = document.element.body
    moved = [p._p for p in document.paragraphs[first:]]
    block = parse_xml(_BLOCK.format(nsdecls("w")))
    body.insert(body.index(moved[0]), block)
    for paragraph in moved:
        block[-1].append(paragraph)


def word_content_controls(rng: random.Random) -> Made:
    """The word processor's own template: dates and names in content controls, each show a repeating block."""
    truth = lived(rng, GTA, IN_CONTROLS, DEPUTY, least=5, most=9)
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator", "kind")
    truth = forgetting(rng, truth, 0.2, "studio", "producer")
    document = new_docx("Gill Sans MT", 10.5, 1.0)
    said_name = document.add_paragraph(style="Title")
    _controlled(said_name, "Your name", truth.name)
    reach = said(document, ("", ""), after=10)
    for tag, text in (("Address", truth.address), ("Phone", truth.phone), ("Email", truth.email)):
        _controlled(reach, tag, f"{text}   ")
    document.add_heading("Experience", level=1)
    for c in truth.credits:
        first = len(document.paragraphs)
        when = said(document, ("", ""))
        _controlled(when, "Date", WRITTEN["pointed"](c.start))
        when.add_run(" – ")
        _controlled(when, "Date", WRITTEN["pointed"](c.end))
        line = said(document, ("", ""))
        _controlled(line, "Job title", c.position_as_written, bold=True)
        line.add_run(" • ")
        _controlled(line, "Show", c.title + season(c, ", Season {}"))
        line.add_run(" • ")
        _controlled(line, "Company", c.company)
        studio = f"For {c.studio}. " if c.studio else ""
        text = said(document, ("", ""), after=8)
        _controlled(text, "Details", f"{studio}{'. '.join(crew_of(c, 'Producer|Production Manager|-|-'))}. ")
        text.add_run(f"Worked {days_of(c)} days.")
        _in_a_control(document, first)
    document.add_heading("Education, skills, activities", level=1)
    for line_said in truth.other_lines:
        document.add_paragraph(line_said, style="List Bullet")
    said(document, (f"Member of IATSE 411, {truth.member_no}", ""))
    return saved(document, truth)


def word_merged(rng: random.Random) -> Made:
    """A ruled table under a head of two rows: the year in a cell as tall as all its shows, From and To under
    Dates, the people of a show in one cell."""
    truth = lived(rng, WEST, MERGED, BOSS, least=5, most=11)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    document = new_docx("Tahoma", 8.5, 0.6)
    said(document, (truth.name.upper(), "b"), (f"     411 #{truth.member_no}", ""), size=13)
    said(document, (f"{truth.address}, {truth.phone}, {truth.email}", ""), after=8)
    table = document.add_table(rows=2, cols=7, style="Table Grid")
    upper, lower = table.rows
    for column, head in enumerate(("Year", "Show", "Position", "", "", "Days", "Producer / PM / PC")):
        if column not in (3, 4):
            said(upper.cells[column].merge(lower.cells[column]), (head, "b"))
    said(upper.cells[3].merge(upper.cells[4]), ("Dates (d/m/y)", "b"))
    said(lower.cells[3], ("From", "b"))
    said(lower.cells[4], ("To", "b"))
    for row in (upper, lower):
        for cell in row.cells:
            shaded(cell, "D9D9D9")
    for year, group in groupby(truth.credits, key=lambda c: c.end.year):
        rows = [_merged_row(table, c) for c in group]
        said(rows[0].cells[0].merge(rows[-1].cells[0]), (str(year), "b"), size=11)
    wide(table, (0.5, 2.1, 1.2, 0.8, 0.8, 0.45, 1.45))
    said(document, ("", ""))
    said(document, ("Also: ", "b"), ("; ".join(truth.other_lines), ""))
    for paragraph in document.paragraphs:
        paragraph.paragraph_format.space_after = Pt(2)
    return saved(document, truth)


def _merged_row(table: Any, c: CreditTruth) -> Any:
    row = table.add_row()
    _, show, job, first, last, days, people = row.cells
    said(show, (c.title, "b"), (season(c, " S{}"), ""))
    said(show, (f"{KINDS[c.kind]}, {c.company}" + (f" / {c.studio}" if c.studio else ""), ""))
    said(job, (c.position_as_written, ""))
    said(first, (WRITTEN["european"](c.start), ""))
    said(last, (WRITTEN["european"](c.end), ""))
    said(days, (days_of(c), ""))
    for name in crew_of(c, "Prod|PM|PC|-"):
        said(people, (name, ""))
    return row


_ALL = (word_soft_returns, word_text_box, word_content_controls, word_merged)
EIGHTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
