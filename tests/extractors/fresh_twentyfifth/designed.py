# ruff: noqa: E501
"""Designer templates: a coloured band down the side, and cards in two columns."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .hand import Hand, as_resume, crew_names, draw_hand, joined
from .register import FAMILIES
from .shells import (
    COLOURS,
    e,
    facts,
    foot_of,
    heading,
    makers,
    masthead,
    member_line,
    page_css,
    pdf,
    sections,
    tail,
)


def _band(rng: random.Random, paper: ResumeTruth) -> str:
    """What stands in the coloured band: contacts and the sections that are no credits."""
    blocks = [
        ("Contact", [paper.phone, paper.email, paper.address]),
        ("Membership", [member_line(rng, paper)]),
        *sections(rng, paper),
    ]
    return "".join(
        f"<div class='bh'>{e(name)}</div>" + "".join(f"<div class='bl'>{e(line)}</div>" for line in lines)
        for name, lines in blocks
    )


@FAMILIES.family("resume_colour_band")
def colour_band(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A band of colour with contacts at the left of every page, credits with date chips beside it."""
    paper, hand = as_resume(truth), draw_hand(rng)
    colour, style = rng.choice(COLOURS), rng.choice(("for", "dash", "paren"))
    chip_first = rng.random() < 0.5

    def entry(credit: CreditTruth) -> str:
        chip = f"<div><span class='chip'>{e(hand.period(credit))}</span> <span class='days'>{e(hand.days(credit))}</span></div>"
        show = f"<div class='show'>{e(credit.title)}{e(hand.season(credit))}</div><div class='job'>{e(hand.job(credit))}</div>"
        about = f"<div>{e(facts(hand, credit, ' • ', style))}</div>"
        crew = f"<div class='crew'>{e(joined(' • ', *hand.crew(credit)))}</div>"
        return (
            "<div class='keep entry'>"
            + (chip + show if chip_first else show + chip)
            + about
            + crew
            + "</div>"
        )

    css = page_css(font, 9.5) + (
        f"@page{{margin:0.6in 0.6in 0.6in 2.65in}}.colour{{position:fixed;left:-2.65in;top:-0.6in;width:2.35in;height:11in;background:{colour}}}"
        "body{position:relative}.band{position:absolute;left:-2.4in;top:0;width:1.9in;color:white;font-size:9pt;overflow-wrap:anywhere}"
        ".bh{font-weight:bold;text-transform:uppercase;letter-spacing:.08em;margin:12pt 0 3pt;border-bottom:.6pt solid white}.bl{margin-bottom:3pt}"
        f".chip{{background:#eee;border-radius:3pt;padding:1pt 5pt}}.show{{font-weight:bold;font-size:1.12em;color:{colour}}}"
        ".job{text-transform:uppercase;letter-spacing:.05em;font-size:.9em}.crew{color:#555;font-size:.92em}.entry{margin-bottom:9pt}"
        f"h1{{font-size:2.1em;color:{colour};font-weight:normal}}h2{{font-size:1.1em;margin:8pt 0 6pt}}"
    )
    body = f"<div class='colour'></div><div class='band'>{_band(rng, paper)}</div><h1>{e(paper.name)}</h1><h2>{e(heading(rng))}</h2>"
    return pdf(rng, paper, body + "".join(map(entry, paper.credits)), css)


def _pairs(hand: Hand, credit: CreditTruth, style: str) -> list[tuple[str, str]]:
    """The lines of a card as label and value; those that are empty left out."""
    union = "" if credit.agreement == "411" else credit.agreement
    pairs = [
        ("Job", hand.job(credit)),
        ("Dates", hand.period(credit)),
        ("Days", hand.number(credit.days)),
        ("Format", hand.kind(credit)),
        ("Prod. co.", makers(credit, style)),
        *zip(hand.crew_heads, crew_names(credit), strict=True),
        ("Agreement", union),
    ]
    return [pair for pair in pairs if pair[1]]


@FAMILIES.family("resume_card_grid")
def card_grid(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Cards in two columns, each a title bar over labels and values."""
    paper, hand = as_resume(truth), draw_hand(rng)
    colour, style = rng.choice(COLOURS), rng.choice(("slash", "paren"))
    bar = rng.choice(
        (f"background:{colour};color:white", f"border-bottom:1.5pt solid {colour};color:{colour}")
    )

    def card(credit: CreditTruth) -> str:
        rows = "".join(
            f"<tr><td class='k'>{e(key)}</td><td>{e(value)}</td></tr>"
            for key, value in _pairs(hand, credit, style)
        )
        return f"<div class='card'><div class='bar'>{e(credit.title)}{e(hand.season(credit))}</div><table>{rows}</table></div>"

    cards = list(map(card, paper.credits))
    pairs = [cards[place : place + 2] for place in range(0, len(cards), 2)]
    rows = "".join(f"<div class='pair keep'>{''.join(pair)}</div>" for pair in pairs)
    css = page_css(font, 9, "0.6in", foot=foot_of(rng, paper)) + (
        ".card{display:inline-block;vertical-align:top;width:47.5%;margin:0 1% 9pt;border:.6pt solid #bbb}"
        f".bar{{font-weight:bold;padding:3pt 6pt;{bar}}}.card table{{margin:3pt 6pt;border-collapse:collapse}}"
        ".card td{vertical-align:top;padding:1pt 4pt 1pt 0}.k{color:#666;width:1.05in}h2{font-size:1.1em}"
    )
    return pdf(
        rng, paper, masthead(rng, paper, align=rng.choice(("center", "split"))) + rows + tail(rng, paper), css
    )
