"""Wording: how much of what two letters say they say in the same words, and whether two are one letter.

Of each letter the sentences count that are its own: not those that letters in general say, nor those that
letters about several people on file share (their runs of words, shingles: Broder, On the resemblance and
containment of documents, 1997). A sentence is in the other letter where a stretch of it is nearly the same,
letter by letter, so that a fax is compared with a typed page. The sizes were set on the development letters
of `tests/validators/made_letters`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from models.terms import LetterReading
from validators.people import NEAR, alike, fold
from validators.word_lists import letter_phrases

SAME_WORDS = 0.65
"""From this share of the shorter letter's own words on, two letters say the same in the same words."""
LEAST_WORDS = 24
"""With fewer words of its own a letter says too little to be compared."""
SAME_LETTER = 84.0
"""From here (0 to 100, of characters) two texts are one letter, sent twice."""

_SAME_SENTENCE = 84.0
_USUAL_SENTENCE, _USUAL_SHARE = 76.0, 0.35
_SHORT_SENTENCE, _RUN = 5, 4
_SEVERAL = 2
"""Runs of words in letters about more people than this are a form's, or what everybody writes."""
_ONE_FOR_ALL = {
    "he": "they", "she": "they", "his": "their", "her": "their", "hers": "theirs", "him": "them",
    "himself": "themselves", "herself": "themselves", "is": "are", "has": "have", "was": "were",
    "1st": "first", "2nd": "second",
}  # fmt: skip
_END = re.compile(r"[.!?;:]+(?=\s|$)|\n+")
_BLOCK = 240
_SHORTEST = 200


def _sentences(letter: LetterReading) -> tuple[str, ...]:
    """The sentences of a letter, folded, without its own names; "she" and "he" are "they"."""
    named = [letter.subject.value, letter.signer.value, *(name.value for name in letter.also_named)]
    named += [show.value for show in letter.shows]
    return _split(letter.text, frozenset(word for name in named if name for word in fold(name).split()))


@lru_cache(maxsize=8192)
def _split(text: str, own: frozenset[str]) -> tuple[str, ...]:
    said = ([word for word in fold(each).split() if word not in own] for each in _END.split(text))
    return tuple(
        " ".join(map(_ONE_FOR_ALL.get, words, words)) for words in said if len(words) >= _SHORT_SENTENCE
    )


@lru_cache(maxsize=65536)
def _is_usual(sentence: str) -> bool:
    return (
        process.extractOne(sentence, _phrases(), scorer=fuzz.ratio, score_cutoff=_USUAL_SENTENCE) is not None
    )


@lru_cache(maxsize=1)
def _phrases() -> tuple[str, ...]:
    return tuple(
        " ".join(_ONE_FOR_ALL.get(w, w) for w in fold(phrase).split()) for phrase in letter_phrases()
    )


def _runs(sentence: str) -> frozenset[str]:
    words = sentence.split()
    return frozenset(" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def said_by_many(letters: Iterable[tuple[str, LetterReading]]) -> frozenset[str]:
    """Runs of words in letters about several people. `letters` come each with whom it is about."""
    about: dict[str, set[str]] = {}
    for who, letter in letters:
        about.setdefault(who, set()).update(run for said in _sentences(letter) for run in _runs(said))
    seen = Counter(run for runs in about.values() for run in runs)
    return frozenset(run for run, people in seen.items() if people > _SEVERAL)


def own_sentences(letter: LetterReading, stock: frozenset[str]) -> tuple[str, ...]:
    """The sentences that only this letter has reason to say; `stock` are runs said by many."""
    return tuple(
        sentence
        for sentence in _sentences(letter)
        if not _is_usual(sentence) and not _said_by_many(sentence, stock)
    )


def _said_by_many(sentence: str, stock: frozenset[str]) -> bool:
    if not stock:
        return False
    runs = _runs(sentence)
    return len(runs & stock) >= _USUAL_SHARE * len(runs)


def in_common(one: LetterReading, other: LetterReading, stock: frozenset[str] = frozenset()) -> float:
    """How much of the shorter letter's own words the other has, 0 to 1; 0 where there are too few of them."""
    return _shared(own_sentences(one, stock), own_sentences(other, stock))


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """The same, of the sentences that are each letter's own."""
    here, there = " ".join(one), " ".join(other)
    if len(there) < len(here):
        one, here, there = other, there, here
    words = len(here.split())
    if words < LEAST_WORDS:
        return 0.0
    same = [said for said in one if fuzz.partial_ratio(said, there, score_cutoff=_SAME_SENTENCE)]
    return len(" ".join(same).split()) / words


def is_same_letter(one: LetterReading, other: LetterReading) -> bool:
    """Whether two readings are of one letter, resent or in two channels: its text is the same, and so is its
    signer as far as it was read."""
    if min(len(one.text), len(other.text)) < _SHORTEST or not _of_one_signer(one, other):
        return False
    return fuzz.ratio(fold(one.text), fold(other.text), score_cutoff=SAME_LETTER) > 0


def _of_one_signer(one: LetterReading, other: LetterReading) -> bool:
    names = [letter.signer.value or "" for letter in (one, other)]
    if all(names):
        return alike(names[0], names[1]) >= NEAR
    known = next(filter(None, names), "")
    unread = one if not one.signer.value else other
    return bool(known) and fuzz.partial_ratio(fold(known), fold(unread.text[-_BLOCK:])) >= 100 * NEAR


def together_in(letters: Sequence[LetterReading], stock: frozenset[str]) -> tuple[tuple[int, ...], ...]:
    """The letters, by their places, that share their wording, each lot in order."""
    lots: list[set[int]] = []
    own = [own_sentences(letter, stock) for letter in letters]
    for at, said in enumerate(own):
        near = {n for n in range(at) if _shared(said, own[n]) >= SAME_WORDS}
        joined = [lot for lot in lots if lot & near]
        if near:
            lots = [lot for lot in lots if lot not in joined]
            lots.append({at, *near, *(member for lot in joined for member in lot)})
    return tuple(tuple(sorted(lot)) for lot in lots)
