"""Six more on PDF: a band of colour, merged cells, a film database's list, gutters, agents, other unions."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import groupby

from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fifth_lives import at_times_without, grouped, joined, people
from tests.extractors.fresh_sixth_lives import (
    CUT,
    FULL,
    HYPHENED,
    SHORT,
    SHOW,
    WRITTEN,
    a_show,
    capitals,
    employed,
    period,
)
from tests.extractors.fresh_sixth_words import FOLK, LAKE, PLAIN, ROCK


def beside_a_band(rng: random.Random) -> Made:
    """A designed page: a time line, dates over titles, jobs in spaced capitals under; a band right."""
    truth = capitals(employed(rng, LAKE, FULL, "lake", least=4, most=8))
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator")
    habit, colour = rng.choice(("short", "day first", "bare")), rng.choice(("#e8d9c5", "#d8e2dc", "#f1d6d0"))
    body = ""
    for c in truth.credits:
        season = f" – Season {c.season}" if c.season else f" – {SHOW[c.kind]}"
        body += (
            f"<section><p class=d>{period(c, habit)}</p><h3>{e(c.title)}{season}</h3>"
            f"<p class=j>{e(c.position_as_written)}</p><p>{e(c.company)} &amp; {e(c.studio)}, {days_of(c)} "
            f"days<br>Producer {e(c.producer)}, PM {e(c.production_manager)}</p></section>"
        )
    css = (
        f"@page{{size:letter;margin:.5in 0;background:linear-gradient(to right,#fff 5.9in,{colour} 5.9in)}} "
        "body{font:9.2pt/1.4 'Liberation Sans Narrow';margin:0;color:#333} main{margin:0 3in 0 .6in;"
        "border-left:1pt solid #999;padding-left:16pt} aside{position:absolute;right:.3in;top:.2in;"
        "width:2in} h1{font-size:25pt;line-height:1;margin:0 3in 4pt .6in;letter-spacing:4pt;"
        "font-weight:400} h2{font-size:10pt;letter-spacing:4pt;margin:16pt 0 6pt;font-weight:400} "
        "h3{font-size:12pt;margin:0;font-weight:400} .j{font-size:8.4pt;letter-spacing:1.6pt;color:#8a5a44} "
        "p{margin:0} .d{color:#888} section{margin:0 0 10pt;break-inside:avoid;position:relative}"
        "section::before{content:'';position:absolute;left:-20pt;top:4pt;width:7pt;height:7pt;"
        "border-radius:4pt;background:#8a5a44}"
    )
    town = e(truth.address).replace(", ", "<br>")
    side = f"<h2>CONTACT</h2>{truth.phone}<br>{truth.email}<br>{town}<h2>SKILLS</h2>{lines_of(truth, 'p')}"
    side += f"<h2>UNION</h2>IATSE Local 411<br>Member {truth.member_no}"
    top = f"<aside>{side}</aside><h1>{e(truth.name.upper())}</h1><main><h2>EXPERIENCE</h2>"
    return made(truth, f"{top}{body}</main>", css)


def merged_cells(rng: random.Random) -> Made:
    """A sheet printed on its side: one tall merged cell of the job, in its middle, for all shows in a row."""
    truth = employed(rng, ROCK, SHORT, "rock", least=6, most=13, steady=True)
    truth = at_times_without(rng, truth, "studio", 0.15)
    habit = rng.choice(("sheet", "sheet long", "iso"))
    body, shade = "", ("#fff", "#eaf1dd")
    for number, (job, held) in enumerate(groupby(truth.credits, lambda c: c.position_as_written)):
        run = list(held)
        for place, c in enumerate(run):
            cell = f"<td rowspan={len(run)} class=j>{e(job)}</td>" if place == 0 else ""
            row = (
                e(c.title), f"S{c.season}" if c.season else SHOW[c.kind], e(c.company), e(c.studio or ""),
                WRITTEN[habit](c.start), WRITTEN[habit](c.end), days_of(c), e(c.producer),
                e(c.production_manager), e(c.production_coordinator), e(c.assistant_production_coordinator),
            )  # fmt: skip
            body += f"<tr style='background:{shade[number % 2]}'>{cell}"
            body += "".join(f"<td>{text}</td>" for text in row) + "</tr>"
    heads = (
        "JOB",
        "SHOW",
        "TYPE",
        "PROD CO",
        "STUDIO",
        "START",
        "WRAP",
        "DAYS",
        "PRODUCER",
        "PM",
        "PC",
        "APC",
    )
    css = (
        "@page{size:11in 8.5in;margin:.4in;@bottom-center{content:'Sheet1 - Page ' counter(page);"
        "font:7pt Carlito}} body{font:7.6pt/1.2 Carlito} table{border-collapse:collapse;width:100%} "
        "td,th{border:.5pt solid #999;padding:2pt 3pt;text-align:left} th{background:#4f6228;color:#fff}"
        ".j{vertical-align:middle;text-align:center;font-weight:bold;font-size:9pt} tr{break-inside:avoid}"
    )
    heads_row = "".join(f"<th>{head}</th>" for head in heads)
    top = f"<b>{e(truth.name)}</b> / 411 # {truth.member_no} / {truth.phone} / {truth.email}"
    table = f"<table><thead><tr>{heads_row}</tr></thead>{body}</table>"
    return made(truth, f"{top}{table}<p>{joined(map(e, truth.other_lines), ' // ')}</p>", css)


def film_database(rng: random.Random) -> Made:
    """As a film database lists them: title and kind, then `(1st apc - 10 episodes)`; the rest typed under."""
    truth = employed(rng, LAKE, CUT, "lake", least=6, most=14)
    truth = leaving_out(truth, "studio", "producer", "assistant_production_coordinator")
    truth = leaving_out(truth, "season")
    habit = rng.choice(("short", "day first", "loose"))
    body = ""
    for c in truth.credits:
        kind = {"TV_SEASON": "TV Series", "MOW": "TV Movie", "PILOT": "TV Pilot"}.get(c.kind.name, "")
        kind = f" ({kind or SHOW[c.kind]})"
        many = f" - {rng.choice((6, 8, 10, 13, 20))} episodes" if c.kind.name == "TV_SEASON" else ""
        below = f"{period(c, habit)}, {days_of(c)} days, {e(c.company)}"
        names = joined(people(c, ("", "UPM", "Coord", ""), " "), ", ")
        body += (
            f"<li><span>{c.end.year}</span><b>{e(c.title)}</b>{kind}<br>({e(c.position_as_written)}{many})<br>"
            f"<small>{below}; {e(names)}</small></li>"
        )
    css = (
        "@page{size:letter;margin:.6in .9in} body{font:9.4pt/1.35 'DejaVu Sans Condensed'} "
        "ul{list-style:none;padding:0;margin:0} li{padding:4pt 6pt;break-inside:avoid;"
        "border-top:.6pt solid #ccc} "
        "li:nth-child(odd){background:#f6f6f5} li b{color:#136cb2} span{float:right} small{color:#444;"
        "font-size:8.4pt} h1{font-size:18pt;margin:0} h2{font-size:11pt;color:#a58500;margin:12pt 0 3pt}"
    )
    count = len(truth.credits)
    top = f"<h1>{e(truth.name)}</h1>Production Department | Toronto<br>{truth.email} | {truth.phone}"
    body = f"{top}<h2>Production management ({count} credits)</h2><ul>{body}</ul>"
    last = f"<h2>Personal details</h2>{lines_of(truth, 'div')}"
    return made(truth, body + last, css)


def year_in_the_gutter(rng: random.Random) -> Made:
    """The year once at the left; days without it; `TITLE – job` in one line and the house in brackets."""
    truth = employed(rng, PLAIN, HYPHENED, "plain", least=5, most=12, newest_first=rng.random() < 0.5)
    years = sorted({c.end.year for c in truth.credits}, reverse=truth.credits[0].end > truth.credits[-1].end)
    truth, parts = grouped(truth, lambda c: c.end.year, years)
    truth = leaving_out(truth, "assistant_production_coordinator", "producer")
    dash = rng.choice((" – ", ", ", " / "))
    body = ""
    for year, credits in parts:
        for place, c in enumerate(credits):
            first, last = (
                f"{day:%B} {day.day}{'' if day.year == year else f', {day.year}'}" for day in (c.start, c.end)
            )
            season = f", Season {c.season}" if c.season else f" ({a_show(c)})"
            crew = joined(people(c, ("", "PM", "PC", ""), " "), " / ")
            body += (
                f"<tr><td>{year if place == 0 else ''}</td><td><b>{e(c.title.upper())}</b>{season}{dash}"
                f"{e(c.position_as_written)}<br>{first} to {last} — {days_of(c)} days — [{e(c.company)}, "
                f"{e(c.studio)}]<br>{e(crew)}</td></tr>"
            )
    css = (
        "@page{size:letter;margin:.8in .9in} body{font:10pt/1.32 'URW Bookman'} td{vertical-align:top;"
        "padding:0 0 8pt} td:first-child{width:.75in;font-size:13pt;line-height:1.1;color:#777} "
        "table{border-spacing:0} h1{font-size:17pt;margin:0 0 2pt} hr{border:0;border-top:.7pt solid}"
    )
    reach = f"{truth.phone} ~ {truth.email} ~ {e(truth.address)}"
    top = f"<h1>{e(truth.name)}</h1>{reach}<hr><table>{body}</table><hr>"
    return made(truth, top + lines_of(truth, "div"), css)


_FORMATS = ("FEATURE FILMS", "TELEVISION SERIES", "TELEVISION MOVIES, PILOTS & LIMITED SERIES")


def _format(c: CreditTruth) -> str:
    return _FORMATS[{"FEATURE": 0, "TV_SEASON": 1}.get(c.kind.name, 2)]


def three_stacked_columns(rng: random.Random) -> Made:
    """An agent's page by format: three columns of stacked lines, the job slanted under the title."""
    truth, parts = grouped(employed(rng, ROCK, FULL, "rock", least=6, most=13), _format, _FORMATS)
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator")
    habit, with_days = rng.choice(("short", "stroke", "points")), rng.random() < 0.6
    directors = [
        f"{rng.choice(FOLK['lake'].first.split('|'))} {name}" for name in ("Ekwueme", "Sand", "Roos")
    ]
    body = ""
    for heading, credits in parts:
        body += f"<tr><th colspan=3>{e(heading)}</th></tr>"
        for c in credits:
            kind = f" (S{c.season})" if c.season else "" if c.kind.name == "FEATURE" else f" ({SHOW[c.kind]})"
            after = f" / {days_of(c)}d" if with_days else ""
            body += (
                f"<tr><td><b>{e(c.title.upper())}</b>{kind}<br><i>{e(c.position_as_written)}</i><br>"
                f"<small>{period(c, habit, ' - ')}{after}</small></td>"
                f"<td>{e(c.company)}<br>{e(c.studio)}</td><td>Dir: {rng.choice(directors)}<br>"
                f"Prod: {e(c.producer)}<br>PM: {e(c.production_manager)}</td></tr>"
            )
    css = (
        "@page{size:letter;margin:.7in .6in .6in} body{font:9pt/1.3 'Nimbus Sans Narrow'} table{width:100%;"
        "border-spacing:0} td{vertical-align:top;padding:3pt 8pt 4pt 0;width:33%} small{font-size:8pt;"
        "color:#666} th{text-align:left;letter-spacing:2pt;padding:10pt 0 3pt;border-bottom:1pt solid} "
        "h1{text-align:center;font-size:20pt;letter-spacing:5pt;margin:0;font-weight:400} center{margin:3pt}"
    )
    agency = rng.choice(("Tern & Tide Crew Management", "Quayside Artists (Below the Line)"))
    top = f"<h1>{e(truth.name.upper())}</h1><center>c/o {e(agency)}, 902-555-0144</center>"
    told = truth if with_days else leaving_out(truth, "days")
    return made(told, f"{top}<table>{body}</table><p>{lines_of(truth, 'div')}</p>", css)


