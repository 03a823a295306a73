"""Tables of the sixteenth set: ruled, plain, broad and narrow, their heads in various words and orders."""

from __future__ import annotations

import random

from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, grid, lines_of, made
from tests.extractors.fresh_fifteenth_lives import DE_PLUS, besides, of_the_sender, whole, years
from tests.extractors.fresh_fourteenth_lives import (
    KINDS_EN_FRANCAIS,
    KINDS_SAID,
    crew,
    days_forgotten,
    show,
)
from tests.extractors.fresh_ninth_lives import BRIEF, by_show, promoted
from tests.extractors.fresh_seventh_lives import COAST, EAST_AND_PRAIRIE, MONTREAL, TORONTO, silent, telling
from tests.extractors.fresh_sixteenth_lives import (
    AILLEURS,
    BURRARD,
    CANAL,
    DON_VALLEY,
    ELSEWHERE,
    ELSEWHERE_HYPHENED,
    ELSEWHERE_IN_SHORT,
    FIRSTING,
    LEADING,
    RED_RIVER,
    RISING,
    SECONDING,
    WAYS,
    broken,
    comma,
    halves,
    roman,
    showing,
    years_only,
)
from tests.extractors.fresh_twelfth_lives import house, paragraphs, season, worked


def narrow_and_ruled(rng: random.Random) -> Made:
    """Upright, seven narrow columns with rules, the job first; much wraps; the heads come again on each
    page."""
    truth = worked(rng, DON_VALLEY, TORONTO, rng.choice((RISING, SECONDING)), ELSEWHERE_HYPHENED, (13, 20))
    truth = showing(truth, "production_manager")
    way, form = rng.choice(("bare", "month first", "excel")), rng.choice((", Season {}", " (S{})"))
    rows = [
        cells(
            [e(c.position_as_written), show(c, form), e(c.company), WAYS[way](c.start), WAYS[way](c.end),
             days_of(c), e(c.production_manager)]
        )
        for c in truth.credits
    ]  # fmt: skip
    heads = rng.choice(
        (
            ("Position", "Project", "Production Company", "From", "To", "# of Days", "Production Manager"),
            ("JOB", "SHOW", "COMPANY", "START", "END", "DAYS", "P.M."),
        )
    )
    css = (
        "@page{size:letter;margin:.7in} body{font:9.5pt/1.25 Carlito} h1{font-size:17pt;margin:0} table{"
        "border-collapse:collapse;width:100%;table-layout:fixed;margin-top:8pt} td,th{border:.6pt solid #222;"
        "padding:2pt 4pt;vertical-align:top;text-align:left} th{background:#e4e4e4} th:nth-child(6),"
        "td:nth-child(6){width:.45in;text-align:center} td:nth-child(4),td:nth-child(5),th:nth-child(4),"
        "th:nth-child(5){width:.75in} tr{break-inside:avoid} h2{font-size:11pt;margin:10pt 0 2pt} p{margin:0}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE 411 Member #{truth.member_no}</p>"
    return made(truth, f"{top}{grid(heads, rows)}{paragraphs(truth, 'Education and Other')}", css)


def broad_and_small(rng: random.Random) -> Made:
    """Small type across a landscape sheet, no rules: days of the calendar first, `Title` heads the jobs, the
    network in brackets, three columns of crew; of the oldest only years."""
    truth = worked(rng, BURRARD, COAST, rng.choice((FIRSTING, LEADING)), ELSEWHERE, (14, 22))
    truth = silent(showing(truth, "kind", "studio", "producer", "production_manager"), "address")
    told = years_only(truth, rng.randint(0, 2))
    way = rng.choice(("iso", "dashed", "slashes"))
    rows = []
    for c, known in zip(truth.credits, told.credits, strict=True):
        when = [WAYS[way](c.start), WAYS[way](c.end), days_of(c)] if known.start else [years(c), "", ""]
        kind = season(c, "Series, S{}") or KINDS_SAID[c.kind]
        names = (e(c.producer), e(c.production_manager))
        rows.append(
            cells([*when, e(c.title), kind, e(c.position_as_written), e(house(c, "{} ({})")), *names])
        )
    heads = ("Start", "Finish", "Days", "Production", "Format", "Title", "Employer", "Producer", "PM")
    css = (
        "@page{size:letter landscape;margin:.5in .55in;@bottom-right{content:counter(page) ' / ' "
        "counter(pages);font:7pt 'Liberation Sans'}} body{font:7.8pt/1.25 'Liberation Sans'} "
        "h1{font-size:13pt;margin:0} table{border-spacing:0;width:100%;margin-top:7pt} td,th{text-align:left;"
        "vertical-align:top;padding:1.6pt 7pt 1.6pt 0} th{border-bottom:1pt solid #000} td:nth-child(1),"
        "td:nth-child(2){white-space:nowrap} td:nth-child(4){font-weight:bold} tr{break-inside:avoid} "
        "ul{columns:2;margin:4pt 0;padding-left:12pt} h2{font-size:9pt;margin:8pt 0 0}"
    )
    top = f"<h1>{e(truth.name)}</h1>{truth.phone} | {truth.email} | Local 411 #{truth.member_no}"
    rest = f"<h2>Skills &amp; training</h2><ul>{lines_of(truth)}</ul>"
    return made(told, f"{top}{grid(heads, rows)}{rest}", css)


def heads_in_two_lines(rng: random.Random) -> Made:
    """Rules between rows only, a head of two lines with `Dates worked` over two columns, halves of days as ½,
    crew in lines in the last cell, a row with the sum at the end; stints of one show below one another."""
    truth = worked(rng, RED_RIVER, EAST_AND_PRAIRIE, rng.choice((RISING, FIRSTING)), ELSEWHERE, (9, 13))
    truth = showing(truth, "producer", "production_manager", "production_coordinator")
    truth = broken(rng, truth, 0.25)
    way, again = rng.choice(("short", "british", "dotted")), rng.choice(("cont’d", "after hiatus"))
    rows = []
    for stints in by_show(truth.credits):
        for place, c in enumerate(stints):
            names = crew(c, "Prod|PM|PC|-", "<br>", ": ")
            named = f"<b>{show(c, ' (Season {})')}</b><br>{e(c.company)}"
            when = (WAYS[way](c.start), WAYS[way](c.end), halves(c))
            told = (named, names) if place == 0 else (f"<i>{e(c.title)} ({again})</i>", "")
            rows.append(cells([told[0], e(c.position_as_written), *when, told[1]]))
    rows.append(cells(["", "", "", "Total", whole(truth.credits), ""]))
    head = (
        "<tr><th rowspan=2>Production<br>Company</th><th rowspan=2>Capacity</th><th colspan=2>Dates "
        "worked</th><th rowspan=2>Total<br>days</th><th rowspan=2>Crew</th></tr>"
        "<tr><th>First</th><th>Last</th></tr>"
    )
    css = (
        "@page{size:letter;margin:.65in} body{font:9pt/1.3 'DejaVu Sans Condensed','Liberation Sans Narrow'} "
        "h1{font-size:16pt;margin:0 0 2pt} table{border-collapse:collapse;width:100%;margin:9pt 0} td,th{"
        "padding:3pt 5pt;vertical-align:top;text-align:left;border-bottom:.5pt solid #777} "
        "thead th{border-bottom:1pt solid #000;vertical-align:bottom;font-size:8.5pt} td:nth-child(3),"
        "td:nth-child(4),td:last-child{white-space:nowrap} td:nth-child(5){text-align:right} "
        "tr{break-inside:avoid} h2{font-size:10pt;margin:6pt 0 2pt} p{margin:0 0 2pt}"
    )
    table = f"<table><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>"
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, ' · '))} · 411-{truth.member_no}</p>"
    return made(truth, f"{top}{table}{paragraphs(truth, 'Additional')}", css)


