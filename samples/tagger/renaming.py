"""Lessons told anew with other names: what matters of a title is that it is one, not which.

A layout that a person wrote has few titles, people and companies of its own; a network that meets each of
them often learns them by heart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from extractors.credit_labels import PERSONNEL
from extractors.tagger.network import TAGS
from extractors.tagger.words import Ints
from samples.tagger.lessons import Lesson

OFTEN = 0.5
"""How many of the lessons are renamed."""
NAMES = frozenset(TAGS.index(name) for name in ("title", *PERSONNEL, "studio", "company"))
_WHOLE, _SHAPE = 0, 3


class Renaming:
    """The words of names in some lessons, by what they name and their shape."""

    def __init__(self, lessons: Sequence[Lesson]) -> None:
        found: dict[tuple[int, int], set[tuple[int, ...]]] = defaultdict(set)
        for one in lessons:
            for place in np.flatnonzero(np.isin(one.tags, list(NAMES))):
                forms = tuple(map(int, one.forms[place]))
                found[int(one.tags[place]), forms[_SHAPE]].add(forms)
        self._words = {key: np.array(sorted(words), np.int32) for key, words in found.items()}

    def of(self, lesson: Lesson, rng: np.random.Generator) -> Lesson:
        """The lesson with each word of its names another one of the same shape, the same word always the same
        one; as often as not the lesson as it is."""
        if rng.random() >= OFTEN:
            return lesson
        forms = lesson.forms.copy()
        instead: dict[tuple[int, int], Ints] = {}
        for place in np.flatnonzero(np.isin(lesson.tags, list(NAMES))):
            tag, whole, shape = int(lesson.tags[place]), int(forms[place, _WHOLE]), int(forms[place, _SHAPE])
            words = self._words.get((tag, shape))
            if words is not None:
                forms[place] = instead.setdefault((tag, whole), words[int(rng.integers(len(words)))])
        return replace(lesson, forms=forms)
