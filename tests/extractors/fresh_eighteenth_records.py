"""Records and lists of the eighteenth set: numbers, dot leaders, boxes, both edges of the page, employers as
headings, brackets, a typist's columns."""

from __future__ import annotations

import random
from dataclasses import replace
from textwrap import wrap

from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, days_of, e, made
from tests.extractors.fresh_eighteenth_lives import (
    A_BIT_OF_ALL,
    ASSISTANTS_SHORT,
    BOOKING_IT,
    CO_ORDINATING,
    COXWELL,
    FIRST_NOW,
    FROM_THE_FLOOR,
    IN_BRIEF,
    IN_CAPITALS,
    IN_FULL,
    PROFILES,
    RONCESVALLES,
    RUNNING_IT,
    STILL_SECONDING,
    STOCKYARDS,
    TYPING_IT,
    WAYS,
    P,
    career,
    crew_in,
    duties,
    months_once,
    numbers_once,
    with_sections,
)
from tests.extractors.fresh_fifteenth_lives import of_the_sender
from tests.extractors.fresh_fourteenth_lives import KINDS_SAID, show
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_seventeenth_lives import of_clear_days, oldest_first, sections, show_in_words
from tests.extractors.fresh_seventh_lives import headed, silent
from tests.extractors.fresh_sixteenth_lives import many
from tests.extractors.fresh_twelfth_lives import house, once


def numbered_from_the_first(rng: random.Random) -> Made:
    """Credits with numbers, some from the first job on: show, then job `for` company and network, then days
    before the period."""
    ladder = rng.choice((STILL_SECONDING, FIRST_NOW, BOOKING_IT))
    truth = career(rng, RONCESVALLES, ladder, IN_FULL, (8, 13), "studio")
    truth, parts = with_sections(rng, oldest_first(rng, truth, 0.5), "Software & Skills|Education")
    way, dash = rng.choice((("long", " to "), ("short", " – "), ("bare year", " to ")))
    unit = rng.choice(("{} days, ", "{} days: ", "{} days | "))
    body = "".join(
        f"<li><b>{show(c, ' (Season {})')}</b><br>{e(c.position_as_written)} for {e(house(c, '{} / {}'))}<br>"
        f"{many(c, unit)}{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}</li>"
        for c in truth.credits
    )
    css = (
        "@page{size:letter;margin:1in .95in} body{font:10.5pt/1.35 Carlito} h1{font-size:23pt;margin:0;"
        "color:#0b5394;font-weight:normal} h2{font-size:13pt;color:#0b5394;font-weight:normal;"
        "margin:13pt 0 4pt;break-after:avoid} ol{padding-left:24pt;margin:0} li{margin-bottom:7pt;"
        "break-inside:avoid} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, ' · '))}</p><p>IATSE 411 permit/member number: "
        f"{truth.member_no}</p><h2>List of Credits</h2>"
    )
    return made(truth, f"{top}<ol>{body}</ol>{sections(parts)}", css)


def leaders_to_the_dates(rng: random.Random) -> Made:
    """Show, dots and the period at the right edge; below it, set in, job, company and days."""
    ladder = rng.choice((RUNNING_IT, FIRST_NOW, TYPING_IT))
    truth = career(rng, COXWELL, ladder, CO_ORDINATING, (9, 14), "production_manager")
    truth, parts = with_sections(rng, truth, "EDUCATION|CERTIFICATES|REFERENCES")
    dash = rng.choice((" – ", " to ", "–"))
    between, unit = rng.choice(((", ", "{} days"), (" / ", "{} days"), (", ", "({} days)")))
    body = ""
    for c in truth.credits:
        told = (e(c.position_as_written), e(c.company), f"PM {e(c.production_manager)}", many(c, unit))
        body += (
            f"<div class=c><div class=l>{show(c, ', Season {word}')} <i></i> {once(c, dash)}</div>"
            f"<div class=s>{between.join(told)}</div></div>"
        )
    css = (
        "@page{size:letter;margin:.9in} body{font:10.5pt/1.3 'Nimbus Roman'} h1{font-size:19pt;margin:0;"
        "text-align:center;letter-spacing:2pt} h1+p{text-align:center} .l{font-weight:bold} "
        ".l i::after{content:leader('. ');font-weight:normal;font-style:normal} .s{padding-left:.3in} "
        ".c{margin-bottom:6pt;break-inside:avoid} h2{font-size:11pt;letter-spacing:1pt;margin:13pt 0 5pt;"
        "break-after:avoid} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name.upper())}</h1><p>{e(of_the_sender(truth, ' • '))}<br>I.A.T.S.E. Local 411 "
        f"Member {truth.member_no}</p><h2>EXPERIENCE</h2>"
    )
    return made(truth, f"{top}{body}{sections(parts)}", css)


