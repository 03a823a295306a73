"""The last Word files of the twelfth set: nothing but commas, dates in the margin, two newspaper columns."""

from __future__ import annotations

import random
from itertools import groupby

from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Inches

from models.terms import Position
from samples.layouts.press import new_docx
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_word import said, saved, wide
from tests.extractors.fresh_ninth_lives import CITY
from tests.extractors.fresh_seventh_lives import COAST, MONTREAL, changed, crew_of, headed
from tests.extractors.fresh_tenth_lives import KINDS
from tests.extractors.fresh_twelfth_lives import (
    CHIEFS,
    CURT,
    FLEUVE,
    HARBOUR,
    LONG,
    SCRIPTS,
    SECONDS,
    STRAIT,
    WAYS,
    house,
    note,
    once,
    season,
    worked,
)

P = Position


def word_commas(rng: random.Random) -> Made:
    """A justified paragraph a credit with nothing but commas between job, show, company and dates; the years
    in bold above; shows of Montréal in both tongues, told by season and block."""
    truth = worked(rng, FLEUVE, MONTREAL, CHIEFS, CURT, (9, 15))
    truth = leaving_out(truth, "kind", "assistant_production_coordinator")
    document = new_docx("Garamond", 11.5, 1)
    said(document, (truth.name, "s"), size=20).alignment = WD_ALIGN_PARAGRAPH.CENTER
    reach = f"{truth.address}, {truth.phone}, {truth.email}, IATSE 411 no. {truth.member_no}"
    said(document, (reach, ""), after=10).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for year, credits in groupby(truth.credits, key=lambda c: c.start.year):
        said(document, (str(year), "b"), after=2)
        for c in credits:
            block = season(c, ", S{}") + (f" Block {1 + len(c.title) % 2}" if c.season else "")
            when = f"{WAYS['iso'](c.start)} to {WAYS['iso'](c.end)}, {days_of(c)} days"
            crew = ", ".join(crew_of(c, "Producer|PM|Coordinator|-", " "))
            rest = f"{block}, {house(c, '{}, {}')}, {when}, {crew}"
            line = said(document, (f"{c.position_as_written}, ", ""), (c.title, "i"), (rest, ""), after=5)
            line.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    said(document, ("And otherwise", "b"), after=2)
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


def word_dates_in_the_margin(rng: random.Random) -> Made:
    """A table without rules: in the narrow column the dates with the year once and `x 62 days`, in the wide
    one show and kind, job with company, crew and a note, each a line."""
    truth = worked(rng, HARBOUR, CITY, SECONDS, LONG, (7, 12))
    truth = leaving_out(truth, "studio")
    document = new_docx("Arial", 10, 0.8)
    said(document, (truth.name.upper(), "b"), size=14)
    said(document, (f"{truth.address}  ·  {truth.phone}  ·  {truth.email}", ""))
    said(document, (f"IATSE Local 411 member {truth.member_no}", ""), after=10)
    table = document.add_table(rows=0, cols=2)
    for c in truth.credits:
        left, right = table.add_row().cells
        said(left, (once(c, "–"), ""))
        said(left, (f"x {days_of(c)} days", ""))
        said(right, (c.title, "b"), (f" – {KINDS[c.kind]}{season(c, ' – Season {}')}", ""))
        said(right, (f"{c.position_as_written} – {c.company}", ""))
        said(right, (" – ".join(crew_of(c, "Producer|PM|PC|APC")), ""), size=9)
        aside = note(rng, 0.3)
        said(right, (aside, "i"), size=9, after=6)
    wide(table, (1.7, 5.2))
    said(document, ("Education, training, other", "b"))
    for text in truth.other_lines:
        said(document, (f"- {text}", ""))
    return saved(document, truth)


def word_two_columns(rng: random.Random) -> Made:
    """Two newspaper columns of somebody who keeps scripts: the jobs are headings; every fact of a credit is a
    line by itself, the series told by `Cycle 3`."""
    truth = worked(rng, STRAIT, COAST, SCRIPTS, LONG, (10, 16))
    truth = leaving_out(truth, "kind", "studio", "assistant_production_coordinator")
    truth = changed(truth, lambda c: {"position_as_written": LONG[c.position][0]})
    order = (P.SCRIPT, P.SECOND_APC, P.OTHER)
    truth, parts = headed(truth, lambda c: c.position.value, tuple(position.value for position in order))
    document = new_docx("Trebuchet MS", 9.5, 0.8)
    said(document, (truth.name, "b"), size=22)
    said(
        document, (f"{truth.phone} / {truth.email} / {truth.address} / 411 #{truth.member_no}", "g"), after=6
    )
    body = document.add_section(WD_SECTION.CONTINUOUS)
    for cols in body._sectPr.xpath("./w:cols"):
        cols.set(qn("w:num"), "2")
    for _, credits in parts:
        said(document, (credits[0].position_as_written.upper(), "b"), size=11, after=4)
        for c in credits:
            said(document, (f"{c.title}{season(c, ', Cycle {}')}", "b"))
            said(document, (f"{WAYS['long'](c.start)} to {WAYS['long'](c.end)}", ""))
            said(document, (f"{days_of(c)} days", ""))
            said(document, (c.company, ""))
            *most, last = crew_of(c, "Producer|PM|Coordinator|-")
            for text in most:
                said(document, (text, ""))
            said(document, (last, ""), after=8)
    said(document, ("OTHER", "b"), size=11, after=4)
    for text in truth.other_lines:
        said(document, (text, "")).paragraph_format.left_indent = Inches(0.1)
    return saved(document, truth)


_ALL = (
    word_commas,
    word_dates_in_the_margin,
    word_two_columns,
)
TWELFTH_WORD_LAST: dict[str, Family] = {family.__name__: family for family in _ALL}
