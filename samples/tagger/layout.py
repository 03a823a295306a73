"""What all made layouts share."""

from __future__ import annotations

from collections.abc import Sequence

from samples.tagger.canvas import Run, Sheet
from samples.tagger.careers import Credit
from samples.tagger.written import BREAK, Writer, joined_by

JOINTS = (" | ", ", ", " - ", " – ", " • ", " · ", "; ", " / ", "   ", " (")


class Layout:
    """What all layouts share: which fields stand in a heading over several credits instead."""

    def __init__(self, sheet: Sheet, writer: Writer) -> None:
        self.sheet, self.writer, self.rng = sheet, writer, writer.h.rng
        self.over = self.rng.choices(
            ["", "position", "year", "agreement", "kind", "studio"], [72, 11, 6, 5, 3, 3]
        )[0]

    def names(self, *names: str) -> list[str]:
        """The fields that the credits themselves give."""
        return [name for name in names if name != self.over]

    def begin(self) -> None:
        """Before the first credit of a group."""

    def credit(self, credit: Credit, number: int) -> None:
        raise NotImplementedError

    def end(self) -> None:
        """After the last credit of a group."""


class Blocks(Layout):
    """Credits as blocks, one below the other or several side by side, perhaps each in a frame."""

    def __init__(self, sheet: Sheet, writer: Writer) -> None:
        super().__init__(sheet, writer)
        rng = self.rng
        self.across = rng.choice([1, 1, 1, 1, 1, 2, 2, 3]) if not sheet.columns else 1
        self.framed = self.across > 1 and rng.random() < 0.5
        self.gutter = rng.uniform(1.0, 3.5) * sheet.size
        self.air = rng.choice([0.15, 0.4, 0.8, 1.2]) * sheet.line
        self.waiting: list[tuple[Credit, int]] = []

    def lines_high(self) -> float:
        """About how many lines a block has."""
        raise NotImplementedError

    def block(self, credit: Credit, number: int) -> None:
        """Sets one credit between the sheet's left and right."""
        raise NotImplementedError

    def credit(self, credit: Credit, number: int) -> None:
        if self.across == 1:
            if self.sheet.columns or self.rng.random() < 0.85:
                self.sheet.room_for(self.lines_high() * self.sheet.line)
            self.block(credit, number)
            self.sheet.advance(self.air)
            return
        self.waiting.append((credit, number))
        if len(self.waiting) == self.across:
            self._abreast()

    def end(self) -> None:
        if self.waiting:
            self._abreast()

    def _abreast(self) -> None:
        sheet = self.sheet
        sheet.room_for((self.lines_high() * 1.3 + 2) * sheet.line)
        left, right, top, low = sheet.left, sheet.right, sheet.y, sheet.y
        wide = (right - left - self.gutter * (self.across - 1)) / self.across
        for place, (credit, number) in enumerate(self.waiting):
            sheet.y = top
            sheet.left = left + place * (wide + self.gutter)
            sheet.right = sheet.left + wide
            self.block(credit, number)
            low = max(low, sheet.y)
        if self.framed:
            for place in range(len(self.waiting)):
                sheet.frame(left + place * (wide + self.gutter) - 4, top - 4, wide + 8, low - top + 6)
        sheet.left, sheet.right, sheet.y = left, right, low + self.air + (8 if self.framed else 0)
        self.waiting = []


LINKS = (
    " on ",
    " for ",
    " at ",
    " as ",
    ": ",
    " — ",
    " in ",
    " with ",
    " made for ",
    " by ",
    " on a ",
    " from ",
)


def chained(parts: Sequence[Run], joints: Sequence[str], bracketed: bool = False) -> Run:
    """Parts with a joint of its own after each; where `bracketed`, the last two are in brackets together."""
    told = [p for p in parts if p]
    if bracketed and len(told) > 2:
        told = [*told[:-2], between(told[-2:], ", ")]
        joints = [*joints[: len(told) - 2], " ("]
    whole: Run = []
    for at, part in enumerate(told):
        whole = joined_by(whole, part, joints[(at - 1) % len(joints)]) if whole else list(part)
    return whole


def between(parts: Sequence[Run], joint: str) -> Run:
    whole: Run = []
    for part in (p for p in parts if p):
        if joint == "\n":
            whole = [*whole, *([BREAK] if whole else []), *part]
        else:
            whole = joined_by(whole, part, joint) if whole else list(part)
    return whole
