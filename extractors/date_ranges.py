"""From one date to another, as a resume writes it: the year given once, "present", two ends in one cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.dates import Dated, Piece, as_short_month, dated, pieces

_BETWEEN = re.compile(
    r"[\s.,]*+(?:-|‐|‑|‒|–|—|―|−|~|=|>|»|→|\+|/|\.\.++|…|;|•|·|up\s(?=to|until)|to|until|till|til|thru|through|and|au?|à"
    r"|jusqu['’]?(?:au|à|en)?|ending|\|)*+[\s-]*"
    r"(?:le\s+)?(?:end|wrap|fin|to)?[\s:]*",
    re.IGNORECASE,
)
_ONGOING = re.compile(
    r"\b(present|current(?:ly)?|now|to\s?-?date|ongoing|on-going|in progress|today"
    r"|still (?:filming|shooting|working)"
    r"|pr[ée]sent|[àa] ce jour|en cours|aujourd['’]hui|actuel(?:lement)?)\b",
    re.IGNORECASE,
)
_ONE_MONTH = re.compile(
    r"[\s,·•|(-]*(?:less than (?:a|one)|one|1)\s*(?:mos?\b|months?\b|mois\b)", re.IGNORECASE
)
_YEAR_OVER = re.compile(r"\s*[:,(–—-]?\s*")
_MONTH = r"(?P<month>[A-Za-zÀ-ÿ]{3,9}\.?)"
_TO = r"(?:to|thru|through|until|till?|au)"
_TWO_DAYS = (
    r"(?P<first>\d{1,2})(?:st|nd|rd|th)?"
    rf"(?:\s?[-–—]\s?|\s+{_TO}\s+(?:the\s+)?)"
    r"(?P<last>\d{1,2})(?:st|nd|rd|th)?"
)
_WITHIN_MONTH = (
    re.compile(rf"\b{_MONTH}\s+{_TWO_DAYS}\s?,?\s?(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE),
    re.compile(
        rf"(?<![\w.,/-]){_TWO_DAYS}(?:\s+of)?\s+{_MONTH},?\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
    ),
)
"""Two days of one month: "Apr 3-28, 2021", "8 to 26 September 2025"."""
_COUNTED = re.compile(
    r"(?:\b(?:season|saison|series|ssn|szn|s|part|vol|unit|ep|episode|no)\.?|#)\s*$", re.IGNORECASE
)
_GOES_ON = re.compile(rf"\s*(?:[-–—]|{_TO}\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """A period found in a text: `start` to `end` of it, offsets `first` to `after`. Either end may be null;
    `ongoing` says that the end reads "present"."""

    start: Dated | None
    end: Dated | None
    ongoing: bool
    first: int
    after: int

    @property
    def whole(self) -> bool:
        """Whether a period is told, and no lone date."""
        return self.start is not None and (self.end is not None or self.ongoing)


def find_spans(text: str, day_first: bool | None = None) -> tuple[Span, ...]:
    """Every period in `text`, and dates that stand alone as periods without an end, left to right."""
    found = _with_within_month(text)
    spans: list[Span] = []
    number = 0
    while number < len(found):
        piece = found[number]
        later = found[number + 1] if number + 1 < len(found) else None
        if span := _under_year(text, found[number : number + 3], day_first):
            spans.append(span)
            number += 3
            continue
        present = _ONGOING.search(text, piece.end)
        if later is not None and _touching(text, piece, later) and (span := _pair(piece, later, day_first)):
            spans.append(span)
            number += 2
            continue
        alone = dated(piece, day_first) or _whole_text(text, piece)
        if present and _BETWEEN.fullmatch(text, piece.end, present.start()):
            spans.append(Span(alone, None, True, piece.start, present.end()))
        elif alone is not None:
            end = alone if _is_period(text, alone) else None
            spans.append(Span(alone, end, False, piece.start, piece.end))
        number += 1
    return tuple(spans)


def _under_year(text: str, three: Sequence[Piece], day_first: bool | None) -> Span | None:
    """A year and behind it two days that have none ("2021: Sep 23 – Dec 14"); else null."""
    if len(three) < 3 or not three[0].has_year or three[0].options[0][1] is not None:
        return None
    year, first, last = three
    bare = all(not piece.has_year and piece.options[0][2] is not None for piece in (first, last))
    if not bare or not _YEAR_OVER.fullmatch(text, year.end, first.start) or not _touching(text, first, last):
        return None
    told = replace(first, options=tuple((year.options[0][0], m, d) for _, m, d in first.options))
    span = _pair(told, last, day_first)
    return replace(span, first=year.start) if span else None


def _is_period(text: str, alone: Dated) -> bool:
    """Whether a lone date tells how long it was: a month with its length, a season of a year."""
    if alone.precision == "month":
        return _ONE_MONTH.match(text, alone.end) is not None
    return is_season(text, alone)


def is_season(text: str, found: Dated) -> bool:
    """Whether a date found in `text` is a season or part of a year."""
    return found.precision == "year" and text[found.start].isalpha()


def _whole_text(text: str, piece: Piece) -> Dated | None:
    """ "Apr-21" counts as a month only where it is all there is."""
    return as_short_month(piece) if text.strip() == text[piece.start : piece.end].strip() else None


def _touching(text: str, piece: Piece, later: Piece) -> bool:
    if not piece.has_year and piece.options[0][2] is None and later.options[0][2] is not None:
        return False  # "Ninth of March, Oct 4, 2019": a month without day or year begins no dated period
    return _BETWEEN.fullmatch(text, piece.end, later.start) is not None


def _pair(first: Piece, second: Piece, day_first: bool | None) -> Span | None:
    """Two pieces as one period, a missing year taken from the other; null where neither has a year, unless
    both are short months ("Apr-21 – Sep-21")."""
    if first.has_year and second.has_year:
        start, end = dated(first, day_first), dated(second, day_first)
    elif second.has_year:
        start, end = dated(_lend(first, second, -1), day_first), dated(second, day_first)
    elif first.has_year:
        start, end = dated(first, day_first), dated(_lend(second, first, 1), day_first)
    else:
        start, end = as_short_month(first), as_short_month(second)
    return Span(start, end, False, first.start, second.end) if start and end else None


def _lend(bare: Piece, dated_piece: Piece, step: int) -> Piece:
    """`bare` with the other's year, or the year before (step -1) or after (1) where order demands it."""
    year, month, day = dated_piece.options[0]
    assert year is not None
    options = []
    for _, own_month, own_day in bare.options:
        own = (own_month or 1, own_day or (1 if step < 0 else 31))
        other = (month or (12 if step < 0 else 1), day or (31 if step < 0 else 1))
        turned = own > other if step < 0 else own < other
        options.append((year + step if turned else year, own_month, own_day))
    return replace(bare, options=tuple(options))


