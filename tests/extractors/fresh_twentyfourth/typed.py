"""Drawn line by line: a typewriter's columns, and a ledger with its sums carried forward."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from samples.layouts.core import Rendered
from samples.layouts.press import Sheet
from samples.truth import CreditTruth, PaperTruth

from .register import FAMILIES
from .shells import CREDIT_HEADINGS, OTHER_HEADINGS, Setting, setting

LEFT, RIGHT, BOTTOM = 40.0, 572.0, 735.0
Column = tuple[str, float, float]


@dataclass(slots=True)
class Typist:
    """A sheet and how far down it has been typed."""

    sheet: Sheet
    size: float
    top: float = 50.0
    page: int = 1

    @property
    def lead(self) -> float:
        return self.size * 1.3

    def line(self, text: str, x: float = LEFT, face: str = "", size: float = 0) -> None:
        for piece in self.sheet.wrap(text, RIGHT - x, size or self.size, face):
            self.sheet.put(x, self.top, piece, size or self.size, face)
            self.top += (size or self.size) * 1.3

    def dashes(self, mark: str = "-") -> None:
        count = int((RIGHT - LEFT) / self.sheet.measure(mark, self.size))
        self.sheet.put(LEFT, self.top, mark * count, self.size)
        self.top += self.lead

    def cells(self, columns: Sequence[Column], texts: Sequence[str], face: str = "") -> None:
        """One row, every text wrapped in its column."""
        wrapped = [
            self.sheet.wrap(text, wide, self.size, face)
            for (_, _, wide), text in zip(columns, texts, strict=True)
        ]
        for (_, x, _), lines in zip(columns, wrapped, strict=True):
            for number, text in enumerate(lines):
                self.sheet.put(x, self.top + number * self.lead, text, self.size, face)
        self.top += self.lead * max(len(lines) for lines in wrapped)

    def turn(self) -> None:
        self.sheet.next_page()
        self.page += 1
        self.top = 50.0

    def number_page(self) -> None:
        text = f"- {self.page} -"
        self.sheet.put((612 - self.sheet.measure(text, self.size)) / 2, 765, text, self.size)


def _opening(t: Typist, s: Setting) -> None:
    t.line(s.who.name.upper() if s.rng.random() < 0.4 else s.who.name, face=t.sheet.bold, size=t.size + 4)
    for label, value in s.contacts():
        t.line(f"{label}: {value}")
    t.top += t.lead


def _ending(t: Typist, s: Setting) -> None:
    if not s.who.other_lines:
        return
    if t.top + t.lead * (3 + len(s.who.other_lines)) > BOTTOM:
        t.number_page()
        t.turn()
    t.top += t.lead
    t.line(s.rng.choice(OTHER_HEADINGS).upper(), face=t.sheet.bold)
    for text in s.who.other_lines:
        t.line(text)


def _typed_columns(rng: random.Random) -> list[Column]:
    widths = {"start": 62.0, "end": 62.0, "show": 142.0, "job": 98.0, "kind": 62.0, "days": 44.0}
    orders = (
        ("start", "end", "show", "job", "kind", "days"),
        ("show", "kind", "job", "start", "end", "days"),
        ("job", "show", "kind", "days", "start", "end"),
    )
    columns, x = [], LEFT
    for key in rng.choice(orders):
        columns.append((key, x, widths[key]))
        x += widths[key] + 10
    return columns


def _typed_header(t: Typist, s: Setting, columns: Sequence[Column]) -> None:
    t.cells(columns, [s.voice.heading(key) for key, _, _ in columns], t.sheet.bold)
    t.dashes()


def _under(s: Setting, credit: CreditTruth) -> list[str]:
    parts = [s.voice.house(credit), s.voice.crew_text(credit, ", "), s.voice.note(credit)]
    return [part for part in parts if part]


@FAMILIES.family("resume_typewriter_columns")
def typewriter_columns(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Columns set with the tab key under a row of dashes, company and crew on lines of their own below."""
    s = setting(truth, rng, font, "column")
    t, columns, indent = Typist(Sheet(font), 8.5), _typed_columns(rng), LEFT + rng.choice((0.0, 18.0, 36.0))
    _opening(t, s)
    t.line(rng.choice(CREDIT_HEADINGS).upper(), face=t.sheet.bold)
    t.dashes(rng.choice("-=_"))
    _typed_header(t, s, columns)
    for credit in s.credits:
        if t.top > BOTTOM - 8 * t.lead:
            t.number_page()
            t.turn()
            _typed_header(t, s, columns)
        t.cells(columns, [s.voice.cell(credit, key) for key, _, _ in columns])
        for text in _under(s, credit):
            t.line(text, indent)
        t.top += t.lead * 0.7
    t.dashes()
    _ending(t, s)
    t.number_page()
    return s.file(t.sheet.finish())


