"""Four resumes of the fifth set as Word saves them: a template's two columns, grids, tabs, bullets."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches, Pt, RGBColor

from samples.layouts.press import docx_bytes, new_docx
from samples.truth import ResumeTruth
from tests.extractors.fresh_careers import DOCX, Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_lives import (
    AS_SPOKEN,
    PACIFIC,
    SOUTH,
    TORONTO,
    at_times_without,
    grouped,
    joined,
    people,
    working_life,
)
from tests.extractors.fresh_fourth_lives import CLIPPED, IN_FULL, IN_LETTERS, KINDS, Words


def said(place: Any, *runs: tuple[str, str], size: float = 0, after: float = 0) -> Any:
    """A paragraph of runs, each a text and its looks: `b`old, `i`talic, `s`mall capitals, `g`rey; a
    cell's empty first paragraph is taken."""
    taken = getattr(place, "paragraphs", None)
    is_first = hasattr(place, "merge") and len(taken) == 1 and not taken[0].runs
    paragraph = taken[0] if is_first else place.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(after)
    paragraph.paragraph_format.space_before = Pt(0)
    for text, looks in runs:
        run = paragraph.add_run(text)
        run.bold, run.italic, run.font.small_caps = "b" in looks, "i" in looks, "s" in looks
        if "g" in looks:
            run.font.color.rgb = RGBColor(0x70, 0x70, 0x70)
        if size:
            run.font.size = Pt(size)
    return paragraph


def shaded(cell: Any, colour: str) -> None:
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def wide(table: Any, inches: Sequence[float]) -> None:
    table.autofit = False
    for column, width in zip(table.columns, inches, strict=True):
        column.width = Inches(width)
    for row in table.rows:
        for cell, width in zip(row.cells, inches, strict=True):
            cell.width = Inches(width)


def _page_number(paragraph: Any) -> None:
    """`Page ` and a field that Word counts."""
    paragraph.add_run("Page ")
    run = paragraph.add_run()
    for xml in ('<w:fldChar {} w:fldCharType="begin"/>', "<w:instrText {}>PAGE</w:instrText>",
                '<w:fldChar {} w:fldCharType="end"/>'):  # fmt: skip
        run._r.append(parse_xml(xml.format(nsdecls("w"))))


def saved(document: Any, truth: ResumeTruth) -> Made:
    return docx_bytes(document, truth.name), DOCX, truth


def word_template(rng: random.Random) -> Made:
    """A template's table of two cells: skills in the shaded one; dates in small capitals over each job."""
    words = Words(
        "Harm's Way Home|The Lacquer Box|Snow Globe Widow|Terrace Time|Fishwives of False Creek|"
        "The Understory|"
        "Grand Forks Gothic|My Cousin's Cougar|Ember Days|Chilliwack Heights|A Room Over the Laundromat",
        "Driftwood Drama Ltd.|Arbutus Lane Productions|North Arm Pictures|Mount Pleasant Moving Images",
        "Coastline|Overland TV|Third Coast Streaming|Second Narrows Media",
    )
    truth = leaving_out(
        working_life(rng, words, IN_FULL, PACIFIC, most=8), "assistant_production_coordinator"
    )
    document = new_docx("Calibri", 10, 0.6)
    document.sections[0].footer.paragraphs[0].text = f"{truth.name}  |  {truth.phone}"
    said(document, (truth.name, "b"), size=24)
    said(document, ("Production office professional", "g"), size=11, after=8)
    table = document.add_table(rows=1, cols=2)
    wide(table, (2.1, 5.2))
    side, main = table.rows[0].cells
    shaded(side, "E7EEF3")
    said(side, ("CONTACT", "b"))
    for line in (truth.phone, truth.email, truth.address, f"IATSE 411 member {truth.member_no}"):
        said(side, (line, ""), size=8.5, after=3)
    said(side, ("SKILLS & TRAINING", "b"))
    for line in truth.other_lines:
        said(side, (line, ""), size=8.5, after=3)
    said(main, ("EXPERIENCE", "b"), size=12, after=4)
    duties = ("Ran the office for crews of up to 180", "Handled permits, couriers and call sheets",
              "Booked cast travel from six countries", "Closed out the show two days early")  # fmt: skip
    for c in truth.credits:
        when = f"{c.start:%B} {c.start.day}, {c.start.year} – {c.end:%B} {c.end.day}, {c.end.year}"
        said(main, (when, "sg"), size=9)
        season = f", Season {c.season}" if c.season else ""
        said(main, (c.position_as_written, "b"), ("  •  ", ""), (f"{c.title}{season}", "bi"))
        said(main, (f"{c.company} for {c.studio} ({KINDS[c.kind]})", ""))
        crew = joined(people(c, ("Producer", "PM", "PC", "")), "; ")
        said(main, (f"{crew}. {days_of(c)} days.", ""))
        said(main, (f"–  {rng.choice(duties)}", ""), after=7)
    return saved(document, truth)


