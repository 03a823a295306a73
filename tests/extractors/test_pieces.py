"""One paper in several files: joined by numbers, names and ends, and left apart where it is not sure."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

import pytest

from extractors.pieces import Piece, joined
from models.terms import Extent, LetterReading, Paper, PaperKind, Reading, Signature

RESUME, LETTER, REQUEST = PaperKind.RESUME, PaperKind.REFERENCE_LETTER, PaperKind.REQUEST
OTHER, PROOF = PaperKind.OTHER, PaperKind.PROOF_OF_DAYS
OPENS, TAIL, MIDDLE = Extent((), 0, True, False), Extent((), 0, False, True), Extent((), 0, False, False)
WHOLE = Extent()


def piece(name: str, kind: PaperKind, extent: Extent, missing: str = "") -> Piece:
    paper = Paper(kind, 0.95, 1, 1, missing=missing, extent=extent)
    return Piece(f"sha256:{name}", name, paper, True)


def names(*pieces: Piece, one_message: bool = True) -> Sequence[tuple[str, ...]]:
    return [tuple(each.name for each in whole) for whole in joined(pieces, one_message=one_message)]


def numbered(name: str, kind: PaperKind, number: int, count: int) -> Piece:
    return piece(name, kind, Extent((number,), count, number == 1, number == count), "the rest")


def test_printed_numbers_join_files_in_their_order() -> None:
    pages = [numbered(f"{n}.jpg", RESUME, n, 3) for n in (2, 3, 1)]
    assert names(*pages, one_message=False) == [("1.jpg", "2.jpg", "3.jpg")]


def test_letters_with_the_same_numbers_are_told_apart_by_their_files_names() -> None:
    pages = [numbered(f"{who} {n}.pdf", LETTER, n, 2) for who in ("Lind", "Yorke") for n in (1, 2)]
    assert names(*pages) == [("Lind 1.pdf", "Lind 2.pdf"), ("Yorke 1.pdf", "Yorke 2.pdf")]


def test_letters_with_the_same_numbers_and_names_that_do_not_help_are_left_apart() -> None:
    pages = [numbered(f"{name}.pdf", LETTER, n, 2) for name, n in (("a", 1), ("b", 2), ("c", 1), ("d", 2))]
    assert names(*pages) == []


@pytest.mark.parametrize(
    "files",
    [
        ("resume_p1.jpg", "resume_p2.jpg"),
        ("Resume page 1.pdf", "Resume page 2.pdf"),
        ("Resume.pdf", "Resume p2.pdf"),
        ("IMG_0412.HEIC", "IMG_0413.HEIC"),
    ],
)
def test_a_resume_whose_files_are_named_as_its_pages_is_one(files: tuple[str, str]) -> None:
    assert names(piece(files[0], RESUME, WHOLE), piece(files[1], RESUME, TAIL)) == [files]


def test_two_resumes_each_of_which_begins_one_are_two() -> None:
    assert names(piece("resume_p1.jpg", RESUME, WHOLE), piece("resume_p2.jpg", RESUME, WHOLE)) == []


def test_resumes_whose_files_are_only_numbered_are_versions_and_not_pages() -> None:
    assert names(piece("Resume 1.pdf", RESUME, WHOLE), piece("Resume 2.pdf", RESUME, TAIL)) == []


def test_timesheets_photographed_one_after_the_other_are_not_one_paper() -> None:
    assert names(piece("IMG_1.jpg", PROOF, WHOLE), piece("IMG_2.jpg", PROOF, TAIL)) == []


def test_a_letter_without_an_end_goes_on_in_the_one_piece_without_a_beginning() -> None:
    first, tail = piece("scan0007.pdf", LETTER, OPENS), piece("a.pdf", REQUEST, TAIL)
    assert names(tail, first, piece("b.pdf", LETTER, WHOLE)) == [("scan0007.pdf", "a.pdf")]
    assert names(tail, first, one_message=False) == []


def test_an_end_that_two_letters_may_have_is_given_to_neither() -> None:
    letters = [piece(f"{name}.pdf", LETTER, OPENS) for name in "xy"]
    assert names(*letters, piece("tail.pdf", LETTER, TAIL)) == []
    assert names(letters[0], piece("t.pdf", LETTER, TAIL), piece("u.pdf", LETTER, TAIL)) == []


def test_a_logo_sent_along_is_no_page_of_a_letter() -> None:
    assert names(piece("image001.png", LETTER, WHOLE), piece("image002.png", OTHER, MIDDLE)) == []


def test_a_signed_letter_goes_on_nowhere_though_its_closing_was_not_read() -> None:
    nothing: Reading[Any] = Reading()
    fields = {each.name: nothing for each in dataclasses.fields(LetterReading)}
    body = LetterReading(**{**fields, "shows": (), "signature": Reading(Signature.INK, 0.9), "text": ""})
    first, tail = piece("IMG_1.jpg", LETTER, OPENS), piece("IMG_2.jpg", LETTER, TAIL)
    signed = dataclasses.replace(first, paper=dataclasses.replace(first.paper, body=body))
    assert names(first, tail) == [("IMG_1.jpg", "IMG_2.jpg")]
    assert names(signed, tail) == []
