"""Pages larger than any paper: read with no more dots than there is room for, or said to be too large."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from extractors import scan_pages
from extractors.frames import PIXEL_LIMIT, Frame
from extractors.raster import straightened


def test_a_poster_is_not_drawn_with_more_dots_than_a_file_may_bring() -> None:
    frame = Frame(np.full((3000, 3000), 255, np.uint8), 20.0, 20.0)
    sheet = straightened(frame)
    assert sheet.pixels.size <= PIXEL_LIMIT * 1.001
    assert [round(side) for side in sheet.size_pt] == [10800, 10800]


def test_a_page_of_a_letter_s_size_keeps_its_working_resolution() -> None:
    sheet = straightened(Frame(np.full((2200, 1700), 255, np.uint8), 200.0, 200.0))
    assert sheet.dpi == 200.0


def test_a_page_without_room_is_too_large_and_not_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(frame: Frame, turned: int) -> None:
        fault = cv2.error("Insufficient memory")
        fault.code = cv2.Error.StsNoMem
        raise fault

    monkeypatch.setattr(scan_pages, "straightened", no_room)
    frame = Frame(np.full((400, 300), 255, np.uint8), 200.0, 200.0)
    with pytest.raises(MemoryError):
        list(scan_pages.scan_pages([(1, frame)]))
