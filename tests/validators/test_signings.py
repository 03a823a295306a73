"""The certificate page of an e-signing service with its letter: said, and worth no more than paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.terms import Evidence, PaperKind, ReceivedPaper, Report, Signing, SigningReading
from tests.rules.casebook import usual
from tests.rules.casemaker import AS_OF, CYCLE, VERSIONS, papers, read, received
from tests.rules.officemaker import office
from validators.placing import place
from validators.rulebook import load
from validators.verdict import screen

USUAL = usual("first_apc")
ENVELOPE = "8F2B61C0-9A7D-4E55"
SAID = (
    f"A certificate page of electronic signing (envelope {ENVELOPE}) says that Rosa Lind (rosa@lind.example) "
    "signed on 2026-09-14 10:05 UTC. On paper it is evidence and no proof: nothing on it can be checked."
)


def certificate(signer: str = "Rosa Lind", **came: Any) -> ReceivedPaper:
    where = Evidence("Letter.pdf", ENVELOPE, "sha256:ce", 2, (72.0, 90.0, 300.0, 102.0))
    signing = Signing(read(signer), read("rosa@lind.example"), read("2026-09-14 10:05 UTC"))
    body = SigningReading(replace(read(ENVELOPE), evidence=where), (signing,))
    return replace(received(body, PaperKind.OTHER, "certificate"), **came)


def reported(*more: ReceivedPaper, text: str = "") -> Report:
    letters = [{**said, "text": text} if said["signer"] == "Rosa Lind" else said for said in USUAL["letters"]]
    case = {**USUAL, "letters": letters}
    found = place([*papers(case), *more], office(case), CYCLE, load(), (), {}).applications
    return screen(found[0], office(case), load().on(CYCLE), as_of=AS_OF, versions=VERSIONS)


def said_on(report: Report) -> dict[str, list[str]]:
    about = "A certificate page"
    lines = {line.signer or "": [c for c in line.checks if c.startswith(about)] for line in report.letters}
    return {signer: checks for signer, checks in lines.items() if checks}


def test_a_certificate_that_came_with_its_letter_is_said_on_it_and_leads_to_its_place() -> None:
    told = reported(certificate())
    assert said_on(told) == {"Rosa Lind": [SAID]}
    line = next(line for line in told.letters if line.signer == "Rosa Lind")
    assert [place.page for place in line.evidence if place.quote == ENVELOPE] == [2]


def test_a_certificate_changes_no_outcome() -> None:
    with_it, without = reported(certificate()), reported()
    assert [f.outcome for f in with_it.findings] == [f.outcome for f in without.findings]


def test_a_certificate_whose_envelope_the_letter_names_is_its_own_whomever_it_names() -> None:
    told = reported(certificate("Otto Brand"), text=f"Envelope ID: {ENVELOPE}\nDear Committee")
    (said,) = said_on(told)["Rosa Lind"]
    assert "It does not name the letter's signer." in said


@pytest.mark.parametrize("signer", ["Otto Brand", "Nadia Ferro"])
def test_a_certificate_of_another_paper_is_on_no_letter(signer: str) -> None:
    assert said_on(reported(certificate(signer))) == {}
