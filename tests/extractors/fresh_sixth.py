"""Six resumes of the sixth set, on PDF: what stands over, beside or behind the titles says the job."""

from __future__ import annotations

import random

from tests.extractors.fresh_careers import Family, Made, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fifth_lives import at_times_without, by_position, grouped, joined, people
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
    of_shows,
    period,
    promoted,
    short_period,
    without_self,
)
from tests.extractors.fresh_sixth_words import LAKE, PLAIN, ROCK


def leaders_under_jobs(rng: random.Random) -> Made:
    """Jobs as centred headings; titles in capitals, dots to the dates; house and people in a run below."""
    truth, parts = by_position(capitals(employed(rng, LAKE, FULL, "lake", least=6, most=14, steady=True)))
    truth = leaving_out(truth, "assistant_production_coordinator")
    habit, dash = rng.choice(("short", "loose", "sheet long")), rng.choice((" - ", " – ", " to "))
    with_days = rng.random() < 0.7
    body = ""
    for _, credits in parts:
        body += f"<h2>{e(credits[0].position_as_written)}</h2>"
        for c in credits:
            season = f", SEASON {c.season}" if c.season else f" ({SHOW[c.kind]})"
            after = f" — {days_of(c)} days" if with_days else ""
            crew = joined((f"Prod. {c.producer}", f"P.M. {c.production_manager}"), ", ")
            crew = joined((crew, f"P.C. {c.production_coordinator}"), ", ")
            body += (
                f"<p class=t title='{period(c, habit, dash)}'>{e(c.title.upper())}{season} </p>"
                f"<p class=u>{e(c.company)} / {e(c.studio)}. {e(crew)}{after}</p>"
            )
    css = (
        f"@page{{size:letter;margin:{rng.choice(('.7in', '.85in', '1in'))}}} "
        "body{font:10pt/1.3 'Nimbus Roman'} "
        "h1{font-size:16pt;text-align:center;margin:0;letter-spacing:1pt} center{margin:2pt 0 4pt}"
        "h2{font-size:10.5pt;text-align:center;margin:14pt 0 6pt;text-decoration:underline;break-after:avoid}"
        ".t{margin:0;font-weight:bold} .t::after{content:leader('.') ' ' attr(title);font-weight:normal} "
        ".u{margin:0 0 7pt 14pt}"
    )
    reach = f"{e(truth.address)}<br>{truth.phone} · {truth.email} · I.A.T.S.E. 411 #{truth.member_no}"
    last = f"<h2>EDUCATION / SKILLS</h2>{lines_of(truth, 'div')}"
    told = truth if with_days else leaving_out(truth, "days")
    return made(told, f"<h1>{e(truth.name.upper())}</h1><center>{reach}</center>{body}{last}", css)


