"""The tenth set of resume layouts, ordinary papers: blocks of labels, tables by kind, lists by company."""

from __future__ import annotations

import random

from models.terms import ProductionKind
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, leaving_out, made
from tests.extractors.fresh_ninth_lives import CITY, FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import COAST, TORONTO, crew_of, forgetting, headed
from tests.extractors.fresh_tenth_lives import (
    CLIPPED,
    COAST_SHOWS,
    IN_FULL,
    KINDS,
    LAKE,
    LEADING,
    OF_OLD,
    PAGES,
    RISING,
    WAYS,
    life,
    rest_of,
    show,
    spelt,
)

K = ProductionKind


def _jobs_told(stints: list[CreditTruth]) -> str:
    """The one job, or each with what it took of the days in brackets."""
    if len(stints) == 1:
        return stints[0].position_as_written
    return ", then ".join(
        f"{s.position_as_written} ({WAYS['short'](s.start)} – {WAYS['short'](s.end)}, {days_of(s)} days)"
        for s in stints
    )


def label_blocks(rng: random.Random) -> Made:
    """A block of labels for each show, as somebody would who fills in what the Local asks for; a step up is
    told behind the label of the job, with its dates and days, and the others are then left out."""
    truth = life(rng, LAKE, TORONTO, RISING, least=8, most=12)
    truth = forgetting(rng, truth, 0.15, "studio", "producer", "production_coordinator",
                       "assistant_production_coordinator")  # fmt: skip
    truth = spelt(rng, promoted(rng, truth, FULL, 0.2), IN_FULL, habit=0.5)
    body = ""
    for stints in by_show(truth.credits):
        c = stints[0]
        facts = [
            ("Show", show(c)),
            ("Type", KINDS[c.kind]),
            ("Company", c.company),
            ("Studio", c.studio or ""),
        ]
        facts.append(("Position", _jobs_told(stints)))
        if len(stints) == 1:
            facts += [
                ("Dates", f"{WAYS['long'](c.start)} to {WAYS['long'](c.end)}"),
                ("# of days", days_of(c)),
            ]
        facts += [("Producer", c.producer), ("PM", c.production_manager), ("PC", c.production_coordinator)]
        facts.append(("APC", c.assistant_production_coordinator))
        body += f"<table>{''.join(cells([f'{k}:', e(v)]) for k, v in facts if v)}</table>"
    css = (
        "@page{size:letter;margin:.8in 1in} body{font:10.5pt/1.2 'Liberation Serif'} h1{font-size:15pt;"
        "text-align:center;margin:0} h1+p{text-align:center;margin-bottom:12pt} table{border-spacing:0;"
        "margin-bottom:10pt;break-inside:avoid} td{padding:0;vertical-align:top} td:first-child{width:1.1in;"
        "font-weight:bold} h2{font-size:11pt;margin:12pt 0 2pt;text-decoration:underline} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone} / {truth.email}<br>"
        f"IATSE Local 411 Member #{truth.member_no}</p>"
    )
    return made(truth, top + body + rest_of(truth, "Other employment and skills"), css)


_SECTIONS = {
    K.FEATURE: "Feature Films",
    K.TV_SEASON: "Television Series",
    K.MINI_SERIES: "Mini-Series",
    K.MOW: "Movies of the Week",
    K.PILOT: "Pilots",
    K.OTHER: "Documentaries",
}


def kinds_and_table(rng: random.Random) -> Made:
    """Below headings by kind, a table of show, job, company, dates and days; those in charge beneath each,
    across the table."""
    truth = life(rng, COAST_SHOWS, COAST, PAGES, least=9, most=15)
    truth = forgetting(rng, truth, 0.15, "producer", "production_coordinator", "studio")
    truth = spelt(rng, truth, OF_OLD)
    truth, parts = headed(truth, lambda c: _SECTIONS[c.kind], tuple(_SECTIONS.values()))
    body = ""
    for heading, credits in parts:
        rows = ""
        for c in credits:
            when = f"{WAYS['secretary'](c.start)} – {WAYS['secretary'](c.end)}"
            house = f"{c.company} ({c.studio})" if c.studio else c.company
            rows += cells([f"“{e(show(c, '” (Season {})' if c.season else ''))}{'' if c.season else '”'}",
                           c.position_as_written, e(house), when, days_of(c)])  # fmt: skip
            crew = " &nbsp; ".join(e(text) for text in crew_of(c, "Producer|PM|PC|APC"))
            rows += f"<tr><td colspan='5'>{crew}</td></tr>"
        head = cells(("Title", "Position", "Company", "Dates", "Days"), "th")
        body += f"<h2>{heading}</h2><table><thead>{head}</thead>{rows}</table>"
    css = (
        "@page{size:letter;margin:.7in .75in} body{font:9pt/1.25 P052} h1{font-size:17pt;margin:0}"
        "h2{font-size:11pt;margin:12pt 0 2pt;break-after:avoid} table{width:100%;border-collapse:collapse}"
        "th{text-align:left;border-bottom:.7pt solid #333;font-size:8pt;padding:1pt 4pt 1pt 0}"
        "table{table-layout:fixed} th:nth-child(1){width:27%} th:nth-child(2){width:19%}"
        "th:nth-child(4){width:21%} th:nth-child(5){width:6%} td{padding:3pt 4pt 0 0;vertical-align:top}"
        "td[colspan]{padding:0 0 4pt 10pt;"
        "border-bottom:.3pt solid #bbb;font-size:8.3pt;font-style:italic} td:nth-child(4){white-space:nowrap}"
        "p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)} ~ {truth.phone} ~ {truth.email} ~ "
        f"Member of Local 411, no. {truth.member_no}</p>"
    )
    return made(truth, top + body + rest_of(truth, "Other"), css)


def companies(rng: random.Random) -> Made:
    """Below each company its shows: job, a comma, the show in italics; then dates with the days after a
    dash, and those in charge in brackets."""
    truth = life(rng, LAKE, CITY, LEADING, least=9, most=14)
    truth = leaving_out(truth, "kind", "studio", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "producer", "production_coordinator")
    truth, _ = headed(truth, lambda c: c.company)
    truth = spelt(rng, promoted(rng, truth, FULL, 0.25, first_first=False), CLIPPED)
    _, parts = headed(truth, lambda c: c.company)
    body = ""
    for company, credits in parts:
        body += f"<h2>{e(company)}</h2>"
        for c in credits:
            crew = " / ".join(crew_of(c, "Prod|PM|PC|-", " – "))
            when = f"{WAYS['month first'](c.start)} to {WAYS['month first'](c.end)} – {days_of(c)} days"
            body += (
                f"<div>{c.position_as_written}, <i>{e(show(c, ' (S{})'))}</i><br>{when}<br>({e(crew)})</div>"
            )
    css = (
        "@page{size:letter;margin:.8in 1.1in} body{font:10pt/1.3 'DejaVu Sans Condensed'} h1{font-size:15pt;"
        "margin:0 0 2pt;text-transform:uppercase} h2{font-size:10.5pt;margin:10pt 0 2pt;background:#eee;"
        "padding:1pt 4pt;break-after:avoid} div{margin:0 0 5pt 12pt;break-inside:avoid} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>c. {truth.phone} e. {truth.email}</p>"
    top += f"<p>IATSE Local 411 – Production Coordinators (member {truth.member_no})</p>"
    return made(truth, top + body + rest_of(truth, "Non-Film Employment / Training"), css)


_ALL = (
    label_blocks,
    kinds_and_table,
    companies,
)
TENTH: dict[str, Family] = {family.__name__: family for family in _ALL}
