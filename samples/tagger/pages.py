# ruff: noqa: E501 - lists of words read better whole
"""Resumes whose layout is drawn at random: tables, records, labels and values, cards, sentences."""

from __future__ import annotations

import random
from collections.abc import Sequence

from models.terms import Page, PageSource
from samples.tagger.blocks import Lines, Records
from samples.tagger.canvas import Sheet, Token, run
from samples.tagger.careers import (
    MONTHS,
    Credit,
    Habits,
    career,
    habits,
    headings,
    other_line,
    person,
)
from samples.tagger.forms import Labels
from samples.tagger.layout import Layout
from samples.tagger.names import SUMMARY
from samples.tagger.noise import spoilt
from samples.tagger.tables import Table
from samples.tagger.told import Prose
from samples.tagger.written import Writer

LETTER, A4 = (612.0, 792.0), (595.0, 842.0)


def resume(rng: random.Random) -> tuple[tuple[Page, ...], dict[int, Token]]:
    """One made resume: its pages, and each word's token by the word's identity."""
    h = habits(rng)
    credits = career(h, rng.choice([2, 3, 5, 6, 7, 8, 9, 9, 10, 12, 15]))
    kind = rng.choices(["table", "records", "labels", "prose", "lines"], [32, 26, 20, 10, 12])[0]
    sheet = _sheet(rng, kind)
    writer = Writer(h)
    _top(sheet, h)
    if kind != "table" and rng.random() < 0.14:
        sheet.split(rng.choice([2, 2, 3]) if kind == "labels" else 2)
    elif rng.random() < 0.16:
        _sidebar(sheet, rng)
    layout = {"table": Table, "records": Records, "labels": Labels, "prose": Prose, "lines": Lines}[kind]
    _grouped(sheet, writer, credits, layout(sheet, writer))
    for _ in range(rng.choice([0, 1, 1, 2])):
        _section(sheet, rng)
    noisy = rng.random() < 0.5
    return spoilt(sheet, rng) if noisy else sheet.finished(PageSource.TEXT)


def _sheet(rng: random.Random, kind: str) -> Sheet:
    width, height = rng.choice([LETTER, LETTER, A4])
    if kind == "table" and rng.random() < 0.45:
        width, height = height, width
    mono = rng.random() < 0.08
    size = rng.uniform(7.0, 9.5) if kind == "table" else rng.uniform(8.5, 12.0)
    foot = rng.choice(["", "", "Page {n}", "{n}", "{n} of 3", "- {n} -", f"{rng.choice(MONTHS)} 2026"])
    head = rng.choice(["", "", "", "Resume, page {n}", "Production Coordinator resume {n}"])
    return Sheet(
        rng, width, height, rng.uniform(28, 72), size, rng.uniform(0.88, 1.1), mono,
        rng.uniform(1.08, 1.5), furniture=(head, foot),
    )  # fmt: skip


def _top(sheet: Sheet, h: Habits) -> None:
    """The applicant's name and what stands about it, a summary, the heading of the credits."""
    rng = h.rng
    big = sheet.size * rng.uniform(1.0, 2.2)
    name = run(person(h), bold=rng.random() < 0.6)
    x = sheet.left if rng.random() < 0.6 else (sheet.width - sheet.extent(name, big)) / 2
    sheet.put(name, x, sheet.y, big)
    sheet.advance(big * 1.4)
    for _ in range(rng.randint(0, 3)):
        line = rng.choice([
            f"{rng.randint(10, 999)} {rng.choice(['King', 'Queen', 'Mill', 'Oak'])} St., Toronto ON", f"416 555 {rng.randint(1000, 9999)} | me@mail.example",
            f"IATSE Local 411 member no. {rng.randint(1000, 9999)}", "2nd Assistant Production Coordinator", "Production Coordinator", f"Member #{rng.randint(1000, 9999)}", f"{rng.randint(2, 99)} {rng.choice(['Elm', 'Dundas', 'Queen'])} Street, Toronto | 416-555-{rng.randint(1000, 9999)} | mail@mail.example | IATSE 411 Member No. {rng.randint(10000, 99999)}", f"Membership No.: {rng.randint(10000, 99999)}", "Résumé of " + person(h), f"Updated {rng.choice(MONTHS)} 2026", "IATSE 411 Permittee",
        ])  # fmt: skip
        sheet.put(run(line), x, sheet.y)
        sheet.advance(sheet.line)
    if rng.random() < 0.3:
        text = rng.choice(SUMMARY).format(
            n=rng.randint(3, 20), y=2015, m=rng.choice(MONTHS), days=rng.randint(300, 1500)
        )
        sheet.paragraph(run(text), sheet.left, sheet.right - sheet.left)
    if rng.random() < 0.2:
        _section(sheet, rng)
    if rng.random() < 0.75:
        sheet.advance(sheet.line * 0.6)
        text = rng.choice(headings()["credits"])
        text = rng.choice([text.title(), text.upper(), text.capitalize()])
        sheet.put(run(text, bold=rng.random() < 0.7), sheet.left, sheet.y, sheet.size * rng.uniform(1.0, 1.4))
        sheet.advance(sheet.line * rng.uniform(1.2, 1.8))
        if rng.random() < 0.3:
            sheet.rule(sheet.left, sheet.right, sheet.y - 2)


