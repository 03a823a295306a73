# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes as tables, set by WeasyPrint: ruled and wide, landscape, with a header that repeats."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from html import escape

from samples.layouts.core import PDF, Rendered
from samples.layouts.press import pdf_from_html
from samples.layouts.register import FAMILIES
from samples.layouts.words import date_style, days_of, kind_style, outside, position_style, titled
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

Cell = Callable[[CreditTruth], str]

TABLE_CSS = """
body { font-size: 9pt; line-height: 1.25 } h1 { font-size: 17pt; margin: 0 } h2 { font-size: 11.5pt; margin: 12pt 0 4pt }
.contact { margin: 2pt 0 8pt; font-size: 9pt } table { border-collapse: collapse; width: 100% }
th { text-align: left; vertical-align: bottom } td { vertical-align: top } tr { break-inside: avoid }
.small { font-size: 8.5pt } ul { margin: 2pt 0 0 14pt; padding: 0 }
"""


def resume_of(truth: PaperTruth) -> ResumeTruth:
    assert isinstance(truth, ResumeTruth)
    return truth


def file_name(truth: ResumeTruth, rng: random.Random, extension: str) -> str:
    """As people name their resumes."""
    last = truth.name.split()[-1]
    stems = (
        f"{last}_Resume",
        f"{truth.name} Resume",
        "Resume 2026",
        f"resume-{last.lower()}",
        f"{last} CV APC",
    )
    return f"{rng.choice(stems)}.{extension}"


def contact_line(truth: ResumeTruth, between: str = "  |  ") -> str:
    member = f"IATSE 411 Member No. {truth.member_no}" if truth.member_no else ""
    return between.join(part for part in (member, truth.address, truth.phone, truth.email) if part)


