"""The last three Word files of the ninth set: dates over dates, forms filled in, points in a letter."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from models.terms import Position, ProductionKind
from samples.layouts.press import new_docx
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_lives import still_at_it
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_ninth_lives import (
    BRIEF,
    CALENDAR,
    CITY,
    LENGTHS,
    REGION,
    WORKERS,
    british,
    by_show,
    in_words,
    promoted,
    roman,
    weekday,
    weeks,
    whole,
)
from tests.extractors.fresh_seventh_lives import (
    COORDINATOR,
    STEADY,
    TRAVELLER,
    Jobs,
    crew_of,
    drawn,
    forgetting,
    in_long,
    telling,
)

P, K = Position, ProductionKind
KINDS = {K.FEATURE: "Feature", K.MOW: "MOW", K.PILOT: "Pilot", K.MINI_SERIES: "Mini-series",
         K.TV_SEASON: "TV series", K.OTHER: "Commercial"}  # fmt: skip
IN_FORMS: Jobs = {
    P.SECOND_APC: "2nd Assistant Production Coordinator (2nd APC)",
    P.FIRST_APC: "1st Assistant Production Coordinator (1st APC)",
    P.PC: "Production Coordinator (PC)",
    P.TRAVEL: "Travel Coordinator (TC)",
    P.SCRIPT: "Script Coordinator (SC)",
    P.OTHER: "Office Production Assistant (OPA)",
}
WRITTEN: Jobs = {
    P.SECOND_APC: "Second Assistant",
    P.FIRST_APC: "First Assistant",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Office P.A.",
}


def _lines(cell: Any, *texts: str, size: float = 0) -> None:
    for text in texts:
        said(cell, (text, ""), size=size)


def word_date_over_date(rng: random.Random) -> Made:
    """A table without lines whose first cell has the first day over the last, days of the week told; a second
    stint has `do.` for its show; free weeks and referees with telephones follow in tables of their own."""
    truth = drawn(rng, CALENDAR, CITY, BRIEF, STEADY, least=6, most=10, pace=0.9)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "production_coordinator")
    truth = promoted(rng, truth, BRIEF, 0.45)
    document = new_docx("Century Gothic", 9, 0.8)
    said(document, (truth.name, ""), size=22)
    said(
        document,
        (f"{truth.address}  ✆ {truth.phone}  ✉ {truth.email}  IATSE 411 ({truth.member_no})", "g"),
        after=8,
    )
    table = document.add_table(rows=0, cols=4)
    for stints in by_show(truth.credits):
        for place, c in enumerate(stints):
            when, job, show, crew = table.add_row().cells
            _lines(when, weekday(c.start), weekday(c.end))
            said(job, (c.position_as_written, "b"))
            said(job, (f"{days_of(c)} d", ""), after=6)
            if place:
                _lines(show, "do.")
                continue
            season = f", s{c.season:02}" if c.season else ""
            said(show, (c.title, "b"), (f"{season} – {KINDS[c.kind]}", ""))
            said(show, (c.company + (f" / {c.studio}" if c.studio else ""), ""), size=8)
            _lines(crew, *crew_of(c, "-|UPM|PC|-"), size=8)
    wide(table, (1.5, 1.1, 2.9, 1.5))
    said(document, ("Availability", "b"), size=12, after=2)
    free = document.add_table(rows=2, cols=3, style="Table Grid")
    for cell, text in zip(
        free.rows[0].cells, ("to January 29", "February 1 - 26", "from March 1"), strict=True
    ):
        said(cell, (text, "b"))
    for cell in free.rows[1].cells:
        said(cell, (rng.choice(("free", "on hold, first refusal", "booked")), ""))
    referees = [f"{c.production_manager}  647-555-01{rng.randint(10, 99)}" for c in truth.credits[::3][:3]]
    said(document, ("", ""))
    said(document, ("People who will speak for me", "b"), size=12, after=2)
    truth = telling(truth, *referees)
    for line in truth.other_lines[::-1]:
        said(document, (line, ""))
    return saved(document, truth)


def _form(document: Any, number: int, pairs: Sequence[tuple[str, str]]) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    head = table.add_row().cells
    shaded(head[0].merge(head[1]), "D9D9D9")
    said(head[0], (f"PRODUCTION NO. {number}", "b"), size=8)
    for label, value in pairs:
        left, right = table.add_row().cells
        said(left, (label, "g"), size=8.5)
        said(right, (value, ""))
    wide(table, (1.9, 5.0))
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def word_forms(rng: random.Random) -> Made:
    """A boxed form a show, as an agent's office has them filled in: the job above the title, weeks before
    days in figures and words, seasons in Roman figures, an empty box where she had nothing to say."""
    truth = whole(drawn(rng, LENGTHS, REGION, IN_FORMS, COORDINATOR, least=4, most=8))
    truth = forgetting(
        rng, truth, 0.25, "studio", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    document = new_docx("Courier New", 9, 0.8)
    document.sections[0].footer.paragraphs[0].text = f"{truth.name} – credits, continued"
    said(document, ("STATEMENT OF CREDITS", "b"), size=13).alignment = WD_ALIGN_PARAGRAPH.CENTER
    _form(
        document,
        0,
        (("Name", truth.name), ("Address", truth.address), ("Telephone", truth.phone),
         ("E-mail", truth.email), ("Card number, 411", truth.member_no)),
    )  # fmt: skip
    for number, c in enumerate(truth.credits, 1):
        season = f" – Season {roman(c.season)}" if c.season else ""
        pairs = (
            ("Employed as", c.position_as_written),
            ("Name of production", f"{c.title}{season}"),
            ("Type", KINDS[c.kind]),
            ("Employer", c.company),
            ("Studio / broadcaster", c.studio or ""),
            ("Began", in_long(c.start)),
            ("Ended", in_long(c.end)),
            ("Length", f"{weeks(c)} wks ({days_of(c)} days: {in_words(c.days)})"),
            ("Producer", c.producer),
            ("Production manager", c.production_manager),
            ("Prod. coordinator", c.production_coordinator),
            ("Assistant coordinator", c.assistant_production_coordinator),
        )
        _form(document, number, pairs)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


def _point(c: CreditTruth, form: int) -> list[tuple[str, str]]:
    """What one point says, in runs; the show at the end, in the middle or at the front."""
    last = british(c.end) if c.end else "present"
    when = f"{british(c.start)} to {last}"
    days = f" ({days_of(c)} days)" if c.days else " (ongoing)"
    show = (c.title, "i")
    season = f", season {c.season}," if c.season else ""
    boss = f"Reported to: {c.production_coordinator}, PC" if c.production_coordinator else ""
    crew = "; ".join(text for text in (boss, f"UPM {c.production_manager}") if text)
    if form == 0:
        return [(f"{when}{days}: {c.position_as_written} for {c.company} on ", ""), show,
                (f"{season.rstrip(',')}. {crew}.", "")]  # fmt: skip
    if form == 1:
        return [(f"{c.position_as_written} on ", ""), show,
                (f"{season} {when}{days}, {c.company}. {crew}.", "")]  # fmt: skip
    return [show, (f"{season} with {c.company}, as {c.position_as_written}, {when}{days}. {crew}.", "")]


def word_letter_of_points(rng: random.Random) -> Made:
    """A letter in small capitals and set in blocks that breaks into points, each point a sentence in one of
    three orders; a course stands among them and the newest job is going on."""
    truth = drawn(rng, WORKERS, CITY, WRITTEN, TRAVELLER, least=5, most=9)
    truth = leaving_out(truth, "studio", "kind", "producer", "assistant_production_coordinator")
    truth = still_at_it(forgetting(rng, truth, 0.25, "production_coordinator"))
    document = new_docx("Garamond", 11.5, 1.1)
    said(document, (truth.name, "s"), size=17)
    said(document, (f"{truth.address}, {truth.phone}, {truth.email}", "s"), after=12)
    said(document, ("To the Membership Office:", ""), after=6)
    opening = f"I hold card number {truth.member_no} in Local 411. My work in the office, from now back:"
    said(document, (opening, ""), after=4)
    form = rng.randrange(3)
    for place, c in enumerate(truth.credits):
        line = document.add_paragraph(style="List Bullet")
        line.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        for text, looks in _point(c, (form + place) % 3 if place % 4 == 3 else form):
            line.add_run(text).italic = "i" in looks
        if place == 2:
            document.add_paragraph(f"Between the two: {truth.other_lines[0]}.", style="List Bullet")
    closing = f"For the rest: {'. '.join(truth.other_lines[1:])}. With thanks,"
    said(document, (closing, ""), after=18)
    said(document, (truth.name, "i"))
    return saved(document, truth)


_ALL = (word_date_over_date, word_forms, word_letter_of_points)
NINTH_WORD_LAST: dict[str, Family] = {family.__name__: family for family in _ALL}
