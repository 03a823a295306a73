"""Doing exactly what `to_complete` says makes a requirement met: tried on every rule case."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from models.terms import Finding, Position, Remedy
from tests.rules.casemaker import AS_OF, TORONTO, VERSIONS, answers, office, placed
from tests.rules.test_cases import _cases
from validators.case import Case, build
from validators.office_index import OfficeIndex
from validators.rulebook import load
from validators.verdict import screen
from validators.whatif import with_added


def built(case: dict[str, Any]) -> Case:
    as_of = datetime.fromisoformat(case["as_of"]).replace(tzinfo=TORONTO) if "as_of" in case else AS_OF
    application = placed(case).applications[0]
    return build(application, OfficeIndex(office(case)), load(), as_of, answers(case))


def screened(of: Case, remedy: Remedy, position: Position | None) -> dict[str, Finding]:
    supposed = with_added(of, remedy, position)
    given = tuple(of.answers.by_target.values())
    report = screen(
        supposed.application, supposed.office, of.book, as_of=of.as_of, corrections=given, versions=VERSIONS
    )
    return {finding.id: finding for finding in report.findings}


@pytest.mark.parametrize("case", _cases())
def test_doing_what_completes_a_requirement_makes_it_met(case: dict[str, Any]) -> None:
    before = built(case)
    for finding in screened(before, Remedy(), None).values():
        if finding.remedy is None or "remittances" in before.index.office.absent:
            continue
        for position in finding.remedy.positions or (None,):
            after = screened(before, finding.remedy, position)[finding.id]
            assert after.outcome == "met", (finding.to_complete, position, after.says)


@pytest.mark.parametrize("case", _cases())
def test_one_letter_or_seminar_less_does_not(case: dict[str, Any]) -> None:
    before = built(case)
    for finding in screened(before, Remedy(), None).values():
        remedy = finding.remedy
        if remedy is None or finding.outcome != "not_met" or not (remedy.letters or remedy.seminars):
            continue
        less = replace(remedy, letters=max(0, remedy.letters - 1), seminars=max(0, remedy.seminars - 1))
        assert screened(before, less, None)[finding.id].outcome == "not_met", finding.to_complete
