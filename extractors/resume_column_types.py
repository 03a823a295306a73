"""What each column of a table holds, told by all its cells together with its head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.credit_labels import PERSONNEL, agreement_of
from extractors.credit_text import whole_kind, whole_position
from extractors.credit_values import bare_count, days_in
from extractors.date_ranges import find_spans
from extractors.dates import pieces
from extractors.resume_heads import Column, Head, names_job


def corrected(head: Head, rows: Sequence[Sequence[str]], banded: bool = False) -> Head:
    """The head with each column's fields checked against what stands in it.

    `rows` are the texts of data rows, one text a column. "Title" may be the job's and "Job" the show's; a
    column without a head is known by what most of its cells are. `banded` says that the shows stand in bands
    over the rows, so that no column that is named holds them.
    """
    columns = list(head.columns)
    for number, column in enumerate(columns):
        cells = [row[number] for row in rows if number < len(row) and row[number].strip()]
        columns[number] = replace(column, fields=_by_content(column.fields, cells, head))
    columns = _dates_apart(columns, rows)
    titles = [number for number, column in enumerate(columns) if column.fields == ("title",)]
    for number in titles[1:]:
        columns[number] = replace(columns[number], fields=())
    columns = _people_named(columns, rows)
    fields = [column.fields for column in columns]
    if not any("title" in named for named in fields):
        instead = ((),) if banded else ((), ("position",), ("company",), ("producer",))
        for number, named in enumerate(fields):
            if named in instead and not _mostly_positions(rows, number):
                columns[number] = replace(columns[number], fields=("title",))
                break
    return replace(head, columns=tuple(columns))


def _people_named(columns: list[Column], rows: Sequence[Sequence[str]]) -> list[Column]:
    """Unnamed columns of people: the jobs of the crew that no head names, where there are as many of them;
    four side by side that nothing names are most often in the usual order, which is no more than likely."""
    missing = [field for field in PERSONNEL if not any(field in column.fields for column in columns)]
    people = [
        number
        for number, column in enumerate(columns)
        if not column.fields
        and len(cells := [row[number] for row in rows if number < len(row) and row[number].strip()]) >= 2
        and _share(cells, _like_person) >= 0.7
    ]
    if "personnel" in {field for column in columns for field in column.fields}:
        return columns
    if 0 < len(missing) < len(PERSONNEL) and len(people) == len(missing):
        named, sure = dict(zip(people, missing, strict=True)), 0.9
    else:
        run = people[-len(PERSONNEL) :]
        if len(missing) < len(PERSONNEL) or len(run) < len(PERSONNEL) or run[-1] - run[0] != len(run) - 1:
            return columns
        named, sure = dict(zip(run, PERSONNEL, strict=True)), 0.8
    return [
        replace(column, fields=(named[number],), sure=sure) if number in named else column
        for number, column in enumerate(columns)
    ]


def _like_person(text: str) -> bool:
    """Whether a cell, or a line of one, could be a person's name or part of one."""
    words = text.split()
    return (
        1 <= len(words) <= 4
        and all(word[0].isupper() or (word.islower() and len(word) <= 3) for word in words)
        and not any(c.isdigit() for c in text)
        and not (len(words) == 1 and text.isupper() and len(text) <= 5)
        and not whole_kind(text)
        and not names_job(text)
        and agreement_of(text) is None
    )


def _dates_apart(columns: list[Column], rows: Sequence[Sequence[str]]) -> list[Column]:
    """Two unnamed columns of single dates are start and end."""
    single = [
        number
        for number, column in enumerate(columns)
        if not column.fields
        and (cells := [row[number] for row in rows if number < len(row) and row[number].strip()])
        and len(cells) >= 2
        and _share(cells, lambda text: len(find_spans(text)) == 1 and not _is_period(text)) >= 0.7
    ]
    if len(single) != 2 or any({"start", "end", "dates"} & set(column.fields) for column in columns):
        return columns
    named = dict(zip(single, ("start", "end"), strict=True))
    return [replace(c, fields=(named[n],)) if n in named else c for n, c in enumerate(columns)]


def _by_content(fields: tuple[str, ...], cells: Sequence[str], head: Head) -> tuple[str, ...]:
    if len(cells) < 2:
        return fields
    if (
        fields in ((), ("title",), ("kind",), ("producer",), ("ignore",))
        and _share(cells, _names_a_job if fields == ("title",) else names_job) >= 0.7
    ):
        return ("position",)
    if fields == ("position",) and _share(cells, names_job) <= 0.2 and "title" not in head.fields:
        return ("title",)
    if fields == () and ("start" in head.fields) != ("end" in head.fields) and _share(cells, _is_date) >= 0.7:
        return ("end",) if "start" in head.fields else ("start",)
    if fields == () and _is_numbering(cells):
        return ("ignore",)
    if fields == () and "kind" not in head.fields and _share(cells, whole_kind) >= 0.7:
        return ("kind",)
    if fields == ():
        if _share(cells, _is_period) >= 0.7 or (not head.lines and _share(cells, _tells_when) >= 0.7):
            return ("dates",)
        if "days" not in head.fields and _share(cells, _counts_days) >= 0.8 and not _is_numbering(cells):
            return ("days",)
    return fields


def _counts_days(text: str) -> bool:
    return bare_count(text) is not None or (
        days_in(text) is not None and len(text) < 24 and not find_spans(text)
    )


def _is_numbering(cells: Sequence[str]) -> bool:
    """Whether the cells only number the rows."""
    numbers = [text.strip(" .)#") for text in cells]
    return (
        len(cells) > 2
        and all(n.isdigit() for n in numbers)
        and all(int(b) - int(a) in (1, -1) for a, b in pairwise(numbers))
    )


def _share(cells: Sequence[str], test: object) -> float:
    assert callable(test)
    return sum(bool(test(cell)) for cell in cells) / len(cells)


def _is_date(text: str) -> bool:
    return any(piece.has_year for piece in pieces(text)) and not _is_period(text)


def _names_a_job(text: str) -> bool:
    """Whether the first line is a job and nothing else: a title may have a crew with their jobs below it."""
    return whole_position(text.split("\n")[0]) and ":" not in text


def _is_period(text: str) -> bool:
    return any(span.end or span.ongoing for span in find_spans(text))


def _tells_when(text: str) -> bool:
    """Part of a period: a date, or a count of days under it."""
    return bool(find_spans(text)) or days_in(text) is not None


def _mostly_positions(rows: Sequence[Sequence[str]], number: int) -> bool:
    cells = [row[number] for row in rows if number < len(row) and row[number].strip()]
    return bool(cells) and _share(cells, names_job) >= 0.6
