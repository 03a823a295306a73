"""The fifteenth set of resume layouts, ordinary ones to learn from: twenty by people who had not looked at
the reader."""

from __future__ import annotations

from tests.extractors.fresh_careers import Family
from tests.extractors.fresh_fifteenth_blocks import FIFTEENTH_BLOCKS
from tests.extractors.fresh_fifteenth_lists import FIFTEENTH_LISTS
from tests.extractors.fresh_fifteenth_word import FIFTEENTH_WORD

FIFTEENTH: dict[str, Family] = {**FIFTEENTH_BLOCKS, **FIFTEENTH_LISTS, **FIFTEENTH_WORD}
