"""Four resumes of the seventh set as Word files: by employer, by job, an office template, two rows a show."""

from __future__ import annotations

import random
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Inches

from models.terms import Position, ProductionKind
from samples.layouts.press import new_docx
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_seventh_lives import (
    ASSISTANT,
    COAST,
    COORDINATOR,
    EAST_AND_PRAIRIE,
    STEADY,
    TORONTO,
    TRAVELLER,
    Jobs,
    Shows,
    crew_of,
    drawn,
    forgetting,
    headed,
    in_long,
    in_short,
    silent,
    telling,
)

P, K = Position, ProductionKind
SHORTENED: Jobs = {
    P.SECOND_APC: "2nd Asst. Prod. Co-ord.",
    P.FIRST_APC: "1st Asst. Prod. Co-ord.",
    P.PC: "Prod. Co-ord.",
    P.TRAVEL: "Travel Co-ord.",
    P.SCRIPT: "Script Co-ord.",
    P.OTHER: "Production Office P.A.",
}
HEADING_JOBS: Jobs = {
    P.SECOND_APC: "Second Assistant Production Coordinator (2nd APC)",
    P.FIRST_APC: "First Assistant Production Coordinator (1st APC)",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Office Production Assistant",
}
OF_TRAVEL: Jobs = {
    P.SECOND_APC: "2nd Assistant Production Coordinator",
    P.FIRST_APC: "1st Assistant Production Coordinator",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel & Accommodations Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Front Desk / Office PA",
}
IN_BOXES: Jobs = {
    P.SECOND_APC: "Asst. Coordinator, 2nd",
    P.FIRST_APC: "Asst. Coordinator, 1st",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Office Runner",
}
KINDS = {
    K.FEATURE: "Feature",
    K.MOW: "M.O.W.",
    K.PILOT: "Pilot",
    K.MINI_SERIES: "Limited Series",
    K.TV_SEASON: "TV Series",
    K.OTHER: "Commercial",
}


def _kind_of(c: CreditTruth) -> str:
    return f"{KINDS[c.kind]}, Season {c.season}" if c.season else KINDS[c.kind]


def word_by_employer(rng: random.Random) -> Made:
    """Always hired by the same few companies: each is a heading, its shows are lines with stops beneath."""
    shows = Shows(
        "The Bathurst Baritone|Crokinole County|Hurontario Heights|Loon Calls Collect|Mimico Mercy|Fiddle "
        "Park Five|"
        "The Weather in Wiarton|Grand River Grifters|Bobcaygeon Bodies|Pickerel's Revenge Tour|Sisters "
        "of Sumach|"
        "Eleven Kilometres of Bad Road|Muskie!|A Toque for Tamara",
        "Ironstone & Lace Productions|Second Helping Pictures Inc.|Northumberland Street Films Ltd.",
        "Concord TV|Blue Spruce Studios|Ravel+|Tri-Lake Network",
    )
    truth = drawn(rng, shows, TORONTO, SHORTENED, STEADY, least=6, most=12, rest=200)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "production_coordinator")
    truth, parts = headed(truth, lambda c: c.company)
    document = new_docx("Arial", 10, 0.85)
    said(document, (truth.name, "b"), size=16)
    said(document, (truth.address, ""))
    said(
        document,
        (f"Phone {truth.phone}     E-mail {truth.email}     Local 411 #{truth.member_no}", ""),
        after=8,
    )
    said(document, ("EMPLOYMENT HISTORY", "b"), after=4)
    for company, credits in parts:
        years = sorted({credits[-1].start.year, credits[0].end.year})
        said(document, (company, "b"), (f"  ({' – '.join(map(str, years))})", "g"), size=11.5, after=3)
        for c in credits:
            studio = f" for {c.studio}" if c.studio else ""
            line = said(document, (f"\t{c.title}", "i"), (f" ({_kind_of(c)}){studio}", ""))
            last = f"\t{c.position_as_written}\t{in_short(c.start)} – {in_short(c.end)}\t{days_of(c)} days"
            under = said(document, (last, ""))
            crew = "; ".join(crew_of(c, "Prod.|PM|PC|-", " "))
            small = said(document, (f"\t{crew}", ""), size=9, after=6)
            for paragraph in (line, under, small):
                paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(0.3))
                paragraph.paragraph_format.keep_with_next = paragraph is not small
            under.paragraph_format.tab_stops.add_tab_stop(Inches(2.8))
            under.paragraph_format.tab_stops.add_tab_stop(Inches(6.7), WD_TAB_ALIGNMENT.RIGHT)
    said(document, ("EDUCATION / SKILLS", "b"), after=2)
    for line in truth.other_lines:
        said(document, (line, ""))
    return saved(document, truth)


