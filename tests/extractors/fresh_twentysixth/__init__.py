"""Twenty-four layouts of resumes and the invented careers that they show."""

from . import chapters, designed, nested, pairs, plain, tables
from .people import resume
from .register import FAMILIES

__all__ = ["FAMILIES", "resume"]

_MODULES = (chapters, designed, nested, pairs, plain, tables)
