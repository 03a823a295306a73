"""People whom the office knows, found among a resume's words: a name is one person's and is read whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from unicodedata import normalize

import numpy as np

from extractors.tagger.network import TAGS
from extractors.tagger.words import Floats, Ints, WordTable

_CREW = [
    TAGS.index(name)
    for name in (
        "producer",
        "production_manager",
        "production_coordinator",
        "assistant_production_coordinator",
    )
]
_ENOUGH = 0.3
"""A known name is taken for somebody of the crew where its words are so, to this part, on the average."""
_WRAPPED = 2.2
"""How far down the next line may be, in sizes of type."""

Known = Mapping[str, tuple[tuple[str, ...], ...]]


def known_names(table: WordTable, people: Sequence[str]) -> list[list[int]]:
    """The places of the words of each name of `people` that stands among the words of a table in full."""
    known = _by_first_word(tuple(people))
    return list(_names(table, known)) if known else []


def with_whole_names(tags: Floats, names: Sequence[Sequence[int]]) -> Floats:
    """`tags` with every word of a known name given the job that its words together are likeliest to name.
    Names that the network takes for nobody of the crew keep their tags."""
    evened = tags.copy()
    for places in names:
        means = tags[places].mean(axis=0)
        if len({*tags[places].argmax(axis=1).tolist()}) > 1 and means[_CREW].sum() > _ENOUGH:
            job = max(_CREW, key=lambda tag: float(means[tag]))
            evened[places] = 0
            evened[places, job] = means[_CREW].sum()
    return evened


@lru_cache(maxsize=2)
def _by_first_word(people: tuple[str, ...]) -> Known:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in people:
        words = tuple(filter(None, map(_plain, name.split())))
        if len(words) > 1:
            found[words[0]].append(words)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in found.items()}


def _plain(word: str) -> str:
    return normalize("NFKC", word).casefold().strip(".,;:()[]|/·•–-")


def _names(table: WordTable, known: Known) -> Iterator[list[int]]:
    """The places of the words of each known name, a name wrapped within its column among them."""
    words = [_plain(word.text) for _, word in table.words]
    segment = table.groups[:, 0]
    first_of = np.searchsorted(segment, segment, side="left").astype(np.int32)
    past = 0
    for place, word in enumerate(words):
        for name in known.get(word, ()) if place >= past else ():
            places = _spelt(name, place, words, table, first_of)
            if places:
                past = places[-1] + 1 if places[-1] == place + len(places) - 1 else past
                yield places
                break


def _spelt(
    name: tuple[str, ...], place: int, words: Sequence[str], table: WordTable, first_of: Ints
) -> list[int]:
    """Where the words of `name` stand from `place` on; empty where they do not."""
    places = [place]
    for part in name[1:]:
        after = places[-1] + 1
        if after < len(words) and table.groups[after, 0] == table.groups[places[-1], 0]:
            after = after if words[after] == part else -1
        else:
            after = _wrapped(part, places[-1], words, table, first_of)
        if after < 0:
            return []
        places.append(after)
    return places


def _wrapped(part: str, last: int, words: Sequence[str], table: WordTable, first_of: Ints) -> int:
    """Where the next line of the column of `last`, or of the text that it ends, begins with `part`; else
    -1."""
    left = float(table.x[first_of[last]])
    for place in range(last + 1, len(words)):
        down = float(table.y[place] - table.y[last])
        if down > _WRAPPED:
            return -1
        below = down > 0.3 and first_of[place] == place
        if below and (place == last + 1 or abs(float(table.x[place]) - left) < 1):
            return place if words[place] == part else -1
    return -1
