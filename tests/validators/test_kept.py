"""What is kept of an application for the next look at it changes nothing that is found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from models.terms import Correction, Finding
from tests.rules.casebook import cases
from tests.rules.casemaker import AS_OF, report
from tests.validators.test_remedies import built
from validators.case import Case, build
from validators.checks import check
from validators.kept import Kept

UNSURE = [
    pytest.param(case, id=name)
    for name, case in cases()
    if name.startswith(("badly_read", "counting.position", "counting.dates", "letters.count"))
]


def test_a_thing_is_made_once_of_the_same_parts_and_again_of_others_that_are_equal() -> None:
    kept, part = Kept(), ["a part"]
    first = kept.once("copy", (part,), lambda: list(part))
    assert kept.once("copy", (part,), lambda: list(part)) is first
    assert kept.once("other copy", (part,), lambda: list(part)) is not first
    assert kept.once("copy", (list(part),), lambda: list(part)) is not first


def under_each_answer(case: dict[str, Any]) -> Iterator[tuple[Case, Case]]:
    """The case under each answer to each of its questions, with what is kept of it and looked at anew."""
    before = built(case)
    for question in report(case).questions:
        for option in question.options:
            given = [*before.answers.by_target.values()]
            given.append(Correction("", question.target, option, "Office", AS_OF))
            of = (before.application, before.index, before.book, before.as_of, given)
            yield build(*of, before.kept), build(*of)


@pytest.mark.parametrize("case", UNSURE)
def test_an_application_under_an_answer_is_as_if_it_were_looked_at_for_the_first_time(
    case: dict[str, Any],
) -> None:
    for supposed, answered in under_each_answer(case):
        assert supposed == answered


@pytest.mark.parametrize("case", UNSURE)
def test_what_is_found_under_a_supposed_answer_is_what_is_found_under_a_given_one(
    case: dict[str, Any],
) -> None:
    for supposed, answered in under_each_answer(case):
        for requirement in answered.book.requirements(answered.application.category):
            assert _told(check(supposed, requirement)) == _told(check(answered, requirement))


def _told(finding: Finding) -> tuple[object, ...]:
    """What one supposed answer is told from another by, and what is taken over from it."""
    return (finding.outcome, finding.reason, finding.found, finding.to_complete, finding.remedy)
