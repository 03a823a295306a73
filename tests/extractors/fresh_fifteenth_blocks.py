"""Pages of the fifteenth set with a block of lines a credit: typed, boxed, abreast, in sentences."""

from __future__ import annotations

import random
from textwrap import wrap

from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, days_of, e, leaving_out, made
from tests.extractors.fresh_fifteenth_lives import (
    ATLANTIC,
    BLOOR,
    CLIMBERS,
    COORDINATORS,
    FRASER,
    HYPHENED,
    LETTERED,
    SCRIPT_HANDS,
    SECONDS,
    TRAVELLERS,
    WAYS,
    WESTERN,
    K,
    abroad,
    besides,
    block,
    capital_months,
    clipped_months,
    of_the_sender,
    press_months,
)
from tests.extractors.fresh_fourteenth_lives import crew, duties, known_as, show
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_seventh_lives import COAST, EAST_AND_PRAIRIE, TORONTO, silent, telling
from tests.extractors.fresh_twelfth_lives import house, paragraphs, season, worked

_TICKED = {
    K.FEATURE: "Feature",
    K.TV_SEASON: "Series",
    K.MINI_SERIES: "Mini-Series",
    K.MOW: "MOW",
    K.PILOT: "Pilot",
    K.OTHER: "Documentary",
}


def _after(text: str, wide: int) -> str:
    """Text and the blanks to the next stop of a typewriter, two at least."""
    return text.ljust(wide - 2) + "  "


def typed_since_the_nineties(rng: random.Random) -> Made:
    """One face of one width, columns held by blanks: show in capitals and job, then company and dates, then
    the manager and the days; a row of dashes below the heads."""
    truth = worked(rng, BLOOR, TORONTO, COORDINATORS, HYPHENED, (12, 18))
    truth = leaving_out(truth, "kind", "producer", "production_coordinator", "studio")
    truth = telling(leaving_out(truth, "assistant_production_coordinator"), *besides(rng))
    way, dash = rng.choice((("press", " - "), ("typed", " to "), ("secretary", " - ")))
    stop = 42
    lines = [truth.name.upper(), truth.address, truth.phone, truth.email]
    lines += [f"I.A.T.S.E. 411, No. {truth.member_no}", "", _after("PRODUCTION", stop) + "POSITION", "-" * 84]
    entries = []
    for c in truth.credits:
        job = f"\n{' ' * stop}".join(wrap(c.position_as_written, stop))
        entries.append(
            f"{_after(c.title.upper() + season(c, ' (Yr. {})'), stop)}{job}\n"
            f"{_after(f'  {c.company}', stop)}{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}\n"
            f"{_after(f'  P.M.: {c.production_manager}', stop)}{days_of(c)} days\n\n"
        )
    typed = ("\n".join(lines), *entries, "\n".join(("OTHER", "-" * 84, *truth.other_lines)))
    css = (
        "@page{size:letter;margin:.8in .7in;@top-right{content:'Page ' counter(page);font:9pt "
        "'Liberation Mono'}} pre{font:9.8pt/1.2 'Liberation Mono';margin:0;break-inside:avoid}"
    )
    body = "".join(f"<pre>{e(text)}</pre>" for text in typed)
    return made(truth, body, css)


