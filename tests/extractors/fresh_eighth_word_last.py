"""Four more Word files of the eighth set: numbered lists, two languages, a table a show, a script desk."""

from __future__ import annotations

import random
from typing import Any

from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches, Pt

from models.terms import ProductionKind
from samples.layouts.press import new_docx
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_eighth_jobs import AT_THE_SCRIPT_DESK, BILINGUE, IN_A_COLUMN, LISTED
from tests.extractors.fresh_eighth_lives import (
    BOOKINGS,
    CLIMB,
    DEPUTY,
    PAGES,
    WRITTEN,
    lived,
    season,
    span,
)
from tests.extractors.fresh_eighth_words import FRENCH, GTA, OUTAOUAIS, WEST
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_seventh_lives import crew_of, forgetting, headed

K = ProductionKind
KINDS = {
    K.FEATURE: "feature",
    K.MOW: "movie of the week",
    K.PILOT: "pilot",
    K.MINI_SERIES: "limited series",
    K.TV_SEASON: "series",
    K.OTHER: "documentary",
}


def word_lists(rng: random.Random) -> Made:
    """Lists within lists: the job is numbered, its shows are bullets, what there is to say of a show are
    bullets of a third kind; the skills at the end stand in three newspaper columns."""
    truth = lived(rng, WEST, LISTED, CLIMB, least=5, most=10)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    truth, parts = headed(truth, lambda c: c.position_as_written)
    document = new_docx("Trebuchet MS", 10, 0.9)
    document.add_heading(truth.name, level=0)
    said(
        document,
        (f"{truth.address}  |  {truth.phone}  |  {truth.email}  |  411 member {truth.member_no}", ""),
    )
    document.add_heading("Credits by position", level=2)
    for job, credits in parts:
        document.add_paragraph(style="List Number").add_run(job).bold = True
        for c in credits:
            show = document.add_paragraph(style="List Bullet 2")
            show.add_run(c.title).italic = True
            show.add_run(f"{season(c)}, {KINDS[c.kind]}, {span(c, 'pointed')}")
            house = c.company + (f" / {c.studio}" if c.studio else "")
            for line in (house, "Days: " + days_of(c), *crew_of(c, "Producer|UPM|PC|-")):
                document.add_paragraph(line, style="List Bullet 3")
    for paragraph in document.paragraphs:
        paragraph.paragraph_format.space_after = Pt(1)
    document.add_heading("Everything else", level=2)
    foot = document.add_section(WD_SECTION.CONTINUOUS)
    foot._sectPr.find(qn("w:cols")).set(qn("w:num"), "3")
    for line in truth.other_lines:
        document.add_paragraph(line)
    return saved(document, truth)


_GENRES = {
    K.FEATURE: "long métrage / feature", K.MOW: "téléfilm / TV movie", K.PILOT: "pilote / pilot",
    K.MINI_SERIES: "minisérie / mini-series", K.TV_SEASON: "série / series",
    K.OTHER: "documentaire / documentary",
}  # fmt: skip


def word_bilingue(rng: random.Random) -> Made:
    """From Ottawa and Gatineau, heads and jobs in both languages; points lead from the title to the
    days, dates in French below, people at stops."""
    truth = lived(rng, OUTAOUAIS, BILINGUE, DEPUTY, slate=FRENCH, least=5, most=9)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "production_coordinator")
    document = new_docx("Book Antiqua", 10.5, 1.0)
    document.sections[0].footer.paragraphs[0].text = f"{truth.name} – AIEST / IATSE 411 – {truth.member_no}"
    said(document, (truth.name, "s"), size=20)
    said(document, (f"{truth.address}\n{truth.phone}\t{truth.email}", ""), after=10)
    said(document, ("EXPÉRIENCE / EXPERIENCE", "b"), after=4)
    for c in truth.credits:
        genre = f"{_GENRES[c.kind]}{season(c, ', saison/season {}')}"
        first = said(document, (c.title.upper(), "b"), (f"\t{days_of(c).replace('.', ',')} jours/days", ""))
        leader = WD_TAB_LEADER.DOTS
        first.paragraph_format.tab_stops.add_tab_stop(Inches(6.5), WD_TAB_ALIGNMENT.RIGHT, leader)
        said(document, (genre, "g"))
        said(document, (c.position_as_written, "i"))
        said(document, (f"du {span(c, 'french', ' au ')}", ""))
        said(document, (c.company + (f" ({c.studio})" if c.studio else ""), ""))
        names = "\t".join(crew_of(c, "Prod.|Dir. prod. / PM|Coord.|-", " : "))
        last = said(document, (names, ""), size=9.5, after=8)
        for stop in (2.2, 4.6):
            last.paragraph_format.tab_stops.add_tab_stop(Inches(stop))
    said(document, ("AUTRES / OTHER", "b"), after=2)
    for line in truth.other_lines:
        said(document, (f"–\t{line}", ""))
    return saved(document, truth)


