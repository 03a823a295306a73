"""Trains the weighing of kinds again: `python -m samples.written.train [--crossed] [--also PAGES]`.

Logistic regression with a penalty on the squares of the weights, by Adam (Kingma and Ba 2015), in numpy.
`--crossed` trains on all but one writer, tries that one, and writes nothing; `--also` adds the pages that
`tests.eval.kind_lessons` has made.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from extractors.kind_weighing import WEIGHTS
from samples.adam import Adam
from samples.written import WRITERS
from samples.written.lessons import CLASSES, Lesson, lessons

Floats = NDArray[np.float64]
_STEPS, _RATE = 300, 0.05
_PENALTY, _PENALTY_OF_WORD = 0.5, 3.0
_FEWEST, _WRITERS = 4, 2
_WORTH = {"samples": 0.5, "resumes": 0.5, "covering": 0.1, **dict.fromkeys(WRITERS, 1.0)}
_LAID_OUT = 0.15
"""What a class of pages that were made, or are few, weighs against that of a writer; and what one of pages
that differ in layout rather than words."""
_LEAST = 0.01


def names_of(rows: Sequence[Lesson]) -> list[str]:
    """The features that are weighed: a word must stand on pages enough, and with two writers."""
    count: Counter[str] = Counter()
    writers: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        count.update(row.seen)
        for name in row.seen:
            writers[name].add(row.writer)
    return sorted(
        name
        for name in count
        if not name.startswith("w ") or (count[name] >= _FEWEST and len(writers[name]) >= _WRITERS)
    )


def matrix(rows: Sequence[Lesson], names: Sequence[str]) -> Floats:
    """One row a page, one column a feature."""
    column = {name: at for at, name in enumerate(names)}
    table = np.zeros((len(rows), len(names)))
    for at, row in enumerate(rows):
        for name, value in row.seen.items():
            if name in column:
                table[at, column[name]] = value
    return table


def trained(rows: Sequence[Lesson], names: Sequence[str]) -> Floats:
    """The weights, a column a class; every class of every writer counts alike."""
    table = matrix(rows, names)
    true = np.eye(len(CLASSES))[[CLASSES.index(row.of) for row in rows]]
    of_group = Counter((row.of, row.writer) for row in rows)
    each = np.array([_WORTH.get(row.writer, _LAID_OUT) / of_group[row.of, row.writer] for row in rows])
    each /= each.sum()
    penalty = np.array([_PENALTY_OF_WORD if name.startswith("w ") else _PENALTY for name in names]) / len(
        rows
    )
    weights = np.zeros((len(names), len(CLASSES)))
    adam = Adam({"weights": weights}, tiny=1e-8)
    for step in range(1, _STEPS + 1):
        slope = table.T @ ((_likely(table @ weights) - true) * each[:, None]) + penalty[:, None] * weights
        adam.step({"weights": slope}, _RATE if step < 0.7 * _STEPS else _RATE / 5)
    return weights


def _likely(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))


def crossed(rows: Sequence[Lesson]) -> None:
    """How a model does on a writer that it has not seen."""
    for tried in WRITERS:
        seen, other = [r for r in rows if r.writer != tried], [r for r in rows if r.writer == tried]
        names = names_of(seen)
        likely = _likely(matrix(other, names) @ trained(seen, names))
        right = likely.argmax(axis=1) == [CLASSES.index(row.of) for row in other]
        sure = likely.max(axis=1) >= 0.8
        print(f"{tried}: {len(other)} pages, right {right.mean():.3f}")
        print(f"  sure {sure.mean():.3f}, of these right {right[sure].mean():.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the weighing of letters and requests again.")
    parser.add_argument("--crossed", action="store_true")
    parser.add_argument("--also", type=Path)
    wanted = parser.parse_args()
    rows: list[Lesson] = list(lessons())
    rows += pickle.loads(wanted.also.read_bytes()) if wanted.also else []
    if wanted.crossed:
        crossed(rows)
        return
    names = names_of(rows)
    weights = trained(rows, names)
    neither = CLASSES.index("neither")
    told = {
        name: [round(float(row[at] - row[neither]), 3) for at in range(len(CLASSES)) if at != neither]
        for name, row in zip(names, weights, strict=True)
    }
    lines = [
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(pair)}"
        for name, pair in told.items()
        if max(abs(weight) for weight in pair) >= _LEAST
    ]
    WEIGHTS.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    print(f"{len(lines)} weights from {len(rows)} pages")


if __name__ == "__main__":
    main()
