"""Word files of the nineteenth set: two rows a show, tabs below years, a numbered list, dashes below kinds,
two columns of a newspaper, headings of a template."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Inches

from samples.layouts.press import new_docx
from tests.extractors.fresh_careers import Family, Made, days_of
from tests.extractors.fresh_fifteenth_lives import of_the_sender, whole
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_nineteenth_lives import (
    BOOKER,
    CHIEF,
    CO_ORDINATING,
    CUT_SHORT,
    DOWNTOWN,
    FIRST_TO_CHIEF,
    HARBORD,
    JUNCTION,
    KINDS_IN_PLURAL,
    LESLIE,
    NEWCOMER,
    OFFICE_TALK,
    PAGE_KEEPER,
    SECOND_TO_FIRST,
    SPADINA,
    SPELT_OUT,
    SUBURBS,
    WAYS,
    below_year,
    done,
    member,
)
from tests.extractors.fresh_ninth_lives import FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import headed, silent
from tests.extractors.fresh_sixteenth_lives import many
from tests.extractors.fresh_twelfth_lives import once, season


def _part(document: Any, heading: str, lines: Sequence[str], *, bullets: bool = False) -> None:
    head = said(document, (heading, "b"), after=3)
    head.paragraph_format.space_before, head.paragraph_format.keep_with_next = Inches(0.12), True
    for line in lines:
        if bullets:
            document.add_paragraph(line, style="List Bullet")
        else:
            said(document, (line, ""))


def word_two_rows_each(rng: random.Random) -> Made:
    """A ruled table with two rows a show: show, job, dates and days in the first; company and manager in the
    second, which is one cell; the sum of the days at the end."""
    ladder = rng.choice((SECOND_TO_FIRST, CHIEF))
    kept = ("production_manager",)
    truth, parts = member(rng, SPADINA, DOWNTOWN, ladder, OFFICE_TALK, (8, 12), *kept)
    way, dash = rng.choice((("short", " –\n"), ("padded", " to\n"), ("iso", " to\n")))
    document = new_docx("Arial", 9.5, 0.8)
    said(document, (truth.name, "b"), size=16)
    said(document, (of_the_sender(truth), ""))
    said(document, (f"IATSE 411 member #{truth.member_no}", ""), after=8)
    table = document.add_table(rows=1, cols=4, style="Table Grid")
    heads = ("Production", "Position", "Dates", "Days")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        said(cell, (text, "b"))
        shaded(cell, "D9D9D9")
    wide(table, (2.7, 2.2, 1.4, 0.6))
    for c in truth.credits:
        row = table.add_row().cells
        when = f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}"
        name = c.title + season(c, " (Season {})")
        for cell, (text, looks) in zip(
            row, ((name, "b"), (c.position_as_written, ""), (when, ""), (days_of(c), "")), strict=True
        ):
            said(cell, (text, looks))
        below = table.add_row().cells
        said(below[0].merge(below[-1]), (f"{c.company} – Production Manager: {c.production_manager}", "i"))
    last = table.add_row().cells
    said(last[0].merge(last[2]), ("Total days", "b"))
    said(last[3], (whole(truth.credits), "b"))
    _part(document, "Education", parts["school"])
    _part(document, "Skills", parts["skills"], bullets=True)
    return saved(document, truth)


def word_tabs_below_years(rng: random.Random) -> Made:
    """Below years, a line of tabs: period without that year, show, job, days at the right; the company in a
    line beneath the show."""
    ladder = rng.choice((NEWCOMER, BOOKER, SECOND_TO_FIRST))
    truth, parts = member(rng, LESLIE, SUBURBS, ladder, CUT_SHORT, (10, 15), said="before school skills")
    truth = silent(truth, "address")
    dash, form = rng.choice((" – ", " - ")), rng.choice(("{} days", "{}d", "{}"))
    document = new_docx("Calibri", 10.5, 0.8)
    said(document, (truth.name, "b"), size=20)
    said(document, (f"{truth.phone}   {truth.email}   IATSE 411 #{truth.member_no}", "g"), after=6)
    if form == "{}":
        said(document, ("(Number of days worked is at the right of each credit.)", "i"), size=9)
    for year, credits in groupby(truth.credits, key=lambda c: c.start.year):
        head = said(document, (str(year), "b"), size=12, after=2)
        head.paragraph_format.space_before, head.paragraph_format.keep_with_next = Inches(0.1), True
        for c in credits:
            name = c.title + season(c, ", S{}")
            line = said(
                document, (f"{below_year(c, dash)}\t", ""), (name, "b"), (f"\t{c.position_as_written}", ""),
                (f"\t{many(c, form)}", ""),
            )  # fmt: skip
            line.paragraph_format.keep_with_next = True
            stops = line.paragraph_format.tab_stops
            stops.add_tab_stop(Inches(1.75))
            stops.add_tab_stop(Inches(4.5))
            stops.add_tab_stop(Inches(6.85), WD_TAB_ALIGNMENT.RIGHT)
            under = said(document, (c.company, "i"), after=4)
            under.paragraph_format.left_indent = Inches(1.75)
    _part(document, "Other employment", parts["before"])
    _part(document, "Education & skills", [*parts["school"], *parts["skills"]])
    return saved(document, truth)


def word_numbered_list(rng: random.Random) -> Made:
    """Word's numbered list, three lines an item: show and company, the job, then first day, last day and
    days, each after its label."""
    ladder = rng.choice((PAGE_KEEPER, FIRST_TO_CHIEF))
    truth, parts = member(rng, JUNCTION, DOWNTOWN, ladder, CO_ORDINATING, (8, 12), "studio")
    way = rng.choice(("long", "ordinal", "day first"))
    labels = rng.choice((("Start", "End", "Days"), ("From", "To", "Days worked"), ("Began", "Ended", "Days")))
    document = new_docx("Times New Roman", 11.5, 1.0)
    said(document, (truth.name, "b"), size=15).alignment = 1
    for text in (truth.address, f"{truth.phone} / {truth.email}", f"Member no. {truth.member_no}"):
        said(document, (text, "")).alignment = 1
    _part(document, "CREDITS", ())
    for c in truth.credits:
        item = document.add_paragraph(style="List Number")
        item.add_run(c.title).bold = True
        item.add_run(f"{season(c, ', Season {}')} – {c.company}{f' for {c.studio}' if c.studio else ''}\n")
        item.add_run(f"{c.position_as_written}\n").italic = True
        values = (WAYS[way](c.start), WAYS[way](c.end), days_of(c))
        item.add_run("; ".join(f"{label}: {value}" for label, value in zip(labels, values, strict=True)))
    _part(document, "EDUCATION", parts["school"])
    _part(document, "SKILLS", parts["skills"])
    return saved(document, truth)


def word_dashes_below_kinds(rng: random.Random) -> Made:
    """Below kinds, one paragraph a show with dashes between: job, show, company, period, days."""
    ladder = rng.choice((CHIEF, SECOND_TO_FIRST, BOOKER))
    said_of = "summary school skills before"
    truth, parts = member(rng, HARBORD, SUBURBS, ladder, OFFICE_TALK, (9, 14), "kind", said=said_of)
    truth, groups = headed(truth, lambda c: KINDS_IN_PLURAL[c.kind], tuple(KINDS_IN_PLURAL.values()))
    between, form = rng.choice((" – ", " — ")), rng.choice(("{} days", "{} days worked"))
    document = new_docx("Garamond", 11.5, 0.9)
    said(document, (truth.name.upper(), "b"), size=18)
    said(document, (of_the_sender(truth, " • "), ""))
    said(document, (f"I.A.T.S.E. Local 411 (#{truth.member_no})", ""), after=6)
    said(document, (parts["summary"][0], "i"), after=4)
    for kind, credits in groups:
        head = said(document, (kind, "bs"), size=12.5, after=3)
        head.paragraph_format.space_before, head.paragraph_format.keep_with_next = Inches(0.1), True
        for c in credits:
            rest = between.join(("", c.company, once(c, " to ", "%B"), many(c, form)))
            runs = (f"{c.position_as_written}{between}", ""), (f"{c.title}{season(c, ', Season {}')}", "b")
            line = said(document, *runs, (rest, ""), after=4)
            line.paragraph_format.left_indent = Inches(0.25)
            line.paragraph_format.first_line_indent = Inches(-0.25)
    _part(document, "Education", parts["school"])
    _part(document, "Skills", parts["skills"])
    _part(document, "Previous Jobs", parts["before"])
    return saved(document, truth)


def _columns(document: Any, count: int) -> None:
    """From here on, the text of the page stands in so many columns."""
    section = document.add_section(WD_SECTION.CONTINUOUS)
    [columns] = section._sectPr.xpath("./w:cols")
    columns.set(qn("w:num"), str(count))


def word_two_columns(rng: random.Random) -> Made:
    """The credits in two columns of a newspaper, five short lines each: show, job, company, dates, days."""
    ladder = rng.choice((NEWCOMER, SECOND_TO_FIRST, FIRST_TO_CHIEF))
    said_of = "school skills referees"
    truth, parts = member(rng, SPADINA, SUBURBS, ladder, SPELT_OUT, (10, 14), said=said_of)
    way, dash = rng.choice((("stroke", " - "), ("apostrophe", " to "), ("short", " – ")))
    form = rng.choice(("{} days", "Days: {}", "Total days: {}"))
    document = new_docx("Verdana", 9, 0.8)
    said(document, (truth.name, "b"), size=18)
    said(document, (of_the_sender(truth), ""))
    said(document, (f"IATSE Local 411 #{truth.member_no}", ""))
    _part(document, "PRODUCTION CREDITS", ())
    _columns(document, 2)
    for c in truth.credits:
        lines = (c.position_as_written, c.company, f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}")
        said(document, (c.title + season(c, " (S{})"), "b")).paragraph_format.keep_with_next = True
        for text in lines:
            said(document, (text, "")).paragraph_format.keep_with_next = True
        said(document, (many(c, form), ""), after=8)
    _columns(document, 1)
    _part(document, "EDUCATION", parts["school"])
    _part(document, "SKILLS", parts["skills"])
    _part(document, "REFERENCES", parts["referees"])
    return saved(document, truth)


def word_show_headings(rng: random.Random) -> Made:
    """Word's heading styles: the show a heading, the company in italics, then a line for each job with its
    period and days, so that a step up is told; duties as bullets; referees at the end."""
    ladder = rng.choice((FIRST_TO_CHIEF, SECOND_TO_FIRST))
    said_of = "summary before school skills referees"
    kept = ("production_manager",)
    truth, parts = member(rng, LESLIE, DOWNTOWN, ladder, SPELT_OUT, (7, 9), *kept, said=said_of)
    truth = promoted(rng, truth, FULL, 0.25)
    way, dash = rng.choice((("press", " – "), ("long", " to "), ("weekday", " to ")))
    document = new_docx("Calibri", 11, 0.9)
    document.add_heading(truth.name, 0)
    said(document, (of_the_sender(truth), ""))
    said(document, (f"Member {truth.member_no}, IATSE 411", ""), after=4)
    said(document, (parts["summary"][0], ""))
    document.add_heading("Experience", 1)
    for stints in by_show(truth.credits):
        c = stints[0]
        document.add_heading(c.title + season(c, " – Season {}"), 2)
        said(document, (f"{c.company}; PM {c.production_manager}", "i"))
        for s in stints:
            when = f"{WAYS[way](s.start)}{dash}{WAYS[way](s.end)}"
            said(document, (s.position_as_written, "b"), (f", {when}, {many(s)}", ""))
        for line in done(rng, 0, 2):
            document.add_paragraph(line, style="List Bullet")
    headings = ("Earlier Jobs", "Education", "Skills", "References")
    for heading, name in zip(headings, ("before", "school", "skills", "referees"), strict=True):
        document.add_heading(heading, 1)
        for line in parts[name]:
            said(document, (line, ""))
    return saved(document, truth)


_ALL = (
    word_two_rows_each,
    word_tabs_below_years,
    word_numbered_list,
    word_dashes_below_kinds,
    word_two_columns,
    word_show_headings,
)
NINETEENTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
