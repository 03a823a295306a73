"""What is kept of an application for the next look at it changes nothing that is found."""

from __future__ import annotations

from typing import Any

import pytest

from models.terms import Correction
from tests.rules.casebook import cases
from tests.rules.casemaker import AS_OF, report
from tests.validators.test_remedies import built
from validators.case import build
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


@pytest.mark.parametrize("case", UNSURE)
def test_an_application_under_an_answer_is_as_if_it_were_looked_at_for_the_first_time(
    case: dict[str, Any],
) -> None:
    before = built(case)
    for question in report(case).questions:
        for option in question.options:
            given = [*before.answers.by_target.values()]
            given.append(Correction("", question.target, option, "Office", AS_OF))
            of = (before.application, before.index, before.book, before.as_of, given)
            assert build(*of, before.kept) == build(*of)
