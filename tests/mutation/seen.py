"""Seen: what would tell in each test, by which it is known again, and the order in which tests are tried."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import pytest

from tests.mutation.program import ROOT

EQUIVALENT = Path(__file__).parent / "equivalent.yaml"
Seen = tuple[float, str, set[int]]
"""A test's seconds, its name, and the mutants that tell in it."""


def digest() -> str:
    """Tells apart the versions of the program and the rules, and how they are changed."""
    return _told_of("validators", "rules", "models", "tests/mutation")


@cache
def _told_of(*places: str) -> str:
    told = hashlib.sha256()
    for place in places:
        for path in sorted((ROOT / place).rglob("*")) or [ROOT / place]:
            if path.suffix in (".py", ".yaml") and path != EQUIVALENT:
                told.update(path.read_bytes())
    return told.hexdigest()[:12]


def key_of(item: pytest.Item) -> str:
    """Tells apart the versions of a test: by what it is called with, and by the programs that it uses. A case
    is what it says; any other test may read the cases as well."""
    with_ = getattr(getattr(item, "callspec", None), "params", {})
    used = sorted(str(path.relative_to(ROOT)) for path in item.path.parent.glob("*maker.py"))
    case = hashlib.sha256(repr(sorted(with_.items())).encode()).hexdigest()[:12] if "case" in with_ else ""
    cases = () if case else ("tests/rules/usual.yaml",)
    return " ".join((item.nodeid, case, _told_of(str(item.path.relative_to(ROOT)), *used, *cases)))


def in_turn(seen: Iterable[Seen]) -> list[Seen]:
    """The quickest test of each file of cases or tests, then the next of each, and so on: what one file does
    not notice another may, and soon."""
    before: Counter[str] = Counter()
    placed: list[tuple[int, Seen]] = []
    for one in sorted(seen, key=lambda one: one[:2]):
        of_a_case = re.match(r".*?\[.*?: ", one[1])
        file = of_a_case[0] if of_a_case else one[1].partition("::")[0]
        placed.append((before[file], one))
        before[file] += 1
    return [one for _, one in sorted(placed, key=lambda pair: (pair[0], pair[1][0]))]


def likeliest(seen: Sequence[Seen], near: set[int]) -> list[Seen]:
    """Tests in their turn, and by turns with each the one in which most of the changes `near` by would tell:
    what it tries is likeliest that piece of the program."""
    by_nearness = sorted(seen, key=lambda one: (-len(one[2] & near), one[0], one[1]))
    both = (one for pair in zip(by_nearness, seen, strict=True) for one in pair)
    return list({one[1]: one for one in both}.values())
