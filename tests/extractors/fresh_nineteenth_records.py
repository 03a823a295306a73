"""Records and lists of the nineteenth set: a mail, columns of spaces, a list by kinds, sentences, templates,
employers, years in a margin, duties, a job site's page."""

from __future__ import annotations

import random
from itertools import groupby

from tests.extractors.fresh_careers import Family, Made, days_of, e, made
from tests.extractors.fresh_fifteenth_lives import of_the_sender
from tests.extractors.fresh_fourteenth_lives import KINDS_SAID, show
from tests.extractors.fresh_nineteenth_lives import (
    BOOKER,
    CHIEF,
    CO_ORDINATING,
    CUT_SHORT,
    DOWNTOWN,
    FIRST_TO_CHIEF,
    HARBORD,
    JUNCTION,
    KINDS_IN_PLURAL,
    LESLIE,
    NEWCOMER,
    OFFICE_TALK,
    PAGE_KEEPER,
    SECOND_TO_FIRST,
    SPADINA,
    SPELT_OUT,
    SUBURBS,
    WAYS,
    below_year,
    day_once,
    done,
    member,
    part,
)
from tests.extractors.fresh_ninth_lives import FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import headed, silent
from tests.extractors.fresh_sixteenth_lives import many
from tests.extractors.fresh_tenth_lives import backwards
from tests.extractors.fresh_twelfth_lives import house, once, season


def pasted_in_a_mail(rng: random.Random) -> Made:
    """A mail as its program prints it, with the resume pasted in: three short lines a show and an empty one:
    the show with its company, the job, then the period and the days."""
    ladder = rng.choice((NEWCOMER, SECOND_TO_FIRST))
    truth, parts = member(rng, HARBORD, DOWNTOWN, ladder, OFFICE_TALK, (8, 12), said="school skills before")
    truth = silent(truth, "address")
    way = rng.choice(("stroke", "apostrophe", "long"))
    between = rng.choice((" - ", ", "))
    body = ""
    for c in truth.credits:
        body += (
            f"<p>{show(c, ' (Season {})')} - {e(c.company)}<br>{e(c.position_as_written)}<br>"
            f"{WAYS[way](c.start)} to {WAYS[way](c.end)}{between}{many(c)}</p>"
        )
    css = (
        "@page{size:letter;margin:.6in .7in;@top-left{content:'Mail - My resume';font:7.5pt 'Liberation "
        "Sans'}@bottom-right{content:counter(page) ' of ' counter(pages);font:7.5pt 'Liberation Sans'}} "
        "body{font:10pt/1.35 'Liberation Sans'} hr{border:0;border-top:.7pt solid #999} p{margin:0 0 10pt;"
        "break-inside:avoid} h2{font-size:10pt;font-weight:normal;margin:0} h2~p{margin:0} small{"
        "font-size:8.5pt;color:#444}"
    )
    top = (
        f"<b>My resume</b><hr><small>{e(truth.name)} &lt;{truth.email}&gt;<br>"
        f"To: membership office &lt;membership@local.example&gt;</small><hr><p>Hello,</p><p>Your portal "
        f"would not take my file so I am pasting my resume here. I am member {truth.member_no} and my cell "
        f"is {truth.phone}. Please let me know if you need anything else!</p><p>WORK</p>"
    )
    rest = part("OTHER JOBS", parts["before"]) + "<br>"
    rest += part("SCHOOL AND SKILLS", [*parts["school"], *parts["skills"]])
    return made(truth, f"{top}{body}{rest}<br><p>Thanks so much,<br>{e(truth.name)}</p>", css)


