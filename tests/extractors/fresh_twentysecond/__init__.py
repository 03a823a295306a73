"""Twenty-four ways in which people who type in word processors lay out a resume, and careers to fill them."""

from . import (  # noqa: F401
    print_designed,
    print_forms,
    print_lists,
    print_tables,
    typed,
    word_lines,
    word_outline,
    word_tables,
)
from .people import resume
from .register import FAMILIES

__all__ = ["FAMILIES", "resume"]
