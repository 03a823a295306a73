"""Lines and rows of cells as the items of records: slots by their labels, and where a period begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from extractors.credit_draft import Slot
from extractors.credit_labels import PERSONNEL, fields_of
from extractors.credit_text import whole_position
from extractors.date_ranges import find_spans
from extractors.dates import read_date
from extractors.label_forms import beside_label, label_over, value_edge
from extractors.layout import Line, box_around, joined, passage_of, segments
from extractors.positions import position_of
from extractors.tables import Grid, Row
from models.terms import Position

_LEADER = re.compile(
    r"(?P<label>[^.:…]{1,40}(?:\.[^.:…]{1,12}){0,3}\.?)\s*"
    r"(?:\s\.{2,}|\.{4,}|…+|(?:\s\.){3,}|_{3,})\s*(?P<value>\S.*)"
)
_TO = re.compile(r"\s*(?:[-–—]|\bto|\bau|\bà)\s*$", re.IGNORECASE)
_CUT = re.compile(
    r"\b(?:1st|2nd|first|second|assistant|asst\.?|production|prod\.?|travel|script)$", re.IGNORECASE
)
_SAME_EDGE_PT = 4.0
_NUMBERED = re.compile(r"\(?#?\d{1,2}[.)](?:\s+|$)")


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a record: its slots, whether a period begins in it, its look. Its text could have run as
    far as `limit`."""

    page: int
    top: float
    bottom: float
    slots: tuple[Slot, ...]
    anchor: bool
    size: float
    bold: bool
    line: Line | None = None
    limit: float = 0.0

    @property
    def text(self) -> str:
        return " ".join(slot.text.text for slot in self.slots)


def item_of_line(line: Line, limit: float = 0.0, edge: float | None = None) -> Item:
    """A line's segments as slots; a segment that is only a label names the one after it. `limit` is the right
    edge of the text, `edge` the left one of values beside labels, where they have one, both in points."""
    parts = list(segments(line))
    slots: list[Slot] = []
    leader = _LEADER.fullmatch(line.text)
    beside = beside_label(line, edge) if edge is not None else None
    if beside is not None:
        slots, parts = [Slot(*beside)], []
    elif leader is not None and (fields := fields_of(leader["label"].strip())):
        slots, parts = [Slot(fields, passage_of([line]).cut(leader.start("value"), len(line.text)))], []
    number = 0
    while number < len(parts):
        fields = fields_of(parts[number].text.strip(" :.")) if number + 1 < len(parts) else ()
        follows = parts[number + 1] if number + 1 < len(parts) else None
        if fields and follows is not None and _may_name(fields, follows.text):
            slots.append(Slot(fields, passage_of([follows])))
            number += 2
            continue
        slots.append(Slot((), passage_of([parts[number]])))
        number += 1
    slots = _unnumbered(slots)
    size = median(word.size_pt for word in line.words)
    bold = all("bold" in word.font.lower() for word in line.words[:1])
    return Item(line.page, line.box[1], line.box[3], tuple(slots), is_anchor(slots), size, bold, line, limit)


def _may_name(fields: Sequence[str], text: str) -> bool:
    """Whether a label may name the text beside it: no other label, but for a job beside "Role"; and nobody's
    name has numbers in it ("PC", and the days worked as one)."""
    if set(fields) <= set(PERSONNEL) and any(map(str.isdigit, text)):
        return False
    return not fields_of(text.strip(" :")) or (tuple(fields) == ("position",) and whole_position(text))


def _unnumbered(slots: list[Slot]) -> list[Slot]:
    """Without "3)" or "3." before a line's text."""
    if not slots or slots[0].fields:
        return slots
    text = slots[0].text
    number = _NUMBERED.match(text.text)
    if number is None:
        return slots
    rest = text.cut(number.end(), len(text.text))
    return [Slot((), rest), *slots[1:]] if rest.text else slots[1:] or slots


def items_of_grid(grid: Grid) -> list[Item]:
    """A ruled table without column heads, row by row: label and value cells in pairs, else free cells."""
    return [item for row in grid.rows if row.filled for item in [_item_of_row(row)]]


def _item_of_row(row: Row) -> Item:
    slots: list[Slot] = []
    cells = list(row.filled)
    number = 0
    while number < len(cells):
        text = cells[number].text
        if (stacked := label_over(cells[number])) is not None:
            slots.append(Slot(*stacked))
            number += 1
            continue
        if slots and _is_end(slots[-1], Slot((), text)):
            slots[-1] = Slot((), joined((slots[-1].text, text), " – "))
            number += 1
            continue
        fields = fields_of(" ".join(text.text.split()).strip(" :")) if number + 1 < len(cells) else ()
        follows = cells[number + 1] if number + 1 < len(cells) else None
        if fields and follows and not label_over(follows) and _may_name(fields, follows.text.text):
            slots.append(Slot(fields, follows.text))
            number += 2
            continue
        slots.append(Slot((), cells[number].text))
        number += 1
    box = cells[0].box
    return Item(row.page, box[1], box[3], tuple(slots), is_anchor(slots), 0.0, False)


