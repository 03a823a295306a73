"""Requests: who asks, under which number, for which category."""

from __future__ import annotations

import pytest

from extractors.language import Gazetteer, Language
from extractors.request import read_request
from models.terms import Category, RequestReading
from tests.extractors.typed_pages import page

LANGUAGE = Language.load(Gazetteer())


def read(text: str) -> RequestReading:
    return read_request([page(text)], "sha256:ab", "request.pdf", LANGUAGE)


BY_MAIL = """
Dear Membership Committee,

My name is Nadine Oyelaran, member number 4821. I am requesting to be upgraded from 2nd APC to 1st APC.
My resume and three letters are attached.

Thank you,
Nadine Oyelaran
416-555-0188
"""


def test_a_mail_that_asks_says_who_and_for_what() -> None:
    request = read(BY_MAIL)
    assert request.name.value == "Nadine Oyelaran"
    assert request.member_no.value == "4821"
    assert request.category.value is Category.FIRST_APC
    assert request.category.confidence >= 0.9


@pytest.mark.parametrize(
    ("sentence", "category"),
    [
        ("I am requesting to be upgraded from 2nd APC to 1st APC.", Category.FIRST_APC),
        ("Please accept this as my formal request for an upgrade to Production Coordinator.",
         Category.PRODUCTION_COORDINATOR),
        ("I would like to be listed as Travel Coordinator.", Category.TRAVEL_COORDINATOR),
        ("I hereby apply to be listed as a Script Coordinator with the Local.", Category.SCRIPT_COORDINATOR),
        ("I wish to be upgraded from 1st Assistant Production Coordinator to Production Coordinator.",
         Category.PRODUCTION_COORDINATOR),
    ],
)  # fmt: skip
def test_the_category_is_the_one_asked_for_and_not_the_one_held(sentence: str, category: Category) -> None:
    request = read(f"Hello,\n\n{sentence}\n\nRegards,\nNadine Oyelaran\nMember No. 4821")
    assert request.category.value is category


def test_work_done_is_no_request() -> None:
    request = read(
        "Hello,\n\nI have worked as Script Coordinator. I am asking to be upgraded to 1st APC.\n\n"
        "Regards,\nNadine Oyelaran"
    )
    assert request.category.value is Category.FIRST_APC


def test_two_categories_asked_for_are_candidates_and_no_guess() -> None:
    request = read(
        "Hello,\n\nI am applying to be listed as Script Coordinator and Travel Coordinator.\n\nThanks,\n"
        "Nadine Oyelaran"
    )
    assert request.category.value is None
    assert set(request.category.candidates) == {Category.SCRIPT_COORDINATOR, Category.TRAVEL_COORDINATOR}


def test_two_different_member_numbers_are_candidates() -> None:
    request = read(BY_MAIL.replace("416-555-0188", "Member No. 4812"))
    assert request.member_no.value is None
    assert set(request.member_no.candidates) == {"4821", "4812"}


def test_a_request_on_a_form_is_read_by_its_labels() -> None:
    request = read(
        "Upgrade request\n\nName:\tNadine Oyelaran\nMember no:\t4821\nFrom:\t2nd APC\nTo:\t1st APC"
    )
    assert request.name.value == "Nadine Oyelaran"
    assert request.member_no.value == "4821"
    assert request.category.value is Category.FIRST_APC


def test_a_phone_number_is_no_member_number() -> None:
    assert (
        read("Please upgrade me to 1st APC.\n\nThanks,\nNadine Oyelaran\n416-555-0188").member_no.value
        is None
    )
