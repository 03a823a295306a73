"""Word files of the sixteenth set: a landscape grid, columns of tabs, a bar at the right, bullets in French,
dots to the days."""

from __future__ import annotations

import random
from itertools import groupby
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Inches

from samples.layouts.press import new_docx
from samples.truth import ResumeTruth
from tests.extractors.fresh_careers import Family, Made, days_of
from tests.extractors.fresh_fifteenth_lives import DE_PLUS, besides, of_the_sender
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_fourteenth_lives import KINDS_SAID, days_forgotten
from tests.extractors.fresh_ninth_lives import FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import (
    COAST,
    EAST_AND_PRAIRIE,
    MONTREAL,
    TORONTO,
    crew_of,
    headed,
    silent,
    telling,
)
from tests.extractors.fresh_sixteenth_lives import (
    AILLEURS,
    BURRARD,
    CANAL,
    DON_VALLEY,
    ELSEWHERE,
    ELSEWHERE_HYPHENED,
    ELSEWHERE_IN_SHORT,
    FIRSTING,
    FLYING,
    LEADING,
    RED_RIVER,
    RISING,
    SECONDING,
    WAYS,
    K,
    comma,
    du_au,
    many,
    roman,
    showing,
)
from tests.extractors.fresh_twelfth_lives import house, season, worked

_GENRES = {
    K.TV_SEASON: "Séries télé",
    K.MINI_SERIES: "Miniséries",
    K.FEATURE: "Longs métrages",
    K.MOW: "Téléfilms",
    K.PILOT: "Pilotes",
    K.OTHER: "Documentaires",
}


def _last_lines(document: Any, truth: ResumeTruth, heading: str, *, bullets: bool = False) -> None:
    said(document, (heading, "b"), after=3).paragraph_format.space_before = Inches(0.12)
    for text in truth.other_lines:
        if bullets:
            document.add_paragraph(text, style="List Bullet")
        else:
            said(document, (text, ""))


def word_landscape_grid(rng: random.Random) -> Made:
    """Small type in a landscape grid: the company first, the show with its kind, the job, first and last day
    in one cell, days, the crew in lines; the head is shaded."""
    truth = worked(rng, DON_VALLEY, TORONTO, rng.choice((RISING, FIRSTING)), ELSEWHERE_HYPHENED, (12, 18))
    truth = showing(truth, "kind", "producer", "production_manager", "production_coordinator")
    way, dash = rng.choice((("short", " to\n"), ("month first", " -\n"), ("points", " – "), ("long", " –\n")))
    document = new_docx("Calibri", 8.5, 0.6, landscape=True)
    said(document, (truth.name, "b"), size=15)
    said(document, (f"{of_the_sender(truth)} | Member #{truth.member_no}", ""), after=6)
    table = document.add_table(rows=1, cols=6, style="Table Grid")
    heads = ("Company", "Production", "Position Held", "Start - End", "No. of days", "Production team")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        said(cell, (text, "b"))
        shaded(cell, "DDDDDD")
    for c in truth.credits:
        kind = season(c, "TV Series, Season {}") or KINDS_SAID[c.kind]
        names = "\n".join(crew_of(c, "Producer|PM|PC|-", " – "))
        when = f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}"
        row = table.add_row().cells
        for cell, text in zip(
            row, (c.company, "", c.position_as_written, when, days_of(c), names), strict=True
        ):
            if text:
                said(cell, (text, ""))
        said(row[1], (c.title, "b"), (f"\n({kind})", ""))
    wide(table, (2.1, 2.1, 1.7, 1.3, 0.7, 1.9))
    _last_lines(document, truth, "Education, courses, software")
    return saved(document, truth)


def word_tabbed_columns(rng: random.Random) -> Made:
    """Columns of tabs below an underlined head: show, job, from, to, days at a right stop; the company in
    brackets and the manager in an indented line below."""
    truth = worked(
        rng, RED_RIVER, EAST_AND_PRAIRIE, rng.choice((SECONDING, FIRSTING)), ELSEWHERE_IN_SHORT, (10, 15)
    )
    truth = showing(truth, "studio", "production_manager")
    told = days_forgotten(truth, rng.choice((0, 0, 1)))
    way = rng.choice(("day first", "dashed", "bare", "clipped"))
    document = new_docx("Arial", 9.5, 0.8)
    said(document, (truth.name.upper(), "b"), size=14)
    for text in (truth.address, f"{truth.phone}\t{truth.email}", f"IATSE 411: {truth.member_no}"):
        said(document, (text, ""))
    said(document, ("", ""))
    rows = [("SHOW", "POSITION", "FROM", "TO", "DAYS")]
    for c, known in zip(truth.credits, told.credits, strict=True):
        days = days_of(c) if known.days else ""
        name = c.title + season(c, " S{}")
        rows.append((name, c.position_as_written, WAYS[way](c.start), WAYS[way](c.end), days))
    below = [f"({house(c, '{} / {}')}) PM {c.production_manager}" for c in truth.credits]
    for row, note in zip(rows, ("", *below), strict=True):
        line = said(document, ("\t".join(row), "" if note else "b"))
        line.paragraph_format.keep_with_next = True
        for stop in (2.5, 4.5, 5.5):
            line.paragraph_format.tab_stops.add_tab_stop(Inches(stop))
        line.paragraph_format.tab_stops.add_tab_stop(Inches(6.85), WD_TAB_ALIGNMENT.RIGHT)
        under = said(document, (note, "g"), size=8.5, after=4)
        under.paragraph_format.left_indent = Inches(0.3)
    _last_lines(document, truth, "OTHER")
    return saved(document, told)


