"""Trains the network that reads resumes: `python -m samples.tagger.train [--resumes N] [--seed S]`.

Adam (Kingma and Ba, 2015) on pages made as they are needed, each learnt from several times among later ones,
and with `--laid` on those that `tests.eval.laid_lessons` has made of layouts that people wrote.
What is kept is the running mean of the weights, which reads better than the last ones.
"""

from __future__ import annotations

import argparse
import pickle
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from extractors.tagger.forms import BUCKETS
from extractors.tagger.layers import HEADS, WAVES, WIDTH
from extractors.tagger.network import ATTENDING, GROUPS, LAYERS, LINKS, PAIR_FEATURES, TAGS, WEIGHTS, loaded
from extractors.tagger.words import Floats, Ints
from samples.adam import Adam
from samples.tagger.backward import Net, gradients
from samples.tagger.lessons import Lesson, lessons
from samples.tagger.renaming import Renaming

HIDDEN, ASKED, MIDDLE = 64, 24, 16
BATCH, KEPT, STEPS = 4, 8000, 2
"""A step learns from the newest resume and others drawn from the last ones seen; making a resume takes longer
than learning from it, so each new one is good for some steps."""
LAID = 0.5
"""How many of the lessons besides the newest are from layouts that people wrote, where there are such."""
MEAN = 0.999
"""How much of the running mean of the weights stays at each step."""


def fresh(features: int, seed: int) -> Net:
    """Weights to begin from."""
    rng = np.random.default_rng(seed)

    def drawn(rows: int, columns: int, scale: float = 1.0) -> Floats:
        return (rng.standard_normal((rows, columns)) * scale * np.sqrt(2 / rows)).astype(np.float32)

    net = {
        "in": drawn(features, HIDDEN),
        "in_bias": np.zeros(HIDDEN, np.float32),
        "forms": (rng.standard_normal((BUCKETS, HIDDEN)) * 0.05).astype(np.float32),
        "tag": drawn(HIDDEN, len(TAGS)),
        "tag_bias": np.zeros(len(TAGS), np.float32),
        "begin": drawn(HIDDEN, 1),
        "begin_bias": np.full(1, -2.0, np.float32),
        "ask": drawn(HIDDEN, ASKED),
        "offer": drawn(HIDDEN, ASKED),
        "pair": drawn(PAIR_FEATURES, MIDDLE),
        "pair_bias": np.zeros(MIDDLE, np.float32),
        "pair_out": drawn(MIDDLE, 1),
    }
    for layer in range(LAYERS):
        net[f"w{layer}"] = drawn(HIDDEN * (1 + LINKS + GROUPS), HIDDEN, 0.7)
        net[f"b{layer}"] = np.zeros(HIDDEN, np.float32)
    for layer in ATTENDING:
        for name in ("asks", "keys", "values"):
            net[f"{name}{layer}"] = drawn(HIDDEN, HEADS * WIDTH, 0.7)
        net[f"lean{layer}"] = drawn(HIDDEN, HEADS * 2 * WAVES, 0.1)
        net[f"lean_bias{layer}"] = rng.standard_normal(HEADS * 2 * WAVES).astype(np.float32) * np.float32(0.3)
        net[f"take{layer}"] = np.zeros((HEADS * WIDTH, HIDDEN), np.float32)
    return net


def widened(net: Net, seed: int) -> Net:
    """The network with each of its hidden units twice, which says the same: what a unit gave to others both
    halves give between them, in shares drawn by chance so that they learn different things."""
    rng = np.random.default_rng(seed)

    def shared(value: Floats) -> Floats:
        size = len(net["in_bias"])
        blocks = value.reshape(-1, size, value.shape[1])
        share = rng.uniform(0.3, 0.7, blocks.shape).astype(np.float32)
        halves = np.concatenate([blocks * share, blocks * (1 - share)], axis=1)
        return halves.reshape(-1, value.shape[1])

    takes = ("tag", "begin", "ask", "offer", *(f"w{n}" for n in range(LAYERS)))
    takes += tuple(f"{name}{n}" for n in ATTENDING for name in ("asks", "keys", "values", "lean"))
    gives = ("in", "in_bias", "forms", *(f"{name}{n}" for n in range(LAYERS) for name in "wb"))
    gives += tuple(f"take{n}" for n in ATTENDING)
    found = {name: shared(value) if name in takes else value for name, value in net.items()}
    return {
        name: np.concatenate([value, value], axis=-1) if name in gives else value
        for name, value in found.items()
    }


