"""Four Word files of the thirteenth set: a grid with its sender's facts, a tab, two cells, paragraphs."""

from __future__ import annotations

import random

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Inches, Pt

from samples.layouts.press import new_docx
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_fourteenth_lives import days_forgotten
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_ninth_lives import by_show, promoted
from tests.extractors.fresh_seventh_lives import crew_of, headed, telling
from tests.extractors.fresh_tenth_lives import spelt
from tests.extractors.fresh_thirteenth_lives import (
    AWAY,
    CLIMBING,
    EAST_END,
    GENRES,
    HOWE,
    HYPHENATED,
    IN_BRACKETS,
    INITIALS,
    KING,
    OUTSIDE,
    SEASONED,
    STARTING,
    TASKS,
    UNDOTTED,
    WAYS,
    WEST_SIDE,
    months_once,
    shot_as,
)
from tests.extractors.fresh_twelfth_lives import house, once, season, worked


def word_grid_with_sender(rng: random.Random) -> Made:
    """A small table for the sender's facts, then a grid: show, job, company, dates in one cell, days; the
    manager last."""
    truth = worked(rng, KING, EAST_END, rng.choice((CLIMBING, SEASONED)), HYPHENATED, (9, 15))
    truth = leaving_out(
        truth, "studio", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    document = new_docx("Arial", 9.5, 0.75)
    said(document, ("RESUME", "b"), size=14, after=4)
    facts = (
        ("Name", truth.name),
        ("Address", truth.address),
        ("Phone / Email", f"{truth.phone} / {truth.email}"),
        ("Member number", truth.member_no),
    )
    sender = document.add_table(rows=0, cols=2)
    for label, text in facts:
        left, right = sender.add_row().cells
        said(left, (label, "b"))
        said(right, (text, ""))
    wide(sender, (1.3, 5.6))
    said(document, ("", ""), after=4)
    table = document.add_table(rows=1, cols=6, style="Table Grid")
    heads = ("Production", "Position", "Company", "Dates", "Days", "Production Manager")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        said(cell, (text, "b"))
        shaded(cell, "E7E6E6")
    way = rng.choice(("short", "sept", "us"))
    for c in truth.credits:
        row = table.add_row().cells
        when = f"{WAYS[way](c.start)} - {WAYS[way](c.end)}"
        kind = season(c, "Season {}") or GENRES[c.kind]
        texts = (
            f"{c.title}\n{kind}",
            c.position_as_written,
            c.company,
            when,
            days_of(c),
            c.production_manager,
        )
        for cell, text in zip(row, texts, strict=True):
            said(cell, (text, ""))
    wide(table, (1.5, 1.4, 1.5, 1.1, 0.5, 1.0))
    said(document, ("\nOther information", "b"))
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


def word_months_at_a_tab(rng: random.Random) -> Made:
    """The show in bold with its months at a right tab; the job with its days and the company; bullets."""
    truth = worked(rng, HOWE, WEST_SIDE, rng.choice((STARTING, CLIMBING)), UNDOTTED, (7, 11))
    truth = leaving_out(
        truth, "kind", "studio", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    truth = telling(truth, *rng.sample(OUTSIDE, 2))
    untold = rng.choice((0, 0, 2))
    document = new_docx("Calibri", 11, 0.9)
    said(document, (truth.name, "b"), size=20).alignment = 1
    said(
        document, (f"{truth.address}\n{truth.phone} | {truth.email} | 411 #{truth.member_no}", "")
    ).alignment = 1
    said(document, ("WORK HISTORY", "b"), after=4).paragraph_format.space_before = Pt(8)
    for place, c in enumerate(truth.credits):
        title = f"{c.title}{season(c, ', Season {}')}{shot_as(rng, c, ' (aka {})')}"
        line = said(document, (title, "b"), (f"\t{months_once(c)}", ""))
        line.paragraph_format.tab_stops.add_tab_stop(Inches(6.7), WD_TAB_ALIGNMENT.RIGHT)
        days = f" ({days_of(c)} days)" if place < len(truth.credits) - untold else ""
        said(document, (c.position_as_written, "i"), (f"{days} – {c.company}", ""))
        tasks = [*rng.sample(TASKS, rng.randint(0, 2)), f"Production Manager: {c.production_manager}"]
        for task in tasks:
            document.add_paragraph(task, style="List Bullet").paragraph_format.space_after = Pt(1)
    said(document, ("EDUCATION AND OTHER", "b"), after=4).paragraph_format.space_before = Pt(8)
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, undated(days_forgotten(truth, untold)))


def word_two_cells(rng: random.Random) -> Made:
    """A table without rules, two cells a show: at the left the show and whose it is, at the right the job,
    the dates with the days and the names; somebody moved up has two jobs there."""
    truth = worked(rng, KING, EAST_END, rng.choice((CLIMBING, SEASONED)), INITIALS, (8, 12))
    truth = leaving_out(truth, "kind", "producer", "assistant_production_coordinator")
    jobs = {position: said_so[0] for position, said_so in INITIALS.items()}
    truth = promoted(rng, truth, jobs, 0.2)
    document = new_docx("Georgia", 10, 0.9)
    said(document, (truth.name, ""), size=22)
    said(
        document,
        (f"{truth.phone} – {truth.email}\n{truth.address}\nIATSE 411 member {truth.member_no}", "g"),
        after=10,
    )
    table = document.add_table(rows=0, cols=2)
    for stints in by_show(truth.credits):
        c = stints[0]
        left, right = table.add_row().cells
        said(left, (c.title.upper(), "b"))
        said(left, (season(c, "Season {}\n") + house(c, "{}\n{}"), ""), after=8)
        for s in stints:
            said(right, (s.position_as_written, "b"))
            said(right, (f"{once(s)} ({days_of(s)} days)", ""))
        said(right, ("\n".join(crew_of(c, "-|PM|PC|-", " ")), ""), after=8)
    wide(table, (3.2, 3.4))
    said(document, ("Also", "b"))
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


_ONE_WAY = {position: said[:1] for position, said in IN_BRACKETS.items()}


def word_paragraphs_by_job(rng: random.Random) -> Made:
    """The job is a heading; below it a paragraph a show with commas between its parts, days in front of the
    dates, the manager after them."""
    truth = worked(rng, HOWE, WEST_SIDE, rng.choice((AWAY, CLIMBING, SEASONED)), IN_BRACKETS, (9, 14))
    truth = spelt(rng, truth, _ONE_WAY, units=0)
    truth = leaving_out(
        truth, "kind", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    truth, parts = headed(truth, lambda c: c.position_as_written)
    way = rng.choice(("short", "british", "long"))
    document = new_docx("Times New Roman", 11.5, 1)
    said(document, (truth.name, "b"), size=16)
    said(document, (f"{truth.address}\n{truth.phone}\n{truth.email}\nMember #{truth.member_no}", ""), after=8)
    for job, credits in parts:
        said(document, (job, "b"), size=13, after=3).paragraph_format.space_before = Pt(8)
        for c in credits:
            when = f"{days_of(c)} days, {WAYS[way](c.start)} to {WAYS[way](c.end)}"
            rest = f"{season(c, ', Season {}')}, {house(c, '{}, {}')}, {when}, PM {c.production_manager}"
            said(document, (c.title, "i"), (rest, ""), after=5)
    said(document, ("Training and interests", "b"), size=13, after=3).paragraph_format.space_before = Pt(8)
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


_ALL = (word_grid_with_sender, word_months_at_a_tab, word_two_cells, word_paragraphs_by_job)
THIRTEENTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
