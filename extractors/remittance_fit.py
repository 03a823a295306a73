"""Which column of a table holds what: by its heading first, and where that may mean several by its cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from extractors.remittance_figures import Below, days_or_hours, goes_with, summed_up
from extractors.remittance_headers import REPEATABLE, WHEN, fields_of, leading
from extractors.remittance_kinds import (
    fit,
    is_company,
    is_occupation,
    is_range,
    is_whole_name,
    share,
)
from extractors.remittance_vocabulary import plain_words
from extractors.remittance_weekdays import weekdays_in
from extractors.sheet_cells import number_of, text_of
from extractors.sheets import Cell

LEAST_CELLS = 5
"""Fewer cells bear nothing out."""
FILLED = 0.8
"""The least share of rows in which a company stands that each row has one of."""
ALL_NUMBERS = 0.9
"""The least share of a column of productions' numbers that look like one."""
ONE_EACH = 0.9
"""The least share of rows in which a number stands with its own name: a scan misreads a few."""
PROVEN = 0.9
"""The least share of a column's cells that must be what they are taken for where no heading says it."""
JOBS_KNOWN = 0.5
"""As many of a column's different texts are jobs that are known, if jobs stand there."""


def map_columns(headings: Sequence[str], below: Sequence[Sequence[Cell]]) -> dict[int, str]:
    """Column to field. `below` is a sample of the rows under the headings: a wording that stands for
    several fields, and two columns for one field, are settled by what they hold. A column that neither its
    heading nor its cells tell is left out."""
    days = weekdays_in(headings)
    columns = {place: () if place in days else fields_of(text) for place, text in enumerate(headings)}
    held: Below = {place: [row[place] if place < len(row) else None for row in below] for place in columns}
    mapped = dict.fromkeys(days, "weekday")
    # Of two columns that say the same, the one of what was worked counts.
    for place, fields in sorted(columns.items(), key=lambda column: not _is_worked(headings[column[0]])):
        free = len(fields) == 1 and (fields[0] in REPEATABLE or fields[0] not in mapped.values())
        if free and fit(fields[0], _filled(held[place]), sure=True) >= 0.5:
            mapped[place] = fields[0]
    # A member's number is told by the names beside it, so those come first.
    for place, fields in sorted(columns.items(), key=lambda column: "member_no" in column[1]):
        if len(fields) > 1 and (field := _chosen(place, fields, held, mapped)):
            mapped[place] = field
    for place, heading in enumerate(headings):
        uncounted = not {"days", "hours", "hours_part", "weekday"} & set(mapped.values())
        idle = uncounted and mapped.get(place) == "ignored"
        if heading and (place not in mapped or idle) and (field := _by_word(place, heading, held, mapped)):
            mapped[place] = field
    for place in columns:
        if mapped.get(place, "ignored") == "ignored" and (field := _by_cells(place, held, mapped)):
            mapped[place] = field
    return summed_up(dict(sorted(mapped.items())), held)


def _by_word(place: int, heading: str, held: Below, mapped: Mapping[int, str]) -> str:
    """What a column holds whose heading is not understood as a whole: where words of it speak for one field
    alone of those that the cells can be, and the cells bear it out; "" else."""
    cells, taken = _filled(held[place]), set(mapped.values())
    if len(cells) < LEAST_CELLS or len(cells) < FILLED * len(held[place]):
        return ""
    told = {
        field: words for field, words in leading(heading).items() if field in REPEATABLE or field not in taken
    }
    if place in mapped:
        # "Days @ rate" is set aside for its rate, where no other column counts days.
        told = {field: words for field, words in told.items() if field == "days"}
    able = {field: words for field, words in told.items() if _proven(field, place, held, mapped)}
    most = max(able.values(), default=0)
    best = [field for field, words in able.items() if words == most]
    return best[0] if len(best) == 1 else ""


def _proven(field: str, place: int, held: Below, mapped: Mapping[int, str]) -> bool:
    cells = _filled(held[place])
    if field in ("days", "hours", "amount", "gross"):
        return fit(field, cells) >= PROVEN and goes_with(field, place, held, mapped)
    if field == "occupation":
        return (
            fit(field, cells, sure=True) >= PROVEN
            and not all(map(is_whole_name, cells))
            and not all(map(is_company, cells))
            and any(map(is_occupation, cells))
        )
    if field in ("last_name", "first_name"):
        return fit("member_name", cells) >= PROVEN and not any(map(is_company, cells))
    if field == "member_name":
        return "last_name" not in mapped.values() and share(is_whole_name, cells) >= PROVEN
    return fit(field, cells) >= PROVEN and _fits(field, place, held, mapped) >= PROVEN


