"""Five resumes of the fifth set as offices see them on PDF: sheets, stacks, small type, slashes."""

from __future__ import annotations

import random

from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fifth_lives import (
    AS_SPOKEN,
    IN_CAPITALS,
    PACIFIC,
    TORONTO,
    at_times_without,
    by_position,
    grouped,
    joined,
    people,
    still_at_it,
    weeks_of,
    working_life,
)
from tests.extractors.fresh_fourth_lives import CLIPPED, IN_FULL, IN_LETTERS, KINDS, Words, undated


def agency_sheet(rng: random.Random) -> Made:
    """An agent's sheet: capitals over the kind of show, two names to a cell, months as 03/2021 and weeks."""
    words = Words(
        "Fog Signal|The Orchardist's Alibi|Night Crossing to Sechelt|Glass Anemone|Twelve Mile Widow|"
        "Bring Me the Head Gardener|Cedar & Sons|The Long Slack Tide|Rain Delay|Ptarmigan Pass|"
        "Mooncake Murders",
        "Kelp Forest Films Ltd.|Hastings & Hawks Productions|Sitka Street Pictures|Tugboat Annie Media Inc.",
        "Overstory|Pacific Meridian TV|Nine Arches|StreamWest",
    )
    truth = leaving_out(
        working_life(rng, words, CLIPPED, PACIFIC),
        "production_coordinator",
        "assistant_production_coordinator",
        "days",
    )
    truth = at_times_without(rng, truth, "studio", 0.2)
    rows = []
    for c in truth.credits:
        kind = f"{KINDS[c.kind]}{f', season {c.season}' if c.season else ''}"
        when = f"{c.start:%m/%Y} – {c.end:%m/%Y}<br><small>{weeks_of(c)} weeks</small>"
        heads = f"{c.producer} / <br>{c.production_manager}"
        house = joined((e(c.studio or ""), e(c.company)), " / <br>")
        show = f"<b>{e(c.title.upper())}</b><br><small>{kind}</small>"
        rows.append(cells((show, house, heads, c.position_as_written, when)))
    agent = rng.choice(("MARPOLE & LISGAR CREW AGENCY", "SALTCHUCK ARTISTS AND TECHNICIANS"))
    foot = f"Contact {rng.choice(('Bex', 'Dorrie', 'Cam'))} at the agency: 604 555 0177"
    css = (
        f"@page{{size:letter;margin:.9in .7in .8in;@bottom-center{{content:'{foot}';font:8pt 'URW Gothic';"
        "color:#888}} body{font:9.3pt/1.35 'URW Gothic'} h5{letter-spacing:3pt;text-align:right;"
        "font-size:8pt;"
        "margin:0;color:#888;font-weight:400} h1{font-size:24pt;font-weight:400;margin:18pt 0 0}"
        "h2{font-size:10pt;font-weight:400;margin:0 0 16pt} table{width:100%;border-spacing:0}"
        "th{text-align:left;font-size:7.5pt;letter-spacing:1pt;border-bottom:1.2pt solid #111;padding:3pt 0}"
        "td{vertical-align:top;padding:5pt 8pt 5pt 0;border-bottom:.3pt solid #bbb} tr{break-inside:avoid}"
        "small{color:#555;font-size:7.8pt} td:first-child{width:30%}"
    )
    head = cells(("PROJECT", "STUDIO / PRODUCTION CO.", "PRODUCER / PM", "CREDIT", "DATES"), "th")
    top = f"<h5>{agent}</h5><h1>{e(truth.name)}</h1><h2>Production Office &nbsp;|&nbsp; IATSE 411</h2>"
    body = f"{top}<table><thead>{head}</thead>{''.join(rows)}</table><p>{lines_of(truth, 'div')}</p>"
    return made(undated(truth), body, css)