class ByPage(Adam):
    """Adam on the network of pages: no gradient is longer than one, and the table of forms is stepped only
    where it was used."""

    def step(self, grown: Net, rate: float) -> None:
        rows, by = grown.pop("forms_rows"), grown.pop("forms_by")
        used, summed = _by_row(rows, by)
        size = np.sqrt(sum(float((g * g).sum()) for g in grown.values()) + float((summed * summed).sum()))
        scale = min(1.0, 1.0 / max(size, 1e-6))
        Adam.step(self, {name: by * scale for name, by in grown.items()}, rate)
        self.move("forms", used, summed * scale, rate)


def _by_row(rows: Ints, by: Floats) -> tuple[Ints, Floats]:
    """The rows of the table of forms that were used, and the sum of what came to each."""
    flat = rows.ravel()
    order = np.argsort(flat, kind="stable")
    used, first = np.unique(flat[order], return_index=True)
    return used, np.add.reduceat(by[order // rows.shape[1]], first, axis=0)


def train(
    resumes: int,
    seed: int,
    out: Path,
    workers: int,
    start: Net | None = None,
    top: float = 2e-3,
    laid: Sequence[Lesson] = (),
) -> None:
    """Learns from so many made resumes and keeps the weights in `out`, every 1,000 steps and at the end."""
    rng = np.random.default_rng(seed)
    source = lessons(range(seed * 10_000_000, seed * 10_000_000 + resumes), workers)
    first = next(source)
    net = {**fresh(first.numbers.shape[1], seed), **(start or {})}
    mean = {name: value.copy() for name, value in net.items()}
    adam = ByPage(net)
    kept: list[Lesson] = [first]
    renaming = Renaming(laid)
    shown = np.zeros(3)
    for done, one in enumerate(source, 1):
        kept = kept if len(kept) < KEPT else kept[KEPT // 10 :]
        kept.append(one)
        for step in range(STEPS):
            newest = [one] if step == 0 else []
            drawn = (_drawn(laid, kept, renaming, rng) for _ in range(BATCH - len(newest)))
            batch = [*newest, *drawn]
            back, lost = gradients(net, batch, rng)
            adam.step(back, top * min(1.0, done / 200) * max(0.02, 1 - done / resumes))
            stay = min(MEAN, done / (done + 10))
            for name, value in net.items():
                mean[name] += (1 - stay) * (value - mean[name])
            shown += lost
        if done % 1000 == 0:
            shown /= 1000 * STEPS
            print(f"{done} of {resumes}: " + " ".join(f"{v:.4f}" for v in shown), flush=True)
            shown[:] = 0
            save(mean, out)
    save(mean, out)


def _drawn(
    laid: Sequence[Lesson], kept: Sequence[Lesson], renaming: Renaming, rng: np.random.Generator
) -> Lesson:
    if laid and rng.random() < LAID:
        return renaming.of(laid[int(rng.integers(len(laid)))], rng)
    return kept[int(rng.integers(len(kept)))]


def save(net: Net, out: Path) -> None:
    np.savez_compressed(out, **{name: value.astype(np.float16) for name, value in net.items()})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--resumes", type=int, default=60_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--widen", action="store_true", help="each hidden unit of them twice")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--laid", type=Path, nargs="+", default=[], help="lessons of layouts people wrote")
    wanted = parser.parse_args()
    start = loaded(wanted.start) if wanted.start else None
    if start is not None and wanted.widen:
        start = widened(start, wanted.seed)
    laid: list[Lesson] = [one for path in wanted.laid for one in pickle.loads(path.read_bytes())]
    train(wanted.resumes, wanted.seed, wanted.out, wanted.workers, start, wanted.rate, laid)


if __name__ == "__main__":
    main()
