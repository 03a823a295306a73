"""Resumes typed in a word processor: tabs, a ruled table, headings by agreement, two unruled cells."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.layouts.press import docx_bytes, docx_rows, new_docx
from samples.truth import CreditTruth, PaperTruth

from .hand import Hand, as_resume, draw_hand, grouped, joined
from .register import FAMILIES
from .shells import docx_file, facts, heading, makers
from .wordshell import line, repeat_head, rest, running_head, stops, title, top, widths, write


@FAMILIES.family("resume_word_tabs")
def word_tabs(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Show, tab, job; below it dates and days on a right tab; then the makers and the crew indented."""
    paper, hand = as_resume(truth), draw_hand(rng)
    document = new_docx(font, rng.choice((10.0, 10.5, 11.0)))
    top(document, rng, paper)
    title(document, heading(rng))
    marks = rng.choice(("b", "i", "bi"))
    style, job_right = rng.choice(("slash", "for", "paren")), rng.random() < 0.5
    for credit in paper.credits:
        show, job = (credit.title, marks), (hand.job(credit), "")
        season = (hand.season(credit), "")
        runs = (show, season, ("\t", ""), job) if job_right else (job, ("\t", ""), show, season)
        first = line(document, *runs, after=0)
        stops(first, *(() if job_right else (2.9,)), right=6.9 if job_right else 0.0)
        stops(line(document, (f"{hand.period(credit)}\t{hand.days(credit)}", ""), after=0), right=6.9)
        line(document, (facts(hand, credit, " / ", style), ""), indent=0.25, after=0)
        line(document, (" / ".join(hand.crew(credit)), ""), indent=0.25, after=6)
    rest(document, rng, paper)
    return docx_file(rng, paper, docx_bytes(document, paper.name))


def _grid_row(hand: Hand, credit: CreditTruth) -> list[str]:
    """One credit in seven cells, some of several lines."""
    return [
        f"{credit.title}{hand.season(credit)}",
        joined("\n", hand.kind(credit), hand.agreement(credit)),
        makers(credit, "slash"),
        hand.job(credit),
        f"{hand.day(credit.start)}\n{hand.day(credit.end)}",
        hand.number(credit.days),
        "\n".join(hand.crew(credit)),
    ]


@FAMILIES.family("resume_word_grid")
def word_grid(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ruled table on a page on its side, its head repeated, dates one above the other."""
    paper, hand = as_resume(truth), draw_hand(rng, noted=True)
    document = new_docx(font, 9.0, 0.6, landscape=True)
    top(document, rng, paper)
    note = f"\n({hand.form.note})" if hand.form.note else ""
    head = [
        rng.choice(("Title", "Production", "Show")),
        rng.choice(("Format", "Type")),
        rng.choice(("Company / Network", "Production company / Studio")),
        rng.choice(("Position", "Job", "Role")),
        f"Start / End{note}",
        rng.choice(("Days", "Days worked")),
        rng.choice(("Reported to", "Crew", "Producer / PM / PC")),
    ]
    rows = [head, *(_grid_row(hand, credit) for credit in paper.credits)]
    if rng.random() < 0.4:
        rows.append(["TOTAL", "", "", "", "", hand.total(paper.credits), ""])
    grid = docx_rows(document, rows, style=rng.choice(("Table Grid", "Light Grid Accent 1")), size_pt=8.5)
    widths(grid, (1.8, 1.1, 1.7, 1.45, 1.35, 0.6, 1.8))
    repeat_head(grid)
    rest(document, rng, paper)
    return docx_file(rng, paper, docx_bytes(document, paper.name))


@FAMILIES.family("resume_word_agreements")
def word_agreements(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A heading for each agreement; under it bullets of two lines, the parts between commas and dashes."""
    paper, hand = as_resume(truth), draw_hand(rng)
    document = new_docx(font, 10.5, 0.9)
    running_head(document, f"{paper.name} –")
    top(document, rng, paper)
    ours = rng.choice(("IATSE 411", "IATSE Local 411", "Local 411"))
    head, dash = rng.choice(("{} CREDITS", "{}", "{} productions")), rng.choice((" – ", " - "))
    style, bullet = rng.choice(("paren", "network", "for")), rng.choice(("List Bullet", "List Number"))
    names = (ours if credit.agreement == "411" else credit.agreement for credit in paper.credits)
    for name, credits in grouped(paper.credits, names).items():
        title(document, head.format(name))
        for credit in credits:
            show = (f"{credit.title.upper()}{hand.season(credit)}", "b")
            runs = (show, (dash + hand.job(credit) + dash + hand.period(credit), ""))
            entry = line(document, *runs, style=bullet, after=5)
            entry.add_run().add_break()
            last = joined(
                ", ",
                hand.kind(credit),
                makers(credit, style),
                hand.days(credit).strip("()"),
                *hand.crew(credit),
            )
            write(entry, (last, ""))
    rest(document, rng, paper)
    return docx_file(rng, paper, docx_bytes(document, paper.name))


@FAMILIES.family("resume_word_months")
def word_months(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Month and year only: an unruled table with dates and days at the left, all else at the right."""
    paper, hand = as_resume(truth), draw_hand(rng, monthly=True)
    document = new_docx(font, 10.5)
    top(document, rng, paper)
    title(document, heading(rng))
    grid = document.add_table(rows=0, cols=2)
    crew_after = rng.choice(("; ", ", ", " | "))
    for credit in paper.credits:
        left, right = grid.add_row().cells
        write(left.paragraphs[0], (f"{hand.day(credit.start)}{hand.between}{hand.day(credit.end)}", "b"))
        left.add_paragraph(hand.days(credit))
        write(right.paragraphs[0], (credit.title, "b"), (hand.season(credit), ""))
        write(right.add_paragraph(), (hand.job(credit), "i"), (f", {facts(hand, credit, ', ', 'paren')}", ""))
        if crew := hand.crew(credit):
            right.add_paragraph(crew_after.join(crew))
    widths(grid, (1.9, 5.0))
    rest(document, rng, paper)
    return docx_file(rng, paper, docx_bytes(document, paper.name))
