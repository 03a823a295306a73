"""No reading, however odd, makes the rules fall over, and unsure readings alone never make anything met."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from random import Random
from typing import Any

import pytest

from models.terms import Reading, ResumeReading
from tests.rules.casebook import usual
from tests.rules.casemaker import AS_OF, CYCLE, VERSIONS, papers
from tests.rules.officemaker import office
from validators.placing import place
from validators.rulebook import load
from validators.verdict import screen

USUAL: dict[str, Any] = usual("first_apc")

ODD: dict[str, list[Any]] = {
    "days": [0.0, -3.0, 9999.0, 10.5, float("nan"), float("inf")],
    "start": [date(1900, 1, 1), date(9999, 12, 31), date(2030, 1, 1)],
    "end": [date(1, 1, 1), date(9999, 12, 31), date(1999, 1, 1)],
    "title": ["", "|", "Pilot", "Season 2", "((("],
    "season": [0, 99],
}


def _damaged(reading: Reading[Any], name: str, chance: Random) -> Reading[Any]:
    roll = chance.random()
    if roll < 0.1:
        return Reading()
    if roll < 0.25:
        return replace(reading, confidence=chance.random())
    if roll < 0.35 and reading.value is not None:
        return replace(reading, value=None, candidates=(reading.value,))
    if roll < 0.45 and name in ODD:
        return replace(reading, value=chance.choice(ODD[name]))
    return reading


def _any(body: Any, chance: Random) -> Any:
    changed = {
        f.name: _damaged(getattr(body, f.name), f.name, chance)
        for f in fields(body)
        if isinstance(getattr(body, f.name), Reading)
    }
    return replace(body, **changed)


@pytest.mark.parametrize("seed", range(60))
def test_odd_readings_are_reported_and_never_raise(seed: int) -> None:
    chance = Random(seed)
    received = []
    for paper in papers(USUAL):
        body = _any(paper.paper.body, chance)
        if isinstance(body, ResumeReading):
            body = replace(body, credits=tuple(_any(credit, chance) for credit in body.credits))
        received.append(replace(paper, paper=replace(paper.paper, body=body)))
    found = place(received, office(USUAL), CYCLE, load())
    for application in found.applications:
        report = screen(application, office(USUAL), load(), as_of=AS_OF, versions=VERSIONS)
        assert len(report.findings) == len(load().requirements(application.category))


def _faint(credit: Any) -> Any:
    named = {f.name: getattr(credit, f.name) for f in fields(credit)}
    faint = {k: replace(v, confidence=0.3) for k, v in named.items() if isinstance(v, Reading)}
    return replace(credit, **faint)


def test_a_resume_of_unsure_readings_alone_meets_no_count() -> None:
    received = []
    for paper in papers({**USUAL, "remitted": []}):
        body: Any = paper.paper.body
        if isinstance(body, ResumeReading):
            faint = tuple(_faint(c) for c in body.credits)
            body = replace(body, credits=faint)
        received.append(replace(paper, paper=replace(paper.paper, body=body)))
    records = office({**USUAL, "remitted": []})
    report = screen(
        place(received, records, CYCLE, load()).applications[0],
        records,
        load(),
        as_of=AS_OF,
        versions=VERSIONS,
    )
    for finding in report.findings:
        if finding.id.startswith(("months.", "shows.", "days.")):
            assert finding.outcome.value == "needs_review", finding