def rows_html(credits: Sequence[CreditTruth], columns: Sequence[tuple[str, Cell]]) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name, _ in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{multiline(cell(credit))}</td>" for _, cell in columns) + "</tr>"
        for credit in credits
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def multiline(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def other_html(truth: ResumeTruth, heading: str) -> str:
    if not truth.other_lines:
        return ""
    lines = "".join(f"<li>{escape(line)}</li>" for line in truth.other_lines)
    return f"<h2>{escape(heading)}</h2><ul class='small'>{lines}</ul>"


def page(css: str, font: str, body: str, size: str = "letter", margin: str = "0.6in") -> bytes:
    setting = f"@page {{ size: {size}; margin: {margin} }} body {{ font-family: '{font}' }}"
    return pdf_from_html(f"<html lang='en'><body>{body}</body></html>", setting + TABLE_CSS + css)


def noted(credit: CreditTruth) -> str:
    """Title and season, with the other body's name under it."""
    return titled(credit) + (f"\n({outside(credit)})" if outside(credit) else "")


def _by(credits: Sequence[CreditTruth], local: bool) -> list[CreditTruth]:
    return [credit for credit in credits if (credit.agreement == "411") == local]


@FAMILIES.family("resume_ruled_table")
def ruled_table(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A portrait table with every rule drawn and cells that wrap; personnel labelled in one cell."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    columns: list[tuple[str, Cell]] = [
        ("Production", noted),
        ("Type", kind),
        ("Studio / Network", lambda c: c.studio),
        ("Position", position),
        ("Start Date", lambda c: date(c.start)),
        ("End Date", lambda c: date(c.end)),
        ("# of Days", lambda c: days_of(c.days)),
        ("Producer", lambda c: c.producer),
        ("PM", lambda c: c.production_manager),
        ("PC", lambda c: c.production_coordinator),
        ("APC", lambda c: c.assistant_production_coordinator),
    ]
    css = "td, th { border: 0.7pt solid #333; padding: 2pt 3pt; font-size: 8pt } th { background: #e6e6e6 }"
    body = (
        f"<h1>{escape(resume.name)}</h1><div class='contact'>{escape(contact_line(resume))}</div>"
        f"<h2>Credits</h2>{rows_html(resume.credits, columns)}{other_html(resume, 'Education and Skills')}"
    )
    return Rendered(page(css, font, body, margin="0.45in"), PDF, file_name(resume, rng, "pdf"))


def _crew_lines(credit: CreditTruth) -> str:
    pairs = (
        ("Producer", credit.producer),
        ("PM", credit.production_manager),
        ("PC", credit.production_coordinator),
        ("APC", credit.assistant_production_coordinator),
    )
    return "\n".join(f"{label}: {name}" for label, name in pairs if name)


@FAMILIES.family("resume_landscape_one_cell")
def landscape_one_cell(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A landscape table with the personnel labelled in one cell, season in a column of its own."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    columns: list[tuple[str, Cell]] = [
        ("Title", lambda c: c.title),
        ("Season", lambda c: "" if c.season is None else str(c.season)),
        ("Format", kind),
        ("Studio", lambda c: c.studio),
        ("Production Company", lambda c: c.company),
        ("Position", position),
        ("Dates", lambda c: f"{date(c.start)} – {date(c.end)}"),
        ("Days Worked", lambda c: days_of(c.days)),
        ("Personnel", _crew_lines),
        ("Agreement", lambda c: outside(c) or "IATSE 411"),
    ]
    css = "td, th { border-bottom: 0.5pt solid #777; padding: 3pt 4pt; font-size: 8pt } th { border-bottom: 1.2pt solid black }"
    body = (
        f"<h1 style='text-align:center'>{escape(resume.name)}</h1>"
        f"<div class='contact' style='text-align:center'>{escape(contact_line(resume, ' · '))}</div>"
        f"{rows_html(resume.credits, columns)}{other_html(resume, 'Other Skills')}"
    )
    content = page(css, font, body, "letter landscape", "0.5in")
    return Rendered(content, PDF, file_name(resume, rng, "pdf"))


@FAMILIES.family("resume_landscape_four_cells")
def landscape_four_cells(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ruled landscape table with a column for each of the personnel; 411 work and other work apart."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    columns: list[tuple[str, Cell]] = [
        ("PRODUCTION", titled),
        ("TYPE", kind),
        ("STUDIO", lambda c: c.studio),
        ("POSITION", position),
        ("START", lambda c: date(c.start)),
        ("END", lambda c: date(c.end)),
        ("DAYS", lambda c: days_of(c.days)),
        ("PRODUCER", lambda c: c.producer),
        ("PROD. MANAGER", lambda c: c.production_manager),
        ("COORDINATOR", lambda c: c.production_coordinator),
        ("ASST. COORDINATOR", lambda c: c.assistant_production_coordinator),
    ]
    css = "td, th { border: 0.6pt solid #555; padding: 2.5pt 3.5pt; font-size: 8pt } th { background: #dfe7ee; font-size: 7pt }"
    body = (
        f"<h1>{escape(resume.name)}</h1><div class='contact'>{escape(contact_line(resume))}</div>"
        f"{rows_html(_by(resume.credits, True), columns)}"
    )
    elsewhere = _by(resume.credits, False)
    if elsewhere:
        columns.insert(3, ("UNION", outside))
        body += f"<h2>Work outside Local 411</h2>{rows_html(elsewhere, columns)}"
    body += other_html(resume, "Education")
    content = page(css, font, body, "letter landscape", "0.5in")
    return Rendered(content, PDF, file_name(resume, rng, "pdf"))


@FAMILIES.family("resume_repeated_header")
def repeated_header(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A roomy table that runs over pages, its header on each; page numbers at the foot."""
    resume = resume_of(truth)
    date, position, kind = date_style(resume.credits, rng), position_style(rng), kind_style(rng)
    columns: list[tuple[str, Cell]] = [
        ("Production / Studio", lambda c: "\n".join(part for part in (noted(c), c.studio) if part)),
        ("Kind", kind),
        ("Position", position),
        ("From", lambda c: date(c.start)),
        ("To", lambda c: date(c.end)),
        ("Days", lambda c: days_of(c.days)),
        ("Producer / PM / PC / APC", _crew_lines),
    ]
    name = resume.name.replace('"', "")
    css = f"""
    td, th {{ border: 0.6pt solid #444; padding: 7pt 5pt; font-size: 9.5pt }} th {{ background: #eee }}
    @page {{ @bottom-right {{ content: "{name} – page " counter(page) " of " counter(pages); font-size: 8pt }} }}
    """
    body = (
        f"<h1>{escape(resume.name)}</h1><div class='contact'>{escape(contact_line(resume))}</div>"
        f"{rows_html(resume.credits, columns)}{other_html(resume, 'Training')}"
    )
    return Rendered(page(css, font, body, margin="0.7in"), PDF, file_name(resume, rng, "pdf"))
