"""How like two written names are, and whom of the register a name and a number mean."""

from __future__ import annotations

import pytest

from models.terms import Member
from tests.rules.officemaker import member
from validators.people import (
    BEARS_OUT,
    CLOSE,
    NEAR,
    SAME,
    PersonMatch,
    alike,
    bears_out,
    identify,
    name_parts,
    numbers_alike,
    split_name,
    with_particles,
)

FALLING = [
    ("Nadia Ferro", "Nadia Ferro"),
    ("Nadia Maria Ferro", "Nadia Ferro"),
    ("Bob Achterberg", "Robert Achterberg"),
    ("Ferro Nadia", "Nadia Ferro"),
    ("Ana Reyes", "Ana de Reyes"),
    ("N. Ferro", "Nadia Ferro"),
    ("Nadia Fcrro", "Nadia Ferro"),
    ("Ana Reyes", "Ana Sofia Reyes Ortiz"),
    ("Nadia Maria Ferro", "Nadia Paula Ferro"),
    ("N. Fcrro", "Nadia Ferro"),
    ("Nadia", "Nadia Ferro"),
    ("Paula Ferro", "Nadia Ferro"),
    ("J. Ferro", "Nadia Ferro"),
]
"""The same; a middle name left out; a short form; turned round; a particle left out; an initial; a letter of
the surname misread; half of a double surname left out; another middle name; an initial and a misread letter;
one name of two; another given name; another initial."""


def test_the_more_two_names_differ_the_less_they_are_alike() -> None:
    found = [alike(one, other) for one, other in FALLING]
    assert found == sorted(set(found), reverse=True), list(zip(FALLING, found, strict=True))
    assert (found[0], found[-1]) == (1.0, 0.0)


def test_an_initial_is_close_and_not_the_same() -> None:
    assert CLOSE <= alike("N. Ferro", "Nadia Ferro") < SAME


def test_a_middle_name_read_a_letter_off_is_no_other_middle_name() -> None:
    assert alike("Nadia Anna Ferro", "Nadia Anne Ferro") == 1.0
    assert alike("Nadia P. Ferro", "Nadia Paula Ferro") == 1.0


def test_names_just_alike_enough_in_surname_or_given_name_may_be_one() -> None:
    assert alike("Ana Aldermouth", "Ana Aldermoxyz") >= NEAR
    assert alike("Nadxy Ferro", "Nadia Ferro") > 0.7
    assert alike("Naxxy Ferro", "Nadia Ferro") < 0.5


@pytest.mark.parametrize(
    ("one", "other", "how_much"),
    [
        ("Nadia Maria Ferro", "Nadia Ferro", 0.98),
        ("Ferro Nadia", "Nadia Ferro", 0.96),
        ("Bob Achterberg", "Robert Achterberg", 0.9725),
        ("Ana Reyes", "Ana de Reyes", 0.92),
        ("Ana Tasker", "Ana Tasket", 0.9),
        ("N. Ferro", "Nadia Ferro", 0.89),
        ("Ana Reyes", "Ana Sofia Reyes Ortiz", 0.86),
        ("Ana Reyes Ana", "Ana Reyes", 0.86),
        ("Ana Abcdefgh", "Ana Abcdefxy", 0.85),
        ("Nadia Maria Ferro", "Nadia Paula Ferro", 0.85),
        ("Naxxa Ferro", "Nadia Ferro", 0.78),
        ("Nadia", "Nadia Ferro", 0.5),
        ("Naxxx Ferro", "Nadia Ferro", 0.24),
        ("Nadia Ferxxx", "Nadia Ferrol", 0.3),
    ],
)
def test_how_much_of_a_likeness_each_difference_leaves(one: str, other: str, how_much: float) -> None:
    """The surname weighs most, then the given name; an initial, a short form or a middle name take little."""
    assert alike(one, other) == pytest.approx(how_much)


def test_middle_names_seven_tenths_alike_are_no_two() -> None:
    assert alike("Nadia Abcdefghij Ferro", "Nadia Abcdefgxyz Ferro") == 1.0
    assert alike("Nadia Abcdef Ferro", "Nadia Abcdxx Ferro") < 1.0


