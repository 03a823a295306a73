"""The fourteenth set of resume layouts, ordinary ones to learn from: twenty by people who had not looked at
the reader."""

from __future__ import annotations

from tests.extractors.fresh_careers import Family
from tests.extractors.fresh_fourteenth_blocks import FOURTEENTH_BLOCKS
from tests.extractors.fresh_fourteenth_lists import FOURTEENTH_LISTS
from tests.extractors.fresh_fourteenth_tables import FOURTEENTH_TABLES
from tests.extractors.fresh_fourteenth_word import FOURTEENTH_WORD

FOURTEENTH: dict[str, Family] = {
    **FOURTEENTH_BLOCKS,
    **FOURTEENTH_TABLES,
    **FOURTEENTH_LISTS,
    **FOURTEENTH_WORD,
}
