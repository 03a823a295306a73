"""Tables by their geometry: cells from ruled lines, columns from gaps. Knows no field of any paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.layout import Line, Passage, joined, text_lines, unwrapped
from models.terms import Box, Page, Word

_SLACK_PT = 3.5
_COVERED = 0.55


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its box in points and the words in it, line by line. Its text could run as far as `limit`;
    where its lines are `stacked` each was ended by its writer. A cell `carried` says what one that spans
    several rows says in the first of them."""

    box: Box
    lines: tuple[Line, ...]
    limit: float | None = None
    stacked: bool = False
    carried: bool = False

    @property
    def text(self) -> Passage:
        """Its text; where a line was only wrapped a blank stands, where its writer ended it a newline."""
        if not self.lines:
            return Passage()
        paragraphs: list[list[Line]] = [[self.lines[0]]]
        for above, below in pairwise(self.lines):
            if self.stacked or self.ends(above, below):
                paragraphs.append([below])
            else:
                paragraphs[-1].append(below)
        return joined(unwrapped(part) for part in paragraphs)

    def ends(self, above: Line, below: Line) -> bool:
        """Whether the first word of `below` would have fitted on the line above it, or looks otherwise."""
        last, first = above.words[-1], below.words[0]
        if 0 < first.size_pt < 0.9 * last.size_pt:
            return True
        if last.font != first.font and above.words[0].font != first.font:
            return True
        blank = 0.3 * (last.box[3] - last.box[1])
        limit = self.limit if self.limit is not None else self.box[2]
        return last.box[2] + blank + (first.box[2] - first.box[0]) <= limit - 1.5


def told_stacked(cells: Sequence[Cell]) -> list[Cell]:
    """The cells of one column of titles, stacked where all of them are: each holds two lines or more, and
    some lines had room for more. Only asked where no fonts tell the lines apart, and of cells of as few
    lines as any, for in others a line may be wrapped."""
    filled = [cell for cell in cells if cell.lines]
    least = min((len(cell.lines) for cell in filled), default=0)
    if len(filled) < 3 or least < 2 or any(cell.lines[0].words[0].font for cell in filled):
        return list(cells)
    proved = sum(cell.ends(cell.lines[0], cell.lines[1]) for cell in filled)
    if 4 * proved < len(filled):
        return list(cells)
    return [replace(cell, stacked=True) if len(cell.lines) == least else cell for cell in cells]


@dataclass(frozen=True, slots=True)
class Row:
    """Cells left to right, all of one row of the table."""

    page: int
    cells: tuple[Cell, ...]

    @property
    def filled(self) -> tuple[Cell, ...]:
        return tuple(cell for cell in self.cells if cell.lines)


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table of one page. `edges` are the x of its columns' rules, points."""

    page: int
    box: Box
    rows: tuple[Row, ...]
    edges: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A ruled line: `at` across, from `low` to `high` along."""

    at: float
    low: float
    high: float


def ruled_grids(page: Page) -> tuple[Grid, ...]:
    """The page's ruled tables of at least two columns and two rows, top to bottom."""
    level, upright = rules_of(page)
    grids = []
    for across, down in _touching_groups(level, upright):
        edges = _positions(down)
        tops = _positions(across)
        if len(edges) < 3 or len(tops) < 3:
            continue
        grid = _grid(page, across, down, edges, tops)
        if len(grid.rows) >= 2:
            grids.append(grid)
    return tuple(sorted(grids, key=lambda grid: (grid.box[1], grid.box[0])))


