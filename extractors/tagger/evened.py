"""The network's word about each word, made even: what the words beside it prove."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np

from extractors.tagger.network import TAGS
from extractors.tagger.words import Floats, Ints, WordTable

_TITLE, _DAYS = TAGS.index("title"), TAGS.index("days")
_WHEN = [TAGS.index(name) for name in ("dates", "start", "end")]
_COUNT = re.compile(r"\d{1,3}(?:[.,]\d)?")
_UNIT = re.compile(r"\W*(?:days?|jours?)\b.*", re.IGNORECASE)


def evened(chances: Floats, table: WordTable) -> tuple[Ints, Floats]:
    """Each word's tag and its chance; a word or two between a title's words in one segment are the title's
    too, with the chance of the less sure neighbour; a number before "days" is a count of them."""
    tags = chances.argmax(axis=1).astype(np.int32)
    told: Floats = chances.max(axis=1)
    segment = table.groups[:, 0]
    titled = np.flatnonzero(tags == _TITLE)
    for first, last in pairwise(titled.tolist()):
        if 1 < last - first <= 3 and segment[first] == segment[last]:
            tags[first + 1 : last] = _TITLE
            told[first + 1 : last] = min(told[first], told[last])
    for number in _counts(table, tags):
        tags[number] = _DAYS
    return tags, told


def _counts(table: WordTable, tags: Ints) -> list[int]:
    """Numbers tagged as part of a date that count days: in "June 20, 18 days" is no year."""
    texts = [word.text for _, word in table.words]
    return [
        number
        for number in np.flatnonzero(np.isin(tags, _WHEN)).tolist()
        if _COUNT.fullmatch(texts[number]) and _UNIT.fullmatch("".join(texts[number + 1 : number + 2]))
    ]
