"""Records and lists of the sixteenth set: days at the right, bullets, dots, a bar at the left, two columns,
labels."""

from __future__ import annotations

import random
from itertools import groupby

from tests.extractors.fresh_careers import Family, Made, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fifteenth_lives import P, besides, of_the_sender, whole
from tests.extractors.fresh_fourteenth_lives import KINDS_SAID, crew, days_forgotten, show
from tests.extractors.fresh_ninth_lives import FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import COAST, EAST_AND_PRAIRIE, TORONTO, headed, silent, telling
from tests.extractors.fresh_sixteenth_lives import (
    BURRARD,
    DON_VALLEY,
    ELSEWHERE,
    ELSEWHERE_HYPHENED,
    ELSEWHERE_IN_SHORT,
    FIRSTING,
    FLYING,
    LEADING,
    RED_RIVER,
    RISING,
    SECONDING,
    WAYS,
    WRITING,
    broken,
    halves,
    many,
    roman,
    showing,
    years_only,
)
from tests.extractors.fresh_twelfth_lives import house, once, paragraphs, season, worked


def days_at_the_right(rng: random.Random) -> Made:
    """Three lines a show: bold show and the period at the right, job and days at the right, company and
    manager; who was promoted has a line for each job."""
    truth = worked(rng, DON_VALLEY, TORONTO, rng.choice((RISING, FIRSTING)), ELSEWHERE, (9, 14))
    truth = promoted(rng, showing(truth, "studio", "production_manager"), FULL, 0.3)
    way, dash = rng.choice((("short", " – "), ("long", " to "), ("points long", " - ")))
    form = rng.choice((" – Season {}", ", S{}", " (Season {word})"))
    body = ""
    for stints in by_show(truth.credits):
        c = stints[0]
        when = [f"{WAYS[way](s.start)}{dash}{WAYS[way](s.end)}" for s in stints]
        if len(stints) == 1:
            lines = f"<div><b>{show(c, form)}</b><span>{when[0]}</span></div>"
            lines += f"<div><i>{e(c.position_as_written)}</i><span>{many(c)}</span></div>"
        else:
            lines = f"<div><b>{show(c, form)}</b></div>" + "".join(
                f"<div><i>{e(s.position_as_written)}</i><span>{period}, {many(s)}</span></div>"
                for s, period in zip(stints, when, strict=True)
            )
        body += (
            f"<div class=c>{lines}<div>{e(house(c, '{} – {}'))} (PM: {e(c.production_manager)})</div></div>"
        )
    css = (
        "@page{size:letter;margin:.85in} body{font:10.5pt/1.3 'Liberation Serif'} h1{font-size:20pt;margin:0;"
        "text-align:center} h1+p{text-align:center;margin:0} .c{margin-bottom:8pt;break-inside:avoid} "
        ".c div{display:flex;justify-content:space-between} h2{font-size:11.5pt;border-bottom:.8pt solid;"
        "margin:12pt 0 6pt;text-transform:uppercase} p{margin:0 0 2pt} .c span{white-space:nowrap;"
        "padding-left:12pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE Local 411, {truth.member_no}</p>"
    body = f"{top}<h2>Experience</h2>{body}{paragraphs(truth, 'Education &amp; Skills')}"
    return made(truth, body, css)


def _other(job: str, position: P) -> str:
    return "Other Departments" if position is P.OTHER else job


def bullets_below_jobs(rng: random.Random) -> Made:
    """Headings are the jobs, with the sum of their days; below, a bullet a show: company, `thru` between
    days, the count at the end; what was done elsewhere names its job in the line."""
    ladder = rng.choice((RISING, SECONDING, WRITING))
    truth = worked(rng, RED_RIVER, EAST_AND_PRAIRIE, ladder, ELSEWHERE, (10, 16), habit=1)
    truth = telling(showing(truth, "studio"), *besides(rng))
    truth, parts = headed(truth, lambda c: _other(c.position_as_written, c.position))
    told = days_forgotten(truth, rng.choice((0, 0, 1)))
    way, dash = rng.choice((("bare", " thru "), ("dashed", " to "), ("dotted", " – "), ("iso", " to ")))
    known, body = iter(told.credits), ""
    for job, credits in parts:
        total = f" <span>({whole(credits)} days)</span>" if told == truth else ""
        body += f"<h2>{e(job)}{total}</h2><ul>"
        for c in credits:
            at = f", {e(c.position_as_written)}" if c.position is P.OTHER else ""
            count = f" – {many(c)}" if next(known).days else ""
            body += (
                f"<li><b>{show(c, ' S{}')}</b>{at} – {e(house(c, '{} ({})'))} – {WAYS[way](c.start)}{dash}"
                f"{WAYS[way](c.end)}{count}</li>"
            )
        body += "</ul>"
    css = (
        "@page{size:letter;margin:.9in} body{font:10.5pt/1.35 Carlito} h1{font-size:22pt;margin:0;"
        "color:#333} h2{font-size:12pt;margin:11pt 0 3pt;break-after:avoid} h2 span{font-weight:normal;"
        "font-size:10pt} ul{margin:0;padding-left:15pt} li{margin-bottom:3pt;break-inside:avoid} p{margin:0}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, ' • '))} • 411 #{truth.member_no}</p>"
    rest = f"<h2>Education, Training and Other</h2><ul>{lines_of(truth)}</ul>"
    return made(told, f"{top}{body}{rest}", css)


def employers_and_dots(rng: random.Random) -> Made:
    """Headings are the employers; below, the show, the job after a comma or a dash, dots to the days at the
    right, then the period in an indented line with the manager."""
    truth = worked(rng, BURRARD, COAST, rng.choice((LEADING, FLYING, FIRSTING)), ELSEWHERE_HYPHENED, (10, 15))
    truth = silent(showing(truth, "production_manager"), "address")
    truth, parts = headed(truth, lambda c: c.company)
    way, dash = rng.choice((("long", " to "), ("british", " – "), ("press", "–"), ("ordinal", " to ")))
    between, form = rng.choice((" – ", ": ", " / ")), rng.choice(("{} days", "{}"))
    body = ""
    for company, credits in parts:
        body += f"<h2>{e(company)}</h2>"
        for c in credits:
            body += (
                f"<div class=c><div>{show(c, ', Season {}')}{between}{e(c.position_as_written)}"
                f"<span class=d>{many(c, form)}</span></div><div class=n>"
                f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}; PM {e(c.production_manager)}</div></div>"
            )
    said = "" if "days" in form else " (days worked at the right)"
    css = (
        "@page{size:letter;margin:.9in;@top-right{content:'page ' counter(page);font:8pt P052}} "
        "body{font:10.5pt/1.3 P052} h1{font-size:18pt;margin:0} h2{font-size:10.5pt;margin:10pt 0 3pt;"
        "font-variant:small-caps;break-after:avoid} .c{margin:0 0 5pt 12pt;break-inside:avoid} .n{"
        "padding-left:14pt;color:#333;font-size:9.5pt} .d::before{content:leader(dotted) ' '} "
        "p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{truth.phone}<br>{truth.email}<br>IATSE 411 member {truth.member_no}</p>"
        f"<p><b>CREDITS BY EMPLOYER{said}</b></p>"
    )
    return made(truth, f"{top}{body}{paragraphs(truth, 'Education and skills')}", css)


def bar_at_the_left(rng: random.Random) -> Made:
    """A coloured bar at the left of the first page with all that is no credit; at its right four lines a
    show: days of the calendar, job at the company, the show in quotes, the count."""
    truth = worked(rng, DON_VALLEY, TORONTO, rng.choice((SECONDING, RISING)), ELSEWHERE, (7, 11))
    truth = showing(truth)
    way, dash = rng.choice((("short", " – "), ("forms", " to "), ("typed", " - ")))
    form = rng.choice(("Days worked: {}", "{} days", "Total: {} days"))
    seasons = rng.choice((", S{}", " ({})"))
    body = "".join(
        f"<div class=c><small>{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}</small><br>"
        f"<b>{e(c.position_as_written)}</b>, {e(c.company)}<br>“{e(c.title)}”{season(c, seasons)}<br>"
        f"{many(c, form)}</div>"
        for c in truth.credits
    )
    css = (
        "@page{size:letter;margin:.6in .6in .6in 2.9in} body{font:10pt/1.35 'Liberation Sans';margin:0} "
        "aside{position:absolute;left:-2.9in;top:-.6in;width:1.95in;height:10in;padding:.6in .3in .4in;"
        "color:#fff;background:#27485c} aside h1{font-size:20pt;line-height:1.1;margin:0 0 12pt} aside p{"
        "margin:0 0 6pt;font-size:9pt;overflow-wrap:anywhere} aside h2{font-size:10pt;margin:14pt 0 4pt;"
        "border-bottom:.5pt solid #fff} .c{margin-bottom:9pt;break-inside:avoid} small{color:#27485c;"
        "font-weight:bold;font-size:9pt} h2{font-size:13pt;margin:0 0 7pt;color:#27485c} aside h2{color:#fff}"
    )
    side = (
        f"<aside><h1>{e(truth.name)}</h1><h2>CONTACT</h2><p>{e(truth.address)}</p><p>{truth.phone}</p>"
        f"<p>{truth.email}</p><h2>UNION</h2><p>IATSE 411<br>Member {truth.member_no}</p>"
        f"{paragraphs(truth, 'SKILLS')}</aside>"
    )
    return made(truth, f"{side}<h2>Work Experience</h2>{body}", css)


def two_columns_of_years(rng: random.Random) -> Made:
    """Two columns of small type below a centred name, read down; years as headings; show, job and company,
    the period with one year, days in brackets; of the oldest only the heading tells the time."""
    truth = worked(
        rng, BURRARD, COAST, rng.choice((RISING, SECONDING, FIRSTING)), ELSEWHERE_IN_SHORT, (14, 20)
    )
    truth = showing(silent(truth, "address"), "production_manager")
    told = years_only(truth, rng.choice((0, 0, 1, 2)))
    dash = rng.choice((" – ", " to ", "–"))
    body = ""
    pairs = zip(truth.credits, told.credits, strict=True)
    for year, credits in groupby(pairs, key=lambda pair: pair[0].start.year):
        body += f"<h2>{year}</h2>"
        for c, known in credits:
            when = f"<br>{once(c, dash)} ({many(c)})" if known.start else ""
            body += (
                f"<div class=c><b>{show(c, ' S{}')}</b><br>{e(c.position_as_written)}, {e(c.company)}{when}"
                f"<br><i>{crew(c, '-|PM|-|-')}</i></div>"
            )
    css = (
        "@page{size:letter;margin:.7in} body{font:9pt/1.3 Caladea} h1{font-size:20pt;margin:0;"
        "text-align:center} h1+p{text-align:center;margin:0 0 10pt} .k{columns:2;column-gap:.4in} "
        ".c{margin-bottom:7pt;break-inside:avoid} h2{font-size:10.5pt;margin:0 0 4pt;break-after:avoid;"
        "background:#eee;padding:1pt 4pt} h3{font-size:10pt;margin:12pt 0 3pt;border-top:1pt solid #000;"
        "padding-top:4pt} ul{margin:0;padding-left:13pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{truth.phone} | {truth.email} | IATSE 411 no. {truth.member_no}</p>"
    rest = f"<h3>OTHER TRAINING AND SKILLS</h3><ul>{lines_of(truth)}</ul>"
    return made(told, f"{top}<div class=k>{body}</div>{rest}", css)


def labels_before_values(rng: random.Random) -> Made:
    """A label before each value, one below another, as an office's instructions ask: project, kind, job,
    first and last day, days as ½ or with a point, company, crew; a hiatus is told by two records."""
    truth = worked(
        rng, RED_RIVER, EAST_AND_PRAIRIE, rng.choice((FIRSTING, LEADING, FLYING)), ELSEWHERE, (7, 10)
    )
    truth = broken(rng, leaving_out(truth, "assistant_production_coordinator"), 0.15)
    way = rng.choice(("iso", "long", "forms", "excel"))
    count = rng.choice((halves, days_of))
    names = rng.choice(
        (
            "Project Title|Type of Production|Position|Start Date|End Date|Number of Days|Company|Network",
            "Show|Format|Classification|First day|Last day|Days worked|Employer|Studio",
            "Production|Kind|Job held|From|To|Total days|Production company|Network",
        )
    ).split("|")
    body = ""
    for c in truth.credits:
        kind = KINDS_SAID[c.kind] + roman(c, ", Season {}")
        values = [c.title, kind, c.position_as_written, WAYS[way](c.start), WAYS[way](c.end), count(c)]
        pairs = list(zip(names, (*values, c.company, c.studio), strict=True))
        pairs += [("Producer", c.producer), ("Production Manager", c.production_manager)]
        pairs += [("Production Coordinator", c.production_coordinator)]
        rows = "".join(f"<tr><td>{name}:</td><td>{e(said)}</td></tr>" for name, said in pairs if said)
        body += f"<table>{rows}</table>"
    css = (
        "@page{size:letter;margin:.8in;@bottom-right{content:counter(page);font:9pt 'Nimbus Roman'}} "
        "body{font:11pt/1.25 'Nimbus Roman'} h1{font-size:15pt;margin:0} table{border-spacing:0;width:100%;"
        "border-bottom:.6pt solid #666;padding:5pt 0;break-inside:avoid} td{vertical-align:top} "
        "td:first-child{width:2in;font-weight:bold} h2{font-size:12pt;margin:10pt 0 3pt} p{margin:0 0 2pt}"
    )
    top = f"<h1>Resume: {e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>Member {truth.member_no}</p>"
    return made(truth, f"{top}{body}{paragraphs(truth, 'Other information')}", css)


_ALL = (
    days_at_the_right,
    bullets_below_jobs,
    employers_and_dots,
    bar_at_the_left,
    two_columns_of_years,
    labels_before_values,
)
SIXTEENTH_RECORDS: dict[str, Family] = {family.__name__: family for family in _ALL}