def _unruled(table: Any) -> None:
    """A table whose lines are hidden but for one above."""
    edges = "".join(f'<w:{side} w:val="nil"/>' for side in ("left", "bottom", "right", "insideH", "insideV"))
    border = f'<w:top w:val="single" w:sz="8" w:color="2F5496"/>{edges}'
    borders = parse_xml(f"<w:tblBorders {nsdecls('w')}>{border}</w:tblBorders>")
    table._tbl.tblPr.find(qn("w:tblW")).addnext(borders)


def word_little_tables(rng: random.Random) -> Made:
    """A small table of hidden lines for every show: title and kind, dates at the right; job, house, days; the
    crew in one cell across."""
    truth = lived(rng, GTA, IN_A_COLUMN, BOOKINGS, least=5, most=10)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    document = new_docx("Calibri", 10, 0.8)
    banner = document.add_table(rows=1, cols=2)
    left, right = banner.rows[0].cells
    said(left, (truth.name, "b"), size=22)
    for text in (truth.phone, truth.email, truth.address, f"IATSE 411 no. {truth.member_no}"):
        said(right, (text, "g"), size=8.5).alignment = 2
    said(document, ("", ""))
    for c in truth.credits:
        table = document.add_table(rows=3, cols=3)
        _unruled(table)
        wide(table, (2.9, 2.4, 1.6))
        top, middle, bottom = (row.cells for row in table.rows)
        said(
            top[0].merge(top[1]),
            (c.title, "b"),
            (f"{season(c, ', season {}')} ({KINDS[c.kind]})", ""),
            size=10.5,
        )
        said(top[2], (WRITTEN["slash year"](c.start), "")).alignment = 2
        said(middle[0], (c.position_as_written, "i"))
        said(middle[1], (c.company + (f" for {c.studio}" if c.studio else ""), ""))
        said(middle[2], (f"to {WRITTEN['slash year'](c.end)}", "")).alignment = 2
        said(bottom[0].merge(bottom[1]), (", ".join(crew_of(c, "producer|pm|pc|-", " ")), "g"), size=9)
        said(bottom[2], (f"Days: {days_of(c)}", "b")).alignment = 2
        said(document, ("", ""), size=4)
    said(document, ("Etc.", "b"), size=12)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


_DESKS = {True: "Series television", False: "Features, movies and limited series"}


def word_script_desk(rng: random.Random) -> Made:
    """A script coordinator's: one ruled table for series, whose season stands in the numbers of its episodes
    (2x01–2x10), another for all else; script software among the skills."""
    truth = lived(rng, GTA, AT_THE_SCRIPT_DESK, PAGES, least=6, most=11)
    truth = leaving_out(truth, "assistant_production_coordinator", "production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio")
    truth, parts = headed(truth, lambda c: _DESKS[c.season is not None], tuple(_DESKS.values()))
    document = new_docx("Courier New", 9, 0.7)
    said(document, (truth.name, "b"), size=14).alignment = 1
    for text in (f"{truth.phone} / {truth.email}", truth.address, f"IATSE 411 #{truth.member_no}"):
        said(document, (text, "")).alignment = 1
    for desk, credits in parts:
        said(document, ("", ""))
        said(document, (desk, "b"), size=11, after=3)
        second = "Episodes" if desk == _DESKS[True] else "Format"
        heads = ("Title", second, "Position", "For", "Dates", "Days", "PM / Producer")
        table = document.add_table(rows=1, cols=7, style="Light Grid")
        for cell, head in zip(table.rows[0].cells, heads, strict=True):
            said(cell, (head, "b"))
            shaded(cell, "F2F2F2")
        for c in credits:
            _script_row(rng, table, c)
        wide(table, (1.35, 0.9, 1.0, 1.4, 0.95, 0.5, 1.2))
    said(document, ("", ""))
    said(document, ("Training & other", "b"), size=11)
    for line in ("Drafts, revisions, lined colours; script software of every make", *truth.other_lines):
        said(document, (f"* {line}", ""))
    return saved(document, truth)


def _script_row(rng: random.Random, table: Any, c: CreditTruth) -> None:
    last = rng.choice((6, 8, 10, 13, 22))
    numbers = f"{c.season}x01–{c.season}x{last:02d}" if c.season else KINDS[c.kind]
    dates = (WRITTEN["ticket"](c.start), WRITTEN["ticket"](c.end))
    house = (c.company, f"({c.studio})") if c.studio else (c.company,)
    people = (f"{c.production_manager} (PM)", f"{c.producer} (P)")
    texts = ((c.title,), (numbers,), (c.position_as_written,), house, dates, (days_of(c),), people)
    for cell, lines in zip(table.add_row().cells, texts, strict=True):
        for line in lines:
            said(cell, (line, "i" if line == c.title else ""))


_ALL = (word_lists, word_bilingue, word_little_tables, word_script_desk)
EIGHTH_WORD_LAST: dict[str, Family] = {family.__name__: family for family in _ALL}
