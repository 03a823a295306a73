"""Whose mail brought a letter: the applicant's, or the referee's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.terms import Channel, PaperKind, ReceivedPaper
from tests.rules.casebook import usual
from tests.rules.casemaker import letter, received, report
from tests.rules.officemaker import member
from validators.senders import address_of, sent_by

ROSA = replace(member({"number": "2001", "name": "Rosa Lind", "listed": ["pc"]}), email="rosa@lind.example")


def mail(sender: str, channel: Channel = Channel.EMAIL) -> ReceivedPaper:
    paper = received(letter({"signer": "Rosa Lind"}), PaperKind.REFERENCE_LETTER, "letter")
    return replace(paper, sender=sender, channel=channel)


@pytest.mark.parametrize(
    "sender", ["<rosa@lind.example>", "Rosa Lind <office@show.example>", "rosa.lind2@show.example"]
)
def test_a_mail_is_its_senders_by_address_or_name(sender: str) -> None:
    assert sent_by(mail(sender), "Rosa Lind", ROSA)


@pytest.mark.parametrize("sender", ["Nadia Ferro <nadia@ferro.example>", "<office@show.example>", ""])
def test_a_mail_of_somebody_else_is_not(sender: str) -> None:
    assert not sent_by(mail(sender), "Rosa Lind", ROSA)


def test_a_fax_has_no_address() -> None:
    assert address_of(mail("rosa@lind.example", Channel.FAX)) == ""


def test_the_report_says_in_one_line_what_decided_a_signer() -> None:
    told = [line.told_by for line in report(usual("first_apc")).letters]
    assert "Taken for member 2001, Rosa Lind, by printed name and title." in told
