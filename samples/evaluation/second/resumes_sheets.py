# ruff: noqa: E501  (markup and prose read better unbroken)
"""Resumes kept as charts: the union's ruled chart, a printed workbook, years in merged cells, stacked pairs."""

from __future__ import annotations

import random
from html import escape
from itertools import groupby

from samples.evaluation.second.register import FAMILIES
from samples.evaluation.second.sheets_hand import (
    WRITTEN,
    Days,
    Habit,
    as_resume,
    cell,
    cells,
    close,
    elsewhere,
    filled,
    habit,
    member,
    page,
    people,
    sent,
    union,
    ways,
    worked,
)
from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth


def _identity_box(resume: ResumeTruth) -> str:
    pairs = [
        ("Name", resume.name),
        ("Local 411 Member No.", resume.member_no),
        ("Telephone", resume.phone),
        ("E-mail", resume.email),
        ("Address", resume.address),
    ]
    pairs = [pair for pair in pairs if pair[1]]
    rows = [pairs[k : k + 2] for k in range(0, len(pairs), 2)]
    text = ""
    for row in rows:
        wide = "colspan='3'" if len(row) == 1 else ""
        text += "<tr>" + "".join(cell(k, "k") + cell(v, extra=wide) for k, v in row) + "</tr>"
    return f"<table class='id'>{text}</table>"


def _chart_row(c: CreditTruth, say: Habit, dates: bool) -> str:
    body = f"\n({elsewhere(c)})" if elsewhere(c) else ""
    when = (
        [f"Start: {say.day(c.start)}\nEnd: {say.day(c.end)}"] if dates else [say.day(c.start), say.day(c.end)]
    )
    show = f"{say.title(c)}\n{say.kind(c)}"
    text = cell(show) + cell(c.studio or say.missing) + cell(say.job(c) + body)
    text += "".join(cell(part, close(part, 19)) for part in when) + cell(worked(c))
    return f"<tr>{text}{cell(chr(10).join(say.named(c)), 'who')}</tr>"


