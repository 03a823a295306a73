"""Nine resumes in tables, ruled and open, that no reader was written for."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from samples.layouts.press import Sheet
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import (
    CREW,
    DATES,
    JOBS_IN_SHORT,
    LEDGERS,
    LONG_KINDS,
    PDF,
    SHORT_KINDS,
    Family,
    Made,
    career,
    cells,
    days_of,
    e,
    grid,
    leaving_out,
    lines_of,
    made,
    show_of,
    span,
)


def _crew(credit: CreditTruth) -> list[str]:
    return [e(getattr(credit, role)) for role in CREW]


def _season(credit: CreditTruth) -> str:
    return str(credit.season or "")


def ledger(rng: random.Random) -> Made:
    """A spreadsheet printed on its side, every field a column, the sheet's name and page number around it."""
    truth = career(rng, LEDGERS, JOBS_IN_SHORT, rng.random() < 0.5)
    dates = rng.choice(("excel", "iso", "excel short"))
    rows = (
        [str(number), *_ledger_show(c), DATES[dates](c.start), DATES[dates](c.end), days_of(c), *_crew(c)]
        for number, c in enumerate(truth.credits, start=1)
    )
    head = ["#", "Production", "Type", "Ssn", "Network", "Prod Co", "Position", "Start", "End", "Days"]
    table = grid([*head, "Producer", "PM", "PC", "APC"], [cells(row) for row in rows])
    top = f"<b>{e(truth.name)}</b> &nbsp; 411 #{truth.member_no} &nbsp; {truth.phone} &nbsp; {truth.email}"
    css = (
        "@page{size:11in 8.5in;margin:.45in;@top-center{content:'Credits';font:8pt Carlito}"
        "@bottom-center{content:'Page 'counter(page);font:8pt Carlito}} body{font:7.6pt Carlito}"
        "table{border-collapse:collapse;width:100%;margin-top:6pt} tr{page-break-inside:avoid}"
        f"td,th{{border:.5pt solid #888;padding:1.5pt 2.5pt;text-align:left}} th{{background:{_tint(rng)}}}"
        "td:nth-child(8),td:nth-child(9){white-space:nowrap}"
    )
    return made(truth, f"<p>{top}</p>{table}<p>{lines_of(truth, 'div')}</p>", css)


def _ledger_show(c: CreditTruth) -> list[str]:
    return [e(c.title), SHORT_KINDS[c.kind], _season(c), e(c.studio), e(c.company), c.position_as_written]


def _tint(rng: random.Random) -> str:
    return rng.choice(("#e2ecd9", "#dde6f2", "#eeeeee", "#fbe9d0"))


def stacked(rng: random.Random) -> Made:
    """Few columns, each cell of several lines: show over its house, start over end, names below names."""
    truth = career(rng, LEDGERS)
    marks = ("Prod:", "PM:", "PC:", "APC:")
    rows = []
    for c in truth.credits:
        show = f"<b>{e(c.title)}</b><br>{_kind_and_season(c)}<br><i>{e(c.company)}</i>"
        crew = "<br>".join(f"{mark} {name}" for mark, name in zip(marks, _crew(c), strict=True))
        dates = f"{DATES['short'](c.start)}<br>to {DATES['short'](c.end)}"
        rows.append(cells([show, e(c.position_as_written), dates, days_of(c), e(c.studio), crew]))
    table = grid(["Show", "Capacity", "Dates Worked", "Total Days", "Studio / Network", "Worked With"], rows)
    css = (
        "@page{size:letter;margin:.7in} body{font:9.2pt 'Liberation Serif'} h1{font-size:17pt;margin:0}"
        "table{border-collapse:collapse;width:100%} th{border-bottom:1.5pt solid #000;text-align:left}"
        "td{border-bottom:.5pt solid #999;vertical-align:top} td,th{padding:4pt 8pt 4pt 0}"
        " tr{break-inside:avoid}td:nth-child(3){white-space:nowrap}"
    )
    head = f"<h1>{e(truth.name)}</h1><p>{e(truth.address)} · {truth.phone} · {truth.email}</p>"
    return made(truth, f"{head}{table}<h3>Training</h3><ul>{lines_of(truth)}</ul>", css)


