"""The eleventh set of resume layouts, ordinary papers: capitals, headings by job, a page of two colours."""

from __future__ import annotations

import random

from models.terms import Position
from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, leaving_out, made
from tests.extractors.fresh_eleventh_lives import ISLANDS, METRO, PLAIN, PLAINER, WORDY
from tests.extractors.fresh_ninth_lives import FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import crew_of, forgetting, headed
from tests.extractors.fresh_tenth_lives import (
    KINDS,
    LEADING,
    RISING,
    WAYS,
    Spelt,
    life,
    rest_of,
    said_once,
    show,
    spelt,
)

P = Position


def caps_and_job_beneath(rng: random.Random) -> Made:
    """The show in capitals, its job before its dates on the next line, those in charge on the last; a second
    job on the show is a second line."""
    truth = life(rng, PLAIN, METRO, RISING, least=9, most=15)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.15, "studio", "producer", "production_coordinator")
    truth = spelt(rng, promoted(rng, truth, FULL, 0.2, first_first=False), WORDY)
    body = ""
    for stints in by_show(truth.credits):
        c = stints[0]
        house = f"{c.company} / {c.studio}" if c.studio else c.company
        jobs = "<br>".join(f"{s.position_as_written} | {said_once(s)} ({days_of(s)} days)" for s in stints)
        crew = ", ".join(crew_of(c, "Producer|PM|PC|-"))
        name = f"<b>{e(show(c, ' – Season {}').upper())}</b> – {KINDS[c.kind]} – {e(house)}"
        body += f"<div>{name}<br>{jobs}<br><i>{e(crew)}</i></div>"
    css = (
        "@page{size:letter;margin:.9in 1in} body{font:10.5pt/1.3 'Liberation Sans'} h1{font-size:18pt;"
        "text-align:center;margin:0} h1+p{text-align:center;margin:2pt 0 10pt} div{margin-bottom:9pt;"
        "break-inside:avoid} h2{font-size:11pt;border-bottom:1pt solid #000;margin:12pt 0 6pt}"
        "p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone} | {truth.email}</p>"
    top += f"<h2>PRODUCTION EXPERIENCE (IATSE Local 411 – Member #{truth.member_no})</h2>"
    return made(truth, top + body + rest_of(truth, "OTHER EXPERIENCE &amp; EDUCATION"), css)


_HEADINGS = {
    P.PC: "PRODUCTION COORDINATOR",
    P.FIRST_APC: "ASSISTANT PRODUCTION COORDINATOR",
    P.SECOND_APC: "ASSISTANT PRODUCTION COORDINATOR",
    P.TRAVEL: "TRAVEL COORDINATOR",
    P.SCRIPT: "SCRIPT COORDINATOR",
    P.OTHER: "OTHER PRODUCTION POSITIONS",
}
_WITHIN: Spelt = {
    P.FIRST_APC: ("1st APC", "1st Assistant"),
    P.SECOND_APC: ("2nd APC", "2nd Assistant"),
    P.OTHER: ("Office PA", "Art Dept Coordinator", "Set PA", "Accounting Clerk"),
}


def headings_share_apc(rng: random.Random) -> Made:
    """Below headings by job, both assistants below one, and which of the two in brackets after the show."""
    truth = life(rng, PLAINER, ISLANDS, LEADING, least=11, most=18, pace=0.7)
    truth = leaving_out(truth, "studio", "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "production_coordinator")
    ways: Spelt = {position: _WITHIN.get(position, (said,)) for position, said in _HEADINGS.items()}
    truth = spelt(rng, truth, ways, habit=0.8, units=0)
    truth, parts = headed(truth, lambda c: _HEADINGS[c.position], tuple(dict.fromkeys(_HEADINGS.values())))
    body = ""
    for heading, credits in parts:
        rows = ""
        for c in credits:
            job = f" ({c.position_as_written})" if c.position in _WITHIN else ""
            left = (
                f"<i>{e(show(c, ', Season {}'))}</i>{job}<br><small>{KINDS[c.kind]}, {e(c.company)}</small>"
            )
            when = f"{WAYS['sept'](c.start)} – {WAYS['sept'](c.end)}<br><small>({days_of(c)} days)</small>"
            rows += cells([left, when, "<br>".join(e(text) for text in crew_of(c, "-|PM|PC|-", " "))])
        body += f"<h2>{heading}</h2><table>{rows}</table>"
    css = (
        "@page{size:letter;margin:.8in .9in} body{font:10pt/1.25 Caladea} h1{font-size:22pt;margin:0;"
        "font-weight:normal} h1+p{margin:0 0 8pt;border-top:.7pt solid #444;padding-top:3pt}"
        "table{width:100%;border-spacing:0} td{vertical-align:top;padding:2pt 6pt 4pt 0;width:31%}"
        "td:first-child{width:38%}"
        "h2{font-size:10.5pt;margin:11pt 0 3pt;break-after:avoid;letter-spacing:.5pt} tr{break-inside:avoid}"
        "p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(truth.address)} • {truth.phone} • {truth.email} • IATSE 411 "
    return made(truth, f"{top}({truth.member_no})</p>{body}{rest_of(truth, 'BEFORE FILM, ETC.')}", css)


def canva_side(rng: random.Random) -> Made:
    """A Canva page: a dark column of contact and skills, and beside it the job in bold above show and
    company, the dates small in capitals, those in charge in a sentence."""
    truth = life(rng, PLAIN, METRO, RISING, least=8, most=11, other_work=1)
    truth = leaving_out(truth, "kind", "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "production_coordinator")
    truth = spelt(rng, truth, WORDY, habit=0.7)
    body = ""
    for c in truth.credits:
        crew = ", ".join(crew_of(c, "-|Production Manager|Coordinator|-", " "))
        house = f"{c.company} / {c.studio}" if c.studio else c.company
        when = f"{WAYS['capitals'](c.start)} – {WAYS['capitals'](c.end)} · {days_of(c)} DAYS"
        body += f"<div><b>{c.position_as_written}</b><br>{e(show(c, ' S{}'))} · {e(house)}<br>"
        body += f"<small>{when}</small><br><em>{e(crew)}</em></div>"
    css = (
        "@page{size:letter;margin:.55in .5in .55in 0} i{position:fixed;left:0;top:-.55in;width:2.25in;"
        "height:11in;background:#2d3e40;z-index:-1}"
        "body{font:9.3pt/1.35 Carlito;margin:0} aside{position:absolute;left:.3in;top:0;width:1.75in;"
        "color:#fff} aside h2{color:#e0c58f;font-size:10pt;margin:14pt 0 3pt;letter-spacing:1pt} aside p{"
        "margin:0 0 4pt;font-size:8.5pt;overflow-wrap:anywhere} main{margin-left:2.5in} h1{font:26pt "
        "'URW Gothic';margin:0;color:#2d3e40} h3{font-size:11pt;letter-spacing:2pt;border-bottom:1.5pt solid "
        "#e0c58f;margin:8pt 0 6pt} div{margin-bottom:7pt;break-inside:avoid} small{color:#777}"
        "b{font-size:10.5pt}"
    )
    lines = "".join(f"<p>{e(line)}</p>" for line in truth.other_lines)
    side = f"<h2>CONTACT</h2><p>{truth.phone}</p><p>{truth.email}</p><p>{e(truth.address)}</p><h2>UNION</h2>"
    side += f"<p>IATSE Local 411<br>#{truth.member_no}</p><h2>SKILLS &amp; MORE</h2>{lines}"
    return made(
        truth,
        f"<i></i><aside>{side}</aside><main><h1>{e(truth.name)}</h1><h3>EXPERIENCE</h3>{body}</main>",
        css,
    )


_ALL = (
    caps_and_job_beneath,
    headings_share_apc,
    canva_side,
)
ELEVENTH: dict[str, Family] = {family.__name__: family for family in _ALL}
