"""What the list of letters says of each: what it serves, its signer then and now, its age, its mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.terms import Authentic, Channel, LetterLine, MailCheck, Signature
from tests.rules.casebook import usual
from tests.validators.test_remedies import built
from tests.validators.test_signings import certificate, reported
from validators.letter_lines import letter_lines, mail_lines

USUAL: dict[str, Any] = usual("first_apc")
ROSA, TAM, INES = USUAL["letters"]
MEMBERS = USUAL["members"]
CHECK = MailCheck(Authentic.VALID, "signed by ferro.example, and unchanged since")


def lines(*letters: dict[str, Any], **changes: Any) -> tuple[LetterLine, ...]:
    return letter_lines(built({**USUAL, "letters": list(letters), **changes}))


def checks(letter: dict[str, Any], **changes: Any) -> tuple[str, ...]:
    return lines(letter, **changes)[0].checks


def test_a_letter_says_what_it_serves_and_why_it_does_not_serve_the_rest() -> None:
    ines, rosa = lines(ROSA, INES)
    assert set(rosa.serves) == {"letters.count", "letters.pc", "letters.members"} and rosa.why_not == {}
    assert set(ines.serves) == {"letters.count", "letters.members"}
    assert set(ines.why_not) == {"letters.pc"}
    assert (rosa.signature, rosa.shows) == (Signature.INK, ("Amber Quay",))
    assert [place.quote for place in rosa.evidence] == ["Rosa Lind", "ink", "letter-0"]


def test_a_letter_of_which_nothing_was_read_of_signer_or_signature_is_shown_as_a_whole() -> None:
    (line,) = lines({**ROSA, "signer": None})
    assert [place.quote for place in line.evidence] == ["ink", "letter-0"]
    case = built({**USUAL, "letters": [ROSA]})
    reading = replace(
        case.letters[0].reading, signature=replace(case.letters[0].reading.signature, value=None)
    )
    unread = replace(case, letters=(replace(case.letters[0], reading=reading),))
    assert letter_lines(unread)[0].signature is Signature.UNCLEAR


def test_letters_that_came_late_or_may_have_stand_last_and_serve_nothing() -> None:
    late = {**TAM, "at": "2026-12-02T08:00:00"}
    maybe = {**INES, "certain": False, "submission": "mail-2"}
    older = {"resume_at": "2026-12-02T08:00:00"}
    found = lines(ROSA, late, maybe, **older)
    assert [line.signer for line in found] == ["Rosa Lind", "Ines Vale", "Tam Yorke"]
    assert set(found[1].why_not.values()) == {"It is not certain that the letter came by the deadline."}
    assert set(found[2].why_not.values()) == {"The letter came after the deadline."}
    assert found[1].serves == found[2].serves == ()


def test_a_signer_is_looked_up_on_receipt_when_they_wrote_and_now() -> None:
    rosa = {"number": "2001", "name": "Rosa Lind", "listed": ["pc@2026-10-01"], "dues": date(2026, 12, 1)}
    assert checks(ROSA, members=[rosa]) == (
        "On receipt (November 12, 2026): listed as Production Coordinator, in good standing.",
        "When written (September 14, 2026): not listed, in good standing.",
        "Now (December 2, 2026): listed as Production Coordinator, not in good standing.",
    )
    undated = checks({**ROSA, "date": None}, members=[{**rosa, "dues": None}])
    assert undated == (
        "On receipt (November 12, 2026): listed as Production Coordinator, standing not on record.",
        "Now (December 2, 2026): listed as Production Coordinator, standing not on record.",
    )


def test_a_signer_whom_the_register_does_not_know_is_said_to_be_so_and_one_near_to_two_is_not() -> None:
    stranger = {"signer": "Xavi Moll", "role": "pc", "shows": ["Amber Quay"]}
    (line,) = lines(stranger)
    assert line.checks == ("The signer is not in the register of members.",) and line.told_by == ""
    twins = [{"number": "1001", "name": "John Tessier"}, {"number": "1002", "name": "Joan Tessier"}]
    (line,) = lines({**stranger, "signer": "J. Tessier"}, members=twins)
    assert line.checks == () and line.signer_member_no is None
    assert line.told_by.startswith("Not decided between members: ")
    assert line.told_by.endswith("(John Tessier (1001) and Joan Tessier (1002)).")
    (line,) = lines(ROSA)
    assert line.signer_member_no == "2001"
    assert line.told_by.startswith("Taken for member 2001, Rosa Lind, by ")
    (line,) = lines({**stranger, "number": "7777"})
    assert line.signer_member_no == "7777", "as the letter gives it"


OLD = "The letter is more than 24 months old."


@pytest.mark.parametrize(("written", "noted"), [("2024-11-12", False), ("2024-11-11", True)])
def test_a_letter_is_noted_as_old_after_two_years_to_the_day(written: str, noted: bool) -> None:
    letter = {**ROSA, "date": date.fromisoformat(written)}
    assert (OLD in checks(letter)) is noted
    assert OLD not in checks({**letter, "signer": "Xavi Moll"}), "of a stranger more is asked than its age"


def test_a_letter_for_something_else_says_so() -> None:
    assert not [said for said in checks({**ROSA, "category": "first_apc"}) if "speaks for" in said]
    assert checks({**ROSA, "category": "travel_coordinator"})[-1] == (
        "The letter speaks for the listing as Travel Coordinator; this application asks for the upgrade to "
        "1st APC."
    )
    assert not [said for said in checks({**ROSA, "category": "local44_member"}) if "speaks for" in said]


def test_the_page_of_an_e_signing_service_is_shown_beside_its_letter() -> None:
    told = {line.signer: line for line in reported(certificate("Rosa Lind")).letters}
    assert told["Rosa Lind"].checks[-1].startswith("A certificate page of electronic signing")
    assert len(told["Rosa Lind"].evidence) == len(told["Tam Yorke"].evidence) + 1


def test_the_applicants_own_mails_are_listed_once_where_they_were_checked() -> None:
    case = built(USUAL)
    sent = tuple(
        replace(p, sender="Nadia Ferro <nadia@ferro.example>", channel=Channel.EMAIL, check=CHECK)
        for p in case.on_time
    )
    (line,) = mail_lines(replace(case, on_time=sent))
    assert (line.sender, line.check) == ("nadia@ferro.example", CHECK)
    unchecked = tuple(replace(p, check=None) for p in sent)
    assert mail_lines(replace(case, on_time=unchecked)) == ()
    assert mail_lines(case) == ()
