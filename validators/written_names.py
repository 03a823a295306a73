"""Written names: their parts, and how likely a person of one name is to be read as another.

Likelihoods are shares of letters, after Fellegi and Sunter (A Theory for Record Linkage, 1969): what agrees
counts for more the rarer it is. Their sizes were set on the development names of `tests/bench/signers`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from validators.people import fold, name_parts, with_particles
from validators.word_lists import nicknames

_SUFFIX = re.compile(r"[\s,]+(jr|jnr|junior|sr|snr|senior|ii|iii|iv|fils|père)\.?\s*$", re.IGNORECASE)
_SUFFIXES = {"junior": "jr", "jnr": "jr", "fils": "jr", "senior": "sr", "snr": "sr", "pere": "sr"}
_CONFUSED = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("li", "h"),
    ("ri", "n"),
    ("0", "o"),
    ("1", "l"),
    ("5", "s"),
)
_MORE_CONFUSED = str.maketrans({"8": "b", "i": "l", "c": "e", "f": "t", "u": "n", "q": "g"})

_SHORT, _CUT_SHORT, INITIAL = 0.12, 0.02, 0.03
"""The shares of letters whose signer uses a short form of their given name, its beginning, or an initial."""
_HALF, _TURNED, _OTHER_GIVEN, _OTHER_FAMILY = 0.03, 0.02, 0.02, 0.01
"""Of those with half of a double family name, with the family name first, with quite another name."""
_TYPOS, _MISREAD = (6e-4, 2e-5), (0.06, 0.006)
"""Of names one or two letters off: where read for sure, and among those misread."""
_TOO_MANY = len(_TYPOS) + 1
_DIFFERS = 0.1


@dataclass(frozen=True, slots=True)
class Written:
    """A name's parts, folded: "Ana S. Reyes-Ortiz Jr." is ana, (s, reyes), ortiz, jr."""

    given: str
    middles: tuple[str, ...]
    family: str
    suffix: str


@lru_cache(maxsize=65536)
def written(name: str) -> Written | None:
    """The parts of a name, null where there are not two."""
    found = _SUFFIX.search(name)
    suffix = fold(found[1]) if found else ""
    parts = with_particles(name_parts(name[: found.start()] if found else name))
    if len(parts) < 2:
        return None
    return Written(parts[0], parts[1:-1], parts[-1], _SUFFIXES.get(suffix, suffix))


@lru_cache(maxsize=65536)
def shape(word: str) -> str:
    """A word with the letters that scans confuse made one."""
    for pair, one in _CONFUSED:
        word = word.replace(pair, one)
    return word.translate(_MORE_CONFUSED)


@lru_cache(maxsize=262144)
def _errors(read: str, true: str) -> int:
    """Letters that differ, `_TOO_MANY` at most: turned pairs and letters that scans confuse are one error."""
    if len(true) < 3 or len(read) < 3:
        return _TOO_MANY
    apart = DamerauLevenshtein.distance(read, true, score_cutoff=_TOO_MANY - 1)
    if apart == 1 or shape(read) == shape(true):
        return 1
    return _TOO_MANY if apart == 2 and len(true) < 5 else apart


@lru_cache(maxsize=262144)
def read_as(read: str, true: str, sure: float) -> float:
    """How likely `true` is read as `read` by a reading that is right with the chance `sure`."""
    if read == true:
        return sure
    errors = _errors(read, true)
    return _TYPOS[errors - 1] + (1 - sure) * _MISREAD[errors - 1] if errors < _TOO_MANY else 0.0


@lru_cache(maxsize=65536)
def given_as(read: str, true: str, sure: float) -> float:
    """The same of a given name, which may also be a short form or an initial of it."""
    if len(read) == 1 or len(true) == 1:
        return INITIAL if read[0] == true[0] else 0.0
    plain = read_as(read, true, sure)
    if plain == sure:
        return plain
    forms = nicknames().get(true, frozenset())
    short = _SHORT * max((read_as(read, form, sure) for form in forms), default=0.0)
    return max(plain, short, _CUT_SHORT if true.startswith(read) else 0.0)


def name_as(read: Written, true: Written, sure: float, by_chance: tuple[float, float] = (0.0, 0.0)) -> float:
    """How likely a person called `true` is read as `read`, middle names and suffix aside; `by_chance` is how
    likely anybody's given and family name are, for who goes by quite another one."""
    given = max(given_as(read.given, true.given, sure), _OTHER_GIVEN * by_chance[0])
    family = max(_family_as(read, true, sure), _OTHER_FAMILY * by_chance[1])
    turned = read_as(read.given, true.family, sure)
    if turned:
        turned *= given_as(read.family, true.given, sure)
    return max(given * family, _TURNED * turned)


def _family_as(read: Written, true: Written, sure: float) -> float:
    """How likely the family name is read so, whole or as half of a double one."""
    whole = read_as(read.family, true.family, sure)
    if not (read.middles or true.middles):
        return whole
    halves = [read_as(word, true.family, sure) for word in read.middles if len(word) > 2]
    halves += [read_as(read.family, word, sure) for word in true.middles if len(word) > 2]
    return max(whole, _HALF * max(halves, default=0.0))


def same_or_short(one: Written, true: Written) -> bool:
    """Whether `one` is the name `true`, written right, in full or by a short form of the given name."""
    short = nicknames().get(true.given, frozenset())
    given = one.given == true.given or one.given in short
    return given and one.family == true.family and besides(one, true) > _DIFFERS


def besides(read: Written, true: Written) -> float:
    """How much more likely, than by chance, the middle names and the suffix agree as they do."""
    if not (read.middles or true.middles or read.suffix or true.suffix):
        return 1.0
    ratio = 1.0
    if read.middles and true.middles:
        mine, theirs = read.middles[0], true.middles[0]
        initial = len(mine) == 1 or len(theirs) == 1
        ratio *= 30.0 if mine == theirs or (initial and mine[0] == theirs[0]) else _DIFFERS
    elif read.middles or true.middles:
        ratio *= 0.6
    if read.suffix != true.suffix:
        ratio *= 0.02 if read.suffix and true.suffix else 0.3
    elif read.suffix:
        ratio *= 20.0
    return ratio