def columns_of_spaces(rng: random.Random) -> Made:
    """Typed in one width of letters with columns of spaces: show, job, from, to, days; below it, indented,
    the company and the manager."""
    ladder = rng.choice((CHIEF, BOOKER))
    kept = ("studio", "production_manager")
    truth, parts = member(rng, LESLIE, SUBURBS, ladder, CUT_SHORT, (9, 13), *kept)
    way = rng.choice(("excel", "iso", "stroke"))
    rows = [("PRODUCTION", "POSITION", "FROM", "TO", "DAYS")]
    for c in truth.credits:
        name = c.title + season(c, " S{}")
        rows.append((name, c.position_as_written, WAYS[way](c.start), WAYS[way](c.end), days_of(c)))
    widths = [max(len(row[place]) for row in rows) + 2 for place in range(4)]
    lines = ["".join(f"{row[place]:<{widths[place]}}" for place in range(4)) + f"{row[4]:>5}" for row in rows]
    notes = [f"   {house(c, '{} / {}')}, PM {c.production_manager}" for c in truth.credits]
    text = f"{lines[0]}\n{'-' * len(lines[0])}\n"
    text += "\n".join(f"{line}\n{note}\n" for line, note in zip(lines[1:], notes, strict=True))
    below = "".join(
        f"\n{heading}\n" + "".join(f"   {line}\n" for line in parts[name])
        for name, heading in (("school", "EDUCATION"), ("skills", "SKILLS"))
    )
    sender = [truth.name.upper(), truth.address, truth.phone, truth.email]
    sender += [f"I.A.T.S.E. Local 411, no. {truth.member_no}", ""]
    css = "@page{size:letter;margin:.8in .6in} pre{font:8.6pt/1.3 'Liberation Mono';margin:0}"
    pages = "\n".join(sender) + f"\n{text}{below}"
    return made(truth, f"<pre>{e(pages)}</pre>", css)


