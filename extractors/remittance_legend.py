"""Codes that a report explains itself ("4111 = 1st Asst Production Coordinator"), put in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extractors.positions import position_of
from extractors.remittance_grid import Held, Table
from extractors.remittance_words import pay_type
from extractors.sheet_cells import text_of
from extractors.sheets import Row

_EXPLAINED = re.compile(r"^(?P<code>[A-Za-z0-9]{1,8})\s*(?:=|:|\s[-–]|\)|\.)\s+(?P<says>\S.*[^\W\d_].*)$")
_CODE = re.compile(r"[A-Za-z0-9]{1,8}")
_APART = re.compile(r"\s*[;,|]\s*|\s{3,}")


def legend_of(rows: Iterable[Row]) -> dict[str, str]:
    """Code to what it stands for, from the rows of one cell or two that say so, above or below the tables."""
    found: dict[str, str] = {}
    for row in rows:
        texts = [text_of(cell) for cell in row.cells if cell is not None]
        if len(texts) <= 2:
            found |= dict(_explained(texts))
    return found


def _explained(texts: list[str]) -> Iterator[tuple[str, str]]:
    if len(texts) == 2 and _CODE.fullmatch(texts[0]) and re.search(r"[^\W\d_]{2}", texts[1]):
        yield texts[0], texts[1]
        return
    for piece in (piece for text in texts for piece in _APART.split(text)):
        if match := _EXPLAINED.match(piece):
            yield match["code"], match["says"]


def spell_out(table: Table, legend: dict[str, str]) -> None:
    """Puts a column's codes in words where the legend explains every one, and none says anything itself."""
    if not legend:
        return
    for place, field in table.fields.items():
        if field not in ("occupation", "pay_type"):
            continue
        cells = [held.at(place) for held in table.lines]
        codes = {text_of(cell) for cell in cells if cell is not None}
        if codes and codes <= legend.keys() and not any(_says(field, code) for code in codes):
            for at, held in enumerate(table.lines):
                table.lines[at] = _in_words(held, place, legend)


def _says(field: str, code: str) -> bool:
    return pay_type(code) is not None if field == "pay_type" else position_of(code) != (None, ())


def _in_words(held: Held, place: int, legend: dict[str, str]) -> Held:
    cells = list(held.row.cells)
    if place < len(cells) and cells[place] is not None:
        cells[place] = legend[text_of(cells[place])]
    return Held(replace(held.row, cells=tuple(cells)), held.context)
