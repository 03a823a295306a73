# ruff: noqa: E501
"""French-Canadian members' PDFs: dashes under job headings, a ruled table, notes in the margin."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .hand import as_resume, crew_names, draw_hand, grouped, joined
from .register import FAMILIES
from .shells import (
    COLOURS,
    bold,
    e,
    facts,
    foot_of,
    heading,
    makers,
    masthead,
    page_css,
    pdf,
    solid,
    table,
    tail,
)


@FAMILIES.family("resume_fr_tirets")
def fr_tirets(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Under each job's heading, two lines a credit between dashes, the title in guillemets."""
    paper, hand = as_resume(truth), draw_hand(rng, french=True)
    dash = rng.choice((" — ", " – ", " / "))
    style = rng.choice(("pour", "slash", "paren"))
    subtotal = rng.choice(("", " ({} jours au total)", " – {} jours"))
    dates_first = rng.random() < 0.5

    def entry(credit: CreditTruth) -> str:
        show = f"« <b>{e(credit.title)}</b> »{e(hand.season(credit))}"
        kind, period = e(hand.kind(credit)), e(hand.period(credit))
        first = dash.join([period, show, kind] if dates_first else [show, kind, period])
        second = joined(
            dash, hand.days(credit), makers(credit, style), *hand.crew(credit), hand.agreement(credit)
        )
        return f"<p class='keep entry'>{first}<br>{e(second)}</p>"

    parts = []
    for job, credits in grouped(paper.credits, map(hand.job, paper.credits)).items():
        parts.append(
            f"<h2>{e(job.upper() + subtotal.format(hand.total(credits)))}</h2>" + "".join(map(entry, credits))
        )
    css = page_css(font, 10.5, "0.85in", foot=foot_of(rng, paper, french=True)) + (
        "h2{font-size:1em;margin:9pt 0 3pt}.entry{margin:0 0 6pt 12pt}"
    )
    body = masthead(rng, paper, french=True) + "".join(parts)
    return pdf(rng, paper, body + tail(rng, paper, french=True), css)


@FAMILIES.family("resume_fr_tableau")
def fr_tableau(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ruled table on its side with French heads: dates, show, job, days, makers and the crew."""
    paper, hand = as_resume(truth), draw_hand(rng, french=True, noted=True)
    note = f"<br>({hand.form.note})" if hand.form.note else ""
    blank = rng.choice(("", "–", "s.o."))
    heads = [
        f"Début{note}",
        f"Fin{note}",
        rng.choice(("Titre", "Production")),
        rng.choice(("Genre", "Type")),
        rng.choice(("Poste", "Fonction", "Emploi")),
        rng.choice(("Jours", "Nb de jours")),
        "Studio ou diffuseur",
        rng.choice(("Maison de production", "Société de production")),
        *map(e, hand.crew_heads),
        "Entente",
    ]

    def row(credit: CreditTruth) -> list[str]:
        cells = [
            hand.day(credit.start),
            hand.day(credit.end),
            credit.title + hand.season(credit),
            hand.kind(credit),
            hand.job(credit),
            hand.number(credit.days),
            credit.studio,
            credit.company,
            *crew_names(credit),
            "SL 411" if credit.agreement == "411" else credit.agreement,
        ]
        return [*map(solid, cells[:2]), *(e(cell or blank) for cell in cells[2:])]

    order = list(range(len(heads)))
    if rng.random() < 0.5:
        order = [2, 3, 4, 0, 1, 5, *order[6:]]
    rows = [[cells[place] for place in order] for cells in map(row, paper.credits)]
    css = page_css(font, 7.5, "0.45in", foot=foot_of(rng, paper, french=True), wide=True) + (
        ".grid{border-collapse:collapse;width:100%}.grid td,.grid th{border:.6pt solid #333;padding:2pt 3pt;vertical-align:top;text-align:left}"
        f".grid th{{background:{rng.choice(('#e6e6e6', '#dbe5f1', 'none'))}}}.grid tr{{break-inside:avoid}}h2{{font-size:1.2em}}"
    )
    body = masthead(rng, paper, french=True) + table(rows, [heads[place] for place in order])
    return pdf(rng, paper, body + tail(rng, paper, french=True), css)


@FAMILIES.family("resume_fr_marge")
def fr_marge(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Dates and days as notes in the margin, at the left or the right; title in italics beside them."""
    paper, hand = as_resume(truth), draw_hand(rng, french=True)
    note_left, colour = rng.random() < 0.5, rng.choice(COLOURS)
    style = rng.choice(("pour", "slash", "network"))
    crew_mark = rng.choice((" · ", " ; ", " | "))

    def entry(credit: CreditTruth) -> str:
        marginal = [hand.day(credit.start), f"au {hand.day(credit.end)}", hand.days(credit)]
        note = "<td class='note'>" + "<br>".join(map(e, marginal)) + "</td>"
        lines = [
            f"<i>{bold(credit.title)}</i>{e(hand.season(credit))}, {e(hand.job(credit))}",
            e(facts(hand, credit, crew_mark, style)),
            e(crew_mark.join(hand.crew(credit))),
        ]
        text = f"<td class='text'>{joined('<br>', *lines)}</td>"
        return "<tr class='keep'>" + (note + text if note_left else text + note) + "</tr>"

    edge = "right" if note_left else "left"
    css = page_css(font, 10, foot=foot_of(rng, paper, french=True)) + (
        ".margin{width:100%;table-layout:fixed;border-collapse:collapse}td{vertical-align:top;padding-bottom:8pt}"
        f".note{{width:1.55in;font-size:.88em;color:#333;text-align:{edge}}}"
        f".text{{border-{'left' if note_left else 'right'}:1.2pt solid {colour};padding:0 10pt 8pt}}"
        f".note{{padding-{edge}:8pt}}h2{{font-size:1.15em;color:{colour};margin:6pt 0}}"
    )
    rows = f"<table class='margin'>{''.join(map(entry, paper.credits))}</table>"
    body = masthead(rng, paper, french=True) + f"<h2>{e(heading(rng, french=True))}</h2>" + rows
    return pdf(rng, paper, body + tail(rng, paper, french=True), css)
