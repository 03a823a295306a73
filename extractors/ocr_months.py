"""Names of months that OCR misread, mended where a day and a year beside them leave one month:
"Inly 8, 2020", "23 fan 2019", "Angust 2014". Pure functions of text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from extractors.accented import unaccented
from extractors.date_words import MONTHS

_ALIKE = str.maketrans("l1|!tfj]í[couhqy5", "iiiiiiiiieeenbgvs")
"""Letters that a coarse line makes of each other, as one of them."""
_LOOKS = {name: name.translate(_ALIKE) for name in MONTHS}
_BADLY_READ = {"aotit": "aout", "aoiit": "aout", "aoadt": "aout", "aolt": "aout"}
"""What an English reading makes of "août"."""
_DAY = re.compile(r"^(?:[0-3]?\d(?:st|nd|rd|th|er|e)?|[Il|]{1,2}|[0-3][Il|O]|[Il|]\d),?$")
_YEAR = re.compile(r"^(?:19|20)\d\d\W{0,2}$")
_NAME = re.compile(r"^(\W?)([A-Za-zÀ-ÿ|!\]\[1]{3,10})([.,]?)$")
_AS_DIGIT = str.maketrans("Il|O", "1110")
_LONG = 4


def month_or_day(words: Sequence[str], number: int) -> str | None:
    """What a word of a line stands for where it is part of a date that is misread; null where it is none, or
    is read as it is written."""
    word = words[number]
    after = [*words[number + 1 : number + 3], "", ""][:2]
    before = words[number - 1] if number else ""
    if word.rstrip(",").isdigit():
        return None
    if _DAY.match(word):
        return _day(word, before, after)
    whole = bool(_DAY.match(after[0]) and _YEAR.match(after[1])) or bool(
        _DAY.match(before) and _YEAR.match(after[0])
    )
    if not whole and not _YEAR.match(after[0]):
        return None
    name = _NAME.match(word)
    month = _month(name[2], 1 if whole else 0) if name else None
    if name is None or month is None:
        return None
    return name[1] + (month.upper() if name[2].isupper() else month.title()) + name[3]


def _day(word: str, before: str, after: Sequence[str]) -> str | None:
    """A day whose figures are read as letters, between or beside a month and a year."""
    bare = word.translate(_AS_DIGIT)
    beside = _is_month(before) and _YEAR.match(after[0])
    if bare == word or not (beside or (_is_month(after[0]) and _YEAR.match(after[1]))):
        return None
    return bare if bare.rstrip(",").isdigit() and 1 <= int(bare.rstrip(",")) <= 31 else None


def _is_month(word: str) -> bool:
    return unaccented(word.strip(".,")) in MONTHS


@lru_cache(maxsize=65536)
def _month(word: str, most: int) -> str | None:
    """The name of the one month that a word is nearest to, at most so many letters off; null where the word
    is a month's name itself."""
    plain = unaccented(word)
    if plain in MONTHS:
        return None
    if plain in _BADLY_READ:
        return _BADLY_READ[plain]
    if len(plain) < _LONG and plain.startswith("ma"):
        return None  # March and May in two languages differ in one letter
    seen = plain.replace("rn", "m").translate(_ALIKE)
    most = most if len(seen) >= _LONG else 0
    near = sorted((Levenshtein.distance(seen, alike), name) for name, alike in _LOOKS.items())
    least = near[0][0]
    found = [name for distance, name in near if distance == least]
    return found[0] if least <= most and len({MONTHS[name] for name in found}) == 1 else None
