"""Eleven resumes in lists, cards, records and sentences that no reader was written for."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import groupby

from samples.layouts.press import Sheet
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import (
    CREW,
    DATES,
    JOBS_IN_FULL,
    LISTINGS,
    LONG_KINDS,
    PDF,
    SHORT_KINDS,
    Family,
    Made,
    brief_span,
    career,
    cells,
    days_of,
    e,
    leaving_out,
    lines_of,
    made,
    show_of,
    span,
)

WORDED = ("Producer: {}", "PM: {}", "PC: {}", "APC: {}")


def _crew(credit: CreditTruth, between: str, words: tuple[str, ...] = WORDED) -> str:
    names = (e(getattr(credit, role)) for role in CREW)
    return between.join(word.format(name) for word, name in zip(words, names, strict=True))


def _colour(rng: random.Random) -> str:
    return rng.choice(("#1f4e5f", "#7a2e2e", "#3d3d3d", "#2f5d3a", "#54407a"))


def typewriter(rng: random.Random) -> Made:
    """A typewritten list: numbered shows in quotation marks, dot leaders before the days."""
    truth = career(rng, LISTINGS, JOBS_IN_FULL, latest_first=False)
    sheet = Sheet("FreeMono")
    sheet.put(72, 64, truth.name.upper(), 11)
    sheet.put(72, 78, truth.address, 10)
    sheet.put_right(546, 64, truth.phone, 10)
    sheet.put(72, 108, "PRODUCTION OFFICE CREDITS", 11)
    top = 134.0
    for number, c in enumerate(truth.credits, start=1):
        if top > 690:
            sheet.next_page()
            top = 80
        sheet.put(72, top, f'{number}. "{show_of(c).upper()}"  ({LONG_KINDS[c.kind]})', 10)
        sheet.put(96, top + 13, f"{c.company} / {c.studio}", 10)
        sheet.put(96, top + 26, c.position_as_written, 10)
        left = span(c, "capitals", " to ") + " "
        sheet.put(96, top + 39, left + "." * (60 - len(left)) + f" {days_of(c)} days", 10)
        sheet.put(96, top + 52, f"PROD: {c.producer}   P.M.: {c.production_manager}", 10)
        apc = c.assistant_production_coordinator
        sheet.put(96, top + 65, f"P.C.: {c.production_coordinator}   A.P.C.: {apc}", 10)
        top += 92
    sheet.put(72, top, "References on request.", 10)
    return sheet.finish(), PDF, truth


def film_base(rng: random.Random) -> Made:
    """Like a page of an online film list: titles with kind and year, the job and days in grey below."""
    truth = leaving_out(career(rng, LISTINGS), "studio")
    parts = []
    for c in truth.credits:
        season = f" – Season {c.season}" if c.season else ""
        title = f"<b>{e(c.title)}</b> ({LONG_KINDS[c.kind]}{season})<span class=y>{c.start.year}</span>"
        job = f"{e(c.position_as_written)} ({days_of(c)} days, {span(c, 'day first')})"
        house = f"{e(c.company)} · {_crew(c, ' · ')}"
        parts.append(f"<div class=f><p>{title}</p><p class=g>{job}</p><p class=s>{house}</p></div>")
    css = (
        "@page{size:letter;margin:.7in} body{font:9.6pt 'Liberation Sans'} p{margin:1pt 0} .y{float:right}"
        "h2{background:#f5c518;padding:4pt;font-size:12pt} .f{border-bottom:.5pt solid #ccc;padding:4pt 0}"
        ".f{break-inside:avoid} .g{color:#444} .s{font-size:8.2pt;color:#666}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{truth.email} | {truth.phone}</p><h2>Production Department</h2>"
    return made(truth, top + "".join(parts), css)


def piped(rng: random.Random) -> Made:
    """One paragraph a credit, its parts between upright strokes."""
    truth = career(rng, LISTINGS)
    parts = []
    for c in truth.credits:
        show = f"{e(show_of(c, ' S{}'))} | {SHORT_KINDS[c.kind]} | {e(c.position_as_written)}"
        house = f"{e(c.studio)} | {e(c.company)} | {span(c, 'short')} | {days_of(c)} days"
        parts.append(f"<p>{show} | {house} | {_crew(c, ' | ')}</p>")
    css = (
        "@page{size:letter;margin:.9in} body{font:10.5pt/1.25 Carlito} h1{font-size:20pt;margin:0}"
        "p{margin:0 0 8pt 18pt;text-indent:-18pt} h3{border-top:1pt solid #000;padding-top:4pt}"
    )
    top = f"<h1>{e(truth.name)}</h1>{truth.phone} | {truth.email} | 411 member {truth.member_no}"
    return made(truth, f"{top}<h3>CREDITS</h3>{''.join(parts)}<h3>OTHER</h3>{lines_of(truth, 'p')}", css)


def cards(rng: random.Random) -> Made:
    """Two cards to a row, each a show with everything one below the other."""
    truth = career(rng, LISTINGS)
    parts = []
    for c in truth.credits:
        title = f"<h3>{e(c.title)}</h3>{LONG_KINDS[c.kind]}{f' | Season {c.season}' if c.season else ''}"
        work = f"<b>{e(c.position_as_written)}</b><br>{span(c, 'short')}<br>{days_of(c)} days worked"
        parts.append(f"<div>{title}<br>{work}<br>{e(c.studio)}<br>{e(c.company)}<br>{_crew(c, '<br>')}</div>")
    css = (
        "@page{size:letter;margin:.6in} body{font:9pt 'URW Gothic'} h3{margin:0;font-size:11pt}"
        "div{display:inline-block;width:44%;margin:1%;padding:6pt;border:1pt solid #aaa;border-radius:5pt}"
        f"div{{break-inside:avoid;vertical-align:top}} h1,h3{{color:{_colour(rng)}}}"
    )
    return made(truth, f"<h1>{e(truth.name)}</h1><p>{truth.email}, {truth.phone}</p>{''.join(parts)}", css)


def timeline(rng: random.Random) -> Made:
    """Dates at the left of an upright rule, the show at its right."""
    truth = leaving_out(career(rng, LISTINGS), "company")
    rows = []
    for c in truth.credits:
        when = f"{DATES['dotted'](c.start)} –<br>{DATES['dotted'](c.end)}<br><i>{days_of(c)} days</i>"
        show = f"<b>{e(show_of(c))}</b> · {SHORT_KINDS[c.kind]} · {e(c.studio)}"
        rows.append(cells([when, f"{e(c.position_as_written)}<br>{show}<br>{_crew(c, ', ')}"]))
    css = (
        "@page{size:letter;margin:.8in} body{font:9.5pt 'DejaVu Serif Condensed'} tr{break-inside:avoid}"
        f"table{{border-collapse:collapse}} td+td{{border-left:2pt solid {_colour(rng)};padding-left:14pt}}"
        "td{padding:0 12pt 12pt 0;vertical-align:top} td:first-child{white-space:nowrap;text-align:right}"
    )
    head = f"<h1>{e(truth.name)}</h1><p>Toronto · {truth.phone} · {truth.email}</p><h3>TIMELINE</h3>"
    return made(truth, f"{head}<table>{''.join(rows)}</table>{lines_of(truth, 'p')}", css)


def agency(rng: random.Random) -> Made:
    """An agency's sheet: show, job and house side by side in capitals, dates and names below."""
    truth = career(rng, LISTINGS)
    rows = []
    for c in truth.credits:
        title = (
            f"{e(c.title).upper()}<br><i>{LONG_KINDS[c.kind]}{f', Season {c.season}' if c.season else ''}</i>"
        )
        rows.append(cells([title, e(c.position_as_written), f"{e(c.company)}<br>{e(c.studio)}"]))
        names = _crew(c, " / ", ("Prod. {}", "PM {}", "PC {}", "APC {}"))
        rows.append(f"<tr><td colspan=3>{span(c, 'long')} ({days_of(c)} days) – {names}</td></tr>")
    css = (
        "@page{size:letter;margin:.8in;@bottom-center{content:'Northern Slate Crew Agency · 416-555-0142';"
        "font:8pt C059}} body{font:10pt C059} h1,h4{text-align:center;font-weight:normal;margin:2pt}"
        "table{width:100%} td{vertical-align:top} td:nth-child(2){width:30%} td:nth-child(3){width:32%}"
        "td[colspan]{font-size:8.2pt;padding-bottom:9pt} tr:nth-child(odd){break-after:avoid}"
    )
    top = f"<h4>NORTHERN SLATE CREW AGENCY</h4><h1>{e(truth.name).upper()}</h1><h4>Production Office</h4>"
    return made(truth, f"{top}<table>{''.join(rows)}</table>", css)