@FAMILIES.family("resume_local_chart")
def local_chart(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The union's sort of chart, portrait, ruled all over, grey head; the crew stacked in the last cell; a box of facts above."""
    resume = as_resume(truth)
    say, dates, total = habit(rng), rng.random() < 0.5, rng.random() < 0.4
    names = ["Production / Type", "Studio", "Position"]
    names += ["Start & End Dates"] if dates else ["Start Date", "End Date"]
    names += ["# of Days", "Personnel"]
    rows = "".join(_chart_row(c, say, dates) for c in resume.credits)
    if total:
        days = f"{sum(c.days for c in resume.credits):g}"
        rows += f"<tr class='sum'>{cell('Total days, all productions', extra=f'colspan={len(names) - 2}')}{cell(days)}<td></td></tr>"
    css = """
    table { width: 100% } td, th { border: .7pt solid black; padding: 2.5pt 4pt } th { background: #d9d9d9; text-align: center }
    tr { break-inside: avoid } .who { width: 165pt } .id { margin: 7pt 0 11pt } .k { background: #efefef; width: 92pt } .sum td { font-weight: bold }
    h1 { font-size: 13pt; text-align: center } h2 { font-size: 10pt; margin: 11pt 0 2pt }
    """
    head = f"<h1>{rng.choice(('IATSE LOCAL 411 – PRODUCTION RESUME', 'Production Coordinator Caucus: Resume', 'RESUME'))}</h1>"
    body = f"{head}{_identity_box(resume)}<table><thead>{cells(names, 'th')}</thead>{rows}</table>"
    if resume.other_lines:
        body += "<h2>Other Applicable Information</h2>" + "".join(
            f"<div>{escape(s)}</div>" for s in resume.other_lines
        )
    return sent(page(font, css, body, 8.6, margin="0.5in"), resume, rng)


_BOOK_DAYS = (
    Days(lambda d: f"{d.day}-{d:%b}-{d:%y}"),
    Days(lambda d: f"{d:%Y-%m-%d}"),
    Days(lambda d: f"{d.month}/{d.day}/{d.year}"),
    Days(lambda d: f"{d:%b} {d.day:02d} {d.year}"),
)
_BOOK_CREW = (
    ("Producer", "PM", "PC", "APC"),
    ("Producer", "Prod. Manager", "Prod. Coordinator", "Asst. Coord."),
)


def _book_row(c: CreditTruth, say: Habit, bodies: bool, bare: bool) -> str:
    season = "" if c.season is None else str(c.season) if bare else say.season(c)
    parts = [c.title, season, say.kinds[c.kind], c.studio or say.missing, say.job(c)]
    text = "".join(cell(part) for part in parts) + cell(say.day(c.start), "n") + cell(say.day(c.end), "n")
    text += cell(worked(c), "n") + "".join(cell(name or say.missing) for name in people(c))
    return f"<tr>{text}{cell(union(c, '411')) if bodies else ''}</tr>"


@FAMILIES.family("resume_workbook_print")
def workbook_print(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A workbook printed sideways: pale gridlines or none, figures at the right, sheet name above and page number below."""
    resume = as_resume(truth)
    say = habit(rng, _BOOK_DAYS, _BOOK_CREW)
    bodies, bare = any(elsewhere(c) for c in resume.credits), rng.random() < 0.5
    order = "\n(m/d/y)" if say.days is _BOOK_DAYS[2] else ""
    names = [
        "Title",
        "Season",
        "Type",
        "Studio",
        "Position",
        f"Start{order}",
        f"End{order}",
        "Days",
        *say.crew,
    ]
    names += ["Union"] if bodies else []
    head = f"<tr>{''.join(cell(name, 'close' if chr(10) in name else '', 'th') for name in names)}</tr>"
    head = f"<thead>{head}</thead>" if rng.random() < 0.6 else head
    grid = rng.choice((".5pt solid #c4c4c4", "none", ".5pt solid #dcdcdc"))
    fill = rng.choice(("#fff", "#dbe5f1", "#fde9d9"))
    css = f"""
    @page {{ @top-center {{ content: "{rng.choice(("Sheet1", "Credits", "411 Resume"))}"; font: 8pt "{font}" }}
      @bottom-center {{ content: "Page " counter(page); font: 8pt "{font}" }} }}
    td, th {{ border: {grid}; padding: 2pt 3pt; vertical-align: bottom }} th {{ background: {fill}; border-bottom: 1pt solid #333 }}
    tr {{ break-inside: avoid }} .n {{ text-align: right; white-space: nowrap }} .top {{ margin-bottom: 10pt }} .top td {{ border: none; padding-right: 24pt }}
    table.all {{ width: 100% }}
    """
    top = cells([resume.name, member(resume, rng.choice(("Member # {}", "IATSE 411 no. {}"))), *ways(resume)])
    rows = "".join(_book_row(c, say, bodies, bare) for c in resume.credits)
    body = f"<table class='top'>{top}</table><table class='all'>{head}{rows}</table>"
    if resume.other_lines:
        lines = "".join(cells([line]) for line in ("Education / Skills", *resume.other_lines))
        body += f"<br><table class='top'>{lines}</table>"
    return sent(page(font, css, body, 8.2, size="letter landscape", margin="0.5in 0.4in"), resume, rng)


def _within(c: CreditTruth, say: Habit, year: int) -> str:
    """Dates beside a cell that names the year: the year is written again only where it is another."""
    start = say.days.bare(c.start) if say.days.bare else say.day(c.start)
    end = say.days.bare(c.end) if say.days.bare and c.end.year == year else say.day(c.end)
    return f"{start}{say.dash}{end}"


def _year_rows(year: int, credits: list[CreditTruth], say: Habit, note: str) -> str:
    text = ""
    for number, c in enumerate(credits):
        first = cell(str(year), "y", extra=f"rowspan='{len(credits)}'") if number == 0 else ""
        show = "\n".join(filled(say.title(c), ", ".join(filled(say.kind(c), c.studio))))
        job = say.job(c) + (f"\n{note.format(elsewhere(c))}" if elsewhere(c) else "")
        when = f"{_within(c, say, year)}\n{worked(c)} days"
        text += (
            f"<tr>{first}{cell(show, 's')}{cell(job)}{cell(when)}{cell('; '.join(say.named(c, ' ')))}</tr>"
        )
    return f"<tbody>{text}</tbody>"


@FAMILIES.family("resume_year_cells")
def year_cells(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A table whose first column holds each year once, merged over its shows; dates beside it leave that year out."""
    resume = as_resume(truth)
    say, note = habit(rng, WRITTEN), rng.choice(("Agreement: {}", "({} contract)", "under {}"))
    tint = rng.choice(("#e4e9dd", "#e3e6ee", "white"))
    css = f"""
    table {{ width: 100% }} td, th {{ padding: 3pt 5pt; border-top: .5pt solid #888; border-bottom: .5pt solid #888 }} .s {{ width: 150pt }}
    .y {{ font-size: 12pt; font-weight: bold; background: {tint}; width: 34pt; vertical-align: middle; border-right: .5pt solid #888 }}
    tbody {{ break-inside: avoid }} h1 {{ font-size: 19pt; font-weight: normal }} h2 {{ font-size: 10.5pt; margin: 13pt 0 4pt; letter-spacing: .08em }}
    """
    groups = groupby(resume.credits, key=lambda c: c.start.year)
    rows = "".join(_year_rows(year, list(group), say, note) for year, group in groups)
    head = cells(("Year", "Production", "Position", "Dates", "Producer / PM / PC / APC"), "th")
    number = member(resume, rng.choice(("Member of IATSE Local 411 (#{})", "411 membership: {}")))
    body = f"<h1>{escape(resume.name)}</h1><div>{escape('  |  '.join(ways(resume)))}</div><div>{escape(number)}</div>"
    body += f"<h2>FILM AND TELEVISION</h2><table><thead>{head}</thead>{rows}</table>"
    if resume.other_lines:
        body += f"<h2>EDUCATION AND SKILLS</h2><div>{escape('; '.join(resume.other_lines))}</div>"
    return sent(page(font, css, body, 8.8, margin="0.65in"), resume, rng)


def _pair(c: CreditTruth, say: Habit, ours: str) -> str:
    above = (
        say.title(c),
        c.studio or say.missing,
        say.day(c.start),
        worked(c),
        c.producer or "–",
        c.production_coordinator or "–",
    )
    below = (
        say.job(c), say.kind(c), say.day(c.end), union(c, ours),
        c.production_manager or "–", c.assistant_production_coordinator or "–",
    )  # fmt: skip
    rows = (
        "".join(cell(text, close(text) if k == 2 else "") for k, text in enumerate(row))
        for row in (above, below)
    )
    return "<tbody>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</tbody>"


@FAMILIES.family("resume_stacked_pairs")
def stacked_pairs(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Two rows for a credit under a head of two rows, each column holding two things; every second credit shaded."""
    resume = as_resume(truth)
    say, ours = habit(rng), rng.choice(("411", "IATSE 411", "Local 411"))
    labels = say.crew
    css = """
    table { width: 100% } td { padding: 2.5pt 6pt 0 3pt } tbody tr:nth-child(2) td { padding-bottom: 4pt } tbody { break-inside: avoid }
    tbody tr:first-child td:first-child { font-weight: bold } tbody:nth-of-type(even) td { background: #ececec }
    th { padding: 1pt 6pt 1pt 3pt; font-weight: bold } thead tr:first-child th { border-top: 1.4pt solid black }
    thead tr:last-child th { border-bottom: .7pt solid black } h1 { font-size: 14pt } h2 { font-size: 9.5pt; margin: 12pt 0 3pt }
    """
    head = cells(("Production", "Studio", "Start", "Days", labels[0], labels[2]), "th")
    head += cells(("Position", "Type", "Finish", "Agreement", labels[1], labels[3]), "th")
    rows = "".join(_pair(c, say, ours) for c in resume.credits)
    left = "<br>".join(escape(part) for part in filled(resume.address, resume.phone, resume.email))
    body = f"<div style='float:right;text-align:right'>{left}</div><h1>{escape(resume.name)}</h1>"
    body += (
        f"<div>{escape(member(resume, 'IATSE Local 411, Member No. {}'))}</div><br style='clear:both'><br>"
    )
    body += f"<table><thead>{head}</thead>{rows}</table>"
    if resume.other_lines:
        body += "<h2>Additional Qualifications</h2>" + "".join(
            f"<div>– {escape(s)}</div>" for s in resume.other_lines
        )
    return sent(page(font, css, body, 8.6, margin="0.55in"), resume, rng)
