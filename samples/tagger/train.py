"""Trains the network that reads resumes: `python -m samples.tagger.train [--resumes N] [--seed S]`.

Plain stochastic gradient descent with Adam (Kingma and Ba, 2015) on pages made as they are needed; the
gradients are written out, so that nothing but numpy is needed.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from extractors.tagger.forms import BUCKETS
from extractors.tagger.network import (
    GROUPS,
    LAYERS,
    LINKS,
    PAIR_FEATURES,
    TAGS,
    WEIGHTS,
    group_mean,
    heard,
    softmax,
    surroundings,
)
from extractors.tagger.words import Floats, Ints
from samples.tagger.lessons import Lesson, lessons

HIDDEN, ASKED, MIDDLE = 64, 24, 16
BATCH, NEW, KEPT = 2, 1, 3000
"""A step learns from so many resumes, of which so many are new, the others drawn from the last ones seen."""
Net = dict[str, Floats]


def fresh(features: int, seed: int) -> Net:
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
    return net


@dataclass(frozen=True, slots=True)
class Whole:
    """Several lessons as one; no link or group reaches from one into another."""

    numbers: Floats
    forms: Ints
    links: Ints
    groups: Ints
    tags: Ints
    begins: Ints


def together(batch: list[Lesson]) -> Whole:
    shifts = np.cumsum([0, *(len(x.tags) for x in batch)])
    tops = [x.groups.max(axis=0) + 1 for x in batch]
    begun = np.cumsum([np.zeros(GROUPS, np.int64), *tops], axis=0)
    return Whole(
        np.concatenate([x.numbers for x in batch]),
        np.concatenate([x.forms for x in batch]),
        np.concatenate([x.links + s for x, s in zip(batch, shifts, strict=False)]),
        np.concatenate([x.groups + g for x, g in zip(batch, begun, strict=False)]).astype(np.int32),
        np.concatenate([x.tags for x in batch]),
        np.concatenate([x.begins + s for x, s in zip(batch, shifts, strict=False)]).astype(np.int32),
    )


def gradients(
    net: Net, batch: list[Lesson], rng: np.random.Generator
) -> tuple[Net, tuple[float, float, float]]:
    """The loss's gradients for a batch, and its three parts (tags, beginnings, owners), each a mean."""
    whole = together(batch)
    forms = np.where(rng.random(whole.forms.shape) < [0.35, 0.1, 0.1, 0.02], BUCKETS - 1, whole.forms)
    states = heard(whole.numbers, forms, whole.links, whole.groups, net)
    hidden, n = states[-1], len(whole.tags)
    back: Net = {name: np.zeros_like(value) for name, value in net.items() if name != "forms"}
    tags = softmax(hidden @ net["tag"] + net["tag_bias"])
    lost = -np.log(tags[np.arange(n), whole.tags] + 1e-9)
    wrong = tags.copy()
    wrong[np.arange(n), whole.tags] -= 1
    wrong /= n
    back["tag"], back["tag_bias"] = hidden.T @ wrong, wrong.sum(axis=0)
    to_hidden = wrong @ net["tag"].T
    starts = 1 / (1 + np.exp(-(hidden @ net["begin"] + net["begin_bias"])))
    true = np.zeros_like(starts)
    true[whole.begins] = 1
    off = (starts - true) * (1 + 4 * true) / n
    lost_begin = -(np.log(starts + 1e-9) * true + np.log(1 - starts + 1e-9) * (1 - true)).sum() / n
    back["begin"], back["begin_bias"] = hidden.T @ off, off.sum(axis=0)
    to_hidden += off @ net["begin"].T
    owners = _owner_gradients(net, batch, hidden, to_hidden, back)
    back["forms_rows"], back["forms_by"] = _through_layers(net, whole, states, to_hidden, back, forms)
    return back, (float(lost.mean()), float(lost_begin), owners)


def _owner_gradients(net: Net, batch: list[Lesson], hidden: Floats, to_hidden: Floats, back: Net) -> float:
    at, lost = 0, 0.0
    every = max(sum(len(one.owner) for one in batch), 1)
    for one in batch:
        part = hidden[at : at + len(one.tags)]
        middle = np.maximum(one.pairs @ net["pair"] + net["pair_bias"], 0)
        asked, offered = part[one.owned] @ net["ask"], part[one.begins] @ net["offer"]
        shares = softmax(asked @ offered.T * np.float32(0.2) + (middle @ net["pair_out"])[:, :, 0])
        rows = np.arange(len(one.owner))
        lost -= float(np.log(shares[rows, one.owner] + 1e-9).sum())
        wrong = shares / every
        wrong[rows, one.owner] -= 1 / every
        to_asked, to_offered = wrong @ offered * np.float32(0.2), wrong.T @ asked * np.float32(0.2)
        back["ask"] += part[one.owned].T @ to_asked
        back["offer"] += part[one.begins].T @ to_offered
        to_hidden[at + one.owned] += to_asked @ net["ask"].T
        to_hidden[at + one.begins] += to_offered @ net["offer"].T
        flat, flat_wrong = middle.reshape(-1, MIDDLE), wrong.reshape(-1, 1)
        back["pair_out"] += flat.T @ flat_wrong
        to_middle = (flat_wrong @ net["pair_out"].T) * (flat > 0)
        back["pair"] += one.pairs.reshape(-1, PAIR_FEATURES).T @ to_middle
        back["pair_bias"] += to_middle.sum(axis=0)
        at += len(one.tags)
    return lost / every


