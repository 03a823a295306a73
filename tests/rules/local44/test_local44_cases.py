"""Every rule case of Local 44 holds; the format is told in README.md."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from models.terms import (
    Category,
    Office,
    Outcome,
    PaperKind,
    ProofKind,
    ProofReading,
    ReceivedPaper,
    Report,
    RequestReading,
    RosterDays,
    Statement,
)
from tests.rules.casemaker import AS_OF, TORONTO, VERSIONS, read, received
from tests.rules.officemaker import at_row, member
from validators.placing import place
from validators.rulebook import Rulebook, load
from validators.verdict import screen

HERE = Path(__file__).parent
DAY = date(2026, 12, 2)


def _cases() -> list[Any]:
    found = []
    for path in sorted(HERE.glob("*.yaml")):
        told = yaml.safe_load(path.read_text("utf-8"))
        for case in told["cases"]:
            found.append(pytest.param({**told["usual"], **case}, id=f"{path.stem}: {case['case']}"))
    return found


CASES = _cases()


def _request(case: dict[str, Any]) -> ReceivedPaper:
    said = case.get("request") or {}
    sureness = {
        **dict.fromkeys(said.get("unsure", ()), 0.4),
        **dict.fromkeys(said.get("barely", ()), 0.85),
    }
    statements = tuple(
        Statement(point, read(stated, sureness.get(point, 0.99)))
        for point, stated in case.get("states", {}).items()
    )
    category = read(Category(case["category"]), said.get("confidence", 0.99))
    body = RequestReading(read(case["applicant"]), read(case.get("number")), category, statements)
    return received(body, PaperKind.REQUEST, "request", at=said.get("at"))


def _proof(said: dict[str, Any], case: dict[str, Any]) -> ProofReading:
    unsure = set(said.get("unsure", ()))

    def one(field: str, value: Any) -> Any:
        return read(value, 0.4 if field in unsure else 0.99)

    return ProofReading(
        one("kind", ProofKind(said["kind"])),
        read(case["applicant"]),
        read(said.get("employer", "Quarry Lane Pictures")),
        one("title", said.get("title")),
        one("start", said.get("from")),
        one("end", said.get("to")),
        one("days", said.get("days")),
    )


def _papers(case: dict[str, Any]) -> list[ReceivedPaper]:
    found = [_request(case)]
    for at, said in enumerate(case.get("proofs", ())):
        found.append(received(_proof(said, case), PaperKind.PROOF_OF_DAYS, f"proof-{at}", at=said.get("at")))
    return found


def _office(case: dict[str, Any]) -> Office:
    rows = tuple(
        RosterDays(
            said.get("number", case.get("number") or ""),
            said.get("name", case["applicant"]),
            said["production"],
            said.get("from"),
            said.get("to"),
            said["days"],
            said.get("basis", ""),
            said.get("organised"),
            said.get("involved"),
            at_row(at),
        )
        for at, said in enumerate(case.get("roster", ()), 2)
    )
    known = [{"number": case["number"], "name": case["applicant"]}] if case.get("number") else []
    absent = frozenset(case.get("absent", ()))
    return Office(
        members=tuple(member(m) for m in known),
        roster=() if "roster.csv" in absent else rows,
        absent=absent,
    )


def _book(case: dict[str, Any]) -> Rulebook:
    book = load("local44_admission").on(case.get("day", DAY))
    chosen = case.get("policies", {})
    policies = {
        name: policy.model_copy(update={"value": chosen.get(name, policy.value)})
        for name, policy in book.policies.items()
    }
    return book.model_copy(update={"policies": policies})


def _report(case: dict[str, Any]) -> Report:
    book, office = _book(case), _office(case)
    as_of = datetime.combine(case["day"], AS_OF.time(), TORONTO) if "day" in case else AS_OF
    (application,) = place(_papers(case), office, as_of.date(), book).applications
    return screen(application, office, book, as_of=as_of, versions=VERSIONS)


@pytest.mark.parametrize("case", CASES)
def test_the_rules_answer_as_the_officers_do(case: dict[str, Any]) -> None:
    report = _report(case)
    found = {finding.id: finding for finding in report.findings}
    for requirement, expected in case["expect"].items():
        if requirement == "status":
            assert report.status == expected
            continue
        finding = found[requirement]
        said = f"{finding.outcome.value} {finding.reason.value}" if finding.reason else finding.outcome.value
        assert said == expected, finding.says
    for requirement, words in case.get("told", {}).items():
        finding = found[requirement]
        told = {
            "says": finding.says,
            "to_complete": finding.to_complete,
            "stated": finding.found.get("stated"),
            "rows": {row.what: row.says for row in finding.working.rows},
            "where": [f"{place.where or place.name}: {place.quote}" for place in finding.evidence],
            "quotes": [place.quote for place in finding.evidence],
        }
        assert {key: told[key] for key in words} == words


@pytest.mark.parametrize("case", CASES)
def test_every_requirement_is_answered_with_its_clause_and_what_is_open_is_asked(
    case: dict[str, Any],
) -> None:
    report = _report(case)
    asked = {change for question in report.questions for change in question.changes}
    ids = [requirement.id for requirement in _book(case).requirements(report.category)]
    assert [finding.id for finding in report.findings] == ids
    for finding in report.findings:
        assert finding.says.endswith(".") and finding.clause.section and finding.evidence
        if finding.outcome is Outcome.NEEDS_REVIEW:
            assert finding.id in asked
        if finding.outcome is Outcome.NOT_MET:
            assert finding.to_complete


@pytest.mark.parametrize(
    "requirement", ["days.roster", "evidence.days", "signatory.kind", "signatory.conditions"]
)
def test_each_clause_has_a_case_that_passes_one_that_fails_and_one_in_doubt(requirement: str) -> None:
    told = [c.values[0]["expect"].get(requirement, "") for c in CASES]
    assert {outcome.split()[0] for outcome in told if outcome} >= {"met", "not_met", "needs_review"}
