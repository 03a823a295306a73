"""Four families of Word resumes that are no tables: paragraphs, tab stops, bold runs, numbered lists."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Inches

from tests.extractors.resume_records_author import OTHER_LINES, Author


def _saved(document: Any, heading: str = "Education") -> bytes:
    document.add_heading(heading, level=2)
    for line in OTHER_LINES:
        document.add_paragraph(line)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def tab_stops(a: Author) -> bytes:
    """Title, tab, dates at a right tab stop; job, tab, days; crew by tabs."""
    document = Document()
    document.add_heading(a.name, level=1)
    document.add_paragraph(f"{a.phone}\t{a.email}")
    for c in a.credits:
        p, m, o, x = a.people(c)
        first = document.add_paragraph()
        first.paragraph_format.tab_stops.add_tab_stop(Inches(6), WD_TAB_ALIGNMENT.RIGHT)
        first.add_run(c.title).bold = True
        first.add_run(f"{a.season(c, ' (Season {})')} – {a.kind(c)}\t{a.span(c)}")
        document.add_paragraph(f"{a.job(c)}, {c.studio}\t{a.days(c)} days")
        document.add_paragraph(f"Producer: {p}\tPM: {m}\tPC: {o}\tAPC: {x}")
    return _saved(document)


def numbered_list(a: Author) -> bytes:
    """A numbered list; each item one long line with line breaks."""
    document = Document()
    document.add_paragraph(f"Resume of {a.name}, Local 411 member no. {a.member_no}")
    for c in a.credits:
        p, m, o, x = a.people(c)
        item = document.add_paragraph(style="List Number")
        item.add_run(f"{a.job(c)}: ")
        item.add_run(c.title).italic = True
        item.add_run(f"{a.season(c, ' Season {}')}, {a.kind(c)} for {c.studio}").add_break()
        item.add_run(f"{a.span(c)} ({a.days(c)} days)").add_break()
        item.add_run(f"Producer {p} / Production Manager {m} / Coordinator {o} / APC {x}")
    return _saved(document, "Training")


def label_paragraphs(a: Author) -> bytes:
    """A heading for each show, then bold labels and values, one a paragraph."""
    document = Document()
    document.add_heading(a.name, level=0)
    for c in a.credits:
        p, m, o, x = a.people(c)
        document.add_heading(c.title, level=2)
        if c.season:
            document.add_paragraph(f"Season {c.season}")
        for label, value in (
            ("Type", a.kind(c)),
            ("Network", c.studio),
            ("Position", a.job(c)),
            ("Start date", a.date(c.start)),
            ("End date", a.date(c.end)),
            ("Number of days", a.days(c)),
            ("Producer", p),
            ("Production Manager", m),
            ("Production Coordinator", o),
            ("Assistant Production Coordinator", x),
        ):
            line = document.add_paragraph()
            line.add_run(f"{label}: ").bold = True
            line.add_run(value)
    return _saved(document)


def names_before_roles(a: Author) -> bytes:
    """A bullet for each show: italics, job, dates, then names with their roles in brackets."""
    document = Document()
    document.add_heading(f"{a.name} – Production Resume", level=1)
    for c in a.credits:
        p, m, o, x = a.people(c)
        line = document.add_paragraph(style="List Bullet")
        line.add_run(c.title).italic = True
        line.add_run(f"{a.season(c, ', Season {}')} ({a.kind(c)}, {c.studio})")
        document.add_paragraph(f"{a.job(c)} | {a.span(c)} | {a.days(c)} days")
        document.add_paragraph(f"{p} (Producer), {m} (PM), {o} (PC), {x} (APC)")
    return _saved(document, "Volunteer work")


WORD: dict[str, Callable[[Author], bytes]] = {
    "tab_stops": tab_stops,
    "numbered_list": numbered_list,
    "label_paragraphs": label_paragraphs,
    "names_before_roles": names_before_roles,
}
