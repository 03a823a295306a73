"""Pages that came twice in one file: the same words, told from forms that differ in a number or a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from extractors.layout import bare, inked
from models.terms import Page, PageSource, Word

_FEWEST_WORDS = 12
_SHARED = 0.75
_SURE = 0.7
_NEARLY = 0.5
_MOST_ADDED = 3
_SLIP_PT = 9.0
_SHORT = 2
_NUMBER = re.compile(r"^\$?\d[\d.,:/-]*$")
_SIGNATURE_SHARE = 0.004
_HALF = 0.5


def repeats(pages: Sequence[Page]) -> dict[int, int]:
    """The number of each page that stands in the file more clearly, with the number of that page; of copies
    alike the first is the clearer."""
    kept: list[Page] = []
    clearer: dict[int, int] = {}
    for page in pages:
        same = next((other for other in kept if are_same(other, page)), None)
        if same is None:
            kept.append(page)
            continue
        better, worse = (page, same) if _clarity(page) > _clarity(same) else (same, page)
        kept[kept.index(same)] = better
        clearer = {copy: better.number if of == worse.number else of for copy, of in clearer.items()}
        clearer[worse.number] = better.number
    return clearer


def _clarity(page: Page) -> float:
    return sum(word.confidence for word in page.words) / max(len(page.words), 1)


def are_same(one: Page, other: Page) -> bool:
    """Whether two pages are one sheet seen twice, whatever the line made of the second.

    Pages read by OCR may differ where a word was not surely read; a number read surely on both, a name, a
    line or a signature that only one has makes two papers.
    """
    words = [[word for word in page.words if bare(word)] for page in (one, other)]
    counts = [Counter(map(bare, each)) for each in words]
    most = max(map(len, words))
    if min(map(len, words)) < _FEWEST_WORDS or not _same_ink(one, other):
        return False
    if PageSource.OCR not in (one.source, other.source):
        return [word.text for word in words[0]] == [word.text for word in words[1]]
    if (counts[0] & counts[1]).total() < _SHARED * most:
        return False
    left, right = (_beyond(words[at], counts[1 - at]) for at in (0, 1))
    return _explained(left, right) and _explained(right, left)


def _beyond(words: Sequence[Word], known: Counter[str]) -> list[Word]:
    """The words that `known` has not, or not so often."""
    left = known.copy()
    beyond = []
    for word in words:
        if left[bare(word)] > 0:
            left[bare(word)] -= 1
        else:
            beyond.append(word)
    return beyond


def _explained(words: Sequence[Word], others: Sequence[Word]) -> bool:
    """Whether OCR explains why these words stand on one page and `others` on the other."""
    added = 0
    for word in words:
        near = [other for other in others if _near(word, other)]
        surely = [other for other in near if min(word.confidence, other.confidence) >= _SURE]
        if word.confidence >= _SURE and not near:
            added += 1 if not any(map(str.isdigit, word.text)) else _MOST_ADDED + 1
        elif surely and len(surely) == len(near) and not any(_alike(word, other) for other in surely):
            return False
    return added <= _MOST_ADDED


def _alike(one: Word, other: Word) -> bool:
    """Whether one word may be the other misread: no other number, no word quite unlike it."""
    if _NUMBER.match(one.text) and _NUMBER.match(other.text):
        return bare(one) == bare(other)
    short = min(len(bare(one)), len(bare(other))) <= _SHORT
    return short or SequenceMatcher(None, bare(one), bare(other), autojunk=False).ratio() >= _NEARLY


def _near(one: Word, other: Word) -> bool:
    """Whether two words stand in the same place, as far as a sheet slips when it is fed again."""
    across = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    down = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    return across > -_SLIP_PT and down > -_SLIP_PT


def _same_ink(one: Page, other: Page) -> bool:
    """Whether about as much is drawn on both: a signed copy is another paper than an unsigned one."""
    drawn = sorted((inked(one), inked(other)))
    return drawn[1] < _SIGNATURE_SHARE * one.width * one.height or drawn[0] > _HALF * drawn[1]
