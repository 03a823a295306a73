"""The cells of a title's column, seen together: what most of them hold beside the title is parted from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.credit_draft import Record, Slot
from extractors.credit_elements import gives_itself_away
from extractors.credit_text import EDGES, whole_kind
from extractors.credit_title import says_known
from extractors.credit_values import season_in
from extractors.layout import Passage

_BREAKS = re.compile(r"[,;:|•·()\[\]\n]|\s[-–—/]+\s|\s[-–—](?=\w)")
_MANY, _ALL = 0.5, 0.8
Place = tuple[int, int]


def with_titles_parted(records: Sequence[Record]) -> list[Record]:
    """The records of one table, each title's cell without the kind beside it, where no column holds kinds and
    at least half of the cells name one behind or before a stroke, or nearly all at their end."""
    cells = [slot for record in records for slot in record.slots if "title" in slot.fields]
    named = {field for record in records for slot in record.slots for field in slot.fields}
    found = {id(slot): _kind_place(slot.text.text) for slot in cells}
    loose = {id(slot): found[id(slot)] or loose_end(slot.text.text) for slot in cells}
    if _share(loose, cells) >= _ALL:
        found = loose
    if len(cells) < 2 or "kind" in named - set(cells[0].fields) or _share(found, cells) < _MANY:
        found = {}
    mixed = {"studio", "company"}
    strange = [slot for slot in cells if _strange_brackets(slot.text.text)]
    odd = [_strange_brackets(slot.text.text) for slot in strange if len(strange) < 0.4 * len(cells)]
    parted = [
        replace(
            record,
            slots=tuple(
                part
                for slot in record.slots
                for part in (
                    _parted(slot, found.get(id(slot)), bool(mixed & set(slot.fields)))
                    if "title" in slot.fields
                    else (slot,)
                )
            ),
        )
        for record in records
    ]
    return [
        replace(record, slots=tuple(_kept_whole(slot, odd) for slot in record.slots)) for record in parted
    ]


def _kept_whole(slot: Slot, odd: Sequence[str]) -> Slot:
    """A title's cell whose brackets are like no other row's, marked so."""
    return (
        replace(slot, whole=True)
        if slot.fields == ("title",) and any(slot.text.text.startswith(text) for text in odd)
        else slot
    )


def _strange_brackets(text: str) -> str:
    """The title up to the end of brackets in it that hold nothing known; empty for none."""
    match = re.search(r"[^()]+\(([^()]+)\)", text)
    if match is None or season_in(text[match.start(1) - 1 : match.end(1) + 1]):
        return ""
    return "" if says_known(match[1]) or gives_itself_away(match[1]) else match.group()


def _share(found: dict[int, Place | None], cells: Sequence[Slot]) -> float:
    return sum(found[id(slot)] is not None for slot in cells) / max(len(cells), 1)


def _pieces(text: str) -> list[Place]:
    """The stretches between strokes, brackets, commas and line ends."""
    places, at = [], 0
    for match in (*_BREAKS.finditer(text), None):
        end = match.start() if match else len(text)
        if text[at:end].strip(EDGES):
            places.append((at, end))
        at = match.end() if match else end
    return places


def _kind_place(text: str) -> Place | None:
    """Where a stretch beside the title names a kind and nothing else; one line end within it is a wrap."""
    places = _pieces(text)
    wrapped = [(a[0], b[1]) for a, b in pairwise(places) if text[a[1] : b[0]] == "\n"]
    known = [
        place
        for place in (*wrapped, *places)
        if whole_kind(" ".join(text[slice(*place)].split())) and not _only_season(text[slice(*place)])
    ]
    beside = [place for place in known if text[: place[0]].strip(EDGES) or text[place[1] :].strip(EDGES)]
    return (max(beside, key=lambda place: place[0]) if len(places) > 1 and beside else None) or None


def _only_season(text: str) -> bool:
    season = season_in(text)
    return season is not None and not (text[: season[1]] + text[season[2] :]).strip(EDGES)


def loose_end(text: str) -> Place | None:
    """Where the last words name a kind, with no stroke before them."""
    best = None
    for match in list(re.finditer(r"\s+(?=\S)", text))[-3:]:
        led = re.search(r"(?<!\S)(?:The|An?)$", text[: match.start()])
        if best is None and not led and whole_kind(" ".join(text[match.end() :].split())):
            best = (match.end(), len(text))
    return best


def _parted(slot: Slot, kind: Place | None, mixed: bool) -> tuple[Slot, ...]:
    """The title's cell as title, kind, season and what stands behind them."""
    text = slot.text
    season = season_in(text.text) if mixed or kind else None
    spoken = (season[1], season[2]) if season else None
    places = sorted(place for place in (kind, spoken) if place)
    if not places or (season and not kind and not text.text[: season[1]].strip(EDGES)):
        return (slot,)
    slots = [Slot(("kind",), text.cut(*kind), slot.sure)] if kind else []
    if season and not (kind and kind[0] <= season[1] < kind[1]):
        slots.append(Slot(("season",), text.cut(season[1], season[2]), slot.sure))
    between = list(
        zip((0, *(after for _, after in places)), (*(at for at, _ in places), len(text.text)), strict=True)
    )
    rest = [part for a, b in between if (part := _bare(text.cut(a, b))).text]
    if not rest:
        return (slot,)
    others = tuple(field for field in slot.fields if field not in ("title", "kind", "season"))
    behind = [Slot(others, part, slot.sure) for part in rest[1:]]
    return (Slot(("title",), rest[0], slot.sure), *slots, *behind)


def _bare(text: Passage) -> Passage:
    """Without the strokes and half brackets that the cut left."""
    start, end = 0, len(text.text)
    while start < end and text.text[start] in EDGES + ")]":
        start += 1
    while end > start and text.text[end - 1] in EDGES + "([":
        end -= 1
    return text.cut(start, end)
