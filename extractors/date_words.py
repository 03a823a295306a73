"""The words and figures of dates: names of months in English and French, and what OCR makes of them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from extractors.struck_zeros import zeros_put_back

YEARS = range(1960, 2061)
_MONTH_NAMES: tuple[tuple[str, ...], ...] = (
    ("january", "janvier", "janv", "jan"),
    ("february", "fevrier", "fevr", "febr", "feb", "fev"),
    ("march", "mars", "mar"),
    ("april", "avril", "apr", "avr"),
    ("may", "mai"),
    ("june", "juin", "jun"),
    ("july", "juillet", "juill", "juil", "jul"),
    ("august", "aout", "aug"),
    ("september", "septembre", "septernber", "septernbre", "sept", "sep"),
    ("october", "octobre", "oct"),
    ("november", "novembre", "novernber", "nov"),
    ("december", "decembre", "decernber", "dec"),
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}
"""Every plain name of a month, and its number."""
ROMAN_MONTHS = {
    name: number
    for number, name in enumerate(
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], 1
    )
}
_AS_DIGIT = dict(zip("oqdli|!sbz", "0001111582", strict=True))
_FIRST = ("ler", "ier", "|er", "!er")
"""The first of a month in French as OCR reads it."""
_AS_LETTER = str.maketrans("0158", "olsb")
_TOKEN = re.compile(r"[a-z0-9|!]+")
LONE_YEAR = re.compile(r"\W*(?:19|20)\d\d\W*")
"""A year and nothing else, as it stands over credits."""
ANY_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))


def folded(text: str) -> str:
    """Lower case without accents, one character for one, so that offsets hold."""
    return "".join(unicodedata.normalize("NFD", character)[0].lower()[:1] or character for character in text)


def mended(text: str) -> str:
    """`text` with tokens that look like a number or a month's name put right, the same length."""

    def mend(match: re.Match[str]) -> str:
        token = match.group()
        if token.isdigit():
            return token
        if token in _FIRST:
            return "1er"
        if any(character.isdigit() for character in token):
            number = "".join(_AS_DIGIT.get(character, character) for character in token)
            if number.isdigit():
                return number
        word = token.translate(_AS_LETTER)
        if word in MONTHS:
            return word
        return _near_month(word) or token

    return zeros_put_back(_TOKEN.sub(mend, text), ANY_MONTH, YEARS)


@lru_cache(maxsize=65536)
def _near_month(word: str) -> str | None:
    """The long month name that differs from `word` in exactly one letter."""
    if len(word) < 5:
        return None
    near = [
        n for n in MONTHS if len(n) == len(word) and sum(a != b for a, b in zip(n, word, strict=True)) == 1
    ]
    return near[0] if len(near) == 1 else None
