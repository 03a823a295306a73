"""Records and lists of the seventeenth set: two to four lines a show, bullets, sentences, a side bar,
columns."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import groupby

from tests.extractors.fresh_careers import Family, Made, days_of, e, made
from tests.extractors.fresh_fifteenth_lives import of_the_sender
from tests.extractors.fresh_fourteenth_lives import KINDS_SAID, by_month, show
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_ninth_lives import FULL, by_show, promoted
from tests.extractors.fresh_seventeenth_lives import (
    ALL_ROUND,
    AT_THE_TOP,
    BRACKETED,
    BY_AIR,
    BY_PAGE,
    CARLAW,
    CLOSELY,
    ESCARPMENT,
    GARDINER,
    PLAINLY,
    STEPPING_UP,
    STILL_SECOND,
    SUMMARIES,
    WAYS,
    WITH_A_HYPHEN,
    WITH_POINTS,
    P,
    career,
    in_weeks,
    of_clear_days,
    oldest_first,
    sections,
    tasks,
    with_sections,
)
from tests.extractors.fresh_seventh_lives import silent
from tests.extractors.fresh_sixteenth_lives import K, many
from tests.extractors.fresh_tenth_lives import within_year
from tests.extractors.fresh_twelfth_lives import house, once, season


def dates_at_the_right(rng: random.Random) -> Made:
    """Show in capitals with the period at the right; below it the job and the days, then the company; a step
    up on one show has lines of its own."""
    truth = career(
        rng,
        GARDINER,
        rng.choice((STEPPING_UP, AT_THE_TOP)),
        {**PLAINLY, P.OTHER: ("Office Production Assistant",)},
        (8, 13),
        "studio",
    )
    truth = promoted(rng, truth, FULL, 0.25)
    truth, parts = with_sections(rng, truth, "Education|Skills & Software")
    way, dash = rng.choice((("short", " – "), ("long", " – "), ("press", " to ")))
    body = ""
    for stints in by_show(truth.credits):
        c = stints[0]
        lines = ""
        for s in stints:
            when = f"{WAYS[way](s.start)}{dash}{WAYS[way](s.end)}"
            lines += f"<div><i>{e(s.position_as_written)} ({many(s)})</i><span>{when}</span></div>"
        name = f"{e(c.title.upper())}{season(c, ' – Season {}')}"
        body += f"<div class=c><b>{name}</b>{lines}<div>{e(house(c, '{} / {}'))}</div></div>"
    css = (
        "@page{size:letter;margin:.9in} body{font:10.5pt/1.3 Caladea} h1{font-size:21pt;margin:0} "
        ".c{margin-bottom:8pt;break-inside:avoid} .c div{display:flex;justify-content:space-between} "
        ".c span{white-space:nowrap;padding-left:10pt} h2{font-size:12pt;border-bottom:.7pt solid #444;"
        "margin:12pt 0 5pt;break-after:avoid} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE Local 411 – {truth.member_no}</p>"
        f"<h2>Profile</h2><p>{rng.choice(SUMMARIES)}</p><h2>Film and Television Credits</h2>"
    )
    return made(truth, f"{top}{body}{sections(parts)}", css)


def template_with_a_side_bar(rng: random.Random) -> Made:
    """A web template: at the left a pale bar with contact, skills and references; at the right the job in
    bold, show and company, the period and the days, two or three tasks in bullets."""
    truth = career(rng, ESCARPMENT, rng.choice((STILL_SECOND, BY_AIR, BY_PAGE)), PLAINLY, (6, 9))
    truth, parts = with_sections(rng, truth, "Skills|Education|References")
    way, dash = rng.choice((("short", " – "), ("long", " – "), ("short", " to ")))
    between, form = rng.choice(((" · ", "{} days"), (" | ", "{} days"), (" ", "({} days)")))
    body = ""
    for c in truth.credits:
        done = "".join(f"<li>{e(task)}</li>" for task in tasks(rng, 1, 3))
        body += (
            f"<div class=c><b>{e(c.position_as_written)}</b><br>{show(c, ' (Season {})')}, {e(c.company)}<br>"
            f"<small>{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}{between}{many(c, form)}</small>"
            f"<ul>{done}</ul></div>"
        )
    css = (
        "@page{size:letter;margin:.6in .6in .6in 3in} body{font:9.8pt/1.35 'URW Gothic','Nimbus Sans';"
        "margin:0} aside{position:absolute;left:-3in;top:-.6in;width:2.05in;height:10.2in;"
        "padding:.6in .25in .2in .35in;background:#f3ebe3} aside h1{font-size:21pt;line-height:1.1;"
        "margin:0 0 10pt;font-weight:normal} aside p{margin:0 0 5pt;font-size:8.6pt;overflow-wrap:anywhere} "
        "h2{font-size:10pt;letter-spacing:1.5pt;text-transform:uppercase;margin:12pt 0 4pt;color:#8c5a3c} "
        ".c{margin-bottom:8pt;break-inside:avoid} ul{margin:1pt 0 0;padding-left:13pt} small{color:#666}"
    )
    side = (
        f"<aside><h1>{e(truth.name)}</h1><p>{e(truth.address)}</p><p>{truth.phone}</p><p>{truth.email}</p>"
        f"<p>IATSE 411 #{truth.member_no}</p>{sections(parts)}</aside>"
    )
    top = f"<h2>About me</h2>{rng.choice(SUMMARIES)}<h2>Experience</h2>"
    return made(truth, f"{side}{top}{body}", css)


def television_beside_film(rng: random.Random) -> Made:
    """Two columns below the name, television at the left and film at the right, each read down: show, job,
    company, period with the days after a comma."""
    truth = career(rng, CARLAW, rng.choice((STEPPING_UP, ALL_ROUND)), CLOSELY, (9, 14), "kind")
    is_film = {c: c.kind in (K.FEATURE, K.OTHER) for c in truth.credits}
    halves = [[c for c in truth.credits if is_film[c] is film] for film in (False, True)]
    truth = replace(truth, credits=(*halves[0], *halves[1]))
    truth, parts = with_sections(rng, truth, "Training|Skills")
    dash = rng.choice((" – ", " - ", " to "))
    unit = rng.choice((", {} days", " – {} days", " ({} days)"))
    columns = ""
    for head, credits in zip(("TELEVISION", "FILM"), halves, strict=True):
        told = "".join(
            f"<div class=c><b>{show(c, ', S{}')}</b><br>{e(c.position_as_written)}<br>{e(c.company)}"
            f"<br><i>{KINDS_SAID[c.kind]}</i><br>{once(c, dash)}{many(c, unit)}</div>"
            for c in credits
        )
        columns += f"<td><h2>{head}</h2>{told}</td>" if credits else ""
    css = (
        "@page{size:letter;margin:.7in} body{font:9.6pt/1.3 'Liberation Sans'} h1{font-size:22pt;margin:0} "
        "table{width:100%;table-layout:fixed;border-spacing:0} td{vertical-align:top;padding-right:16pt} "
        ".c{margin-bottom:8pt} h2{font-size:11pt;margin:8pt 0 5pt;border-bottom:1.5pt solid #2f5d50;"
        "color:#2f5d50} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))} | IATSE 411, {truth.member_no}</p>"
    return made(truth, f"{top}<table><tr>{columns}</tr></table>{sections(parts)}", css)


def credits_in_sentences(rng: random.Random) -> Made:
    """A bullet of one sentence a show, in one of two orders by turns."""
    truth = career(
        rng,
        ESCARPMENT,
        rng.choice((STILL_SECOND, BY_AIR, BY_PAGE)),
        BRACKETED,
        (7, 10),
        "production_manager",
        pace=0.9,
    )
    truth, parts = with_sections(rng, truth, "Education|Skills|References")
    ways = rng.choice(
        (
            (
                "{job} on <i>{show}</i> for {company}, working for Production Manager {pm} from {first} to "
                "{last} ({days}).",
                "{days} as {job} on <i>{show}</i> for {company}, {first} to {last}, under Production Manager "
                "{pm}.",
            ),
            (
                "<i>{show}</i>, {company}. I was the {job} from {first} until {last}, a total of {days}. PM: "
                "{pm}.",
            ),
        )
    )
    body = ""
    for place, c in enumerate(truth.credits):
        told = ways[place % len(ways)].format(
            job=e(c.position_as_written), show=show(c, " (Season {})"), company=e(c.company),
            pm=e(c.production_manager), first=WAYS["long"](c.start), last=WAYS["long"](c.end), days=many(c),
        )  # fmt: skip
        body += f"<li>{told}</li>"
    css = (
        "@page{size:letter;margin:1in} body{font:11pt/1.35 'Liberation Serif'} h1{font-size:16pt;margin:0;"
        "text-align:center} h1+p{text-align:center} h2{font-size:11pt;text-decoration:underline;"
        "margin:12pt 0 4pt} p{margin:0 0 3pt} ul{margin:0;padding-left:18pt} li{margin-bottom:5pt;"
        "break-inside:avoid}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, ' – '))}<br>IATSE Local 411 Member No. "
        f"{truth.member_no}</p><h2>Objective</h2><p>{rng.choice(SUMMARIES)}</p><h2>Work Experience</h2>"
    )
    return made(truth, f"{top}<ul>{body}</ul>{sections(parts)}", css)


def bullets_below_years(rng: random.Random) -> Made:
    """Years as headings; a bullet a show: job, show, company, the period with no year but another's, days at
    the end."""
    truth = career(rng, CARLAW, rng.choice((STEPPING_UP, ALL_ROUND)), CLOSELY, (11, 17))
    truth, parts = with_sections(rng, silent(truth, "address"), "Education|Other work experience|Skills")
    form, dash = rng.choice((("{:%b} {}", " – "), ("{:%B} {}", " to ")))
    between, unit = rng.choice(((", ", "{} days"), (" – ", "{} days"), (" | ", "{} days")))
    body = ""
    for year, credits in groupby(truth.credits, key=lambda c: c.start.year):
        told = ""
        for c in credits:
            when = dash.join(within_year(c, year, form))
            said = (e(c.position_as_written), f"<b>{show(c, ' (Season {})')}</b>", e(c.company), when)
            told += f"<li>{between.join((*said, many(c, unit)))}</li>"
        body += f"<h2>{year}</h2><ul>{told}</ul>"
    css = (
        "@page{size:letter;margin:.85in} body{font:10.5pt/1.35 Carlito} h1{font-size:20pt;margin:0;"
        "color:#6b2d5c} h2{font-size:11.5pt;margin:8pt 0 2pt;color:#6b2d5c;break-after:avoid} ul{margin:0;"
        "padding-left:15pt} li{margin-bottom:2.5pt;break-inside:avoid} p{margin:0 0 4pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{truth.phone} • {truth.email} • IATSE 411 #{truth.member_no}</p>"
        f"<p>{rng.choice(SUMMARIES)}</p>"
    )
    return made(truth, f"{top}{body}{sections(parts, 'li')}", css)


def centred_lines(rng: random.Random) -> Made:
    """Four lines a show, centred as on a bill: show, job, company, period and days between points."""
    truth = career(rng, GARDINER, rng.choice((BY_PAGE, STILL_SECOND)), WITH_A_HYPHEN, (7, 11), "studio")
    truth, parts = with_sections(rng, oldest_first(rng, truth), "Education|Skills")
    way, dash = rng.choice((("long", " – "), ("british", " – "), ("ordinal", " to ")))
    body = "".join(
        f"<div class=c><b>{show(c, ' – Season {word}')}</b><br>{e(c.position_as_written)}<br>"
        f"<i>{e(house(c, '{} for {}'))}</i><br>{WAYS[way](c.start)}{dash}{WAYS[way](c.end)} • {many(c)}</div>"
        for c in truth.credits
    )
    css = (
        "@page{size:letter;margin:1in} body{font:11pt/1.3 'URW Bookman';font-size:10pt;text-align:center} "
        "h1{font-size:20pt;margin:0;font-variant:small-caps} h2{font-size:11pt;font-variant:small-caps;"
        "margin:14pt 0 6pt} .c{margin-bottom:10pt;break-inside:avoid} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone} • {truth.email}<br>Member "
        f"{truth.member_no}, IATSE Local 411</p><h2>Credits</h2>"
    )
    return made(truth, f"{top}{body}{sections(parts)}", css)


def months_alone(rng: random.Random) -> Made:
    """Two lines a show, months only: show, job and days in the first, company and months in the other."""
    truth = career(rng, ESCARPMENT, rng.choice((AT_THE_TOP, STEPPING_UP)), WITH_POINTS, (9, 14), "kind")
    truth, parts = with_sections(rng, truth, "Education|Skills|References")
    form = rng.choice(("{:%b} {:%Y}", "{:%B} {:%Y}"))
    unit = rng.choice(("{} days", "Days: {}", "[{} days]"))
    body = "".join(
        f"<div class=c><b>{show(c, ' (S{})')}</b> – {e(c.position_as_written)} – {many(c, unit)}<br>"
        f"<span>{e(c.company)}, {KINDS_SAID[c.kind]}, {by_month(c, form)}</span></div>"
        for c in truth.credits
    )
    css = (
        "@page{size:letter;margin:.9in;@bottom-center{content:'Page ' counter(page) ' of ' counter(pages);"
        "font:8pt 'Nimbus Sans'}} body{font:10pt/1.35 'Nimbus Sans'} h1{font-size:17pt;margin:0} "
        ".c{margin-bottom:6pt;break-inside:avoid} .c span{color:#555} h2{font-size:11pt;margin:12pt 0 4pt;"
        "background:#e9eef2;padding:2pt 5pt;break-after:avoid} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE 411 Member #{truth.member_no}</p>"
    return made(undated(truth), f"{top}<h2>CREDITS</h2>{body}{sections(parts)}", css)


def labels_in_bold(rng: random.Random) -> Made:
    """Show and kind in one line, then bold labels in pairs: position and company, dates and days, crew."""
    truth = career(
        rng,
        CARLAW,
        rng.choice((BY_AIR, AT_THE_TOP)),
        WITH_A_HYPHEN,
        (7, 11),
        "kind",
        "producer",
        "production_manager",
    )
    truth = of_clear_days(truth)
    truth, parts = with_sections(rng, truth, "Skills|Education")
    way, dash = rng.choice((("numbers", " - "), ("numbers", " to "), ("iso", " to ")))
    body = ""
    for c in truth.credits:
        kind = season(c, "Series, Season {}") or KINDS_SAID[c.kind]
        names = f"<b>PM:</b> {e(c.production_manager)}"
        if c.producer:
            names = f"<b>Producer:</b> {e(c.producer)} &nbsp; {names}"
        body += (
            f"<div class=c><u>{e(c.title)}</u> ({kind})<br><b>Position:</b> {e(c.position_as_written)} "
            f"&nbsp; <b>Company:</b> {e(c.company)}<br><b>Dates:</b> "
            f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)} &nbsp; <b>Days:</b> {days_of(c)}<br>{names}</div>"
        )
    css = (
        "@page{size:letter;margin:.9in} body{font:10.5pt/1.35 'DejaVu Sans Condensed';font-size:9.5pt} "
        "h1{font-size:15pt;margin:0} .c{margin-bottom:9pt;break-inside:avoid} h2{font-size:11pt;"
        "margin:10pt 0 3pt} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>RESUME – {e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>Local 411 # {truth.member_no}</p>"
        "<h2>PRODUCTION CREDITS</h2>"
    )
    return made(truth, f"{top}{body}{sections(parts)}", css)


def weeks_and_days(rng: random.Random) -> Made:
    """The period above in small capitals, the job at the show, company and manager, weeks and days in
    brackets, as a phone's word processor lays it out."""
    truth = career(rng, GARDINER, rng.choice((ALL_ROUND, BY_AIR)), PLAINLY, (7, 11), "production_manager")
    truth, parts = with_sections(rng, truth, "Education|Skills|Other experience")
    dash, form = rng.choice(((" – ", "%b"), (" – ", "%B"), (" to ", "%B")))
    body = "".join(
        f"<div class=c><small>{once(c, dash, form)}</small><br><b>{e(c.position_as_written)}</b>, "
        f"<i>{show(c, ', Season {}')}</i> ({in_weeks(c)})<br>{e(c.company)}, PM "
        f"{e(c.production_manager)}</div>"
        for c in truth.credits
    )
    css = (
        "@page{size:letter;margin:.9in 1in} body{font:10.5pt/1.35 P052} h1{font-size:26pt;margin:0;"
        "font-weight:normal} h2{font-size:12pt;color:#b03a2e;margin:14pt 0 5pt;break-after:avoid} "
        ".c{margin-bottom:8pt;break-inside:avoid} small{color:#b03a2e;font-size:8.5pt} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, ' · '))} · 411 member {truth.member_no}</p>"
        f"<p>{rng.choice(SUMMARIES)}</p><h2>Experience</h2>"
    )
    return made(truth, f"{top}{body}{sections(parts)}", css)


_ALL = (
    dates_at_the_right,
    template_with_a_side_bar,
    television_beside_film,
    credits_in_sentences,
    bullets_below_years,
    centred_lines,
    months_alone,
    labels_in_bold,
    weeks_and_days,
)
SEVENTEENTH_RECORDS: dict[str, Family] = {family.__name__: family for family in _ALL}
