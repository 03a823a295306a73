"""Five more on PDF: a saved web profile, a printed web page, sums of days, a CV in French, a US one."""

from __future__ import annotations

import random
from dataclasses import replace

from samples.layouts.press import Sheet
from tests.extractors.fresh_careers import PDF, Family, Made, cells, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fifth_lives import (
    AS_SPOKEN,
    EN_FRANCAIS,
    GENRES,
    OF_THE_OFFICE,
    PACIFIC,
    QUEBEC,
    SOUTH,
    TORONTO,
    by_position,
    en_francais,
    grouped,
    joined,
    people,
    working_life,
)
from tests.extractors.fresh_fourth_lives import IN_FULL, IN_LETTERS, KINDS, Words, undated


def profile_export(rng: random.Random) -> Made:
    """A profile saved as PDF: contact and skills in a dark column; company over job, months counted."""
    words = Words(
        "The Quiet Cooper|Barnacle Bay|Four Corners Farm|Wednesday's Child Support|Stone Soup Sisters|"
        "Midwinter Marigold|The Copyist of Cobourg|Flatiron Ghosts|Lost Property Office|Sunny Ways Motel",
        "Chestnut Wagon Productions|Oak & Ember Pictures|Fiddlehead Entertainment Inc.|Second Storey Films",
        "Bellwether|Trillium TV|Atlas Nine|Hushline",
    )
    truth = working_life(rng, words, IN_FULL, TORONTO, most=7)
    parts = []
    for place, c in enumerate(truth.credits):
        months = (c.end.year - c.start.year) * 12 + c.end.month - c.start.month + 1
        last = "Present" if place == 0 and rng.random() < 0.5 else f"{c.end:%B %Y}"
        many = f"{months} month{'s' if months > 1 else ''}" if months < 12 else "1 year"
        show = f"{e(c.title)}{f', season {c.season}' if c.season else ''} ({KINDS[c.kind]}, {e(c.studio)})"
        crew = joined(people(c, ("Producer", "Production Manager", "", "")), " | ")
        town = rng.choice(("Toronto, Ontario, Canada", "Hamilton, Canada Area"))
        parts.append(
            f"<section><h3>{e(c.company)}</h3><h4>{c.position_as_written}</h4><p class=g>"
            f"{c.start:%B %Y} - {last} ({many})</p><p class=g>{town}</p>"
            f"<p>{show}. {days_of(c)} days.</p><p>{e(crew)}</p></section>"
        )
    css = (
        "@page{size:letter;margin:.45in 0 .5in;background:linear-gradient(to right,#293e49 2.3in,"
        "#fff 2.3in);@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:8pt FreeSans;"
        "padding-right:.5in}}"
        "body{font:9.6pt/1.4 FreeSans;margin:0} aside{position:absolute;left:.25in;top:0;"
        "width:1.8in;color:#fff}"
        "aside h2{font-size:11.5pt;font-weight:400;margin:14pt 0 4pt} aside p{font-size:8.6pt;margin:0 0 4pt}"
        "main{margin:0 .6in 0 2.7in} h1{font-size:22pt;font-weight:400;margin:0} main "
        "h2{font-size:14pt;font-weight:400;border-bottom:"
        ".5pt solid #ccc;margin:16pt 0 8pt} h3{font-size:11pt;margin:0} h4{font-size:10.5pt;margin:0;"
        "font-weight:400} p{margin:0} .g{color:#8a8a8a} section{margin:0 0 13pt;break-inside:avoid}"
    )
    mail = truth.email.replace("@", "<br>@")
    side = f"<h2>Contact</h2><p>{truth.phone} (Mobile)</p><p>{mail}</p><h2>Top Skills</h2><p>Call Sheets</p>"
    side += "<p>Purchase Orders</p><p>Immigration Paperwork</p><h2>Languages</h2><p>English (Native)</p>"
    about = "Keeps the office running so that the floor never has to ask. IATSE 411 member."
    top = f"<h1>{e(truth.name)}</h1><p>{truth.credits[0].position_as_written}, film and television</p>"
    top += f"<p class=g>Greater Toronto Area</p><h2>Summary</h2><p>{about}</p><h2>Experience</h2>"
    told = leaving_out(undated(truth), "production_coordinator", "assistant_production_coordinator")
    last = f"<h2>Education</h2>{lines_of(truth, 'p')}"
    return made(told, f"<aside>{side}</aside><main>{top}{''.join(parts)}{last}</main>", css)


