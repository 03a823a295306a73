"""Columns for the days of a week, by their headings: names, names cut short, or a letter each."""

from __future__ import annotations

import re
from collections.abc import Sequence

LEAST_DAYS = 5
"""Fewer columns are no week."""
_WEEKS = ("smtwtfs" * 2, "dlmmjvs" * 2)
_DAY = re.compile(
    r"\b(?:(?P<sun>sun|su|sunday|dim|dimanche)|(?P<mon>mon|mo|monday|lun|lundi)|(?P<tue>tues?|tu|tuesday|mardi)"
    r"|(?P<wed>weds?|we|wednesday|mer|mercredi)|(?P<thu>thu|thurs?|th|thursday|jeu|jeudi)"
    r"|(?P<fri>fri|fr|friday|ven|vendredi)|(?P<sat>sat|sa|saturday|sam|samedi))\b"
)


def weekdays_in(headings: Sequence[str]) -> tuple[int, ...]:
    """The places of the headings that are days of the week: five or more that name different ones, or that
    stand in a row with the first letters of a week."""
    plain = [" ".join(re.findall(r"[a-z]+", heading.casefold())) for heading in headings]
    # "Week Ending (Sat)" beside "Sat Hrs" is no day of the week: the others say something else beside.
    named: dict[str, list[tuple[int, str | None]]] = {}
    for place, text in enumerate(plain):
        if match := _DAY.search(text):
            named.setdefault(_DAY.sub("", text).strip(), []).append((place, match.lastgroup))
    weeks = [days for days in named.values() if len(days) == len({day for _, day in days}) >= LEAST_DAYS]
    if len(weeks) == 1:
        return tuple(place for place, _ in weeks[0])
    for length in (7, 6, 5):
        for start in range(len(plain) - length + 1):
            run = plain[start : start + length]
            letters = "".join(text[:1] for text in run)
            if all(1 <= len(text) <= 2 for text in run) and any(letters in week for week in _WEEKS):
                return tuple(range(start, start + length))
    return ()
