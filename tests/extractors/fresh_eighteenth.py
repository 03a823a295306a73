"""The eighteenth set of resume layouts, ordinary ones as a Toronto office receives them, to learn from:
twenty by people who had not looked at the reader."""

from __future__ import annotations

from tests.extractors.fresh_careers import Family
from tests.extractors.fresh_eighteenth_records import EIGHTEENTH_RECORDS
from tests.extractors.fresh_eighteenth_tables import EIGHTEENTH_TABLES
from tests.extractors.fresh_eighteenth_word import EIGHTEENTH_WORD

EIGHTEENTH: dict[str, Family] = {**EIGHTEENTH_TABLES, **EIGHTEENTH_RECORDS, **EIGHTEENTH_WORD}