def stacked_dates(rng: random.Random) -> Made:
    """First day, last day and count stacked left of an upright rule, slanted titles right of it."""
    words = Words(
        "Parade of Small Gods|The Kapuskasing Letters|Good Neighbour Sam Fong|Ice Road Choir|"
        "Bloor West Babylon|"
        "Elderberry Court|Mudroom|Sorry About the Piano|Ring Road Rebels|The Milliner of Mimico|"
        "Third Wheel Inn",
        "Lantern Jaw Productions|1988403 Ontario Ltd.|Second Breakfast Films|Porcupine Pictures Inc.",
        "Northlight+|KTV Drama|Sable & Stone|Canopy",
    )
    truth = leaving_out(working_life(rng, words, AS_SPOKEN, TORONTO), "kind")
    if rng.random() < 0.5:
        truth = still_at_it(truth)
    rows = []
    for c in truth.credits:
        last = f"{c.end:%d %b %Y}<br>{days_of(c)} days" if c.end else "present"
        line = f"{c.position_as_written} – {e(c.company)}, for {e(c.studio)}"
        crew = joined(people(c, ("Producer", "Prod. Manager", "Coordinator", "APC")), "; ")
        season = f" <span>(Season {c.season})</span>" if c.season else ""
        rows.append(
            f"<tr><td class=d>{c.start:%d %b %Y} –<br>{last}</td><td class=w><i>{e(c.title)}</i>{season}<br>"
            f"{line}<br><small>{e(crew)}</small></td></tr>"
        )
    css = (
        "@page{size:letter;margin:.7in .8in} body{font:10pt/1.25 'Liberation Sans Narrow'} h1{margin:0;"
        "font-size:20pt} i{font-size:11.5pt} .d{width:.95in;text-align:right;padding:0 8pt 12pt 0;"
        "font-size:8.5pt;vertical-align:top} .w{border-left:1pt solid #111;padding:0 0 12pt 10pt}"
        "table{border-spacing:0;margin-top:10pt} small{font-size:8.5pt} h2{font-size:11pt;margin:14pt 0 2pt}"
    )
    reach = (
        f"{truth.address} &nbsp; t. {truth.phone} &nbsp; {truth.email} &nbsp; IATSE 411 #{truth.member_no}"
    )
    body = f"<h1>{e(truth.name)}</h1>{reach}<h2>PRODUCTION OFFICE</h2><table>{''.join(rows)}</table>"
    return made(truth, f"{body}<h2>ALSO</h2>{lines_of(truth, 'div')}", css)


def caps_two_lines(rng: random.Random) -> Made:
    """Eight-point type, two lines a credit, under the job; studio in brackets, dates at the right margin."""
    words = Words(
        "Hammer & Thistle|A Cure for Sundays|Lock Forty-Two|Prince Edward Viaduct|The Borrowed "
        "Bride of Barrie|"
        "Spite Houses|Vermilion Bay|One Good Uncle|Ten Thousand Loons|Gaslamp Radio|Deer Season Diaries",
        "Wry Toast Productions Inc.|Cold Plunge Pictures|Agnes Street Films Ltd.|Upper Canada Reels",
        "Ferrous|Dominion Drama Network|Plume Streaming|MTX",
    )
    truth, parts = by_position(working_life(rng, words, IN_CAPITALS, TORONTO, least=7, most=11))
    body = ""
    for _, credits in parts:
        body += f"<h2>{credits[0].position_as_written}</h2>"
        for c in credits:
            title = f"{e(c.title.upper())}{f' SEASON {c.season}' if c.season else ''} ({e(c.studio)})"
            same = c.start.year == c.end.year
            first = f"{c.start:%B} {c.start.day}{'' if same else f', {c.start.year}'}"
            crew = joined(people(c, ("Producer", "PM", "PC", "APC"), " "), ", ")
            body += (
                f"<p><span>{first} – {c.end:%B} {c.end.day}, {c.end.year}</span>{title}<br>"
                f"{KINDS[c.kind]}. {e(c.company)}{'' if c.company.endswith('.') else '.'} "
                f"{e(crew)} ({days_of(c)} days)</p>"
            )
    css = (
        "@page{size:letter;margin:.55in .6in} body{font:8pt/1.08 'Liberation Serif'} h1{font-size:15pt;"
        "text-align:center;margin:0} center{font-size:8.5pt} h2{font-size:8.5pt;border-top:.6pt solid;"
        "border-bottom:.6pt solid;margin:8pt 0 4pt;padding:1.5pt 0} p{margin:0 0 4.5pt;break-inside:avoid}"
        "span{float:right}"
    )
    reach = joined((truth.address, truth.phone, truth.email, f"Local 411 No. {truth.member_no}"), " • ")
    last = f"<h2>EDUCATION, SKILLS AND TRAINING</h2>{lines_of(truth, 'div')}"
    return made(truth, f"<h1>{e(truth.name.upper())}</h1><center>{reach}</center>{body}{last}", css)