TOLD = (
    "From {start} to {end} I was {job} on <i>{show}</i> ({kind}), {days} days in all. {house} made it for "
    "{studio}; {producer} produced, the production manager was {pm}, the production coordinator {pc} "
    "and the assistant production coordinator {apc}.",
    "{job}, <i>{show}</i> ({kind}), {house} for {studio}. I worked {days} days between {start} and {end} "
    "with producer {producer}, PM {pm}, PC {pc} and APC {apc}.",
    "On {start} I started as {job} on {house}'s <i>{show}</i> ({kind}; {studio}) and stayed until {end}, a "
    "total of {days} days. Producer: {producer}. Production manager: {pm}. Coordinator: {pc}. Assistant "
    "coordinator: {apc}.",
)  # fmt: skip


def told(rng: random.Random) -> Made:
    """A paragraph of sentences for each show."""
    truth = career(rng, LISTINGS, JOBS_IN_FULL)
    parts = []
    for number, c in enumerate(truth.credits):
        crew = dict(zip(("producer", "pm", "pc", "apc"), (e(getattr(c, role)) for role in CREW), strict=True))
        house = {"house": e(c.company), "studio": e(c.studio), "days": days_of(c), "kind": LONG_KINDS[c.kind]}
        when = {"start": DATES["long"](c.start), "end": DATES["long"](c.end)}
        show = e(show_of(c, ", season {}"))
        parts.append(TOLD[number % 3].format(job=c.position_as_written, show=show, **when, **house, **crew))
    css = "@page{size:letter;margin:1in} body{font:11pt 'URW Bookman';line-height:1.3} p{margin:0 0 9pt}"
    head = f"<h2>{e(truth.name)}</h2><p>{e(truth.address)}</p><p>My work in production offices so far:</p>"
    return made(truth, head + "".join(f"<p>{part}</p>" for part in parts), css)


