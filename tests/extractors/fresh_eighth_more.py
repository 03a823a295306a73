"""Five more of the eighth set: typed, from a job board, from a design site, three dense pages, an agent's."""

from __future__ import annotations

import random

from models.terms import ProductionKind
from samples.layouts.press import Sheet
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import (
    PDF,
    Family,
    Made,
    cells,
    days_of,
    e,
    leaving_out,
    lines_of,
    made,
)
from tests.extractors.fresh_eighth_jobs import AT_THE_AGENCY, FOR_EMPLOYERS, NARROW, TRACKED, TYPED
from tests.extractors.fresh_eighth_lives import (
    BOOKINGS,
    BOSS,
    CLIMB,
    DEPUTY,
    LEARNING,
    WRITTEN,
    lived,
    passer_by,
    season,
    season_in_roman,
    span,
)
from tests.extractors.fresh_eighth_words import GTA, WEST
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_seventh_lives import crew_of, forgetting, headed

K = ProductionKind
KINDS = {
    K.FEATURE: "Feature",
    K.MOW: "M.O.W.",
    K.PILOT: "TV Pilot",
    K.MINI_SERIES: "Limited Series",
    K.TV_SEASON: "Episodic TV",
    K.OTHER: "Documentary",
}


def typewritten(rng: random.Random) -> Made:
    """In capitals on what looks like a typewriter, titles underlined, dates at a stop of their own."""
    truth = lived(rng, GTA, TYPED, CLIMB, least=5, most=11, rest=200)
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer")
    sheet, page = Sheet("FreeMono"), 1
    pitch = sheet.measure("M", 10.5)

    def typed(top: float, column: int, text: str, underlined: bool = False) -> None:
        text = text.upper()
        sheet.put(72 + column * pitch, top, text, 10.5)
        if underlined:
            sheet.rule(72 + column * pitch, top + 2, 72 + (column + len(text)) * pitch, top + 2, 0.8)

    for line, text in enumerate((truth.name, truth.address, f"{truth.phone}   {truth.email}")):
        typed(72 + 13 * line, (74 - len(text)) // 2, text, line == 0)
    typed(124, 0, f"I.A.T.S.E. LOCAL 411 - MEMBER {truth.member_no}")
    typed(150, 0, "EXPERIENCE", True)
    top = 176
    for c in truth.credits:
        if top > 670:
            sheet.next_page()
            page, top = page + 1, 98
            typed(60, 0, f"{truth.name} - {page}")
        show = c.title + season_in_roman(c, ", SEASON ")
        typed(top, 0, show, True)
        if len(show) > 42:
            top += 13
        typed(top, 45, span(c, "typed", " - "))
        typed(top + 13, 3, c.position_as_written)
        typed(top + 13, 45, f"{days_of(c)} DAYS")
        typed(top + 26, 3, f"{c.company}{' / ' + c.studio if c.studio else ''} ({KINDS[c.kind]})")
        typed(top + 39, 3, "   ".join(crew_of(c, "PRODUCER|P.M.|-|-", " ")))
        top += 65
    if top > 640:
        sheet.next_page()
        top = 72
    typed(top, 0, "OTHER", True)
    for place, text in enumerate(truth.other_lines):
        typed(top + 20 + 13 * place, 3, text[:100])
    return sheet.finish(), PDF, truth


def indeed_export(rng: random.Random) -> Made:
    """A job board's own paper: the job large, employer and town in grey, months, and bullets for the rest."""
    truth = lived(rng, WEST, FOR_EMPLOYERS, LEARNING, least=4, most=8)
    truth = leaving_out(truth, "assistant_production_coordinator", "kind")
    truth = forgetting(rng, truth, 0.25, "studio", "producer", "production_coordinator")
    jobs = ""
    for c in truth.credits:
        town = rng.choice(("Vancouver, BC", "Calgary, AB", "Winnipeg, MB", "Langley, BC"))
        until = f"{c.start:%B %Y}" + (f" to {c.end:%B %Y}" if f"{c.start:%m%y}" != f"{c.end:%m%y}" else "")
        show = f"Show: {c.title}{season(c, ', Season {}')}" + (f" ({c.studio})" if c.studio else "")
        team = crew_of(c, "Producer|Production Manager|Production Coordinator|-")
        points = (show, f"Total days worked: {days_of(c)}", f"Reported to {', '.join(team)}")
        jobs += (
            f"<h3>{c.position_as_written}</h3><h4>{e(c.company)} - {town}</h4><h5>{until}</h5>"
            f"<ul>{''.join(f'<li>{e(point)}</li>' for point in points)}</ul>"
        )
    css = (
        "@page{size:letter;margin:.8in 1in} body{font:11pt/1.35 'Liberation Sans';color:#2d2d2d} "
        "h1{font-size:"
        "24pt;margin:0;color:#000} h2{font-size:15pt;border-bottom:.7pt solid #bbb;padding-bottom:3pt;"
        "margin:"
        "16pt 0 8pt} h3{font-size:12pt;margin:10pt 0 0;break-after:avoid} h4,h5{margin:0;font:11pt/1.3 "
        "'Liberation Sans';color:#595959;break-after:avoid} ul{margin:3pt 0 0;padding-left:16pt} "
        "p{margin:0}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1>{e(truth.address)}<br>{truth.email}<br>{truth.phone}<p>Authorized to "
        f"work "
        "in Canada for any employer</p><h2>Work Experience</h2>"
    )
    rest = (
        f"<h2>Education and Skills</h2>{lines_of(truth, 'p')}<h2>Groups</h2>IATSE 411, no. {truth.member_no}"
    )
    return made(undated(truth), f"{top}{jobs}{rest}", css)


def canva_sidebar(rng: random.Random) -> Made:
    """A design site's template: initials in a circle on a dusty bar, spaced capitals, strokes between."""
    truth = lived(rng, GTA, TRACKED, DEPUTY, least=5, most=8)
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator", "kind")
    truth = forgetting(rng, truth, 0.2, "studio")
    shows = ""
    for c in truth.credits:
        house = e(c.company) + (f" &nbsp;|&nbsp; {e(c.studio)}" if c.studio else "")
        shows += (
            f"<section><h3>{e(c.title)}{season(c, ' S{}')}</h3><h4>{c.position_as_written} &nbsp;/&nbsp; "
            f"{days_of(c)} days</h4><h5>{house}</h5><p>{span(c, 'comma-less')}</p>"
            f"<p>{e(' & '.join(crew_of(c, 'Producer|Production Mgr|-|-', ' ')))}</p></section>"
        )
    css = (
        "@page{size:letter;margin:.6in .5in .6in 2.75in} .bar{position:fixed;left:-2.75in;top:-.6in;"
        "width:2.4in;height:11in;background:#d8bfb2} body{font:9pt/1.4 'URW Gothic';color:#3b3531} "
        "aside{position:absolute;"
        "left:-2.4in;"
        "top:0;width:1.85in;font-size:7.2pt} .o{width:1.1in;height:1.1in;border-radius:50%;"
        "background:#8b6f61;"
        "color:#fff;font-size:30pt;line-height:1.1in;text-align:center;margin:0 auto 16pt} "
        "h1{font-size:25pt;"
        "line-height:1.1;letter-spacing:3pt;text-transform:uppercase;font-weight:400;margin:0 0 4pt} h2{"
        "font-size:8.5pt;letter-spacing:2.5pt;text-transform:uppercase;margin:16pt 0 4pt;color:#8b6f61} "
        "section"
        "{break-inside:avoid;margin:0 0 11pt} h3{font-size:11pt;margin:0;text-transform:uppercase} h4,"
        "h5{margin:"
        "0;font-size:9pt;font-weight:400} h4{color:#8b6f61} p{margin:0;font-size:8.2pt} aside p{margin:0 "
        "0 5pt}"
    )
    initials = "".join(word[0] for word in truth.name.split())[:2].upper()
    side = (
        f"<div class=bar></div><aside><div class=o>{initials}</div><h2>Contact</h2><p>{truth.phone}</p>"
        f"<p>{truth.email}</p>"
        f"<p>{e(truth.address)}</p><h2>Union</h2><p>IATSE Local 411<br>no. {truth.member_no}</p><h2>And "
        f"also"
        f"</h2>{lines_of(truth, 'p')}</aside>"
    )
    return made(
        truth, f"{side}<h1>{e(truth.name)}</h1>the production office<h2>Selected credits</h2>{shows}", css
    )


_SECTIONS = {
    K.TV_SEASON: "TELEVISION SERIES",
    K.MINI_SERIES: "MINI-SERIES & LIMITED SERIES",
    K.FEATURE: "FEATURE FILMS",
    K.MOW: "MOVIES FOR TELEVISION",
    K.PILOT: "PILOTS",
    K.OTHER: "DOCUMENTARIES",
}


def dense_three_pages(rng: random.Random) -> Made:
    """Forty-two to sixty credits in a boxed grid of eight points, a bar for each format with its own total of
    days, the head of the table said again on each page."""
    truth = lived(rng, GTA, NARROW, (*CLIMB, *BOSS), least=42, most=60, pace=0.8, rest=70)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.15, "studio", "producer", "production_coordinator")
    truth = forgetting(rng, truth, 0.05, "days")
    truth, parts = headed(truth, lambda c: _SECTIONS[c.kind], tuple(_SECTIONS.values()))
    rows, every = "", 0.0
    for section, credits in parts:
        rows += f"<tr class=bar><td colspan=8>{e(section)}</td></tr>"
        for c in credits:
            house = c.company + (f" / {c.studio}" if c.studio else "")
            texts = (f"“{c.title}”{season(c, ' - Season {}')}", c.position_as_written, house, c.producer,
                     c.production_manager, c.production_coordinator or "—")  # fmt: skip
            when = f"{WRITTEN['american'](c.start)}<br>{WRITTEN['american'](c.end)}"
            rows += cells((*map(e, texts), when, days_of(c) if c.days else ""))
        total = sum(c.days or 0 for c in credits)
        every += total
        rows += (
            f"<tr class=sum><td colspan=7>Total days, {e(section.capitalize())}</td><td>{total:g}</td></tr>"
        )
    head = cells(
        ("Production", "Position", "Company / Network", "Producer", "UPM", "PC", "Start / Wrap", "Days"), "th"
    )
    css = (
        "@page{size:letter;margin:.5in .45in;@top-right{content:'page ' counter(page);font:6.5pt FreeSans}}"
        "body{font:7.9pt/1.2 FreeSans} h1{font-size:14pt;margin:0;display:inline} table{width:100%;"
        "border-collapse:collapse;margin-top:6pt} td,th{border:.4pt solid #555;padding:2.6pt 3pt;"
        "text-align:left;"
        "vertical-align:top} th{background:#000;color:#fff} .bar td{background:#ccc;font-weight:bold;"
        "text-align:center;letter-spacing:1pt} .sum td{text-align:right;font-style:italic} "
        "td+td:last-child{"
        "text-align:right} tr{break-inside:avoid} .bar{break-after:avoid} td:first-child{font-weight:bold;"
        "width:22%} .sum td:first-child,.bar td:first-child{font-weight:400}"
    )
    reach = f" {truth.phone} &nbsp; {truth.email} &nbsp; {e(truth.address)} &nbsp; 411 #{truth.member_no}"
    foot = f"<p><b>All formats: {every:g} days.</b></p>{lines_of(truth, 'p')}"
    return made(
        truth,
        f"<h1>{e(truth.name)}</h1>{reach}<table><thead>{head}</thead><tbody>{rows}</tbody></table>{foot}",
        css,
    )


