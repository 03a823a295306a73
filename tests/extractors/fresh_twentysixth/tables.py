# ruff: noqa: E501
"""Tables: ledgers, spreadsheets, quiet columns, records of two rows, a wide schedule behind a cover."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Inches

from samples.layouts.core import Rendered
from samples.layouts.press import docx_rows, new_docx
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shell import (
    TINTS,
    Desk,
    asides,
    begin,
    docx_asides,
    docx_head,
    docx_line,
    docx_repeat_first_row,
    finish_docx,
    head,
    joined,
    print_pdf,
    tag,
    wrap,
)
from .voice import SHORT

Column = tuple[str, Callable[[CreditTruth], str]]
TIGHT = re.compile(r"([A-Z][a-z]{2,3}\.? )?\d[\w ./½,-]{0,14}$")
NUMERIC = (*SHORT, "%b %-d, %Y", "%-d %b %Y")


def _tight(cell: str) -> bool:
    """Whether a cell is a date or a number, which a row does not break."""
    return bool(TIGHT.match(cell))


def _row(cells: list[str], name: str = "td", css_class: str = "") -> str:
    shown = (tag(name, cell, "tight" if _tight(cell) else "") or f"<{name}></{name}>" for cell in cells)
    return wrap("tr", "".join(shown), css_class)


def _columns(desk: Desk) -> list[Column]:
    """Every field in a column of its own, crew in one or in several, in an order drawn in part."""
    voice, hint = desk.voice, f" ({desk.voice.hint})" if desk.voice.hint else ""
    show: list[Column] = [(desk.pick("Production", "Title", "Show"), voice.title)]
    job: list[Column] = [(desk.pick("Position", "Job", "Capacity"), voice.job)]
    when: list[Column] = [
        (desk.pick("Start", "From", "First day") + hint, lambda credit: voice.date(credit.start)),
        (desk.pick("Finish", "To", "End") + hint, lambda credit: voice.date(credit.end)),
    ]
    days: list[Column] = [
        (desk.pick("Days", "# Days", "Total Days"), lambda credit: voice.number(credit.days))
    ]
    if desk.rng.random() < 0.35:
        days.insert(
            desk.rng.randrange(2), (desk.pick("Weeks", "Wks"), lambda credit: voice.weeks(credit).split()[0])
        )
    house: list[Column] = [
        (desk.pick("Type", "Kind"), voice.kind),
        (desk.pick("Studio", "Network / Studio"), lambda credit: credit.studio),
        (desk.pick("Company", "Production Co."), lambda credit: credit.company),
    ]
    crew: list[Column] = [
        (voice.labels[0], lambda credit: credit.producer),
        (voice.labels[1], lambda credit: credit.production_manager),
        (voice.labels[2], lambda credit: credit.production_coordinator),
        (voice.labels[3], lambda credit: credit.assistant_production_coordinator),
    ]
    if desk.rng.random() < 0.5:
        crew = [("Producer / PM / PC / APC", lambda credit: joined(voice.crew_words(credit), "; "))]
    orders = (
        show + job + when + days + house,
        when + show + house + job + days,
        show + house + job + when + days,
    )
    return [*desk.rng.choice(orders), *crew, ("Agreement", voice.agreement)]


def _blank_out(columns: list[Column], credits: tuple[CreditTruth, ...]) -> list[Column]:
    """Without the columns that nothing stands in."""
    return [column for column in columns if any(column[1](credit) for credit in credits)]


@FAMILIES.family("resume_ledger_repeat")
def ledger_repeat(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A wide ruled table, its header on every page, the days added up below."""
    desk = begin(truth, rng, font, NUMERIC)
    credits = desk.truth.credits
    columns = _blank_out(_columns(desk), credits)
    body = "".join(_row([cell(credit) for _, cell in columns]) for credit in credits)
    total = f"Total days: {desk.voice.total(credits)}"
    table = wrap("thead", _row([label for label, _ in columns], "th")) + wrap("tbody", body)
    tint, line = desk.pick(*TINTS), desk.pick("#000", "#888", desk.colour)
    stripes = f"tbody tr:nth-child(even) {{ background: {tint}; }}" if rng.random() < 0.5 else ""
    css = f"""
    td, th {{ border: .6pt solid {line}; }} thead {{ display: table-header-group; }} th {{ background: {desk.pick("#ddd", tint)}; }} {stripes}
    .total {{ text-align: right; font-weight: bold; margin-top: 5pt; }}
    """
    html = head(desk) + tag("h2", desk.work) + wrap("table", table) + tag("p", total, "total") + asides(desk)
    return print_pdf(
        desk,
        html,
        css,
        size=7 if "Mono" in font else rng.choice((8, 8.5)),
        page="letter landscape",
        margin="12mm",
    )


