"""The hands of the fourth set: names written out, flat lines, one letter, an old hand, a line beneath."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from random import Random

from PIL import Image, ImageDraw

from tests.bench.ink.pens import Pen, Stroke, _curve

_DOTS = 5
_ROOM = 5
_TALL, _LOW = "bdfhklt", "gjpqyz"
Hand = Callable[[Random, str], list[Stroke]]
_CAPITALS = (
    [(0.9, 0.1), (0.3, 0.0), (0.1, 0.3), (0.8, 0.6), (0.6, 1.0), (0.0, 0.85)],
    [(0.2, 0.05), (0.25, 0.6), (0.1, 1.0), (0.3, 0.0), (0.9, 0.15), (0.3, 0.5), (0.95, 1.0)],
    [(0.0, 1.0), (0.25, 0.05), (0.45, 0.9), (0.7, 0.0), (0.95, 1.0)],
    [(0.1, 0.0), (0.9, 0.02), (0.6, 0.3), (0.65, 0.85), (0.3, 1.05), (0.0, 0.75), (0.5, 0.6)],
    [(0.95, 0.2), (0.5, 0.0), (0.05, 0.5), (0.45, 1.0), (1.0, 0.7)],
)


def _letters(rng: Random, word: str, left: float, each: float) -> Iterator[tuple[float, float]]:
    """Points through a running hand's letters: y 0 is its top, 1 its foot, small ones from .4 to .7."""
    x = left
    for letter in word:
        drift = rng.uniform(-0.03, 0.03)
        if letter in _TALL:
            yield from (
                (x + each * 0.3, 0.6),
                (x + each * 0.75, 0.05 + drift),
                (x + each * 0.45, 0.1),
                (x + each * 0.5, 0.7),
            )
        elif letter in _LOW:
            yield from (
                (x + each * 0.4, 0.45),
                (x + each * 0.6, 0.95 + drift),
                (x + each * 0.2, 0.9),
                (x + each * 0.8, 0.62),
            )
        elif letter in "mnuwv":
            yield from (
                (x + each * 0.2, 0.42 + drift),
                (x + each * 0.4, 0.7),
                (x + each * 0.6, 0.43),
                (x + each * 0.9, 0.7),
            )
        else:
            yield from ((x + each * 0.4, 0.42 + drift), (x + each * 0.1, 0.6), (x + each * 0.6, 0.7))
        x += each * rng.uniform(0.85, 1.1)


def _cursive(rng: Random, name: str) -> list[Stroke]:
    """Given and family name, or an initial for the first; capitals apart, dots and bars last."""
    words = name.split()
    if rng.random() < 0.4:
        words[0] = words[0][:1]
    each = 0.92 / (sum(map(len, words)) + len(words) * 0.8)
    strokes, marks, x = [], [], 0.02
    for word in words:
        shape = rng.choice(_CAPITALS)
        strokes.append(_curve([(x + px * each * 1.5, 0.02 + py * 0.7) for px, py in shape]))
        start = x + each * 1.5
        if len(word) > 1:
            strokes.append(_curve(list(_letters(rng, word[1:].lower(), start, each))))
        for place, letter in enumerate(word[1:].lower()):
            at = start + (place + 0.5) * each
            if letter in "ij" and rng.random() < 0.7:
                marks.append([(at, 0.26), (at + 0.008, 0.27)])
            elif letter == "t":
                marks.append([(at - each * 0.5, 0.24), (at + each * 0.7, 0.2)])
        x = start + each * (len(word) - 0.2)
    return strokes + marks


def _flat(rng: Random, name: str) -> list[Stroke]:
    """A capital, then a line in a hurry that hardly rises."""
    shape = rng.choice(_CAPITALS)
    line = [(0.2, rng.uniform(0.5, 0.65))]
    while line[-1][0] < 0.9:
        line.append((line[-1][0] + rng.uniform(0.03, 0.09), 0.6 + rng.uniform(-0.1, 0.06)))
    return [_curve([(px * 0.2, py * 0.9) for px, py in shape]), _curve(line)]


