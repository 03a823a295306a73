"""Six of twelve resumes, made as in Word, Canva, LaTeX and Excel, that no reader was written for."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from samples.layouts.press import Sheet
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import PDF, Family, Made, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fourth_lives import (
    CLIPPED,
    IN_FULL,
    IN_LETTERS,
    KINDS,
    K,
    Words,
    life,
    someone,
    undated,
)


def _day(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"


def dates_in_the_margin(rng: random.Random) -> Made:
    """Word: a narrow column of dates at the left, the rest at its right, personnel in small print."""
    words = Words(
        "Heron Lake Ledger|The Tinsmith's Wager|Quiet on Mulberry|A Cupboard in Calabogie|Parallel Gary|"
        "Night Shift at the Aquarium|Oxbow Nine|The Reluctant Cardinal",
        "Pinhole Sky Pictures Inc.|Three Kettles Productions Ltd.|Gannet & Daughters Films|Redfern Reels",
        "Halyard Studios|Bluestem Networks|Channel Forty",
    )
    truth = life(rng, words, IN_FULL)
    rows = []
    for c in truth.credits:
        show = f"{e(c.title)}{f', Season {c.season}' if c.season else ''} ({KINDS[c.kind]})"
        crew = (
            f"Producer: {c.producer}; Production Manager: {c.production_manager}; "
            f"Coordinator: {c.production_coordinator}; APC: {c.assistant_production_coordinator}"
        )
        rows.append(
            f"<tr><td class=d>{_day(c.start)} –<br>{_day(c.end)}</td><td><b>{show}</b><br>"
            f"<i>{c.position_as_written}</i>, {days_of(c)} days<br>{e(c.company)} for {e(c.studio)}<br>"
            f"<small>{e(crew)}</small></td></tr>"
        )
    css = (
        "@page{size:letter;margin:.8in} body{font:10.5pt/1.35 Caladea} h1{font-size:22pt;margin:0}"
        "h2{font-size:12pt;color:#365f91;border-bottom:1pt solid #365f91;margin:14pt 0 6pt} small{color:#555}"
        "td{vertical-align:top;padding:0 0 11pt} .d{width:1.25in;color:#365f91} tr{break-inside:avoid}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1>{truth.address}<br>{truth.phone} | {truth.email} | Local 411 member no. "
        f"{truth.member_no}<h2>Experience</h2><table>{''.join(rows)}</table><h2>Skills</h2><ul>"
    )
    return made(truth, f"{top}{lines_of(truth)}</ul>", css)


def _months(c: CreditTruth) -> str:
    if c.start.year == c.end.year:
        return f"{c.start:%b}–{c.end:%b} {c.end.year}"
    return f"{c.start:%b} {c.start.year}–{c.end:%b} {c.end.year}"


def rail(rng: random.Random) -> Made:
    """Canva: months left of a rule with a dot for each show, days in brackets; of the crew one."""
    words = Words(
        "Sugarbush Noir|Ottawa Valley Vampires|My Landlord the Ghost|Thirteen Canoes|Bylaw Four|"
        "The Curator of Small Fires|Second Cousin Twice|Lake Effect Lullaby",
        "Mittens Media|Tall Grass Content|Otherwise Pictures|Fern & Foundry",
        "unused",
    )
    truth = life(rng, words, IN_LETTERS)
    rows = []
    for c in truth.credits:
        show = f"{e(c.title)}{f' S{c.season}' if c.season else ''}"
        rows.append(
            f"<tr><td class=w>{_months(c)}</td><td class=k><i></i></td><td class=t><h3>{show}</h3>"
            f"<b>{c.position_as_written}</b> ({days_of(c)} days)<br>{e(c.company)}<br>"
            f"PC {e(c.production_coordinator)}</td></tr>"
        )
    css = (
        "@page{size:letter;margin:0} body{font:10pt/1.4 'URW Gothic';margin:0} table{border-spacing:0}"
        "header{background:#e8ddd3;padding:.5in .8in .3in} h1{font-size:30pt;margin:0;font-weight:400}"
        "main{padding:.3in .8in} h3{margin:0;font-size:12pt;color:#a4583c} td{vertical-align:top}"
        ".w{width:1.5in;text-align:right;padding-right:14pt;color:#777} .t{padding:0 0 18pt 14pt}"
        ".k{border-left:1.5pt solid #a4583c;width:0} i{display:block;width:9pt;height:9pt;"
        "background:#a4583c;border-radius:9pt;margin:2pt 0 0 -5.5pt}"
    )
    top = f"<header><h1>{e(truth.name)}</h1>{truth.email} / {truth.phone} / 411-{truth.member_no}</header>"
    body = f"{top}<main><h2>work</h2><table>{''.join(rows)}</table></main>"
    told = undated(leaving_out(truth, "kind", "studio", "producer", "production_manager"))
    return made(leaving_out(told, "assistant_production_coordinator"), body, css)


def house_by_house(rng: random.Random) -> Made:
    """Grouped under the companies that hired: slanted titles, clipped jobs, 14 Mar 23 to 21 Jul 23."""
    words = Words(
        "The Antler Room|Wintergreen Heights|Rosedale Confidential Too|Bread & Circumstance|Petty Officer|"
        "Sixteen Mile Creek|Her Majesty's Plumber|Moonlight on the 401",
        "Corduroy Lane Entertainment|Big Dipper Drama Co.|North Gable Pictures",
        "Vantage Peak|Sundog+|TVO-West",
    )
    truth = life(rng, words, CLIPPED, least=4)
    parts = []
    ordered = sorted(truth.credits, key=lambda c: c.company)
    for company, credits in groupby(ordered, key=lambda c: c.company):
        rows = "".join(
            f"<tr><td><i>{e(c.title)}</i>{f' (season {c.season})' if c.season else ''}</td>"
            f"<td>{c.position_as_written}</td><td>{c.start:%d %b %y} to {c.end:%d %b %y}</td>"
            f"<td>{days_of(c)} days</td><td>{e(c.studio)}</td></tr>"
            f"<tr><td colspan=5 class=p>w/ {e(c.producer)} (Producer), {e(c.production_manager)} (PM), "
            f"{e(c.production_coordinator)} (PC), {e(c.assistant_production_coordinator)} (APC)</td></tr>"
            for c in credits
        )
        parts.append(f"<h2>{e(company)}</h2><table>{rows}</table>")
    css = (
        "@page{size:letter;margin:.75in} body{font:10pt Carlito} h1{text-align:center;letter-spacing:3pt}"
        "h2{background:#24323f;color:#fff;font-size:11pt;padding:3pt 6pt;margin:12pt 0 3pt} .p{color:#555;"
        "font-size:9pt;padding-bottom:7pt} table{width:100%} td:first-child{width:34%} p{text-align:center}"
    )
    top = f"<h1>{e(truth.name).upper()}</h1><p>{truth.phone} &bull; {truth.email}</p>"
    truth = leaving_out(truth, "kind")
    return made(_in_order(truth, ordered), top + "".join(parts), css)


def _in_order(truth: ResumeTruth, ordered: Sequence[CreditTruth]) -> ResumeTruth:
    """The truth with its credits in the order of the page, whatever has been left out of them since."""
    places = {c.title: place for place, c in enumerate(ordered)}
    return replace(truth, credits=tuple(sorted(truth.credits, key=lambda c: places[c.title])))


HEADINGS = {
    K.FEATURE: "Feature Films",
    K.TV_SEASON: "Television Series",
    K.MINI_SERIES: "Mini-Series",
    K.MOW: "Movies of the Week",
    K.PILOT: "Pilots",
    K.OTHER: "Commercials",
}


def by_kind(rng: random.Random) -> Made:
    """LaTeX: small capitals head each kind of show; columns without headings, dates as 03/23 – 07/23."""
    words = Words(
        "The Apothecary's Twin|Kensington Knights|Grain Elevator Blues|A Proper Burial for Doug|"
        "Snowbirds of Prey|"
        "Ambassador Bridge|Eleventh Hour Diner|The Ukulele Conspiracy",
        "unused",
        "Maplight Network|Prairie Sky TV|Orbit One Network|Nimbus Channel",
    )
    truth = life(rng, words, IN_LETTERS, least=4, kinds=(*K, K.TV_SEASON, K.FEATURE))
    parts, told = [], []
    for kind, heading in HEADINGS.items():
        credits = [c for c in truth.credits if c.kind is kind]
        told += credits
        rows = "".join(
            f"<tr><td class=t>{e(c.title)}{f', Season {c.season}' if c.season else ''}</td>"
            f"<td>{c.position_as_written}</td><td>{e(c.studio)}</td><td>dir. {someone(rng, 1)[0]}</td>"
            f"<td class=r>{c.start:%m/%y} – {c.end:%m/%y}</td><td class=r>{days_of(c)}d</td></tr>"
            for c in credits
        )
        if rows:
            parts.append(f"<h2>{heading}</h2><table>{rows}</table>")
    css = (
        "@page{size:letter;margin:.7in} body{font:10pt P052} h1{font-weight:400;font-size:24pt;margin:0}"
        "h2{font-variant:small-caps;font-weight:400;font-size:13pt;border-bottom:.6pt solid;"
        "margin:14pt 0 4pt}"
        "table{width:100%;border-spacing:0} td{padding:1.5pt 8pt 1.5pt 0;white-space:nowrap} "
        ".t{width:34%;white-space:normal}"
    )
    reach = f"{truth.address}<br>{truth.email}, {truth.phone}, IATSE 411 no. {truth.member_no}"
    top = f"<h1>{e(truth.name)}</h1>{reach}"
    last = f"<h2>Other</h2>{lines_of(truth, 'div')}"
    crew = ("producer", "production_manager", "production_coordinator", "assistant_production_coordinator")
    shown = undated(leaving_out(_in_order(truth, told), "company", *crew))
    return made(shown, top + "".join(parts) + last, css)


def leaders(rng: random.Random) -> Made:
    """A title in capitals, dots that lead to its dates at the right edge, then three indented lines."""
    words = Words(
        "Wellington's Left Boot|Trout on Sunday|Paper Route Mafia|The Understudy's Umbrella|Cobalt Street|"
        "Seven Sisters of Simcoe|Home Ice Disadvantage|An Evening with the Deadletters",
        "Marrow Bay Productions|Inkwell & Oar Inc.|Fifth Floor Walkup Films|Bonspiel Bros. Media",
        "Canal Plus Huit|Longhouse TV|Granary Pictures",
    )
    truth = life(rng, words, CLIPPED)
    sheet = Sheet("DejaVu Serif")
    sheet.put(306 - sheet.measure(truth.name, 20) / 2, 60, truth.name, 20)
    line = f"{truth.phone}   •   {truth.email}   •   411 No. {truth.member_no}"
    sheet.put(306 - sheet.measure(line, 9.5) / 2, 86, line, 9.5)
    sheet.rule(72, 102, 540, 102)
    top = 120.0
    for c in truth.credits:
        title = f"{c.title.upper()}{f' (Season {c.season})' if c.season else ''} "
        when = f" {c.start:%B} {c.start.day}, {c.start.year} – {c.end:%B} {c.end.day}, {c.end.year}"
        sheet.put(72, top, title, 10.5)
        gap = 540 - sheet.measure(when, 10) - 72 - sheet.measure(title, 10.5)
        sheet.put_right(540 - sheet.measure(when, 10), top, "." * int(gap / sheet.measure(".", 10)), 10)
        sheet.put_right(540, top, when, 10)
        sheet.put(90, top + 15, f"{c.position_as_written}, {KINDS[c.kind]}, {days_of(c)} days", 10)
        sheet.put(90, top + 29, f"{c.company} ({c.studio})", 10)
        crew = f"Prod. {c.producer}  /  P.M. {c.production_manager}  /  P.C. {c.production_coordinator}"
        sheet.put(90, top + 43, f"{crew}  /  A.P.C. {c.assistant_production_coordinator}", 8)
        top += 72
    for remark in truth.other_lines:
        sheet.put(72, top + 4, remark, 9.5)
        top += 14
    return sheet.finish(), PDF, truth


def ledger(rng: random.Random) -> Made:
    """Excel on its side: the company's cell merged over its shows, days first, zebra rows, directors."""
    words = Words(
        "Gristmill Gothic|Low Tide Detectives|The Frost Fair|Dovecote Hill|Uncle Vanya's Used Cars|"
        "Halfway to Kapuskasing|Best Before Date|Quorum of Owls",
        "Tin Roof Films|Alder Street Productions|Kite & Anchor",
        "WavePoint|CineNord|Parallel 43",
    )
    truth = life(rng, words, IN_LETTERS, least=4)
    ordered = sorted(truth.credits, key=lambda c: c.company)
    rows, stripe = [], 0
    for company, group in groupby(ordered, key=lambda c: c.company):
        credits = list(group)
        for place, c in enumerate(credits):
            stripe += 1
            first = f"<td rowspan={len(credits)} class=m>{e(company)}</td>" if place == 0 else ""
            cells = (
                days_of(c), e(c.title), c.season or "", KINDS[c.kind], e(c.studio), someone(rng, 1)[0],
                c.position_as_written, f"{c.start:%d-%b-%y}", f"{c.end:%d-%b-%y}", c.producer,
                c.production_manager, c.production_coordinator, c.assistant_production_coordinator,
            )  # fmt: skip
            body = "".join(f"<td>{cell}</td>" for cell in cells)
            rows.append(f"<tr class={'a' if stripe % 2 else 'b'}>{first}{body}</tr>")
    heads = (
        "Company|Days|Production|Seas.|Type|Network / Studio|Director|Position|Start|End|Producer|PM|PC|APC"
    )
    head = "".join(f"<th>{text}</th>" for text in heads.split("|"))
    css = (
        "@page{size:11in 8.5in;margin:.4in} body{font:7.6pt Carlito} "
        "table{border-collapse:collapse;width:100%}"
        "td,th{border:.4pt solid #9ab;padding:3pt} th{background:#4472c4;color:#fff;text-align:left}"
        ".a td{background:#dce6f1} td.m{background:#fff;font-weight:bold;vertical-align:middle} "
        "td:nth-last-child(-n+6){white-space:nowrap} h1{font-size:14pt}"
    )
    top = f"<h1>{e(truth.name)} — IATSE 411 #{truth.member_no}</h1><p>{truth.email}   {truth.phone}</p>"
    return made(_in_order(truth, ordered), f"{top}<table><tr>{head}</tr>{''.join(rows)}</table>", css)


_ALL = (dates_in_the_margin, rail, house_by_house, by_kind, leaders, ledger)
FOURTH: dict[str, Family] = {family.__name__: family for family in _ALL}