def functional(rng: random.Random) -> Made:
    """Abilities first, then what was done in each job as bullets under it."""
    truth = leaving_out(career(rng, LISTINGS), "studio")
    parts = []
    ordered = sorted(truth.credits, key=lambda c: c.position_as_written)
    truth = replace(truth, credits=tuple(ordered))
    for job, shows in groupby(ordered, key=lambda c: c.position_as_written):
        parts.append(f"<h3>Experience as {e(job)}</h3><ul>")
        for c in shows:
            show = f"<u>{e(show_of(c, ' (season {})'))}</u> – {SHORT_KINDS[c.kind]}, {e(c.company)}"
            crew = _crew(c, ", ", ("Producer {}", "PM {}", "Coordinator {}", "APC {}"))
            parts.append(f"<li>{show}: {span(c, 'british', ' to ')}, {days_of(c)} days. {crew}.</li>")
        parts.append("</ul>")
    skills = "".join(
        f"<li>{line}</li>" for line in ("Runs a calm office of six", "Cash, cheques and POs", "Visas")
    )
    css = (
        "@page{size:letter;margin:.85in} body{font:10pt 'Nimbus Roman'} li{margin-bottom:4pt}"
        f"h3{{color:{_colour(rng)};margin:8pt 0 3pt;break-after:avoid}} ul{{margin:0}} h1{{margin:0}}"
    )
    top = f"<h1>{e(truth.name)}</h1>{truth.phone} • {truth.email}<h3>Core Abilities</h3><ul>{skills}</ul>"
    return made(truth, f"{top}{''.join(parts)}<h3>Education</h3><ul>{lines_of(truth)}</ul>", css)