def _with_within_month(text: str) -> tuple[Piece, ...]:
    """The pieces of `text`, "Apr 3-28, 2021" being two days of one month."""
    for match in (found for form in _WITHIN_MONTH for found in form.finditer(text)):
        both = pieces("{month} {first}, {year} to {month} {last}, {year}".format(**match.groupdict()))
        in_turn = len(both) == 2 and int(match["first"]) <= int(match["last"])
        if not in_turn or any(piece.options[0][2] is None for piece in both) or _is_other(text, match):
            continue
        here = (
            replace(both[0], start=match.start(), end=match.end("first")),
            replace(both[1], start=match.start("last"), end=match.end()),
        )
        after = [
            replace(p, start=p.start + match.end(), end=p.end + match.end())
            for p in _with_within_month(text[match.end() :])
        ]
        return (*pieces(text[: match.start()]), *here, *after)
    return pieces(text)


def _is_other(text: str, match: re.Match[str]) -> bool:
    """Whether what stands before the month is no day of it: the day of another ("May 4 – 26 June 2025"), a
    season's number, or all before a period of its own ("3 – 26 September 2025 to 4 May 2026")."""
    if match.start("month") < match.start("first"):
        return False
    before = pieces(text[: match.end("first")])
    dated_already = bool(before) and before[-1].end == match.end("first")
    counted = _COUNTED.search(text[: match.start()]) is not None
    return dated_already or counted or _GOES_ON.match(text, match.end()) is not None
