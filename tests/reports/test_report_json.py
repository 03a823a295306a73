"""report.json, intake.json and `desk read --json` keep the contract's keys, order and number forms."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from models.terms import (
    Became,
    Channel,
    CreditReading,
    DocumentReading,
    Evidence,
    IntakeItem,
    IntakePart,
    LetterReading,
    Paper,
    PaperKind,
    Position,
    Problem,
    Reading,
    ReceivedPaper,
    ResumeReading,
    Signature,
    Unplaced,
)
from reports.json_report import intake_json, reading_json, reading_text, report_json
from tests.reports.hard_samples import ALL
from tests.reports.report_samples import incomplete, ready
from tests.reports.sample_parts import RECEIVED, RESUME

TOP = "schema application status requirements credits letters questions rulebook as_of reader"
APPLICATION = "id member_no applicant category cycle received_at channels"
REQUIREMENT = "id stage outcome reason clause required found says to_complete evidence"
EVIDENCE = "document name page box quote"
CREDIT = (
    "title season kind studio production_id position start end days_claimed days_remitted days_counted "
    "producer production_manager production_coordinator assistant_production_coordinator crosscheck "
    "confidence evidence"
)
LETTER = (
    "document subject signer signer_member_no title date shows signature serves why_not confidence evidence"
)
QUESTION = "id for asks options changes"


def loaded(text: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(text)
    return value


def starts_with(found: dict[str, Any], keys: str) -> bool:
    return " ".join(found).startswith(keys)


@pytest.mark.parametrize("name", ALL)
def test_report_json_has_the_contracts_keys_in_the_contracts_order(name: str) -> None:
    report = loaded(report_json(ALL[name]()))
    assert starts_with(report, TOP)
    assert report["schema"] == "report/1"
    assert " ".join(report["application"]) == APPLICATION
    assert all(starts_with(each, REQUIREMENT) for each in report["requirements"])
    assert all(list(each["clause"]) == ["source", "section", "text"] for each in report["requirements"])
    assert all(starts_with(each, CREDIT) for each in report["credits"])
    assert all(starts_with(each, LETTER) for each in report["letters"])
    assert all(starts_with(each, QUESTION) for each in report["questions"])
    assert list(report["rulebook"]) == ["name", "version"]
    assert list(report["reader"]) == ["desk", "tesseract", "tessdata", "language_model"]
    places = [place for each in report["requirements"] for place in each["evidence"]]
    assert places and all(starts_with(place, EVIDENCE) for place in places)


def test_equal_reports_give_equal_bytes_and_end_with_a_newline() -> None:
    text = report_json(incomplete())
    assert text == report_json(incomplete())
    assert text.endswith("}\n") and not text.endswith("\n\n")


def test_confidences_have_two_decimals_and_are_cut_not_rounded_up() -> None:
    base = ready()
    report = replace(base, credits=(replace(base.credits[0], confidence=0.9999),))
    assert loaded(report_json(report))["credits"][0]["confidence"] == 0.99
    for tenth in range(101):
        value = replace(base, credits=(replace(base.credits[0], confidence=tenth / 100),))
        assert loaded(report_json(value))["credits"][0]["confidence"] == tenth / 100


def test_boxes_are_given_to_a_tenth_of_a_point() -> None:
    base = ready()
    place = Evidence("a.pdf", "x", RESUME, 1, (1.04, 2.26, 3.0, -0.01))
    report = replace(base, findings=(replace(base.findings[0], evidence=(place,)),))
    text = report_json(report)
    assert loaded(text)["requirements"][0]["evidence"][0]["box"] == [1.0, 2.3, 3.0, 0.0]
    assert "-0.0" not in text


def test_days_are_whole_numbers_where_they_are_whole() -> None:
    base = ready()
    report = replace(base, credits=(replace(base.credits[0], days_claimed=102.0, days_remitted=101.5),))
    credit = loaded(report_json(report))["credits"][0]
    assert repr(credit["days_claimed"]) == "102" and credit["days_remitted"] == 101.5


def test_times_stand_on_torontos_clock_however_they_were_stored() -> None:
    report = replace(ready(), received_at=datetime(2026, 11, 12, 15, 30, tzinfo=UTC))
    assert loaded(report_json(report))["application"]["received_at"] == "2026-11-12T10:30:00-05:00"


def test_a_social_insurance_number_is_not_quoted() -> None:
    text = report_json(ALL["hostile"]())
    assert "046 454 286" not in text and "•••" in text


def item(path: str, minutes: int) -> IntakeItem:
    part = IntakePart("Resume.pdf", "application/pdf", RESUME, (1, 2), Became.RESUME, None, "no member found")
    received = RECEIVED + timedelta(minutes=minutes)
    return IntakeItem(
        path, "sha256:" + "0" * 64, Channel.EMAIL, "a@example.invalid", received, "Received", (part,)
    )


def test_intake_json_does_not_depend_on_the_order_of_completion() -> None:
    first, second = item("a.eml", 5), item("b.eml", 1)
    assert intake_json([first, second]) == intake_json([second, first])
    found = loaded(intake_json([first, second]))
    assert found["schema"] == "intake/1"
    assert [each["path"] for each in found["items"]] == ["b.eml", "a.eml"]
    keys = ["name", "media_type", "sha256", "pages", "became", "filed_under", "why", "way"]
    assert list(found["items"][0]["parts"][0]) == keys


def test_papers_without_an_application_are_listed_with_what_comes_near() -> None:
    paper = Paper(PaperKind.REFERENCE_LETTER, 0.9, 2, 2)
    received = ReceivedPaper(paper, RESUME, "fax3.tif", "fax/fax3.tif", Channel.FAX, RECEIVED, True)
    found = loaded(
        intake_json([], unplaced=[Unplaced(received, ("2026-12-01/1-first_apc",), "close to two")])
    )
    assert found["unplaced"][0]["candidates"] == ["2026-12-01/1-first_apc"]
    assert found["unplaced"][0]["item"] == "fax/fax3.tif"


def read_resume() -> DocumentReading:
    where = Evidence("Resume.pdf", "Seven Weirs 1st APC", RESUME, 1, (72, 100, 500, 120))
    empty: Any = Reading()
    credit = CreditReading(
        title=Reading("Seven Weirs", 0.991, "Seven Weirs", where),
        season=empty,
        kind=empty,
        studio=empty,
        company=empty,
        position=Reading(Position.FIRST_APC, 0.98, "1st APC", where),
        start=Reading(None, 0.5, "03/04/2021", where, (date(2021, 4, 3), date(2021, 3, 4))),
        end=empty,
        days=Reading(98.0, 0.97, "98", where),
        producer=empty,
        production_manager=empty,
        production_coordinator=empty,
        assistant_production_coordinator=empty,
        agreement=empty,
        ongoing=False,
        evidence=where,
    )
    resume = ResumeReading(Reading("Rosalind\x1b[31m Achterberg", 0.99), empty, empty, (credit,))
    return DocumentReading(
        RESUME, "Resume.pdf", "application/pdf", 1, (Paper(PaperKind.RESUME, 0.99, 1, 1, where, resume),)
    )


def read_letter() -> DocumentReading:
    empty: Any = Reading()
    letter = LetterReading(
        subject=Reading("Rosalind Achterberg", 0.95),
        subject_member_no=empty,
        signer=Reading("Colm Farraday", 0.9),
        signer_title=Reading("Production Coordinator", 0.9),
        role=empty,
        signer_member_no=empty,
        date=Reading(date(2026, 9, 14), 0.9),
        shows=(Reading("Seven Weirs", 0.8),),
        category=empty,
        signature=Reading(Signature.INK, 0.9),
    )
    paper = Paper(PaperKind.REFERENCE_LETTER, 0.9, 1, 1, None, letter)
    return DocumentReading(RESUME, "Letter.pdf", "application/pdf", 1, (paper,))


def test_a_read_credit_has_report_jsons_key_names_and_a_confidence_a_field() -> None:
    credit = loaded(reading_json(read_resume()))["papers"][0]["credits"][0]
    shared = set(CREDIT.split()) - {
        "production_id",
        "days_remitted",
        "days_counted",
        "crosscheck",
        "confidence",
    }
    assert shared <= set(credit)
    assert (credit["title"], credit["days_claimed"], credit["start"]) == ("Seven Weirs", 98, None)
    assert credit["confidences"]["title"] == 0.99
    assert credit["candidates"]["start"] == ["2021-04-03", "2021-03-04"]


def test_a_read_letter_has_report_jsons_key_names() -> None:
    letter = loaded(reading_json(read_letter()))["papers"][0]["letters"][0]
    assert set(LETTER.split()) - {"serves", "why_not", "confidence"} <= set(letter)
    assert (letter["title"], letter["signature"], letter["date"]) == (
        "Production Coordinator",
        "ink",
        "2026-09-14",
    )
    assert letter["shows"] == ["Seven Weirs"]


def test_a_reading_on_the_terminal_is_plain_and_cannot_drive_it() -> None:
    text = reading_text(read_resume())
    assert "Seven Weirs" in text and "[0.99]" in text and "unsure: 2021-04-03 or 2021-03-04" in text
    assert "\x1b" not in text


def test_a_file_that_stayed_shut_says_what_to_do() -> None:
    shut = DocumentReading(
        RESUME, "a.pdf", "application/pdf", 0, (), Problem("It is locked.", "Ask for an open copy.")
    )
    assert loaded(reading_json(shut))["problem"] == {
        "what": "It is locked.",
        "advice": "Ask for an open copy.",
    }
    assert "What to do: Ask for an open copy." in reading_text(shut)
