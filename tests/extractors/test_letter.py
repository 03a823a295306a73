"""Reference letters: who, by whom, as what, when, on what, for what."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.language import Gazetteer, Language
from extractors.letter import read_letter
from models.terms import Category, LetterReading, PageSource, Role
from tests.extractors.typed_pages import page

LANGUAGE = Language.load(Gazetteer())

PLAIN = """
September 14, 2026

Membership Committee
IATSE Local 411

Dear Committee Members:

I am writing to recommend Nadine Oyelaran for an upgrade to 1st Assistant Production Coordinator.
Nadine (member number 4821) worked with me on “The Copper Ferry” and “Saltbox Nine”. She is calm
and exact, and she has my full support.

Sincerely,



Dolores Quan-Whitby
Production Coordinator
IATSE Local 411 Member #3281
"""
RE_LINE = """
3 March 2026

RE: Nadine Oyelaran, Member No. 4821 – upgrade to Travel Coordinator

To Whom It May Concern:

I was Line Producer of “Saltbox Nine” and had Nadine in my office for two seasons. No flight was ever
missed and nobody went unpaid.

Yours truly,



Dolores Quan-Whitby, Line Producer
Saltbox Nine Productions Inc.
cc: Nadine Oyelaran
"""
LETTERHEAD = """
DOLORES QUAN-WHITBY
Production Manager
12 Harbord Crescent, Toronto

January 9, 2026

Dear Sisters, Brothers and Kin,

It is a pleasure to write on behalf of Nadine Oyelaran, who is applying to be upgraded to Production
Coordinator. We made “The Copper Ferry” together.

In solidarity,



Dolores Quan-Whitby
Member #3281
"""
FORM = """
Letter of Reference
Date:\tJanuary 9, 2026
Member recommended:\tNadine Oyelaran
Category sought:\tScript Coordinator
Productions:\tThe Copper Ferry; Saltbox Nine

I recommend Nadine Oyelaran to the Committee without reservation. The work was always first rate.

Signature:
Name:\tDolores Quan-Whitby
Title:\tProducer
Member No.:\t3281
"""
FRENCH = """
Le 14 septembre 2026

Objet : recommandation de Nadine Oyelaran

Mesdames, Messieurs,

C'est avec plaisir que je recommande Nadine Oyelaran au comité. Nous avons travaillé ensemble sur
« Le Traversier de Cuivre ».

Veuillez agréer l'expression de mes sentiments distingués.



Dolores Quan-Whitby
Directrice de production
"""
TWO_COLUMNS = """
September 14, 2026

Dear Members of the Committee,

I, Dolores Quan-Whitby, recommend that Nadine Oyelaran be upgraded to 1st APC. We shared one long
winter on “Saltbox Nine” and I would do it again.

Regards



Dolores Quan-Whitby\tProduction Coordinator
\tMember No. 3281
"""
EVERY_FORM = {
    "plain": PLAIN,
    "re": RE_LINE,
    "letterhead": LETTERHEAD,
    "form": FORM,
    "french": FRENCH,
    "two": TWO_COLUMNS,
}


def read(text: str, *, seen: float = 1.0) -> LetterReading:
    source = PageSource.TEXT if seen == 1.0 else PageSource.OCR
    return read_letter([page(text, source=source, seen=seen)], "sha256:ab", "letter.pdf", LANGUAGE)


@pytest.mark.parametrize("form", EVERY_FORM)
def test_signer_and_subject_are_told_apart_in_every_form(form: str) -> None:
    letter = read(EVERY_FORM[form])
    assert letter.signer.value == "Dolores Quan-Whitby"
    assert letter.subject.value == "Nadine Oyelaran"
    assert letter.signer.confidence >= 0.9


@pytest.mark.parametrize(
    ("form", "role"),
    [
        ("plain", Role.PC),
        ("re", Role.LINE_PRODUCER),
        ("letterhead", Role.PRODUCTION_MANAGER),
        ("form", Role.PRODUCER),
        ("french", Role.PRODUCTION_MANAGER),
        ("two", Role.PC),
    ],
)
def test_the_signers_title_gives_the_role(form: str, role: Role) -> None:
    assert read(EVERY_FORM[form]).role.value is role


@pytest.mark.parametrize(
    ("form", "category"),
    [
        ("plain", Category.FIRST_APC),
        ("re", Category.TRAVEL_COORDINATOR),
        ("letterhead", Category.PRODUCTION_COORDINATOR),
        ("form", Category.SCRIPT_COORDINATOR),
        ("two", Category.FIRST_APC),
    ],
)
def test_the_category_supported_is_read(form: str, category: Category) -> None:
    assert read(EVERY_FORM[form]).category.value is category


def test_the_subjects_number_is_not_taken_for_the_signers() -> None:
    letter = read(PLAIN)
    assert (letter.signer_member_no.value, letter.subject_member_no.value) == ("3281", "4821")
    letter = read(RE_LINE)
    assert (letter.signer_member_no.value, letter.subject_member_no.value) == (None, "4821")


def test_the_locals_own_number_is_no_members() -> None:
    assert read(PLAIN.replace(" Member #3281", "")).signer_member_no.value is None


@pytest.mark.parametrize(
    ("form", "day"),
    [
        ("plain", date(2026, 9, 14)),
        ("re", date(2026, 3, 3)),
        ("form", date(2026, 1, 9)),
        ("french", date(2026, 9, 14)),
    ],
)
def test_the_letters_date_is_read(form: str, day: date) -> None:
    assert read(EVERY_FORM[form]).date.value == day


def test_shows_in_quotation_marks_or_under_a_label_are_read_once() -> None:
    for form in ("plain", "form"):
        assert [show.value for show in read(EVERY_FORM[form]).shows] == ["The Copper Ferry", "Saltbox Nine"]


def test_evidence_of_the_signer_is_the_printed_name() -> None:
    evidence = read(PLAIN).signer.evidence
    assert evidence is not None
    assert evidence.quote == "Dolores Quan-Whitby"
    assert evidence.box is not None
    assert evidence.page == 1


def test_unsure_words_give_an_unsure_reading() -> None:
    assert read(PLAIN, seen=0.6).signer.confidence < 0.7


def test_misread_closing_words_still_close_the_letter() -> None:
    assert read(PLAIN.replace("Sincerely,", "Sincere1y,")).signer.value == "Dolores Quan-Whitby"


def test_a_letter_that_names_nobody_reads_as_nobody() -> None:
    letter = read(
        "Dear Committee,\n\nShe is a fine coordinator and I would hire her again any day of the week.\n"
    )
    assert letter.signer.value is None
    assert letter.subject.value is None


def test_a_page_without_words_reads_as_nothing() -> None:
    assert read("").signer.value is None


def test_letterhead_and_addresses_are_kept_as_signs_of_the_writer() -> None:
    text = LETTERHEAD.replace("12 Harbord Crescent, Toronto", "d.quan@harbord.example")
    letter = read(text)
    assert [name.value.casefold() for name in letter.also_named if name.value] == ["dolores quan-whitby"]
    assert [address.value for address in letter.addresses] == ["d.quan@harbord.example"]


def test_an_address_in_the_text_is_the_writers_only_where_it_says_so() -> None:
    said = "and she has my full support. You may reach me at D.Quan@Harbord.example.\n\nSincerely"
    letter = read(PLAIN.replace("and exact, and she has my full support.\n\nSincerely", said, 1))
    other = read(PLAIN.replace("full support.", "full support. Her address is nadine@oyelaran.example."))
    assert "She is calm" in letter.text
    assert [[a.value for a in each.addresses] for each in (letter, other)] == [["d.quan@harbord.example"], []]
