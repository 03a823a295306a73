"""Designer templates of a word processor, built on tables."""

from __future__ import annotations

import random
from typing import Any

from docx.shared import Pt

from samples.layouts.core import Rendered
from samples.layouts.press import docx_rows, new_docx
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .docx_parts import (
    add,
    colours,
    first,
    keep_row,
    other_section,
    repeat_row,
    right_tab,
    shade,
    widths,
)
from .register import FAMILIES
from .shell import CREDIT_HEADS, OTHER_HEADS, contacts, docx, run_on
from .words import CREW_KEYS, Voice, begin, total


def _panel(cell: Any, sheet: ResumeTruth, voice: Voice, rng: random.Random) -> None:
    """The side cell: the name, the contacts, and what is no credit."""
    add(first(cell), sheet.name, bold=True, size=20, colour="FFFFFF")
    for line in contacts(sheet, voice):
        add(cell.add_paragraph(), line, size=9, colour="FFFFFF")
    head = cell.add_paragraph()
    head.paragraph_format.space_before = Pt(14)
    add(head, rng.choice(OTHER_HEADS), bold=True, size=11, colour="FFFFFF")
    for line in sheet.other_lines:
        add(cell.add_paragraph(), f"• {line}", size=9, colour="FFFFFF")


def _panel_credit(cell: Any, voice: Voice, credit: CreditTruth, colour: str) -> None:
    title = cell.add_paragraph()
    title.paragraph_format.space_before = Pt(8)
    add(title, voice.title(credit), bold=True, size=11, colour=colour)
    add(cell.add_paragraph(), f"{voice.text(credit, 'job')}  •  {voice.text(credit, 'kind')}")
    add(cell.add_paragraph(), f"{voice.span(credit)}  •  {voice.worked(credit)}", italic=True)
    add(cell.add_paragraph(), voice.house(credit), size=9)
    for line in voice.listed(credit, (*CREW_KEYS, "agreement")):
        add(cell.add_paragraph(), line, size=9)


@FAMILIES.family("resume_shaded_panel")
def shaded_panel(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A table of two cells: a shaded panel with the person, and the credits beside it, left or right."""
    sheet, voice = begin(truth, rng)
    document, (accent, _) = new_docx(font, 10, 0.6), colours(rng)
    table = document.add_table(rows=1, cols=2)
    swap = rng.random() < 0.35
    widths(table, (5.0, 2.3) if swap else (2.3, 5.0))
    panel, main = table.rows[0].cells[:: -1 if swap else 1]
    shade(panel, accent)
    _panel(panel, sheet, voice, rng)
    add(first(main), rng.choice(CREDIT_HEADS), bold=True, size=14, colour=accent)
    for credit in sheet.credits:
        _panel_credit(main, voice, credit, accent)
    return docx(sheet, rng, document)


def _name_line(document: Any, sheet: ResumeTruth, voice: Voice, colour: str) -> None:
    """The name at the left and the member number at the right of one line, the rest below."""
    top = document.add_paragraph()
    right_tab(top, 7.1)
    add(top, sheet.name, bold=True, size=18, colour=colour)
    member, mail, phone, address = contacts(sheet, voice)
    add(top, f"\t{member}")
    add(document.add_paragraph(), run_on((address, phone, mail), "  –  "), size=9)


def _mini(document: Any, voice: Voice, credit: CreditTruth, keys: tuple[str, ...], soft: str) -> None:
    """One credit's own table: a shaded bar, then label and value twice on each row."""
    facts = voice.facts(credit, keys)
    facts += [("", "")] * (len(facts) % 2)
    rows = [("", "", "", "")] + [(*a, *b) for a, b in zip(facts[::2], facts[1::2], strict=True)]
    table = docx_rows(document, rows, style="Table Grid", size_pt=9)
    widths(table, (1.2, 2.35, 1.2, 2.35))
    bar = table.rows[0].cells[0].merge(table.rows[0].cells[3])
    for extra in bar.paragraphs[1:]:
        extra._p.getparent().remove(extra._p)
    shade(bar, soft)
    right_tab(bar.paragraphs[0], 6.9)
    add(bar.paragraphs[0], voice.title(credit), bold=True, size=11)
    add(bar.paragraphs[0], f"\t{voice.text(credit, 'job')}", italic=True)
    for row in table.rows:
        keep_row(row)
    document.add_paragraph().paragraph_format.space_after = Pt(0)


@FAMILIES.family("resume_mini_tables")
def mini_tables(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ruled little table for each credit, the show and the job in its shaded bar."""
    sheet, voice = begin(truth, rng)
    document, (accent, soft) = new_docx(font, 10, 0.7), colours(rng)
    _name_line(document, sheet, voice, accent)
    add(document.add_paragraph(), rng.choice(CREDIT_HEADS).upper(), bold=True, size=12)
    when = rng.choice(
        (("start", "end", "days", "kind"), ("kind", "days", "start", "end"), ("dates", "days", "kind"))
    )
    keys = (*when, *rng.sample(("studio", "company"), 2), *CREW_KEYS, "agreement")
    for credit in sheet.credits:
        _mini(document, voice, credit, keys, soft)
    other_section(document, sheet, rng, accent)
    return docx(sheet, rng, document)


def _stacks(rng: random.Random) -> list[tuple[tuple[str, ...], str, float]]:
    """The three columns: their fields, their heading, their width."""
    show = (("show", "kind", "studio", "company"), rng.choice(("Production", "The show", "Project")), 2.6)
    work = (("job", "start", "end", "days"), rng.choice(("Position and dates", "Work", "Employment")), 2.15)
    crew = ((*CREW_KEYS, "agreement"), rng.choice(("Crew", "Worked with", "Supervisors")), 2.45)
    return [show, work, crew] if rng.random() < 0.6 else [work, show, crew]


@FAMILIES.family("resume_three_stacks")
def three_stacks(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Three wide columns, each a stack of lines: the show, the work, the people."""
    sheet, voice = begin(truth, rng)
    document, (accent, soft) = new_docx(font, 9.5, 0.65), colours(rng)
    _name_line(document, sheet, voice, accent)
    stacks = _stacks(rng)
    table = document.add_table(rows=1, cols=3, style=rng.choice(("Table Grid", None)))
    for cell, (_, heading, _) in zip(table.rows[0].cells, stacks, strict=True):
        shade(cell, soft)
        add(first(cell), heading, bold=True, colour=accent)
    repeat_row(table.rows[0])
    for credit in sheet.credits:
        row = table.add_row()
        keep_row(row)
        for cell, (keys, _, _) in zip(row.cells, stacks, strict=True):
            for line in voice.stack(credit, keys, labelled="start" in keys):
                add(first(cell), line, bold=line == voice.title(credit))
    widths(table, [wide for _, _, wide in stacks])
    if rng.random() < 0.5:
        add(document.add_paragraph(), f"Total days worked: {total(sheet.credits)}", bold=True)
    other_section(document, sheet, rng, accent)
    return docx(sheet, rng, document)
