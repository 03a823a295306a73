"""Pages set line by line on a canvas: a typewriter's list, and columns held apart by tabs."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from samples.layouts.core import Rendered
from samples.layouts.press import Sheet
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .hand import Hand, as_resume, draw_hand, joined
from .register import FAMILIES
from .shells import contacts, facts, heading, makers, sections, sheet_file

LEFT = 60.0


@dataclass(slots=True)
class Carriage:
    """Where the next line is set; `need` turns the page before lines that would not fit."""

    sheet: Sheet
    size: float
    running: str
    top: float = 60.0
    page: int = 1

    @property
    def leading(self) -> float:
        return self.size * 1.3

    def need(self, lines: int) -> None:
        if self.top + lines * self.leading > self.sheet.height - 50:
            self.sheet.next_page()
            self.page += 1
            self.top = 60.0
            self.sheet.put(LEFT, 38, f"{self.running} {self.page}", self.size - 1)

    def line(self, text: str, x: float = LEFT, face: str = "") -> None:
        """`text` wrapped to the right margin, each line at `x`."""
        for part in self.sheet.wrap(text, self.sheet.width - LEFT - x, self.size, face):
            self.need(1)
            self.sheet.put(x, self.top, part, self.size, face)
            self.top += self.leading

    def gap(self, lines: float = 1.0) -> None:
        self.top += lines * self.leading


def _top(carriage: Carriage, rng: random.Random, paper: ResumeTruth) -> None:
    """Name and contacts at the middle of the page or at its left."""
    sheet = carriage.sheet
    centred = rng.random() < 0.5
    for place, text in enumerate([paper.name.upper(), *contacts(rng, paper)]):
        face = sheet.bold if place == 0 else ""
        x = (sheet.width - sheet.measure(text, carriage.size, face)) / 2 if centred else LEFT
        carriage.line(text, x if centred else LEFT, face)
    carriage.gap()


def _rest(carriage: Carriage, rng: random.Random, paper: ResumeTruth) -> None:
    for name, lines in sections(rng, paper):
        carriage.need(2)
        carriage.line(name.upper())
        for line in lines:
            carriage.line(line, LEFT + 20)
        carriage.gap(0.6)


def _leader(carriage: Carriage, left: str, right: str) -> None:
    """`left`, dots, and `right` at the right margin; on two lines when they do not fit one."""
    sheet, size = carriage.sheet, carriage.size
    edge = sheet.width - LEFT
    wide = sheet.measure(left, size) + sheet.measure(right, size) + 30
    if wide > edge - LEFT:
        carriage.line(left)
        carriage.line(right, LEFT + 20)
        return
    dots = "." * int((edge - LEFT - wide + 18) / sheet.measure(".", size))
    sheet.put(LEFT, carriage.top, left, size)
    sheet.put_right(edge, carriage.top, f"{dots} {right}", size)
    carriage.gap()


def _underlined(carriage: Carriage, text: str) -> None:
    """A title underlined as a typewriter would, when it fits one line."""
    sheet = carriage.sheet
    width = sheet.measure(text, carriage.size)
    if width <= sheet.width - 2 * LEFT:
        sheet.rule(LEFT, carriage.top + 2, LEFT + width, carriage.top + 2, 0.6)
    carriage.line(text)


@FAMILIES.family("resume_typewriter")
def typewriter(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A typed list: title underlined, job and days joined by leader dots, the rest indented."""
    paper, hand = as_resume(truth), draw_hand(rng)
    carriage = Carriage(Sheet(font), rng.choice((9.5, 10.0)), rng.choice(("Page", f"{paper.name}, page")))
    style = rng.choice(("slash", "dash", "for"))
    dates_lead = rng.random() < 0.5
    _top(carriage, rng, paper)
    carriage.line(heading(rng).upper())
    carriage.gap(0.6)
    for credit in paper.credits:
        carriage.need(6)
        _underlined(carriage, joined("", credit.title.upper(), hand.season(credit)))
        pair = (hand.period(credit), hand.job(credit))
        lead, below = pair if dates_lead else pair[::-1]
        _leader(carriage, lead, hand.days(credit))
        carriage.line(below, LEFT + 20)
        carriage.line(facts(hand, credit, ", ", style), LEFT + 20)
        if crew := hand.crew(credit):
            carriage.line("; ".join(crew), LEFT + 20)
        carriage.gap(0.7)
    _rest(carriage, rng, paper)
    return sheet_file(rng, paper, carriage.sheet.finish())


def _columns(hand: Hand, credit: CreditTruth) -> dict[str, list[str]]:
    """The lines of each column, still unwrapped."""
    return {
        "DATES": [hand.period(credit), hand.days(credit)],
        "PRODUCTION": [credit.title.upper() + hand.season(credit), hand.kind(credit), hand.agreement(credit)],
        "POSITION": [hand.job(credit)],
        "COMPANY / NETWORK": [makers(credit, "slash")],
        "CREW": hand.crew(credit),
    }


def _put_columns(
    carriage: Carriage, cells: Sequence[Sequence[str]], stops: Sequence[float], face: str = ""
) -> None:
    """Each cell's lines wrapped below its stop; the next row starts below the tallest."""
    sheet, size = carriage.sheet, carriage.size
    edges = [*stops[1:], sheet.width - LEFT + 24]
    wrapped = [
        [part for line in lines for part in sheet.wrap(line, edge - stop - 10, size, face)]
        for lines, stop, edge in zip(cells, stops, edges, strict=True)
    ]
    tallest = max(map(len, wrapped))
    carriage.need(tallest)
    for lines, stop in zip(wrapped, stops, strict=True):
        for number, line in enumerate(lines):
            sheet.put(stop, carriage.top + number * carriage.leading, line, size, face)
    carriage.gap(tallest + 0.6)


@FAMILIES.family("resume_wide_tabs")
def wide_tabs(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A page on its side: five columns of several lines each, no rules but one under the heads."""
    paper, hand = as_resume(truth), draw_hand(rng)
    carriage = Carriage(Sheet(font, (792.0, 612.0)), 8.5, f"{paper.name} / credits / p.")
    _top(carriage, rng, paper)
    order = rng.choice(((0, 1, 2, 3, 4), (1, 2, 0, 3, 4), (2, 1, 3, 4, 0)))
    widths = (122.0, 165.0, 120.0, 135.0, 150.0)
    stops = [LEFT - 18 + sum(widths[place] for place in order[:column]) for column in range(5)]
    heads = list(_columns(hand, paper.credits[0]))
    _put_columns(carriage, [[heads[place]] for place in order], stops, carriage.sheet.bold)
    carriage.sheet.rule(stops[0], carriage.top - 14, carriage.sheet.width - LEFT + 18, carriage.top - 14)
    for credit in paper.credits:
        cells = list(_columns(hand, credit).values())
        _put_columns(carriage, [cells[place] for place in order], stops)
    _rest(carriage, rng, paper)
    return sheet_file(rng, paper, carriage.sheet.finish())
