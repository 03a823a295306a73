"""The network's gradients, written out by hand so that nothing but numpy is needed; a test holds them against
differences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from extractors.tagger.forms import BUCKETS
from extractors.tagger.layers import (
    HEADS,
    WAVES,
    WIDTH,
    Attended,
    Link,
    Place,
    attention,
    group_mean,
    normal,
    placed,
    softmax,
    surroundings,
)
from extractors.tagger.network import ATTENDING, GROUPS, LAYERS
from extractors.tagger.words import Floats, Ints
from samples.tagger.lessons import NO_PART, OPEN, UNKNOWN, Lesson

FORGOTTEN = (0.35, 0.1, 0.1, 0.02)
"""How often a word, its beginning, its end and its shape are hidden from the network while it learns."""
TRUE_BEGINNING = 5.0
"""What a beginning weighs against a word that begins nothing."""
Net = dict[str, Floats]


@dataclass(frozen=True, slots=True)
class Whole:
    """Several lessons as one; nothing reaches from one into another."""

    numbers: Floats
    forms: Ints
    place: Place
    tags: Ints
    begins: Ints


def together(batch: Sequence[Lesson]) -> Whole:
    lengths = [len(one.tags) for one in batch]
    shifts = np.cumsum([0, *lengths])[:-1]
    tops = [one.groups.max(axis=0) + 1 for one in batch]
    begun = np.cumsum([np.zeros(GROUPS, np.int64), *tops[:-1]], axis=0)
    return Whole(
        np.concatenate([one.numbers for one in batch]),
        np.concatenate([one.forms for one in batch]),
        placed(
            np.concatenate([one.links + shift for one, shift in zip(batch, shifts, strict=True)]),
            np.concatenate([one.groups + first for one, first in zip(batch, begun, strict=True)]),
            np.concatenate([one.x for one in batch]),
            np.concatenate([one.y for one in batch]),
            lengths,
        ),
        np.concatenate([one.tags for one in batch]),
        np.concatenate([one.begins + shift for one, shift in zip(batch, shifts, strict=True)]),
    )


@dataclass(slots=True)
class Steps:
    """What each layer was given and made on the way through, for the way back."""

    given: list[Floats]
    raw: list[Floats]
    summed: list[Floats]
    attended: dict[int, tuple[Floats, Floats, list[Attended], Floats]]
    last: Floats


def gradients(
    net: Net, batch: Sequence[Lesson], rng: np.random.Generator
) -> tuple[Net, tuple[float, float, float]]:
    """The loss's gradients for a batch, and its three parts (tags, beginnings, owners), each a mean."""
    whole = together(batch)
    forms = np.where(rng.random(whole.forms.shape) < FORGOTTEN, BUCKETS - 1, whole.forms)
    steps = _forward(net, whole, forms)
    back: Net = {name: np.zeros_like(value) for name, value in net.items() if name != "forms"}
    to_hidden, tags, begins = _words(net, whole, steps.last, back)
    owners = _owners(net, batch, steps.last, to_hidden, back)
    back["forms_rows"], back["forms_by"] = forms, _through_layers(net, whole, steps, to_hidden, back)
    return back, (tags, begins, owners)


def _forward(net: Net, whole: Whole, forms: Ints) -> Steps:
    """As `extractors.tagger.network.heard`, keeping what the way back needs."""
    first = np.maximum(whole.numbers @ net["in"] + net["in_bias"] + net["forms"][forms].sum(axis=1), 0)
    steps = Steps([first], [], [], {}, normal(first))
    for layer in range(LAYERS):
        steps.given.append(surroundings(steps.last, whole.place))
        steps.raw.append(steps.given[-1] @ net[f"w{layer}"] + net[f"b{layer}"])
        steps.summed.append(steps.last + np.maximum(steps.raw[-1], 0))
        steps.last = normal(steps.summed[-1])
        if layer in ATTENDING:
            taken, kept = attention(steps.last, whole.place, net, layer)
            summed = steps.last + taken @ net[f"take{layer}"]
            steps.attended[layer] = steps.last, taken, kept, summed
            steps.last = normal(summed)
    return steps


def _words(net: Net, whole: Whole, hidden: Floats, back: Net) -> tuple[Floats, float, float]:
    """The way back from the words' tags and beginnings, and how far off both are."""
    n = len(whole.tags)
    tags = softmax(hidden @ net["tag"] + net["tag_bias"])
    may_be = _possible(whole.tags, tags.shape[1])
    among = tags * may_be
    within = among.sum(axis=1, keepdims=True) + 1e-9
    lost = -np.log(within)
    wrong = (tags - among / within) / n
    back["tag"], back["tag_bias"] = hidden.T @ wrong, wrong.sum(axis=0)
    starts = 1 / (1 + np.exp(-(hidden @ net["begin"] + net["begin_bias"])))
    true = np.zeros_like(starts)
    true[whole.begins] = 1
    off = (starts - true) * (1 + (TRUE_BEGINNING - 1) * true) / n
    said = np.where(true > 0, TRUE_BEGINNING * np.log(starts + 1e-9), np.log(1 - starts + 1e-9))
    back["begin"], back["begin_bias"] = hidden.T @ off, off.sum(axis=0)
    return wrong @ net["tag"].T + off @ net["begin"].T, float(lost.mean()), -float(said.sum()) / n


