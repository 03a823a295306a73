# ruff: noqa: E501 - lines of HTML and lists of words read better whole
"""Resumes as members make them, written before the reader saw them: PDF families of tables and of prose."""

from __future__ import annotations

import io
from collections.abc import Callable
from html import escape as e
from itertools import groupby

from reportlab.lib.pagesizes import letter  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from samples.truth import CreditTruth
from tests.extractors.resume_member import Member

RULES = [
    "td, th { border: 0.5pt solid black }",
    "tr { border-bottom: 0.4pt solid #777 }",
    "",
    "th { background: #ddd }",
]


def rows(m: Member, cells: list[Callable[[CreditTruth], str]]) -> str:
    return "".join("<tr>" + "".join(f"<td>{cell(c)}</td>" for cell in cells) + "</tr>" for c in m.credits)


def heads(words: list[str]) -> str:
    return "<tr>" + "".join(f"<th>{e(word)}</th>" for word in words) + "</tr>"


def position_first(m: Member) -> bytes:
    """Position, dates, the show with its company in small type, days."""
    body = rows(
        m,
        [
            lambda c: e(m.job(c)),
            lambda c: e(m.span(c)),
            lambda c: f"<b>{e(m.titled(c))}</b><br><small>{e(c.studio)}</small>",
            lambda c: m.number(c),
            lambda c: e(c.production_manager),
        ],
    )
    return m.pdf(
        "<h2>Work History</h2><table>"
        + heads([m.head(f) for f in ("position", "dates", "title", "days", "pm")])
        + body
        + "</table>",
        m.rng.choice(RULES),
    )


def numbered_totals(m: Member) -> bytes:
    """Row numbers, personnel stacked in one cell, a totals row."""
    body = "".join(
        f"<tr><td>{n}</td><td>{m.date(c.start)}</td><td>{m.date(c.end)}</td><td>{m.number(c)}</td><td>{e(m.titled(c))}</td><td>{e(m.kind(c))}</td><td>{e(c.studio)}</td><td>{e(m.job(c))}</td><td>{c.producer}<br>{c.production_manager}<br>{c.production_coordinator}</td></tr>"
        for n, c in enumerate(m.credits, start=1)
    )
    total = f"<tr><td></td><td></td><td><b>Total</b></td><td><b>{sum(c.days for c in m.credits):g}</b></td><td></td><td></td><td></td><td></td><td></td></tr>"
    top = heads(
        [
            "#",
            *(m.head(f) for f in ("start", "end", "days", "title", "kind", "studio", "position")),
            "Prod / PM / PC",
        ]
    )
    return m.pdf(
        "<table>" + top + body + total + "</table>",
        m.rng.choice(RULES) + "td, th { font-size: 8pt }",
        "letter landscape",
    )


def headless(m: Member) -> bytes:
    """A table without heads."""
    cells: list[Callable[[CreditTruth], str]] = [
        lambda c: f"<i>{e(m.titled(c))}</i>",
        lambda c: e(m.job(c)),
        lambda c: e(c.studio),
        lambda c: e(m.span(c)),
        lambda c: e(m.days(c)),
    ]
    if m.rng.random() < 0.5:
        cells = [cells[i] for i in (3, 0, 2, 1, 4)]
    return m.pdf(
        "<h3>FILM AND TELEVISION</h3><table>" + rows(m, cells) + "</table>",
        m.rng.choice(RULES) + "td { font-size: 9pt }",
        "letter landscape",
    )


def sentences(m: Member) -> bytes:
    """Each credit a sentence."""
    items = "".join(
        f"<li style='margin-bottom: 5pt'>{m.span(c)}: {e(m.job(c))} on <i>{e(m.titled(c))}</i> ({e(m.kind(c))}), {m.number(c)} days, for {e(c.studio)}. Producer {c.producer}, PM {c.production_manager}, Coordinator {c.production_coordinator}.</li>"
        for c in m.credits
    )
    return m.pdf(f"<h2>Experience</h2><ul>{items}</ul>")


