"""Letters in the same words, the same letter twice, and letters for something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from extractors.language import Gazetteer, Language
from extractors.pages import see
from extractors.reading import read_document
from models.terms import LetterReading, Report
from tests.bench.ink.sheets import Paper, made
from tests.rules.casebook import usual
from tests.rules.casemaker import report
from tests.validators.made_letters import HELD_OUT, Made, copied, written
from validators.wording import SAME_WORDS, in_common, is_same_letter, said_by_many

USUAL = usual("first_apc")
PAIRS = 150


def shares(pair: Callable[[Random], tuple[Made, Made]], errors: float, stock: frozenset[str]) -> list[float]:
    """How much pairs of made letters have in common, as read with so many errors."""
    rng = Random(2026)
    made_pairs = (pair(rng) for _ in range(PAIRS))
    return [in_common(a.read(rng, errors), b.read(rng, errors), stock) for a, b in made_pairs]


def _copies(rng: Random) -> tuple[Made, Made]:
    first = written(HELD_OUT, rng)
    return first, copied(HELD_OUT, rng, first)


def _apart(rng: Random) -> tuple[Made, Made]:
    return written(HELD_OUT, rng), written(HELD_OUT, rng)


def _on_one_form(rng: Random) -> tuple[Made, Made]:
    return written(HELD_OUT, rng, form=True), written(HELD_OUT, rng, form=True)


@pytest.mark.parametrize("errors", [0.0, 0.01, 0.03])
def test_copied_letters_are_told_and_letters_of_ones_own_are_not(errors: float) -> None:
    people = ("Nadia Ferro", "Luc Amar", "Ines Holt", "Per Dahl")
    rng = Random(411)
    stock = said_by_many((who, written(HELD_OUT, rng, who, form=True).read()) for who in people)
    assert sum(share >= SAME_WORDS for share in shares(_copies, errors, frozenset())) >= 0.95 * PAIRS
    for apart in (_apart, _on_one_form):
        assert sum(share >= SAME_WORDS for share in shares(apart, errors, stock)) <= 0.01 * PAIRS


def test_a_form_counts_as_wording_until_letters_about_several_people_are_on_it() -> None:
    rng = Random(3)
    one, other = (written(HELD_OUT, rng, form=True).read() for _ in range(2))
    two = [(who, written(HELD_OUT, rng, who, form=True).read()) for who in ("Luc Amar", "Ines Holt")]
    assert said_by_many(two) == frozenset()
    assert in_common(one, other) > in_common(one, other, said_by_many([*two, ("Nadia Ferro", one)]))


def wordings(*letters: LetterReading, **more: object) -> Report:
    said = [
        {"signer": each.signer.value, "role": "pc", "shows": ["Amber Quay"], "text": each.text, **more}
        for each in letters
    ]
    return report({**USUAL, "letters": said})


def test_the_report_names_everybody_whose_letters_say_the_same_and_decides_nothing() -> None:
    rng = Random(8)
    first = replace(written(HELD_OUT, rng), signer="Rosa Lind")
    others = [replace(copied(HELD_OUT, rng, first), signer=name) for name in ("Tam Yorke", "Otto Brand")]
    told = wordings(first.read(), *(other.read() for other in others))
    said = "The letters of Otto Brand, Rosa Lind and Tam Yorke say much the same in the same words."
    assert said in told.facts
    apart = [replace(written(HELD_OUT, rng), signer=line.signer or "") for line in told.letters]
    alone = wordings(*(letter.read() for letter in apart))
    assert [f.outcome for f in told.findings] == [f.outcome for f in alone.findings]
    assert not [fact for fact in alone.facts if "same words" in fact]


def test_a_letter_misread_on_a_fax_and_mailed_too_is_one_letter() -> None:
    rng = Random(5)
    letter = replace(written(HELD_OUT, rng), signer="Ottilie Brandauer")
    twice = wordings(letter.read(), letter.read(rng, 0.02, signer="Otfilie Brandaucr"))
    assert sum("Another letter of the same signer" in str(line.why_not) for line in twice.letters) == 1
    other = replace(copied(HELD_OUT, rng, letter), signer="Cora Vance")
    both = wordings(letter.read(), other.read(rng, 0.02))
    assert not any("Another letter of the same signer" in str(line.why_not) for line in both.letters)


def _read(channel: str, seed: str) -> LetterReading:
    content, name, media_type = made(Paper("loops", "plain", "", channel, seed))
    papers = read_document(see(content, name, media_type), Language.load(Gazetteer())).papers
    body = papers[0].body
    assert isinstance(body, LetterReading)
    return body


def test_a_text_file_and_its_fax_are_one_letter_and_another_referees_is_not() -> None:
    typed, faxed = _read("text", "held-out/one"), _read("standard fax", "held-out/one")
    other = _read("text", "held-out/three")
    assert is_same_letter(typed, faxed)
    assert not is_same_letter(typed, other)


def test_a_letter_for_something_else_is_said_to_be() -> None:
    letters = [{**USUAL["letters"][0], "category": "travel_coordinator"}, *USUAL["letters"][1:]]
    told = report({**USUAL, "letters": letters})
    said = "The letter speaks for the listing as Travel Coordinator; this application asks for the upgrade to"
    assert [any(check.startswith(said) for check in line.checks) for line in told.letters].count(True) == 1


def test_a_reference_signed_by_the_applicant_is_not_counted() -> None:
    told = report({**USUAL, "letters": [{**USUAL["letters"][0], "signer": "Nadia Ferro"}]})
    assert set(told.letters[0].why_not.values()) == {"The signer is the applicant."}


def test_a_letter_about_somebody_else_serves_nothing() -> None:
    about = {**USUAL["letters"][0], "subject": "Luc Amarante"}
    told = report({**USUAL, "letters": [about, *USUAL["letters"][1:]]})
    assert not any(line.subject == "Luc Amarante" and line.serves for line in told.letters)
