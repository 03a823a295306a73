"""Pages of the fourteenth set with a block of lines a credit: documents, a sidebar, a mail, a profile."""

from __future__ import annotations

import random

from tests.extractors.fresh_careers import Family, Made, days_of, e, leaving_out, made
from tests.extractors.fresh_fourteenth_lives import (
    ASSISTANTS,
    AT_OTHER_TIMES,
    BEGINNERS,
    BOOKERS,
    HEADS,
    KINDS_SAID,
    LAKESHORE,
    MAINLAND,
    ORDINARY,
    SHORT,
    SPELLED,
    WAYS,
    WRITERS,
    K,
    by_month,
    crew,
    duties,
    in_seasons,
    known_as,
    months_of,
    show,
)
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_seventh_lives import COAST, TORONTO, headed, silent, telling
from tests.extractors.fresh_twelfth_lives import house, once, paragraphs, season, worked

_HALVES = {
    K.TV_SEASON: "TELEVISION",
    K.MINI_SERIES: "TELEVISION",
    K.PILOT: "TELEVISION",
    K.MOW: "MOVIES",
    K.FEATURE: "MOVIES",
    K.OTHER: "OTHER PRODUCTIONS",
}


def dates_at_the_right(rng: random.Random) -> Made:
    """An online document: below TELEVISION and MOVIES the show at the left and its dates at the right, then
    the job and its days, then the company and the crew."""
    truth = worked(rng, LAKESHORE, TORONTO, rng.choice((ASSISTANTS, HEADS)), ORDINARY, (9, 14))
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = telling(truth, *rng.sample(AT_OTHER_TIMES, 2))
    truth, parts = headed(truth, lambda c: _HALVES[c.kind], tuple(dict.fromkeys(_HALVES.values())))
    way, many = rng.choice(("short", "ordinal", "dotted")), rng.choice(("{} days", "({} days)", "Days: {}"))
    body = ""
    for heading, credits in parts:
        body += f"<h2>{heading}</h2>"
        for c in credits:
            kind = "" if c.season or c.kind is K.FEATURE else f" ({KINDS_SAID[c.kind]})"
            names = crew(c, "Producer|PM|PC|-")
            body += (
                f"<div class=c><div class=l><span class=r>{WAYS[way](c.start)} – {WAYS[way](c.end)}</span>"
                f"<b>{show(c)}{kind}</b></div><div class=l><span class=r>{many.format(days_of(c))}</span>"
                f"<i>{e(c.position_as_written)}</i></div>{e(house(c, '{} / {}'))}<br>{names}</div>"
            )
    css = (
        "@page{size:letter;margin:1in} body{font:11pt/1.3 'Liberation Sans'} h1{font-size:24pt;margin:0;"
        "font-weight:normal} h2{font-size:12pt;color:#444;margin:16pt 0 6pt;break-after:avoid} p{margin:0 0 "
        "3pt}.c{margin-bottom:10pt} .r{float:right;color:#555;font-size:10pt} .l{clear:both}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone} | {truth.email} | "
        f"IATSE 411 member no. {truth.member_no}</p>"
    )
    return made(truth, f"{top}{body}{paragraphs(truth, 'OTHER EXPERIENCE AND EDUCATION')}", css)