def _kind_and_season(credit: CreditTruth) -> str:
    return LONG_KINDS[credit.kind] + (f", Season {credit.season}" if credit.season else "")


def by_position(rng: random.Random) -> Made:
    """A table for each job under the job's name in capitals, its days added up below."""
    truth = leaving_out(career(rng, LEDGERS), "studio")
    dates = rng.choice(("day first", "slashes"))
    parts = []
    for job, of_job in _together(truth, "position_as_written"):
        rows = [
            cells([e(show_of(c)), SHORT_KINDS[c.kind], e(c.company), span(c, dates), days_of(c), *_crew(c)])
            for c in of_job
        ]
        total = f"<tr class='sum'><td colspan=4>Total days</td><td>{sum(c.days for c in of_job):g}</td></tr>"
        head = ["Title", "Format", "Company", "From / To", "Days", "Producer", "P.M.", "P.C.", "A.P.C."]
        parts.append(f"<h2>{e(job.upper())}</h2>{grid(head, [*rows, total])}")
    css = (
        "@page{size:letter;margin:.5in} body{font:8pt 'Liberation Sans Narrow'} h1{text-align:center}"
        f"h2{{background:{_tint(rng)};font-size:10pt;padding:3pt;margin:8pt 0 2pt}} h2{{break-after:avoid}}"
        "table{width:100%;border-collapse:collapse} th{text-align:left;border-bottom:.6pt solid #000}"
        "td,th{padding:2pt 6pt 2pt 0;vertical-align:top} .sum{font-weight:bold} tr{break-inside:avoid}"
    )
    head = f"<h1>{e(truth.name)}</h1><p align=center>Member {truth.member_no} | {truth.phone}</p>"
    return made(truth, head + "".join(parts), css)


def _together(truth: ResumeTruth, field: str) -> Iterable[tuple[str, list[CreditTruth]]]:
    """Credits in groups of the same `field`, groups in the order of their first."""
    values = list(dict.fromkeys(getattr(credit, field) for credit in truth.credits))
    return [(value, [c for c in truth.credits if getattr(c, field) == value]) for value in values]


def year_bands(rng: random.Random) -> Made:
    """One table in which a shaded row names the year that the shows below it began in."""
    truth = leaving_out(career(rng, LEDGERS), "company", "studio")
    rows = []
    for year, of_year in groupby(truth.credits, key=lambda c: c.start.year):
        rows.append(f"<tr class='band'><td colspan=9>{year}</td></tr>")
        for c in of_year:
            written = e(c.position_as_written)
            when = [DATES["dotted"](c.start), DATES["dotted"](c.end), days_of(c)]
            title = f"{e(show_of(c, ' (S{})'))} <small>{SHORT_KINDS[c.kind]}</small>"
            rows.append(cells([title, written, *when, *_crew(c)]))
    head = ["Production", "Job", "Began", "Wrapped", "No. of Days", "Producer", "Prod. Mgr.", "Coordinator"]
    css = (
        "@page{size:letter landscape;margin:.6in;@bottom-right{content:counter(page)' / 'counter(pages)}}"
        "body{font:8.6pt 'DejaVu Sans Condensed'} table{width:100%;border-spacing:0}"
        f".band td{{background:{_tint(rng)};font-weight:bold}} td{{padding:3pt 4pt;vertical-align:top}}"
        "th{text-align:left;font-size:7.6pt;padding:3pt 4pt}"
    )
    top = f"<h2>{e(truth.name)} – Production Office</h2><p>{truth.email} / {truth.phone}</p>"
    return made(truth, top + grid([*head, "Asst. Coordinator"], rows), css)


