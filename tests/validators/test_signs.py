"""What a letter shows of its signer besides the name: what agrees weighs more than what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.terms import Role
from tests.rules.officemaker import member
from validators.signs import (
    Signs,
    address_share,
    has_address,
    number_share,
    office_of,
    role_share,
    strangers_number_share,
)

ROSA = replace(member({"number": "2001", "name": "Rosa Lind"}), email="rosa@lind.example")


def falling(*shares: float) -> bool:
    return list(shares) == sorted(set(shares), reverse=True)


def test_a_number_speaks_for_its_member_and_the_less_the_more_figures_differ() -> None:
    none, right, one_off, other = (number_share(n, ROSA) for n in ("", "2001", "2002", "7777"))
    assert falling(none, right, one_off, other)
    assert other > 0


def test_whoever_is_no_member_seldom_gives_a_number() -> None:
    assert falling(strangers_number_share(""), number_share("", ROSA), number_share("2001", ROSA))
    assert 0 < strangers_number_share("7777") < number_share("2002", ROSA)


def test_an_address_on_the_register_speaks_for_its_member_and_another_against_them() -> None:
    same, none, other = (address_share(a, ROSA) for a in (("Rosa@Lind.example",), (), ("a@b.example",)))
    assert falling(same, none, other)
    assert none == 1.0 == address_share(("a@b.example",), replace(ROSA, email=""))
    assert has_address(("x@y.example", "rosa@lind.example"), ROSA)
    assert not has_address(("x@y.example",), ROSA)
    assert not has_address(("",), replace(ROSA, email=""))


def test_the_address_that_a_letter_came_from_is_one_of_its_addresses() -> None:
    assert Signs("Rosa Lind", addresses=("a@b.example",), sent_from="c@d.example").all_addresses == (
        "a@b.example",
        "c@d.example",
    )
    assert Signs("Rosa Lind", addresses=("a@b.example",)).all_addresses == ("a@b.example",)


@pytest.mark.parametrize(
    ("role", "office"),
    [
        (Role.PC, "coordinator"),
        (Role.PRODUCTION_MANAGER, "manager"),
        (Role.PRODUCER, "producer"),
        (Role.LINE_PRODUCER, "producer"),
        (Role.CO_PRODUCER, "producer"),
        (Role.EXECUTIVE_PRODUCER, "producer"),
        (Role.ASSOCIATE_PRODUCER, "producer"),
        (Role.FIRST_APC, ""),
        (None, ""),
    ],
)
def test_the_column_of_the_register_that_holds_a_role(role: Role | None, office: str) -> None:
    assert office_of(role) == office


PC, SECOND, CRAFT = frozenset({"pc"}), frozenset({"2nd_apc"}), frozenset({"craft_service"})
CAUCUS = frozenset({"2nd_apc", "1st_apc", "pc", "script", "travel"})


def test_a_role_of_the_caucus_speaks_for_who_is_listed_so() -> None:
    assert role_share(None, PC) == role_share(None, None) == 1.0
    shares = (role_share(Role.PC, of) for of in (PC, SECOND, None, CRAFT))
    assert falling(1.0, *shares)


def test_a_bare_apc_is_either_of_the_two() -> None:
    assert (
        role_share(Role.APC, SECOND)
        == role_share(Role.APC, frozenset({"1st_apc"}))
        == role_share(Role.PC, PC)
    )
    assert falling(role_share(Role.APC, SECOND), role_share(Role.APC, PC), role_share(Role.APC, CRAFT))


def test_a_producer_is_seldom_a_member() -> None:
    for role in (Role.PRODUCER, Role.PRODUCTION_MANAGER, Role.LINE_PRODUCER):
        assert falling(1.0, role_share(role, None), role_share(role, PC))
        assert role_share(role, PC) == role_share(role, CRAFT) > 0


def test_another_job_speaks_for_a_member_outside_the_caucus() -> None:
    shares = [role_share(Role.OTHER, of) for of in (CRAFT, None, PC)]
    assert falling(1.0, *shares)
    assert role_share(Role.OTHER, CAUCUS) == role_share(Role.OTHER, PC)
    assert role_share(Role.OTHER, CAUCUS | CRAFT) == role_share(Role.OTHER, CRAFT)


def test_a_share_is_of_all_letters() -> None:
    shares = [number_share(n, ROSA) for n in ("", "2001", "2002", "7777")]
    shares += [strangers_number_share(n) for n in ("", "7777")]
    shares += [role_share(role, of) for role in Role for of in (PC, SECOND, CRAFT, CAUCUS, None)]
    assert all(0 < share <= 1 for share in shares)
    assert 0 < Signs("Rosa Lind").sure < 1, "no name is taken to be read without a doubt"
