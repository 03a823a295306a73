"""Identifiers are hidden where pages begin: Social Insurance Numbers and bank accounts, and nothing else."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from extractors.bars import barred_pdf
from extractors.crop import crop
from extractors.identifiers import hidden_boxes, hide, hide_in_text
from extractors.media import PDF
from extractors.pages import see
from reports.pdf import report_pdf
from tests.extractors.typed_pages import page

SIN = "046454286"
PAPER = report_pdf(
    "<html><style>body{font:14pt sans-serif}</style><p>Record of Employment</p>"
    "<p>Employee SIN: 046 454 286</p><p>Amber Quay, 102 days</p></html>"
)


def said(text: str) -> str:
    return " ".join(word.text for word in hide(page(text)).words)


@pytest.mark.parametrize(
    "text",
    [
        "046 454 286",
        "046-454-286",
        "046454286",
        "046.454.286",
        "046  454  286",
        "0 4 6 4 5 4 2 8 6",
        "Paid to Ana Roe (046 454 286) for 12 days",
        "SIN: 123 456 789",
        "S.I.N. 1234 56789",
        "SIN 12 345 67 89",
        "SIN O46 454 2B6",
        "NAS 123-456-789",
        "Social Insurance Number 123456789",
        "Social Insurance No.: 123 - 456 - 789",
        "Numéro d'assurance sociale : 123 456 789",
        "Account no: 1234567",
        "Bank account 00412 003 1234567",
        "Transit 00412",
        "Institution no. 003",
    ],
)
def test_an_identifier_in_any_spacing_is_hidden(text: str) -> None:
    assert "•" in said(text)
    kept = "".join(c for c in said(text) if c.isdigit())
    assert kept in ("", "12"), kept


@pytest.mark.parametrize(
    "text",
    [
        "046 454 287",
        "416 555 0192",
        "(416) 555-0192",
        "2021-04-27 to 2021-09-15",
        "102 days, 816 hours, $34,512.50",
        "ORIGINAL SIN 2021-04-27 2021-09-15 102",
        "Invoice 123456789",
        "Bank Street Pictures 2021 2022",
        "Amber Quay\t046\t454\t286",
        "member 3456, upgraded 2019",
        "T4 1-800-959-8281",
    ],
)
def test_what_is_no_identifier_stays(text: str) -> None:
    assert said(text) == " ".join(text.split())


def test_a_number_under_its_label_is_hidden() -> None:
    shown = said("Name\tSIN\tDays\nAna Roe\t123456789\t102")
    assert shown == "Name SIN Days Ana Roe ••••••••• 102"


def test_the_words_keep_their_boxes_and_their_order() -> None:
    before = page("Employee SIN: 046 454 286, 102 days")
    after = hide(before)
    assert [w.box for w in after.words] == [w.box for w in before.words]
    assert hidden_boxes(after) == tuple(w.box for w in before.words[2:5])


@settings(deadline=None, max_examples=60)
@given(
    digits=st.lists(st.integers(0, 9), min_size=8, max_size=8).filter(any),
    gap=st.sampled_from(["", " ", "-"]),
)
def test_every_number_whose_check_digit_holds_is_hidden(digits: list[int], gap: str) -> None:
    doubled = sum(sum(divmod(2 * d, 10)) if n % 2 else d for n, d in enumerate(digits))
    number = "".join(map(str, [*digits, -doubled % 10]))
    written = gap.join((number[:3], number[3:6], number[6:]))
    assert not any(c.isdigit() for c in hide_in_text(f"For {written} only"))


def test_no_page_that_is_seen_holds_one() -> None:
    (seen,) = see(PAPER, "roe.pdf", PDF).pages
    text = " ".join(word.text for word in seen.words)
    assert "102 days" in text
    assert SIN not in text.replace(" ", "")


def test_a_crop_shows_a_bar_in_its_pixels() -> None:
    (seen,) = see(PAPER, "roe.pdf", PDF).pages
    for box in hidden_boxes(seen):
        picture = Image.open(io.BytesIO(crop(PAPER, PDF, seen, box))).convert("L")
        middle = picture.crop((8, 8, picture.width - 8, picture.height - 8))
        assert middle.getextrema() == (0, 0)


def test_pages_made_for_a_packet_are_pictures_with_bars_and_no_text() -> None:
    seen = see(PAPER, "roe.pdf", PDF).pages
    made = barred_pdf(PAPER, PDF, seen)
    document = pypdfium2.PdfDocument(made)
    assert len(document) == 1
    assert document[0].get_textpage().get_text_range() == ""
    picture = document[0].render(scale=150 / 72).to_pil().convert("L")
    for left, top, right, bottom in hidden_boxes(seen[0]):
        scale = 150 / 72
        bar = picture.crop(tuple(round(edge * scale) for edge in (left + 1, top + 1, right - 1, bottom - 1)))
        assert bar.getextrema()[1] < 40
    document.close()
