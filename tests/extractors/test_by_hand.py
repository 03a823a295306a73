"""Signatures on letters that come as text: put there in any way, and what is none."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from extractors.by_hand import drawn_to_sign
from extractors.closing import Closing
from extractors.hand import LOOK_DPI, Look, drawings
from tests.bench.ink.office_letters import HALVES, Letter, letters
from tests.bench.ink.typed import read
from tests.extractors.typed_pages import page

_HALF = HALVES["development"]


def _first(kind: str, what: str, *, signed: bool) -> Letter:
    return next(
        letter
        for letter in letters("development", kind, *((40, 0) if signed else (0, 40)))
        if what == (letter.way if signed else letter.beside)
    )


@pytest.mark.parametrize("way", _HALF.pdf_ways)
def test_a_pdf_letter_is_signed_in_whatever_way_the_signature_was_put_on_it(way: str) -> None:
    assert read(_first("pdf", way, signed=True))[0] == "signed"


@pytest.mark.parametrize("way", _HALF.word_ways)
def test_a_word_letter_is_signed_in_whatever_way_the_signature_was_put_on_it(way: str) -> None:
    assert read(_first("word", way, signed=True))[0] == "signed"


@pytest.mark.parametrize(("kind", "way"), [("pdf", "line note"), ("word", "vml group")])
def test_a_signature_as_a_line_note_and_one_in_a_group_of_shapes_are_seen(kind: str, way: str) -> None:
    assert read(next(m for m in letters("held-out", kind, 40, 0) if m.way == way))[0] == "signed"


@pytest.mark.parametrize("beside", dict.fromkeys(_HALF.pdf_unsigned))
def test_what_stands_on_an_unsigned_pdf_letter_is_no_signature(beside: str) -> None:
    seen = read(_first("pdf", beside, signed=False))[0]
    assert seen != "signed"
    assert (seen == "unsigned") or beside


@pytest.mark.parametrize("beside", dict.fromkeys(_HALF.word_unsigned))
def test_what_stands_on_an_unsigned_word_letter_is_no_signature(beside: str) -> None:
    seen = read(_first("word", beside, signed=False))[0]
    assert seen != "signed"
    assert (seen == "unsigned") or beside


def _looks(draw_on: str) -> set[Look]:
    picture = Image.new("RGB", (400, 200), "white")
    draw = ImageDraw.Draw(picture)
    if draw_on == "scrawl":
        way = [(20, 120), (50, 30), (70, 150), (110, 60), (130, 140), (180, 90), (300, 110), (380, 80)]
        draw.line(way, fill=(20, 30, 110), width=3, joint="curve")
    elif draw_on == "box":
        draw.rectangle((40, 40, 300, 140), outline=(20, 20, 20), width=3)
        draw.line((60, 90, 280, 80), fill=(20, 20, 20), width=3)
    elif draw_on == "solid":
        draw.ellipse((40, 40, 140, 140), fill=(20, 20, 20))
    elif draw_on == "two colours":
        draw.line([(20, 120), (80, 30), (120, 150)], fill=(200, 30, 30), width=4)
        draw.line([(120, 150), (180, 40), (260, 140)], fill=(20, 120, 40), width=4)
    elif draw_on == "type":
        draw.text((20, 60), "Dolores Quan", fill=(20, 20, 20), font_size=36)
    return {each.look for each in drawings(np.asarray(picture), LOOK_DPI)}


def test_a_thin_line_that_runs_on_is_drawn_by_a_hand() -> None:
    assert _looks("scrawl") == {Look.HAND}


@pytest.mark.parametrize("draw_on", ["box", "solid", "two colours", "type"])
def test_frames_solids_colours_and_type_are_drawn_by_no_hand(draw_on: str) -> None:
    assert _looks(draw_on) == {Look.NONE}


def test_a_signature_over_a_postscript_is_seen_where_no_words_close_the_letter() -> None:
    above = "Olamide Vasquez was my second on both blocks of Zero Notebook, and a very good one.\n\n\n\n"
    below = "Odette Thorvaldson\nPC\n\nP.S. I should probably add that she was acting first from June on too."
    scrawl = (82.0, 95.0, 183.0, 130.0)
    signed = replace(page(above + below), marks=(scrawl,))
    assert drawn_to_sign([signed], Closing(None, ())) == (signed, scrawl)
    doodled = replace(page(f"{above}{below[6:]}"), marks=((82.0, 40.0, 183.0, 60.0),))
    assert drawn_to_sign([doodled], Closing(None, ())) is None
