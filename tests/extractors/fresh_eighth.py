"""Five resumes of the eighth set: a crew site's export, a union's form, templates of three kinds."""

from __future__ import annotations

import random

from models.terms import ProductionKind
from samples.layouts.press import Sheet
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import PDF, Family, Made, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_eighth_jobs import IN_A_TEMPLATE, ON_A_FORM, ON_A_SITE, TYPESET
from tests.extractors.fresh_eighth_lives import (
    BOSS,
    CLIMB,
    DEPUTY,
    SLOW,
    WRITTEN,
    lived,
    passer_by,
    season,
    season_in_words,
    span,
)
from tests.extractors.fresh_eighth_words import GTA, WEST
from tests.extractors.fresh_seventh_lives import crew_of, forgetting, silent

K = ProductionKind
KINDS = {
    K.FEATURE: "Feature film",
    K.MOW: "TV movie",
    K.PILOT: "Pilot",
    K.MINI_SERIES: "Miniseries",
    K.TV_SEASON: "TV series",
    K.OTHER: "Commercial",
}


def crew_site_export(rng: random.Random) -> Made:
    """A crew site's page saved: years at the left once, a line for each show and grey small print below."""
    truth = lived(rng, GTA, ON_A_SITE, CLIMB, least=6, most=12)
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer")
    body, year = "", 0
    for c in truth.credits:
        shown, year = (f"{c.end.year}" if c.end.year != year else ""), c.end.year
        crew = [f"D: {passer_by(rng, GTA, truth)}", *crew_of(c, "P|PM|-|-")]
        kind = KINDS[c.kind] + season(c, ", season {}")
        small = " · ".join((span(c, "points in full"), f"{days_of(c)} shooting/prep days", *crew))
        house = e(c.company) + (f" [{e(c.studio)}]" if c.studio else "")
        body += (
            f"<tr><td>{shown}</td><td><b>{e(c.title)}</b> <u>{kind}</u><br><i>{e(small)}</i></td>"
            f"<td>{c.position_as_written}</td><td>{house}</td></tr>"
        )
    css = (
        "@page{size:letter;margin:.6in .55in .7in;@bottom-left{content:'Profile last updated by its owner';"
        "font:7pt 'DejaVu Sans';color:#888}} body{font:8.2pt/1.35 'DejaVu Sans'} h1{font-size:15pt;"
        "margin:0}"
        "h2{font-size:8.5pt;background:#263238;color:#fff;padding:3pt 6pt;margin:12pt 0 0} u{color:#00796b;"
        "text-decoration:none;font-size:7pt;margin-left:3pt} i{font:7pt/1.4 'DejaVu Sans';color:#666}"
        "table{width:100%;border-collapse:collapse} td{vertical-align:top;padding:4pt 6pt 4pt 0;"
        "border-bottom:.4pt solid #cfd8dc} td:first-child{width:32pt;color:#00796b;font-weight:bold;"
        "padding-left:6pt} td:nth-child(3){width:23%} td:nth-child(4){width:24%} tr{break-inside:avoid}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1>Production department · {e(truth.address)}<br>{truth.phone} · "
        f"{truth.email} · Union: IATSE 411 (#{truth.member_no})<h2>Film &amp; TV credits</h2>"
    )
    rest = f"<h2>More about {e(truth.name.split()[0])}</h2>{lines_of(truth, 'p')}"
    return made(truth, f"{top}<table>{body}</table>{rest}", css)


_COLUMNS = (
    ("#", 16), ("Production (and season)", 120), ("Position", 62), ("Employer", 106), ("Prod. Mgr.", 74),
    ("Prod. Co-ord.", 74), ("From", 52), ("To", 52), ("Days", 28),
)  # fmt: skip


def _boxed(sheet: Sheet, x: float, top: float, wide: float, label: str, value: str) -> None:
    """A box of a form: its label small in the corner, what was typed below it."""
    sheet.canvas.rect(x, sheet.height - top - 28, wide, 28)
    sheet.put(x + 3, top + 8, label, 6)
    _fitted(sheet, x + 4, top + 22, wide - 8, value)


