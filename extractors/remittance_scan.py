"""A scanned report's rows mended by one another: lost decimal points, commas in names, letters for figures.

A report prints a column in one way and the same people, jobs and productions again and again. What one cell
lost, the others of its column tell; what they do not tell is left as it was read, and refused where unsure.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from extractors.remittance_grid import Held, Table
from extractors.sheet_cells import number_of, text_of
from extractors.sheets import Cell

BORNE_OUT = 0.85
"""How sure a row is whose every cell stands elsewhere in the report too, and whose figures go together."""
ONE_WAY, SOME = 0.9, 0.15
"""The share of a column's figures with decimals that have as many, and how many at least must show them."""
MOST_FIGURES, LEAST_DAYS = 0.8, 5
_SHORT = re.compile(r"[(-]?[\d,.:;OoQlIL|SB ]{1,12}[)-]?")
_CAPITAL = re.compile(r"\bl(?=[a-zà-ÿ]{2})")
"""A capital I read as a small L, at the beginning of a name."""
MOST = 0.6
"""The share of a column's cells that must be printed in one way for that to be its way."""

_FIGURES = ("days", "hours", "hours_part", "amount", "amount_part", "gross")
_NAMES = ("member_name",)
_WHO = ("member_name", "last_name", "first_name")
_SAID_AGAIN = ("occupation", "production", "company", "member_name")
_DIGITS = str.maketrans(
    {"O": "0", "o": "0", "Q": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8", ":": ".", ";": "."}
)
_THOUSANDS = re.compile(r"[(-]?\d{1,3}(?:[.,]\d{3})+[.,]\d{2}[)-]?")
_POINTS = re.compile(r"[.,](?=\d{3})")
_DOTTED = re.compile(r"(\S+(?: \S+)*?(?<=[^\W\d_]{3}))[.;:] ([^\W\d_].*)")
"""A name whose comma was read as a point; "St." and initials have one of their own."""
_ONE = re.compile(r"(?i)^[l|ita]?(?=(?:st|er|re)\b)")
"""The 1 of "1st" and "1er" read as a letter, or lost."""
_DECIMALS = re.compile(r"^[(-]?[\d,  ]*\d[.,](\d{1,2})[)-]?$")


def mend(table: Table) -> None:
    """Mends the table's rows in place, cell by cell; a row that stays unsure keeps its confidence."""
    columns = {place: [held.at(place) for held in table.lines] for place in table.fields}
    for place, field in table.fields.items():
        if field in _FIGURES:
            lost = field == "days" and _lost_all(
                [text_of(cell) for cell in columns[place] if cell is not None]
            )
            columns[place] = [_tenth(cell) for cell in columns[place]] if lost else _figures(columns[place])
        if field in _WHO:
            columns[place] = [_CAPITAL.sub("I", c) if isinstance(c, str) else c for c in columns[place]]
        if field in _NAMES:
            columns[place] = _names(columns[place])
        if field == "occupation":
            columns[place] = [
                _ONE.sub("1", cell) if isinstance(cell, str) else cell for cell in columns[place]
            ]
        if field in _SAID_AGAIN:
            columns[place] = _said_again(columns[place], digits=field == "occupation")
    _names_by_number(table.fields, columns)
    borne_out = _borne_out(table.fields, columns)
    for at, held in enumerate(table.lines):
        cells = list(held.row.cells)
        for place, column in columns.items():
            if place < len(cells):
                cells[place] = column[at]
        sure = max(held.row.confidence, BORNE_OUT) if borne_out[at] else held.row.confidence
        table.lines[at] = Held(replace(held.row, cells=tuple(cells), confidence=sure), held.context)


def mend_figures(table: Table) -> None:
    """Mends columns of figures before it is told what they hold: letters hide that they are figures."""
    for place in range(len(table.headings)):
        cells = [held.at(place) for held in table.lines]
        filled = [text_of(cell) for cell in cells if cell is not None]
        figures = sum(
            1 for text in filled if _SHORT.fullmatch(text) and number_of(_in_figures(text)) is not None
        )
        if not filled or figures < MOST_FIGURES * len(filled):
            continue
        for at, cell in enumerate(_figures(cells)):
            if cell is not None and cell != cells[at]:
                table.lines[at] = table.lines[at].filled({place: cell})


def _figures(cells: Sequence[Cell]) -> list[Cell]:
    """Figures with the decimals that the column has: where most of its cells show them, or where some do and
    every other has figures enough to have lost its point ("20" and "125" beside "5.0", and no "5")."""
    texts = [_in_figures(text_of(cell)) for cell in cells if cell is not None]
    found = [match[1] for text in texts if (match := _DECIMALS.match(text))]
    places = Counter(map(len, found)).most_common(1)
    if not places or places[0][1] < ONE_WAY * len(found):
        return list(cells)
    others = [text for text in texts if not _DECIMALS.match(text)]
    long = sum(1 for text in others if len(re.findall(r"\d", text)) > places[0][0])
    some = places[0][1] >= SOME * len(texts) and long >= ONE_WAY * len(others)
    if places[0][1] < MOST * len(texts) and not some:
        return list(cells)
    return [_figure(text_of(cell), places[0][0]) if cell is not None else None for cell in cells]


def _tenth(cell: Cell) -> Cell:
    return re.sub(r"(?<=\d)(\d)(?=\D*$)", r".\1", text_of(cell)) if cell is not None else None


def _lost_all(texts: Sequence[str]) -> bool:
    """Whether a column of days has lost every point: whole and half days in tenths, more than a month has."""
    figures = [abs(number) for text in texts if (number := number_of(text)) is not None]
    tenths = all(figure >= 10 and figure % 5 == 0 for figure in figures)
    enough = len(figures) >= max(LEAST_DAYS, MOST_FIGURES * len(texts))
    return enough and tenths and 31 < max(figures) <= 310


def _in_figures(text: str) -> str:
    """The text with figures for the letters that OCR takes them for; "1." is read as a capital L, and a
    thousand's comma as a point."""
    if _DECIMALS.match(text):
        return text
    mended = re.sub(r"^L(?=[\dOoS])", "1." if "." not in text else "1", text).translate(_DIGITS)
    return _POINTS.sub("", mended) if _THOUSANDS.fullmatch(mended) else mended


def _figure(text: str, decimals: int) -> str:
    mended = _in_figures(text)
    match = re.fullmatch(r"([(-]?)([\d,]+)([)-]?)", mended)
    if match and len(match[2]) > decimals and "," not in match[2][-decimals - 1 :]:
        mended = f"{match[1]}{match[2][:-decimals]}.{match[2][-decimals:]}{match[3]}"
    return mended if _DECIMALS.match(mended) else text


def _names_by_number(fields: Mapping[int, str], columns: dict[int, list[Cell]]) -> None:
    """A name a letter or two off the one that rows of the same member's number have three times as often or
    more, as that one."""
    number = next((place for place, field in fields.items() if field == "member_no"), None)
    for place in (place for place, field in fields.items() if field in _WHO and number is not None):
        said: dict[str, Counter[str]] = {}
        rows = list(zip(map(text_of, columns[number or 0]), map(text_of, columns[place]), strict=True))
        for key, name in rows:
            said.setdefault(key, Counter())[name] += 1
        for at, (key, name) in enumerate(rows):
            usual, times = said[key].most_common(1)[0]
            near = Levenshtein.distance(name, usual, score_cutoff=2) <= 2
            if key and name and near and times >= 3 * said[key][name]:
                columns[place][at] = usual


def _names(cells: Sequence[Cell]) -> list[Cell]:
    """Names with the comma that most of the column have; one of more than two words is left as it is."""
    texts = [text_of(cell) for cell in cells]
    parted = sum("," in text or bool(_DOTTED.fullmatch(text)) for text in texts)
    if not any("," in text for text in texts) or parted < MOST * sum(1 for text in texts if text):
        return list(cells)
    return [_with_comma(text) or None for text in texts]


def _with_comma(text: str) -> str:
    if "," in text:
        return text
    if dotted := _DOTTED.fullmatch(text):
        return f"{dotted[1]}, {dotted[2]}"
    words = text.split()
    return f"{words[0]}, {words[1]}" if len(words) == 2 else text


def _said_again(cells: Sequence[Cell], *, digits: bool) -> list[Cell]:
    """A text that is one letter off exactly one that stands three times as often or more, as that one.

    Where `digits` is false, figures in the text must be the same: "Gull 2" is not "Gull 3".
    """
    count = Counter(text_of(cell) for cell in cells if cell is not None)
    mended: dict[str, str] = {}
    for text, times in count.items():
        often = [known for known, other in count.items() if other >= 3 * times and len(text) >= 5]
        near = [known for known in often if Levenshtein.distance(text, known, score_cutoff=1) <= 1]
        if len(near) == 1 and (digits or re.findall(r"\d", near[0]) == re.findall(r"\d", text)):
            mended[text] = near[0]
    return [mended.get(text_of(cell), cell) if cell is not None else None for cell in cells]


def _borne_out(fields: Mapping[int, str], columns: Mapping[int, Sequence[Cell]]) -> list[bool]:
    """For each row, whether all its cells but figures stand elsewhere too and its figures go together: the
    same money a day as in most rows."""
    by_field = {field: columns[place] for place, field in fields.items()}
    rates = _rates(by_field)
    usual = Counter(rate for rate in rates if rate).most_common(1)
    if not usual or usual[0][1] < MOST * len(rates):
        return [False] * max(map(len, columns.values()), default=0)
    counts = {
        place: Counter(text_of(cell) for cell in column)
        for place, column in columns.items()
        if fields[place] not in _FIGURES
    }
    return [
        rate == usual[0][0] and all(count[text_of(columns[place][at])] > 1 for place, count in counts.items())
        for at, rate in enumerate(rates)
    ]


def _rates(by_field: Mapping[str, Sequence[Cell]]) -> list[float | None]:
    """Each row's money for a day, to ten cents; null where it has not both. Empty where no column has it."""
    days = by_field.get("days") or by_field.get("hours")
    money = by_field.get("amount") or by_field.get("gross")
    if not days or not money:
        return []
    rates: list[float | None] = []
    for worked, paid in zip(days, money, strict=True):
        one, other = number_of(worked), number_of(paid)
        rates.append(round(other / one, 1) if one and other else None)
    return rates
