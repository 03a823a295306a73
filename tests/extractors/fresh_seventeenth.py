"""The seventeenth set of resume layouts, ordinary ones as a Toronto office receives them, that judge: twenty
by people who had not looked at the reader."""

from __future__ import annotations

from tests.extractors.fresh_careers import Family
from tests.extractors.fresh_seventeenth_records import SEVENTEENTH_RECORDS
from tests.extractors.fresh_seventeenth_tables import SEVENTEENTH_TABLES
from tests.extractors.fresh_seventeenth_word import SEVENTEENTH_WORD

SEVENTEENTH: dict[str, Family] = {**SEVENTEENTH_TABLES, **SEVENTEENTH_RECORDS, **SEVENTEENTH_WORD}