def _possible(tags: Ints, count: int) -> Floats:
    """n x count, 1 where a word may be so: as its lesson says, where that is open no part of a credit, and
    anything where nothing is known of it."""
    may_be = np.zeros((len(tags), count), np.float32)
    known = np.flatnonzero(tags >= 0)
    may_be[known, tags[known]] = 1
    may_be[np.ix_(tags == OPEN, NO_PART)] = 1
    may_be[tags == UNKNOWN] = 1
    return may_be


def _owners(net: Net, batch: Sequence[Lesson], hidden: Floats, to_hidden: Floats, back: Net) -> float:
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
        flat, flat_wrong = middle.reshape(-1, middle.shape[2]), wrong.reshape(-1, 1)
        back["pair_out"] += flat.T @ flat_wrong
        to_middle = (flat_wrong @ net["pair_out"].T) * (flat > 0)
        back["pair"] += one.pairs.reshape(len(flat), -1).T @ to_middle
        back["pair_bias"] += to_middle.sum(axis=0)
        at += len(one.tags)
    return lost / every


def _through_layers(net: Net, whole: Whole, steps: Steps, to_hidden: Floats, back: Net) -> Floats:
    """The way back through all layers; what reaches the words' forms."""
    for layer in reversed(range(LAYERS)):
        if layer in ATTENDING:
            to_hidden = _through_attention(net, whole.place, steps, to_hidden, back, layer)
        to_sum = _through_normal(steps.summed[layer], to_hidden)
        to_raw = to_sum * (steps.raw[layer] > 0)
        back[f"w{layer}"], back[f"b{layer}"] = steps.given[layer + 1].T @ to_raw, to_raw.sum(axis=0)
        to_hidden = to_sum + _through_surroundings(to_raw @ net[f"w{layer}"].T, whole.place)
    to_first = _through_normal(steps.given[0], to_hidden) * (steps.given[0] > 0)
    back["in"], back["in_bias"] = whole.numbers.T @ to_first, to_first.sum(axis=0)
    return to_first


def _through_normal(value: Floats, grown: Floats) -> Floats:
    centred = value - value.mean(axis=1, keepdims=True)
    scale = 1 / np.sqrt((centred * centred).mean(axis=1, keepdims=True) + 1e-5)
    made = centred * scale
    return scale * (
        grown - grown.mean(axis=1, keepdims=True) - made * (grown * made).mean(axis=1, keepdims=True)
    )


def _through_surroundings(grown: Floats, place: Place) -> Floats:
    size = grown.shape[1] // (1 + len(place.links) + len(place.groups))
    found = grown[:, :size].copy()
    at = size
    for link in place.links:
        _gathered(found, link, grown[:, at : at + size])
        at += size
    for group in place.groups:
        found += group_mean(grown[:, at : at + size], group)
        at += size
    return found


def _gathered(into: Floats, link: Link, grown: Floats) -> None:
    """Brings what reached the hearers back to the words that they heard."""
    if len(link.who):
        into[link.whom[link.first]] += np.add.reduceat(grown[link.who], link.first, axis=0)


def _through_attention(
    net: Net, place: Place, steps: Steps, to_hidden: Floats, back: Net, layer: int
) -> Floats:
    state, taken, kept, summed = steps.attended[layer]
    to_sum = _through_normal(summed, to_hidden)
    back[f"take{layer}"] = taken.T @ to_sum
    to_taken = to_sum @ net[f"take{layer}"].T
    to_asks, to_keys, to_values = (np.zeros_like(taken) for _ in range(3))
    to_lean = np.zeros((len(state), HEADS * 2 * WAVES), state.dtype)
    one = iter(kept)
    for first, after in place.parts:
        for head in range(HEADS):
            own = slice(head * WIDTH, (head + 1) * WIDTH)
            lean = slice(head * 2 * WAVES, (head + 1) * 2 * WAVES)
            to_ask, to_key, value = _through_head(next(one), to_taken[first:after, own])
            to_asks[first:after, own] = to_ask[:, :WIDTH] * np.float32(WIDTH**-0.5)
            to_lean[first:after, lean] = _unturned(to_ask[:, WIDTH:], place.waves[first:after])
            to_keys[first:after, own], to_values[first:after, own] = to_key[:, :WIDTH], value
    found = to_sum
    for name, grown in (("asks", to_asks), ("keys", to_keys), ("values", to_values), ("lean", to_lean)):
        back[f"{name}{layer}"] = state.T @ grown
        found = found + grown @ net[f"{name}{layer}"].T
    back[f"lean_bias{layer}"] = to_lean.sum(axis=0)
    return found


def _through_head(one: Attended, grown: Floats) -> tuple[Floats, Floats, Floats]:
    to_shares = grown @ one.values.T
    to_shares -= (to_shares * one.shares).sum(axis=1, keepdims=True)
    to_shares *= one.shares
    return to_shares @ one.keys, to_shares.T @ one.asks, one.shares.T @ grown


def _unturned(grown: Floats, waves: Floats) -> Floats:
    """The way back through `extractors.tagger.layers.turned`."""
    one, other = grown[:, :WAVES], grown[:, WAVES:]
    c, s = waves[:, :WAVES], waves[:, WAVES:]
    return np.concatenate([one * c + other * s, one * s - other * c], axis=1)
