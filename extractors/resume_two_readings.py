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
from extractors.credit_labels import PERSONNEL
from extractors.credit_values import season_in
from extractors.employers import is_company
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
_MOST_OF_A_NAME = 4
_FIRST_WORDS = 2
_PLACED = ("position", "start", "end", "days")
"""What may slip from one credit to its neighbour, all down a page."""
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
    first, partners = _without_slips(first, second.credits, partners)
    stuck = _repeated(first.credits)
    amiss = frozenset() if better else _amiss(first.credits, partners)
    credits = list(first.credits)
    makers = _makers((*first.credits, *second.credits))
    for number, other in partners.items():
        credit = credits[number]
        if _is_maker(credit.title, other.title, makers):
            credit = replace(credit, title=other.title)
        if number in amiss or _better_title(credit.title, other.title, stuck, typed):
            credit, other = replace(credit, title=other.title), replace(other, title=credit.title)
        credits[number] = _merged(credit, other, typed)
    return Built(tuple(credits), first.words)


def _without_slips(
    first: Built, others: Sequence[CreditReading], partners: Mapping[int, CreditReading]
) -> tuple[Built, dict[int, CreditReading]]:
    """Both readings without what one of them has taken from a neighbouring credit: it has left out words
    where the other has that field of the same credit, and the other has left out none."""
    rows, found = list(first.credits), dict(partners)
    for name in _PLACED:
        mine, theirs = [getattr(c, name) for c in first.credits], [getattr(c, name) for c in others]
        pairs = {n: (mine[n], getattr(other, name)) for n, other in partners.items()}
        pairs = {n: pair for n, pair in pairs.items() if _apart(*pair)}
        ours = {n for n, (a, b) in pairs.items() if _is_among(a, theirs)}
        yours = {n for n, (a, b) in pairs.items() if _is_among(b, mine)}
        lost_by_us = any(not _is_among(b, mine) for n, (a, b) in pairs.items() if n in ours)
        lost_by_you = any(not _is_among(a, theirs) for n, (a, b) in pairs.items() if n in yours)
        for n in ours if lost_by_us and not lost_by_you else ():
            rows[n] = _with(rows[n], name, pairs[n][1])
        for n in yours if lost_by_you and not lost_by_us else ():
            found[n] = _with(found[n], name, Reading())
    return Built(tuple(rows), first.words), found


def _with(credit: CreditReading, name: str, reading: Reading[Any]) -> CreditReading:
    field: dict[str, Any] = {name: reading}
    return replace(credit, **field)


def _apart(a: Reading[Any], b: Reading[Any]) -> bool:
    """Whether two values rest on different words."""
    told = a.value is not None and b.value is not None
    placed = a.evidence is not None and b.evidence is not None and a.evidence.box and b.evidence.box
    return bool(told and placed and not _in_one_place(a, b))


def _is_among(reading: Reading[Any], readings: Sequence[Reading[Any]]) -> bool:
    return any(_in_one_place(reading, other) for other in readings)


def _makers(rows: Sequence[CreditReading]) -> frozenset[str]:
    """Studios and companies that two rows or more name, of one reading or of both, and no more are titled
    so."""
    each = [{_bare(name) for name in (row.studio.value, row.company.value) if name} for row in rows]
    told, titles = (
        Counter(name for names in each for name in names),
        Counter(_bare(r.title.value or "") for r in rows),
    )
    return frozenset(name for name, count in told.items() if name and count >= max(2, titles[name]))


def _is_maker(mine: Reading[str], theirs: Reading[str], makers: frozenset[str]) -> bool:
    """Whether a title is no more than the name of who makes shows, or has that behind it, and the other
    reading's is a title without it."""
    if mine.value is None or theirs.value is None or _bare(theirs.value) in makers:
        return False
    rest = mine.value.removeprefix(theirs.value)
    behind = rest != mine.value and not rest[:1].isalnum() and (_bare(rest) in makers or is_company(rest))
    return _bare(mine.value) in makers or behind


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


def _same_person(a: Reading[Any], b: Reading[Any]) -> bool:
    """Whether one reading has half of the name that the other has whole: it was cut where a line ended."""
    if not (isinstance(a.value, str) and isinstance(b.value, str)) or not _in_one_place(a, b):
        return False
    short, whole = sorted((a.value.split(), b.value.split()), key=len)
    return len(short) == 1 < len(whole) <= _MOST_OF_A_NAME and short[0] in (whole[0], whole[-1])


def _in_one_place(a: Reading[Any], b: Reading[Any]) -> bool:
    """Whether the two rest on words that stand in the same place."""
    if a.evidence is None or b.evidence is None or not a.evidence.box or not b.evidence.box:
        return False
    (x0, y0, x1, y1), (u0, v0, u1, v1) = a.evidence.box, b.evidence.box
    meet = min(x1, u1) > max(x0, u0) and min(y1, v1) > max(y0, v0)
    return meet and a.evidence.page == b.evidence.page


def _bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _merged(credit: CreditReading, other: CreditReading, typed: bool) -> CreditReading:
    sound = agree(credit)
    fields: dict[str, Any] = {}
    for name in _FIELDS:
        mine, theirs = getattr(credit, name), getattr(other, name)
        if name in PERSONNEL and _same_person(mine, theirs):
            fields[name] = max(mine, theirs, key=lambda reading: len(reading.value))
            continue
        held = sound and name in _HELD and not (name == "days" and agree(replace(credit, days=theirs)))
        fields[name] = _field(mine, theirs, typed and (sound or name not in _HELD), held)
    return replace(credit, **fields, ongoing=credit.ongoing or other.ongoing)


def _better_title(mine: Reading[str], theirs: Reading[str], stuck: frozenset[str], typed: bool) -> bool:
    """Whether the other reading's title is the likelier: this one stands in many rows, is that one with a
    kind of production behind it, lacks its first words or its number or, where OCR read the words, is the
    less sure."""
    if mine.value is None or theirs.value is None:
        return False
    if _bare(mine.value) in stuck:
        return _bare(theirs.value) not in stuck
    if not typed and not _same(mine, theirs) and theirs.confidence > mine.confidence:
        return True
    rest = mine.value.removeprefix(theirs.value)
    if rest != mine.value:
        return _says_more(rest)
    lead = theirs.value.removesuffix(mine.value)
    more = theirs.value.removeprefix(mine.value).strip(" '’")
    short = any(map(str.isalpha, lead)) and len(lead.split()) <= _FIRST_WORDS and "," not in lead
    led = lead != theirs.value and short and not _says_more(lead)
    return led or (theirs.value.startswith(mine.value) and more.isdigit())


def _says_more(text: str) -> bool:
    """Whether words beside a title are a kind, a season or a job, and none of it."""
    return kind_of(text) is not None or season_in(text) is not None or position_of(text)[0] is not None


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
