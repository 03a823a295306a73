"""Trains what makes fax pages grey again: `python -m tests.eval.restoring_fit [--seeds N] [--steps N]`.

Development resumes that the resume network learns from too are drawn finely, and sent as a fax machine
would, each with faults of its own: blur, a hesitating head, specks, lost and repeated lines, bursts. Of each
page some dots at edges of ink are kept with what lies around them and how much of each was ink. Adam (Kingma
and Ba, 2015) on cross-entropy; what is kept is a running mean.
"""

from __future__ import annotations

import argparse
import itertools
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray

from extractors.restoring import WEIGHTS, Floats, around, at_edges, darkness
from samples.adam import Adam, Weights
from samples.degrade import FAX_WIDTH
from tests.eval.calibration_resumes import Order, families, is_taught, made_resume

FINE_DPI = 408
"""Twice a fax's dots across, four times a standard fax's lines."""
HIDDEN = {True: (96, 32), False: (64, 24)}
PAGES, DOTS, HELD_BACK = 2, 9000, 60_000
BATCH, RATE, MEAN = 1024, 3e-3, 0.998
FIRST = 200
"""The first seed: resumes of lower ones measure the reader in development."""
Grey = NDArray[np.uint8]
Pairs = tuple[NDArray[np.uint8], Floats]
"""Windows with one byte for each dot, and how much of each window's middle was ink, by halves."""


def clean_pages(seeds: int) -> Iterator[Grey]:
    """Development resumes in grey at FINE_DPI, their first pages."""
    for order in (
        Order(name, "text", FIRST + seed) for seed in range(seeds) for name in families() if is_taught(name)
    ):
        made = made_resume(order)
        if made is None or made.ending != "pdf":
            continue
        document = pypdfium2.PdfDocument(made.content)
        for number in range(min(len(document), PAGES)):
            yield np.asarray(document[number].render(scale=FINE_DPI / 72).to_pil().convert("L"))
        document.close()


def sent(page: Grey, coarse: bool, rng: random.Random) -> tuple[NDArray[np.bool_], Floats]:
    """The ink of a page as a fax machine sends it, and how much of each dot at fine mode's lines was ink."""
    numbers = np.random.default_rng(rng.getrandbits(63))
    page = _laid(page, rng)
    wide, high = min(page.shape[1] // 2, FAX_WIDTH), round(page.shape[0] / FINE_DPI * 98)
    page = page[:, : 2 * wide]
    true = cv2.resize(page, (wide, 2 * high), interpolation=cv2.INTER_AREA)
    blurred = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.4, 1.7))
    lines = high if coarse else 2 * high
    level = np.asarray(cv2.resize(blurred, (wide, lines), interpolation=cv2.INTER_AREA), np.float32)
    level += numbers.normal(0, rng.uniform(8, 34), level.shape) * (np.abs(level - 128) < 118)
    ink = level < rng.uniform(125, 185) + (rng.uniform(5, 20) if coarse else 0)
    _spoil(ink, rng, numbers)
    return ink, np.asarray(1 - true / 255, np.float32)


def _laid(page: Grey, rng: random.Random) -> Grey:
    """The page as somebody laid it in: the narrow side first, now and then sideways, a little askew."""
    if (page.shape[1] > page.shape[0]) != (rng.random() < 0.08):
        page = np.ascontiguousarray(np.rot90(page))
    high, wide = page.shape
    if rng.random() < 0.2:
        page = _with_panel(page, rng)
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), rng.uniform(-0.8, 0.8), 1.0)
    turn[:, 2] += np.array((rng.uniform(-2, 2), rng.uniform(-4, 4)))
    return np.asarray(cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=255))


def _with_panel(page: Grey, rng: random.Random) -> Grey:
    """The page with a stretch of it white on black, as headings are."""
    deep = page.shape[0] // 12
    top = rng.randrange(page.shape[0] - deep)
    page = page.copy()
    page[top : top + deep] = 255 - page[top : top + deep]
    return page


