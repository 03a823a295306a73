"""Which lines make one row or record: by what holds exactly one period, gaps and first lines deciding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median


@dataclass(frozen=True, slots=True)
class Strip:
    """A line as the grouping sees it: where it stands, whether a period begins in it (`anchor`), whether it
    looks or says like a first line (`opens`), whether a rule stands above it. Pages are stacked: `top` and
    `bottom` grow over page ends, where `breaks` is set."""

    top: float
    bottom: float
    anchor: bool
    opens: bool = False
    ruled: bool = False
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Grouping:
    """First lines of the groups, and the chance that they are right."""

    starts: tuple[int, ...]
    sure: float


def group(strips: Sequence[Strip]) -> Grouping:
    """Groups such that each holds one anchor, by the strongest sign that gives them."""
    anchors = [number for number, strip in enumerate(strips) if strip.anchor]
    if len(anchors) <= 1:
        return Grouping((0,), 0.99 if anchors else 0.5)
    for starts, sure in _proposals(strips, anchors):
        if starts and _one_each(starts, anchors, len(strips)):
            return Grouping(starts, sure)
    return _by_anchor(strips, anchors)


def _proposals(strips: Sequence[Strip], anchors: Sequence[int]) -> list[tuple[tuple[int, ...], float]]:
    ruled = (0, *(n for n, strip in enumerate(strips) if n and strip.ruled))
    opens = tuple(n for n, strip in enumerate(strips) if strip.opens)
    found = [(ruled, 0.99), (opens, 0.99)]
    gaps = _gaps(strips)
    for threshold in sorted({round(gap, 1) for gap in gaps[1:]}, reverse=True):
        found.append(((0, *(n for n, gap in enumerate(gaps) if n and gap >= threshold - 0.05)), 0.98))
    return found


def _gaps(strips: Sequence[Strip]) -> list[float]:
    """The blank above each strip; over a page end the usual one."""
    gaps = [0.0]
    for above, below in pairwise(strips):
        gaps.append(-1.0 if below.breaks else below.top - above.bottom)
    usual = median([gap for gap in gaps[1:] if gap >= 0] or [0.0])
    return [usual if gap < 0 and number else gap for number, gap in enumerate(gaps)]


def _one_each(starts: Sequence[int], anchors: Sequence[int], count: int) -> bool:
    """Whether every group holds exactly one anchor; lines before the first group may hold none."""
    ends = (*starts[1:], count)
    if any(anchor < starts[0] for anchor in anchors):
        return False
    return all(
        sum(start <= anchor < end for anchor in anchors) == 1 for start, end in zip(starts, ends, strict=True)
    )


def _by_anchor(strips: Sequence[Strip], anchors: Sequence[int]) -> Grouping:
    """No sign but the anchors: as far above each as the first stands below the top, if that fits; else at the
    widest gap between two."""
    lead = anchors[0]
    if all(later - earlier > lead for earlier, later in pairwise(anchors)):
        return Grouping(tuple(anchor - lead for anchor in anchors), 0.97 if lead == 0 else 0.93)
    gaps = _gaps(strips)
    starts = [0]
    for earlier, later in pairwise(anchors):
        between = range(earlier + 1, later + 1)
        starts.append(max(between, key=lambda n: (gaps[n], n)))
    return Grouping(tuple(starts), 0.85)