def _sidebar(sheet: Sheet, rng: random.Random) -> None:
    """A narrow column of other things beside the credits."""
    wide, top, on_left = sheet.width * rng.uniform(0.2, 0.32), sheet.y, rng.random() < 0.6
    left = sheet.left if on_left else sheet.right - wide
    for _ in range(rng.randint(1, 4)):
        heading = rng.choice(headings()["no_credits"])
        sheet.put(run(rng.choice([heading.title(), heading.upper()]), bold=True), left, sheet.y)
        sheet.advance(sheet.line * 1.3)
        for _ in range(rng.randint(1, 5)):
            for line in sheet.wrapped(run(other_line(rng)), wide - 6):
                sheet.put(line, left, sheet.y)
                sheet.advance(sheet.line)
        sheet.advance(sheet.line)
        if sheet.y > sheet.height * 0.75:
            break
    sheet.narrow(wide + sheet.size * 1.5, on_left)
    sheet.y = top


def _section(sheet: Sheet, rng: random.Random) -> None:
    """A section that holds no credits."""
    sheet.advance(sheet.line * rng.uniform(0.4, 1.2))
    sheet.room_for(4 * sheet.line)
    text = rng.choice(headings()["no_credits"])
    sheet.put(run(rng.choice([text.title(), text.upper()]), bold=rng.random() < 0.7), sheet.left, sheet.y)
    sheet.advance(sheet.line * 1.2)
    for _ in range(rng.randint(1, 5)):
        bullet = run(rng.choice(["", "", "•", "-"]))
        sheet.paragraph([*bullet, *run(other_line(rng))], sheet.left, sheet.right - sheet.left)


def _grouped(sheet: Sheet, writer: Writer, credits: Sequence[Credit], layout: Layout) -> None:
    """The credits, under headings where the layout has some."""
    rng = writer.h.rng
    numbered = list(enumerate(credits))
    if not layout.over:
        layout.begin()
        for number, credit in numbered:
            layout.credit(credit, number)
        layout.end()
        return

    def key(credit: Credit) -> str:
        return str(credit.start.year) if layout.over == "year" else credit.values[layout.over]

    order = list(dict.fromkeys(key(credit) for credit in credits))
    bold, size, once = rng.random() < 0.7, sheet.size * rng.uniform(1.0, 1.25), rng.random() < 0.4
    form = (
        rng.choice(["{}", "{}", "{}:", "AS {}", "{} CREDITS", "{}S"])
        if layout.over == "position"
        else rng.choice(["{}", "{}", "{}:"])
    )
    totals, inside_last = rng.random() < 0.15, once and isinstance(layout, Table)
    if inside_last:
        layout.begin()
    for heading in order:
        text = form.format(heading)
        text = text.upper() if rng.random() < 0.3 else text
        tag = "none" if layout.over == "year" else f"over_{layout.over}"
        inside = inside_last
        if not inside:
            sheet.advance(sheet.line * rng.uniform(0.4, 1.0))
        sheet.room_for(5 * sheet.line)
        sheet.put(run(text, tag, bold=bold), sheet.left, sheet.y, size)
        sheet.advance(size * sheet.air * rng.uniform(1.0, 1.4))
        if not inside:
            layout.begin()
        for number, credit in numbered:
            if key(credit) == heading:
                layout.credit(credit, number)
        if not inside:
            layout.end()
        if totals:
            text = rng.choice(["Total: {n} days", "Total days: {n}", "{n} days in all", "Subtotal {n}"])
            sheet.paragraph(run(text.format(n=rng.randint(40, 900))), sheet.left, sheet.right - sheet.left)
    if inside_last:
        layout.end()
