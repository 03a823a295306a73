"""Two readings of one resume, one by known layouts and one by the trained network, made one.

They err in different ways: what both say alike is surer than either alone, what they say differently is
asked, and what only one has read fills the gap in the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from rapidfuzz import fuzz

from extractors.credit_build import Built
from extractors.credit_labels import PERSONNEL
from extractors.employers import names_employer, over_shows
from extractors.layout import is_right_behind
from extractors.positions import position_of
from extractors.resume_features import agree
from extractors.resume_two_titles import (
    amiss,
    bare,
    better_title,
    in_one_place,
    is_among,
    is_maker,
    lead_makers,
    led_by_maker,
    makers_in,
    makers_of,
    repeated,
    same,
    slipped,
)
from models.terms import CreditReading, Reading

_TOLD = {
    "title": 0.25, "position": 0.2, "start": 0.2, "end": 0.2, "days": 0.15, "kind": 0.04, "studio": 0.04,
    "producer": 0.05, "production_manager": 0.05, "production_coordinator": 0.05,
    "assistant_production_coordinator": 0.05,
}  # fmt: skip
"""What a row is worth for each field that it says."""
_SAME = ("title", "position", "start", "end", "days")
_WHOLE = ("title", "position", "start", "days")
_PERIOD = ("start", "end")
_HELD = (*_PERIOD, "days")
_FIELDS = (*_TOLD, "company", "agreement")
_MOST_OF_A_NAME = 4
PLACED = ("position", "start", "end", "days")
"""What may slip from one credit to its neighbour, all down a page."""
_ALIKE_ENOUGH = 2.0
_CLEARLY = 1.04
_NEARLY_SURE = 0.995
_FILLED = 0.8
_DISPUTED = 0.6
_SURE_SEASON = 0.9


def made_one(known: Built, learned: Built, typed: bool) -> Built:
    """The better of the two readings, by how whole its rows are, with what the other says of them. `typed`
    says that the words are a text layer's and beyond doubt."""
    known, learned = _without_headings(known), _without_headings(learned)
    better = worth(learned.credits) > _CLEARLY * worth(known.credits) + 0.1
    first, second = (learned, known) if better else (known, learned)
    partners = _partners(first.credits, second.credits)
    paired = {id(other) for other in partners.values()}
    alone = [row for row in second.credits if id(row) not in paired]
    first, partners = _without_slips(first, second.credits, partners)
    stuck = repeated(first.credits)
    makers = makers_in((*first.credits, *second.credits))
    behind = None if lead_makers(first.credits) else makers
    strange = (slipped if better else amiss)(first.credits, second.credits, partners)
    credits = list(first.credits)
    for number, other in partners.items():
        credit = credits[number]
        if is_maker(credit.title, other.title, makers, makers_of(credit, other)):
            credit, other = replace(credit, title=other.title), replace(other, title=Reading())
        elif number in strange or (
            better_title(credit.title, other.title, stuck, typed, behind)
            and not led_by_maker(credit, other.title)
        ):
            credit, other = replace(credit, title=other.title), replace(other, title=credit.title)
        credits[number] = _merged(credit, other, typed)
    return Built(_with_left(credits, alone), first.words)


def _without_headings(built: Built) -> Built:
    """A reading without titles that only say for whom the shows below them were."""
    credits = (
        replace(c, title=Reading()) if over_shows(c.title.value or "") is not None else c
        for c in built.credits
    )
    return Built(tuple(credits), built.words)


def _with_left(credits: list[CreditReading], left: Sequence[CreditReading]) -> tuple[CreditReading, ...]:
    """The credits, and in their places those that the other reading alone has: whole ones, none of whose
    words is part of the first reading's. They are asked about."""
    for row in left:
        readings = [getattr(row, name) for name in _SAME]
        mine = [getattr(credit, name) for credit in credits for name in _FIELDS]
        if not all(_says(row, name) for name in _WHOLE) or any(is_among(r, mine) for r in readings):
            continue
        asked: dict[str, Any] = {
            name: replace(reading, confidence=_FILLED * reading.confidence)
            for name in _FIELDS
            if (reading := getattr(row, name)).value is not None
        }
        at = next((n for n, credit in enumerate(credits) if _stands_over(row, credit)), len(credits))
        credits.insert(at, replace(row, **asked))
    return tuple(credits)


