"""Which accent a misread letter bears: names spelled with accents, and what is left to likelihood.

Tesseract's French sees an accent and gives it as French has it: Wôjcik, Gräinne, Nordstrôm. A name that is
known with accents on the same letters is spelled as it is known; of others a circumflex or diaeresis that
French and German names would not have there becomes the acute of Spanish, Irish, Polish and Hungarian.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

import yaml

_ACUTE = str.maketrans("âäîôôÂÄÎÔ", "áäíóóÁÄÍÓ")
_UMLAUT_PLACE = re.compile(r"ô(?=(?:m|hm|hl|gren|berg|lund|rg|der|ck)[a-z]{0,4}$)")
_CORE = re.compile(r"^(\W*)(.*?)((?:['’]s)?\W*)$")
_STROKE_READ_AS = {"ł": "lt", "ø": "ogeéaud", "Ł": "LtE£", "Ø": "OQ"}
_LONG_NAME = 6
_UNACCENTED = str.maketrans("łøđıŁØĐ", "lodiLOD")


def accented(word: str) -> str | None:
    """The name that `word`, as OCR has it, stands for; null where nothing speaks for another spelling."""
    match = _CORE.match(word)
    if match is None or not match[2][:1].isalpha() or len(match[2]) < 3:
        return None
    spelled = "-".join(_spelled(part) for part in match[2].split("-"))
    return f"{match[1]}{spelled}{match[3]}" if spelled != match[2] else None


def _spelled(part: str) -> str:
    if part in _names():
        return part
    if (known := _stroked().get(part)) is not None:
        return known
    if part.isascii() or part.casefold() in _circumflexed():
        return part
    if (known := _by_letters().get(_bare(part))) is not None:
        return known.upper() if part.isupper() else known
    if (known := _by_places().get(_placeless(part))) is not None:
        return known
    return _UMLAUT_PLACE.sub("ö", part).translate(_ACUTE)


def unaccented(text: str) -> str:
    """Small letters without their accents; a ł or ø has none and stays."""
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))


def _bare(text: str) -> str:
    return unaccented(text.translate(_UNACCENTED))


@cache
def _words() -> dict[str, str]:
    words: dict[str, str] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
    return words


@cache
def _names() -> frozenset[str]:
    return frozenset(part for name in _words()["names"].split() for part in name.split("-"))


@cache
def _circumflexed() -> frozenset[str]:
    return frozenset(_words()["circumflexed"].split())


@cache
def _by_letters() -> dict[str, str]:
    """Names by their bare letters; where two share them (Zoé, Zoë), neither is said."""
    return _told_by(_bare)


@cache
def _by_places() -> dict[str, str]:
    """Names by where their accents stand: "Wéjcik" has another letter there."""
    return _told_by(_placeless)


def _told_by(key: Callable[[str], str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in sorted(_names()):
        found[key(name)] = "" if key(name) in found else name
    return {told: name for told, name in found.items() if name}


def _placeless(text: str) -> str:
    return "".join(char if char.isascii() else "*" for char in text)


@cache
def _stroked() -> dict[str, str]:
    """Misreadings of the letters ł and ø that are no names themselves ("Stanistaw", "Sgrensen")."""
    return {
        name.replace(letter, read): name
        for name in _names()
        for letter, reads in _STROKE_READ_AS.items()
        if letter in name
        for read in reads
        if read not in "loLO" and (read not in "eau" or len(name) > _LONG_NAME)
    }
