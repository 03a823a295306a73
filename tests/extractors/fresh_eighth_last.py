"""Six more of the eighth set: a legal-size sheet, a profile, Gatineau, networks, running days, hair lines."""

from __future__ import annotations

import random

from models.terms import ProductionKind
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_eighth_jobs import EN_BREF, IN_CELLS, LOGGED, ON_CHIPS, SLASHED, SMALL_CAPITALS
from tests.extractors.fresh_eighth_lives import (
    BOOKINGS,
    BOSS,
    CLIMB,
    DEPUTY,
    PAGES,
    SLOW,
    WRITTEN,
    lived,
    passer_by,
    season,
    season_in_words,
    span,
)
from tests.extractors.fresh_eighth_words import FRENCH, GTA, OUTAOUAIS, WEST
from tests.extractors.fresh_seventh_lives import crew_of, forgetting, headed

K = ProductionKind
KINDS = {
    K.FEATURE: "Feature",
    K.MOW: "MOW",
    K.PILOT: "Pilot",
    K.MINI_SERIES: "Mini",
    K.TV_SEASON: "Series",
    K.OTHER: "Commercial",
}


def legal_spreadsheet(rng: random.Random) -> Made:
    """A sheet printed on legal paper: arrows, a column for everybody, oldest on top, a sum."""
    truth = lived(rng, WEST, IN_CELLS, CLIMB, least=8, most=16)
    truth = forgetting(rng, truth, 0.2, "studio", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.06, "days")
    heads = ("Title", "Ssn", "Type", "Prodco", "Studio/Network", "Job", "Start", "Wrap", "Days", "Producer",
             "Line Producer", "PM", "PC", "APC")  # fmt: skip
    truth, parts = headed(truth, lambda c: f"{c.start}", sorted(f"{c.start}" for c in truth.credits))
    rows = ""
    for _, (c,) in parts:
        texts = (
            c.title, f"{c.season or ''}", KINDS[c.kind], c.company, c.studio or "", c.position_as_written,
            WRITTEN["iso"](c.start), WRITTEN["iso"](c.end), days_of(c) if c.days else "", c.producer,
            passer_by(rng, WEST, truth), c.production_manager, c.production_coordinator,
            c.assistant_production_coordinator,
        )  # fmt: skip
        rows += cells([e(text) for text in texts])
    total = sum(c.days or 0 for c in truth.credits)
    rows += cells(("<b>TOTAL</b>", "", "", "", "", "", "", "", f"<b>{total:g}</b>", "", "", "", "", ""))
    css = (
        "@page{size:14in 8.5in;margin:.5in .4in;@bottom-center{content:'Sheet1';font:8pt Carlito}} "
        "body{font:"
        "8.4pt/1.2 Carlito} table{border-collapse:collapse;width:100%} td,th{border:.4pt solid #c6c6c6;"
        "padding:"
        "1.5pt 3pt;vertical-align:bottom;text-align:left} th{background:#4472c4;color:#fff} "
        "th::after{content:"
        "' ▾';font:6pt 'DejaVu Sans'} tbody tr:nth-child(odd) td{background:#d9e2f3} td:nth-child(2),"
        "td:nth-child(9){text-align:right} td:nth-child(7),td:nth-child(8){white-space:nowrap} "
        "p{margin:1pt 0}"
    )
    who = f"{truth.name} | 411 member {truth.member_no} | {truth.phone} | {truth.email} | {truth.address}"
    table = f"<table><thead>{cells(heads, 'th')}</thead><tbody>{rows}</tbody></table>"
    return made(truth, f"<p><b>{e(who)}</b></p>{table}<p>&nbsp;</p>{lines_of(truth, 'p')}", css)


def staff_site_profile(rng: random.Random) -> Made:
    """A staffing site's profile: a square for each show's picture, the job on a chip."""
    truth = lived(rng, GTA, ON_CHIPS, PAGES, least=5, most=9)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.25, "studio", "production_coordinator")
    body = ""
    for c in truth.credits:
        studio = f" • {c.studio}" if c.studio else ""
        facts = (
            f"{KINDS[c.kind]}{season(c, ' • Season {}')}{studio}",
            c.company,
            f"{span(c, 'day first')}  ({days_of(c)} days)",
            "  ".join(crew_of(c, "-|PM|Coordinator|-")),
        )
        initials = "".join(word[0] for word in c.title.split() if word[0].isalpha())[:2]
        body += (
            f"<section><div class=p>{initials}</div><div class=t><b>{e(c.title)}</b><u>"
            f"{c.position_as_written}</u>"
            f"{''.join(f'<p>{e(fact)}</p>' for fact in facts)}</div></section>"
        )
    css = (
        "@page{size:letter;margin:.55in .7in} body{font:9.2pt/1.4 'Nimbus Sans';color:#222} "
        "h1{font-size:20pt;"
        "margin:0} h2{font-size:11pt;margin:14pt 0 5pt;color:#5b2be0} section{border:.6pt solid #ddd;"
        "border-radius:5pt;padding:6pt;margin-bottom:6pt;break-inside:avoid;overflow:hidden} "
        ".p{float:left;width:"
        "42pt;height:42pt;background:#e7e0fb;color:#b7a5ef;text-align:center;line-height:42pt;"
        "font-size:15pt}"
        ".t{margin-left:52pt} u{text-decoration:none;background:#5b2be0;color:#fff;border-radius:7pt;"
        "font-size:"
        "7.4pt;padding:1pt 6pt;margin-left:8pt} p{margin:0;color:#444} .s{display:inline-block;"
        "background:#eee;"
        "border-radius:7pt;padding:1pt 7pt;margin:0 5pt 5pt 0;font-size:8pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1>Available · {e(truth.address)}<br>{truth.phone} · {truth.email}<br>"
        f"Unions: "
        f"IATSE 411 (member {truth.member_no})<h2>Credits ({len(truth.credits)})</h2>"
    )
    chips = "".join(f"<div class=s>{e(line)}</div>" for line in truth.other_lines)
    return made(truth, f"{top}{body}<h2>Skills and more</h2>{chips}", css)


