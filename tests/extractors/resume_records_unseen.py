# ruff: noqa: E501 - lines of HTML read better whole
"""Resumes as records and lines, no tables: fourteen families on PDF, written before they were ever read."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from html import escape as e
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from samples.layouts.press import pdf_from_html
from samples.truth import CreditTruth
from tests.extractors.resume_records_author import OTHER_LINES, Author

Family = Callable[[Author], bytes]


def _html(body: str, css: str = "") -> bytes:
    page = "@page { size: letter; margin: 0.7in } body { font-family: 'Liberation Sans'; font-size: 10pt } p { margin: 2pt 0 } "
    return pdf_from_html(f"<html><body>{body}</body></html>", page + css)


def _after() -> str:
    return "<h3>Training &amp; Certificates</h3>" + "".join(f"<p>{e(line)}</p>" for line in OTHER_LINES)


def caps_title_with_right_dates(a: Author) -> bytes:
    """TITLE (Season 2) – Studio ..... dates at the right; job and days below; crew on one line."""
    records = ""
    for c in a.credits:
        p, m, o, x = a.people(c)
        records += f"<div class=r><div class=t><b>{e(c.title.upper())}{a.season(c, ' (Season {})')}</b> – {e(c.studio)}<span>{a.span(c)}</span></div><p><i>{a.job(c)}</i>, {a.kind(c)} | {a.days(c)} days</p><p>Producer: {e(p)} / PM: {e(m)} / PC: {e(o)} / APC: {e(x)}</p></div>"
    css = ".r { margin: 9pt 0; break-inside: avoid } .t span { float: right }"
    return _html(f"<h1>{e(a.name)}</h1><p>{a.phone} · {a.email} · IATSE 411 #{a.member_no}</p><h2>EXPERIENCE</h2>{records}{_after()}", css)  # fmt: skip


def margin_timeline(a: Author) -> bytes:
    """Dates in two lines of a left margin, the record beside them."""
    records = ""
    for c in a.credits:
        p, m, o, x = a.people(c)
        records += f"<div class=r><div class=d>{a.date(c.start)} –<br>{a.date(c.end)}<br><small>({a.days(c)} days)</small></div><div class=b><b>{a.job(c)}</b><p><i>{e(c.title)}</i>{a.season(c, ', S{}')} · {a.kind(c)} · {e(c.studio)}</p><p>Prod. {e(p)}; Prod. Mgr. {e(m)}; Coord. {e(o)}; Asst. Coord. {e(x)}</p></div></div>"
    css = ".r { display: flex; margin: 8pt 0; break-inside: avoid } .d { width: 110pt; color: #555 } .b { flex: 1; border-left: 1pt solid #999; padding-left: 8pt }"
    return _html(f"<h1>Résumé of {e(a.name)}</h1><p>Member No. {a.member_no}</p>{records}{_after()}", css)


def sentences(a: Author) -> bytes:
    """Prose: from ... to ... I was ... on ...; with crew named after their persons."""
    body = ""
    for c in a.credits:
        p, m, o, x = a.people(c)
        s = a.season(c, ", season {}")
        body += f"<p>From {a.date(c.start)} to {a.date(c.end)} I was {a.job(c)} on <i>{e(c.title)}</i>{s} ({a.kind(c)}, {e(c.studio)}), {a.days(c)} days in all, with {e(m)} as PM, {e(o)} as PC and {e(x)} as APC; produced by {e(p)}.</p>"
    return _html(f"<h2>{e(a.name)}</h2><p>Local 411 member {a.member_no}</p><p>Below is an account of the productions that I have worked on.</p>{body}{_after()}", "p { margin: 8pt 0; text-align: justify }")  # fmt: skip


def cards_in_two_columns(a: Author) -> bytes:
    """Label and value cards, two to a row."""
    cards = ""
    for c in a.credits:
        p, m, o, x = a.people(c)
        rows = [("Production", c.title), ("Season", str(c.season or "n/a")), ("Format", a.kind(c)), ("Studio", c.studio), ("Position", a.job(c)), ("Dates", a.span(c)), ("# of days", a.days(c)), ("Producer", p), ("Prod. Manager", m), ("Prod. Coord.", o), ("Asst. Prod. Coord.", x)]  # fmt: skip
        cards += "<div class=c>" + "".join(f"<p><b>{k}:</b> {e(v)}</p>" for k, v in rows) + "</div>"
    css = ".g { display: flex; flex-wrap: wrap } .c { width: 46%; margin: 4pt; padding: 6pt; border: 1pt solid #888; break-inside: avoid }"
    return _html(f"<h1>{e(a.name)}</h1><p>{a.email}</p><div class=g>{cards}</div>{_after()}", css)


def sidebar_left(a: Author) -> bytes:
    """Contact and skills in a shaded left bar; quoted titles; crew one a line."""
    records = ""
    for c in a.credits:
        people = "".join(f"<p class=k>{k} – {e(v)}</p>" for k, v in zip(("Producer", "Production Manager", "Production Coordinator", "APC"), a.people(c), strict=True))  # fmt: skip
        records += f"<div class=r><b>{a.job(c)}</b><p>“{e(c.title)}”{a.season(c, ' – Season {}')} [{a.kind(c)}]</p><p>{e(c.studio)}</p><p>{a.span(c)} ({a.days(c)} days)</p>{people}</div>"
    side = f"<h2>{e(a.name)}</h2><p>{e(a.address)}</p><p>{a.phone}</p><p>{a.email}</p><h3>Skills</h3><p>Travel &amp; visas</p><p>Payroll</p><p>Call sheets</p><h3>Languages</h3><p>English</p><p>French</p>"
    css = ".s { float: left; width: 120pt; background: #eee; padding: 6pt } .m { margin-left: 145pt } .r { margin-bottom: 8pt; break-inside: avoid } .k { font-size: 8.5pt; color: #444 }"
    return _html(f"<div class=s>{side}</div><div class=m><h2>Production Credits</h2>{records}</div>", css)


def grouped_by_position(a: Author) -> bytes:
    """A heading for each job, one line a show and a crew line below."""
    groups: dict[str, list[CreditTruth]] = {}
    for c in a.credits:
        groups.setdefault(a.job(c), []).append(c)
    body = ""
    for job, rows in groups.items():
        body += f"<h3>{job.upper()}</h3>"
        for c in rows:
            p, m, o, x = a.people(c)
            body += f"<p class=t>• <b>{e(c.title)}</b>{a.season(c, ' Season {}')} ({a.kind(c)}) – {e(c.studio)} – {a.span(c)} – {a.days(c)} days</p><p class=k>P/ {e(p)} &nbsp; PM/ {e(m)} &nbsp; PC/ {e(o)} &nbsp; APC/ {e(x)}</p>"
    return _html(f"<h1>{e(a.name.upper())}</h1><p>{e(a.address)} | {a.phone}</p>{body}{_after()}", ".k { margin-left: 20pt; font-size: 9pt } .t { margin-top: 6pt }")  # fmt: skip


def one_liners_by_year(a: Author) -> bytes:
    """Grouped by the year of wrap; each a single piped line, crew in brackets after names."""
    body = ""
    for year, rows in groupby(a.credits, lambda c: c.end.year):
        body += f"<h3>{year}</h3>"
        for c in rows:
            p, m, o, x = a.people(c)
            body += f"<p>{e(c.title)}{a.season(c, ' S{}')} | {a.kind(c)} | {e(c.studio)} | {a.job(c)} | {a.span(c)} | {a.days(c)} d. | {e(p)} (Producer), {e(m)} (PM), {e(o)} (PC), {e(x)} (APC)</p>"
    last, first = a.name.split()[-1], " ".join(a.name.split()[:-1])
    return _html(f"<h2>{e(last.upper())}, {e(first)}</h2><p>{a.phone}</p>{body}{_after()}", "body { font-family: 'Liberation Serif' } p { margin: 5pt 0 }")  # fmt: skip


def newspaper(a: Author) -> bytes:
    """Two flowing columns, records that may break between them."""
    records = ""
    for c in a.credits:
        p, m, o, x = a.people(c)
        records += f"<div class=r><p class=t>{e(c.title)}</p><p>{a.kind(c)}{a.season(c, ', Season {}')}, {e(c.studio)}</p><p>{a.job(c)}</p><p>{a.date(c.start)} to {a.date(c.end)}</p><p>Days worked: {a.days(c)}</p><p>Producer {e(p)}</p><p>PM {e(m)}</p><p>PC {e(o)}</p><p>APC {e(x)}</p></div>"
    css = (
        ".n { columns: 2; column-gap: 24pt } .r { margin: 0 0 8pt } .t { font-weight: bold; font-size: 11pt }"
    )
    return _html(
        f"<h1>{e(a.name)}</h1><p>IATSE Local 411, member {a.member_no}</p><div class=n>{records}</div>", css
    )


def numbered(a: Author) -> bytes:
    """1) 2) 3) oldest first; job before show; labelled dates on a line of their own; signed at the bottom."""
    records = ""
    for n, c in enumerate(reversed(a.credits), start=1):
        p, m, o, x = a.people(c)
        records += f"<div class=r><p>{n}) {a.job(c)} – <b>{e(c.title)}</b>{a.season(c, ', Season {}')} ({a.kind(c)}), {e(c.studio)}</p><p class=i>Start: {a.date(c.start)} &nbsp;&nbsp; Finish: {a.date(c.end)} &nbsp;&nbsp; # of days – {a.days(c)}</p><p class=i>Line Producer: {e(p)}, Production Manager: {e(m)}</p><p class=i>Coordinator: {e(o)}, Assistant Coordinator: {e(x)}</p></div>"
    return _html(f"<p><b>CREDIT LIST</b></p>{records}{_after()}<p style='margin-top: 30pt'>{e(a.name)}<br>{a.phone}<br>Member #{a.member_no}</p>", ".r { margin: 8pt 0; break-inside: avoid } .i { margin-left: 18pt }")  # fmt: skip


def by_studio_with_bullets(a: Author) -> bytes:
    """A heading for each studio, title in italics, bulleted facts."""
    groups: dict[str, list[CreditTruth]] = {}
    for c in a.credits:
        groups.setdefault(c.studio, []).append(c)
    body = ""
    for studio, rows in groups.items():
        body += f"<h3>{e(studio)}</h3>"
        for c in rows:
            p, m, o, x = a.people(c)
            body += f"<p><i>{e(c.title)}</i> ({a.kind(c)}{a.season(c, ', Season {}')})</p><ul><li>{a.job(c)}, {a.span(c)}</li><li>{a.days(c)} days worked</li><li>Producer: {e(p)}</li><li>PM: {e(m)} | PC: {e(o)} | APC: {e(x)}</li></ul>"
    return _html(f"<div style='text-align:center'><h1>{e(a.name)}</h1><p>{a.email} – {a.phone}</p></div>{body}{_after()}", "ul { margin: 2pt 0 8pt }")  # fmt: skip


def serif_with_running_heads(a: Author) -> bytes:
    """Many pages, a running header and footer, records broken over pages, sidebar on the right."""
    records = ""
    for c in a.credits:
        p, m, o, x = a.people(c)
        records += f"<p class=t>{a.job(c)}, {e(c.title)}{a.season(c, ' (S{})')}</p><p>{e(c.studio)} / {e(c.company)}</p><p>{a.kind(c)}</p><p>{a.span(c)}, {a.days(c)} days</p><p>Producer: {e(p)}</p><p>Production Manager: {e(m)}</p><p>Production Coordinator: {e(o)}</p><p>Assistant Production Coordinator: {e(x)}</p><p>Ran the office, the crew lists and the couriers; wrapped the show.</p>"
    css = f"@page {{ size: 6in 9in; margin: 0.8in 0.6in; @top-left {{ content: '{a.name} – Résumé'; font-size: 8pt }} @bottom-right {{ content: 'Page ' counter(page) ' of ' counter(pages); font-size: 8pt }} }} body {{ font-family: 'Liberation Serif'; font-size: 11pt }} .t {{ font-weight: bold; margin-top: 12pt }}"
    return _html(
        f"<h1>{e(a.name)}</h1><p>Local 411 #{a.member_no}</p><h2>Work history</h2>{records}{_after()}", css
    )


def dotted_leaders(a: Author) -> bytes:
    """Drawn on a canvas: leader dots from the title to the dates, crew in brackets, days as (98)."""
    lines: list[tuple[str, str]] = []
    for c in a.credits:
        p, m, o, x = a.people(c)
        left, right = f"{c.title}{a.season(c, ', Season {}')}, {a.kind(c)}", a.span(c)
        lines.append(
            ("Helvetica-Bold", left + " " + "." * max(3, 105 - len(left) - len(right)) + " " + right)
        )
        lines.append(("Helvetica", f"{a.job(c)} ({a.days(c)} days), {c.studio}"))
        lines.append(("Helvetica", f"[Producer {p}, PM {m}, PC {o}, APC {x}]"))
        lines.append(("", ""))
    return _drawn(a, lines)


def stacked_with_middle_dots(a: Author) -> bytes:
    """Drawn on a canvas: dates first on a line of their own, then job · show · kind, then crew."""
    lines: list[tuple[str, str]] = []
    for c in a.credits:
        p, m, o, x = a.people(c)
        lines.append(("Helvetica-Oblique", f"{a.span(c)} · {a.days(c)} days"))
        lines.append(("Helvetica-Bold", f"{a.job(c)} · {c.title}{a.season(c, ' · Season {}')} · {a.kind(c)}"))
        lines.append(("Helvetica", c.studio))
        lines.append(("Helvetica", f"Producer: {p} · PM: {m} · PC: {o} · APC: {x}"))
        lines.append(("", ""))
    return _drawn(a, lines)


def mono_typewriter(a: Author) -> bytes:
    """Drawn in Courier: labels padded by dots, one field a line, a rule between records."""
    lines: list[tuple[str, str]] = []
    for c in a.credits:
        p, m, o, x = a.people(c)
        rows = [("SHOW", c.title + a.season(c, " (Season {})")), ("TYPE", a.kind(c)), ("STUDIO", c.studio), ("JOB", a.job(c)), ("FROM", a.date(c.start)), ("TO", a.date(c.end)), ("DAYS", a.days(c)), ("PRODUCER", p), ("P.M.", m), ("P.C.", o), ("A.P.C.", x)]  # fmt: skip
        lines += [("Courier", f"{k} {'.' * (14 - len(k))} {v}") for k, v in rows]
        lines.append(("Courier", "-" * 60))
    return _drawn(a, lines)


def _drawn(a: Author, lines: Iterable[tuple[str, str]]) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(612, 792), invariant=1)
    canvas.setFont("Helvetica-Bold", 15)
    canvas.drawString(54, 738, a.name)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(54, 722, f"{a.phone}  {a.email}  Member {a.member_no}")
    y = 698.0
    after = [
        ("", ""),
        ("Helvetica-Bold", "EDUCATION AND OTHER"),
        *(("Helvetica", line) for line in OTHER_LINES),
    ]
    for font, text in [*lines, *after]:
        if y < 54:
            canvas.showPage()
            y = 738.0
        if font:
            canvas.setFont(font, 9)
            canvas.drawString(54, y, text)
        y -= 13
    canvas.save()
    return file.getvalue()


UNSEEN: dict[str, Family] = {
    family.__name__: family
    for family in (caps_title_with_right_dates, margin_timeline, sentences, cards_in_two_columns, sidebar_left, grouped_by_position, one_liners_by_year, newspaper, numbered, by_studio_with_bullets, serif_with_running_heads, dotted_leaders, stacked_with_middle_dots, mono_typewriter)
}  # fmt: skip
