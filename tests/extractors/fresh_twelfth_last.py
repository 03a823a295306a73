"""The last PDFs of the twelfth set: dot leaders of a typist, a landscape grid, a list in French."""

from __future__ import annotations

import random

from samples.layouts.press import Sheet
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import PDF, Family, Made, cells, days_of, e, grid, leaving_out, made
from tests.extractors.fresh_seventh_lives import COAST, MONTREAL, TORONTO, crew_of
from tests.extractors.fresh_tenth_lives import KINDS
from tests.extractors.fresh_twelfth_lives import (
    CHIEFS,
    FIRSTS,
    FLEUVE,
    FLIGHTS,
    FRENCH,
    LONG,
    PLAIN,
    QUEEN,
    STRAIT,
    WAYS,
    by_initials,
    house,
    paragraphs,
    season,
    worked,
)

_LEFT, _RIGHT, _FOOT = 72.0, 540.0, 722.0


def _lines(c: CreditTruth) -> list[tuple[str, str]]:
    """What stands at the left and, after dots, at the right."""
    when = f"{WAYS['long'](c.start)} - {WAYS['long'](c.end)}"
    lines = [(f"{c.title}{season(c, ' (Season {})')}", c.position_as_written), (house(c, "{}, {}"), when)]
    return [*lines, (", ".join(crew_of(c, "Producer|PM|PC|-", " ")), ""), (f"Total days: {days_of(c)}", "")]


def dot_leaders(rng: random.Random) -> Made:
    """A typed list: dots from the show to the job and from the company to the dates; the crew and the total
    of days beneath; a record that meets the foot of a page goes on over it."""
    truth = worked(rng, QUEEN, TORONTO, FLIGHTS, LONG, (9, 22))
    truth = leaving_out(truth, "kind", "assistant_production_coordinator")
    sheet, top = Sheet("FreeSerif"), 150.0
    for number, text in enumerate((truth.name, truth.address, f"{truth.phone}   {truth.email}")):
        sheet.put(306 - sheet.measure(text, 12) / 2, 64 + 15 * number, text, 12)
    sheet.put(_LEFT, 124, f"IATSE Local 411 Member #{truth.member_no}", 11, sheet.italic)
    for c in truth.credits:
        for place, (left, right) in enumerate(_lines(c)):
            if top > _FOOT:
                sheet.next_page()
                top = 72.0
            face = sheet.bold if place == 0 else sheet.regular
            end = sheet.put(_LEFT, top, left, 10.5, face)
            if right:
                start = _RIGHT - sheet.measure(right, 10.5)
                dots = "." * int((start - end - 8) / sheet.measure(".", 10.5))
                sheet.put_right(start - 4, top, dots, 10.5)
                sheet.put_right(_RIGHT, top, right, 10.5)
            top += 13.5
        top += 8
    for line in ("", *truth.other_lines):
        if top > _FOOT:
            sheet.next_page()
            top = 72.0
        sheet.put(_LEFT, top, line, 10.5)
        top += 13.5
    return sheet.finish(), PDF, truth


_HEADS = ("#", "Production<br>(Season / Episodes)", "Format", "Position", "Production Company<br>/ Network",
          "Start<br>Date", "End<br>Date", "No. of<br>Days", "Key<br>Personnel")  # fmt: skip


def landscape_grid(rng: random.Random) -> Made:
    """A spreadsheet's page turned on its side in very small type: shaded rows, heads of two lines over every
    page, episodes below the show, the crew in one cell that may break over a page."""
    truth = worked(rng, STRAIT, COAST, CHIEFS, PLAIN, (14, 22), gaps=0.05)
    rows = []
    for place, c in enumerate(truth.credits, 1):
        show = f"{e(c.title)}{season(c, '<br>Season {}, Eps. {first}-{last}')}"
        crew = "<br>".join(e(text) for text in crew_of(c, "Prod|PM|PC|APC"))
        firm = e(house(c, "{}\n{}")).replace("\n", "<br>/ ")
        when = [WAYS["dashed"](c.start), WAYS["dashed"](c.end), days_of(c)]
        rows.append(cells([str(place), show, KINDS[c.kind], c.position_as_written, firm, *when, crew]))
    css = (
        "@page{size:letter landscape;margin:.5in;@top-right{content:'Page 'counter(page)' of 'counter(pages);"
        "font:7pt Carlito}} body{font:7.6pt/1.25 Carlito} h1{font-size:13pt;margin:0} table{width:100%;"
        "border-collapse:collapse;margin-top:6pt} th{background:#4472c4;color:#fff;text-align:left}"
        "td,th{padding:2pt 5pt;vertical-align:top;orphans:1;widows:1} tr:nth-child(even){background:#dde6f4}"
        "td:nth-child(8){text-align:center} h2{font-size:9pt;margin:8pt 0 2pt} p{margin:0}"
    )
    top = (
        f"<h1>{e(truth.name)} – Credit List</h1><p>{truth.phone} &nbsp; {truth.email} &nbsp; "
        f"{e(truth.address)} "
        f"&nbsp; IATSE 411 Member {truth.member_no}</p>"
    )
    return made(truth, f"{top}{grid(_HEADS, rows)}{paragraphs(truth, 'Other')}", css)


_GENRES = {"Feature": "long métrage", "MOW": "téléfilm", "Pilot": "pilote", "Mini-Series": "minisérie",
           "TV Series": "série", "Documentary": "documentaire"}  # fmt: skip


def liste_en_francais(rng: random.Random) -> Made:
    """A list in French that begins with the dates, the days in brackets behind them; then the show between
    guillemets, the job and the company; the crew by initials."""
    truth = by_initials(worked(rng, FLEUVE, MONTREAL, FIRSTS, FRENCH, (9, 14)))
    body = ""
    for c in truth.credits:
        when = f"{WAYS['jour'](c.start)} au {WAYS['jour'](c.end)}"
        count = days_of(c).replace(".", ",")
        what = _GENRES[KINDS[c.kind]] + season(c, ", saison {}")
        crew = " – ".join(e(text) for text in crew_of(c, "Prod.|Dir. prod.|Coord.|Ass. coord.", " : "))
        body += (
            f"<p><b>{when}</b> ({count} jour{'s' if c.days >= 2 else ''})<br>« {e(c.title)} », {what}<br>"
            f"{c.position_as_written}, {e(house(c))}<br><small>{crew}</small></p>"
        )
    css = (
        "@page{size:letter;margin:.8in 1in} body{font:10pt/1.3 'Nimbus Roman'} h1{font-size:20pt;margin:0;"
        "font-weight:normal} h2{font-size:12pt;margin:12pt 0 4pt;color:#7a1f2b} p{margin:0 0 7pt}"
        "small{font-size:9pt}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><p>{e(truth.address)}<br>Tél. : {truth.phone} – Courriel : "
        f"{truth.email}<br>"
        f"Membre de l'AIEST (IATSE), section locale 411, n° {truth.member_no}</p><h2>Expérience</h2>"
    )
    return made(truth, f"{top}{body}{paragraphs(truth, 'Formation et divers')}", css)


_ALL = (
    dot_leaders,
    landscape_grid,
    liste_en_francais,
)
TWELFTH_LAST: dict[str, Family] = {family.__name__: family for family in _ALL}
