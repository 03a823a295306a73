"""The seventh set of resume layouts says on its pages what its truth says, and nobody learns from it."""

from __future__ import annotations

import io
import random
import re
import zipfile
from datetime import date

import pypdfium2
import pytest
from lxml import etree

from samples.truth import CreditTruth, ResumeTruth
from tests.eval.calibration_resumes import families, is_taught
from tests.extractors.fresh_careers import CREW, DOCX, PDF, Family
from tests.extractors.fresh_fifth_lives import en_francais
from tests.extractors.fresh_seventh import SEVENTH
from tests.extractors.fresh_seventh_last import SEVENTH_LAST
from tests.extractors.fresh_seventh_lives import in_long, in_short
from tests.extractors.fresh_seventh_more import SEVENTH_MORE
from tests.extractors.fresh_seventh_word import SEVENTH_WORD

ALL = {**SEVENTH, **SEVENTH_MORE, **SEVENTH_LAST, **SEVENTH_WORD}


def _letters(text: str) -> str:
    """Lines, capitals, gaps and the points between are the layout's."""
    return re.sub(r"[\s\x02\xad\ufffe.,-]+", "", text.casefold())


def _printed(content: bytes) -> str:
    if content[:2] != b"PK":
        pages = pypdfium2.PdfDocument(content)
        return "\n".join(page.get_textpage().get_text_bounded() for page in pages)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [name for name in archive.namelist() if re.match(r"word/(document|header|footer)", name)]
        lines = [line for name in parts for line in etree.fromstring(archive.read(name)).iter("{*}p")]
    return "\n".join("".join(run.text or "\t" for run in line.iter("{*}t", "{*}tab")) for line in lines)


def _said(credit: CreditTruth) -> list[str]:
    said = [credit.title, credit.position_as_written, credit.company, credit.studio]
    said += [getattr(credit, role) for role in CREW]
    return [text for text in said if text]


def _of_the_sender(truth: ResumeTruth) -> list[str]:
    said = (truth.name, truth.email, truth.phone, truth.address, truth.member_no, *truth.other_lines)
    return [text for text in said if text]


def _spellings(day: date) -> set[str]:
    with_year = {in_long(day), in_short(day), en_francais(day), f"{day:%b} {day.day} {day.year}"}
    forms = ("%Y-%m-%d", "%m/%d/%y", "%d-%b-%Y")
    without = f"{day:%B} {day.day} –"
    return {_letters(text) for text in (*with_year, *(f"{day:{form}}" for form in forms), without)}


def _counts(page: str) -> set[float]:
    """Every number that stands by itself."""
    return {float(text.replace(",", ".")) for text in re.findall(r"(?<![\d.,])\d+(?:[.,]\d)?(?![\d])", page)}


@pytest.mark.parametrize("name", ALL)
def test_what_the_truth_says_stands_on_the_page(name: str) -> None:
    for seed in range(4):
        content, _, truth = ALL[name](random.Random(seed))
        page = _printed(content)
        letters = _letters(page)
        wanted = [*_of_the_sender(truth), *(text for c in truth.credits for text in _said(c))]
        assert len(truth.credits) >= 4
        assert not [text for text in wanted if _letters(text) not in letters]
        days = [day for c in truth.credits for day in (c.start, c.end) if day]
        assert not [day for day in days if not any(text in letters for text in _spellings(day))]
        assert {c.days for c in truth.credits if c.days} <= _counts(page)


@pytest.mark.parametrize("name", ALL)
def test_a_seed_gives_one_resume_and_another_seed_another(name: str) -> None:
    family: Family = ALL[name]
    assert family(random.Random(5)) == family(random.Random(5))
    assert family(random.Random(5))[2] != family(random.Random(6))[2]


def test_twelve_are_pdf_and_four_are_word_files_and_their_names_tell() -> None:
    for name, family in ALL.items():
        assert family(random.Random(7))[1] == (DOCX if "word" in name else PDF)
    assert sum("word" in name for name in ALL) == 4
    assert len(ALL) == 16


def test_the_set_is_named_among_the_families_and_kept_out_of_the_lessons() -> None:
    ours = {name for name in families() if name.startswith("fresh-seventh_")}
    assert ours == {f"fresh-seventh_{name}" for name in ALL}
    assert not any(is_taught(name) for name in ours)
