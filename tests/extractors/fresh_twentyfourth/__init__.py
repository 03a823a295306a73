"""Resumes of two dozen strangers: spreadsheets, forms, and tables of every making."""

from . import forms, grouped, prints, typed, word_forms, word_tables
from .people import resume
from .register import FAMILIES

_REGISTERED = (forms, grouped, prints, typed, word_forms, word_tables)

__all__ = ["FAMILIES", "resume"]
