"""The network itself: what each word is, which words begin credits, and to which of these each word belongs.

Every word starts from its own features; in each layer it hears its neighbours (left, right, above, below, the
label over its column, the heading over its lines) and the means of its segment, line and column, in some also
all other words. That a cell stands among cells that look like dates, under a word that looks like a heading,
or where another record has its dates, is thus known to it.
Arithmetic in numpy alone; the weights are trained by `make model` from made pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from extractors.tagger.forms import JOBS
from extractors.tagger.layers import Place, Weights, attention, normal, placed, softmax, surroundings
from extractors.tagger.words import Floats, Ints, WordTable

TAGS = (
    "none", "label", "title", "season", "kind", "position", "dates", "start", "end", "days", "producer",
    "production_manager", "production_coordinator", "assistant_production_coordinator", "studio", "company",
    "agreement", "over_position", "over_kind", "over_studio", "over_agreement",
)  # fmt: skip
TITLE, SEASON, POSITION, DAYS = (TAGS.index(name) for name in ("title", "season", "position", "days"))
DATES, FIRST_OVER = TAGS.index("dates"), TAGS.index("over_position")
WHEN = frozenset(TAGS.index(name) for name in ("dates", "start", "end"))
LAYERS = 4
ATTENDING = (1, 2)
"""The layers after which every word also hears all the others."""
LINKS, GROUPS = 6, 3
PAIR_FEATURES = 14
WEIGHTS = Path(__file__).with_name("weights.npz")


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
    return loaded(WEIGHTS)


def loaded(path: Path) -> dict[str, Floats]:
    """The weights that a file holds."""
    with np.load(path) as stored:
        return {name: stored[name].astype(np.float32) for name in stored.files}


def tagged(table: WordTable, net: Weights | None = None) -> Tagged:
    """What the network says of the words of a table; no words give empty arrays."""
    net = net or weights()
    if not table.words:
        return Tagged(
            np.zeros((0, len(TAGS)), np.float32), np.zeros(0, np.int32), np.zeros((0, 0), np.float32)
        )
    place = placed(table.links, table.groups[:, :GROUPS], table.x, table.y, [len(table.words)])
    hidden = heard(table.numbers, table.forms, place, net)
    tags = softmax(hidden @ net["tag"] + net["tag_bias"]) * _possible(table)
    tags /= tags.sum(axis=1, keepdims=True)
    starts = 1 / (1 + np.exp(-(hidden @ net["begin"] + net["begin_bias"])[:, 0]))
    begins = np.flatnonzero(starts > 0.5).astype(np.int32)
    if not len(begins):
        return Tagged(tags, begins, np.zeros((len(tags), 0), np.float32))
    pairs = pair_features(table.x, table.y, table.groups, begins)
    return Tagged(tags, begins, softmax(pair_scores(hidden, begins, pairs, net)))


def _possible(table: WordTable) -> Floats:
    """n x len(TAGS), nought where a word cannot be so: a heading over credits stands alone on its line, and
    one that names a position, a kind of production or an agreement has words that the registers know for one.
    """
    known = np.greater(table.numbers[:, -len(JOBS) - 2 :], 0)
    segment = table.groups[:, 0]
    within = np.zeros((int(segment[-1]) + 1, len(JOBS) + 2), bool)
    np.logical_or.at(within, segment, known)
    told = (("position", slice(len(JOBS))), ("kind", slice(-2, -1)), ("agreement", slice(-1, None)))
    possible = np.ones((len(segment), len(TAGS)), np.float32)
    for name, columns in told:
        heads = np.logical_or.reduce(within[:, columns], axis=1)
        possible[~heads[segment], TAGS.index(f"over_{name}")] = 0
    line = table.groups[:, 1]
    crowded = np.zeros(int(line[-1]) + 1, bool)
    crowded[line[1:][(line[1:] == line[:-1]) & (segment[1:] != segment[:-1])]] = True
    possible[crowded[line], FIRST_OVER:] = 0
    return possible


def heard(numbers: Floats, forms: Ints, place: Place, net: Weights) -> Floats:
    """The words' states after the last layer, n x hidden."""
    state = normal(np.maximum(numbers @ net["in"] + net["in_bias"] + net["forms"][forms].sum(axis=1), 0))
    for layer in range(LAYERS):
        raw = surroundings(state, place) @ net[f"w{layer}"] + net[f"b{layer}"]
        state = normal(state + np.maximum(raw, 0))
        if layer in ATTENDING:
            state = normal(state + attention(state, place, net, layer)[0] @ net[f"take{layer}"])
    return state


def pair_scores(hidden: Floats, begins: Ints, pairs: Floats, net: Weights) -> Floats:
    """How well each word goes with each beginning: by what both are and how they lie."""
    middle = np.maximum(pairs @ net["pair"] + net["pair_bias"], 0)
    asked, offered = hidden @ net["ask"], hidden[begins] @ net["offer"]
    scores: Floats = asked @ offered.T * np.float32(0.2) + (middle @ net["pair_out"])[:, :, 0]
    return scores


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
