"""Letters of every development layout are read whole from their text layer."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from extractors.language import Gazetteer, Language
from extractors.pages import see
from extractors.reading import read_document
from models.terms import LetterReading
from tests.extractors.letters_development import PDF_FAMILIES
from tests.extractors.letters_writer import DEVELOPMENT, Letter

LANGUAGE = Language.load(Gazetteer())


@pytest.mark.parametrize("family", PDF_FAMILIES, ids=lambda family: family.__name__)
def test_who_recommends_whom_and_with_which_number_and_hand(family: Callable[[Letter], bytes]) -> None:
    letter = Letter(random.Random(11), DEVELOPMENT)
    papers = read_document(see(family(letter), "letter.pdf", "application/pdf"), LANGUAGE).papers
    (body,) = (paper.body for paper in papers)
    assert isinstance(body, LetterReading)
    truth = letter.truth
    assert body.subject.value == truth.subject
    assert (body.signer.value or "").casefold() == truth.signer.casefold()
    assert (body.signer_member_no.value or "") == truth.signer_member_no
    assert body.signature.value == truth.signature
    assert body.date.value == truth.date
