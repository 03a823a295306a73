"""Four more pages of the thirteenth set: a template, bullets, a sheet with bands, French."""

from __future__ import annotations

import random

from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, leaving_out, made
from tests.extractors.fresh_fourteenth_lives import crew, lined, show
from tests.extractors.fresh_seventh_lives import headed, silent, telling
from tests.extractors.fresh_tenth_lives import spelt
from tests.extractors.fresh_thirteenth_lives import (
    A_MONTREAL,
    AWAY,
    CLIMBING,
    EAST_END,
    GENRES,
    HOWE,
    IN_BRACKETS,
    INITIALS,
    KING,
    LAURIER,
    OUTSIDE,
    PAGES,
    PLATEAU,
    REEL,
    SEASONED,
    UNDOTTED,
    WAYS,
    WEST_SIDE,
    K,
    du_au,
    reel,
)
from tests.extractors.fresh_twelfth_lives import house, paragraphs, season, worked


def headings_in_the_margin(rng: random.Random) -> Made:
    """A word processor's modern template: section names in the left margin; in the wide column the job and
    the show in one line, company and place, then the dates with the days in brackets."""
    truth = worked(rng, KING, EAST_END, rng.choice((SEASONED, PAGES)), IN_BRACKETS, (7, 12), gaps=0)
    truth = spelt(rng, truth, IN_BRACKETS, habit=0.85, units=0)
    truth = leaving_out(truth, "kind", "studio", "producer", "assistant_production_coordinator")
    way, dash = rng.choice((("long", " – "), ("british", " to "), ("short", " – ")))
    entries = ""
    for c in truth.credits:
        entries += (
            f"<div class=c><b>{e(c.position_as_written)}, “{e(c.title)}”{season(c, ', Season {}')}</b><br>"
            f"{e(c.company)}, Toronto<br>{WAYS[way](c.start)}{dash}{WAYS[way](c.end)} ({days_of(c)} days)<br>"
            f"{crew(c, '-|Production Manager|Coordinator|-', ' · ', ' ')}</div>"
        )
    training = "".join(f"<div>{e(line)}</div>" for line in truth.other_lines)
    work = rng.sample(OUTSIDE, 2)
    other = "".join(f"<div>{e(line)}</div>" for line in work)
    parts = (("Credits", entries), ("Training", training), ("Other Employment", other))
    body = "".join(f"<div class=s><div class=h>{name}</div>{text}</div>" for name, text in parts)
    css = (
        "@page{size:letter;margin:.9in .8in} body{font:10pt/1.35 'URW Gothic'} h1{font-size:28pt;"
        "font-weight:normal;margin:0;color:#222} .s{position:relative;padding-left:1.5in;margin-top:14pt} "
        ".h{position:absolute;left:0;width:1.35in;color:#b23a48;font-size:11pt} "
        ".c{margin-bottom:9pt;break-inside:avoid} p{margin:0}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone} {truth.email} #{truth.member_no}</p>"
    )
    return made(telling(truth, *work), f"{top}{body}", css)


