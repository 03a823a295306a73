"""The labels and the rules were written apart: read without fault, every sample paper must give its label.

Nothing is read here. Each paper's truth stands in for a perfect reading, so that a disagreement is between
the scenario and the rules, and never the reader's.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from extractors.pages import see
from extractors.records import read_office
from models.terms import (
    Body,
    Channel,
    CreditReading,
    Evidence,
    LetterReading,
    Paper,
    PaperKind,
    Position,
    ProofReading,
    Reading,
    ReceivedPaper,
    Report,
    RequestReading,
    ResumeReading,
    Versions,
)
from samples.labelled import truth_of
from samples.truth import CreditTruth, LetterTruth, PaperTruth, ProofTruth, RequestTruth, ResumeTruth
from validators.placing import place
from validators.rulebook import load
from validators.verdict import screen

SAMPLES = Path(__file__).parents[2] / "samples"
LABELS: dict[str, Any] = json.loads((SAMPLES / "labels.json").read_text("utf-8"))
VERSIONS = Versions("0", "5", "", "", "local411_pc_caucus", "")


def sure(value: Any) -> Reading[Any]:
    """A faultless reading; what is not there is not found."""
    if value in (None, ""):
        return Reading()
    return Reading(value, 0.99, str(value), Evidence("paper", str(value), "sha256:0", 1, (0, 0, 9, 9)))


def fields(truth: object, *names: str) -> dict[str, Reading[Any]]:
    return {name: sure(getattr(truth, name)) for name in names}


def credit(truth: CreditTruth) -> CreditReading:
    values = fields(
        truth, "title", "season", "kind", "studio", "company", "position", "start", "end", "days", "producer",
        "production_manager", "production_coordinator", "assistant_production_coordinator", "agreement",
    )  # fmt: skip
    if truth.position_as_written == "APC":
        values["position"] = Reading(None, 0.0, "APC", None, (Position.FIRST_APC, Position.SECOND_APC))
    if truth.agreement == "411":
        values["agreement"] = Reading()
    return CreditReading(**values, ongoing=False, evidence=Evidence("paper", truth.title))


def body(truth: PaperTruth) -> Body:
    match truth:
        case ResumeTruth():
            rows = tuple(credit(row) for row in truth.credits)
            return ResumeReading(sure(truth.name), sure(truth.member_no), Reading(), rows)
        case LetterTruth():
            shows = tuple(sure(show) for show in truth.shows)
            values = fields(
                truth, "subject", "subject_member_no", "signer", "signer_title", "role", "signer_member_no",
                "date", "category", "signature",
            )  # fmt: skip
            return LetterReading(shows=shows, text="", **values)
        case RequestTruth():
            return RequestReading(**fields(truth, "name", "member_no", "category"))
        case ProofTruth():
            return ProofReading(
                **fields(truth, "kind", "worker", "employer", "title", "start", "end", "days")
            )
        case _:
            raise ValueError(truth)


def received() -> list[ReceivedPaper]:
    items = {item["path"]: item for item in LABELS["items"]}
    papers = []
    for told in LABELS["papers"]:
        item = items[told["item"]]
        digest = sha256(json.dumps(told["truth"], sort_keys=True).encode()).hexdigest()
        paper = Paper(PaperKind(told["kind"]), 0.99, 1, 1, None, body(truth_of(told)))
        at = datetime.fromisoformat(item["received_at"])
        channel = Channel(item["channel"])
        papers.append(ReceivedPaper(paper, f"sha256:{digest}", told["part"], item["path"], channel, at, True))
    return sorted(papers, key=lambda paper: paper.received_at)


@pytest.fixture(scope="module")
def reports() -> dict[str, Report]:
    """By folder; an applicant whom the register lacks by name."""
    office, rulebook = read_office(SAMPLES / "office", see=see), load()
    placed = place(received(), office, date.fromisoformat(LABELS["cycle"]), rulebook)
    assert not placed.unplaced
    as_of = datetime.fromisoformat(LABELS["as_of"])
    made = {}
    for application in placed.applications:
        report = screen(application, office, rulebook, as_of=as_of, versions=VERSIONS)
        made[application.id.partition("/")[2] if application.member else application.applicant] = report
    return made


@pytest.mark.parametrize("label", LABELS["applications"], ids=lambda label: str(label["scenario"]))
def test_the_rules_answer_as_the_scenario_says(label: dict[str, Any], reports: dict[str, Report]) -> None:
    report = reports[label["folder"] or label["applicant"]]
    found = {finding.id: finding for finding in report.findings}
    for name, expected in label["requirements"].items():
        if expected["outcome"] is not None:
            assert found[name].outcome == expected["outcome"], f"{name}: {found[name].says}"
            assert expected["reason"] in (None, found[name].reason), f"{name}: {found[name].says}"
    assert label["status"] in (None, report.status)
