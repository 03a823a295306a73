"""Fax pages made grey again: each dot as dark as the letter was that it was sent of.

A fax has one bit a dot, and in standard mode half as many lines as dots across. A small trained network looks
at the dots around each and says how much of it was ink, of both halves of it in standard mode. `python -m
tests.eval.restoring_fit` trains it, on made pages.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.frames import Frame, Grey

WEIGHTS = Path(__file__).with_name("restoring.npz")
REACH = {True: (3, 5), False: (5, 5)}
"""How many lines above and below and dots to each side are looked at, in standard mode and in fine."""
_FAX_DPI, _COARSE_DPI = (190.0, 215.0), 150.0
_AT_ONCE = 2048
"""Dots looked at together: with more, each step's numbers leave the processor's own memory."""
_SURER, _AS_CAME, _SOFTEN = 1.6, 0.3, 0.7
"""Tesseract reads the letters best a little sharper than the network gives them, and mixed with what came."""
Floats = NDArray[np.float32]
Layers = tuple[Floats, ...]
"""Three layers, each its weights and what is added."""


def is_fax(frame: Frame) -> bool:
    """Whether a frame has one bit a dot and as many of them as a fax has."""
    return frame.bilevel and _FAX_DPI[0] < frame.x_dpi < _FAX_DPI[1] and frame.y_dpi < _FAX_DPI[1]


def restored(frame: Frame, cleaned: Grey) -> Frame:
    """The fax page in grey, with twice its lines where it came in standard mode; `cleaned` are its dots
    without specks."""
    coarse = frame.y_dpi < _COARSE_DPI
    ink = frame.pixels < 128
    rows, columns = np.nonzero(at_edges(ink))
    halves = 2 if coarse else 1
    grey = np.repeat(np.where(ink, 0, 255).astype(np.uint8), halves, axis=0)
    windows, layers = around(ink, coarse), _layers(coarse)
    for at in range(0, rows.size, _AT_ONCE):
        some = slice(at, at + _AT_ONCE)
        dark = darkness(windows[rows[some], columns[some]], layers, _SURER)
        for half in range(halves):
            grey[rows[some] * halves + half, columns[some]] = np.rint(255 * (1 - dark[:, half]))
    came = cv2.resize(cleaned, grey.shape[::-1], interpolation=cv2.INTER_LINEAR)
    came = cv2.GaussianBlur(came, (0, 0), _SOFTEN)
    mixed = np.asarray(cv2.addWeighted(grey, 1 - _AS_CAME, came, _AS_CAME, 0), np.uint8)
    return replace(frame, pixels=mixed, y_dpi=frame.y_dpi * halves)


def at_edges(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The dots next to some ink and some paper: what lies farther from an edge is as dark as it came."""
    dots, around_it = ink.astype(np.uint8), np.ones((3, 3), np.uint8)
    return np.asarray(cv2.dilate(dots, around_it) > cv2.erode(dots, around_it))


def around(ink: NDArray[np.bool_], coarse: bool) -> NDArray[np.bool_]:
    """The dots around each: rows × columns × lines × dots, a view."""
    down, across = REACH[coarse]
    padded = np.pad(ink, ((down, down), (across, across)))
    return np.lib.stride_tricks.sliding_window_view(padded, (2 * down + 1, 2 * across + 1))


def darkness(windows: NDArray[Any], layers: Layers, surer: float = 1.0) -> Floats:
    """How much of each dot was ink, 0 to 1, `surer` of it than the layers say: dots × halves."""
    value = windows.reshape(len(windows), -1).astype(np.float32)
    for weights, bias in ((layers[0], layers[1]), (layers[2], layers[3])):
        value = value @ weights
        value += bias
        np.maximum(value, 0, out=value)
    return np.asarray(1 / (1 + np.exp(-surer * (value @ layers[4] + layers[5]))), np.float32)


@cache
def _layers(coarse: bool) -> Layers:
    name = "standard" if coarse else "fine"
    with np.load(WEIGHTS) as stored:
        return tuple(stored[f"{name}{number}"].astype(np.float32) for number in range(6))