def _fitted(sheet: Sheet, x: float, top: float, wide: float, value: str, size: float = 9.5) -> None:
    """A form's field makes its letters smaller until they fit, and at seven points breaks the line."""
    while sheet.measure(value, size) > wide and size > 7:
        size -= 0.25
    lines = sheet.wrap(value, wide, size)
    sheet.canvas.setFillColorRGB(0.05, 0.1, 0.45)
    for place, line in enumerate(lines):
        sheet.put(x, top + 4 - 4 * len(lines) + 8 * place, line, size)
    sheet.canvas.setFillColorRGB(0, 0, 0)


def _form_head(sheet: Sheet, truth: ResumeTruth, first: str) -> None:
    sheet.put(14, 34, "IATSE LOCAL 411", 13, sheet.bold)
    sheet.put(14, 50, "Member Work Record and Availability - please type or print", 9)
    boxes = (("Member name", truth.name, 210),
             ("Member no.", truth.member_no, 80), ("Phone", truth.phone, 110),
             ("E-mail", truth.email, 184))  # fmt: skip
    x = 14.0
    for label, value, wide in boxes:
        _boxed(sheet, x, 60, wide, label, value)
        x += wide
    _boxed(sheet, 14, 88, 400, "Mailing address", truth.address)
    _boxed(sheet, 414, 88, 184, "Available as of (category applied for below)", first)
    x = 14
    for label in ("Production Co-ordinator", "1st Asst.", "2nd Asst.", "Travel", "Script"):
        sheet.canvas.rect(x, sheet.height - 134, 8, 8)
        if label == "1st Asst.":
            sheet.put(x + 1.5, 132.5, "X", 8, sheet.bold)
        x = sheet.put(x + 12, 133, label, 8) + 18


