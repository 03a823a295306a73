"""Two readings of one resume, one by known layouts and one by the trained network, made one.

They err in different ways: what both say alike is surer than either alone, what they say differently is
asked, and what only one has read fills the gap in the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from rapidfuzz import fuzz

from extractors.credit_build import Built
from extractors.positions import kind_of, position_of
from extractors.resume_features import agree
from models.terms import CreditReading, Reading

_TOLD = {
    "title": 0.25, "position": 0.2, "start": 0.2, "end": 0.2, "days": 0.15, "kind": 0.04, "studio": 0.04,
    "producer": 0.05, "production_manager": 0.05, "production_coordinator": 0.05,
    "assistant_production_coordinator": 0.05,
}  # fmt: skip
"""What a row is worth for each field that it says."""
_SAME = ("title", "position", "start", "end", "days")
_HELD = ("start", "end", "days")
_FIELDS = (*_TOLD, "company", "agreement")
_ALIKE_ENOUGH = 2.0
_CLEARLY = 1.04
_OTHER = 60.0
_NEARLY_SURE = 0.995
_FILLED = 0.8
_DISPUTED = 0.6


def made_one(known: Built, learned: Built, typed: bool) -> Built:
    """The better of the two readings, by how whole its rows are, with what the other says of them. `typed`
    says that the words are a text layer's and beyond doubt."""
    better = worth(learned.credits) > _CLEARLY * worth(known.credits) + 0.1
    first, second = (learned, known) if better else (known, learned)
    partners = _partners(first.credits, second.credits)
    stuck = _repeated(first.credits)
    amiss = frozenset() if better else _amiss(first.credits, partners)
    credits = list(first.credits)
    for number, other in partners.items():
        credit = credits[number]
        if number in amiss or _better_title(credit.title, other.title, stuck, typed):
            credit, other = replace(credit, title=other.title), replace(other, title=credit.title)
        credits[number] = _merged(credit, other, typed)
    return Built(tuple(credits), first.words)


def _amiss(rows: Sequence[CreditReading], partners: Mapping[int, CreditReading]) -> frozenset[int]:
    """The rows whose title by the known layouts is something else altogether than the network's, where half
    of the rows have such: a layout was mistaken for another, and what stands in its titles' place is none."""
    found = [number for number, other in partners.items() if _is_other(rows[number].title, other.title)]
    return frozenset(found) if len(found) >= 2 and 2 * len(found) >= len(partners) else frozenset()


def _is_other(mine: Reading[str], theirs: Reading[str]) -> bool:
    a, b = _bare(mine.value or ""), _bare(theirs.value or "")
    return bool(a and b) and a not in b and b not in a and fuzz.ratio(a, b) < _OTHER


def worth(credits: Sequence[CreditReading]) -> float:
    """How whole and sound the rows of a reading are, all told."""
    stuck = _repeated(credits)
    return sum(_worth(credit, stuck) for credit in credits)


def _repeated(credits: Sequence[CreditReading]) -> frozenset[str]:
    """Titles that three rows or more have, most of them with no season: words that stand by every show."""
    told = Counter(_bare(credit.title.value) for credit in credits if credit.title.value)
    bare = Counter(
        _bare(c.title.value) for c in credits if c.title.value is not None and c.season.value is None
    )
    return frozenset(title for title, count in told.items() if count >= 3 and 2 * bare[title] > count)


def _worth(credit: CreditReading, stuck: frozenset[str]) -> float:
    told = sum(share for name, share in _TOLD.items() if _says(credit, name))
    told += 0.25 * agree(credit)
    start, end = credit.start.value, credit.end.value
    if start and end and end < start:
        told -= 0.4
    title = credit.title.value or ""
    if title and (
        position_of(title)[0] is not None or len(title) > 60 or not any(c.isalpha() for c in title)
    ):
        told -= 0.2
    if _bare(title) in stuck:
        told -= 0.3
    return told - 0.45


def _says(credit: CreditReading, name: str) -> bool:
    reading: Reading[Any] = getattr(credit, name)
    return reading.value is not None or bool(reading.candidates) or (name == "end" and credit.ongoing)


def _partners(rows: Sequence[CreditReading], others: Sequence[CreditReading]) -> dict[int, CreditReading]:
    """For each row the other reading's row of the same credit, the likest first."""
    likeness = sorted(
        ((_likeness(a, b), n, m) for n, a in enumerate(rows) for m, b in enumerate(others)), reverse=True
    )
    found: dict[int, CreditReading] = {}
    used: set[int] = set()
    for alike, n, m in likeness:
        if alike >= _ALIKE_ENOUGH and n not in found and m not in used:
            found[n] = others[m]
            used.add(m)
    return found


def _likeness(a: CreditReading, b: CreditReading) -> float:
    return sum(_same(getattr(a, name), getattr(b, name)) for name in _SAME) + (
        0.5 * fuzz.ratio(a.title.value or "", b.title.value or "") / 100
    )


def _same(a: Reading[Any], b: Reading[Any]) -> bool:
    if a.value is None or b.value is None:
        return False
    if isinstance(a.value, str):
        return _bare(a.value) == _bare(b.value)
    return bool(a.value == b.value)


def _bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _merged(credit: CreditReading, other: CreditReading, typed: bool) -> CreditReading:
    sound = agree(credit)
    surer = {name: typed and (sound or name not in _HELD) for name in _FIELDS}
    fields: dict[str, Any] = {
        name: _field(getattr(credit, name), getattr(other, name), surer[name], sound and name in _HELD)
        for name in _FIELDS
    }
    return replace(credit, **fields, ongoing=credit.ongoing or other.ongoing)


def _better_title(mine: Reading[str], theirs: Reading[str], stuck: frozenset[str], typed: bool) -> bool:
    """Whether the other reading's title is the likelier: this one stands in many rows, is that one with a
    kind of production behind it or, where OCR read the words, is the less sure."""
    if mine.value is None or theirs.value is None:
        return False
    if _bare(mine.value) in stuck:
        return _bare(theirs.value) not in stuck
    if not typed and not _same(mine, theirs) and theirs.confidence > mine.confidence:
        return True
    rest = mine.value.removeprefix(theirs.value)
    return rest != mine.value and (kind_of(rest) is not None or position_of(rest)[0] is not None)


def _field(mine: Reading[Any], theirs: Reading[Any], surer: bool, held: bool) -> Reading[Any]:
    """One field of both. `surer`: agreement makes it so, which it does not where letters were read from an
    image, whose errors both share, nor where dates and days contradict each other. `held`: dates and days
    bear each other out, and the other reading does not shake them."""
    if theirs.value is None:
        return mine
    if mine.value is None:
        return replace(theirs, confidence=_FILLED * theirs.confidence)
    if _same(mine, theirs):
        return replace(mine, confidence=max(mine.confidence, theirs.confidence, _NEARLY_SURE * surer))
    if held:
        return mine
    either = tuple(dict.fromkeys((mine.value, *mine.candidates, theirs.value)))
    return replace(mine, confidence=min(mine.confidence, _DISPUTED), candidates=either)
