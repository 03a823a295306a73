"""Names keep their accents when they come by fax or scanner, and English words gain none."""

from __future__ import annotations

import random

import pytest
from weasyprint import HTML  # type: ignore[import-untyped]

from extractors.accented import accented
from extractors.mending import mended
from extractors.pages import see
from samples.degrade import fax_tiff


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("Wôjcik,", "Wójcik,"),
        ("Gräinne", "Gráinne"),
        ("Nordstrôm", "Nordström"),
        ("Stanistaw’s", "Stanisław’s"),
        ("Sgrensen", "Sørensen"),
        ("Ruiz-Gômez", "Ruiz-Gómez"),
    ],
)
def test_a_name_whose_accent_was_misread_is_spelled_as_it_is_known(read: str, printed: str) -> None:
    assert accented(read) == printed


@pytest.mark.parametrize("word", ["Côté", "Hôtel", "Benoît", "Gomez", "Sorensen", "Müller", "Dear", "No."])
def test_what_is_spelled_right_or_bears_no_accent_is_left_alone(word: str) -> None:
    assert accented(word) is None


def test_names_in_a_faxed_letter_keep_their_accents() -> None:
    pdf = HTML(
        string="<style>body{font:12pt 'Liberation Serif'}</style><p>Dear Committee,</p>"
        "<p>I have worked with Nkechi Peña for three years on four shows and I can say without any doubt "
        "that she is ready to be a coordinator. She has run our office through a move of premises and two "
        "long winters, and the crew would ask for her by name if she were not there in the morning.</p>"
        "<p>Sincerely,</p><p>Tariq Müller<br>Producer</p>"
    ).write_pdf()
    (page,) = see(fax_tiff([pdf], random.Random(2)), "letter.tif", "image/tiff").pages
    text = " ".join(word.text for word in mended(page).words)
    assert "Nkechi Peña" in text
    assert "Tariq Müller" in text
