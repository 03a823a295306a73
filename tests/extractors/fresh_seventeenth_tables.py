"""Tables of the seventeenth set: a printed sheet of Excel, rows without rules, a table for each position."""

from __future__ import annotations

import random

from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, grid, made
from tests.extractors.fresh_fifteenth_lives import of_the_sender, whole
from tests.extractors.fresh_fourteenth_lives import KINDS_SAID, show
from tests.extractors.fresh_seventeenth_lives import (
    ALL_ROUND,
    AT_THE_TOP,
    BRACKETED,
    BY_AIR,
    BY_PAGE,
    CARLAW,
    CLOSELY,
    ESCARPMENT,
    GARDINER,
    PLAINLY,
    STEPPING_UP,
    STILL_SECOND,
    SUMMARIES,
    WAYS,
    WITH_A_HYPHEN,
    WITH_POINTS,
    career,
    of_clear_days,
    of_unions,
    oldest_first,
    sections,
    with_sections,
)
from tests.extractors.fresh_seventh_lives import headed, silent
from tests.extractors.fresh_sixteenth_lives import K, many
from tests.extractors.fresh_twelfth_lives import house, once


def printed_sheet(rng: random.Random) -> Made:
    """A sheet of Excel printed across the page with its lines: season and type in columns of their own, the
    local at the end, days added up below; skills in the rows that follow."""
    truth = career(
        rng,
        GARDINER,
        rng.choice((STEPPING_UP, ALL_ROUND)),
        CLOSELY,
        (12, 19),
        "kind",
        "production_manager",
    )
    truth = oldest_first(rng, of_unions(of_clear_days(truth)))
    truth, parts = with_sections(rng, truth, "Skills|Education")
    way = rng.choice(("iso", "excel", "numbers"))
    rows = [
        cells(
            [e(c.title), str(c.season or ""), KINDS_SAID[c.kind], e(c.position_as_written), e(c.company),
             e(c.production_manager), WAYS[way](c.start), WAYS[way](c.end), days_of(c),
             c.agreement]
        )
        for c in truth.credits
    ]  # fmt: skip
    rows.append(cells([""] * 7 + ["TOTAL", whole(truth.credits), ""]))
    for head, lines in parts:
        rows += [cells([""] * 10), f"<tr><td colspan=10><b>{head}</b></td></tr>"]
        rows += [f"<tr><td colspan=10>{e(line)}</td></tr>" for line in lines]
    heads = rng.choice(
        (
            "Production|Season|Type|Position|Company|PM|Start Date|End Date|Days|Local",
            "SHOW|SEASON|TYPE|POSITION|PROD. COMPANY|PROD. MANAGER|FROM|TO|# DAYS|UNION",
        )
    ).split("|")
    css = (
        "@page{size:letter landscape;margin:.5in;@bottom-center{content:'Page ' counter(page);"
        "font:8pt Carlito}} body{font:8.6pt/1.2 Carlito} table{border-collapse:collapse;width:100%} td,th{"
        "border:.4pt solid #b5b5b5;padding:1.2pt 3pt;text-align:left;vertical-align:bottom;height:11pt} "
        "th{background:#ffe699;border-color:#888} h1{font-size:14pt;margin:0} p{margin:0 0 5pt} "
        "td:nth-child(7),td:nth-child(8){white-space:nowrap;text-align:right} td:nth-child(9),"
        "td:nth-child(2){text-align:right} tr{break-inside:avoid}"
    )
    top = f"<h1>{e(truth.name)} – Credits</h1><p>{e(of_the_sender(truth))} | 411 #{truth.member_no}</p>"
    return made(truth, f"{top}{grid(heads, rows)}", css)