HEADINGS = ("Features and MOWs", "Television", "Other")


def word_repeated_headings(rng: random.Random) -> Made:
    """Project, Position, Dates, Prod Co: one boxed grid for each kind of show, the headings said again."""
    words = Words(
        "Gingerbread Law|The Swing Bridge|Seven Deadly Cousins|Moss Park Magic|Eglinton "
        "Crosstown Love|Hail Caesarea|"
        "Captain Beaver's Wake|Butter Tart Trail|The Long Portage Home|Winter Tires|Queen of Diamonds Motel",
        "Picket Fence Films Inc.|Two Ravines Productions|Carrot Top Content|Old Mill Road Ent.",
        "Fathom|Maple Nine|Crescendo TV|Lakehead Network",
    )
    truth = leaving_out(working_life(rng, words, IN_LETTERS, TORONTO), "assistant_production_coordinator")
    film = {"Feature", "MOW"}
    truth, parts = grouped(
        truth,
        lambda c: HEADINGS[0 if KINDS[c.kind] in film else 2 if KINDS[c.kind] == "Commercial" else 1],
        HEADINGS,
    )
    truth = at_times_without(rng, truth, "studio", 0.2)
    document = new_docx("Arial", 9.5, 0.75)
    said(document, (truth.name.upper(), "b"), size=15)
    said(document, (f"{truth.address}   {truth.phone}   {truth.email}", ""), after=2)
    said(document, (f"IATSE Local 411 – Member No. {truth.member_no}", ""), after=8)
    left = list(truth.credits)
    for heading, credits in parts:
        said(document, (heading, "bi"), size=11, after=3)
        table = document.add_table(rows=1, cols=4, style="Table Grid")
        for cell, head in zip(table.rows[0].cells, ("Project", "Position", "Dates", "Prod Co"), strict=True):
            said(cell, (head, "b"))
            shaded(cell, "D9D9D9")
        for _ in credits:
            c = left.pop(0)
            cells = table.add_row().cells
            said(cells[0], (c.title.upper(), "b"))
            kind = f"Season {c.season}" if c.season else KINDS[c.kind]
            for line in (kind, *people(c, ("Prod", "PM", "PC", ""))):
                said(cells[0], (line, ""), size=8.5)
            said(cells[1], (c.position_as_written, ""))
            said(
                cells[2], (f"{c.start:%b} {c.start.day}/{c.start:%y} – {c.end:%b} {c.end.day}/{c.end:%y}", "")
            )
            said(cells[2], (f"({days_of(c)} days)", ""))
            said(cells[3], (c.company, ""))
            if c.studio:
                said(cells[3], (f"({c.studio})", ""))
        wide(table, (2.7, 1.1, 1.8, 1.4))
        said(document, ("", ""), after=4)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


