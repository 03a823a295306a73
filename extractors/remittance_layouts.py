"""Layouts that a person has confirmed: which column of a payroll company's report holds what.

Reports with the same headings are read by them, whatever the headings' words would be taken for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractors.remittance_headers import is_heading_row
from extractors.remittance_vocabulary import folded
from extractors.sheet_cells import text_of
from extractors.sheets import Cell
from models.terms import PayrollLayout


class Layouts:
    """The confirmed layouts of a workspace, looked up by their headings; capitals, accents, spaces and signs
    say nothing."""

    def __init__(self, confirmed: Iterable[PayrollLayout] = ()) -> None:
        self._fields = {_key(layout.headings): layout.fields for layout in confirmed}

    def fields(self, headings: Sequence[Cell]) -> dict[int, str] | None:
        """Column to field; null for headings that nobody has confirmed."""
        found = self._fields.get(_key(headings))
        if found is None:
            return None
        filled = [place for place, cell in enumerate(headings) if _plain(cell)]
        return {place: field for place, field in zip(filled, found, strict=True) if field}

    def knows(self, cells: Sequence[Cell]) -> bool:
        """Whether these are the headings of a confirmed layout."""
        return bool(self._fields) and _key(cells) in self._fields

    def is_headings(self, cells: Sequence[Cell]) -> bool:
        """Whether a row is one of headings: confirmed ones, or such as the words are known of."""
        return self.knows(cells) or is_heading_row(cells)


NONE = Layouts()


def _key(headings: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(plain for cell in headings if (plain := _plain(cell)))


def _plain(cell: Cell) -> str:
    text = text_of(cell)
    return "".join(letter for letter in folded(text) if letter.isalnum() or letter in "#$%")
