"""Four Word files of the ninth set: steps below a show, bars, a grid with repeated heads, years in a band."""

from __future__ import annotations

import random
from itertools import groupby
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Inches, RGBColor

from models.terms import Position, ProductionKind
from samples.layouts.press import new_docx
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_ninth_lives import (
    BRIEF,
    CITY,
    FULL,
    HOUSES,
    MARKS,
    NUMBERS,
    PERSONS,
    REGION,
    by_show,
    in_words,
    in_year,
    promoted,
    with_half,
)
from tests.extractors.fresh_seventh_lives import (
    ASSISTANT,
    COORDINATOR,
    SCRIPTED,
    STEADY,
    Jobs,
    changed,
    crew_of,
    drawn,
    forgetting,
    headed,
    in_short,
    initialled,
)

P, K = Position, ProductionKind
KINDS = {K.FEATURE: "Feature Film", K.MOW: "TV Movie", K.PILOT: "TV Pilot", K.MINI_SERIES: "Mini-Series",
         K.TV_SEASON: "TV Series", K.OTHER: "Documentary"}  # fmt: skip
HYPHENED: Jobs = {
    P.SECOND_APC: "2nd Assistant Co-ordinator",
    P.FIRST_APC: "1st Assistant Co-ordinator",
    P.PC: "Production Co-ordinator",
    P.TRAVEL: "Travel Co-ordinator",
    P.SCRIPT: "Script Co-ordinator",
    P.OTHER: "Office Production Assistant",
}


def word_steps_below(rng: random.Random) -> Made:
    """By employer; below each show its steps as list points, each with dates and days of its own; those in
    charge after `with`, their jobs in brackets."""
    truth = drawn(rng, PERSONS, REGION, HYPHENED, STEADY, least=5, most=9, rest=160)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    truth, _ = headed(truth, lambda c: c.company)
    truth = promoted(rng, truth, HYPHENED, 0.6)
    _, parts = headed(truth, lambda c: c.company)
    document = new_docx("Georgia", 10, 0.9)
    said(document, (truth.name, "s"), size=20)
    said(
        document,
        (f"{truth.address}\n{truth.phone}\n{truth.email}\nLocal 411 – {truth.member_no}", "g"),
        after=8,
    )
    for company, credits in parts:
        said(document, (company, "b"), size=12, after=2)
        for stints in by_show(credits):
            c = stints[0]
            season = f", Season {in_words(c.season).title()}" if c.season else ""
            studio = f", {c.studio}" if c.studio else ""
            said(document, (c.title, "bi"), (f"{season} ({KINDS[c.kind]}{studio})", ""))
            for s in stints:
                when = f"{in_short(s.start)} to {in_short(s.end)}, {days_of(s)} days"
                document.add_paragraph(f"{s.position_as_written}: {when}", style="List Bullet")
            names = ((c.producer, "Producer"), (c.production_manager, "PM"), (c.production_coordinator, "PC"))
            crew = ", ".join(f"{name} ({role})" for name, role in names if name)
            said(document, (f"with {crew}", ""), size=9, after=7)
    said(document, ("Other", "b"), size=12, after=2)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


def word_bars(rng: random.Random) -> Made:
    """Grouped by job; a line of facts parted by bars, the days first and the show last in capitals; a
    second line in small letters has the initials of those in charge."""
    truth = drawn(rng, MARKS, CITY, FULL, ASSISTANT, least=6, most=11)
    truth = leaving_out(truth, "studio", "production_coordinator", "assistant_production_coordinator")
    truth = changed(truth, lambda c: {"producer": initialled(c.producer)})
    truth = changed(truth, lambda c: {"production_manager": initialled(c.production_manager)})
    truth = forgetting(rng, truth, 0.2, "producer")
    truth, parts = headed(truth, lambda c: c.position_as_written)
    document = new_docx("Arial Narrow", 10.5, 0.75)
    document.sections[0].header.paragraphs[0].text = f"{truth.name} | {truth.phone}"
    said(document, (truth.name.upper(), "b"), size=15).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    reach = f"{truth.email} | {truth.address} | IATSE 411 #{truth.member_no}"
    said(document, (reach, ""), after=8).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for job, credits in parts:
        said(document, (job, "bg"), size=12, after=3)
        for c in credits:
            when = f"{c.start:%d-%b-%y} – {c.end:%d-%b-%y}"
            season = f" S{c.season}" if c.season else ""
            said(
                document,
                (f"{days_of(c)} days | {when} | {c.company} | {KINDS[c.kind]} | ", ""),
                (f"{c.title.upper()}{season}", "b"),
            )
            said(document, ("   " + " | ".join(crew_of(c, "Prod|UPM|-|-")), "g"), size=8.5, after=5)
    said(document, ("SKILLS | " + " | ".join(truth.other_lines), ""))
    return saved(document, truth)


_HEADS = ("Year", "Show", "Title", "Dates", "Company", "PM / PC", "Days")


