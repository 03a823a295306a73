"""Signatures drawn as pens draw them: strokes of points in a box of one by one, y downwards.

Each family has a hand of its own. `DEVELOPMENT` is what the reader is mended with; of `HELD_OUT` only totals
are looked at.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

Stroke = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Pen:
    """`wide` and `high` are the signature's size, `thick` the pen's, in points; `grey` 0 is black."""

    strokes: tuple[Stroke, ...]
    wide: float
    high: float
    thick: float
    grey: float


def _curve(knots: Stroke, steps: int = 14) -> Stroke:
    """A smooth line through the knots (Catmull-Rom)."""
    points: Stroke = []
    padded = [knots[0], *knots, knots[-1]]
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            points.append(
                tuple(  # type: ignore[arg-type]
                    0.5
                    * (
                        2 * q
                        + (r - p) * t
                        + (2 * p - 5 * q + 4 * r - s) * t * t
                        + (3 * q - p - 3 * r + s) * t**3
                    )
                    for p, q, r, s in zip(a, b, c, d, strict=True)
                )
            )
    return [*points, knots[-1]]


def loops(rng: Random) -> tuple[Stroke, ...]:
    """One running line of loops, tall at first."""
    turns, tall = rng.randint(4, 9), rng.uniform(0.3, 0.45)
    line = []
    for step in range(turns * 24):
        t = step / (turns * 24)
        size = tall * math.exp(-1.6 * t) + 0.06
        angle = 2 * math.pi * turns * t
        line.append((0.04 + 0.9 * t + size * 0.3 * math.sin(angle), 0.6 - size * math.cos(angle)))
    return (line,)


def peaks(rng: Random) -> tuple[Stroke, ...]:
    """Sharp ups and downs, run out in a flat tail."""
    count = rng.randint(5, 10)
    knots = [(0.03, 0.7)]
    for at in range(count):
        x = 0.05 + 0.6 * at / count
        knots += [(x + 0.02, rng.uniform(0.05, 0.45)), (x + 0.05, rng.uniform(0.6, 0.85))]
    knots += [(0.8, 0.66), (rng.uniform(0.9, 1.0), 0.6)]
    return (knots,)


def initials(rng: Random) -> tuple[Stroke, ...]:
    """Two large letters, each of a stem and a bow, and nothing more."""
    strokes = []
    for left in (0.05, rng.uniform(0.4, 0.55)):
        lean = rng.uniform(-0.04, 0.1)
        strokes.append(_curve([(left + lean, 0.05), (left + 0.02, 0.5), (left, 0.95)]))
        bow = [
            (left + lean, 0.1),
            (left + 0.3, 0.2),
            (left + 0.05, 0.5),
            (left + 0.35, rng.uniform(0.7, 0.95)),
        ]
        strokes.append(_curve(bow))
    return tuple(strokes)


def paraph(rng: Random) -> tuple[Stroke, ...]:
    """A short scrawl over a sweeping underline."""
    knots = [(0.08 + 0.075 * at, rng.uniform(0.15, 0.6)) for at in range(rng.randint(6, 9))]
    sweep = [(0.85, 0.55), (0.1, rng.uniform(0.75, 0.9)), (0.5, 0.8), (0.97, rng.uniform(0.68, 0.8))]
    return (_curve(knots), _curve(sweep))


def printed_by_hand(rng: Random) -> tuple[Stroke, ...]:
    """Letters of a careful hand, hardly joined."""
    strokes, x = [], 0.03
    while x < 0.85:
        wide, high = rng.uniform(0.05, 0.09), rng.choice((0.3, 0.3, 0.75))
        foot = 0.8 + rng.uniform(-0.04, 0.04)
        way = rng.randrange(4)
        if way == 0:
            knots = [
                (x + wide, foot - high * 0.8),
                (x, foot - high / 2),
                (x + wide / 2, foot),
                (x + wide, foot - 0.1),
            ]
        elif way == 1:
            knots = [(x, foot - high), (x + 0.01, foot), (x + wide / 2, foot - high * 0.5), (x + wide, foot)]
        elif way == 2:
            knots = [
                (x, foot - high * 0.5),
                (x + wide / 2, foot),
                (x + wide, foot - high * 0.5),
                (x + wide, foot),
            ]
        else:
            knots = [(x + wide / 2, foot - high), (x + wide * 0.6, foot - high / 2), (x + wide / 2, foot)]
        strokes.append(
            _curve([(a + rng.uniform(-0.006, 0.006), b + rng.uniform(-0.02, 0.02)) for a, b in knots])
        )
        x += wide + rng.uniform(0.015, 0.035) + (0.08 if rng.random() < 0.1 else 0)
    return tuple(strokes)


def swash(rng: Random) -> tuple[Stroke, ...]:
    """A capital that swings out, and a long flat line with a few humps."""
    swing = [(0.2, 0.1), (0.04, 0.4), (0.16, 0.75), (0.3, 0.2), (0.1, 0.15), (0.25, 0.85), (0.36, 0.6)]
    humps = [(0.36 + 0.06 * at, 0.6 + rng.choice((-0.12, 0.04))) for at in range(1, rng.randint(4, 7))]
    return (_curve([*swing, *humps, (0.95, rng.uniform(0.5, 0.64))]),)


def knot(rng: Random) -> tuple[Stroke, ...]:
    """A small tangle, drawn over itself."""
    points = [
        (0.5 + rng.uniform(-0.45, 0.45), 0.5 + rng.uniform(-0.45, 0.45)) for _ in range(rng.randint(9, 14))
    ]
    return (_curve(points),)


def two_words(rng: Random) -> tuple[Stroke, ...]:
    """Given and family name apart, each a wave behind a capital, one letter dotted."""
    strokes = []
    for left, right in ((0.02, rng.uniform(0.35, 0.42)), (0.48, rng.uniform(0.85, 0.98))):
        wave = [(left, 0.15), (left + 0.04, 0.75)]
        steps = rng.randint(6, 9)
        for at in range(1, steps):
            wave.append(
                (
                    left + 0.04 + (right - left - 0.04) * at / steps,
                    0.72 - 0.26 * (at % 2) * rng.uniform(0.5, 1),
                )
            )
        strokes.append(_curve(wave))
    dot = rng.uniform(0.6, 0.8)
    strokes.append([(dot, 0.25), (dot + 0.012, 0.29)])
    return tuple(strokes)


Hand = Callable[[Random], tuple[Stroke, ...]]
DEVELOPMENT: dict[str, Hand] = {"loops": loops, "peaks": peaks, "initials": initials, "paraph": paraph}
HELD_OUT: dict[str, Hand] = {
    "printed_by_hand": printed_by_hand, "swash": swash, "knot": knot, "two_words": two_words,
}  # fmt: skip


def pen(hand: Hand, rng: Random) -> Pen:
    """A signature of one hand, in the sizes and inks that letters show."""
    narrow = hand in (initials, knot)
    wide = rng.uniform(40, 75) if narrow else rng.uniform(85, 190)
    return Pen(
        hand(rng),
        wide,
        rng.uniform(20, 44),
        rng.choice((0.8, 1.0, 1.3, 1.7)),
        rng.choice((0.0, 0.1, 0.22, 0.35)),
    )
