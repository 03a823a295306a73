# ruff: noqa: E501 - lines of HTML and lists of words read better whole
"""Resumes of invented credits in layouts of this test's own."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from samples.truth import CreditTruth
from tests.extractors.resume_writer import HEADS, SHORT, TAIL, Writer


def ruled(w: Writer) -> bytes:
    css = "td, th { border: 0.6pt solid black; font-size: 8pt }"
    return w.pdf("<h2>Credits</h2>" + w.table(w.fields(), w.credits) + TAIL, css)


def unruled(w: Writer) -> bytes:
    css = "td, th { font-size: 8.5pt; padding: 3pt 5pt }"
    return w.pdf("<h2>Experience</h2>" + w.table(w.fields(), w.credits) + TAIL, css, "letter landscape")


def level_rules(w: Writer) -> bytes:
    css = "tr { border-bottom: 0.5pt solid #444 } td, th { font-size: 8pt; vertical-align: middle }"
    return w.pdf(w.table(w.fields(), w.credits) + TAIL, css, "A4")


def label_value(w: Writer) -> bytes:
    labels = {field: w.head(field) for field in HEADS}
    records = "".join(
        "<div style='margin-bottom: 9pt'>"
        + "".join(
            f"<div><b>{labels[f]}:</b> {escape(w.value(f, c))}</div>"
            for f in ("title", "studio", "kind", "position", "dates", "days", "producer", "pm", "pc", "apc")
        )
        + "</div>"
        for c in w.credits
    )
    return w.pdf("<h2>Production Credits</h2>" + records + TAIL)


def label_columns(w: Writer) -> bytes:
    """Labels at the left, values at a tab stop, no colon."""
    labels = {field: w.head(field) for field in HEADS}
    records = "".join(
        "<table style='margin-bottom: 10pt'>"
        + "".join(
            f"<tr><td style='width: 1.6in'>{labels[f]}</td><td>{escape(w.value(f, c))}</td></tr>"
            for f in ("title", "kind", "position", "start", "end", "days", "producer", "pm", "pc", "apc")
        )
        + "</table>"
        for c in w.credits
    )
    return w.pdf(records + TAIL)


def blocks(w: Writer) -> bytes:
    s = {field: w.rng.choice(forms) for field, forms in SHORT.items()}
    records = "".join(
        f"<div style='margin-bottom: 8pt; break-inside: avoid'><b>{escape(w.titled(c))}</b> ({w.kinds[c.kind]}) – {c.studio}<br>"
        f"{w.positions[c.position]}<br>{w.range(c)} ({c.days:g} days)<br>"
        f"Producer: {c.producer}, {s['pm']}: {c.production_manager}, {s['pc']}: {c.production_coordinator}, {s['apc']}: {c.assistant_production_coordinator}</div>"
        for c in w.credits
    )
    return w.pdf("<h2>Film &amp; Television Credits</h2>" + records + TAIL)


def bars(w: Writer) -> bytes:
    bar = w.rng.choice([" | ", " • ", " – "])
    lines = "".join(
        "<p>"
        + bar.join(
            [
                escape(w.titled(c)),
                w.kinds[c.kind],
                w.positions[c.position],
                w.range(c),
                f"{c.days:g} days",
                c.studio,
            ]
        )
        + "</p>"
        for c in w.credits
    )
    return w.pdf("<h2>Credits</h2>" + lines + TAIL)


def sidebar(w: Writer) -> bytes:
    records = "".join(
        f"<div style='margin-bottom: 8pt'><div style='font-size: 11pt; font-weight: bold'>{escape(w.titled(c))}</div>"
        f"<div>{w.positions[c.position]} | {w.kinds[c.kind]} | {c.studio}</div><div>{w.range(c)} · {c.days:g} days</div>"
        f"<div>PM {c.production_manager} · PC {c.production_coordinator}</div></div>"
        for c in w.credits
    )
    side = "<h3>Contact</h3><p>416-555-0142<br>mail@example.com</p><h3>Skills</h3><p>Scheduling<br>Payroll<br>French</p><h3>Education</h3><p>Diploma, 2014</p>"
    body = f"<div style='float: left; width: 1.7in'>{side}</div><div style='margin-left: 2.1in'><h2>Credits</h2>{records}</div>"
    return w.pdf(body)


def by_position(w: Writer) -> bytes:
    fields = [f for f in w.fields() if f != "position"]
    heads = {field: w.head(field) for field in fields}
    parts = ""
    for position in dict.fromkeys(c.position for c in w.credits):
        credits = tuple(c for c in w.credits if c.position is position)
        parts += f"<h3>{w.positions[position]}</h3>" + w.table(fields, credits, heads)
    css = w.rng.choice(["td, th { border: 0.5pt solid #555; font-size: 8pt }", "td, th { font-size: 8pt }"])
    return w.pdf(parts + TAIL, css, "letter landscape")


def compound(w: Writer) -> bytes:
    rows = "".join(
        f"<tr><td><b>{escape(w.titled(c))}</b><br>{c.studio}<br>{w.kinds[c.kind]}</td><td>{w.positions[c.position]}</td>"
        f"<td>{w.range(c)}<br>{c.days:g} days</td><td>Producer: {c.producer}<br>PM: {c.production_manager}<br>PC: {c.production_coordinator}<br>APC: {c.assistant_production_coordinator}</td></tr>"
        for c in w.credits
    )
    css = w.rng.choice(
        [
            "td, th { border: 0.6pt solid black }",
            "tr { border-bottom: 0.5pt solid #888 }",
            "td { padding-bottom: 8pt }",
        ]
    )
    return w.pdf(
        f"<table><thead><tr><th>{w.head('title')}</th><th>{w.head('position')}</th><th>Dates / Days</th><th>Key Personnel</th></tr></thead><tbody>{rows}</tbody></table>"
        + TAIL,
        css,
    )


def union_headings(w: Writer) -> bytes:
    def lines(credits: list[CreditTruth]) -> str:
        return "".join(
            f"<p style='margin: 0 0 6pt 0'>{w.range(c)} &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; <b>{escape(w.titled(c))}</b>, {w.kinds[c.kind]}<br>{w.positions[c.position]}, {c.days:g} days. PM: {c.production_manager}</p>"
            for c in credits
        )

    own = [c for c in w.credits if c.agreement == "411"]
    other = [c for c in w.credits if c.agreement != "411"]
    return w.pdf(
        "<h2>IATSE Local 411</h2>"
        + lines(own)
        + ("<h2>DGC Ontario</h2>" + lines(other) if other else "")
        + TAIL
    )


def cards(w: Writer) -> bytes:
    records = "".join(
        f"<table style='margin-bottom: 8pt; break-inside: avoid'><tr><td colspan=2><b>{escape(w.titled(c))}</b></td><td>{w.kinds[c.kind]}</td></tr>"
        f"<tr><td>Position: {w.positions[c.position]}</td><td>Start: {w.date(c.start)}</td><td>End: {w.date(c.end)}</td></tr>"
        f"<tr><td>Days: {c.days:g}</td><td>PM: {c.production_manager}</td><td>PC: {c.production_coordinator}</td></tr></table>"
        for c in w.credits
    )
    return w.pdf(records + TAIL, "td { border: 0.5pt solid #333; width: 33% }")


LAYOUTS: dict[str, Callable[[Writer], bytes]] = {
    f.__name__: f
    for f in (
        ruled,
        unruled,
        level_rules,
        label_value,
        label_columns,
        blocks,
        bars,
        sidebar,
        by_position,
        compound,
        union_headings,
        cards,
    )
}
