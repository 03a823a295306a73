"""Lists of the fifteenth set: below studios, below kinds, jobs in a margin, columns, a small grid."""

from __future__ import annotations

import random
from itertools import groupby

from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, grid, leaving_out, lines_of, made
from tests.extractors.fresh_fifteenth_lives import (
    ATLANTIC,
    BLOOR,
    CLIMBERS,
    COORDINATORS,
    DE_PLUS,
    EN_MOTS,
    FRASER,
    HYPHENED,
    LETTERED,
    PLATEAU,
    SCRIPT_HANDS,
    SECONDS,
    TRAVELLERS,
    WAYS,
    WESTERN,
    K,
    abroad,
    besides,
    block,
    in_parts,
    les_mois,
    of_the_sender,
    press_span,
    whole,
    years,
)
from tests.extractors.fresh_fourteenth_lives import KINDS_SAID, crew, known_as, show
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_ninth_lives import BRIEF, by_show, promoted
from tests.extractors.fresh_seventh_lives import (
    COAST,
    EAST_AND_PRAIRIE,
    MONTREAL,
    TORONTO,
    headed,
    silent,
    telling,
)
from tests.extractors.fresh_twelfth_lives import house, paragraphs, season, worked

_GENRES = {
    K.TV_SEASON: "SÉRIES",
    K.MINI_SERIES: "MINISÉRIES",
    K.FEATURE: "LONGS MÉTRAGES",
    K.MOW: "TÉLÉFILMS",
    K.PILOT: "PILOTES",
    K.OTHER: "DOCUMENTAIRES",
}


