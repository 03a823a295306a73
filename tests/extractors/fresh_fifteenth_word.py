"""Word files of the fifteenth set: rows merged to headings, dots to the job, boxes, centred lines, French."""

from __future__ import annotations

import random
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Inches, Pt

from samples.layouts.press import new_docx
from samples.truth import ResumeTruth
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifteenth_lives import (
    ATLANTIC,
    BLOOR,
    CLIMBERS,
    COORDINATORS,
    DE_PLUS,
    EN_MOTS,
    FRASER,
    HYPHENED,
    LETTERED,
    PLATEAU,
    SCRIPT_HANDS,
    SECONDS,
    TRAVELLERS,
    WAYS,
    WESTERN,
    K,
    abroad,
    besides,
    block,
    of_the_sender,
    press_months,
    press_span,
    whole,
)
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_fourteenth_lives import KINDS_EN_FRANCAIS, KINDS_SAID, duties, known_as
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_seventh_lives import (
    COAST,
    EAST_AND_PRAIRIE,
    MONTREAL,
    TORONTO,
    crew_of,
    headed,
    silent,
    telling,
)
from tests.extractors.fresh_twelfth_lives import house, season, worked

_SHELVES = {
    K.TV_SEASON: "TELEVISION SERIES",
    K.MINI_SERIES: "TELEVISION: LIMITED SERIES",
    K.PILOT: "TELEVISION: PILOTS",
    K.MOW: "MOVIES FOR TELEVISION",
    K.FEATURE: "FEATURE FILMS",
    K.OTHER: "DOCUMENTARY",
}


def _last_lines(document: Any, truth: ResumeTruth, heading: str, looks: str = "b") -> None:
    said(document, (f"\n{heading}", looks), after=3)
    for text in truth.other_lines:
        said(document, (text, ""))


def word_merged_rows(rng: random.Random) -> Made:
    """A ruled table: a shaded row from side to side for each kind, show over company in one cell,
    first day over last, the job, days and manager; the sum of each kind in its heading."""
    truth = worked(rng, BLOOR, TORONTO, rng.choice((CLIMBERS, SECONDS)), HYPHENED, (9, 14))
    truth = leaving_out(truth, "producer", "production_coordinator", "assistant_production_coordinator")
    truth, parts = headed(truth, lambda c: _SHELVES[c.kind], tuple(_SHELVES.values()))
    way = rng.choice(("dotted", "iso", "press"))
    document = new_docx("Calibri", 9.5, 0.7)
    said(document, (truth.name, "b"), size=18)
    said(document, (f"{of_the_sender(truth)} | IATSE 411 {truth.member_no}", ""), after=8)
    table = document.add_table(rows=1, cols=5, style="Table Grid")
    heads = ("Show / Company", "Position", "Dates", "Days", "Prod. Manager")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        said(cell, (text, "b"))
    for heading, credits in parts:
        cells = table.add_row().cells
        one = cells[0].merge(cells[4])
        said(one, (f"{heading} – {whole(credits)} days", "b"))
        shaded(one, "D9E2D5")
        for c in credits:
            show, job, when, days, pm = table.add_row().cells
            said(show, (c.title + season(c, ", Season {}"), "b"))
            said(show, (house(c, "{} / {}"), "i"))
            said(job, (c.position_as_written, ""))
            said(when, (WAYS[way](c.start), ""))
            said(when, (WAYS[way](c.end), ""))
            said(days, (days_of(c), ""))
            said(pm, (c.production_manager, ""))
    wide(table, (2.6, 1.7, 1.1, 0.5, 1.2))
    _last_lines(document, truth, "Education and skills")
    return saved(document, truth)


