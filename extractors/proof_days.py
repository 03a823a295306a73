"""How many days a paper proves: its own total, a sentence that says so, or its rows counted."""

from __future__ import annotations

import re
from itertools import groupby

from extractors.dates import date_spans
from extractors.labels import cells_under, labelled
from extractors.prose import Piece, Prose
from models.terms import Reading

_TOTAL = re.compile(
    r"(?:grand )?total (?:number of )?(?:days|jours)(?: worked| paid)?|(?:number|no\.?|nombre|#) (?:of |"
    r"de )?(?:days|jours)"
    r"(?: worked| travaillés)?|days (?:worked|paid|remitted|credited)|jours (?:travaillés|payés)|"
    r"days\b(?! ?off)",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:total of |for |worked |of )\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:\(\w[\w -]*\)\s*)?(?:full |"
    r"work(?:ing)? |union )?(?:days|jours)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\W*(\d{1,3}(?:[.,]\d{1,2})?)\b(?!\s*[/:-]\s*\d)")
_DAY_NAME = re.compile(
    r"^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[a-zé]*\b", re.IGNORECASE
)
_HOURS = re.compile(r"(?<![\d:/.-])(\d{1,2}(?:\.\d{1,2})?)(?![\d:/-])")
_NOT_WORKED = re.compile(
    r"\b(?:idle|holiday|travel only|cancel\w*|off|bereavement|sick|unworked|hold)\b", re.IGNORECASE
)
_TOTAL_ROW = re.compile(r"\b(?:total|totaux|subtotal)\b", re.IGNORECASE)


def read_days(prose: Prose) -> Reading[float]:
    """Days worked; null where the paper shows none. Rows are counted only where no total is printed."""
    totals = [found for start, end in labelled(prose, _TOTAL) if (found := _number(prose, start, end))]
    grand = [found for found in totals if _is_total(prose, found[1])]
    if grand:
        value, start, end = grand[-1]
        return prose.reading(value, start, end, 0.97)
    if len({value for value, _, _ in totals}) == 1:
        value, start, end = totals[0]
        return prose.reading(value, start, end, 0.93 if len(totals) == 1 else 0.6)
    if len(totals) > 1:
        return prose.reading(sum(v for v, _, _ in totals), totals[0][1], totals[-1][2], 0.6)
    for cell in cells_under(prose, _TOTAL):
        if match := _NUMBER.match(cell.text):
            return prose.reading_of(float(match[1].replace(",", ".")), cell.words[:1], match[1], 0.93)
    if match := _SAID.search(prose.text):
        return prose.reading(float(match[1].replace(",", ".")), match.start(1), match.end(1), 0.95)
    return _counted(prose)


def _number(prose: Prose, start: int, end: int) -> tuple[float, int, int] | None:
    match = _NUMBER.match(prose.text[start:end])
    if match is None:
        return None
    return float(match[1].replace(",", ".")), start + match.start(1), start + match.end(1)


def _is_total(prose: Prose, at: int) -> bool:
    """Whether "total" stands in the line of the number or in the one above."""
    piece = prose.piece_at(at)
    if piece is None:
        return False
    near = " ".join(p.text for p in prose.pieces if p.row == piece.row or p.end + 1 == piece.start)
    return bool(_TOTAL_ROW.search(near))


def _counted(prose: Prose) -> Reading[float]:
    """Rows of a timesheet that hold a day and hours worked, each day once."""
    worked: list[Piece] = []
    for _, row in groupby(prose.pieces, key=lambda piece: piece.row):
        pieces = list(row)
        if _is_worked_day(" ".join(piece.text for piece in pieces)):
            worked.append(pieces[0])
    if not worked:
        return Reading()
    return prose.reading(float(len(worked)), worked[0].start, worked[-1].end, 0.85)


def _is_worked_day(line: str) -> bool:
    dates = date_spans(line)
    if (
        len(dates) > 1
        or not (dates or _DAY_NAME.match(line))
        or _TOTAL_ROW.search(line)
        or _NOT_WORKED.search(line)
    ):
        return False
    rest = line
    for dated in reversed(dates):
        rest = rest[: dated.start] + " " + rest[dated.end :]
    return any(0 < float(hours) <= 24 for hours in _HOURS.findall(rest))