def two_column_cards(m: Member) -> bytes:
    """Record cards, labels and values in two columns."""
    h = {f: m.head(f) for f in ("title", "position", "kind", "studio", "start", "end", "days", "pm", "pc")}
    colon = m.rng.choice([":", ""])

    def pair(f: str, c: CreditTruth) -> str:
        return (
            f"<td style='width:15%'><b>{e(h[f])}{colon}</b></td><td style='width:35%'>{e(m.value(f, c))}</td>"
        )

    order = [("title", "position"), ("kind", "studio"), ("start", "end"), ("days", "pm")]
    cards = "".join(
        "<table style='margin-bottom:9pt; break-inside: avoid'>"
        + "".join(f"<tr>{pair(a, c)}{pair(b, c)}</tr>" for a, b in order)
        + "</table>"
        for c in m.credits
    )
    return m.pdf("<h2>Production Experience</h2>" + cards, m.rng.choice(RULES[:3]))


def year_margin(m: Member) -> bytes:
    """The year in the margin, then the shows of that year."""
    body = ""
    for year, group in groupby(m.credits, key=lambda c: c.start.year):
        for n, c in enumerate(group):
            body += f"<tr><td style='width:0.7in'><b>{year if n == 0 else ''}</b></td><td><b>{e(m.titled(c).upper() if m.style[0] == 'O' else m.titled(c))}</b> | {e(m.kind(c))} | {e(c.studio)}<br>{e(m.job(c))}<br>{m.span(c)} ({m.number(c)} days)<br><small>Producer: {c.producer}; PM: {c.production_manager}; PC: {c.production_coordinator}</small></td></tr>"
    return m.pdf("<h2>Credits</h2><table>" + body + "</table>")


def studio_sections(m: Member) -> bytes:
    """One table, a row over the shows of each company."""
    n = len(h := [m.head(f) for f in ("title", "position", "start", "end", "days", "pm")])
    body = ""
    for studio in dict.fromkeys(c.studio for c in m.credits):
        body += f"<tr><td colspan={n} style='background:#eee'><b>{e(studio)}</b></td></tr>"
        for c in m.credits:
            if c.studio == studio:
                body += (
                    "<tr>"
                    + "".join(
                        f"<td>{e(v)}</td>"
                        for v in (
                            m.titled(c),
                            m.job(c),
                            m.date(c.start),
                            m.date(c.end),
                            m.number(c),
                            c.production_manager,
                        )
                    )
                    + "</tr>"
                )
    return m.pdf(
        "<table><thead>" + heads(h) + "</thead>" + body + "</table>",
        m.rng.choice(RULES) + "td, th { font-size: 9pt }",
    )


def year_sections(m: Member) -> bytes:
    """One table, a row over the shows of each year, days first."""
    h = [m.head(f) for f in ("days", "title", "kind", "position", "dates", "producer")]
    body = ""
    for year, group in groupby(m.credits, key=lambda c: c.start.year):
        body += f"<tr><td colspan=6 style='text-align:center'><b>{year}</b></td></tr>"
        body += "".join(
            "<tr>"
            + "".join(
                f"<td>{e(v)}</td>"
                for v in (m.number(c), m.titled(c), m.kind(c), m.job(c), m.span(c), m.crew(c))
            )
            + "</tr>"
            for c in group
        )
    return m.pdf(
        "<h2>CREDIT LIST</h2><table>" + heads(h) + body + "</table>",
        m.rng.choice(RULES) + "td, th { font-size: 8.5pt }",
        "letter landscape",
    )


def quoted_lines(m: Member) -> bytes:
    """Titles in quotes, kind in brackets, dates at the right edge."""
    left, right = m.rng.choice(["“”", '""', "«»"])
    body = "".join(
        f"<div style='margin-bottom:7pt'><div><span style='float:right'>{m.span(c)}</span>{left}{e(c.title)}{right}{e(m.titled(c)[len(c.title) :])} ({e(m.kind(c))})</div><div><span style='float:right'>{m.days(c)}</span>{e(m.job(c))}, {e(c.studio)}</div><div>{c.producer} (Producer), {c.production_manager} (PM), {c.production_coordinator} (PC)</div></div>"
        for c in m.credits
    )
    return m.pdf("<h2>Selected Credits</h2>" + body)


