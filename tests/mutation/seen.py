"""Seen: what would tell in each test, by which it is known again, and the order in which tests are tried."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate
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


def in_turn(seen: Iterable[Seen], about: str) -> list[Seen]:
    """First the tests and files of cases that are named as what is changed (`about`) is; then those in which
    few changes tell, each file's next one after those of the others: what one does not notice another may."""
    before: Counter[str] = Counter()
    placed: list[tuple[int, Seen]] = []
    for one in sorted(seen, key=lambda one: (len(one[2]), one[:2])):
        file = _file_of(one[1])
        before[file] += 1
        placed.append((before[file] * len(one[2]), one))
    return [one for _, one in sorted(placed, key=lambda place: (about not in place[1][1], place[0]))]


def within(seen: Sequence[Seen], most: int, seconds: float) -> list[Seen]:
    """The first `most` of some tests, as many as take `seconds` of the processor; zero bounds nothing."""
    some = list(seen[: most or None])
    taken = accumulate(one[0] for one in some)
    return [one for one, by in zip(some, taken, strict=True) if not seconds or by <= seconds]


@cache
def _file_of(name: str) -> str:
    of_a_case = re.match(r".*?\[.*?: ", name)
    return of_a_case[0] if of_a_case else name.partition("::")[0]
