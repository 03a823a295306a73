"""Six resumes of the sixth set as Word saves them: bare tables, tabs, roles, newspaper columns, merges."""

from __future__ import annotations

import random
from itertools import groupby
from typing import Any

from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches, Pt

from samples.layouts.press import new_docx
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_lives import at_times_without, by_position, grouped, joined, people
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_sixth_lives import (
    CUT,
    FEMININE,
    FULL,
    HYPHENED,
    OEUVRE,
    SHORT,
    SHOW,
    WRITTEN,
    a_show,
    employed,
    of_shows,
    period,
    promoted,
    short_period,
)
from tests.extractors.fresh_sixth_words import FLEUVE, LAKE, PLAIN, ROCK


def word_bare_table(rng: random.Random) -> Made:
    """A table without lines: two lines of dates at the left, `Title – job` at the right, years across it."""
    truth = employed(rng, LAKE, CUT, "lake", least=5, most=12)
    years = sorted({c.start.year for c in truth.credits}, reverse=True)
    truth, parts = grouped(truth, lambda c: c.start.year, years)
    truth = leaving_out(truth, "assistant_production_coordinator", "production_coordinator")
    habit, dash = rng.choice(("short", "day first", "sheet long")), rng.choice((" – ", ": ", ", "))
    document = new_docx("Arial", 10, 0.9)
    said(document, (truth.name, ""), size=24)
    said(document, (f"{truth.phone}  |  {truth.email}  |  {truth.address}", "g"), size=9, after=8)
    table = document.add_table(rows=0, cols=2)
    for year, credits in parts:
        row = table.add_row().cells
        said(row[0].merge(row[1]), (str(year), "b"), size=13, after=3)
        for c in credits:
            left, right = table.add_row().cells
            said(left, (WRITTEN[habit](c.start), ""), size=9)
            said(left, (WRITTEN[habit](c.end), ""), size=9)
            season = f" (Season {c.season})" if c.season else f" ({SHOW[c.kind]})"
            said(right, (c.title, "b"), (f"{season}{dash}{c.position_as_written}", ""))
            said(right, (f"{c.company} for {c.studio}", "i"))
            crew = joined(people(c, ("Producer", "PM", "", "")), ", ")
            said(right, (f"{crew}, {days_of(c)} days", ""), after=6)
    for row in table.rows:
        row.cells[0].width, row.cells[-1].width = Inches(1.4), Inches(5.3)
    said(document, ("Skills, education", "b"), size=13, after=3)
    for line in truth.other_lines:
        said(document, (f"•  {line}", ""))
    return saved(document, truth)


def word_tabs_under_jobs(rng: random.Random) -> Made:
    """A shaded line for each job; under it one line for each show, four tabs wide, its people indented."""
    truth, parts = by_position(employed(rng, PLAIN, FULL, "plain", least=5, most=13, steady=True))
    truth = leaving_out(truth, "assistant_production_coordinator", "studio")
    habit = rng.choice(("sheet", "stroke", "points"))
    document = new_docx("Calibri", 9.5, 0.5)
    said(document, (truth.name.upper(), "b"), size=18)
    said(document, (f"{truth.address}\t{truth.phone}\t{truth.email}", ""), after=6)
    for _, credits in parts:
        heading = said(document, (credits[0].position_as_written, "b"), size=11, after=2)
        shade = f'<w:shd {nsdecls("w")} w:val="clear" w:fill="DDE6EE"/>'
        heading._p.pPr.find(qn("w:spacing")).addprevious(parse_xml(shade))
        for c in credits:
            season = f" S{c.season}" if c.season else f", {SHOW[c.kind]}"
            line = said(
                document, (c.title, "b"), (season, ""), (f"\t{c.company}\t{period(c, habit, ' - ')}", ""),
                (f"\t{days_of(c)} days", ""),
            )  # fmt: skip
            stops = line.paragraph_format.tab_stops
            for inches in (2.75, 5.2):
                stops.add_tab_stop(Inches(inches))
            stops.add_tab_stop(Inches(7.5), WD_TAB_ALIGNMENT.RIGHT)
            crew = joined(people(c, ("Producer", "PM", "PC", ""), " "), "; ")
            under = said(document, (crew, "g"), size=8.5, after=4)
            under.paragraph_format.left_indent = Inches(0.25)
    said(document, ("Education & Training", "b"), size=11, after=2)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


def word_roles_on_a_show(rng: random.Random) -> Made:
    """The show in bold, its house in brackets; one bullet for each job on it: job, colon, dates and days."""
    truth = promoted(rng, employed(rng, ROCK, SHORT, "rock", most=9, steady=True), SHORT, 0.5)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator", "kind")
    habit = rng.choice(("bare", "long", "day first"))
    document = new_docx("Georgia", 10.5, 1.0)
    document.sections[0].header.paragraphs[0].text = f"{truth.name} – {truth.phone} – {truth.email}"
    document.add_heading("Resume", level=1)
    for held in of_shows(truth):
        c = held[0]
        season = f", Season {c.season}" if c.season else ""
        said(document, (f"{c.title}{season}", "b"), (f" ({c.company} / {c.studio})", ""))
        for job in held:
            bullet = document.add_paragraph(style="List Bullet")
            bullet.paragraph_format.space_after = Pt(0)
            bullet.add_run(f"{job.position_as_written}: ").italic = True
            bullet.add_run(f"{period(job, habit, ' to ')} ({days_of(job)} days)")
        crew = joined(people(c, ("", "Production Manager", "Coordinator", "")), ", ")
        said(document, (crew, "g"), size=9, after=7)
    document.add_heading("Also", level=1)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


