"""The last four PDFs of the seventh set: a theatre programme, days at the end, Courier, a phone's notes."""

from __future__ import annotations

import random

from models.terms import Position, ProductionKind
from samples.layouts.press import Sheet
from tests.extractors.fresh_careers import PDF, Family, Made, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_seventh_lives import (
    ASSISTANT,
    COAST,
    COORDINATOR,
    EAST_AND_PRAIRIE,
    SCRIPTED,
    TORONTO,
    YOUNG,
    Jobs,
    Shows,
    crew_of,
    drawn,
    forgetting,
    headed,
    in_long,
    silent,
    telling,
)

P, K = Position, ProductionKind
IN_THE_PROGRAMME: Jobs = {
    P.SECOND_APC: "2nd Assistant Production Co-Ordinator",
    P.FIRST_APC: "1st Assistant Production Co-Ordinator",
    P.PC: "Production Co-Ordinator",
    P.TRAVEL: "Travel Co-Ordinator",
    P.SCRIPT: "Script Co-Ordinator",
    P.OTHER: "Set & Office PA",
}
WITH_POINTS: Jobs = {
    P.SECOND_APC: "2nd A.P.C.",
    P.FIRST_APC: "1st A.P.C.",
    P.PC: "P.C.",
    P.TRAVEL: "Travel Coord",
    P.SCRIPT: "Script Coord",
    P.OTHER: "Office P.A.",
}
TYPED: Jobs = {
    P.SECOND_APC: "Second Asst. Production Coordinator",
    P.FIRST_APC: "First Asst. Production Coordinator",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Writers' Room Assistant",
}
THUMBED: Jobs = {
    P.SECOND_APC: "2nd apc",
    P.FIRST_APC: "1st apc",
    P.PC: "production coord",
    P.TRAVEL: "travel coord",
    P.SCRIPT: "script coord",
    P.OTHER: "office pa",
}
KINDS = {
    K.FEATURE: "feature film",
    K.MOW: "MOW",
    K.PILOT: "pilot",
    K.MINI_SERIES: "miniseries",
    K.TV_SEASON: "television series",
    K.OTHER: "documentary",
}
_STAGE = (
    "The Barrel Organ, Tamarack Theatre Company, stage manager, 2009",
    "Macbeth, Prairie Stage in the Park, assistant stage manager, 2007",
    "Sunday Dinner in Ochre River, Grange Hall Players, stage manager, 2010",
    "A Doll's House, Exchange Street Playhouse, apprentice, 2006",
)


def _begun(text: str) -> str:
    return text[0].upper() + text[1:]


def former_stage_manager(rng: random.Random) -> Made:
    """Once in the theatre, and the page is a programme: points lead from the show to the job, slanted lines
    below; the plays stand in a section of their own."""
    shows = Shows(
        "A Curling Stone for Caroline|The Birds Hill Bequest|Wheat Kings of Comedy|Assiniboine Avenue|"
        "Snowbank Noir|"
        "The Understudy of Elm Creek|Red Fife Riot|Lac du Bonnet Lockdown|The Fourth Wall of Winkler|"
        "Trestle 40|"
        "Last Bus to Beausejour|Mother Hubbard's Motel",
        "Prompt Corner Films Inc.|Ghost Light Road Productions|Whiteshell Pictures|Fly Loft Media Ltd.",
        "Rupertsland TV|Canwood|Sundog Stream|Vimy Pictures",
    )
    truth = drawn(rng, shows, EAST_AND_PRAIRIE, IN_THE_PROGRAMME, ASSISTANT, least=5, most=9, rest=240)
    truth = forgetting(
        rng, truth, 0.2, "studio", "production_coordinator", "assistant_production_coordinator"
    )
    truth = telling(truth, *rng.sample(_STAGE, 3))
    body = ""
    for c in truth.credits:
        season = f", Season {c.season}" if c.season else ""
        house = f"{_begun(KINDS[c.kind])}. {c.company}{f' with {c.studio}' if c.studio else ''}"
        crew = ", ".join(
            crew_of(c, "Producer|Production Manager|Production Co-Ordinator|Asst. Co-Ordinator", " ")
        )
        same = c.start.year == c.end.year
        first = in_long(c.start).removesuffix(f", {c.end.year}") if same else in_long(c.start)
        body += (
            f"<div class=s><p class=l>{e(c.title)}{season}<i></i>{c.position_as_written}</p>"
            f"<p>{e(house)}<br>{first} – {in_long(c.end)} ({days_of(c)} days)<br>{e(crew)}</p></div>"
        )
    css = (
        "@page{size:letter;margin:.9in 1.1in} body{font:10.5pt/1.35 C059} h1{font:italic 26pt Z003;"
        "margin:0}"
        "h1,h2,center{text-align:center} h2{font-size:11pt;letter-spacing:2pt;margin:18pt 0 8pt;"
        "font-weight:400}"
        ".s{margin:0 0 9pt;break-inside:avoid} .s p{margin:0;font-style:italic;font-size:9.5pt;color:#333}"
        ".s p.l{font-style:normal;font-size:10.8pt;color:#000} .l i::after{content:leader('. ')}"
        ".o{text-align:center;font-size:9.5pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><center>{e(truth.address)}<br>{truth.phone} ~ "
        f"{truth.email}<br>I.A.T.S.E. 411 "
        f"({truth.member_no})</center><h2>FILM &amp; TELEVISION</h2>"
    )
    stage, rest = truth.other_lines[3:], truth.other_lines[:3]
    last = "".join(f"<div class=o>{e(line)}</div>" for line in stage)
    last = f"<h2>IN THE THEATRE</h2>{last}<h2>AND</h2>" + "".join(
        f"<div class=o>{e(line)}</div>" for line in rest
    )
    return made(truth, f"{top}{body}{last}", css)


