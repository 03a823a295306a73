"""Eight resumes as a word processor saves them, two printed in French, and all thirty by name: FRESH."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import groupby
from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Inches, Pt

from samples.layouts.press import docx_bytes, docx_rows, new_docx
from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import (
    CREW,
    DATES,
    DOCX,
    FRENCH_KINDS,
    JOBS_IN_FRENCH,
    JOBS_IN_FULL,
    LONG_KINDS,
    PAPERS,
    SHORT_KINDS,
    Family,
    Made,
    brief_span,
    career,
    cells,
    days_of,
    e,
    grid,
    leaving_out,
    made,
    show_of,
    span,
)
from tests.extractors.fresh_lists import LISTS
from tests.extractors.fresh_tables import TABLES

IN_FRENCH = replace(
    PAPERS,
    first="Amélie|Geneviève|Josée|Maude|Noémie|Solange|Véronique|Élise",
    titles="Les Eaux mortes|La Côte aux fées|Minuit à Sudbury|Un été sans Rosalie|Le Dernier Draveur|"
    "Chez Fernande|La Loi du fleuve|Trente sous|Belle-Rivière|Le Silence des pins|L'Heure bleue du lac",
    companies="Productions du Rapide inc.|Films Sagamité|Cinéma Petite-Côte inc.|Groupe Orléans Média",
)
LABELS = ("Producer", "Production Manager", "Production Coordinator", "Assistant Production Coordinator")


def _crew(credit: CreditTruth) -> list[str]:
    return [getattr(credit, role) for role in CREW]


def _labelled(credit: CreditTruth, labels: tuple[str, ...], between: str) -> str:
    return between.join(f"{label}: {name}" for label, name in zip(labels, _crew(credit), strict=True))


def _finish(document: Any, truth: ResumeTruth, heading: str = "") -> Made:
    if heading:
        document.add_paragraph().add_run(heading).bold = True
        for line in truth.other_lines:
            document.add_paragraph(line)
    return docx_bytes(document, truth.name), DOCX, truth


def _head(document: Any, truth: ResumeTruth, *lines: str) -> None:
    name = document.add_paragraph().add_run(truth.name)
    name.bold, name.font.size = True, Pt(16)
    for line in lines:
        document.add_paragraph(line)


def word_grid(rng: random.Random) -> Made:
    """A landscape table with every field a column."""
    truth = career(rng, PAPERS)
    document = new_docx("Arial", 8, 0.5, landscape=True)
    _head(document, truth, f"Local 411 #{truth.member_no}   {truth.phone}   {truth.email}")
    head = ["Name of Show", "Format", "Season", "Studio", "Company", "Credit", "First Day", "Last Day"]
    rows = [[*head, "Days", "Producer", "Prod. Manager", "Prod. Coordinator", "Asst. Prod. Coord."]]
    for c in truth.credits:
        show = [c.title, SHORT_KINDS[c.kind], str(c.season or "n/a"), c.studio, c.company]
        when = [DATES["excel"](c.start), DATES["excel"](c.end), days_of(c)]
        rows.append([*show, c.position_as_written, *when, *_crew(c)])
    docx_rows(document, rows, style="Table Grid", size_pt=7)
    return _finish(document, truth, "Education / Skills")


def word_tabs(rng: random.Random) -> Made:
    """Columns held by tab stops under a row of headings, the crew on an indented line."""
    truth = leaving_out(career(rng, PAPERS), "company", "kind")
    document = new_docx("Times New Roman", 10, 0.7)
    _head(document, truth, truth.address, f"{truth.phone}\t{truth.email}")
    _tabbed(document, ["PRODUCTION", "STUDIO", "POSITION", "DATES", "DAYS"], bold=True)
    for c in truth.credits:
        title = show_of(c, " S.{}")
        _tabbed(document, [title, c.studio, c.position_as_written, span(c, "slashes", "-"), days_of(c)])
        document.add_paragraph("\t" + _labelled(c, ("Producer", "PM", "PC", "APC"), ", "))
    return _finish(document, truth, "OTHER EXPERIENCE")


def _tabbed(document: Any, parts: list[str], *, bold: bool = False) -> None:
    paragraph = document.add_paragraph()
    for inches in (1.75, 3.0, 5.0):
        paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(inches))
    paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(7.1), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.paragraph_format.space_before = Pt(6)
    paragraph.add_run("\t".join(parts)).bold = bold


def word_headings(rng: random.Random) -> Made:
    """The show as a heading, a line for each fact with its label in bold."""
    truth = career(rng, PAPERS)
    document = new_docx("Calibri", 11)
    document.add_heading(truth.name, 0)
    document.add_paragraph(f"{truth.phone} | {truth.email}")
    document.add_heading("Production Experience", 1)
    for c in truth.credits:
        document.add_heading(show_of(c, " – Season {}"), 2)
        facts = {"Type": LONG_KINDS[c.kind], "Studio": c.studio, "Production Co.": c.company}
        facts |= {"Position": c.position_as_written, "Dates": span(c, "long"), "Number of days": days_of(c)}
        for label, text in (facts | dict(zip(LABELS, _crew(c), strict=True))).items():
            paragraph = document.add_paragraph()
            paragraph.add_run(f"{label}: ").bold = True
            paragraph.add_run(text)
    return _finish(document, truth)


def word_dates_left(rng: random.Random) -> Made:
    """A table without lines: dates and days at the left, a paragraph for each fact at the right."""
    truth = career(rng, PAPERS)
    document = new_docx("Cambria", 10.5)
    _head(document, truth, truth.email, truth.phone)
    table = document.add_table(rows=0, cols=2)
    for c in truth.credits:
        left, right = table.add_row().cells
        left.width, right.width = Inches(1.9), Inches(5)
        left.text = f"{DATES['short'](c.start)} to\n{DATES['short'](c.end)}\n({days_of(c)} days)"
        right.paragraphs[0].add_run(c.position_as_written).bold = True
        season = f", Season {c.season}" if c.season else ""
        right.add_paragraph().add_run(f"{c.title} ({LONG_KINDS[c.kind]}{season})").italic = True
        right.add_paragraph(f"{c.company} for {c.studio}")
        right.add_paragraph(_labelled(c, ("Producer", "PM", "PC", "APC"), "; "))
    return _finish(document, truth, "Education")


def word_bands(rng: random.Random) -> Made:
    """A table in which a row of one wide cell names the job of the rows below it."""
    truth = leaving_out(career(rng, PAPERS), "studio")
    document = new_docx("Verdana", 8, 0.6, landscape=True)
    _head(document, truth, f"{truth.address}   {truth.phone}")
    head = ["Title", "Kind", "Company", "From", "To", "Days", "Producer", "PM", "PC", "APC"]
    table = docx_rows(document, [head], style="Table Grid", size_pt=8)
    for job, shows in groupby(truth.credits, key=lambda c: c.position_as_written):
        band = table.add_row().cells
        band[0].merge(band[-1]).paragraphs[0].add_run(job.upper()).bold = True
        for c in shows:
            show = [show_of(c, " (season {})"), SHORT_KINDS[c.kind], c.company]
            when = [DATES["day first"](c.start), DATES["day first"](c.end), days_of(c)]
            for cell, text in zip(table.add_row().cells, [*show, *when, *_crew(c)], strict=True):
                cell.text = text
    return _finish(document, truth)


def word_bullets(rng: random.Random) -> Made:
    """A bullet a credit under the year, all in one line."""
    truth = leaving_out(career(rng, PAPERS), "company")
    document = new_docx("Georgia", 10.5)
    _head(document, truth, f"{truth.email} • {truth.phone} • member no. {truth.member_no}")
    for year, shows in groupby(truth.credits, key=lambda c: c.start.year):
        document.add_paragraph().add_run(str(year)).bold = True
        for c in shows:
            show = f"{c.position_as_written} – {show_of(c, ' season {}')} ({SHORT_KINDS[c.kind]}, {c.studio})"
            crew = _labelled(c, ("Prod", "PM", "PC", "APC"), ", ")
            line = f"{show}, {brief_span(c)} – {days_of(c)} days. {crew}"
            document.add_paragraph(line, style="List Bullet")
    return _finish(document, truth, "Training")


def word_told(rng: random.Random) -> Made:
    """Sentences about each show, its title in bold."""
    truth = career(rng, PAPERS, JOBS_IN_FULL)
    document = new_docx("Garamond", 12, 1.0)
    _head(document, truth, truth.address, "Career to date")
    for c in truth.credits:
        paragraph = document.add_paragraph()
        paragraph.add_run(show_of(c, ", Season {}")).bold = True
        kind = f" ({LONG_KINDS[c.kind]}, {c.company}, {c.studio}). "
        work = f"Worked as {c.position_as_written} for {days_of(c)} days, from {span(c, 'british', ' to ')}. "
        paragraph.add_run(kind + work)
        names = "Produced by {}, with {} as Production Manager, {} as Production Coordinator and {} as APC."
        paragraph.add_run(names.format(*_crew(c)))
    return _finish(document, truth, "Studies and other")


def word_form(rng: random.Random) -> Made:
    """A small table of labels and answers for each show, two of each to a row."""
    truth = career(rng, PAPERS)
    document = new_docx("Tahoma", 9)
    _head(document, truth, "RESUME FORM", f"Member number: {truth.member_no}")
    for number, c in enumerate(truth.credits, start=1):
        document.add_paragraph().add_run(f"Production {number}").bold = True
        pairs = [("Title", c.title), ("Season", str(c.season or "–")), ("Kind", LONG_KINDS[c.kind])]
        pairs += [("Studio", c.studio), ("Company", c.company), ("Your position", c.position_as_written)]
        pairs += [("Start date", DATES["long"](c.start)), ("End date", DATES["long"](c.end))]
        pairs += [("Days", days_of(c)), *zip(LABELS, _crew(c), strict=True), ("Agreement", "IATSE 411")]
        table = document.add_table(rows=0, cols=4, style="Table Grid")
        for one, two in zip(pairs[::2], pairs[1::2], strict=True):
            for cell, text in zip(table.add_row().cells, (*one, *two), strict=True):
                cell.text = text
    return _finish(document, truth)


def french_list(rng: random.Random) -> Made:
    """A francophone member's list, labels and months in French."""
    truth = career(rng, IN_FRENCH, JOBS_IN_FRENCH)
    words = ("Producteur", "Directeur de production", "Coordonnateur", "Assistante-coord.")
    parts = []
    for c in truth.credits:
        show = f"<b>« {e(show_of(c, ', saison {}'))} »</b> ({FRENCH_KINDS[c.kind].lower()})"
        when = f"Du {DATES['french'](c.start)} au {DATES['french'](c.end)} ({days_of(c)} jours)"
        house = f"{e(c.company)} – {e(c.studio)}"
        crew = " ; ".join(f"{word} : {e(name)}" for word, name in zip(words, _crew(c), strict=True))
        parts.append(f"<p>{when}<br>{show}, {c.position_as_written}<br>{house}<br>{crew}</p>")
    css = "@page{size:letter;margin:.9in} body{font:9.8pt P052} p{break-inside:avoid;margin:0 0 8pt}"
    head = f"<h2>{e(truth.name)}</h2><p>{truth.phone} – {truth.email}</p><h3>Parcours</h3>"
    return made(truth, head + "".join(parts), css)