def word_bar_at_the_right(rng: random.Random) -> Made:
    """A template's table of two cells: at the left the credits, the job first in capitals, show and company,
    the period before the days; at the right, shaded, what is no credit."""
    truth = worked(rng, BURRARD, COAST, rng.choice((FLYING, LEADING, SECONDING)), ELSEWHERE, (7, 11))
    truth = showing(truth, "production_manager")
    way, dash = rng.choice((("short", " – "), ("ordinal", " to "), ("swiss", " – ")))
    form = rng.choice(("{} days", "{} days worked", "Days: {}"))
    document = new_docx("Cambria", 10, 0.7)
    left, right = document.add_table(rows=1, cols=2).rows[0].cells
    wide(document.tables[0], (5.0, 2.1))
    shaded(right, "E8E4DA")
    said(left, (truth.name, "b"), size=22, after=8)
    said(left, ("EMPLOYMENT HISTORY", "b"), size=11, after=4)
    for c in truth.credits:
        said(left, (c.position_as_written.upper(), "b")).paragraph_format.keep_with_next = True
        said(left, (c.title, "i"), (f"{roman(c, ' – Season {}')} | {c.company}", ""))
        said(left, (f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)} | {many(c, form)}", ""))
        said(left, (f"Reported to: {c.production_manager}, Production Manager", "g"), size=9, after=8)
    said(right, ("CONTACT", "b"), after=3)
    for text in (truth.address, truth.phone, truth.email, f"IATSE 411 #{truth.member_no}"):
        said(right, (text, ""), size=9, after=3)
    said(right, ("SKILLS & EDUCATION", "b"), after=3).paragraph_format.space_before = Inches(0.2)
    for text in truth.other_lines:
        said(right, (text, ""), size=9, after=4)
    return saved(document, truth)


def word_puces(rng: random.Random) -> Made:
    """In French below kinds: a bullet a show, the job after a dash, the company in brackets, `du … au …` and
    the days with a comma, in one sentence that wraps."""
    truth = worked(rng, CANAL, MONTREAL, rng.choice((RISING, SECONDING, LEADING)), AILLEURS, (9, 14))
    truth = telling(showing(silent(truth, "address"), "kind", "studio"), *besides(rng, DE_PLUS))
    truth, parts = headed(truth, lambda c: _GENRES[c.kind], tuple(_GENRES.values()))
    way = rng.choice(("", "", "iso", "en mots"))
    document = new_docx("Times New Roman", 11, 0.9)
    said(document, (truth.name, "b"), size=17)
    said(document, (f"{of_the_sender(truth, ' / ')} / AIEST 411, no {truth.member_no}", ""), after=8)
    for genre, credits in parts:
        head = said(document, (genre.upper(), "b"), after=3)
        head.paragraph_format.space_before, head.paragraph_format.keep_with_next = Inches(0.1), True
        for c in credits:
            when = f"du {WAYS[way](c.start)} au {WAYS[way](c.end)}" if way else du_au(c)
            unit = "jour" if c.days < 2 else "jours"
            line = document.add_paragraph(style="List Bullet")
            line.add_run(c.title).bold = True
            line.add_run(
                f"{season(c, ', saison {}')} – {c.position_as_written} ({house(c, '{}, {}')}), {when}, "
                f"{comma(c)} {unit}"
            )
    _last_lines(document, truth, "FORMATION ET AUTRES", bullets=True)
    return saved(document, truth)


def word_dots_to_days(rng: random.Random) -> Made:
    """Below years: show and company with a dash, dots to the count at the right; below it a line for each
    job with its period, so that a step up is told."""
    truth = worked(rng, DON_VALLEY, TORONTO, rng.choice((FIRSTING, LEADING, RISING)), ELSEWHERE, (9, 14))
    truth = promoted(rng, showing(truth), FULL, 0.25)
    way, dash = rng.choice((("capitals short", " to "), ("press", " - "), ("british", " – ")))
    between = rng.choice((" – ", " / "))
    document = new_docx("Georgia", 10, 0.9)
    said(document, (truth.name, "b"), size=18).alignment = 1
    said(document, (of_the_sender(truth, "  |  "), "")).alignment = 1
    said(document, (f"IATSE Local 411, member no. {truth.member_no}", ""), after=8).alignment = 1
    for year, credits in groupby(by_show(truth.credits), key=lambda stints: stints[0].start.year):
        head = said(document, (str(year), "b"), size=11, after=3)
        head.paragraph_format.keep_with_next = True
        for stints in credits:
            c = stints[0]
            name = said(document, (c.title, "b"), (f"{season(c, ', Season {}')}{between}{c.company}", ""))
            name.paragraph_format.keep_with_next = True
            for s in stints:
                period = f"{WAYS[way](s.start)}{dash}{WAYS[way](s.end)}"
                line = said(document, (f"{s.position_as_written}, {period}\t{many(s)}", ""))
                line.paragraph_format.left_indent = Inches(0.25)
                stop = line.paragraph_format.tab_stops
                stop.add_tab_stop(Inches(6.7), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
            line.paragraph_format.space_after = Inches(0.08)
    _last_lines(document, truth, "Education and skills")
    return saved(document, truth)


_ALL = (word_landscape_grid, word_tabbed_columns, word_bar_at_the_right, word_puces, word_dots_to_days)
SIXTEENTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
