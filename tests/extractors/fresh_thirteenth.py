"""The thirteenth set of resume layouts, ordinary ones to judge: twelve by people who had not looked at the
reader. Nothing is learnt from them."""

from __future__ import annotations

from tests.extractors.fresh_careers import Family
from tests.extractors.fresh_thirteenth_more import THIRTEENTH_MORE
from tests.extractors.fresh_thirteenth_pages import THIRTEENTH_PAGES
from tests.extractors.fresh_thirteenth_word import THIRTEENTH_WORD

THIRTEENTH: dict[str, Family] = {**THIRTEENTH_PAGES, **THIRTEENTH_MORE, **THIRTEENTH_WORD}
