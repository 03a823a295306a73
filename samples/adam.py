"""Adam (Kingma and Ba, 2015), in numpy: each weight's step by the mean and the spread of what it has cost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

FIRST, SECOND = 0.9, 0.99
"""How much stays of the mean of the gradients and of that of their squares."""
Weights = dict[str, NDArray[Any]]


class Adam:
    """Steps the weights in `net`, in place. `tiny` keeps a step finite where a weight has cost nothing."""

    def __init__(self, net: Weights, tiny: float = 1e-6) -> None:
        self.net, self.tiny = net, tiny
        self.mean = {name: np.zeros_like(value) for name, value in net.items()}
        self.square = {name: np.zeros_like(value) for name, value in net.items()}
        self.count = 0

    def step(self, grown: Mapping[str, NDArray[Any]], rate: float) -> None:
        """One step, `grown` being what the loss grows by with each weight."""
        self.count += 1
        for name, by in grown.items():
            self.move(name, slice(None), by, rate)

    def move(self, name: str, rows: slice | NDArray[Any], grown: NDArray[Any], rate: float) -> None:
        """The same for some rows of one table."""
        mean, square = self.mean[name], self.square[name]
        mean[rows] = FIRST * mean[rows] + (1 - FIRST) * grown
        square[rows] = SECOND * square[rows] + (1 - SECOND) * grown * grown
        slow, fast = 1 - FIRST**self.count, 1 - SECOND**self.count
        self.net[name][rows] -= rate * (mean[rows] / slow) / (np.sqrt(square[rows] / fast) + self.tiny)
