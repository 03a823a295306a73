"""Dates as people write them, in English and French, with the ones readable two ways told as such.

03/04/2021 is two dates until something settles it; April 2021 is a month, whose first and last day are the
candidates; 27 Apr 2021 is a day. What OCR makes of digits (O for 0, l for 1, S for 5) is read only where
the form of a date stands around it, and is then marked as repaired.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from extractors.date_words import ANY_MONTH, MONTHS, ROMAN_MONTHS, YEARS, folded, mended

Precision = Literal["day", "month", "year"]

_WEEKDAY = re.compile(
    r"(?<![a-z])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim)\.?,?\s*$"
)

_SEP = r"(?:\s*[.,]{0,2}\s*|\s*/\s*|\s?[-‐–](?!\s))['’‘`]?"
_DAY = r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er|e)?(?!\d)"
_UNITS = r"days?|jours?|d|j|w(?:ee)?ks?|semaines?|h(?:ou)?rs?|months?|mois"
_COUNTED = (
    r"(?:[.,]\d|\s?[½¼¾]|[-\s]*(?:(?:paid|prep|production|shoot(?:ing)?|work(?:ed|ing)?)[-\s]+)?"
    rf"(?:{_UNITS})\b)"
)
"""What makes a number a count of days: "June 20, 80 days" has no year."""
_YEAR = (
    rf"(?P<year>(?:19|20)\d\d(?!\d)|\d\d(?!\d)(?!{_COUNTED})(?!\s*(?:,\s*)?(?:19|20)\d\d)"
    rf"(?!\s*\.?(?:{ANY_MONTH})\b(?!\.?\s*\d{{1,2}}(?:st|nd|rd|th)?\s*[/,'’]\s*['’]?\d\d(?!\d))))"
)
"""Two digits are no year before a month that they are the day of, but they are before another such date
("Jun 5/24 Dec 22/24")."""
_NAMED = rf"(?<![a-z])(?P<mon>{ANY_MONTH})(?![a-z])"
_FULL = r"(?<!\d)(?P<year>(?:19|20)\d\d)"
_PART_OF = (
    r"(?:(?<![a-z])(?:early|mid|late|winter|spring|summer|fall|autumn|hiver|printemps|ete|automne)"
    r"(?:\s+(?:of|de))?[\s-]+)?"
)
"""A season of a year is known to no more than the year."""
_BAR = r"\s?[-‐–/.]\s?"
_GLUED = "glued"
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("iso", re.compile(rf"{_FULL}{_BAR}(?P<n>\d{{1,2}}){_BAR}(?P<day>\d{{1,2}})(?!\d)")),
    ("iso", re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<n>[01]\d)(?P<day>[0-3]\d)(?!\d)")),
    ("named", re.compile(rf"(?<!\d)(?P<year>(?:19|20)\d\d){_SEP}{_NAMED}{_SEP}{_DAY}")),
    ("named", re.compile(rf"{_DAY}(?:\s+(?:day\s+)?(?:of|de))?{_SEP}{_NAMED}{_SEP}(?:of\s+)?{_YEAR}")),
    ("named", re.compile(rf"{_NAMED}{_SEP}(?:the\s+)?{_DAY}{_SEP}(?:of\s+)?{_YEAR}")),
    ("named", re.compile(rf"{_DAY}[-‐]\s?{_NAMED}[-‐]\s?{_YEAR}")),
    (_GLUED, re.compile(rf"{_NAMED}[\s.,]*(?P<day>\d{{1,2}})[.,]?(?P<year>(?:19|20)\d\d)(?!\d)")),
    (_GLUED, re.compile(rf"{_FULL}[-./]?(?P<n>[01]\d)[-./]?(?P<day>[0-3]\d)(?![\d./-])")),
    ("roman", re.compile(rf"{_DAY}\s?[-./ ]\s?(?P<roman>[ivx]{{1,4}})\s?[-./ ]\s?{_YEAR}")),
    (
        "numbers",
        re.compile(
            r"(?<![\d/.])(?P<a>\d{1,2})\s?([-‐–/.])\s?(?P<b>\d{1,2})\s?\2\s?['’]?"
            r"(?P<year>(?:19|20)\d\d|\d\d)(?!\d)(?![/.]\d)"
        ),
    ),
    ("named", re.compile(rf"{_NAMED}(?:\s*[.,]?\s*|\s?[-/]\s?)(?P<year>(?:19|20)\d\d)(?!\d)")),
    ("named", re.compile(rf"{_NAMED}[\s.]*[-/ ]?['’‘`]\s?(?P<year>\d\d)(?!\d)")),
    ("named", re.compile(rf"(?<!\d)(?P<year>(?:19|20)\d\d)\s?[-/ ]\s?{_NAMED}")),
    ("month", re.compile(r"(?<![\d/.])(?P<n>\d{1,2})\s?[-/.]\s?(?P<year>(?:19|20)\d\d)(?!\d)")),
    ("month", re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)\s?[-/.]\s?(?P<n>0[1-9]|1[0-2])(?!\d)")),
    ("named", re.compile(rf"{_NAMED}{_SEP}{_DAY}")),
    ("named", re.compile(rf"{_DAY}(?:\s+(?:of|de))?{_SEP}{_NAMED}")),
    ("pair", re.compile(r"(?<![\d/.])(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/])")),
    ("named", re.compile(_NAMED)),
    ("year", re.compile(rf"(?<![\d$/.]){_PART_OF}(?P<year>(?:19|20)\d\d)(?![\d/])")),
)


@dataclass(frozen=True, slots=True)
class Dated:
    """One date found in a text, `start` to `end` of it (character offsets).

    `value` is null where it can be read two ways or is only a month or a year; `candidates` then holds the
    readings in order of time (for a month or year: its first and last day), and is empty otherwise.
    `day_first` is set where the writing itself proves its order (27/04/2021: true). `repaired` says that a
    character was taken for the digit or letter it looks like.
    """

    value: date | None
    candidates: tuple[date, ...]
    precision: Precision
    start: int
    end: int
    day_first: bool | None = None
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Year, month and day as far as written, `options` being all ways to take them."""

    options: tuple[tuple[int | None, int | None, int | None], ...]
    start: int
    end: int
    day_first: bool | None = None
    repaired: bool = False

    @property
    def has_year(self) -> bool:
        return self.options[0][0] is not None