def _stands_over(row: CreditReading, other: CreditReading) -> bool:
    one, below = row.title.evidence, other.title.evidence
    if one is None or below is None or one.box is None or below.box is None:
        return False
    return (one.page or 0, one.box[1]) < (below.page or 0, below.box[1])


def _without_slips(
    first: Built, others: Sequence[CreditReading], partners: Mapping[int, CreditReading]
) -> tuple[Built, dict[int, CreditReading]]:
    """Both readings without what one of them has taken from a neighbouring credit: it has left out words
    where the other has that field of the same credit, and the other has left out none."""
    rows, found = list(first.credits), dict(partners)
    for name in PLACED:
        mine, theirs = [getattr(c, name) for c in first.credits], [getattr(c, name) for c in others]
        taken, taken_by_them = _taken_for(first.credits, name), _taken_for(others, name)
        pairs = {n: (mine[n], getattr(other, name)) for n, other in partners.items()}
        pairs = {n: pair for n, pair in pairs.items() if _apart(*pair)}
        ours = {n for n, (a, b) in pairs.items() if is_among(a, theirs)}
        yours = {n for n, (a, b) in pairs.items() if is_among(b, mine)}
        lost_by_us = any(_is_lost(b, taken, first.credits) for n, (a, b) in pairs.items() if n in ours)
        lost_by_you = any(_is_lost(a, taken_by_them, others) for n, (a, b) in pairs.items() if n in yours)
        for n in ours if lost_by_us and not lost_by_you else ():
            instead = with_reading(rows[n], name, pairs[n][1])
            if name != "days" or agree(instead) or not agree(rows[n]):
                rows[n] = instead
        for n in yours if lost_by_you and not lost_by_us else ():
            found[n] = with_reading(found[n], name, Reading())
    return Built(tuple(rows), first.words), found


def _taken_for(credits: Sequence[CreditReading], name: str) -> list[Reading[Any]]:
    """What all credits say for a field; what one reading has for a first day may be the other's last."""
    names = _PERIOD if name in _PERIOD else (name,)
    return [getattr(credit, each) for credit in credits for each in names]


def _is_lost(reading: Reading[Any], among: Sequence[Reading[Any]], credits: Sequence[CreditReading]) -> bool:
    """Whether words that one reading took are none of the other's: in that field, or of a title."""
    quote = reading.evidence.quote if reading.evidence else ""
    titles = [c.title for c in credits if c.title.value and quote in c.title.value]
    return not is_among(reading, [*among, *titles])


def with_reading(credit: CreditReading, name: str, reading: Reading[Any]) -> CreditReading:
    """The credit with `reading` for its field `name`."""
    field: dict[str, Any] = {name: reading}
    return replace(credit, **field)


def _apart(a: Reading[Any], b: Reading[Any]) -> bool:
    """Whether two values rest on different words."""
    told = a.value is not None and b.value is not None
    placed = a.evidence is not None and b.evidence is not None
    return told and placed and not in_one_place(a, b)


def worth(credits: Sequence[CreditReading]) -> float:
    """How whole and sound the rows of a reading are, all told."""
    stuck = repeated(credits)
    return sum(_worth(credit, stuck) for credit in credits)


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
    if bare(title) in stuck:
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
    alike = sum(same(getattr(a, name), getattr(b, name)) for name in _SAME)
    one_title = same(a.title, b.title) and in_one_place(a.title, b.title)
    return alike + 0.5 * one_title + 0.5 * fuzz.ratio(a.title.value or "", b.title.value or "") / 100


