"""Word-processor tables: a plain grid, merged shows, year rows, two header rows."""

from __future__ import annotations

import random
from itertools import groupby
from typing import Any

from samples.layouts.core import Rendered
from samples.layouts.press import new_docx
from samples.truth import CreditTruth, PaperTruth

from .grouped import same_show
from .register import FAMILIES
from .shells import CREDIT_HEADINGS, Setting, setting
from .word import (
    closing,
    grid,
    heading,
    joined,
    masthead,
    page_numbers,
    put,
    repeat,
    shade,
    shade_row,
    whole,
    widths,
)

WEIGHTS = {
    "title": 1.7,
    "show": 1.9,
    "season": 0.7,
    "kind": 0.9,
    "studio": 1.2,
    "company": 1.4,
    "house": 1.7,
    "job": 1.3,
    "start": 1.0,
    "end": 1.0,
    "span": 1.6,
    "days": 0.7,
    "crew": 2.0,
    "agreement": 1.0,
}


def weights(keys: tuple[str, ...]) -> list[float]:
    return [WEIGHTS.get(key, 1.1) for key in keys]


def rows_of(s: Setting, keys: tuple[str, ...], credits: tuple[CreditTruth, ...]) -> list[list[str]]:
    """A header row and a row for each credit."""
    return [[s.voice.heading(key) for key in keys]] + [
        [s.voice.cell(credit, key) for key in keys] for credit in credits
    ]


@FAMILIES.family("resume_docx_wide_grid")
def docx_wide_grid(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A landscape table of many columns with every rule drawn."""
    s = setting(truth, rng, font, "column")
    orders = (
        ("title", "season", "kind", "house", "job", "start", "end", "days", "pm", "pc", "agreement"),
        ("start", "end", "days", "job", "show", "kind", "company", "studio", "producer", "agreement"),
        ("show", "job", "span", "days", "kind", "company", "producer", "pm", "pc", "apc", "agreement"),
    )
    keys = rng.choice(orders)
    document = new_docx(font, 9, 0.6, landscape=True)
    masthead(document, s, 9)
    style = rng.choice(("Table Grid", "Light Grid", "Table Grid", "Light List Accent 1"))
    table = grid(document, rows_of(s, keys, s.credits), weights(keys), 9.8, style, 7.5)
    if style == "Table Grid":
        shade_row(table.rows[0], s.tint)
    closing(document, s, 9)
    page_numbers(document)
    return s.docx(document)


def _merge_down(table: Any, first: int, last: int, columns: range) -> None:
    for column in columns:
        if last > first:
            joined(table.cell(first, column), table.cell(last, column))


@FAMILIES.family("resume_docx_merged_shows")
def docx_merged_shows(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Show, kind and company once, in cells merged over the rows of all stints."""
    s = setting(truth, rng, font, "column")
    shared = rng.choice((("title", "kind", "house"), ("title", "company", "studio", "kind")))
    keys = (
        *shared,
        *rng.choice((("season", "job", "start", "end", "days"), ("job", "season", "days", "start", "end"))),
        "pm",
        "agreement",
    )
    rows, merges = rows_of(s, keys, ()), []
    for stints in same_show(s.credits):
        merges.append((len(rows), len(rows) + len(stints) - 1))
        for number, stint in enumerate(stints):
            cells = [s.voice.cell(stint, key) for key in keys]
            rows.append([""] * len(shared) + cells[len(shared) :] if number else cells)
    document = new_docx(font, 9.5, 0.6, landscape=True)
    masthead(document, s, 9.5)
    table = grid(document, rows, weights(keys), 9.8, "Table Grid", 8)
    for first, last in merges:
        _merge_down(table, first, last, range(len(shared)))
    shade_row(table.rows[0], s.tint)
    closing(document, s, 9.5)
    return s.docx(document)


@FAMILIES.family("resume_docx_year_rows")
def docx_year_rows(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A row merged across for each year, dates below it, the days of all at the foot."""
    s = setting(truth, rng, font, "yearless")
    keys = rng.choice(
        (("show", "job", "house", "kind", "span", "days"), ("span", "show", "job", "kind", "house", "days"))
    )
    document = new_docx(font, 10, 0.7)
    masthead(document, s, 10)
    heading(document, rng.choice(CREDIT_HEADINGS), 12, s.ink)
    rows, bands, full = rows_of(s, keys, ()), [], rng.random() < 0.5
    for year, credits in groupby(s.credits, key=lambda credit: credit.start.year):
        bands.append(len(rows))
        rows.append([str(year)] + [""] * (len(keys) - 1))
        rows += [_year_cells(s, credit, keys, None if full else year) for credit in credits]
    rows.append([rng.choice(("Total", "Total days"))] + [""] * (len(keys) - 2) + [s.total(s.credits)])
    table = grid(document, rows, weights(keys), 7.1, rng.choice(("Table Grid", None)), 8.5)
    for at in bands:
        band = joined(table.cell(at, 0), table.cell(at, len(keys) - 1))
        shade(band, s.tint)
    closing(document, s, 10)
    return s.docx(document)


def _year_cells(s: Setting, credit: CreditTruth, keys: tuple[str, ...], year: int | None) -> list[str]:
    cells = {key: s.voice.cell(credit, key) for key in keys}
    if year is not None:
        cells["span"] = s.voice.span_in(credit, year)
    if credit.agreement != "411":
        cells["show"] = f"{cells['show']} [{credit.agreement}]"
    return [cells[key] for key in keys]


@FAMILIES.family("resume_docx_two_header_rows")
def docx_two_header_rows(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Merged group headings above the column headings, every other row shaded."""
    s = setting(truth, rng, font, "column")
    groups = [
        (rng.choice(("PRODUCTION", "Show")), ("show", "kind", "studio", "company")),
        (rng.choice(("EMPLOYMENT", "Position & Dates")), ("job", "start", "end", "days", "agreement")),
        (
            rng.choice(("PRODUCTION OFFICE", "Reported to")),
            rng.choice((("producer", "pm", "pc"), ("pm", "pc", "apc"))),
        ),
    ]
    if rng.random() < 0.5:
        groups = [groups[1], groups[0], groups[2]]
    keys = tuple(key for _, group in groups for key in group)
    document = new_docx(font, 9, 0.5, landscape=True)
    masthead(document, s, 9)
    table = document.add_table(rows=0, cols=len(keys), style=rng.choice(("Table Grid", None)))
    rows = [[""] * len(keys), *rows_of(s, keys, s.credits)]
    for number, texts in enumerate(rows):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            put(cell, text, 7.5, bold=number < 2)
    widths(table, [10 * weight / sum(weights(keys)) for weight in weights(keys)])
    _group_headings(table, s, groups)
    whole(table)
    closing(document, s, 9)
    page_numbers(document)
    return s.docx(document)


def _group_headings(table: Any, s: Setting, groups: list[tuple[str, tuple[str, ...]]]) -> None:
    at = 0
    for label, group in groups:
        put(joined(table.cell(0, at), table.cell(0, at + len(group) - 1)), label, 8.5, bold=True)
        at += len(group)
    for number, row in enumerate(table.rows):
        if number < 2:
            repeat(row)
        elif number % 2:
            shade_row(row, s.tint)
