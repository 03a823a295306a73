"""Which row read stands for which true credit: the best assignment, and when two texts are the same."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import TypeVar

Row = TypeVar("Row")
True_ = TypeVar("True_")
_NEVER = 1e9


def bare_text(text: str | None) -> str:
    """Letters and digits alone, case and accents' composition ignored."""
    composed = unicodedata.normalize("NFKC", text or "").casefold()
    return "".join(character for character in composed if character.isalnum())


def same_text(found: str | None, truth: str | None) -> bool:
    """Equal but for case, punctuation and spacing; nothing found is right where there is nothing."""
    return bare_text(found) == bare_text(truth)


def best_pairs(
    rows: Sequence[Row], truths: Sequence[True_], likeness: Callable[[Row, True_], float]
) -> dict[int, Row]:
    """For each place in `truths` the row that stands for it, so that the sum of likeness is greatest.

    A pair without any likeness is no pair. Assignment by shortest augmenting paths (Kuhn 1955, in the form
    of Jonker and Volgenant 1987).
    """
    size = max(len(rows), len(truths))
    if not rows or not truths:
        return {}
    cost = [
        [-likeness(rows[r], truths[t]) if r < len(rows) and t < len(truths) else 0.0 for r in range(size)]
        for t in range(size)
    ]
    chosen = _assignment(cost)
    return {t: rows[r] for t, r in enumerate(chosen[: len(truths)]) if r < len(rows) and cost[t][r] < 0}


def _assignment(cost: Sequence[Sequence[float]]) -> list[int]:
    """For each line of a square `cost` its column, the sum least."""
    size = len(cost)
    line_price, column_price = [0.0] * (size + 1), [0.0] * (size + 1)
    owner = [0] * (size + 1)
    for line in range(1, size + 1):
        owner[0] = line
        way = _augment(cost, line_price, column_price, owner)
        column = way[-1][0]
        back = dict(way)
        while column:
            owner[column] = owner[back[column]]
            column = back[column]
    columns = [0] * size
    for column in range(1, size + 1):
        columns[owner[column] - 1] = column - 1
    return columns


def _augment(
    cost: Sequence[Sequence[float]], line_price: list[float], column_price: list[float], owner: list[int]
) -> list[tuple[int, int]]:
    """The cheapest path from the line at column 0 to a free column, as (column, column before it)."""
    size = len(cost)
    least, came, seen = [_NEVER] * (size + 1), [0] * (size + 1), [False] * (size + 1)
    at = 0
    while owner[at]:
        seen[at] = True
        step, nearest = _NEVER, 0
        for column in range(1, size + 1):
            if seen[column]:
                continue
            price = cost[owner[at] - 1][column - 1] - line_price[owner[at]] - column_price[column]
            if price < least[column]:
                least[column], came[column] = price, at
            if least[column] < step:
                step, nearest = least[column], column
        for column in range(size + 1):
            if seen[column]:
                line_price[owner[column]] += step
                column_price[column] -= step
            else:
                least[column] -= step
        at = nearest
    path = [(at, came[at])]
    while path[-1][1]:
        path.append((path[-1][1], came[path[-1][1]]))
    return path[::-1]