def job_margin(rng: random.Random) -> Made:
    """The job stands in capitals in a left margin, once for the shows below one another that have it; at the
    right of it show, company and days in a line, dates and manager in the next."""
    truth = worked(rng, ATLANTIC, EAST_AND_PRAIRIE, CLIMBERS, WESTERN, (9, 14), habit=1.0)
    truth = leaving_out(truth, "kind", "producer", "production_coordinator", "studio")
    truth = leaving_out(truth, "assistant_production_coordinator")
    dash = rng.choice(("-", "–"))
    rows = []
    for job, credits in groupby(truth.credits, key=lambda c: c.position_as_written):
        told = "".join(
            f"<p><b>{show(c, ' (Season {word})')}</b>, {e(c.company)}{abroad(rng)}, {days_of(c)} days<br>"
            f"{press_span(c, dash)}; {crew(c, '-|Production Manager|-|-')}</p>"
            for c in credits
        )
        rows.append(cells([e(job.upper()), told]))
    css = (
        "@page{size:letter;margin:.8in .8in .8in .6in} body{font:10.5pt/1.3 'Nimbus Sans'} h1{font-size:18pt;"
        "margin:0 0 0 1.75in} h1+p{margin-left:1.75in} table{border-spacing:0;margin-top:12pt} "
        "td{vertical-align:top} td:first-child{width:1.6in;font-size:8.5pt;padding:1.5pt .15in 6pt 0;"
        "text-align:right;color:#444} td+td{border-left:1pt solid #999;padding-left:10pt} p{margin:0 0 7pt} "
        "h2{font-size:8.5pt;margin:10pt 0 4pt 1.75in;text-transform:uppercase;color:#444} "
        "h2~p{margin-left:1.75in;margin-bottom:2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>411 member {truth.member_no}</p>"
    return made(truth, f"{top}<table>{''.join(rows)}</table>{paragraphs(truth, 'Besides')}", css)


def by_studio(rng: random.Random) -> Made:
    """The broadcaster is the heading, with the days worked for it; below, a line of dates first, show, job
    in brackets, company and days, the manager at the end."""
    truth = worked(rng, BLOOR, TORONTO, rng.choice((COORDINATORS, TRAVELLERS)), LETTERED, (10, 16), gaps=0)
    truth = leaving_out(truth, "producer", "production_coordinator", "assistant_production_coordinator")
    truth = telling(leaving_out(truth, "kind"), *besides(rng))
    truth, parts = headed(truth, lambda c: c.studio or "")
    way = rng.choice(("iso", "clipped", "british"))
    body = ""
    for studio, credits in parts:
        body += f"<h2>{e(studio.upper())} <span>({whole(credits)} days in total)</span></h2>"
        for c in credits:
            body += (
                f"<p>{WAYS[way](c.start)} to {WAYS[way](c.end)}: <b>{show(c, ' S{}')}</b>"
                f"{known_as(rng, c, (' (w.t. {})',))} [{e(c.position_as_written)}], {e(c.company)}, "
                f"{days_of(c)} days, PM {e(c.production_manager)}</p>"
            )
    css = (
        "@page{size:letter;margin:.8in} body{font:10pt/1.35 'Liberation Sans Narrow'} h1{font-size:20pt;"
        "margin:0} h2{font-size:11pt;margin:12pt 0 3pt;background:#222;color:#fff;padding:2pt 5pt;"
        "break-after:avoid} h2 span{font-weight:normal;font-size:9pt} p{margin:0 0 5pt 12pt;"
        "text-indent:-12pt;break-inside:avoid}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE 411 no. {truth.member_no}</p>"
    return made(truth, f"{top}{body}{paragraphs(truth, 'TRAINING, SOFTWARE AND OTHER WORK')}", css)


def filmography(rng: random.Random) -> Made:
    """Like a page of a public database of films: the year at the right, the kind in brackets behind the
    show, the job in small letters below with the company; no days."""
    truth = worked(rng, FRASER, COAST, rng.choice((CLIMBERS, SCRIPT_HANDS)), WESTERN, (10, 16))
    truth = leaving_out(truth, "production_manager", "production_coordinator", "producer", "days", "studio")
    truth = silent(leaving_out(truth, "assistant_production_coordinator"), "address")
    body = ""
    for c in truth.credits:
        eps = season(c, " (Season {}, Episodes {first}-{last})")
        body += (
            f"<div class=c><span>{years(c)}</span><b>{e(c.title)}</b> ({KINDS_SAID[c.kind]}){eps}"
            f"<br><i>{e(c.position_as_written)}</i> · {e(c.company)}</div>"
        )
    css = (
        "@page{size:letter;margin:.7in;@bottom-left{content:'https://films.example/name/nm0488120';font:7pt "
        "'DejaVu Sans'}@bottom-right{content:counter(page) '/' counter(pages);font:7pt 'DejaVu Sans'}"
        "@top-left{content:'2026-08-30, 10:14 PM';font:7pt 'DejaVu Sans'}} body{font:9pt/1.4 'DejaVu Sans'} "
        "h1{font-size:19pt;margin:0} .c{border-bottom:.5pt solid #ddd;padding:5pt 0;break-inside:avoid} "
        ".c span{float:right} i{font-style:normal;color:#666;font-size:8pt} h2{font-size:11pt;"
        "border-left:3pt solid #e0b400;padding-left:5pt;margin:14pt 0 3pt} p{margin:0 0 3pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>Production Department | Additional Crew</p><p>{truth.email} &nbsp; "
        f"{truth.phone} &nbsp; Union: IATSE 411 ({truth.member_no})</p><h2>Previous "
        f"({len(truth.credits)})</h2>"
    )
    return made(undated(truth), f"{top}{body}{paragraphs(truth, 'Personal details')}", css)


def par_genre(rng: random.Random) -> Made:
    """In French below kinds: one line with the show and the job in brackets, a second with company, days and
    crew, the dates in figures or in words at its head."""
    truth = worked(rng, PLATEAU, MONTREAL, rng.choice((CLIMBERS, COORDINATORS)), EN_MOTS, (9, 14))
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth = telling(truth, *besides(rng, DE_PLUS))
    truth, parts = headed(truth, lambda c: _GENRES[c.kind], tuple(_GENRES.values()))
    way, body = rng.choice(("iso", "en mots", "en mots", "")), ""
    for genre, credits in parts:
        body += f"<h2>{genre}</h2>"
        for c in credits:
            when = f"{WAYS[way](c.start)} au {WAYS[way](c.end)}" if way else les_mois(c)
            names = crew(c, "-|dir. de prod.|coord.|-", ", ", " ")
            body += (
                f"<div class=c><b>« {e(c.title)} »</b>{season(c, ' saison {}')} "
                f"({e(c.position_as_written)})<br>{when}, {days_of(c).replace('.', ',')} jours. "
                f"{e(house(c, '{} pour {}'))}; {names}.</div>"
            )
    css = (
        "@page{size:letter;margin:.85in;@bottom-right{content:'p. ' counter(page) ' de ' counter(pages);"
        "font:8pt Carlito}} body{font:10.5pt/1.3 Carlito} h1{font-size:20pt;margin:0;color:#8a1c1c} "
        "h2{font-size:11pt;letter-spacing:2pt;margin:12pt 0 5pt;border-top:.7pt solid #8a1c1c;"
        "padding-top:3pt;break-after:avoid} .c{margin-bottom:7pt;break-inside:avoid} p{margin:0 0 2pt}"
    )
    sender = f"{e(of_the_sender(truth, ' – '))}<br>AIEST section locale 411, no {truth.member_no}"
    body = f"<h1>{e(truth.name)}</h1><p>{sender}</p>{body}{paragraphs(truth, 'FORMATION ET AUTRES')}"
    return made(truth if way else undated(truth), body, css)


def swiss_columns(rng: random.Random) -> Made:
    """Heavy type in a Swiss way: dates in figures below one another at the left, the show large with the job
    beside it, days at the far right, a small line of company and crew."""
    truth = worked(rng, FRASER, COAST, rng.choice((COORDINATORS, TRAVELLERS)), LETTERED, (9, 14))
    truth = leaving_out(truth, "kind", "production_coordinator", "assistant_production_coordinator")
    rows = [
        f"<tr><td>{WAYS['swiss'](c.start)}<br>{WAYS['swiss'](c.end)}</td><td><b>{show(c, ' ({})')}</b> / "
        f"{e(c.position_as_written)}<br><small>{e(house(c, '{}, {}'))}{abroad(rng)}<br>"
        f"{crew(c, 'Producer|PM|-|-', ' / ', ' ')}</small></td><td>{days_of(c)}<small> days</small></td></tr>"
        for c in truth.credits
    ]
    css = (
        "@page{size:letter;margin:.7in} body{font:9.5pt/1.3 'Nimbus Sans'} h1{font-size:34pt;margin:0;"
        "letter-spacing:-1pt;line-height:1} table{width:100%;border-spacing:0;margin-top:16pt} "
        "td{vertical-align:top;padding:0 10pt 9pt 0} td:first-child{width:1in;color:#c8102e} "
        "td:last-child{text-align:right;white-space:nowrap;font-weight:bold;padding-right:0} "
        "td b{font-size:12pt} small{font-size:8.5pt;font-weight:normal} tr{break-inside:avoid} "
        "h2{font-size:12pt;margin:8pt 0 3pt 1.1in;color:#c8102e} p{margin:0 0 2pt 1.1in} h1+p{margin:6pt 0 0}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, ' / '))} / IATSE 411/{truth.member_no}</p>"
    return made(truth, f"{top}<table>{''.join(rows)}</table>{paragraphs(truth, 'Plus')}", css)


def running_over(rng: random.Random) -> Made:
    """Name and number at the head of each page and `page 2 of 3` at its foot; a line in bold for the show, a
    stint a line with a step up, crew in a column of two; entries run over the ends of pages."""
    truth = worked(rng, ATLANTIC, EAST_AND_PRAIRIE, rng.choice((SECONDS, CLIMBERS)), WESTERN, (11, 15))
    truth = promoted(rng, leaving_out(truth, "kind", "assistant_production_coordinator"), BRIEF, 0.25)
    truth = telling(truth, *besides(rng))
    way, dash = rng.choice((("dotted", " – "), ("excel", " to "), ("slashes", " - ")))
    body = ""
    for stints in by_show(truth.credits):
        c = stints[0]
        told = "<br>".join(
            f"{e(s.position_as_written)}: {WAYS[way](s.start)}{dash}{WAYS[way](s.end)} ({days_of(s)} days)"
            for s in stints
        )
        names = crew(c, "Producer|Production Manager|Production Coordinator|-", "<br>")
        body += (
            f"<div class=c><b>{show(c, ', Season {}')}{block(rng, c)}</b>"
            f"{known_as(rng, c, (' (formerly “{}”)',))}<br>{told}<br>{e(house(c, '{} for {}'))}"
            f"<div class=n>{names}</div></div>"
        )
    css = (
        "@page{size:letter;margin:.95in 1in;@top-left{content:string(name) ', credits (continued)';"
        "font:8.5pt 'Liberation Serif'}"
        "@bottom-center{content:'page ' counter(page) ' of ' counter(pages);font:8.5pt 'Liberation Serif'}} "
        "@page:first{@top-left{content:''}} body{font:11pt/1.25 'Liberation Serif';orphans:1;widows:1} "
        "h1{font-size:16pt;margin:0;string-set:name content()} .c{margin-bottom:11pt} "
        ".n{padding-left:.4in} h2{font-size:12pt;text-decoration:underline;margin:10pt 0 5pt} "
        "p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>411 #{truth.member_no}</p><h2>Credits</h2>"
    )
    return made(truth, f"{top}{body}{paragraphs(truth, 'Other')}", css)


def small_grid(rng: random.Random) -> Made:
    """A spreadsheet printed with its grid and small type: below years, days of prep, shoot and wrap beside
    their sum, a row of sums for each year."""
    truth = worked(rng, BLOOR, TORONTO, rng.choice((SECONDS, CLIMBERS, COORDINATORS)), HYPHENED, (14, 20))
    truth = leaving_out(truth, "studio", "producer", "production_coordinator")
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth, parts = headed(silent(truth, "address"), lambda c: str(c.start.year))
    way = rng.choice(("iso", "excel", "month first"))
    rows = []
    for year, credits in parts:
        rows.append(cells([f"<b>{year}</b>", *[""] * 10]))
        for c in credits:
            kind = season(c, "TV S{}") or KINDS_SAID[c.kind]
            when = (WAYS[way](c.start), WAYS[way](c.end))
            row = [e(c.title), kind, e(c.position_as_written), *when, *in_parts(c), days_of(c)]
            rows.append(cells([*row, e(c.company), e(c.production_manager)]))
        rows.append(cells(["", "", "", "", f"Total {year}", "", "", "", whole(credits), "", ""]))
    heads = (
        "SHOW",
        "TYPE",
        "JOB",
        "START",
        "FINISH",
        "PREP",
        "SHOOT",
        "WRAP",
        "DAYS",
        "COMPANY",
        "PM",
    )
    css = (
        "@page{size:letter landscape;margin:.45in;@top-center{content:'Sheet1';font:7pt 'Liberation Sans'}} "
        "body{font:7.5pt/1.2 'Liberation Sans'} table{border-collapse:collapse;width:100%} td,th{border:"
        ".4pt solid #888;padding:1.5pt 3pt;text-align:left;height:9pt} th{font-size:7pt} td:nth-child(6),"
        "td:nth-child(7),td:nth-child(8),td:nth-child(9){text-align:right} td:nth-child(4),td:nth-child(5)"
        "{white-space:nowrap} h1{font-size:10pt;margin:0} p{margin:0 0 4pt} ul{list-style:none;padding:0} "
        "tr{break-inside:avoid}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{truth.phone}, {truth.email}, member {truth.member_no}</p>"
    return made(truth, f"{top}{grid(heads, rows)}<ul>{lines_of(truth)}</ul>", css)


_ALL = (job_margin, by_studio, filmography, par_genre, swiss_columns, running_over, small_grid)
FIFTEENTH_LISTS: dict[str, Family] = {family.__name__: family for family in _ALL}
