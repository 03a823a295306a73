"""Whether a letter is too hard to read to be surely none, and whether its signer is a member who counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.terms import Office, Reading
from tests.rules.casemaker import rulebook
from tests.validators.test_signers import BOOK, INDEX, NADIA, OTHERS, ROSA, Told, settled
from validators.office_index import OfficeIndex
from validators.people import PersonMatch
from validators.signers import faint, looked_at, member_in

LEAST_SIGNER, LEAST_SUBJECT = BOOK.threshold("signer"), BOOK.threshold("subject")


@pytest.mark.parametrize(
    ("signer", "score", "subject", "about", "signed", "is_faint"),
    [
        (0.99, 0.9, 0.99, False, True, False),
        (LEAST_SIGNER, 0.9, 0.99, False, True, False),
        (LEAST_SIGNER - 0.01, 0.9, 0.99, False, True, True),
        (LEAST_SIGNER - 0.01, 1.0, 0.99, False, True, False),
        (LEAST_SIGNER - 0.01, 0.9, 0.99, False, None, True),
        (LEAST_SIGNER - 0.01, 0.9, 0.99, False, False, False),
        (0.99, 0.9, LEAST_SUBJECT - 0.01, False, True, True),
        (0.99, 0.9, LEAST_SUBJECT, False, True, False),
        (0.99, 0.9, LEAST_SUBJECT - 0.01, True, True, False),
        (0.99, 0.9, LEAST_SUBJECT - 0.01, None, True, True),
    ],
)
def test_a_letter_whose_signer_or_subject_is_hard_to_read_is_never_surely_none(
    signer: float, score: float, subject: float, about: bool | None, signed: bool | None, is_faint: bool
) -> None:
    one = settled({})
    reading = replace(one.reading, signer=Reading("Rosa Lind", signer), subject=Reading("Joan", subject))
    match = PersonMatch(ROSA, (), score)
    assert faint(replace(one, reading=reading, match=match, about=about, signed=signed), BOOK) is is_faint


@pytest.mark.parametrize(
    ("policy", "day"),
    [("receipt", date(2026, 11, 12)), ("letter", date(2026, 9, 14)), ("today", date(2026, 12, 2))],
)
def test_the_day_on_which_a_signer_counts_is_the_one_that_the_local_chose(policy: str, day: date) -> None:
    book = rulebook({"policies": {"signer_date": policy}})
    assert looked_at(settled({}), book, date(2026, 11, 12), date(2026, 12, 2)) == day


DAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("match", "unsure", "wanted", "serves", "why"),
    [
        (PersonMatch(ROSA), False, None, True, ""),
        (PersonMatch(ROSA), False, {"pc"}, True, ""),
        (PersonMatch(OTHERS[1]), False, {"pc"}, False,
         "The signer was not listed as Production Coordinator on November 12, 2026."),
        (PersonMatch(OTHERS[1]), False, {"pc", "script"}, False,
         "The signer was not listed on November 12, 2026."),
        (PersonMatch(NADIA), False, None, False, "The signer was not listed on November 12, 2026."),
        (PersonMatch(), False, None, False, "The signer is not in the register of members."),
        (PersonMatch(), True, None, None, "It is not certain which member signed."),
        (PersonMatch(None, (ROSA,)), False, None, None, "It is not certain which member signed."),
    ],
)  # fmt: skip
def test_whether_a_signer_is_a_listed_member(
    match: PersonMatch, unsure: bool, wanted: set[str] | None, serves: bool | None, why: str
) -> None:
    one = settled({"unsure": ["signer"] if unsure else []}, Told(match))
    judged = member_in(one, INDEX, DAY, frozenset(wanted) if wanted else None)
    assert (judged.serves, judged.why_not) == (serves, why)


def test_without_a_register_of_members_nobody_is_surely_none() -> None:
    said = "The office has no register of members."
    for office in (Office(), replace(INDEX.office, absent=frozenset({"members.csv"}))):
        assert member_in(settled({}), OfficeIndex(office), DAY, None).why_not == said
