# ruff: noqa: E501 - lines of HTML and lists of words read better whole
"""Resumes in families written after the reader had been mended on the first ones, and before it saw these."""

from __future__ import annotations

from collections.abc import Callable
from html import escape as e

from tests.extractors.resume_member import Member


def two_line_entries(m: Member) -> bytes:
    """Dates at the left edge, the credit at their right in two lines."""
    body = "".join(
        f"<div style='display:flex; margin-bottom:6pt'><div style='width:2.6in'>{m.span(c)}<br>{m.days(c)}</div><div><b>{e(m.titled(c))}</b> ({e(m.kind(c))})<br>{e(m.job(c))}<br>{e(c.studio)}</div></div>"
        for c in m.credits
    )
    return m.pdf("<h2>Film &amp; Television</h2>" + body)


def studio_over_title(m: Member) -> bytes:
    """A table whose first column has the company above the title in bold; dates in one column, days last."""
    body = "".join(
        f"<tr><td>{e(c.studio)}<br><b>{e(m.titled(c))}</b></td><td>{e(m.job(c))}</td><td>{e(m.kind(c))}</td><td>{m.span(c)}</td><td>{m.number(c)}</td></tr>"
        for c in m.credits
    )
    return m.pdf(
        f"<table><tr><th>Company / Show</th><th>{m.head('position')}</th><th>{m.head('kind')}</th><th>{m.head('dates')}</th><th>{m.head('days')}</th></tr>{body}</table>",
        "td, th { border: 0.5pt solid #222 }",
    )


def italic_prose(m: Member) -> bytes:
    """One paragraph a credit, the title first in italics, in the words of a letter."""
    body = "".join(
        f"<p><i>{e(m.titled(c))}</i>, {e(m.kind(c))}, {e(c.studio)}. {e(m.job(c))}, {m.date(c.start)}{m.dash}{m.date(c.end)}, {m.number(c)} days. PM: {c.production_manager}; PC: {c.production_coordinator}.</p>"
        for c in m.credits
    )
    return m.pdf("<h2>Credits</h2>" + body)


def positions_with_tables(m: Member) -> bytes:
    """A bold job, then a table of its shows with numbered rows and a total."""
    body = ""
    for position in dict.fromkeys(c.position for c in m.credits):
        own = [c for c in m.credits if c.position is position]
        rows = "".join(
            f"<tr><td>{n}.</td><td>{e(m.titled(c))}</td><td>{e(c.studio)}</td><td>{m.date(c.start)}</td><td>{m.date(c.end)}</td><td>{m.number(c)}</td></tr>"
            for n, c in enumerate(own, 1)
        )
        body += f"<h3>{e(m.jobs[position])}</h3><table><tr><th>No.</th><th>Production</th><th>Studio</th><th>From</th><th>To</th><th>Days</th></tr>{rows}<tr><td></td><td>Total</td><td></td><td></td><td></td><td>{sum(c.days for c in own):g}</td></tr></table>"
    return m.pdf(body, m.rng.choice(["td, th { border: 0.5pt solid black }", ""]))


def caps_blocks(m: Member) -> bytes:
    """Blocks of four lines, titles in capitals."""
    body = "".join(
        f"<p>{e(m.titled(c).upper() if 'w}' not in m.season_form else m.titled(c))}<br>{e(c.studio)} | {e(m.kind(c))}<br>{e(m.job(c))} | {m.days(c)}<br>{m.span(c)}</p>"
        for c in m.credits
    )
    return m.pdf("<h2>EXPERIENCE</h2>" + body)


def wide_sheet(m: Member) -> bytes:
    """A spreadsheet print: many narrow columns, days before dates, personnel in three columns."""
    fields = ["position", "title", "kind", "days", "start", "end", "producer", "pm", "pc", "studio"]
    rows = "".join(
        "<tr>" + "".join(f"<td>{e(m.value(f, c))}</td>" for f in fields) + "</tr>" for c in m.credits
    )
    head = "".join(f"<th>{e(m.head(f))}</th>" for f in fields)
    return m.pdf(
        f"<table><tr>{head}</tr>{rows}</table>",
        "td, th { font-size: 7.5pt; border: 0.3pt solid #999 }",
        "legal landscape",
    )


LATER: dict[str, Callable[[Member], bytes]] = {
    f.__name__: f
    for f in (
        two_line_entries,
        studio_over_title,
        italic_prose,
        positions_with_tables,
        caps_blocks,
        wide_sheet,
    )
}