def credits_in_boxes(rng: random.Random) -> Made:
    """A box a show: across its top the show, at the left below it job and company, at the right first day,
    last day and days, each after its label."""
    truth = career(rng, STOCKYARDS, rng.choice((BOOKING_IT, STILL_SECONDING)), IN_FULL, (7, 11), "kind")
    truth, parts = with_sections(rng, truth, "Skills|Languages|Education")
    way = rng.choice(("short", "customs", "diary", "long"))
    labels = rng.choice(("Start|Wrap|Days worked", "Started|Finished|Total days", "From|To|Days"))
    first, last, count = labels.split("|")
    body = ""
    for c in truth.credits:
        kind = f"Series, Season {c.season}" if c.season else KINDS_SAID[c.kind]
        body += (
            f"<div class=c><div class=t>{e(c.title)}<span>{kind}</span></div><div class=b><div>"
            f"<b>{e(c.position_as_written)}</b><br>{e(c.company)}</div><div class=r>{first}: "
            f"{WAYS[way](c.start)}<br>{last}: {WAYS[way](c.end)}<br>{count}: {days_of(c)}</div></div></div>"
        )
    css = (
        "@page{size:letter;margin:.75in} body{font:9.8pt/1.35 'Liberation Sans'} h1{font-size:24pt;margin:0} "
        ".c{border:1pt solid #7a8b99;border-radius:3pt;margin-bottom:8pt;break-inside:avoid} .t{background:"
        "#e8edf1;padding:3pt 7pt;font-weight:bold} .t span{font-weight:normal;font-size:8.6pt;color:#555;"
        "padding-left:8pt} .b{display:flex;justify-content:space-between;padding:4pt 7pt} .r{width:2.1in} "
        "h2{font-size:12pt;margin:12pt 0 5pt;color:#4a5a67;break-after:avoid} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))} | Local 411 #{truth.member_no}</p>"
        f"<p><i>{rng.choice(PROFILES)}</i></p><h2>Projects</h2>"
    )
    return made(truth, f"{top}{body}{sections(parts)}", css)


def jobs_within_networks(rng: random.Random) -> Made:
    """Networks as headings, below each the jobs as headings of their own, and a line a show: company, months
    and days."""
    ladder = rng.choice((FIRST_NOW, RUNNING_IT, A_BIT_OF_ALL))
    truth = career(rng, RONCESVALLES, ladder, IN_FULL, (9, 15), "studio", habit=1, gaps=0)
    truth, found = headed(truth, lambda c: c.studio)
    months, dash = rng.choice((("%b", " – "), ("%B", " – "), ("%B", " to ")))
    between, unit = rng.choice(((", ", "{} days"), (", ", "({} days)"), (" | ", "{} days")))
    body = ""
    ordered: list[CreditTruth] = []
    for network, credits in found:
        within, jobs = headed(replace(truth, credits=tuple(credits)), lambda c: c.position_as_written)
        ordered += within.credits
        body += f"<h2>{e(network)}</h2>"
        for job, shows in jobs:
            body += f"<h3>{e(job)}</h3>"
            for c in shows:
                said = (f"<i>{show(c, ' (S{})')}</i>", e(c.company), months_once(c, months, dash))
                body += f"<p class=c>{between.join((*said, many(c, unit)))}</p>"
    truth = undated(replace(truth, credits=tuple(ordered)))
    truth, parts = with_sections(rng, truth, "Education|Previous work|Skills")
    css = (
        "@page{size:letter;margin:.9in} body{font:10.5pt/1.35 Caladea} h1{font-size:22pt;margin:0} "
        "h2{font-size:13pt;color:#7b1e3a;margin:12pt 0 2pt;break-after:avoid} h3{font-size:10.5pt;"
        "margin:4pt 0 1pt;break-after:avoid} .c{margin:0 0 2pt 12pt;break-inside:avoid} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, ' | '))}<br>Member {truth.member_no}, IATSE 411"
        "</p>"
    )
    return made(truth, f"{top}{body}{sections(parts)}", css)


