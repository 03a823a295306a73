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
from validators.signs import Signs, on_record

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
    assert _found("Otto Brand", role=Role.PRODUCER, on=("P1",)) == PersonMatch()


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


def _of(
    *members: dict[str, Any], shows: tuple[dict[str, Any], ...] = (), paid: tuple[Any, ...] = ()
) -> Office:
    return Office(
        members=tuple(member(m, at) for at, m in enumerate(members, 2)),
        productions=tuple(production(p, at) for at, p in enumerate(shows, 2)),
        remittances=tuple(
            remittance({"number": number, "production_id": show, "title": ""}, row=row)
            for row, (number, show) in enumerate(paid, 2)
        ),
    )


def _weighed(office: Office, name: str, **signs: Any) -> PersonMatch:
    shows = tuple(p for p in office.productions if p.production_id in signs.pop("on", ()))
    return OfficeIndex(office).signer(Signs(name, shows=shows, **signs))


RIGHT, ONE_OFF = 0.97, 6e-4 + 0.03 * 0.06
"""How likely a name is read right, and as one that is a letter off."""
NO_NUMBER, STRANGERS_NO_NUMBER = 0.5, 0.98


def test_of_a_hundred_letters_thirty_five_are_by_people_outside_the_register() -> None:
    """A name two letters off in both its words, with another middle name and suffix, on a letter in the role
    of a Producer: the only member may be meant, or somebody whose name nobody on the register has."""
    two_off = 2e-5 + 0.5 * 0.006
    member_signed = 0.65 * two_off**2 * 0.1 * 0.02 * NO_NUMBER * 0.05
    given, family = 2e-4 + two_off / 201, 3e-5 + two_off / 2001
    stranger_signed = 0.35 * given * family * STRANGERS_NO_NUMBER * 0.3
    office = _of({"number": "1", "name": "Robert Ian Achterberg Jr."})
    match = _weighed(office, "Robexx Otto Achterbexx Sr.", sure=0.5, role=Role.PRODUCER)
    assert (match.member, match.candidates) == (None, office.members)
    assert match.score == pytest.approx(member_signed / (member_signed + stranger_signed), abs=1e-9)


def test_all_on_productions_sign_a_letter_of_ten_and_those_in_the_role_named_three() -> None:
    """The name read is a letter off the member's, and a letter off that of the production's PM."""
    office = _of(
        {"number": "1", "name": "Robert Achterberg"},
        shows=({"id": "P1", "title": "Amber Quay", "pms": ["Robert Achterborg"]},),
    )
    member_signed = 0.65 * RIGHT * ONE_OFF * NO_NUMBER
    stranger_signed = 0.1 * RIGHT * ONE_OFF * STRANGERS_NO_NUMBER
    match = _weighed(office, "Robert Achterbxrg")
    assert match.score == pytest.approx(member_signed / (member_signed + stranger_signed), abs=1e-3)
    assert (match.member, match.candidates) == (None, office.members)
    assert match.how == "the name is not quite a member's"
    here = _weighed(office, "Robert Achterbxrg", role=Role.PRODUCTION_MANAGER, on=("P1",))
    member_signed, stranger_signed = member_signed * 0.05, stranger_signed * 3 * 0.3
    assert here.score == pytest.approx(member_signed / (member_signed + stranger_signed), abs=1e-3)


def test_a_short_form_of_a_members_name_on_a_production_is_another_persons_in_one_case_of_ten() -> None:
    office = _of(
        {"number": "1", "name": "Robert Achterberg"},
        shows=({"id": "P1", "title": "Amber Quay", "pms": ["Bob Achterberg"]},),
    )
    member_signed = 0.65 * 0.12 * RIGHT * RIGHT * NO_NUMBER
    stranger_signed = 0.1 * 0.1 * RIGHT * RIGHT * STRANGERS_NO_NUMBER
    match = _weighed(office, "Bob Achterberg")
    assert match.score == pytest.approx(member_signed / (member_signed + stranger_signed), abs=1e-3)


def test_a_production_that_has_the_members_own_name_has_the_member() -> None:
    office = _of(
        {"number": "1", "name": "Robert Achterberg"},
        shows=({"id": "P1", "title": "Amber Quay", "pms": ["Robert Achterberg"]},),
    )
    match = _weighed(office, "Robert Achterbxrg")
    assert (match.member, match.score) == (office.members[0], 0.99)
    assert _weighed(office, "Robert Achterberg").score == 1.0


def test_a_former_name_is_half_as_likely_as_somebodys_own() -> None:
    office = _of(
        {"number": "1", "name": "Anna Moss"}, {"number": "2", "name": "Eva Reyes", "known_as": ["Anna Moss"]}
    )
    match = _weighed(office, "Anna Moss")
    assert match.score == pytest.approx(2 / 3, abs=1e-3)
    assert match.candidates == office.members
    assert match.how == "the name comes near to more than one member"


def test_a_name_elsewhere_on_a_letter_counts_for_half_of_that_under_it() -> None:
    office = _of({"number": "1", "name": "Jon Tessier"}, {"number": "2", "name": "Jan Tessier"})
    match = _weighed(office, "Jon Tessier", also_named=("Jan Tessier",), sure=0.9)
    assert match.score == pytest.approx(0.9**2 / (0.9**2 + 0.5 * 0.97**2), abs=2e-3)


def _linds(count: int) -> list[dict[str, Any]]:
    return [{"number": str(100 + at), "name": "Rosa Lind"} for at in range(count)]


