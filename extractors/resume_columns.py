"""Pages set in columns: a sidebar is parted from the credits, two columns of credits are read one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.credit_labels import ends_credits
from extractors.date_ranges import find_spans
from extractors.layout import Line, segments, text_lines
from extractors.resume_heads import head_at
from extractors.tables import ruled_grids
from models.terms import Page, Word

_CONTACT = re.compile(r"@|\b\d{3}[\s.)-]+\d{3}[\s.-]+\d{4}\b")
_LEAST_GUTTER_PT = 8.0
_CROSSING = 0.12


def reading_order(page: Page) -> tuple[Page, ...]:
    """The page, or its columns in reading order as pages of the same number and size."""
    lines = text_lines(page)
    if ruled_grids(page) or any(head_at(lines, at) for at in range(len(lines))):
        return (page,)
    for x in _gutters(page, lines):
        top = _lowest_crossing(lines, x)
        above = tuple(w for w in page.words if w.box[3] <= top)
        left = tuple(w for w in page.words if w.box[1] >= top and w.box[0] < x)
        right = tuple(w for w in page.words if w.box[1] >= top and w.box[0] >= x)
        order = _parted(page, left, right)
        if order:
            return tuple(replace(page, words=words) for words in (above, *order) if words)
    return (page,)


def _gutters(page: Page, lines: Sequence[Line]) -> list[float]:
    """Middles of vertical strips that hardly any line crosses, the widest first."""
    parts = [[segment.box for segment in segments(line)] for line in lines]
    if len(lines) < 8:
        return []
    found: list[tuple[float, float]] = []
    run: float | None = None
    step = 2.0
    x = page.width * 0.15
    while x < page.width * 0.85:
        crossing = sum(any(box[0] < x < box[2] for box in boxes) for boxes in parts)
        if crossing <= _CROSSING * len(lines):
            run = x if run is None else run
        elif run is not None:
            found.append((x - run, (x + run) / 2))
            run = None
        x += step
    if run is not None:
        found.append((x - run, (x + run) / 2))
    return [middle for width, middle in sorted(found, reverse=True) if width >= _LEAST_GUTTER_PT]


def _lowest_crossing(lines: Sequence[Line], x: float) -> float:
    """The y below which no line runs across `x`: what stands over both columns ends there."""
    crossing = [s.box[3] for line in lines for s in segments(line) if s.box[0] < x < s.box[2]]
    return max(crossing, default=0.0)


def _parted(page: Page, left: tuple[Word, ...], right: tuple[Word, ...]) -> tuple[tuple[Word, ...], ...]:
    """Credits before sidebar, or left before right; nothing where the two sides belong together."""
    if not left or not right:
        return ()
    sides = {
        name: [line.text for line in text_lines(page, words)] for name, words in (("l", left), ("r", right))
    }
    periods = {name: sum(_period(text) for text in texts) for name, texts in sides.items()}
    if periods["l"] >= 2 and periods["r"] >= 2:
        return (left, right)
    for name, credits, sidebar in (("l", right, left), ("r", left, right)):
        other = "r" if name == "l" else "l"
        if periods[name] == 0 and periods[other] >= 1 and _is_sidebar(sides[name]):
            return (credits, sidebar)
    return ()


def _period(text: str) -> bool:
    return any(span.start and (span.end or span.ongoing) for span in find_spans(text))


def _is_sidebar(texts: Sequence[str]) -> bool:
    return any(ends_credits(text) for text in texts) or any(_CONTACT.search(text) for text in texts)
