"""Pages set in columns: a sidebar is parted from the credits, two columns of credits are read one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from extractors.credit_labels import ends_credits, fields_of
from extractors.credit_text import labels_in, whole_position
from extractors.credit_values import days_in
from extractors.date_ranges import find_spans, is_season
from extractors.layout import Line, segments, text_lines
from extractors.resume_heads import head_at
from extractors.tables import ruled_grids
from models.terms import Page, Word

_CONTACT = re.compile(r"@|\b\d{3}[\s.)-]+\d{3}[\s.-]+\d{4}\b")
_LEAST_GUTTER_PT = 8.0
_CROSSING = 0.12
_LONG_DATE = 30
_CLOSE, _LEVEL_PT = 0.5, 4.0
_FEW = 4
"""A sidebar may name an old job or two; the column beside it has so many times as much work."""


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
        order = _jobs_over_records(page, left, right) or _parted(page, left, right)
        if order:
            return tuple(replace(page, words=words) for words in (above, *order) if words)
    return (page,)


def stands_aside(part: Page) -> bool:
    """Whether a column of a page tells of no work: what it is headed by does not end the credits."""
    return not any(_period(line.text) or _works(line.text) for line in text_lines(part))


def _gutters(page: Page, lines: Sequence[Line]) -> list[float]:
    """Middles of vertical strips that hardly any line crosses, the least crossed and widest first."""
    parts = [[segment.box for segment in segments(line, 0.7)] for line in lines]
    if len(lines) < 8:
        return []
    xs = [page.width * 0.15 + 2.0 * step for step in range(int(page.width * 0.35))]
    counts = [sum(any(box[0] < x < box[2] for box in boxes) for boxes in parts) for x in xs]
    found: list[tuple[int, float, float]] = []
    for count, run in groupby(zip(counts, xs, strict=True), key=lambda pair: pair[0]):
        places = [x for _, x in run]
        if count <= _CROSSING * len(lines) and places[-1] - places[0] >= _LEAST_GUTTER_PT:
            found.append((count, places[0] - places[-1], (places[0] + places[-1]) / 2))
    return [middle for _, _, middle in sorted(found)]


def _lowest_crossing(lines: Sequence[Line], x: float) -> float:
    """The y below which no line runs across `x`: what stands over both columns ends there."""
    crossing = [s.box[3] for line in lines for s in segments(line, 0.7) if s.box[0] < x < s.box[2]]
    return max(crossing, default=0.0)


def _parted(page: Page, left: tuple[Word, ...], right: tuple[Word, ...]) -> tuple[tuple[Word, ...], ...]:
    """Credits before sidebar, or left before right; nothing where the two sides belong together."""
    if not left or not right:
        return ()
    sides = {
        name: [line.text for line in text_lines(page, words)] for name, words in (("l", left), ("r", right))
    }
    if 2 * sum(_is_label(text) for text in sides["l"]) >= len(sides["l"]):
        return ()
    periods = {name: sum(_period(text) for text in texts) for name, texts in sides.items()}
    jobs = {name: sum(_works(text) for text in texts) for name, texts in sides.items()}
    if periods["l"] >= 2 and periods["r"] >= 2 and jobs["l"] and jobs["r"]:
        return (left, right)
    for name, credits, sidebar in (("l", right, left), ("r", left, right)):
        other = "r" if name == "l" else "l"
        if _FEW * max(periods[name], jobs[name]) > min(periods[other], jobs[other]) or not jobs[other]:
            continue
        if periods[other] and _is_sidebar(_beside(page, sidebar, credits)):
            return (credits, sidebar)
    return ()


def _jobs_over_records(
    page: Page, left: tuple[Word, ...], right: tuple[Word, ...]
) -> tuple[tuple[Word, ...], ...]:
    """Jobs in a margin, each before the records that stand beside it and below; nothing where the left column
    holds anything else."""
    blocks: list[list[Line]] = []
    for line in text_lines(page, left):
        close = blocks and line.box[1] - blocks[-1][-1].box[3] < _CLOSE * (line.box[3] - line.box[1])
        if close:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    if len(blocks) < 2 or not all(whole_position(" ".join(line.text for line in block)) for block in blocks):
        return ()
    tops = [block[0].box[1] - _LEVEL_PT for block in blocks]
    parts = [tuple(w for w in right if w.box[1] < tops[0])]
    for block, top, bottom in zip(blocks, tops, [*tops[1:], float("inf")], strict=True):
        parts.append(tuple(word for line in block for word in line.words))
        parts.append(tuple(word for word in right if top <= word.box[1] < bottom))
    return tuple(parts)


def _beside(page: Page, sidebar: tuple[Word, ...], credits: tuple[Word, ...]) -> list[str]:
    """The sidebar's lines that stand beside credits, not above or below them."""
    lines = text_lines(page, credits)
    bottom = max((line.box[3] for line in lines if _period(line.text)), default=0.0)
    top = min(line.box[1] for line in lines) - 2
    return [line.text for line in text_lines(page, sidebar) if top <= line.box[1] <= bottom]


def _is_label(text: str) -> bool:
    """Labels beside their values are no column of their own."""
    return ":" in text or bool(fields_of(text))


def _period(text: str) -> bool:
    """Whether a line tells a period, or by a label its first day, the last being on another line."""
    label, _, rest = text.partition(" ")
    labelled = fields_of(label.strip(" :")) == ("start",) and len(rest) < _LONG_DATE
    told = rest if labelled else text
    return any(
        span.start
        and (span.start.precision != "year" or is_season(told, span.start))
        and (span.end or span.ongoing or labelled)
        for span in find_spans(told)
    )


def _works(text: str) -> bool:
    """Whether a line tells of work: a job, days, a production manager."""
    alone = re.sub(r"[(|,•·–—].*", "", text)
    return whole_position(alone) or days_in(text) is not None or any(True for _ in labels_in(text))


def _is_sidebar(texts: Sequence[str]) -> bool:
    return any(ends_credits(text) for text in texts) or any(_CONTACT.search(text) for text in texts)
