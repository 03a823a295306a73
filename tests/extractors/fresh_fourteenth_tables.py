"""Tables of the fourteenth set: an agent's list, a spreadsheet's print, a database's export, narrow cells."""

from __future__ import annotations

import random

from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, grid, leaving_out, lines_of, made
from tests.extractors.fresh_fourteenth_lives import (
    ASSISTANTS,
    AT_OTHER_TIMES,
    BOOKERS,
    DOTTED,
    HEADS,
    KINDS_SAID,
    LAKESHORE,
    MAINLAND,
    ORDINARY,
    SHORT,
    WAYS,
    crew,
    days_forgotten,
    known_as,
    lined,
    show,
)
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_ninth_lives import BRIEF, by_show, promoted
from tests.extractors.fresh_seventh_lives import COAST, TORONTO, silent, telling
from tests.extractors.fresh_twelfth_lives import house, paragraphs, season, worked


def agents_list(rng: random.Random) -> Made:
    """Three columns without rules as agents type them: show, job, company over names; only years tell when,
    the days stand behind the job as `(54d)`."""
    truth = worked(rng, MAINLAND, COAST, HEADS, ORDINARY, (12, 18))
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator")
    rows = []
    for c in truth.credits:
        year = str(c.end.year) if c.start.year == c.end.year else f"{c.start.year}-{c.end:%y}"
        kind = season(c, "(Season {})") or f"({KINDS_SAID[c.kind].lower()})"
        names = crew(c, "Prod.|PM|-|-", "<br>", " ")
        rows.append(
            cells(
                [
                    f"<b>{e(c.title.upper())}</b><br>{kind}",
                    f"{e(c.position_as_written)}<br>{year} ({days_of(c)}d)",
                    f"{e(house(c, '{} / {}'))}<br>{names}",
                ]
            )
        )
    css = (
        "@page{size:letter;margin:.8in .9in} body{font:10pt/1.3 'Liberation Sans'} h1{font-size:17pt;"
        "letter-spacing:3pt;text-align:center;margin:0} h1+p{text-align:center;margin-bottom:16pt} "
        "table{width:100%;border-spacing:0;table-layout:fixed} td{padding:0 12pt 9pt 0;vertical-align:top} "
        "tr{break-inside:avoid} p{margin:0 0 2pt}h2{font-size:10pt;letter-spacing:1pt;margin:12pt 0 4pt}"
    )
    truth = silent(truth, "address")
    top = f"<h1>{e(truth.name.upper())}</h1><p>{truth.phone} / {truth.email}<br>IATSE {truth.member_no}</p>"
    table = f"<table>{''.join(rows)}</table>"
    return made(undated(truth), f"{top}{table}{paragraphs(truth, 'TRAINING &amp; SKILLS')}", css)


def printed_sheet(rng: random.Random) -> Made:
    """A spreadsheet printed across: numbered rows between hair lines, grey heads, a total below the days, the
    file's name and `Page 1 of 2` at the foot."""
    truth = worked(rng, LAKESHORE, TORONTO, rng.choice((ASSISTANTS, HEADS)), DOTTED, (14, 22), gaps=0.05)
    truth = leaving_out(truth, "kind", "assistant_production_coordinator", "producer")
    way = rng.choice(("dashed", "iso", "numbers"))
    heads = (
        "#",
        "Production",
        "Season",
        "Position",
        "Company",
        "Network / Studio",
        "Start Date",
        "End Date",
        "Days",
        "PM",
        "PC",
    )
    rows = []
    for place, c in enumerate(truth.credits, 1):
        when = (WAYS[way](c.start), WAYS[way](c.end))
        row = [
            str(place),
            e(c.title),
            str(c.season or ""),
            c.position_as_written,
            e(c.company),
            e(c.studio or ""),
        ]
        rows.append(cells([*row, *when, days_of(c), e(c.production_manager), e(c.production_coordinator)]))
    total = f"{sum(c.days for c in truth.credits):g}"
    rows.append(cells(["", "", "", "", "", "", "", "<b>TOTAL</b>", f"<b>{total}</b>", "", ""]))
    css = (
        "@page{size:letter landscape;margin:.5in;@bottom-left{content:'411 resume v3.xlsx';font:8pt Carlito}"
        "@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:8pt Carlito}}"
        "body{font:9pt/1.2 Carlito} table{border-collapse:collapse;width:100%} td,th{border:.4pt solid #999;"
        "padding:2pt 3pt;vertical-align:bottom;text-align:left} th{background:#d9d9d9} "
        "td:nth-child(9),td:nth-child(1){text-align:right} "
        "td:nth-child(7),td:nth-child(8){white-space:nowrap} p{margin:0 0 2pt} h1{font-size:14pt;margin:0} "
        "ul{margin:2pt 0;padding-left:14pt} tr{break-inside:avoid}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}</p><p>{truth.phone} &nbsp; {truth.email} &nbsp; "
        f"Member # "
        f"{truth.member_no}</p>"
    )
    return made(truth, f"{top}{grid(heads, rows)}<p><b>Notes</b></p><ul>{lines_of(truth)}</ul>", css)


