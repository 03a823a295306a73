"""The numbers that pages bear: what the writer printed on them, and what the sending fax machine did."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.layout import Line
from models.terms import Page, Word

_STRIP_SHARE = 0.06
_STRIP = re.compile(
    r"(?:\bfrom\b|\bto\b|\bfax\b|\btel\b|\d{1,2}:\d\d).*(?:\bp\.?\s*\d{1,3}\b|\bpage\b|\d[\dOoIlSB]{0,2}/[\dOoIlSB]{1,3})",
    re.IGNORECASE,
)
_DIGITS = r"[0-9OoQDIl|SB]{1,3}"
_SENT = re.compile(
    rf"\bP(?:age|AGE|[A-Zg])?\s*[.,:;]?\s*({_DIGITS})\s*(?:/|of|OF|de|DE|sur)\s*({_DIGITS})(?![\w/])"
)
_MISREAD = str.maketrans("OoQDIl|SB", "000011158")
_READ_SURELY = 0.3
_PAGE_OF = re.compile(
    r"\b(?:pa[gpq]e|p\.?|pg\.?)\s*(\d{1,2})\s*(?:of|/|de|sur)\s*(\d{1,2})\b|^\W*(\d)\s+(?:of|/)\s+(\d)\W*$",
    re.I,
)
_PAGE_ALONE = re.compile(r"(?:^|\W)page\s*(\d{1,2})\W*$", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\b(?:on|see|to|from|continue[sd]?|next|over|suite|voir|à)\b", re.IGNORECASE)
_SHORT_LINE = 6


@dataclass(frozen=True, slots=True)
class PageNumber:
    """`count` is 0 where the page does not say of how many."""

    number: int
    count: int


def printed_number(lines: Sequence[Line]) -> PageNumber | None:
    """The "Page 2 of 3", or "Page 2", that a page prints at its head or foot."""
    edges = (*lines[:4], *lines[-3:])
    for line in edges:
        if match := _PAGE_OF.search(line.text):
            number, count = (int(group.translate(_MISREAD)) for group in match.groups() if group is not None)
            if 1 <= number <= count:
                return PageNumber(number, count)
    for line in edges:
        match = _PAGE_ALONE.search(line.text)
        if match and len(line.words) <= _SHORT_LINE and not _ELSEWHERE.search(line.text):
            return PageNumber(int(match[1]), 0) if int(match[1]) else None
    return None


def without_fax_strip(page: Page) -> Page:
    """The page without the line that a fax machine prints along its upper edge."""
    strip = _strip(page)
    if not strip:
        return page
    limit = page.height * _STRIP_SHARE
    return replace(page, words=tuple(word for word in page.words if word.box[3] > limit))


def _strip(page: Page) -> list[Word]:
    """The words of the fax machine's line, left to right; none where the page has none."""
    limit = page.height * _STRIP_SHARE
    top = sorted((word for word in page.words if word.box[3] <= limit), key=lambda w: w.box[0])
    return top if _STRIP.search(" ".join(word.text for word in top)) else []


def in_sent_order(pages: Sequence[Page]) -> tuple[tuple[Page, ...], tuple[int, ...], int]:
    """The pages as the sending machine numbered them, the numbers that have not come, and how many it sent.

    As they lie, with nothing missing and 0, unless every page bears a number that was surely read, all differ
    and all agree on the count.
    """
    numbers = [_sent_number(page) for page in pages]
    sure = [number for number in numbers if number is not None]
    counts = Counter(number.count for number in sure)
    as_they_lie = tuple(pages), (), 0
    if not sure or len(sure) < len(pages) or len(counts) > 1 or len(set(sure)) < len(sure):
        return as_they_lie
    count = sure[0].count
    came = {number.number for number in sure}
    ordered = sorted(zip(sure, pages, strict=True), key=lambda each: each[0].number)
    missing = tuple(number for number in range(1, count + 1) if number not in came)
    return tuple(page for _, page in ordered), missing, count


def _sent_number(page: Page) -> PageNumber | None:
    """The "P.002/005" of the fax machine's line; None where it was not read surely."""
    strip = _strip(page)
    found = list(_SENT.finditer(" ".join(word.text for word in strip)))
    if len(found) != 1 or min(word.confidence for word in _words_at(strip, *found[0].span())) < _READ_SURELY:
        return None
    number, count = (int(group.translate(_MISREAD)) for group in found[0].groups())
    return PageNumber(number, count) if 1 <= number <= count else None


def _words_at(words: Sequence[Word], start: int, end: int) -> list[Word]:
    """The words that characters `start` to `end` of them, a blank between two, stand in."""
    within, at = [], 0
    for word in words:
        if at < end and at + len(word.text) > start:
            within.append(word)
        at += len(word.text) + 1
    return within
