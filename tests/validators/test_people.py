"""Names: the same person written many ways, two near ones a question, a stranger nobody."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.officemaker import member
from validators.name_index import NameIndex, NearWords
from validators.people import CLOSE, NEAR, PersonMatch, alike, identify, member_alike, number_form
from validators.written_names import read_as


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("FERRO, Nadia", "Nadia Ferro"),
        ("nadia ferro", "Nadia  Ferro"),
        ("Zoé Lefèvre", "Zoe Lefevre"),
        ("Marie-Ève Tremblay", "Marie Eve Tremblay"),
        ("Bob Achterberg", "Robert Achterberg"),
        ("Liz Okonkwo", "Elizabeth Okonkwo"),
        ("N. Ferro", "Nadia Ferro"),
        ("Nadia M. Ferro", "Nadia Ferro"),
        ("Nadia Ferro, CSC", "Nadia Ferro"),
        ("Nadia Ferro (she/her)", "Nadia Ferro"),
        ("Ms. Nadia Ferro", "Nadia Ferro"),
        ("Jan van der Berg", "Jan Vanderberg"),
        ("Siobhan O'Malley", "Siobhan OMalley"),
        ("Nadia Fcrro", "Nadia Ferro"),
        ("Ana Reyes", "Ana Sofia Reyes"),
    ],
)
def test_one_person_written_in_two_ways_is_one(one: str, other: str) -> None:
    assert alike(one, other) >= CLOSE
    assert alike(other, one) == alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nadia Ferro", "Paula Ferro"),
        ("Nadia Ferro", "Nadia Okafor"),
        ("Nadia", "Nadia Ferro"),
        ("", "Nadia Ferro"),
        ("J. Ferro", "Nadia Ferro"),
    ],
)
def test_two_people_are_not_one(one: str, other: str) -> None:
    assert alike(one, other) < NEAR


def _found(name: str, number: str = "", *, number_sure: bool = True) -> PersonMatch:
    members = [
        member({"number": "3456", "name": "Nadia Ferro", "known_as": ["Dia Ferro"]}),
        member({"number": "1001", "name": "John Tessier"}),
        member({"number": "1002", "name": "Joan Tessier"}),
    ]
    return identify(name, number, members, {m.member_no: m for m in members}, number_sure=number_sure)


def test_a_name_close_to_one_member_is_that_member() -> None:
    match = _found("Nadia Fero")
    assert match.member is not None
    assert match.member.member_no == "3456"


def test_a_name_that_the_register_also_knows_the_member_by_is_theirs() -> None:
    match = _found("Dia Ferro")
    assert match.member is not None


def test_a_name_close_to_two_members_is_a_question() -> None:
    match = _found("J. Tessier")
    assert match.member is None
    assert {m.member_no for m in match.candidates} == {"1001", "1002"}


def test_a_member_number_settles_a_name_close_to_two() -> None:
    match = _found("J. Tessier", "1002")
    assert match.member is not None
    assert match.member.member_no == "1002"


def test_a_number_and_a_name_of_two_members_are_a_question() -> None:
    match = _found("Nadia Ferro", "1001")
    assert match.member is None
    assert {m.member_no for m in match.candidates} == {"1001", "3456"}


def test_a_scanned_number_with_letters_for_figures_supports_the_name() -> None:
    match = _found("J. Tessier", "1OO2", number_sure=False)
    assert match.member is not None
    assert match.member.member_no == "1002"


def test_a_stranger_is_nobody() -> None:
    assert _found("Otto Brand") == PersonMatch()


def test_a_number_is_compared_without_its_label() -> None:
    assert number_form("No. 34 56") == "3456"


PARTS = st.sampled_from(
    ("Ana", "Anna", "Bob", "Robert", "Liz", "Elizabeth", "N", "Nadia", "Sofia", "Reyes", "Reye", "Rayes",
     "Ortiz", "van", "der", "Berg", "Vanderberg", "O'Malley", "Omalley", "Ferro", "Fcrro", "Tremblay")
)  # fmt: skip
NAMES = st.lists(PARTS, min_size=1, max_size=4).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(NAMES, st.lists(st.tuples(NAMES, st.lists(NAMES, max_size=1)), max_size=12))
def test_the_index_of_names_leaves_out_nobody_who_comes_near(
    name: str, register: list[tuple[str, list[str]]]
) -> None:
    members = [
        member({"number": str(1000 + at), "name": known, "known_as": others})
        for at, (known, others) in enumerate(register)
    ]
    found = {m.member_no for m in NameIndex(members).near(name)}
    assert {m.member_no for m in members if member_alike(name, m) >= NEAR} <= found


_WORDS = st.text("abcrnm", min_size=1, max_size=7)


@given(st.lists(_WORDS, min_size=1, max_size=12), _WORDS)
def test_no_word_that_may_have_been_read_so_is_left_out_of_the_near_ones(words: list[str], read: str) -> None:
    near = NearWords(words).to(read)
    assert {word for word in words if read_as(read, word, 0.5) > 0} <= set(near)


def test_a_word_unlike_it_is_not_near() -> None:
    near = NearWords(["lavoie", "lebrun", "lavoix"])
    assert near.to("lavoie") == ("lavoie", "lavoix")


@pytest.mark.parametrize(
    ("word", "read", "near"),
    [
        ("lie", "lxie", True),
        ("lare", "lxre", True),
        ("lare", "lxxe", False),
        ("larer", "lxxer", True),
        ("larer", "lxxxr", False),
        ("lavoie", "lavoiexx", True),
        ("lavoie", "lavoiexxx", False),
    ],
)
def test_a_word_is_near_one_letter_off_and_from_five_letters_on_two(word: str, read: str, near: bool) -> None:
    assert NearWords([word]).to(read) == ((word,) if near else ())


def test_a_surname_seven_tenths_alike_is_near_and_a_single_name_is_not() -> None:
    index = NameIndex(
        [member({"number": "1", "name": "Ana Aldermouth"}), member({"number": "2", "name": "Ana"})]
    )
    assert [m.member_no for m in index.near("Eva Aldermoxyz")] == ["1"]
    assert [m.member_no for m in index.near("Ana Brand")] == []


def test_a_name_is_as_common_as_the_register_has_it_and_never_quite_unheard_of() -> None:
    names = enumerate(("Robert Lind", "Rosa Lind", "Otto Brand"))
    common = NameIndex([member({"number": str(at), "name": name}) for at, name in names]).frequencies
    assert common.given("otto", 0.9) == pytest.approx(2e-4 + 0.9 / 203)
    assert common.given("r", 0.9) == pytest.approx(2e-4 + 0.03 * 2 / 203)
    assert common.given("bob", 0.9) == pytest.approx(2e-4 + 0.12 * 0.9 / 203)
    assert common.family("lind", 0.9) == pytest.approx(3e-5 + 0.9 * 2 / 2003)
    assert common.family("otto", 0.9) == pytest.approx(3e-5)
