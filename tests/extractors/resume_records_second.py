# ruff: noqa: E501 - lines of HTML read better whole
"""Six more families of resumes that are no tables, written after the reader was mended and measured once."""

from __future__ import annotations

import io
from collections.abc import Callable
from html import escape as e

from docx import Document

from samples.layouts.press import pdf_from_html
from tests.extractors.resume_records_author import OTHER_LINES, Author

_CSS = "@page { size: letter; margin: 0.8in } body { font-family: 'Liberation Serif'; font-size: 10.5pt } p { margin: 1pt 0 } "


def _pdf(body: str, css: str = "") -> bytes:
    after = "<h3>Seminars and Education</h3>" + "".join(f"<p>{e(line)}</p>" for line in OTHER_LINES)
    return pdf_from_html(f"<html><body>{body}{after}</body></html>", _CSS + css)


def job_in_caps_first(a: Author) -> bytes:
    """JOB in capitals, then show and studio with a slash, the period in brackets, crew with dashes after names."""
    body = ""
    for c in a.credits:
        p, m, o, x = a.people(c)
        body += f"<div class=r><p><b>{a.job(c).upper()}</b></p><p>{e(c.title)}{a.season(c, ' (Season {})')} / {a.kind(c)} / {e(c.studio)}</p><p>({a.span(c)}) {a.days(c)} days</p><p>{e(p)} - Producer, {e(m)} - PM, {e(o)} - PC, {e(x)} - APC</p></div>"
    return _pdf(
        f"<h1>{e(a.name)}</h1><p>{a.email} | {a.phone}</p>{body}",
        ".r { margin-top: 7pt; break-inside: avoid }",
    )


def right_hand_period(a: Author) -> bytes:
    """Show and kind left, period right on the first line, days right on the second; crew in brackets."""
    body = ""
    for c in a.credits:
        p, m, o, x = a.people(c)
        body += f"<div class=r><p><span>{a.span(c)}</span><i>{e(c.title)}</i>{a.season(c, ', Season {}')} [{a.kind(c)}]</p><p><span>{a.days(c)} days</span>{e(c.studio)}</p><p>{a.job(c)}</p><p>(Producer: {e(p)}; PM: {e(m)}; PC: {e(o)}; APC: {e(x)})</p></div>"
    return _pdf(
        f"<h2>{e(a.name.upper())}</h2><p>{e(a.address)}</p>{body}",
        ".r { margin-top: 9pt } span { float: right }",
    )


def story(a: Author) -> bytes:
    """A sentence that begins with the show, days and crew in sentences after it."""
    body = ""
    for c in a.credits:
        p, m, o, x = a.people(c)
        body += f"<p class=r>“{e(c.title)}”{a.season(c, ' season {}')} ({a.kind(c)}) for {e(c.studio)}: I worked as {a.job(c)} from {a.date(c.start)} until {a.date(c.end)}, {a.days(c)} days. The producer was {e(p)}. The office was {e(m)} (PM), {e(o)} (PC) and {e(x)} (APC).</p>"
    return _pdf(f"<h2>Résumé – {e(a.name)}</h2>{body}", ".r { margin-top: 8pt }")


def pairs_of_labels(a: Author) -> bytes:
    """Two labelled values a line, in brief labels."""
    body = ""
    for c in a.credits:
        p, m, o, x = a.people(c)
        body += f"<div class=r><p><b>Show:</b> {e(c.title)}{a.season(c, ' S{}')} &emsp;&emsp; <b>Type:</b> {a.kind(c)}</p><p><b>Studio:</b> {e(c.studio)} &emsp;&emsp; <b>Job:</b> {a.job(c)}</p><p><b>Start:</b> {a.date(c.start)} &emsp;&emsp; <b>End:</b> {a.date(c.end)} &emsp;&emsp; <b>Days:</b> {a.days(c)}</p><p><b>Producer:</b> {e(p)} &emsp;&emsp; <b>PM:</b> {e(m)}</p><p><b>PC:</b> {e(o)} &emsp;&emsp; <b>APC:</b> {e(x)}</p></div>"
    return _pdf(
        f"<h1>{e(a.name)}</h1><p>Member #{a.member_no}</p>{body}",
        ".r { margin-top: 9pt; break-inside: avoid }",
    )


def word_days_in_brackets(a: Author) -> bytes:
    """Word: bold show, comma, job on one line; period and (98); crew one a line, role after a comma."""
    document = Document()
    document.add_heading(a.name, level=1)
    for c in a.credits:
        line = document.add_paragraph()
        line.add_run(f"{c.title}{a.season(c, ' – Season {}')}").bold = True
        line.add_run(f", {a.job(c)}")
        document.add_paragraph(f"{a.kind(c)} – {c.studio}")
        document.add_paragraph(f"{a.span(c)} ({a.days(c)} days)")
        for role, name in zip(
            ("Producer", "Production Manager", "Production Coordinator", "APC"), a.people(c), strict=True
        ):
            document.add_paragraph(f"{name}, {role}")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def word_tabs(a: Author) -> bytes:
    """Word: everything of a credit on two lines, parted by tabs."""
    document = Document()
    document.add_paragraph(f"{a.name}\t{a.phone}")
    for c in a.credits:
        p, m, o, x = a.people(c)
        document.add_paragraph(f"{a.span(c)}\t{c.title}{a.season(c, ' S{}')}\t{a.job(c)}")
        document.add_paragraph(
            f"{a.kind(c)}, {c.studio}, {a.days(c)} days. Producer {p}, PM {m}, PC {o}, APC {x}"
        )
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


SECOND: dict[str, Callable[[Author], bytes]] = {
    family.__name__: family for family in (job_in_caps_first, right_hand_period, story, pairs_of_labels, word_days_in_brackets, word_tabs)
}  # fmt: skip
