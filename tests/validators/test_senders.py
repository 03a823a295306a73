"""Whose mail brought a letter: the applicant's, or the referee's own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.terms import Authentic, Channel, LetterReading, MailCheck, PaperKind, ReceivedPaper, Report
from reports.html import report_html
from tests.rules.casebook import usual
from tests.rules.casemaker import AS_OF, CYCLE, VERSIONS, letter, papers, received, report
from tests.rules.officemaker import member, office
from validators.placing import place
from validators.rulebook import load
from validators.senders import address_of, sent_by
from validators.verdict import screen

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


def mailed(case: dict[str, Any]) -> Report:
    """The report of `case` where Rosa Lind mailed her letter and the applicant the rest that is no letter."""
    check = MailCheck(Authentic.VALID, "signed by lind.example, and unchanged since")
    came = []
    for paper in papers(case):
        body = paper.paper.body
        if isinstance(body, LetterReading) and body.signer.value == "Rosa Lind":
            paper = replace(paper, sender="Rosa Lind <rosa@lind.example>", submission="rosa.eml", check=check)
        elif not isinstance(body, LetterReading):
            paper = replace(paper, sender="Nadia Ferro <nadia@ferro.example>", check=check)
        came.append(replace(paper, channel=Channel.EMAIL))
    application = place(came, office(case), CYCLE, load(), (), {}).applications[0]
    return screen(application, office(case), load().on(CYCLE), as_of=AS_OF, versions=VERSIONS)


def test_the_report_says_of_the_referees_own_mail_and_the_applicants_whether_they_are_theirs() -> None:
    told = mailed(usual("first_apc"))
    assert [line.signer for line in told.letters if line.mail] == ["Rosa Lind"]
    assert {line.sender for line in told.mails} == {"nadia@ferro.example"}
    page = report_html(told, {})
    assert "Mail from nadia@ferro.example, received" in page
    assert page.count("signed by lind.example, and unchanged since") == 1 + len(told.mails)
