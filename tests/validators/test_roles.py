"""Whether a signer was Producer, Production Manager or Coordinator of a credited show, at the same time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.terms import Reading, Role
from tests.rules.casebook import usual
from tests.rules.casemaker import read
from tests.validators.test_remedies import built
from validators.people import CLOSE, alike
from validators.roles import worked_as
from validators.rulebook import load
from validators.signers import Judged

BOOK = load().on(date(2026, 12, 1))
PC = frozenset({Role.PC})
MANAGER = frozenset({Role.PRODUCTION_MANAGER})
PRODUCER = frozenset(BOOK.producer_roles)
START, END = date(2021, 1, 4), date(2021, 6, 30)
CREDIT: dict[str, Any] = {
    "title": "Amber Quay", "kind": "feature", "agreement": "411", "position": "1st_apc",
    "start": START, "end": END, "days": 100, "producer": None, "pm": None, "pc": None,
}  # fmt: skip
RECORD: dict[str, Any] = {"id": "P1", "title": "Amber Quay", "kind": "feature", "start": START, "end": END}
NOT_KNOWN = Judged(False, "The signer is not known to have held the role asked for on a show of the resume.")
NOBODY_SAYS = Judged(None, "Who held this role on Amber Quay is not known.")
DIFFER = Judged(None, "The production's record and the resume differ on the signer's role.")
LETTER_ALONE = Judged(None, "Only the letter says that the signer held this role on the show.")
NOT_SURE_WHO = Judged(None, "It is not certain who signed the letter.")
FOR_A_PERSON = Judged(None, "The signer's title is one that a person has to judge.")


def judged(
    *credits: dict[str, Any],
    roles: frozenset[Role] = PC,
    record: dict[str, Any] | None = None,
    member: dict[str, Any] | None = None,
    role: Reading[Role] | None = None,
    nameless: bool = False,
    **letter: Any,
) -> Judged:
    """A letter of Rosa Lind against credits of which one thing is changed."""
    case = {
        **usual("first_apc"),
        "credits": [{**CREDIT, **said} for said in credits],
        "productions": [{**RECORD, **record}] if record is not None else [],
        "letters": [{"signer": "Rosa Lind", **letter}],
        "members": [member] if member else [],
    }
    of = built(case)
    (one,) = of.letters
    if role is not None:
        one = replace(one, reading=replace(one.reading, role=role))
    if nameless:
        one = replace(one, reading=replace(one.reading, signer=read(None)))
    return worked_as(one, of.checked, roles, BOOK)


@pytest.mark.parametrize(
    ("roles", "field", "office"),
    [(PC, "pc", "pcs"), (MANAGER, "pm", "pms"), (PRODUCER, "producer", "producers")],
)
def test_the_record_or_the_resume_says_who_held_the_role_asked_for_and_no_other(
    roles: frozenset[Role], field: str, office: str
) -> None:
    assert judged({field: "Rosa Lind"}, roles=roles) == Judged(True)
    assert judged({}, roles=roles, record={office: ["Rosa Lind"]}) == Judged(True)
    named = {"producer": "Pat Odum", "pm": "Quill Ames", "pc": "Tam Yorke"}
    for other in {"pc", "pm", "producer"} - {field}:
        assert judged({**named, other: "Rosa Lind"}, roles=roles) == NOT_KNOWN
    held = {"producers": ["Pat Odum"], "pms": ["Quill Ames"], "pcs": ["Tam Yorke"]}
    for other in held.keys() - {office}:
        assert judged({}, roles=roles, record={**held, other: ["Rosa Lind"]}) == NOT_KNOWN


def test_a_letter_whose_signer_nobody_can_name_is_open_and_one_on_the_register_is_not() -> None:
    assert judged({"pc": "Rosa Lind"}, nameless=True) == NOT_SURE_WHO
    rosa = {"number": "2001", "name": "Rosa Lind", "listed": ["pc@2010-01-01"]}
    assert judged({"pc": "Rosa Lind"}, nameless=True, member=rosa) == Judged(True)


def test_a_members_former_name_is_theirs() -> None:
    rosa = {"number": "2001", "name": "Rosa Lind", "known_as": ["Rosa Keller"]}
    assert judged({"pc": "Rosa Keller"}, member=rosa) == Judged(True)
    assert judged({"pc": "Rosa Keller"}) == NOT_KNOWN


def test_a_name_is_as_near_as_people_are_told_apart() -> None:
    near, far = "Rosa Lund", "Rosa Lent"
    assert alike("Rosa Lind", near) >= CLOSE > alike("Rosa Lind", far)
    assert judged({"pc": near}) == Judged(True)
    assert judged({"pc": far}) == NOT_KNOWN


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (date(2021, 6, 30), date(2021, 12, 31), Judged(True)),
        (date(2021, 7, 1), date(2021, 12, 31), DIFFER),
        (date(2020, 7, 1), date(2021, 1, 4), Judged(True)),
        (date(2020, 7, 1), date(2021, 1, 3), DIFFER),
        (date(2021, 7, 1), None, Judged(True)),
        (None, date(2020, 12, 1), Judged(True)),
        (date(2021, 7, 1), date(2020, 12, 1), DIFFER),  # the record's two days in a wrong order
    ],
)
def test_on_the_record_the_production_has_to_have_run_at_the_time_of_the_credit(
    start: date | None, end: date | None, found: Judged
) -> None:
    assert judged({"pc": None}, record={"start": start, "end": end, "pcs": ["Rosa Lind"]}) == found


def test_a_credit_without_dates_is_held_against_no_record() -> None:
    assert judged({"start": None, "end": None}, record={"pcs": ["Rosa Lind"]}) == Judged(True)


def test_the_resume_alone_decides_where_the_record_names_nobody_in_the_role() -> None:
    assert judged({"pc": "Rosa Lind"}, record={"pms": ["Quill Ames"]}) == Judged(True)
    assert judged({"pc": "Rosa Lind"}, record={"pcs": ["Tam Yorke"]}) == DIFFER


@pytest.mark.parametrize(
    "written", ["Tam Yorke / Rosa Lind", "Tam Yorke; Rosa Lind", "Rosa Lind & Tam Yorke"]
)
def test_each_of_several_on_one_line_of_the_resume_held_the_role(written: str) -> None:
    assert judged({"pc": written}) == Judged(True)
    assert judged({"pc": written}, signer="Otto Brand") == NOT_KNOWN


def test_a_name_on_the_resume_that_was_read_badly_is_held_for_neither() -> None:
    """Neither that the signer held the role nor that somebody else did."""
    assert judged({"pc": "Rosa Lind", "unsure": ["production_coordinator"]}) == NOBODY_SAYS
    assert judged({"pc": "Tam Yorke", "unsure": ["production_coordinator"]}) == NOBODY_SAYS


def test_where_nobody_says_who_held_the_role_it_is_open() -> None:
    assert judged({}) == NOBODY_SAYS
    assert judged({"title": None}) == Judged(None, "Who held this role on a show is not known.")
    assert judged({}, record={"pcs": ["Tam Yorke"]}) == NOT_KNOWN
    assert judged({}, record={"pms": ["Tam Yorke"]}) == NOBODY_SAYS


def test_of_several_shows_one_that_serves_is_enough_and_the_first_open_one_is_told() -> None:
    birch = {"title": "Birch Lane"}
    assert judged({}, {**birch, "pc": "Rosa Lind"}) == Judged(True)
    assert judged({"pc": "Tam Yorke"}, {**birch, "pc": "Otto Brand"}) == NOT_KNOWN
    assert judged({}, birch) == NOBODY_SAYS
    record = {"pcs": ["Tam Yorke"]}
    assert judged({"pc": "Rosa Lind"}, birch, record=record) == DIFFER
    assert (
        judged(birch, {"pc": "Rosa Lind"}, record=record).why_not
        == "Who held this role on Birch Lane is not known."
    )


HELD_BY_TAM = {"pc": "Tam Yorke"}


@pytest.mark.parametrize(
    ("role", "found"),
    [
        (read(Role.PC), LETTER_ALONE),
        (read(None, 0.99, Role.PC, Role.APC), LETTER_ALONE),
        (read(Role.APC), NOT_KNOWN),
        (read(Role.APC, 0.99, Role.PC), NOT_KNOWN),
        (read(None, 0.99, Role.APC), NOT_KNOWN),
        (read(None), NOT_KNOWN),
    ],
)
def test_a_role_that_only_the_letter_states_is_for_a_person_where_it_names_the_show(
    role: Reading[Role], found: Judged
) -> None:
    assert judged(HELD_BY_TAM, role=role, shows=["Amber Quay"]) == found
    assert judged(HELD_BY_TAM, role=role) == NOT_KNOWN
    assert judged(HELD_BY_TAM, role=role, shows=["Quiet Meridian"]) == NOT_KNOWN


def test_a_name_that_was_read_badly_is_somebodys_of_whom_nothing_is_known() -> None:
    assert judged(HELD_BY_TAM, signer="Otto Brand", unsure=["signer"]) == NOT_SURE_WHO
    assert judged({}, signer="Otto Brand", unsure=["signer"]) == NOBODY_SAYS
    assert judged({"pc": "Otto Brand"}, signer="Otto Brand", unsure=["signer"]) == Judged(True)


@pytest.mark.parametrize("title", ["associate_producer", "post_producer"])
def test_an_associate_or_post_producer_is_for_a_person_where_a_producer_is_asked_for(title: str) -> None:
    assert judged({"producer": "Rosa Lind"}, roles=PRODUCER, role=read(Role(title))) == FOR_A_PERSON
    assert judged({"pc": "Rosa Lind"}, roles=PC, role=read(Role(title))) == Judged(True)
    other = {"producer": "Pat Odum"}
    assert judged(other, roles=PRODUCER, role=read(Role(title))) == NOT_KNOWN
    assert judged(other, roles=PRODUCER, role=read(Role(title)), shows=["Amber Quay"]) == LETTER_ALONE
    assert judged({"producer": "Rosa Lind"}, roles=PRODUCER, role=read(Role.PRODUCER)) == Judged(True)
