"""Tables of the nineteenth set: spreadsheets, one by years and one with a column for the union; two tables
by standing in the union; a form of boxes; tables without rules below the jobs."""

from __future__ import annotations

import random
from itertools import groupby

from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, grid, made
from tests.extractors.fresh_fifteenth_lives import of_the_sender, whole
from tests.extractors.fresh_fourteenth_lives import KINDS_SAID, show
from tests.extractors.fresh_nineteenth_lives import (
    BOOKER,
    CHIEF,
    CO_ORDINATING,
    CUT_SHORT,
    DOWNTOWN,
    FIRST_TO_CHIEF,
    HARBORD,
    JUNCTION,
    LESLIE,
    NEWCOMER,
    OFFICE_TALK,
    PAGE_KEEPER,
    SECOND_TO_FIRST,
    SPADINA,
    SPELT_OUT,
    SUBURBS,
    WAYS,
    member,
    part,
    stroke_once,
)
from tests.extractors.fresh_seventh_lives import headed, silent
from tests.extractors.fresh_twelfth_lives import season


def sheet_by_years(rng: random.Random) -> Made:
    """A spreadsheet printed across: a shaded row for each year with its days, then a row a show: first and
    last day, days, show, job, company, network, manager."""
    ladder = rng.choice((FIRST_TO_CHIEF, CHIEF))
    kept = ("studio", "production_manager")
    truth, parts = member(rng, JUNCTION, DOWNTOWN, ladder, OFFICE_TALK, (11, 16), *kept)
    way = rng.choice(("excel", "iso", "padded"))
    rows = []
    for year, group in groupby(truth.credits, key=lambda c: c.start.year):
        credits = list(group)
        rows.append(f"<tr class=y><td colspan=2>{year}</td><td>{whole(credits)}</td><td colspan=5></td></tr>")
        rows += [
            cells(
                [WAYS[way](c.start), WAYS[way](c.end), days_of(c), show(c, " - Season {}"),
                 e(c.position_as_written), e(c.company), e(c.studio or ""), e(c.production_manager)]
            )
            for c in credits
        ]  # fmt: skip
    rows.append(
        f"<tr class=y><td colspan=2>TOTAL</td><td>{whole(truth.credits)}</td><td colspan=5></td></tr>"
    )
    heads = rng.choice(
        (
            ("START", "WRAP", "DAYS", "SHOW", "POSITION", "PRODUCTION COMPANY", "NETWORK", "PM"),
            (
                "Start Date",
                "End Date",
                "Days",
                "Production",
                "Position",
                "Company",
                "Studio",
                "Prod. Manager",
            ),
        )
    )
    css = (
        "@page{size:letter landscape;margin:.6in .5in;@bottom-center{content:'Page ' counter(page);"
        "font:8pt Carlito}} body{font:9.5pt/1.2 Carlito} table{border-collapse:collapse;width:100%} "
        "td,th{border:.5pt solid #b5b5b5;padding:1.5pt 4pt;text-align:left;vertical-align:bottom} "
        "th{background:#305496;color:#fff} .y td{background:#d9e1f2;font-weight:bold;text-align:left} "
        "td:nth-child(-n+3){text-align:right;white-space:nowrap} .y td:nth-child(2){text-align:right} "
        "tr{break-inside:avoid} h1{font-size:15pt;margin:0} h2{font-size:10.5pt;margin:9pt 0 1pt} p{margin:0}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, '   '))}</p><p>411 #{truth.member_no}</p><br>"
    rest = part("Education", parts["school"]) + part("Skills", parts["skills"])
    return made(truth, f"{top}{grid(heads, rows)}{rest}", css)


def permit_then_member(rng: random.Random) -> Made:
    """Two ruled tables, the days as a member above those on permit: project, employer, classification, the
    period in one cell, days; the sum below each."""
    ladder = rng.choice((SECOND_TO_FIRST, NEWCOMER))
    said = "school skills before"
    truth, parts = member(rng, HARBORD, SUBURBS, ladder, SPELT_OUT, (9, 14), said=said)
    joined = truth.credits[len(truth.credits) * 2 // 3].start
    names = rng.choice(
        (
            ("AS A MEMBER OF LOCAL 411", "ON PERMIT"),
            ("Member days – IATSE 411", "Permit days – IATSE 411"),
        )
    )
    truth, groups = headed(truth, lambda c: names[c.start < joined], names)
    way = rng.choice(("once", "short", "stroke"))
    heads = ("Project", "Employer", "Classification", "Period worked", "Days")
    body = ""
    for name, credits in groups:
        rows = []
        for c in credits:
            when = stroke_once(c) if way == "once" else f"{WAYS[way](c.start)} – {WAYS[way](c.end)}"
            rows.append(
                cells(
                    [show(c, ", Season {}"), e(c.company), e(c.position_as_written), when, days_of(c)]
                )
            )  # fmt: skip
        rows.append(f"<tr><td colspan=4 class=t>Total</td><td><b>{whole(credits)}</b></td></tr>")
        body += f"<h2>{name}</h2>{grid(heads, rows)}"
    css = (
        "@page{size:letter;margin:.8in} body{font:10pt/1.25 'Liberation Serif'} h1{font-size:17pt;margin:0;"
        "text-align:center} h1+p{text-align:center} table{border-collapse:collapse;width:100%} td,th{"
        "border:.7pt solid #000;padding:2.5pt 5pt;vertical-align:top;text-align:left} th{font-size:9.5pt} "
        "td:nth-child(4){width:1.5in} td:last-child,th:last-child{text-align:center;width:.5in} "
        ".t{text-align:right;font-weight:bold} tr{break-inside:avoid} h2{font-size:11pt;margin:12pt 0 4pt;"
        "break-after:avoid} p{margin:0 0 2pt}"
    )
    sender = f"{e(of_the_sender(truth, ' • '))}<br>Membership no. {truth.member_no}"
    rest = part("Previous employment (not film)", parts["before"])
    rest += part("Education and training", [*parts["school"], *parts["skills"]])
    return made(truth, f"<h1>{e(truth.name)}</h1><p>{sender}</p>{body}{rest}", css)


def boxes_with_small_labels(rng: random.Random) -> Made:
    """A form of boxes filled in by a machine, two rows a show: in each box a small label over its value."""
    ladder = rng.choice((PAGE_KEEPER, BOOKER))
    kept = ("kind", "production_manager")
    truth, parts = member(rng, LESLIE, DOWNTOWN, ladder, CO_ORDINATING, (7, 10), *kept, said="school skills")
    way, form = rng.choice((("iso", "yyyy-mm-dd"), ("us", "mm/dd/yyyy"), ("slashes", "yyyy/mm/dd")))
    names = rng.choice(
        (
            f"Title of production|Type|Production company|Position held|First day ({form})|"
            f"Last day ({form})|Days worked|Production manager",
            f"Production|Category / season|Employer|Job classification|Date started ({form})|"
            f"Date finished ({form})|No. of days|Supervisor (PM)",
        )
    ).split("|")
    body = ""
    for place, c in enumerate(truth.credits, 1):
        kind = KINDS_SAID[c.kind] + season(c, ", season {}")
        values = [c.title, kind, c.company, c.position_as_written, WAYS[way](c.start), WAYS[way](c.end)]
        values += [days_of(c), c.production_manager]
        boxes = [f"<small>{n}</small>{e(v)}" for n, v in zip(names, values, strict=True)]
        body += (
            f"<table><tr><td rowspan=2 class=n>{place}</td><td colspan=2>{boxes[0]}</td><td>{boxes[1]}</td>"
            f"<td colspan=2>{boxes[2]}</td></tr>{cells(boxes[3:])}</table>"
        )
    css = (
        "@page{size:letter;margin:.7in} body{font:10pt/1.25 'Liberation Sans'} h1{font-size:14pt;margin:0 0 "
        "4pt} table{border-collapse:collapse;width:100%;margin-bottom:6pt;break-inside:avoid;"
        "table-layout:fixed} td{border:.6pt solid #555;padding:1pt 4pt 2pt;vertical-align:top} small{"
        "display:block;font-size:6.5pt;color:#555} .n{width:.25in;vertical-align:middle;text-align:center} "
        "h2{font-size:10.5pt;margin:8pt 0 2pt} p{margin:0 0 2pt}"
    )
    facts = [("Name", truth.name), ("Member no.", truth.member_no), ("Telephone", truth.phone)]
    facts += [("E-mail", truth.email), ("Address", truth.address)]
    said = [f"<small>{name}</small>{e(fact)}" for name, fact in facts]
    first = "".join(f"<td colspan=2>{fact}</td>" for fact in said[:3])
    second = "".join(f"<td colspan=3>{fact}</td>" for fact in said[3:])
    top = f"<h1>Record of work experience</h1><table><tr>{first}</tr><tr>{second}</tr></table>"
    rest = part("Courses and education", parts["school"]) + part("Skills", parts["skills"])
    return made(truth, f"{top}{body}{rest}", css)


def sheet_with_union(rng: random.Random) -> Made:
    """An online spreadsheet saved upright: number, show and season in two columns, job, company, start, end,
    days, and whether as a member or on permit; bands of colour."""
    ladder = rng.choice((NEWCOMER, SECOND_TO_FIRST, FIRST_TO_CHIEF))
    truth, parts = member(rng, SPADINA, SUBURBS, ladder, CUT_SHORT, (12, 18), said="skills before")
    truth = silent(truth, "address")
    way, form = rng.choice((("us", " (MM/DD/YYYY)"), ("iso", ""), ("short", ""), ("excel", "")))
    permits = rng.randint(2, 5)
    rows = []
    for place, c in enumerate(truth.credits, 1):
        standing = "Permit" if place > len(truth.credits) - permits else "Member"
        values = [str(place), e(c.title), season(c, "S{}"), e(c.position_as_written), e(c.company)]
        rows.append(cells([*values, WAYS[way](c.start), WAYS[way](c.end), days_of(c), standing]))
    heads = ("#", "Show", "Season", "Role", "Prod Co", f"Start{form}", f"End{form}", "Days", "411 status")
    css = (
        "@page{size:letter;margin:.5in} body{font:8.5pt/1.25 'Liberation Sans'} table{border-collapse:"
        "collapse;width:100%;margin:8pt 0} td,th{border:.4pt solid #ccc;padding:2.5pt 4pt;text-align:left;"
        "vertical-align:middle} th{background:#6aa84f;color:#fff;font-weight:bold} tbody tr:nth-child(even){"
        "background:#e8f1e4} td:first-child,td:nth-child(8){text-align:right} td:nth-child(6),td:nth-child(7)"
        "{white-space:nowrap;text-align:right} td:nth-child(2){font-weight:bold} tr{break-inside:avoid} "
        "h1{font-size:14pt;margin:0} h2{font-size:9.5pt;margin:6pt 0 1pt} p{margin:0}"
    )
    top = f"<h1>{e(truth.name)} – Credits</h1><p>{truth.email} / {truth.phone} / 411: {truth.member_no}</p>"
    rest = part("Skills &amp; tickets", parts["skills"]) + part("Before film", parts["before"])
    return made(truth, f"{top}{grid(heads, rows)}{rest}", css)


def days_first_below_jobs(rng: random.Random) -> Made:
    """Below each job a table without rules: the days first, then the show, the period, the company; one row
    of heads at the top of the page only."""
    ladder = rng.choice((FIRST_TO_CHIEF, BOOKER, SECOND_TO_FIRST))
    truth, parts = member(
        rng, JUNCTION, SUBURBS, ladder, SPELT_OUT, (10, 15), said="summary school skills before", habit=1
    )
    truth, groups = headed(truth, lambda c: c.position_as_written)
    way, dash = rng.choice((("press", " to "), ("short", " – "), ("day first", " – ")))
    body = "<tr><th>Days</th><th>Production</th><th>Dates</th><th>Company</th></tr>"
    for job, credits in groups:
        body += f"<tr><td colspan=4 class=j>{e(job)}</td></tr>"
        for c in credits:
            when = f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}"
            body += cells([days_of(c), f"<b>{show(c, ' (Season {})')}</b>", when, e(c.company)])
    css = (
        "@page{size:letter;margin:.85in .8in} body{font:10pt/1.3 'Nimbus Sans'} h1{font-size:22pt;margin:0;"
        "font-weight:normal;letter-spacing:1pt} table{border-spacing:0;width:100%} td,th{padding:2pt 8pt 2pt "
        "0;vertical-align:top;text-align:left} th{font-size:8pt;color:#777;font-weight:normal} "
        "td:first-child{width:.4in} td:nth-child(3){width:2.1in} .j{padding-top:8pt;font-weight:bold;"
        "color:#8a3324;text-transform:uppercase;font-size:9pt;break-after:avoid} tr{break-inside:avoid} "
        "h2{font-size:9pt;text-transform:uppercase;color:#8a3324;margin:12pt 0 3pt} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))} | 411 #{truth.member_no}</p>"
    top += part("Profile", parts["summary"]) + "<h2>Film and television</h2>"
    rest = part("Other work", parts["before"]) + part("Education", parts["school"])
    rest += part("Skills", parts["skills"])
    return made(truth, f"{top}<table>{body}</table>{rest}", css)


_ALL = (
    sheet_by_years,
    permit_then_member,
    boxes_with_small_labels,
    sheet_with_union,
    days_first_below_jobs,
)
NINETEENTH_TABLES: dict[str, Family] = {family.__name__: family for family in _ALL}