def left_bar(m: Member) -> bytes:
    """A left column of contact and skills, headed by caps, beside the credits."""
    body = "".join(
        f"<p><b>{e(m.job(c))}</b> — {e(m.titled(c))}, {e(c.studio)}<br>{m.span(c)} · {m.days(c)}<br><small>{e(m.kind(c))}. PM {c.production_manager}. PC {c.production_coordinator}.</small></p>"
        for c in m.credits
    )
    side = "<h4>CONTACT</h4><p>416-555-0107<br>Toronto</p><h4>SOFTWARE</h4><p>Spreadsheets<br>Scheduling</p><h4>EDUCATION</h4><p>BA, 2008–2012<br>Harwood College</p><h4>LANGUAGES</h4><p>English, French</p>"
    grid = f"<div style='display:flex'><div style='width:1.5in; background:#eef; padding:6pt'>{side}</div><div style='padding-left:14pt; flex:1'><h4>EXPERIENCE</h4>{body}</div></div>"
    return m.pdf(grid, ending="")


def crew_under_title(m: Member) -> bytes:
    """Personnel in small type under the title."""
    body = rows(
        m,
        [
            lambda c: (
                f"{e(m.titled(c))}<br><small>Prod: {c.producer} &nbsp;PM: {c.production_manager} &nbsp;PC: {c.production_coordinator}</small>"
            ),
            lambda c: e(m.kind(c)),
            lambda c: e(m.job(c)),
            lambda c: m.date(c.start),
            lambda c: m.date(c.end),
            lambda c: m.number(c),
        ],
    )
    return m.pdf(
        "<table>"
        + heads([m.head(f) for f in ("title", "kind", "position", "start", "end", "days")])
        + body
        + "</table>",
        m.rng.choice(RULES),
    )


def stacked_dates(m: Member) -> bytes:
    """Start over finish in one cell, days with their unit, titles over kinds."""
    body = rows(
        m,
        [
            lambda c: f"{m.date(c.start)}<br>{m.date(c.end)}",
            lambda c: m.number(c) + " d",
            lambda c: f"{e(m.titled(c))}<br>{e(m.kind(c))}",
            lambda c: e(c.studio),
            lambda c: e(m.job(c)),
            lambda c: f"{c.producer}<br>{c.production_manager}",
        ],
    )
    return m.pdf(
        "<table>"
        + heads(
            [
                "Start / Finish",
                m.head("days"),
                m.head("title"),
                m.head("studio"),
                m.head("position"),
                "Producer / PM",
            ]
        )
        + body
        + "</table>",
        m.rng.choice(RULES),
    )


def long_table(m: Member) -> bytes:
    """Tall rows over several pages, heads on the first only."""
    body = rows(
        m,
        [
            lambda c: f"{e(m.titled(c))}",
            lambda c: f"{e(m.kind(c))}<br>{e(c.studio)}",
            lambda c: e(m.job(c)),
            lambda c: m.span(c),
            lambda c: m.number(c),
            lambda c: (
                f"Producer: {c.producer}<br>PM: {c.production_manager}<br>PC: {c.production_coordinator}<br>APC: {c.assistant_production_coordinator}"
            ),
        ],
    )
    return m.pdf(
        "<table>"
        + heads(
            [
                m.head("title"),
                "Type / Company",
                m.head("position"),
                m.head("dates"),
                m.head("days"),
                "Key Personnel",
            ]
        )
        + body
        + "</table>",
        m.rng.choice(RULES[:2]) + "td { padding: 5pt }",
    )


