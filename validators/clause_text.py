"""Clause texts: the figures of a requirement put into its words, so that a number is written in one place.

`{months}` becomes the figure (`18`, `nine`), `{letters letter}` the figure with its noun (`one letter`,
`three letters`), `{deadlines}` the days of the year.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from validators.words import all_of, number_word, plural

_FIGURE = re.compile(r"\{(\w+)(?: (\w+))?\}")


def filled(text: str, figures: Mapping[str, object]) -> str:
    """`text` with every figure that is there in its place; what is not there is left as it stands."""

    def said(match: re.Match[str]) -> str:
        figure, noun = figures.get(match[1]), match[2]
        if match[1] == "deadlines" and isinstance(figure, list | tuple):
            return all_of([_day_of_year(str(day)) for day in figure])
        if not isinstance(figure, int):
            return match[0]
        word = number_word(figure).lower()
        return plural(figure, noun).replace(str(figure), word) if noun else word

    done = _FIGURE.sub(said, text)
    return done[:1].upper() + done[1:]


def unfilled(text: str) -> str | None:
    """The first figure that `text` names and that is not there, or null."""
    found = _FIGURE.search(text)
    return found[0] if found else None


def _day_of_year(written: str) -> str:
    try:
        day = date.fromisoformat(f"2024-{written}")
    except ValueError:
        return written
    return f"{day:%B} {day.day}"