def _head_row(table: Any) -> None:
    for cell, head in zip(table.add_row().cells, _HEADS, strict=True):
        said(cell, (head, "b"))
        shaded(cell, "33475B")
        cell.paragraphs[0].runs[0].font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


def word_heads_again(rng: random.Random) -> Made:
    """A grid whose heads are typed again above each year and whose years are tall cells; the column called
    Title holds jobs, every other row is tinted, and the days are summed at the foot."""
    truth = drawn(rng, NUMBERS, CITY, BRIEF, COORDINATOR, least=7, most=11, pace=0.7, rest=50)
    truth = leaving_out(truth, "studio", "producer", "kind", "assistant_production_coordinator")
    truth = promoted(
        rng, forgetting(rng, truth, 0.2, "production_coordinator"), BRIEF, 0.35, first_first=False
    )
    document = new_docx("Tahoma", 8.5, 0.6, landscape=True)
    said(document, (truth.name, "b"), size=14)
    said(document, (f"{truth.phone}   {truth.email}   {truth.address}   411 #{truth.member_no}", ""), after=6)
    table = document.add_table(rows=0, cols=len(_HEADS), style="Table Grid")
    for year, group in groupby(truth.credits, key=lambda c: c.start.year):
        _head_row(table)
        first = len(table.rows)
        for place, c in enumerate(group):
            row = table.add_row().cells
            when = f"{in_year(c.start, year)} to {in_year(c.end, year)}"
            crew = "\n".join(name for name in (c.production_manager, c.production_coordinator) if name)
            season = f" ({c.season})" if c.season else ""
            facts = (f"{c.title}{season}", c.position_as_written, when, c.company, crew, days_of(c))
            for cell, fact in zip(row[1:], facts, strict=True):
                said(cell, (fact, "b" if cell is row[1] else ""))
                if place % 2:
                    shaded(cell, "EAF0F4")
        tall = table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0))
        said(tall, (str(year), "b"), size=11)
    row = table.add_row().cells
    said(row[0].merge(row[5]), ("Total days worked", "b"))
    said(row[6], (f"{sum(c.days for c in truth.credits):g}", "b"))
    wide(table, (0.6, 2.4, 1.0, 1.7, 2.1, 1.5, 0.5))
    said(document, ("", ""))
    for line in truth.other_lines:
        document.add_paragraph(line, style="List Number")
    return saved(document, truth)


def _line(document: Any, c: CreditTruth, year: int) -> None:
    dates = f"{in_year(c.start, year)} - {in_year(c.end, year)}"
    line = said(
        document, (f"{dates}\t{c.position_as_written}\t", ""), (c.title, "i"), (f"\t{with_half(c.days)}", "")
    )
    stops = line.paragraph_format.tab_stops
    for inches in (1.5, 3.6):
        stops.add_tab_stop(Inches(inches))
    stops.add_tab_stop(Inches(7.0), WD_TAB_ALIGNMENT.RIGHT)
    season = f"Season {c.season}; " if c.season else ""
    crew = "; ".join(crew_of(c, "Producer|PM|PC|-", " – "))
    under = f"\t{season}{c.company}{f' for {c.studio}' if c.studio else ''}. {crew}"
    small = said(document, (under, "g"), size=8.5, after=5)
    small.paragraph_format.tab_stops.add_tab_stop(Inches(1.5))
    small.paragraph_format.left_indent = Inches(1.5)
    small.paragraph_format.first_line_indent = Inches(-1.5)


def word_years_in_a_band(rng: random.Random) -> Made:
    """Under years in white on colour, which alone tell the year; on stops, the show between the job and days
    that may end in a half; a course is listed among the years."""
    truth = drawn(rng, HOUSES, REGION, FULL, SCRIPTED, least=6, most=11, rest=70)
    truth = leaving_out(truth, "kind", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    document = new_docx("Trebuchet MS", 9.5, 0.7)
    said(document, (truth.name, "b"), size=18)
    said(
        document,
        (f"{truth.email} / {truth.phone} / {truth.address} / Local 411: {truth.member_no}", ""),
        after=6,
    )
    said(document, ("Dates\tTitle\tProduction\tDays", "g"), size=8)
    parts = [(year, list(group)) for year, group in groupby(truth.credits, key=lambda c: c.start.year)]
    for place, (year, credits) in enumerate(parts):
        band = document.add_table(rows=1, cols=1)
        shaded(band.rows[0].cells[0], "7A2E4D")
        heading = said(band.rows[0].cells[0], (str(year), "b"), size=11)
        heading.runs[0].font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
        if place == 1:
            said(document, (f"Course: {truth.other_lines[0]}", "i"), after=5)
        for c in credits:
            _line(document, c, year)
    rest = truth.other_lines[1:] if len(parts) > 1 else truth.other_lines
    for line in rest:
        said(document, (line, ""))
    return saved(document, truth)


_ALL = (word_steps_below, word_bars, word_heads_again, word_years_in_a_band)
NINTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