def summary_end(m: Member) -> bytes:
    """Lines of credits, then a table that sums the days by job."""
    lines = "".join(
        f"<p>{m.date(c.start)}{m.dash}{m.date(c.end)} &nbsp; {e(m.titled(c))} ({e(m.kind(c))}) – {e(m.job(c))} – {m.days(c)}</p>"
        for c in m.credits
    )
    jobs = dict.fromkeys(c.position for c in m.credits)
    table = "".join(
        f"<tr><td>{e(m.jobs[p])}</td><td>{sum(c.position is p for c in m.credits)} shows</td><td>{sum(c.days for c in m.credits if c.position is p):g} days</td></tr>"
        for p in jobs
    )
    return m.pdf(
        f"<h2>Credits</h2>{lines}<h3>Summary of Days</h3><table>{table}<tr><td>Total</td><td>{len(m.credits)} shows</td><td>{sum(c.days for c in m.credits):g} days</td></tr></table>",
        m.rng.choice(RULES),
    )


def typewriter(m: Member) -> bytes:
    """Columns of a typewriter face, set by blanks."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=letter)
    y = 740.0

    def say(text: str) -> None:
        nonlocal y
        if y < 60:
            canvas.showPage()
            y = 740.0
        canvas.setFont("Courier", 8)
        x = 40.0
        for part in text.split(" "):
            if part:
                canvas.drawString(x, y, part)
            x += 4.8 * (len(part) + 1)
        y -= 12

    plain = str.maketrans({"–": "-", "—": "-", "’": "'"})
    say(m.name)
    say("IATSE 411 No. 20417   416-555-0107")
    y -= 12
    say(f"{'SHOW':<38}{'JOB':<42}DAYS")
    for c in m.credits:
        say(f"{m.titled(c)[:60]:<38}".translate(plain) + f" {m.job(c):<41}{m.number(c)}".translate(plain))
        say(f"   {m.span(c)}   {c.studio}".translate(plain))
        say(f"   Producer {c.producer}, PM {c.production_manager}".translate(plain))
        y -= 6
    canvas.save()
    return out.getvalue()


def leaders(m: Member) -> bytes:
    """Job headings in bold over the show, dots to the days."""
    body = "".join(
        f"<div style='margin-bottom:6pt'><b>{e(m.titled(c))}</b> {'.' * 20} {m.number(c)} days<br>{e(m.job(c))} / {e(m.kind(c))} / {e(c.studio)}<br>From {m.date(c.start)} to {m.date(c.end)}</div>"
        for c in m.credits
    )
    return m.pdf("<h2>PROFESSIONAL EXPERIENCE</h2>" + body)


def french(m: Member) -> bytes:
    """A French table."""
    jobs = {
        "2nd_apc": "2e assistante coordonnatrice de production",
        "1st_apc": "1re assistante coordonnatrice de production",
        "pc": "Coordonnatrice de production",
        "travel": "Coordonnatrice des voyages",
        "script": "Coordonnatrice de scénario",
        "other": "Assistante de production",
    }
    kinds = {
        "feature": "Long métrage",
        "mow": "Téléfilm",
        "pilot": "Pilote",
        "mini_series": "Mini-série",
        "tv_season": "Série télé",
    }
    body = rows(
        m,
        [
            lambda c: e(c.title + (f", saison {c.season}" if c.season else "")),
            lambda c: kinds[c.kind],
            lambda c: jobs[c.position],
            lambda c: f"{c.start:%Y-%m-%d}",
            lambda c: f"{c.end:%Y-%m-%d}",
            lambda c: f"{c.days:g}".replace(".", ","),
            lambda c: c.production_manager,
        ],
    )
    return m.pdf(
        "<h2>Expérience</h2><table>"
        + heads(["Production", "Genre", "Poste", "Début", "Fin", "Jours", "Directeur de production"])
        + body
        + "</table><h3>Formation</h3><p>Baccalauréat, 2008 à 2011</p>",
        m.rng.choice(RULES),
        ending="",
    )


BLIND: dict[str, Callable[[Member], bytes]] = {
    f.__name__: f
    for f in (
        position_first,
        numbered_totals,
        headless,
        sentences,
        two_column_cards,
        year_margin,
        studio_sections,
        year_sections,
        quoted_lines,
        left_bar,
        crew_under_title,
        stacked_dates,
        long_table,
        summary_end,
        typewriter,
        leaders,
        french,
    )
}