def test_nothing_that_two_names_share_is_nothing() -> None:
    assert alike("", "Nadia Ferro") == alike("Otto", "Nadia Ferro") == alike("Otto Brand", "Lee Wix") == 0.0


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("FERRO, Nadia", ("nadia", "ferro")),
        ("Nadia Ferro, CSC", ("nadia", "ferro")),
        ("Nadia Ferro, CSC, PGA", ("nadia", "ferro")),
        ("Ferro,", ("ferro",)),
        ("Mr. Ferro", ("ferro",)),
        ("Mr.", ("mr",)),
        ("", ()),
    ],
)
def test_a_name_is_read_given_name_first_without_titles(name: str, parts: tuple[str, ...]) -> None:
    assert name_parts(name) == parts


@pytest.mark.parametrize(
    ("parts", "given", "surname"),
    [
        (("jan", "van", "der", "berg"), ("jan",), "vanderberg"),
        (("van", "berg"), ("van",), "berg"),
        (("ana", "maria", "reyes"), ("ana", "maria"), "reyes"),
    ],
)
def test_a_particle_belongs_to_the_surname(
    parts: tuple[str, ...], given: tuple[str, ...], surname: str
) -> None:
    assert split_name(parts) == (given, surname)


@pytest.mark.parametrize(
    ("parts", "joined"),
    [
        (("jan", "van", "der", "berg"), ("jan", "vanderberg")),
        (("jan", "van", "berg"), ("jan", "vanberg")),
        (("la", "rue"), ("la", "rue")),
        (("ana", "la"), ("ana", "la")),
    ],
)
def test_a_particle_is_joined_to_what_follows_it(parts: tuple[str, ...], joined: tuple[str, ...]) -> None:
    assert with_particles(parts) == joined


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [("3456", "# 34 56", 2), ("34S6", "3456", 2), ("3457", "3456", 1), ("3467", "3456", 0), ("345", "346", 0),
     ("34567", "3456", 0)],
)  # fmt: skip
def test_numbers_agree_or_are_one_figure_off(one: str, other: str, agree: int) -> None:
    assert numbers_alike(one, other) == agree


@pytest.mark.parametrize(
    ("name", "member_no", "candidates"),
    [
        ("Ana Abcdefxy", "1", []),
        ("Ana Abcdexyz", "", []),
        ("Zoe Tasket", "2", []),
        ("Zxx Tasker", "", []),
        ("Naxxa Ferro", "", ["3"]),
    ],
)
def test_how_near_a_name_must_come_to_be_a_members_or_asked_about(
    name: str, member_no: str, candidates: list[str]
) -> None:
    known = [member({"number": str(at), "name": name}) for at, name in enumerate(
        ("Ana Abcdefgh", "Zoe Tasker", "Nadia Ferro"), 1)]  # fmt: skip
    match = identify(name, "", known, {m.member_no: m for m in known})
    assert _numbers(match) == (member_no, candidates)


@pytest.mark.parametrize(("other", "told"), [("Joan Tessxer", True), ("Joan Pia Tessier", False)])
def test_the_nearest_of_two_must_lead_by_more_than_a_little(other: str, told: bool) -> None:
    known = [member({"number": "1", "name": "Joan Tessier"}), member({"number": "2", "name": other})]
    match = identify("Joan Tessier", "", known, {m.member_no: m for m in known})
    assert (match.member is known[0]) is told, match
    assert match.candidates == (() if told else tuple(known))


def test_a_number_hard_to_read_yields_to_a_name_that_is_just_surely_anothers() -> None:
    known = [member({"number": "1", "name": "Ana Tasker"}), member({"number": "2", "name": "Otto Brand"})]
    by_number = {m.member_no: m for m in known}
    assert identify("Ana Tasket", "2", known, by_number, number_sure=False).member is known[0]
    assert identify("A. Tasker", "2", known, by_number, number_sure=False).member is None


REGISTER = [
    member({"number": "3456", "name": "Nadia Ferro"}),
    member({"number": "1001", "name": "John Tessier"}),
    member({"number": "1002", "name": "Joan Tessier"}),
    member({"number": "1009", "name": "Joel Tessxer"}),
    member({"number": "2005", "name": "Ana Aldermouth"}),
]