def coloured_sidebar(rng: random.Random) -> Made:
    """A designer site's template: reach and skills in a coloured column over every page; the job in capitals,
    months or seasons in the accent colour, a bullet or two of duties; the days end the company's line."""
    truth = worked(rng, MAINLAND, COAST, rng.choice((BEGINNERS, ASSISTANTS)), SPELLED, (6, 9))
    truth = leaving_out(truth, "kind", "production_manager", "producer", "assistant_production_coordinator",
                        "production_coordinator")  # fmt: skip
    forms = (by_month, in_seasons, lambda c: by_month(c, "{:%m}/{:%Y}", "-"))
    when = rng.choice(forms)
    body = ""
    for c in truth.credits:
        tasks = "".join(f"<li>{task}</li>" for task in duties(rng))
        body += (
            f"<div class=c><h3>{e(c.position_as_written.upper())}</h3><div class=w>"
            f"{when(c)}"
            f"</div><b>{show(c)}</b>{known_as(rng, c, (' (w/t {})',))}<br>{e(house(c, '{}, {}'))} · "
            f"{days_of(c)} days<ul>{tasks}</ul></div>"
        )
    css = (
        "@page{size:letter;margin:.6in .6in .6in 2.9in} .bar{position:fixed;left:-2.9in;top:-.6in;"
        "width:2.5in;height:11in;background:#2f4858} body{font:10pt/1.35 Carlito} aside{position:absolute;"
        "left:-2.65in;top:.1in;width:2in;color:#fff;font-size:9.5pt} aside h1{font-size:24pt;"
        "line-height:1.05;margin:0 0 6pt}h2{font-size:12pt;letter-spacing:1.5pt;margin:0 0 8pt;color:#2f4858;"
        "text-transform:uppercase}aside h2{color:#f6c667;font-size:10pt;margin:16pt 0 4pt} aside p{margin:0 "
        "0 4pt} h3{font-size:10.5pt;margin:0} .w{color:#b3541e} .c{margin-bottom:10pt;break-inside:avoid} "
        "ul{margin:2pt 0;padding-left:13pt} .m{font-size:8pt}"
    )
    side = (
        f"<div class=bar></div><aside><h1>{e(truth.name)}</h1><p>Production office</p><h2>Contact</h2><p>"
        f"{truth.phone}</p><p class=m>{truth.email}</p><p>{e(truth.address)}</p><p>IATSE 411 "
        f"#{truth.member_no}</p>{paragraphs(truth, 'Skills')}</aside>"
    )
    main = f"<h2>Work experience</h2>{body}"
    return made(undated(truth), f"{side}<main>{main}</main>", css)


def mail_as_text(rng: random.Random) -> Made:
    """A mail without any looks, as its program prints it: numbered, a line for show, job and days, then
    the company, then the days of the calendar and the manager."""
    truth = worked(rng, LAKESHORE, TORONTO, ASSISTANTS, SHORT, (7, 12), gaps=0.2)
    truth = silent(
        leaving_out(truth, "kind", "studio", "producer", "assistant_production_coordinator"), "address"
    )
    way, dash = rng.choice((("short", " to "), ("iso", " to "), ("stroke", " - "), ("british", " - ")))
    many = rng.choice(("{} days", "{}d", "days worked: {}"))
    lines = []
    for place, c in enumerate(truth.credits, 1):
        lines.append(
            f"{place}. {show(c, ' S{}')} - {e(c.position_as_written)} - {many.format(days_of(c))}<br>"
            f"{e(c.company)}<br>{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}"
            f"<br>{crew(c, '-|PM|PC|-')}"
        )
    css = (
        "@page{size:letter;margin:.75in;@bottom-right{content:counter(page) '/' counter(pages);font:8pt "
        "'Liberation Sans'}} body{font:10pt/1.35 'Liberation Sans'} p{margin:0 0 11pt} .h td{padding:0 8pt "
        "2pt 0}h4{font-size:12pt;border-bottom:1.5pt solid #000;margin:0 0 6pt}"
    )
    head = "".join(
        f"<tr><td><b>{what}:</b></td><td>{said}</td></tr>"
        for what, said in (
            ("From", f"{e(truth.name)} &lt;{truth.email}&gt;"),
            ("Subject", "Resume for upgrade"),
            ("Date", "September 14, 2026 at 9:12 PM"),
            ("To", "upgrades@caucus.example"),
        )
    )
    other = "<br>".join(e(line) for line in truth.other_lines)
    body = (
        f"<h4>{e(truth.name)}</h4><table class=h>{head}</table><p></p><p>Hi there,</p><p>As asked here is my "
        f"resume "
        f"in the body of the mail. My member number is {truth.member_no}.</p><p>CREDITS</p>"
        f"{''.join(f'<p>{line}</p>' for line in lines)}<p>OTHER<br>{other}</p><p>Thanks so much!<br>"
        f"{e(truth.name)}<br>{truth.phone}</p>"
    )
    return made(truth, body, css)


