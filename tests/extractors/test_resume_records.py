"""Resumes as records, cards and sentences: nearly every row exact in families that the reader is held to."""

from __future__ import annotations

import pytest

from extractors.language import Language
from extractors.pages import see
from extractors.resume import read_resume
from samples.matching import best_pairs
from samples.scoring import row_fields, row_likeness
from tests.extractors.resume_records_author import Author
from tests.extractors.resume_records_second import SECOND
from tests.extractors.resume_records_unseen import UNSEEN

LANGUAGE = Language.load()
HELD = ["sentences", "newspaper", "numbered", "mono_typewriter", "dotted_leaders", "story", "margin_timeline"]


@pytest.mark.parametrize("family", HELD)
def test_nearly_every_row_of_a_resume_of_records_is_read_exactly(family: str) -> None:
    author = Author(len(family))
    seen = see({**UNSEEN, **SECOND}[family](author), "resume.pdf", "application/pdf")
    reading = read_resume(seen.pages, seen.document, "resume.pdf", LANGUAGE)
    pairs = best_pairs(reading.credits, author.credits, row_likeness)
    fields = [
        row_fields(pairs[place], credit) for place, credit in enumerate(author.credits) if place in pairs
    ]
    exact = sum(all(row[name] for name in ("title", "position", "start", "end", "days")) for row in fields)
    assert exact >= len(author.credits) - 1
