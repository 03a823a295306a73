"""The sixteenth set of resume layouts, ordinary ones to learn from, which tell the first and the last day and
the days of nearly every credit: sixteen by people who had not looked at the reader."""

from __future__ import annotations

from tests.extractors.fresh_careers import Family
from tests.extractors.fresh_sixteenth_records import SIXTEENTH_RECORDS
from tests.extractors.fresh_sixteenth_tables import SIXTEENTH_TABLES
from tests.extractors.fresh_sixteenth_word import SIXTEENTH_WORD

SIXTEENTH: dict[str, Family] = {**SIXTEENTH_TABLES, **SIXTEENTH_RECORDS, **SIXTEENTH_WORD}
