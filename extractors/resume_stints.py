"""Stints on one show, a line each below its title: "2nd APC: 9 Nov 2015 to 11 Dec 2015 (22.5 days)"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.credit_draft import Slot
from extractors.credit_text import whole_position
from extractors.date_ranges import find_spans
from extractors.resume_items import Item


def is_stint(item: Item) -> bool:
    """Whether a line says a job, a whole period and no more in front."""
    spans = find_spans(item.text)
    if len(spans) != 1 or not (spans[0].start and (spans[0].end or spans[0].ongoing)):
        return False
    before, behind = item.text[: spans[0].first], item.text[spans[0].after :]
    return whole_position(before.strip(" :,;-–—|•(")) or (not before.strip() and whole_position(behind))


def with_first_stints_alone(items: Sequence[Item]) -> list[Item]:
    """The lines, of stints that follow one another only the first taken for where a period begins."""
    return [
        replace(item, anchor=False) if number and is_stint(items[number - 1]) and is_stint(item) else item
        for number, item in enumerate(items)
    ]


def parted(members: Sequence[Item]) -> list[tuple[Slot, ...]]:
    """The slots of one record; or of several, one for each stint in its lines, with what they share."""
    stints = [number for number, item in enumerate(members) if is_stint(item)]
    if len(stints) < 2:
        return [tuple(slot for item in members for slot in item.slots)]
    return [
        tuple(
            slot
            for number, item in enumerate(members)
            if number == stint or number not in stints
            for slot in item.slots
        )
        for stint in stints
    ]
