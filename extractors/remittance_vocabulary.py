"""The wordings of payroll companies' reports, ready to look up, and a text's words in one spelling each.

The wordings are data: `rules/payroll_headers.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import islice, product
from typing import Any

import yaml
from rapidfuzz import fuzz, process

from extractors.accented import unaccented

_PIECES = re.compile(r"[a-z0-9]+|[#$]")
_ELIDED = re.compile(r"\b(?:l|d|qu|n|s)['’](?=\w)")
_LEFT_OUT = re.compile(r"(?<=[a-z]{2})['’](?=(?:n|d|s|t|r|l)\b)")
"""What letters left out of a word leave: "prod'n", "wk'd"."""
_TIMES = re.compile(r"\b(?:x\s?([123](?:\.5)?)(?:\.0)?|([123])\.0\s?x)\b")
"""Hours "x1.5" and "1.0x", which say "1.5x" and "1x"."""
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_LETTERS = re.compile(r"\b[a-z](?:(?:\s?[./&]\s?|\s&\s)[a-z]\b)+")
SHORTEST_PIECE, SHORTEST_CUT = 3, 3
"""The least letters of a word run on to another, and of one cut short."""
MOST_READINGS = 8


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a heading may say: these words, and beside them at least one of each kind and nothing else."""

    words: frozenset[str]
    kinds: tuple[frozenset[str], ...]
    means: tuple[str, ...]

    @property
    def weight(self) -> tuple[int, int]:
        """How particular it is: its own words, and its kinds."""
        return len(self.words), len(self.kinds)

    def says(self, heading: frozenset[str]) -> bool:
        """Whether a heading of these words says it."""
        beside = heading - self.words
        return (
            self.words <= heading
            and all(beside & kind for kind in self.kinds)
            and beside <= frozenset().union(*self.kinds)
        )


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The file, ready to look up. `fields` and `labels` begin with the phrases of most words of their own."""

    words: Mapping[str, str]
    either: Mapping[str, tuple[str, ...]]
    leads: Mapping[str, frozenset[str]]
    fillers: frozenset[str]
    stems: Mapping[str, str]
    weak: frozenset[str]
    beside: frozenset[str]
    known: frozenset[str]
    fields: tuple[Phrase, ...]
    labels: tuple[Phrase, ...]
    total: re.Pattern[str]
    summary: re.Pattern[str]
    worked: frozenset[str]
    paid_not_worked: Mapping[str, str]
    meanings: Mapping[str, str]
    own_local: frozenset[str]
    other_bodies: frozenset[str]
    everyone: frozenset[str]


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The wordings, read once."""
    text = files("rules").joinpath("payroll_headers.yaml").read_text("utf-8")
    # BaseLoader, which is as safe, takes all for text: YAML's "no" would be false, and here it is a number.
    raw: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)
    words = {unaccented(spelling): word for word, spellings in raw["words"].items() for spelling in spellings}
    fillers = frozenset(map(unaccented, raw["fillers"]))
    beside = frozenset(words.get(unaccented(word), unaccented(word)) for word in raw["beside"])
    several = [(phrase, tuple(fields)) for phrase, fields in raw["any"].items()]
    fields, labels = (
        [(phrase, (field,)) for field, phrases in raw[block].items() for phrase in phrases]
        for block in ("fields", "labels")
    )
    phrases = _phrases([*several, *fields], words, raw["kinds"])
    return Vocabulary(
        words=words,
        either={spelling: tuple(others) for spelling, others in raw["either"].items()},
        leads={field: frozenset(lead) for field, lead in raw["leads"].items()},
        fillers=fillers,
        stems={stem: word for word, stems in raw["stems"].items() for stem in stems},
        weak=frozenset(raw["weak"]),
        beside=beside,
        known=fillers | beside | frozenset(words.values()).union(*(phrase.words for phrase in phrases)),
        fields=phrases,
        labels=_phrases(labels, words, raw["kinds"]),
        total=_edged(raw["total_words"]),
        summary=_edged(raw["summary_words"]),
        worked=frozenset(map(unaccented, raw["worked"])),
        paid_not_worked={
            unaccented(word): kind for kind, spellings in raw["paid_not_worked"].items() for word in spellings
        },
        meanings=dict(raw["meanings"]),
        own_local=frozenset(raw["own_local"]),
        other_bodies=frozenset(map(unaccented, raw["other_bodies"])),
        everyone=frozenset(map(unaccented, raw["everyone"])),
    )


