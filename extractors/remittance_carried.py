"""Cells left blank where the row above says the same: filled, where a report shows that it prints so."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from extractors.remittance_grid import Held, Table
from extractors.sheets import Cell

TOGETHER: tuple[frozenset[str], ...] = (
    frozenset({"member_no", "member_name", "last_name", "first_name", "employee_no"}),
    frozenset({"production", "production_id", "season"}),
    frozenset({"company"}),
    frozenset({"occupation"}),
    frozenset({"period", "start", "end", "period_end", "week_ending", "week_start", "work_date", "month"}),
)
"""Fields that are printed or left out together."""
_TOLD = {
    "member_no": ("member_name", "last_name", "first_name"),
    "production_id": ("production",),
}
"""What a number tells wherever it stands."""


def fill_down(table: Table) -> None:
    """Fills what the table leaves out where the row above says the same.

    It does so for a thing where no two rows that follow one another print the same, a good part of them is
    blank, and none is blank where a thing to its left is new: then a blank is no exception. Nothing is
    carried past a heading between rows.
    """
    places = [tuple(place for place, field in table.fields.items() if field in fields) for fields in TOGETHER]
    left: list[Sequence[bool]] = []
    for columns in sorted((columns for columns in places if columns), key=min):
        printed = [tuple(held.at(place) for place in columns) for held in table.lines]
        blank = [not any(cell is not None for cell in cells) for cells in printed]
        if _is_carried(table.lines, printed, blank, left):
            left.append(blank)
            _fill(table, columns)


def fill_known(table: Table) -> None:
    """Fills what is left out beside a number that stands with it elsewhere: a member's name, a title."""
    for number, told in _TOLD.items():
        keys = [place for place, field in table.fields.items() if field == number]
        for place in (place for place, field in table.fields.items() if field in told and keys):
            blanks = [(at, held.at(keys[0])) for at, held in enumerate(table.lines) if held.at(place) is None]
            said: dict[Cell, set[Cell]] = {}
            for held in table.lines if blanks else ():
                if (cell := held.at(place)) is not None:
                    said.setdefault(held.at(keys[0]), set()).add(cell)
            for at, key in blanks:
                if key is not None and len(found := said.get(key, set())) == 1:
                    table.lines[at] = table.lines[at].filled({place: next(iter(found))})


def _is_carried(
    lines: Sequence[Held],
    printed: Sequence[tuple[Cell, ...]],
    blank: Sequence[bool],
    left: Sequence[Sequence[bool]],
) -> bool:
    blanks = sum(blank)
    repeats = any(
        a == b and not blank[at] and all(other[at + 1] for other in left)
        for at, (a, b) in enumerate(itertools.pairwise(printed))
    )
    if repeats or blanks * 10 < len(lines) or (blanks < 2 and len(lines) > 4):
        return False
    return not any(empty and not all(other[at] for other in left) for at, empty in enumerate(blank))


def _fill(table: Table, columns: Sequence[int]) -> None:
    above: Held | None = None
    for at, held in enumerate(table.lines):
        blank = all(held.at(place) is None for place in columns)
        if blank and above is not None and above.context is held.context:
            table.lines[at] = held.filled({place: above.at(place) for place in columns})
        above = table.lines[at]