def availability_form(rng: random.Random) -> Made:
    """The union's form filled in on a screen: letters shrink to fit their boxes; some rows stay empty."""
    truth = lived(rng, GTA, ON_A_FORM, SLOW, least=5, most=13, rest=60)
    truth = leaving_out(truth, "studio", "kind", "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.15, "production_coordinator")
    sheet, top = Sheet("Liberation Sans"), 152.0
    _form_head(sheet, truth, WRITTEN["long"](truth.credits[0].end))
    edges = [14.0]
    for _, wide in _COLUMNS:
        edges.append(edges[-1] + wide)
    for x, (head, _) in zip(edges, _COLUMNS, strict=False):
        sheet.put(x + 2, top + 10, head, 6.5, sheet.bold)
    for row in range(16):
        above = top + 15 + 27 * row
        sheet.rule(14, above, edges[-1], above)
        sheet.put(17, above + 17, str(row + 1), 7)
        if row < len(truth.credits):
            c = truth.credits[row]
            typed = (c.title + season(c, " S{}"), c.position_as_written, c.company, c.production_manager,
                     c.production_coordinator, WRITTEN["year first"](c.start), WRITTEN["year first"](c.end),
                     days_of(c))  # fmt: skip
            for x, right, text in zip(edges[1:], edges[2:], typed, strict=False):
                _fitted(sheet, x + 3, above + 17, right - x - 6, text, 9)
    bottom = top + 15 + 27 * 16
    for x in edges:
        sheet.rule(x, top, x, bottom)
    sheet.rule(14, top, edges[-1], top)
    sheet.rule(14, bottom, edges[-1], bottom)
    sheet.put(14, bottom + 16, "Training, languages and other skills:", 8, sheet.bold)
    for place, line in enumerate(truth.other_lines):
        _fitted(sheet, 20, bottom + 29 + 12 * place, 560, line)
    sheet.put(14, 762, "Signature ______________________________   Date ________________", 8)
    sheet.put_right(598, 762, "Office use only:   [ ] entered   [ ] verified", 7)
    return sheet.finish(), PDF, truth


_DID = (
    "Wrangled call sheets, one-liners and sides for two units",
    "Onboarded crew and closed out start paper",
    "Kept the distro list, the fridge and the peace",
    "Purchase orders, couriers, clearances, rentals",
    "Supervised three office PAs and a set of 212 keys",
)


def swiss_docs(rng: random.Random) -> Made:
    """An online editor's Swiss template: section names in red at the left, each show before its job."""
    truth = lived(rng, WEST, IN_A_TEMPLATE, DEPUTY, least=5, most=9)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.25, "studio", "producer", "production_coordinator")
    shows = ""
    for c in truth.credits:
        house = c.company + (f", for {c.studio}" if c.studio else "")
        team = crew_of(c, "Producer|Production Manager|Coordinator|-")
        shows += (
            f"<h3>{e(c.title)}{season(c)} — <i>{c.position_as_written}</i></h3>"
            f"<h6>{span(c, 'long').upper()}</h6><p>{e(house)} ({KINDS[c.kind]}), {days_of(c)} "
            f"days. "
            f"{e('; '.join(team))}.</p><ul><li>{rng.choice(_DID)}</li></ul>"
        )
    css = (
        "@page{size:letter;margin:.8in .85in} body{font:9.6pt/1.45 Carlito;color:#333} table{width:100%;"
        "border-collapse:collapse} td{vertical-align:top;padding:0 0 14pt} td:first-child{width:108pt;"
        "color:#f2511b;font-weight:bold;border-top:2.2pt solid #000;padding-top:6pt} td+td{border-top:.5pt "
        "solid #000;padding-top:6pt} h1{font-size:32pt;line-height:1;margin:0 0 6pt;color:#000} "
        "h3{font-size:"
        "11pt;margin:8pt 0 1pt;color:#000;break-after:avoid} h6{font-size:7.8pt;margin:0 0 2pt;color:#777;"
        "font-weight:400} p{margin:0} ul{margin:1pt 0;padding-left:13pt} i{font-weight:400}"
    )
    reach = f"{e(truth.address)}<br><b>{truth.phone}</b><br><b>{truth.email}</b>"
    top = f"<table><tr><td>Hello</td><td><h1>{e(truth.name)}</h1>{reach}<br>Local 411 no. "
    top += f"{truth.member_no}</td></tr>"
    rest = f"<tr><td>Skills and education</td><td>{lines_of(truth, 'p')}</td></tr></table>"
    return made(truth, f"{top}<tr><td>Experience</td><td>{shows}</td></tr>{rest}", css)


def moderncv(rng: random.Random) -> Made:
    """LaTeX's modern CV: blue bars before blue heads, narrow dates, entries in a run."""
    truth = lived(rng, GTA, TYPESET, BOSS, least=6, most=11)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "production_coordinator")

    def entry(c: CreditTruth) -> str:
        house = f"{e(c.company)}, {e(c.studio)}" if c.studio else e(c.company)
        under = f"<small>– {days_of(c)} days; {e(', '.join(crew_of(c, '-|under PM|PC|-', ' ')))}.</small>"
        return (
            f"<tr><td>{span(c, 'day first short', '–<br>')}</td><td><b>{c.position_as_written}</b>, "
            f"<i>{e(c.title)}</i>{season(c, ', Season {}')} ({KINDS[c.kind]}), {house}.<br>"
            f"{under}</td></tr>"
        )

    css = (
        "@page{size:letter;margin:.85in .8in;@bottom-right{content:counter(page) '/' counter(pages);"
        "font:italic 8pt P052;color:#777}} body{font:10pt/1.3 P052;text-align:justify;hyphens:none} "
        "h1{font:"
        "30pt P052;margin:0 0 30pt;color:#555} h1 span{color:#999} table{border-spacing:0;width:100%} "
        "td{vertical-align:"
        "top;padding:0 0 5pt} td:first-child{width:76pt;padding-right:9pt;text-align:right;"
        "white-space:nowrap;"
        "font-size:9pt} tr{break-inside:avoid} h2{font:14pt P052;color:#3873b3;margin:12pt 0 5pt;"
        "break-after:"
        "avoid} h2::before{content:'';display:inline-block;width:76pt;height:4pt;background:#3873b3;"
        "margin-right:"
        "9pt;vertical-align:3pt} address{float:right;text-align:right;font:italic 8.5pt/1.4 P052;"
        "color:#666}"
    )
    first, _, last = truth.name.rpartition(" ")
    reach = f"{e(truth.address)}<br>✆ {truth.phone}<br>✉ {truth.email}<br>IATSE 411 · {truth.member_no}"
    rest = "".join(f"<tr><td></td><td>{e(line)}</td></tr>" for line in truth.other_lines)
    body = (
        f"<address>{reach}</address><h1><span>{e(first)}</span> {e(last)}</h1><h2>Experience</h2>"
        f"<table>{''.join(map(entry, truth.credits))}</table><h2>Miscellaneous</h2><table>{rest}</table>"
    )
    return made(truth, body, css)


