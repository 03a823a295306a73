"""More of the tenth set: a grid in two tongues, dates at the right, bullets below years."""

from __future__ import annotations

import random
from itertools import groupby

from models.terms import Position
from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, grid, leaving_out, made
from tests.extractors.fresh_ninth_lives import CITY, FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import COAST, MONTREAL, crew_of, forgetting
from tests.extractors.fresh_tenth_lives import (
    BOOKING,
    CLIMB,
    CLIPPED,
    COAST_SHOWS,
    KINDS,
    LAKE,
    LEADING,
    OF_OLD,
    WAYS,
    Spelt,
    life,
    rest_of,
    show,
    spelt,
    within_year,
)

P = Position


_BOTH: Spelt = {
    P.SECOND_APC: (
        "2nd APC",
        "2e assistante à la coordination",
        "2nd APC / 2e ass. coordonnatrice",
        "Secrétaire de production",
    ),
    P.FIRST_APC: ("1st APC", "1re assistante à la coordination", "1st APC / 1re ass. coordonnatrice"),
    P.PC: ("Production Coordinator", "Coordonnatrice de production", "Prod. Coord. / Coord. de production"),
    P.TRAVEL: ("Travel Coordinator", "Coordonnatrice des voyages"),
    P.SCRIPT: ("Script Coordinator", "Coordonnatrice aux scénarios"),
    P.OTHER: ("Office PA", "Assistante de bureau", "Commis comptable"),
}
_TITLES = ("Production", "Poste / Position", "Dates", "Jours / Days", "Équipe / Personnel")


def two_tongues_grid(rng: random.Random) -> Made:
    """A ruled table of somebody from Montréal with heads in both tongues, and the job now in one, now in
    the other, now in both."""
    truth = life(rng, LAKE, MONTREAL, LEADING, least=9, most=14)
    truth = leaving_out(truth, "kind", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    truth = spelt(rng, truth, _BOTH, habit=0.5, units=0)
    rows = []
    for c in truth.credits:
        house = f"{c.company}<br>{c.studio}" if c.studio else c.company
        when = f"{c.start.isoformat()}<br>{c.end.isoformat()}"
        crew = "<br>".join(e(text) for text in crew_of(c, "Prod.|Dir. prod. (PM)|Coord.|-", " : "))
        rows.append(cells([f"<b>{e(show(c, ' – saison {}'))}</b><br>{house.replace('&', '&amp;')}",
                           c.position_as_written, when, days_of(c), crew]))  # fmt: skip
    css = (
        "@page{size:letter;margin:.7in} body{font:9.2pt/1.25 'Nimbus Sans'} h1{font-size:17pt;margin:0}"
        "table{border-collapse:collapse;width:100%;margin-top:8pt} td,th{border:.6pt solid #666;"
        "padding:3pt 5pt;vertical-align:top;text-align:left} th{background:#ececec}"
        "tr{break-inside:avoid}"
        "td:nth-child(3){white-space:nowrap} td:nth-child(4){text-align:center} "
        "h2{font-size:11pt;margin:10pt 0 3pt} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)} – {truth.phone} – {truth.email}<br>"
        f"Membre / Member IATSE 411 : {truth.member_no}</p>"
    )
    return made(truth, top + grid(_TITLES, rows) + rest_of(truth, "Autres expériences / Other"), css)


def dates_at_right(rng: random.Random) -> Made:
    """Show and job on one line, the dates at its right end; company and those in charge beneath, the days
    worked in a line of their own; steps up told one below another."""
    truth = life(rng, LAKE, COAST, CLIMB, least=8, most=13)
    truth = leaving_out(truth, "kind", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.15, "studio", "producer", "production_coordinator")
    truth = spelt(rng, promoted(rng, truth, FULL, 0.2, first_first=False), OF_OLD, units=0.15)
    body = ""
    for stints in by_show(truth.credits):
        c = stints[0]
        lines = f"<i>{e(c.company)}{f', {e(c.studio)}' if c.studio else ''}</i>"
        lines += "".join(f"<br>{e(text)}" for text in crew_of(c, "Producer|Production Manager|Coordinator|-"))
        for s in stints:
            name = f"<b>{e(show(s, ', Season {}'))}</b>, {s.position_as_written}"
            when = f"{WAYS['british'](s.start)} – {WAYS['british'](s.end)}"
            body += f"<h3><u>{when}</u>{name}</h3><p>Days worked: {days_of(s)}</p>"
        body += f"<p class='l'>{lines}</p>"
    css = (
        "@page{size:letter;margin:.8in .9in} body{font:9.8pt/1.28 FreeSans} h1{font-size:20pt;margin:0;color:"
        "#1f4e79} h2{font-size:11.5pt;color:#1f4e79;margin:12pt 0 4pt} h3{font:10pt FreeSans;margin:0;"
        "break-after:avoid} u{float:right;text-decoration:none} p{margin:0} .l{margin-bottom:8pt;color:#333}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)} | {truth.phone} | {truth.email}</p>"
        f"<p>IATSE Local 411 member #{truth.member_no}</p><h2>Film &amp; Television</h2>"
    )
    return made(truth, top + body + rest_of(truth, "Additional Experience"), css)


def years_down(rng: random.Random) -> Made:
    """Below the years, a bullet a credit: the show, a dash, the job, then the rest in sentences."""
    truth = life(rng, COAST_SHOWS, CITY, BOOKING, least=10, most=16, pace=0.6)
    truth = leaving_out(truth, "studio", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "producer", "production_coordinator")
    truth = spelt(rng, promoted(rng, truth, FULL, 0.12, first_first=False), CLIPPED)
    body = ""
    for year, credits in groupby(truth.credits, key=lambda c: c.start.year):
        body += f"<h2>{year}</h2><ul>"
        for c in credits:
            first, last = within_year(c, year)
            name = f"<b>{e(show(c, ', Season {}'))}</b> – {c.position_as_written}"
            crew = "; ".join(crew_of(c, "Producer|PM|PC|-", " "))
            facts = f"{KINDS[c.kind]}, {e(c.company.rstrip('.'))}. {first} to {last}, {days_of(c)} days."
            body += f"<li>{name}<br>{facts} {e(crew)}.</li>"
        body += "</ul>"
    css = (
        "@page{size:letter;margin:1in} body{font:11pt/1.2 'Liberation Serif'} h1{font-size:16pt;margin:0}"
        "h2{font-size:12pt;margin:9pt 0 2pt;break-after:avoid} ul{margin:0;padding-left:18pt}"
        "li{margin-bottom:4pt;break-inside:avoid} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>Tel: {truth.phone}<br>Email: {truth.email}<br>"
        f"Local 411 Member No. {truth.member_no}</p>"
    )
    return made(truth, top + body + rest_of(truth, "Other work, education and skills"), css)


_ALL = (
    two_tongues_grid,
    dates_at_right,
    years_down,
)
TENTH_MORE: dict[str, Family] = {family.__name__: family for family in _ALL}
