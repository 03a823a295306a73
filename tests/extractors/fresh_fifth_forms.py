"""Two more of Word's: a boxed form for each show, and a grid in both languages."""

from __future__ import annotations

import random

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from samples.layouts.press import new_docx
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_lives import (
    EN_FRANCAIS,
    GENRES,
    MONTHS_IN_SHORT,
    QUEBEC,
    TORONTO,
    joined,
    weeks_of,
    working_life,
)
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_fourth_lives import IN_FULL, KINDS, Words, undated


def word_forms(rng: random.Random) -> Made:
    """One small boxed form for each show, four cells across, in the order that the Local asks for it."""
    words = Words(
        "Rhubarb Season|The Gananoque Gambit|Crossing Guards|Petunia Prescott Investigates|Silo|"
        "Highway Eleven Hymn|"
        "Little Norway|The Ghostwriter's Ghost|Goose Landing|Alderman|No Parking on Elm|Wild Rice Moon",
        "Balsam Fir Films|Cottage Roll Productions Inc.|Stoplight Pictures|Quilting Bee Entertainment Ltd.",
        "Cascade|Superior TV|North of Seven|Beam",
    )
    truth = working_life(rng, words, IN_FULL, TORONTO, most=7)
    document = new_docx("Liberation Sans", 9, 0.8)
    said(document, ("RESUME – APPLICATION FOR UPGRADE", "b"), size=13, after=4)
    said(
        document,
        (f"Member: {truth.name}     Member #: {truth.member_no}     Phone: {truth.phone}", ""),
        after=8,
    )
    for c in truth.credits:
        crew = [getattr(c, f) for f in ("producer", "production_manager", "production_coordinator")]
        form = (
            ("Production", c.title, "Season / Type", joined((str(c.season or ""), KINDS[c.kind]), " / ")),
            ("Studio", c.studio, "Production Company", c.company),
            ("Start Date", f"{c.start:%Y-%m-%d}", "End Date", f"{c.end:%Y-%m-%d}"),
            ("Position Held", c.position_as_written, "Number of Days", days_of(c)),
            ("Producer", crew[0], "Production Manager", crew[1]),
            ("Production Coordinator", crew[2], "APC", c.assistant_production_coordinator),
        )
        table = document.add_table(rows=0, cols=4, style="Table Grid")
        for line in form:
            for place, (cell, text) in enumerate(zip(table.add_row().cells, line, strict=True)):
                said(cell, (text, "b" if place % 2 == 0 else ""))
                if place % 2 == 0:
                    shaded(cell, "F2F2F2")
        wide(table, (1.5, 2.1, 1.5, 1.8))
        said(document, ("", ""), after=4)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


def word_bilingue(rng: random.Random) -> Made:
    """Headings in both languages, jobs in French, months alone and weeks for days; only upright rules."""
    words = Words(
        "Le Dépanneur de minuit|Petite-Patrie, P.Q.|La Cabane à Gisèle|Hiver à "
        "Kamouraska-sur-Mer|Trois cents gelées|"
        "L'Affaire du traversier|Sainte Misère|Un notaire à bicyclette|Les Sœurs Lachute|Chien "
        "de garde à vue",
        "Productions Lac-à-l'Orignal inc.|Films de la Ruelle verte|Cartier-Latin Pictures inc.|Ciné-Marmotte",
        "Télé-Boréale|Réseau Quatre-Vents|Studio Frontenac Nord|Canal Bis",
    )
    truth = leaving_out(
        working_life(rng, words, EN_FRANCAIS, QUEBEC), "assistant_production_coordinator", "days"
    )
    document = new_docx("Garamond", 9, 0.6, landscape=True)
    said(document, (truth.name, "b"), size=16)
    said(document, (f"Curriculum vitæ / Resume      {truth.phone}      {truth.email}", ""), after=8)
    heads = ("Titre / Title", "Genre / Type", "Fonction / Position", "Maison de production / Prod. company",
             "Diffuseur / Network", "Dates", "Prod. / Dir. prod. (PM) / Coord. (PC)")  # fmt: skip
    table = document.add_table(rows=1, cols=len(heads))
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        said(cell, (head, "b"))
    for c in truth.credits:
        season = f"saison {c.season}" if c.season else ""
        first, last = (f"{MONTHS_IN_SHORT[day.month - 1]} {day.year}" for day in (c.start, c.end))
        cells = table.add_row().cells
        said(cells[0], (c.title, "i"))
        if season:
            said(cells[0], (season, ""))
        for cell, text in zip(
            cells[1:5], (GENRES[c.kind], c.position_as_written, c.company, c.studio), strict=True
        ):
            said(cell, (text, ""))
        said(cells[5], (f"{first} à {last}", ""))
        said(cells[5], (f"{weeks_of(c)} sem. / wks", "g"), after=4)
        for name in (c.producer, c.production_manager, c.production_coordinator):
            said(cells[6], (name, ""), after=6 if name == c.production_coordinator else 0)
    wide(table, (1.9, 0.9, 1.7, 1.8, 1.2, 1.2, 1.4))
    edge = '<w:insideV w:val="single" w:sz="6" w:color="808080"/>'
    table._tbl.tblPr.append(parse_xml(f"<w:tblBorders {nsdecls('w')}>{edge}</w:tblBorders>"))
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, undated(truth))


FIFTH_FORMS: dict[str, Family] = {family.__name__: family for family in (word_forms, word_bilingue)}
