"""The last six on PDF: roles within a company, labelled lines, great numerals, jobs in years, two heads."""

from __future__ import annotations

import random

from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fifth_lives import (
    at_times_without,
    by_position,
    grouped,
    joined,
    people,
    still_at_it,
)
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_sixth_lives import (
    CUT,
    FEMININE,
    FULL,
    HYPHENED,
    MASCULINE,
    OEUVRE,
    SHORT,
    SHOW,
    WRITTEN,
    a_show,
    employed,
    short_period,
)
from tests.extractors.fresh_sixth_words import FLEUVE, LAKE, PLAIN, ROCK


def _months(first: CreditTruth, last: CreditTruth) -> str:
    many = (last.end.year - first.start.year) * 12 + last.end.month - first.start.month + 1
    years, months = divmod(many, 12)
    said = (
        f"{years} yr{'s' * (years > 1)}" if years else "",
        f"{months} mo{'s' * (months > 1)}" * (months > 0),
    )
    return joined(said, " ")


def roles_within_a_company(rng: random.Random) -> Made:
    """A web profile: the company once with all its months, its jobs below, each show in a line of prose."""
    truth = employed(rng, LAKE, FULL, "lake", least=5, most=10)
    houses = list(dict.fromkeys(c.company for c in truth.credits))
    truth, parts = grouped(truth, lambda c: c.company, houses)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    body = ""
    for house, credits in parts:
        body += f"<h3>{e(house)}</h3><p class=g>{rng.choice(('Full-time', 'Contract'))} · "
        body += f"{_months(credits[-1], credits[0])}</p>"
        for c in credits:
            season = f"season {c.season}" if c.season else a_show(c)
            body += (
                f"<section><h4>{e(c.position_as_written)}</h4><p class=g>{c.start:%b %Y} - {c.end:%b %Y} · "
                f"{_months(c, c)}</p><p>“{e(c.title)}”, {season} for {e(c.studio)}. {days_of(c)} days on "
                f"payroll. PM {e(c.production_manager)}, PC {e(c.production_coordinator)}.</p></section>"
            )
    css = (
        "@page{size:letter;margin:.7in .9in;@bottom-center{content:'Page ' counter(page) ' of ' "
        "counter(pages);font:8pt 'Liberation Sans';color:#777}} body{font:9.8pt/1.4 'Liberation Sans'} "
        "h1{font-size:20pt;margin:0} h2{font-size:12.5pt;margin:14pt 0 4pt;border-bottom:.6pt solid #ccc} "
        "h3{font-size:11pt;margin:10pt 0 0;break-after:avoid} h4{font-size:10pt;margin:0} p{margin:0} "
        ".g{color:#666;font-size:9pt} section{margin:5pt 0 0 14pt;padding-left:10pt;border-left:1.4pt solid "
        "#ccc;break-inside:avoid}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>Production office · IATSE 411 · {truth.email}</p>"
    body = f"{top}<h2>Experience</h2>{body}<h2>Education and certificates</h2>{lines_of(truth, 'p')}"
    return made(undated(truth), body, css)


def labelled_lines(rng: random.Random) -> Made:
    """Numbered credits, each a block of labels and values two abreast: the capacity first, the show after."""
    truth = at_times_without(rng, employed(rng, ROCK, CUT, "rock", least=4, most=9), "studio", 0.3)
    truth = at_times_without(rng, truth, "assistant_production_coordinator", 0.3)
    truth = still_at_it(truth) if rng.random() < 0.4 else truth
    habit, capacity = rng.choice(("long", "iso", "sheet long")), rng.choice(("Capacity", "Position", "Job"))
    body = ""
    for number, c in enumerate(truth.credits, 1):
        pairs = (
            (capacity, c.position_as_written), ("Name of show", c.title),
            ("Season", str(c.season or "")), ("Type", SHOW[c.kind]),
            ("Employer", c.company), ("Network / studio", c.studio or ""),
            ("First day", WRITTEN[habit](c.start)),
            ("Last day", WRITTEN[habit](c.end) if c.end else "ongoing"),
            ("Days worked", days_of(c) if c.days else ""), ("Producer", c.producer),
            ("Prod. Manager", c.production_manager), ("Prod. Coordinator", c.production_coordinator),
            ("Asst. Coordinator", c.assistant_production_coordinator),
        )  # fmt: skip
        shown = [f"<td><b>{label}:</b> <u>{e(text)}</u></td>" for label, text in pairs]
        rows = "".join(f"<tr>{''.join(shown[n : n + 2])}</tr>" for n in range(0, len(shown), 2))
        body += f"<section><h3>{number}.</h3><table>{rows}</table></section>"
    css = (
        "@page{size:letter;margin:.75in;@top-right{content:'Resume of " + truth.name + "';font:8pt "
        "'Liberation Serif'}} body{font:10pt/1.3 'Liberation Serif'} section{display:flex;margin:0 0 9pt;"
        "border-top:.6pt solid;padding-top:4pt} h3{width:.35in;margin:0;font-size:11pt} table{width:6.5in;"
        "table-layout:fixed;border-spacing:0} td{width:50%;padding:0 8pt 1.5pt 0;vertical-align:top} "
        "b{font-weight:400;color:#555;font-size:9pt} u{text-decoration:none;"
        "border-bottom:.5pt dotted} h1{font-size:15pt;margin:0 0 8pt} footer p{margin:0}"
    )
    top = f"<h1>{e(truth.name)} — Film Resume</h1><p>{truth.phone}, {truth.email}, {e(truth.address)}</p>"
    return made(truth, f"{top}{body}<footer><b>Other:</b>{lines_of(truth, 'p')}</footer>", css)


_WORKING = ("Project Loon", "Untitled Kitchen Pilot", "Blue Mitten", "The Big Quiet", "Harvest Gold")


def great_numerals(rng: random.Random) -> Made:
    """The job small and grey over the title; two lines of days at the right and a great numeral beside."""
    truth = employed(rng, PLAIN, HYPHENED, "plain", least=5, most=10)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth = still_at_it(truth) if rng.random() < 0.4 else truth
    habit, body = rng.choice(("short", "day first", "stroke")), ""
    for c in truth.credits:
        known = rng.choice(("w/t", "aka", "formerly"))
        other = f" <small>({known} {rng.choice(_WORKING)})</small>" if rng.random() < 0.25 else ""
        season = f", S{c.season}" if c.season else ""
        crew = joined(people(c, ("", "PM", "PC", ""), " "), " | ")
        body += (
            f"<tr><td><p class=j>{e(c.position_as_written)}</p><h3>{e(c.title)}{season}{other}</h3>"
            f"<p>{SHOW[c.kind]}, {e(c.company)} ({e(c.studio)})</p><p>{e(crew)}</p></td>"
            f"<td>{WRITTEN[habit](c.start)}<br>{WRITTEN[habit](c.end) if c.end else 'present'}</td>"
            f"<td>{f'<big>{days_of(c)}</big><br>days' if c.days else ''}</td></tr>"
        )
    css = (
        "@page{size:letter;margin:.7in .75in} body{font:9pt/1.35 'URW Gothic';color:#222} table{width:100%;"
        "border-spacing:0} td{vertical-align:top;padding:6pt 0;border-bottom:.4pt solid #bbb} "
        "td:nth-child(2){width:1.15in;color:#555} td:nth-child(3){width:.75in;text-align:right;color:#999} "
        "big{font-size:17pt;line-height:1;color:#222} h3{font-size:11.5pt;margin:0} p{margin:0} "
        ".j{color:#888;font-size:8.5pt} small{font-weight:400;font-size:8.5pt} tr{break-inside:avoid} "
        "h1{font-size:23pt;margin:0;font-weight:400}"
    )
    top = f"<h1>{e(truth.name)}</h1>{truth.phone} / {truth.email} / {e(truth.address)}<br><br>"
    return made(truth, f"{top}<table>{body}</table><br>{lines_of(truth, 'div')}", css)


_DUTIES = (
    "Set up and wrapped offices, distributed scripts, schedules and call sheets",
    "Booked flights, hotels and cars for cast and crew; work permits",
    "Tracked purchase orders and petty cash; trained office PAs",
    "Liaised with unions, payroll and insurance; kept the crew list true",
)


def jobs_with_their_years(rng: random.Random) -> Made:
    """As others write resumes: a job with all its years, what it was, then the shows, days in brackets."""
    truth, parts = by_position(employed(rng, LAKE, FULL, "lake", least=5, most=14, steady=True))
    truth = leaving_out(truth, "assistant_production_coordinator", "kind")
    habit, with_people = rng.choice(("loose", "short", "long")), rng.random() < 0.7
    if not with_people:
        truth = leaving_out(truth, "producer", "production_manager", "production_coordinator")
    body, at = "", 0
    for _, credits in parts:
        first, last = min(c.start.year for c in credits), max(c.end.year for c in credits)
        years = f"{first}" if first == last else f"{first} – {last}"
        body += f"<h3>{e(credits[0].position_as_written)} <span>| {years} |</span> Freelance</h3><ul>"
        body += (
            "".join(f"<li>{duty}</li>" for duty in rng.sample(_DUTIES, 2)) + "</ul><p>Productions:</p><ol>"
        )
        for c in truth.credits[at : at + len(credits)]:
            season = f" Season {c.season}" if c.season else ""
            crew = joined(people(c, ("Prod.", "PM", "PC", ""), " "), ", ")
            body += f"<li><b><i>{e(c.title)}</i></b>{season}, {e(c.company)}, {e(c.studio)} "
            body += f"({short_period(c, habit)}; {days_of(c)} days) {e(crew)}</li>"
        body += "</ol>"
        at += len(credits)
    css = (
        f"@page{{size:letter;margin:{rng.choice(('.8in', '1in'))}}} body{{font:10.3pt/1.35 Carlito}} "
        "h1{font-size:22pt;margin:0} h2{font-size:12pt;border-bottom:1pt solid #2f5496;color:#2f5496;"
        "margin:12pt 0 4pt} h3{font-size:11pt;margin:8pt 0 2pt;break-after:avoid} h3 span{font-weight:400}"
        "ul,ol{margin:0;padding-left:18pt} p{margin:3pt 0 0} ol li{margin-bottom:2pt}"
    )
    reach = f"{e(truth.address)} • {truth.phone} • {truth.email} • IATSE 411 member {truth.member_no}"
    profile = "Calm, exact office person who likes a tidy crew list and a full stationery cupboard."
    top = f"<h1>{e(truth.name)}</h1>{reach}<h2>Profile</h2>{profile}<h2>Experience</h2>{body}"
    return made(truth, f"{top}<h2>Education &amp; Skills</h2><ul>{lines_of(truth)}</ul>", css)


_SECOND_STOREY = ("Title", "Type", "Company", "Studio", "From", "To", "Days", "Producer", "PM", "PC")


def two_storey_heads(rng: random.Random) -> Made:
    """On its side: heads in two storeys, the job before the show, the year's last figures in the dates."""
    truth = employed(rng, PLAIN, SHORT, "plain", least=7, most=14, newest_first=rng.random() < 0.6)
    truth = at_times_without(rng, truth, "production_coordinator", 0.15)
    truth = leaving_out(truth, "assistant_production_coordinator")
    habit = rng.choice(("sheet", "stroke", "points"))
    rows = ""
    for c in truth.credits:
        show = f"{e(c.title)}{f' {chr(183)} S.{c.season}' if c.season else ''}"
        dates = (WRITTEN[habit](c.start), WRITTEN[habit](c.end), days_of(c))
        crew = (e(c.producer), e(c.production_manager), e(c.production_coordinator))
        rows += cells(
            (e(c.position_as_written), show, SHOW[c.kind], e(c.company), e(c.studio), *dates, *crew)
        )
    head = (
        "<tr><th rowspan=2>Position</th><th colspan=2>Production</th><th colspan=2>Engaged by</th>"
        "<th colspan=3>Period</th><th colspan=3>Reported to</th></tr>"
    )
    head += cells(_SECOND_STOREY, "th")
    css = (
        "@page{size:11in 8.5in;margin:.5in;@bottom-right{content:counter(page) ' / ' counter(pages);"
        "font:8pt Caladea}} body{font:8.2pt/1.25 Caladea} table{border-collapse:collapse;width:100%} "
        "th,td{border-bottom:.5pt solid #aaa;padding:4pt 5pt;text-align:left;vertical-align:top} "
        "thead th{border:.5pt solid #aaa;background:#f3f0e8;text-align:center} td:nth-child(1){font-weight:"
        "bold} td:nth-child(2){font-style:italic} td:nth-child(6),td:nth-child(7){white-space:nowrap} "
        "h1{font-size:15pt;margin:0 0 4pt} tr{break-inside:avoid}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>Local 411 member {truth.member_no}. {truth.phone}. {truth.email}</p>"
    tail = f"<p>{joined((e(line) for line in truth.other_lines), '; ')}.</p>"
    return made(truth, f"{top}<table><thead>{head}</thead>{rows}</table>{tail}", css)


def genres_en_francais(rng: random.Random) -> Made:
    """In French, by kind of show: the title in guillemets, `à titre de` and the job, then house and days."""
    jobs = rng.choice((FEMININE, FEMININE, MASCULINE))
    truth = employed(rng, FLEUVE, jobs, "fleuve", least=4, most=11)
    truth, parts = grouped(truth, lambda c: OEUVRE[c.kind], sorted({OEUVRE[c.kind] for c in truth.credits}))
    truth = leaving_out(truth, "assistant_production_coordinator", "production_coordinator")
    body = ""
    for genre, credits in parts:
        body += f"<h2>{genre.capitalize()}{'s' if len(credits) > 1 and ' ' not in genre else ''}</h2>"
        for c in credits:
            season = f" (saison {c.season})" if c.season else ""
            crew = joined(people(c, ("production", "direction de production", "", ""), " : "), " ; ")
            dates = f"du {WRITTEN['french'](c.start)} au {WRITTEN['french'](c.end)}"
            body += (
                f"<p>« {e(c.title)} »{season}, à titre de {e(c.position_as_written)}<br>{e(c.company)} / "
                f"{e(c.studio)}, {dates} ({days_of(c)} jours)<br><small>{e(crew)}</small></p>"
            )
    css = (
        "@page{size:letter;margin:.9in 1in} body{font:10.4pt/1.4 'DejaVu Serif Condensed'} h1{font-size:18pt;"
        "margin:0;color:#20435c} h2{font-size:11pt;color:#20435c;margin:12pt 0 4pt;break-after:avoid} "
        "p{margin:0 0 8pt;break-inside:avoid} small{color:#555;font-size:9pt} "
        "hr{border:0;border-top:2pt solid #20435c}"
    )
    top = f"<h1>{e(truth.name)}</h1>{e(truth.address)}<br>{truth.phone} – {truth.email}<hr>"
    last = f"<h2>Formation, langues et autres</h2>{lines_of(truth, 'div')}"
    return made(truth, f"{top}{body}{last}", css)


_ALL = (
    roles_within_a_company,
    labelled_lines,
    great_numerals,
    jobs_with_their_years,
    two_storey_heads,
    genres_en_francais,
)
SIXTH_LATER: dict[str, Family] = {family.__name__: family for family in _ALL}
