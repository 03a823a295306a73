"""Every rule case in the YAML files beside this one holds, each in the words of the by-law that it tries."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.rules.casemaker import report
from validators.rulebook import load

HERE = Path(__file__).parent


def _merged(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    return {**base, **over}


def _cases() -> list[Any]:
    found = []
    for path in sorted(HERE.glob("*.yaml")):
        book = yaml.safe_load(path.read_text(encoding="utf-8"))
        for case in book["cases"]:
            found.append(pytest.param(_merged(book["usual"], case), id=f"{path.stem}: {case['case']}"))
    return found


@pytest.mark.parametrize("case", _cases())
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


@pytest.mark.parametrize("case", _cases())
def test_every_requirement_is_answered_once_in_order_and_in_plain_words(case: dict[str, Any]) -> None:
    result = report(case)
    assert [f.id for f in result.findings] == [r.id for r in load().requirements(result.category)]
    for finding in result.findings:
        assert finding.says.endswith(".")
        assert not re.search(r"\b(fraud|lie|false|cheat|fake)", finding.says.casefold())
        if finding.outcome.value == "needs_review":
            assert any(finding.id in question.changes for question in result.questions), finding
