"""Pages drawn line by line: a ribbon, a typed list of labels, a ruled ledger."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from samples.layouts.core import PDF, Rendered
from samples.layouts.press import Sheet
from samples.truth import CreditTruth, PaperTruth, ResumeTruth

from .register import FAMILIES
from .shell import CREDIT_HEADS, OTHER_HEADS, PALETTES, contacts, file_name, run_on
from .words import CREW_KEYS, Voice, begin, total


@dataclass(slots=True)
class Roll:
    """A sheet and where its next line goes; every page carries its foot and, if any, its ribbon."""

    sheet: Sheet
    left: float
    right: float
    foot: str
    ribbon: str = ""
    top: float = 0.0
    page: int = 0

    def turn(self) -> None:
        """A new page, the first one included."""
        if self.page:
            self.sheet.next_page()
        self.page, self.top = self.page + 1, 60.0
        if self.ribbon:
            self.sheet.canvas.setFillColor(self.ribbon)
            self.sheet.canvas.rect(0, 0, 24, self.sheet.height, stroke=0, fill=1)
            self.sheet.canvas.setFillColor("black")
        self.sheet.put(self.left, self.sheet.height - 30, self.foot, 8)
        self.sheet.put_right(self.right, self.sheet.height - 30, f"{self.page}", 8)

    def room(self, height: float) -> bool:
        """Whether a page had to be turned so that `height` fits."""
        if self.top + height <= self.sheet.height - 52:
            return False
        self.turn()
        return True

    def text(
        self, words: str, size: float = 10, face: str = "", *, indent: float = 0, wide: float = 0
    ) -> None:
        """A wrapped paragraph at `indent`."""
        width = wide or self.right - self.left - indent
        for line in self.sheet.wrap(words, width, size, face):
            self.room(size)
            self.sheet.put(self.left + indent, self.top, line, size, face)
            self.top += size * 1.32

    def ends(self, words: str, right: str, size: float = 10, face: str = "") -> None:
        """`right` at the right edge of the first line; `words` wrap before it."""
        self.sheet.put_right(self.right, self.top, right, size)
        room = self.right - self.left - self.sheet.measure(right, size) - 14
        self.text(words, size, face, wide=room)


def _roll(truth: ResumeTruth, font: str, *, left: float = 60, ribbon: str = "", wide: bool = False) -> Roll:
    sheet = Sheet(font, (792.0, 612.0) if wide else (612.0, 792.0))
    roll = Roll(sheet, left, sheet.width - 54, f"{truth.name} – resume", ribbon)
    roll.turn()
    return roll


def _closing(roll: Roll, truth: ResumeTruth, rng: random.Random) -> None:
    """The lines that are no credits."""
    roll.room(20 + 14 * len(truth.other_lines))
    roll.top += 10
    roll.text(rng.choice(OTHER_HEADS), 11.5, roll.sheet.bold)
    for line in truth.other_lines:
        roll.text(line, 9.5, indent=12)


def _done(roll: Roll, truth: ResumeTruth, rng: random.Random) -> Rendered:
    _closing(roll, truth, rng)
    return Rendered(roll.sheet.finish(), PDF, file_name(truth, rng, "pdf"))


def _ribbon_credit(roll: Roll, voice: Voice, credit: CreditTruth, *, days_up: bool) -> None:
    roll.room(82)
    ends = (voice.worked(credit), voice.span(credit))
    above, below = ends if days_up else ends[::-1]
    roll.ends(voice.title(credit), above, 11, roll.sheet.bold)
    roll.ends(f"{voice.text(credit, 'job')}, {voice.text(credit, 'kind')}", below, 9.5, roll.sheet.italic)
    roll.text(voice.house(credit, " • "), 9.5)
    for line in (voice.listed(credit, CREW_KEYS[:2]), voice.listed(credit, (*CREW_KEYS[2:], "agreement"))):
        roll.text(run_on(line, "  •  "), 9)
    roll.top += 8


@FAMILIES.family("resume_edge_ribbon")
def edge_ribbon(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A coloured ribbon down the edge of every page; dates and days stand at the right edge."""
    sheet, voice = begin(truth, rng)
    roll = _roll(sheet, font, ribbon=rng.choice(PALETTES)[0])
    days_up = rng.random() < 0.4
    roll.top += 8
    roll.text(sheet.name, 26, roll.sheet.bold)
    for line in contacts(sheet, voice):
        roll.text(line, 9.5)
    roll.top += 10
    roll.text(rng.choice(CREDIT_HEADS), 14)
    roll.sheet.rule(roll.left, roll.top - 11, roll.right, roll.top - 11, 0.4)
    roll.top += 6
    for credit in sheet.credits:
        _ribbon_credit(roll, voice, credit, days_up=days_up)
    return _done(roll, sheet, rng)