MARGIN, SUMS, SOFAR = 118.0, 476.0, 524.0


def _ledger_frame(t: Typist, s: Setting, brought: float | None) -> None:
    """The rules of a ledger page, its headings, and the sum brought forward."""
    top = t.top
    for x in (LEFT, MARGIN, SUMS, SOFAR, RIGHT):
        t.sheet.rule(x, top, x, BOTTOM + 14)
    t.sheet.rule(LEFT, top, RIGHT, top, 1.2)
    t.sheet.rule(LEFT, BOTTOM + 14, RIGHT, BOTTOM + 14, 1.2)
    t.top += t.lead
    heads = ("Dates", "Particulars", "Days", "To date")
    for x, text in zip((LEFT, MARGIN, SUMS, SOFAR), heads, strict=True):
        t.sheet.put(x + 4, t.top, text, t.size, t.sheet.bold)
    t.sheet.rule(LEFT, t.top + 4, RIGHT, t.top + 4)
    t.top += t.lead * 1.5
    if brought is not None:
        _ledger_sum(t, s, "Brought forward", brought)


def _ledger_sum(t: Typist, s: Setting, label: str, total: float) -> None:
    t.sheet.put(MARGIN + 5, t.top, label, t.size, t.sheet.italic)
    t.sheet.put_right(RIGHT - 4, t.top, s.voice.number(total), t.size, t.sheet.italic)
    t.top += t.lead * 1.3


def _ledger_lines(t: Typist, s: Setting, credit: CreditTruth) -> list[tuple[str, str]]:
    v, wide = s.voice, SUMS - MARGIN - 10
    head = [v.show(credit), v.job(credit)]
    if v.elide:
        head.reverse()
    texts = [(head[0], t.sheet.bold), (f"{head[1]}, {v.kinds[credit.kind]}", t.sheet.regular)]
    texts += [(text, t.sheet.regular) for text in _under(s, credit)]
    return [(piece, face) for text, face in texts for piece in t.sheet.wrap(text, wide, t.size, face)]


def _ledger_entry(
    t: Typist, s: Setting, credit: CreditTruth, lines: list[tuple[str, str]], sofar: float
) -> None:
    dates = (s.voice.day(credit.start), f"{s.voice.dash.strip()} {s.voice.day(credit.end)}")
    left = [piece for text in dates for piece in t.sheet.wrap(text, MARGIN - LEFT - 8, t.size)]
    for number, text in enumerate(left):
        t.sheet.put(LEFT + 4, t.top + number * t.lead, text, t.size)
    t.sheet.put_right(SOFAR - 4, t.top, s.voice.number(credit.days), t.size)
    t.sheet.put_right(RIGHT - 4, t.top, s.voice.number(sofar), t.size)
    for number, (text, face) in enumerate(lines):
        t.sheet.put(MARGIN + 5, t.top + number * t.lead, text, t.size, face)
    t.top += t.lead * max(len(left), len(lines)) + t.lead * 0.6


@FAMILIES.family("resume_ledger_carried_forward")
def ledger_carried_forward(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A ruled ledger, oldest first: dates at the left, days and the sum to date at the right."""
    s = setting(truth, rng, font, "tight")
    t, sofar = Typist(Sheet(font), rng.choice((8.5, 9.0))), 0.0
    _opening(t, s)
    _ledger_frame(t, s, None)
    for credit in s.oldest_first:
        lines = _ledger_lines(t, s, credit)
        if t.top + t.lead * (len(lines) + 2) > BOTTOM:
            _ledger_sum(t, s, "Carried forward", sofar)
            t.number_page()
            t.turn()
            _ledger_frame(t, s, sofar)
        sofar += credit.days
        _ledger_entry(t, s, credit, lines, sofar)
    t.number_page()
    if s.who.other_lines:
        t.turn()
        _ending(t, s)
        t.number_page()
    return s.file(t.sheet.finish())
