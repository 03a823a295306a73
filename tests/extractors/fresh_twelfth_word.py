"""Word files of the twelfth set: dates at a tab, a grid, bullets below kinds, blocks of merged rows."""

from __future__ import annotations

import random
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches, Pt

from models.terms import ProductionKind
from samples.layouts.press import new_docx
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_ninth_lives import BRIEF, CITY, by_show, promoted
from tests.extractors.fresh_seventh_lives import COAST, TORONTO, crew_of, headed, silent
from tests.extractors.fresh_tenth_lives import KINDS
from tests.extractors.fresh_twelfth_lives import (
    CHIEFS,
    CURT,
    FIRSTS,
    FLIGHTS,
    HARBOUR,
    LONG,
    PLAIN,
    QUEEN,
    SECONDS,
    STRAIT,
    WAYS,
    house,
    note,
    season,
    worked,
)

K = ProductionKind


def word_dates_at_a_tab(rng: random.Random) -> Made:
    """The show in bold, then a line for each job with its dates at a right tab and `(62 days worked)`; the
    company, and those worked with after `w/`."""
    truth = worked(rng, HARBOUR, TORONTO, FIRSTS, CURT, (13, 18))
    truth = leaving_out(truth, "kind", "studio", "assistant_production_coordinator")
    truth = promoted(rng, truth, BRIEF, 0.15, first_first=False)
    document = new_docx("Times New Roman", 11, 1)
    said(document, (truth.name, "b"), size=16)
    said(
        document, (f"{truth.address}\n{truth.phone}\n{truth.email}\nLocal 411 Member # {truth.member_no}", "")
    )
    said(document, ("FILM AND TELEVISION CREDITS", "b"), after=4).paragraph_format.space_before = Pt(10)
    for stints in by_show(truth.credits):
        c = stints[0]
        said(document, (c.title, "b"), (season(c, ", Season {}"), ""))
        for s in stints:
            when = f"{WAYS['stroke'](s.start)} - {WAYS['stroke'](s.end)}"
            line = said(document, (f"{s.position_as_written} ({days_of(s)} days worked)\t{when}", ""))
            line.paragraph_format.tab_stops.add_tab_stop(Inches(6.5), WD_TAB_ALIGNMENT.RIGHT)
        said(document, (c.company, ""))
        said(document, (f"w/ {', '.join(crew_of(c, 'Producer|PM|PC|-', ' '))}", "i"), after=8)
    said(document, ("OTHER", "b"), after=4)
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


_HEADS = (
    "Position",
    "Show /\nSeason",
    "Production\nCompany",
    "Dates of\nEmployment",
    "Days\nWorked",
    "Personnel",
)


def _repeated(row: Any) -> None:
    row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))


def word_grid_by_job(rng: random.Random) -> Made:
    """A grid that begins with the job; heads of two lines repeated over pages, every second row shaded, dates
    in two lines, the crew one below another and in short."""
    truth = worked(rng, STRAIT, COAST, CHIEFS, PLAIN, (10, 16))
    document = new_docx("Calibri", 9, 0.6)
    said(document, (truth.name, "b"), size=18)
    said(document, (f"{truth.address} | {truth.phone} | {truth.email}", ""))
    said(document, (f"IATSE Local 411 – Member Number {truth.member_no}", ""), after=8)
    table = document.add_table(rows=1, cols=6, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, _HEADS, strict=True):
        said(cell, (text, "b"))
        shaded(cell, "BFBFBF")
    _repeated(table.rows[0])
    for place, c in enumerate(truth.credits):
        row = table.add_row().cells
        said(row[0], (c.position_as_written, ""))
        said(row[1], (c.title, "b"), (f"\n{season(c, 'Season {}') or KINDS[c.kind]}", ""))
        said(row[2], (house(c, "{}\n{}"), ""))
        said(row[3], (f"{WAYS['short'](c.start)} –\n{WAYS['short'](c.end)}", ""))
        said(row[4], (days_of(c), ""))
        for text in crew_of(c, "Prod|PM|PC|APC"):
            said(row[5], (text, ""))
        for cell in row if place % 2 else ():
            shaded(cell, "F2F2F2")
    wide(table, (1.25, 1.4, 1.6, 1.05, 0.6, 1.4))
    said(document, ("\nTraining and Interests", "b"))
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