def three_columns_by_kind(rng: random.Random) -> Made:
    """Below kinds, three columns without rules and two lines a show: show over its period, job over days,
    company over manager."""
    ladder = rng.choice((FIRST_TO_CHIEF, PAGE_KEEPER, SECOND_TO_FIRST))
    kept = ("kind", "production_manager")
    truth, parts = member(rng, SPADINA, DOWNTOWN, ladder, SPELT_OUT, (10, 15), *kept)
    truth, groups = headed(truth, lambda c: KINDS_IN_PLURAL[c.kind], tuple(KINDS_IN_PLURAL.values()))
    dash = rng.choice((" – ", " to "))
    body = ""
    for kind, credits in groups:
        body += f"<h2>{kind}</h2><table>"
        for c in credits:
            body += (
                f"<tr><td><b>{show(c, ', Season {}')}</b><br>{once(c, dash)}</td><td>"
                f"{e(c.position_as_written)}<br>{many(c)}</td><td>{e(c.company)}<br>PM: "
                f"{e(c.production_manager)}</td></tr>"
            )
        body += "</table>"
    css = (
        "@page{size:letter;margin:.8in} body{font:10pt/1.3 P052} h1{font-size:20pt;text-align:center;"
        "margin:0} h1+p{text-align:center} table{width:100%;border-spacing:0;table-layout:fixed} td{"
        "vertical-align:top;padding:0 8pt 7pt 0} tr{break-inside:avoid} h2{font-size:11pt;"
        "text-decoration:underline;margin:9pt 0 4pt;break-after:avoid} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE 411 #{truth.member_no}</p>"
    rest = part("Education", parts["school"]) + part("Other Skills", parts["skills"])
    return made(truth, f"{top}{body}{rest}", css)


_SENTENCES = (
    "From {when} I worked as {job} on <i>{show}</i> for {company}, {days} in all.",
    "I was {job} on <i>{show}</i> ({company}) for {days}, from {when}.",
    "{company} hired me as {job} for <i>{show}</i> from {when}, which came to {days}.",
    "As {job} on <i>{show}</i> for {company} I worked {days}, {when}.",
)


def told_by_years(rng: random.Random) -> Made:
    """A paragraph a year, one sentence a show, from the first year to the last; a letter's form."""
    ladder = rng.choice((NEWCOMER, SECOND_TO_FIRST, BOOKER))
    truth, parts = member(rng, JUNCTION, DOWNTOWN, ladder, SPELT_OUT, (7, 10), said="school skills before")
    truth = backwards(truth)
    turn = rng.randrange(4)
    body, place = "", 0
    for year, credits in groupby(truth.credits, key=lambda c: c.start.year):
        told = []
        for c in credits:
            sentence = _SENTENCES[(place + turn) % 4]
            told.append(
                sentence.format(
                    when=once(c, " to ", "%B"), job=e(c.position_as_written), show=show(c, ", season {}"),
                    company=e(c.company), days=many(c),
                )
            )  # fmt: skip
            place += 1
        body += f"<p><b>{year}.</b> {' '.join(told)}</p>"
    css = (
        "@page{size:letter;margin:1in} body{font:11.5pt/1.4 Caladea} h1{font-size:16pt;margin:0 0 2pt} "
        "p{margin:0 0 8pt} h2{font-size:11.5pt;margin:10pt 0 2pt} h2~p{margin:0 0 3pt}"
    )
    top = f"<h1>{e(truth.name)}</h1>{e(of_the_sender(truth, ', '))}<p>IATSE Local 411, {truth.member_no}</p>"
    top += "<p>Dear membership committee, here is an account of my work so far.</p>"
    rest = part("Before film", parts["before"])
    rest += part("Education and other", [*parts["school"], *parts["skills"]])
    return made(truth, f"{top}{body}{rest}", css)


def documents_template(rng: random.Random) -> Made:
    """An online word processor's template: at the right reach, skills and school; at the left show and
    company with the job after a long dash, dates in grey capitals, days and a duty below."""
    ladder = rng.choice((SECOND_TO_FIRST, PAGE_KEEPER, FIRST_TO_CHIEF))
    said = "summary school skills referees"
    kept = ("production_manager",)
    truth, parts = member(rng, LESLIE, DOWNTOWN, ladder, SPELT_OUT, (7, 10), *kept, said=said)
    form = rng.choice(("{} days worked", "Total: {} days", "{} days"))
    body = ""
    for c in truth.credits:
        duty = f"{rng.choice(done(rng, 1, 1))}. " if rng.random() < 0.6 else ""
        body += (
            f"<div class=c><b>{show(c, ' (Season {})')}</b>, {e(c.company)} — <i>{e(c.position_as_written)}"
            f"</i><small>{WAYS['long'](c.start).upper()} - {WAYS['long'](c.end).upper()}</small>"
            f"{many(c, form)}. {duty}PM: {e(c.production_manager)}</div>"
        )
    css = (
        "@page{size:letter;margin:.8in 2.9in .7in .8in} body{font:9.5pt/1.4 'Liberation Serif';margin:0} "
        "aside{position:absolute;left:5.1in;top:0;width:2.2in;font-size:9pt} h1{font:bold 26pt 'Liberation "
        "Sans';margin:0} h2{font:bold 9pt 'Liberation Sans';color:#2079c7;margin:14pt 0 5pt} small{"
        "display:block;color:#777;font:7.5pt 'Liberation Sans';margin:1pt 0 3pt} .c{margin-bottom:10pt;"
        "break-inside:avoid;font-size:10pt} p{margin:0 0 4pt}"
    )
    reach = (truth.address, truth.phone, truth.email, f"IATSE 411 no. {truth.member_no}")
    side = "".join(f"<p>{e(line)}</p>" for line in reach) + part("SKILLS", parts["skills"])
    side += part("EDUCATION", parts["school"]) + part("REFERENCES", parts["referees"])
    top = f"<h1>{e(truth.name)}</h1><p>{e(parts['summary'][0])}</p><aside>{side}</aside>"
    return made(truth, f"{top}<h2>EXPERIENCE</h2>{body}", css)


def employers_with_dates_left(rng: random.Random) -> Made:
    """Employers in capitals as headings; below, dates in a column at the left, first over last, and at its
    right the show, then the job with the days in brackets."""
    ladder = rng.choice((CHIEF, FIRST_TO_CHIEF, NEWCOMER))
    truth, parts = member(rng, SPADINA, SUBURBS, ladder, CO_ORDINATING, (9, 13), said="school skills before")
    truth, groups = headed(truth, lambda c: c.company)
    way, link = rng.choice((("short", " to"), ("british", " –"), ("padded", " to")))
    body = ""
    for company, credits in groups:
        body += f"<h3>{e(company.upper())}</h3>"
        for c in credits:
            body += (
                f"<div class=c><div>{WAYS[way](c.start)}{link}<br>{WAYS[way](c.end)}</div><div>"
                f"<b>{show(c, ' – Season {}')}</b><br>{e(c.position_as_written)} ({many(c)})</div></div>"
            )
    css = (
        "@page{size:letter;margin:.9in} body{font:10.5pt/1.3 Carlito} h1{font-size:18pt;margin:0} "
        "h3{font-size:10pt;margin:9pt 0 3pt;break-after:avoid} .c{display:flex;margin-bottom:5pt;"
        "break-inside:avoid} .c div:first-child{width:1.5in;flex:none} h2{font-size:12pt;border-top:1pt "
        "solid #000;border-bottom:1pt solid #000;margin:12pt 0 4pt;padding:1pt 0} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE 411 member {truth.member_no}</p>"
    rest = part("Work outside the industry", parts["before"]) + part("Education", parts["school"])
    rest += part("Skills", parts["skills"])
    return made(truth, f"{top}<h2>Production experience by employer</h2>{body}{rest}", css)


def years_in_the_margin(rng: random.Random) -> Made:
    """The year in a margin, once; the job in bold, show and company in a line, days of the calendar without
    that year in the next, then the count; who was moved up has two records."""
    ladder = rng.choice((FIRST_TO_CHIEF, SECOND_TO_FIRST))
    kept = ("production_coordinator",)
    truth, parts = member(rng, HARBORD, SUBURBS, ladder, SPELT_OUT, (9, 13), *kept)
    truth = promoted(rng, truth, FULL, 0.2, first_first=False)
    dash, form = rng.choice((" – ", " - ")), rng.choice(("{} days", "{} days total"))
    body = ""
    for year, credits in groupby(truth.credits, key=lambda c: c.start.year):
        told = ""
        for c in credits:
            chief = f", reporting to {e(c.production_coordinator)}" if c.production_coordinator else ""
            told += (
                f"<p><b>{e(c.position_as_written)}</b>, <i>{show(c, ' (Season {})')}</i>, {e(c.company)}<br>"
                f"{below_year(c, dash)}; {many(c, form)}{chief}</p>"
            )
        body += f"<div class=y><div>{year}</div><div>{told}</div></div>"
    css = (
        "@page{size:letter;margin:.9in .9in .8in} body{font:10.5pt/1.35 'Nimbus Roman'} h1{font-size:21pt;"
        "font-weight:normal;margin:0} .y{display:flex} .y>div:first-child{width:.8in;flex:none;"
        "font-weight:bold;color:#446} p{margin:0 0 6pt;break-inside:avoid} h2{font-size:12pt;color:#446;"
        "border-bottom:.6pt solid #446;margin:10pt 0 6pt} h2~p{margin-bottom:2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth, ' · '))} · Local 411 #{truth.member_no}</p>"
    rest = part("Education", parts["school"]) + part("Computer and other skills", parts["skills"])
    return made(truth, f"{top}<h2>Experience</h2>{body}{rest}", css)


def office_duties(rng: random.Random) -> Made:
    """An office worker's resume with a summary and skills first: the job and the show, the period at the
    right, the company below, bullets of which the first tells the days."""
    ladder = rng.choice((SECOND_TO_FIRST, BOOKER, CHIEF))
    kept = ("production_manager",)
    said = "summary skills before school"
    truth, parts = member(rng, JUNCTION, SUBURBS, ladder, SPELT_OUT, (7, 10), *kept, said=said)
    told = rng.choice(("Worked {} days", "{} days worked", "{} days on payroll"))
    way, between = rng.choice((("short", " – "), ("day", ""), ("us bare", " to "))), rng.choice((", ", " | "))
    body = ""
    for stints in by_show(truth.credits):
        for c in stints:
            when = day_once(c) if way[0] == "day" else f"{WAYS[way[0]](c.start)}{way[1]}{WAYS[way[0]](c.end)}"
            items = "".join(f"<li>{line}</li>" for line in done(rng, 1, 2))
            body += (
                f"<div class=c><div class=f><b>{e(c.position_as_written)}{between}{show(c, ' (Season {})')}"
                f"</b><span>{when}</span></div>{e(c.company)}, Toronto<ul><li>{many(c, told)}, supervised by "
                f"{e(c.production_manager)}, Production Manager</li>{items}</ul></div>"
            )
    note = " (dates are month/day/year)" if way[0] == "us bare" else ""
    css = (
        "@page{size:letter;margin:.8in;@bottom-center{content:counter(page);font:9pt Carlito}} "
        "body{font:10.5pt/1.3 Carlito} h1{font-size:24pt;margin:0;text-align:center} h1+p{text-align:center} "
        "h2{font-size:11.5pt;background:#efefef;margin:9pt 0 4pt;padding:1pt 4pt} ul{margin:0 0 3pt;"
        "padding-left:16pt} .f{display:flex;justify-content:space-between} .f span{white-space:nowrap;"
        "padding-left:12pt} .c{break-inside:avoid;margin-bottom:5pt} p{margin:0 0 2pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(of_the_sender(truth))}<br>IATSE 411 - {truth.member_no}</p>"
    top += part("SUMMARY", parts["summary"]) + part("SKILLS", parts["skills"], "li")
    rest = part("ADDITIONAL EXPERIENCE", parts["before"]) + part("EDUCATION", parts["school"])
    return made(truth, f"{top}<h2>PROFESSIONAL EXPERIENCE{note}</h2>{body}{rest}", css)


def job_site_page(rng: random.Random) -> Made:
    """A job site's own print of a profile: the job in bold, company and town, the dates, then typed text with
    the show, its kind and the days."""
    ladder = rng.choice((NEWCOMER, FIRST_TO_CHIEF, PAGE_KEEPER))
    truth, parts = member(rng, HARBORD, DOWNTOWN, ladder, OFFICE_TALK, (7, 10), "kind", said="school skills")
    labels = rng.choice((("Show: ", "Days worked: {}"), ("Production: ", "{} days"), ("", "{} days total")))
    town = rng.choice(("Toronto, ON", "Toronto, Ontario"))
    body = ""
    for c in truth.credits:
        kind = f"{KINDS_SAID[c.kind]}{season(c, ', Season {}')}"
        body += (
            f"<div class=c><b>{e(c.position_as_written)}</b><br>{e(c.company)}-{town}<br><small>"
            f"{WAYS['long'](c.start)} to {WAYS['long'](c.end)}</small><br>{labels[0]}{e(c.title)} ({kind})"
            f"<br>{many(c, labels[1])}</div>"
        )
    css = (
        "@page{size:letter;margin:.75in 1in} body{font:10pt/1.4 'Liberation Sans'} h1{font-size:20pt;"
        "margin:0} small{font-size:9pt;color:#666} h2{font-size:13pt;font-weight:normal;border-bottom:"
        ".7pt solid #bbb;margin:13pt 0 7pt;color:#333} .c{margin-bottom:11pt;break-inside:avoid} "
        "p{margin:0 0 2pt} ul{margin:0;padding-left:14pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.email}<br>{truth.phone}</p>"
    rest = part("Education", parts["school"]) + part("Skills", parts["skills"], "li")
    rest += part("Certifications and Licenses", [f"IATSE Local 411 member {truth.member_no}"])
    return made(truth, f"{top}<h2>Work Experience</h2>{body}{rest}", css)


_ALL = (
    pasted_in_a_mail,
    columns_of_spaces,
    three_columns_by_kind,
    told_by_years,
    documents_template,
    employers_with_dates_left,
    years_in_the_margin,
    office_duties,
    job_site_page,
)
NINETEENTH_RECORDS: dict[str, Family] = {family.__name__: family for family in _ALL}
