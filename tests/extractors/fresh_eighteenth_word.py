"""Word files of the eighteenth set: dates before a tab, grids, a box for each show, numbers, duties, stints
by company."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Inches, Pt

from samples.layouts.press import new_docx
from tests.extractors.fresh_careers import Family, Made, days_of
from tests.extractors.fresh_eighteenth_lives import (
    A_BIT_OF_ALL,
    ASSISTANTS_SHORT,
    BOOKING_IT,
    CO_ORDINATING,
    COXWELL,
    FIRST_NOW,
    FROM_THE_FLOOR,
    IN_BRIEF,
    IN_FULL,
    PROFILES,
    RONCESVALLES,
    RUNNING_IT,
    STILL_SECONDING,
    STOCKYARDS,
    TYPING_IT,
    WAYS,
    P,
    career,
    crew_in,
    duties,
    with_sections,
)
from tests.extractors.fresh_fifteenth_lives import of_the_sender
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_ninth_lives import FULL, promoted
from tests.extractors.fresh_seventeenth_lives import Section, of_clear_days, show_in_words
from tests.extractors.fresh_seventh_lives import silent
from tests.extractors.fresh_sixteenth_lives import many
from tests.extractors.fresh_twelfth_lives import house, once


def _sections(document: Any, parts: Sequence[Section], looks: str = "b", *, bullets: bool = False) -> None:
    """Headings with `looks`, each with its lines."""
    for head, lines in parts:
        heading = said(document, (head, looks), after=2)
        heading.paragraph_format.space_before = Pt(10)
        heading.paragraph_format.keep_with_next = True
        for line in lines:
            if bullets:
                document.add_paragraph(line, style="List Bullet")
            else:
                said(document, (line, ""), after=2)


def word_dates_before_a_tab(rng: random.Random) -> Made:
    """The period at the left; at a hanging indent show and season in bold, then job and company, then days
    and crew, each line begun with a tab."""
    ladder = rng.choice((FIRST_NOW, TYPING_IT, RUNNING_IT))
    truth = career(rng, COXWELL, ladder, CO_ORDINATING, (8, 13), "producer", "production_manager")
    truth, parts = with_sections(rng, truth, "Education|Certifications|References")
    dash = rng.choice((" – ", " - ", "–"))
    unit = rng.choice(("{} days", "{} days worked", "Days: {}"))
    document = new_docx("Garamond", 11, 0.9)
    said(document, (truth.name, "b"), size=20)
    said(document, (of_the_sender(truth), ""))
    said(document, (f"IATSE Local 411, Member {truth.member_no}", ""), after=8)
    said(document, ("Film and Television Experience", "s"), size=13, after=4)
    for c in truth.credits:
        crew = crew_in(c, "Producer|PM|-|-", ", ", " ({})")
        line = said(
            document,
            (f"{once(c, dash)}\t", ""),
            (show_in_words(c, ", Season {}"), "b"),
            (f"\n\t{c.position_as_written}, {c.company}\n\t{many(c, unit)}{crew}", ""),
            after=7,
        )
        line.paragraph_format.left_indent = Inches(2.1)
        line.paragraph_format.first_line_indent = Inches(-2.1)
        line.paragraph_format.tab_stops.add_tab_stop(Inches(2.1))
        line.paragraph_format.keep_together = True
    _sections(document, parts, "s")
    return saved(document, truth)


def word_start_and_finish_grid(rng: random.Random) -> Made:
    """A grid across the page, its head shaded: start, finish, days, job, show and season, network,
    company."""
    ladder = rng.choice((FROM_THE_FLOOR, A_BIT_OF_ALL, BOOKING_IT))
    truth = career(rng, STOCKYARDS, ladder, IN_BRIEF, (11, 17), "studio")
    truth, parts = with_sections(rng, of_clear_days(truth), "Skills|Education|Previous Employment")
    way = rng.choice(("numbers", "excel", "short", "slashes"))
    form = rng.choice((" / S{}", " – Season {}", ", S{}"))
    document = new_docx("Arial", 9, 0.6, landscape=True)
    document.sections[0].footer.paragraphs[0].text = f"{truth.name}, {truth.phone}"
    said(document, (truth.name, "b"), size=15)
    said(document, (f"{of_the_sender(truth)} | IATSE 411 #{truth.member_no}", ""), after=6)
    heads = rng.choice(
        (
            ("Start", "Finish", "Days", "Position", "Show/Season", "Network", "Company"),
            ("START DATE", "END DATE", "# DAYS", "JOB TITLE", "SHOW & SEASON", "NETWORK", "PROD. CO."),
        )
    )
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        said(cell, (text, "b"))
        shaded(cell, "FFF2CC")
    for c in truth.credits:
        row = (
            WAYS[way](c.start), WAYS[way](c.end), days_of(c), c.position_as_written, show_in_words(c, form),
            c.studio or "", c.company,
        )  # fmt: skip
        for cell, text in zip(table.add_row().cells, row, strict=True):
            said(cell, (text, ""))
    wide(table, (0.95, 0.95, 0.65, 1.55, 2.4, 1.35, 1.95))
    _sections(document, parts)
    return saved(document, truth)


def word_box_for_each_show(rng: random.Random) -> Made:
    """A little ruled table for each show: the show across the top, below it labels and values in pairs at
    the left and the right."""
    ladder = rng.choice((BOOKING_IT, FIRST_NOW, STILL_SECONDING))
    truth = career(rng, RONCESVALLES, ladder, ASSISTANTS_SHORT, (7, 11), "production_manager")
    truth, parts = with_sections(rng, truth, "Skills|Languages|Education")
    way, dash = rng.choice((("short", " – "), ("british", " – "), ("short", " to ")))
    document = new_docx("Calibri", 10.5, 0.9)
    said(document, (truth.name, "b"), size=22).alignment = 1
    said(document, (of_the_sender(truth, " • "), "")).alignment = 1
    said(document, (f"Local 411 • {truth.member_no}", ""), after=8).alignment = 1
    said(document, (rng.choice(PROFILES), "i"), after=8)
    for c in truth.credits:
        table = document.add_table(rows=3, cols=2, style="Table Grid")
        top = table.cell(0, 0).merge(table.cell(0, 1))
        said(top, (show_in_words(c, " (Season {})"), "b"))
        shaded(top, "E2EFDA")
        period = f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}"
        pairs = (
            (("Position", c.position_as_written), ("Dates", period)),
            (("Company", c.company), ("Days", f"{days_of(c)}     PM: {c.production_manager}")),
        )
        for row, pair in zip(table.rows[1:], pairs, strict=True):
            for cell, (label, text) in zip(row.cells, pair, strict=True):
                said(cell, (f"{label}: ", "b"), (text, ""))
        wide(table, (3.35, 3.35))
        said(document, ("", ""), size=5)
    _sections(document, parts, bullets=True)
    return saved(document, truth)


def word_numbered(rng: random.Random) -> Made:
    """Word's own numbers: show in bold, job in italics, company in brackets, then days and the period."""
    ladder = rng.choice((STILL_SECONDING, FROM_THE_FLOOR, TYPING_IT))
    truth = career(rng, COXWELL, ladder, IN_FULL, (9, 15), "studio")
    truth, parts = with_sections(rng, silent(truth, "address"), "Education|Training|Skills")
    way, dash = rng.choice((("long", " to "), ("press", " to "), ("short", " – ")))
    between = rng.choice((", ", " – ", " | "))
    document = new_docx("Times New Roman", 11, 1.0)
    said(document, (truth.name.upper(), "b"), size=14)
    said(document, (f"{of_the_sender(truth, ', ')}, IATSE 411 member #{truth.member_no}", ""), after=6)
    said(document, ("CREDITS (most recent first)", "b"), after=4)
    for c in truth.credits:
        line = document.add_paragraph(style="List Number")
        line.add_run(show_in_words(c, ", Season {}")).bold = True
        line.add_run(between)
        line.add_run(c.position_as_written).italic = True
        rest = (f" ({house(c, '{}, {}')})", many(c), f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}")
        line.add_run(between.join(rest))
    _sections(document, parts)
    return saved(document, truth)


