"""More of the twelfth set: initials below years, two parts, totals below jobs, merged companies."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import groupby

from models.terms import Position
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import CREW, Family, Made, cells, days_of, e, leaving_out, made
from tests.extractors.fresh_ninth_lives import CITY, roman
from tests.extractors.fresh_seventh_lives import COAST, TORONTO, changed, crew_of, headed, silent
from tests.extractors.fresh_tenth_lives import KINDS
from tests.extractors.fresh_twelfth_lives import (
    CHIEFS,
    CURT,
    FIRSTS,
    HARBOUR,
    LONG,
    PLAIN,
    QUEEN,
    SECONDS,
    STRAIT,
    WAYS,
    by_initials,
    house,
    note,
    paragraphs,
    season,
    worked,
)

P = Position


def initials_below_years(rng: random.Random) -> Made:
    """Below years, latest first, a line of dashes a credit: job, show in quotation marks with a Roman
    season, company; then dates with points, the days after an x; the crew with initials."""
    truth = by_initials(worked(rng, HARBOUR, TORONTO, FIRSTS, CURT, (12, 18)))
    truth = leaving_out(truth, "kind", "studio")
    body = ""
    for year, credits in groupby(truth.credits, key=lambda c: c.start.year):
        body += f"<h3>{year}</h3>"
        for c in credits:
            number = f" {roman(c.season)}" if c.season else ""
            when = f"{WAYS['points'](c.start)}–{WAYS['points'](c.end)} x {days_of(c)} days"
            crew = " / ".join(e(text) for text in crew_of(c, "P|PM|PC|APC"))
            line = f"{c.position_as_written} – “{e(c.title)}{number}” – {e(c.company)}"
            body += f"<p class='c'>{line}<br>{when} – {crew}</p>"
    css = (
        "@page{size:letter;margin:.75in} body{font:9.5pt/1.25 'DejaVu Sans Condensed'} h1{font-size:13pt;"
        "margin:0;float:left} .r{text-align:right;font-size:8.5pt} h2{font-size:10pt;margin:12pt 0 3pt}"
        "h3{font-size:10pt;margin:8pt 0 2pt;break-after:avoid} p{margin:0 0 1pt} .c{margin:0 0 5pt .35in}"
    )
    reach = f"{e(truth.address)}<br>{truth.phone}<br>{truth.email}<br>Local 411 – {truth.member_no}"
    top = f"<h1>{e(truth.name.upper())}</h1><p class='r'>{reach}</p>"
    return made(truth, f"{top}{body}{paragraphs(truth, 'Misc.')}", css)


def selected_and_earlier(rng: random.Random) -> Made:
    """Selected credits in full, with notes in italics beneath; earlier work in one line each: show, job,
    company and dates between commas, the days in brackets, no crew."""
    truth = worked(rng, STRAIT, COAST, CHIEFS, PLAIN, (11, 17))
    split = len(truth.credits) - rng.randint(4, 6)
    old = leaving_out(replace(truth, credits=truth.credits[split:]), *CREW, "studio", "kind").credits
    truth = replace(truth, credits=(*truth.credits[:split], *old))
    body = "<h2>Selected Credits</h2>"
    for c in truth.credits[:split]:
        what = season(c, "Season {}, Eps. {first}-{last}") or KINDS[c.kind]
        when = f"{WAYS['british'](c.start)} – {WAYS['british'](c.end)}"
        crew = "; ".join(e(text) for text in crew_of(c, "Producer|Production Manager|PC|APC", " "))
        aside = note(rng, 0.35, "Victoria and Hope")
        body += (
            f"<div><b>{c.position_as_written}</b>, <b>{e(c.title)}</b> ({what})<br>"
            f"{e(house(c, '{} / {}'))}<br>"
            f"{when} ({days_of(c)} days)<br>{crew}{f'<br><i>{aside}</i>' if aside else ''}</div>"
        )
    body += "<h2>Earlier Work</h2>"
    for c in old:
        when = f"{WAYS['british'](c.start)} – {WAYS['british'](c.end)}"
        body += (
            f"<p>{e(c.title)}{season(c, ' (Season {})')}, {c.position_as_written}, {e(c.company)}, {when} "
            f"({days_of(c)} days)</p>"
        )
    css = (
        "@page{size:letter;margin:.8in 1in} body{font:10pt/1.3 P052} h1{font-size:19pt;"
        "margin:0;text-align:right}"
        "h1+p{text-align:right} h2{font-size:12pt;font-style:italic;border-top:.5pt solid "
        "#555;padding-top:4pt;"
        "margin:14pt 0 6pt} div{margin-bottom:8pt} p{margin:0 0 3pt}"
    )
    reach = (
        f"{e(truth.address)}<br>{truth.phone} · {truth.email}<br>IATSE Local 411, member {truth.member_no}"
    )
    return made(truth, f"<h1>{e(truth.name)}</h1><p>{reach}</p>{body}{paragraphs(truth, 'Training')}", css)


_GROUPS = {
    P.PC: "Production Coordinator",
    P.FIRST_APC: "1st Assistant Production Coordinator",
    P.SECOND_APC: "2nd Assistant Production Coordinator",
    P.OTHER: "Office Production Assistant",
}


def totals_below_jobs(rng: random.Random) -> Made:
    """The jobs are headings, each with a total of days under its shows; columns without rules: dates, days,
    show over company, crew one below another."""
    truth = worked(rng, QUEEN, TORONTO, CHIEFS if rng.random() < 0.5 else FIRSTS, LONG, (10, 17))
    credits = tuple(replace(c, position_as_written=_GROUPS[c.position]) for c in truth.credits)
    truth = leaving_out(replace(truth, credits=credits), "kind")
    truth, parts = headed(truth, lambda c: c.position_as_written, tuple(_GROUPS.values()))
    body = ""
    for job, group in parts:
        rows = ""
        for c in group:
            when = f"{WAYS['ordinal'](c.start)} –<br>{WAYS['ordinal'](c.end)}"
            crew = "<br>".join(e(text) for text in crew_of(c, "Prod|PM|PC|APC"))
            firm = e(house(c, "{} – {}"))
            rows += cells([when, days_of(c), f"<u>{e(c.title)}</u>{season(c, ' (S{})')}<br>{firm}", crew])
        total = f"<p class='t'>Total: {sum(c.days for c in group):g} days</p>"
        body += f"<h2>{job}</h2><table>{rows}</table>{total}"
    css = (
        "@page{size:letter;margin:.8in} body{font:10pt/1.25 Caladea} h1{font-size:18pt;"
        "margin:0} h2{font-size:"
        "12pt;background:#222;color:#fff;padding:2pt 6pt;margin:12pt 0 4pt;"
        "break-after:avoid} table{width:100%;"
        "border-spacing:0} td{padding:0 8pt 7pt 0;vertical-align:top} "
        "td:nth-child(1){width:21%;white-space:nowrap}"
        "td:nth-child(2){width:7%;text-align:right} td:nth-child(4){width:27%} "
        ".t{text-align:right;font-weight:"
        "bold;margin:0 0 4pt} p{margin:0 0 2pt} tr{break-inside:avoid}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}, {truth.phone}, {truth.email}</p>"
        f"<p>Local 411 Membership: {truth.member_no}</p>"
    )
    return made(truth, f"{top}{body}{paragraphs(truth, 'Other')}", css)


def _crew_cell(c: CreditTruth) -> str:
    return "<br>".join(e(text) for text in crew_of(c, "Producer|PM|PC|-", " – "))


def merged_companies(rng: random.Random) -> Made:
    """A ruled table in which a company's cell is merged over all its shows; every other company shaded, the
    days told after the dates as `x 62 days`."""
    truth = worked(rng, HARBOUR, CITY, SECONDS, PLAIN, (9, 15))
    houses = rng.sample(HARBOUR.companies.split("|"), 5)
    truth = changed(truth, lambda c: {"company": houses[len(c.title) % 5]})
    truth = leaving_out(truth, "kind", "studio", "assistant_production_coordinator")
    truth = silent(truth, "address")
    truth, parts = headed(truth, lambda c: c.company)
    body = ""
    for company, credits in parts:
        rows = ""
        for place, c in enumerate(credits):
            first = f"<td rowspan='{len(credits)}'>{e(company)}</td>" if place == 0 else ""
            when = f"{WAYS['iso'](c.start)} to {WAYS['iso'](c.end)}<br>x {days_of(c)} days"
            show = f"{e(c.title)}{season(c, ', Season {}')}"
            rows += f"<tr>{first}<td>{show}</td><td>{c.position_as_written}</td><td>{when}</td>"
            rows += f"<td>{_crew_cell(c)}</td></tr>"
        body += f"<tbody>{rows}</tbody>"
    head = cells(("COMPANY", "SHOW", "POSITION", "DATES", "PERSONNEL"), "th")
    css = (
        "@page{size:letter;margin:.6in} body{font:9pt/1.25 'URW Gothic'} h1{font-size:16pt;margin:0}"
        "table{border-collapse:collapse;width:100%;margin-top:9pt} td,th{border:.5pt solid "
        "#777;padding:3pt 5pt;"
        "vertical-align:middle;text-align:left} th{font-size:8pt} tbody:nth-child(odd){background:#eef3ea}"
        "td:nth-last-child(2){white-space:nowrap} th:last-child{width:26%} "
        "tr{break-inside:avoid} h2{font-size:11pt;margin:10pt 0 3pt}"
        "p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{truth.email} – {truth.phone} – 411 member {truth.member_no}</p>"
    table = f"<table><thead>{head}</thead>{body}</table>"
    return made(truth, f"{top}{table}{paragraphs(truth, 'SKILLS')}", css)


_ALL = (
    initials_below_years,
    selected_and_earlier,
    totals_below_jobs,
    merged_companies,
)
TWELFTH_MORE: dict[str, Family] = {family.__name__: family for family in _ALL}