def _labelled(roll: Roll, voice: Voice, credit: CreditTruth, keys: Sequence[str], column: float) -> None:
    for label, value in voice.facts(credit, keys):
        roll.room(12)
        roll.sheet.put(roll.left + 22, roll.top, label.upper(), 8, roll.sheet.regular)
        roll.text(value, 9.5, indent=column)


@FAMILIES.family("resume_numbered_labels")
def numbered_labels(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Numbered titles, and under each a column of labels in capitals with the values lined up."""
    sheet, voice = begin(truth, rng)
    roll = _roll(sheet, font, left=64)
    numbered, when = rng.random() < 0.7, rng.choice((("start", "end", "days"), ("days", "dates")))
    keys = ("job", *when, "season", "kind", "company", "studio", *CREW_KEYS, "agreement")
    longest = max(roll.sheet.measure(voice.label(key).upper(), 8) for key in keys)
    roll.text(sheet.name.upper(), 15, roll.sheet.bold)
    roll.text(run_on(contacts(sheet, voice), " / "), 9.5)
    roll.sheet.rule(roll.left, roll.top - 6, roll.right, roll.top - 6, 1.2)
    roll.top += 14
    for number, credit in enumerate(sheet.credits, start=1):
        roll.room(150)
        roll.text(f"{number}.  {credit.title}" if numbered else credit.title, 11, roll.sheet.bold)
        _labelled(roll, voice, credit, keys, 34 + longest)
        roll.top += 9
    roll.text(f"Total of days: {total(sheet.credits)}", 9.5, roll.sheet.italic)
    return _done(roll, sheet, rng)


Cells = list[list[str]]
LEDGER = ((0.0, 176.0), (186.0, 150.0), (346.0, 96.0), (452.0, 40.0), (502.0, 180.0))


def _ledger_heads(roll: Roll, heads: Sequence[str]) -> None:
    lines = [
        roll.sheet.wrap(head, wide, 8.5, roll.sheet.bold)
        for head, (_, wide) in zip(heads, LEDGER, strict=True)
    ]
    _ledger_line(roll, lines, heads, face=roll.sheet.bold)


def _ledger_line(roll: Roll, cells: Cells, heads: Sequence[str], *, face: str = "") -> None:
    """Cells of wrapped lines side by side, a light rule below."""
    height = 11.0 * max(len(lines) for lines in cells) + 9
    if roll.room(height) and not face:
        _ledger_heads(roll, heads)
    for lines, (x, _) in zip(cells, LEDGER, strict=True):
        for at, line in enumerate(lines):
            roll.sheet.put(roll.left + x, roll.top + 11 * at, line, 8.5, face)
    roll.top += height
    roll.sheet.rule(roll.left, roll.top - 13, roll.right, roll.top - 13, 0.9 if face else 0.3)


@FAMILIES.family("resume_light_ledger")
def light_ledger(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A landscape page of five drawn columns with light rules, its heads repeated on each page."""
    sheet, voice = begin(truth, rng)
    roll = _roll(sheet, font, left=50, wide=True)
    roll.text(sheet.name, 20, roll.sheet.bold)
    roll.text(run_on(contacts(sheet, voice), "   |   "), 9)
    roll.top += 12
    stacks = (
        ("show", "kind"),
        ("job", "company", "studio"),
        ("start", "end"),
        ("days",),
        (*CREW_KEYS, "agreement"),
    )
    heads = [" / ".join(voice.label(key) for key in keys[:2]) for keys in stacks[:3]]
    heads += [voice.label("days"), rng.choice(("Crew", "Personnel", "Worked with"))]
    _ledger_heads(roll, heads)
    for credit in sheet.credits:
        stacked = [voice.stack(credit, keys) for keys in stacks]
        wrapped = [
            [part for line in lines for part in roll.sheet.wrap(line, wide, 8.5)]
            for lines, (_, wide) in zip(stacked, LEDGER, strict=True)
        ]
        _ledger_line(roll, wrapped, heads)
    return _done(roll, sheet, rng)