_OTHERS = ("DGC", "NABET 700-M", "IATSE 849")


def other_unions(rng: random.Random) -> Made:
    """Typed in a plain text window: a line of the agreement over its shows; `job - "Title"` begins each."""
    truth = employed(rng, LAKE, FULL, "lake", least=5, most=10)
    truth = leaving_out(truth, "assistant_production_coordinator", "kind")
    other = rng.choice(_OTHERS)
    away = set(rng.sample(range(len(truth.credits)), max(1, len(truth.credits) // 3)))
    told = tuple(replace(c, agreement=other if n in away else "411") for n, c in enumerate(truth.credits))
    truth, parts = grouped(replace(truth, credits=told), lambda c: c.agreement, ("411", other))
    habit = rng.choice(("bare", "iso", "capitals"))
    lines = [truth.name, truth.address, f"{truth.phone}   {truth.email}   member no. {truth.member_no}", ""]
    for agreement, credits in parts:
        where = "IATSE LOCAL 411" if agreement == "411" else agreement
        lines += [f"*** CREDITS UNDER {where} ***", ""]
        for c in credits:
            season = f" season {c.season}" if c.season else ""
            lines += [f'{c.position_as_written} - "{c.title}"{season}', f"   {c.company} / {c.studio}"]
            lines += [f"   {period(c, habit, ' to ')}   {days_of(c)} days"]
            lines += [f"   {joined(people(c, ('producer', 'PM', 'PC', ''), ' '), ', ')}", ""]
    lines += ["*** OTHER ***", "", *truth.other_lines]
    css = "@page{size:letter;margin:1in} pre{font:9.6pt/1.25 'Liberation Mono';white-space:pre-wrap;margin:0}"
    return made(truth, f"<pre>{e(chr(10).join(lines))}</pre>", css)


_ALL = (
    beside_a_band,
    merged_cells,
    film_database,
    year_in_the_gutter,
    three_stacked_columns,
    other_unions,
)
SIXTH_MORE: dict[str, Family] = {family.__name__: family for family in _ALL}
