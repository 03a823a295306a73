"""Four resumes of the seventh set: tabs, a designer's cards, a printed sheet, an online builder."""

from __future__ import annotations

import random
from dataclasses import replace

from models.terms import Position, ProductionKind
from samples.layouts.press import Sheet
from tests.extractors.fresh_careers import PDF, Family, Made, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_seventh_lives import (
    ASSISTANT,
    COAST,
    EAST_AND_PRAIRIE,
    STEADY,
    TORONTO,
    TRAVELLER,
    Jobs,
    Shows,
    crew_of,
    drawn,
    forgetting,
    in_long,
    in_short,
    silent,
    telling,
)

P, K = Position, ProductionKind
CO_ORDINATOR: Jobs = {
    P.SECOND_APC: "2nd Ass't Production Co-ordinator",
    P.FIRST_APC: "1st Ass't Production Co-ordinator",
    P.PC: "Production Co-ordinator",
    P.TRAVEL: "Travel Co-ordinator",
    P.SCRIPT: "Script Co-ordinator",
    P.OTHER: "Office P.A.",
}
ASSISTANT_FIRST: Jobs = {
    P.SECOND_APC: "Second Assistant Production Coordinator",
    P.FIRST_APC: "First Assistant Production Coordinator",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Key Office PA",
}
CELL_SIZED: Jobs = {
    P.SECOND_APC: "APC (2nd)",
    P.FIRST_APC: "APC (1st)",
    P.PC: "Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Office PA",
}
KINDS = {
    K.FEATURE: "Feature film",
    K.MOW: "Movie of the Week",
    K.PILOT: "Pilot",
    K.MINI_SERIES: "Mini-Series",
    K.TV_SEASON: "Series",
    K.OTHER: "Commercial",
}


def tabs_of_2004(rng: random.Random) -> Made:
    """Begun in Times in 2004: tab stops that long titles overrun, old dates short and newer ones long, a
    heading by hand on each later page."""
    shows = Shows(
        "Lamplighter's Row|Dovecote Farm|The Mapmaker of Meaford|Sgt. Pickerel|Ballast & Bone|"
        "Coldwater Social|"
        "Her Majesty's Muskoka Regiment|Eleventh Concession|The Boatwright Inquest|Tin Roof Sundays|"
        "A Verdict for Velma|Orillia After Dark|Cardigan and Crowe|Thirteen Teacups|Gutenberg Street",
        "Sparrowgate Productions Ltd.|Inkberry Films Inc.|Five Furlongs Pictures|1654208 Ontario Ltd.|"
        "Muddy York Telefilm",
        "Crestwood TV|Orpheum North|Longbow Pictures|ChanneLine",
    )
    truth = drawn(rng, shows, TORONTO, CO_ORDINATOR, STEADY, least=8, most=14, rest=700)
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.12, "studio", "producer")
    sheet, stops, top = Sheet("Liberation Serif"), range(72, 560, 36), 0.0

    def tabbed(x: float, *parts: tuple[str, float], size: float = 10.5, bold: bool = False) -> None:
        face = sheet.bold if bold else sheet.regular
        for text, least in parts:
            x = next(stop for stop in stops if stop >= max(x, least))
            x = sheet.put(x, top, text, size, face) + 3
            face = sheet.regular

    sheet.put((612 - sheet.measure("RESUME", 13, sheet.bold)) / 2, 66, "RESUME", 13, sheet.bold)
    for place, line in enumerate((truth.name.upper(), truth.address, f"Tel: {truth.phone}", truth.email)):
        sheet.put((612 - sheet.measure(line, 11)) / 2, 86 + 14 * place, line, 11)
    top = 168
    tabbed(72, ("FILM AND TELEVISION", 0), bold=True)
    sheet.rule(72, top + 3, 190, top + 3)
    page = 1
    for c in truth.credits:
        top += 22
        if top > 690:
            sheet.next_page()
            page, top = page + 1, 92
            sheet.put(72, 54, f"{truth.name} - Resume, Page {page}", 9, sheet.italic)
        day = in_long if c.start.year > 2016 else in_short
        between = " to " if c.start.year > 2016 else "-"
        tabbed(72, (f"{c.title.upper()}{f' - Season {c.season}' if c.season else ''}", 72), bold=True)
        top += 13
        tabbed(108, (c.position_as_written, 108), (f"{day(c.start)}{between}{day(c.end)}", 324))
        top += 13
        house = f"{c.company} / {c.studio}" if c.studio else c.company
        tabbed(108, (KINDS[c.kind], 108), (house, 216))
        top += 13
        producer = [(f"Producer: {c.producer}", 252.0)] if c.producer else []
        tabbed(108, (f"PM: {c.production_manager}", 108), *producer, (f"{days_of(c)} days", 468))
    top += 34
    if top > 640:
        sheet.next_page()
        top = 80
    tabbed(72, ("EDUCATION AND OTHER SKILLS", 0), bold=True)
    for line in (*truth.other_lines, f"I.A.T.S.E. Local 411, member no. {truth.member_no}"):
        top += 15
        tabbed(72, (line, 72))
    return sheet.finish(), PDF, truth