def directory_printout(rng: random.Random) -> Made:
    """A crew directory's web page as a browser prints it: address and clock in the margins, cards by year."""
    words = Words(
        "Undertow Diner|Lichen|The Passport Photographer|Sweetgrass Six|The Bannock Bakeoff "
        "Murders|Bus to Nelson|"
        "Strathcona Street Cats|Gastown Confidential Files|Shoreline Drive-In|Kettle Valley Line|"
        "A Ferry Tale",
        "Salmonberry Films|Grouse Mountain Road Pictures|Union Street Stories Inc.|Ironworks Content Ltd.",
        "unused",
    )
    truth = leaving_out(
        working_life(rng, words, AS_SPOKEN, PACIFIC, least=6),
        "studio",
        "days",
        "producer",
        "production_coordinator",
        "assistant_production_coordinator",
    )
    years = sorted({c.end.year for c in truth.credits}, reverse=True)
    truth, parts = grouped(truth, lambda c: c.end.year, years)
    body = ""
    for year, credits in parts:
        body += f"<h2>{year}</h2>"
        for c in credits:
            season = f" · Season {c.season}" if c.season else ""
            when = f"{c.start:%b %Y} – {c.end:%b %Y}"
            body += (
                f"<div><span>{when}</span><h3>{c.position_as_written}</h3><b>{e(c.title)}</b>{season} · "
                f"{KINDS[c.kind]}<br>{e(c.company)}<br><small>Production Manager: "
                f"{e(c.production_manager)} · "
                f"{rng.randint(0, 6)} endorsements</small></div>"
            )
    clock = f"2026-11-{rng.randint(10, 28)}, {rng.randint(1, 11)}:{rng.randint(10, 59)} PM"
    where = f"https://www.crewpages.example/people/{rng.randint(10000, 99999)}/credits"
    css = (
        f"@page{{size:letter;margin:.6in .5in;@top-left{{content:'{clock}';font:7.5pt 'Liberation Sans'}}"
        f"@top-center{{content:'{truth.name} | CrewPages';font:7.5pt 'Liberation Sans'}}"
        f"@bottom-left{{content:'{where}';font:7.5pt 'Liberation Sans'}}"
        f"@bottom-right{{content:counter(page) '/' "
        "counter(pages);font:7.5pt 'Liberation Sans'}} body{font:9.5pt/1.35 'Liberation Sans'} h3{margin:0;"
        "color:#0a66c2;font-size:10.5pt} div{border:.7pt solid #ccc;border-radius:5pt;padding:6pt 10pt;"
        "margin:0 0 7pt;break-inside:avoid} span{float:right;color:#555} small{color:#777} h2{font-size:12pt;"
        "margin:10pt 0 4pt;break-after:avoid} nav{background:#eef1f4;padding:5pt 10pt} h1{margin:8pt 0 0}"
    )
    nav = "<nav>Home &nbsp; Find Crew &nbsp; Jobs &nbsp; Messages (2) &nbsp; Sign out</nav>"
    top = f"{nav}<h1>{e(truth.name)}</h1>{truth.address}<br>{truth.email} · Available from January"
    return made(undated(truth), top + body, css)


