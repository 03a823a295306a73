"""Six more of the twelve: two abreast, sentences, a text file, promotions, no headings, a band."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from models.terms import Position
from samples.layouts.press import Sheet
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import PDF, Family, Made, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fourth_lives import (
    CLIPPED,
    IN_FULL,
    IN_LETTERS,
    KINDS,
    Words,
    life,
    someone,
    undated,
)

P = Position
SEASONS = ("Winter",) * 2 + ("Spring",) * 3 + ("Summer",) * 3 + ("Fall",) * 3 + ("Winter",)


def two_abreast(rng: random.Random) -> Made:
    """Two shows side by side in capitals, without boxes; seasons of the year and weeks in place of days."""
    words = Words(
        "Miss Plum's Curfew|Tundra Tango|A Kayak for Mr. Lime|Harvest of Sparks|Plaid Noir|Bus "
        "Shelter Saints|"
        "The Pelican Clause|Weekend at Wasaga",
        "Yellow Umbrella Ent.|Saltcellar Films|Muskrat Ramble Inc.",
        "unused",
    )
    truth = life(rng, words, IN_LETTERS, least=4)
    parts = []
    for c in truth.credits:
        weeks = ((c.end - c.start).days + 6) // 7
        parts.append(
            f"<td><b>{e(c.title.upper())}</b><br>"
            f"{f'Season {c.season}, ' if c.season else ''}{KINDS[c.kind].lower()}"
            f"<br>as {c.position_as_written}<br>for {e(c.company)}<br>{SEASONS[c.start.month - 1]} "
            f"{c.start.year}, "
            f"{weeks} wks<br><span>PM {e(c.production_manager)}<br>PC "
            f"{e(c.production_coordinator)}</span></td>"
        )
    parts += ["<td></td>"] * (len(parts) % 2)
    rows = "".join(f"<tr>{left}{right}</tr>" for left, right in zip(parts[::2], parts[1::2], strict=True))
    css = (
        "@page{size:letter;margin:1in .9in} body{font:10.5pt/1.4 'Liberation Serif'} "
        "h1{font-size:16pt;margin:0;"
        "text-align:center} p{text-align:center;margin:2pt 0 14pt} td{width:3.2in;padding:0 .2in 16pt 0;"
        "vertical-align:top} span{font-size:9pt}"
    )
    reach = f"{truth.phone} &nbsp; {truth.email}<br>IATSE Local 411, {truth.member_no}"
    top = f"<h1>{e(truth.name)}</h1><p>{reach}</p>"
    told = leaving_out(undated(truth, "days"), "studio", "producer", "assistant_production_coordinator")
    return made(told, f"{top}<table>{rows}</table>{lines_of(truth, 'p')}", css)


DUTIES = (
    "Kept the one-liner, the crew list and the peace.",
    "Set up the office, from leases to kettles.",
    "Looked after deal memos, work permits and cast travel.",
    "Closed 214 purchase orders in nine days of wrap.",
    "Trained two office PAs, both of whom are still in the business.",
)


def sentences(rng: random.Random) -> Made:
    """Google Docs: a heading for each show, and bullets that say in sentences who, when and how long."""
    words = Words(
        "Gooseneck County Line|The Parish Auditor|Six Weeks in Sombra|Kestrel & Crow|The Boathouse Accord|"
        "Mint Condition Murders|Nana Goes to Mars|Slow Elevator",
        "Two Rivers Content|Elbow Room Pictures|Sister Act Three Films|Old Growth Media",
        "Kaleido|Border Broadcasting|Finch Street Studios",
    )
    truth = life(rng, words, IN_FULL)
    parts = []
    for c in truth.credits:
        kind = f"{KINDS[c.kind]}{f', season {c.season}' if c.season else ''}"
        parts.append(
            f"<h3>{e(c.title)} <span>({kind})</span></h3><ul><li>Worked as {c.position_as_written} from "
            f"{c.start:%B} {c.start.day}, {c.start.year} to {c.end:%B} {c.end.day}, {c.end.year}, for "
            "a total of "
            f"{days_of(c)} days.</li><li>Produced by {e(c.company)} for {e(c.studio)}. The producer was "
            f"{e(c.producer)}, the production manager {e(c.production_manager)}, the production coordinator "
            f"{e(c.production_coordinator)} and the assistant production coordinator "
            f"{e(c.assistant_production_coordinator)}.</li><li>{rng.choice(DUTIES)}</li></ul>"
        )
    css = (
        "@page{size:letter;margin:1in} body{font:11pt/1.25 'Liberation Sans'} h1{font-weight:400;"
        "font-size:24pt;"
        "margin:0 0 4pt} h2{font-weight:400;font-size:16pt;margin:14pt 0 0} h3{font-size:12pt;"
        "margin:10pt 0 2pt}"
        "span{font-weight:400;color:#666} ul{margin:0} h3{break-after:avoid} ul{break-inside:avoid}"
    )
    reach = f"{truth.address}<br>{truth.email}<br>{truth.phone}<br>Member {truth.member_no}"
    top = f"<h1>{e(truth.name)}</h1>{reach}"
    last = f"<h2>Odds and ends</h2><ul>{lines_of(truth)}</ul>"
    return made(truth, f"{top}<h2>Shows</h2>{''.join(parts)}{last}", css)


def text_file(rng: random.Random) -> Made:
    """A text file in one width: rules of equal signs, facts between strokes, people in brackets."""
    words = Words(
        "Fifty Dollar Horse|The Night Ferryman|Canary Wharfinger|Blue Heeler Inn|Aldo and the Avalanche|"
        "Ms. Demeanour|Wheatfield Requiem|Two Left Skates",
        "BROKEN OAR INC|PORCHLIGHT PICTURES|RHUBARB RD FILMS",
        "Delta Six|Citytower|Ostrich TV",
    )
    truth = life(rng, words, CLIPPED)
    sheet = Sheet("Liberation Mono")
    lines = [
        truth.name.upper(),
        f"iatse 411 / {truth.member_no}    {truth.phone}    {truth.email}",
        "",
        "=" * 78,
    ]
    for c in truth.credits:
        kind = f"{KINDS[c.kind].upper()}{f' S{c.season:02d}' if c.season else ''}"
        when = f"{c.start:%d-%b-%Y} / {c.end:%d-%b-%Y}".upper()
        lines += [
            "", f"{c.title}  [{kind}]", f"  {c.position_as_written} | {when} | {days_of(c)} days",
            f"  {c.company} for {c.studio}", f"  (Producer {c.producer}, PM {c.production_manager},",
            f"   PC {c.production_coordinator}, APC {c.assistant_production_coordinator})",
        ]  # fmt: skip
    lines += ["", "=" * 78, *(f"* {remark}" for remark in truth.other_lines)]
    top = 60.0
    for line in lines:
        sheet.put(62, top, line, 9.5)
        top += 13.5
    return sheet.finish(), PDF, truth


def _promoted(rng: random.Random, c: CreditTruth) -> tuple[CreditTruth, CreditTruth]:
    """The same show in two jobs, one after the other, with the days of each."""
    middle = c.start + timedelta(days=7 * ((c.end - c.start).days // 14))
    middle -= timedelta(days=middle.weekday())
    earlier = P.SECOND_APC if c.position is P.FIRST_APC else P.FIRST_APC
    before, after = ((middle - c.start).days // 7 * 5, (c.end - middle).days // 7 * 5)
    first = replace(
        c, end=middle - timedelta(days=3), days=float(before - rng.randint(0, 4)), position=earlier
    )
    return replace(first, position_as_written=IN_LETTERS[earlier]), replace(
        c, start=middle, days=float(after)
    )


def promoted(rng: random.Random) -> Made:
    """Shows by year of their end; where one was promoted mid-show, two jobs stand below one title."""
    words = Words(
        "Greenbelt Gothic|The Choirmaster's Debt|Loon Lake 911|A Pint of Thursday|Sister Cities "
        "of Sault|Marshal Plan B|"
        "The Vanishing Toboggan|Overdue at the Library",
        "Starboard Tack Productions|Cloverleaf & Main|Nickel City Drama Ltd.",
        "Beacon North|Fourth Wall TV|Halo",
    )
    truth = life(rng, words, IN_LETTERS)
    parts, told = [], []
    for c in truth.credits:
        jobs: tuple[CreditTruth, ...] = (c,)
        if c.position in (P.FIRST_APC, P.PC) and (c.end - c.start).days > 90:
            jobs = _promoted(rng, replace(c, production_coordinator=truth.credits[-1].production_coordinator))
        told += jobs
        rows = "".join(
            f"<tr><td>{job.position_as_written}{', then' if job is jobs[0] and len(jobs) > 1 else ''}</td>"
            f"<td>{job.start:%b} {job.start.day}, {job.start.year} – {job.end:%b} {job.end.day}, "
            f"{job.end.year}</td>"
            f"<td>{days_of(job)} days</td></tr>"
            for job in jobs
        )
        c = jobs[0]
        show = f"{e(c.title)}{f' – Season {c.season}' if c.season else ''}"
        parts.append(
            f"<div><p><b>{show}</b> / {KINDS[c.kind]} / {e(c.company)} / Studio: {e(c.studio)}</p>"
            f"<table>{rows}</table>"
            f"<p class=s>Producer {e(c.producer)}. PM {e(c.production_manager)}. PC "
            f"{e(c.production_coordinator)}. "
            f"APC {e(c.assistant_production_coordinator)}.</p></div>"
        )
    css = (
        "@page{size:letter;margin:.9in} body{font:10.5pt Carlito} h1{color:#6b2d5c;"
        "border-left:6pt solid #6b2d5c;"
        "padding-left:8pt} div{margin:0 0 11pt;break-inside:avoid} p{margin:1pt 0} table{margin-left:.3in}"
        "td{padding-right:24pt} .s{font-size:9pt;color:#444;margin-left:.3in}"
    )
    reach = f"{truth.email}, {truth.phone}, member {truth.member_no}"
    top = f"<h1>{e(truth.name)}</h1><p>{reach}</p><h3>Credits</h3>"
    return made(replace(truth, credits=tuple(told)), top + "".join(parts), css)


def no_headings(rng: random.Random) -> Made:
    """Zebra rows without a heading: season and episodes, job over company, dates over days, people."""
    words = Words(
        "Baba's Bakery Heist|The Mattawa Files|Orbit City Rollers|Vicar of Vaughan|Wolf Moon Motel Nine|"
        "The Tenth Juror's Dog|Cinder Alley|Goodbye, Mr. Snowplow",
        "Juniper Row Inc.|Big Blue Barn|Foolscap Films",
        "unused",
    )
    truth = life(rng, words, CLIPPED, least=4)
    rows = []
    for stripe, c in enumerate(truth.credits):
        first = 100 * (c.season or 1) + 1
        eps = (
            f" (S{c.season}, eps {first}–{first + rng.randint(5, 12)})" if c.season else f" ({KINDS[c.kind]})"
        )
        rows.append(
            f"<tbody class={'z' if stripe % 2 else 'y'}><tr><td class=t>{e(c.title)}{eps}</td>"
            f"<td>{c.position_as_written}<br>{e(c.company)}</td><td class=r>{c.start:%Y.%m.%d} → "
            f"{c.end:%Y.%m.%d}"
            f"<br>[{days_of(c)} days]</td></tr><tr><td colspan=3 class=p>P: {e(c.producer)} &nbsp; PM: "
            f"{e(c.production_manager)} &nbsp; PC: {e(c.production_coordinator)} &nbsp; APC: "
            f"{e(c.assistant_production_coordinator)}</td></tr></tbody>"
        )
    css = (
        "@page{size:letter;margin:.7in} body{font:9.8pt 'DejaVu Sans Condensed','DejaVu Sans'} "
        "table{width:100%;"
        "border-collapse:collapse} td{padding:5pt;vertical-align:top} .y td{background:#f0f4ea} .t{width:40%;"
        "font-weight:bold} .r{text-align:right} td.p{font-size:8pt;color:#555;padding-top:0} "
        "tbody{break-inside:avoid}"
    )
    reach = f"{truth.phone} · {truth.address}"
    top = f"<h1>{e(truth.name)} <small>411 no. {truth.member_no}</small></h1><p>{reach}</p>"
    return made(leaving_out(truth, "studio"), f"{top}<table>{''.join(rows)}</table>", css)


def _weekday(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b} {day.year}"


def beside_a_band(rng: random.Random) -> Made:
    """Canva: a dark band with skills and referees; beside it each show with its days in a pill."""
    words = Words(
        "Lantern Street Irregulars|Off-Ramp to Ramsbottom|Maple Syrup Cartel Wives|Dr. Quill "
        "Regrets|Salamander Summer|"
        "The Gander Protocol|Queen of the Co-op|Under Rogers Hill",
        "Peppercorn Pictures|Long Weekend Films|Nine Lives Narrative",
        "Torchlight|Rideau House|Lumen+",
    )
    truth = life(rng, words, IN_FULL)
    parts = []
    for c in truth.credits:
        show = f"{e(c.title)}{f', season {c.season}' if c.season else ''}"
        parts.append(
            f"<section><em>{days_of(c)} days</em><h3>{show}</h3><p>{c.position_as_written} · "
            f"{KINDS[c.kind]}</p>"
            f"<p>{e(c.company)} · a {e(c.studio)} original</p><p>{_weekday(c.start)} to "
            f"{_weekday(c.end)}</p><p class=s>"
            f"Producer {e(c.producer)} | PM {e(c.production_manager)}<br>PC {e(c.production_coordinator)} | "
            f"APC {e(c.assistant_production_coordinator)}</p></section>"
        )
    referees = "".join(
        f"<p>{e(name)}<br><small>{title}</small></p>"
        for name, title in zip(someone(rng, 2), ("Production Manager", "Line Producer"), strict=True)
    )
    css = (
        "@page{size:letter;margin:0;background:linear-gradient(to right,#20373b 2.2in,#fff "
        "2.2in)} body{margin:0;"
        "font:9.6pt/1.35 FreeSans} aside{position:absolute;left:0;top:0;width:1.75in;"
        "padding:.5in .22in;color:#fff}"
        "main{margin:.5in .5in .4in 2.5in} h3{margin:0;color:#20373b;font-size:12pt} p{margin:1pt 0}"
        "section{margin-bottom:12pt;break-inside:avoid} em{float:right;font-style:normal;background:#e9c46a;"
        "border-radius:9pt;padding:1pt 8pt} .s{color:#555} h1{font-size:21pt;line-height:1.1;margin:0 0 12pt}"
        "h4{margin:16pt 0 3pt;letter-spacing:2pt}"
    )
    contact = f"<h1>{e(truth.name)}</h1><p>{truth.phone}</p><p style='font-size:7pt'>{truth.email}</p>"
    card = f"<p>IATSE 411 no. {truth.member_no}</p>"
    side = f"{contact}{card}<h4>SKILLS</h4>{lines_of(truth, 'p')}<h4>REFEREES</h4>{referees}"
    return made(truth, f"<aside>{side}</aside><main><h2>Screen credits</h2>{''.join(parts)}</main>", css)


_ALL = (two_abreast, sentences, text_file, promoted, no_headings, beside_a_band)
MORE: dict[str, Family] = {family.__name__: family for family in _ALL}
