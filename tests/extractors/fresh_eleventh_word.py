"""Three Word files of the eleventh set: a grid, a template with duties, tabs."""

from __future__ import annotations

import random

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Inches, Pt, RGBColor

from samples.layouts.press import new_docx
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_eleventh_lives import CUT, ISLANDS, METRO, PLAIN, PLAINER, WORDY
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_ninth_lives import FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import crew_of, forgetting
from tests.extractors.fresh_tenth_lives import (
    BOOKING,
    CLIMB,
    DUTIES,
    KINDS,
    WAYS,
    life,
    show,
    spelt,
)


def word_grid(rng: random.Random) -> Made:
    """A ruled table in Word: show over company, job, dates over days in brackets, those in charge a line
    each; both jobs of a promotion stand in one cell, as do their dates."""
    truth = life(rng, PLAINER, ISLANDS, CLIMB, least=9, most=15)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.15, "studio", "producer", "production_coordinator")
    truth = spelt(rng, promoted(rng, truth, FULL, 0.15), WORDY)
    document = new_docx("Calibri", 10, 0.7)
    said(document, (truth.name, "b"), size=18)
    said(document, (f"{truth.address} | {truth.phone} | {truth.email}", ""))
    said(document, (f"IATSE Local 411, member #{truth.member_no}", ""), after=8)
    table = document.add_table(rows=1, cols=4, style="Table Grid")
    for cell, head in zip(
        table.rows[0].cells, ("Production", "Position", "Dates (Days)", "Personnel"), strict=True
    ):
        said(cell, (head, "b"))
        shaded(cell, "D9D9D9")
    for stints in by_show(truth.credits):
        c, row = stints[0], table.add_row().cells
        said(row[0], (show(c), "b"), (f" – {KINDS[c.kind]}", ""))
        said(row[0], (f"{c.company}{f' / {c.studio}' if c.studio else ''}", ""))
        for s in stints:
            said(row[1], (s.position_as_written, ""), after=12 if len(stints) > 1 else 0)
            said(row[2], (f"{WAYS['dotted'](s.start)} – {WAYS['dotted'](s.end)}", ""))
            said(row[2], (f"({days_of(s)} days)", ""))
        for text in crew_of(c, "Producer|PM|PC|-"):
            said(row[3], (text, ""))
    wide(table, (2.4, 1.6, 1.5, 1.6))
    said(document, ("", ""))
    said(document, ("OTHER EMPLOYMENT / EDUCATION", "b"), after=2)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


def word_jobs_and_duties(rng: random.Random) -> Made:
    """A template of Word: the job first, in colour, then show and company after bars; dates and days below,
    and points that tell those in charge and at times what was done."""
    truth = life(rng, PLAIN, METRO, CLIMB, least=8, most=11)
    truth = leaving_out(truth, "kind", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.15, "studio", "producer", "production_coordinator")
    truth = spelt(rng, promoted(rng, truth, FULL, 0.15, first_first=False), WORDY, habit=0.5)
    document = new_docx("Calibri", 11, 1.0)
    said(document, (truth.name, ""), size=26)
    said(document, (f"{truth.address} · {truth.phone} · {truth.email}", "g"), after=2)
    said(document, (f"IATSE Local 411 · {truth.member_no}", "g"), after=10)
    said(document, ("EXPERIENCE", "b"), size=13, after=4)
    for c in truth.credits:
        house = f"{c.company} ({c.studio})" if c.studio else c.company
        top = said(document, (c.position_as_written, "b"), (f" | {show(c, ', Season {}')} | {house}", ""))
        top.runs[0].font.color.rgb = RGBColor(0x2E, 0x74, 0xB5)
        top.paragraph_format.keep_with_next = True
        when = f"{WAYS['long'](c.start)} – {WAYS['long'](c.end)} ({days_of(c)} days)"
        said(document, (when, "g"), size=9.5).paragraph_format.keep_with_next = True
        crew = ", ".join(crew_of(c, "Producer|PM|PC|-"))
        duties = rng.sample(DUTIES, rng.randint(0, 2))
        for point in (crew, *duties):
            document.add_paragraph(point, style="List Bullet").paragraph_format.space_after = Pt(0)
        said(document, ("", ""), size=5)
    said(document, ("OTHER EXPERIENCE & SKILLS", "b"), size=13, after=4)
    for line in truth.other_lines:
        document.add_paragraph(line, style="List Bullet")
    return saved(document, truth)


def word_tabs_short(rng: random.Random) -> Made:
    """Tabs between show, job, dates and days, with heads above them; company and those in charge on a
    second line set in."""
    truth = life(rng, PLAINER, ISLANDS, BOOKING, least=10, most=17, pace=0.7)
    truth = leaving_out(truth, "studio", "producer", "kind")
    truth = forgetting(rng, truth, 0.2, "production_coordinator", "assistant_production_coordinator")
    truth = spelt(rng, truth, CUT, units=0.05)
    document = new_docx("Times New Roman", 10.5, 0.8)
    said(document, (truth.name.upper(), "b"), size=16)
    reach = f"{truth.address}\n{truth.phone}\n{truth.email}\nIATSE 411 #{truth.member_no}"
    said(document, (reach, ""), after=10)

    def line(*runs: tuple[str, str]) -> None:
        stops = said(document, *runs).paragraph_format.tab_stops
        for inches in (2.45, 4.35):
            stops.add_tab_stop(Inches(inches))
        stops.add_tab_stop(Inches(6.9), WD_TAB_ALIGNMENT.RIGHT)

    line(("SHOW\tPOSITION\tDATES\tDAYS", "b"))
    for c in truth.credits:
        when = f"{WAYS['apostrophe'](c.start)} – {WAYS['apostrophe'](c.end)}"
        line((show(c, " S{}"), "b"), (f"\t{c.position_as_written}\t{when}\t{days_of(c)}", ""))
        crew = ", ".join([c.company, *crew_of(c, "-|PM|PC|APC")])
        said(document, (crew, "i"), size=9.5, after=6).paragraph_format.left_indent = Inches(0.25)
    said(document, ("\nOTHER", "b"))
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


_ALL = (
    word_grid,
    word_jobs_and_duties,
    word_tabs_short,
)
ELEVENTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