@FAMILIES.family("resume_sheet_gridlines")
def sheet_gridlines(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A spreadsheet printed with its gridlines, row numbers and column letters."""
    desk = begin(truth, rng, font, NUMERIC)
    credits = desk.truth.credits
    columns = _blank_out(_columns(desk), credits)
    wide = len(columns)
    lines = [_row([chr(65 + place) for place in range(wide)], "th")]
    lines += [
        f'<tr><td colspan="{wide}">{tag("span", line)}</td></tr>'
        for line in (desk.truth.name, *desk.contacts)
    ]
    lines.append(_row([label for label, _ in columns], "td", "labels"))
    lines += [_row([cell(credit) for _, cell in columns]) for credit in credits]
    place = next(number for number, (label, _) in enumerate(columns) if "Days" in label)
    lines.append(
        _row([desk.voice.total(credits) if number == place else "" for number in range(wide)], "td", "labels")
    )
    lines += [f'<tr><td colspan="{wide}">{tag("span", line)}</td></tr>' for line in desk.truth.other_lines]
    numbered = [line.replace("<tr>", f"<tr><th>{number or ''}</th>", 1) for number, line in enumerate(lines)]
    numbered = [
        line.replace('<tr class="labels">', f'<tr class="labels"><th>{number}</th>', 1)
        for number, line in enumerate(numbered)
    ]
    css = """
    td, th { border: .4pt solid #b5b5b5; } th { background: #ececec; font-weight: normal; color: #555; text-align: center; font-size: .85em; }
    .labels td { font-weight: bold; }
    """
    return print_pdf(
        desk,
        wrap("table", "".join(numbered)),
        css,
        size=7 if "Mono" in font else 8,
        page="letter landscape",
        margin="10mm",
    )


@FAMILIES.family("resume_word_grid")
def word_grid(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A word processor's table on its side: show, company and crew each several lines in a cell."""
    desk = begin(truth, rng, font, NUMERIC)
    voice, document = desk.voice, new_docx(font, 10, 0.6, landscape=True)
    docx_head(desk, document, align=1)
    labels = [
        desk.pick("Production", "Show & Type"),
        desk.pick("Studio / Company", "Produced by"),
        desk.pick("Position", "Job Title"),
        desk.pick("Dates Worked", "Dates") + (f" ({voice.hint})" if voice.hint else ""),
        desk.pick("Days", "No. of Days"),
        desk.pick("Production Office", "Crew", "Supervisors"),
    ]
    between = desk.pick("to", "to", "-")
    order, rows = rng.choice(((0, 1, 2, 3, 4, 5), (3, 2, 0, 1, 5, 4), (2, 0, 5, 1, 3, 4))), []
    for credit in desk.truth.credits:
        cells = (
            joined(
                (
                    voice.title(credit),
                    voice.kind(credit),
                    credit.agreement if credit.agreement != "411" else "",
                ),
                "\n",
            ),
            joined((credit.studio, credit.company), "\n"),
            voice.job(credit),
            f"{voice.date(credit.start)} {between}\n{voice.date(credit.end)}",
            voice.number(credit.days),
            joined(voice.crew_words(credit), "\n"),
        )
        rows.append([cells[place] for place in order])
    docx_line(document, (desk.work, "b"))
    table = docx_rows(
        document,
        [[labels[place] for place in order], *rows],
        style=desk.pick("Table Grid", "Light Grid"),
        size_pt=9,
    )
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for row in table.rows:
        for cell, place in zip(row.cells, order, strict=True):
            cell.width = Inches((2.3, 2.2, 1.4, 1.35, 0.65, 1.9)[place])
    docx_repeat_first_row(table)
    docx_asides(desk, document)
    return finish_docx(desk, document)


@FAMILIES.family("resume_two_storey_rows")
def two_storey_rows(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A table of two rows to a record under a header of two rows, repeated on each page."""
    desk = begin(truth, rng, font, NUMERIC)
    voice = desk.voice
    upper = [desk.pick("Title", "Production"), "Type", "Studio", "Company", "Agreement"]
    lower = [
        f"Dates{f' ({voice.hint})' if voice.hint else ''}",
        "Days",
        "Position",
        "Producer / PM",
        "PC / APC",
    ]
    swapped, body = rng.random() < 0.4, ""
    for credit in desk.truth.credits:
        one = [
            voice.title(credit),
            voice.kind(credit),
            credit.studio,
            credit.company,
            voice.agreement(credit),
        ]
        two = [
            f"{voice.date(credit.start)} - {voice.date(credit.end)}",
            voice.number(credit.days),
            voice.job(credit),
            joined((credit.producer, credit.production_manager and f"PM {credit.production_manager}"), " / "),
            joined(
                (
                    credit.production_coordinator,
                    credit.assistant_production_coordinator
                    and f"APC {credit.assistant_production_coordinator}",
                ),
                " / ",
            ),
        ]
        body += wrap("tbody", "".join(_row(cells) for cells in ((two, one) if swapped else (one, two))))
    heads = "".join(_row(cells, "th") for cells in ((lower, upper) if swapped else (upper, lower)))
    css = f"""
    tbody {{ break-inside: avoid; border-bottom: 1pt solid {desk.colour}; }} thead {{ border-bottom: 1.6pt solid {desk.colour}; }}
    td, th {{ width: 20%; }} tbody tr:first-child td {{ font-weight: {desk.pick("bold", "normal")}; padding-top: 5pt; }}
    """
    html = head(desk) + tag("h2", desk.work) + wrap("table", wrap("thead", heads) + body) + asides(desk)
    return print_pdf(desk, html, css, size=9, margin="13mm")


@FAMILIES.family("resume_cover_then_wide")
def cover_then_wide(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """An upright cover of contacts, counts and skills; the schedule of work on wide pages after it."""
    desk = begin(truth, rng, font, NUMERIC)
    credits = desk.truth.credits
    columns = _blank_out(_columns(desk), credits)
    counts = f"{len(credits)} credits, {desk.voice.total(credits)} days in all; see the schedule on the following pages."
    table = wrap("thead", _row([label for label, _ in columns], "th"))
    table += wrap("tbody", "".join(_row([cell(credit) for _, cell in columns]) for credit in credits))
    css = f"""
    @page wide {{ size: letter landscape; margin: 12mm; }} .wide {{ page: wide; font-size: .82em; }} .cover {{ font-size: 1.1em; }}
    td {{ border-bottom: .5pt solid #999; }} th {{ border-bottom: 1.3pt solid {desk.colour}; }} header {{ margin: 60pt 0 30pt; }}
    """
    cover = wrap("div", head(desk, stacked=True) + tag("p", counts) + asides(desk), "cover")
    heading = tag("h2", f"Schedule {desk.pick('A', '1', 'of work')} – {desk.work}")
    return print_pdf(desk, cover + wrap("div", heading + wrap("table", table), "wide"), css, size=10)