def is_anchor(slots: Sequence[Slot]) -> bool:
    """Whether a period begins here."""
    for slot in slots:
        if {"start", "dates"} & set(slot.fields):
            return True
        if slot.fields and not {"position", "title", "days"} & set(slot.fields):
            continue
        for span in find_spans(slot.text.text):
            before = slot.text.text[: span.first].rstrip()
            label = (
                fields_of(before.rstrip(":= ").split("|")[-1].split("•")[-1].strip(" ("))
                if before.endswith(":")
                else ()
            )
            if label and not {"start", "dates", *PERSONNEL} & set(label):
                continue
            if span.start and (span.end or span.ongoing or label):
                return True
    return False


def with_jobs_whole(items: Sequence[Item]) -> list[Item]:
    """The items, a job alone on two lines ("2nd Assistant Production" over "Coordinator") or three as one."""
    found: list[Item] = []
    for item in items:
        found.append(item)
        for count in (3, 2):
            if len(found) >= count and _is_one_job(found[-count:]):
                found[-count:] = [_as_one(found[-count:])]
                break
    return found


def _as_one(items: Sequence[Item]) -> Item:
    words = tuple(word for item in items if item.line for word in item.line.words)
    line = Line(items[0].page, words, box_around(word.box for word in words))
    return replace(items[0], slots=(Slot((), passage_of([line])),), line=line, bottom=items[-1].bottom)


def _is_one_job(items: Sequence[Item]) -> bool:
    first = items[0]
    alone = all(len(i.slots) == 1 and not i.slots[0].fields and not i.anchor and i.line for i in items)
    if not alone or any((i.page, i.bold, i.size) != (first.page, first.bold, first.size) for i in items):
        return False
    both = " ".join(item.text for item in items)
    part, whole = position_of(first.text)[0], position_of(both)[0]
    is_whole = whole not in (None, Position.OTHER) and whole_position(both)
    return is_whole and part is None and _CUT.search(first.text) is not None


def with_margin_dates(items: Sequence[Item]) -> list[Item]:
    """The items with periods whole whose two dates stand one below the other at the left of their lines."""
    found = list(items)
    for number in range(1, len(found)):
        above, item = found[number - 1], found[number]
        if not (_same_margin(above, item) and _TO.search(above.slots[0].text.text)):
            continue
        period = Slot((), joined((above.slots[0].text, item.slots[0].text), " "))
        if _only_dates(above.slots[0]) and _only_dates(item.slots[0]) and is_anchor((period,)):
            slots, rest = (period, *above.slots[1:]), item.slots[1:]
            found[number - 1] = replace(above, slots=slots, anchor=True)
            found[number] = replace(item, slots=rest, anchor=is_anchor(rest))
    return found


def _same_margin(above: Item, item: Item) -> bool:
    if above.line is None or item.line is None or above.page != item.page:
        return False
    level = abs(above.line.box[0] - item.line.box[0]) < _SAME_EDGE_PT
    return level and len(above.slots) > 1 and len(item.slots) > 1 and not above.anchor


def _is_end(first: Slot, last: Slot) -> bool:
    """Whether two cells side by side are a period's first and last day."""
    days = [read_date(slot.text.text) for slot in (first, last)]
    return all(
        day is not None and not slot.fields and day.start == 0 and day.end == len(slot.text.text)
        for day, slot in zip(days, (first, last), strict=True)
    )


def _only_dates(slot: Slot) -> bool:
    """Whether a slot is one date and no more, but for a dash behind it."""
    text = _TO.sub("", slot.text.text).strip()
    spans = find_spans(text)
    return not slot.fields and len(spans) == 1 and spans[0].after - spans[0].first >= len(text)


def mostly_labelled(lines: Sequence[Line]) -> bool:
    """Whether lines are labels with their values, one below the other: such lines are no rows of columns."""
    labelled = sum(_labelled(line.text) for line in lines)
    return value_edge(lines) is not None or (labelled >= 6 and 2 * labelled >= len(lines))


def _labelled(text: str) -> bool:
    head, colon, value = text.partition(":")
    if colon and value.strip() and fields_of(head.strip(" •·●-–—*")):
        return True
    leader = _LEADER.fullmatch(text)
    return leader is not None and bool(fields_of(leader["label"].strip()))
