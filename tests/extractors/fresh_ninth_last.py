"""The last four PDF families of the ninth set: French, a run over pages, a poster, typed dot leaders."""

from __future__ import annotations

import random
from dataclasses import replace

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_fifth_lives import still_at_it
from tests.extractors.fresh_ninth_lives import (
    BRIEF,
    CALENDAR,
    CITY,
    FULL,
    HOUSES,
    MARKS,
    NUMBERS,
    PERSONS,
    REGION,
    by_show,
    francais,
    promoted,
    weeks,
    whole,
    with_half,
)
from tests.extractors.fresh_seventh_lives import (
    COORDINATOR,
    MONTREAL,
    STEADY,
    TRAVELLER,
    Jobs,
    Shows,
    changed,
    crew_of,
    drawn,
    forgetting,
    in_long,
    in_short,
    initialled,
    telling,
)

P, K = Position, ProductionKind
EN_BREF: Jobs = {
    P.SECOND_APC: "2e ass. à la coordination",
    P.FIRST_APC: "1re ass. à la coordination",
    P.PC: "Coordination de production",
    P.TRAVEL: "Coordination des voyages",
    P.SCRIPT: "Coordination des textes",
    P.OTHER: "Commis de bureau",
}
AS_BILLED: Jobs = {
    P.SECOND_APC: "Second Assistant Coordinator",
    P.FIRST_APC: "First Assistant Coordinator",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel & Housing Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Office P.A.",
}
AU_NORD = Shows(
    "Le Bureau des pertes|Avril encore|Madame Thibaudeau|L'Assistante du maire|Onze jours à Hearst|#Désolée|"
    "Saison froide|Le 2e étage|Coordonnées inconnues|Mademoiselle No|Studio Neuf|Bête de somme|"
    "Ottawa, mon amour, ma mère|Juin sans Juliette",
    "Films du Canal Rideau inc.|9301-4410 Québec inc.|Productions Vingt-Huit Février|Studio Neige Média",
    "Télé-Vanier|Canal Z|Réseau des Rapides|Lux",
)
GENRES = {K.FEATURE: "long métrage", K.MOW: "téléfilm", K.PILOT: "pilote", K.MINI_SERIES: "minisérie",
          K.TV_SEASON: "série", K.OTHER: "publicité"}  # fmt: skip
KINDS = {K.FEATURE: "A Feature Film", K.MOW: "A Television Movie", K.PILOT: "A Pilot",
         K.TV_SEASON: "A Series", K.MINI_SERIES: "A Limited Series", K.OTHER: "A Commercial"}  # fmt: skip


def _du_au(c: CreditTruth) -> str:
    """`du 4 mars au 9 juin 2023`; both years where they differ."""
    first = francais(c.start, with_year=c.start.year != c.end.year)
    return f"du {first} au {francais(c.end)}"


def deux_langues(rng: random.Random) -> Made:
    """A Franco-Ontarian's: French with English heads; dates first, the job in the middle and the show at the
    right; days as `62 j` with a half, those in charge in brackets after their jobs."""
    truth = drawn(rng, AU_NORD, MONTREAL, EN_BREF, COORDINATOR, least=5, most=9)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    truth = promoted(rng, truth, EN_BREF, 0.35, first_first=False)
    body = ""
    for stints in by_show(truth.credits):
        c = stints[0]
        jobs = "<br>".join(s.position_as_written for s in stints)
        whens = "<br>".join(f"{_du_au(s)} ({with_half(s.days)} j)" for s in stints)
        season = f", saison {c.season}" if c.season else ""
        crew = ", ".join(
            f"{name} ({role})"
            for name, role in (
                (c.producer, "prod."),
                (c.production_manager, "dir. de prod."),
                (c.production_coordinator, "coord."),
            )
            if name
        )
        house = e(c.company) + (f" – {e(c.studio)}" if c.studio else "")
        body += (
            f"<tr><td>{whens}</td><td>{jobs}</td><td><b>{e(c.title)}</b>{season} ({GENRES[c.kind]})"
            f"</td></tr><tr class=u><td colspan=2>{e(crew)}</td><td>{house}</td></tr>"
        )
    css = (
        "@page{size:letter;margin:.8in .75in} body{font:9.3pt/1.3 FreeSerif} h1{font-size:19pt;margin:0;"
        "text-align:center;font-variant:small-caps} address{text-align:center} table{width:100%;"
        "border-spacing:0} td{padding:4pt 5pt 0 0;vertical-align:top} td:last-child{text-align:right;"
        "padding-right:0} .u td{padding-top:0;padding-bottom:4pt;font-style:italic;"
        "border-bottom:.4pt solid #aaa}"
        "tr{break-inside:avoid} h2{font-size:10pt;letter-spacing:2pt;margin:12pt 0 2pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><address>{e(truth.address)}<br>{truth.phone} ◆ {truth.email} ◆ section / "
        f"local 411, nº {truth.member_no}</address><h2>EXPÉRIENCE / EXPERIENCE</h2>"
    )
    last = f"<h2>FORMATION / TRAINING</h2>{lines_of(truth, 'div')}"
    return made(truth, f"{top}<table>{body}</table>{last}", css)


