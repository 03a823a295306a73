"""Credit lists of production office workers, laid out in 24 ways."""

from . import dense, designed, french, french_word, grouped, tables, typed, word
from .people import resume
from .register import FAMILIES

__all__ = ["FAMILIES", "resume"]

_MODULES = (dense, designed, french, french_word, grouped, tables, typed, word)
