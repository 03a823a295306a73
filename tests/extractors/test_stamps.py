"""Stamps and seals are told from what a hand draws, whole or seen as rules."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from extractors.language import Gazetteer, Language
from extractors.letter import read_letter
from extractors.marks import marks
from models.terms import Box, PageSource, Reading, Signature
from tests.extractors.test_signature import LETTER, gap
from tests.extractors.typed_pages import line, page

DPI = 200.0
LANGUAGE = Language.load(Gazetteer())


def sheet() -> np.ndarray:
    return np.zeros((500, 900), np.uint8)


def test_a_leaning_box_with_words_in_it_is_a_stamp() -> None:
    ink = sheet()
    corners = cv2.boxPoints(((300.0, 250.0), (290.0, 95.0), -6.0)).astype(np.int32)
    cv2.polylines(ink, [corners], True, 255, 4)
    cv2.putText(ink, "RECEIVED", (200, 262), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 255, 3)
    found = marks(ink, (), DPI)
    assert (len(found.stamps), found.drawn) == (1, ())


def test_a_ring_with_words_in_it_is_a_seal() -> None:
    ink = sheet()
    cv2.circle(ink, (300, 250), 84, 255, 4)
    cv2.putText(ink, "SEAL", (262, 262), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 255, 3)
    assert len(marks(ink, (), DPI).stamps) == 1


def test_a_running_line_of_loops_is_drawn_and_a_leaning_straight_one_is_nothing() -> None:
    ink = sheet()
    turns = np.linspace(0, 12 * np.pi, 400)
    points = np.stack([120 + turns * 12 + 20 * np.sin(turns), 250 - 40 * np.cos(turns)], axis=1)
    cv2.polylines(ink, [points.astype(np.int32)], False, 255, 4)
    found = marks(ink, (), DPI)
    assert (len(found.drawn), found.stamps) == (1, ())
    ruled = sheet()
    cv2.line(ruled, (200, 250), (520, 225), 255, 4)
    assert (marks(ruled, (), DPI).drawn, marks(ruled, (), DPI).stamps) == ((), ())


def _signature(strokes: tuple[Box, ...], words: str, marked: tuple[Box, ...] = ()) -> Reading[Signature]:
    paper = page(LETTER, source=PageSource.OCR)
    top, _ = gap(paper)
    stamp = line(words, top + 14, left=150.0)
    shifted = [(x0, y0 + top, x1, y1 + top) for x0, y0, x1, y1 in (*strokes, *marked)]
    paper = type(paper)(
        1, 612.0, 792.0, (*paper.words, *stamp), PageSource.OCR, tuple(shifted[: len(strokes)]),
        marks=tuple(shifted[len(strokes) :]),
    )  # fmt: skip
    return read_letter([paper], "sha256:ab", "a.pdf", LANGUAGE).signature


FRAME = ((140.0, 4.0, 142.0, 36.0), (248.0, 2.0, 250.0, 34.0), (141.0, 3.0, 249.0, 5.0))


@pytest.mark.parametrize("words", ["RECEIVED NOV", ""])
def test_a_stamp_whose_frame_was_taken_for_rules_is_asked_about_and_is_no_ink(words: str) -> None:
    read = _signature(FRAME, words, ((140.0, 30.0, 250.0, 38.0),))
    assert (read.value, read.confidence < 0.9) == (Signature.UNCLEAR, True)


def test_ink_beside_a_stamp_is_a_signature() -> None:
    read = _signature(FRAME, "RECEIVED NOV", ((74.0, 4.0, 136.0, 30.0),))
    assert read.value is Signature.INK


def test_letters_that_a_pen_may_have_drawn_are_never_an_empty_space() -> None:
    read = _signature((), "RR")
    assert read.value is not Signature.NONE
