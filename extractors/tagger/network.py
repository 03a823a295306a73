"""The network itself: what each word is, which words begin credits, and to which of these each word belongs.

Every word starts from its own features; in each layer it hears its neighbours (left, right, above, below, the
label over its column, the heading over its lines) and the means of its segment, line and column. That a
cell stands among cells that look like dates, under a word that looks like a heading, is thus known to it.
Arithmetic in numpy alone; the weights are trained by `make model` from made pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from extractors.tagger.words import Floats, Ints, WordTable

TAGS = (
    "none", "label", "title", "season", "kind", "position", "dates", "start", "end", "days", "producer",
    "production_manager", "production_coordinator", "assistant_production_coordinator", "studio", "company",
    "agreement", "over_position", "over_kind", "over_studio", "over_agreement",
)  # fmt: skip
LAYERS = 4
LINKS, GROUPS = 6, 3
PAIR_FEATURES = 14
WEIGHTS = Path(__file__).with_name("weights.npz")
Weights = Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class Tagged:
    """What the network says of n words: `tags` n x len(TAGS) chances, `begins` the words that begin credits,
    and `owners` n x len(begins) chances of belonging to each of these credits."""

    tags: Floats
    begins: Ints
    owners: Floats


@cache
def weights() -> Weights:
    """The shipped weights."""
    with np.load(WEIGHTS) as stored:
        return {name: stored[name].astype(np.float32) for name in stored.files}


def tagged(table: WordTable, net: Weights | None = None) -> Tagged:
    """What the network says of the words of a table; no words give empty arrays."""
    net = net or weights()
    if not table.words:
        return Tagged(
            np.zeros((0, len(TAGS)), np.float32), np.zeros(0, np.int32), np.zeros((0, 0), np.float32)
        )
    hidden = heard(table.numbers, table.forms, table.links, table.groups, net)[-1]
    tags = softmax(hidden @ net["tag"] + net["tag_bias"])
    starts = 1 / (1 + np.exp(-(hidden @ net["begin"] + net["begin_bias"])[:, 0]))
    begins = np.flatnonzero(starts > 0.5).astype(np.int32)
    if not len(begins):
        return Tagged(tags, begins, np.zeros((len(tags), 0), np.float32))
    pairs = pair_features(table.x, table.y, table.groups, begins)
    return Tagged(tags, begins, softmax(pair_scores(hidden, begins, pairs, net)[0]))


def heard(numbers: Floats, forms: Ints, links: Ints, groups: Ints, net: Weights) -> list[Floats]:
    """The words' states after each layer, the first being their own features alone."""
    own = np.maximum(numbers @ net["in"] + net["in_bias"] + net["forms"][forms].sum(axis=1), 0)
    states = [normal(own)]
    for layer in range(LAYERS):
        around = surroundings(states[-1], links, groups)
        states.append(normal(states[-1] + np.maximum(around @ net[f"w{layer}"] + net[f"b{layer}"], 0)))
    return states


def surroundings(state: Floats, links: Ints, groups: Ints) -> Floats:
    """Each word's own state, those it is linked with (nothing where to itself), its groups'."""
    size = state.shape[1]
    around = np.empty((len(state), size * (1 + LINKS + GROUPS)), state.dtype)
    around[:, :size] = state
    own = np.arange(len(state))
    for number in range(LINKS):
        other = links[:, number]
        np.multiply(
            state[other], (other != own)[:, None], out=around[:, (1 + number) * size : (2 + number) * size]
        )
    for number in range(GROUPS):
        at = (1 + LINKS + number) * size
        around[:, at : at + size] = group_mean(state, groups[:, number])
    return around


def group_mean(state: Floats, group: Ints) -> Floats:
    """For each word the mean state of its group. As a matrix it is its own transpose."""
    order = np.argsort(group, kind="stable")
    ordered = group[order]
    first = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    ends = np.r_[first[1:], len(order)]
    sums = np.zeros((len(order) + 1, state.shape[1]), state.dtype)
    np.cumsum(state[order], axis=0, out=sums[1:])
    means = ((sums[ends] - sums[first]) / (ends - first)[:, None]).astype(state.dtype)
    found = np.empty_like(state)
    found[order] = np.repeat(means, ends - first, axis=0)
    return found


def normal(state: Floats) -> Floats:
    centred = state - state.mean(axis=1, keepdims=True)
    spread: Floats = centred / np.sqrt((centred * centred).mean(axis=1, keepdims=True) + 1e-5)
    return spread


def softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=1, keepdims=True)
    return shares


def pair_scores(hidden: Floats, begins: Ints, pairs: Floats, net: Weights) -> tuple[Floats, Floats]:
    """How well each word goes with each beginning: by what both are and how they lie; the middle layer."""
    middle = np.maximum(pairs @ net["pair"] + net["pair_bias"], 0)
    asked, offered = hidden @ net["ask"], hidden[begins] @ net["offer"]
    scores: Floats = asked @ offered.T * np.float32(0.2) + (middle @ net["pair_out"])[:, :, 0]
    return scores, middle


def pair_features(x: Floats, y: Floats, groups: Ints, begins: Ints) -> Floats:
    """How each word lies to each beginning: n x len(begins) x PAIR_FEATURES."""
    place = np.arange(len(x))
    rank = np.searchsorted(begins, place, side="right") - 1
    apart = np.arange(len(begins))[None, :] - rank[:, None]
    down, right = y[:, None] - y[begins][None, :], x[:, None] - x[begins][None, :]
    below = _next_below(x[begins], y[begins])
    share = down / np.maximum(below - y[begins], 0.5)[None, :]
    same_line = groups[:, 1][:, None] == groups[begins, 1][None, :]
    same_part = groups[:, 0][:, None] == groups[begins, 0][None, :]
    found = np.stack(
        [
            np.clip(down, -12, 12) / 6,
            np.clip(np.abs(down), 0, 4) / 2,
            np.clip(right, -40, 40) / 20,
            down >= -0.3,
            same_line,
            same_part,
            apart == 0,
            apart == 1,
            apart == -1,
            np.abs(apart) > 1,
            np.clip(share, -1, 2),
            (share > -0.05) & (share < 0.98),
            right > -1.0,
            groups[:, 3][:, None] == groups[begins, 3][None, :],
        ],
        axis=2,
    )
    return found.astype(np.float32)


def _next_below(x: Floats, y: Floats) -> Floats:
    """For each beginning how far down the next one at about its left edge stands."""
    found = np.full(len(x), np.inf, np.float32)
    for at in range(len(x)):
        under = y[(np.abs(x - x[at]) < 4) & (y > y[at] + 0.3)]
        found[at] = under.min() if len(under) else y[at] + 12
    return found