def word_duties_and_leaders(rng: random.Random) -> Made:
    """Job and show before dots to the period, the company before dots to the days, then bullets of a line or
    two each."""
    ladder = rng.choice((RUNNING_IT, FIRST_NOW, BOOKING_IT))
    truth = career(rng, STOCKYARDS, ladder, ASSISTANTS_SHORT, (6, 9), "studio")
    truth, parts = with_sections(rng, truth, "CERTIFICATIONS|EDUCATION|LANGUAGES")
    dash, form = rng.choice(((" – ", "%b"), (" to ", "%b"), (" - ", "%b")))
    unit = rng.choice(("{} days", "({} days)"))
    document = new_docx("Cambria", 10.5, 0.85)
    said(document, (truth.name, ""), size=24)
    said(document, (of_the_sender(truth), "g"))
    said(document, (f"IATSE Local 411 – member {truth.member_no}", "g"), after=6)
    said(document, ("SUMMARY", "b"), after=2)
    said(document, (rng.choice(PROFILES), ""), after=8)
    said(document, ("PRODUCTION OFFICE EXPERIENCE", "b"), after=4)
    for c in truth.credits:
        named = ((f"{c.position_as_written}, ", ""), (show_in_words(c, " S{}"), "bi"))
        first = said(document, *named, (f"\t{once(c, dash, form)}", ""))
        second = said(document, (house(c, "{} / {}"), ""), (f"\t{many(c, unit)}", ""), after=2)
        for line in (first, second):
            stops = line.paragraph_format.tab_stops
            stops.add_tab_stop(Inches(6.8), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
            line.paragraph_format.keep_with_next = True
        for task in duties(rng, 1, 3):
            document.add_paragraph(task, style="List Bullet")
    _sections(document, parts)
    return saved(document, truth)


def word_stints_by_company(rng: random.Random) -> Made:
    """Word's headings for the companies with their networks; below each a job in bold and a line with the
    show, the period and the days; who stepped up has two jobs there."""
    ladder = rng.choice((FIRST_NOW, RUNNING_IT))
    ways = {**IN_FULL, P.OTHER: ("Office Production Assistant",)}
    truth = career(rng, RONCESVALLES, ladder, ways, (8, 12), "studio")
    truth = promoted(rng, truth, FULL, 0.35, first_first=False)
    truth, parts = with_sections(rng, truth, "Education|Skills|Volunteering")
    way, dash = rng.choice((("short", " to "), ("long", " – "), ("ordinal", " to ")))
    colon, unit = rng.choice(((": ", " ({} days)"), (", ", ", {} days"), (" – ", " [{} days]")))
    document = new_docx("Calibri", 11, 1.0)
    said(document, (truth.name, "b"), size=18)
    said(document, (of_the_sender(truth), ""))
    said(document, (f"IATSE 411 Member No. {truth.member_no}", ""), after=4)
    for company, credits in groupby(truth.credits, key=lambda c: house(c, "{} ({})")):
        document.add_heading(company, level=2)
        for job, stints in groupby(credits, key=lambda c: c.position_as_written):
            said(document, (job, "b")).paragraph_format.keep_with_next = True
            for c in stints:
                period = f"{colon}{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}{many(c, unit)}"
                said(document, (show_in_words(c, ", Season {}"), "i"), (period, ""), after=3)
    for head, lines in parts:
        document.add_heading(head, level=2)
        for text in lines:
            said(document, (text, ""), after=2)
    return saved(document, truth)


_ALL = (
    word_dates_before_a_tab,
    word_start_and_finish_grid,
    word_box_for_each_show,
    word_numbered,
    word_duties_and_leaders,
    word_stints_by_company,
)
EIGHTEENTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
