"""Who writes, whom they write about and which shows they name, as people freely put it."""

from __future__ import annotations

from functools import cache

import pytest

from extractors.language import Gazetteer, Language
from extractors.letter import read_letter
from extractors.names import name_in_line
from extractors.pages import see
from extractors.request import read_request
from models.terms import LetterReading, RequestReading

_SURE = 0.85


@cache
def _language() -> Language:
    return Language.load(Gazetteer())


def _letter(text: str) -> LetterReading:
    seen = see(text.encode(), "body 1.txt", "text/plain")
    return read_letter(seen.pages, seen.document, seen.name, _language())


def _request(text: str) -> RequestReading:
    seen = see(text.encode(), "body 1.txt", "text/plain")
    return read_request(seen.pages, seen.document, seen.name, _language())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "FROM    Marguerite Oyelowo\nRE      Upgrade\n\n1. I ask for an upgrade to PC.\n",
            "Marguerite Oyelowo",
        ),
        ("hi, it's Mags (Marguerite Oyelowo). my letters for 1st are attached\n", "Marguerite Oyelowo"),
        ("Marguerite Oyelowo (member 2991) here. Please upgrade me to 1st APC.\n", "Marguerite Oyelowo"),
        (
            "RE: PC LISTING (M. OYELOWO-STRAND)\n\nPlease list me.\n\nMarguerite\n",
            "Marguerite Oyelowo-Strand",
        ),
        ("Name:  OYELOWO, Marguerite\nUpgrade to: PC\nSignature:  M. Oyelowo\n", "Marguerite Oyelowo"),
    ],
)
def test_a_request_is_its_writers_however_they_name_themself(text: str, name: str) -> None:
    assert _request(text).name.value == name


def test_a_name_that_lists_somebody_else_is_not_the_writers() -> None:
    text = (
        "1. WHO\nTorvald Reyes-Obi, member number 3719.\n\n"
        "2. WHO SAYS SO\nR. Katz (PM), B. Teo (PC), T. Grant (PM).\n"
    )
    assert _request(text).name.value == "Torvald Reyes-Obi"


def test_a_number_beside_the_name_needs_no_label_and_one_like_a_year_is_a_question() -> None:
    assert _request("Upgrade to PC please.\n\nTorvald Reyes / 2991\n").member_no.value == "2991"
    like_a_year = _request("Upgrade to PC please.\n\nTorvald Reyes\n1912\n").member_no
    assert like_a_year.value == "1912"
    assert like_a_year.confidence < _SURE


def test_a_nickname_in_the_name_is_a_question() -> None:
    assert _request('Upgrade to PC.\n\nThanks,\nTorvald "Tor" Reyes\n').name.confidence < _SURE


def test_brackets_numbers_and_big_are_no_part_of_a_name() -> None:
    for line in (
        "(Marie Roy, Line Producer, member since 2009)",
        "Big Marie Roy",
        "Marie Roy <m@post.example>",
    ):
        found = name_in_line(line, _language())
        assert found is not None
        assert found.text == "Marie Roy"
        assert line[found.start : found.end] == "Marie Roy"


def test_two_who_sign_side_by_side_are_a_question() -> None:
    letter = _letter(
        "Dear Committee,\n\nWe support Gulnara Reid for 1st APC. She was with us from prep to wrap.\n\n"
        "Signed,\n\n"
        "Horatio Blythe                      Svetlana Ozturk\n"
        "Production Manager                  Production Coordinator\n"
    )
    assert letter.signer.value == "Horatio Blythe"
    assert letter.signer.confidence < _SURE


def test_a_sentence_about_the_applicant_is_no_signature() -> None:
    letter = _letter(
        "Hey Committee,\n\nLeticia Bonaparte-Cruz: great. Smart, fast, kind. Give her the 1st card.\n\n"
        "Odhran McGillicuddy\nPC\n"
    )
    assert letter.signer.value == "Odhran McGillicuddy"
    assert letter.subject.value == "Leticia Bonaparte-Cruz"


def test_a_letter_without_capitals_has_a_subject_that_is_asked_about() -> None:
    letter = _letter(
        "hi, this is my ref letter for calliope stavrou-king. she was pc for me on the last four months\n\n"
        "thx\njericho fontaine\nproduction manager\n"
    )
    assert letter.signer.value == "Jericho Fontaine"
    assert (letter.subject.value or "").casefold() == "calliope stavrou-king"
    assert letter.subject.confidence < _SURE


def test_questions_of_a_form_are_its_labels() -> None:
    letter = _letter(
        "Q: Who are you?\nA: Ursula Vandermolen. PC, member 2914.\n\n"
        "Q: Who is this for?\nA: Desta Haile-Murchison.\n\n"
        "Q: Do you support the upgrade to 1st APC?\nA: Yes, with bells on.\n"
    )
    assert letter.signer.value == "Ursula Vandermolen"
    assert letter.signer_title.value == "PC"
    assert letter.signer_member_no.value == "2914"
    assert letter.subject.value == "Desta Haile-Murchison"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Name's Elwood Pashkovsky, honeywagon operator.\n\nUpgrade Ann Lee.\n\nElwood\n",
            "honeywagon operator",
        ),
        ("I was the Line Producer. Ann Lee was my 2nd.\n\nThanks,\nTobias Ferrante\n", "Line Producer"),
        ("Ann Lee was there.\n\nMy role: UPM\nHer role: 2nd APC\n\nTobias Ferrante\n", "UPM"),
    ],
)
def test_a_job_that_stands_in_the_text_is_the_signers(text: str, title: str) -> None:
    assert _letter(text).signer_title.value == title


@pytest.mark.parametrize(
    ("sentence", "shows"),
    [
        ("Ann was my 2nd on Pigeon Season and my 1st on the two cycles of My Mother the Comet.", 2),
        (
            'She ran "The Second Wife of the Baker" and ran a film called The Borrowed Dentist in May.',
            2,
        ),
        ("She worked with me on Suburbia, Queen of Darkness from September 2022 to June of this year.", 1),
    ],
)
def test_titles_keep_their_small_words_and_months_are_none(sentence: str, shows: int) -> None:
    letter = _letter(f"Dear all,\n\nI recommend Ann Lee-Osei. {sentence}\n\nSincerely,\nTobias Ferrante\n")
    found = [show.value for show in letter.shows]
    known = {
        "Pigeon Season", "My Mother the Comet", "The Second Wife of the Baker", "The Borrowed Dentist",
        "Suburbia, Queen of Darkness",
    }  # fmt: skip
    assert len(found) == shows
    assert set(found) <= known
