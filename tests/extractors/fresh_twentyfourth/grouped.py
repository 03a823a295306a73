# ruff: noqa: E501
"""Tables that say a thing once for several lines: a year, a job, a show."""

from __future__ import annotations

import random
from html import escape
from itertools import groupby

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
    setting,
    sum_row,
    table,
    td,
    th,
    title_line,
    tr,
)


def _shown_once(credit: CreditTruth) -> tuple[str, ...]:
    return credit.title, credit.kind, credit.studio, credit.company, credit.producer


def same_show(credits: tuple[CreditTruth, ...]) -> list[list[CreditTruth]]:
    """Neighbouring credits of one show together."""
    return [list(stints) for _, stints in groupby(credits, key=_shown_once)]


def by_job(s: Setting) -> dict[str, list[CreditTruth]]:
    """Credits under their job, in the order in which jobs first come up."""
    jobs: dict[str, list[CreditTruth]] = {}
    for credit in s.credits:
        jobs.setdefault(s.voice.job(credit), []).append(credit)
    return jobs


@FAMILIES.family("resume_year_bands")
def year_bands(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A band for each year, dates without it below, and the year's days summed."""
    s = setting(truth, rng, font, "yearless")
    keys = rng.choice(
        (
            ("span", "show", "job", "kind", "house", "crew", "days"),
            ("show", "kind", "job", "span", "house", "crew", "days"),
        )
    )
    rows, word = [], rng.choice(("total", "subtotal", "days"))
    for year, group in groupby(s.credits, key=lambda credit: credit.start.year):
        credits = list(group)
        rows.append(tr(td(str(year), "band", f"colspan={len(keys)}"), name="year"))
        for credit in credits:
            rows.append(_year_row(s, credit, keys, year))
        rows.append(sum_row(f"{year} {word}", s.total(credits), len(keys) - 1, 0))
    css = f".band {{ background: {s.ink}; color: white; font-weight: bold; font-size: 10pt; }} tr {{ border-bottom: 0.4pt solid #aaa; }} .head tr {{ border: 0; }} .year {{ break-after: avoid; }} .total td {{ font-style: italic; background: {s.tint}; }}"
    return s.pdf(
        masthead(s) + title_line(s) + table(head_row(s, keys), rows) + closing(s),
        css,
        landscape=rng.random() < 0.4,
        size=8,
        foot=foot(rng),
    )


def _year_row(s: Setting, credit: CreditTruth, keys: tuple[str, ...], year: int) -> str:
    cells = {key: s.voice.cell(credit, key) for key in keys} | {"span": s.voice.span_in(credit, year)}
    if credit.agreement != "411":
        cells["house"] = f"{cells['house']} ({credit.agreement})"
    return tr(*(td(cells[key], key) for key in keys))


@FAMILIES.family("resume_subtotals_by_position")
def subtotals_by_position(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A table for each job under its name, its days summed, and all of them at the end."""
    s = setting(truth, rng, font, "column")
    keys = rng.choice(
        (
            ("show", "kind", "house", "start", "end", "pm", "pc", "agreement", "days"),
            ("start", "end", "show", "house", "kind", "producer", "pm", "agreement", "days"),
        )
    )
    word = rng.choice(("Subtotal", "Total days as {}", "{} – days"))
    parts = []
    for job, credits in by_job(s).items():
        rows = [tr(*(td(s.voice.cell(credit, key), key) for key in keys)) for credit in credits]
        rows.append(sum_row(word.format(job), s.total(credits), len(keys) - 1, 0))
        parts.append(f"<h2 class='job'>{escape(job)}</h2>{table(head_row(s, keys), rows, 'fixed')}")
    grand = f"<p class='grand'>{rng.choice(('Grand total', 'All positions', 'TOTAL'))}: {s.total(s.credits)} days</p>"
    css = f".fixed {{ table-layout: fixed; }} .fixed td, .fixed th {{ border: 0.5pt solid #777; }} th {{ background: {s.tint}; }} .total td {{ font-weight: bold; }} .job {{ color: {s.ink}; }} .grand {{ text-align: right; font-weight: bold; margin-top: 8pt; }}"
    return s.pdf(
        masthead(s) + "".join(parts) + grand + closing(s), css, landscape=True, size=8, foot=foot(rng)
    )


@FAMILIES.family("resume_merged_show_cells")
def merged_show_cells(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The show's cells span all of its stints."""
    s = setting(truth, rng, font, "column")
    shared = rng.choice((("title", "kind", "house", "producer"), ("title", "house", "kind")))
    own: tuple[str, ...] = ("season", "job", "start", "end", "days", "pm", "pc", "agreement")
    if rng.random() < 0.4:
        own = ("job", "season", "start", "end", "days", "pm", "pc", "apc", "agreement")
    bodies = []
    for stints in same_show(s.credits):
        span = f"rowspan={len(stints)}"
        first = [td(s.voice.cell(stints[0], key), f"{key} whole", span) for key in shared]
        rows = [
            tr(*(first if not at else []), *(td(s.voice.cell(stint, key), key) for key in own))
            for at, stint in enumerate(stints)
        ]
        bodies.append("".join(rows))
    css = f"td, th {{ border: 0.6pt solid #666; }} .head td {{ border: 0; }} .whole {{ vertical-align: middle; }} .title {{ font-weight: bold; background: {s.tint}; }}"
    grid = entries(head_row(s, (*shared, *own)), bodies)
    return s.pdf(
        masthead(s) + title_line(s) + grid + closing(s), css, landscape=True, size=7.5, foot=foot(rng)
    )


@FAMILIES.family("resume_stacked_cells")
def stacked_cells(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Four wide columns, several lines stacked in every cell."""
    s = setting(truth, rng, font, "named")
    order = rng.sample(range(4), 4) if rng.random() < 0.6 else [0, 1, 2, 3]
    heads = (
        ("Production", "Show"),
        ("Position / Days", "What I did"),
        ("Dates", "When"),
        ("Production Office", "Team"),
    )
    head = tr(*(th(rng.choice(heads[at])) for at in order))
    rows = []
    for credit in s.credits:
        cells = _stacks(s, credit)
        rows.append(tr(*(f"<td>{cells[at]}</td>" for at in order)))
    css = f"table {{ table-layout: fixed; }} th {{ border-bottom: 1.5pt solid {s.ink}; }} td {{ border-bottom: 0.5pt dotted #888; padding: 4pt 3pt; }} .head td {{ border: 0; padding: 0; }}"
    return s.pdf(masthead(s) + title_line(s) + table(head, rows) + closing(s), css, size=8.5, foot=foot(rng))


def _stacks(s: Setting, credit: CreditTruth) -> list[str]:
    v = s.voice
    dates = [f"{v.headings[key]}: {v.cell(credit, key)}" for key in ("start", "end")]
    show = [v.kinds[credit.kind], credit.studio, credit.company]
    plain = [
        [v.days(credit), v.note(credit)],
        dates,
        [f"{label}: {name}" for label, name in v.crew(credit)] or [v.blank],
    ]
    first = f"<b>{escape(v.show(credit))}</b><br>" + _lines(show)
    return [
        first,
        f"<b>{escape(v.job(credit))}</b><br>" + _lines(plain[0]),
        _lines(plain[1]),
        _lines(plain[2]),
    ]


def _lines(lines: list[str]) -> str:
    return "<br>".join(escape(line) for line in lines if line)
