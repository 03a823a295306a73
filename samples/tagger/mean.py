"""Means of weights: `python -m samples.tagger.mean OUT FILE [FILE ...] [--seed S]`.

Stages of one training each learn something by heart that the others do not; the mean of their weights reads
layouts that none of them has met better than any of them (Wortsman et al., "Model soups", 2022).
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from extractors.tagger.network import loaded
from samples.tagger.backward import Net
from samples.tagger.train import save, widened


def mean(nets: Sequence[Net]) -> Net:
    """The mean of networks of one size, weight by weight. Raises ValueError where they are of several."""
    return {name: np.mean([net[name] for net in nets], axis=0) for name in nets[0]}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--seed", type=int, default=21, help="with which the narrower ones were widened")
    wanted = parser.parse_args()
    nets = [loaded(path) for path in wanted.files]
    widest = max(len(net["in_bias"]) for net in nets)
    save(
        mean([net if len(net["in_bias"]) == widest else widened(net, wanted.seed) for net in nets]),
        wanted.out,
    )


if __name__ == "__main__":
    main()