def _through_layers(
    net: Net, whole: Whole, states: list[Floats], to_hidden: Floats, back: Net, forms: Ints
) -> tuple[Ints, Floats]:
    for layer in reversed(range(LAYERS)):
        before = states[layer]
        around = surroundings(before, whole.links, whole.groups)
        raw = around @ net[f"w{layer}"] + net[f"b{layer}"]
        to_sum = _through_normal(before + np.maximum(raw, 0), to_hidden)
        to_raw = to_sum * (raw > 0)
        back[f"w{layer}"], back[f"b{layer}"] = around.T @ to_raw, to_raw.sum(axis=0)
        to_hidden = to_sum + _through_surroundings(to_raw @ net[f"w{layer}"].T, whole.links, whole.groups)
    raw = whole.numbers @ net["in"] + net["in_bias"] + net["forms"][forms].sum(axis=1)
    to_raw = _through_normal(np.maximum(raw, 0), to_hidden) * (raw > 0)
    back["in"], back["in_bias"] = whole.numbers.T @ to_raw, to_raw.sum(axis=0)
    return forms, to_raw


def _through_normal(value: Floats, grown: Floats) -> Floats:
    centred = value - value.mean(axis=1, keepdims=True)
    scale = 1 / np.sqrt((centred * centred).mean(axis=1, keepdims=True) + 1e-5)
    made = centred * scale
    return scale * (
        grown - grown.mean(axis=1, keepdims=True) - made * (grown * made).mean(axis=1, keepdims=True)
    )


def _through_surroundings(grown: Floats, links: Ints, groups: Ints) -> Floats:
    size = grown.shape[1] // (1 + LINKS + GROUPS)
    found = grown[:, :size].copy()
    own = np.arange(len(grown))
    for number in range(LINKS):
        part = grown[:, (1 + number) * size : (2 + number) * size]
        other = links[:, number]
        rows = np.flatnonzero(other != own)
        _scatter(found, other[rows], part[rows])
    for number in range(GROUPS):
        at = 1 + LINKS + number
        found += group_mean(np.ascontiguousarray(grown[:, at * size : (at + 1) * size]), groups[:, number])
    return found


def _scatter(into: Floats, rows: Ints, what: Floats) -> None:
    """Adds each of `what` to its row, rows coming more than once."""
    if not len(rows):
        return
    order = np.argsort(rows, kind="stable")
    ordered = rows[order]
    first = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    ends = np.r_[first[1:], len(order)]
    sums = np.zeros((len(order) + 1, what.shape[1]), what.dtype)
    np.cumsum(what[order], axis=0, out=sums[1:])
    into[ordered[first]] += (sums[ends] - sums[first]).astype(into.dtype)


class Adam:
    """One step of Adam; the table of forms is stepped only where it was used."""

    def __init__(self, net: Net) -> None:
        self.net = net
        self.mean = {name: np.zeros_like(value) for name, value in net.items()}
        self.square = {name: np.zeros_like(value) for name, value in net.items()}
        self.count = 0

    def step(self, back: Net, rate: float) -> None:
        self.count += 1
        rows, by = back.pop("forms_rows"), back.pop("forms_by")
        used, inverse = np.unique(rows, return_inverse=True)
        summed = np.zeros((len(used), by.shape[1]), np.float32)
        inverse = inverse.reshape(rows.shape)
        for column in range(rows.shape[1]):
            _scatter(summed, inverse[:, column], by)
        size = np.sqrt(sum(float((g * g).sum()) for g in back.values()) + float((summed * summed).sum()))
        scale = min(1.0, 1.0 / max(size, 1e-6))
        for name, grown in back.items():
            self._move(name, slice(None), grown * scale, rate)
        self._move("forms", used, summed * scale, rate)

    def _move(self, name: str, rows: slice | Ints, grown: Floats, rate: float) -> None:
        mean, square = self.mean[name], self.square[name]
        mean[rows] = 0.9 * mean[rows] + 0.1 * grown
        square[rows] = 0.99 * square[rows] + 0.01 * grown * grown
        slow, fast = 1 - 0.9**self.count, 1 - 0.99**self.count
        self.net[name][rows] -= rate * (mean[rows] / slow) / (np.sqrt(square[rows] / fast) + 1e-6)


def train(
    resumes: int, seed: int, out: Path, workers: int, start: Net | None = None, top: float = 2e-3
) -> None:
    rng = np.random.default_rng(seed)
    source = lessons(range(seed * 10_000_000, seed * 10_000_000 + resumes), workers)
    first = next(source)
    net = start or fresh(first.numbers.shape[1], seed)
    adam = Adam(net)
    steps, done = resumes // NEW, 0
    batch: list[Lesson] = []
    kept: list[Lesson] = []
    shown = np.zeros(3)
    for one in source:
        batch.append(one)
        if len(batch) < NEW:
            continue
        kept = [*kept, *batch][-KEPT:]
        batch += [kept[int(rng.integers(len(kept)))] for _ in range(BATCH - NEW)]
        rate = top * min(1.0, (done + 1) / 200) * max(0.02, 1 - done / steps)
        back, lost = gradients(net, batch, rng)
        adam.step(back, rate)
        shown += lost
        done, batch = done + 1, []
        if done % 250 == 0:
            print(f"{done} of {steps}: " + " ".join(f"{v / 250:.4f}" for v in shown), flush=True)
            shown[:] = 0
            save(net, out)
    save(net, out)


def save(net: Net, out: Path) -> None:
    np.savez_compressed(out, **{name: value.astype(np.float16) for name, value in net.items()})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--resumes", type=int, default=60_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--rate", type=float, default=2e-3)
    wanted = parser.parse_args()
    start = None
    if wanted.start:
        with np.load(wanted.start) as stored:
            start = {name: stored[name].astype(np.float32) for name in stored.files}
    train(wanted.resumes, wanted.seed, wanted.out, wanted.workers, start, wanted.rate)


if __name__ == "__main__":
    main()
