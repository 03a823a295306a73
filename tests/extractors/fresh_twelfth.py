"""The twelfth set of resume layouts, by eighteen people: bars, days in front, a sidebar, sentences."""

from __future__ import annotations

import random

from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, grid, leaving_out, made
from tests.extractors.fresh_ninth_lives import CITY, FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import COAST, TORONTO, crew_of, silent
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
    house,
    note,
    once,
    paragraphs,
    season,
    worked,
)


def between_bars(rng: random.Random) -> Made:
    """Three lines of bars a credit, the show first and in capitals; dd/mm/yy; records break over pages."""
    truth = worked(rng, STRAIT, COAST, FIRSTS, PLAIN, (9, 20))
    truth = silent(truth, "address")
    body = ""
    for c in truth.credits:
        show = " | ".join(
            part for part in (season(c, "S{}"), "" if c.season else KINDS[c.kind], e(house(c))) if part
        )
        when = f"{WAYS['day first'](c.start)} – {WAYS['day first'](c.end)}"
        crew = " | ".join(e(text) for text in crew_of(c, "Prod|PM|PC|APC"))
        body += (
            f"<p class='c'><b>{e(c.title.upper())}</b> | {show}<br>"
            f"{c.position_as_written} | {when} | {days_of(c)} days<br>{crew}</p>"
        )
    css = (
        "@page{size:letter;margin:1in .9in} body{font:10.5pt/1.3 Carlito} h1{font-size:22pt;margin:0;"
        "font-weight:normal;letter-spacing:2pt} h2{font-size:12pt;border-bottom:1pt solid "
        "#000;margin:14pt 0 6pt}"
        "p{margin:0 0 2pt} .c{margin-bottom:9pt;orphans:1;widows:1}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{truth.phone} | {truth.email} | IATSE 411 #{truth.member_no}</p>"
    return made(truth, f"{top}<h2>CREDITS</h2>{body}{paragraphs(truth, 'ALSO')}", css)


_TWO_LINES = (
    "Days<br>Worked",
    "Start<br>Wrap",
    "Project<br>Season / Type",
    "Position",
    "Prod. Company<br>Studio",
    "Producer<br>Prod. Manager",
    "Prod. Coord.<br>Asst. Coord.",
)


def days_in_front(rng: random.Random) -> Made:
    """A long table in small type that begins with the days; heads of two lines over every page, rules only
    below rows, cells of two lines, rows that break over pages."""
    truth = worked(rng, HARBOUR, TORONTO, CHIEFS, CURT, (16, 25), gaps=0.05)
    rows = []
    for c in truth.credits:
        when = f"{WAYS['month first'](c.start)}<br>{WAYS['month first'](c.end)}"
        show = f"<b>{e(c.title)}</b><br>{season(c, 'Season {}') or KINDS[c.kind]}"
        lead = f"{e(c.producer) or '–'}<br>{e(c.production_manager)}"
        office = f"{e(c.production_coordinator) or '–'}<br>{e(c.assistant_production_coordinator) or '–'}"
        firm = e(house(c, "{}\n{}")).replace("\n", "<br>")
        rows.append(cells([days_of(c), when, show, c.position_as_written, firm, lead, office]))
    css = (
        "@page{size:letter;margin:.6in .5in;@bottom-center{content:counter(page);font:8pt 'Liberation Sans'}}"
        "body{font:8pt/1.3 'Liberation Sans'} h1{font-size:14pt;margin:0} table{width:100%;border-collapse:"
        "collapse;margin-top:10pt} th{text-align:left;font-size:7.5pt;border-bottom:1.2pt solid #000}"
        "td{border-bottom:.4pt solid #888} td,th{padding:3pt 5pt 3pt 0;vertical-align:top}"
        "td:first-child{text-align:center} h2{font-size:10pt;margin:12pt 0 2pt} p{margin:0 0 1pt}"
        "td{orphans:1;widows:1}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)} &nbsp;•&nbsp; {truth.phone} &nbsp;"
        f"•&nbsp; {truth.email}"
        f"</p><p>IATSE Local 411, Production Coordinators – Member No. {truth.member_no}</p>"
    )
    table = grid(_TWO_LINES, rows)
    return made(truth, f"{top}{table}{paragraphs(truth, 'Education / Training / Other')}", css)


def sidebar(rng: random.Random) -> Made:
    """A template with a shaded column for reach and skills; beside it a summary, then shows in bold italics,
    days in brackets behind the dates, the crew after `w/`."""
    truth = worked(rng, STRAIT, COAST, SECONDS, LONG, (6, 10))
    truth = leaving_out(truth, "kind", "studio", "assistant_production_coordinator")
    body = ""
    for c in truth.credits:
        crew = ", ".join(e(text) for text in crew_of(c, "producer|PM|PC|-", " "))
        aside = note(rng, place="Kamloops")
        body += (
            f"<div class='c'><b><i>{e(c.title)}</i></b>{season(c, ', Season {word}')}<br>"
            f"{c.position_as_written}, {e(c.company)}<br>{once(c, '–')} ({days_of(c)} days)<br>w/ {crew}"
            f"{f'<br><small>{aside}</small>' if aside else ''}</div>"
        )
    css = (
        "@page{size:letter;margin:.7in .6in .7in 2.75in;} .shade{position:fixed;left:-2.75in;"
        "top:-.7in;width:2.5in;"
        "height:11in;background:#e7ecef} body{font:9.6pt/1.35 'Nimbus Sans'} "
        "aside{position:absolute;left:-2.35in;top:0;"
        "width:1.95in;font-size:8.6pt} aside h1{font-size:21pt;line-height:1.05;margin:0 0 "
        "14pt} h2{font-size:10pt;color:#34607a;"
        "text-transform:uppercase;letter-spacing:1pt;margin:12pt 0 5pt} main h2:first-child{margin-top:0}"
        "p{margin:0 0 5pt} .j{text-align:justify} .c{margin-bottom:9pt;break-inside:avoid} small{color:#555}"
    )
    reach = (
        f"<p>{truth.phone}</p><p>{truth.email}</p><p>{e(truth.address)}</p><p>"
        f"IATSE 411 #{truth.member_no}</p>"
    )
    left = (
        f"<aside><h1>{e(truth.name)}</h1><h2>Contact</h2>"
        f"{reach}{paragraphs(truth, 'Skills &amp; Training')}</aside>"
    )
    summary = (
        "Calm, quick and organised production office professional, at home in features and series alike. "
        "Known for clean distribution, tidy petty cash and a well stocked craft table. Looking to step up."
    )
    main = f"<main><h2>Profile</h2><p class='j'>{summary}</p><h2>Experience</h2>{body}</main>"
    return made(truth, f"<div class='shade'></div>{left}{main}", css)


def sentences(rng: random.Random) -> Made:
    """Justified paragraphs, the company first and the job told in a sentence; a step up in one more."""
    truth = worked(rng, QUEEN, CITY, FIRSTS, LONG, (8, 12), gaps=0.05)
    truth = leaving_out(truth, "kind", "assistant_production_coordinator")
    truth = promoted(rng, truth, FULL, 0.2)
    body = ""
    for stints in by_show(truth.credits):
        c = stints[0]
        text = f"<b>{e(house(c, '{} for {}'))}</b> – <i>{e(c.title)}</i>{season(c, ' (Season {})')}. "
        told = (
            f"{s.position_as_written} from {once(s, ' to ', '%B')}, {days_of(s)} days worked" for s in stints
        )
        text += "; then ".join(told) + ". "
        crew = [e(text) for text in crew_of(c, "Producer|Production Manager|Production Coordinator|-", " ")]
        body += f"<p>{text}{', '.join(crew)}. {note(rng)}</p>"
    css = (
        "@page{size:letter;margin:1in} body{font:11pt/1.25 'Liberation Serif';text-align:justify}"
        "h1{font-size:14pt;text-align:center;margin:0} h1+p{text-align:center;margin-bottom:12pt}"
        "h2{font-size:11pt;font-variant:small-caps;margin:10pt 0 4pt} p{margin:0 0 7pt;orphans:2;widows:2}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone}, {truth.email}<br>"
        f"Member {truth.member_no}, IATSE Local 411</p><h2>Production office experience</h2>"
    )
    return made(truth, f"{top}{body}{paragraphs(truth, 'Other things about me')}", css)


_ALL = (
    between_bars,
    days_in_front,
    sidebar,
    sentences,
)
TWELFTH: dict[str, Family] = {family.__name__: family for family in _ALL}
