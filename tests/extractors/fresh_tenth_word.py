"""Two Word files of the tenth set: numbered shows below jobs, and steps beside their show."""

from __future__ import annotations

import random

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches

from models.terms import Position
from samples.layouts.press import new_docx
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_word import said, saved, wide
from tests.extractors.fresh_ninth_lives import FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import COAST, TORONTO, crew_of, forgetting, headed
from tests.extractors.fresh_tenth_lives import (
    COAST_SHOWS,
    IN_FULL,
    IN_SHORT,
    KINDS,
    LAKE,
    LEADING,
    OF_OLD,
    PAGES,
    WAYS,
    life,
    show,
    spelt,
)

P = Position


def word_job_headings(rng: random.Random) -> Made:
    """Below underlined headings that are the jobs, a numbered line a show; dates and days after a dash,
    company and those in charge in brackets; jobs off the ladder last, each named with its show."""
    truth = life(rng, LAKE, TORONTO, PAGES, least=10, most=16, pace=0.7, detours=0.15)
    truth = leaving_out(truth, "studio", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "producer", "production_coordinator")
    truth = spelt(rng, truth, {**OF_OLD, P.OTHER: IN_FULL[P.OTHER]}, habit=1.0, units=0)
    order = (P.PC, P.SCRIPT, P.TRAVEL, P.FIRST_APC, P.SECOND_APC, P.OTHER)
    truth, parts = headed(truth, lambda c: c.position.value, tuple(position.value for position in order))
    document = new_docx("Arial", 10, 0.9)
    said(document, (truth.name, "b"), size=14).alignment = WD_ALIGN_PARAGRAPH.CENTER
    reach = f"{truth.address}\n{truth.phone} – {truth.email}\nIATSE Local 411 Member {truth.member_no}"
    said(document, (reach, ""), after=8).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for _, credits in parts:
        is_other = credits[0].position is P.OTHER
        heading = "Other Film Work" if is_other else credits[0].position_as_written
        said(document, (heading, "b"), size=11, after=3).runs[0].underline = True
        for place, c in enumerate(credits, 1):
            job = f" ({c.position_as_written})" if is_other else ""
            when = f"{WAYS['long'](c.start)} to {WAYS['long'](c.end)}, {days_of(c)} days"
            crew = "; ".join([KINDS[c.kind], c.company, *crew_of(c, "Producer|PM|PC|-", " ")])
            line = said(
                document, (f"{place}. ", ""), (show(c), "i"), (f"{job} – {when} ({crew})", ""), after=4
            )
            line.paragraph_format.left_indent = Inches(0.25)
            line.paragraph_format.first_line_indent = Inches(-0.25)
        said(document, ("", ""), size=4)
    said(document, ("Outside Film", "b"), size=11, after=3).runs[0].underline = True
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


def word_steps_in_a_table(rng: random.Random) -> Made:
    """A table without rules of two columns: show, company and those in charge at the left, at the right each
    job with its dates and days beneath."""
    truth = life(rng, COAST_SHOWS, COAST, LEADING, least=8, most=13)
    truth = leaving_out(truth, "kind", "producer")
    truth = forgetting(
        rng, truth, 0.2, "studio", "production_coordinator", "assistant_production_coordinator"
    )
    truth = spelt(rng, promoted(rng, truth, FULL, 0.3), IN_SHORT)
    document = new_docx("Garamond", 11, 0.9)
    said(document, (truth.name, "bs"), size=18).alignment = WD_ALIGN_PARAGRAPH.CENTER
    reach = f"{truth.address}  •  {truth.phone}  •  {truth.email}  •  Local 411 #{truth.member_no}"
    said(document, (reach, ""), size=9.5, after=10).alignment = WD_ALIGN_PARAGRAPH.CENTER
    table = document.add_table(rows=0, cols=2)
    for stints in by_show(truth.credits):
        c, row = stints[0], table.add_row().cells
        said(row[0], (show(c, ", Season {}"), "bi"))
        said(row[0], (f"{c.company}{f' for {c.studio}' if c.studio else ''}", ""))
        said(row[0], ("; ".join(crew_of(c, "-|PM|PC|APC", " ")), ""), size=9.5, after=7)
        for s in stints:
            said(row[1], (s.position_as_written, "b"))
            when = f"{WAYS['sept'](s.start)} to {WAYS['sept'](s.end)}, {days_of(s)} days"
            said(row[1], (when, ""), after=3)
    wide(table, (3.5, 3.2))
    said(document, ("Other work and training", "b"), after=2)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


_ALL = (
    word_job_headings,
    word_steps_in_a_table,
)
TENTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