def _phrases(
    means: Sequence[tuple[str, tuple[str, ...]]],
    words: Mapping[str, str],
    kinds: Mapping[str, Sequence[str]],
) -> tuple[Phrase, ...]:
    """The phrases, those of most words of their own first, and of equals the first in the file."""
    made = []
    for text, said in means:
        bare = (word for word in text.split() if word not in kinds)
        own = [piece for word in bare for piece in _PIECES.findall(unaccented(word))]
        held = tuple(frozenset(kinds[word]) for word in dict.fromkeys(text.split()) if word in kinds)
        made.append(Phrase(frozenset(words.get(piece, piece) for piece in own), held, said))
    return tuple(sorted(made, key=lambda phrase: phrase.weight, reverse=True))


def _edged(phrases: Sequence[str]) -> re.Pattern[str]:
    """Matches a folded text that begins or ends with one of `phrases`."""
    either = "|".join(re.escape(unaccented(phrase)) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"^\W*(?:{either})\b|\b(?:{either})\W*$")


folded = lru_cache(maxsize=20_000)(unaccented)
"""Lower case without accents."""


@lru_cache(maxsize=4096)
def plain_words(text: str) -> tuple[str, ...]:
    """The words of a heading or label in one spelling each: "EmployeeName" and "emp_nm" as employee, name;
    "R.R.S.P." as one word; what is not known as it stands. Two spellings of one word say it once."""
    return tuple(dict.fromkeys(word for piece in _pieces(text) for word in _known(piece)))


def readings(text: str) -> Iterator[tuple[str, ...]]:
    """The heading's words, and then each way in which its spellings are short for other words."""
    either = vocabulary().either
    ways = [(_known(piece), *((other,) for other in either.get(piece, ()))) for piece in _pieces(text)]
    for way in islice(product(*ways), MOST_READINGS):
        yield tuple(dict.fromkeys(word for words in way for word in words))


def _pieces(text: str) -> list[str]:
    bare = _LEFT_OUT.sub("", _ELIDED.sub("", unaccented(_HUMPS.sub(" ", text))))
    parted = _TIMES.sub(lambda match: f"{match[1] or match[2]}x", bare)
    joined = _LETTERS.sub(lambda match: "".join(filter(str.isalpha, match[0])), parted)
    return _PIECES.findall(joined)


@lru_cache(maxsize=4096)
def _known(piece: str) -> tuple[str, ...]:
    held = vocabulary()
    if piece in held.words:
        return (held.words[piece],)
    if len(piece) < SHORTEST_CUT or piece in held.known or not piece.isalpha():
        return (piece,)
    stemmed = next((word for stem, word in held.stems.items() if piece.startswith(stem)), None)
    return (stemmed,) if stemmed else _run_on(piece) or _cut_short(piece) or (piece,)


def _run_on(piece: str) -> tuple[str, ...]:
    """The known words that a piece is made of ("mbrname", "dayswkd"); () where it is not."""
    words = vocabulary().words
    for at in range(SHORTEST_PIECE, len(piece) - 1):
        head, rest = piece[:at], piece[at:]
        if head in words and (rest in words or (len(rest) > SHORTEST_PIECE and _run_on(rest))):
            return (words[head], *((words[rest],) if rest in words else _run_on(rest)))
    return ()


def _cut_short(piece: str) -> tuple[str, ...]:
    """The only word that a piece can be short for: its beginning, or its first and last letter and, between,
    consonants of it in their order; () for none or several."""
    words = vocabulary().words
    begun = {word for spelling, word in words.items() if len(piece) >= 4 and spelling.startswith(piece)}
    if len(begun) == 1:
        return (begun.pop(),)
    if begun or len(re.findall(r"[aeiouy]", piece[1:])):
        return ()
    left_out = re.compile(".*".join(map(re.escape, piece)))
    found = {word for spelling, word in words.items() if left_out.fullmatch(spelling)}
    return (found.pop(),) if len(found) == 1 else ()


@lru_cache(maxsize=1024)
def nearest_word(word: str) -> str:
    """A misread word of a heading as the known one that it is nearest to; itself where none is near."""
    known = [spelling for spelling in vocabulary().words if len(spelling) >= 5]
    found = process.extractOne(unaccented(word), known, scorer=fuzz.ratio, score_cutoff=66)
    return found[0] if found and len(word) >= 5 else word
