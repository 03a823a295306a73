"""The totals that a report prints, held against its own rows: a difference is said, and nothing changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from extractors.remittance_grid import Held, Table
from extractors.remittance_vocabulary import folded
from extractors.sheet_cells import number_of, text_of
from extractors.sheets import Row
from models.terms import RefusedRow

SUMMED = {"days": "days", "hours": "hours", "amount": "in contributions"}
"""The fields whose totals are checked, and how they are said."""

NEAR_ENOUGH = 0.05
"""Sums this near are the same: cents of rounding."""

_BESIDE = re.compile(r"\b(?:forward|reporter|ytd|year[- ]to[- ]date|cumulative|running)\b")
"""Totals that hold more than the rows above them."""


def against_totals(tables: Sequence[Table], where: str) -> list[RefusedRow]:
    """One line for each printed total that no run of rows above it adds up to.

    A total may be of a group, a page or the whole report: the rows from any place where one of those begins
    are tried, the nearest first. Rows that could not be used are added too, for the report counts them.
    """
    lines = [(held, table) for table in tables for held in table.lines]
    upto = {field: _upto(lines, field) for field in SUMMED}
    told: list[RefusedRow] = []
    before = 0
    starts = [0]
    for table in tables:
        at = before
        for total in table.sums:
            now = before + total.after
            starts += (at + n for n in _turns([held for held, _ in lines[at:now]]))
            told += _differing(total.row, table, upto, starts, now, where)
            starts += [now]
            at = now
        before += len(table.lines)
        starts.append(before)
    return told


def _upto(lines: Sequence[tuple[Held, Table]], field: str) -> list[float]:
    """The sum of a field's figures before each line, and after the last."""
    return [0.0, *accumulate(_figure(held, table, field) for held, table in lines)]


def _turns(held: Sequence[Held]) -> Iterator[int]:
    """Where a group or a page begins among `held`."""
    for place, (one, other) in enumerate(pairwise(held), start=1):
        if one.context is not other.context or one.row.page != other.row.page:
            yield place


def _differing(
    row: Row, table: Table, upto: Mapping[str, Sequence[float]], starts: Sequence[int], now: int, where: str
) -> Iterator[RefusedRow]:
    if not now or _BESIDE.search(folded(" ".join(map(text_of, row.cells)))):
        return
    for place, field in table.fields.items():
        if field not in SUMMED or place >= len(row.cells):
            continue
        printed = number_of(row.cells[place])
        if printed is None:
            continue
        sums = (upto[field][now] - upto[field][start] for start in reversed(starts))
        apart = min(((abs(found - printed), found) for found in _until(sums, printed)), default=(0.0, 0.0))
        if apart[0] >= NEAR_ENOUGH:
            why = (
                f"The total here is {printed:g} {SUMMED[field]}, and the rows above add up to "
                f"{round(apart[1], 2):g}. Compare them."
            )
            yield RefusedRow(where, row.number, table.headings[place], why)


def _until(sums: Iterable[float], printed: float) -> Iterator[float]:
    """The sums up to the first that agrees: a report of thousands of groups is not gone through for each."""
    for found in sums:
        yield found
        if abs(found - printed) < NEAR_ENOUGH:
            return


def _figure(held: Held, table: Table, field: str) -> float:
    found = (
        number_of(held.row.cells[place])
        for place, name in table.fields.items()
        if name == field and place < len(held.row.cells)
    )
    return sum(value for value in found if value is not None)
