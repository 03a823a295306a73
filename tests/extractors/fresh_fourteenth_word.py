"""Word files of the fourteenth set: plain tables, tabs, a template's dates at the left, bullets, French."""

from __future__ import annotations

import random

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Inches, Pt

from samples.layouts.press import docx_rows, new_docx
from tests.extractors.fresh_careers import Family, Made, days_of, leaving_out
from tests.extractors.fresh_fifth_word import said, saved, shaded, wide
from tests.extractors.fresh_fourteenth_lives import (
    ASSISTANTS,
    AT_OTHER_TIMES,
    BEGINNERS,
    DOTTED,
    EN_FRANCAIS,
    HEADS,
    KINDS_EN_FRANCAIS,
    KINDS_SAID,
    LAKESHORE,
    MAINLAND,
    ORDINARY,
    SHORT,
    SPELLED,
    VILLE,
    WAYS,
    WRITERS,
    K,
    by_month,
    days_forgotten,
    duties,
    known_as,
    par_mois,
)
from tests.extractors.fresh_fourth_lives import undated
from tests.extractors.fresh_ninth_lives import FULL, by_show, promoted
from tests.extractors.fresh_seventh_lives import COAST, MONTREAL, TORONTO, crew_of, headed, silent, telling
from tests.extractors.fresh_twelfth_lives import house, once, season, worked


def word_plain_table(rng: random.Random) -> Made:
    """A table without rules, a bold row of heads, one row a show; the sum of days in the last row."""
    truth = worked(rng, LAKESHORE, TORONTO, HEADS, SHORT, (9, 15))
    truth = leaving_out(
        truth, "kind", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    document = new_docx("Arial", 9, 0.7)
    said(document, (truth.name, "b"), size=16)
    said(document, (f"{truth.address} | {truth.phone} | {truth.email} | #{truth.member_no}", ""), after=10)
    rows = [["Show", "Position", "Company", "Dates", "Days", "Manager"]]
    for c in truth.credits:
        when = f"{WAYS['dashed'](c.start)} to {WAYS['dashed'](c.end)}"
        title = c.title + season(c, " S{}")
        row = [title, c.position_as_written, house(c, "{} / {}"), when, days_of(c), c.production_manager]
        rows.append(row)
    rows.append(["", "", "", "Total", f"{sum(c.days for c in truth.credits):g}", ""])
    wide(docx_rows(document, rows, style=None, size_pt=9), (1.5, 1.0, 1.9, 1.2, 0.5, 1.1))
    said(document, ("\nSkills and training", "b"))
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


def word_tabbed(rng: random.Random) -> Made:
    """Three stops of a tab: show, job, company; a second line with dates, days and names; below kinds."""
    truth = worked(rng, MAINLAND, COAST, ASSISTANTS, ORDINARY, (9, 14))
    truth = leaving_out(truth, "studio", "assistant_production_coordinator", "production_coordinator")
    truth = silent(truth, "address")
    kinds = {K.TV_SEASON: "Series", K.MINI_SERIES: "Series", K.PILOT: "Series", K.OTHER: "Documentary"}
    truth, parts = headed(
        truth, lambda c: kinds.get(c.kind, "Features & MOWs"), ("Series", "Features & MOWs", "Documentary")
    )
    document = new_docx("Calibri", 10.5, 0.6)
    said(document, (truth.name.upper(), "b"), size=18)
    said(document, (f"{truth.phone}\t{truth.email}\tIATSE 411 #{truth.member_no}", ""), after=8)
    for heading, credits in parts:
        said(document, (heading, "bi"), size=12, after=4).paragraph_format.space_before = Pt(8)
        for c in credits:
            line = said(
                document,
                (c.title + season(c, " (S{})"), "b"),
                (f"\t{c.position_as_written}\t{c.company}", ""),
            )
            for inches in (2.4, 4.9):
                line.paragraph_format.tab_stops.add_tab_stop(Inches(inches))
            what = f"{KINDS_SAID[c.kind]}, " if c.kind in (K.PILOT, K.MINI_SERIES, K.MOW) else ""
            names = ", ".join(crew_of(c, "Producer|PM|-|-", " "))
            said(document, (f"{what}{once(c)}, {days_of(c)} days. {names}", ""), size=9.5, after=6)
    said(document, ("Other", "bi"), size=12, after=4)
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


def word_dates_at_the_left(rng: random.Random) -> Made:
    """A word processor's template: months in the narrow column, in the wide one the job and the company, the
    show and its days, duties as they come; the oldest shows without days."""
    truth = worked(rng, LAKESHORE, TORONTO, BEGINNERS, SPELLED, (6, 9))
    truth = leaving_out(
        truth, "kind", "studio", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    truth = telling(truth, *rng.sample(AT_OTHER_TIMES, 2))
    old = rng.randint(1, 2)
    document = new_docx("Cambria", 11, 1)
    said(document, (truth.name, "b"), size=22)
    said(
        document,
        (f"{truth.address}\n{truth.phone} · {truth.email}\nIATSE 411 member {truth.member_no}", "g"),
        after=10,
    )
    said(document, ("EXPERIENCE", "b"), size=12, after=4)
    table = document.add_table(rows=0, cols=2)
    for place, c in enumerate(truth.credits):
        left, right = table.add_row().cells
        said(left, (by_month(c, "{:%b} {:%Y}", " –\n"), ""))
        said(right, (c.position_as_written, "b"), (f", {c.company}", ""))
        days = f", {days_of(c)} days" if place < len(truth.credits) - old else ""
        said(right, (c.title, "i"), (f"{season(c, ', Season {}')}{days}", ""))
        said(right, (f"PM: {c.production_manager}. {'. '.join(duties(rng, 1, 2))}.", ""), after=8)
    wide(table, (1.3, 5.2))
    said(document, ("EDUCATION AND OTHER EXPERIENCE", "b"), size=12, after=4)
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, undated(days_forgotten(truth, old)))


def word_bullet_lines(rng: random.Random) -> Made:
    """One bullet a show, all of it between commas or dashes, days in brackets; a script or office person."""
    truth = worked(rng, MAINLAND, COAST, rng.choice((WRITERS, ASSISTANTS)), DOTTED, (9, 15))
    truth = leaving_out(
        truth, "kind", "producer", "production_coordinator", "assistant_production_coordinator"
    )
    mark = rng.choice((", ", " – "))
    way = rng.choice(("short", "british"))
    document = new_docx("Times New Roman", 11, 1)
    said(document, (truth.name, "b"), size=14).alignment = 1
    said(
        document, (f"{truth.address}\n{truth.phone}, {truth.email}, member {truth.member_no}", ""), after=10
    ).alignment = 1
    said(document, ("Film & TV credits", "b"), after=4)
    for c in truth.credits:
        line = document.add_paragraph(style="List Bullet")
        line.add_run(c.title).bold = True
        line.add_run(season(c, " Season {}") + known_as(rng, c, (" (w/t {})", " aka {}")))
        when = f"{WAYS[way](c.start)} to {WAYS[way](c.end)} ({days_of(c)} days)"
        line.add_run(
            mark + mark.join((c.position_as_written, house(c, "{}/{}"), when, f"PM {c.production_manager}"))
        )
    said(document, ("\nThings I can do", "b"), after=4)
    for text in truth.other_lines:
        document.add_paragraph(text, style="List Bullet")
    return saved(document, truth)


def word_grille(rng: random.Random) -> Made:
    """In French, a grid with shaded heads: period, production, job, days, names."""
    truth = worked(rng, VILLE, MONTREAL, rng.choice((ASSISTANTS, HEADS)), EN_FRANCAIS, (8, 13))
    truth = leaving_out(truth, "assistant_production_coordinator", "production_coordinator")
    exact = rng.random() < 0.7
    document = new_docx("Calibri", 10, 0.8)
    said(document, (truth.name, "b"), size=17)
    said(
        document,
        (f"{truth.address}\n{truth.phone} | {truth.email} | AIEST 411 : {truth.member_no}", ""),
        after=8,
    )
    table = document.add_table(rows=1, cols=5, style="Table Grid")
    for cell, text in zip(
        table.rows[0].cells, ("Période", "Production", "Fonction", "Jours", "Équipe"), strict=True
    ):
        said(cell, (text, "b"))
        shaded(cell, "DDE6EE")
    for c in truth.credits:
        period, show, job, days, names = table.add_row().cells
        said(period, (f"{WAYS['jour'](c.start)} au {WAYS['jour'](c.end)}" if exact else par_mois(c), ""))
        said(show, (c.title, "b"), (f"\n{KINDS_EN_FRANCAIS[c.kind]}{season(c, ', saison {}')}", ""))
        said(show, (house(c, "{} ({})"), ""))
        said(job, (c.position_as_written, ""))
        said(days, (days_of(c).replace(".", ","), ""))
        said(names, ("\n".join(crew_of(c, "Prod.|Dir. prod.|-|-", " : ")), ""))
    wide(table, (1.3, 2.1, 1.4, 0.6, 1.5))
    said(document, ("\nFormation", "b"))
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth if exact else undated(truth))


