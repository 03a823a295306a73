"""Five more of the ninth set: a letter with days in words, merged years, turned heads, cities, a matrix."""

from __future__ import annotations

import random
from itertools import groupby

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fifth_lives import still_at_it
from tests.extractors.fresh_ninth_lives import (
    BRIEF,
    CALENDAR,
    CITY,
    FULL,
    LENGTHS,
    PERSONS,
    REGION,
    WORKERS,
    british,
    by_show,
    in_words,
    in_year,
    promoted,
    roman,
)
from tests.extractors.fresh_seventh_lives import (
    ASSISTANT,
    COORDINATOR,
    SCRIPTED,
    STEADY,
    TRAVELLER,
    Jobs,
    crew_of,
    drawn,
    forgetting,
    headed,
    in_long,
    silent,
    telling,
)

P, K = Position, ProductionKind
TYPES = {K.FEATURE: "Features", K.MOW: "Movies for Television", K.PILOT: "Pilots", K.TV_SEASON: "Episodic",
         K.MINI_SERIES: "Limited Series", K.OTHER: "Commercials & Other"}  # fmt: skip
ONE = {K.FEATURE: "Feat.", K.MOW: "MOW", K.PILOT: "Pilot", K.TV_SEASON: "Ser.", K.MINI_SERIES: "Mini",
       K.OTHER: "Comm."}  # fmt: skip
SPOKEN: Jobs = {
    P.SECOND_APC: "second assistant production coordinator",
    P.FIRST_APC: "first assistant production coordinator",
    P.PC: "production coordinator",
    P.TRAVEL: "travel coordinator",
    P.SCRIPT: "script coordinator",
    P.OTHER: "office production assistant",
}
INVERTED: Jobs = {
    P.SECOND_APC: "Coordinator, Second Assistant",
    P.FIRST_APC: "Coordinator, First Assistant",
    P.PC: "Coordinator, Production",
    P.TRAVEL: "Coordinator, Travel",
    P.SCRIPT: "Coordinator, Script",
    P.OTHER: "Assistant, Office",
}


def _told(c: CreditTruth, place: int) -> str:
    show = f"<i>{e(c.title)}</i>{f', season {in_words(c.season)}' if c.season else ''}"
    boss = f" My coordinator was {e(c.production_coordinator)}." if c.production_coordinator else ""
    manager = f"{e(c.production_manager)}, the production manager"
    job, house = c.position_as_written, e(c.company)
    if c.end is None:
        return (
            f"At this moment I am {job} of {show} for {house}, and have been since {british(c.start)}; it "
            f"goes on to the present day. I answer to {manager}.{boss}"
        )
    days = f"{in_words(c.days)} day{'s' if c.days != 1 else ''}"
    when = f"{british(c.start)} to {british(c.end)}"
    if place % 3 == 1:
        return (
            f"Before that, from {when}, {house} had me for {days} as {job} on {show} under {manager}.{boss}"
        )
    if place % 3 == 2:
        return f"{house} made {show} with me as {job} ({when}; {days}). In charge was {manager}.{boss}"
    return f"As {job} I gave {days} to {show}, which {house} shot {when}. I was hired by {manager}.{boss}"