def employer_and_duties(rng: random.Random) -> Made:
    """As in any office: the company in bold with the period at the right, the job with the show in brackets
    and the days, and long bullets of what was done."""
    truth = career(rng, COXWELL, rng.choice((FIRST_NOW, BOOKING_IT, TYPING_IT)), IN_FULL, (6, 9), "studio")
    truth, parts = with_sections(rng, truth, "Education|Certifications|Languages")
    dash, form = rng.choice(((" – ", "%B"), (" to ", "%B"), (" – ", "%b")))
    unit = rng.choice(("{} days", "{} days worked", "total {} days"))
    body = ""
    for c in truth.credits:
        done = "".join(f"<li>{e(task)}.</li>" for task in duties(rng, 2, 3))
        network = f", {e(c.studio)}" if c.studio else ""
        body += (
            f"<div class=c><div class=t><b>{e(c.company)}</b><span>{once(c, dash, form)}</span></div>"
            f"<div>{e(c.position_as_written)} (<i>{show(c, ', Season {}')}</i>{network}) – {many(c, unit)}"
            f"</div><ul>{done}</ul></div>"
        )
    css = (
        "@page{size:letter;margin:.9in} body{font:10pt/1.35 'DejaVu Serif';font-size:9.2pt} h1{font-size:"
        "17pt;margin:0} .c{margin-bottom:9pt;break-inside:avoid} .t{display:flex;justify-content:"
        "space-between} .t span{white-space:nowrap;padding-left:10pt} ul{margin:2pt 0 0;padding-left:15pt} "
        "h2{font-size:10.5pt;border-top:.8pt solid #222;border-bottom:.8pt solid #222;padding:2pt 0;"
        "margin:12pt 0 6pt;break-after:avoid} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>Tel. {truth.phone}, e-mail {truth.email}<br>"
        f"Union: IATSE Local 411, member no. {truth.member_no}</p><h2>Professional Experience</h2>"
    )
    return made(truth, f"{top}{body}{sections(parts)}", css)