def cousins_cards(rng: random.Random) -> Made:
    """Designed by a cousin: a band of colour, cards two abreast with the days large, skills at the foot."""
    shows = Shows(
        "Saltspring Confidential Club|Velvet Avalanche|The Tin Whisperer|Fog Machine Summer|Half a Heron|"
        "Lulu Island Lullaby|Cold Brew Coroner|Twin Peaches|The Night Ferry Choir|Dim Sum Detective Agency|"
        "Squamish Wind|Grandma's Getaway Van|Paper Route Bandits",
        "Loose Moose Lane Pictures|Big Umbrella Media Inc.|Seawall Stories Ltd.|Kitchen Table Kinetic",
        "PacifiqTV|Madrona Studios|Loop Nine|Wavecrest",
    )
    truth = drawn(rng, shows, COAST, ASSISTANT_FIRST, ASSISTANT, least=5, most=9)
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator")
    cards = []
    for c in truth.credits:
        kind = f"Season {c.season}" if c.season else KINDS[c.kind]
        when = f"{c.start:%b %Y}" + (f" to {c.end:%b %Y}" if f"{c.start:%m%Y}" != f"{c.end:%m%Y}" else "")
        cards.append(
            f"<td><u>{days_of(c)}<s>days</s></u><h5>{c.position_as_written}</h5><h3>{e(c.title)}</h3>"
            f"<p>{kind} &nbsp;·&nbsp; {when}</p><p>{e(c.company)}<br>{e(c.studio)}</p>"
            f"<p class=g>pm {e(c.production_manager)}<br>producer {e(c.producer)}</p></td>"
        )
    if len(cards) % 2:
        cards.append("<td class=none></td>")
    pairs = zip(cards[::2], cards[1::2], strict=True)
    rows = "".join(f"<tr>{left}<td class=gap></td>{right}</tr>" for left, right in pairs)
    colour = rng.choice(("#0f766e", "#9d174d", "#b45309"))
    css = (
        "@page{size:letter;margin:.55in .6in .5in} @page:first{margin-top:0}"
        f"body{{margin:0;font:8.8pt/1.4 'URW Gothic';color:#222}} header{{background:{colour};color:#fff;"
        f"margin:0 -.6in;"
        "padding:.5in .6in .3in} h1{font-size:30pt;line-height:1;margin:0;font-weight:400} header "
        "p{margin:6pt 0 0}"
        "table{width:100%;border-spacing:0 9pt} td{width:48%;vertical-align:top;border-top:2.2pt solid "
        f"{colour};padding:6pt 2pt 4pt}} .gap{{width:4%;border:0}} .none{{border:0}} "
        f"tr{{break-inside:avoid}}"
        f"h5{{color:{colour};font-size:7.6pt;margin:0;text-transform:uppercase;letter-spacing:.6pt}}"
        "h3{font-size:12.5pt;line-height:1.15;margin:2pt 0 3pt;font-weight:400} p{margin:0 0 2pt} "
        ".g{color:#777}"
        "u{float:right;text-decoration:none;font-size:17pt;line-height:1;text-align:center;margin-left:6pt}"
        "s{display:block;text-decoration:none;font-size:6.5pt;margin-top:2pt} .foot td{border:0;"
        "padding-right:8pt}"
        "h4{margin:0 0 3pt;font-size:9pt}"
    )
    top = f"<header><h1>{e(truth.name.lower())}</h1><p>production office / film + television</p></header>"
    reach = f"{truth.phone}<br>{truth.email}<br>{e(truth.address)}<br>IATSE 411 no. {truth.member_no}"
    foot = f"<td><h4>say hello</h4>{reach}</td><td class=gap></td>"
    foot += f"<td><h4>also good at</h4>{lines_of(truth, 'div')}</td>"
    body = f"{top}<table>{rows}</table><table class=foot><tr>{foot}</tr></table>"
    return made(undated(truth), body, css)


