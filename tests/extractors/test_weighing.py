"""Misread words mended, names agreed with the register, scores turned into chances."""

from __future__ import annotations

import pytest

from extractors.calibration import calibrated
from extractors.language import Gazetteer, Language
from extractors.letter import read_letter
from extractors.mending import mended
from extractors.weighing import known_person, weighed
from models.terms import LetterReading, Page, PageSource, Role
from tests.extractors.typed_pages import page

LETTER = """
June 3, 2026

To the Membership Committee,

I am pleased to recommend Nadine Oyelaran for an upgrade to 1st APC. We worked on Harbour Nine.

Sincerely,


{signer}
Ist Assistant Production
Coordinator
IATSE 411 - 3281
"""


def faxed(text: str, seen: float = 0.9) -> Page:
    return page(text, source=PageSource.OCR, seen=seen)


def text_of(on: Page) -> str:
    return " ".join(word.text for word in on.words)


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("llse Gillingham", "Ilse Gillingham"),
        ("lan Lee", "Ian Lee"),
        ("Ist APC", "1st APC"),
        ("to Ast Assistant Production Coordinator", "to 1st Assistant Production Coordinator"),
        ("1 would like to be listed", "I would like to be listed"),
        ("JATSE Local 411", "IATSE Local 411"),
        ("Wilhelmina M, Eriksson", "Wilhelmina M. Eriksson"),
    ],
)
def test_what_ocr_is_known_to_misread_is_mended(read: str, meant: str) -> None:
    assert text_of(mended(faxed(read))) == meant


@pytest.mark.parametrize("text", ["the last Assistant", "and Assistant Producers", "Post APC", "lens rental"])
def test_words_that_are_right_stay(text: str) -> None:
    assert text_of(mended(faxed(text))) == text


def test_a_text_layer_is_never_mended() -> None:
    on = page("llse Gillingham, Ist APC")
    assert mended(on) is on


def test_a_name_near_one_person_alone_is_theirs() -> None:
    people = ("Stellan Dufresne", "Susan Quiñones", "Mark Li")
    assert known_person("Stellan Dutresne", people) == "Stellan Dufresne"
    assert known_person("Susan Quifiones", people) == "Susan Quiñones"


def test_a_name_between_two_people_is_nobodys() -> None:
    assert known_person("Marie Roi", ("Marie Roy", "Maria Roy")) is None
    assert known_person("Carla Nobody", ("Marie Roy",)) is None


def read(signer: str, language: Language, seen: float = 0.9) -> LetterReading:
    on = faxed(LETTER.format(signer=signer), seen)
    return weighed(read_letter([on], "sha256:ab", "letter.pdf", language), [on], language)


def test_a_misread_signer_is_put_right_by_the_register_and_the_reading_kept() -> None:
    reading = read("Bartholomew Dutresne", Language.load(Gazetteer(("Bartholomew Dufresne",))))
    assert reading.signer.value == "Bartholomew Dufresne"
    assert reading.signer.raw == "Bartholomew Dutresne"


def test_a_signer_whom_the_register_knows_is_sure_on_a_fax_and_an_unknown_one_is_asked_for() -> None:
    known = read("Bartholomew Dufresne", Language.load(Gazetteer(("Bartholomew Dufresne",))), seen=0.7)
    unknown = read("Bartholomew Dufresne", Language.load(), seen=0.7)
    assert known.signer.confidence >= 0.85 > unknown.signer.confidence


def test_a_title_broken_over_two_lines_is_read_whole() -> None:
    reading = read("Bartholomew Dufresne", Language.load())
    assert reading.signer_title.value == "1st Assistant Production Coordinator"
    assert reading.role.value is Role.FIRST_APC


@pytest.mark.parametrize("field", ["name.once", "name.register", "member_no.once", "date.once", "asked.once"])
def test_a_higher_score_is_never_less_sure(field: str) -> None:
    chances = [calibrated(field, PageSource.OCR, step / 100) for step in range(101)]
    assert chances == sorted(chances)
    assert chances[0] == 0 and chances[-1] <= 0.99


def test_a_field_without_a_map_keeps_its_score() -> None:
    assert calibrated("days", PageSource.OCR, 0.8) == 0.8
    assert calibrated("name.register", PageSource.TEXT, 0.9) == 0.9