def template(rng: random.Random) -> Made:
    """An online editor's template: show and house — job, the dates in grey capitals, bullets below."""
    truth = career(rng, LISTINGS)
    parts = []
    for c in truth.credits:
        show = f"<b>{e(show_of(c, ' (Season {})'))},</b> {e(c.studio)} — <i>{e(c.position_as_written)}</i>"
        facts = (f"{days_of(c)} days on a {SHORT_KINDS[c.kind]} for {e(c.company)}", _crew(c, "; "))
        bullets = "".join(f"<li>{fact}</li>" for fact in facts)
        parts.append(f"<div><p>{show}</p><p class=d>{span(c, 'capitals')}</p><ul>{bullets}</ul></div>")
    css = (
        "@page{size:letter;margin:1in .9in} body{font:10pt 'Liberation Serif'}"
        "p{margin:0} ul{margin:2pt 0 9pt}"
        f".d{{font-size:8pt;color:#666}} h4{{color:{_colour(rng)}}} div{{break-inside:avoid}}"
    )
    head = f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br><b>{truth.phone}</b><br>{truth.email}</p>"
    return made(
        truth, f"{head}<h4>EXPERIENCE</h4>{''.join(parts)}<h4>EDUCATION</h4>{lines_of(truth, 'p')}", css
    )


def columns(rng: random.Random) -> Made:
    """Cramped paragraphs that run down two columns like a newspaper's."""
    truth = career(rng, LISTINGS)
    parts = []
    for c in truth.credits:
        show = f"<b>{e(show_of(c, ' S{}'))}</b> ({SHORT_KINDS[c.kind]}; {e(c.company)}/{e(c.studio)})"
        parts.append(f"<p>{show}<br>{e(c.position_as_written)}, {brief_span(c)}, {days_of(c)} days<br>")
        parts.append(_crew(c, "; ", ("Prod {}", "PM {}", "PC {}", "APC {}")) + "</p>")
    css = (
        "@page{size:letter;margin:.6in} body{font:8.8pt 'Nimbus Sans Narrow'}"
        "p{break-inside:avoid;margin:0 0 7pt}"
        "section{columns:2;column-gap:.4in;column-rule:.5pt solid #999}"
    )
    body = f"<section>{''.join(parts)}<p><b>Also</b></p>{lines_of(truth, 'p')}</section>"
    return made(truth, f"<h1>{e(truth.name)}</h1><p>{truth.email} {truth.phone}</p>{body}", css)


def sidebar(rng: random.Random) -> Made:
    """A coloured bar of contact and skills at the left, records with their labels at the right."""
    truth = leaving_out(career(rng, LISTINGS), "kind")
    parts = []
    for c in truth.credits:
        told = {"Role": e(c.position_as_written), "Studio": e(c.studio), "Company": e(c.company)}
        told |= {"From": DATES["weekday"](c.start), "Until": DATES["weekday"](c.end), "Days": days_of(c)}
        names = (e(getattr(c, role)) for role in CREW)
        told |= dict(zip(("Producer", "Prod. Manager", "Coordinator", "Asst. Coord."), names, strict=True))
        rows = "".join(cells([f"<b>{label}</b>", text]) for label, text in told.items())
        parts.append(f"<div><h3>{e(show_of(c, ' (season {})'))}</h3><table>{rows}</table></div>")
    css = (
        "@page{size:letter;margin:.5in} body{font:9pt FreeSans} main{margin-left:2.3in}"
        "div{break-inside:avoid}"
        f"aside{{position:absolute;left:0;top:0;width:1.7in;height:9.8in;background:{_colour(rng)};color:#fff;"
        "padding:.12in} td:first-child{width:1in} h3{font-size:12pt;margin:7pt 0 1pt}"
    )
    side = f"<h2>{e(truth.name)}</h2><p>{truth.phone}</p><p>{truth.email}</p><h4>SKILLS</h4>"
    return made(
        truth,
        f"<aside>{side}{lines_of(truth, 'p')}</aside><main><h2>Productions</h2>{''.join(parts)}</main>",
        css,
    )


_ALL = (
    typewriter, film_base, piped, cards, timeline, agency, told, functional, template, columns, sidebar,
)  # fmt: skip
LISTS: dict[str, Family] = {family.__name__: family for family in _ALL}