def cover_letter(rng: random.Random) -> Made:
    """A letter with address, greeting and signature; justified and hyphenated, two shows a paragraph, days in
    words, the newest show still going on."""
    truth = drawn(rng, PERSONS, CITY, SPOKEN, STEADY, least=5, most=8)
    truth = leaving_out(truth, "studio", "producer", "assistant_production_coordinator", "kind")
    truth = still_at_it(forgetting(rng, truth, 0.25, "production_coordinator"))
    told = [_told(c, place) for place, c in enumerate(truth.credits)]
    body = "".join(f"<p>{' '.join(told[place : place + 2])}</p>" for place in range(0, len(told), 2))
    css = (
        "@page{size:letter;margin:1.1in 1.25in} html{hyphens:auto} body{font:11.2pt/1.42 'Nimbus Roman'}"
        "p{margin:0 0 9pt;text-align:justify;text-indent:20pt} address{font-style:normal;margin:0 0 20pt}"
    )
    top = (
        f"<address>{e(truth.name)}<br>{e(truth.address)}<br>{truth.phone}<br>{truth.email}</address>"
        "<p style='text-indent:0'>Dear Upgrade Committee,</p><p>Please accept these lines as my r&eacute;sum"
        f"&eacute;. My membership number is {truth.member_no}, and here is "
        "what I have done, the latest first.</p>"
    )
    last = f"<p>You may also care to know: {e('; '.join(truth.other_lines))}.</p><p style='text-indent:0'>"
    return made(truth, f"{top}{body}{last}Yours truly,<br><br><br>{e(truth.name)}</p>", css)


