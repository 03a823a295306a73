"""Stints on one show below its title: "2nd APC: 9 Nov 2015 to 11 Dec 2015 (22.5 days)", a line each, or told
in one go ("2nd APC (Oct 16 to Dec 13, 36 days), then 1st APC (Dec 16 to Mar 6, 59 days)")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.credit_draft import Slot
from extractors.credit_text import whole_position
from extractors.date_ranges import find_spans
from extractors.date_words import LONE_YEAR
from extractors.jobs import jobs_in
from extractors.layout import Passage
from extractors.resume_items import Item

_BREAK = re.compile(r"(?:[,;|·•)]|\b(?:then|promoted to|puis|as))\s+(?=\w)", re.IGNORECASE)

_INDENT_PT = 2.0
_DAYS = re.compile(r"\(?\s*x?\s*\d{1,3}(?:[.,]\d)?\s*(?:days?|jours?)(?:\s+worked)?\s*\)?", re.IGNORECASE)


def is_stint(item: Item) -> bool:
    """Whether a line says a job, a whole period and no more in front."""
    spans = find_spans(item.text)
    if len(spans) != 1 or not spans[0].whole:
        return False
    before, behind = _DAYS.sub("", item.text[: spans[0].first]), item.text[spans[0].after :]
    return whole_position(before.strip(" :,;-–—|•(")) or (not before.strip() and whole_position(behind))


def with_first_stints_alone(items: Sequence[Item]) -> list[Item]:
    """The lines, of stints that follow one another only the first taken for where a period begins. Between
    them may stand lines further in that belong to one, where the show stands further out above the first."""
    found = list(items)
    first: Item | None = None
    stints = [is_stint(item) for item in items]
    for number, item in enumerate(items):
        if stints[number]:
            follows = number > 0 and stints[number - 1]
            if follows or (first is not None and _level(first, item)):
                found[number] = replace(item, anchor=False)
            elif number and _stands_below_show(item, items[number - 1]):
                first = item
        elif first is not None and not _is_within(item, first):
            first = None
    return found


def _stands_below_show(item: Item, above: Item) -> bool:
    """Whether a line begins further in than the one above it, which is no year over credits."""
    return _is_within(item, above) and not LONE_YEAR.fullmatch(above.text)


def _level(one: Item, other: Item) -> bool:
    return one.line is not None and other.line is not None and abs(_inset(one, other)) < _INDENT_PT


def _is_within(item: Item, other: Item) -> bool:
    """Whether a line begins further in than another."""
    return _inset(item, other) > _INDENT_PT


def _inset(item: Item, other: Item) -> float:
    """How much further in a line begins than another, points; nought beside the row of a table."""
    return item.line.box[0] - other.line.box[0] if item.line and other.line else 0.0


def parted(members: Sequence[Item]) -> list[tuple[Slot, ...]]:
    """The slots of one record; or of several, one for each stint in its lines, with what they share and what
    stands further in below it."""
    stints = [number for number, item in enumerate(members) if is_stint(item)]
    if len(stints) < 2:
        return _told_in_one_go([slot for item in members for slot in item.slots])
    owner = {number: stint for stint in stints for number in _own(members, stint)}
    return [
        tuple(
            slot
            for number, item in enumerate(members)
            if owner.get(number, stint) == stint
            for slot in item.slots
        )
        for stint in stints
    ]


def _own(members: Sequence[Item], stint: int) -> Iterator[int]:
    """The lines of a stint: its own and, where it stands further in than the show above, those below it that
    stand further in still."""
    yield stint
    if not (stint and any(_is_within(members[stint], above) for above in members[:stint])):
        return
    for number in range(stint + 1, len(members)):
        if not _is_within(members[number], members[stint]):
            return
        yield number


def _told_in_one_go(slots: Sequence[Slot]) -> list[tuple[Slot, ...]]:
    """The slots; or for each stint that one text tells the others with its own part of that text."""
    for number, slot in enumerate(slots):
        cuts = _beginnings(slot.text) if slot.fields in ((), ("position",)) else []
        if len(cuts) < 2:
            continue
        whole = slot.text.text
        end = whole.find(")", cuts[-1]) + 1 if "(" in whole[cuts[-1] :] else len(whole)
        around = [slot.text.cut(0, cuts[0]), slot.text.cut(end, len(whole))]
        shared = [replace(slot, text=text) for text in around if any(map(str.isalnum, text.text))]
        others = (*slots[:number], *shared, *slots[number + 1 :])
        parts = [slot.text.cut(first, after) for first, after in pairwise((*cuts, end))]
        return [(*others, replace(slot, fields=(), text=part)) for part in parts]
    return [tuple(slots)]


def _beginnings(text: Passage) -> list[int]:
    """Where each stint in a text begins: at the job last named before its whole period, one for each."""
    found: list[int] = []
    at = 0
    for span in find_spans(text.text):
        job = _last_job(text.text[at : span.first])
        if job is None or not span.whole:
            return []
        found.append(at + job)
        at = span.after
    return found


def ends_with_job(text: str) -> bool:
    """Whether a job stands behind the last period of a text and waits for its own."""
    spans = find_spans(text)
    rest = text[spans[-1].after :] if spans else text
    start = _last_job(rest)
    return start is not None and whole_position(rest[start:].strip(" (:,;-–—|•"))


def _last_job(text: str) -> int | None:
    """Where the job that a text ends with begins."""
    start = max((match.end() for match in _BREAK.finditer(text)), default=0)
    if whole_position(text[start:].strip(" (:,;-–—|•")):
        return start
    jobs = jobs_in(text)
    return jobs[-1].start if jobs else None
