# ruff: noqa: E501
"""Credits under headings: the job, the format, the year, the network."""

from __future__ import annotations

import random
from collections.abc import Sequence

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .hand import Hand, as_resume, draw_hand, grouped, joined
from .register import FAMILIES
from .shells import COLOURS, bold, e, facts, foot_of, heading, makers, masthead, page_css, pdf, tail

PLURALS = {
    "Feature": "Features",
    "Feature film": "Feature films",
    "Feature Film": "Feature Films",
    "Theatrical Feature": "Theatrical Features",
    "Movie of the Week": "Movies of the Week",
    "TV Movie": "TV Movies",
    "MOW": "MOWs",
    "M.O.W.": "M.O.W.s",
    "Pilot": "Pilots",
    "TV Pilot": "TV Pilots",
    "Documentary": "Documentaries",
    "Commercial": "Commercials",
    "TV Special": "TV Specials",
}


@FAMILIES.family("resume_job_heads")
def job_heads(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A heading for each job with the days it adds up to; dates right, crew below."""
    paper, hand = as_resume(truth), draw_hand(rng)
    subtotal = rng.choice((" ({} days)", " – total days: {}", ""))
    style = rng.choice(("paren", "slash", "for"))

    def entry(credit: CreditTruth) -> str:
        right = hand.span(credit, ", ")
        crew = joined("; ", *hand.crew(credit))
        return (
            "<div class='keep entry'><table class='line'><tr>"
            f"<td><i>{e(credit.title)}</i>{e(hand.season(credit))}</td><td class='when'>{e(right)}</td></tr></table>"
            f"<p>{e(facts(hand, credit, ', ', style))}</p>" + (f"<p>{e(crew)}</p>" if crew else "") + "</div>"
        )

    parts = []
    for job, credits in grouped(paper.credits, map(hand.job, paper.credits)).items():
        name = job.upper() if rng.random() < 0.6 else job
        parts.append(
            f"<h2>{e(name + subtotal.format(hand.total(credits)))}</h2>" + "".join(map(entry, credits))
        )
    css = page_css(font, 10.5, foot=foot_of(rng, paper)) + (
        "h2{font-size:1.05em;margin:10pt 0 4pt;background:#e8e8e8;padding:2pt 5pt}"
        ".entry{margin:0 0 7pt 6pt}.line{width:100%;border-collapse:collapse}.line td{padding:0;vertical-align:top}"
        ".when{text-align:right;white-space:nowrap;padding-left:12pt}"
    )
    return pdf(rng, paper, masthead(rng, paper) + "".join(parts) + tail(rng, paper), css)


@FAMILIES.family("resume_format_heads")
def format_heads(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A heading for each format; three unruled columns: show, job and crew, dates and days."""
    paper, hand = as_resume(truth), draw_hand(rng)
    order = rng.choice(((0, 1, 2), (1, 0, 2), (2, 0, 1)))

    def row(credit: CreditTruth) -> str:
        show = [bold(credit.title) + e(hand.season(credit)), e(credit.company), e(credit.studio)]
        job = [e(hand.job(credit)), *map(e, hand.crew(credit))]
        when = [e(hand.period(credit)), e(hand.days(credit)), e(hand.agreement(credit))]
        cells = [joined("<br>", *lines) for lines in (show, job, when)]
        return "<tr class='keep'>" + "".join(f"<td>{cells[place]}</td>" for place in order) + "</tr>"

    parts = []
    for kind, credits in grouped(paper.credits, map(hand.kind, paper.credits)).items():
        name = PLURALS.get(kind, kind)
        parts.append(f"<h2>{e(name)}</h2><table class='cols'>{''.join(map(row, credits))}</table>")
    css = page_css(font, 9.5, "0.7in", foot=foot_of(rng, paper)) + (
        f"h2{{font-size:1.2em;color:{rng.choice(COLOURS)};margin:8pt 0 3pt;border-bottom:.8pt solid #999}}"
        ".cols{width:100%;border-collapse:collapse;table-layout:fixed}.cols td{vertical-align:top;padding:2pt 10pt 7pt 0}"
    )
    return pdf(rng, paper, masthead(rng, paper) + "".join(parts) + tail(rng, paper), css)


def _within_year(hand: Hand, credit: CreditTruth) -> str:
    """Dates under a heading of the starting year: the year again only where the end leaves it."""
    short = hand.form.short or hand.form.full
    end = hand.form.full if credit.end.year != credit.start.year else short
    return f"{short(credit.start)}{hand.between}{end(credit.end)}"


@FAMILIES.family("resume_year_heads")
def year_heads(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A heading for each year; under it dates without the year and facts between dashes."""
    paper, hand = as_resume(truth), draw_hand(rng, shorten=True)
    dash = rng.choice((" – ", " - ", " — "))
    style = rng.choice(("slash", "paren", "network"))
    upper = rng.random() < 0.5

    def entry(credit: CreditTruth) -> str:
        title = credit.title.upper() if upper else credit.title
        first = f"{bold(title)}{e(hand.season(credit))}{dash}{e(hand.job(credit))}"
        second = joined(
            dash, f"{_within_year(hand, credit)} ({hand.days(credit).strip('()')})", hand.kind(credit)
        )
        third = joined(dash, makers(credit, style), *hand.crew(credit), hand.agreement(credit))
        return f"<div class='keep entry'><p>{first}</p><p>{e(second)}</p><p>{e(third)}</p></div>"

    years = (str(credit.start.year) for credit in paper.credits)
    parts = [
        f"<h2>{year}</h2>" + "".join(map(entry, credits))
        for year, credits in grouped(paper.credits, years).items()
    ]
    css = page_css(font, 10, "0.85in", foot=foot_of(rng, paper)) + (
        "h2{font-size:1.25em;margin:8pt 0 2pt}.entry{margin:0 0 7pt 26pt}"
    )
    return pdf(rng, paper, masthead(rng, paper) + "".join(parts) + tail(rng, paper), css)


def _bullets(lines: Sequence[str]) -> str:
    return "".join(f"<li>{e(line)}</li>" for line in lines if line)


@FAMILIES.family("resume_network_heads")
def network_heads(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A heading for each studio or network; job and show on a line, the rest in bullets."""
    paper, hand = as_resume(truth), draw_hand(rng)
    on = rng.choice((" on ", ", ", " — "))
    crew_together = rng.random() < 0.5

    def entry(credit: CreditTruth) -> str:
        crew = hand.crew(credit)
        lines = [
            hand.span(credit, ", "),
            joined(", ", hand.kind(credit), credit.company),
            *([joined(", ", *crew)] if crew_together else crew),
            hand.agreement(credit),
        ]
        top = f"{e(hand.job(credit))}{on}<b><i>{e(credit.title)}</i></b>{e(hand.season(credit))}"
        return f"<div class='keep'><p>{top}</p><ul>{_bullets(lines)}</ul></div>"

    studios = (credit.studio or "Other productions" for credit in paper.credits)
    parts = [
        f"<h3>{e(studio)}</h3>" + "".join(map(entry, credits))
        for studio, credits in grouped(paper.credits, studios).items()
    ]
    css = page_css(font, 10, foot=foot_of(rng, paper)) + (
        f"h3{{font-size:1.1em;margin:9pt 0 2pt;color:{rng.choice(COLOURS)};break-after:avoid}}"
        "ul{margin:0 0 5pt 20pt}h2{font-size:1.2em;margin-top:6pt}"
    )
    body = masthead(rng, paper) + f"<h2>{e(heading(rng))}</h2>" + "".join(parts)
    return pdf(rng, paper, body + tail(rng, paper), css)