def word_newspaper(rng: random.Random) -> Made:
    """Two newspaper columns: the job in small capitals over a slanted title, five short lines to a credit."""
    truth = employed(rng, ROCK, HYPHENED, "rock", least=6, most=14)
    truth = at_times_without(rng, leaving_out(truth, "production_coordinator"), "producer", 0.3)
    truth = leaving_out(truth, "assistant_production_coordinator")
    habit = rng.choice(("loose", "day first", "stroke"))
    document = new_docx("Garamond", 10, 0.8)
    said(document, (truth.name, "b"), size=20)
    said(document, (f"{truth.address}, {truth.phone}, {truth.email}", ""), after=8)
    body = document.add_section(WD_SECTION.CONTINUOUS)
    body._sectPr.find(qn("w:cols")).set(qn("w:num"), "2")
    for c in truth.credits:
        said(document, (c.position_as_written, "s"))
        said(document, (c.title, "bi"), (f", season {c.season}" if c.season else f", {a_show(c)}", ""))
        said(document, (f"{c.company}, {c.studio}", ""))
        said(document, (f"{period(c, habit)}, {days_of(c)} days", ""))
        said(document, (joined(people(c, ("Producer", "PM", "", ""), " "), ", "), "g"), after=8)
    for line in truth.other_lines:
        said(document, (line, ""), after=2)
    return saved(document, truth)


def _merged(cells: list[Any]) -> Any:
    """The first cell of a column's run with the rest joined to it, upright."""
    return cells[0].merge(cells[-1]) if len(cells) > 1 else cells[0]


def word_merged_jobs(rng: random.Random) -> Made:
    """A grid on its side whose last column says a job once, in one cell beside all its shows."""
    truth = employed(rng, LAKE, FULL, "lake", least=5, most=13, steady=True)
    truth = leaving_out(truth, "assistant_production_coordinator")
    habit = rng.choice(("iso", "short", "sheet long"))
    document = new_docx("Times New Roman", 9, 0.6, landscape=True)
    said(document, (f"{truth.name}   411 #{truth.member_no}   {truth.phone}   {truth.email}", "b"), after=6)
    heads = ("Production", "Prod. Company / Studio", "Dates", "Days", "Producer / PM / PC", "Position")
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        said(cell, (head, "b"))
        shaded(cell, "D9E2D0")
    for c in truth.credits:
        cells = table.add_row().cells
        said(cells[0], (c.title, "i"), (f", S{c.season}" if c.season else f" ({SHOW[c.kind]})", ""))
        said(cells[1], (c.company, ""))
        said(cells[1], (c.studio, "g"))
        said(cells[2], (short_period(c, habit) if habit == "short" else period(c, habit), ""))
        said(cells[3], (days_of(c), ""))
        for name in (c.producer, c.production_manager, c.production_coordinator):
            said(cells[4], (name, ""))
    wide(table, (2.3, 2.3, 1.8, 0.5, 1.6, 1.3))
    at = 1
    for job, held in groupby(truth.credits, lambda c: c.position_as_written):
        count = len(list(held))
        said(_merged([table.rows[n].cells[-1] for n in range(at, at + count)]), (job, "b"))
        at += count
    said(document, ("", ""))
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


def word_parentheses_fr(rng: random.Random) -> Made:
    """In French: the title in capitals and the job in brackets after it; days and house in one line below."""
    truth = employed(rng, FLEUVE, FEMININE, "fleuve", least=4, most=10)
    truth = leaving_out(truth, "assistant_production_coordinator", "producer")
    document = new_docx("Cambria", 10.5, 0.9)
    said(document, (truth.name, "b"), size=17)
    said(document, (f"{truth.address}  –  {truth.phone}  –  {truth.email}", ""), after=8)
    said(document, ("EXPÉRIENCE", "b"), size=12, after=3)
    for c in truth.credits:
        season = f", saison {c.season}" if c.season else f", {OEUVRE[c.kind]}"
        said(document, (f"{c.title.upper()}", "b"), (f"{season} ({c.position_as_written})", ""))
        dates = f"{WRITTEN['french'](c.start)} – {WRITTEN['french'](c.end)}"
        said(document, (f"{c.company} pour {c.studio}, {dates}, {days_of(c)} jours", ""))
        crew = people(c, ("", "Directrice de production", "Coordonnatrice", ""), " : ")
        said(document, (joined(crew, "  /  "), "g"), size=9.5, after=8)
    said(document, ("FORMATION ET DIVERS", "b"), size=12, after=3)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


_ALL = (
    word_bare_table,
    word_tabs_under_jobs,
    word_roles_on_a_show,
    word_newspaper,
    word_merged_jobs,
    word_parentheses_fr,
)
SIXTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
