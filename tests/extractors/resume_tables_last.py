# ruff: noqa: E501
"""Six more table-like resumes, laid out after the reader was mended for the first sixteen and measured once blind."""

from __future__ import annotations

from collections.abc import Callable

from tests.extractors.resume_tables_career import Career, dmy, iso, long, short, us
from tests.extractors.resume_tables_unseen import (
    CREW,
    LINES,
    OUTER,
    PLAIN,
    RULED,
    ZEBRA,
    crew,
    d,
    e,
    page,
    s,
    table,
)


def studio_rows(m: Career) -> bytes:
    """Rows of a studio over its shows; kind and season in brackets before the title; four columns of people."""
    m.leave_out("agreement", "company")
    parts = []
    for studio in sorted({c.studio for c in m.credits}):
        parts.append(f"<tr><td colspan=8><b>{e(studio)}</b></td></tr>")
        for c in (c for c in m.credits if c.studio == studio):
            cells = (
                f"({m.kind(c)}" + s(c, " – S{}") + f") {e(c.title)}",
                e(c.position_as_written),
                f"{us(c.start)} -<br>{us(c.end)}",
                d(c),
                *map(e, crew(c)),
            )
            parts.append("<tr>" + "".join(f"<td>{x}</td>" for x in cells) + "</tr>")
    head = "".join(
        f"<th>{h}</th>"
        for h in (
            "Show",
            "Capacity",
            "Dates Employed",
            "Days",
            "Producer(s)",
            "Prod. Manager",
            "Prod. Coordinator",
            "Asst. Coordinator",
        )
    )
    body = f"<h1>{m.name}</h1><p>Toronto, ON | 416-555-0177 | Member #{m.member_no}</p><table><thead><tr>{head}</tr></thead>{''.join(parts)}</table>"
    return page(body, RULED, wide=True, font="Liberation Serif")


def lead_people(m: Career) -> bytes:
    """People first, in one column headed PM/PC/APC/Producer with strokes; outer box; year-first dates."""
    m.leave_out("agreement", "studio")
    head = (
        "PM / PC / APC / PRODUCER",
        "PROJECT",
        "SEASON",
        "FORMAT",
        "ENGAGED AS",
        "PERIOD",
        "DAYS WORKED",
        "ENGAGER",
    )
    body = f"<p><b style='font-size:14pt'>{m.last.upper()}, {m.first.upper()}</b></p><p>Local 411 # {m.member_no}</p>" + table(
        head, m.credits, lambda c: (" / ".join(map(e, (c.production_manager, c.production_coordinator, c.assistant_production_coordinator, c.producer))),
        e(c.title), s(c, "{}"), m.kind(c), e(c.position_as_written), f"{iso(c.start)} to {iso(c.end)}", d(c), e(c.company)), "22 18 7 10 13 12 7 13")  # fmt: skip
    return page(body, OUTER, wide=True, size=8.5)


def two_tier(m: Career) -> bytes:
    """Each credit takes two rows of a zebra table: the work, then the people by label with dashes."""
    m.leave_out("agreement", "company")
    rows = "".join(
        f"<tr><td><b>{e(c.title)}</b>{s(c, ' S{}')}</td><td>{m.kind(c)}</td><td>{e(c.position_as_written)}</td><td>{dmy(c.start)}</td><td>{dmy(c.end)}</td><td>{d(c)} days</td></tr>"
        f"<tr><td>{e(c.studio)}</td><td colspan=5>Producer – {e(c.producer)}, PM – {e(c.production_manager)}, PC – {e(c.production_coordinator)}, APC – {e(c.assistant_production_coordinator)}</td></tr>"
        for c in m.credits
    )
    head = "".join(f"<th>{h}</th>" for h in ("Title / Studio", "Type", "Position", "Start", "End", "Days"))
    return page(
        f"<h1>{m.name}</h1><p>IATSE 411, Member {m.member_no}</p><table><thead><tr>{head}</tr></thead>{rows}</table><h2>Skills</h2><p>Spreadsheets, payroll software</p>",
        LINES,
    )


def plain_headless(m: Career) -> bytes:
    """Neither rules nor head: position, title with kind behind a dash, period and days, studio."""
    m.leave_out("agreement", "company", *CREW)
    body = f"<div style='text-align:center'><h1>{m.name}</h1><p>Member No. {m.member_no}</p></div><h2>PRODUCTION CREDITS</h2>" + table(
        (), m.credits, lambda c: (e(c.position_as_written), e(c.title) + s(c, ", Season {}") + f" – {m.kind(c)}", f"{us(c.start)} – {us(c.end)}", f"{d(c)} days", e(c.studio)), "20 32 24 9 15")  # fmt: skip
    return page(body, PLAIN, font="P052", size=9.5)


def agreement_wide(m: Career) -> bytes:
    """Agreement first, LP and UPM, title's second line is the company, slashed dates of two digits; zebra."""
    m.leave_out("studio")
    head = (
        "Agmt",
        "Title<br>(Company)",
        "Format",
        "Job",
        "In",
        "Out",
        "Tot.<br>Days",
        "LP",
        "UPM",
        "PC",
        "APC",
    )
    body = f"<h1>{m.name}</h1><p>411 Member Number: {m.member_no}</p>" + table(
        head, m.credits, lambda c: (e(c.agreement), f"{e(c.title)}{s(c, ' (Season {})')}<br>{e(c.company)}", m.kind(c), e(c.position_as_written), short(c.start), short(c.end), d(c), *map(e, crew(c))))  # fmt: skip
    return page(body, ZEBRA, wide=True, font="DejaVu Sans", size=7.5)


def stacked_cells(m: Career) -> bytes:
    """Three wide columns: the show with everything of it, the work with job, dates and days, the people by label."""
    m.leave_out("agreement")
    head = "Production Details", "Position & Dates", "Reported To"
    body = f"<h1>{m.name}</h1><p>Member: {m.member_no}</p>" + table(
        head, m.credits, lambda c: (f"{e(c.title)}<br>{m.kind(c)}{s(c, ', Season {}')}<br>{e(c.studio)}<br>{e(c.company)}",
        f"{e(c.position_as_written)}<br>{long(c.start)} to {long(c.end)}<br>{d(c)} days",
        f"Producer: {e(c.producer)}<br>P.M.: {e(c.production_manager)}<br>P.C.: {e(c.production_coordinator)}<br>A.P.C.: {e(c.assistant_production_coordinator)}"), "40 35 25")  # fmt: skip
    return page(body, RULED)


LAST: dict[str, Callable[[Career], bytes]] = {
    f.__name__: f for f in (studio_rows, lead_people, two_tier, plain_headless, agreement_wide, stacked_cells)
}