def tableau(rng: random.Random) -> Made:
    """In French, ruled: the show with its kind below, the job, the company, `Du` and `Au`, days with a comma;
    the manager in the last column; headings in one tongue or in two."""
    truth = worked(rng, CANAL, MONTREAL, rng.choice((SECONDING, FIRSTING, RISING)), AILLEURS, (10, 15))
    truth = telling(showing(truth, "kind", "production_manager"), *besides(rng, DE_PLUS))
    told = days_forgotten(truth, rng.choice((0, 0, 1)))
    way = rng.choice(("iso", "jour", "en mots courts", "jour mois an"))
    rows = []
    for c, known in zip(truth.credits, told.credits, strict=True):
        kind = KINDS_EN_FRANCAIS[c.kind] + season(c, ", saison {}")
        rows.append(
            cells(
                [f"<b>{e(c.title)}</b><br>{kind}", e(c.position_as_written), e(c.company),
                 WAYS[way](c.start), WAYS[way](c.end), comma(c) if known.days else "",
                 e(c.production_manager)]
            )
        )  # fmt: skip
    heads = rng.choice(
        (
            ("Production", "Fonction", "Employeur", "Du", "Au", "Jours", "Dir. de production"),
            ("Titre", "Poste occupé", "Maison de production", "Début", "Fin", "Nb de jours", "DP"),
            ("Titre / Title", "Poste / Position", "Compagnie / Company", "Du / From", "Au / To",
             "Jours / Days", "DP / PM"),
        )
    )  # fmt: skip
    css = (
        "@page{size:letter;margin:.7in .6in;@bottom-center{content:'Page ' counter(page);font:8pt Caladea}} "
        "body{font:9.5pt/1.25 Caladea} h1{font-size:18pt;margin:0;color:#1d4f73} table{border-collapse:"
        "collapse;width:100%;margin-top:9pt} td,th{border:.5pt solid #1d4f73;padding:2.5pt 4pt;"
        "vertical-align:top;text-align:left} th{background:#1d4f73;color:#fff;font-size:8.5pt} "
        "td:nth-child(4),td:nth-child(5){white-space:nowrap;width:.8in} td:nth-child(6){text-align:right} "
        "tr{break-inside:avoid} h2{font-size:11pt;margin:10pt 0 3pt;color:#1d4f73} p{margin:0 0 2pt}"
    )
    sender = f"{e(of_the_sender(truth, ' – '))}<br>Membre de l’AIEST, section locale 411 : {truth.member_no}"
    rest = paragraphs(truth, "Formation et autres expériences")
    return made(told, f"<h1>{e(truth.name)}</h1><p>{sender}</p>{grid(heads, rows)}{rest}", css)