_GENRES = {
    K.FEATURE: "long métrage", K.MOW: "téléfilm", K.PILOT: "émission pilote", K.MINI_SERIES: "minisérie",
    K.TV_SEASON: "série", K.OTHER: "message publicitaire",
}  # fmt: skip


def cv_gatineau(rng: random.Random) -> Made:
    """From Gatineau: a table of two columns, days of work under the dates at the left, the show at the right
    in guillemets, everybody after a dash."""
    truth = lived(rng, OUTAOUAIS, EN_BREF, DEPUTY, slate=FRENCH, least=5, most=10)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    rows = ""
    for c in truth.credits:
        crew = crew_of(c, "producteur|dir. de prod.|coordo|-", " : ")
        kind = _GENRES[c.kind] + season(c, ", saison {}")
        house = e(c.company) + (f" pour {e(c.studio)}" if c.studio else "")
        days = days_of(c).replace(".", ",")
        rows += cells((
            f"{WRITTEN['french short'](c.start)}<br>au {WRITTEN['french short'](c.end)}<br><i>{days} "
            f"jours</i>",
            f"<b>« {e(c.title)} »</b> ({kind})<br>{c.position_as_written} – {house}<br>"
            f"<small>{e(' – '.join(crew))}</small>",
        ))  # fmt: skip
    css = (
        "@page{size:letter;margin:.8in .9in} body{font:10pt/1.35 'FreeSerif'} h1{font-size:20pt;margin:0;"
        "border-bottom:1.5pt solid #2e6f5e} h2{font-size:11.5pt;background:#e3efe9;padding:2pt 5pt;"
        "margin:12pt 0 "
        "5pt;color:#2e6f5e} table{width:100%;border-spacing:0} td{vertical-align:top;padding:0 0 8pt}"
        "td:first-child{width:112pt;color:#333} tr{break-inside:avoid} small{font-size:9pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1>{e(truth.address)}<br>Tél. : {truth.phone} – Courriel : {truth.email}<br>"
        f"Membre de l'AIEST 411 (n° {truth.member_no})<h2>Expérience en cinéma et en télévision</h2>"
    )
    rest = f"<h2>Formation, langues et divers</h2>{lines_of(truth, 'div')}"
    return made(truth, f"{top}<table>{rows}</table>{rest}", css)


def by_network(rng: random.Random) -> Made:
    """For whom, in bold; under it a hanging line for each show, parts between slashes, seasons in words."""
    truth = lived(rng, WEST, SLASHED, BOSS, least=6, most=12)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "production_coordinator")
    truth, parts = headed(truth, lambda c: c.studio)

    def line(c: CreditTruth) -> str:
        names = crew_of(c, "-|Production Manager|PC|-", " ")
        said = (f"<i>{e(c.title)}</i>{season_in_words(c, ' - Season ')} [{KINDS[c.kind]}]",
                f"<b>{c.position_as_written}</b>", e(c.company), span(c, "ordinal", " to "),
                f"{days_of(c)} days", e(", ".join(names)))  # fmt: skip
        return f"<p>{' / '.join(said)}</p>"

    body = "".join(f"<h3>{e(studio)}</h3>{''.join(map(line, credits))}" for studio, credits in parts)
    css = (
        "@page{size:letter;margin:1in} body{font:11pt/1.4 Caladea} h1{font-size:18pt;text-align:right;"
        "margin:0}"
        "address{text-align:right;margin-bottom:14pt} h3{font-size:12pt;margin:10pt 0 2pt;"
        "break-after:avoid;"
        "border-top:.5pt solid #aaa;padding-top:3pt} p{margin:0 0 4pt 22pt;text-indent:-14pt} "
        "h2{font-size:12pt;"
        "text-decoration:underline;margin:16pt 0 4pt}"
    )
    reach = (
        f"{e(truth.address)}<br>{truth.phone}<br>{truth.email}<br>Union: IATSE Local 411, {truth.member_no}"
    )
    top = f"<h1>{e(truth.name)}</h1><address>{reach}</address><h2>For networks and streamers</h2>"
    return made(truth, f"{top}{body}<h2>Additional</h2>{lines_of(truth, 'p')}", css)