def _rows(credits: list[CreditTruth]) -> str:
    rows = ""
    for stints in by_show(credits):
        for place, c in enumerate(stints):
            show = f"{e(c.title)}{f' – S{c.season}' if c.season else ''}" if place == 0 else ""
            who = "<br>".join(map(e, crew_of(c, "Pr|PM|PC|-", " "))) if place == 0 else ""
            house = e(c.company) if place == 0 else ""
            when = (f"{c.start:%Y.%m.%d}", f"{c.end:%Y.%m.%d}")
            rows += cells((show, c.position_as_written, house, who, *when, days_of(c)))
    return rows


def over_the_page(rng: random.Random) -> Made:
    """Large type in a table that runs over pages, even within a row; its heads and the name come again on
    each page. A show's second stint has a blank first cell; commercials under another union stand apart
    with their own total, a seminar between."""
    truth = drawn(rng, CALENDAR, REGION, FULL, STEADY, least=9, most=13, pace=0.8)
    truth = leaving_out(truth, "studio", "kind", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "producer", "production_coordinator")
    ours, theirs = truth.credits[:-3], truth.credits[-3:]
    apart = [replace(c, agreement="NABET 700-M", kind=K.OTHER, season=None) for c in theirs]
    truth = promoted(rng, replace(truth, credits=ours), FULL, first_first=False)
    inside = list(truth.credits)
    truth = telling(replace(truth, credits=(*inside, *apart)), "Payroll for Coordinators, May 4, 2024")
    heads = ("Production", "Position", "Company", "Supervisors", "Start", "Finish", "Days")
    head = f"<thead>{cells(heads, 'th')}</thead>"
    foot = "<tr><td colspan=6><b>{}</b></td><td><b>{:g}</b></td></tr>"
    body = (
        f"<h2>IATSE 411</h2><table>{head}{_rows(inside)}"
        f"{foot.format('TOTAL 411 DAYS', sum(c.days for c in inside))}</table>"
        f"<p><u>Seminar</u> {truth.other_lines[-1]}</p>"
        f"<h2>Commercials – NABET 700-M (not counted above)</h2><table>{head}{_rows(apart)}"
        f"{foot.format('TOTAL', sum(c.days for c in apart))}</table>"
    )
    css = (
        "@page{size:letter;margin:.9in .6in .8in;@top-left{content:'"
        + truth.name.replace("'", "’")
        + "';font:"
        "9pt Carlito}@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:9pt Carlito}}"
        "body{font:11.4pt/1.4 Carlito} table{width:100%;border-collapse:collapse} th{text-align:left;"
        "background:#2d2d2d;color:#fff;font-size:10pt} td,th{padding:4pt 4pt;border-bottom:.6pt solid #999;"
        "vertical-align:top} td:nth-child(4){font-size:9.5pt} "
        "td:nth-child(5),td:nth-child(6){font-size:9.5pt}"
        "h1{font-size:18pt;margin:0} h2{font-size:12pt;margin:12pt 0 4pt} p,td{orphans:1;widows:1}"
    )
    top = f"<h1>{e(truth.name)}</h1>{e(truth.address)}<br>{truth.phone} ~ {truth.email} ~ #{truth.member_no}"
    last = "".join(f"<p>{e(line)}</p>" for line in truth.other_lines[:-1])
    return made(truth, f"{top}{body}{last}", css)


_KNOWN_AS = ("Blue Heron", "Project Lantern", "Rosebud 2", "Gotham Deli", "Maple Syrup", "Foxtrot")
_ORDINALS = ("", "First", "Second", "Third", "Fourth", "Fifth", "Sixth")