def dates_in_one_column(rng: random.Random) -> Made:
    """Banded rows with no rules: number, show over company, job, both days in one cell, days; a step up is a
    row of its own with the show named again; `Dates`, `Days` and `Role` as heads."""
    truth = worked(rng, DON_VALLEY, TORONTO, rng.choice((FIRSTING, LEADING)), ELSEWHERE_IN_SHORT, (11, 16))
    truth = promoted(rng, showing(truth, "studio"), BRIEF, 0.3, first_first=False)
    way, dash = rng.choice((("secretary", " - "), ("excel", " to "), ("short", " – "), ("iso", " thru ")))
    rows = [
        cells(
            [str(place), f"<b>{e(c.title)}{roman(c)}</b><br>{e(house(c, '{} [{}]'))}",
             e(c.position_as_written), f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}", days_of(c)]
        )
        for place, c in enumerate(truth.credits, 1)
    ]  # fmt: skip
    heads = ("No.", "Show / Company", "Role", "Dates", "Days")
    css = (
        "@page{size:letter;margin:.75in} body{font:10pt/1.3 'Nimbus Sans'} h1{font-size:19pt;margin:0;"
        "text-align:center} h1+p{text-align:center;margin:0 0 9pt} table{border-spacing:0;width:100%} td,th{"
        "padding:3.5pt 6pt;vertical-align:top;text-align:left} tbody tr:nth-child(odd){background:#eef2ec} "
        "th{color:#4a6b3a;font-size:9pt} td:last-child,th:last-child{text-align:right} td:nth-child(4){"
        "width:1.5in} td:nth-child(3){width:1.3in} tr{break-inside:avoid} h2{font-size:11pt;color:#4a6b3a;"
        "margin:11pt 0 3pt} p{margin:0 0 2pt} td:first-child{color:#888}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE 411 (#{truth.member_no})</p>"
    return made(truth, f"{top}{grid(heads, rows)}{paragraphs(truth, 'TRAINING &amp; SKILLS')}", css)


_ALL = (narrow_and_ruled, broad_and_small, heads_in_two_lines, tableau, dates_in_one_column)
SIXTEENTH_TABLES: dict[str, Family] = {family.__name__: family for family in _ALL}
