"""Four pages of the thirteenth set: lines, records and tables as most people send them."""

from __future__ import annotations

import random

from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, leaving_out, made
from tests.extractors.fresh_fourteenth_lives import by_month, crew, show
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_seventh_lives import headed, telling
from tests.extractors.fresh_tenth_lives import spelt
from tests.extractors.fresh_thirteenth_lives import (
    AWAY,
    CLIMBING,
    EAST_END,
    GENRES,
    HOWE,
    HYPHENATED,
    IN_BRACKETS,
    KING,
    OUTSIDE,
    REEL,
    SEASONED,
    STARTING,
    TASKS,
    UNDOTTED,
    WAYS,
    WEST_SIDE,
    K,
    months_once,
    reel,
    shot_as,
)
from tests.extractors.fresh_twelfth_lives import house, once, paragraphs, season, worked


def union_grid(rng: random.Random) -> Made:
    """The grid across the page that a caucus is used to: `DATES WORKED` over `FROM` and `TO`, the days, names
    in columns of their own, rows shaded by turns."""
    truth = worked(rng, KING, EAST_END, rng.choice((CLIMBING, SEASONED)), UNDOTTED, (10, 18))
    truth = leaving_out(truth, "assistant_production_coordinator", "studio")
    way = rng.choice(("us", "short", "sept", "iso"))
    rows = ""
    for c in truth.credits:
        kind = season(c, "Season {}") or GENRES[c.kind]
        names = [e(name) or "n/a" for name in (c.producer, c.production_manager, c.production_coordinator)]
        when = [WAYS[way](c.start), WAYS[way](c.end), days_of(c)]
        rows += cells([f"{e(c.title)}<br>{kind}", e(c.company), e(c.position_as_written), *when, *names])
    upper = "".join(
        f"<th rowspan=2>{text}</th>" if text != "DATES WORKED" else f"<th colspan=2>{text}</th>"
        for text in (
            "PRODUCTION TITLE",
            "PRODUCTION COMPANY",
            "POSITION",
            "DATES WORKED",
            "NO. OF DAYS",
            "PRODUCER",
            "PRODUCTION MANAGER",
            "PRODUCTION COORDINATOR",
        )
    )
    css = (
        "@page{size:letter landscape;margin:.6in} body{font:9pt/1.25 'Liberation Sans'} h1{font-size:15pt;"
        "margin:0}p{margin:0 0 2pt} table{border-collapse:collapse;width:100%;margin-top:8pt} "
        "td,th{border:.6pt solid #444;padding:3pt 4pt;vertical-align:top;text-align:left} th{font-size:7.5pt;"
        "background:#cfd8e3;text-align:center}tbody tr:nth-child(even){background:#f3f5f8} "
        "td:nth-child(4),td:nth-child(5){white-space:nowrap}td:nth-child(6){text-align:center} "
        "tr{break-inside:avoid} h2{font-size:10pt;margin:10pt 0 3pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}</p><p>Tel: {truth.phone} &nbsp; Email: {truth.email} "
        f"&nbsp; Member No: {truth.member_no}</p>"
    )
    head = f"<tr>{upper}</tr><tr><th>FROM</th><th>TO</th></tr>"
    table = f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"
    total = f"<p><b>TOTAL DAYS: {sum(c.days for c in truth.credits):g}</b></p>"
    return made(truth, f"{top}{table}{total}{paragraphs(truth, 'OTHER TRAINING')}", css)


def job_first_lines(rng: random.Random) -> Made:
    """A plain document: below Series, Feature Films and so on a hanging paragraph a credit, the job first and
    bold, dashes between the parts; a second line for those reported to."""
    truth = worked(rng, HOWE, WEST_SIDE, rng.choice((CLIMBING, SEASONED)), HYPHENATED, (9, 14))
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth = telling(truth, *rng.sample(OUTSIDE, 2))
    truth, parts = headed(truth, lambda c: reel(c.kind), REEL)
    many = rng.choice(("{} days", "{} days total", "{} working days"))
    body = ""
    for heading, credits in parts:
        body += f"<h2>{heading}</h2>"
        for c in credits:
            kind = f" ({GENRES[c.kind]})" if c.kind in (K.PILOT, K.MINI_SERIES) else ""
            body += (
                f"<p class=c><b>{e(c.position_as_written)}</b> – <i>{show(c, ' (Season {})')}</i>{kind} – "
                f"{e(house(c, '{} for {}'))} – {WAYS['sept'](c.start)} to {WAYS['sept'](c.end)} – "
                f"{many.format(days_of(c))}<br>"
                f"{crew(c, '-|Production Manager|Production Co-ordinator|-', '; ')}</p>"
            )
    css = (
        "@page{size:letter;margin:1in} body{font:11pt/1.25 Carlito} h1{font-size:18pt;margin:0} "
        "h1+p{margin:0 0 6pt}h2{font-size:12pt;margin:12pt 0 4pt;border-bottom:.5pt solid #000} p{margin:0 0 "
        "2pt} .c{margin:0 0 7pt .3in;text-indent:-.3in;orphans:1;widows:1}"
    )
    member = f"<p>Member #{truth.member_no}</p>"
    top = f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone}<br>{truth.email}</p>{member}"
    return made(truth, f"{top}{body}{paragraphs(truth, 'Education, Skills, Other Work')}", css)


