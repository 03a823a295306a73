"""Headings without labels that say several things, each by its form: a number, a title, a period."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.positions import position_of
from extractors.remittance_kinds import COMPANY_END, is_code
from extractors.remittance_periods import span_of
from extractors.remittance_vocabulary import plain_words, vocabulary
from extractors.remittance_words import code_and_title, is_season
from models.terms import Position

_BETWEEN = re.compile(r"\s+[/|•·]\s+|\s*:\s+")
_CODE_AMID = re.compile(r"^(?P<before>[^()\[\]]+?)\s+[(\[](?P<id>[^()\[\]\s]{3,12})[)\]]\s+(?P<rest>\S.*)$")
_LEVELS = re.compile(r"^[^\W\d_]+:(?P<level>[^\W\d_]+)\s+(?=\S)")
_PAYS = re.compile(r"(?i)\bpay|\bpaie|service|partner|\bcast\b|accounting|comptab|benefit|trust")
"""Words in the names of companies that send reports, and employ nobody on a production."""


def told_apart(texts: Sequence[str]) -> dict[str, str]:
    """What the pieces of a heading say (field to value): at most one is a title, and it needs another beside
    it that is known by its form; {} where that is not so."""
    pieces = [piece.strip() for text in texts for piece in _pieces(text) if piece.strip()]
    found: dict[str, str] = {}
    left: list[str] = []
    for piece in pieces:
        field = _field_of(piece)
        if not field:
            left.append(piece)
        elif field in found:
            return {}
        else:
            found[field] = piece
    left = [_without_levels(piece) for piece in left]
    if len(left) == 2 and is_season(left[1]):
        left = [f"{left[0]} {left[1]}"]
    if not found or len(left) > 1 or len(pieces) < 2 or ":" in "".join(left):
        return {}
    return found | ({"production": left[0]} if left else {})


def _pieces(text: str) -> list[str]:
    """What signs or a number in brackets part: "Gull Lane [P101-1] Gull Films Inc."."""
    match = _CODE_AMID.match(text)
    amid = [match["id"], match["rest"]] if match and is_code(match["id"]) else []
    return [*_BETWEEN.split(match["before"] if match and amid else text), *amid]


def _without_levels(piece: str) -> str:
    """A bookkeeping program's heading without the names of its levels ("Customer:Job Gull Lane")."""
    match = _LEVELS.match(piece)
    named = match is not None and all(word in vocabulary().known for word in plain_words(match["level"]))
    return piece[match.end() :] if match is not None and named else piece


def _field_of(piece: str) -> str:
    span = span_of(piece, None)
    if span is not None and (span.two_ways or span.start != span.end):
        return "period"
    if COMPANY_END.search(piece):
        return "company"
    if is_code(piece) and re.search(r"[^\W\d_]|-", piece) and re.search(r"\d", piece):
        return "production_id"
    return "occupation" if position_of(piece)[0] not in (None, Position.OTHER) else ""


def title_line(text: str) -> dict[str, str]:
    """What a line without a label above the first table says: a production's number with its title, or a firm
    that is the employer's if a production is named (`firm`)."""
    if match := code_and_title(text):
        return {"production": text} if re.search(r"[^\W\d_]", match["id"]) else {}
    return {"firm": text} if COMPANY_END.search(text) and not _PAYS.search(text) else {}
