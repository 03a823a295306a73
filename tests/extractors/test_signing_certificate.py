"""Certificate pages of e-signing services, in the manners of several, and papers that look like them."""

from __future__ import annotations

import pytest

from extractors.language import Gazetteer, Language
from extractors.reading import read_document
from extractors.signing_certificate import read_signing_certificate
from extractors.stretches import papers_of
from models.terms import LetterReading, PaperKind, SigningReading
from tests.extractors.typed_pages import LETTER, page, page_set

LANGUAGE = Language.load(Gazetteer())
COLUMNS = """
Certificate Of Completion
Envelope Id: 8F2B61C09A7D4E55B1AA\tStatus: Completed
Subject: Please sign: Reference for N. Oyelaran

Signer Events\tSignature\tTimestamp
Dolores Quan-Whitby\tSigned by link\tSent: 9/14/2026 10:01:22 AM
d.quan@harbord.example\t\tViewed: 9/14/2026 10:03:40 AM
Security Level: Email\t\tSigned: 9/14/2026 10:05:11 AM
Using IP Address: 192.0.2.14
"""
TRAIL = """
Audit trail
Title\tReference letter
Document ID\t3b1c7e0de8f94a52ab6f
Status\tSigned

Document history
Sent\t09/14/2026 14:01:12 UTC\tSent for signature to Dolores Quan-Whitby (d.quan@harbord.example)
Viewed\t09/14/2026 14:03:40 UTC\tViewed by Dolores Quan-Whitby (d.quan@harbord.example)
Signed\t09/14/2026 14:05:11 UTC\tSigned by Dolores Quan-Whitby (d.quan@harbord.example) IP: 192.0.2.14
Completed\t09/14/2026 14:05:12 UTC\tThe document has been completed.
"""
BLOCKS = """
Signature certificate
Reference number: QK2XJ-7WBNA-PL0EV-44TQM

Dolores Quan-Whitby
Email: d.quan@harbord.example
Sent: 14 Sep 2026 14:01:12 UTC
Viewed: 14 Sep 2026 14:03:40 UTC
Signed: 14 Sep 2026 14:05:11 UTC
Recipient verification: email verified
"""
STORY = """
Final Audit Report
Created: 2026-09-14
By: Harbord Office (office@harbord.example)
Transaction ID: CBJCHBCAABAA7RK2

Document created by Harbord Office (office@harbord.example)
2026-09-14 - 2:01:12 PM GMT
Document emailed to Dolores Quan-Whitby (d.quan@harbord.example) for signature
2026-09-14 - 2:01:20 PM GMT
Document e-signed by Dolores Quan-Whitby (d.quan@harbord.example)
Signature Date: 2026-09-14 - 2:05:11 PM GMT - Time Source: server
Agreement completed. 2026-09-14 - 2:05:11 PM GMT
"""
SEMINAR = """
Certificate of Completion
This is to certify that Nadine Oyelaran
has completed the seminar Payroll and Fringes
hosted by IATSE Local 411 on May 1, 2026, 10:00 to 16:00
Certificate no. 4411-20260501\tSigned: M. Roy
"""


def read(text: str) -> SigningReading | None:
    return read_signing_certificate([page(text)], "sha256:ab", "a.pdf", LANGUAGE)


@pytest.mark.parametrize(
    ("text", "envelope", "at"),
    [
        (COLUMNS, "8F2B61C09A7D4E55B1AA", "9/14/2026 10:05:11 AM"),
        (TRAIL, "3B1C7E0DE8F94A52AB6F", "09/14/2026 14:05:11 UTC"),
        (BLOCKS, "QK2XJ-7WBNA-PL0EV-44TQM", "14 Sep 2026 14:05:11 UTC"),
        (STORY, "CBJCHBCAABAA7RK2", "2026-09-14 - 2:05:11 PM GMT"),
    ],
    ids=["columns", "trail", "blocks", "story"],
)
def test_a_certificate_says_which_envelope_who_signed_and_when(text: str, envelope: str, at: str) -> None:
    found = read(text)
    assert found is not None
    assert found.envelope.value == envelope
    told = [(signing.signer.value, signing.address.value, signing.at.value) for signing in found.signings]
    assert told == [("Dolores Quan-Whitby", "d.quan@harbord.example", at)]


@pytest.mark.parametrize("text", [LETTER, SEMINAR], ids=["letter", "seminar"])
def test_other_papers_are_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("text", [COLUMNS, TRAIL, BLOCKS, STORY])
def test_a_certificate_behind_its_letter_is_a_paper_of_its_own(text: str) -> None:
    pages = [page(LETTER), page(text, 2)]
    assert [p.kind for p in papers_of(pages, "sha256:ab", "a.pdf")] == [
        PaperKind.REFERENCE_LETTER,
        PaperKind.OTHER,
    ]
    letter, certificate = (paper.body for paper in read_document(page_set(*pages), LANGUAGE).papers)
    assert isinstance(letter, LetterReading)
    assert isinstance(certificate, SigningReading)


def test_a_certificate_of_a_seminar_stays_one() -> None:
    assert papers_of([page(SEMINAR)], "sha256:ab", "a.pdf")[0].kind is PaperKind.SEMINAR_CERTIFICATE
