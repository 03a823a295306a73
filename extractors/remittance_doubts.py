"""Where a report cannot be read surely: what is asked of a person before any of its rows is used.

A column that nothing tells is harmless where the report lacks nothing that it could hold. Where it does, or
where figures cannot be what their heading says, no row is used: `desk remittances map` shows the guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.remittance_columns import Columns
from extractors.remittance_figures import goes_with
from extractors.remittance_fit import is_of_persons
from extractors.remittance_grid import Held, Table
from extractors.remittance_headers import IDENTITY, WHEN, fields_of, leading
from extractors.remittance_kinds import is_date, is_member_no, is_name, is_number, share
from extractors.remittance_vocabulary import plain_words
from extractors.remittance_words import pay_type
from extractors.sheet_cells import number_of, text_of
from extractors.sheets import Cell
from models.terms import RefusedRow

SAMPLE, LEAST_CELLS = 200, 2
NEARLY_ALL = 0.9
ASK = "Say once which column is what: desk remittances map FILE."
_COUNTS = frozenset({"days", "hours", "hours_part", "weekday"})
_PAID = frozenset({"amount", "amount_part"})
_SHOW = frozenset({"production", "production_id"})
_ONCE = frozenset({"days", "member_no", "occupation"}) | WHEN
"""What a row's days, owner, job and time rest on."""
_ONE_END = frozenset({"start", "end", "period_end"})


@dataclass(frozen=True, slots=True)
class _Lacking:
    """What nothing in a table or above it tells."""

    who: bool
    number: bool
    when: bool
    show: bool
    job: bool
    counts: bool
    days: bool
    hours: bool
    paid: bool


def asked_about(reader: Columns) -> RefusedRow | None:
    """What a person is to say of a table before its rows are used; null where nothing is in doubt, and for
    columns that a person has confirmed."""
    table = reader.table
    if table.confirmed or not table.lines:
        return None
    place, why = next(_doubts(reader), (-1, ""))
    if not why:
        return None
    heading = table.headings[place] if place >= 0 else ""
    rows = (
        f"{len(table.lines)} rows from here on are not used"
        if len(table.lines) > 1
        else "The row is not used"
    )
    return RefusedRow(reader.file, table.lines[0].row.number, heading, f"{rows}: {why} {ASK}")


def sums_up_again(table: Table, others: Sequence[Table]) -> bool:
    """Whether a table without days names nobody but whom dated tables of its file name: a recapitulation."""
    if _is_dated(table):
        return False
    dated = [other for other in others if other is not table and _is_dated(other)]
    return bool(dated) and _people(table) <= {who for other in dated for who in _people(other)}


def _is_dated(table: Table) -> bool:
    return bool(set(table.fields.values()) & WHEN) or any(
        line.context.keys() & WHEN for line in table.lines[:1]
    )


def _people(table: Table) -> set[str]:
    places = [place for place, field in table.fields.items() if field in IDENTITY]
    return {text_of(line.at(place)) for line in table.lines for place in places} - {""}


def _doubts(reader: Columns) -> Iterator[tuple[int, str]]:
    table = reader.table
    sample = table.lines[:SAMPLE]
    held = {place: [line.at(place) for line in sample] for place in range(len(table.headings))}
    lacking = _lacking(table, sample)
    for place, cells in held.items():
        filled = [cell for cell in cells if cell is not None]
        if len(filled) >= LEAST_CELLS and _may_matter(place, table, held, filled, lacking):
            yield (
                place,
                f"it is not sure what {table.headings[place] or 'the column without a heading'!r} holds.",
            )
    for place, other in _said_twice(table, held):
        yield place, f"{table.headings[place]!r} and {table.headings[other]!r} say the same and differ."
    unworked = [place for place, field in table.fields.items() if field.startswith("days_")]
    if unworked and lacking.days:
        yield (
            unworked[0],
            f"{table.headings[unworked[0]]!r} has days not worked, and nothing has days worked.",
        )
    if lacking.when:
        yield -1, "it is not said which days they are for."
    if lacking.show:
        yield -1, "it is not said which production they are for."
    yield from _unlikely(reader, sample, held)