def under_employers(rng: random.Random) -> Made:
    """Each company is a heading with its shows under it: `2nd APC: Title, Season 2`, then dates."""
    truth = employed(rng, PLAIN, SHORT, "plain", least=5, most=12)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    houses = list(dict.fromkeys(c.company for c in truth.credits))
    truth, parts = grouped(truth, lambda c: c.company, houses)
    truth = leaving_out(truth, "studio")
    habit = rng.choice(("day first", "bare", "short"))
    colon = rng.choice((": ", " - ", " on "))
    body, at = "", 0
    for house, credits in parts:
        body += (
            f"<h3>{e(house)} <span>{rng.choice(('Calgary', 'Winnipeg', 'Regina', 'Edmonton'))}</span></h3>"
        )
        for c in truth.credits[at : at + len(credits)]:
            season = f", Season {c.season}" if c.season else f", {a_show(c)}"
            boss = joined(people(c, ("", "PM", "PC", ""), " "), ", ")
            body += (
                f"<p><b>{c.position_as_written}</b>{colon}<em>{e(c.title)}</em>{season}<br>"
                f"{short_period(c, habit, ' to ')} · {days_of(c)} days worked · {e(boss)}</p>"
            )
        at += len(credits)
    css = (
        "@page{size:letter;margin:.75in .8in} body{font:9.8pt/1.4 Carlito;color:#222} h1{font-size:26pt;"
        "color:#7a2e1d;margin:0;font-weight:400} h2{font-size:9pt;letter-spacing:2.5pt;color:#7a2e1d;"
        "border-top:1pt solid #7a2e1d;padding-top:4pt;margin:14pt 0 4pt} h3{font-size:11pt;margin:11pt 0 2pt;"
        "break-after:avoid} h3 span{float:right;font-weight:400;font-style:italic;color:#777} "
        "p{margin:0 0 6pt 12pt;break-inside:avoid} .r{color:#555;margin:0} ul{margin:0;padding-left:14pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p class=r>{e(truth.address)} | {truth.phone} | {truth.email}</p>"
    body = f"{top}<h2>EMPLOYMENT IN FILM &amp; TELEVISION</h2>{body}<h2>MORE</h2><ul>{lines_of(truth)}</ul>"
    return made(truth, body, css)


def promoted_on_the_show(rng: random.Random) -> Made:
    """The show is a grey bar; under it a line for each job held on it, job first, with its own days."""
    truth = promoted(rng, employed(rng, LAKE, FULL, "lake", most=9, steady=True), FULL, 0.55)
    truth = leaving_out(truth, "assistant_production_coordinator")
    habit = rng.choice(("short", "day first", "weekday", "loose"))
    body = ""
    for held in of_shows(truth):
        c = held[0]
        kind = f"Season {c.season}, {rng.choice((6, 8, 10, 13))} x 1 hr" if c.season else SHOW[c.kind]
        body += f"<section><h3>{e(c.title)} <small>{kind}</small></h3>"
        body += f"<p>{e(c.company)} for {e(c.studio)} &nbsp; Producer {e(c.producer)}, "
        body += f"PM {e(c.production_manager)}, Coordinator {e(c.production_coordinator)}</p><table>"
        for job in held:
            body += f"<tr><td>{e(job.position_as_written)}</td><td>{period(job, habit)}</td>"
            body += f"<td>{days_of(job)} days</td></tr>"
        body += "</table></section>"
    css = (
        "@page{size:letter;margin:.7in;@bottom-center{content:counter(page);font:8pt 'DejaVu Sans'}}"
        "body{font:8.6pt/1.4 'DejaVu Sans'} h1{font-size:15pt;margin:0 0 2pt} h3{background:#e3e3e3;"
        "font-size:9.5pt;padding:2pt 5pt;margin:9pt 0 2pt} small{float:right;font-weight:400} p{margin:0 5pt "
        "2pt;color:#444} table{width:100%;border-spacing:0} td{padding:1pt 5pt} td:nth-child(2){width:2.6in}"
        "td:nth-child(3){width:.8in;text-align:right} section{break-inside:avoid} ul{margin:4pt 0;"
        "padding-left:16pt}"
    )
    top = f"<h1>{e(truth.name)}</h1>{truth.phone} &nbsp;&nbsp; {truth.email} &nbsp;&nbsp; {e(truth.address)}"
    tail = f"<h3>Training, software, everything else</h3><ul>{lines_of(truth)}</ul>"
    return made(truth, f"{top}{body}{tail}", css)


def job_once_at_left(rng: random.Random) -> Made:
    """As LaTeX sets a CV: the job at the left, said once and left blank until it changes; slanted titles."""
    truth = employed(rng, ROCK, HYPHENED, "rock", least=5, most=11, steady=True)
    truth = at_times_without(rng, leaving_out(truth, "production_coordinator"), "studio", 0.25)
    truth = leaving_out(truth, "assistant_production_coordinator")
    habit = rng.choice(("day first long", "long", "day first"))
    body, before = "", ""
    for c in truth.credits:
        job = "" if c.position_as_written == before else e(c.position_as_written)
        before = c.position_as_written
        season = f" (season {c.season})" if c.season else f" ({a_show(c)})"
        house = joined((e(c.company), c.studio and f"for {e(c.studio)}"), " ")
        crew = joined(people(c, ("producer", "production manager", "", ""), " "), ", ")
        body += (
            f"<tr><td>{job}</td><td><i>{e(c.title)}</i>{season}, {house}; {e(crew)}. {short_period(c, habit)}"
            f", {days_of(c)}&nbsp;days.</td></tr>"
        )
    css = (
        "@page{size:letter;margin:1.1in 1in .9in;@bottom-right{content:counter(page) '/' counter(pages);"
        "font:8pt FreeSerif;color:#888}} body{font:10.6pt/1.3 FreeSerif} h1{font-size:27pt;font-weight:400;"
        "color:#444;margin:0} h2{font-size:14pt;font-weight:400;color:#2a5db0;margin:16pt 0 4pt} "
        "h2::before{content:'';display:inline-block;width:1.35in;height:4pt;background:#2a5db0;"
        "margin-right:10pt} table{border-spacing:0;width:100%} td{vertical-align:top;padding:0 0 5pt}"
        "td:first-child{width:1.35in;text-align:right;padding-right:10pt;color:#222;font-size:9.6pt}"
        "address{text-align:right;font-size:9pt;color:#666} tr{break-inside:avoid}"
    )
    reach = f"{e(truth.address)}<br>{truth.phone}<br>{truth.email}"
    other = "".join(f"<tr><td></td><td>{e(line)}</td></tr>" for line in truth.other_lines)
    top = f"<address>{reach}</address><h1>{e(truth.name)}</h1><h2>Credits</h2><table>{body}</table>"
    return made(truth, f"{top}<h2>Sundry</h2><table>{other}</table>", css)


def sentences(rng: random.Random) -> Made:
    """A letter of a resume: a sentence or two for each show, the job before the title, days within."""
    truth = employed(rng, PLAIN, FULL, "plain", least=4, most=8)
    truth = leaving_out(truth, "assistant_production_coordinator", "producer")
    habit = rng.choice(("long", "nth", "day first long"))
    body = ""
    for c in truth.credits:
        show = f"<i>{e(c.title)}</i>" + (f", season {c.season}," if c.season else f", a {a_show(c)},")
        job, dates = c.position_as_written, (WRITTEN[habit](c.start), WRITTEN[habit](c.end))
        mine = c.production_coordinator == truth.name
        under = f"Production Manager: {e(c.production_manager)}"
        under += "." if mine else f"; Production Coordinator: {e(c.production_coordinator)}."
        body += "<p>" + rng.choice((
            f"{job} on {show} for {e(c.company)} ({e(c.studio)}) from {dates[0]} to {dates[1]}, "
            f"{days_of(c)} days. {under}",
            f"From {dates[0]} until {dates[1]} I was {job} on {show} produced by {e(c.company)} for "
            f"{e(c.studio)}: {days_of(c)} days in all. {under}",
        )) + "</p>"  # fmt: skip
    css = (
        f"@page{{size:letter;margin:1in {rng.choice(('1in', '1.2in'))}}} body{{font:11pt/1.4 Caladea}} "
        "h1{font-size:15pt;margin:0} p{margin:0 0 9pt} h2{font-size:11.5pt;margin:16pt 0 6pt}"
    )
    top = f"<h1>{e(truth.name)}</h1>{e(truth.address)}<br>{truth.phone}<br>{truth.email}"
    body = f"{top}<h2>Where I have worked</h2>{body}<h2>Apart from that</h2>{lines_of(truth, 'div')}"
    return made(without_self(truth), body, css)


def two_abreast(rng: random.Random) -> Made:
    """Cards in two columns: title, `as` and the job, company, people, then dates at the foot of each card."""
    truth = employed(rng, ROCK, CUT, "rock", least=6, most=14)
    truth = at_times_without(rng, truth, "assistant_production_coordinator", 0.5)
    habit, word = rng.choice(("short", "stroke", "sheet long")), rng.choice(("as", "credit:", "Position –"))
    cards = ""
    for c in truth.credits:
        kind = f"{SHOW[c.kind]}{f', Season {c.season}' if c.season else ''}"
        crew = "<br>".join(e(one) for one in people(c, ("Producer", "PM", "PC", "APC")))
        cards += (
            f"<div><h3>{e(c.title)}</h3><p>{word} <b>{c.position_as_written}</b></p><p>{kind}</p>"
            f"<p>{e(c.company)} / {e(c.studio)}</p><p class=s>{crew}</p>"
            f"<p class=d>{period(c, habit, ' → ')} &nbsp; ({days_of(c)} days)</p></div>"
        )
    css = (
        "@page{size:letter;margin:.6in} body{font:8.8pt/1.3 'Liberation Sans'} main{columns:2;"
        f"column-gap:.35in}} div{{break-inside:{rng.choice(('avoid', 'auto'))};margin:0 0 9pt;"
        "padding:5pt 8pt;border-left:2.5pt solid #0b7285} h3{margin:0;font-size:10.5pt;color:#0b7285} "
        "p{margin:0} .s{color:#555;font-size:8pt} .d{font-weight:bold} h1{margin:0;font-size:21pt} "
        "header{border-bottom:1.5pt solid #0b7285;margin:0 0 10pt;padding:0 0 6pt} "
        "footer{font-size:8.5pt;margin-top:8pt}"
    )
    reach = joined((truth.phone, truth.email, e(truth.address), f"IATSE 411 {truth.member_no}"), "  |  ")
    top = f"<header><h1>{e(truth.name)}</h1>{reach}</header>"
    return made(truth, f"{top}<main>{cards}</main><footer>{lines_of(truth, 'p')}</footer>", css)


_ALL = (leaders_under_jobs, under_employers, promoted_on_the_show, job_once_at_left, sentences, two_abreast)
SIXTH: dict[str, Family] = {family.__name__: family for family in _ALL}
