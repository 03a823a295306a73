"""More of the eleventh set: a list of dashes and a sheet of Excel."""

from __future__ import annotations

import random

from tests.extractors.fresh_careers import CREW, Family, Made, cells, days_of, e, grid, made
from tests.extractors.fresh_eleventh_lives import ISLANDS, LETTERED, METRO, PLAIN, PLAINER
from tests.extractors.fresh_ninth_lives import FULL, promoted
from tests.extractors.fresh_seventh_lives import crew_of, forgetting
from tests.extractors.fresh_tenth_lives import (
    CLIMB,
    KINDS,
    WAYS,
    backwards,
    life,
    rest_of,
    show,
    spelt,
)


def docs_dashes(rng: random.Random) -> Made:
    """A Google document: a dash a credit, everything in one running line, the job after the company between
    dashes, days before dates or after them as it came."""
    truth = life(rng, PLAINER, ISLANDS, CLIMB, least=10, most=17, pace=0.7)
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator",
                       "assistant_production_coordinator")  # fmt: skip
    truth = spelt(rng, promoted(rng, truth, FULL, 0.12, first_first=False), LETTERED, habit=0.5)
    body = ""
    for c in truth.credits:
        house = f"{c.company} for {c.studio}" if c.studio else c.company
        crew = ", ".join(crew_of(c, "Producer|PM|PC|APC"))
        when = f"{WAYS['short'](c.start)} - {WAYS['short'](c.end)}"
        counted = f"{when}, {days_of(c)} days" if rng.random() < 0.8 else f"{days_of(c)} days, {when}"
        name = f"{e(show(c))}, {KINDS[c.kind]}, {e(house)} - <b>{c.position_as_written}</b> - {counted}"
        body += f"<p class='c'>- {name}. {e(crew)}</p>"
    css = (
        "@page{size:letter;margin:1in} body{font:11pt/1.38 'Liberation Sans'} h1{font-size:20pt;font-weight:"
        "normal;margin:0 0 3pt} h2{font-size:14pt;font-weight:normal;color:#434343;margin:14pt 0 4pt}"
        "p{margin:0} .c{margin-bottom:6pt;padding-left:9pt;text-indent:-9pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}</p><p>{truth.email} | {truth.phone}</p><p>IATSE 411 "
        f"#{truth.member_no}</p><h2>Credits</h2>"
    )
    return made(truth, top + body + rest_of(truth, "Other jobs and education"), css)


_HEADS = "PRODUCTION|TYPE|PRODUCTION COMPANY|STUDIO|POSITION|START|END|DAYS|PRODUCER|PM|PC|APC"


def excel_log(rng: random.Random) -> Made:
    """A sheet printed from Excel across the page: every credit since the first, a row a job; a cell is blank
    where it was forgotten."""
    truth = life(rng, PLAIN, METRO, CLIMB, least=14, most=22, pace=0.6)
    truth = forgetting(rng, truth, 0.15, "studio", "producer", "production_coordinator")
    truth = spelt(rng, backwards(promoted(rng, truth, FULL, 0.2, first_first=False)), LETTERED)
    rows = [
        cells(
            (
                *(e(show(c, " S{}")), KINDS[c.kind], e(c.company), e(c.studio or ""), c.position_as_written),
                *(WAYS["dashed"](c.start), WAYS["dashed"](c.end), days_of(c)),
                *(e(getattr(c, role)) for role in CREW),
            )
        )
        for c in truth.credits
    ]
    css = (
        "@page{size:letter landscape;margin:.5in .4in;@bottom-center{content:'Page ' counter(page);"
        "font:8pt Carlito}}body{font:7.6pt/1.25 Carlito} h1{font-size:14pt;margin:0}"
        "table{border-collapse:collapse;width:100%}"
        "td,th{border:.5pt solid #999;padding:1.5pt 3pt;vertical-align:bottom;text-align:left}"
        "th{background:#d9e2f3} tr{break-inside:avoid} td:nth-child(6),td:nth-child(7){white-space:nowrap}"
        "td:nth-child(8){text-align:right} h2{font-size:9pt;margin:8pt 0 1pt} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)} &nbsp;&nbsp; {truth.phone} &nbsp;&nbsp; {truth.email}"
        f" &nbsp;&nbsp; IATSE 411 member #{truth.member_no}</p>"
    )
    body = top + grid(_HEADS.split("|"), rows) + rest_of(truth, "OTHER EMPLOYMENT / EDUCATION / SKILLS")
    return made(truth, body, css)


_ALL = (
    docs_dashes,
    excel_log,
)
ELEVENTH_MORE: dict[str, Family] = {family.__name__: family for family in _ALL}