def _same_person(a: Reading[Any], b: Reading[Any]) -> bool:
    """Whether one reading has half of the name that the other has whole: it was cut where a line ended."""
    if not (isinstance(a.value, str) and isinstance(b.value, str)) or not in_one_place(a, b):
        return False
    short, whole = sorted((a.value.split(), b.value.split()), key=len)
    return len(short) == 1 < len(whole) <= _MOST_OF_A_NAME and short[0] in (whole[0], whole[-1])


def _is_of_another(reading: Reading[Any], credit: CreditReading) -> bool:
    """Whether words that only the other reading takes for somebody of the crew are this one's title or part
    of somebody else's name ("PM Kiri Penner")."""
    crew = [getattr(credit, name) for name in PERSONNEL]
    people = [each for each in crew if each.value and len(each.value.split()) <= _MOST_OF_A_NAME]
    told = [*people, *([credit.title] if credit.title.value else [])]
    surer = [each for each in told if not same(each, reading) or each.confidence >= reading.confidence]
    return is_among(reading, surer)


def _is_end_of(mine: Reading[Any], theirs: Reading[Any]) -> bool:
    """Whether a job is only part of what the other reading has for it, and the rest is no other job."""
    if not in_one_place(mine, theirs):
        return False
    part, whole = (reading.evidence.quote if reading.evidence else "" for reading in (mine, theirs))
    return part != whole and part in whole and position_of(whole.replace(part, "", 1)) == (None, ())


def _is_beside(season: Reading[int], title: Reading[str]) -> bool:
    """Whether a sure season stands right behind a title: a company may have one in its name."""
    one, other = season.evidence, title.evidence
    if season.confidence < _SURE_SEASON or one is None or other is None or not one.box or not other.box:
        return False
    return one.page == other.page and is_right_behind(other.box, one.box)


def _merged(credit: CreditReading, other: CreditReading, typed: bool) -> CreditReading:
    sound = agree(credit)
    fields: dict[str, Any] = {}
    for name in _FIELDS:
        mine, theirs = getattr(credit, name), getattr(other, name)
        if name in PERSONNEL and _same_person(mine, theirs):
            fields[name] = max(mine, theirs, key=lambda reading: len(reading.value))
            continue
        torn = typed and name in PERSONNEL and mine.value is None  # On images both cut names amiss.
        if torn and _is_of_another(theirs, credit):
            theirs = Reading()
        if name == "position" and _is_end_of(mine, theirs):
            mine, theirs = theirs, mine
        held = sound and name in _HELD and not (name == "days" and agree(replace(credit, days=theirs)))
        fields[name] = _field(mine, theirs, typed and (sound or name not in _HELD), held)
    if (title := fields["title"]).value and names_employer(title.value):
        fields["title"] = replace(title, confidence=min(title.confidence, _DISPUTED))
    if typed and credit.season.value is None and _is_beside(other.season, fields["title"]):
        fields["season"] = other.season
    return replace(credit, **fields, ongoing=credit.ongoing or other.ongoing)


def _field(mine: Reading[Any], theirs: Reading[Any], surer: bool, held: bool) -> Reading[Any]:
    """One field of both. `surer`: agreement makes it so, which it does not where letters were read from an
    image, whose errors both share, nor where dates and days contradict each other. `held`: dates and days
    bear each other out, and the other reading does not shake them."""
    if theirs.value is None:
        return mine
    if mine.value is None:
        return replace(theirs, confidence=_FILLED * theirs.confidence)
    if same(mine, theirs):
        surer = surer and (mine.evidence is None or in_one_place(mine, theirs))
        return replace(mine, confidence=max(mine.confidence, theirs.confidence, _NEARLY_SURE * surer))
    if held:
        return mine
    either = tuple(dict.fromkeys((mine.value, *mine.candidates, theirs.value)))
    return replace(mine, confidence=min(mine.confidence, _DISPUTED), candidates=either)
