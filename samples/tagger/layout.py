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
        self.over = self.rng.choice(
            ["", "", "", "", "", "position", "position", "year", "agreement", "kind", "studio"]
        )

    def begin(self) -> None:
        """Before the first credit of a group."""

    def credit(self, credit: Credit, number: int) -> None:
        raise NotImplementedError

    def end(self) -> None:
        """After the last credit of a group."""

    def names(self, *names: str) -> list[str]:
        """The fields that the credits themselves give."""
        return [name for name in names if name != self.over]


def between(parts: Sequence[Run], joint: str) -> Run:
    whole: Run = []
    for part in (p for p in parts if p):
        if joint == "\n":
            whole = [*whole, *([BREAK] if whole else []), *part]
        else:
            whole = joined_by(whole, part, joint) if whole else list(part)
    return whole
