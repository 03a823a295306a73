"""French-Canadian members' word-processor files: sentences under years, and a sheet of pairs a credit."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.layouts.press import docx_bytes, new_docx
from samples.truth import CreditTruth, PaperTruth

from .hand import Hand, as_resume, crew_names, draw_hand, grouped, joined
from .register import FAMILIES
from .shells import docx_file, heading, makers
from .wordshell import Run, line, rest, running_head, title, top, widths, write


def _sentence(hand: Hand, credit: CreditTruth, *, dates_first: bool) -> list[Run]:
    """One credit told in a sentence or two."""
    job = f"{hand.job(credit)} sur "
    when = f"du {hand.day(credit.start)} au {hand.day(credit.end)} ({hand.number(credit.days)} jours)"
    made = joined(", ", hand.kind(credit).lower(), makers(credit, "pour"))
    tail = f" ({made})." if dates_first else f" ({made}), {when}."
    lead: list[Run] = [(f"{when[0].upper()}{when[1:]} : ", "")] if dates_first else []
    crew = hand.crew(credit)
    return [
        *lead,
        (job, "b"),
        (credit.title, "i"),
        (hand.season(credit) + tail, ""),
        (f" {'; '.join(crew)}." if crew else "", ""),
        (f" {hand.agreement(credit)}" if hand.agreement(credit) else "", ""),
    ]


@FAMILIES.family("resume_fr_recit")
def fr_recit(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Bulleted sentences, under headings of the starting year or under one heading."""
    paper, hand = as_resume(truth), draw_hand(rng, french=True)
    document = new_docx(font, 11.0, 1.0)
    top(document, rng, paper, french=True)
    dates_first, style = rng.random() < 0.5, rng.choice(("List Bullet", "List Bullet", None))
    one = heading(rng, french=True)
    by_year = rng.random() < 0.6
    keys = (str(credit.start.year) if by_year else one for credit in paper.credits)
    for key, credits in grouped(paper.credits, keys).items():
        title(document, key)
        for credit in credits:
            line(document, *_sentence(hand, credit, dates_first=dates_first), style=style, after=5)
    rest(document, rng, paper, french=True)
    return docx_file(rng, paper, docx_bytes(document, paper.name))


def _pairs(hand: Hand, credit: CreditTruth) -> list[tuple[str, str]]:
    """A credit's labels and values; those that are empty left out."""
    union = "SL 411" if credit.agreement == "411" else credit.agreement
    pairs = [
        ("Poste", hand.job(credit)),
        ("Période", f"du {hand.day(credit.start)} au {hand.day(credit.end)}"),
        ("Jours travaillés", hand.number(credit.days)),
        ("Genre", hand.kind(credit)),
        ("Diffuseur ou studio", credit.studio),
        ("Maison de production", credit.company),
        *zip(hand.crew_heads, crew_names(credit), strict=True),
        ("Entente collective", union),
    ]
    return [pair for pair in pairs if pair[1]]


@FAMILIES.family("resume_fr_fiche")
def fr_fiche(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A sheet of pairs for each credit under its title, ruled or not, the page's number at the head."""
    paper, hand = as_resume(truth), draw_hand(rng, french=True)
    document = new_docx(font, 10.0)
    running_head(document, f"{paper.name} – page")
    top(document, rng, paper, french=True)
    style, colon = rng.choice(("Table Grid", None)), rng.choice(("", " :"))
    numbered = rng.random() < 0.5
    for number, credit in enumerate(paper.credits, start=1):
        show = f"{credit.title}{hand.season(credit)}"
        title(document, f"{number}. {show}" if numbered else show, size=11.0)
        grid = document.add_table(rows=0, cols=2, style=style)
        for label, value in _pairs(hand, credit):
            left, right = grid.add_row().cells
            write(left.paragraphs[0], (label + colon, "b"))
            write(right.paragraphs[0], (value, ""))
        widths(grid, (2.1, 4.8))
    rest(document, rng, paper, french=True)
    return docx_file(rng, paper, docx_bytes(document, paper.name))
