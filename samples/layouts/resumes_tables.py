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