def _initial(rng: Random, name: str) -> list[Stroke]:
    """One capital, at times with a full stop or a stroke below."""
    strokes = [_curve([(px * 0.9, py * 0.9) for px, py in rng.choice(_CAPITALS)])]
    if rng.random() < 0.5:
        strokes.append([(0.95, 0.88), (0.97, 0.9)])
    elif rng.random() < 0.5:
        strokes.append(_curve([(0.0, 0.98), (0.5, 0.94), (1.0, 0.96)]))
    return strokes


def _shaky(rng: Random, name: str) -> list[Stroke]:
    """Written out by an old hand, that trembles."""
    beat = rng.uniform(0.5, 0.9)
    return [
        [
            (x + 0.002 * math.sin(at * beat), y + 0.022 * math.sin(at * beat * 1.7))
            for at, (x, y) in enumerate(stroke)
        ]
        for stroke in _cursive(rng, name)
    ]


def _underlined(rng: Random, name: str) -> list[Stroke]:
    """The family name alone, and a line that comes back beneath it and is struck twice."""
    name = name.split()[-1]
    above = [[(x, y * 0.75) for x, y in stroke] for stroke in _cursive(rng, f"{name[:1]} {name}")]
    back = _curve([(0.96, 0.55), (0.9, 0.84), (0.12, rng.uniform(0.88, 0.94)), (0.8, 0.97)])
    at = rng.uniform(0.4, 0.6)
    return [*above, back, [(at, 0.86), (at + 0.015, 1.0)], [(at + 0.03, 0.86), (at + 0.045, 1.0)]]


_HANDS: dict[str, Hand] = {
    "cursive": _cursive, "flat": _flat, "initial": _initial, "shaky": _shaky, "underlined": _underlined,
}  # fmt: skip


def pen(hand: str, name: str, rng: Random) -> Pen:
    """The signature of `name` in one hand, as large as people sign."""
    strokes = tuple(_HANDS[hand](rng, name))
    wide = rng.uniform(24, 46) if hand == "initial" else rng.uniform(90, 185)
    high = rng.uniform(26, 44) if hand == "initial" else rng.uniform(24, 50)
    return Pen(strokes, wide, high, rng.choice((0.7, 0.9, 1.2, 1.5, 2.1)), 0.0)


def pressed(pen: Pen) -> Iterator[tuple[float, float, float, float, float]]:
    """Short straight pieces from point to point, in points from the top left, each with its own thickness."""
    for stroke in pen.strokes:
        for at, ((x0, y0), (x1, y1)) in enumerate(pairwise(stroke)):
            thick = pen.thick * (0.75 + 0.45 * math.sin(at * 0.33))
            yield x0 * pen.wide, y0 * pen.high, x1 * pen.wide, y1 * pen.high, thick


def inked(pen: Pen) -> Image.Image:
    """A mask of the ink, five dots a point, thicker where the pen pressed."""
    size = (round((pen.wide + 2 * _ROOM) * _DOTS), round((pen.high + 2 * _ROOM) * _DOTS))
    mask = Image.new("L", size, 0)
    draw = ImageDraw.Draw(mask)
    for piece in pressed(pen):
        x0, y0, x1, y1 = ((value + _ROOM) * _DOTS for value in piece[:4])
        half = max(1.0, piece[4] * _DOTS / 2)
        draw.line(((x0, y0), (x1, y1)), fill=255, width=round(2 * half))
        draw.ellipse((x1 - half, y1 - half, x1 + half, y1 + half), fill=255)
    return mask


def box(pen: Pen) -> tuple[float, float]:
    """Width and height in points of a picture of the ink."""
    return pen.wide + 2 * _ROOM, pen.high + 2 * _ROOM


def outlines(pen: Pen) -> Iterator[list[tuple[float, float]]]:
    """Each stroke as the closed outline that a pressing pen leaves, in points from the top left."""
    for stroke in pen.strokes:
        points = [(x * pen.wide, y * pen.high) for x, y in stroke]
        left, right = [], []
        for at, ((x0, y0), (x1, y1)) in enumerate(pairwise(points)):
            length = math.hypot(x1 - x0, y1 - y0) or 1.0
            half = pen.thick * (0.38 + 0.22 * math.sin(at * 0.33))
            nx, ny = -(y1 - y0) / length * half, (x1 - x0) / length * half
            left.append((x1 + nx, y1 + ny))
            right.append((x1 - nx, y1 - ny))
        if left:
            yield [points[0], *left, *reversed(right)]
