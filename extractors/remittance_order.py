"""One file, one order of day and month: what settles it, gathered from all of the file's tables."""

from __future__ import annotations

import re

from extractors.remittance_grid import Held, Table
from extractors.remittance_headers import WHEN
from extractors.remittance_lines import Reader
from extractors.remittance_periods import order_of
from extractors.remittance_vocabulary import folded
from extractors.sheets import Cell


def with_order(tables: list[Table], file: str) -> list[Reader]:
    """The readers of one file's tables, all with the order of day and month that the file settles."""
    readers = [Reader(table, file) for table in tables]
    columns: list[list[Cell]] = []
    pairs: list[tuple[Cell, Cell]] = []
    weekly: list[Cell] = []
    for reader in readers:
        for name in WHEN:
            for place in reader.places.get(name, ()):
                heading = folded(reader.table.headings[place])
                if re.search(r"dd\W?mm|jj\W?mm", heading) or re.search(r"mm\W?dd|mm\W?jj", heading):
                    columns.append(["13/01/2020" if re.search(r"(?:dd|jj)\W?mm", heading) else "01/13/2020"])
                columns.append(
                    list(
                        {held.row.cells[place] for held in reader.table.lines if place < len(held.row.cells)}
                    )
                )
        columns.append(list({text for held in reader.table.lines for text in _dates_above(held)}))
        both = {
            (reader.cell(held, "start"), reader.cell(held, "end", "period_end"))
            for held in reader.table.lines
        }
        pairs += [pair for pair in both if None not in pair]
        weekly += {
            cell for held in reader.table.lines if (cell := reader.cell(held, "week_ending")) is not None
        }
        weekly += {text for held in reader.table.lines if (text := held.context.get("week_ending"))}
    order = order_of(columns, pairs, weekly)
    for reader in readers:
        reader.day_first = order
    return readers


def _dates_above(held: Held) -> list[str]:
    return [text for name, text in held.context.items() if name in WHEN]
