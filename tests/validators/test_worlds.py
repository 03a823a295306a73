"""A finding hangs on those doubts alone whose answers change it, and is answered where all of them agree."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest

from models.terms import Clause, Finding, Outcome, Reason, Remedy, Stage
from validators.certainty import Doubt
from validators.worlds import Suppose, agreed, hanging_on

MET, NOT_MET, REVIEW = Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW


def finding(outcome: Outcome, reason: Reason | None = None, shows: int = 0, **found: int) -> Finding:
    remedy = Remedy(shows=shows) if shows else None
    cure = f"{shows} more." if shows else None
    stage, clause = Stage.ELIGIBILITY, Clause("a", "b", "c")
    return Finding(
        "shows.pc", stage, outcome, reason, clause, "It is so.", {}, dict(found), cure, remedy=remedy
    )


def doubt(target: str, *options: str, about: str = "position") -> Doubt:
    return Doubt(about, target, "Which?", options, Reason.AMBIGUOUS)


def where(answer: Callable[[Mapping[str, str]], Finding]) -> Suppose:
    return lambda answered, _: answer(answered)


def hanging(doubts: Sequence[Doubt], answer: Callable[[Mapping[str, str]], Finding]) -> list[str]:
    return [one.target for one in hanging_on(finding(REVIEW), doubts, where(answer))]


A, B = doubt("a", "x", "y"), doubt("b", "x", "y")


def test_a_doubt_that_changes_nothing_is_left_out() -> None:
    assert hanging([A, B], lambda said: finding(MET if said["a"] == "x" else NOT_MET)) == ["a"]
    assert hanging([A, B], lambda said: finding(MET if said["b"] == "x" else NOT_MET)) == ["b"]


def test_a_doubt_that_matters_in_one_world_alone_is_kept() -> None:
    assert hanging([A, B], lambda said: finding(MET if set(said.values()) == {"x"} else NOT_MET)) == [
        "a",
        "b",
    ]


def test_the_last_of_three_answers_may_be_the_one_that_matters() -> None:
    three = doubt("a", "x", "y", "z")
    assert hanging([three], lambda said: finding(MET if said["a"] == "z" else NOT_MET)) == ["a"]


def test_another_reason_is_another_world() -> None:
    told = {"x": finding(REVIEW, Reason.SHORT), "y": finding(REVIEW, Reason.POLICY)}
    assert hanging([A], lambda said: told[said["a"]]) == ["a"]


def test_other_figures_are_another_world_only_where_more_is_open_than_can_be_listed() -> None:
    told = {"x": finding(REVIEW, shows_found=1), "y": finding(REVIEW, shows_found=2)}
    assert hanging([A], lambda said: told[said["a"]]) == []
    unlisted = doubt("c", about="paper")
    assert hanging([A, unlisted], lambda said: told[said["a"]]) == ["a", "c"]


@pytest.mark.parametrize("other", [doubt("c"), doubt("c", "x", "y", about="paper"), doubt("c", "x")])
def test_a_doubt_whose_answers_cannot_be_listed_is_kept(other: Doubt) -> None:
    assert hanging([A, other], lambda said: finding(MET)) == ["c"]
    assert hanging([other], lambda said: finding(MET)) == ["c"]
    assert agreed(finding(REVIEW), [A, other], where(lambda said: finding(MET))).outcome is REVIEW


def test_thirty_two_worlds_are_made_out_and_no_more() -> None:
    five = [doubt(name, "x", "y") for name in "abcde"]
    assert hanging(five, lambda said: finding(MET)) == []
    assert agreed(finding(REVIEW), five, where(lambda said: finding(MET))).outcome is MET
    many = [*five[:4], doubt("e", "x", "y", "z")]
    assert hanging(many, lambda said: finding(MET)) == ["a", "b", "c", "d", "e"]
    assert agreed(finding(REVIEW), many, where(lambda said: finding(MET))).outcome is REVIEW
    thirty_three = [doubt("a", "x", "y", "z"), doubt("b", *"abcdefghijk")]
    assert hanging(thirty_three, lambda said: finding(MET)) == ["a", "b"]


def test_where_every_world_is_met_it_is_met_and_says_so() -> None:
    told = agreed(finding(REVIEW, Reason.AMBIGUOUS, shows=1), [A, B], where(lambda said: finding(MET)))
    assert (told.outcome, told.reason, told.to_complete, told.remedy) == (MET, None, None, None)
    assert told.says == "It is so; whichever way that is answered, it is enough."


def test_where_no_world_is_met_the_largest_remedy_is_asked_for() -> None:
    shows = {"x": 1, "y": 3, "z": 2}
    of = where(lambda said: finding(NOT_MET, Reason.SHORT, shows=shows[said["a"]]))
    told = agreed(finding(REVIEW), [doubt("a", "x", "y", "z")], of)
    assert (told.outcome, told.reason, told.to_complete) == (NOT_MET, Reason.SHORT, "3 more.")
    assert told.says == "It is so; whichever way that is answered, it is not enough."


def test_every_kind_of_remedy_counts_for_its_size() -> None:
    kinds = {"x": Remedy(months=1), "y": Remedy(letters=2), "z": Remedy(seminars=3)}

    def of(said: Mapping[str, str], _: str) -> Finding:
        plain = finding(NOT_MET, shows=1)
        return Finding(
            plain.id, plain.stage, NOT_MET, None, plain.clause, plain.says, remedy=kinds[said["a"]]
        )

    assert agreed(finding(REVIEW), [doubt("a", "x", "y", "z")], of).remedy == kinds["z"]
    assert agreed(finding(REVIEW), [doubt("a", "x", "y")], of).remedy == kinds["y"]


def test_where_worlds_differ_or_all_are_open_it_stays_open() -> None:
    before = finding(REVIEW)
    told = {"x": finding(MET), "y": finding(NOT_MET)}
    assert agreed(before, [A], where(lambda said: told[said["a"]])) is before
    assert agreed(before, [A], where(lambda said: finding(REVIEW, Reason.POLICY))) is before
    assert agreed(before, [], where(lambda said: finding(MET))) is before
