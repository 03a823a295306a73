"""The totals that a report prints, held against its own rows: a difference is said, and nothing changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from extractors.remittance_grid import Held, Table
from extractors.remittance_headers import FIGURES, IDENTITY, WHEN, label_of
from extractors.remittance_vocabulary import folded, vocabulary
from extractors.sheet_cells import number_of, text_of
from extractors.sheets import Cell, Row
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
    found = (number_of(held.at(place)) for place, name in table.fields.items() if name == field)
    return sum(value for value in found if value is not None)


def is_sum(row: Row, table: Table | None) -> bool:
    """Whether a row is a total: it says so, outside a production's title, or holds nothing but figures."""
    if says_total(row, table):
        return True
    if table is None:
        return False
    filled = [place for place, cell in enumerate(row.cells) if cell is not None]
    if _is_their_sum(row, table, filled):
        return True
    return all(number_of(row.cells[p]) is not None or not _letters(row.cells[p]) for p in filled) and not any(
        table.fields.get(place) in IDENTITY | WHEN | {"occupation", "production"} for place in filled
    )


def _is_their_sum(row: Row, table: Table, filled: Sequence[int]) -> bool:
    """Whether a row of one text and figures, without a day, is the sum of the rows since the last sum
    or of all, whatever it is called."""
    # Nearly every row has its day: that is asked first.
    whens = [place for place, field in table.fields.items() if field in WHEN]
    if not whens or any(place in whens for place in filled):
        return False
    figures = [place for place in filled if _is_figure(row, place, table)]
    texts = [place for place in filled if _letters(row.cells[place])]
    if not figures or len(texts) > 1:
        return False
    since = table.sums[-1].after if table.sums else 0
    return any(
        len(lines) > 1
        and all(_added(lines, place) == round(number_of(row.cells[place]) or 0.0, 1) for place in figures)
        for lines in (table.lines[since:], table.lines)
    )


def _is_figure(row: Row, place: int, table: Table) -> bool:
    return table.fields.get(place, "") in FIGURES and number_of(row.cells[place]) is not None


def _added(lines: Sequence[Held], place: int) -> float:
    return round(sum(number_of(held.at(place)) or 0.0 for held in lines), 1)


def _letters(cell: Cell) -> bool:
    return bool(re.search(r"[^\W\d_]{2}", text_of(cell)))


def says_total(row: Row, table: Table | None) -> bool:
    pattern = vocabulary().total
    before = ""
    for place, cell in enumerate(row.cells):
        label, before = before, text_of(cell) or before
        if not isinstance(cell, str) or not pattern.search(folded(cell)) or _is_labelled(cell):
            continue
        if _names(label.rstrip(": ")) and not any(number_of(other) is not None for other in row.cells):
            continue
        kind = table.fields.get(place) if table else None
        if (
            kind in ("production", "company", "member_name", "last_name")
            and table
            and _is_whole(row, table, place)
        ):
            continue
        if kind == "pay_type" and table and _is_whole(row, table, place) and len(cell) > 24:
            continue
        return True
    return False


def _is_labelled(text: str) -> bool:
    """Whether a text is a label and its value: a show called "Subtotal" heads its rows and sums none."""
    label, colon, value = text.partition(":")
    return bool(colon and value.strip()) and _names(label)


def _names(label: str) -> bool:
    """Whether a label is of something that has a name of its own."""
    return label_of(label) in ("production", "company", "member_name", "member")


def _is_whole(row: Row, table: Table, but: int) -> bool:
    """Whether a row holds who, when or as what, and a figure, whatever stands at `but`."""
    held = {
        table.fields.get(place) for place, cell in enumerate(row.cells) if cell is not None and place != but
    }
    named = set(table.fields.values()) & IDENTITY
    who = held & IDENTITY or ({"member_name"} & {table.fields.get(but)} and "member_no" in held)
    # A report by member names them above the rows.
    return bool((who or not named) and held & FIGURES and held & (WHEN | {"occupation"}))