def rows_without_rules(rng: random.Random) -> Made:
    """A document's table with its rules hidden: days of the calendar at the left over the count, at the right
    the show in bold, the job and the company below it."""
    truth = career(
        rng, ESCARPMENT, rng.choice((STILL_SECOND, STEPPING_UP)), PLAINLY, (8, 12), "production_manager"
    )
    truth, parts = with_sections(rng, truth, "Education|Skills|References")
    way, dash = rng.choice((("short", " –"), ("long", " to"), ("dotted", " -")))
    form = rng.choice(("{} days", "({} days)", "Days: {}"))
    rows = [
        cells(
            [f"{WAYS[way](c.start)}{dash}<br>{WAYS[way](c.end)}<br>{many(c, form)}",
             f"<b>{show(c, ', Season {}')}</b><br>{e(c.position_as_written)}<br>{e(c.company)}<br>"
             f"Production Manager: {e(c.production_manager)}"]
        )
        for c in truth.credits
    ]  # fmt: skip
    css = (
        "@page{size:letter;margin:1in} body{font:10.5pt/1.3 'Liberation Sans'} h1{font-size:22pt;margin:0;"
        "font-weight:normal} h2{font-size:13pt;font-weight:normal;color:#434343;margin:13pt 0 5pt;"
        "break-after:avoid} table{border-spacing:0;width:100%} td{vertical-align:top;padding:0 0 9pt} "
        "td:first-child{width:1.75in} tr{break-inside:avoid} p{margin:0 0 3pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone} | {truth.email}<br>IATSE Local 411 "
        f"member #{truth.member_no}</p><h2>Summary</h2><p>{rng.choice(SUMMARIES)}</p><h2>Experience</h2>"
    )
    return made(truth, f"{top}<table>{''.join(rows)}</table>{sections(parts)}", css)


