"""Whether something stands in a field of the resume: given, left out, or not to be told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.validators.test_remedies import built
from tests.validators.test_working import USUAL
from validators.case import Case
from validators.presence import all_there, fields_asked, there

CREDIT: dict[str, Any] = {
    "title": "Amber Quay",
    "kind": "feature",
    "agreement": "411",
    "position": "1st_apc",
    "start": date(2019, 1, 1),
    "end": date(2019, 4, 30),
    "days": 80,
}
KNOWN: dict[str, Any] = {
    "id": "P1",
    "title": "Amber Quay",
    "kind": "feature",
    "start": CREDIT["start"],
    "end": CREDIT["end"],
    "producers": ["Pat Odum"],
    "pms": ["Quill Ames"],
    "pcs": ["Rosa Lind"],
}
OTHER = {**CREDIT, "title": "Birch Lane", "start": date(2020, 1, 1), "end": date(2020, 4, 30)}
BEYOND = {**OTHER, "title": "Cold Harvest", "start": date(2021, 1, 1), "end": date(2021, 4, 30)}


def made(*credits: dict[str, Any], **case: Any) -> Case:
    return built({**USUAL, "credits": list(credits), **case})


def given(field: str, at: int = 0, *others: dict[str, Any], known: Any = None, **credit: Any) -> bool | None:
    """Whether `field` is there of the credit at `at`; `credit` changes the first, `known` is the register."""
    case = made({**CREDIT, **credit}, *others, productions=[known] if known else [])
    return there(case, case.checked[at].credit, field)


def test_what_is_read_is_there_and_what_is_empty_is_not() -> None:
    assert given("production_manager") is True
    assert given("production_manager", pm=None) is False
    assert given("producer", producer=None) is False
    assert given("days", days=None) is False


def test_a_faint_name_is_there_where_the_register_has_that_one_person() -> None:
    faint = {"unsure": ["production_manager"]}
    assert given("production_manager", **faint) is None
    assert given("production_manager", known=KNOWN, **faint) is True
    assert given("production_manager", known={**KNOWN, "pms": ["Otto Brand"]}, **faint) is None
    assert given("production_manager", known={**KNOWN, "pms": ["Quill Ames", "Quill Aimes"]}, **faint) is None
    assert given("production_manager", known={**KNOWN, "pms": ["Quill Ames", "Otto Brand"]}, **faint) is True
    assert given("production_manager", known={**KNOWN, "pms": [], "pcs": ["Quill Ames"]}, **faint) is None
    assert given("producer", known={**KNOWN, "producers": ["Otto Brand"]}, unsure=["producer"]) is None


def test_as_apc_a_faint_name_is_there_where_it_is_the_applicant_who_was_remitted_so() -> None:
    field, mine = "assistant_production_coordinator", {"apc": "Nadia Fero", "unsure": ["apc"]}
    assert given(field, **mine) is True
    assert given(field, **{**mine, "position": "2nd_apc"}) is True
    assert given(field, **{**mine, "position": "pc"}) is None
    assert given(field, **{**mine, "paid": False}) is None
    assert given(field, **{**mine, "apc": "Tam Yorke"}) is None
    case = made({**CREDIT, **mine}, applicant="Ulla Brisk", number="9999")
    assert there(case, case.checked[0].credit, field) is None


def test_what_the_records_settled_is_there_though_it_was_faint() -> None:
    assert given("days", unsure=["days"]) is True
    assert given("days", unsure=["days"], paid=False) is None
    assert given("title", unsure=["title"], known=KNOWN) is True
    assert given("title", unsure=["title"], paid=False) is None
    assert given("start", unsure=["start"], paid=False) is None
    assert given("end", unsure=["end"], paid=False) is None
    assert given("end", unsure=["end"]) is True
    assert given("position", unsure=["position"], paid=False) is None
    assert given("position", unsure=["position"]) is True


def test_the_registers_person_printed_in_the_lines_is_given_for_whatever_it_was_taken() -> None:
    lines = "Amber Quay  1st APC  Quill Ames  2019"
    missing = {"pm": None, "lines": lines}
    assert given("production_manager", known=KNOWN, **missing) is True
    assert given("production_manager", **missing) is False
    assert given("production_manager", known={**KNOWN, "pms": ["Otto Brand"]}, **missing) is False
    assert given("production_manager", known={**KNOWN, "pms": ["Quill"]}, **missing) is False
    assert given("production_manager", known=KNOWN, pm=None, producer="Quill Ames", lines=lines) is False
    assert given("production_manager", known=KNOWN, pm=None, apc="Quill Ames", lines=lines) is False
    both = {**KNOWN, "pms": ["Quill Ames", "Otto Brand"]}
    assert given("production_manager", known=both, pm=None, lines=f"{lines} Otto Brand") is False
    assert given("assistant_production_coordinator", known=KNOWN, apc=None, lines=lines) is False


def test_what_is_not_found_on_a_line_read_with_doubts_is_not_left_out() -> None:
    assert given("production_manager", pm=None, unsure=["producer"]) is None
    assert given("production_manager", pm=None, unsure=["days"], paid=False) is None
    assert given("production_manager", pm=None, unsure=["season", "kind"]) is False
    assert given("production_manager", pm=None, producer=None) is False


def test_beside_a_line_that_was_not_read_nothing_is_left_out() -> None:
    unread = {**CREDIT, "unsure": ["title", "days"], "paid": False}
    lacking = {**OTHER, "pm": None}
    assert given("production_manager", 1, lacking, **{k: unread[k] for k in ("unsure", "paid")}) is None
    case = made({**CREDIT, "pm": None}, OTHER, {**BEYOND, **{k: unread[k] for k in ("unsure", "paid")}})
    assert there(case, case.checked[0].credit, "production_manager") is False
    case = made(OTHER, {**CREDIT, "pm": None}, {**BEYOND, **{k: unread[k] for k in ("unsure", "paid")}})
    assert there(case, case.checked[1].credit, "production_manager") is None


def test_on_a_resume_with_unread_lines_or_by_fax_nothing_is_left_out() -> None:
    case = made({**CREDIT, "pm": None}, unread_lines=["Ember Falls II  1st APC  100 days"])
    assert there(case, case.checked[0].credit, "production_manager") is None


def test_a_person_who_says_that_it_is_not_there_is_believed() -> None:
    lacking = {**CREDIT, "pm": None, "unsure": ["producer"]}
    target = made(lacking).checked[0].credit.target
    case = made(lacking, answers=[{"target": f"{target}/production_manager", "value": "none"}])
    assert there(case, case.checked[0].credit, "production_manager") is False


ESSENTIAL = ("title", "position", "start", "end", "days", "producer", "production_manager")


@pytest.mark.parametrize("field", ESSENTIAL)
def test_all_fields_are_there_where_each_was_plainly_read(field: str) -> None:
    plain, faint = made(CREDIT), made({**CREDIT, "unsure": [field]})
    assert all_there(plain, plain.checked[0].credit, ESSENTIAL)
    assert not all_there(faint, faint.checked[0].credit, ESSENTIAL)
    assert all_there(faint, faint.checked[0].credit, [one for one in ESSENTIAL if one != field])


def test_the_studio_is_asked_for_only_where_the_local_says_so() -> None:
    assert "studio" not in fields_asked(made(CREDIT).book)
    assert fields_asked(made(CREDIT, policies={"resume_fields": "every_field"}).book)[-1] == "studio"