def rules_of(page: Page) -> tuple[list[Rule], list[Rule]]:
    """The page's level and upright rules, pieces of one line joined."""
    level = [Rule((b[1] + b[3]) / 2, b[0], b[2]) for b in page.strokes if b[2] - b[0] > 2 * (b[3] - b[1])]
    upright = [Rule((b[0] + b[2]) / 2, b[1], b[3]) for b in page.strokes if b[3] - b[1] > 2 * (b[2] - b[0])]
    return _merged(level), _merged(upright)


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """Collinear pieces that touch or nearly do, as one."""
    lines: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda r: r.at):
        if lines and rule.at - lines[-1][-1].at <= _SLACK_PT / 2 and rule.at - lines[-1][0].at <= _SLACK_PT:
            lines[-1].append(rule)
        else:
            lines.append([rule])
    merged: list[Rule] = []
    for pieces in lines:
        at = sum(p.at for p in pieces) / len(pieces)
        for piece in sorted(pieces, key=lambda r: r.low):
            if merged and merged[-1].at == at and piece.low - merged[-1].high <= 2 * _SLACK_PT:
                merged[-1] = Rule(at, merged[-1].low, max(merged[-1].high, piece.high))
            else:
                merged.append(Rule(at, piece.low, piece.high))
    return merged