def _spoil(ink: NDArray[np.bool_], rng: random.Random, numbers: np.random.Generator) -> None:
    """Specks, lost dots, lost and repeated lines, bursts of the line."""
    high, wide = ink.shape
    for _ in range(int(rng.uniform(0, 0.0004) * ink.size)):
        y, x = rng.randrange(high), rng.randrange(wide)
        ink[y : y + rng.choice((1, 1, 1, 2)), x : x + rng.choice((1, 1, 2, 2, 3))] = True
    ink &= numbers.random(ink.shape) >= rng.uniform(0, 0.004)
    for _ in range(rng.randint(0, 10) * high // 2156):
        y = rng.randrange(10, high - 4)
        ink[y] = ink[y - 1] if rng.random() < 0.6 else False
        if rng.random() < 0.3:
            ink[y + 1] = ink[y]
    for _ in range(rng.randint(0, 8) * high // 2156):
        y, x = rng.randrange(10, high), rng.randrange(wide - 200)
        ink[y, x : x + rng.randrange(20, 190)] = True


def pairs(pages: Iterator[Grey], coarse: bool, seed: int) -> Pairs:
    """DOTS of each page, as it was sent and as it was."""
    rng = random.Random(seed)
    seen, were = [], []
    for page in pages:
        ink, true = sent(page, coarse, rng)
        halves = np.stack([true[0::2], true[1::2]], axis=-1) if coarse else true[:, :, None]
        at = np.flatnonzero(at_edges(ink))
        at = np.random.default_rng(rng.getrandbits(63)).permutation(at)[:DOTS]
        rows, columns = np.unravel_index(at, ink.shape)
        seen.append(around(ink, coarse)[rows, columns].reshape(at.size, -1).astype(np.uint8))
        were.append(halves[rows, columns])
    return np.concatenate(seen), np.concatenate(were)


def fitted(learnt: Pairs, hidden: tuple[int, int], steps: int, seed: int) -> tuple[Floats, ...]:
    """The three layers that say best how much of each dot was ink."""
    windows, true = learnt
    rng = np.random.default_rng(seed)
    sizes = (windows.shape[1], *hidden, true.shape[1])
    net: Weights = {}
    for layer, (wide, narrow) in enumerate(itertools.pairwise(sizes)):
        net[f"{2 * layer}"] = rng.normal(0, np.sqrt(2 / wide), (wide, narrow)).astype(np.float32)
        net[f"{2 * layer + 1}"] = np.zeros(narrow, np.float32)
    adam, mean = Adam(net, tiny=1e-8), {name: value.copy() for name, value in net.items()}
    for step in range(1, steps + 1):
        drawn = rng.integers(0, len(windows), BATCH)
        grown = _gradients([*net.values()], windows[drawn].astype(np.float32), true[drawn])
        rate = RATE * min(1.0, step / 500) * max(0.01, 1 - step / steps)
        adam.step(dict(zip(net, grown, strict=True)), rate)
        for name, value in net.items():
            mean[name] += (1 - min(MEAN, step / (step + 10))) * (value - mean[name])
    return tuple(mean.values())


def _gradients(net: list[Floats], value: Floats, true: Floats) -> list[Floats]:
    """What cross-entropy grows by with each weight."""
    first = np.maximum(value @ net[0] + net[1], 0)
    second = np.maximum(first @ net[2] + net[3], 0)
    out = (1 / (1 + np.exp(-(second @ net[4] + net[5]))) - true) / len(true)
    middle = (out @ net[4].T) * (second > 0)
    low = (middle @ net[2].T) * (first > 0)
    return [value.T @ low, low.sum(0), first.T @ middle, middle.sum(0), second.T @ out, out.sum(0)]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=3, help="resumes of each family")
    parser.add_argument("--steps", type=int, default=40_000)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    wanted = parser.parse_args()
    stored: dict[str, Any] = {}
    for coarse, name in ((True, "standard"), (False, "fine")):
        windows, true = pairs(clean_pages(wanted.seeds), coarse, 1)
        net = fitted((windows[:-HELD_BACK], true[:-HELD_BACK]), HIDDEN[coarse], wanted.steps, 1)
        kept, were = windows[-HELD_BACK:], true[-HELD_BACK:]
        left = float(np.square(darkness(kept, net) - were).mean())
        as_sent = float(np.square(kept[:, kept.shape[1] // 2, None] - were).mean())
        print(f"{name}: {len(windows)} dots; squared error {left:.4f}, as sent {as_sent:.4f}", flush=True)
        stored |= {f"{name}{number}": value.astype(np.float16) for number, value in enumerate(net)}
    np.savez_compressed(wanted.out, **stored)


if __name__ == "__main__":
    main()