def crew_database(rng: random.Random) -> Made:
    """A crew directory's profile as its site prints it: facts about the person, then a striped table by year
    with the kind and the days of the calendar as in a database."""
    truth = worked(rng, MAINLAND, COAST, BOOKERS, ORDINARY, (9, 15))
    truth = leaving_out(
        truth, "studio", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    rows = []
    for c in truth.credits:
        title = f"{show(c, ' – Season {}')}{known_as(rng, c, (' (aka {})',))}"
        when = f"{c.start.isoformat()} to {c.end.isoformat()}"
        role = e(c.position_as_written)
        rows.append(
            cells(
                [
                    str(c.end.year),
                    title,
                    KINDS_SAID[c.kind],
                    role,
                    e(c.company),
                    e(c.production_manager),
                    when,
                    days_of(c),
                ]
            )
        )
    css = (
        "@page{size:letter;margin:.6in;@top-right{content:'Printed 2026-09-02';font:7.5pt 'DejaVu Sans';"
        "color:#888}}body{font:8pt/1.35 'DejaVu Sans Condensed'} h1{font-size:16pt;margin:0;color:#19507a} "
        "table{border-collapse:collapse;width:100%} .grid tr:nth-child(even) td{background:#eef3f7} .grid "
        "td,.grid th{padding:4pt 5pt;text-align:left;vertical-align:top} .grid th{background:#19507a;"
        "color:#fff} .f td{padding:1pt 14pt 1pt 0}h2{font-size:11pt;color:#19507a;margin:12pt 0 4pt} "
        "p{margin:0 0 2pt} tr{break-inside:avoid}"
    )
    facts = "".join(
        f"<tr><td><b>{what}</b></td><td>{e(said)}</td></tr>"
        for what, said in (
            ("Union", f"IATSE 411, member {truth.member_no}"),
            ("Location", truth.address),
            ("Phone", truth.phone),
            ("Email", truth.email),
            ("Availability", "Available after current show"),
        )
    )
    heads = ("Year", "Production", "Type", "Role", "Company", "Production Manager", "Dates", "Days")
    body = (
        f"<h1>{e(truth.name)}</h1><table class=f>{facts}</table><h2>Credits ({len(truth.credits)})</h2>"
        f"{grid(heads, rows)}{paragraphs(truth, 'Other Skills')}"
    )
    return made(truth, body, css)


def stints_in_cells(rng: random.Random) -> Made:
    """A table with rules between rows: show and company, then a line for each stint with its days in the cell
    beside it; who was moved up has two."""
    truth = worked(rng, LAKESHORE, TORONTO, ASSISTANTS, SHORT, (9, 14))
    truth = leaving_out(
        truth, "kind", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    truth = promoted(rng, truth, BRIEF, 0.3)
    rows = []
    for stints in by_show(truth.credits):
        c = stints[0]
        rows.append(
            cells(
                [
                    f"<b>{show(c)}</b><br>" + lined(house(c, "{}\n{}")),
                    "<br>".join(e(s.position_as_written) for s in stints),
                    "<br>".join(f"{WAYS['stroke'](s.start)} - {WAYS['stroke'](s.end)}" for s in stints),
                    "<br>".join(days_of(s) for s in stints),
                    e(c.production_manager),
                ]
            )
        )
    css = (
        "@page{size:letter;margin:.7in} body{font:10pt/1.3 Caladea} h1{font-size:20pt;margin:0} "
        "table{width:100%;border-collapse:collapse;margin-top:10pt} td{border-bottom:.5pt solid #888;"
        "padding:5pt 6pt 5pt 0;vertical-align:top} th{text-align:left;border-bottom:1pt solid #000} "
        "td:nth-child(3),td:nth-child(2){white-space:nowrap}tr{break-inside:avoid} h2{font-size:12pt;"
        "margin:12pt 0 3pt} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1>{e(truth.address)}, {truth.phone} · {truth.email}<br>{truth.member_no}"
    table = grid(("Show", "Position", "Dates", "Days", "Prod. Manager"), rows)
    return made(truth, f"{top}{table}{paragraphs(truth, 'Courses')}", css)


def narrow_cells(rng: random.Random) -> Made:
    """A ruled table upright in which nearly every cell wraps; the days of the oldest shows are not told."""
    truth = worked(rng, LAKESHORE, TORONTO, HEADS, DOTTED, (11, 16))
    truth = telling(truth, *rng.sample(AT_OTHER_TIMES, 2))
    old = rng.randint(2, 4)
    rows = []
    for place, c in enumerate(truth.credits):
        kind = season(c, "Season {}") or KINDS_SAID[c.kind]
        when = f"{WAYS['long'](c.start)} – {WAYS['long'](c.end)}"
        days = days_of(c) if place < len(truth.credits) - old else "n/a"
        names = crew(c, "Producer|PM|PC|APC", "; ", " ")
        rows.append(
            cells(
                [f"{e(c.title)}<br>{kind}", e(house(c, "{} – {}")), c.position_as_written, when, days, names]
            )
        )
    css = (
        "@page{size:letter;margin:.75in} body{font:9.5pt/1.25 'Liberation Serif'} h1{font-size:16pt;margin:0;"
        "text-align:center} h1+p{text-align:center} table{width:100%;border-collapse:collapse;"
        "table-layout:fixed;margin-top:8pt}td,th{border:.7pt solid #000;padding:3pt 4pt;vertical-align:top;"
        "text-align:left} th{font-size:8.5pt;background:#eee} th:nth-child(5){width:.5in} "
        "th:nth-child(6){width:1.7in} tr{break-inside:avoid} h2{font-size:11pt;margin:10pt 0 3pt} p{margin:0 "
        "0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone} – {truth.email}<br>IATSE Local 411 "
        f"– Member "
        f"{truth.member_no}</p>"
    )
    heads = ("PRODUCTION", "COMPANY / NETWORK", "POSITION", "START – END", "# DAYS", "PERSONNEL")
    body = f"{top}{grid(heads, rows)}{paragraphs(truth, 'ADDITIONAL')}"
    return made(days_forgotten(truth, old), body, css)


_ALL = (agents_list, printed_sheet, crew_database, stints_in_cells, narrow_cells)
FOURTEENTH_TABLES: dict[str, Family] = {family.__name__: family for family in _ALL}
