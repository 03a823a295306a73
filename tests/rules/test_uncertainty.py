"""What is unsure is carried through: an application with unsure readings is answered as all the applications
are that it may be. Each is made out and screened as sure, one by one, and held against the unsure one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from itertools import combinations, product
from typing import Any

import pytest

from models.terms import Report
from tests.rules.casebook import usual
from tests.rules.casemaker import report

Case = dict[str, Any]


@dataclass(frozen=True)
class Doubt:
    """One unsure reading. `as_read` puts it into a case; `as_sure` puts in its place one value that it may
    be. `target` is how a question about it ends."""

    name: str
    values: Sequence[Any]
    as_read: Callable[[Case], None]
    as_sure: Callable[[Case, Any], None]
    target: str


def _of_credit(at: int, field: str, values: Sequence[Any], target: str = "") -> Doubt:
    def as_read(case: Case) -> None:
        case["credits"][at].setdefault("may_be", {})[field] = list(values)

    def as_sure(case: Case, value: Any) -> None:
        case["credits"][at][field] = value

    title = CREDITS[at]["title"]
    return Doubt(f"{field} of {title}", values, as_read, as_sure, target or f"credits/{at}/{field}")


def _of_letter(at: int, field: str, read: dict[str, Any], values: Sequence[Any]) -> Doubt:
    def as_read(case: Case) -> None:
        case["letters"][at].update(read)

    def as_sure(case: Case, value: Any) -> None:
        case["letters"][at][field] = value

    return Doubt(f"{field} of letter {at}", values, as_read, as_sure, f"/{field}")


CREDITS: list[Case] = [
    {
        "title": title,
        "position": position,
        "start": start,
        "end": end,
        "days": days,
        "kind": "feature",
        "agreement": "DGC",
    }
    for title, position, start, end, days in (
        ("Amber Quay", "2nd_apc", date(2018, 1, 1), date(2018, 12, 31), 260),
        ("Birch Lane", "2nd_apc", date(2019, 1, 1), date(2019, 6, 30), 130),
        ("Cold Harvest", "1st_apc", date(2020, 1, 1), date(2021, 6, 30), 390),
        ("Far Shore", "travel", date(2021, 7, 1), date(2021, 9, 30), 65),
    )
]

DOUBTS = [
    _of_credit(0, "days", [260, 130]),
    _of_credit(0, "kind", ["feature", "other"]),
    _of_credit(1, "position", ["2nd_apc", "1st_apc"]),
    _of_credit(1, "end", [date(2019, 6, 30), date(2019, 6, 3)]),
    _of_credit(2, "position", ["1st_apc", "pc"]),
    _of_credit(2, "start", [date(2020, 1, 1), date(2020, 1, 12)]),
    _of_credit(2, "days", [390, 200]),
    _of_credit(3, "position", ["travel", "1st_apc"]),
    _of_letter(0, "signature", {"signature": "unclear"}, ["ink", "none"]),
    _of_letter(2, "signature", {"signature": "unclear"}, ["ink", "none"]),
    _of_letter(
        2, "subject", {"subject": "Nqdxx Frrxo", "unsure": ["subject"]}, ["Nadia Ferro", "Joan Tessier"]
    ),
]
FEW = [
    pytest.param(pair, id=" and the ".join(d.name for d in pair))
    for n in (1, 2)
    for pair in combinations(DOUBTS, n)
]
BASES = {"the time just done": CREDITS, "one more show": [*CREDITS, {**CREDITS[1], "title": "Dune Road"}]}


def _base(credits: list[Case]) -> Case:
    case = deepcopy(usual("first_apc"))
    proofs = [{"title": c["title"], "kind": "timesheet", "days": c["days"]} for c in credits]
    return {**case, "credits": deepcopy(credits), "remitted": [], "proofs": proofs}


def _unsure(base: Case, doubts: Sequence[Doubt]) -> Report:
    case = deepcopy(base)
    for doubt in doubts:
        doubt.as_read(case)
    return report(case)


def _worlds(base: Case, doubts: Sequence[Doubt]) -> Iterator[tuple[tuple[Any, ...], dict[str, str]]]:
    """Every application that it may be, by the values chosen, with each requirement's outcome and reason."""
    for values in product(*(doubt.values for doubt in doubts)):
        case = deepcopy(base)
        for doubt, value in zip(doubts, values, strict=True):
            doubt.as_sure(case, value)
        yield values, {f.id: f"{f.outcome} {f.reason or ''}".strip() for f in report(case).findings}


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("doubts", FEW)
def test_met_only_under_all_and_not_met_only_under_all(doubts: Sequence[Doubt], base: str) -> None:
    case = _base(BASES[base])
    worlds = dict(_worlds(case, doubts))
    for finding in _unsure(case, doubts).findings:
        told = {values: world[finding.id].split()[0] for values, world in worlds.items()}
        if finding.outcome.value in ("met", "not_met"):
            assert set(told.values()) == {finding.outcome.value}, (finding.id, finding.says, told)


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("doubts", FEW)
def test_a_doubt_that_changes_nothing_is_not_asked(doubts: Sequence[Doubt], base: str) -> None:
    case = _base(BASES[base])
    worlds = dict(_worlds(case, doubts))
    result = _unsure(case, doubts)
    for at, doubt in enumerate(doubts):
        for question in result.questions:
            if question.target.endswith(doubt.target):
                asked = [changed for changed in question.changes if _changes(worlds, at, changed)]
                assert asked, (question.asks, question.changes)


def _changes(worlds: dict[tuple[Any, ...], dict[str, str]], at: int, requirement: str) -> bool:
    """Whether the outcome of a requirement ever hangs on the value at `at`, all others being equal."""
    return any(
        world[requirement] != other[requirement]
        for values, world in worlds.items()
        for others, other in worlds.items()
        if values[:at] + values[at + 1 :] == others[:at] + others[at + 1 :]
    )


@pytest.mark.parametrize("doubts", FEW)
def test_what_is_unsure_never_turns_a_question_into_an_answer(doubts: Sequence[Doubt]) -> None:
    case = _base(CREDITS)

    def open_in(result: Report) -> set[str]:
        return {f.id for f in result.findings if f.outcome.value == "needs_review"}

    assert open_in(report(case)) <= open_in(_unsure(case, doubts))


def test_questions_are_ranked_by_how_much_they_change() -> None:
    case = _base(CREDITS)
    result = _unsure(case, [DOUBTS[2], DOUBTS[9]])
    early = [bool({"letters.count", "letters.members"} & set(q.changes)) for q in result.questions]
    assert early == sorted(early, reverse=True)
    many = [len(q.changes) for q in result.questions if q.asked.value == "manager"]
    assert many[1:] == sorted(many[1:], reverse=True)