_AGENTS = ("Lakehead & Lowe Crew Management", "The Bellini Group", "Oak Street Below-the-Line")


def agency_one_sheet(rng: random.Random) -> Made:
    """An agent's sheet: each credit has three lines with a half at either margin, under formats in capitals;
    the director and the episodes' line producer are named besides."""
    truth = lived(rng, WEST, AT_THE_AGENCY, BOOKINGS, least=6, most=11)
    truth = leaving_out(truth, "assistant_production_coordinator", "production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio")
    truth, parts = headed(truth, lambda c: "Television" if c.season else "Film & Long Form")

    def credit(c: CreditTruth) -> str:
        others = f"Dir. {passer_by(rng, WEST, truth)}"
        lines = (
            (f"<b>{e(c.title.upper())}</b>{season(c)}", f"<b>{e(c.position_as_written)}</b>"),
            (e(c.company + (f" for {c.studio}" if c.studio else "")), span(c, "pointed", " to ")),
            (e("; ".join((*crew_of(c, "Prod.|UPM|-|-", " "), others))), f"{days_of(c)} days"),
        )
        halves = "".join(f"<div><span>{right}</span>{left}</div>" for left, right in lines)
        return f"<section><small>{KINDS[c.kind]}</small>{halves}</section>"

    body = "".join(f"<h2>{e(head)}</h2>{''.join(map(credit, credits))}" for head, credits in parts)
    agent = rng.choice(_AGENTS)
    css = (
        "@page{size:letter;margin:.7in .9in 1in;@bottom-center{content:'" + agent + " · represented "
        "below the "
        "line';font:8pt C059;color:#7a1f2b}} body{font:9.5pt/1.35 C059} header{text-align:center;"
        "border-bottom:"
        "2pt double #7a1f2b;padding-bottom:6pt;color:#7a1f2b;letter-spacing:2pt} h1{text-align:center;"
        "font-size:"
        "19pt;font-weight:400;margin:10pt 0 2pt} .c{text-align:center} h2{font-size:10pt;text-transform:"
        "uppercase;text-align:center;color:#7a1f2b;margin:14pt 0 4pt;break-after:avoid} span{float:right;"
        "margin-left:12pt} section{break-inside:avoid;margin-bottom:7pt} small{display:block;font-size:7pt;"
        "color:#888} .t p{margin:0;text-align:center}"
    )
    top = (
        f"<header>{e(agent)}</header><h1>{e(truth.name)}</h1><div class=c>{truth.phone} · {truth.email}<br>"
        f"{e(truth.address)}<br>Member {truth.member_no}, IATSE 411</div>"
    )
    return made(truth, f"{top}{body}<h2>Special skills</h2><div class=t>{lines_of(truth, 'p')}</div>", css)


_ALL = (typewritten, indeed_export, canva_sidebar, dense_three_pages, agency_one_sheet)
EIGHTH_MORE: dict[str, Family] = {family.__name__: family for family in _ALL}
