"""The sixth set of resume layouts says on its pages what its truth says, and nobody learns from it."""

from __future__ import annotations

import io
import random
import re
import zipfile
from datetime import date

import pypdfium2
import pytest
from lxml import etree

from samples.truth import CreditTruth
from tests.eval.calibration_resumes import families
from tests.extractors.fresh_careers import CREW, Family
from tests.extractors.fresh_sixth import SIXTH
from tests.extractors.fresh_sixth_later import SIXTH_LATER
from tests.extractors.fresh_sixth_lives import WRITTEN
from tests.extractors.fresh_sixth_more import SIXTH_MORE
from tests.extractors.fresh_sixth_word import SIXTH_WORD

ALL = {**SIXTH, **SIXTH_MORE, **SIXTH_LATER, **SIXTH_WORD}


def _letters(text: str) -> str:
    """Lines, capitals and gaps are the layout's."""
    return re.sub(r"[\s\x02\xad\ufffe-]+", "", text.casefold())


def _printed(content: bytes) -> str:
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            body = etree.fromstring(archive.read("word/document.xml"))
        return _letters("".join(body.itertext("{*}t")))
    pages = pypdfium2.PdfDocument(content)
    return _letters("".join(page.get_textpage().get_text_bounded() for page in pages))


def _said(credit: CreditTruth) -> list[str]:
    said = [credit.title, credit.position_as_written, credit.company, credit.studio]
    said += [getattr(credit, role) for role in CREW]
    said += [f"{credit.days:g}"] if credit.days else []
    said += [credit.agreement] if credit.agreement != "411" else []
    return [_letters(text) for text in said if text]


def _stands(day: date | None, page: str) -> bool:
    """Whether the page has the day in one of the set's habits, its year perhaps apart."""
    if day is None:
        return True
    forms = [_letters(write(day)) for write in WRITTEN.values()]
    yearless = [form.replace(str(day.year), "").rstrip(",") for form in forms if str(day.year) in form]
    return any(form in page for form in forms) or (
        str(day.year) in page and any(form in page for form in yearless if not form.isdigit())
    )


@pytest.mark.parametrize("name", ALL)
def test_what_the_truth_says_stands_on_the_page(name: str) -> None:
    for seed in range(4):
        content, _, truth = ALL[name](random.Random(seed))
        page = _printed(content)
        assert 4 <= len(truth.credits) <= 16
        assert not [text for c in truth.credits for text in _said(c) if text not in page]
        assert not [day for c in truth.credits for day in (c.start, c.end) if not _stands(day, page)]


@pytest.mark.parametrize("name", ALL)
def test_a_seed_gives_one_resume_and_another_seed_another(name: str) -> None:
    family: Family = ALL[name]
    assert family(random.Random(5)) == family(random.Random(5))
    assert family(random.Random(5))[2] != family(random.Random(6))[2]


def test_the_set_is_named_among_the_families() -> None:
    ours = {name for name in families() if name.startswith("fresh-sixth_")}
    assert ours == {f"fresh-sixth_{name}" for name in ALL}