def days_at_the_end(rng: random.Random) -> Made:
    """Credits by job without a word of days; those stand in a table of their own at the end, show by show."""
    shows = Shows(
        "Agincourt Angels|The Roncesvalles Recital|Zamboni Zodiac|One Ravine Over|Penance Falls|"
        "Bluffers Park 1987|"
        "Mrs. Abernathy's Annex|The Scarlet Streetcar|Danforth by Night|Tall Ships & Short Tempers|"
        "Lakeview Lament|"
        "Gull Rock Radio|The Hearth Inspector",
        "Cabbage & Kin Pictures|Queen's Quay Content Inc.|Ferry Dock Films Ltd.|High Park Low Rise "
        "Productions",
        "Marquee North|Citadel TV|Orchard Stream|Sixpence",
    )
    truth = drawn(rng, shows, TORONTO, WITH_POINTS, COORDINATOR, least=6, most=12)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "production_coordinator")
    truth, parts = headed(truth, lambda c: c.position_as_written)
    body, rows = "", ""
    for job, credits in parts:
        body += f"<h2>{job}</h2>"
        for c in credits:
            season = f" {c.season}" if c.season else ""
            crew = "".join(f", {one}" for one in crew_of(c, "-|P.M.|P.C.|-", " "))
            when = f"{c.start:%b} {c.start.day}, {c.start.year} to {c.end:%b} {c.end.day}, {c.end.year}"
            studio = f" ({e(c.studio)})" if c.studio else ""
            body += (
                f"<p><b>{e(c.title)}</b>{f' – Season{season}' if season else ''}, "
                f"{KINDS[c.kind]}<span>{when}</span><br>"
                f"{e(c.company)}{studio}{e(crew)}</p>"
            )
            rows += f"<tr><td>{e(c.title)}{season}</td><td>{job}</td><td>{days_of(c)}</td></tr>"
    total = sum(c.days for c in truth.credits)
    css = (
        "@page{size:letter;margin:.8in .85in} body{font:10pt/1.35 Carlito} h1{font-size:16pt;margin:0}"
        "h2{font-size:11pt;margin:11pt 0 3pt;background:#ececec;padding:1pt 4pt;break-after:avoid}"
        "p{margin:0 0 6pt;break-inside:avoid} span{float:right} table{border-collapse:collapse;"
        "margin-top:4pt}"
        "td,th{border:.6pt solid #000;padding:1.5pt 8pt;text-align:left} tr{break-inside:avoid}"
        "td:last-child,th:last-child{text-align:right}"
    )
    reach = f"{e(truth.address)}<br>{truth.phone}<br>{truth.email}"
    rows = f"<tr><th>Show</th><th>Position</th><th>Days</th></tr>{rows}"
    rows += f"<tr><td colspan=2>All shows</td><td>{total:g}</td></tr>"
    last = f"<h2>Education &amp; Skills</h2>{lines_of(truth, 'div')}"
    last += f"<h2>Days worked (from pay stubs)</h2><table>{rows}</table>"
    top = f"<h1>{e(truth.name)}</h1>{reach}<br>Local 411 member number {truth.member_no}"
    return made(truth, f"{top}{body}{last}", css)


