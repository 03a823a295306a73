"""Public pairs of names, judged by our comparison and by plain rapidfuzz in the same run.

`python tests/bench/name_pairs.py CASES.csv`, where CASES is nomenklatura's `contrib/name_bench/cases.csv`
(github.com/opensanctions/nomenklatura, MIT), which is not shipped here. Its pairs of persons alone are used.
Ours says "the same" from `CLOSE` on, the bound at which a name close to nobody else is taken as a member's;
rapidfuzz is given the same bound, and the one that serves it best on these very pairs.
"""

from __future__ import annotations

import csv
import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from rapidfuzz import fuzz, utils

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from validators.people import CLOSE, SAME, alike

Pair = tuple[str, str, bool]
Judge = Callable[[str, str], float]


def pairs(file: Path) -> list[Pair]:
    with file.open(newline="", encoding="utf-8") as lines:
        return [
            (row["name1"], row["name2"], row["is_match"] == "true")
            for row in csv.DictReader(lines)
            if row["schema"] == "Person"
        ]


def ratio(one: str, other: str) -> float:
    return fuzz.ratio(one, other, processor=utils.default_process) / 100


def token_sort(one: str, other: str) -> float:
    return fuzz.token_sort_ratio(one, other, processor=utils.default_process) / 100


def bound(hits: int, of: int) -> float:
    """The one-sided 95 % lower bound (Wilson's score) of a share."""
    if not of:
        return 0.0
    z, share = 1.645, hits / of
    middle = share + z * z / (2 * of)
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - spread) / (1 + z * z / of)


def judged(judge: Judge, least: float, cases: Sequence[Pair]) -> tuple[int, int, int]:
    """Pairs rightly said to be the same, all said to be, and all that are."""
    said = [same for one, other, same in cases if judge(one, other) >= least]
    return sum(said), len(said), sum(same for *_, same in cases)


def f1(right: int, said: int, are: int) -> float:
    return 2 * right / (said + are) if said + are else 0.0


def best(judge: Judge, cases: Sequence[Pair]) -> float:
    return max((n / 100 for n in range(50, 100)), key=lambda least: f1(*judged(judge, least, cases)))


def main(file: Path) -> None:
    cases = pairs(file)
    print(f"{len(cases)} pairs of persons, {sum(same for *_, same in cases)} the same")
    rows: list[tuple[str, Judge, float]] = [("ours, close", alike, CLOSE), ("ours, the same", alike, SAME)]
    for name, judge in (("rapidfuzz ratio", ratio), ("rapidfuzz token_sort", token_sort)):
        rows += [(name, judge, CLOSE), (f"{name}, its best", judge, best(judge, cases))]
    for name, judge, least in rows:
        right, said, are = judged(judge, least, cases)
        print(
            f"{name:<32} from {least:.2f}  precision {right / max(said, 1):.3f} (at least "
            f"{bound(right, said):.3f})  recall {right / are:.3f} (at least {bound(right, are):.3f})"
        )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("python tests/bench/name_pairs.py CASES.csv")
    main(Path(sys.argv[1]))