def _by_cells(place: int, held: Below, mapped: Mapping[int, str]) -> str:
    """What a column holds that nothing but its cells tells, of what the report lacks; "" else."""
    cells, taken = _filled(held[place]), set(mapped.values())
    if len(cells) < LEAST_CELLS or len(cells) < FILLED * len(held[place]):
        return ""
    if not taken & WHEN and all(map(is_range, cells)):
        return "period"
    if place in mapped:
        return ""
    if "occupation" not in taken and share(is_occupation, list(dict.fromkeys(cells))) >= JOBS_KNOWN:
        return "occupation"
    if "company" not in taken and share(is_company, cells) >= PROVEN:
        return "company"
    if not taken & {"member_name", "last_name"} and _are_people(place, held, mapped):
        return "member_name"
    return ""


def _are_people(place: int, held: Below, mapped: Mapping[int, str]) -> bool:
    """Whether a column has a name for each member's number, and none for two."""
    number = next((at for at, field in mapped.items() if field == "member_no"), None)
    if number is None or share(is_whole_name, _filled(held[place])) < PROVEN:
        return False
    pairs = {(text_of(a), text_of(b)) for a, b in zip(held[number], held[place], strict=True) if a and b}
    return len(pairs) > 2 and len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})


def _filled(cells: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in cells if cell is not None]


def _chosen(place: int, fields: Sequence[str], held: Below, mapped: Mapping[int, str]) -> str:
    """The one of several fields that a column's cells fit best; "" where none fits."""
    cells = _filled(held[place])
    taken = mapped.values()
    if set(fields) == {"days", "hours"}:
        return days_or_hours(cells, set(taken))
    free = [field for field in fields if field in REPEATABLE or field not in taken]
    if "days" in free and any(field.startswith("days_") for field in free):
        # No report has days of travel or idle ones alone.
        free = [field for field in free if not field.startswith("days_")]
    scored = [(_fits(field, place, held, mapped, fields), -order, field) for order, field in enumerate(free)]
    best = max(scored, default=(0.0, 0, ""))
    return best[2] if best[0] >= 0.5 else ""


def _fits(
    field: str, place: int, held: Below, mapped: Mapping[int, str], rivals: Sequence[str] = ()
) -> float:
    cells = _filled(held[place])
    if field == "member_no" and (_counts_rows(cells) or not _one_each(place, held, mapped)):
        return 0.0
    if field == "company" and len(cells) < FILLED * len(held[place]):
        return 0.0
    # A show of many rows says no more than one of few.
    each = list(dict.fromkeys(cells)) if field in ("production", "production_id", "occupation") else cells
    named = {"member_name", "last_name"} & set(mapped.values())
    if field == "production" and rivals and not named and _are_people(place, held, mapped):
        return 0.0
    if field == "production" and "occupation" in rivals:
        each = [cell for cell in each if not is_occupation(cell)] if share(is_occupation, each) < 0.3 else []
        return fit(field, each) if each else 0.0
    fitting = fit(field, each)
    # A title may look like a number ("1882"); a column of numbers has no titles.
    return 0.0 if field == "production_id" and fitting < ALL_NUMBERS else fitting


def _one_each(place: int, held: Below, mapped: Mapping[int, str]) -> bool:
    """Whether a column's numbers go one to one with the names, as a person's number does and an account's
    does not; true where no names stand beside."""
    names = next((at for at, field in mapped.items() if field in ("member_name", "last_name")), None)
    if names is None:
        return True
    pairs = [
        (text_of(number), "".join(filter(str.isalnum, text_of(name))))
        for number, name in zip(held[place], held[names], strict=True)
        if number is not None and name is not None
    ]
    return all(_goes_with_one(each) for each in (pairs, [(name, number) for number, name in pairs]))


def _goes_with_one(pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether nearly every row has with its first the second that most rows of that first have."""
    by_first: dict[str, Counter[str]] = {}
    for first, second in pairs:
        by_first.setdefault(first, Counter())[second] += 1
    usual = sum(found.most_common(1)[0][1] for found in by_first.values())
    return usual >= ONE_EACH * len(pairs)


def is_of_persons(place: int, held: Below, mapped: Mapping[int, str]) -> bool:
    """Whether a column has a number for each name of several, the same wherever the name stands again."""
    names = next((at for at, field in mapped.items() if field in ("member_name", "last_name")), None)
    if names is None:
        return False
    pairs = [(text_of(a), text_of(b)) for a, b in zip(held[place], held[names], strict=True) if a and b]
    each = set(pairs)
    one_each = len(each) == len({number for number, _ in each}) == len({name for _, name in each})
    return one_each and LEAST_CELLS <= len(each) < len(pairs)


def _is_worked(heading: str) -> bool:
    words = plain_words(heading)
    return "worked" in words and "paid" not in words


def _counts_rows(cells: Sequence[Cell]) -> bool:
    """Whether a column under a bare "No." numbers the rows: 1, 2, 3."""
    numbers = [number_of(cell) for cell in cells]
    return numbers == [float(n) for n in range(1, len(numbers) + 1)]