def french_table(rng: random.Random) -> Made:
    """A francophone member's table: headings, jobs, kinds and months in French."""
    truth = leaving_out(career(rng, IN_FRENCH, JOBS_IN_FRENCH), "studio")
    rows = []
    for c in truth.credits:
        when = f"du {DATES['french'](c.start)}<br>au {DATES['french'](c.end)}"
        show = [e(show_of(c, ", saison {}")), FRENCH_KINDS[c.kind], e(c.company), c.position_as_written]
        rows.append(cells([*show, when, days_of(c), *map(e, _crew(c))]))
    head = ["Titre", "Genre", "Société de production", "Poste", "Période", "Jours", "Producteur"]
    more = ["Directeur de production", "Coordonnateur", "Assistant-coordonnateur"]
    css = (
        "@page{size:letter landscape;margin:.5in} body{font:8.6pt 'Liberation Sans'}"
        "table{border-collapse:collapse;width:100%} td,th{border:.5pt solid #777;padding:3pt}"
        "tr{break-inside:avoid} td:nth-child(5){white-space:nowrap}"
    )
    top = f"<h2>CURRICULUM VITÆ – {e(truth.name)}</h2><p>Tél. : {truth.phone} – {truth.email}</p>"
    return made(truth, f"{top}<h3>Expérience en production</h3>{grid([*head, *more], rows)}", css)


_MORE = (
    word_grid, word_tabs, word_headings, word_dates_left, word_bands, word_bullets, word_told, word_form,
    french_list, french_table,
)  # fmt: skip
FRESH: dict[str, Family] = TABLES | LISTS | {family.__name__: family for family in _MORE}
