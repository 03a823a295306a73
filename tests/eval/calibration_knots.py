"""From scores and rights to maps and weights: the arithmetic of the fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

THRESHOLD = 0.85
HEAD = "# Made by `python -m tests.eval.calibration_fit`; not to be edited by hand.\n"
_RIGHT_ABOVE = 0.99
_LAST_RIGHT = 10
_STEPS = 40
Point = tuple[float, bool]


def knots_of(points: Sequence[Point], *, keep: float = 0.0, asked: float | None = None) -> list[list[float]]:
    """A map of at most four knots. `start` is the least score from which on the share right is as asked for,
    half a mistake allowed for in advance; below it the map stays with the share that is right, kept under the
    threshold. It is lowered where else less than `keep` of the right values would be above it. `asked` is
    another share to be right, with the allowance even where nothing was wrong: few values prove nothing."""
    start = _start(points, asked)
    rights = sorted((raw for raw, right in points if right), reverse=True)
    if keep and rights:
        start = min(start, rights[min(int(keep * len(rights)), len(rights) - 1)])
    below = [point for point in points if point[0] < start]
    share = (sum(right for _, right in below) + 1) / (len(below) + 2)
    low = round(min(share, THRESHOLD - 0.05), 3)
    foot = max(round(start - 0.001, 4), 0.0)
    knots = [[round(min(max(start * 0.5, 0.01), foot), 3), round(low * 0.7, 3)], [foot, low]]
    if start < 1.0:
        above = len(points) - len(below)
        sure = (above + 1) / (above + 2)
        knots += [[round(start, 4), round(max(THRESHOLD + 0.02, min(sure, 0.95)), 3)], [1.0, 0.99]]
    return knots


def _start(points: Sequence[Point], asked: float | None) -> float:
    ranked = sorted(points, reverse=True)
    start, wrong = 1.0, 0.0
    for count, (raw, right) in enumerate(ranked, 1):
        wrong += not right
        if not all(right for _, right in ranked[max(0, count - _LAST_RIGHT) : count]):
            continue
        last_of_score = count == len(ranked) or ranked[count][0] < raw
        allowed = (wrong + 0.5) / (count + 1) <= 1 - (asked or _RIGHT_ABOVE)
        if last_of_score and (allowed or (wrong == 0 and asked is None)):
            start = raw
    return start


def logistic(
    rows: Sequence[Mapping[str, float]], rights: Sequence[bool], names: Sequence[str], penalty: float = 2.0
) -> tuple[float, dict[str, float]]:
    """Bias and weights by Newton's steps, large weights penalised; a better score never counts against a
    value: a weight of `score` below 0 is left out."""
    x = np.array([[1.0, *(row[name] for name in names)] for row in rows])
    y = np.array(rights, dtype=float)
    ridge = np.full(x.shape[1], penalty)
    ridge[0] = 0.01
    w = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        slope = x.T @ (y - p) - ridge * w
        bend = (x * (p * (1 - p) + 1e-6)[:, None]).T @ x + np.diag(ridge)
        w = w + np.clip(np.linalg.solve(bend, slope), -2, 2)
    weights = {name: round(float(value), 3) for name, value in zip(names, w[1:], strict=True)}
    if weights.get("score", 0.0) < 0:
        return logistic(rows, rights, [name for name in names if name != "score"], penalty)
    return round(float(w[0]), 3), weights
