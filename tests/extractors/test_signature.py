"""Signed or not: what stands between the closing and the printed name."""

from __future__ import annotations

from dataclasses import replace

from extractors.digital_signature import DigitalSignature
from extractors.language import Gazetteer, Language
from extractors.letter import read_letter
from models.terms import Page, PageSource, Reading, Signature
from tests.extractors.typed_pages import LETTER, box_of, line, page, with_marks, with_pictures

LANGUAGE = Language.load(Gazetteer())


def signature(on: Page, *, digital: bool = False, mail: bool = False) -> Reading[Signature]:
    letter = read_letter([on], "sha256:ab", "a.pdf", LANGUAGE, signed_digitally=digital, mail=mail)
    return letter.signature


def gap(on: Page) -> tuple[float, float]:
    """Top and bottom of the space between closing and name."""
    return box_of(on, "Sincerely,")[3], box_of(on, "Dolores Quan-Whitby")[1]


def test_an_empty_space_is_unsigned() -> None:
    read = signature(page(LETTER))
    assert (read.value, read.confidence >= 0.9) == (Signature.NONE, True)


def test_ink_in_the_space_is_a_signature_and_the_evidence_is_where_it_stands() -> None:
    paper = page(LETTER, source=PageSource.OCR)
    top, bottom = gap(paper)
    read = signature(with_marks(paper, (80.0, top + 2, 190.0, bottom - 2)))
    assert read.value is Signature.INK
    assert read.evidence is not None
    assert read.evidence.box == (80.0, top + 2, 190.0, bottom - 2)


def test_a_picture_in_the_space_is_asked_about_and_a_logo_on_top_is_not() -> None:
    paper = page(LETTER)
    top, bottom = gap(paper)
    assert signature(with_pictures(paper, (72.0, top, 200.0, bottom))).value is Signature.UNCLEAR
    assert signature(with_pictures(paper, (72.0, 10.0, 200.0, 60.0))).value is Signature.NONE


def test_a_picture_in_the_space_of_a_flowing_paper_that_could_not_be_looked_at_is_ink() -> None:
    paper = page(LETTER, source=PageSource.FLOW)
    top, bottom = gap(paper)
    assert signature(with_pictures(paper, (72.0, top, 200.0, bottom))).value is Signature.INK


def test_dirt_is_not_ink() -> None:
    paper = page(LETTER, source=PageSource.OCR)
    top, _ = gap(paper)
    read = signature(with_marks(paper, (80.0, top + 4, 84.0, top + 6)))
    assert read.value is not Signature.INK
    assert read.confidence < 0.9


def test_the_name_typed_above_the_printed_name_is_a_typed_signature() -> None:
    paper = page(LETTER)
    typed = line("Dolores Quan-Whitby", gap(paper)[0] + 14)
    assert signature(replace(paper, words=(*paper.words, *typed))).value is Signature.TYPED


def test_a_script_font_is_type_and_not_ink() -> None:
    paper = page(LETTER)
    typed = line("D. Quan", gap(paper)[0] + 14, font="ABCDEF+DancingScript-Regular")
    assert signature(replace(paper, words=(*paper.words, *typed))).value is Signature.TYPED


def test_slash_s_is_a_typed_signature() -> None:
    assert signature(page(LETTER.replace("\n\n\n\n\nDol", "\n\n/s/ Dolores Quan-Whitby\n\nDol"))).value is (
        Signature.TYPED
    )


def test_junk_that_ocr_makes_of_a_scrawl_is_ink() -> None:
    paper = page(LETTER, source=PageSource.OCR)
    scrawl = line("DoQub~ Wty", gap(paper)[0] + 14, seen=0.3)
    assert signature(replace(paper, words=(*paper.words, *scrawl))).value is Signature.INK


def test_a_cryptographic_signature_is_left_open() -> None:
    read = signature(page(LETTER), digital=True)
    assert (read.value, read.confidence < 0.9) == (Signature.UNCLEAR, True)


def test_the_name_under_a_message_is_typed() -> None:
    assert signature(page(LETTER), mail=True).value is Signature.TYPED


def test_where_no_closing_bounds_the_space_an_empty_one_is_unclear_on_a_scan() -> None:
    scan = page(LETTER.replace("Sincerely,", ""), source=PageSource.OCR)
    assert signature(scan).value is Signature.UNCLEAR


def test_a_letter_in_text_with_nothing_drawn_on_it_is_unsigned_without_closing_words_too() -> None:
    assert signature(page(LETTER.replace("Sincerely,", ""))).value is Signature.NONE


def test_a_hand_may_sign_beside_and_under_the_block_and_over_the_closing() -> None:
    paper = page(LETTER)
    x0, top, x1, bottom = box_of(paper, "Dolores Quan-Whitby")
    for box in (
        (x1 + 90, top - 10, x1 + 200, bottom + 8),
        (x0, bottom + 30, x0 + 100, bottom + 52),
        (x0, box_of(paper, "Sincerely,")[1] - 14, x0 + 120, box_of(paper, "Sincerely,")[1] + 9),
    ):
        read = signature(with_marks(paper, box))
        assert (read.value, read.evidence and read.evidence.box) == (Signature.INK, box)


def test_what_a_hand_drew_over_the_text_or_far_under_the_block_is_no_signature() -> None:
    paper = page(LETTER)
    assert signature(with_marks(paper, (72.0, 10.0, 190.0, 40.0))).value is Signature.NONE
    assert signature(with_marks(paper, (72.0, 700.0, 190.0, 730.0))).value is Signature.UNCLEAR


def test_a_picture_that_no_hand_drew_is_no_signature() -> None:
    paper = page(LETTER)
    top, bottom = gap(paper)
    box = (72.0, top, 200.0, bottom)
    read = signature(replace(with_pictures(paper, box), stamps=(box,)))
    assert read.value is Signature.UNCLEAR


def test_the_name_once_more_without_closing_words_is_a_typed_signature() -> None:
    paper = page(LETTER.replace("Sincerely,", "/s/ Dolores Quan-Whitby"))
    assert signature(paper).value is Signature.TYPED


def _checked(result: Signature, holder: str = "Dolores Quan Whitby") -> Reading[Signature]:
    checked = DigitalSignature(result, "what was found", holder)
    return read_letter(
        [page(LETTER)], "sha256:ab", "a.pdf", LANGUAGE, signed_digitally=True, digital=checked
    ).signature


def test_a_valid_digital_signature_of_the_printed_signer_is_one() -> None:
    read = _checked(Signature.DIGITAL_VALID)
    assert (read.value, read.raw) == (Signature.DIGITAL_VALID, "what was found")


def test_a_broken_digital_signature_is_said() -> None:
    assert _checked(Signature.DIGITAL_INVALID).value is Signature.DIGITAL_INVALID


def test_the_valid_seal_of_somebody_else_is_no_signature_of_the_signer() -> None:
    read = _checked(Signature.DIGITAL_VALID, "Scan Station 4")
    assert read.value is Signature.UNCLEAR
    assert "Scan Station 4" in read.raw


def test_a_digital_signature_that_cannot_be_told_is_unclear_and_says_why() -> None:
    read = _checked(Signature.UNCLEAR)
    assert (read.value, read.raw) == (Signature.UNCLEAR, "what was found")
