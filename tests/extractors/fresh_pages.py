"""What stands on a made resume, for tests that it says what its truth says."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable
from datetime import date

import pypdfium2
from lxml import etree

from samples.truth import CreditTruth, ResumeTruth
from tests.extractors.fresh_careers import CREW


def letters(text: str) -> str:
    """Lines, capitals, gaps and the points between are the layout's."""
    return re.sub(r"[\s\x02\xad\ufffe.,-]+", "", text.casefold())


def page_text(content: bytes) -> str:
    """The lines of a PDF, or of a Word file with its header and footer."""
    if content[:2] != b"PK":
        pages = pypdfium2.PdfDocument(content)
        return "\n".join(page.get_textpage().get_text_bounded() for page in pages)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [name for name in archive.namelist() if re.match(r"word/(document|header|footer)", name)]
        lines = [line for name in parts for line in etree.fromstring(archive.read(name)).iter("{*}p")]
    runs = [line.iter("{*}t", "{*}tab", "{*}br") for line in lines]
    return "\n".join("".join(run.text or "\t" for run in line) for line in runs)


def printed(content: bytes) -> str:
    """The letters of a PDF's or a Word file's text."""
    return letters(page_text(content))


def named_in(credit: CreditTruth) -> list[str]:
    """What a credit says in words."""
    said = [credit.title, credit.position_as_written, credit.company, credit.studio]
    said += [getattr(credit, role) for role in CREW]
    return [text for text in said if text]


def said_of(credit: CreditTruth) -> list[str]:
    """The letters of what a credit says, its dates left out."""
    said = named_in(credit) + ([f"{credit.days:g}"] if credit.days else [])
    return [letters(text) for text in said]


def of_the_sender(truth: ResumeTruth) -> list[str]:
    """What a resume says of its sender, and its lines that are no credits."""
    said = (truth.name, truth.email, truth.phone, truth.address, truth.member_no, *truth.other_lines)
    return [text for text in said if text]


def counts(page: str) -> set[float]:
    """Every number that stands by itself; 62½ is 62.5."""
    page = page.replace("½", ".5")
    return {float(text.replace(",", ".")) for text in re.findall(r"(?<![\d.,])\d+(?:[.,]\d)?(?![\d])", page)}


Way = Callable[[date], str]
Span = Callable[[CreditTruth], str]


def unsaid(content: bytes, truth: ResumeTruth, ways: Iterable[Way], spans: Iterable[Span] = ()) -> list[str]:
    """What the truth says and the page does not: words, counts of days, and the days of a credit that are
    neither both written in one of `ways` nor told by one of `spans`. Nothing is asked of nulls."""
    page = page_text(content)
    on_it = letters(page)
    said = [*of_the_sender(truth), *(text for c in truth.credits for text in named_in(c))]
    missing = [text for text in said if letters(text) not in on_it]
    missing += [f"{c.days:g} days" for c in truth.credits if c.days and c.days not in counts(page)]
    for c in (c for c in truth.credits if c.start):
        pairs = [(letters(way(c.start)), letters(way(c.end))) for way in ways]
        told = [letters(span(c)) for span in spans]
        is_said = any(first in on_it and last in on_it for first, last in pairs)
        if not is_said and not any(span in on_it for span in told):
            missing.append(f"{c.start} – {c.end}")
    return missing