def word_by_job(rng: random.Random) -> Made:
    """The jobs as centred headings, a table without lines beneath: show and house, dates, those in charge."""
    shows = Shows(
        "The Cabot Street Cure|Kitchen Party Crashers|Gannet Rock|Ninety Miles of Fog|The Halibut "
        "Heiress|Dory Days|"
        "Wreckhouse Wind|Snow Crab Sundae|Come From Next Door|Two Lighthouses|The Avalon Avocados|"
        "Codswallop Cove",
        "Screech Owl Films Inc.|Jellybean Row Productions|Duckworth & Sons Media|Gander Lake Pictures Ltd.",
        "Terra Nostra TV|Compass Rose|Gale Stream|Northcast",
    )
    truth = drawn(rng, shows, EAST_AND_PRAIRIE, HEADING_JOBS, COORDINATOR, least=5, most=11)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer")
    truth, parts = headed(truth, lambda c: c.position_as_written)
    document = new_docx("Cambria", 10, 0.8)
    for text, size in ((truth.name, 20.0), (f"{truth.address}  •  {truth.phone}  •  {truth.email}", 9.0)):
        said(document, (text, ""), size=size).alignment = WD_ALIGN_PARAGRAPH.CENTER
    said(document, (f"IATSE 411 Member {truth.member_no}", ""), size=9, after=8).alignment = 1
    for job, credits in parts:
        said(document, (job, "bs"), size=12, after=3).alignment = WD_ALIGN_PARAGRAPH.CENTER
        table = document.add_table(rows=0, cols=3)
        for c in credits:
            show, when, crew = table.add_row().cells
            said(show, (c.title, "b"))
            said(show, (_kind_of(c), ""))
            said(show, (c.company + (f" / {c.studio}" if c.studio else ""), "i"), after=7)
            said(when, (in_long(c.start), ""))
            said(when, (f"to {in_long(c.end)}", ""))
            said(when, (f"{days_of(c)} days", ""))
            for name in crew_of(c, "Producer|PM|Coordinator|-"):
                said(crew, (name, ""))
        wide(table, (3.0, 1.7, 2.2))
        said(document, ("", ""))
    said(document, ("Training, Education & Interests", "bs"), size=12, after=3).alignment = 1
    for line in truth.other_lines:
        said(document, (line, "")).alignment = WD_ALIGN_PARAGRAPH.CENTER
    return saved(document, truth)


_MOVED = ("Moved 64 cast and crew through four airports", "Held 38 hotel rooms for eleven weeks",
          "Wrote 112 travel movements and the guide that the office still uses",
          "Work permits for nine performers", "Two units, three cities, no missed flights")  # fmt: skip


