"""Pages out of order, missing, blank between, and come twice, put together by the numbers they bear."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PIL import Image, ImageSequence

from extractors.page_numbers import in_sent_order, without_fax_strip
from extractors.pages import see
from extractors.repeated import are_same, repeats
from extractors.stretches import Stretch, not_sent, papers_of
from models.terms import Page, PageSource, PaperKind
from samples.degrade import fax_tiff
from tests.extractors.test_kinds import COVER, RESUME, SECOND_HALF
from tests.extractors.test_letter import PLAIN
from tests.extractors.test_proof import TIMESHEET
from tests.extractors.typed_pages import line, page, printed

ROWS = RESUME.strip("\n").split("\n")
MORE = "\n".join(row.replace("Sal", "Wal").replace("Cop", "Zop").replace("Or", "Ar") for row in ROWS[3:])
MOST = "\n".join(row.replace("Sal", "Gal").replace("Cop", "Mop").replace("Or", "Er") for row in ROWS[3:])
STATION = "NOV-03-2026 09:04  FROM:416 555 0188  TO:905 555 0112"
LETTER = PLAIN[: PLAIN.index("Sincerely")]


def file_of(*texts: str, source: PageSource = PageSource.TEXT) -> list[Page]:
    return [page(text, number, source=source) for number, text in enumerate(texts, start=1)]


def told(*texts: str) -> list[tuple[PaperKind, list[int], str]]:
    return [_told(paper) for paper in papers_of(file_of(*texts), "sha256:ab", "fax.tif")]


def _told(paper: Stretch) -> tuple[PaperKind, list[int], str]:
    return paper.kind, [page.number for page in paper.pages], paper.missing


def test_pages_that_lie_out_of_order_are_read_in_the_order_of_their_numbers() -> None:
    mixed = told(RESUME + "\nPage 1 of 3", MOST + "\nPage 3 of 3", MORE + "\nPage 2 of 3")
    assert mixed == [(PaperKind.RESUME, [1, 3, 2], "")]


def test_a_page_number_without_a_count_is_enough_where_no_number_is_missing() -> None:
    assert told(MORE + "\nPage 2", RESUME + "\nPage 1") == [(PaperKind.RESUME, [2, 1], "")]


def test_a_first_page_without_a_number_comes_before_page_2() -> None:
    assert told(SECOND_HALF + "\nPage 2 of 2", LETTER) == [(PaperKind.REFERENCE_LETTER, [2, 1], "")]


def test_a_page_between_two_halves_of_another_paper_parts_nothing() -> None:
    assert told(RESUME + "\nPage 1 of 2", PLAIN, MORE + "\nPage 2 of 2") == [
        (PaperKind.RESUME, [1, 3], ""),
        (PaperKind.REFERENCE_LETTER, [2], ""),
    ]


def test_a_missing_page_is_said_with_its_number() -> None:
    assert told(RESUME + "\nPage 1 of 3", MOST + "\nPage 3 of 3")[0][2] == "page 2 of 3"


def test_pages_of_two_papers_with_the_same_numbers_are_not_put_together_by_guess() -> None:
    others = RESUME.replace("Nadine", "Tomas").replace("Oyelaran", "Achter")
    first, second = "\nPage 1 of 2", "\nPage 2 of 2"
    assert told(RESUME + first, others + first, MORE + second, MOST + second) == [
        (PaperKind.RESUME, [1], "page 2 of 2"),
        (PaperKind.RESUME, [2, 3], ""),
        (PaperKind.RESUME, [4], "page 1 of 2"),
    ]


def test_words_about_another_page_are_no_page_number() -> None:
    assert told(RESUME + "\nContinued on page 2", MORE) == [(PaperKind.RESUME, [1, 2], "")]


def test_blank_backs_of_sheets_do_not_part_a_letter() -> None:
    assert told(LETTER, "", SECOND_HALF) == [
        (PaperKind.REFERENCE_LETTER, [1, 3], ""),
        (PaperKind.BLANK, [2], ""),
    ]


def test_a_page_that_came_twice_is_kept_and_read_once() -> None:
    twice = told(RESUME + "\nPage 1 of 2", RESUME + "\nPage 1 of 2", MORE + "\nPage 2 of 2")
    assert twice == [(PaperKind.RESUME, [1, 3], ""), (PaperKind.DUPLICATE, [2], "")]


def seen(text: str, *misread: tuple[str, str, float]) -> Page:
    """A page read by OCR; each misread word with how surely it was read."""
    clean = page(text, source=PageSource.OCR, seen=0.93)
    words = list(clean.words)
    for right, wrong, sure in misread:
        at = next(at for at, word in enumerate(words) if word.text == right)
        words[at] = replace(words[at], text=wrong, confidence=sure)
    return replace(clean, words=tuple(words))


def test_noise_of_the_line_does_not_make_a_resent_page_another() -> None:
    assert are_same(seen(PLAIN), seen(PLAIN, ("Committee", "Cornmittee", 0.8), ("Local", "L0ca1", 0.3)))


@pytest.mark.parametrize(
    "other",
    [
        TIMESHEET.replace("Oyelaran", "Achterberg"),
        TIMESHEET.replace("2021", "2022"),
        TIMESHEET + "\nSecond sheet of the same week, for work on Saturday night",
    ],
)
def test_a_form_filled_in_for_another_week_or_person_is_no_repetition(other: str) -> None:
    assert other != TIMESHEET
    assert not are_same(seen(TIMESHEET), seen(other))


def test_a_signed_copy_is_no_repetition_of_an_unsigned_one() -> None:
    signed = replace(seen(PLAIN), marks=((72.0, 500.0, 260.0, 560.0),))
    assert not are_same(seen(PLAIN), signed)
    assert are_same(signed, signed)


def with_strip(text: str, number: int, strip: str, sure: float = 0.9) -> Page:
    on = page(text, number, source=PageSource.OCR)
    return replace(on, words=(*line(f"NOV-03-2026 09:04 FROM: OYELARAN {strip}", 8.0, seen=sure), *on.words))


def sent(*strips: str, sure: float = 0.9) -> tuple[list[int], tuple[int, ...]]:
    pages = [with_strip(RESUME, at, strip, sure) for at, strip in enumerate(strips, start=1)]
    ordered, missing, _ = in_sent_order(pages)
    return [page.number for page in ordered], missing


def test_fax_strips_give_the_order_and_the_page_that_did_not_come() -> None:
    assert sent("P.001/004", "P.004/004", "P.002/004") == ([1, 3, 2], (3,))
    assert sent("PAGE 2 OF 2", "PAGE 1 OF 2") == ([2, 1], ())
    assert sent("P.0O2/002", "P.0Ol/002") == ([2, 1], ())


@pytest.mark.parametrize(
    "strips",
    [
        ("P.001/003", "no number"),
        ("P.002/003", "P.002/003"),
        ("P.001/003", "P.002/005"),
        ("P.007/003", "P.001/003"),
    ],
)
def test_strips_that_were_not_surely_read_decide_nothing(strips: Sequence[str]) -> None:
    assert sent(*strips) == ([1, 2], ())


def test_a_strip_read_faintly_decides_nothing() -> None:
    assert sent("P.002/002", "P.001/002", sure=0.2) == ([1, 2], ())


def test_a_page_that_the_machine_counted_and_that_did_not_come_is_said() -> None:
    problem = not_sent([with_strip(COVER, 1, "P.001/003"), with_strip(RESUME, 2, "P.003/003")])
    assert problem is not None
    assert problem.what == "The sending machine counted 3 pages; page 2 did not come."


@pytest.mark.parametrize(("mode", "packing"), [("fine", "group4"), ("standard", "group3")])
def test_a_fax_with_its_pages_mixed_and_one_twice_is_one_resume_and_one_letter(
    mode: str, packing: str
) -> None:
    pdf = printed(RESUME + "\nPage 1 of 2", MORE + "\nPage 2 of 2", PLAIN)
    first, again = (frames_of(pdf, mode, seed) for seed in (3, 4))
    mixed = [first[2], first[1], again[1].rotate(180), first[0]]
    stream = io.BytesIO()
    dpi = (204, 196 if mode == "fine" else 98)
    mixed[0].save(stream, "TIFF", save_all=True, append_images=mixed[1:], compression=packing, dpi=dpi)
    found = see(stream.getvalue(), "fax.tif", "image/tiff")
    letter, *papers = (_told(paper) for paper in papers_of(found.pages, found.document, found.name))
    assert letter == (PaperKind.REFERENCE_LETTER, [1], "")
    ((copy, clearer),) = repeats([without_fax_strip(on) for on in found.pages]).items()
    assert {copy, clearer} == {2, 3}
    assert (PaperKind.DUPLICATE, [copy], "") in papers
    assert (PaperKind.RESUME, [4, clearer], "") in papers


def frames_of(pdf: bytes, mode: str, seed: int) -> list[Image.Image]:
    tiff = fax_tiff([pdf], random.Random(seed), mode, header=STATION)
    return [frame.copy() for frame in ImageSequence.Iterator(Image.open(io.BytesIO(tiff)))]