def records_of_three(rng: random.Random) -> Made:
    """Three columns without rules, three lines to a record: show, company, dates; job, network, days; the
    names beneath. Records may break over a page."""
    truth = worked(rng, KING, EAST_END, rng.choice((CLIMBING, AWAY)), IN_BRACKETS, (9, 15))
    truth = spelt(rng, truth, IN_BRACKETS, habit=0.85, units=0)
    truth = leaving_out(truth, "kind", "assistant_production_coordinator")
    rows = ""
    for c in truth.credits:
        names = [f"{e(text)}" for text in (crew(c, "-|PM|-|-"), crew(c, "-|-|PC|-"), crew(c, "Prod|-|-|-"))]
        rows += cells([f"<b>{show(c, ' S{}')}</b>{shot_as(rng, c, ' (w/t {})')}", e(c.company), once(c)])
        rows += cells([e(c.position_as_written), e(c.studio or ""), f"{days_of(c)} days"])
        rows += f"<tr class=n>{''.join(f'<td>{name}</td>' for name in names)}</tr>"
    css = (
        "@page{size:letter;margin:.8in .8in} body{font:9.5pt/1.3 'Liberation Sans'} h1{font-size:20pt;"
        "margin:0;text-align:center} h1+p{text-align:center;margin:0 0 12pt} table{width:100%;"
        "border-spacing:0;table-layout:fixed} td{vertical-align:top;padding:0 8pt 1pt 0} .n "
        "td{padding-bottom:9pt;color:#444} h2{font-size:11pt;margin:12pt 0 4pt} p{margin:0 0 2pt}"
    )
    reach = f"{truth.phone} | {truth.email}<br>Local 411 #{truth.member_no}"
    top = f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{reach}</p>"
    return made(truth, f"{top}<table>{rows}</table>{paragraphs(truth, 'Additional Information')}", css)


def banner_and_right_bar(rng: random.Random) -> Made:
    """A designer's template: the name in a band over the page, a pale bar at the right for profile and
    skills, at the left the show, then months and days in one grey line, then the job and a task."""
    truth = worked(rng, HOWE, WEST_SIDE, rng.choice((STARTING, CLIMBING)), UNDOTTED, (6, 9))
    truth = leaving_out(
        truth,
        "kind",
        "producer",
        "production_manager",
        "production_coordinator",
        "assistant_production_coordinator",
    )
    truth = truth if rng.random() < 0.65 else leaving_out(truth, "days")
    when = rng.choice((months_once, by_month, lambda c: by_month(c, "{:%m}/{:%Y}", "-")))
    body = ""
    for c in truth.credits:
        days = f"&nbsp;•&nbsp; {days_of(c)} days" if c.days else ""
        body += (
            f"<div class=c><h3>{show(c)}</h3><div class=g>{when(c)} {days}</div>"
            f"{e(c.position_as_written)}, {e(house(c, '{} ({})'))}<ul><li>{rng.choice(TASKS)}</li></ul></div>"
        )
    css = (
        "@page{size:letter;margin:.7in 3in .7in .7in} @page:first{margin-top:2in} body{font:10pt/1.4 'Nimbus "
        "Sans'}header{position:absolute;left:-.7in;top:-2in;width:8.5in;height:1.6in;background:#5b7065;"
        "color:#fff}header h1{font-size:30pt;margin:.45in 0 0 .7in;font-weight:normal;letter-spacing:1pt} "
        "header div{margin-left:.75in} aside{position:absolute;left:5.1in;top:0;width:2.1in;"
        "background:#eef1ef;padding:8pt 10pt;font-size:9pt}h2{font-size:11pt;color:#5b7065;"
        "letter-spacing:1pt;margin:0 0 6pt} aside p+h2{margin-top:12pt} aside p{margin:0 0 4pt} "
        "h3{font-size:11.5pt;margin:0} .g{color:#777} .m{font-size:7.5pt} .c{margin-bottom:9pt;"
        "break-inside:avoid} ul{margin:0;padding-left:14pt}"
    )
    profile = "Reliable production office assistant who keeps calm when the phones do not stop."
    side = (
        f"<aside><h2>PROFILE</h2><p>{profile}</p><h2>CONTACT</h2><p>{truth.phone}</p><p class=m>{truth.email}"
        f"</p><p>{e(truth.address)}</p><p>Local 411 #{truth.member_no}</p>{paragraphs(truth, 'SKILLS')}"
        f"</aside>"
    )
    top = f"<header><h1>{e(truth.name)}</h1><div>Film &amp; Television Production</div></header>"
    return made(undated(truth), f"{top}{side}<h2>EXPERIENCE</h2>{body}", css)


_ALL = (union_grid, job_first_lines, records_of_three, banner_and_right_bar)
THIRTEENTH_PAGES: dict[str, Family] = {family.__name__: family for family in _ALL}
