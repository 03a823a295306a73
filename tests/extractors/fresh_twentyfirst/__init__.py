"""Resumes by somebody who had not looked at the reader."""

from tests.extractors.fresh_twentyfirst import (  # noqa: F401  (each enters its families in the register)
    headings,
    tables,
    typed_lines,
    typed_records,
    word_papers,
)
from tests.extractors.fresh_twentyfirst.people import resume
from tests.extractors.fresh_twentyfirst.register import FAMILIES

__all__ = ["FAMILIES", "resume"]