def word_moved_up(rng: random.Random) -> Made:
    """The show and the company in one line, below it a line for each stint with the dates at a right tab;
    `Promoted to` before the second."""
    truth = worked(rng, LAKESHORE, TORONTO, ASSISTANTS, ORDINARY, (8, 12), gaps=0)
    truth = leaving_out(truth, "kind", "producer", "assistant_production_coordinator")
    truth = promoted(rng, truth, FULL, 0.35)
    document = new_docx("Verdana", 9, 0.9)
    said(document, (truth.name, ""), size=20)
    said(
        document,
        (f"{truth.address}\n{truth.phone} / {truth.email}\n411 Member {truth.member_no}", "g"),
        after=10,
    )
    said(document, ("Experience", "b"), size=11, after=4)
    for stints in by_show(truth.credits):
        c = stints[0]
        said(document, (f"{c.title}{season(c, ' – Season {}')}", "b"), (f" | {house(c, '{} | {}')}", ""))
        for place, s in enumerate(stints):
            up = "Promoted to " if place else ""
            line = said(document, (f"{up}{s.position_as_written}, {days_of(s)} days\t{once(s)}", ""))
            line.paragraph_format.tab_stops.add_tab_stop(Inches(6.7), WD_TAB_ALIGNMENT.RIGHT)
        said(document, ("; ".join(crew_of(c, "-|PM|PC|-", " ")), "i"), after=7)
    said(document, ("Education", "b"), size=11, after=4)
    for text in truth.other_lines:
        said(document, (text, ""))
    return saved(document, truth)


_ALL = (
    word_plain_table,
    word_tabbed,
    word_dates_at_the_left,
    word_bullet_lines,
    word_grille,
    word_moved_up,
)
FOURTEENTH_WORD: dict[str, Family] = {family.__name__: family for family in _ALL}
