"""Where two letters begin to say the same, and where two readings are of one letter: at the bounds."""

from __future__ import annotations

import pytest

from models.terms import LetterReading
from tests.rules.casemaker import letter
from validators.wording import in_common, is_same_letter, own_sentences, said_by_many, together_in

SAID = (
    "amber birch cold dune ember finch glass hollow iris juniper kelp larch maple nettle oak poplar quince "
    "rowan sorrel thistle umber vine willow yarrow zinnia aster bramble clover"
)
WORDS = SAID.split()


def of(text: str, signer: str | None = "Rosa Lind") -> LetterReading:
    return letter({"signer": signer, "text": text, "subject": "Nadia Ferro"})


def sentence(count: int, first: int = 0) -> str:
    return " ".join(WORDS[first : first + count])


@pytest.mark.parametrize(("words", "compared"), [(24, True), (23, False)])
def test_a_letter_of_fewer_than_two_dozen_words_of_its_own_is_not_compared(
    words: int, compared: bool
) -> None:
    assert in_common(of(sentence(words)), of(sentence(28))) == (1.0 if compared else 0.0)
    assert in_common(of(sentence(28)), of(sentence(words))) == (1.0 if compared else 0.0)


@pytest.mark.parametrize(("words", "counts"), [(5, True), (4, False)])
def test_a_sentence_of_fewer_than_five_words_is_nobodys_own(words: int, counts: bool) -> None:
    assert own_sentences(of(f"{sentence(words)}."), frozenset()) == ((sentence(words),) if counts else ())


@pytest.mark.parametrize(("runs", "stock"), [(7, True), (6, False)])
def test_a_sentence_is_a_forms_from_a_third_of_its_runs_of_four_words_on(runs: int, stock: bool) -> None:
    said = sentence(23)
    known = frozenset(" ".join(WORDS[at : at + 4]) for at in range(runs))
    assert own_sentences(of(said), known) == (() if stock else (said,))


def test_what_is_said_in_letters_about_three_people_is_said_by_many() -> None:
    about = [(who, of(sentence(6))) for who in ("1", "2", "3", "3")]
    assert said_by_many(about) == {" ".join(WORDS[at : at + 4]) for at in range(3)}
    assert said_by_many(about[:2]) == said_by_many([about[0], about[2], about[3]]) == frozenset()


@pytest.mark.parametrize(("length", "same"), [(200, True), (199, False)])
def test_a_text_of_less_than_two_hundred_letters_may_be_anybodys(length: int, same: bool) -> None:
    text = (sentence(28) + " ") * 2
    assert is_same_letter(of(text[:length]), of(text[:length])) is same
    assert is_same_letter(of(text[:length]), of(text[:240])) is same


@pytest.mark.parametrize(("before", "same"), [(240, True), (246, False)])
def test_a_signer_not_read_is_looked_for_in_the_last_lines(before: int, same: bool) -> None:
    """The name may stand anywhere in the last 240 letters, and nowhere before."""
    rest = (sentence(28) + " ") * 4
    text = f"{rest[:300]} Rosa Lind{rest[: before - 9]}"
    assert is_same_letter(of(text), of(text, None)) is is_same_letter(of(text, None), of(text)) is same
    assert not is_same_letter(of(text, None), of(text, None))
    assert not is_same_letter(of(text), of(text, "Otto Brand"))


@pytest.mark.parametrize(("name", "same"), [("Rxsa Lind", True), ("Rxsx Lxnd", False)])
def test_two_signers_read_otherwise_are_one_where_their_names_are_near(name: str, same: bool) -> None:
    text = (sentence(28) + " ") * 2
    assert is_same_letter(of(text), of(text, name)) is same


def test_letters_that_share_their_wording_by_way_of_a_third_are_one_lot() -> None:
    first, second = sentence(14), sentence(14, 14)
    letters = [of(f"{first}. {first[::-1]}."), of(f"{second}. {second[::-1]}."), of(sentence(5))]
    both = of(f"{first}. {first[::-1]}. {second}. {second[::-1]}.")
    assert together_in([*letters, both], frozenset()) == ((0, 1, 3),)
    assert together_in([letters[0], letters[0], letters[1], letters[1]], frozenset()) == ((0, 1), (2, 3))
    assert together_in(letters, frozenset()) == ()