def _lacking(table: Table, sample: Sequence[Held]) -> _Lacking:
    fields = set(table.fields.values())
    above = {name for line in sample for name, text in line.context.items() if text}
    known = fields | above
    counted = fields & _COUNTS
    when = known & WHEN
    return _Lacking(
        who=not known & (IDENTITY | {"member"}),
        number=not known & {"member_no", "member"},
        when=not when,
        show=not known & _SHOW,
        job="occupation" not in known,
        counts=not counted,
        days=not fields & {"days", "weekday"},
        hours=not fields & {"hours", "hours_part", "weekday"},
        paid=not fields & _PAID,
    )


def _may_matter(
    place: int, table: Table, held: dict[int, list[Cell]], filled: Sequence[Cell], lacking: _Lacking
) -> bool:
    """Whether a column that nothing tells may hold what the table lacks."""
    field = table.fields.get(place, "")
    if field == "ignored" and lacking.counts:
        return (
            bool(leading(table.headings[place]).keys() & {"days", "hours"}) and share(is_number, filled) == 1
        )
    if field:
        return False
    if (
        lacking.number
        and share(is_member_no, filled) >= NEARLY_ALL
        and is_of_persons(place, held, table.fields)
    ):
        return True
    if share(is_date, filled) >= NEARLY_ALL and not all(isinstance(cell, int | float) for cell in filled):
        return lacking.when or set(table.fields.values()) & WHEN <= _ONE_END - {"end", "period_end"}
    if share(is_number, filled) >= NEARLY_ALL:
        return _figures_matter(place, table, held, filled, lacking)
    if any(pay_type(text_of(cell)) for cell in filled) and "pay_type" not in table.fields.values():
        return True
    half = len(set(table.fields.values()) & {"first_name", "last_name"}) == 1
    if half and "member_name" not in table.fields.values() and all(is_name(cell) for cell in filled):
        return True
    worded = [cell for cell in filled if re.search(r"[^\W\d_]{3}", text_of(cell))]
    return (lacking.who or lacking.show or lacking.job) and len(worded) * 2 >= len(filled)


def _said_twice(table: Table, held: dict[int, list[Cell]]) -> Iterator[tuple[int, int]]:
    """Columns left out whose headings say what another column is taken for, where the two differ; not where
    that one is of days worked and this of days paid or reported."""
    for place, heading in enumerate(table.headings):
        said = fields_of(heading)
        if place in table.fields or len(said) != 1 or said[0] not in _ONCE:
            continue
        other = next((at for at, field in table.fields.items() if field == said[0]), None)
        if other is None or "worked" in plain_words(table.headings[other]):
            continue
        pairs = zip(held[place], held[other], strict=True)
        if any(a is not None and b is not None and text_of(a) != text_of(b) for a, b in pairs):
            yield place, other


def _figures_matter(
    place: int, table: Table, held: dict[int, list[Cell]], filled: Sequence[Cell], lacking: _Lacking
) -> bool:
    if lacking.counts or (lacking.paid and any("." in text_of(cell) for cell in filled)):
        return True
    wanted = [field for field in ("days", "hours") if getattr(lacking, field)]
    return any(goes_with(field, place, held, table.fields) for field in wanted)


def _unlikely(
    reader: Columns, sample: Sequence[Held], held: dict[int, list[Cell]]
) -> Iterator[tuple[int, str]]:
    """Columns whose cells cannot be what they are taken for."""
    table = reader.table
    for place, field in table.fields.items():
        filled = [cell for cell in held.get(place, []) if cell is not None]
        if len(filled) < LEAST_CELLS:
            continue
        heading = table.headings[place]
        if field == "days" and sum(map(reader.has_no_room, sample)) > (1 - NEARLY_ALL) * len(sample):
            yield place, f"what stands under {heading!r} is more than a period has days."
        if field == "days" and not _agree(place, table, held):
            yield place, f"{heading!r} and the hours beside cannot both be so."


def _agree(place: int, table: Table, held: dict[int, list[Cell]]) -> bool:
    hours = {at: field for at, field in table.fields.items() if field == "hours"}
    pairs = [
        (number_of(a) or 0.0, number_of(b) or 0.0)
        for at in hours
        for a, b in zip(held[place], held[at], strict=True)
        if a is not None and b is not None
    ]
    shares = [b / a for a, b in pairs if a and b]
    return len(shares) < 5 or sum(1 for share in shares if 1 <= share <= 24) * 2 >= len(shares)
