"""Which column of a table holds what: by its heading first, and where that may mean several by its cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from extractors.positions import position_of
from extractors.remittance_headers import COMPANY_END, REPEATABLE, fields_of, hinted
from extractors.remittance_periods import span_of
from extractors.remittance_words import elsewhere, pay_type
from extractors.sheet_cells import dated, member_no_of, number_of, text_of
from extractors.sheets import Cell

LEAST_CELLS = 5
"""Fewer cells bear nothing out."""
FILLED = 0.8
"""The least share of rows in which a company stands that each row has one of."""
ALL_NUMBERS = 0.9
"""The least share of a column of productions' numbers that look like one."""
MOST_DAYS = {"work_date": 2.0, "week_ending": 7.0, "week_start": 7.0}
"""The most days that a row can have, by how its period is told (a correction of single days may be of two);
else 16, a half month."""
HALF_MONTH = 16.0


def map_columns(headings: Sequence[str], below: Sequence[Sequence[Cell]]) -> dict[int, str]:
    """Column to field. `below` is a sample of the rows under the headings: a wording that stands for
    several fields, and two columns for one field, are settled by what they hold."""
    columns = {place: fields_of(text) for place, text in enumerate(headings)}
    held = {place: [row[place] if place < len(row) else None for row in below] for place in columns}
    mapped: dict[int, str] = {}
    for place, fields in columns.items():
        free = len(fields) == 1 and (fields[0] in REPEATABLE or fields[0] not in mapped.values())
        if free and fit(fields[0], _filled(held[place]), sure=True) >= 0.5:
            mapped[place] = fields[0]
    # A member's number is told by the names beside it, so those come first.
    for place, fields in sorted(columns.items(), key=lambda column: "member_no" in column[1]):
        if len(fields) > 1 and (field := _chosen(place, fields, held, mapped)):
            mapped[place] = field
    for place, heading in enumerate(headings):
        if heading and not columns[place] and (field := _borne_out(place, heading, held, mapped)):
            mapped[place] = field
    return _with_initials(headings, mapped)


def _borne_out(
    place: int, heading: str, held: Mapping[int, Sequence[Cell]], mapped: Mapping[int, str]
) -> str:
    """What a column holds whose heading is not understood as a whole, where a word of it and what stands
    below agree; "" where they do not. Nothing but names of jobs needs no word."""
    cells, lacking = _filled(held[place]), {*_PROOFS} - set(mapped.values())
    if len(cells) < LEAST_CELLS or len(cells) < FILLED * len(held[place]):
        return ""
    told = [field for field in _PROOFS if field in lacking & (hinted(heading) | {"occupation"})]
    if mapped.keys() and "last_name" in mapped.values():
        told = [field for field in told if field != "member_name"]
    return next((f for f in told if all(map(_PROOFS[f], cells)) and _fits(f, place, held, mapped)), "")


def _with_initials(headings: Sequence[str], mapped: dict[int, str]) -> dict[int, str]:
    """The columns, with days of the week of one letter among those of more."""
    days = [place for place, field in mapped.items() if field == "weekday"]
    if len(days) < 3:
        return mapped
    around = range(max(0, min(days) - 2), max(days) + 3)
    letters = [p for p in around if p < len(headings) and headings[p].strip(". ").casefold() in set("mtwfs")]
    return mapped if len(letters) + len(days) > 7 else mapped | dict.fromkeys(letters, "weekday")


def _filled(cells: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in cells if cell is not None]


def _chosen(
    place: int, fields: Sequence[str], held: Mapping[int, Sequence[Cell]], mapped: Mapping[int, str]
) -> str:
    """The one of several fields that a column's cells fit best; "" where none fits."""
    cells = _filled(held[place])
    taken = mapped.values()
    if set(fields) == {"days", "hours"}:
        return _days_or_hours(cells, set(taken))
    free = [field for field in fields if field in REPEATABLE or field not in taken]
    scored = [(_fits(field, place, held, mapped), -order, field) for order, field in enumerate(free)]
    best = max(scored, default=(0.0, 0, ""))
    return best[2] if best[0] >= 0.5 else ""


def _fits(field: str, place: int, held: Mapping[int, Sequence[Cell]], mapped: Mapping[int, str]) -> float:
    cells = _filled(held[place])
    if field == "member_no" and (_counts_rows(cells) or not _one_each(place, held, mapped)):
        return 0.0
    if field == "company" and len(cells) < FILLED * len(held[place]):
        return 0.0
    # A show of many rows says no more than one of few.
    share = fit(field, list(dict.fromkeys(cells)) if field.startswith("production") else cells)
    # A title may look like a number ("1882"); a column of numbers has no titles.
    return 0.0 if field == "production_id" and share < ALL_NUMBERS else share