def poster(rng: random.Random) -> Made:
    """Centred like a poster: dates over the title in small capitals, working titles after it, weeks with the
    days in brackets, the people in one line as on a bill."""
    truth = drawn(rng, PERSONS, CITY, AS_BILLED, STEADY, least=5, most=8)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, whole(truth), 0.2, "studio", "production_coordinator")
    truth = changed(truth, lambda c: {"producer": initialled(c.producer)})
    body = ""
    for c in truth.credits:
        form = rng.choice(("", "", " <small>(w/t “{}”)</small>", " <small>(aka {})</small>"))
        known = form.format(rng.choice(_KNOWN_AS))
        studio = f"{e(c.studio)} presents<br>" if c.studio else ""
        season = f" · The {_ORDINALS[c.season]} Season" if c.season else ""
        named = crew_of(c, "-|-|coordinator|-", " ")
        coordinator = f" &nbsp; {e(named[0])}" if named else ""
        body += (
            f"<div><em>{in_short(c.start)} &nbsp;—&nbsp; {in_short(c.end)}</em>{studio}"
            f"<b>{e(c.title)}</b>{known}<br>{KINDS[c.kind]}{season} from {e(c.company)}"
            f"<br><strong>"
            f"{c.position_as_written}</strong> ~ {weeks(c)} wks ({days_of(c)} days)<p>producer "
            f"{e(c.producer)} "
            f"&nbsp; production manager {e(c.production_manager)}{coordinator}</p></div>"
        )
    css = (
        "@page{size:letter;margin:.8in} body{font:10pt/1.35 P052;text-align:center} h1{font:30pt P052;"
        "margin:0;letter-spacing:4pt;font-variant:small-caps} div{margin:0 0 15pt;break-inside:avoid}"
        "em{display:block;font-style:normal;font-size:8.5pt;color:#8a1c1c} b{font-size:16pt;"
        "font-variant:small-caps} p{margin:0;font:8pt 'Nimbus Sans Narrow';letter-spacing:.6pt;"
        "text-transform:uppercase} header{margin-bottom:20pt} small{font-size:9pt}"
    )
    top = f"<header><h1>{e(truth.name)}</h1>{e(truth.address)} ❖ {truth.phone} ❖ {truth.email}<br>Member "
    last = f"{lines_of(truth, 'small').replace('</small><small>', '</small><br><small>')}"
    return made(truth, f"{top}{truth.member_no} of I.A.T.S.E. 411</header>{body}{last}", css)


def typed_leaders(rng: random.Random) -> Made:
    """As from a typewriter: dots lead from the show to the job and from the job to the days; below, whom she
    reported to; dates with `to date` where the job goes on."""
    vocabulary = rng.choice((MARKS, NUMBERS, HOUSES))
    truth = drawn(rng, vocabulary, CITY, BRIEF, TRAVELLER, least=7, most=11)
    truth = leaving_out(truth, "studio", "kind", "producer", "assistant_production_coordinator")
    truth = still_at_it(forgetting(rng, truth, 0.2, "production_coordinator"))
    lines, now = [], rng.choice(("to date", "present", "ongoing", "current"))
    for c in truth.credits:
        show = c.title.upper() + (f" S{c.season:02}" if c.season else "")
        job = f" {c.position_as_written}"
        days = f" {days_of(c)} days" if c.end else f" {now}"
        lines.append(f"{show + ' ':.<44}{job + ' ':.<24}{days:.>14}")
        when = f"{in_long(c.start)} to {in_long(c.end)}" if c.end else f"{in_long(c.start)} - {now}"
        lines.append(f"   {c.company}, {when}")
        boss = (
            f"{c.production_coordinator}, PC" if c.production_coordinator else f"{c.production_manager}, PM"
        )
        second = f"; PM was {c.production_manager}" if c.production_coordinator else ""
        lines += [f"   Reported to: {boss}{second}", ""]
    css = (
        "@page{size:letter;margin:.8in .85in} pre{font:9.2pt/1.22 'Nimbus Mono PS';margin:0;"
        "white-space:pre-wrap;font-variant-ligatures:none}"
    )
    top = [
        truth.name,
        truth.address,
        f"{truth.phone}    {truth.email}",
        f"LOCAL 411 NO. {truth.member_no}",
        "",
    ]
    last = ["-" * 82, *truth.other_lines]
    text = "\n".join((*top, "C R E D I T S", "", *lines, *last))
    return made(truth, f"<pre>{e(text)}</pre>", css)


_ALL = (deux_langues, over_the_page, poster, typed_leaders)
NINTH_LAST: dict[str, Family] = {family.__name__: family for family in _ALL}
