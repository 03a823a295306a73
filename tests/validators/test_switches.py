"""Each policy is a switch: what the other choice changes, on an application that it decides."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import yaml

from tests.rules.casebook import usual
from tests.rules.casemaker import AS_OF, CYCLE, VERSIONS, answers, papers
from tests.rules.officemaker import office
from validators.cycles import cutoff, cycle_of
from validators.placing import place
from validators.rulebook import RULES, Rulebook, parse
from validators.verdict import screen

TEXT = (RULES / "local411_pc_caucus.yaml").read_text(encoding="utf-8")
USUAL = usual("first_apc")
FIRST, *MIDDLE, LAST = USUAL["credits"]


def choosing(policy: str, value: str) -> Rulebook:
    """The rulebook with one policy set otherwise."""
    data = yaml.safe_load(TEXT)
    data["policies"][policy]["value"] = value
    return parse(yaml.safe_dump(data, sort_keys=False), "x.yaml")


def outcome(book: Rulebook, requirement: str, **changes: Any) -> str:
    case = {**USUAL, **changes}
    records = office(case)
    (application,) = place(papers(case), records, CYCLE, book, answers(case)).applications
    report = screen(application, records, book, as_of=AS_OF, versions=VERSIONS)
    finding = next(f for f in report.findings if f.id == requirement)
    return f"{finding.outcome} {finding.reason}" if finding.reason else finding.outcome


def paid(kind: str) -> list[dict[str, Any]]:
    """Every credit remitted as claimed, but for the last, whose days were paid as `kind`."""
    rows = [
        {k: c.get(k) for k in ("title", "season", "start", "end", "days", "position")}
        for c in USUAL["credits"]
    ]
    return [*rows[:-1], {**rows[-1], "not_worked": kind}]


def days_apart(days: float) -> list[dict[str, Any]]:
    rows = paid("")
    return [*rows[:-1], {**rows[-1], "days": LAST["days"] - days}]


SHORT_OF_SECOND = [{**FIRST, "days": 10, "end": date(2019, 1, 14)}, *MIDDLE, LAST]
"""More short as 2nd APC than the time as 1st APC proper makes up."""
TRAVEL = {
    **LAST,
    "title": "Ink Harbour",
    "position": "travel",
    "start": date(2023, 1, 1),
    "end": date(2023, 5, 31),
}
COMMERCIAL = [*USUAL["credits"][:-1], {**LAST, "kind": "other"}]
NO_STUDIO = [*USUAL["credits"][:-1], {**LAST, "studio": None}]

DECIDES: dict[str, tuple[str, dict[str, Any], dict[str, str]]] = {
    "travel_time_supplements": (
        "months.2nd_apc",
        {"credits": [*SHORT_OF_SECOND, TRAVEL]},
        {"no": "not_met short", "yes": "met supplemented"},
    ),
    "paid_not_worked": (
        "days.crosscheck",
        {"remitted": paid("bereavement")},
        {"not_counted": "needs_review mismatch", "counted": "met"},
    ),
    "travel_only": (
        "days.crosscheck",
        {"remitted": paid("travel only")},
        {"not_counted": "needs_review mismatch", "counted": "met"},
    ),
    "hours_without_days": (
        "days.crosscheck",
        {"remitted": [{**{k: v for k, v in row.items() if k != "days"}, "hours": row["days"] * 12}
                      for row in paid("")]},
        {"converted": "met", "asked": "needs_review no_record"},
    ),
    "other_kinds": (
        "shows.1st_apc",
        {"credits": COMMERCIAL},
        {"not_counted": "not_met short", "counted": "met"},
    ),
    "crosscheck_tolerance": (
        "days.crosscheck",
        {"credits": [{**c, "days": 90} for c in USUAL["credits"]], "remitted": [
            {**{k: c.get(k) for k in ("title", "season", "start", "end", "position")}, "days": 85.2}
            for c in USUAL["credits"]
        ]},
        {"larger_of_days_and_share": "met", "smaller_of_days_and_share": "needs_review mismatch"},
    ),
    "resume_fields": (
        "resume",
        {"credits": NO_STUDIO},
        {"every_field_but_studio": "met", "every_field": "needs_review missing"},
    ),
    "late_piece": (
        "letters.count",
        {"letters": [*USUAL["letters"][:2], {**USUAL["letters"][2], "at": "2026-12-02T08:00:00"}]},
        {"not_counted": "not_met late", "counted": "met"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("policy", DECIDES)
def test_a_policy_decides_as_it_is_set(policy: str) -> None:
    requirement, changes, expected = DECIDES[policy]
    found = {value: outcome(choosing(policy, value), requirement, **changes) for value in expected}
    assert found == expected


def test_a_vacation_paid_is_no_day_worked_whatever_the_policy() -> None:
    book = choosing("paid_not_worked", "counted")
    assert outcome(book, "days.crosscheck", remitted=paid("vacation pay")) == "needs_review mismatch"


def test_a_deadline_on_a_weekend_may_be_extended_to_its_monday() -> None:
    sunday = date(2026, 3, 1)
    plain, kind = choosing("weekend_extension", "none"), choosing("weekend_extension", "to_monday")
    assert cutoff(sunday, plain).date() == sunday
    assert cutoff(sunday, kind).date() == date(2026, 3, 2)
    assert cutoff(date(2026, 12, 1), kind).date() == date(2026, 12, 1)
    last_second = cutoff(sunday, kind)
    assert (cycle_of(last_second, plain), cycle_of(last_second, kind)) == (date(2026, 6, 1), sunday)
