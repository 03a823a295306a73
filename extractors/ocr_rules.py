"""Rules of tables on scans and faxes, mended: a fax loses lines, and what is left of a rule is dashes.

A table is where upright rules stand side by side. Each of its walls is drawn whole from top to bottom but
where words run across, and each level of which a part is left, with no words upon it, from side to side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.tables import Rule, rules_of
from models.terms import Box, Page, Word

_SAME_PT = 4.0
_APART_PT = 20.0
_LEAST_WALLS = 3
_WALL = 0.15
_SURE_LEVEL = 0.5
_LIKELY_LEVEL = 0.15
_CORE = 0.3
_ON_WALL_PT = 3.0
_BAR_LIKE = frozenset("Il|i!LTtjfJr1[](){}_:;.,'`-–—=~\\/‘’“”")


@dataclass(frozen=True, slots=True)
class _Table:
    top: float
    bottom: float
    walls: tuple[float, ...]


def with_mended_rules(page: Page) -> Page:
    """The page with the rules of its tables whole and without words that are only a rule's remains; the page
    itself where it has no table."""
    level, upright = rules_of(page)
    tables = [table for block in _blocks(upright) if (table := _table(block)) is not None]
    if not tables:
        return page
    kept = tuple(word for word in page.words if not any(_is_of_rule(word, table) for table in tables))
    page = replace(page, words=kept)
    strokes = [box for box in page.strokes if not any(_belongs(box, table) for table in tables)]
    for table in tables:
        words = [word for word in page.words if _inside(word, table)]
        strokes += _levels(table, level, words)
        strokes += [box for x in table.walls for box in _wall(x, table, upright, words)]
    return replace(page, strokes=tuple(strokes))


def _blocks(upright: Sequence[Rule]) -> list[list[Rule]]:
    """Upright rules by the heights that they reach over, one block above the other."""
    blocks: list[list[Rule]] = []
    for rule in sorted(upright, key=lambda each: each.low):
        if blocks and rule.low <= max(each.high for each in blocks[-1]) + _APART_PT:
            blocks[-1].append(rule)
        else:
            blocks.append([rule])
    return blocks


def _table(block: Sequence[Rule]) -> _Table | None:
    top, bottom = min(rule.low for rule in block), max(rule.high for rule in block)
    walls = tuple(
        sum(rule.at for rule in group) / len(group)
        for group in _alike(block)
        if sum(rule.high - rule.low for rule in group) >= _WALL * (bottom - top)
    )
    return _Table(top, bottom, walls) if len(walls) >= _LEAST_WALLS else None


def _alike(rules: Iterable[Rule]) -> list[list[Rule]]:
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda each: each.at):
        if (
            groups
            and rule.at - groups[-1][-1].at <= _SAME_PT
            and rule.at - groups[-1][0].at <= 1.5 * _SAME_PT
        ):
            groups[-1].append(rule)
        else:
            groups.append([rule])
    return groups


def _belongs(box: Box, table: _Table) -> bool:
    return (
        box[1] >= table.top - _SAME_PT
        and box[3] <= table.bottom + _SAME_PT
        and box[0] >= table.walls[0] - 2 * _SAME_PT
        and box[2] <= table.walls[-1] + 2 * _SAME_PT
    )


def _inside(word: Word, table: _Table) -> bool:
    middle = (word.box[1] + word.box[3]) / 2
    return table.top <= middle <= table.bottom and table.walls[0] - 2 <= word.box[0] <= table.walls[-1]


def _levels(table: _Table, level: Sequence[Rule], words: Sequence[Word]) -> list[Box]:
    left, right = table.walls[0], table.walls[-1]
    here = [
        rule
        for rule in level
        if table.top - _SAME_PT <= rule.at <= table.bottom + _SAME_PT
        and rule.high > left - _SAME_PT
        and rule.low < right + _SAME_PT
    ]
    places = [table.top, table.bottom]
    for group in _alike(here):
        long = sum(rule.high - rule.low for rule in group)
        at = sum(rule.at * (rule.high - rule.low) for rule in group) / long
        if all(abs(at - place) > 1.5 * _SAME_PT for place in places) and (
            long >= _SURE_LEVEL * (right - left)
            or _crossed(at, words) <= (long >= _LIKELY_LEVEL * (right - left))
        ):
            places.append(at)
    return [(left, at - 0.3, right, at + 0.3) for at in sorted(places)]


def _crossed(at: float, words: Sequence[Word]) -> int:
    """How many words a level runs through the middle of: where it does, no rule of the table stood."""
    core = [(w.box[1], w.box[3], _CORE * (w.box[3] - w.box[1])) for w in words if len(w.text) > 2]
    return sum(top + part < at < bottom - part for top, bottom, part in core)


def _is_of_rule(word: Word, table: _Table) -> bool:
    """Whether a word is only what was left of a rule: a narrow sign upon a wall."""
    if len(word.text) > 2 or not set(word.text) <= _BAR_LIKE or not _inside(word, table):
        return False
    middle = (word.box[0] + word.box[2]) / 2
    return any(
        abs(middle - x) <= _ON_WALL_PT or (word.box[0] < x < word.box[2] and word.box[2] - word.box[0] < 12)
        for x in table.walls
    )


def _wall(x: float, table: _Table, upright: Sequence[Rule], words: Sequence[Word]) -> list[Box]:
    """The wall at `x`, left open where words run across and nothing of it is left."""
    drawn = [(r.low, r.high) for r in upright if abs(r.at - x) <= 1.5 * _SAME_PT]
    across = sorted(
        (word.box[1], word.box[3])
        for word in words
        if word.box[0] + 4 < x < word.box[2] - 4
        and not any(low <= (word.box[1] + word.box[3]) / 2 <= high for low, high in drawn)
    )
    edges = [table.top, *(edge for part in across for edge in part), table.bottom]
    return [(x - 0.3, a, x + 0.3, b) for a, b in list(pairwise(edges))[::2] if b - a > 2]