def labelled_bullets(rng: random.Random) -> Made:
    """The show, its season and network in a bold line; below it a bullet each for the role, the company, the
    dates with the days, and the manager."""
    truth = worked(rng, KING, EAST_END, rng.choice((CLIMBING, AWAY)), INITIALS, (8, 12))
    truth = leaving_out(
        truth, "kind", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    way = rng.choice(("short", "sept", "two figures"))
    season_said = rng.choice((" - Season {}", " - Season {}, Eps. {first}-{last}"))
    many = rng.choice(("Days: {}", "Total days worked: {}", "# of days: {}"))
    body = ""
    for c in truth.credits:
        bullets = (
            f"Position: {e(c.position_as_written)}",
            f"Company: {e(c.company)}",
            f"Dates: {WAYS[way](c.start)} - {WAYS[way](c.end)}",
            many.format(days_of(c)),
            crew(c, "-|Production Manager|-|-"),
        )
        studio = f" ({e(c.studio)})" if c.studio else ""
        body += f"<div><b>{show(c, season_said)}</b>{studio}<ul>"
        body += "".join(f"<li>{text}</li>" for text in bullets if text) + "</ul></div>"
    css = (
        "@page{size:letter;margin:1in;@top-right{content:counter(page);font:9pt 'Liberation Serif'}} "
        "body{font:11pt/1.2 'Liberation Serif'} h1{font-size:16pt;margin:0} ul{margin:1pt 0 8pt;"
        "padding-left:24pt} p{margin:0 0 2pt}h2{font-size:12pt;margin:10pt 0 5pt;text-transform:uppercase}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}</p><p>{truth.phone}</p><p>{truth.email}</p>"
        f"<p>IATSE Local 411 Member #{truth.member_no}</p><h2>Production Experience</h2>"
    )
    return made(truth, f"{top}{body}{paragraphs(truth, 'Skills and Education')}", css)


def banded_sheet(rng: random.Random) -> Made:
    """An online spreadsheet upright: dates and days first, a band across for each kind of work, wrapped cells
    with the network below the show, light lines between rows."""
    truth = worked(rng, HOWE, WEST_SIDE, rng.choice((CLIMBING, SEASONED)), UNDOTTED, (10, 16))
    truth = silent(leaving_out(truth, "producer", "assistant_production_coordinator"), "address")
    truth, parts = headed(truth, lambda c: reel(c.kind), REEL)
    way = rng.choice(("iso", "dashed", "short"))
    heads = ("Dates", "Days", "Show", "Position", "Company", "PM / PC")
    rows = ""
    for heading, credits in parts:
        rows += f"<tr><td colspan=6 class=b>{heading}</td></tr>"
        for c in credits:
            title = f"{e(c.title)}{season(c, ' S{}')}{f' ({GENRES[c.kind]})' if c.kind is K.PILOT else ''}"
            names = " / ".join(e(n) for n in (c.production_manager, c.production_coordinator) if n)
            span = f"{WAYS[way](c.start)} to {WAYS[way](c.end)}"
            line = f"{title}\n{c.studio}" if c.studio else title
            rows += cells([span, days_of(c), lined(line), e(c.position_as_written), e(c.company), names])
    css = (
        "@page{size:letter;margin:.5in} body{font:9pt/1.3 'Liberation Sans'} h1{font-size:14pt;margin:0} "
        "table{width:100%;border-collapse:collapse;margin-top:8pt} td,th{padding:3pt 5pt;text-align:left;"
        "vertical-align:top;border:.4pt solid #ddd} th{background:#3c6e71;color:#fff} .b{background:#d9e6e6;"
        "font-weight:bold} td:first-child{width:15%} tr{break-inside:avoid} p{margin:0 0 2pt} "
        "h2{font-size:10pt;margin:9pt 0 3pt}"
    )
    top = f"<h1>{e(truth.name)}</h1><p>{truth.phone} | {truth.email} | IATSE 411 #{truth.member_no}</p>"
    table = f"<table><thead>{cells(heads, 'th')}</thead><tbody>{rows}</tbody></table>"
    return made(truth, f"{top}{table}{paragraphs(truth, 'Notes')}", css)


def liste_en_francais(rng: random.Random) -> Made:
    """In French, the show in guillemets with its kind, then the job and the company, then `Du 5 septembre
    au 16 décembre 2022 (71 jours)` and the manager."""
    truth = worked(rng, LAURIER, PLATEAU, rng.choice((CLIMBING, SEASONED)), A_MONTREAL, (8, 12))
    truth = leaving_out(truth, "producer", "production_coordinator", "assistant_production_coordinator")
    kinds = {K.FEATURE: "long métrage", K.MOW: "téléfilm", K.PILOT: "pilote", K.MINI_SERIES: "minisérie",
             K.TV_SEASON: "série", K.OTHER: "documentaire"}  # fmt: skip
    body = ""
    for c in truth.credits:
        body += (
            f"<p class=c><b>« {e(c.title)} »</b>, {kinds[c.kind]}{season(c, ', saison {}')}<br>"
            f"{e(c.position_as_written)}, {e(house(c, '{} ({})'))}<br>{du_au(c)} "
            f"({days_of(c).replace('.', ',')} jours)<br>"
            f"{crew(c, '-|Direction de production|-|-', after=' : ')}</p>"
        )
    css = (
        "@page{size:letter;margin:1in} body{font:11pt/1.3 Caladea} h1{font-size:19pt;margin:0} "
        "h2{font-size:12pt;color:#1d4e89;border-bottom:1pt solid #1d4e89;margin:14pt 0 6pt} p{margin:0 0 3pt}"
        " .c{margin-bottom:9pt;break-inside:avoid}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>{truth.phone} | {truth.email}<br>Membre 411 : "
        f"{truth.member_no}</p><h2>Expérience de travail</h2>"
    )
    return made(truth, f"{top}{body}{paragraphs(truth, 'Études et compétences')}", css)


_ALL = (headings_in_the_margin, labelled_bullets, banded_sheet, liste_en_francais)
THIRTEENTH_MORE: dict[str, Family] = {family.__name__: family for family in _ALL}