def europass(rng: random.Random) -> Made:
    """The European form, kept by one who came from there: labels at the left of a blue rule."""
    truth = lived(rng, WEST, IN_A_TEMPLATE, CLIMB, least=4, most=8)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer")
    rows = ""
    for c in truth.credits:
        employer = c.company + (f" (commissioned by {c.studio})" if c.studio else "")
        fields = (
            ("Dates", f"{span(c, 'european', ' → ')} ({days_of(c)} days)"),
            ("Occupation or position held", c.position_as_written),
            ("Production", f"“{c.title}”{season_in_words(c)}"),
            ("Name of employer", employer),
            ("Type of business or sector", KINDS[c.kind]),
            ("Persons in charge", ", ".join(crew_of(c, "producer|production manager|coordinator|-", " "))),
        )
        rows += "".join(f"<tr><th>{label}</th><td>{e(said)}</td></tr>" for label, said in fields)
        rows += "<tr class=gap><th></th><td></td></tr>"
    person = (("Surname(s) / First name(s)", truth.name), ("Address(es)", truth.address),
              ("Telephone(s)", truth.phone), ("E-mail", truth.email))  # fmt: skip
    above = "".join(f"<tr><th>{label}</th><td>{e(said)}</td></tr>" for label, said in person)
    css = (
        "@page{size:A4;margin:.7in .75in;@bottom-left{content:'Page ' counter(page) ' / ' counter(pages) "
        "' - Curriculum vitae';font:7pt 'Liberation Sans Narrow'}} body{font:9.5pt/1.3 'Liberation Sans "
        "Narrow'} table{width:100%;border-spacing:0} th{width:34%;text-align:right;padding:1.5pt 9pt "
        "1.5pt 0;"
        "font-weight:400;vertical-align:top;border-right:.8pt solid #1f4e9b} td{padding:1.5pt 0 1.5pt 9pt}"
        "tr.gap th{height:8pt} .s th{font-weight:bold;font-size:11pt} tr:first-child td{font-weight:bold}"
    )
    rest = "".join(f"<tr><th>{'Further skills' if n == 0 else ''}</th><td>{e(line)}</td></tr>"
                   for n, line in enumerate(truth.other_lines))  # fmt: skip
    body = (
        "<table><tr class=s><th>Europass<br>Curriculum Vitae</th><td></td></tr><tr class=gap><th></th>"
        "<td></td></tr>"
        f"<tr class=s><th>Personal information</th><td></td></tr>{above}<tr class=gap><th></th><td></td>"
        f"</tr>"
        f"<tr class=s><th>Work experience</th><td></td></tr>{rows}{rest}</table>"
    )
    return made(silent(truth, "member_no"), body, css)


_ALL = (crew_site_export, availability_form, swiss_docs, moderncv, europass)
EIGHTH: dict[str, Family] = {family.__name__: family for family in _ALL}