def table_for_each_position(rng: random.Random) -> Made:
    """A heading for each position and below it a ruled table of shows, whose rows do not say the job."""
    truth = career(
        rng,
        CARLAW,
        rng.choice((STEPPING_UP, ALL_ROUND, AT_THE_TOP)),
        WITH_A_HYPHEN,
        (10, 16),
        "studio",
        "production_manager",
        habit=1,
    )
    truth, found = headed(truth, lambda c: c.position_as_written)
    truth, parts = with_sections(rng, truth, "Education & Training|Skills|Other Experience")
    dash = rng.choice((" - ", " – ", " to "))
    heads = rng.choice(
        (
            ("Production", "Company", "PM", "Dates", "Days"),
            ("Title", "Production Co. / Network", "Prod. Manager", "Dates Worked", "# Days"),
        )
    )
    body = ""
    for job, credits in found:
        rows = [
            cells(
                [f"<i>{show(c, ' S{}')}</i>", e(house(c, "{} / {}")), e(c.production_manager), once(c, dash),
                 days_of(c)]
            )
            for c in credits
        ]  # fmt: skip
        body += f"<h2>{e(job)}</h2>{grid(heads, rows)}"
    css = (
        "@page{size:letter;margin:.75in} body{font:9.5pt/1.3 'Liberation Serif'} h1{font-size:18pt;margin:0;"
        "text-align:center} h1+p{text-align:center;margin:0 0 8pt} table{border-collapse:collapse;width:100%;"
        "table-layout:fixed} td,th{border:.5pt solid #000;padding:2pt 4pt;text-align:left;"
        "vertical-align:top} th:nth-child(3){width:1.2in} th:nth-child(4){width:1.55in} th:nth-child(5){"
        "width:.5in} td:nth-child(5){text-align:center} h2{font-size:11.5pt;margin:11pt 0 3pt;"
        "break-after:avoid} tr{break-inside:avoid} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, ' • '))}<br>411 Member {truth.member_no}</p>"
    return made(truth, f"{top}{body}{sections(parts)}", css)


def five_ruled_columns(rng: random.Random) -> Made:
    """Production, Position, Company, PM, Days between rules, upright; the period in small type below the
    show."""
    truth = career(
        rng, GARDINER, rng.choice((STILL_SECOND, BY_AIR, BY_PAGE)), BRACKETED, (9, 14), "production_manager"
    )
    truth, parts = with_sections(rng, silent(truth, "address"), "Skills|Education|References")
    dash = rng.choice((" - ", " – "))
    form = rng.choice((" (Season {})", ", S{}"))
    rows = [
        cells(
            [f"<b>{show(c, form)}</b><br><small>{once(c, dash)}</small>", e(c.position_as_written),
             e(c.company), e(c.production_manager), days_of(c)]
        )
        for c in truth.credits
    ]  # fmt: skip
    css = (
        "@page{size:letter;margin:.8in;@bottom-right{content:counter(page);font:9pt Carlito}} "
        "body{font:10pt/1.3 Carlito} h1{font-size:20pt;margin:0;color:#1f3864} table{border-collapse:"
        "collapse;width:100%;margin-top:8pt} td,th{border:.5pt solid #8ea9db;padding:3pt 5pt;"
        "vertical-align:top;text-align:left} th{background:#d9e2f3} small{font-size:9pt} td:first-child{"
        "width:2.1in} td:last-child{text-align:right} tr{break-inside:avoid} h2{font-size:12pt;"
        "margin:10pt 0 3pt;color:#1f3864} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{truth.phone} | {truth.email} | IATSE 411 #{truth.member_no}</p>"
    table = grid(("Production", "Position", "Company", "PM", "Days"), rows)
    return made(truth, f"{top}<p>{rng.choice(SUMMARIES)}</p>{table}{sections(parts)}", css)


_TYPES = {
    K.FEATURE: "FEATURE FILMS",
    K.TV_SEASON: "TELEVISION SERIES",
    K.MINI_SERIES: "MINI-SERIES",
    K.MOW: "MOVIES OF THE WEEK",
    K.PILOT: "PILOTS",
    K.OTHER: "DOCUMENTARIES",
}


def types_in_plain_columns(rng: random.Random) -> Made:
    """Headings are types of production; below each, columns without heads or rules: show, job, company over
    manager, first and last day with the count in brackets."""
    truth = career(
        rng,
        ESCARPMENT,
        rng.choice((AT_THE_TOP, ALL_ROUND)),
        WITH_POINTS,
        (11, 17),
        "kind",
        "production_manager",
    )
    truth, found = headed(truth, lambda c: _TYPES[c.kind], tuple(_TYPES.values()))
    truth, parts = with_sections(rng, truth, "EDUCATION|SKILLS")
    way = rng.choice(("short", "iso", "british"))
    unit = rng.choice(("{} days", "{}d"))
    body = ""
    for head, credits in found:
        rows = [
            cells(
                [show(c, ", Season {}"), e(c.position_as_written),
                 f"{e(c.company)}<br>PM {e(c.production_manager)}",
                 f"{WAYS[way](c.start)} – {WAYS[way](c.end)}<br>({many(c, unit)})"]
            )
            for c in credits
        ]  # fmt: skip
        body += f"<h2>{head}</h2><table>{''.join(rows)}</table>"
    css = (
        "@page{size:letter;margin:.8in .75in} body{font:9.3pt/1.35 'Nimbus Sans'} h1{font-size:24pt;margin:0;"
        "letter-spacing:1pt} h2{font-size:9.5pt;letter-spacing:1.5pt;border-bottom:1pt solid #b7472a;"
        "color:#b7472a;margin:11pt 0 4pt;break-after:avoid} table{border-spacing:0;width:100%;"
        "table-layout:fixed} td{vertical-align:top;padding:0 10pt 5pt 0} td:first-child{font-weight:bold} "
        "td:nth-child(2){width:1.4in} td:last-child{width:1.9in;padding-right:0;text-align:right} "
        "tr{break-inside:avoid} p{margin:0 0 2pt}"
    )
    sender = f"{e(of_the_sender(truth, '  /  '))}  /  IATSE 411 no. {truth.member_no}"
    return made(truth, f"<h1>{e(truth.name)}</h1><p>{sender}</p>{body}{sections(parts)}", css)


_ALL = (
    printed_sheet,
    rows_without_rules,
    table_for_each_position,
    five_ruled_columns,
    types_in_plain_columns,
)
SEVENTEENTH_TABLES: dict[str, Family] = {family.__name__: family for family in _ALL}