def _found(name: str, number: str = "", *, sure: bool = True) -> PersonMatch:
    return identify(name, number, REGISTER, {m.member_no: m for m in REGISTER}, number_sure=sure)


def _numbers(match: PersonMatch) -> tuple[str, list[str]]:
    return (match.member.member_no if match.member else "", [m.member_no for m in match.candidates])


@pytest.mark.parametrize(
    ("name", "number", "sure", "member_no", "candidates"),
    [
        ("", "3456", True, "3456", []),
        ("", "3456", False, "", ["3456"]),
        ("", "9999", True, "", []),
        ("Nadia Ferro", "1001", False, "3456", []),
        ("N. Ferro", "1001", False, "", ["1001", "3456"]),
        ("J. Tessier", "2005", False, "", ["2005", "1001", "1002"]),
        ("John Tessier", "", True, "1001", []),
        ("J. Tessier", "", True, "", ["1001", "1002"]),
        ("J. Tessier", "1012", True, "1002", []),
        ("J. Tessier", "1003", True, "", ["1001", "1002"]),
        ("Ana Aldermoxyz", "", True, "", ["2005"]),
    ],
)
def test_who_is_meant_by_a_name_and_a_number(
    name: str, number: str, sure: bool, member_no: str, candidates: list[str]
) -> None:
    """A number that was hard to read yields to a name that is surely another's; a name near to two is asked;
    a number one figure off tells them apart where it is near to one only."""
    match = _found(name, number, sure=sure)
    told, asked = _numbers(match)
    assert (told, [n for n in asked if n != "1009"]) == (member_no, candidates), match


def test_whoever_is_much_less_near_than_the_nearest_is_not_asked_about() -> None:
    assert _numbers(_found("J. Tessier")) == ("", ["1001", "1002"])


def test_how_sure_a_match_is_lies_between_none_and_all() -> None:
    for name, number in (
        ("", "3456"),
        ("Nadia Ferro", "3456"),
        ("Nadia Ferro", "3457"),
        ("N. Ferro", "3456"),
    ):
        assert 0.9 < _found(name, number).score <= 1.0
    assert _found("", "3456").score < 1.0
    assert _found("", "3456", sure=False).score < NEAR
    assert _found("Otto Brand").score == 0.0


def test_a_given_name_alone_does_not_bear_out_a_number() -> None:
    nadia: Member = REGISTER[0]
    assert not bears_out("Nadia", nadia)
    assert bears_out("N. Fcrro", nadia)
    assert (
        alike("Nxxia Aldermoxyw", "Nadia Aldermouth")
        == BEARS_OUT
        < alike("Nxxia Aldermouxx", "Nadia Aldermouth")
    )
    assert bears_out("Nxxia Ferrxx", member({"number": "1", "name": "Nadia Ferrol"})) is False
    assert bears_out("Nxxia Aldermouxx", member({"number": "1", "name": "Nadia Aldermouth"}))


def test_what_is_just_at_a_bound_is_within_it() -> None:
    """Of thirds and fifths of a name a computer keeps a little more or less."""
    assert bears_out("Nadxy Abcdefghij", member({"number": "1", "name": "Nadia Abcdefgxyz"}))
    assert not bears_out("Nadxy Abcdefghi", member({"number": "1", "name": "Nadia Abcdefxyz"}))
    assert alike("Ana Tasket", "Ana Tasker") == SAME


@pytest.mark.parametrize(
    ("further", "asked"), [(["Ana Reyes Ortiz"], ["1", "2"]), (["Ana Abcdefgh", "Zoe Tasker"], [])]
)
def test_of_two_members_just_a_lead_apart_both_are_asked_about(further: list[str], asked: list[str]) -> None:
    known = [member({"number": str(at), "name": n}) for at, n in enumerate(("Ana de Reyes", *further), 1)]
    match = identify("Ana Reyes", "", known, {m.member_no: m for m in known})
    assert _numbers(match) == ("" if asked else "1", asked)