def sums_of_days(rng: random.Random) -> Made:
    """Printed from a spreadsheet: a grey row for each job, `118 d`, and the days of each job added up."""
    words = Words(
        "Steel City Sisters|The Wainscot Affair|Bathurst & Beyond|Mr. Pettigrew's Parade|Nickel Belt Noir|"
        "Apple Fritter Friday|Tall Poppies of Perth|The Dry Dock|Ninety Proof|Vaughan Mills "
        "Vampire|Tin Whistle",
        "Bramble & Briar Inc.|Hat Trick Hill Films|Lower Bay Productions Ltd.|Kodiak Row",
        "Sirocco|Channel Zero-Six|Harvest Network|Everline",
    )
    truth, parts = by_position(working_life(rng, words, IN_LETTERS, TORONTO, least=6))
    sheet = Sheet("Carlito", (792.0, 612.0))
    sheet.put(40, 44, f"{truth.name} - days worked", 14, sheet.bold)
    sheet.put(40, 62, f"411 member {truth.member_no}   {truth.email}   {truth.phone}", 9)
    columns = (40, 172, 330, 448, 490, 575, 660)
    heads = ("Show", "Prod. Co. (Studio)", "Dates", "Days", "Producer", "PM", "PC")
    top, bold = 84.0, sheet.bold
    for x, head in zip(columns, heads, strict=True):
        sheet.put(x, top, head, 8.5, bold)
    for position, credits in parts:
        sheet.rule(40, top + 5, 752, top + 5, 0.4)
        top += 18
        sheet.put(40, top, IN_FULL[position].upper(), 8.5, bold)
        for c in credits:
            top += 14.5
            show = f"{c.title}{f' S{c.season}' if c.season else ''}"
            when = f"{c.start.day}-{c.start:%b-%y} to {c.end.day}-{c.end:%b-%y}"
            house = f"{c.company} ({c.studio})"
            texts = (show, house, when, f"{days_of(c)} d", c.producer, c.production_manager)
            for x, text in zip(columns, (*texts, c.production_coordinator), strict=True):
                sheet.put(x, top, text, 7.6)
        top += 14.5
        total = sum(c.days for c in credits)
        sheet.put_right(440, top, f"Total days as {IN_LETTERS[position]}:", 8, bold)
        sheet.put(448, top, f"{total:g} d", 8, bold)
        top += 4
    top += 22
    sheet.put_right(440, top, "TOTAL ALL POSITIONS:", 8.5, bold)
    sheet.put(448, top, f"{sum(c.days for c in truth.credits):g} d", 8.5, bold)
    told = tuple(replace(c, position_as_written=IN_FULL[c.position].upper()) for c in truth.credits)
    told_of = leaving_out(replace(truth, credits=told), "assistant_production_coordinator", "kind")
    return sheet.finish(), PDF, told_of


def cv_francais(rng: random.Random) -> Made:
    """A CV from Montréal: slanted titles and `saison`, the dates to the right as `du … au …`, `92 jours`."""
    words = Words(
        "La Fermière du rang six|Nuits blanches à Verdun|Le Vrai Nom d'Antoine|Sous le pont Viau|"
        "Ruelle Demers|"
        "L'Été des grillons|Madame Ouimet contre le fisc|Les Patineurs|Presque frères|Le Chalet d'en face",
        "Productions Pointe-Claire-Obscure inc.|Films du Traversier|Cinélune Média|Les Produits "
        "visuels Tandem",
        "Télé-Rive|Canal Aurore-Nord|Vidéo-Cité|Bonsoir Presto",
    )
    truth = leaving_out(working_life(rng, words, EN_FRANCAIS, QUEBEC), "assistant_production_coordinator")
    parts = []
    for c in truth.credits:
        first = en_francais(c.start)
        if c.start.year == c.end.year:
            first = first.rsplit(" ", 1)[0]
        season = f", saison {c.season}" if c.season else ""
        crew = joined(
            people(c, ("Productrice", "Dir. de production", "Coord. de production", ""), " : "), "   —   "
        )
        parts.append(
            f"<div><span>du {first} au {en_francais(c.end)}</span><i>{e(c.title)}</i>{season} "
            f"({GENRES[c.kind].lower()})<br>{c.position_as_written}, {days_of(c)} jours<br>{e(c.company)}  "
            f"pour {e(c.studio)}<br><small>{e(crew)}</small></div>"
        )
    css = (
        "@page{size:letter;margin:.8in .9in} body{font:10.4pt/1.38 P052} h1{font-size:21pt;font-weight:400;"
        "text-align:right;margin:0} address{text-align:right;font-style:normal;font-size:9.5pt} "
        "h2{font-size:11pt;"
        "text-transform:uppercase;letter-spacing:2pt;border-bottom:2pt double;margin:16pt 0 8pt;"
        "font-weight:400}"
        "div{margin:0 0 10pt;break-inside:avoid} span{float:right;font-size:9.6pt} small{font-size:8.8pt}"
    )
    reach = (
        f"{truth.address}<br>{truth.phone}<br>{truth.email}<br>Membre AIEST, section 411 : {truth.member_no}"
    )
    top = f"<h1>{e(truth.name)}</h1><address>{reach}</address><h2>Expérience au bureau de production</h2>"
    return made(truth, f"{top}{''.join(parts)}<h2>Formation et autres</h2>{lines_of(truth, 'p')}", css)