def _touching_groups(level: Sequence[Rule], upright: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Level and upright rules that hang together."""
    left = set(range(len(upright)))
    groups = []
    while left:
        down, across = {left.pop()}, set[int]()
        grown = True
        while grown:
            new_across = {
                i
                for i, rule in enumerate(level)
                if i not in across and any(_meet(rule, upright[j]) for j in down)
            }
            across |= new_across
            new_down = {j for j in left if any(_meet(level[i], upright[j]) for i in new_across)}
            left -= new_down
            down |= new_down
            grown = bool(new_down)
        groups.append(([level[i] for i in sorted(across)], [upright[j] for j in sorted(down)]))
    return groups


def _meet(across: Rule, down: Rule) -> bool:
    return (
        across.low - _SLACK_PT <= down.at <= across.high + _SLACK_PT
        and down.low - _SLACK_PT <= across.at <= down.high + _SLACK_PT
    )


def _positions(rules: Iterable[Rule]) -> list[float]:
    found: list[float] = []
    for at in sorted(rule.at for rule in rules):
        if not found or at - found[-1] > _SLACK_PT:
            found.append(at)
    return found


def _grid(page: Page, across: list[Rule], down: list[Rule], edges: list[float], tops: list[float]) -> Grid:
    left, right = edges[0], edges[-1]
    levels = [y for y in tops if cover(across, y, left, right) >= _COVERED * (right - left)]
    levels = sorted({tops[0], tops[-1], *levels})
    words = [
        word
        for word in page.words
        if left - 2 <= _anchor_x(word) <= right + 2 and levels[0] - 2 <= _middle_y(word) <= levels[-1] + 2
    ]
    bands = [(a, b) for a, b in pairwise(levels) if b - a > 4]
    usual = [x for x in edges if _bands_crossed(down, x, bands) >= 0.5 * len(bands)]
    rows = []
    for top, bottom in bands:
        inside = [word for word in words if top <= _middle_y(word) < bottom]
        here = [x for x in edges if cover(down, x, top, bottom) >= _COVERED * (bottom - top)]
        lost = [x for x in usual if x not in here and not _runs_across(page, inside, x)]
        if len(here) <= 2 < len(lost) and all(_anchor_x(word) < lost[0] for word in inside):
            lost = []  # a heading over the rows below it
        xs = sorted({left, right, *here, *lost})
        rows.append(Row(page.number, tuple(_cell(page, inside, a, b, top, bottom) for a, b in pairwise(xs))))
    return Grid(page.number, (left, levels[0], right, levels[-1]), tuple(rows), tuple(edges))


def _bands_crossed(down: Sequence[Rule], x: float, bands: Sequence[tuple[float, float]]) -> int:
    return sum(cover(down, x, top, bottom) >= _COVERED * (bottom - top) for top, bottom in bands)


def cover(rules: Iterable[Rule], at: float, low: float, high: float) -> float:
    """How much of `low` to `high` the rules at `at` cover."""
    return sum(
        max(0.0, min(rule.high, high) - max(rule.low, low))
        for rule in rules
        if abs(rule.at - at) <= _SLACK_PT
    )


def _runs_across(page: Page, words: Sequence[Word], x: float) -> bool:
    """Whether some line of text goes on over `x`: a word on it, or two no further apart than a blank."""
    for line in text_lines(page, words):
        left = max((w.box[2] for w in line.words if w.box[0] + 2 < x), default=None)
        right = min((w.box[0] for w in line.words if w.box[0] + 2 >= x), default=None)
        if left is not None and left > x + 2:
            return True
        if left is not None and right is not None and right - left < 0.6 * (line.box[3] - line.box[1]):
            return True
    return False


def _anchor_x(word: Word) -> float:
    """Near the word's left edge: a word too wide for its cell still begins in it."""
    return word.box[0] + min((word.box[2] - word.box[0]) / 2, 4.0)


def _middle_y(word: Word) -> float:
    return (word.box[1] + word.box[3]) / 2


def _cell(page: Page, words: Sequence[Word], left: float, right: float, top: float, bottom: float) -> Cell:
    inside = [word for word in words if left <= _anchor_x(word) < right]
    padding = min((word.box[0] - left for word in inside), default=2.0)
    return Cell((left, top, right, bottom), text_lines(page, inside), right - min(max(padding, 1.0), 8.0))


def columns_between(heads: Sequence[Box], lines: Sequence[Line]) -> tuple[float, ...]:
    """The x of the boundaries between columns whose heads stand at `heads`: where fewest of `lines` cross.

    Of equally good places the middle of the widest is taken. One number fewer than heads.
    """
    boundaries = []
    for before, after in pairwise(heads):
        low, high = before[0] + 2, after[2] - 2
        if high <= low:
            boundaries.append((before[2] + after[0]) / 2)
            continue
        steps = max(int(high - low), 1)
        xs = [low + step for step in range(steps + 1)]
        counts = [
            sum(any(w.box[0] - 0.5 < x < w.box[2] + 0.5 for w in line.words) for line in lines)
            + (10_000 if before[0] < x < before[2] or after[0] < x < after[2] else 0)
            for x in xs
        ]
        boundaries.append(_widest_low(xs, counts))
    return tuple(boundaries)


def _widest_low(xs: Sequence[float], counts: Sequence[int]) -> float:
    best = min(counts)
    runs: list[list[float]] = []
    for number, (x, count) in enumerate(zip(xs, counts, strict=True)):
        if count != best:
            continue
        if runs and number and counts[number - 1] == best:
            runs[-1].append(x)
        else:
            runs.append([x])
    widest = max(runs, key=len)
    return (widest[0] + widest[-1]) / 2


def column_limits(lines: Sequence[Line], boundaries: Sequence[float]) -> tuple[float, ...]:
    """How far right the text of each column reaches in `lines`, points."""
    limits = []
    for left, right in pairwise((-1e6, *boundaries, 1e6)):
        inside = [w for line in lines for w in line.words if left <= (w.box[0] + w.box[2]) / 2 < right]
        limits.append(max((word.box[2] for word in inside), default=right))
    return tuple(limits)


def by_columns(
    page: Page, lines: Sequence[Line], boundaries: Sequence[float], limits: Sequence[float] = ()
) -> Row:
    """The words of `lines` as one row of cells between `boundaries`; `limits` are `column_limits`."""
    words = [word for line in lines for word in line.words]
    top, bottom = min(line.box[1] for line in lines), max(line.box[3] for line in lines)
    xs = (-1e6, *boundaries, 1e6)
    cells = []
    for number, (left, right) in enumerate(pairwise(xs)):
        inside = [word for word in words if left <= (word.box[0] + word.box[2]) / 2 < right]
        limit = limits[number] if limits else None
        cells.append(Cell((left, top, right, bottom), text_lines(page, inside), limit))
    return Row(page.number, tuple(cells))
