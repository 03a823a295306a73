"""Zeros that typewriter faces strike through and that OCR reads as 6, 8 or 9, put back within dates."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import combinations

_IN_NUMBERS = re.compile(r"(?<![\d/.-])(?:\d{4}([-/.])\d\d\1\d\d|\d\d([-/.])\d\d\2\d{4})(?![\d/])")


def zeros_put_back(text: str, months: str, years: range) -> str:
    """`text`, the same length, where a date in numbers is none, or the year after the name of a month is far
    off, and zeros make one date of it. `months` are their names as a pattern's alternatives."""
    text = _far_year(months).sub(r"\g<1>20\2", text)
    return _IN_NUMBERS.sub(lambda match: _mended(match.group(), years), text)


@lru_cache(maxsize=4)
def _far_year(months: str) -> re.Pattern[str]:
    day = r"(?:\s?\d{1,2}(?:st|nd|rd|th)?)?"
    return re.compile(rf"((?<![a-z])(?:{months})\.?{day},?\s)2[689](\d\d)(?!\d)")


def _mended(text: str, years: range) -> str:
    """With as few zeros as make it a date; as it was read where it is one, or they make none or several."""
    places = [at for at, digit in enumerate(text) if digit in "689"]
    for count in range(len(places) + 1):
        changed = (_zeros_at(text, chosen) for chosen in combinations(places, count))
        found = {other for other in changed if _is_date(other, years)}
        if found:
            return found.pop() if len(found) == 1 else text
    return text


def _zeros_at(text: str, places: tuple[int, ...]) -> str:
    return "".join("0" if at in places else character for at, character in enumerate(text))


def _is_date(text: str, years: range) -> bool:
    first, second, third = (int(part) for part in re.split(r"\D", text))
    if first > 99:
        return first in years and _is_day(first, second, third)
    return third in years and (_is_day(third, second, first) or _is_day(third, first, second))


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