def export(rng: random.Random) -> Made:
    """A report out of production software: fixed columns, a run date, the crew on a second line of codes."""
    truth = career(rng, LEDGERS, JOBS_IN_SHORT, latest_first=False)
    sheet = Sheet("Liberation Mono", (792, 612))
    places = (36, 222, 282, 312, 388, 468, 546, 590)
    heads = ("PRODUCTION TITLE", "TYPE", "SEA", "POSITION", "START DATE", "END DATE", "DAYS", "STUDIO")
    top = 0.0
    for number, c in enumerate(truth.credits):
        if number % 7 == 0:
            if number:
                sheet.next_page()
            top = _export_head(sheet, truth, places, heads, number // 7 + 1)
        kind = SHORT_KINDS[c.kind].upper()
        row = [c.title.upper(), kind[:9], _season(c), c.position_as_written, DATES["iso"](c.start)]
        row += [DATES["iso"](c.end), f"{c.days:.1f}", c.studio]
        for x, text in zip(places, row, strict=True):
            sheet.put(x, top, text, 8)
        crew = "PR " + c.producer + "  PM " + c.production_manager + "  PC " + c.production_coordinator
        sheet.put(48, top + 13, f"CO: {c.company}", 7.5)
        sheet.put(48, top + 26, f"{crew}  AC {c.assistant_production_coordinator}", 7.5)
        top += 56
    sheet.put(36, top, f"*** {len(truth.credits)} RECORDS ***   PR=PRODUCER  AC=ASST COORDINATOR", 8)
    return sheet.finish(), PDF, truth


def _export_head(
    sheet: Sheet, truth: ResumeTruth, places: tuple[int, ...], heads: tuple[str, ...], page: int
) -> float:
    sheet.put(36, 40, f"CREW HISTORY REPORT   {truth.name.upper()}   MBR {truth.member_no}", 10, sheet.bold)
    sheet.put_right(756, 40, f"PAGE {page}", 8)
    for x, text in zip(places, heads, strict=True):
        sheet.put(x, 70, text, 8, sheet.bold)
    sheet.rule(36, 75, 756, 75)
    return 94


def union_form(rng: random.Random) -> Made:
    """A form of numbered boxes filled in, one block a show, small print above each answer."""
    truth = career(rng, LEDGERS)
    blocks = []
    for number, c in enumerate(truth.credits, start=1):
        show = _box("Production title", e(c.title), 3) + _box("Type / season", _kind_and_season(c), 3)
        house = _box("Studio or broadcaster", e(c.studio), 3) + _box("Production company", e(c.company), 3)
        job = _box("Classification worked", e(c.position_as_written), 2)
        job += _box("First day (mm/dd/yyyy)", DATES["month first"](c.start), 1)
        job += _box("Last day (mm/dd/yyyy)", DATES["month first"](c.end), 1) + _box(
            "Days worked", days_of(c), 2
        )
        names = ("Producer", "Production Manager", "Production Coordinator", "Asst. Production Coordinator")
        widths = (1, 1, 2, 2)
        crew = "".join(_box(*part) for part in zip(names, _crew(c), widths, strict=True))
        rows = f"<tr>{show}</tr><tr>{house}</tr><tr>{job}</tr><tr>{crew}</tr>"
        blocks.append(f"<div><h4>Credit {number}</h4><table>{rows}</table></div>")
    css = (
        "@page{size:letter;margin:.6in;@bottom-left{content:'Form PCC-7 (rev. 2019)';font:7pt FreeSans}}"
        "body{font:10pt 'Nimbus Mono PS'} h3,h4,small{font-family:FreeSans} small{font-size:6.2pt}"
        "table{width:100%;table-layout:fixed;border-collapse:collapse} div{break-inside:avoid}"
        "h4{font-size:8pt;margin:9pt 0 0} td{border:.7pt solid #000;padding:1pt 3pt}"
    )
    top = f"<h3>EMPLOYMENT CREDITS</h3><p>Name: {e(truth.name)} &nbsp; Member no.: {truth.member_no}</p>"
    return made(truth, top + "".join(blocks), css)


def _box(label: str, answer: str, width: int) -> str:
    return f"<td colspan={width}><small>{label}</small><br>{answer}</td>"


def narrow(rng: random.Random) -> Made:
    """Ten columns squeezed upright in small print, nearly every cell wrapped."""
    truth = leaving_out(career(rng, LEDGERS), "kind")
    rows = []
    for c in truth.credits:
        show = e(show_of(c, " Season {}"))
        when = f"{DATES['excel'](c.start)} to {DATES['excel'](c.end)}"
        house = [e(c.company), e(c.studio)]
        rows.append(cells([when, days_of(c), show, e(c.position_as_written), *house, *_crew(c)]))
    head = ["Dates", "# Days", "Project", "Role", "Company", "Studio", "Producer(s)", "Production Manager"]
    table = grid([*head, "Production Coordinator", "Assistant Coordinator"], rows)
    css = (
        "@page{size:letter;margin:.4in} body{font:7.4pt FreeSans} table{border-collapse:collapse;width:100%}"
        f"th{{background:#333;color:#fff;font-size:6.6pt}} tr:nth-child(even){{background:{_tint(rng)}}}"
        "td{padding:3pt;vertical-align:middle;border-left:.4pt solid #bbb} tr{break-inside:avoid}"
    )
    top = f"<h1>{e(truth.name).upper()}</h1><p>PRODUCTION COORDINATION • {truth.phone} • {truth.email}</p>"
    return made(truth, f"{top}{table}<p>{lines_of(truth, 'div')}</p>", css)


def by_studio(rng: random.Random) -> Made:
    """Tables without rules for each studio, the studio as their heading."""
    truth = career(rng, LEDGERS)
    parts = []
    for studio, shows in _together(truth, "studio"):
        rows = []
        for c in shows:
            title = f"<i>{e(c.title)}</i>, {_kind_and_season(c)}"
            when = [f"{days_of(c)} days", span(c, "british", " to ")]
            crew = "Producer {}; PM {}; PC {}; APC {}".format(*_crew(c))
            rows.append(cells([e(c.position_as_written), title, e(c.company), *when]))
            rows.append(f"<tr class='crew'><td></td><td colspan=4>{crew}</td></tr>")
        parts.append(f"<h2>{e(studio)}</h2><table>{''.join(rows)}</table>")
    css = (
        "@page{size:letter;margin:.65in} body{font:9pt P052} h1{font-weight:normal;letter-spacing:2pt}"
        "h2{font-size:11pt;border-bottom:.5pt solid #000;margin:9pt 0 3pt;break-after:avoid}"
        "table{width:100%} td{vertical-align:top;padding-right:7pt} td:nth-child(1){width:20%}"
        ".crew td{font-size:8pt;color:#333;padding-bottom:4pt} tr{break-inside:avoid}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone}, {truth.email}</p>"
    return made(truth, f"{top}{''.join(parts)}<h2>Education and other work</h2>{lines_of(truth, 'div')}", css)


def by_agreement(rng: random.Random) -> Made:
    """Two tables: the Local's shows, then those of others, with the agreement named beside each."""
    truth = leaving_out(career(rng, LEDGERS), "kind")
    others = ("Non-Union", "DGC Ontario", "NABET 700-M")
    sorted_out = [
        replace(c, agreement=rng.choice(others) if rng.random() < 0.3 else "411") for c in truth.credits
    ]
    sorted_out.sort(key=lambda c: c.agreement != "411")
    truth = replace(truth, credits=tuple(sorted_out))
    head = ["Show", "Studio", "Company", "Job Title", "Start Date", "Finish Date", "Days", "Agreement"]
    parts = []
    for local, shows in groupby(truth.credits, key=lambda c: c.agreement == "411"):
        rows = []
        for c in shows:
            when = [DATES["long"](c.start), DATES["long"](c.end), days_of(c)]
            row = [e(show_of(c)), e(c.studio), e(c.company), e(c.position_as_written), *when, c.agreement]
            rows.append(cells(row))
            rows.append(
                "<tr><td colspan=8>Producer: {} | PM: {} | PC: {} | APC: {}</td></tr>".format(*_crew(c))
            )
        parts.append(f"<h3>{'IATSE LOCAL 411 CREDITS' if local else 'OTHER CREDITS'}</h3>{grid(head, rows)}")
    css = (
        "@page{size:letter landscape;margin:.6in} body{font:9pt Caladea} h3{margin:10pt 0 3pt}"
        "table{border-collapse:collapse;width:100%} td,th{border:.6pt solid #555;padding:2pt 4pt}"
        "th{text-align:left;text-transform:uppercase;font-size:7.5pt} tr{break-inside:avoid}"
    )
    return made(truth, f"<h2>Resume of {e(truth.name)}, member {truth.member_no}</h2>{''.join(parts)}", css)


TABLES: dict[str, Family] = {
    "ledger": ledger,
    "stacked": stacked,
    "by_position": by_position,
    "year_bands": year_bands,
    "export": export,
    "union_form": union_form,
    "narrow": narrow,
    "by_studio": by_studio,
    "by_agreement": by_agreement,
}
