# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes in tables: a spreadsheet printed, four wide columns, a form of boxes with captions."""

from __future__ import annotations

import random
from collections.abc import Iterable
from html import escape

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth
from tests.extractors.fresh_twentyfirst import words
from tests.extractors.fresh_twentyfirst.register import FAMILIES
from tests.extractors.fresh_twentyfirst.sheets import joined, membership, resume_in, section, sheet, text
from tests.extractors.fresh_twentyfirst.words import Voice, crew, named, outside, voice, worked


def _cells(parts: Iterable[str], tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(part)}</{tag}>" for part in parts) + "</tr>"


@FAMILIES.family("resume_printed_workbook")
def printed_workbook(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A spreadsheet printed sideways: thirteen narrow columns with the season in one of its own, a total beneath."""
    resume = resume_in(truth)
    say = voice(rng, (words.ISO, words.US_NUMBERS, words.HYPHENED))
    order = " (m/d/y)" if say.dating is words.US_NUMBERS else ""
    names = rng.choice(
        (("Producer", "PM", "PC", "APC"), ("Producer", "Prod. Manager", "Prod. Coord.", "Asst. Prod. Coord."))
    )
    head = (
        "Show",
        "Ssn",
        "Type",
        "Studio",
        "Position",
        f"Start{order}",
        f"End{order}",
        "Days",
        *names,
        "Agreement",
    )
    css = """
    table { border-collapse: collapse; width: 100% } td, th { border: .4pt solid #888; padding: 2pt 3pt; font-size: 7.4pt; text-align: left; vertical-align: top }
    th { background: #dfe6ee; font-size: 7.2pt } tr { break-inside: avoid } body { font-size: 8.5pt } h2 { font-size: 8.5pt; margin: 9pt 0 2pt }
    td:nth-child(8), td:nth-child(2) { text-align: right } :is(td, th):nth-child(6), :is(td, th):nth-child(7) { white-space: nowrap }
    """
    rows = ""
    for c in resume.credits:
        first = (
            c.title,
            str(c.season or ""),
            say.kind(c),
            c.studio,
            say.job(c),
            say.dating.day(c.start),
            say.dating.day(c.end),
        )
        rows += _cells((*first, worked(c), *crew(c), outside(c) or "411"))
    if rng.random() < 0.6:
        total = f"{sum(c.days for c in resume.credits):g}"
        rows += f"<tr><td colspan='7'><b>Total days</b></td><td><b>{total}</b></td><td colspan='5'></td></tr>"
    top = text(
        (membership(resume, "411 member no. {}"), resume.phone, resume.email, resume.address),
        " &nbsp;&nbsp; ",
    )
    body = f"<div style='font-size:12pt'><b>{escape(resume.name)}</b></div><div>{top}</div><br>"
    body += f"<table><thead>{_cells(head, 'th')}</thead>{rows}</table>{section(resume, 'Notes')}"
    return sheet(resume, rng, font, css, body, size="letter landscape", margin="0.4in")


def _wide_cells(c: CreditTruth, say: Voice, labels: tuple[str, ...], days_inside: bool) -> list[str]:
    show = f"<b>{escape(c.title)}</b><br>" + text((say.season(c), say.kind(c), c.studio, outside(c)))
    job = text(
        (
            say.job(c),
            f"{say.dating.day(c.start)} –",
            say.dating.day(c.end),
            f"{worked(c)} days" if days_inside else "",
        )
    )
    cells = [show, job, text(named(c, labels))]
    return cells if days_inside else [*cells[:2], worked(c), cells[2]]


@FAMILIES.family("resume_wide_columns")
def wide_columns(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Three or four wide columns, several lines to a cell, pale stripes and no rules; a heading row in white on dark."""
    resume = resume_in(truth)
    say, labels = (
        voice(rng, (words.AMERICAN, words.WHOLE, words.BRITISH)),
        rng.choice((words.SHORT, words.CLIPPED)),
    )
    days_inside, dark = rng.random() < 0.5, rng.choice(("#333f48", "#5b3a55", "#22543d"))
    heads = (
        ["Production", "Position & Dates", "Key Personnel"]
        if days_inside
        else ["Project", "Role", "Days", "Producer, PM, PC, APC"]
    )
    css = f"""
    table {{ border-collapse: collapse; width: 100% }} td, th {{ padding: 5pt 7pt; text-align: left; vertical-align: top }} thead th {{ background: {dark}; color: white; font-size: 9pt }}
    td {{ font-size: 8.8pt; line-height: 1.3 }} tbody tr:nth-child(odd) td {{ background: #f4f4f4 }} tr {{ break-inside: avoid }}
    body {{ font-size: 9.5pt }} h1 {{ font-size: 18pt; margin: 0; color: {dark} }} h2 {{ font-size: 11pt; color: {dark}; margin: 12pt 0 4pt }}
    """
    top = text((resume.email, resume.phone, resume.address), "<br>")
    body = (
        f"<div style='float:right;text-align:right;font-size:8.5pt'>{top}</div><h1>{escape(resume.name)}</h1>"
    )
    body += f"<div>{escape(membership(resume, 'IATSE 411 Member #{}'))}</div><br style='clear:both'><br><table><thead>{_cells(heads, 'th')}</thead><tbody>"
    for c in resume.credits:
        body += (
            "<tr>"
            + "".join(f"<td>{cell}</td>" for cell in _wide_cells(c, say, labels, days_inside))
            + "</tr>"
        )
    return sheet(
        resume,
        rng,
        font,
        css,
        f"{body}</tbody></table>{section(resume, 'Education / Training')}",
        margin="0.7in",
    )


def _box(caption: str, value: str, span: int) -> str:
    return f"<td colspan='{span}'><div class='k'>{escape(caption)}</div>{escape(value) or '&nbsp;'}</td>"


@FAMILIES.family("resume_boxed_form")
def boxed_form(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A form for each credit, three rows of boxes with a tiny caption above what is filled in."""
    resume = resume_in(truth)
    say, capitals = (
        voice(rng, (words.AMERICAN, words.ISO, words.CAPITALS, words.LONG_BRITISH)),
        rng.random() < 0.5,
    )
    people = rng.choice(
        (words.LONG, ("Producer", "Prod. Manager", "Prod. Coordinator", "Asst. Prod. Coordinator"))
    )
    css = """
    table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 9pt; break-inside: avoid } td { border: .7pt solid #444; padding: 1.5pt 4pt 3pt; font-size: 9pt; vertical-align: top }
    .k { font-size: 6.3pt; color: #444; margin-bottom: 1pt } body { font-size: 9.5pt } h2 { font-size: 10pt; margin: 8pt 0 3pt }
    """
    css += ".k { text-transform: uppercase; letter-spacing: .04em }" if capitals else ""
    mine = (
        _box("Name", resume.name, 6)
        + _box("Local 411 member number", resume.member_no, 3)
        + _box("Telephone", resume.phone, 3)
    )
    body = (
        "<div style='font-size:13pt;text-align:center;margin-bottom:8pt'>RECORD OF PRODUCTIONS WORKED</div>"
    )
    body += f"<table><tr>{mine}</tr><tr>{_box('Address', resume.address, 6)}{_box('E-mail', resume.email, 6)}</tr></table>"
    for c in resume.credits:
        show = (
            _box("Title of production", say.show(c, "{title}, {season}"), 6)
            + _box("Format", say.kind(c), 3)
            + _box("Studio", c.studio, 3)
        )
        dates = (
            _box("First day", say.dating.day(c.start), 2)
            + _box("Last day", say.dating.day(c.end), 2)
            + _box("Days worked", worked(c), 2)
        )
        under = _box("Agreement", outside(c) or "IATSE 411", 2)
        team = "".join(_box(caption, name, 3) for caption, name in zip(people, crew(c), strict=True))
        body += f"<table><tr>{show}</tr><tr>{_box('Position held', say.job(c), 4)}{dates}{under}</tr><tr>{team}</tr></table>"
    return sheet(
        resume,
        rng,
        font,
        css,
        body + section(resume, joined(("Other training", "skills"), " and ")),
        margin="0.65in",
    )