def us_office(rng: random.Random) -> Made:
    """From the States: jobs as heads, capitals, `UPM` and `POC` in one column, 03/14/22 - 07/08/22."""
    words = Words(
        "Peachtree Vice Squad|Low Country Lies|Bless Your Heart, Dale|Ozark Opera|The Bayou "
        "Stenographer|Salt Flats|"
        "Magnolia Motor Lodge|Gulf Coast Getaway|Second Line Detectives|Kudzu|Mister Sunday Best|"
        "Red Clay Waltz",
        "Pimento Pictures, LLC|Big Porch Productions, Inc.|Dogwood 9 Films, LLC|Cicada Summer, LLC",
        "Vistaline|Copperhead Studios|NBX Cable|Ridgeway Plus",
    )
    truth, parts = by_position(working_life(rng, words, OF_THE_OFFICE, SOUTH, least=6))
    body = ""
    for _, credits in parts:
        body += f"<tr><th colspan=4>{credits[0].position_as_written.upper()}</th></tr>"
        for c in credits:
            show = (
                f"<b>{e(c.title.upper())}</b>{f' (Season {c.season})' if c.season else f' ({KINDS[c.kind]})'}"
            )
            crew = "<br>".join(e(one) for one in people(c, ("Prod", "UPM", "POC", "")))
            when = f"{c.start:%m/%d/%y} - {c.end:%m/%d/%y}<br>{days_of(c)} days"
            body += cells((show, f"{e(c.company)}/<br>{e(c.studio)}", crew, when))
    css = (
        "@page{size:letter;margin:.6in .65in} body{font:9pt/1.25 'Nimbus Sans'} h1{font-size:19pt;margin:0}"
        "table{width:100%;border-spacing:0} th{text-align:left;padding:9pt 0 2pt;text-decoration:underline;"
        "font-size:9.5pt} td{vertical-align:top;padding:2pt 10pt 4pt 0} td:last-child{white-space:nowrap;"
        "padding:2pt 0} td:first-child{width:33%} tr{break-inside:avoid} hr{border:0;"
        "border-top:3pt solid #000}"
    )
    reach = joined((truth.address, truth.phone.replace(" ", "."), truth.email), " | ")
    top = (
        f"<h1>{e(truth.name)}</h1>Production Office Coordinator / Local 411 #{truth.member_no}<br>{reach}<hr>"
    )
    last = f"<hr><b>Skills &amp; Education:</b> {joined((e(line) for line in truth.other_lines), '. ')}"
    told = leaving_out(truth, "assistant_production_coordinator")
    return made(told, f"{top}<table>{body}</table>{last}", css)


_ALL = (profile_export, directory_printout, sums_of_days, cv_francais, us_office)
FIFTH_MORE: dict[str, Family] = {family.__name__: family for family in _ALL}