def word_of_travel(rng: random.Random) -> Made:
    """An office suite's template: house and place over the job in slanted letters, months in grey capitals,
    then a paragraph that names show, people and days among other numbers."""
    shows = Shows(
        "Layover in Lillooet|The Concierge Code|Window Seat Widow|Red-Eye to Prince Rupert|Bear Creek "
        "Baggage|"
        "Hotel Ocelot|The Shuttle Bus Saints|Visa Run Romeo|Excess Luggage Larry|Cloudbank 400|"
        "Turbulence, B.C.",
        "Carry-On Entertainment Ltd.|False Compass Films|Second Runway Pictures|Waypoint & Wick Inc.",
        "Jetstream Originals|Orca Nine|Parallel TV|Westing",
    )
    truth = drawn(rng, shows, COAST, OF_TRAVEL, TRAVELLER, least=4, most=8)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.25, "studio", "producer", "production_coordinator")
    truth = telling(truth, "Seat 14C, whenever possible")
    document = new_docx("Calibri", 11, 1.0)
    said(document, (truth.name, "b"), size=30)
    said(document, (f"{truth.address} | {truth.phone} | {truth.email}", "g"), size=9, after=10)
    document.add_heading("Experience", level=1)
    for c in truth.credits:
        town = rng.choice(("Vancouver, BC", "Burnaby, BC", "Victoria, BC", "Toronto, ON"))
        said(document, (f"{c.company}, ", "b"), (f"{town} — ", ""), (c.position_as_written, "i"), size=12)
        said(document, (f"{c.start:%B %Y} - {c.end:%B %Y}".upper(), "g"), size=8.5)
        show = f"{c.title}, {'season ' + str(c.season) if c.season else KINDS[c.kind]}"
        studio = f" for {c.studio}" if c.studio else ""
        crew = "".join(
            f" {one}." for one in crew_of(c, "Producer|Production Manager|Production Coordinator|-")
        )
        said(document, (f"{show}{studio}.{crew} {days_of(c)} days. {rng.choice(_MOVED)}.", ""), after=9)
    document.add_heading("Skills and Education", level=1)
    for line in truth.other_lines:
        document.add_paragraph(line, style="List Bullet")
    return saved(document, undated(silent(truth, "member_no")))


def _joined(row: Any, first: int, last: int) -> Any:
    return row.cells[first].merge(row.cells[last])


def word_two_rows(rng: random.Random) -> Made:
    """On its side, boxed: show, house and job above, everybody's names below across the width; the dates
    and the days stand in cells two rows tall."""
    shows = Shows(
        "Agnes of Etobicoke|The Scarborough Sphinx|Bicycle Couriers of Bloor|Quarter to Nine in "
        "Newmarket|Ossington 9|"
        "Mayor of Milton|Toast of Timmins|Pumphouse Follies|The Don Mills Disappearance|Aurora "
        "Boreanalysis|Rake & Hoe|"
        "Kensington Mannequins|Sugar Shack Shivers|Crosswalk Nine",
        "Paper Lantern Lane Inc.|Honest Eddie Pictures|Lot 49 Concession 3 Films|Bellwoods & Beyond Media",
        "Vaulted|Tock TV|Sentinel Pictures|Great Slave Stream",
    )
    truth = drawn(rng, shows, TORONTO, IN_BOXES, ASSISTANT, least=5, most=11)
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "assistant_production_coordinator")
    document = new_docx("Verdana", 8, 0.6, landscape=True)
    document.sections[0].footer.paragraphs[0].text = f"{truth.name} / Local 411 No. {truth.member_no}"
    said(document, (f"CREDIT LIST OF {truth.name.upper()}", "b"), size=12)
    said(document, (f"{truth.address}     {truth.phone}     {truth.email}", ""), after=6)
    heads = ("Show", "Format", "Production company / studio", "Position", "From / to", "Days")
    table = document.add_table(rows=1, cols=6, style="Table Grid")
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        said(cell, (head, "b"))
        shaded(cell, "DDE6D5")
    for _ in range(2 * len(truth.credits)):
        table.add_row()
    wide(table, (2.3, 1.4, 2.6, 1.7, 1.2, 0.6))
    for place, c in enumerate(truth.credits):
        upper, lower = table.rows[1 + 2 * place], table.rows[2 + 2 * place]
        house = c.company + (f" / {c.studio}" if c.studio else "")
        for cell, text in zip(
            upper.cells, (c.title, _kind_of(c), house, c.position_as_written), strict=False
        ):
            said(cell, (text, "b" if text == c.title else ""))
        for column, texts in ((4, (f"{c.start:%d-%b-%Y}", f"{c.end:%d-%b-%Y}")), (5, (days_of(c),))):
            tall = upper.cells[column].merge(lower.cells[column])
            for text in texts:
                said(tall, (text, ""))
        names = crew_of(c, "Producer|Production Manager|Coordinator|Other Asst. Coordinator")
        said(_joined(lower, 0, 3), ("     ".join(names), "g"))
    said(document, ("", ""))
    said(document, ("OTHER: " + "; ".join(truth.other_lines), ""))
    return saved(document, truth)


_ALL = (word_by_employer, word_by_job, word_of_travel, word_two_rows)
SEVENTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
