"""Who signed: name, number, title, address, record and remittances weighed together against the register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.terms import Office, Role
from tests.rules.officemaker import at_row, member, production, remittance
from validators.office_index import OfficeIndex
from validators.people import PersonMatch
from validators.signs import Signs

_MEMBERS = (
    {"number": "1001", "name": "John Tessier", "listed": ["pc@2010-01-01"]},
    {"number": "1002", "name": "Joan Tessier", "listed": ["2nd_apc@2010-01-01"]},
    {"number": "1003", "name": "Rosa Lind", "listed": ["pc@2010-01-01"]},
    {"number": "1004", "name": "Rosa Lind", "listed": ["pc@2010-01-01"]},
    {"number": "1005", "name": "Robert Achterberg", "listed": ["pc@2010-01-01"]},
    {"number": "1006", "name": "Anna Reyes", "known_as": ["Anna Moss"], "listed": ["1st_apc@2010-01-01"]},
)
_AMBER = {"id": "P1", "title": "Amber Quay", "start": date(2021, 1, 1), "producers": ["Cora Vance"]}
_BIRCH = {"id": "P2", "title": "Birch Lane"}
_OFFICE = Office(
    members=tuple(member(m, at) for at, m in enumerate(_MEMBERS, 2)),
    productions=(production({**_AMBER, "pms": ["Tom Moss"]}), production(_BIRCH, 3)),
    remittances=tuple(
        remittance({"number": number, "production_id": show, "title": title}, row=row)
        for row, (number, show, title) in enumerate(
            [("1003", "P1", "Amber Quay"), ("1004", "P2", "Birch Lane"), ("1005", "P1", "Amber Quay")], 2
        )
    ),
)
_INDEX = OfficeIndex(_OFFICE)


def _found(name: str, on: tuple[str, ...] = (), **signs: Any) -> PersonMatch:
    shows = tuple(p for p in _OFFICE.productions if p.production_id in on)
    return _INDEX.signer(Signs(name, shows=shows, **signs))


def _number(match: PersonMatch) -> str:
    assert match.member is not None, match
    return match.member.member_no


@pytest.mark.parametrize(
    "name",
    [
        "Bob Achterberg",
        "ACHTERBERG, Robert",
        "Robert T. Achterberg",
        "Robert Achterberg-Holm",
        "Rohert Achterberg",
    ],
)
def test_a_name_written_otherwise_is_the_member(name: str) -> None:
    assert _number(_found(name, role=Role.PC, on=("P1",), sure=0.9)) == "1005"


def test_a_former_name_that_the_register_knows_is_the_members() -> None:
    assert _number(_found("Anna Moss", role=Role.FIRST_APC)) == "1006"


def test_two_people_of_one_name_are_a_question_with_both_shown() -> None:
    match = _found("Rosa Lind", role=Role.PC)
    assert match.member is None
    assert {m.member_no for m in match.candidates} == {"1003", "1004"}


def test_of_two_people_of_one_name_the_one_remitted_on_the_show_signed() -> None:
    match = _found("Rosa Lind", role=Role.PC, on=("P2",))
    assert _number(match) == "1004"
    assert "remittances on the show named" in match.how


def test_the_title_tells_two_apart_whose_initial_is_the_same() -> None:
    assert _number(_found("J. Tessier", role=Role.PC)) == "1001"
    assert _number(_found("J. Tessier", role=Role.SECOND_APC)) == "1002"


def test_a_name_alone_that_fits_two_is_a_question() -> None:
    assert {m.member_no for m in _found("J. Tessier").candidates} == {"1001", "1002"}


def test_a_number_of_another_member_is_a_question() -> None:
    match = _found("John Tessier", number="1005", role=Role.PC)
    assert match.member is None
    assert {m.member_no for m in match.candidates} == {"1001", "1005"}


def test_who_is_on_the_productions_record_is_no_member_of_a_similar_name() -> None:
    match = _found("Tom Moss", role=Role.PRODUCTION_MANAGER, on=("P1",))
    assert (match.member, match.candidates) == (None, ())


def test_a_stranger_is_said_to_be_nobody() -> None:
    assert _found("Otto Brand", role=Role.PRODUCER) == PersonMatch()


def test_the_letterhead_helps_where_a_pen_spoiled_the_name() -> None:
    spoiled = {"role": Role.PC, "sure": 0.6}
    assert _found("Robert Achtcrhcrq", **spoiled).member is None
    assert _number(_found("Robert Achtcrhcrq", also_named=("Robert Achterberg",), **spoiled)) == "1005"


@pytest.mark.parametrize(
    ("signs", "how"),
    [
        ({}, "printed name"),
        ({"also_named": ("Robert Achterberg",)}, "printed name and letterhead or text"),
        ({"also_named": ("Rosa Lind",)}, "printed name"),
        ({"number": "1005"}, "printed name and member number"),
        ({"number": "1006", "number_sure": False, "role": Role.PC}, "printed name and title"),
        ({"role": Role.PC, "also_named": ("R. Achterberg",)}, "printed name, letterhead or text and title"),
    ],
)
def test_what_agrees_with_the_member_is_said_and_nothing_else(signs: dict[str, Any], how: str) -> None:
    match = _found("Robert Achterberg", **signs)
    assert (_number(match), match.how) == ("1005", how)


def test_a_letterhead_of_somebody_else_changes_nothing() -> None:
    assert _number(_found("John Tessier", role=Role.PC, also_named=("Rosa Lind",))) == "1001"


def test_the_register_mail_address_tells_two_people_of_one_name_apart() -> None:
    first, second = (member({"number": n, "name": "Rosa Lind", "listed": ["pc"]}) for n in ("1", "2"))
    known = replace(first, email="rosa@lind.example"), replace(second, provenance=at_row(3))
    match = OfficeIndex(Office(members=known)).signer(Signs("Rosa Lind", addresses=("Rosa@Lind.example",)))
    assert _number(match) == "1"


def test_the_address_that_a_referee_wrote_from_is_one_more_sign() -> None:
    first, second = (member({"number": n, "name": "Rosa Lind", "listed": ["pc"]}) for n in ("1", "2"))
    known = replace(first, email="rosa@lind.example"), replace(second, provenance=at_row(3))
    match = OfficeIndex(Office(members=known)).signer(Signs("Rosa Lind", sent_from="rosa@lind.example"))
    assert (_number(match), match.how) == ("1", "printed name and the address that sent it")