def numbered_scenes(rng: random.Random) -> Made:
    """A script coordinator's: Courier, a number at both margins as scenes have, labels and values on stops;
    a credit may run over to the next page, which begins with CONTINUED."""
    shows = Shows(
        "The Second Draft of Martha Quill|Goldenrod Road|Cut to Kamsack|Revision Blue|Parliament "
        "Street Poets|"
        "Fade Out in Flin Flon|Dialogue for Beginners|Ms. Comma|Beat Sheet Bandits|The Goldenrod Pages|"
        "Act Break Inn|Page One Motel",
        "Slugline Lane Pictures Inc.|Brad & Brass Productions|Third Act Trouble Ltd.|Parenthetical Films",
        "Dual Dialogue TV|Foolscap|Northern Page|ScriptHouse+",
    )
    truth = drawn(rng, shows, TORONTO, TYPED, SCRIPTED, least=5, most=10)
    truth = leaving_out(truth, "assistant_production_coordinator", "production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer")
    sheet = Sheet("Liberation Mono")
    sheet.put(100, 70, truth.name.upper(), 12)
    for place, line in enumerate((truth.address, truth.phone, truth.email, f"IATSE 411 #{truth.member_no}")):
        sheet.put(100, 84 + 12 * place, line, 10)
    top, page = 150.0, 1
    for number, c in enumerate(truth.credits, 1):
        season = f" - SEASON {c.season}" if c.season else ""
        facts = [("Format", _begun(KINDS[c.kind])), ("Position", c.position_as_written)]
        facts += [("Company", c.company), ("Studio", c.studio or ""), ("Producer", c.producer)]
        facts += [("Prod Mgr", c.production_manager), ("Dates", f"{in_long(c.start)} - {in_long(c.end)}")]
        facts += [("Days", days_of(c))]
        if top > 680:
            top = 740
        for place, (label, text) in enumerate([("", ""), *((label, text) for label, text in facts if text)]):
            if top > 725:
                sheet.next_page()
                page, top = page + 1, 84.0
                sheet.put_right(540, 50, f"{page}.", 10)
                if place:
                    sheet.put(100, 66, "CONTINUED:", 10)
            if not place:
                sheet.put(64, top, str(number), 10)
                sheet.put(100, top, f"{c.title.upper()}{season}", 10)
                sheet.put(548, top, str(number), 10)
                top += 13
                continue
            sheet.put(136, top, f"{label}:", 10)
            sheet.put(208, top, text, 10)
            top += 12.5
        top += 13
    if top > 700:
        sheet.next_page()
        top = 84.0
    sheet.put(100, top, "ALSO:", 10)
    for line in truth.other_lines:
        for text in sheet.wrap(line, 420, 10):
            top += 12.5
            sheet.put(136, top, text, 10)
    return sheet.finish(), PDF, truth


def phone_notes(rng: random.Random) -> Made:
    """Thumbed into a phone's notes and shared as PDF: small letters, dashes, large grey-black type."""
    shows = Shows(
        "Ramen Rink|Stanley Perk|Kits Beach Cleanup Crew|Ghosted on Granville|Rainy Day Rodeo|Bad "
        "Sublet on Bute|"
        "Hypothermia: The Musical Mystery|Bike Lane Vigilante|Skytrain Sweethearts|Plant Mom Murders",
        "Small Dog Big Films|Tofino Drip Productions|Laundry Day Pictures|Group Chat Media",
        "StreamBay|Fifth Cove|NiteOwl TV|Pebble",
    )
    truth = drawn(rng, shows, COAST, THUMBED, YOUNG, least=4, most=7, pace=0.8)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.25, "studio", "producer", "production_coordinator")
    body = ""
    for c in truth.credits:
        kind = f"s{c.season}" if c.season else KINDS[c.kind].lower()
        studio = f" / {e(c.studio)}" if c.studio else ""
        when = f"{c.start:%b} {c.start.day} {c.start.year} - {c.end:%b} {c.end.day} {c.end.year}".lower()
        crew = "".join(f"<li>{e(one)}</li>" for one in crew_of(c, "producer|pm|coord|-"))
        body += (
            f"<p><b>{e(c.title)}</b> "
            f"{kind}</p><ul><li>{c.position_as_written}</li><li>{e(c.company)}{studio}</li>"
            f"<li>{when}, {days_of(c)} days</li>{crew}</ul>"
        )
    css = (
        "@page{size:letter;margin:.7in .8in .6in} body{font:13.5pt/1.34 'Liberation Sans';color:#1c1c1e}"
        "h1{font-size:21pt;margin:0 0 4pt} p{margin:9pt 0 0;break-after:avoid} ul{margin:0;"
        "padding-left:20pt;"
        "list-style:'–  '}"
    )
    last = f"<p><b>other stuff</b></p><ul>{lines_of(truth)}</ul>"
    top = (
        f"<h1>my resume</h1>{e(truth.name)}<br>{truth.phone}<br>{truth.email}<br>411 member {truth.member_no}"
    )
    return made(silent(truth, "address"), f"{top}{body}{last}", css)


_ALL = (former_stage_manager, days_at_the_end, numbered_scenes, phone_notes)
SEVENTH_LAST: dict[str, Family] = {family.__name__: family for family in _ALL}
