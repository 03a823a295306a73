"""The fifth set of resume layouts says on its pages what its truth says, and nobody learns from it."""

from __future__ import annotations

import io
import random
import re
import zipfile

import pypdfium2
import pytest
from lxml import etree

from samples.truth import CreditTruth
from tests.eval.calibration_resumes import families
from tests.extractors.fresh_careers import CREW, Family
from tests.extractors.fresh_fifth import FIFTH
from tests.extractors.fresh_fifth_forms import FIFTH_FORMS
from tests.extractors.fresh_fifth_more import FIFTH_MORE
from tests.extractors.fresh_fifth_word import FIFTH_WORD

ALL = {**FIFTH, **FIFTH_MORE, **FIFTH_WORD, **FIFTH_FORMS}


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
    return [_letters(text) for text in said if text]


@pytest.mark.parametrize("name", ALL)
def test_what_the_truth_says_stands_on_the_page(name: str) -> None:
    for seed in range(4):
        content, _, truth = ALL[name](random.Random(seed))
        page = _printed(content)
        assert len(truth.credits) >= 5
        assert not [text for c in truth.credits for text in _said(c) if text not in page]


@pytest.mark.parametrize("name", ALL)
def test_a_seed_gives_one_resume_and_another_seed_another(name: str) -> None:
    family: Family = ALL[name]
    assert family(random.Random(5)) == family(random.Random(5))
    assert family(random.Random(5))[2] != family(random.Random(6))[2]


def test_the_set_is_named_among_the_families() -> None:
    ours = {name for name in families() if name.startswith("fresh-fifth_")}
    assert ours == {f"fresh-fifth_{name}" for name in ALL}