def people_in_one_column(rng: random.Random) -> Made:
    """On its side, numbered and boxed, a grey row for each year; four people stacked in the last column."""
    words = Words(
        "Blueprint for a Barn|The Etobicoke Exorcisms|Haliburton High|Miss Adventure's Atlas|"
        "Pearl Diver Blues|"
        "Sawdust|Nobody's Notary|Canoe Theory|A Fine Dusting|Return to Tobermory|The Deputy Mayor's Son",
        "Big Nickel Content|Garrison Creek Prod. Inc.|Whistle Pig Films|Blue Ceiling Entertainment",
        "Aurora One|Harbourline|Tundra Network|Fable",
    )
    truth = at_times_without(rng, working_life(rng, words, IN_LETTERS, TORONTO), "studio", 0.15)
    years = sorted({c.start.year for c in truth.credits}, reverse=True)
    truth, parts = grouped(truth, lambda c: c.start.year, years)
    heads = "No.|Production|Season|Format|Studio / Network|Production Company|Position|Start Date|Wrap Date"
    rows, number = [], len(truth.credits)
    for year, credits in parts:
        rows.append(f"<tr><td colspan=11 class=y>{year}</td></tr>")
        for c in credits:
            crew = "<br>".join(e(one) for one in people(c, ("Producer", "PM", "PC", "APC")))
            dates = (f"{c.start:%B} {c.start.day}, {c.start.year}", f"{c.end:%B} {c.end.day}, {c.end.year}")
            house = (e(c.studio or "n/a"), e(c.company), c.position_as_written)
            show = (str(number), e(c.title), str(c.season or "—"), KINDS[c.kind])
            rows.append(cells((*show, *house, *dates, days_of(c), crew)))
            number -= 1
    total = sum(c.days for c in truth.credits)
    rows.append(f"<tr><td colspan=9 class=t>TOTAL DAYS</td><td><b>{total:g}</b></td><td></td></tr>")
    css = (
        "@page{size:11in 8.5in;margin:.45in} body{font:8pt Caladea} "
        "table{border-collapse:collapse;width:100%}"
        "td,th{border:.9pt solid #000;padding:2.5pt 4pt;vertical-align:middle} th{background:#bfbfbf}"
        ".y{background:#e4e4e4;font-weight:bold} .t{text-align:right;font-weight:bold} tr{break-inside:avoid}"
        "td:last-child{white-space:nowrap} td:nth-child(8),td:nth-child(9){width:.85in} h1{margin:0 0 3pt}"
    )
    head = cells((*heads.split("|"), "# of Days", "Producer / PM / PC / APC"), "th")
    reach = f"{truth.name}, Member #{truth.member_no} &nbsp;&nbsp; {truth.phone} &nbsp;&nbsp; {truth.email}"
    body = f"<h1>Resume of Credits</h1><p>{reach}</p><table><thead>{head}</thead>{''.join(rows)}</table>"
    return made(truth, body, css)


def slashes(rng: random.Random) -> Made:
    """No columns at all: everything of a show in one run between slashes, in a schoolbook face."""
    words = Words(
        "Pinking Shears|Corktown Requiem|The Saskatoon Swindle|Bell, Book and Kettle|Oh Brother, It's Marvin|"
        "Slow Boat to Manitoulin|Hotel Peregrine|Quick Brown Fox|Gravity Hill|The Tenant of Unit Six",
        "Dog-Eared Pictures|Queen Bee Productions Ltd.|Walnut Grove Films Inc.|Rooftop Garden Media",
        "Altitude|Great Bear TV|Sixth Sound|Wavelet",
    )
    truth = leaving_out(
        working_life(rng, words, IN_FULL, TORONTO, most=7), "assistant_production_coordinator"
    )
    body = ""
    for c in truth.credits:
        show = f"{c.title}{f' S{c.season}' if c.season else ''} ({KINDS[c.kind].lower()})"
        when = f"{c.start:%d.%m.%Y} – {c.end:%d.%m.%Y} / {days_of(c)} days"
        crew = joined(people(c, ("Producer", "PM", "PC", ""), " "), " / ")
        body += f"<p>{e(joined((show, c.position_as_written, c.company, c.studio, when, crew), ' / '))}</p>"
    css = (
        "@page{size:letter;margin:1in 1.1in} body{font:10.5pt/1.4 C059} h1{font-size:17pt;margin:0}"
        "p{margin:0 0 8pt;padding-left:18pt;text-indent:-18pt;break-inside:avoid} h4{margin:2pt 0 24pt;"
        "font-weight:400}"
    )
    top = f"<h1>{e(truth.name)}</h1><h4>{truth.phone} / {truth.email} / IATSE 411, {truth.member_no}</h4>"
    return made(truth, f"{top}{body}<br>{lines_of(truth, 'div')}", css)


_ALL = (agency_sheet, stacked_dates, caps_two_lines, people_in_one_column, slashes)
FIFTH: dict[str, Family] = {family.__name__: family for family in _ALL}