def test_who_was_remitted_on_the_show_is_twenty_times_as_likely_and_who_was_not_a_seventh() -> None:
    """Of twelve members of one name the records of eight are looked at, and four are shown."""
    show = {"id": "P1", "title": "Amber Quay"}
    office = _of(*_linds(12), shows=(show,), paid=(("103", "P1"),))
    match = _weighed(office, "Rosa Lind", on=("P1",))
    assert match.score == pytest.approx(20 / (20 + 7 * 0.15 + 4), abs=1e-4)
    assert [m.member_no for m in match.candidates] == ["103", "108", "109", "110"]


def test_who_is_on_the_shows_record_in_the_role_is_as_likely_as_three_letters_of_ten_make_them() -> None:
    show = {"id": "P1", "title": "Amber Quay", "pcs": ["Rosa Ada Lind"]}
    named = [
        {"number": str(at), "name": f"Rosa {middle} Lind"} for at, middle in enumerate(("Ada", "Eva", "Ida"))
    ]
    record = 0.3 / (0.65 / 3)
    match = _weighed(_of(*named, shows=(show,)), "Rosa Lind", role=Role.PC, on=("P1",))
    assert match.score == pytest.approx(record / (record + 2), abs=1e-3)
    match = _weighed(_of(*named[:2], shows=(show,)), "Rosa Lind", role=Role.PC, on=("P1",))
    assert match.score == pytest.approx(1 / 2, abs=1e-3)


@pytest.mark.parametrize(("rest", "asked"), [("Rosa Lynx", False), ("Rosa Linx", True)])
def test_who_is_hardly_likely_is_not_asked_about(rest: str, asked: bool) -> None:
    office = _of(*_linds(2), {"number": "300", "name": rest})
    match = _weighed(office, "Rosa Lind", sure=0.3)
    assert ("300" in [m.member_no for m in match.candidates]) is asked, match


def test_a_number_of_another_member_says_as_much_as_a_name() -> None:
    office = _of({"number": "1001", "name": "John Tessier"}, {"number": "2002", "name": "Cher"})
    match = _weighed(office, "John Tessier", number="2002")
    assert (match.member, match.candidates, match.score) == (
        None,
        (office.members[1], office.members[0]),
        0.5,
    )
    assert _weighed(office, "Otto Brand", number="2002", number_sure=False) == PersonMatch()


def test_an_address_without_a_name_that_fits_is_a_question() -> None:
    known = replace(member({"number": "1", "name": "Rosa Lind"}), email="rosa@lind.example")
    index = OfficeIndex(Office(members=(known,)))
    match = index.signer(Signs("Otto Brand", "1", addresses=("rosa@lind.example",)))
    assert (match.member, match.candidates) == (None, (known,))
    read = index.signer(Signs("Rxsa Lxnd", addresses=("rosa@lind.example",)))
    assert (read.member, read.how) == (known, "printed name and the mail address on it")


@pytest.mark.parametrize(
    ("also", "one"),
    [
        ("Bob Achterberg", True),
        ("Robert Hxbrg", True),
        ("Robert Tebrgrze", True),
        ("Robert Tebrgrzex", False),
        ("Betb Achterberg", True),
    ],
)
def test_a_name_three_quarters_alike_elsewhere_on_the_letter_may_be_the_same(also: str, one: bool) -> None:
    match = _found("Robert Achterberg", also_named=(also,))
    assert match.how == ("printed name and letterhead or text" if one else "printed name")


@pytest.mark.parametrize(
    ("role", "on", "how"),
    [
        (Role.PC, ("P1",), "printed name, the production's record and title"),
        (Role.PC, ("P2",), "printed name and title"),
        (Role.PRODUCER, ("P1",), "printed name"),
        (Role.PC, (), "printed name and title"),
    ],
)
def test_the_record_agrees_on_its_own_show_and_in_its_own_role(
    role: Role, on: tuple[str, ...], how: str
) -> None:
    shows = ({"id": "P1", "title": "Amber Quay", "pcs": ["Rosa Lind"]}, {"id": "P2", "title": "Birch Lane"})
    office = _of({"number": "1", "name": "Rosa Lind", "listed": ["pc"]}, shows=shows)
    assert _weighed(office, "Rosa Lind", role=role, on=on).how == how


@pytest.mark.parametrize(
    ("name", "role", "on", "who"),
    [
        ("G. Hasegawa", Role.PRODUCER, ("P1",), "Gloria Hasegawa"),
        ("Gloria Hasegawa", Role.PRODUCER, ("P1",), "Gloria Hasegawa"),
        ("G. Hasegawa", Role.LINE_PRODUCER, ("P1",), "Gloria Hasegawa"),
        ("G. Hasegawa", None, ("P1",), "Gloria Hasegawa"),
        ("G. Hasegawa", Role.PC, ("P1",), ""),
        ("G. Hasegawa", Role.PRODUCER, ("P2",), ""),
        ("G. Hasegawa", Role.PRODUCER, (), ""),
        ("H. Hasegawa", Role.PRODUCER, ("P1",), ""),
        ("P. Moss", Role.PRODUCTION_MANAGER, ("P1",), "Pia Moss"),
        ("T. Reyes", Role.PC, ("P2",), ""),
    ],
)
def test_a_shows_record_bears_a_name_out_in_the_role_that_the_letter_gives(
    name: str, role: Role | None, on: tuple[str, ...], who: str
) -> None:
    shows = (
        {"id": "P1", "title": "Amber Quay", "producers": ["Gloria Hasegawa"], "pms": ["Pia Moss"]},
        {"id": "P2", "title": "Birch Lane", "pcs": ["Tom Reyes", "Tara Reyes"]},
    )
    named = tuple(p for p in _of(shows=shows).productions if p.production_id in on)
    assert on_record(Signs(name, role=role, shows=named)) == who