def sheet_with_headings(rng: random.Random) -> Made:
    """Excel, printed sideways with its gridlines, its row numbers and its column letters; oldest on top."""
    shows = Shows(
        "Grain Elevator 9|The Brandon Boarder|Perogy Princess|Chinook Hour|Hutterite Hustle|Selkirk "
        "Avenue Saints|"
        "Frost Heave Road|Auntie Olga's Afterlife|Whiteout: Flight 88|Canola Kings|Dauphin Lake "
        "Monsters|The "
        "Churchill Run|"
        "Gimli Girls Gone Fishing|Mosquito Season|St. Boniface Heist|Portage & Pain",
        "Flatland Filmworks Inc.|Two Rivers Forks Productions|5598214 Manitoba Ltd.|Bison Crossing "
        "Pictures|"
        "Muskeg Media",
        "Aspen Network|CPTV Drama|Lodestar|Rivet|North 49",
    )
    truth = drawn(rng, shows, EAST_AND_PRAIRIE, CELL_SIZED, STEADY, least=8, most=14)
    truth = forgetting(rng, truth, 0.15, "studio", "production_coordinator", "producer")
    truth = leaving_out(replace(truth, credits=truth.credits[::-1]), "assistant_production_coordinator")
    heads = "Production|Season|Type|Position|Prod. Company|Network/Studio|Start|Finish|# Days|PM|PC|Producer"
    lines: list[list[str]] = [
        [f"<b>{truth.name} - Credits</b>"],
        [truth.phone, "", f"<div>{truth.email}</div>", "", "", f"411 # {truth.member_no}"],
        [],
        [f"<b>{head}</b>" for head in heads.split("|")],
    ]
    for c in truth.credits:
        when = (f"{c.start:%Y-%m-%d}", f"{c.end:%Y-%m-%d}", days_of(c))
        show = (e(c.title), str(c.season or ""), KINDS[c.kind], c.position_as_written, e(c.company))
        crew = (c.production_manager, c.production_coordinator, c.producer)
        lines.append([*show, c.studio or "", *when, *crew])
    total = sum(c.days for c in truth.credits)
    lines += [[""] * 7 + ["<b>Total</b>", f"<b>{total:g}</b>"], [], *([line] for line in truth.other_lines)]
    rows = ""
    for number, line in enumerate(lines, 1):
        over = sum(not text for text in line[1:]) if len(line) == 1 else 0
        wide = 12 if len(line) == 1 else 1
        filled = "".join(f"<td colspan={wide}>{text}</td>" for text in line)
        rows += f"<tr><th>{number}</th>{filled}{'<td></td>' * (12 - len(line) * wide + over)}</tr>"
    letters = "".join(f"<th>{letter}</th>" for letter in "ABCDEFGHIJKL")
    widths = (26, 150, 42, 88, 84, 122, 82, 62, 62, 40, 98, 98, 98)
    columns = "".join(f"<col style='width:{width}px'>" for width in widths)
    css = (
        "@page{size:14in 8.5in;margin:.7in .5in;@bottom-center{content:'Page ' counter(page);font:9pt "
        "Carlito}}"
        "body{font:9pt/1.15 Carlito} table{border-collapse:collapse;table-layout:fixed;width:100%}"
        "td,th{border:.4pt solid #b5b5b5;padding:1.2pt 3pt;vertical-align:bottom;height:11pt}"
        "th{font-weight:400;text-align:center;color:#333} tr{break-inside:avoid} "
        "td:nth-child(10){text-align:right}"
        "td:nth-child(3){text-align:center} "
        "div{white-space:nowrap;background:#fff;width:160px;position:relative}"
    )
    return made(
        silent(truth, "address"),
        f"<table>{columns}<thead><tr><th></th>{letters}</tr></thead>{rows}</table>",
        css,
    )


