"""Two further hands, for the held-out letters that come as text."""

from __future__ import annotations

import math
from random import Random

from samples.layouts.ink import Pen, _smooth, _strokes
from tests.bench.ink.pens import Hand, Stroke

_NAMES = ("Ottoline Brankovic", "Emeka Castellanos", "Philippa Dunmore", "Yusuf Halvorsen")


def _office(rng: Random) -> tuple[Stroke, ...]:
    """The sample office's own hand, fitted to a box of one by one."""
    strokes = [_smooth(stroke) for stroke in _strokes(rng.choice(_NAMES), rng, Pen(name=str(rng.random())))]
    xs, ys = [x for stroke in strokes for x, _ in stroke], [y for stroke in strokes for _, y in stroke]
    left, top, wide, high = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
    return tuple([((x - left) / wide, (y - top) / high) for x, y in stroke] for stroke in strokes)


def _oval(rng: Random) -> tuple[Stroke, ...]:
    """A large open oval with a wave struck through it."""
    start, turns = rng.uniform(0, 1), rng.uniform(0.8, 1.3)
    oval = [
        (
            0.3 + 0.28 * math.cos(start + math.tau * turns * at / 40),
            0.5 + 0.45 * math.sin(start + at * turns * 0.157),
        )
        for at in range(41)
    ]
    wave = [(0.05 + 0.022 * at, 0.55 + 0.14 * math.sin(at / rng.uniform(1.2, 1.6))) for at in range(42)]
    return (oval, wave)


HANDS: dict[str, Hand] = {"office": _office, "oval": _oval}
