"""Whose resume it is, where the name above the credits is torn, lost, or stands among other words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.language import Gazetteer, Language
from extractors.resume import read_resume
from models.terms import Page, PageSource, Reading
from tests.extractors.typed_pages import page

CREDITS = """
Quiet Tide (Mini-series)
2nd APC, October 15, 2020 to March 24, 2021, 113 days
Producer Ines Kilbourne, PM Quillon Yarrow, PC Calista Yamada, APC Gloria Jarrett

June Case (Mini-series)
2nd APC, April 20, 2020 to September 4, 2020, 98 days
Producer Jarek Kilbourne, PM Uriah Quaye, PC Hamid Gauthier, APC Gloria Jarrett
"""


def named(head: str, *people: str, source: PageSource = PageSource.TEXT) -> Reading[str]:
    on: Page = page(head + "\n" + CREDITS, source=source)
    return read_resume((on,), "sha256:0", "resume.pdf", Language.load(Gazetteer(people=people))).name


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ("Gloria Jarrett\n118 Larkspur Avenue, Toronto", "the name stands alone"),
        ("G oria Jarrett\ngloria.jarrett@mailbox.example", "its tear is mended by the address"),
        ("Quiet Tide\ngloria.jarrett@mailbox.example", "a show's title is no name"),
        ("416-555-0487\ngloria_jarrett2@mailbox.example", "the address has it, and a crew"),
        ("Crew History Report\nGLORIA JARRETT", "the heading is no name"),
    ],
)
def test_the_applicant_s_name(head: str, why: str) -> None:
    found = named(head)
    assert found.value == "Gloria Jarrett", why
    assert found.confidence >= 0.85


def test_an_address_alone_bears_no_name_out() -> None:
    assert named("416-555-0487\nrosa.lind@mailbox.example").value != "Rosa Lind"
    found = named("416-555-0487\nrosa.lind@mailbox.example", "Rosa Lind")
    assert (found.value, found.confidence) == ("Rosa Lind", 0.9)


@pytest.mark.parametrize("address", ["gloriajarrett.office", "office.gloria", "g.jarrett", "gloria"])
def test_what_of_an_address_is_no_whole_name_is_none(address: str) -> None:
    assert named(f"416-555-0487\n{address}@mailbox.example").confidence < 0.85
    assert named(f"Rosa Lind\n{address}@mailbox.example").value == "Rosa Lind"


@pytest.mark.parametrize("name", ["Gloria B. Jarrett", "Glo Jarrett", "Gloria Jarrett-Lind"])
def test_a_printed_name_that_shares_a_word_with_the_address_stands(name: str) -> None:
    assert named(f"{name}\ngloria.jarrett@mailbox.example", "Gloria Jarrett").value == name


def test_a_person_of_the_register_below_the_name_is_not_the_applicant() -> None:
    head = "GLORIA JARRETT\n416-555-0487\nWorked for Ines Kilbourne"
    assert named(head, "Ines Kilbourne").value == "Gloria Jarrett"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Pieter van den Berg", "pieter.berg"),
        ("Björn af Ekström", "bjorn.ekstrom"),
        ("Fatima al-Rashid", "fatima.al-rashid"),
        ("Amara N’Diaye", "amara.ndiaye"),
        ("Zoë Q. O'Hara-Finch", "zoe.oharafinch"),
        ("Maria Fernanda Souza e Silva", "maria.silva"),
        ("Kim Lee Page", "kim.page"),
        ("Marisol T Okafor", "marisol.okafor"),
        ("Robert Lang III", "robert.lang"),
    ],
)
def test_a_name_is_printed_with_more_than_its_mail_address_has(name: str, address: str) -> None:
    found = named(f"{name}\n118 Larkspur Avenue, Toronto\n{address}@mailbox.example")
    assert found.value == name and found.confidence >= 0.9


def test_a_name_in_capitals_is_cased_as_it_is_written() -> None:
    assert named("PADRAIG MCALLISTER III\n118 Larkspur Avenue, Toronto").value == "Padraig McAllister III"


def test_nobody_is_named_by_words_between_which_an_address_fits() -> None:
    assert named("Rosa Lind\nrosa.berg@mailbox.example").value == "Rosa Lind"


@pytest.mark.parametrize(
    ("first", "second"),
    [("Ana María dos", "Santos"), ("Leonardo", "Stefano"), ("Anna-Lena", "von der Heide")],
)
def test_a_name_in_large_type_goes_on_in_the_next_line(first: str, second: str) -> None:
    on = page(f"{first}\n{second}\n118 Larkspur Avenue, Toronto\n{CREDITS}")
    top = {round(w.box[1]) for w in on.words if w.text in f"{first} {second}".split()}
    words = [replace(w, size_pt=22.0) if round(w.box[1]) in top else w for w in on.words]
    found = read_resume((replace(on, words=tuple(words)),), "sha256:0", "r.pdf", Language.load()).name
    assert found.value == f"{first} {second}"
