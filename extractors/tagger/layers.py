"""The layers of the network that reads resumes: what a word hears of those about it, and of all the others.

Attention is that of Vaswani et al., 2017, with a learnt leaning by how far apart two words stand on the page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from extractors.tagger.words import Floats, Ints

HEADS, WIDTH = 4, 16
AT_ONCE = 1200
"""Words that attend to one another at most; a longer paper is taken in parts of so many."""
PERIODS_DOWN, PERIODS_ACROSS = (2.5, 5.0, 10.0, 20.0, 60.0), (6.0, 20.0, 70.0)
WAVES = len(PERIODS_DOWN) + len(PERIODS_ACROSS)
Weights = Mapping[str, Floats]
Rows = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Group:
    """Words by the group they are in: `order` brings the groups together, each from its place in `first`;
    `share` is one over its size, `of` the group of each word."""

    order: Rows
    first: Rows
    share: Floats
    of: Rows


@dataclass(frozen=True, slots=True)
class Link:
    """Which words (`who`) hear another (`whom`), in the order of the words heard; in `first` the places where
    the next one begins to be heard."""

    who: Rows
    whom: Rows
    first: Rows


@dataclass(frozen=True, slots=True)
class Place:
    """How n words stand to one another. `waves` n x 2 WAVES: cosines and sines of their places, so that the
    product of two words' waves tells how far apart they are; `parts` are words that attend to one another."""

    links: tuple[Link, ...]
    groups: tuple[Group, ...]
    waves: Floats
    parts: tuple[tuple[int, int], ...]


def placed(links: Ints, groups: Ints, x: Floats, y: Floats, lengths: Sequence[int]) -> Place:
    """The place of the words of papers with so many words each, by links n x LINKS and groups n x GROUPS."""
    parts, at = [], 0
    for length in lengths:
        parts += [(at + n, at + min(n + AT_ONCE, length)) for n in range(0, length, AT_ONCE)]
        at += length
    turns = np.concatenate(
        [
            y[:, None] * np.array([2 * np.pi / p for p in PERIODS_DOWN], np.float32),
            x[:, None] * np.array([2 * np.pi / p for p in PERIODS_ACROSS], np.float32),
        ],
        axis=1,
    )
    waves = np.concatenate([np.cos(turns), np.sin(turns)], axis=1).astype(np.float32)
    return Place(
        tuple(_link(links[:, number]) for number in range(links.shape[1])),
        tuple(_group(groups[:, number]) for number in range(groups.shape[1])),
        waves,
        tuple(parts),
    )


def _link(other: Ints) -> Link:
    who = np.flatnonzero(other != np.arange(len(other)))
    who = who[np.argsort(other[who], kind="stable")]
    whom = other[who].astype(np.intp)
    return Link(who, whom, _beginnings(whom))


def _group(number: Ints) -> Group:
    order = np.argsort(number, kind="stable")
    first = _beginnings(number[order])
    sizes = np.diff(np.append(first, len(order)))
    of = np.empty(len(order), np.intp)
    of[order] = np.repeat(np.arange(len(first)), sizes)
    return Group(order, first, (1 / sizes)[:, None].astype(np.float32), of)


def _beginnings(ordered: Ints | Rows) -> Rows:
    if not len(ordered):
        return np.zeros(0, np.intp)
    return np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1]))


def surroundings(state: Floats, place: Place) -> Floats:
    """Each word's own state, those it is linked with (nothing where to none), its groups'."""
    size = state.shape[1]
    around = np.zeros((len(state), size * (1 + len(place.links) + len(place.groups))), state.dtype)
    around[:, :size] = state
    at = size
    for link in place.links:
        around[link.who, at : at + size] = state[link.whom]
        at += size
    for group in place.groups:
        around[:, at : at + size] = group_mean(state, group)
        at += size
    return around


def group_mean(state: Floats, group: Group) -> Floats:
    """For each word the mean state of its group. As a matrix it is its own transpose."""
    means: Floats = (np.add.reduceat(state[group.order], group.first, axis=0) * group.share)[group.of]
    return means


@dataclass(frozen=True, slots=True)
class Attended:
    """What one head of one part did: its questions, keys and values, and whom each word attended to."""

    asks: Floats
    keys: Floats
    values: Floats
    shares: Floats


def attention(state: Floats, place: Place, net: Weights, layer: int) -> tuple[Floats, list[Attended]]:
    """What each word takes from all the others, n x HEADS WIDTH, head by head, and how it came about."""
    asks, keys, values = (state @ net[f"{name}{layer}"] for name in ("asks", "keys", "values"))
    leanings = state @ net[f"lean{layer}"] + net[f"lean_bias{layer}"]
    taken = np.empty((len(state), HEADS * WIDTH), state.dtype)
    kept = []
    for first, after in place.parts:
        waves = place.waves[first:after]
        for head in range(HEADS):
            own = slice(head * WIDTH, (head + 1) * WIDTH)
            lean = leanings[first:after, head * 2 * WAVES : (head + 1) * 2 * WAVES]
            ask = np.concatenate(
                [asks[first:after, own] * np.float32(WIDTH**-0.5), turned(lean, waves)], axis=1
            )
            key = np.concatenate([keys[first:after, own], waves], axis=1)
            one = Attended(ask, key, values[first:after, own], softmax(ask @ key.T))
            taken[first:after, own] = one.shares @ one.values
            kept.append(one)
    return taken, kept


def turned(lean: Floats, waves: Floats) -> Floats:
    """What a word asks of the others' waves so that its leaning falls where it wants: for each period the
    amplitudes of the cosine and of the sine of the way from the other to itself."""
    cosine, sine = lean[:, :WAVES], lean[:, WAVES:]
    c, s = waves[:, :WAVES], waves[:, WAVES:]
    return np.concatenate([cosine * c + sine * s, cosine * s - sine * c], axis=1)


def normal(state: Floats) -> Floats:
    centred = state - state.mean(axis=1, keepdims=True)
    spread: Floats = centred / np.sqrt((centred * centred).mean(axis=1, keepdims=True) + 1e-5)
    return spread


def softmax(scores: Floats) -> Floats:
    raised: Floats = np.exp(scores - scores.max(axis=1, keepdims=True))
    raised /= raised.sum(axis=1, keepdims=True)
    return raised
