"""Word files of the seventeenth set: a ruled grid, right tabs, a table without rules, bullets, a side cell,
commas."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Inches, Pt

from samples.layouts.press import new_docx
from tests.extractors.fresh_careers import Family, Made, days_of
from tests.extractors.fresh_fifteenth_lives import of_the_sender
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_seventeenth_lives import (
    ALL_ROUND,
    AT_THE_TOP,
    BRACKETED,
    BY_AIR,
    BY_PAGE,
    CARLAW,
    CLOSELY,
    ESCARPMENT,
    GARDINER,
    PLAINLY,
    STEPPING_UP,
    STILL_SECOND,
    SUMMARIES,
    WAYS,
    WITH_A_HYPHEN,
    WITH_POINTS,
    P,
    Section,
    career,
    of_clear_days,
    show_in_words,
    tasks,
    with_sections,
)
from tests.extractors.fresh_seventh_lives import headed, silent
from tests.extractors.fresh_sixteenth_lives import many
from tests.extractors.fresh_twelfth_lives import house, once


def _sections(place: Any, parts: Sequence[Section], *, size: float = 0, bullets: bool = False) -> None:
    """Headings in bold, each with its lines."""
    for head, lines in parts:
        heading = said(place, (head, "b"), size=size + 1 if size else 0, after=2)
        heading.paragraph_format.space_before = Pt(9)
        heading.paragraph_format.keep_with_next = True
        for line in lines:
            if bullets:
                place.add_paragraph(line, style="List Bullet")
            else:
                said(place, (line, ""), size=size, after=2)


def _right_stop(paragraph: Any, inches: float) -> None:
    paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(inches), WD_TAB_ALIGNMENT.RIGHT)


def word_ruled_grid(rng: random.Random) -> Made:
    """Production, position, company, manager, dates and days in Word's plain grid; the name in the header of
    each page."""
    truth = career(
        rng, GARDINER, rng.choice((STEPPING_UP, ALL_ROUND)), PLAINLY, (10, 16), "production_manager"
    )
    truth, parts = with_sections(rng, of_clear_days(truth), "Education|Skills|References")
    way, dash = rng.choice((("numbers", " –\n"), ("month first", " - "), ("short", " –\n"), ("iso", " to\n")))
    document = new_docx("Calibri", 10, 0.7)
    document.sections[0].header.paragraphs[0].text = f"{truth.name} – Resume"
    said(document, (truth.name, "b"), size=16)
    said(document, (of_the_sender(truth), ""))
    said(document, (f"IATSE 411 Member #{truth.member_no}", ""), after=8)
    table = document.add_table(rows=1, cols=6, style="Table Grid")
    heads = rng.choice(
        (
            ("Production", "Position", "Company", "PM", "Dates", "Days"),
            ("PROJECT", "POSITION", "PRODUCTION COMPANY", "PROD. MANAGER", "START / END", "DAYS"),
        )
    )
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        said(cell, (text, "b"))
    for c in truth.credits:
        when = f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}"
        row = (show_in_words(c), c.position_as_written, c.company, c.production_manager, when, days_of(c))
        for cell, text in zip(table.add_row().cells, row, strict=True):
            said(cell, (text, ""))
    wide(table, (1.65, 1.4, 1.45, 1.0, 1.05, 0.55))
    _sections(document, parts)
    return saved(document, truth)


def word_two_right_tabs(rng: random.Random) -> Made:
    """Show in bold and the period at a right tab, job in italics and the days at the same tab, the company
    below."""
    truth = career(rng, ESCARPMENT, rng.choice((AT_THE_TOP, BY_AIR)), WITH_A_HYPHEN, (8, 13), "studio")
    truth, parts = with_sections(rng, truth, "EDUCATION|SKILLS")
    dash = rng.choice((" – ", " - ", " to "))
    unit = rng.choice(("{} days", "({} days)", "Days: {}"))
    document = new_docx("Times New Roman", 11, 0.9)
    said(document, (truth.name, "b"), size=20).alignment = 1
    said(document, (of_the_sender(truth, " • "), "")).alignment = 1
    said(document, (f"IATSE Local 411 • Member {truth.member_no}", ""), after=8).alignment = 1
    said(document, (rng.choice(SUMMARIES), "i"), after=6)
    said(document, ("EXPERIENCE", "b"), after=4)
    for c in truth.credits:
        first = said(document, (show_in_words(c, ", Season {}"), "b"), (f"\t{once(c, dash)}", ""))
        second = said(document, (c.position_as_written, "i"), (f"\t{many(c, unit)}", ""))
        for line in (first, second):
            _right_stop(line, 6.7)
            line.paragraph_format.keep_with_next = True
        said(document, (house(c, "{} / {}"), ""), after=7)
    _sections(document, parts)
    return saved(document, truth)


def word_hidden_rules(rng: random.Random) -> Made:
    """A table with no rules: first over last day at the left, the show with its company and manager, the job
    over the count at the right."""
    truth = career(
        rng,
        CARLAW,
        rng.choice((STILL_SECOND, STEPPING_UP, BY_PAGE)),
        BRACKETED,
        (8, 13),
        "production_manager",
    )
    truth, parts = with_sections(rng, truth, "Education|Skills|Other Experience")
    way, dash = rng.choice((("short", " –"), ("long", " to"), ("british", " -")))
    document = new_docx("Arial", 10, 0.8)
    said(document, (truth.name, ""), size=22)
    for text in (truth.address, f"{truth.phone}   {truth.email}", f"IATSE 411 – {truth.member_no}"):
        said(document, (text, "g"))
    said(document, ("Credits", "b"), size=13, after=4).paragraph_format.space_before = Pt(10)
    table = document.add_table(rows=0, cols=3)
    for c in truth.credits:
        when, show, job = table.add_row().cells
        said(when, (f"{WAYS[way](c.start)}{dash}", ""))
        said(when, (WAYS[way](c.end), ""))
        said(show, (show_in_words(c, ", Season {}"), "b"))
        said(show, (c.company, ""))
        said(show, (f"PM: {c.production_manager}", ""), after=7)
        said(job, (c.position_as_written, ""))
        said(job, (many(c, "({} days)"), ""))
    wide(table, (1.5, 3.3, 2.1))
    _sections(document, parts)
    return saved(document, truth)


def word_bullets_below_positions(rng: random.Random) -> Made:
    """Word's headings for the positions, below each its tasks in a line and a bullet a show, the period and
    the days in brackets at the end."""
    truth = career(
        rng, GARDINER, rng.choice((ALL_ROUND, STEPPING_UP)), WITH_POINTS, (9, 15), "studio", habit=1
    )
    truth, found = headed(truth, lambda c: c.position_as_written)
    truth, parts = with_sections(rng, silent(truth, "address"), "Education|Skills|References")
    dash = rng.choice((" – ", " to ", "–"))
    between = rng.choice((", ", " – "))
    document = new_docx("Cambria", 10.5, 0.9)
    said(document, (truth.name, "b"), size=18)
    said(document, (f"{of_the_sender(truth)} | 411 #{truth.member_no}", ""), after=4)
    for job, credits in found:
        document.add_heading(job, level=2)
        if credits[0].position is not P.OTHER:
            said(document, (". ".join(tasks(rng, 1, 2)) + ".", "i"), after=3)
        for c in credits:
            line = document.add_paragraph(style="List Bullet")
            line.add_run(c.title).bold = True
            rest = (house(c, "{} / {}"), f"{once(c, dash)} ({many(c)})")
            line.add_run(f"{show_in_words(c, ' S{}').removeprefix(c.title)}{between}{between.join(rest)}")
    for head, lines in parts:
        document.add_heading(head, level=2)
        for text in lines:
            said(document, (text, ""), after=2)
    return saved(document, truth)


def word_side_cell(rng: random.Random) -> Made:
    """A template's two cells: at the left, shaded, contact, skills and references; at the right the job and
    the show, the period with a bar before the days, the company, a task or two."""
    truth = career(rng, ESCARPMENT, rng.choice((STILL_SECOND, BY_AIR, BY_PAGE)), CLOSELY, (6, 10))
    truth, parts = with_sections(rng, truth, "Skills|Education|References")
    way, dash = rng.choice((("short", " – "), ("long", " – "), ("british", " to ")))
    between = rng.choice((" | ", ", ", " • "))
    document = new_docx("Calibri", 10, 0.6)
    side, main = document.add_table(rows=1, cols=2).rows[0].cells
    wide(document.tables[0], (2.2, 5.1))
    shaded(side, "DEE6EA")
    said(side, (truth.name, "b"), size=19, after=8)
    for text in (truth.address, truth.phone, truth.email, f"IATSE 411 #{truth.member_no}"):
        said(side, (text, ""), size=9, after=3)
    _sections(side, parts, size=9)
    said(main, ("PROFILE", "b"), size=11, after=2)
    said(main, (rng.choice(SUMMARIES), ""), after=8)
    said(main, ("EXPERIENCE", "b"), size=11, after=4)
    for c in truth.credits:
        said(main, (c.position_as_written, "b"), (f", {show_in_words(c)}", ""))
        said(main, (f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}{between}{many(c)}", "g"), size=9)
        said(main, (c.company, "i"))
        for task in tasks(rng, 1, 2):
            said(main, (f"- {task}", ""), size=9.5)
        said(main, ("", ""), size=6)
    return saved(document, truth)


def word_commas_below_years(rng: random.Random) -> Made:
    """Years in bold; a paragraph a show, its two lines kept together by a soft return: show, job and days;
    company, manager and the period."""
    truth = career(rng, CARLAW, rng.choice((AT_THE_TOP, STEPPING_UP)), PLAINLY, (9, 14), "production_manager")
    truth, parts = with_sections(rng, truth, "Other Experience|Training|Skills")
    way, dash = rng.choice((("long", " to "), ("secretary", " - "), ("ordinal", " – ")))
    unit = rng.choice((", {} days", " – {} days", " [{} days]"))
    document = new_docx("Verdana", 9, 0.9)
    said(document, (truth.name.upper(), "b"), size=13)
    said(document, (of_the_sender(truth, ", "), ""))
    said(document, (f"IATSE Local 411, #{truth.member_no}", ""), after=6)
    for year, credits in groupby(truth.credits, key=lambda c: c.start.year):
        head = said(document, (str(year), "b"), size=10, after=2)
        head.paragraph_format.space_before, head.paragraph_format.keep_with_next = Pt(6), True
        for c in credits:
            period = f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}"
            said(
                document,
                (c.title, "bi"),
                (f"{show_in_words(c).removeprefix(c.title)}, {c.position_as_written}{many(c, unit)}\n", ""),
                (f"{c.company} (PM {c.production_manager}), {period}", ""),
                after=5,
            )
    _sections(document, parts, bullets=True)
    return saved(document, truth)


_ALL = (
    word_ruled_grid,
    word_two_right_tabs,
    word_hidden_rules,
    word_bullets_below_positions,
    word_side_cell,
    word_commas_below_years,
)
SEVENTEENTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