def year_cells(rng: random.Random) -> Made:
    """A table without heads: the year in one tall cell, then month and day alone; every other row grey."""
    truth = drawn(rng, CALENDAR, CITY, BRIEF, ASSISTANT, least=8, most=12, pace=0.6, rest=40)
    truth = leaving_out(truth, "studio", "kind", "production_coordinator", "assistant_production_coordinator")
    truth = promoted(rng, forgetting(rng, truth, 0.2, "producer"), BRIEF, 0.3, first_first=False)
    body, number = "", 0
    for year, group in groupby(truth.credits, key=lambda c: c.start.year):
        credits = list(group)
        for place, c in enumerate(credits):
            tall = f"<th rowspan={len(credits)}>{year}</th>" if place == 0 else ""
            when = f"{in_year(c.start, year)} – {in_year(c.end, year)}"
            show = f"<b>{e(c.title)}</b>{f' (Yr {c.season})' if c.season else ''}"
            crew = "; ".join(crew_of(c, "P|PM|-|-", ": "))
            facts = (when, f"{show}<br>{e(c.company)}", c.position_as_written, e(crew), days_of(c))
            row = "".join(f"<td>{fact}</td>" for fact in facts)
            number += 1
            body += f"<tr{' class=z' if number % 2 else ''}>{tall}{row}</tr>"
    css = (
        "@page{size:letter;margin:.6in .6in;@top-right{content:'" + truth.name.replace("'", "’") + ", page ' "
        "counter(page);font:7pt FreeSans}} body{font:9pt/1.25 FreeSans} table{border-collapse:collapse;"
        "width:100%} td{padding:3pt 5pt;vertical-align:top} th{vertical-align:top;font-size:13pt;"
        "padding:2pt 10pt 2pt 0;text-align:left;border-top:1pt solid #555} tr{break-inside:avoid}"
        ".z td{background:#e9e9e4} h1{font-size:19pt;margin:0} td:nth-last-child(5){white-space:nowrap}"
        "td:last-child{text-align:right}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{truth.phone} | {truth.email} | {e(truth.address)} | Member "
    top += f"{truth.member_no}, L. 411<br>Days worked are in the last column.</p>"
    return made(truth, f"{top}<table>{body}</table><p>{lines_of(truth, 'li')}</p>", css)


def turned_heads(rng: random.Random) -> Made:
    """Job first, in a grid of small letters whose heads are turned upright; long titles run over three lines;
    dates in figures of two without a mark between day, month and year."""
    truth = drawn(rng, LENGTHS, REGION, FULL, COORDINATOR, least=7, most=11)
    truth = forgetting(rng, truth, 0.2, "producer", "studio", "assistant_production_coordinator")
    rows = ""
    for c in truth.credits:
        kind = ONE[c.kind] + (f" s{c.season:02}" if c.season else "")
        when = (f"{c.start:%d%b%y}".upper(), f"{c.end:%d%b%y}".upper())
        house = (e(c.company), e(c.studio or "—"))
        crew = (c.producer, c.production_manager, c.production_coordinator or "self", "")
        names = [e(name) for name in crew[:3]] + [e(c.assistant_production_coordinator)]
        rows += cells(
            (c.position_as_written, f"<b>{e(c.title)}</b>", kind, *house, *when, days_of(c), *names)
        )
    heads = ("Job", "Show", "Kind", "Company", "Studio / network", "First day", "Last day", "Days")
    turned = "".join(
        f"<th><span>{head}</span></th>" for head in (*heads, "Producer", "PM", "Coordinator", "APC (other)")
    )
    css = (
        "@page{size:letter landscape;margin:.45in} body{font:7.4pt/1.2 'Liberation Sans Narrow'}"
        "table{border-collapse:collapse;width:100%;margin-top:10pt} td,th{border:.5pt solid #666;"
        "padding:2pt 3pt;vertical-align:top;text-align:left} th{height:64pt;vertical-align:bottom}"
        "th span{display:block;transform:rotate(-90deg);transform-origin:0 100%;width:0;white-space:nowrap;"
        "margin-left:11pt} thead{display:table-header-group} tr{break-inside:avoid}"
        "td:nth-child(2){width:118pt} td:nth-child(4){width:92pt} h1{font-size:13pt;margin:0;display:inline}"
    )
    top = f"<h1>{e(truth.name)}</h1> &emsp; {e(truth.address)} &emsp; {truth.phone} &emsp; {truth.email}"
    top += " &emsp; "
    top += f"IATSE 411 – {truth.member_no}"
    last = f"<p>{e(' // '.join(truth.other_lines))}</p>"
    return made(truth, f"{top}<table><thead><tr>{turned}</tr></thead>{rows}</table>{last}", css)


_TOWNS = ("Toronto", "Hamilton", "Sudbury & North Bay", "Ottawa", "On Location / Away")


def by_city(rng: random.Random) -> Made:
    """Under the town where it was shot; the first day ends one line, the last day the next; seasons in Roman
    figures, the one above as supervisor."""
    truth = drawn(rng, LENGTHS, REGION, INVERTED, TRAVELLER, least=6, most=10)
    truth = leaving_out(truth, "kind", "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio")
    town = {c.company: rng.choice(_TOWNS) for c in truth.credits}
    truth, parts = headed(truth, lambda c: town[c.company])
    body = ""
    for city, credits in parts:
        body += f"<h2>{e(city)}</h2>"
        for c in credits:
            boss = f"Supervisor: {e(c.production_coordinator)}, PC; " if c.production_coordinator else ""
            season = f" {roman(c.season)}" if c.season else ""
            house = e(c.company) + (f" / {e(c.studio)}" if c.studio else "")
            body += (
                f"<table><tr><td>{e(c.title)}{season}<td>{c.position_as_written}<td>{in_long(c.start)} –"
                f"<tr><td><i>{house}</i><td>{days_of(c)} days<td>{in_long(c.end)}</table>"
                f"<p>{boss}Production Manager: {e(c.production_manager)}</p>"
            )
    css = (
        "@page{size:letter;margin:.8in .9in} body{font:9.8pt/1.3 C059} h1{font-size:20pt;margin:0;"
        "font-weight:normal} h2{font-size:10.5pt;border-bottom:1pt dotted;margin:14pt 0 4pt;"
        "break-after:avoid}"
        "table{width:100%;border-spacing:0;table-layout:fixed;break-after:avoid} td{padding:0;"
        "vertical-align:top} td:nth-child(1){width:50%;padding-right:8pt} td:nth-child(3){text-align:right;"
        "width:25%} p{margin:0 0 7pt;font-size:8.8pt;color:#333}"
    )
    top = f"<h1>{e(truth.name)}</h1>{e(truth.address)}<br>{truth.phone}, {truth.email}<br>Member No. "
    last = f"<h2>Other</h2>{lines_of(truth, 'div')}"
    return made(truth, f"{top}{truth.member_no} (Local 411){body}{last}", css)


_SKILLS = ("Movie Magic Scheduling", "Smart PO", "Call sheets", "Travel & work permits", "Script clearances")


def _named(c: CreditTruth, is_name_first: bool) -> list[str]:
    """`Jane Roe – PM` or `PM – Jane Roe`."""
    if not is_name_first:
        return crew_of(c, "-|PM|PC|-", " – ")
    named = ((c.production_manager, "PM"), (c.production_coordinator, "PC"))
    return [f"{name} – {role}" for name, role in named if name]


def skills_matrix(rng: random.Random) -> Made:
    """A matrix of skills with dots and a table of free weeks come before the credits; these stand by type,
    the dates last; two stints are two rows, the second with its show left blank; telephone numbers follow."""
    truth = drawn(rng, WORKERS, CITY, BRIEF, SCRIPTED, least=6, most=10)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth, _ = headed(truth, lambda c: TYPES[c.kind], order=tuple(TYPES.values()))
    truth = promoted(rng, forgetting(rng, truth, 0.25, "studio", "production_coordinator"), BRIEF, 0.5)
    _, parts = headed(truth, lambda c: TYPES[c.kind], order=tuple(TYPES.values()))
    matrix = "".join(
        cells((skill, "●" * rng.randint(2, 5), f"{rng.randint(2, 15)} yrs")) for skill in _SKILLS
    )
    free = cells(("Jan 11 – Feb 5", "Available", "Feb 8 – Mar 26", "On hold", "Mar 29 on", "Available"))
    is_name_first = rng.random() < 0.5
    body = f"<section><table class=k>{matrix}</table><table class=k>{free}</table></section>"
    for name, credits in parts:
        body += f"<h2>{e(name)}</h2><table class=c>"
        for stints in by_show(credits):
            for place, c in enumerate(stints):
                crew = "<br>".join(map(e, _named(c, is_name_first)))
                season = f", Yr {c.season}" if c.season else ""
                house = f"{e(c.company)}{f' ({e(c.studio)})' if c.studio else ''}"
                show = (f"<b>{e(c.title)}</b>{season}<br>{house}", crew) if place == 0 else ("", "")
                when = f"{c.start:%b} {c.start.day}, {c.start.year} – {c.end:%b} {c.end.day}, {c.end.year}"
                body += cells(
                    (show[0], c.position_as_written, show[1], f"{when}<br>Days worked: {days_of(c)}")
                )
        body += "</table>"
    referees = [f"{c.production_manager}, 416-555-01{rng.randint(10, 99)}" for c in truth.credits[:2]]
    truth = telling(silent(truth, "address"), *referees)
    css = (
        "@page{size:letter;margin:.65in .7in} body{font:9.2pt/1.3 'DejaVu Serif'} h1{font-size:17pt;margin:0}"
        "table{border-spacing:0;width:100%} .k{margin:5pt 0;font-size:8.2pt} .k td{border:.4pt solid #bbb;"
        "padding:1.5pt 5pt} .c td{padding:2pt 6pt 4pt 0;vertical-align:top} .c td:nth-child(1){width:38%}"
        ".c td:nth-child(2){width:13%} .c td:nth-child(3){width:20%;font-size:8pt} tr{break-inside:avoid}"
        ".c td:last-child{font-size:8pt;text-align:right} h2{font-size:10.5pt;color:#7a1f1f;"
        "margin:10pt 0 2pt;"
        "break-after:avoid}"
    )
    top = f"<h1>{e(truth.name)}</h1>{truth.phone} | {truth.email} | 411 member {truth.member_no}"
    return made(truth, f"{top}{body}<h2>Education, References</h2>{lines_of(truth, 'div')}", css)


_ALL = (cover_letter, year_cells, turned_heads, by_city, skills_matrix)
NINTH_MORE: dict[str, Family] = {family.__name__: family for family in _ALL}