def profile_export(rng: random.Random) -> Made:
    """A profile site's own PDF: the show as the employer, the job, months with their count in brackets, a
    place; company, manager and, of some writers, days in the text beneath."""
    truth = worked(rng, MAINLAND, COAST, rng.choice((BOOKERS, WRITERS)), ORDINARY, (7, 11), habit=0.95)
    truth = leaving_out(
        truth, "kind", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    truth = silent(truth, "address")
    truth = truth if rng.random() < 0.6 else leaving_out(truth, "days")
    body = ""
    for c in truth.credits:
        count = months_of(c)
        span = f"{by_month(c, '{:%B} {:%Y}', ' - ')} ({count} month{'s' if count > 1 else ''})"
        told = f"{house(c, '{} for {}')}. Production Manager: {c.production_manager}."
        told += f" {days_of(c)} days." if c.days else ""
        body += (
            f"<div class=c><div class=e>{show(c)}</div><div>{e(c.position_as_written)}</div><div class=w>"
            f"{span}"
            f"</div><div class=w>Vancouver, British Columbia, Canada</div><p>{e(told)}</p></div>"
        )
    css = (
        "@page{size:letter;margin:.5in .5in .6in 2.8in;@bottom-center{content:'Page ' counter(page) ' of ' "
        "counter(pages);font:8pt 'Liberation Sans';color:#777}} .bar{position:absolute;left:-2.8in;top:-.5in;"
        "width:2.4in;height:11in;background:#293e49} body{font:10.5pt/1.35 'Liberation Sans'} "
        "aside{position:absolute;left:-2.5in;top:0;width:1.9in;color:#fff;font-size:9pt} aside "
        "h2{font-size:12pt;margin:14pt 0 4pt;font-weight:normal}aside p{margin:0 0 4pt} h1{font-size:22pt;"
        "font-weight:normal;margin:0} h3{font-size:14pt;font-weight:normal;border-top:.5pt solid #ccc;"
        "padding-top:8pt} .e{font-size:12pt} .w{font-size:9.5pt;color:#777}.c{margin-bottom:12pt;"
        "break-inside:avoid} .c p{margin:4pt 0 0;font-size:9.5pt}"
    )
    side = (
        f"<div class=bar></div><aside><h2>Contact</h2><p>{truth.phone} (Mobile)</p><p>{truth.email}</p>"
        f"{paragraphs(truth, 'Top Skills')}</aside>"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><div>{e(truth.credits[0].position_as_written)} | IATSE 411 member "
        f"{truth.member_no}</div><div class=w>Greater Vancouver Metropolitan Area</div><h3>Experience</h3>"
    )
    return made(undated(truth), f"{side}{top}{body}", css)


def employers_first(rng: random.Random) -> Made:
    """An office worker's chronological CV: the company in bold, the job and the show beneath, dates with
    `62 shoot/prep days`, bullets of duty; other work and school below headings of their own."""
    truth = worked(rng, LAKESHORE, TORONTO, HEADS, SPELLED, (6, 10), gaps=0)
    truth = leaving_out(
        truth, "kind", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    many = rng.choice(("{} shoot/prep days", "{} days worked", "total {} days"))
    body = ""
    for c in truth.credits:
        place = f", {e(c.studio)}" if c.studio else ""
        tasks = "".join(f"<li>{task}</li>" for task in duties(rng, 1, 2))
        body += (
            f"<div class=c><b>{e(c.company)}</b>, Toronto, ON<br><i>{e(c.position_as_written)}</i>, "
            f"“{e(c.title)}”{season(c, ' (Season {})')}{place}<br>{once(c)} · {many.format(days_of(c))}<ul>"
            f"{tasks}"
            f"<li>Reported to Production Manager {e(c.production_manager)}</li></ul></div>"
        )
    css = (
        "@page{size:letter;margin:.9in 1in} body{font:11pt/1.25 'Liberation Serif'} h1{font-size:20pt;"
        "text-align:center;margin:0} h1+p{text-align:center;border-bottom:1pt solid #000;padding-bottom:6pt} "
        "h2{font-size:12pt;margin:12pt 0 4pt;text-decoration:underline} ul{margin:2pt 0 0;padding-left:22pt} "
        "p{margin:0 0 3pt}.c{margin-bottom:9pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)} • {truth.phone} • {truth.email}<br>Local 411 member "
        f"{truth.member_no}</p><h2>Objective</h2><p>To continue growing as a production coordinator.</p>"
        "<h2>Professional Experience</h2>"
    )
    work = "".join(f"<p>{e(line)}</p>" for line in rng.sample(AT_OTHER_TIMES, 2))
    body += f"<h2>Additional Employment</h2>{work}{paragraphs(truth, 'Education, Skills and Interests')}"
    return made(truth, f"{top}{body}", css)


_ALL = (dates_at_the_right, coloured_sidebar, mail_as_text, profile_export, employers_first)
FOURTEENTH_BLOCKS: dict[str, Family] = {family.__name__: family for family in _ALL}
