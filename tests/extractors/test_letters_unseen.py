"""Letters, requests, proofs and certificates of many layouts are read from their text layer."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from extractors.language import Gazetteer, Language
from extractors.pages import see
from extractors.reading import read_document
from models.terms import LetterReading, PaperKind
from tests.extractors import letters_later, letters_unseen, papers_unseen
from tests.extractors.letters_people import Letter

LANGUAGE = Language.load(Gazetteer())
FAMILIES = (*letters_unseen.PDF_FAMILIES, *letters_later.PDF_FAMILIES)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_a_letters_people_number_and_ink_are_read_from_every_layout(
    family: Callable[[Letter], bytes],
) -> None:
    letter = Letter(random.Random(5))
    pdf = family(letter)
    body = _only_body(pdf, PaperKind.REFERENCE_LETTER)
    assert isinstance(body, LetterReading)
    read = (body.subject.value, body.signer.value, body.signer_member_no.value, body.signature.value)
    assert read[0] == letter.subject
    assert (read[1] or "").casefold() == letter.signer.casefold()
    assert read[2] == (letter.number or None)
    assert read[3] == letter.signature


@pytest.mark.parametrize("family", papers_unseen.PAPERS, ids=lambda family: family.__name__)
def test_the_kind_of_paper_and_whose_it_is_are_told(family: Callable[[Letter], papers_unseen.Made]) -> None:
    pdf, truth = family(Letter(random.Random(5)))
    body = _only_body(pdf, PaperKind(truth["kind"]))
    field = next(name for name in ("name", "worker", "attendee") if name in truth)
    reading = getattr(body, field)
    assert reading.value == truth[field] or reading.confidence < 0.85


def test_a_name_typed_under_the_closing_is_no_ink() -> None:
    letter = Letter(random.Random(9))
    body = _only_body(letters_unseen.typed_only(letter), PaperKind.REFERENCE_LETTER)
    assert body.signature.value == "none"


def _only_body(pdf: bytes, kind: PaperKind):  # type: ignore[no-untyped-def]
    papers = read_document(see(pdf, "paper.pdf", "application/pdf"), LANGUAGE).papers
    assert [paper.kind for paper in papers] == [kind]
    return papers[0].body
