"""The development families: how the shipped samples are laid out. The evaluation has families of its own."""

from __future__ import annotations

import random

from samples.layouts import (  # noqa: F401  (each enters its families in the register)
    letters,
    letters_typed,
    proofs,
    requests,
    resumes_blocks,
    resumes_docx,
    resumes_tables,
    resumes_typed,
)
from samples.layouts.core import DOCX, PDF, TEXT, Families, Rendered
from samples.layouts.register import FAMILIES
from samples.truth import PaperTruth

__all__ = ["DOCX", "FAMILIES", "FONTS", "PDF", "TEXT", "Families", "Rendered", "render"]

FONTS = ("Liberation Sans", "Liberation Serif", "DejaVu Sans")


def render(family: str, truth: PaperTruth, rng: random.Random, *, font: str) -> Rendered:
    """`truth` laid out as `family` does it. `FAMILIES.names("resume")` (or letter, request, proof,
    certificate) lists them; `FONTS` are the fonts that every family can be set in."""
    return FAMILIES.render(family, truth, rng, font=font)
