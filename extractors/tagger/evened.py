"""The network's word about each word, made even: what the words beside it prove."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np

from extractors.credit_title import SHUT
from extractors.tagger.network import DAYS, FIRST_OVER, POSITION, TITLE, WHEN
from extractors.tagger.words import Floats, Ints, WordTable

COUNT = re.compile(r"\d{1,3}(?:[.,]\d)?")
_UNIT = re.compile(r"\W*(?:days?|jours?)\b.*", re.IGNORECASE)
_LONGEST = 12


def evened(chances: Floats, table: WordTable) -> tuple[Ints, Floats]:
    """Each word's tag and its chance; a word or two between a title's words in one segment are the title's
    too, with the chance of the less sure neighbour; a number before "days" is a count of them;
    a title that begins with a quotation mark goes on to the other; a heading that names a job is
    one to its end."""
    tags = chances.argmax(axis=1).astype(np.int32)
    told: Floats = chances.max(axis=1)
    segment = table.groups[:, 0]
    titled = np.flatnonzero(tags == TITLE)
    for first, last in pairwise(titled.tolist()):
        if 1 < last - first <= 3 and segment[first] == segment[last]:
            tags[first + 1 : last] = TITLE
            told[first + 1 : last] = min(told[first], told[last])
    for first, last in _quoted(table, tags):
        tags[first + 1 : last + 1] = TITLE
        told[first + 1 : last + 1] = told[first]
    for number in _counts(table, tags):
        tags[number] = DAYS
    for number in np.unique(segment[tags == FIRST_OVER]):
        part = segment == number
        if np.isin(tags[part], (FIRST_OVER, POSITION)).all():
            tags[part] = FIRST_OVER
    return tags, told


def _quoted(table: WordTable, tags: Ints) -> list[tuple[int, int]]:
    """Titles that begin with a quotation mark, each to the word that shuts it on the same line."""
    texts, lines = [word.text for _, word in table.words], table.groups[:, 1]
    found: list[tuple[int, int]] = []
    for number in np.flatnonzero(tags == TITLE).tolist():
        shut = SHUT.get(texts[number][:1])
        if shut is None or (number and tags[number - 1] == TITLE):
            continue
        for last in range(number, min(number + _LONGEST, len(texts))):
            if lines[last] != lines[number]:
                break
            if texts[last].rstrip(".,;:").endswith(shut) and (last > number or len(texts[last]) > 2):
                found.append((number, last))
                break
    return found


def _counts(table: WordTable, tags: Ints) -> list[int]:
    """Numbers tagged as part of a date that count days: in "June 20, 18 days" is no year."""
    texts = [word.text for _, word in table.words]
    return [
        number
        for number in np.flatnonzero(np.isin(tags, list(WHEN))).tolist()
        if COUNT.fullmatch(texts[number]) and _UNIT.fullmatch("".join(texts[number + 1 : number + 2]))
    ]
