# ruff: noqa: E501  (markup and prose read better unbroken)
"""The held-out families: layouts, names, words, fonts, pens and noise that the reader's development never sees.

Fixed before the reader, and used by `make eval` alone. Debian packages that hold the fonts:
fonts-crosextra-carlito fonts-crosextra-caladea fonts-freefont-ttf fonts-dejavu-extra fonts-urw-base35.
"""

from __future__ import annotations

import random

from samples.evaluation import (  # noqa: F401  (each enters its families in the register)
    letters,
    others,
    resumes_blocks,
    resumes_docx,
    resumes_tables,
    resumes_typed,
)
from samples.evaluation.register import FAMILIES
from samples.layouts.core import Rendered
from samples.truth import PaperTruth

__all__ = ["FAMILIES", "FONTS", "render"]

FONTS = ("Carlito", "Caladea", "FreeSans", "FreeSerif", "DejaVu Sans Condensed")


def render(family: str, truth: PaperTruth, rng: random.Random, *, font: str) -> Rendered:
    """`truth` laid out as the held-out `family` does it; the interface is that of `samples.layouts`."""
    return FAMILIES.render(family, truth, rng, font=font)