def read_date(text: str, *, day_first: bool | None = None) -> Dated | None:
    """The first date in `text`, or null. `day_first` settles 03/04/2021 where the document shows its order.

    A text that is nothing but "Apr 21" or "04/21" is taken for a month, as calendars write it.
    """
    found = date_spans(text, day_first=day_first)
    if found:
        return found[0]
    return next((month for piece in pieces(text) if (month := as_short_month(piece))), None)


def date_spans(text: str, *, day_first: bool | None = None) -> tuple[Dated, ...]:
    """Every date in `text` that has a year, left to right."""
    return tuple(found for piece in pieces(text) if (found := dated(piece, day_first)) is not None)


def dated(piece: Piece, day_first: bool | None = None) -> Dated | None:
    """The date of a piece that has a year; null where the year is missing."""
    options = _in_order(piece, day_first)
    days = sorted({date(y, m, d) for y, m, d in _real(options) if y and m and d})
    if days:
        value = days[0] if len(days) == 1 else None
        rivals = () if value else tuple(days)
        return Dated(value, rivals, "day", piece.start, piece.end, piece.day_first, piece.repaired)
    year, month, _ = options[0]
    if year is None:
        return None
    if month is None:
        ends = (date(year, 1, 1), date(year, 12, 31))
        return Dated(None, ends, "year", piece.start, piece.end, None, piece.repaired)
    ends = (date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return Dated(None, ends, "month", piece.start, piece.end, None, piece.repaired)


def as_short_month(piece: Piece) -> Dated | None:
    """ "Apr 21" or "04/21" taken for a month of 2021; null where it is not of that form."""
    if piece.has_year:
        return None
    for _, month, number in piece.options:
        if month and number and (year := _year(f"{number:02d}")) is not None:
            whole = Piece(((year, month, None),), piece.start, piece.end, None, piece.repaired)
            return dated(whole)
    return None


def pieces(text: str) -> tuple[Piece, ...]:
    """All dates and parts of dates, the longest that starts first, none overlapping."""
    plain = folded(text)
    put_right = mended(plain)
    found: list[Piece] = []
    taken_to = last = 0
    matches = [
        (match.start(), -match.end(), rank, name, match)
        for rank, (name, form) in enumerate(_FORMS)
        for match in form.finditer(put_right)
    ]
    for start, _, _, name, match in sorted(matches, key=lambda m: m[:3]):
        if start < taken_to:
            continue
        options, order = _taken(name, match)
        if options or match.groupdict().get("year"):
            taken_to = match.end()  # an impossible day is no reason to read its year alone
        if options:
            repaired = name == _GLUED or plain[match.start() : match.end()] != match.group()
            named_day = _WEEKDAY.search(plain, 0, match.start())
            first = named_day.start() if named_day and named_day.start() >= last else match.start()
            found.append(Piece(options, first, match.end(), order, repaired))
            last = match.end()
    return tuple(found)


def _year(text: str) -> int | None:
    number = int(text)
    if len(text) == 2:
        number += 2000 if number < 60 else 1900
    return number if number in YEARS else None


_Option = tuple[int | None, int | None, int | None]


def _taken(name: str, match: re.Match[str]) -> tuple[tuple[_Option, ...], bool | None]:
    """The ways a match can be taken that are real dates, and the order it proves."""
    parts = match.groupdict()
    year = _year(parts["year"]) if parts.get("year") else None
    if parts.get("year") and year is None:
        return (), None
    if name in ("numbers", "pair"):
        return _two_numbers(int(parts["a"]), int(parts["b"]), year)
    month = _month_of(parts)
    day = int(parts["day"]) if parts.get("day") else None
    options = tuple(_real([(year, month, day)]))
    return (options if month is not None or name == "year" else ()), None


def _month_of(parts: dict[str, str | None]) -> int | None:
    if parts.get("mon"):
        return MONTHS[str(parts["mon"])]
    if parts.get("roman"):
        return ROMAN_MONTHS.get(str(parts["roman"]))
    return int(str(parts["n"])) if parts.get("n") else None


def _two_numbers(a: int, b: int, year: int | None) -> tuple[tuple[_Option, ...], bool | None]:
    """Day first, then month first; the order is proved where only one of them is a date and they differ."""
    day_first = list(_real([(year, b, a)]))
    month_first = list(_real([(year, a, b)]))
    proves = bool(day_first) if bool(day_first) != bool(month_first) else None
    return tuple(day_first + month_first), proves


def _real(options: Iterable[_Option]) -> Iterator[_Option]:
    for year, month, day in options:
        if month is not None and not 1 <= month <= 12:
            continue
        if day is not None and not 1 <= day <= monthrange(year or 2000, month or 1)[1]:
            continue
        yield (year, month, day)


def _in_order(piece: Piece, day_first: bool | None) -> tuple[_Option, ...]:
    if len(piece.options) == 2 and day_first is not None:
        return piece.options[:1] if day_first else piece.options[1:]
    return piece.options
