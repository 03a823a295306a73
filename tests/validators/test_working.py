"""The working of a finding is what its figures rest on, row by row, and names every place."""

from __future__ import annotations

import math
from typing import Any

import pytest

from models.terms import Finding, Report
from tests.rules.casebook import usual
from tests.rules.casemaker import report
from tests.rules.test_cases import CASES

USUAL: dict[str, Any] = usual("first_apc")


def found(result: Report, requirement: str) -> Finding:
    return next(f for f in result.findings if f.id == requirement)


def days_said(finding: Finding) -> float:
    """The days that the rows of a working say count."""
    counted = [row.says.split(" day")[0] for row in finding.working.rows if row.counts and " day" in row.says]
    return sum(float(days) for days in counted)


@pytest.mark.parametrize("case", CASES)
def test_the_rows_of_months_add_up_to_the_days_of_the_ledger(case: dict[str, Any]) -> None:
    result = report(case)
    for finding in result.findings:
        if finding.id not in ("months.2nd_apc", "months.pc") or not finding.working.rows:
            continue
        position = finding.id.partition(".")[2]
        above = {"2nd_apc": ("2nd_apc", "1st_apc")}.get(position, (position,))
        ledger = sum(line.days_counted for line in result.credits if line.position in above)
        assert math.isclose(days_said(finding), ledger, abs_tol=0.05), finding.working


@pytest.mark.parametrize("case", CASES)
def test_as_many_letters_and_seminars_count_as_are_found(case: dict[str, Any]) -> None:
    for finding in report(case).findings:
        rows = finding.working.rows
        if rows and (number := finding.found.get("letters")) is not None:
            assert sum(row.counts is True for row in rows) == number
        if rows and finding.id == "seminars" and not finding.working.steps and "seminars" in finding.found:
            assert sum(row.counts is True for row in rows) == finding.found["seminars"]


@pytest.mark.parametrize("case", CASES)
def test_every_row_says_why_and_where(case: dict[str, Any]) -> None:
    for finding in report(case).findings:
        for row in finding.working.rows:
            assert row.what and row.says.endswith("."), (finding.id, row)
            assert row.evidence or finding.id == "proof.outside", (finding.id, row)


def test_work_in_another_position_is_shown_and_not_counted() -> None:
    finding = found(report(USUAL), "months.1st_apc")
    aside = [row for row in finding.working.rows if row.counts is False]
    assert aside and {row.says for row in aside} == {"Worked as 2nd APC; not counted here."}


def test_a_row_names_the_line_of_the_resume_and_the_row_of_the_remittance() -> None:
    row = found(report(USUAL), "months.1st_apc").working.rows[-1]
    assert row.evidence[0].page == 1
    assert "made-up.csv row" in (row.evidence[1].where or "")
