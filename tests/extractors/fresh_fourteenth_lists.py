"""Lists of the fourteenth set: below jobs, below years, in French, and a label before every value."""

from __future__ import annotations

import random
from dataclasses import replace

from tests.extractors.fresh_careers import Family, Made, days_of, e, leaving_out, made
from tests.extractors.fresh_fourteenth_lives import (
    ASSISTANTS,
    AT_OTHER_TIMES,
    BEGINNERS,
    BOOKERS,
    EN_FRANCAIS,
    HEADS,
    KINDS_EN_FRANCAIS,
    KINDS_SAID,
    LAKESHORE,
    MAINLAND,
    ORDINARY,
    SPELLED,
    VILLE,
    WAYS,
    P,
    crew,
    known_as,
    show,
)
from tests.extractors.fresh_seventh_lives import COAST, MONTREAL, TORONTO, headed, silent, telling
from tests.extractors.fresh_tenth_lives import within_year
from tests.extractors.fresh_twelfth_lives import house, once, paragraphs, season, worked

_OFFICES = {
    P.PC: "Production Coordinator",
    P.FIRST_APC: "First Assistant Production Coordinator",
    P.SECOND_APC: "Second Assistant Production Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.OTHER: "Production Assistant",
}


def below_positions(rng: random.Random) -> Made:
    """The job is the heading; below it a line for the show, dots to its days, and a smaller line for the
    dates and the company; the heading of an earlier kind of work is told at the end."""
    truth = worked(rng, LAKESHORE, TORONTO, rng.choice((HEADS, ASSISTANTS, BOOKERS)), SPELLED, (10, 16))
    truth = replace(
        truth,
        credits=tuple(replace(c, position_as_written=_OFFICES[c.position]) for c in truth.credits),
    )
    truth = leaving_out(
        truth, "kind", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    truth, parts = headed(truth, lambda c: c.position_as_written, tuple(_OFFICES.values()))
    dash = rng.choice((" to ", " – "))
    body = ""
    for heading, credits in parts:
        body += f"<h2>{heading}</h2>"
        for c in credits:
            body += (
                f"<div class=c><div class=t><b>{show(c, ' (Season {})')}</b>"
                f"{known_as(rng, c, (' (w/t {})',))}"
                f"<span>{days_of(c)} days</span></div>{once(c, dash)}, {e(house(c, '{} for {}'))}, "
                f"{crew(c, '-|PM|-|-', after=' ')}</div>"
            )
    css = (
        "@page{size:letter;margin:.85in} body{font:10pt/1.35 'Nimbus Roman'} h1{font-size:20pt;margin:0} "
        "p{margin:0 0 2pt} h2{font-size:11.5pt;border-bottom:.7pt solid #333;margin:14pt 0 5pt;"
        "break-after:avoid} .c{margin-bottom:6pt;break-inside:avoid} .t{font-size:11pt} .t span{float:right}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}</p><p>{truth.phone} | {truth.email} | IATSE 411: "
        f"{truth.member_no}</p>"
    )
    work = "".join(f"<p>{e(line)}</p>" for line in rng.sample(AT_OTHER_TIMES, 2))
    return made(truth, f"{top}{body}<h2>Prior Experience</h2>{work}{paragraphs(truth, 'Education')}", css)


def below_years(rng: random.Random) -> Made:
    """The year is a big heading at the left; beside it each show in two lines, days of the calendar without
    the year that stands above."""
    truth = worked(rng, MAINLAND, COAST, rng.choice((ASSISTANTS, BEGINNERS)), ORDINARY, (8, 14))
    truth = leaving_out(
        truth, "producer", "production_coordinator", "assistant_production_coordinator", "studio"
    )
    truth, parts = headed(truth, lambda c: str(c.start.year))
    body = ""
    for year, credits in parts:
        entries = ""
        for c in credits:
            first, last = within_year(c, int(year), "{:%b} {}")
            kind = season(c, "Season {}, Eps. {first} to {last}") or KINDS_SAID[c.kind]
            entries += (
                f"<p><b>{e(c.title)}</b>, {kind} | {e(c.position_as_written)} | {e(c.company)}<br>{first} – "
                f"{last} | "
                f"{days_of(c)} days | {crew(c, '-|PM|-|-')}</p>"
            )
        body += f"<table><tr><td class=y>{year}</td><td>{entries}</td></tr></table>"
    css = (
        "@page{size:letter;margin:.8in .9in} body{font:10pt/1.4 Carlito} h1{font-size:26pt;color:#7a2e2e;"
        "margin:0}h2{font-size:13pt;color:#7a2e2e;margin:12pt 0 4pt} td{vertical-align:top} "
        ".y{font-size:18pt;line-height:1;color:#7a2e2e;width:.9in} p{margin:0 0 7pt;break-inside:avoid} "
        "table{border-spacing:0;margin-top:8pt}"
    )
    top = f"<h1>{e(truth.name)}</h1>{e(truth.address)}<br>{truth.phone} / {truth.email} / {truth.member_no}"
    return made(truth, f"{top}<h2>Film and Television</h2>{body}{paragraphs(truth, 'Extras')}", css)


def curriculum(rng: random.Random) -> Made:
    """In French: dates in a column of their own with `54 jours` below them, the show in bold, the job, the
    company, the crew by its French names."""
    truth = worked(rng, VILLE, MONTREAL, rng.choice((ASSISTANTS, HEADS)), EN_FRANCAIS, (8, 13))
    truth = leaving_out(truth, "assistant_production_coordinator")
    labels = "Productrice|Directrice de production|Coordonnatrice|-"
    body = ""
    for c in truth.credits:
        kind = KINDS_EN_FRANCAIS[c.kind] + season(c, ", saison {}")
        body += (
            f"<tr><td>{WAYS['jour'](c.start)} au<br>{WAYS['jour'](c.end)}<br>{days_of(c).replace('.', ',')} "
            f"jours</td>"
            f"<td><b>{e(c.title)}</b> ({kind})<br><i>{e(c.position_as_written)}</i><br>"
            f"{e(house(c, '{} / {}'))}"
            f"<br>{crew(c, labels, ' – ', ' : ')}</td></tr>"
        )
    css = (
        "@page{size:letter;margin:.9in} body{font:10.5pt/1.3 'URW Bookman'} h1{font-size:17pt;margin:0} "
        "p{margin:0 0 2pt} h2{font-size:12pt;margin:14pt 0 5pt;background:#e9e5dc;padding:2pt 5pt} "
        "table{border-spacing:0} td{vertical-align:top;padding:0 0 9pt} td:first-child{width:1.75in;"
        "white-space:nowrap} tr{break-inside:avoid}"
    )
    top = (
        f"<p>CURRICULUM VITÆ</p><h1>{e(truth.name)}</h1><p>{e(truth.address)}</p><p>{truth.phone} – "
        f"{truth.email}</p>"
        f"<p>AIEST 411, membre n<sup>o</sup> {truth.member_no}</p><h2>Expérience professionnelle</h2>"
    )
    body = f"{top}<table>{body}</table>{paragraphs(truth, 'Formation et champs d’intérêt')}"
    return made(truth, body, css)


def every_value_labelled(rng: random.Random) -> Made:
    """A label before each value, two to a line, the order of the lines each writer's own; a rule below each
    show; the sum of the days at the end."""
    truth = worked(rng, MAINLAND, COAST, rng.choice((ASSISTANTS, BOOKERS)), ORDINARY, (7, 11))
    truth = silent(leaving_out(truth, "kind", "assistant_production_coordinator"), "address")
    truth = telling(truth, rng.choice(AT_OTHER_TIMES))
    way, order = rng.choice(("short", "iso", "british")), rng.sample(range(3), 3)
    body = ""
    for c in truth.credits:
        pairs = [
            (("Position", c.position_as_written), ("Days", days_of(c))),
            (("Company", c.company), ("Studio", c.studio or "")),
            (("Prod. Manager", c.production_manager), ("Prod. Coordinator", c.production_coordinator)),
        ]
        dates = (("Start", WAYS[way](c.start)), ("Finish", WAYS[way](c.end)))
        lines = [
            (("Show", show(c)), ("Producer", c.producer)),
            *(pairs[n] for n in order[:2]),
            dates,
            pairs[order[2]],
        ]
        rows = "".join(
            "<tr>"
            + "".join(f"<td class=k>{key}:</td><td>{e(said)}</td>" for key, said in line if said)
            + "</tr>"
            for line in lines
        )
        body += f"<table>{rows}</table>"
    css = (
        "@page{size:letter;margin:.8in} body{font:9.5pt/1.3 'Liberation Sans'} h1{font-size:18pt;margin:0} "
        "p{margin:0 0 2pt} table{width:100%;border-bottom:.6pt solid #666;padding:6pt 0;break-inside:avoid} "
        "td{vertical-align:top;width:31%} td.k{width:19%;font-weight:bold} h2{font-size:11pt;margin:12pt 0 "
        "4pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{truth.phone}, {truth.email}</p><p>411 number {truth.member_no}</p>"
    total = f"<p><b>Total days: {sum(c.days for c in truth.credits):g}</b></p>"
    return made(truth, f"{top}<h2>Credit list</h2>{body}{total}{paragraphs(truth, 'Also')}", css)


_ALL = (below_positions, below_years, curriculum, every_value_labelled)
FOURTEENTH_LISTS: dict[str, Family] = {family.__name__: family for family in _ALL}