def running_total(rng: random.Random) -> Made:
    """A log kept for the upgrade, oldest first: the days of each job and beside them all days until then."""
    truth = lived(rng, GTA, LOGGED, SLOW, least=6, most=13, rest=50)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator", "studio")
    truth = forgetting(rng, truth, 0.15, "production_coordinator")
    truth, parts = headed(truth, lambda c: f"{c.start}", sorted(f"{c.start}" for c in truth.credits))
    rows, until = "", 0.0
    for number, (_, (c,)) in enumerate(parts, 1):
        until += c.days
        show = f"<b>{e(c.title)}</b>{season(c, ' S{:02d}')}<br>{e(c.company)} ({KINDS[c.kind]})"
        names = e(f"{c.production_manager} (PM)") + (
            f"<br>{e(c.production_coordinator)} (PC)" if c.production_coordinator else ""
        )
        when = f"{WRITTEN['points'](c.start)}–{WRITTEN['points'](c.end)}"
        rows += cells((f"{number}.", when, show, c.position_as_written, names, days_of(c), f"{until:g}"))
    head = cells(("", "dd.mm.yy", "Show / employer", "Capacity", "Under", "Days", "Total to date"), "th")
    css = (
        "@page{size:letter;margin:.7in} body{font:9pt/1.3 'DejaVu Serif Condensed','DejaVu Serif'} "
        "h1{font-size:"
        "13pt;margin:0 0 3pt} table{width:100%;border-collapse:collapse;margin:10pt 0} th{border-top:1pt "
        "solid;"
        "border-bottom:1pt solid;font-weight:400;font-style:italic} td,th{text-align:left;padding:3pt "
        "6pt 3pt 0;"
        "vertical-align:top} td:nth-child(n+6),th:nth-child(n+6){text-align:right} "
        "td:nth-child(2){white-space:"
        "nowrap} tr:last-child td{border-bottom:1pt solid} tr{break-inside:avoid} ul{margin:2pt 0}"
    )
    top = (
        f"<h1>Work log of {e(truth.name)}, member {truth.member_no}</h1>{e(truth.address)} | "
        f"{truth.phone} | "
        f"{truth.email}"
    )
    foot = f"Other experience and training:<ul>{lines_of(truth)}</ul>"
    return made(truth, f"{top}<table>{head}{rows}</table>{foot}", css)


def apple_pages(rng: random.Random) -> Made:
    """Thin and light: a large name, hair lines, the job in small capitals over a slanted title, and at the
    right margin a first day over a last one; who it was with follows `w/`."""
    truth = lived(rng, WEST, SMALL_CAPITALS, BOOKINGS, least=5, most=9)
    truth = leaving_out(truth, "assistant_production_coordinator", "kind")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    body = ""
    for c in truth.credits:
        crew = " ".join((f"w/ {'; '.join(crew_of(c, 'producer|PM|PC|-', ' '))}",))
        house = e(c.company) + (f" → {e(c.studio)}" if c.studio else "")
        when = f"{WRITTEN['apostrophe'](c.start)}<br>{WRITTEN['apostrophe'](c.end)}<br>({days_of(c)})"
        body += (
            f"<section><aside>{when}</aside><h4>{c.position_as_written}</h4><h3>"
            f"{e(c.title)}{season(c, ' s{}')}"
            f"</h3>{house}<br>{e(crew)}</section>"
        )
    css = (
        "@page{size:letter;margin:.9in 1in} body{font:9.4pt/1.5 'DejaVu Sans Light','DejaVu Sans';"
        "color:#444;"
        "font-weight:200} h1{font-size:30pt;margin:0;font-weight:200;color:#111} h2{font-size:9pt;"
        "border-top:"
        ".3pt solid #111;padding-top:5pt;margin:16pt 0 4pt;font-weight:400} section{break-inside:avoid;"
        "margin:"
        "0 0 9pt} aside{float:right;text-align:right;font-size:8.4pt} h4{font:small-caps 10pt 'Liberation "
        "Serif';letter-spacing:.6pt;margin:0} h3{font:italic 12pt 'Liberation Serif';margin:0;color:#111}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1>{e(truth.address)} &nbsp; {truth.phone} &nbsp; {truth.email}<h2>Work "
        "(days in brackets)</h2>"
    )
    rest = f"<h2>Beyond</h2>{lines_of(truth, 'div')}<div>IATSE 411 member {truth.member_no}</div>"
    return made(truth, f"{top}{body}{rest}", css)


_ALL = (legal_spreadsheet, staff_site_profile, cv_gatineau, by_network, running_total, apple_pages)
EIGHTH_LAST: dict[str, Family] = {family.__name__: family for family in _ALL}
