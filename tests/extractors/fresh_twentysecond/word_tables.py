"""Resumes set in a word processor's tables: without rules, a landscape grid, a small table for each show."""

from __future__ import annotations

import random
from typing import Any

from samples.layouts.core import Rendered
from samples.layouts.press import new_docx
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .web import CREDITS
from .word import filed, name_block, new_row, other_part, page_number, plain_table, shade, write
from .wording import COLUMN_FORMS, Voice, grouped, joined, number, resume_of, total, voice


@FAMILIES.family("resume_norule_table")
def norule_table(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Two columns without rules: when and how long at one side, what and with whom at the other."""
    me, v = resume_of(truth), voice(rng)
    document = new_docx(font, rng.choice((10, 10.5)), 0.8)
    name_block(document, me, v, rng)
    write(document, (rng.choice(CREDITS), "b"), before=10, after=4, size=12, keep=True)
    mirrored = rng.random() < 0.35
    widths = (4.7, 2.2) if mirrored else (2.0, 4.9)
    table = plain_table(document, widths)
    for credit in me.credits:
        cells = new_row(table, widths).cells
        when, what = (cells[1], cells[0]) if mirrored else (cells[0], cells[1])
        write(when, (v.span(credit), "b"), before=4)
        write(when, (v.days(credit), ""))
        if v.other_agreement(credit):
            write(when, (v.other_agreement(credit), "i"))
        write(what, (v.job(credit), "b"), before=4)
        write(what, (v.show(credit), "i"), (f", {v.kind(credit)}", ""))
        write(what, (v.house(credit, ", "), ""))
        write(what, (v.crew_line(credit), "g"), after=4)
    other_part(document, me, rng)
    return filed(document, me, rng)


def _grid_row(v: Voice, credit: CreditTruth) -> tuple[str, ...]:
    crew = "\n".join(v.crew_names(credit))
    kind = joined("\n", v.kind(credit), v.other_agreement(credit))
    return (
        v.show(credit),
        kind,
        v.house(credit, "\n"),
        v.job(credit),
        v.day(credit.start),
        v.day(credit.end),
        number(credit.days),
        crew,
    )


GRID_HEADS = (
    ("Production", "Type", "Studio / Company", "Position", "Start{h}", "End{h}", "Days", "Key personnel"),
    ("Show", "Format", "Network & Prod. Co.", "Job", "From{h}", "To{h}", "# Days", "Producer, PM & office"),
    ("TITLE", "KIND", "PRODUCED BY", "CREDIT", "FIRST DAY{h}", "LAST DAY{h}", "DAYS", "WORKED WITH"),
)
GRID_WIDTHS = (1.75, 0.95, 1.75, 1.35, 0.95, 0.95, 0.55, 1.75)


def _fill(
    table: Any, order: list[int], texts: tuple[str, ...], marks: str, colour: str = "", repeated: bool = False
) -> None:
    cells = new_row(table, [GRID_WIDTHS[place] for place in order], repeated=repeated).cells
    for cell, place in zip(cells, order, strict=True):
        write(cell, (texts[place], marks), size=8.5)
        if colour:
            shade(cell, colour)


@FAMILIES.family("resume_grid_landscape")
def grid_landscape(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ruled landscape grid, a row to a show, the days added up below each job or at the end."""
    me, v = resume_of(truth), voice(rng, COLUMN_FORMS)
    document = new_docx(font, 10, 0.5, landscape=True)
    name_block(document, me, v, rng)
    write(document, (rng.choice(CREDITS), "b"), before=8, after=4, keep=True)
    order = rng.choice(([0, 1, 2, 3, 4, 5, 6, 7], [4, 5, 6, 3, 0, 1, 2, 7], [3, 0, 1, 2, 7, 4, 5, 6]))
    table = plain_table(document, [GRID_WIDTHS[place] for place in order], "Table Grid")
    heads = tuple(text.format(h=v.dates.hint) for text in rng.choice(GRID_HEADS))
    _fill(table, order, heads, "b", rng.choice(("D9E2F3", "E7E6E6", "FFF2CC", "")), repeated=True)
    by_job = rng.random() < 0.5
    for _, credits in grouped(me.credits, v.job if by_job else lambda _: ""):
        for credit in credits:
            _fill(table, order, _grid_row(v, credit), "")
        label = "Subtotal" if by_job else "Total"
        _fill(table, order, (label, "", "", "", "", "", total(credits), ""), "b", "F2F2F2")
    other_part(document, me, rng)
    page_number(document, f"{me.name} – ")
    return filed(document, me, rng)


CARD_WIDTHS = (2.3, 2.3, 2.3)


def _card(document: Any, v: Voice, credit: CreditTruth, colour: str, style: str | None) -> None:
    """One small table: the show across, then three cells of label above text, twice."""
    table = plain_table(document, CARD_WIDTHS, style)
    top = new_row(table, CARD_WIDTHS)
    title = top.cells[0].merge(top.cells[2])
    shade(title, colour)
    write(title, (v.show(credit), "b"), (f"   {v.kind(credit)}", ""), size=11, keep=True)
    rows = (
        (("Position", v.job(credit)), ("Dates", v.span(credit)), ("Days worked", number(credit.days))),
        (
            ("Company", v.house(credit, "\n")),
            ("Office", "\n".join(v.crew_names(credit)[:2])),
            ("", "\n".join(v.crew_names(credit)[2:])),
        ),
    )
    for row in rows:
        for cell, (label, text) in zip(new_row(table, CARD_WIDTHS).cells, row, strict=True):
            if label and text:
                write(cell, (label, "g"), size=8, keep=True)
            write(cell, (text, ""), size=10, keep=True)
    write(document, (v.other_agreement(credit), "i"), after=6)


@FAMILIES.family("resume_small_tables")
def small_tables(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A small table for each show, the title on a tinted row, labels above their texts."""
    me, v = resume_of(truth), voice(rng)
    document = new_docx(font, 10, 0.8)
    name_block(document, me, v, rng)
    write(document, (rng.choice(CREDITS).upper(), "b"), before=8, after=4, keep=True)
    colour, style = rng.choice(("DDEBF7", "E2EFDA", "FCE4D6", "EDEDED")), rng.choice((None, "Table Grid"))
    for credit in me.credits:
        _card(document, v, credit, colour, style)
    other_part(document, me, rng)
    return filed(document, me, rng)