def _days_or_hours(cells: Sequence[Cell], taken: set[str]) -> str:
    """What a bare "Units" counts: what the other column does not, else what the period has room for."""
    figures = [abs(number) for cell in cells if (number := number_of(cell))]
    if not figures or len(figures) * 2 < len(cells):
        return ""
    most = next((most for field, most in MOST_DAYS.items() if field in taken), HALF_MONTH)
    counts_days = max(figures) <= most and all(figure * 2 % 1 == 0 for figure in figures)
    if "hours" in taken or "hours_part" in taken:
        return "days" if counts_days and "days" not in taken else ""
    if "days" in taken:
        return "hours" if max(figures) > most else ""
    if counts_days and (most < HALF_MONTH or len(figures) >= 8):
        return "days"
    return "hours" if max(figures) > 31 else ""


def _one_each(place: int, held: Mapping[int, Sequence[Cell]], mapped: Mapping[int, str]) -> bool:
    """Whether a column's numbers go one to one with the names, as a person's number does and an account's
    does not; true where no names stand beside."""
    names = next((at for at, field in mapped.items() if field in ("member_name", "last_name")), None)
    if names is None:
        return True
    pairs = {
        (text_of(number), text_of(name))
        for number, name in zip(held[place], held[names], strict=True)
        if number is not None and name is not None
    }
    numbers, people = {number for number, _ in pairs}, {name for _, name in pairs}
    return len(pairs) <= 1.1 * len(numbers) and len(people) <= 1.1 * len(numbers)


def fit(field: str, cells: Sequence[Cell], *, sure: bool = False) -> float:
    """The share of `cells` that can be what `field` holds; an empty column fits whatever it says."""
    test = (_FITS if sure else _FITS | _CHOSEN).get(field)
    if test is None or not cells:
        return 1.0
    return sum(1 for cell in cells if test(cell)) / len(cells)


def _counts_rows(cells: Sequence[Cell]) -> bool:
    """Whether a column under a bare "No." numbers the rows: 1, 2, 3."""
    numbers = [number_of(cell) for cell in cells]
    return numbers == [float(n) for n in range(1, len(numbers) + 1)]


def _is_member_no(cell: Cell) -> bool:
    found = member_no_of(cell)
    return found is not None and any(character.isdigit() for character in found)


def _is_name(cell: Cell) -> bool:
    text = text_of(cell)
    return bool(re.search(r"[^\W\d_]{2}", text)) and position_of(text) == (None, ()) and dated(cell) is None


def _is_occupation(cell: Cell) -> bool:
    return not isinstance(cell, float) and position_of(text_of(cell)) != (None, ())


def _is_title(cell: Cell) -> bool:
    return bool(re.search(r"[^\W\d_]", text_of(cell))) and not _is_code(cell)


def _is_code(cell: Cell) -> bool:
    return bool(re.fullmatch(r"(?i)[a-z]{0,6}[-\s]?\d[\da-z-]*", text_of(cell)))


def _is_range(cell: Cell) -> bool:
    span = span_of(cell, None)
    return span is not None and (span.two_ways or span.start != span.end) and len(text_of(cell)) > 11


def _is_span(cell: Cell) -> bool:
    return span_of(cell, None) is not None


def _is_local(cell: Cell) -> bool:
    text = text_of(cell)
    return bool(re.fullmatch(r"(?i)\D*\b\d{1,3}[a-z]?", text)) or bool(elsewhere(text))


def _is_pay_type(cell: Cell) -> bool:
    return pay_type(text_of(cell)) is not None


def _is_company(cell: Cell) -> bool:
    return bool(COMPANY_END.search(text_of(cell)))


def _is_date(cell: Cell) -> bool:
    return dated(cell) is not None


def _is_number(cell: Cell) -> bool:
    return number_of(cell) is not None


def _is_whole_name(cell: Cell) -> bool:
    return bool(re.search(r"[^\W\d_]{2}\S*,? +\S*[^\W\d_]", text_of(cell))) and _is_name(cell)


_FITS: dict[str, Callable[[Cell], bool]] = {
    "member_no": _is_member_no,
    "employee_no": _is_member_no,
    "member_name": _is_name,
    "last_name": _is_name,
    "production": _is_title,
    "start": _is_date,
    "end": _is_date,
    "period_end": _is_date,
    "week_start": _is_date,
    "week_ending": _is_date,
    "work_date": _is_date,
    "month": _is_date,
    "days": _is_number,
    "hours": _is_number,
    "amount": _is_number,
    "period": _is_span,
}
_CHOSEN: dict[str, Callable[[Cell], bool]] = {
    "occupation": _is_occupation,
    "production_id": _is_code,
    "company": _is_company,
    "period": _is_range,
    "local": _is_local,
    "pay_type": _is_pay_type,
}
_PROOFS: dict[str, Callable[[Cell], bool]] = {
    "occupation": _is_occupation,
    "company": _is_company,
    "member_no": _is_member_no,
    "member_name": _is_whole_name,
}
"""What bears a heading's word out, cell by cell."""