_SECTIONS = {
    K.FEATURE: "FEATURE FILMS",
    K.TV_SEASON: "EPISODIC TELEVISION",
    K.MINI_SERIES: "LIMITED SERIES",
    K.MOW: "MOVIES OF THE WEEK",
    K.PILOT: "PILOTS",
    K.OTHER: "DOCUMENTARY",
}


def word_bullets_below_kinds(rng: random.Random) -> Made:
    """A summary and skills first; below headings by kind a bullet a credit, dashes between show, job and
    company; the days stand before the dates; the crew in the line beneath."""
    truth = worked(rng, QUEEN, CITY, SECONDS if rng.random() < 0.5 else FLIGHTS, LONG, (8, 14))
    truth, parts = headed(truth, lambda c: _SECTIONS[c.kind], tuple(_SECTIONS.values()))
    document = new_docx("Cambria", 10.5, 0.9)
    said(document, (truth.name, "b"), size=20)
    said(
        document,
        (f"{truth.phone} – {truth.email} – {truth.address} – IATSE 411 #{truth.member_no}", "g"),
        after=8,
    )
    said(document, ("SUMMARY", "b"))
    text = "Organised, bilingual-ish and unflappable. At home in production offices, from cold open to wrap."
    said(document, (text, ""), after=6)
    said(document, ("SKILLS & EDUCATION", "b"))
    said(document, ("; ".join(truth.other_lines), ""), after=6)
    for heading, credits in parts:
        said(document, (heading, "b"), after=2).paragraph_format.space_before = Pt(6)
        for c in credits:
            line = document.add_paragraph(style="List Bullet")
            line.add_run(c.title).italic = True
            line.add_run(f"{season(c, ' (Season {})')} – {c.position_as_written} – {house(c)}")
            when = f"{WAYS['british'](c.start)} to {WAYS['british'](c.end)}"
            line.add_run(f"\n{days_of(c)} days, {when}\n{', '.join(crew_of(c, 'Producer|PM|PC|APC', ' '))}")
    return saved(document, truth)


def _ruled_below(cell: Any) -> None:
    line = '<w:bottom w:val="single" w:sz="6" w:space="0" w:color="808080"/>'
    cell._tc.get_or_add_tcPr().append(parse_xml(f"<w:tcBorders {nsdecls('w')}>{line}</w:tcBorders>"))


def _block(table: Any, c: CreditTruth, aside: str) -> None:
    """Three rows: show and company over the width; job, days, first and last day; the crew over the width."""
    top, middle, low = (table.add_row().cells for _ in range(3))
    head = top[0].merge(top[3])
    said(head, (f"“{c.title.upper()}”", "b"), (f"{season(c, ' Season {word}')} — {house(c, '{}, {}')}", ""))
    shaded(head, "E2EFD9")
    first, last = WAYS["ordinal"](c.start), WAYS["ordinal"](c.end)
    for cell, text in zip(middle, (c.position_as_written, f"{days_of(c)} days", first, last), strict=True):
        said(cell, (text, ""))
    foot = low[0].merge(low[3])
    said(foot, (" / ".join(crew_of(c, "Prod|PM|PC|APC")), ""), size=9)
    if aside:
        said(foot, (aside, "i"), size=9)
    _ruled_below(foot)


def word_merged_blocks(rng: random.Random) -> Made:
    """A table of blocks: a merged shaded row for show and company, a row of job, days, first and last day, a
    merged row for the crew and a note; a rule only below each block."""
    truth = worked(rng, STRAIT, COAST, FIRSTS, PLAIN, (7, 12))
    truth = silent(leaving_out(truth, "kind"), "address")
    document = new_docx("Verdana", 9, 0.8)
    said(document, (truth.name, ""), size=17)
    said(document, (f"{truth.email}\t{truth.phone}\tMember {truth.member_no}, Local 411", ""), after=8)
    table = document.add_table(rows=0, cols=4)
    for c in truth.credits:
        _block(table, c, note(rng, 0.3, "Langley"))
    for row in table.rows:
        for cell, width in zip(row.cells, (2.6, 1.1, 1.6, 1.6), strict=True):
            if len(set(row.cells)) == 4:
                cell.width = Inches(width)
    said(document, ("\nAlso", "b"))
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


_ALL = (
    word_dates_at_a_tab,
    word_grid_by_job,
    word_bullets_below_kinds,
    word_merged_blocks,
)
TWELFTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
