"""Resumes as members make them in a word processor."""

from __future__ import annotations

import io
from collections.abc import Callable

from docx import Document
from docx.shared import Inches, Pt

from tests.extractors.resume_member import Member


def _start(m: Member):  # type: ignore[no-untyped-def]
    doc = Document()
    doc.add_heading(m.name, 0)
    doc.add_paragraph("Toronto  |  416-555-0107  |  IATSE Local 411 member #20417")
    return doc


def _bytes(doc) -> bytes:  # type: ignore[no-untyped-def]
    out = io.BytesIO()
    doc.save(out)
    return out.getvalue()


def word_table(m: Member) -> bytes:
    """A table whose personnel is stacked in one cell, with a row of totals."""
    doc = _start(m)
    names = [m.head(f) for f in ("title", "studio", "position", "start", "end", "days")] + ["PM / PC"]
    table = doc.add_table(rows=1, cols=len(names))
    if m.rng.random() < 0.5:
        table.style = "Table Grid"
    for cell, name in zip(table.rows[0].cells, names, strict=True):
        cell.text = name
    for c in m.credits:
        row = table.add_row().cells
        values = [
            m.titled(c),
            c.studio,
            m.job(c),
            m.date(c.start),
            m.date(c.end),
            m.number(c),
            f"{c.production_manager}\n{c.production_coordinator}",
        ]
        for cell, value in zip(row, values, strict=True):
            cell.text = value
    row = table.add_row().cells
    row[4].text = "TOTAL"
    row[5].text = f"{sum(c.days for c in m.credits):g}"
    doc.add_heading("Education", 2)
    doc.add_paragraph("Harwood College, Sept 2009 – June 2012, Television Arts")
    return _bytes(doc)


def word_tabs(m: Member) -> bytes:
    """Paragraphs with tab stops: show and dates, job and days, the crew in small type."""
    doc = _start(m)
    doc.add_heading("Film & Television Experience", 1)
    for c in m.credits:
        p = doc.add_paragraph()
        p.paragraph_format.tab_stops.add_tab_stop(Inches(4.3))
        p.add_run(m.titled(c)).bold = True
        p.add_run(f"\t{m.span(c)}")
        p = doc.add_paragraph()
        p.paragraph_format.tab_stops.add_tab_stop(Inches(4.3))
        p.add_run(f"{m.job(c)}, {m.kind(c)}\t{m.days(c)}")
        p = doc.add_paragraph()
        p.add_run(
            f"{c.studio}; Producer: {c.producer}; PM: {c.production_manager}; PC: {c.production_coordinator}"
        ).font.size = Pt(8)
    doc.add_heading("Training", 1)
    doc.add_paragraph("WHMIS, 3 May 2018")
    return _bytes(doc)


def word_bullets(m: Member) -> bytes:
    """A heading for each job, its shows as bullets."""
    doc = _start(m)
    for position in dict.fromkeys(c.position for c in m.credits):
        doc.add_heading(m.jobs[position], 2)
        for c in (c for c in m.credits if c.position is position):
            doc.add_paragraph(
                f"{m.titled(c)} ({m.kind(c)}, {c.studio}) {m.span(c)}, {m.days(c)}", style="List Bullet"
            )
    doc.add_heading("Skills", 2)
    doc.add_paragraph("Payroll, travel booking, 10 years of driving")
    return _bytes(doc)


def word_cards(m: Member) -> bytes:
    """A paragraph of label and value for each fact."""
    doc = _start(m)
    h = {
        f: m.head(f)
        for f in ("title", "kind", "studio", "position", "dates", "days", "producer", "pm", "pc", "apc")
    }
    for c in m.credits:
        for f, name in h.items():
            doc.add_paragraph(f"{name}:\t{m.value(f, c)}")
        doc.add_paragraph()
    return _bytes(doc)


WORD: dict[str, Callable[[Member], bytes]] = {
    f.__name__: f for f in (word_table, word_tabs, word_bullets, word_cards)
}
