"""A file read whole."""

from __future__ import annotations

import pytest

from extractors import reading
from extractors.language import Gazetteer, Language
from extractors.reading import READER, read_document
from models.terms import (
    LetterReading,
    PageSet,
    PaperKind,
    Problem,
    ProofReading,
    RequestReading,
    ResumeReading,
    Signature,
)
from tests.extractors.test_kinds import COVER, RESUME
from tests.extractors.test_letter import PLAIN
from tests.extractors.test_proof import ROE
from tests.extractors.test_request import BY_MAIL
from tests.extractors.typed_pages import page, page_set

LANGUAGE = Language.load(Gazetteer())


def test_each_paper_is_read_by_the_reader_of_its_kind() -> None:
    texts = (COVER, BY_MAIL, RESUME, PLAIN, ROE)
    read = read_document(page_set(*(page(text, n) for n, text in enumerate(texts, start=1))), LANGUAGE)
    bodies = [type(paper.body) for paper in read.papers]
    assert bodies == [type(None), RequestReading, ResumeReading, LetterReading, ProofReading]
    assert read.page_count == 5
    assert [(p.first_page, p.last_page) for p in read.papers] == [(n, n) for n in range(1, 6)]


def test_a_file_that_could_not_be_opened_keeps_its_problem() -> None:
    problem = Problem("The file is locked.", "Ask for an open copy.")
    read = read_document(PageSet("sha256:ab", "a.pdf", "application/pdf", problem=problem), LANGUAGE)
    assert (read.papers, read.problem) == ((), problem)


def test_a_letter_in_a_mail_body_is_signed_in_type() -> None:
    read = read_document(page_set(page(PLAIN), name="body", media_type="text/plain"), LANGUAGE)
    (paper,) = read.papers
    assert paper.kind is PaperKind.REFERENCE_LETTER
    assert isinstance(paper.body, LetterReading)
    assert paper.body.signature.value is Signature.TYPED


def test_a_page_without_words_is_a_blank_paper() -> None:
    (paper,) = read_document(page_set(page("")), LANGUAGE).papers
    assert (paper.kind, paper.body) == (PaperKind.BLANK, None)


def test_reading_twice_gives_the_same() -> None:
    seen = page_set(page(PLAIN, 1), page(BY_MAIL, 2))
    assert read_document(seen, LANGUAGE) == read_document(seen, LANGUAGE)
    assert READER


def test_a_reader_that_breaks_costs_its_own_paper_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise ValueError("inner")

    monkeypatch.setitem(reading._READERS, PaperKind.REQUEST, breaks)
    broken, letter = read_document(page_set(page(BY_MAIL, 1), page(PLAIN, 2)), LANGUAGE).papers
    assert broken.kind is PaperKind.OTHER and broken.body is None and "could not be read" in broken.note
    assert isinstance(letter.body, LetterReading)


def test_what_a_request_is_read_as_besides_cannot_cost_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object, **__: object) -> None:
        raise ValueError("inner")

    monkeypatch.setattr(reading, "read_letter", breaks)
    (request,) = read_document(page_set(page(BY_MAIL)), LANGUAGE).papers
    assert (request.kind, request.rival, request.note) == (PaperKind.REQUEST, None, "")
    assert isinstance(request.body, RequestReading)
