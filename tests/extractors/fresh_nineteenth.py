"""The nineteenth set of resume layouts, ordinary ones to judge with: twenty people of Toronto's production
offices, imagined by somebody who had not looked at the reader."""

from __future__ import annotations

from tests.extractors.fresh_careers import Family
from tests.extractors.fresh_nineteenth_records import NINETEENTH_RECORDS
from tests.extractors.fresh_nineteenth_tables import NINETEENTH_TABLES
from tests.extractors.fresh_nineteenth_word import NINETEENTH_WORD

NINETEENTH: dict[str, Family] = {**NINETEENTH_TABLES, **NINETEENTH_RECORDS, **NINETEENTH_WORD}
