"""Lines of a record that only go on from the one above, made one with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from extractors.credit_draft import Slot
from extractors.credit_labels import fields_of
from extractors.credit_text import whole_position
from extractors.layout import Line, joined, segments
from extractors.positions import kind_of
from extractors.resume_items import Item, is_anchor
from extractors.resume_stints import ends_with_job, is_stint

_PARTED = 0.45
_DATE_BREAKS = re.compile(
    r"(?:\b(?:to|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\.?|[-–—])\s*$", re.IGNORECASE
)
_JOB_BREAKS = re.compile(
    r"\b(?:1st|2nd|first|second|assistant|asst|production|prod|travel|script|office|as|an?|the|was|on)\.?$",
    re.IGNORECASE,
)
_LABEL_IN_BRACKETS = re.compile(r"[(\[](?P<label>[^()\[\]]{1,40})[)\]][,;.]?(?:\s.*)?")
_HANGING_PT = 40.0


def rejoined(members: Sequence[Item], widest: float) -> list[Item]:
    """Lines that only go on from the one above joined with it: their first word had no room there."""
    found: list[Item] = []
    for item in members:
        above = found[-1] if found else None
        if above is not None and _belong_together(above, item, widest):
            last = above.slots[-1]
            text = joined((last.text, item.slots[0].text), " ")
            slots = (*above.slots[:-1], replace(last, text=text))
            found[-1] = replace(
                above, slots=slots, line=item.line, bottom=item.bottom, anchor=is_anchor(slots)
            )
        else:
            found.append(item)
    return found


def _belong_together(above: Item, item: Item, widest: float) -> bool:
    """Whether `item` only goes on: by the room that was left, or because only together they are a period."""
    if above.line is None or item.line is None or above.page != item.page:
        return False
    if above.anchor and item.anchor:
        # "..., then 1st APC" and below it "(May 3 to ..."
        return item.text.startswith("(") and ends_with_job(above.text)
    if are_one_paragraph(above, item):
        return True
    bracket = _LABEL_IN_BRACKETS.fullmatch(item.text)
    if item.text.startswith(("/", "|", "·", ")")) or (
        bracket and (fields_of(bracket["label"]) or kind_of(bracket["label"]))
    ):
        return True
    if _DATE_BREAKS.search(above.text) and item.text[:1].isdigit():
        return True
    if _goes_on(above.line, item, max(item.limit, widest)):
        return True
    if len(item.slots) != 1 or item.slots[0].fields or above.anchor or item.anchor or not above.slots:
        return False
    pair = Slot(above.slots[-1].fields, joined((above.slots[-1].text, item.slots[0].text), " "))
    return is_anchor((pair,))


def are_one_paragraph(above: Item, item: Item) -> bool:
    """Whether a document that knows its paragraphs says that two lines are one."""
    if above.line is None or item.line is None:
        return False
    where = above.line.words[-1].where
    return where is not None and where == item.line.words[0].where


def _is_job_apart(above: Line, item: Item) -> bool:
    """Whether a line is a job of its own, alone or with its period, and not the end of one."""
    return (whole_position(item.text) or is_stint(item)) and _JOB_BREAKS.search(above.text) is None


def _goes_on(above: Line, item: Item, limit: float) -> bool:
    assert item.line is not None
    if len(item.slots) != 1 or item.slots[0].fields or ":" in item.text.split(" ")[0]:
        return False
    if _is_job_apart(above, item):
        return False
    if above.text.rstrip().endswith((":", "|", "•", "·", ",", "/", "&", "(")):
        return True
    if abs(item.line.box[0] - segments(above)[-1].box[0]) > _HANGING_PT:
        return False
    bottom, top = median(w.box[3] for w in above.words), median(w.box[1] for w in item.line.words)
    if top - bottom > _PARTED * (bottom - median(w.box[1] for w in above.words)):
        return False
    last, first = above.words[-1], item.line.words[0]
    if last.font != first.font or abs(last.size_pt - first.size_pt) > 0.2 * last.size_pt:
        return False
    if item.text[0].islower() and not above.text.rstrip().endswith((".", ";")):
        return True
    blank = 0.3 * (last.box[3] - last.box[1])
    return last.box[2] + blank + first.box[2] - first.box[0] > limit - 1.5
