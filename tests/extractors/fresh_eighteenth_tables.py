"""Tables of the eighteenth set: dates first, jobs first, rows of two lines, a sheet that adds the days up,
bands of shows."""

from __future__ import annotations

import random
from collections.abc import Sequence

from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, grid, made
from tests.extractors.fresh_eighteenth_lives import (
    A_BIT_OF_ALL,
    ASSISTANTS_SHORT,
    BOOKING_IT,
    CO_ORDINATING,
    COXWELL,
    FIRST_NOW,
    FROM_THE_FLOOR,
    IN_BRIEF,
    IN_FULL,
    PROFILES,
    RONCESVALLES,
    RUNNING_IT,
    STILL_SECONDING,
    STOCKYARDS,
    TYPING_IT,
    WAYS,
    P,
    career,
    crew_in,
    of_their_unions,
    with_sections,
)
from tests.extractors.fresh_fifteenth_lives import of_the_sender
from tests.extractors.fresh_fourteenth_lives import show
from tests.extractors.fresh_ninth_lives import FULL, by_show, promoted
from tests.extractors.fresh_seventeenth_lives import of_clear_days, oldest_first, sections
from tests.extractors.fresh_seventh_lives import silent
from tests.extractors.fresh_twelfth_lives import house, once, season


def dates_in_front(rng: random.Random) -> Made:
    """Rules between rows only: first day, last day and days, then show with its season, job, company over
    manager."""
    ladder = rng.choice((FIRST_NOW, FROM_THE_FLOOR, BOOKING_IT))
    truth = career(rng, RONCESVALLES, ladder, ASSISTANTS_SHORT, (10, 16), "production_manager")
    truth, parts = with_sections(rng, of_clear_days(truth), "Education|Certificates|Skills")
    way = rng.choice(("numbers", "iso", "short", "customs"))
    form = rng.choice((" / Season {}", " / S{}", ", Season {}"))
    heads = rng.choice(
        (
            ("Start", "Finish", "Days", "Show / Season", "Position", "Company / PM"),
            ("From", "To", "# Days", "Show/Season", "Job", "Prod. Co./PM"),
        )
    )
    rows = [
        cells(
            [WAYS[way](c.start), WAYS[way](c.end), days_of(c), f"<b>{show(c, form)}</b>",
             e(c.position_as_written), f"{e(c.company)}<br>{e(c.production_manager)}"]
        )
        for c in truth.credits
    ]  # fmt: skip
    css = (
        "@page{size:letter;margin:.7in} body{font:9.3pt/1.3 'Liberation Sans'} h1{font-size:20pt;margin:0} "
        "table{border-collapse:collapse;width:100%;margin-top:9pt} th{text-align:left;border-bottom:1.3pt "
        "solid #222;padding:2pt 5pt 2pt 0} td{border-bottom:.4pt solid #aaa;padding:3pt 5pt 3pt 0;"
        "vertical-align:top} td:first-child,td:nth-child(2){white-space:nowrap} td:nth-child(3){"
        "text-align:center} tr{break-inside:avoid} h2{font-size:11pt;margin:11pt 0 3pt} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE Local 411 – {truth.member_no}</p>"
    return made(truth, f"{top}{grid(heads, rows)}{sections(parts)}", css)


def jobs_in_front(rng: random.Random) -> Made:
    """A document's coloured grid: job, show with its season, network and company, both days one over the
    other, days."""
    ladder = rng.choice((RUNNING_IT, TYPING_IT, A_BIT_OF_ALL))
    truth = career(rng, STOCKYARDS, ladder, IN_FULL, (9, 14), "studio")
    truth, parts = with_sections(rng, truth, "Languages|Skills|References")
    way, dash = rng.choice((("short", " –"), ("long", " to"), ("british", " –")))
    heads = rng.choice(
        (
            ("Position", "Show/Season", "Network", "Production Company", "Dates", "Days"),
            ("TITLE", "PROJECT & SEASON", "NETWORK", "COMPANY", "DATES WORKED", "DAYS"),
        )
    )
    rows = [
        cells(
            [f"<b>{e(c.position_as_written)}</b>", show(c, rng.choice((", Season {}", ", S{}"))),
             e(c.studio or ""), e(c.company), f"{WAYS[way](c.start)}{dash}<br>{WAYS[way](c.end)}", days_of(c)]
        )
        for c in truth.credits
    ]  # fmt: skip
    css = (
        "@page{size:letter;margin:.7in} body{font:9pt/1.3 'DejaVu Sans Condensed';font-size:8.4pt} "
        "h1{font-size:18pt;margin:0;color:#38761d} table{border-collapse:collapse;width:100%;margin-top:8pt} "
        "td,th{border:.8pt solid #93c47d;padding:3.5pt 5pt;vertical-align:top;text-align:left} "
        "th{background:#d9ead3} td:nth-child(5){white-space:nowrap} td:first-child{width:1.35in} "
        "tr{break-inside:avoid} h2{font-size:11pt;color:#38761d;margin:11pt 0 3pt} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, '  •  '))}  •  411 Member #{truth.member_no}</p>"
        f"<p>{rng.choice(PROFILES)}</p>"
    )
    return made(truth, f"{top}{grid(heads, rows)}{sections(parts)}", css)


def rows_of_two_lines(rng: random.Random) -> Made:
    """Every credit takes two rows, as the two rows of the head say: show, start, end and days above; job,
    company and manager below."""
    ladder = rng.choice((FROM_THE_FLOOR, STILL_SECONDING, FIRST_NOW))
    truth = career(rng, COXWELL, ladder, CO_ORDINATING, (8, 13), "production_manager")
    truth, parts = with_sections(rng, silent(truth, "address"), "Skills|Education|Previous Employment")
    way = rng.choice(("short", "excel", "forms"))
    heads = rng.choice(
        (
            (("PRODUCTION", "START", "END", "DAYS"), ("Position", "Company", "Production Manager")),
            (("Title", "First Day", "Last Day", "Days"), ("Credit", "Production Company", "PM")),
        )
    )

    def pair(above: Sequence[str], below: Sequence[str], tag: str = "td") -> str:
        head, *rest = (f"<{tag}>{text}</{tag}>" for text in above)
        *first, manager = (f"<{tag}>{text}</{tag}>" for text in below)
        head, manager = head.replace(">", " colspan=2>", 1), manager.replace(">", " colspan=3>", 1)
        return f"<tr class=a>{head}{''.join(rest)}</tr><tr class=z>{''.join(first)}{manager}</tr>"

    body = ""
    for c in truth.credits:
        above = (f"<b>{show(c)}</b>", WAYS[way](c.start), WAYS[way](c.end), days_of(c))
        below = (e(c.position_as_written), e(c.company), e(c.production_manager))
        body += f"<tbody>{pair(above, below)}</tbody>"
    css = (
        "@page{size:letter;margin:.8in} body{font:10pt/1.3 Carlito} h1{font-size:18pt;margin:0} "
        "table{border-collapse:collapse;width:100%;margin-top:8pt;table-layout:fixed} td,th{text-align:left;"
        "padding:2pt 5pt;vertical-align:top} .a td{border-top:.8pt solid #555} .z td{padding-bottom:5pt} "
        "thead{background:#eee} tbody{break-inside:avoid} col.d{width:1.05in} col.n{width:.75in} "
        "h2{font-size:11.5pt;margin:11pt 0 3pt} p{margin:0 0 2pt}"
    )
    columns = "<col style='width:2.15in'><col><col class=d><col class=d><col class=n>"
    top = f"<h1>{e(truth.name)}</h1><p>{truth.phone} | {truth.email} | IATSE 411, {truth.member_no}</p>"
    table = f"<table>{columns}<thead>{pair(*heads, 'th')}</thead>{body}</table>"
    return made(truth, f"{top}{table}{sections(parts)}", css)


def days_added_up(rng: random.Random) -> Made:
    """A printed sheet with its lines, some oldest first: number, job, show, season, network, company, start,
    finish, days, and the days of all rows so far; the union at the end."""
    ladder = rng.choice((FROM_THE_FLOOR, A_BIT_OF_ALL, STILL_SECONDING))
    truth = career(rng, STOCKYARDS, ladder, IN_BRIEF, (12, 20), "studio")
    truth = oldest_first(rng, of_their_unions(of_clear_days(truth)), 0.6)
    truth, parts = with_sections(rng, truth, "Skills")
    way = rng.choice(("excel", "iso", "numbers", "customs"))
    heads = rng.choice(
        (
            "#|Position|Show|Season|Network|Prod Co|Start|Finish|Days|Total to date|Union",
            "No.|JOB|PRODUCTION|SSN|NETWORK|COMPANY|FIRST DAY|LAST DAY|DAYS|RUNNING TOTAL|LOCAL",
        )
    ).split("|")
    rows, total = [], 0.0
    for number, c in enumerate(truth.credits, 1):
        total += c.days
        row = [
            str(number), e(c.position_as_written), e(c.title), str(c.season or ""), e(c.studio or ""),
            e(c.company), WAYS[way](c.start), WAYS[way](c.end), days_of(c), f"{total:g}", c.agreement,
        ]  # fmt: skip
        rows.append(cells(row))
    css = (
        "@page{size:letter landscape;margin:.5in} body{font:8.8pt/1.2 Carlito} table{border-collapse:"
        "collapse;width:100%} td,th{border:.4pt solid #c0c0c0;padding:1.5pt 3pt;text-align:left;"
        "vertical-align:bottom} th{background:#bdd7ee} td:first-child,td:nth-child(4),td:nth-child(9),"
        "td:nth-child(10){text-align:right} td:nth-child(7),td:nth-child(8){white-space:nowrap} "
        "tr{break-inside:avoid} h1{font-size:14pt;"
        "margin:0} h2{font-size:10pt;margin:8pt 0 2pt} p{margin:0 0 4pt}"
    )
    top = (
        f"<h1>{e(truth.name)} – Days Worked</h1><p>{e(of_the_sender(truth))} | Local 411 member "
        f"{truth.member_no}</p>"
    )
    return made(truth, f"{top}{grid(heads, rows)}{sections(parts)}", css)


def shows_as_bands(rng: random.Random) -> Made:
    """A shaded row across the table for each show with company and crew; below it a row for each job held
    there, with its period and days."""
    ladder = rng.choice((FIRST_NOW, RUNNING_IT))
    ways = {**IN_FULL, P.OTHER: ("Office Production Assistant",)}
    truth = career(rng, RONCESVALLES, ladder, ways, (8, 12), "studio", "producer", "production_manager")
    truth = promoted(rng, truth, FULL, 0.3)
    truth, parts = with_sections(rng, truth, "Education|Skills|Volunteer")
    dash, form = rng.choice(((" – ", "%b"), (" – ", "%B"), (" to ", "%b")))
    body = ""
    for stints in by_show(truth.credits):
        c = stints[0]
        crew = e(crew_in(c, "Producer|PM|-|-", ", ", " ({})", " "))
        body += (
            f"<tbody><tr class=h><td colspan=3><b>{e(c.title)}</b>{season(c, ', Season {}')} – "
            f"{e(house(c, '{} / {}'))}{crew}</td></tr>"
        )
        body += "".join(cells([e(s.position_as_written), once(s, dash, form), days_of(s)]) for s in stints)
        body += "</tbody>"
    css = (
        "@page{size:letter;margin:.8in} body{font:10pt/1.3 P052} h1{font-size:22pt;margin:0} table{"
        "border-collapse:collapse;width:100%;margin-top:8pt} td,th{padding:3pt 6pt;text-align:left} "
        ".h td{background:#ece6f0;border-top:.6pt solid #8a7a99} td:last-child:not([colspan]),th:last-child{"
        "width:.7in;text-align:right} td:nth-child(2),th:nth-child(2){width:2.5in} tbody{break-inside:avoid} "
        "h2{font-size:12pt;margin:12pt 0 3pt;color:#5d4a6e} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE 411 #{truth.member_no}</p>"
    head = f"<thead>{cells(('Position', 'Dates', 'Days'), 'th')}</thead>"
    return made(truth, f"{top}<table>{head}{body}</table>{sections(parts)}", css)


_ALL = (
    dates_in_front,
    jobs_in_front,
    rows_of_two_lines,
    days_added_up,
    shows_as_bands,
)
EIGHTEENTH_TABLES: dict[str, Family] = {family.__name__: family for family in _ALL}
