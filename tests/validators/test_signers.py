"""What a letter shows of its signer, subject and signature is settled three ways: yes, no, or open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, cast

import pytest

from models.terms import LetterReading, Member, Office, PaperKind, Reading, ReceivedPaper
from tests.rules.casebook import usual
from tests.rules.casemaker import RECEIVED, letter, received
from tests.rules.officemaker import member
from tests.validators.test_remedies import built
from validators.copies import with_copies_told
from validators.office_index import OfficeIndex
from validators.people import PersonMatch
from validators.rulebook import load
from validators.signers import (
    Letter,
    settle_letter,
    shows_named,
    valid,
)
from validators.signs import Signs

BOOK = load().on(date(2026, 12, 1))
NADIA = member({"number": "3456", "name": "Nadia Ferro"})
ROSA = member({"number": "2001", "name": "Rosa Lind", "listed": ["pc@2010-01-01"]})
OTHERS = (
    member({"number": "2002", "name": "Rosa Lind", "listed": ["pc@2010-01-01"]}, 3),
    member({"number": "2003", "name": "Tam Yorke", "listed": ["1st_apc@2012-01-01"]}, 4),
)
INDEX = OfficeIndex(Office(members=(NADIA, ROSA, *OTHERS)))


class Told(OfficeIndex):
    """An office that always knows who signed; `asked` is what it was shown of the signer."""

    def __init__(self, match: PersonMatch) -> None:
        super().__init__(Office(members=(NADIA, ROSA, *OTHERS)))
        self.match = match
        self.asked: list[Signs] = []

    def signer(self, signs: Signs) -> PersonMatch:
        self.asked.append(signs)
        return self.match


def paper(said: dict[str, Any], name: str = "letter", **fields: Reading[Any]) -> ReceivedPaper:
    body = replace(letter({"signer": "Rosa Lind", **said}), **cast(Any, fields))
    return received(
        body, PaperKind.REFERENCE_LETTER, name, **{k: said[k] for k in ("at", "rival") if k in said}
    )


def settled(
    said: dict[str, Any],
    index: OfficeIndex = INDEX,
    applicant: Member | None = NADIA,
    name: str = "letter",
    **fields: Reading[Any],
) -> Letter:
    found = settle_letter(paper(said, name, **fields), index, BOOK, applicant, "Nadia Ferro", ())
    assert found is not None
    return found


def test_a_number_on_a_letter_tells_two_signers_of_one_name_apart() -> None:
    assert settled({}).match.candidates == (ROSA, OTHERS[0])
    assert settled({"number": "2002"}).member is OTHERS[0]
    assert settled({"number": "2003"}).match.candidates[0] is OTHERS[1]


def test_a_person_may_have_said_that_the_signer_is_no_member() -> None:
    assert settled({}, Told(PersonMatch(ROSA))).member is ROSA
    assert settled({}, Told(PersonMatch(ROSA)), signer_member_no=Reading(None, 1.0)).member is None
    assert settled({}, Told(PersonMatch(ROSA)), signer_member_no=Reading("2001", 1.0)).member is ROSA


def test_no_name_is_taken_to_be_read_more_surely_than_names_are() -> None:
    office = Told(PersonMatch())
    settled({}, office)
    settled({"unsure": ["signer"]}, office)
    assert [signs.sure for signs in office.asked] == [0.97, 0.4]
    assert [signs.number_sure for signs in office.asked] == [False, False]
    settled({"number": "2001"}, office)
    assert office.asked[-1].number_sure


@pytest.mark.parametrize(
    ("said", "match", "is_sure"),
    [
        ({}, PersonMatch(ROSA, (), 0.5), True),
        ({"unsure": ["signer"]}, PersonMatch(ROSA, (), 0.85), True),
        ({"unsure": ["signer"]}, PersonMatch(ROSA, (), 0.84), False),
        ({}, PersonMatch(), True),
        ({"unsure": ["signer"]}, PersonMatch(), False),
        ({}, PersonMatch(None, (ROSA,), 0.9), False),
        ({"unsure": ["signer"]}, PersonMatch(None, (ROSA,), 0.9), False),
        ({"signer": None}, PersonMatch(), False),
    ],
)
def test_who_signed_is_sure_where_the_name_was_read_or_the_register_has_it(
    said: dict[str, Any], match: PersonMatch, is_sure: bool
) -> None:
    assert settled(said, Told(match)).signer_sure is is_sure


@pytest.mark.parametrize(
    ("subject", "number", "unsure", "about"),
    [
        ("Nadia Ferro", None, False, True),
        ("Nadia Ferxxo", None, False, True),
        ("Nxdix Ferxxo", None, False, None),
        ("Joan Tessier", None, False, False),
        ("Joan Tessier", None, True, None),
        ("Joan Tessier", "3456", False, False),
        ("N. Fexro", "3456", False, True),
        ("N. Fexro", None, False, None),
        (None, "3456", False, True),
        (None, "2001", False, None),
        (None, None, False, None),
        ("Nadia", None, False, True),
        ("Ferro", None, False, True),
        ("Nadia Rosa", None, False, False),
        ("Joan", None, False, False),
    ],
)
def test_whom_a_letter_is_about(
    subject: str | None, number: str | None, unsure: bool, about: bool | None
) -> None:
    said = {"subject": subject, "unsure": ["subject"] if unsure else []}
    read = Reading(number, 0.99 if number else 0.0, number or "")
    assert settled(said, subject_member_no=read).about is about


def test_of_an_applicant_whom_the_register_does_not_know_the_name_alone_tells() -> None:
    assert settled({"subject": "Nadia Ferro"}, applicant=None).about is True
    assert settled({"subject": "Joan Tessier"}, applicant=None).about is False


@pytest.mark.parametrize(
    ("signer", "match", "applicant", "own"),
    [
        ("Nadia Ferro", PersonMatch(NADIA), NADIA, True),
        ("Rosa Lind", PersonMatch(ROSA), NADIA, False),
        ("N. Ferro", PersonMatch(None, (NADIA, ROSA)), NADIA, None),
        ("Rosa Lind", PersonMatch(None, (ROSA,)), NADIA, False),
        ("Nadia Ferro", PersonMatch(), None, True),
        ("Nadia Fxrro", PersonMatch(), None, True),
        ("Nadia Fxxro", PersonMatch(), None, False),
        ("Nadia Ferro", PersonMatch(ROSA), None, True),
        (None, PersonMatch(), NADIA, None),
    ],
)
def test_whether_the_signer_is_the_applicant(
    signer: str | None, match: PersonMatch, applicant: Member | None, own: bool | None
) -> None:
    assert settled({"signer": signer}, Told(match), applicant).own is own


TEXT = "I have known Nadia Ferro for years; she kept the call sheets and the petty cash in order. " * 4


def copies(*letters: Letter) -> list[str]:
    return [one.paper.name.removesuffix(".pdf") for one in with_copies_told(letters) if one.copy]


def of_rosa(name: str, **said: Any) -> Letter:
    return settled(said, Told(PersonMatch(ROSA, (), 1.0)), name=name)


@pytest.mark.parametrize(
    ("first", "second", "copy"),
    [
        ({}, {"at": RECEIVED + timedelta(days=1)}, "b"),
        ({"at": RECEIVED + timedelta(days=1)}, {}, "a"),
        ({"signature": "none"}, {"at": RECEIVED + timedelta(days=1)}, "a"),
        ({"signature": "typed"}, {"at": RECEIVED + timedelta(days=1)}, "a"),
        ({"signature": "none"}, {"signature": "typed", "at": RECEIVED + timedelta(days=1)}, "a"),
        ({"subject": "Joan Tessier"}, {"signature": "none", "at": RECEIVED + timedelta(days=1)}, "a"),
        ({"subject": None}, {"at": RECEIVED + timedelta(days=1)}, "b"),
    ],
)
def test_of_a_signers_letters_the_one_about_the_applicant_best_signed_and_earliest_stands(
    first: dict[str, Any], second: dict[str, Any], copy: str
) -> None:
    assert copies(of_rosa("a", **first), of_rosa("b", **second)) == [copy]


def test_what_may_be_another_kind_of_paper_does_not_stand_for_a_letter() -> None:
    maybe = replace(of_rosa("a"), unsure=True)
    assert copies(maybe, of_rosa("b", at=RECEIVED + timedelta(days=1))) == ["a"]


def test_a_letter_read_twice_under_two_names_is_one_of_the_signer_that_is_surer() -> None:
    known = of_rosa("b", text=TEXT)
    misread = settled({"signer": "Rxsa Lind", "text": TEXT}, Told(PersonMatch()), name="a")
    assert [one.key for one in with_copies_told((misread, known))] == ["2001", "2001"]
    assert [one.key for one in with_copies_told((misread, of_rosa("b", text="Other words. " * 30)))] != [
        "2001"
    ] * 2
    faint_one = settled(
        {"signer": "Rxsa Lind", "text": TEXT, "unsure": ["signer"]}, Told(PersonMatch()), name="a"
    )
    sure_one = settled({"text": TEXT}, Told(PersonMatch()), name="b")
    assert {one.key for one in with_copies_told((faint_one, sure_one))} == {"?rosa lind"}


def test_two_members_letters_in_the_same_words_stay_two() -> None:
    other = settled({"text": TEXT}, Told(PersonMatch(OTHERS[0], (), 1.0)), name="b")
    assert [one.key for one in with_copies_told((of_rosa("a", text=TEXT), other))] == ["2001", "2002"]
    again = of_rosa("b", text=TEXT, at=RECEIVED + timedelta(days=1))
    assert copies(of_rosa("a", text=TEXT), again) == ["b"]


def test_a_letter_names_a_show_by_a_title_nearly_right_and_by_its_season() -> None:
    case = usual("first_apc")
    line = {**case["credits"][0], "title": "Amber Quay", "kind": "tv_season", "season": 2}
    credits = [one.credit for one in built({**case, "credits": [line]}).checked]
    for show, named in (
        ("Amber Quay", True), ("Amber Quax", True), ("Ambxr Quax", False), ("Amber Quay Season 2", True),
        ("Amber Quay Season 3", False),
    ):  # fmt: skip
        assert bool(shows_named(paper({"shows": [show]}), credits)) is named, show
    no_season = [one.credit for one in built({**case, "credits": [{**line, "season": None}]}).checked]
    assert shows_named(paper({"shows": ["Amber Quay Season 3"]}), no_season)
    request = received(None, PaperKind.REQUEST, "request")
    assert shows_named(paper({}), credits) == shows_named(request, credits) == ()


def test_a_letter_is_judged_by_its_first_fault() -> None:
    good = settled({}, Told(PersonMatch(ROSA, (), 1.0)))
    assert valid(good).serves is True
    assert isinstance(good.reading, LetterReading)
    faults = ({"copy": True}, {"own": True}, {"about": False}, {"signed": False}, {"unsure": True},
              {"signed": None}, {"about": None}, {"own": None})  # fmt: skip
    said = [valid(replace(good, **cast(Any, fault))) for fault in faults]
    assert [judged.serves for judged in said] == [False] * 4 + [None] * 4
    assert valid(replace(good, signer_sure=False)).why_not == "It is not certain who signed the letter."
