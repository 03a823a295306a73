"""What a cell of a report can be: a person, a job, a title, a day. To tell columns apart, not to read."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from extractors.positions import position_of
from extractors.remittance_periods import span_of
from extractors.remittance_words import elsewhere, pay_type
from extractors.sheet_cells import dated, member_no_of, number_of, text_of
from extractors.sheets import Cell

COMPANY_END = re.compile(
    r"(?i)\b(?:inc|ltd|ltée|ltee|llc|corp|limited|productions|pictures|films?|television|entertainment|media|studios?|company)\.?$"
)
MOST_SEASONS = 60
"""A higher number is of something else."""
_SHORT = re.compile(r"[^\W\d_]\.?(?:\s?[^\W\d_]\.?)?")


def fit(field: str, cells: Sequence[Cell], *, sure: bool = False) -> float:
    """The share of `cells` that can be what `field` holds; an empty column fits whatever it says. `sure` asks
    no more than that the cells do not speak against a heading that is understood."""
    test = (_FITS if sure else _FITS | _CHOSEN).get(field)
    return 1.0 if test is None or not cells else share(test, cells)


def share(test: Callable[[Cell], bool], cells: Sequence[Cell]) -> float:
    """How many of `cells` pass, of all; none of none."""
    return sum(1 for cell in cells if test(cell)) / len(cells) if cells else 0.0


def is_member_no(cell: Cell) -> bool:
    found = member_no_of(cell)
    return found is not None and any(character.isdigit() for character in found)


def is_name(cell: Cell) -> bool:
    text = text_of(cell)
    return bool(re.search(r"[^\W\d_]{2}", text)) and position_of(text) == (None, ()) and dated(cell) is None


def is_whole_name(cell: Cell) -> bool:
    text = text_of(cell)
    return (
        bool(re.search(r"[^\W\d_]{2}\S*,? +\S*[^\W\d_]", text))
        and not re.search(r"\d", text)
        and not is_company(cell)
        and is_name(cell)
    )


def is_occupation(cell: Cell) -> bool:
    return not isinstance(cell, float) and position_of(text_of(cell)) != (None, ())


def is_title(cell: Cell) -> bool:
    return bool(re.search(r"[^\W\d_]", text_of(cell))) and not is_code(cell) and not is_occupation(cell)


def is_code(cell: Cell) -> bool:
    return bool(re.fullmatch(r"(?i)[a-z]{0,6}[-\s]?\d[\da-z-]*", text_of(cell)))


def is_company(cell: Cell) -> bool:
    return bool(COMPANY_END.search(text_of(cell)))


def is_date(cell: Cell) -> bool:
    return dated(cell) is not None


def is_number(cell: Cell) -> bool:
    return number_of(cell) is not None


def is_range(cell: Cell) -> bool:
    span = span_of(cell, None)
    return span is not None and (span.two_ways or span.start != span.end) and len(text_of(cell)) > 11


def _is_text(cell: Cell) -> bool:
    return bool(re.search(r"[^\W\d_]", text_of(cell))) and number_of(cell) is None and dated(cell) is None


def _is_job(cell: Cell) -> bool:
    """Whether a cell can be a job or a job's code."""
    return not isinstance(cell, float) and dated(cell) is None and not re.search(r"\d[.,]\d", text_of(cell))


def _is_reference(cell: Cell) -> bool:
    """Whether a cell can be a production's number: no words in a row without a figure."""
    text = text_of(cell)
    return bool(text) and (" " not in text or bool(re.search(r"\d", text)))


def _is_given(cell: Cell) -> bool:
    """Whether a cell can be a first name, and not initials."""
    text = text_of(cell)
    return not re.search(r"\d", text) and not _SHORT.fullmatch(text)


def _is_season(cell: Cell) -> bool:
    number = number_of(cell)
    return bool(re.search(r"[^\W\d_]", text_of(cell))) or (number is not None and 0 <= number <= MOST_SEASONS)


def _is_span(cell: Cell) -> bool:
    return span_of(cell, None) is not None


def _is_local(cell: Cell) -> bool:
    text = text_of(cell)
    if re.search(r"\d", text):
        return bool(re.fullmatch(r"(?i)\D*\b\d{1,3}[a-z]?\b\D*", text))
    return bool(elsewhere(text))


def _is_pay_type(cell: Cell) -> bool:
    return pay_type(text_of(cell)) is not None


_FITS: dict[str, Callable[[Cell], bool]] = {
    "member_no": is_member_no,
    "employee_no": is_member_no,
    "member_name": is_name,
    "last_name": is_name,
    "first_name": _is_given,
    "production": is_title,
    "production_id": _is_reference,
    "company": _is_text,
    "occupation": _is_job,
    "season": _is_season,
    **dict.fromkeys(
        ("start", "end", "period_end", "week_start", "week_ending", "work_date", "month"), is_date
    ),
    **dict.fromkeys(("days", "hours", "hours_part", "amount", "amount_part", "gross"), is_number),
    "period": _is_span,
    "local": _is_local,
}
_CHOSEN: dict[str, Callable[[Cell], bool]] = {
    "occupation": is_occupation,
    "production_id": is_code,
    "company": is_company,
    "period": is_range,
    "pay_type": _is_pay_type,
}
