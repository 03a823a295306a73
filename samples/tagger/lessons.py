"""Made resumes as the network sees them, and what each of their words truly is."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.queues import Queue

import numpy as np

from extractors.tagger.network import GROUPS, TAGS, pair_features
from extractors.tagger.words import Floats, Ints, word_table
from models.terms import Page
from samples.tagger.canvas import Token
from samples.tagger.pages import resume

AHEAD, PATIENCE = 64, 600
"""Lessons made ahead, and seconds to wait for one before something must be amiss."""
OWNED = frozenset(range(2, TAGS.index("over_position")))
NO_PART = [TAGS.index("none"), TAGS.index("label")]
OPEN, UNKNOWN = -1, -2
"""Tags of words of which only that they are no part of a credit is known, or nothing."""
_NUMBER = {**{tag: number for number, tag in enumerate(TAGS)}, "open": OPEN, "unknown": UNKNOWN}


@dataclass(frozen=True, slots=True)
class Lesson:
    """One resume's words as the network sees them, and what each truly is."""

    numbers: Floats
    forms: Ints
    links: Ints
    groups: Ints
    tags: Ints
    begins: Ints
    owned: Ints
    owner: Ints
    pairs: Floats
    x: Floats
    y: Floats


def lesson(seed: int) -> Lesson | None:
    """The made resume number `seed`."""
    return lesson_of(*resume(random.Random(seed)))


def lesson_of(pages: Sequence[Page], tokens: Mapping[int, Token]) -> Lesson | None:
    """The lesson that pages give, with the token of each of their words by the word's identity."""
    table = word_table(pages)
    told = [tokens[id(word)] for _, word in table.words]
    tags = np.array([_NUMBER.get(t.tag, 0) for t in told], np.int32)
    first: dict[int, int] = {}
    for place, token in enumerate(told):
        if token.tag == "title" and token.credit >= 0:
            first.setdefault(token.credit, place)
    if not first:
        return None
    begins = np.array(sorted(first.values()), np.int32)
    place_of = {credit: int(np.searchsorted(begins, place)) for credit, place in first.items()}
    owner = np.array(
        [place_of.get(t.credit, -1) if tags[n] in OWNED else -1 for n, t in enumerate(told)], np.int32
    )
    owned = np.flatnonzero(owner >= 0).astype(np.int32)
    pairs = pair_features(table.x, table.y, table.groups, begins)[owned]
    groups = table.groups[:, :GROUPS]
    return Lesson(
        table.numbers,
        table.forms,
        table.links,
        groups,
        tags,
        begins,
        owned,
        owner[owned],
        pairs,
        table.x,
        table.y,
    )


def lessons(seeds: Sequence[int], workers: int) -> Iterator[Lesson]:
    """Lessons in the order of their seeds, made by other processes a little ahead of the learning."""
    context = get_context("fork")
    queues = [context.Queue(AHEAD) for _ in range(workers)]
    makers = [
        context.Process(target=_make, args=(seeds[n::workers], queue), daemon=True)
        for n, queue in enumerate(queues)
    ]
    for maker in makers:
        maker.start()
    for number in range(len(seeds)):
        made = queues[number % workers].get(timeout=PATIENCE)
        if made is not None:
            yield made


def _make(seeds: Sequence[int], queue: Queue[Lesson | None]) -> None:
    for seed in seeds:
        queue.put(lesson(seed))
