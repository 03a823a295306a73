"""Where records begin: of many ways to part the lines the one that gives the most regular, whole records."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from extractors.credit_people import fields_named
from extractors.credit_text import whole_position
from extractors.credit_values import season_in
from extractors.positions import kind_of
from extractors.resume_items import Item

_LEAST, _APART = 0.3, 0.6
_DAYS_ALONE = re.compile(
    r"\W*(?:(?:total|number|no\.?|nombre|#)\s*(?:of|de)?\s*)?(?:days?|jours?)(?:\s*worked|\s*travaillés)?\s*[:=–-]?\s*\d+(?:[.,]\d)?\W*"
    r"|\W*(?:x\s*)?\d+(?:[.,]\d)?\s*(?:days?|jours?)(?:\s*worked|\s*travaillés)?\W*",
    re.IGNORECASE,
)
"""A line that only counts a credit's days: none begins with it."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What is seen of one line: its type, its left edge, its kind of content, the blank above it (null over a
    page's end)."""

    font: tuple[str, int]
    left: int
    content: str
    people: frozenset[str]
    anchor: bool
    gap: float | None


def better_starts(run: Sequence[Item], usual: Sequence[int]) -> tuple[int, ...] | None:
    """First lines of records that part `run` clearly more regularly than `usual` does, else null. Each record
    holds exactly one period; lines above the first record belong to none."""
    if sum(item.anchor for item in run) < 3 or any(item.line is None for item in run):
        return None
    looks = _looks(run)
    best, most = None, _score(looks, usual) + _LEAST
    for starts in dict.fromkeys(_proposals(looks)):
        score = _score(looks, starts)
        if score > most:
            best, most = starts, score
    return best


def _looks(run: Sequence[Item]) -> list[_Look]:
    looks: list[_Look] = []
    for number, item in enumerate(run):
        assert item.line is not None
        above = run[number - 1] if number else None
        gap = item.top - above.bottom if above is not None and above.page == item.page else None
        if gap is not None and gap < -2 * (item.bottom - item.top):
            gap = None
        word = item.line.words[0]
        apart = gap is not None and gap > _APART * (item.bottom - item.top) and whole_position(item.text)
        led = _leads_with_job(item.text)
        people = frozenset() if led or apart else fields_named(item.text, bool(looks and looks[-1].people))
        looks.append(
            _Look(
                (word.font, round(2 * word.size_pt)),
                round(item.line.box[0] / 3),
                "led" if led else _content(item, people),
                people,
                item.anchor,
                gap,
            )
        )
    return looks


def _leads_with_job(text: str) -> bool:
    """ "Production Coordinator: Quiet Tide, Series": a job before a show, not a colleague."""
    job, colon, rest = text.partition(":")
    show = season_in(rest) or kind_of(rest) or ("," in rest and len(fields_named(text, True)) < 2)
    return bool(colon and ":" not in rest and whole_position(job.strip()) and show)


def _content(item: Item, people: frozenset[str]) -> str:
    if people:
        return "people"
    if item.anchor:
        return "period"
    if whole_position(item.text):
        return "job"
    if _DAYS_ALONE.fullmatch(item.text):
        return "days"
    return "numbered" if item.text[:1].isdigit() else "bullet" if item.text[:1] in "•●▪■◦-–*" else "text"


def _proposals(looks: Sequence[_Look]) -> Iterator[tuple[int, ...]]:
    keys: tuple[Callable[[_Look], Hashable], ...] = (
        lambda look: look.font,
        lambda look: look.left,
        lambda look: look.content,
        lambda look: (look.font, look.left),
        lambda look: (look.font, look.content),
        lambda look: (look.left, look.content),
    )
    for key in keys:
        marks = [key(look) for look in looks]
        for mark in dict.fromkeys(marks):
            yield tuple(n for n, own in enumerate(marks) if own == mark and (n == 0 or marks[n - 1] != mark))
    gaps = sorted({round(look.gap, 1) for look in looks if look.gap is not None}, reverse=True)
    for least in gaps[:12]:
        yield (
            0,
            *(n for n, look in enumerate(looks) if n and look.gap is not None and look.gap >= least - 0.05),
        )
    anchors = [n for n, look in enumerate(looks) if look.anchor]
    for lead in range(4):
        yield tuple(max(anchor - lead, 0) for anchor in anchors)


def _score(looks: Sequence[_Look], starts: Sequence[int]) -> float:
    """How well records that begin at `starts` look: blank above each, first lines alike and unlike the rest,
    nobody named twice, no record that begins amid people. Far below nought where periods do not fit."""
    anchors = [n for n, look in enumerate(looks) if look.anchor]
    if not starts or len(starts) != len(anchors) or len(set(starts)) != len(starts):
        return -99.0
    ends = [*starts[1:], len(looks)]
    if any(not start <= anchor < end for start, anchor, end in zip(starts, anchors, ends, strict=True)):
        return -99.0
    firsts = [looks[n] for n in starts]
    inner = [look for n, look in enumerate(looks) if n >= starts[0] and n not in set(starts)]
    groups = [looks[a:b] for a, b in zip(starts, ends, strict=True)]
    return (
        2.0 * _blank(firsts, inner)
        + 1.5 * _alike([look.font for look in firsts], [look.font for look in inner])
        + 1.0 * _alike([look.left for look in firsts], [look.left for look in inner])
        + 0.5 * _alike([look.content for look in firsts], [look.content for look in inner])
        - 3.0 * _share(bool(look.people) or look.content == "days" for look in firsts)
        - 2.0 * _share(_twice(group) for group in groups)
        - 0.5 * _share(group[0].anchor and len(group) > 1 and not group[-1].people for group in groups)
        - 1.0 * _uneven(groups)
    )


def _blank(firsts: Sequence[_Look], inner: Sequence[_Look]) -> float:
    """The share of records with more blank above than there usually is within, less that of inner lines."""
    within = [look.gap for look in inner if look.gap is not None]
    above = [look.gap for look in firsts[1:] if look.gap is not None]
    if not within or not above:
        return 0.0
    usual = median(within) + 1.5
    return _share(gap > usual for gap in above) - _share(gap > usual for gap in within)


def _alike(firsts: Sequence[Hashable], inner: Sequence[Hashable]) -> float:
    """How far first lines share a mark that other lines have not, 0 to 1."""
    mark, count = Counter(firsts).most_common(1)[0]
    others = sum(own == mark for own in inner)
    return count / len(firsts) * (1 - min(others / len(firsts), 1.0))


def _twice(group: Sequence[_Look]) -> bool:
    """Whether people of one role are named on two lines of a record that are not neighbours."""
    rows = [(n, field) for n, look in enumerate(group) for field in look.people]
    return any(
        one[1] == other[1] and other[0] - one[0] > 1 for one, other in ((a, b) for a in rows for b in rows)
    )


def _uneven(groups: Sequence[Sequence[_Look]]) -> float:
    """The share of records that do not end with the kind of line that most end with."""
    ends = [group[-1].content for group in groups]
    return 1 - Counter(ends).most_common(1)[0][1] / len(ends)


def _share(flags: Iterable[bool]) -> float:
    told = list(flags)
    return sum(told) / len(told) if told else 0.0
