"""Resumes by somebody who had not looked at the reader."""

from tests.extractors.fresh_twentieth import (  # noqa: F401  (each enters its families in the register)
    charts,
    grids,
    paragraphs,
    sheets,
    templates,
    templates_more,
    word,
)
from tests.extractors.fresh_twentieth.people import resume
from tests.extractors.fresh_twentieth.register import FAMILIES

__all__ = ["FAMILIES", "resume"]