def word_leader_dots(rng: random.Random) -> Made:
    """Dots from the show to the job at the right margin, then an indented line of company, dates and days;
    names in the next one; `cont'd` and the page in the footer."""
    truth = worked(rng, ATLANTIC, EAST_AND_PRAIRIE, rng.choice((TRAVELLERS, CLIMBERS)), WESTERN, (9, 14))
    truth = leaving_out(truth, "kind", "production_coordinator", "assistant_production_coordinator")
    truth = telling(truth, *besides(rng))
    dash = rng.choice(("-", "–"))
    document = new_docx("Garamond", 11, 0.9)
    said(document, (truth.name, "s"), size=20).alignment = 1
    said(document, (of_the_sender(truth, "  ~  "), "")).alignment = 1
    said(document, (f"Member {truth.member_no}, I.A.T.S.E. Local 411", "i"), after=10).alignment = 1
    for c in truth.credits:
        line = said(
            document, (c.title + season(c, " (Season {word})"), "b"), (f"\t{c.position_as_written}", "")
        )
        line.paragraph_format.tab_stops.add_tab_stop(Inches(6.7), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        line.paragraph_format.keep_with_next = True
        told = f"{house(c, '{} for {}')}{abroad(rng)}, {press_span(c, dash)}, {days_of(c)} days"
        names = ", ".join(crew_of(c, "Producer|PM|-|-", " "))
        below = said(document, (f"{told}\n{names}", ""), size=10.5, after=7)
        below.paragraph_format.left_indent = Inches(0.3)
    document.sections[0].footer.paragraphs[0].text = f"{truth.name}, credits cont’d"
    _last_lines(document, truth, "Education, training and interests", "s")
    return saved(document, truth)


def word_dates_and_colon(rng: random.Random) -> Made:
    """A line a show begun by its dates and a colon, or by its months; the job in brackets at the end, days
    before it, a duty below; bullets for what is no credit."""
    truth = worked(rng, FRASER, COAST, rng.choice((SCRIPT_HANDS, SECONDS)), LETTERED, (8, 13))
    truth = leaving_out(truth, "kind", "producer", "production_coordinator", "studio")
    truth = leaving_out(silent(truth, "address"), "assistant_production_coordinator")
    truth = telling(truth, *besides(rng, count=3))
    exact, way = rng.random() < 0.7, rng.choice(("clipped", "british", "forms"))
    document = new_docx("Arial", 10, 0.9)
    said(document, (f"Resume of {truth.name}", "b"), size=14)
    said(document, (f"{truth.phone}    {truth.email}    Local 411 #{truth.member_no}", ""), after=8)
    said(document, ("PRODUCTION EXPERIENCE", "b"), after=4)
    for c in truth.credits:
        when = f"{WAYS[way](c.start)} to {WAYS[way](c.end)}" if exact else press_months(c)
        told = f" – {c.company} – PM {c.production_manager} – {days_of(c)} days ({c.position_as_written})"
        name = c.title + season(c, " S{}") + known_as(rng, c, (" (WT: {})",)) + block(rng, c)
        said(document, (f"{when}: ", ""), (name, "b"), (told, ""))
        task = said(document, (f"{duties(rng, 1, 1)[0]}.", "g"), size=9, after=5)
        task.paragraph_format.left_indent = Inches(0.25)
    said(document, ("OTHER EXPERIENCE AND TRAINING", "b"), after=4).paragraph_format.space_before = Pt(8)
    for text in truth.other_lines:
        document.add_paragraph(text, style="List Bullet")
    return saved(document, truth if exact else undated(truth))


def word_credit_boxes(rng: random.Random) -> Made:
    """A form filled in by a word processor: for each show a table of two by four, a label in bold before
    each value in the same cell; some boxes are left empty."""
    truth = worked(rng, BLOOR, TORONTO, rng.choice((CLIMBERS, COORDINATORS)), HYPHENED, (6, 10), gaps=0.2)
    way = rng.choice(("long", "short", "excel"))
    document = new_docx("Times New Roman", 10.5, 0.8)
    said(document, ("PRODUCTION OFFICE CREDIT RECORD", "b"), size=13, after=6).alignment = 1
    said(document, ("Name: ", "b"), (truth.name, ""), ("     Member #: ", "b"), (truth.member_no, ""))
    said(document, ("Address: ", "b"), (truth.address, ""))
    said(document, ("Phone: ", "b"), (truth.phone, ""), ("     Email: ", "b"), (truth.email, ""), after=8)
    for c in truth.credits:
        boxes = (
            ("Name of production: ", c.title + season(c, ", Season {}")),
            ("Type: ", KINDS_SAID[c.kind]),
            ("Position held: ", c.position_as_written),
            ("Company: ", c.company),
            ("Studio/Network: ", c.studio or ""),
            ("Producer: ", c.producer),
            ("Dates: ", f"{WAYS[way](c.start)} - {WAYS[way](c.end)}"),
            ("# of days: ", days_of(c)),
            ("Prod. Manager: ", c.production_manager),
            ("Prod. Co-ordinator: ", c.production_coordinator),
            ("Asst. Prod. Co-ord.: ", c.assistant_production_coordinator),
            ("Remarks: ", rng.choice(("", "", "Night shoots", "Prep and wrap included"))),
        )
        table = document.add_table(rows=4, cols=3, style="Table Grid")
        for place, (label, value) in enumerate(boxes):
            said(table.cell(place // 3, place % 3), (label, "b"), (value, ""))
        wide(table, (2.6, 2.2, 2.1))
        said(document, ("", ""), size=6)
    _last_lines(document, truth, "Courses, skills, other work")
    return saved(document, truth)


def word_centred_lines(rng: random.Random) -> Made:
    """Everything centred: the show in capitals, the job, `days` between dashes, the company, the days of the
    calendar; kinds behind the show; the name in the header of every page."""
    truth = worked(rng, ATLANTIC, EAST_AND_PRAIRIE, rng.choice((COORDINATORS, SECONDS)), WESTERN, (7, 11))
    truth = leaving_out(truth, "studio", "production_coordinator", "assistant_production_coordinator")
    way, dash = rng.choice((("long", " – "), ("press", " to "), ("british", " – ")))
    document = new_docx("Georgia", 10, 1)
    document.sections[0].header.paragraphs[0].text = f"{truth.name} ({truth.member_no})"
    said(document, (truth.name, "b"), size=18).alignment = 1
    said(document, (f"{of_the_sender(truth, ' / ')}", ""), after=12).alignment = 1
    said(document, ("~ CREDITS ~", ""), after=6).alignment = 1
    for c in truth.credits:
        kind = season(c, " – Season {}") or f" – {KINDS_SAID[c.kind]}"
        lines = [
            f"{c.position_as_written} — {days_of(c)} days —",
            c.company,
            f"{WAYS[way](c.start)}{dash}{WAYS[way](c.end)}",
            ", ".join(crew_of(c, "Producer|Production Manager|-|-", " ")),
        ]
        entry = said(document, (c.title.upper(), "b"), (kind, ""), ("\n" + "\n".join(lines), ""), after=10)
        entry.alignment = 1
        entry.paragraph_format.keep_together = True
    _last_lines(document, truth, "~ ALSO ~", "")
    return saved(document, truth)


def word_tirets(rng: random.Random) -> Made:
    """In French, four lines a show with dashes: the job first in bold, the show between guillemets and its
    kind, company and network, period and days; the crew after its French names."""
    truth = worked(rng, PLATEAU, MONTREAL, rng.choice((SECONDS, CLIMBERS, COORDINATORS)), EN_MOTS, (8, 12))
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth = telling(truth, *besides(rng, DE_PLUS))
    way = rng.choice(("iso", "en mots", "jour"))
    document = new_docx("Cambria", 10.5, 0.9)
    said(document, (truth.name, "b"), size=20)
    said(document, (f"{of_the_sender(truth, ' · ')}\nMembre AIEST 411 : {truth.member_no}", "g"), after=10)
    said(document, ("Expérience de travail", "bs"), size=13, after=4)
    for c in truth.credits:
        said(document, (c.position_as_written, "b")).paragraph_format.keep_with_next = True
        kind = KINDS_EN_FRANCAIS[c.kind] + season(c, ", saison {}")
        names = ", ".join(crew_of(c, "-|Dir. de production|Coordonnatrice|-", " : "))
        days = days_of(c).replace(".", ",")
        for text in (
            f"« {c.title} » ({kind})",
            house(c, "{}, {}"),
            f"Du {WAYS[way](c.start)} au {WAYS[way](c.end)} ({days} jours)",
            names,
        ):
            line = said(document, (f"–\t{text}", ""), after=8 if text == names else 0)
            line.paragraph_format.left_indent = Inches(0.25)
            line.paragraph_format.first_line_indent = Inches(-0.25)
    _last_lines(document, truth, "Formation, bénévolat et autres emplois", "bs")
    return saved(document, truth)


_ALL = (
    word_merged_rows,
    word_leader_dots,
    word_dates_and_colon,
    word_credit_boxes,
    word_centred_lines,
    word_tirets,
)
FIFTEENTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