def crew_in_brackets(rng: random.Random) -> Made:
    """A paragraph a show: job first, show, company, square brackets with the crew, period and days."""
    truth = career(
        rng,
        STOCKYARDS,
        rng.choice((FROM_THE_FLOOR, RUNNING_IT)),
        IN_BRIEF,
        (9, 15),
        "producer",
        "production_manager",
        "production_coordinator",
    )
    truth, parts = with_sections(rng, silent(truth, "address"), "Skills|Education|Volunteer")
    way, dash = rng.choice((("secretary", " to "), ("secretary", " - "), ("stamped", " to ")))
    unit = rng.choice((" = {} days", ", {} days", "; {} days"))
    body = ""
    for c in truth.credits:
        named = e(crew_in(c, "Prod|PM|PC|-", "; ", " [{}]"))
        body += (
            f"<p class=c>{e(c.position_as_written)}, <b>{show(c, ' S{}')}</b>, {e(c.company)}{named} "
            f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}{many(c, unit)}</p>"
        )
    css = (
        "@page{size:letter;margin:.9in} body{font:10.5pt/1.35 'URW Gothic';font-size:9.6pt} h1{font-size:"
        "16pt;margin:0} .c{margin-bottom:6pt;break-inside:avoid;padding-left:14pt;text-indent:-14pt} "
        "h2{font-size:10.5pt;color:#5b7f2b;margin:12pt 0 4pt;break-after:avoid} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{truth.phone}, {truth.email}, 411 #{truth.member_no}</p><h2>Shows</h2>"
    return made(truth, f"{top}{body}{sections(parts)}", css)


def both_edges(rng: random.Random) -> Made:
    """Three lines a show with a fact at each edge: show and days, job and first day, company and last day."""
    ladder = rng.choice((FROM_THE_FLOOR, FIRST_NOW, BOOKING_IT))
    truth = career(rng, COXWELL, ladder, ASSISTANTS_SHORT, (8, 13), "studio")
    truth, parts = with_sections(rng, truth, "Education|Training|Skills")
    way, words = rng.choice((("short", "from |to "), ("diary", "|"), ("british", "Start: |End: ")))
    unit = rng.choice(("{} days", "({} days)", "Days: {}"))
    first, last = words.split("|")
    body = ""
    for c in truth.credits:
        lines = (
            (f"<b>{show(c, ' – Season {}')}</b>", many(c, unit)),
            (e(c.position_as_written), f"{first}{WAYS[way](c.start)}"),
            (f"<i>{e(house(c, '{} for {}'))}</i>", f"{last}{WAYS[way](c.end)}"),
        )
        told = "".join(f"<div><span>{left}</span><span class=r>{right}</span></div>" for left, right in lines)
        body += f"<div class=c>{told}</div>"
    css = (
        "@page{size:letter;margin:.85in 1in} body{font:10pt/1.32 'Nimbus Sans'} h1{font-size:20pt;margin:0;"
        "text-align:right} h1+p{text-align:right} .c{margin-bottom:8pt;break-inside:avoid} .c div{display:"
        "flex;justify-content:space-between} .r{white-space:nowrap;padding-left:12pt} h2{font-size:12pt;"
        "margin:12pt 0 5pt;border-bottom:2pt solid #c9a227;break-after:avoid} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE Local 411, card no. "
        f"{truth.member_no}</p><h2>Film &amp; TV</h2>"
    )
    return made(truth, f"{top}{body}{sections(parts)}", css)


def office_and_elsewhere(rng: random.Random) -> Made:
    """Work in the office and work in other departments under a heading each; a line a credit between bars,
    the period and the days first."""
    ladder = rng.choice((FROM_THE_FLOOR, A_BIT_OF_ALL, STILL_SECONDING))
    truth = career(rng, STOCKYARDS, ladder, ASSISTANTS_SHORT, (10, 16))
    heads = ("Production Office", "Other Departments")
    truth, found = headed(of_clear_days(truth), lambda c: heads[c.position is P.OTHER], heads)
    truth, parts = with_sections(rng, truth, "Education|Certificates|Skills")
    dash = rng.choice((" - ", " – "))
    unit = rng.choice(("{} days", "{}d"))
    body = ""
    for head, credits in found:
        told = ""
        for c in credits:
            said = (numbers_once(c, dash), many(c, unit), f"<b>{show(c, ' S{}')}</b>")
            told += f"<p class=c>{' | '.join((*said, e(c.position_as_written), e(c.company)))}</p>"
        body += f"<h2>{head}</h2>{told}"
    css = (
        "@page{size:letter;margin:.8in} body{font:10pt/1.35 Carlito} h1{font-size:26pt;margin:0} "
        ".c{margin-bottom:5pt;break-inside:avoid} h2{font-size:12.5pt;background:#2b2b2b;color:#fff;"
        "padding:2pt 6pt;margin:11pt 0 5pt;break-after:avoid} p{margin:0 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))} | IATSE Local 411 #{truth.member_no}</p>"
        f"<p>{rng.choice(PROFILES)}</p>"
    )
    return made(truth, f"{top}{body}{sections(parts)}", css)


_LEFT, _RIGHT = 50, 28


def _typed(left: str, right: str, margin: str = "") -> list[str]:
    """A line of a typist, `right` in the column after `_LEFT`, or in the line below where `left` is long."""
    told = margin + left
    return [told.ljust(_LEFT) + right] if len(told) < _LEFT - 1 else [told, " " * _LEFT + right]


def typed_in_two_columns(rng: random.Random) -> Made:
    """In a typewriter's letters: show and days, job and period, company and manager, the second of each pair
    in a column of its own."""
    ladder = rng.choice((RUNNING_IT, TYPING_IT, FROM_THE_FLOOR))
    truth = career(rng, RONCESVALLES, ladder, IN_CAPITALS, (8, 13), "production_manager")
    truth, parts = with_sections(rng, truth, "EDUCATION|SKILLS|PREVIOUS EMPLOYMENT")
    way, dash = rng.choice((("stamped", " - "), ("secretary", " - "), ("iso", " to ")))
    unit = rng.choice(("{} days", "{} DAYS", "({} days)"))
    lines: list[str] = []
    for c in truth.credits:
        lines += _typed(show_in_words(c, ", SEASON {}"), many(c, unit))
        lines += _typed(c.position_as_written, f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}", "   ")
        lines += [*_typed(c.company, f"PM: {c.production_manager}", "   "), ""]
    for head, said in parts:
        lines += [head, ""]
        lines += [text for line in said for text in wrap(line, _LEFT + _RIGHT, initial_indent="   ")]
        lines.append("")
    top = [truth.name.upper(), truth.address, f"{truth.phone}   {truth.email}"]
    top += [f"I.A.T.S.E. LOCAL 411 MEMBER #{truth.member_no}", "", "CREDITS", ""]
    css = (
        "@page{size:letter;margin:1in .9in} pre{font:9.8pt/1.25 'Liberation Mono';margin:0;"
        "white-space:pre-wrap;orphans:3;widows:3}"
    )
    return made(truth, f"<pre>{e(chr(10).join([*top, *lines]))}</pre>", css)


_ALL = (
    numbered_from_the_first,
    leaders_to_the_dates,
    credits_in_boxes,
    jobs_within_networks,
    employer_and_duties,
    crew_in_brackets,
    both_edges,
    office_and_elsewhere,
    typed_in_two_columns,
)
EIGHTEENTH_RECORDS: dict[str, Family] = {family.__name__: family for family in _ALL}
