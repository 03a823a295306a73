"""Every rule case in the YAML files beside this one holds, each in the words of the by-law that it tries."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import pytest

from models.terms import Finding, Question
from tests.rules.casebook import HERE, cases
from tests.rules.casemaker import report
from tests.rules.holds import problems
from tests.rules.officemaker import office
from validators.rulebook import load

CASES = [pytest.param(case, id=name) for name, case in cases()]


@pytest.mark.parametrize("case", CASES)
def test_the_rules_answer_as_the_officers_do(case: dict[str, Any]) -> None:
    result = report(case)
    found = {finding.id: finding for finding in result.findings}
    for requirement, expected in case["expect"].items():
        if requirement == "status":
            assert result.status.value == expected, {f.id: (f.outcome.value, f.says) for f in result.findings}
            continue
        finding = found[requirement]
        said = f"{finding.outcome.value} {finding.reason.value}" if finding.reason else finding.outcome.value
        assert said == expected, finding.says
    for requirement, words in case.get("told", {}).items():
        told = _told(found[requirement], result.questions)
        assert {key: value for key, value in told.items() if key in words} == words
    assert not list(problems(result, case, office(case)))


def _told(finding: Finding, questions: Iterable[Question]) -> dict[str, object]:
    """What the report says of a requirement, as cases give it."""
    return {
        "says": finding.says,
        "to_complete": finding.to_complete,
        "steps": list(finding.working.steps),
        "rows": {row.what: row.says for row in finding.working.rows},
        "asks": [question.asks for question in questions if finding.id in question.changes],
        "where": [f"{place.where or place.name}: {place.quote}" for place in finding.evidence],
    }


@pytest.mark.parametrize("case", CASES)
def test_every_requirement_is_answered_once_in_order_and_in_plain_words(case: dict[str, Any]) -> None:
    result = report(case)
    assert [f.id for f in result.findings] == [r.id for r in load().requirements(result.category)]
    for finding in result.findings:
        assert finding.says.endswith(".")
        assert not re.search(r"\b(fraud|lie|false|cheat|fake)", finding.says.casefold())
        if finding.outcome.value == "needs_review":
            assert any(finding.id in question.changes for question in result.questions), finding


def test_every_requirement_has_a_file_of_cases_that_pass_and_that_fail() -> None:
    outcomes: dict[str, set[str]] = {}
    for name, case in cases():
        file = name.split(":")[0]
        for requirement, expected in case["expect"].items():
            if requirement == file:
                outcomes.setdefault(file, set()).add(expected.split()[0])
    for category in load().categories:
        for requirement in load().requirements(category):
            tried = outcomes.get(requirement.id, set())
            assert (HERE / f"{requirement.id}.yaml").is_file(), requirement.id
            assert tried & {"met", "not_applicable"}, requirement.id
            assert tried & {"not_met", "needs_review"}, requirement.id


def test_there_are_at_least_two_hundred_cases_and_no_two_of_one_name() -> None:
    names = [name for name, _ in cases()]
    assert len(names) >= 200
    assert len(set(names)) == len(names)