_DUTIES = (
    "Processed purchase orders, petty cash and vendor set-ups for a crew of 140",
    "Distributed call sheets, sides and revisions nightly",
    "Supervised 3 office production assistants and 2 interns",
    "Wrapped the office and archived all deal memos within 10 days",
    "Coordinated couriers, permits and locates with 6 municipalities",
)


def online_builder(rng: random.Random) -> Made:
    """A site's template filled in: monogram, profile, months at the left, bullets of duty."""
    shows = Shows(
        "Gerrard Street Gladiators|Mostly Marzipan|The Ajax Apparition|Riptide Rink|Cottage Court Justice|"
        "Best Before Tuesday|Dispatcher Dolly|Mega Maple Mayhem|Sixteen Left Turns|The Whitby Wedding "
        "Planner|"
        "Lemon Law & Daughters",
        "Third Rail North Productions|Cloud Nine & a Half Inc.|Hopscotch Road Films|Bay & Bramble",
        "StreamPeak|Polaris Family Channel|Gold Leaf TV|Nimbus Originals",
    )
    truth = drawn(rng, shows, TORONTO, ASSISTANT_FIRST, TRAVELLER, least=4, most=7)
    truth = leaving_out(truth, "assistant_production_coordinator", "kind")
    truth = forgetting(rng, truth, 0.3, "producer", "production_coordinator")
    jobs = ""
    for c in truth.credits:
        season = f" (Season {c.season})" if c.season else ""
        crew = "; ".join(crew_of(c, "Producer|Production Manager|Production Coordinator|-"))
        told = [f"Days worked: {days_of(c)}", e(crew), *rng.sample(_DUTIES, rng.randint(1, 2))]
        jobs += (
            f"<tr><td class=l>{c.start:%m/%Y} –<br>{c.end:%m/%Y}</td><td><h3>{c.position_as_written}</h3>"
            f"<h4>{e(c.title)}{season} <i>| {e(c.company)}, {e(c.studio or '')}</i></h4>"
            f"<ul>{''.join(f'<li>{line}</li>' for line in told)}</ul></td></tr>"
        )
    first, last = truth.name[0], truth.name.split()[-1][0].upper()
    css = (
        "@page{size:letter;margin:.6in .7in} body{font:9.6pt/1.4 'DejaVu Sans Condensed';color:#333}"
        "h1{font-size:22pt;margin:0;color:#1f4e79;text-transform:uppercase;letter-spacing:1.5pt;"
        "line-height:1.1}"
        ".m{float:left;width:44pt;height:44pt;border:1.5pt solid #1f4e79;border-radius:50%;"
        "text-align:center;"
        "font-size:15pt;line-height:44pt;margin-right:14pt;color:#1f4e79} h2{font-size:11pt;"
        "color:#1f4e79;clear:both;"
        "border-top:1pt solid #ccc;border-bottom:1pt solid #ccc;padding:2pt 0;margin:12pt 0 6pt;"
        "text-align:center}"
        "table{border-spacing:0} .l{width:.95in;color:#1f4e79;font-weight:bold} td{vertical-align:top;"
        "padding:0 0 6pt} h3{font-size:10.4pt;margin:0} h4{font-size:9.6pt;margin:0} h4 i{font-weight:400}"
        "ul{margin:1pt 0 0;padding-left:13pt} h3,h4{break-after:avoid} li::marker{color:#1f4e79}"
    )
    about = (
        "Organized and motivated film professional with a passion for logistics, people and spreadsheets. "
        "Seeking an upgrade so that I can keep growing with the Local."
    )
    skills = ("Team player", "Time management", "Microsoft Office", "Problem solving")
    truth = telling(truth, *rng.sample(skills, 3))
    reach = f"{e(truth.address)} &nbsp;•&nbsp; {truth.phone}<br>{truth.email}"
    top = f"<div class=m>{first}{last}</div><h1>{e(truth.name)}</h1>{reach}<h2>Professional Summary</h2>"
    body = f"{top}{about}<h2>Work History</h2><table>{jobs}</table>"
    body += f"<h2>Skills and Education</h2><ul>{lines_of(truth)}</ul>"
    return made(undated(silent(truth, "member_no")), body, css)


_ALL = (tabs_of_2004, cousins_cards, sheet_with_headings, online_builder)
SEVENTH: dict[str, Family] = {family.__name__: family for family in _ALL}
