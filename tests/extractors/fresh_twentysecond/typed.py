"""Pages set line by line at fixed stops: a typed list and a ledger of days with a running total."""

from __future__ import annotations

import random
from dataclasses import dataclass

from samples.layouts.core import PDF, Rendered
from samples.layouts.press import Sheet
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .register import FAMILIES
from .web import CREDITS, OTHERS, contacts, file_name
from .wording import COLUMN_FORMS, Voice, joined, number, resume_of, voice

BOTTOM = 738.0


@dataclass(slots=True)
class Typist:
    """A cursor going down a sheet."""

    sheet: Sheet
    size: float
    top: float = 64.0
    page: int = 1

    def need(self, lines: int) -> bool:
        """Goes to a new page where so many lines do not fit; says whether it did."""
        if self.top + lines * self.size * 1.35 <= BOTTOM:
            return False
        self.sheet.next_page()
        self.page += 1
        self.top = 64.0
        self.sheet.put_right(self.sheet.width - 60, 40, f"-{self.page}-", self.size)
        return True

    def type(self, x: float, text: str, face: str = "", right: float = 552.0, hang: float = 0.0) -> None:
        """`text` from `x`, wrapped before `right`, its further lines indented by `hang`."""
        rest = self.sheet.wrap(text, right - x - hang, self.size, face)
        for place, line in enumerate(rest):
            self.sheet.put(x + (hang if place else 0), self.top, line, self.size, face)
            self.down()

    def down(self, lines: float = 1) -> None:
        self.top += self.size * 1.35 * lines


def _top(typist: Typist, me: ResumeTruth, v: Voice, rng: random.Random) -> None:
    """Name, contacts and the heading, typed."""
    centred = rng.random() < 0.5
    sheet = typist.sheet
    for place, text in enumerate([me.name.upper(), *contacts(me, v)]):
        face = sheet.bold if place == 0 else ""
        x = (sheet.width - sheet.measure(text, typist.size, face)) / 2 if centred else 60.0
        typist.type(x, text, face, 580)
    typist.down()
    heading = rng.choice(CREDITS).upper()
    sheet.rule(60, typist.top + 3, 60 + sheet.measure(heading, typist.size), typist.top + 3)
    typist.type(60, heading)
    typist.down(0.6)


def _bottom(typist: Typist, me: ResumeTruth, rng: random.Random) -> None:
    if me.other_lines:
        typist.need(len(me.other_lines) + 3)
        typist.down(0.6)
        typist.type(60, rng.choice(OTHERS).upper())
        for line in me.other_lines:
            typist.type(78, line)


def _finish(typist: Typist, me: ResumeTruth, rng: random.Random) -> Rendered:
    return Rendered(typist.sheet.finish(), PDF, file_name(me, rng, "pdf"))


@FAMILIES.family("resume_typewritten")
def typewritten(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Typed at two stops: dates and days down the left, show, job, house and crew down the right."""
    me, v = resume_of(truth), voice(rng)
    typist = Typist(Sheet(font), rng.choice((10, 10.5)))
    _top(typist, me, v, rng)
    job_first = rng.random() < 0.5
    for credit in me.credits:
        typist.need(8)
        start = typist.top
        for text in (v.day(credit.start) + v.to.rstrip(), v.day(credit.end), v.days(credit)):
            typist.type(60, text, right=192)
        left_end, typist.top = typist.top, start
        lines = [f"{v.show(credit)} – {v.kind(credit)}", v.job(credit)]
        for text in (
            *(lines[::-1] if job_first else lines),
            v.house(credit, ", "),
            v.crew_line(credit),
            v.other_agreement(credit),
        ):
            typist.type(200, text, hang=12)
        typist.top = max(left_end, typist.top)
        typist.down(0.7)
    _bottom(typist, me, rng)
    return _finish(typist, me, rng)


STOPS = (60.0, 92.0, 174.0, 288.0, 346.0)


def _ledger_head(typist: Typist, words: tuple[str, ...]) -> None:
    sheet = typist.sheet
    sheet.put(STOPS[0], typist.top, words[0], typist.size, sheet.bold)
    sheet.put(STOPS[1], typist.top, words[1], typist.size, sheet.bold)
    sheet.put(STOPS[2], typist.top, words[2], typist.size, sheet.bold)
    sheet.put_right(STOPS[3], typist.top, words[3], typist.size, sheet.bold)
    sheet.put_right(STOPS[4] - 10, typist.top, words[4], typist.size, sheet.bold)
    sheet.put(STOPS[4], typist.top, words[5], typist.size, sheet.bold)
    sheet.rule(60, typist.top + 4, 552, typist.top + 4)
    typist.down(1.4)


def _ledger_entry(typist: Typist, v: Voice, credit: CreditTruth, place: int, running: float) -> None:
    sheet, top = typist.sheet, typist.top
    sheet.put(STOPS[0], top, f"{place}.", typist.size)
    sheet.put(STOPS[1], top, v.day(credit.start), typist.size)
    sheet.put(STOPS[2], top, v.day(credit.end), typist.size)
    sheet.put_right(STOPS[3], top, number(credit.days), typist.size)
    sheet.put_right(STOPS[4] - 10, top, f"({number(running)})", typist.size)
    typist.type(STOPS[4], v.show(credit), sheet.bold)
    typist.type(STOPS[4], v.job(credit), sheet.italic)
    for text in (v.kind(credit), v.house(credit, ", "), v.crew_line(credit), v.other_agreement(credit)):
        typist.type(STOPS[4], text)
    sheet.rule(60, typist.top - typist.size * 0.6, 552, typist.top - typist.size * 0.6, 0.3)
    typist.down(0.6)


@FAMILIES.family("resume_day_ledger")
def day_ledger(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ledger: number, from, to, days, the sum so far in brackets, and the show described beside."""
    me, v = resume_of(truth), voice(rng, COLUMN_FORMS)
    typist = Typist(Sheet(font), 9.5)
    _top(typist, me, v, rng)
    if v.dates.hint:
        typist.type(60, f"Dates are{v.dates.hint}")
        typist.down(0.5)
    words = rng.choice(
        (
            ("No.", "From", "To", "Days", "Sum", "Show, job, company"),
            ("#", "Start", "End", "Days", "So far", "Production and position"),
        )
    )
    _ledger_head(typist, words)
    running = 0.0
    for place, credit in enumerate(me.credits, 1):
        if typist.need(9):
            _ledger_head(typist, words)
        running += credit.days
        _ledger_entry(typist, v, credit, place, running)
    typist.need(2)
    typist.type(60, joined(" ", "Total days worked:", number(running)), typist.sheet.bold)
    _bottom(typist, me, rng)
    return _finish(typist, me, rng)
