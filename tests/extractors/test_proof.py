"""Papers about work elsewhere, and certificates of attendance."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.certificate import read_certificate
from extractors.language import Gazetteer, Language
from extractors.proof import read_proof
from models.terms import ProofKind, ProofReading
from tests.extractors.typed_pages import page

LANGUAGE = Language.load(Gazetteer())

ROE = """
RECORD OF EMPLOYMENT (ROE)
4. Employer's name and address:\tNorthgate Pictures Inc.
9. Employee's name and address:\tNadine Oyelaran
10. First day worked:\t2021-03-15
11. Last day for which paid:\t2021-08-27
13. Occupation:\t2nd Assistant Production Coordinator
15A. Total insurable hours:\t1320
"""
TIMESHEET = """
WEEKLY TIMESHEET
Employee:\tNadine Oyelaran
Production:\tSaltbox Nine
Company:\tNorthgate Pictures Inc.
Mon Mar 15 2021 call 08:00 wrap 20:00 hours 12.0
Tue Mar 16 2021 call 08:00 wrap 20:00 hours 12.0
Wed Mar 17 2021 idle
Thu Mar 18 2021 call 08:00 wrap 19:00 hours 11.0
Total hours 35.0
"""
STUB = """
PAY STUB
Employee name:\tOyelaran, Nadine
Employer:\tNorthgate Pictures Inc.
Pay period:\t2021-03-01 to 2021-03-14
Days worked:\t10
Net pay\t2400.00
"""
STATEMENT = """
Statement of Days Worked

This confirms that Nadine Oyelaran worked 84 days on Saltbox Nine, from January 4, 2021 to
April 30, 2021, for Northgate Pictures Inc.
"""
REMITTANCE = """
Fringe Remittance Statement
Member:\tNadine Oyelaran
Producer company:\tNorthgate Pictures Inc.
Period:\tJanuary 4, 2021 to April 30, 2021
Total days:\t82
"""


def read(text: str) -> ProofReading:
    return read_proof([page(text)], "sha256:ab", "proof.pdf", LANGUAGE)


@pytest.mark.parametrize(
    ("text", "kind", "days"),
    [
        (ROE, ProofKind.ROE, None),
        (TIMESHEET, ProofKind.TIMESHEET, 3.0),
        (STUB, ProofKind.PAY_STUB, 10.0),
        (STATEMENT, ProofKind.STATEMENT, 84.0),
        (REMITTANCE, ProofKind.REMITTANCE, 82.0),
    ],
)
def test_each_kind_of_proof_is_told_and_its_days_are_read(
    text: str, kind: ProofKind, days: float | None
) -> None:
    proof = read(text)
    assert proof.kind.value is kind
    assert proof.days.value == days
    assert proof.worker.value == "Nadine Oyelaran"
    assert proof.employer.value == "Northgate Pictures Inc."


def test_a_record_of_employment_proves_a_period() -> None:
    proof = read(ROE)
    assert (proof.start.value, proof.end.value) == (date(2021, 3, 15), date(2021, 8, 27))


def test_a_labelled_period_and_a_said_one_are_read() -> None:
    assert read(STUB).end.value == date(2021, 3, 14)
    assert read(STATEMENT).start.value == date(2021, 1, 4)


def test_an_idle_day_is_no_day_worked() -> None:
    days = read(TIMESHEET).days
    assert days.value == 3.0
    assert days.confidence < 0.9


def test_a_certificate_says_who_attended_what_and_when() -> None:
    text = """
CERTIFICATE OF ATTENDANCE
This is to certify that
Nadine Oyelaran
Member No. 4821
attended the IATSE Immigration Seminar
hosted by IATSE Local 411
on October 3, 2024
"""
    read = read_certificate([page(text)], "sha256:ab", "c.pdf", LANGUAGE)
    assert read.attendee.value == "Nadine Oyelaran"
    assert read.member_no.value == "4821"
    assert read.seminar.value == "IATSE Immigration Seminar"
    assert read.topic.value == "immigration"
    assert read.host.value == "IATSE Local 411"
    assert read.date.value == date(2024, 10, 3)


def test_another_seminar_has_no_topic() -> None:
    text = """
IATSE Local 411 hereby confirms that Joon-ho Bae (Member 3907) has successfully completed Respect in
the Workplace, held on May 12, 2023 in Toronto.
"""
    read = read_certificate([page(text)], "sha256:ab", "c.pdf", LANGUAGE)
    assert (read.attendee.value, read.topic.value) == ("Joon-ho Bae", "")
    assert read.seminar.value is not None
    assert read.seminar.value.startswith("Respect in")


def test_a_record_of_employment_is_read_by_the_numbers_of_its_blocks() -> None:
    found = read(
        "Record of Employment\nBlock 4:\tNorthgate Pictures Inc.\nBlock 9:\tNadine Oyelaran\n"
        "Block 10:\t2021-03-15\nBlock 11:\t2021-08-27\nBlock 15A:\t1320\n"
    )
    assert (found.kind.value, found.employer.value) == (ProofKind.ROE, "Northgate Pictures Inc.")
    assert (found.worker.value, found.start.value) == ("Nadine Oyelaran", date(2021, 3, 15))
    assert (found.end.value, found.days.value) == (date(2021, 8, 27), None)
