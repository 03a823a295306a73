"""What is left behind a title of a season or of an agreement whose other words were taken or misread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.credit_labels import agreement_of
from extractors.credit_values import season_in
from extractors.layout import is_right_behind
from models.terms import CreditReading, Reading

_ASKED = 0.6
_WORD = re.compile(r"(?P<title>\S.*?)[\s,:(\[–—-]+(?:season|saison|series|seas?|ssn|szn)\.?", re.IGNORECASE)
_TWO_PLACES = re.compile(r"\W*S\s?0\d\W*", re.IGNORECASE)
_MISREAD = re.compile(
    r"(?P<title>\S.*?)[\s,:(\[–—-]+(?P<season>[S$5][O0](?P<digit>[SBZlI|&?1-9]))[)\]]?", re.IGNORECASE
)
_DIGITS = {"S": 5, "B": 8, "Z": 2, "L": 1, "I": 1, "|": 1, "&": 8, "?": 7}
_CLOSED = re.compile(r"(?P<title>\S.*?)[\s,;:–—-]+(?P<inner>[^()\[\]]+)[)\]]")


def with_ends_told(credits: Sequence[CreditReading], typed: bool) -> tuple[CreditReading, ...]:
    """The credits without such ends. `typed` says that the words are a text layer's: only what OCR read can
    be a misread "S05", and only where the same paper has other seasons in that form."""
    form = not typed and any(map(_in_two_places, credits))
    return tuple(_with_end_told(credit, form) for credit in credits)


def _in_two_places(credit: CreditReading) -> bool:
    quote = credit.season.evidence.quote if credit.season.evidence else ""
    return _TWO_PLACES.fullmatch(quote) is not None


def _with_end_told(credit: CreditReading, form: bool) -> CreditReading:
    text, season = credit.title.value or "", credit.season
    word = _WORD.fullmatch(text) if season.value is not None else None
    if word and _is_its_number(season, credit.title):
        return replace(credit, title=replace(credit.title, value=word["title"]))
    if form and season.value is None and (misread := _MISREAD.fullmatch(text)):
        title = _asked(credit.title, misread["title"])
        digit = misread["digit"].upper()
        number = _DIGITS.get(digit) or int(digit)
        told = Reading(number, title.confidence, misread["season"], title.evidence)
        return replace(credit, title=title, season=told)
    if (closed := _CLOSED.fullmatch(text)) and agreement_of(closed["inner"]):
        return replace(credit, title=_asked(credit.title, _without_agreement(closed)))
    return credit


def _is_its_number(season: Reading[int], title: Reading[str]) -> bool:
    """Whether a season is a mere number right behind the title's last word."""
    number, text = season.evidence, title.evidence
    if number is None or text is None or (number.page, number.where) != (text.page, text.where):
        return False
    if season_in(number.quote) is not None:
        return False
    if number.box is None or text.box is None:
        return True
    return is_right_behind(text.box, number.box)


def _without_agreement(closed: re.Match[str]) -> str:
    """The title before a bracket that only closes: what is left of an agreement's name is no part of it."""
    words = f"{closed['title']} {closed['inner']}".split()
    at = next(n for n in range(len(words) - 1, 0, -1) if agreement_of(" ".join(words[n:])))
    return " ".join(words[:at])


def _asked(title: Reading[str], value: str) -> Reading[str]:
    return replace(title, value=value, confidence=min(_ASKED, title.confidence))
