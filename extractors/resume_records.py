"""Records from running lines: label–value records, blocks under a title line, one-line records."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from extractors.credit_draft import Record, Slot
from extractors.credit_labels import fields_of
from extractors.credit_text import names_producer, whole_kind
from extractors.credit_values import season_in
from extractors.positions import kind_of
from extractors.resume_items import Item, with_jobs_whole, with_margin_dates
from extractors.resume_openings import better_starts
from extractors.resume_rows import Grouping, Strip, group
from extractors.resume_stints import parted, with_first_stints_alone
from extractors.resume_tables import heading_slots
from extractors.wrapped_lines import are_one_paragraph, rejoined

_PAGE = 10_000.0
_COMPANY = re.compile(
    r"\b(?:entertainment|films?|pictures|television|network|media|studios?|originals|productions?|tv|inc|ltd"
    r"|netflix|cbc|ctv|global|disney|amazon|hallmark|paramount|sony|universal|warner|lionsgate|apple|hbo)\b",
    re.IGNORECASE,
)
_BARS = re.compile(r"\s*[|•·/,;()]\s*|\s+[-–—]\s+")
_BLANK, _SAME_PLACE_PT = 0.8, 3.0
_CONTACT = re.compile(
    r"@|\b\d{3}[\s.)-]+\d{3}[\s.-]+\d{4}\b|\bmember\s*(?:no|number|#)"
    r"|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b",
    re.IGNORECASE,
)


def records_of_items(items: Sequence[Item]) -> list[Record]:
    """The records that a run of lines holds, with the headings they stand under."""
    items = with_jobs_whole(with_margin_dates(items))
    items = _without_lead([item for item in items if any(map(str.isalnum, item.text))])
    if not any(item.anchor for item in items):
        return []
    headings = _headings(items)
    records: list[Record] = []
    context: tuple[Slot, ...] = ()
    run: list[Item] = []
    for number, item in enumerate(items):
        if number in headings:
            records += _records(run, context)
            run, context = [], headings[number]
        else:
            run.append(item)
    return records + _records(run, context)


def _without_lead(items: Sequence[Item]) -> list[Item]:
    """Without the name and contact lines that stand above the first record."""
    first = next((number for number, item in enumerate(items) if item.anchor), 0)
    contact = [number for number in range(first) if _CONTACT.search(items[number].text)]
    return list(items[contact[-1] + 1 :] if contact else items)


def _headings(items: Sequence[Item]) -> dict[int, tuple[Slot, ...]]:
    """Lines that are headings of several records, by number. A position alone on a line is one only where
    there are clearly fewer of them than records."""
    anchors = sum(item.anchor for item in items)
    found: dict[int, tuple[Slot, ...]] = {}
    for number, item in enumerate(items):
        if item.line is None or len(item.slots) != 1 or item.anchor or item.slots[0].fields:
            continue
        if item.text[0] in "([" or (number and are_one_paragraph(items[number - 1], item)):
            continue  # The end of the line above.
        if number and _title_label(items[number - 1]):
            continue  # A value whose label was not read.
        slots = heading_slots(item.line)
        if slots is not None and ":" not in item.text.rstrip(" :"):
            found[number] = slots
    found |= {number: slots for number, slots in _studios(items, anchors).items() if number not in found}
    for number in _kinds_of_one(items, found):
        del found[number]
    for field in ("position", "agreement", "kind"):
        of_field = [n for n, slots in found.items() if slots and slots[0].fields == (field,)]
        if len(of_field) > 0.65 * anchors and anchors > 1 and not _set_apart(items, of_field, anchors):
            for number in of_field:
                del found[number]
    return found


def _kinds_of_one(items: Sequence[Item], found: dict[int, tuple[Slot, ...]]) -> list[int]:
    """Kinds on lines of their own that other records have in the same type and place with a season or more
    behind them: each is of the record that it stands in."""
    within = [
        item
        for number, item in enumerate(items)
        if number not in found and item.line and any(map(whole_kind, _BARS.split(item.text)))
    ]
    kinds = [n for n, slots in found.items() if slots and slots[0].fields == ("kind",)]
    return [number for number in kinds if any(_look_alike(items[number], item) for item in within)]


def _look_alike(one: Item, other: Item) -> bool:
    """Whether two lines are set in one type, at one left edge or about one middle."""
    assert one.line is not None and other.line is not None
    if (one.line.words[0].font, round(2 * one.size)) != (other.line.words[0].font, round(2 * other.size)):
        return False
    (x0, _, x1, _), (u0, _, u1, _) = one.line.box, other.line.box
    return min(abs(x0 - u0), abs(x0 + x1 - u0 - u1) / 2) < _SAME_PLACE_PT


def _studios(items: Sequence[Item], anchors: int) -> dict[int, tuple[Slot, ...]]:
    """Names of companies over several records: fewer lines than records, set in a type of their own."""
    looks = [(item.line.words[0].font, round(item.size)) if item.line else None for item in items]
    for look in dict.fromkeys(looks):
        numbers = [n for n, own in enumerate(looks) if own == look]
        plain = all(len(items[n].slots) == 1 and not items[n].anchor for n in numbers) and not any(
            season_in(items[n].text) or kind_of(items[n].text) for n in numbers
        )
        named = sum(_COMPANY.search(items[n].text) is not None for n in numbers)
        if look and plain and 1 < len(numbers) < anchors and 2 * named >= len(numbers):
            return {n: (Slot(("studio",), items[n].slots[0].text, 0.85),) for n in numbers}
    return {}


def _set_apart(items: Sequence[Item], headings: Sequence[int], anchors: int) -> bool:
    """Whether fewer lines than records are set in a type of their own, as headings are, or each between
    blanks."""
    if len(headings) >= anchors:
        return False
    looks = {(items[n].bold, round(items[n].size)) for n in headings}
    others = {(item.bold, round(item.size)) for n, item in enumerate(items) if n not in headings}
    return (len(looks) == 1 and not looks & others) or all(_is_between_blanks(items, n) for n in headings)


def _is_between_blanks(items: Sequence[Item], number: int) -> bool:
    item = items[number]
    blank = _BLANK * (item.bottom - item.top)
    above = items[number - 1] if number else None
    below = items[number + 1] if number + 1 < len(items) else None
    apart = above is None or above.page != item.page or item.top - above.bottom > blank
    return apart and below is not None and below.page == item.page and below.top - item.bottom > blank


def _records(run: Sequence[Item], context: tuple[Slot, ...]) -> list[Record]:
    widest = max((item.line.box[2] for item in run if item.line is not None), default=0.0)
    run = with_first_stints_alone(rejoined(run, widest))
    if not any(item.anchor for item in run):
        return []
    strips = [
        Strip(
            item.top + _PAGE * item.page,
            item.bottom + _PAGE * item.page,
            item.anchor,
            opens=opens,
            breaks=number > 0 and run[number - 1].page != item.page,
        )
        for number, (item, opens) in enumerate(zip(run, _openings(run), strict=True))
    ]
    grouping = group(strips)
    first = _first_line(run, grouping.starts)
    if starts := better_starts(run, (first, *grouping.starts[1:])):
        grouping, first = Grouping(starts, max(0.95, grouping.sure)), starts[0]
    ends = (*grouping.starts[1:], len(run))
    records = []
    for start, end in zip(grouping.starts, ends, strict=True):
        members = _until_far_gap(run[max(start, first) : end])
        if any(item.anchor for item in members):
            records += [Record(slots, context, grouping.sure) for slots in parted(members)]
    return records


def _first_line(run: Sequence[Item], starts: Sequence[int]) -> int:
    """Where the first record truly begins: no further above its period than the others do."""
    ends = (*starts[1:], len(run))
    leads = []
    for start, end in zip(starts, ends, strict=True):
        anchor = next((n for n in range(start, end) if run[n].anchor), None)
        leads.append(anchor - start if anchor is not None else 0)
    if len(leads) < 3:
        return starts[0]
    return starts[0] + max(leads[0] - max(leads[1:]), 0)


def _openings(run: Sequence[Item]) -> list[bool]:
    """Which lines begin records: those with a title's label, else those set in the style of the first line
    where that is as frequent as periods are."""
    anchors = sum(item.anchor for item in run)
    labelled = [_title_label(item) for item in run]
    for told in (labelled, [True, *labelled[1:]]):
        if sum(told) == anchors and sum(labelled) >= 0.6 * anchors:
            return told
    first_labels = [_first_label(item) for item in run]
    if first_labels and first_labels[0]:
        same = [label == first_labels[0] for label in first_labels]
        if sum(same) == anchors:
            return same
    usual = median(item.size for item in run)
    for marked in ([item.bold for item in run], [item.size > usual + 0.4 for item in run]):
        marked = [mark and (n == 0 or not marked[n - 1]) for n, mark in enumerate(marked)]
        if sum(marked) == anchors:
            return marked
    return [False] * len(run)


def _title_label(item: Item) -> bool:
    if any("title" in slot.fields for slot in item.slots[:1]):
        return True
    return "title" in _first_label(item)


def _first_label(item: Item) -> tuple[str, ...]:
    if not item.slots:
        return ()
    if item.slots[0].fields:
        return item.slots[0].fields
    head, colon, value = item.slots[0].text.text.partition(":")
    label = head.strip(" •·●-–—*0123456789.)")
    if names_producer(label, value.lstrip()):
        return ("producer",)
    return fields_of(label) if colon else ()


def _until_far_gap(members: Sequence[Item]) -> Sequence[Item]:
    """The group without lines far below its period: they belong to nothing."""
    seen = False
    for number, item in enumerate(members):
        if number and seen and item.page == members[number - 1].page:
            blank = item.top - members[number - 1].bottom
            if blank > 3.5 * max(item.bottom - item.top, 6.0):
                return members[:number]
        seen = seen or item.anchor
    return members