def two_abreast(rng: random.Random) -> Made:
    """Two credits side by side, read across; each a bold show, the job, the company, dates over days."""
    truth = worked(rng, FRASER, COAST, rng.choice((CLIMBERS, SECONDS)), WESTERN, (9, 16))
    truth = leaving_out(truth, "producer", "production_coordinator", "assistant_production_coordinator")
    truth = leaving_out(truth, "kind", "studio")
    forms = rng.choice((", Season {}", " (S{})", " – Season {word}"))
    many = rng.choice(("{} days", "Days: {}", "Total days {}"))
    dash = rng.choice((" – ", " to "))
    entries = [
        f"<td><b>{show(c, forms)}</b><br><i>{e(c.position_as_written)}</i><br>{e(c.company)}<br>"
        f"{WAYS['short'](c.start)}{dash}{WAYS['short'](c.end)}<br>{many.format(days_of(c))}<br>"
        f"{crew(c, '-|PM|-|-')}</td>"
        for c in truth.credits
    ]
    pairs = (entries[n : n + 2] for n in range(0, len(entries), 2))
    rows = "".join(f"<tr>{''.join(pair)}</tr>" for pair in pairs)
    css = (
        "@page{size:letter;margin:.75in} body{font:10pt/1.3 Carlito} h1{font-size:22pt;margin:0} "
        "table{width:100%;table-layout:fixed;border-spacing:0} td{vertical-align:top;padding:0 14pt 11pt 0} "
        "tr{break-inside:avoid} h2{font-size:12pt;border-bottom:1pt solid #2a6f6b;color:#2a6f6b;"
        "margin:12pt 0 6pt} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, ' • '))}<br>IATSE 411 | {truth.member_no}</p>"
    body = f"{top}<h2>Credits</h2><table>{rows}</table>{paragraphs(truth, 'Education &amp; Skills')}"
    return made(truth, body, css)


def _ticks(c: CreditTruth) -> str:
    return " ".join(f"<i>{'☒' if c.kind is kind else '☐'} {word}</i>" for kind, word in _TICKED.items())


def _box(caption: str, said: str, across: int = 1) -> str:
    return f"<td colspan={across}><small>{caption}</small><br>{said or '&nbsp;'}</td>"


def union_boxes(rng: random.Random) -> Made:
    """A credit sheet to be filled in: small captions in boxes, the kind ticked, one set of boxes and one left
    empty at the end."""
    truth = worked(rng, BLOOR, TORONTO, rng.choice((SECONDS, CLIMBERS)), HYPHENED, (6, 10))
    truth = leaving_out(truth, "producer", "production_coordinator", "assistant_production_coordinator")
    way = rng.choice(("forms", "iso", "british"))
    body = ""
    for place, c in enumerate(truth.credits, 1):
        body += (
            f"<table><tr>{_box('PRODUCTION TITLE', f'<b>{e(c.title)}</b>', 2)}"
            f"{_box('SEASON / CYCLE', str(c.season or ''))}"
            f"{_box('TYPE', _ticks(c))}</tr>"
            f"<tr>{_box('PRODUCTION COMPANY', e(c.company), 2)}{_box('NETWORK', e(c.studio or ''))}"
            f"{_box('CLASSIFICATION', e(c.position_as_written))}</tr>"
            f"<tr>{_box('FIRST DAY', WAYS[way](c.start))}{_box('LAST DAY', WAYS[way](c.end))}"
            f"{_box('TOTAL DAYS', days_of(c))}{_box('PRODUCTION MANAGER', e(c.production_manager))}</tr>"
            f"<tr class=n><td colspan=4>Entry {place} of {len(truth.credits)}</td></tr></table>"
        )
    css = (
        "@page{size:letter;margin:.6in;@bottom-center{content:'Member credit sheet – page ' counter(page);"
        "font:7.5pt 'DejaVu Sans'}} body{font:9pt/1.3 'DejaVu Sans'} h1{font-size:13pt;margin:0 0 4pt} "
        "table{width:100%;border-collapse:collapse;margin-bottom:8pt;table-layout:fixed;"
        "break-inside:avoid} td{border:.6pt solid #000;padding:1.5pt 4pt 3pt;vertical-align:top} "
        "small{font-size:6pt;color:#333} i{font-style:normal;white-space:nowrap;font-size:7pt} .n td{"
        "border:0;font-size:6pt;text-align:right;padding:0} "
        "td:nth-child(4){width:37%} p{margin:0 0 2pt} h2{font-size:10pt;margin:8pt 0 2pt}"
    )
    sender = (
        f"<table><tr>{_box('MEMBER NAME', e(truth.name))}{_box('MEMBER NO.', truth.member_no)}"
        f"{_box('PHONE', truth.phone)}{_box('E-MAIL', truth.email)}</tr>"
        f"<tr>{_box('ADDRESS', e(truth.address), 4)}</tr></table>"
    )
    rest = paragraphs(truth, "TRAINING AND OTHER QUALIFICATIONS (attach a page if needed)")
    return made(truth, f"<h1>CREDIT SHEET</h1>{sender}{body}{rest}", css)


def told_in_sentences(rng: random.Random) -> Made:
    """A paragraph a show, as a career counsellor's client writes: when, as what, on what, for whom, how many
    days; three ways of saying it by turns."""
    truth = worked(
        rng, ATLANTIC, EAST_AND_PRAIRIE, rng.choice((SECONDS, TRAVELLERS)), WESTERN, (6, 9), gaps=0
    )
    truth = leaving_out(truth, "kind", "producer", "assistant_production_coordinator")
    truth = telling(leaving_out(truth, "production_coordinator", "studio"), *besides(rng))
    ways = (
        "From {first} to {last} I was {job} on <b>{show}</b>, made by {company}, {days} days in all. My "
        "Production Manager was {pm}.",
        "<b>{show}</b> ({company}): {job}, {first} to {last}, {days} days, reporting to Production Manager "
        "{pm}.",
        "I worked {days} days as {job} on <b>{show}</b> for {company} between {first} and {last}. "
        "Production Manager: {pm}.",
    )
    habit, body = rng.randint(0, 2), ""
    for place, c in enumerate(truth.credits):
        told = ways[(habit + place // 2) % 3].format(
            first=WAYS["long"](c.start), last=WAYS["long"](c.end), job=e(c.position_as_written),
            show=show(c, ", Season {word}"), company=e(c.company), days=days_of(c),
            pm=e(c.production_manager),
        )  # fmt: skip
        body += f"<p class=c>{told} {'. '.join(duties(rng, 1, 2))}.</p>"
    css = (
        "@page{size:letter;margin:1in 1.1in} body{font:11pt/1.35 P052} h1{font-size:18pt;margin:0} "
        "p{margin:0 0 3pt} .c{margin-bottom:9pt} h2{font-size:12pt;font-variant:small-caps;margin:14pt 0 5pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}</p><p>{truth.phone}; {truth.email}</p>"
        f"<h2>Profile</h2><p>Organized, bilingual and unflappable member of IATSE 411 (member "
        f"{truth.member_no}) with years in production offices.</p><h2>Experience in Film and Television</h2>"
    )
    return made(truth, f"{top}{body}{paragraphs(truth, 'Education and Community')}", css)


def timeline(rng: random.Random) -> Made:
    """A designer site's timeline: months in a pill at the left of a line with dots, beside it the show and
    the job, the company, the days; contact in a dark band at the head, skills in three columns below."""
    truth = worked(rng, FRASER, COAST, rng.choice((SECONDS, TRAVELLERS, SCRIPT_HANDS)), WESTERN, (7, 10))
    truth = leaving_out(truth, "kind", "producer", "production_manager", "production_coordinator")
    truth = silent(leaving_out(truth, "assistant_production_coordinator"), "address")
    many = rng.choice(("{} days", "{} days worked", "{} paid days"))
    body = ""
    for c in truth.credits:
        body += (
            f"<tr><td class=d><span>{clipped_months(c)}</span></td><td class=o>●</td><td><b>{show(c, ' S{}')}"
            f"{known_as(rng, c, (' (working title: {})',))}</b><br>{e(c.position_as_written)}<br>"
            f"<em>{e(house(c, '{} + {}'))}</em><br>{many.format(days_of(c))}</td></tr>"
        )
    css = (
        "@page{size:letter;margin:.6in .7in} body{font:9.5pt/1.35 'URW Gothic';margin:0} .t{"
        "background:#3b2f4a;color:#fff;margin:-.6in -.7in 14pt;padding:.45in .7in .3in} h1{margin:0;"
        "font-size:24pt;font-weight:normal;letter-spacing:2pt} h2{font-size:11pt;"
        "letter-spacing:2pt;margin:10pt 0 5pt;color:#3b2f4a} td{vertical-align:top;padding-bottom:9pt} "
        ".d{width:1.5in;text-align:right} "
        ".d span{background:#e7dff0;border-radius:8pt;padding:2pt 7pt;white-space:nowrap;font-size:8.5pt} "
        ".o{color:#8d6cab;width:.3in;text-align:center} em{color:#555;font-style:normal} "
        "tr{break-inside:avoid} .k{columns:3} .k p{margin:0 0 3pt}"
    )
    top = (
        f"<div class=t><h1>{e(truth.name)}</h1>{truth.phone} &nbsp; {truth.email} &nbsp; IATSE 411 "
        f"#{truth.member_no}</div><h2>EXPERIENCE</h2>"
    )
    rest = f"<div class=k>{paragraphs(truth, '')}</div>".replace("<h2></h2>", "")
    return made(undated(truth), f"{top}<table>{body}</table><h2>SKILLS</h2>{rest}", css)


def selected_credits(rng: random.Random) -> Made:
    """A counsellor's CV: a profile, strengths in two columns, then `Selected credits`: the job first, the
    show in italics, the months in brackets at the end, the days in the line of the company."""
    truth = worked(rng, ATLANTIC, EAST_AND_PRAIRIE, rng.choice((CLIMBERS, COORDINATORS)), HYPHENED, (7, 12))
    truth = leaving_out(truth, "kind", "production_manager", "production_coordinator")
    truth = telling(leaving_out(truth, "assistant_production_coordinator"), *besides(rng, count=3))
    dash = rng.choice(("-", "–", " to "))
    body = ""
    for c in truth.credits:
        names = crew(c, "Producer|-|-|-", after=" ")
        body += (
            f"<p class=c>{e(c.position_as_written)}, <i>{show(c, ' (Season {})')}</i> "
            f"({press_months(c, dash)})<br><span>{e(c.company)}{abroad(rng)}"
            f"{f', for {e(c.studio)}' if c.studio else ''}; {days_of(c)} days"
            f"{f'; {names}' if names else ''}</span></p>"
        )
    strengths = "".join(f"<li>{task}</li>" for task in duties(rng, 4, 6))
    css = (
        "@page{size:letter;margin:.9in 1in;@bottom-center{content:'page ' counter(page) ' of ' "
        "counter(pages);font:8.5pt Caladea}} body{font:10.5pt/1.3 Caladea} h1{font-size:19pt;margin:0;"
        "text-align:right} h1+p{text-align:right;border-bottom:2pt solid #555;padding-bottom:5pt} "
        "h2{font-size:11pt;margin:11pt 0 4pt;text-transform:uppercase;break-after:avoid} p{margin:0 0 2pt} "
        "ul{columns:2;margin:0;padding-left:13pt;font-size:9.5pt} .c{margin-bottom:6pt;break-inside:avoid} "
        ".c span{padding-left:14pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>Member {truth.member_no}, IATSE Local 411"
        "</p><h2>Profile</h2><p>Film and television office professional who keeps cool when the flights do "
        f"not.</p><h2>Key strengths</h2><ul>{strengths}</ul><h2>Selected credits</h2>"
    )
    return made(undated(truth), f"{top}{body}{paragraphs(truth, 'Other experience and training')}", css)


def serif_template(rng: random.Random) -> Made:
    """An online template in two uneven columns: at the left show, company and job in one line, the months in
    grey capitals below, a sentence naming the crew and the days; at the right what is no credit."""
    truth = worked(rng, BLOOR, TORONTO, rng.choice((CLIMBERS, SECONDS)), LETTERED, (6, 10), gaps=0)
    truth = leaving_out(truth, "kind", "studio", "assistant_production_coordinator")
    truth = telling(truth, *besides(rng))
    body = ""
    for c in truth.credits:
        with_whom = [c.producer and f"Producer {c.producer}", f"Production Manager {c.production_manager}"]
        with_whom += [c.production_coordinator and f"Coordinator {c.production_coordinator}"]
        told = ", ".join(e(name) for name in with_whom if name)
        body += (
            f"<h3>{show(c, ' S{}')}, <span>{e(c.company)}</span> — <i>{e(c.position_as_written)}</i></h3>"
            f"<div class=w>{capital_months(c)}</div><p>{days_of(c)} days{block(rng, c)}. Worked with "
            f"{told}.</p>"
        )
    css = (
        "@page{size:letter;margin:.9in 3in .8in .8in} body{font:9.5pt/1.4 'Liberation Serif'} "
        "h1{font-size:27pt;margin:0;line-height:1.1} h2{font-size:9.5pt;color:#2079c7;margin:14pt 0 4pt;"
        "font-family:'Liberation Sans'} h3{font-size:11pt;margin:9pt 0 1pt;break-after:avoid} "
        "h3 span{font-weight:normal} h3 i{font-weight:normal} .w{font-size:7.5pt;color:#666;"
        "break-after:avoid} p{margin:2pt 0 0} aside{position:absolute;left:5in;top:0;width:2.2in} "
        "aside p{margin:0 0 5pt} aside b{font-size:8pt}"
    )
    side = (
        f"<aside><p>{e(truth.address)}<br>{truth.phone}<br><b>{truth.email}</b></p><h2>UNION</h2><p>IATSE 411"
        f", member {truth.member_no}</p>{paragraphs(truth, 'EDUCATION, SKILLS, OTHER')}</aside>"
    )
    top = f"<h1>{e(truth.name)}</h1><p>Production office, film and TV</p>{side}<h2>EXPERIENCE</h2>"
    return made(undated(truth), f"{top}{body}", css)


_ALL = (
    typed_since_the_nineties,
    two_abreast,
    union_boxes,
    told_in_sentences,
    timeline,
    selected_credits,
    serif_template,
)
FIFTEENTH_BLOCKS: dict[str, Family] = {family.__name__: family for family in _ALL}
