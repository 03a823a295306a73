"""Resumes as builders of designer templates, cards and printed profiles lay them out."""

from . import (
    cards,
    columns,
    docx_tables,
    docx_typed,
    drawn,
    elegant,
    grids,
    margins,
    web,
)
from .people import resume
from .register import FAMILIES

_MODULES = (cards, columns, docx_tables, docx_typed, drawn, elegant, grids, margins, web)

__all__ = ["FAMILIES", "resume"]
