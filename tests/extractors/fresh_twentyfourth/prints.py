# ruff: noqa: E501
"""Spreadsheets printed as they are."""

from __future__ import annotations

import random
from string import ascii_uppercase

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shells import (
    Setting,
    closing,
    entries,
    foot,
    head_row,
    masthead,
    row,
    setting,
    sum_row,
    table,
    td,
    th,
    title_line,
    tr,
)

SHEET_FEET = ("'Sheet1 - ' counter(page)", "'Credits'", "'Sheet1'")
GRID = "td, th { border: 0.5pt solid #888; } .head td { border: 0; }"


@FAMILIES.family("resume_wide_excel_print")
def wide_excel_print(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Landscape, a dozen narrow columns, every cell wrapped, the header repeated."""
    s = setting(truth, rng, font, "column")
    keys = rng.choice(
        (
            (
                "title",
                "season",
                "kind",
                "studio",
                "company",
                "job",
                "start",
                "end",
                "days",
                "producer",
                "pm",
                "pc",
                "apc",
                "agreement",
            ),
            (
                "start",
                "end",
                "days",
                "title",
                "season",
                "kind",
                "job",
                "company",
                "studio",
                "agreement",
                "pm",
                "pc",
                "producer",
            ),
            (
                "job",
                "title",
                "season",
                "kind",
                "producer",
                "pm",
                "pc",
                "apc",
                "start",
                "end",
                "days",
                "house",
                "agreement",
            ),
        )
    )
    css = f"{GRID} th {{ background: {s.tint}; vertical-align: bottom; text-align: center; }}"
    css += " .start, .end { white-space: normal !important; }" if rng.random() < 0.6 else ""
    rows = (row(s, credit, keys) for credit in s.credits)
    return s.pdf(
        masthead(s) + table(head_row(s, keys), rows) + closing(s),
        css,
        landscape=True,
        size=7,
        foot=foot(rng, *SHEET_FEET),
    )


@FAMILIES.family("resume_row_and_column_headings")
def row_and_column_headings(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Printed with the sheet's own letters and numbers, the contacts typed into its first cells."""
    s = setting(truth, rng, font, "column")
    keys = rng.choice(
        (
            ("span", "show", "kind", "house", "job", "days", "agreement", "crew"),
            ("show", "job", "start", "end", "days", "kind", "house", "crew", "agreement"),
            ("job", "show", "house", "kind", "start", "end", "days", "agreement"),
        )
    )
    wide = len(keys)
    lines = [td(s.who.name, "big", f"colspan={wide}")]
    lines += [td(label) + td(value, "", f"colspan={wide - 1}") for label, value in s.contacts()]
    lines += [td("", "", f"colspan={wide}"), "".join(th(s.voice.heading(key), key) for key in keys)]
    lines += ["".join(td(s.voice.cell(credit, key), key) for key in keys) for credit in s.credits]
    lines += [td("", "", f"colspan={wide}")] + [td(line, "", f"colspan={wide}") for line in s.who.other_lines]
    letters = tr(th("", "edge"), *(th(letter, "edge") for letter in ascii_uppercase[:wide]))
    rows = (tr(th(str(number), "edge"), cells) for number, cells in enumerate(lines, 1))
    css = "td, th { border: 0.4pt solid #bbb; } .edge { background: #eee; text-align: center; font-weight: normal; color: #555; width: 14pt; } .big { font-weight: bold; font-size: 12pt; }"
    return s.pdf(table(letters, rows), css, landscape=True, size=7.5, foot=foot(rng, *SHEET_FEET))


@FAMILIES.family("resume_zebra_two_line_header")
def zebra_two_line_header(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """No rules at all but stripes, and a header of groups above a header of columns."""
    s = setting(truth, rng, font, "column")
    groups = [
        (rng.choice(("Production", "Show", "PROJECT")), ("show", "kind", "house")),
        (rng.choice(("Employment", "My work", "WORKED")), ("job", "start", "end", "days")),
        (
            rng.choice(("Production Office", "Crew", "OFFICE")),
            rng.choice((("producer", "pm", "pc", "apc"), ("pm", "pc", "producer"))),
        ),
    ]
    if rng.random() < 0.4:
        groups = [groups[1], groups[0], groups[2]]
    keys = [key for _, group in groups for key in group] + ["agreement"]
    upper = tr(*(th(label, "group", f"colspan={len(group)}") for label, group in groups), th("", "group"))
    css = f".group {{ text-align: center; background: {s.ink}; color: white; }} table.zebra tbody tr:nth-child(even) td {{ background: {s.tint}; }} thead tr + tr th {{ border-bottom: 1pt solid {s.ink}; }}"
    rows = (row(s, credit, keys) for credit in s.credits)
    body = masthead(s) + title_line(s) + table(upper + head_row(s, keys), rows, "zebra") + closing(s)
    return s.pdf(body, css, landscape=True, size=7.5, foot=foot(rng, *SHEET_FEET))


@FAMILIES.family("resume_running_totals")
def running_totals(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A day tracker, oldest first, with its sum so far beside every line."""
    s = setting(truth, rng, font, "column")
    keys = rng.choice(
        (
            ("start", "end", "show", "kind", "house", "job", "agreement", "days"),
            ("show", "kind", "job", "house", "agreement", "start", "end", "days"),
        )
    )
    label = rng.choice(("Running Total", "Cumulative", "Total to Date"))
    sofar, rows = 0.0, []
    for number, credit in enumerate(s.oldest_first, 1):
        sofar += credit.days
        cells = (td(s.voice.cell(credit, key), key) for key in keys)
        first = tr(td(str(number), "mid"), *cells, td(s.voice.number(sofar), "sum"))
        crew = s.voice.crew_text(credit)
        second = tr(td(""), td(crew, "crew", f"colspan={len(keys) + 1}")) if crew else ""
        rows.append(first + second)
    rows.append(
        tr(
            td("TOTAL DAYS", "", f"colspan={len(keys)}"),
            td(""),
            td(s.voice.number(sofar), "sum"),
            name="total",
        )
    )
    head = tr(th("#"), *(th(s.voice.heading(key), key) for key in keys), th(label, "sum"))
    css = f"{GRID} thead th {{ background: {s.tint}; }} .total td {{ font-weight: bold; border-top: 1.5pt solid black; }} .crew {{ font-style: italic; color: #333; }}"
    body = (
        masthead(s) + f"<h2>{rng.choice(('Day Tracker', 'Tracking Sheet – Days Worked', 'Credit Log'))}</h2>"
    )
    return s.pdf(
        body + entries(head, rows) + closing(s), css, landscape=True, size=8, foot=foot(rng, *SHEET_FEET)
    )


def _shows_across(s: Setting, chunk: list[CreditTruth], first: int, keys: list[str], step: int) -> str:
    head = tr(th(""), *(th(f"Show {number}", "mid") for number, _ in enumerate(chunk, first)))
    rows = [
        tr(th(s.voice.heading(key)), *(td(s.voice.cell(credit, key)) for credit in chunk)) for key in keys
    ]
    return f"<div class='block' style='width: {100 * (len(chunk) + 1) / (step + 1):.2f}%'>{table(head, rows)}</div>"


@FAMILIES.family("resume_shows_across")
def shows_across(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Turned on its side: every show a column, every field a row, a few shows to a block."""
    s = setting(truth, rng, font, "column")
    keys = [
        "title",
        "season",
        "kind",
        "job",
        "start",
        "end",
        "days",
        "studio",
        "company",
        "producer",
        "pm",
        "pc",
        "apc",
        "agreement",
    ]
    if rng.random() < 0.5:
        keys = [
            "job",
            "title",
            "season",
            "start",
            "end",
            "days",
            "kind",
            "company",
            "studio",
            "agreement",
            "pm",
            "pc",
            "apc",
            "producer",
        ]
    step = rng.choice((3, 4, 5))
    credits = list(s.credits)
    blocks = (
        _shows_across(s, credits[at : at + step], at + 1, keys, step) for at in range(0, len(credits), step)
    )
    css = f"{GRID} .block {{ break-inside: avoid; margin-bottom: 10pt; }} .block table {{ table-layout: fixed; }} .block th {{ background: {s.tint}; }}"
    return s.pdf(
        masthead(s) + "".join(blocks) + closing(s), css, landscape=True, size=8, foot=foot(rng, *SHEET_FEET)
    )


@FAMILIES.family("resume_two_rows_each")
def two_rows_each(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Two sheet rows to a show under two header rows that line up with them."""
    s = setting(truth, rng, font, "column")
    upper = rng.choice(
        (("show", "kind", "job", "start", "end", "days"), ("job", "show", "kind", "start", "end", "days"))
    )
    lower = rng.choice(
        (
            ("house", "producer", "pm", "pc", "apc", "agreement"),
            ("house", "pm", "pc", "apc", "producer", "agreement"),
        )
    )
    rows = [row(s, credit, upper) + row(s, credit, lower) for credit in s.credits]
    total = sum_row(rng.choice(("Total", "Total days")), s.total(s.credits), 5, 0)
    css = f"""thead th {{ background: {s.tint}; }} 
    .entry tr + tr td {{ color: #333; border-bottom: 1pt solid {s.ink}; }} td, th {{ border-right: 0.4pt solid #bbb; }} .head td {{ border: 0; }}
    .days {{ text-align: left; font-weight: bold; }} .total td {{ font-weight: bold; }} table.two {{ table-layout: fixed; }}"""
    heads = head_row(s, upper) + head_row(s, lower)
    grid = entries(heads, [*rows, total], "two")
    return s.pdf(
        masthead(s) + grid + closing(s),
        css,
        landscape=rng.random() < 0.5,
        size=8,
        foot=foot(rng, *SHEET_FEET),
    )
