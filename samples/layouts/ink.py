"""Signatures drawn as a pen draws them: one smooth line of changing width, the signer's own each time."""

from __future__ import annotations

import io
import math
import random
from dataclasses import dataclass

from PIL import Image, ImageDraw

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pen:
    """How a hand writes: `loops` per name part, `slant` in radians, `width` of the nib in pixels at 1:1,
    `pressure` 0 to 1 (how much the width changes), `colour`, `flourish` the chance of an underline."""

    name: str = "office"
    loops: tuple[int, int] = (3, 6)
    slant: tuple[float, float] = (0.1, 0.5)
    width: tuple[float, float] = (2.2, 3.6)
    pressure: float = 0.55
    colours: tuple[tuple[int, int, int], ...] = ((20, 28, 96), (12, 12, 18), (30, 40, 130))
    flourish: float = 0.6
    roughness: float = 0.35


SCALE = 3
HEIGHT = 120


def ink_png(signer: str, pen: Pen | None = None) -> bytes:
    """A transparent PNG, 120 pixels high, of the signature of `signer`; the same signer signs alike."""
    pen = pen or Pen()
    rng = random.Random(f"{pen.name}:{signer}")
    slant = rng.uniform(*pen.slant)
    strokes = _strokes(signer, rng, pen)
    slanted = [[(x + (HEIGHT - y) * slant, y) for x, y in stroke] for stroke in strokes]
    left = min(x for stroke in slanted for x, _ in stroke)
    right = max(x for stroke in slanted for x, _ in stroke)
    size = (int((right - left + 24) * SCALE), HEIGHT * SCALE)
    mask = Image.new("L", size, 0)
    draw = ImageDraw.Draw(mask)
    nib = rng.uniform(*pen.width)
    for stroke in slanted:
        _draw(draw, [(x - left + 12, y) for x, y in stroke], nib, rng, pen)
    mask = mask.resize((size[0] // SCALE, HEIGHT), Image.Resampling.LANCZOS)
    picture = Image.new("RGBA", mask.size, (*rng.choice(pen.colours), 0))
    picture.putalpha(mask)
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


def _strokes(signer: str, rng: random.Random, pen: Pen) -> list[list[Point]]:
    strokes: list[list[Point]] = []
    x = 10.0
    for part in signer.split()[:3]:
        stroke = [(x, 70.0 + rng.uniform(-6, 6))]
        high = rng.uniform(10, 24)
        stroke += [(x + rng.uniform(6, 16), high), (x + rng.uniform(20, 34), rng.uniform(40, 58))]
        stroke += [(x + rng.uniform(2, 12), 88 + rng.uniform(-8, 10)), (x + rng.uniform(26, 40), 66.0)]
        x += rng.uniform(30, 42)
        for _ in range(rng.randint(*pen.loops) if len(part) > 2 else 1):
            step = rng.uniform(11, 22)
            tall = rng.choice((10, 14, 18, 34)) * (1 + rng.uniform(-pen.roughness, pen.roughness))
            stroke += [(x, 72 - tall), (x + step * 0.7, 70 + rng.uniform(-3, 8)), (x + step, 62.0)]
            x += step
        stroke.append((x + rng.uniform(4, 22), 60 + rng.uniform(-10, 8)))
        strokes.append(stroke)
        x += rng.uniform(6, 20)
    if rng.random() < pen.flourish:
        y = rng.uniform(90, 102)
        strokes.append([(x + 12, y - 12), (x * 0.6, y - 4), (12.0, y + 4), (x * 0.4, y + 6), (x * 0.9, y)])
    return strokes


def _smooth(points: list[Point]) -> list[Point]:
    """Catmull–Rom through `points`: each span is a cubic Bezier whose handles lie along its neighbours."""
    padded = [points[0], *points, points[-1]]
    line: list[Point] = []
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        steps = max(12, int(math.dist(p1, p2) * 1.5))
        for k in range(steps):
            t = k / steps
            line.append((_spline(p0[0], p1[0], p2[0], p3[0], t), _spline(p0[1], p1[1], p2[1], p3[1], t)))
    return line


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t
    )


def _draw(draw: ImageDraw.ImageDraw, points: list[Point], nib: float, rng: random.Random, pen: Pen) -> None:
    phase = rng.uniform(0, math.tau)
    line = _smooth(points)
    for number, (x, y) in enumerate(line):
        swell = 1 + pen.pressure * math.sin(phase + number / 40)
        ends = min(1.0, number / 20 + 0.25, (len(line) - number) / 20 + 0.2)
        radius = max(0.5, nib * swell * ends / 2) * SCALE
        cx, cy = x * SCALE, y * SCALE
        draw.ellipse((cx - radius, cy - radius, cx + radius, cy + radius), fill=255)