def word_right_tabs(rng: random.Random) -> Made:
    """Show by show: slanted title, dates at the right tab; company (studio), `88 d`; small print."""
    words = Words(
        "Piano Tuner of Paris, Ontario|Heavy Water Ballet|Dog Days of Dundas|The Flea Circus "
        "Files|Orchard Beach 5|"
        "Minus Thirty|Aunt Philomena's Alibi|The Scarborough Fair Trade|Rust Never Weeps|Bonfire "
        "Girls|Last Ferry",
        "Yellow Door Films|Cherry Beach Pictures Inc.|Sleepy Hollow Road Prods.|7741209 Canada Inc.",
        "Tempo+|Northern Drama Channel|Bluejay Studios|Orchid",
    )
    truth = leaving_out(working_life(rng, words, CLIPPED, TORONTO), "kind")
    document = new_docx("Times New Roman", 11, 0.9)
    header = document.sections[0].header.paragraphs[0]
    header.text = f"{truth.name}\t\t{truth.phone}"
    _page_number(document.sections[0].footer.paragraphs[0])
    said(document, (truth.name, "b"), size=18)
    said(document, (f"{truth.address} · {truth.email} · 411 #{truth.member_no}", ""), after=10)
    said(document, ("CREDITS", "bs"), after=4)
    for c in truth.credits:
        when = f"{c.start.day} {c.start:%b %Y} – {c.end.day} {c.end:%b %Y}"
        first = said(
            document, (c.title, "bi"), (f" – Season {c.season}" if c.season else "", ""), (f"\t{when}", "")
        )
        house = f"{c.position_as_written}, {c.company} ({c.studio})\t{days_of(c)} d"
        second = said(document, (house, ""))
        for paragraph in (first, second):
            paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(6.7), WD_TAB_ALIGNMENT.RIGHT)
            paragraph.paragraph_format.keep_with_next = True
        crew = joined(people(c, ("Producer", "Production Manager", "Coordinator", "APC"), " "), " • ")
        said(document, (crew, "g"), size=8.5, after=8)
    said(document, ("OTHER", "bs"), after=4)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


def word_bullets_by_year(rng: random.Random) -> Made:
    """The year is a heading and the dates below it have none of their own; each show is one bullet."""
    words = Words(
        "Tallow & Wick|Chattahoochee Cold Case|Sugar Ditch|The Good Silver|Porch Light Preachers|"
        "Bayou Brides Club|"
        "Hominy|Six Miles to Macon|Lightning Bug Lane|Hurricane Party|The Pecan Thief|Swamp Fox Academy",
        "Sweet Olive Films LLC|Longleaf Productions|Spanish Moss Media|Train Trestle Pictures LLC",
        "Pinehurst|Carousel+|Grandview Network|Bright Leaf",
    )
    truth = working_life(rng, words, AS_SPOKEN, SOUTH, least=6)
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator")
    years = sorted({c.start.year for c in truth.credits}, reverse=True)
    truth, parts = grouped(truth, lambda c: c.start.year, years)
    document = new_docx("Cambria", 10.5, 1.0)
    said(document, (truth.name, ""), size=26)
    said(document, (f"{truth.email} | {truth.phone} | Local 411 member {truth.member_no}", "g"), after=10)
    for year, credits in parts:
        document.add_heading(str(year), level=2)
        for c in credits:
            last = f"{c.end:%b} {c.end.day}" + (f", {c.end.year}" if c.end.year != year else "")
            show = f"{c.title} (S{c.season})" if c.season else f"{c.title} ({KINDS[c.kind]})"
            crew = joined(people(c, ("Prod", "UPM", "", "")), "; ")
            paragraph = document.add_paragraph(style="List Bullet")
            paragraph.add_run(show).italic = True
            paragraph.add_run(f", {c.position_as_written}, {c.company} / {c.studio}, ")
            paragraph.add_run(f"{c.start:%b} {c.start.day} to {last} ({days_of(c)} days). {crew}")
    document.add_heading("Skills and education", level=2)
    for line in truth.other_lines:
        document.add_paragraph(line, style="List Bullet")
    return saved(document, truth)


_ALL = (word_template, word_repeated_headings, word_right_tabs, word_bullets_by_year)
FIFTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
