"""The fourth set of signed letters: what is called signed bears ink, and what is not bears none."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace
from random import Random

import docx
import numpy as np
import pypdfium2
import pytest

from tests.bench.ink import fourth, fourth_pdf, fourth_word
from tests.bench.ink.office_letters import Letter


def _one(kind: str, way: str) -> Letter:
    return next(letter for letter in fourth.letters(kind, 14, 0) if letter.way == way)


def _marked(content: bytes) -> int:
    """Points of the pages that are not white."""
    pages = pypdfium2.PdfDocument(content)
    return sum(
        int((np.asarray(page.render(scale=1, grayscale=True).to_numpy()) < 200).sum()) for page in pages
    )


@pytest.mark.parametrize("way", fourth.PDF_WAYS)
def test_a_signed_pdf_letter_has_more_on_it_than_the_same_unsigned(way: str) -> None:
    letter = _one("pdf", way)
    assert _marked(fourth_pdf.made(letter)) > _marked(fourth_pdf.made(replace(letter, way=""))) + 60


@pytest.mark.parametrize("way", fourth.WORD_WAYS)
def test_a_signed_word_letter_keeps_a_drawing_that_the_same_unsigned_has_not(way: str) -> None:
    letter = _one("word", way)
    signed, bare = (
        docx.Document(io.BytesIO(fourth_word.made(each))).element.xml
        for each in (letter, replace(letter, way=""))
    )
    assert "<w:drawing" in signed or "<w:pict" in signed
    assert "<w:drawing" not in bare
    assert "<w:pict" not in bare


@pytest.mark.parametrize("kind", ["pdf", "word"])
def test_the_set_has_five_of_every_way_and_of_all_that_is_no_signature(kind: str) -> None:
    letters = fourth.letters(kind, 70, 80)
    ways = fourth.PDF_WAYS if kind == "pdf" else fourth.WORD_WAYS
    assert Counter(letter.way for letter in letters if letter.way) == dict.fromkeys(ways, 5)
    bare = Counter(letter.beside for letter in letters if not letter.way)
    assert bare == {beside: 5 * fourth.UNSIGNED.count(beside) for beside in fourth.UNSIGNED}


def _look(content: bytes) -> list[bytes]:
    """What is seen of a PDF, whose pictures have names of chance inside; a Word file as it is."""
    if content[:2] == b"PK":
        return [content]
    return [page.render(scale=1).to_numpy().tobytes() for page in pypdfium2.PdfDocument(content)]


@pytest.mark.parametrize("kind", ["pdf", "word"])
def test_a_letter_is_the_same_whenever_it_is_made_and_its_block_begins_with_its_signer(kind: str) -> None:
    made = fourth_pdf.made if kind == "pdf" else fourth_word.made
    for letter in fourth.letters(kind, 4, 4):
        assert _look(made(letter)) == _look(made(letter))
        says = fourth.told(letter, Random(letter.seed))
        assert says.signer.casefold() in says.foot[0].casefold()
        assert says.signer not in says.about
