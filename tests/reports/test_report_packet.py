"""packet.pdf is the report and then every paper as received: bookmarked, numbered, and doing nothing."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO

import pdfplumber
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from models.terms import PaperKind, Report
from reports.html import report_html
from reports.originals import size_of, taken_from
from reports.packet import in_packet_order, packet_pdf
from reports.pdf import report_pdf
from tests.reports.original_samples import acting_pdf, fax, pdf, saved, sealed_pdf, sideways_photo
from tests.reports.report_samples import ready
from tests.reports.sample_parts import LETTERS, PAPERS, PROOF, REQUEST, RESUME, paper

SEALED, BROKEN, OLD = (f"sha256:{digit * 64}" for digit in "789")
ORIGINALS: Mapping[str, tuple[bytes, str]] = {
    RESUME: (acting_pdf(), "application/pdf"),
    LETTERS: (fax(3, fine=False), "image/tiff"),
    PROOF: (sideways_photo(), "image/jpeg"),
    SEALED: (sealed_pdf(), "application/pdf"),
    BROKEN: (b"%PDF-1.7 nothing more", "application/pdf"),
    OLD: (saved(pdf(1, words="Older", size=(792, 612))), "application/pdf"),
}
TEXTS = {REQUEST: "Hello,\n\nplease accept my request. SIN 046 454 286."}


@cache
def report() -> Report:
    more = (
        paper(PaperKind.REFERENCE_LETTER, SEALED, "Signed.pdf"),
        paper(PaperKind.PROOF_OF_DAYS, BROKEN, "broken.pdf"),
        paper(PaperKind.RESUME, OLD, "Old.pdf", governs=False, note="older version"),
    )
    return replace(ready(), papers=PAPERS + more)


@cache
def own_pages() -> bytes:
    return report_pdf(report_html(report(), {}))


@cache
def packet() -> bytes:
    return packet_pdf(report(), own_pages(), ORIGINALS, TEXTS)


@cache
def pages_text() -> tuple[str, ...]:
    with pdfplumber.open(BytesIO(packet())) as opened:
        return tuple(page.extract_text() or "" for page in opened.pages)


def after_report() -> tuple[str, ...]:
    with Pdf.open(BytesIO(own_pages())) as own:
        return pages_text()[len(own.pages) :]


def test_papers_follow_in_the_order_of_the_trade() -> None:
    kinds = [each.kind for each in in_packet_order(report().papers)]
    assert kinds == ["request", "resume", *["reference_letter"] * 4, *["proof_of_days"] * 2, "resume"]


def test_every_paper_has_a_bookmark_at_its_first_page() -> None:
    with Pdf.open(BytesIO(packet())) as opened, opened.open_outline() as outline:
        titles = [entry.title for entry in outline.root]
    assert titles == [
        "Report",
        "Request",
        "Resume",
        "Reference letter 1 of 4",
        "Reference letter 2 of 4",
        "Reference letter 3 of 4",
        "Reference letter 4 of 4",
        "Proof of days 1 of 2",
        "Proof of days 2 of 2",
        "Resume (older version)",
    ]


def test_every_page_is_there_and_numbered_but_the_sealed_one() -> None:
    # request 1, resume 2, faxed letters 3, sealed letter 1 and its slip, photograph 1, slip 1, older resume 1
    assert len(after_report()) == 11
    total = len(pages_text())
    for number, text in enumerate(pages_text(), start=1):
        assert (f"Packet page {number} of {total}" in text) == ("Sealed 1" not in text)


def test_each_page_says_where_it_came_from() -> None:
    assert any(
        "Resume.pdf, by email, received November 12, 2026, 10:30, page 2" in text for text in after_report()
    )
    assert sum("Letters scanned.tif, by fax" in text for text in after_report()) == 3


def test_a_broken_original_becomes_a_sheet_that_says_so() -> None:
    slip = next(text for text in after_report() if "cannot be shown here" in text)
    assert "could not be opened" in slip and "broken.pdf" in slip


def test_a_sealed_original_stands_unstamped_after_a_slip() -> None:
    where = next(index for index, text in enumerate(after_report()) if "Sealed 1" in text)
    assert "signed digitally" in after_report()[where - 1]
    assert after_report()[where].strip() == "Sealed 1"


def test_text_without_pages_is_shown_as_text_with_identifiers_masked() -> None:
    (request,) = [text for text in after_report() if "please accept my request" in text]
    assert "Shown as text" in request and "046" not in request


def test_no_page_keeps_a_script_an_action_or_an_attachment() -> None:
    with Pdf.open(BytesIO(packet())) as opened:
        assert len(opened.attachments) == 0
        keys = {key for thing in opened.objects if isinstance(thing, Dictionary) for key in thing.keys()}  # noqa: SIM118
        assert keys.isdisjoint({"/JS", "/AA", "/OpenAction", "/EF", "/Launch", "/JavaScript", "/AcroForm"})
        assert not [
            page for page in opened.pages if any("/A" in each for each in page.obj.get("/Annots", []))
        ]


def test_ink_put_on_as_an_annotation_is_not_lost() -> None:
    taken = taken_from(acting_pdf(), "application/pdf", 1, 1)
    assert taken.pdf is not None
    page = taken.pdf.pages[0]
    page.contents_coalesce()
    assert "/Annots" not in page.obj and b" Do" in page.Contents.read_bytes()


@pytest.mark.parametrize(("fine", "stated"), [(True, True), (True, False), (False, True), (False, False)])
def test_a_fax_has_the_shape_of_its_paper_in_either_density(fine: bool, stated: bool) -> None:
    taken = taken_from(fax(1, fine=fine, stated=stated), "image/tiff", 1, 1)
    assert taken.pdf is not None
    width, height = size_of(taken.pdf.pages[0])
    assert height / width == pytest.approx(11 / 8.47, rel=0.02)


def test_a_photograph_stands_upright() -> None:
    taken = taken_from(sideways_photo(), "image/jpeg", 1, 1)
    assert taken.pdf is not None
    width, height = size_of(taken.pdf.pages[0])
    assert height > width


def test_a_scan_is_turned_as_it_was_read() -> None:
    taken = taken_from(fax(1), "image/tiff", 1, 1, (90,))
    assert taken.pdf is not None
    width, height = size_of(taken.pdf.pages[0])
    assert width > height


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
@pytest.mark.parametrize("media", ["application/pdf", "image/tiff", "image/png", "application/zip", ""])
@pytest.mark.parametrize("content", [b"", b"\x00" * 50, b"II*\x00\xff\xff\xff\xff"])
def test_no_original_however_broken_stops_the_packet(content: bytes, media: str) -> None:
    taken = taken_from(content, media, 1, 3)
    assert taken.pdf is None and taken.why_not


@pytest.mark.filterwarnings("ignore:This document has 1 form widget")
def test_a_broken_form_does_not_keep_its_page_away() -> None:
    odd = pdf(1)
    odd.Root.AcroForm = Dictionary(SigFlags=Name.Odd, Fields=Array([1, Dictionary()]), DR=3)
    odd.pages[0].obj.Annots = Array([7, Dictionary(Subtype=Name.Widget)])
    assert taken_from(saved(odd), "application/pdf", 1, 1).pdf is not None


def test_an_original_that_is_not_at_hand_is_said() -> None:
    bare = replace(report(), papers=PAPERS[:1])
    with pdfplumber.open(BytesIO(packet_pdf(bare, own_pages(), {}))) as opened:
        assert "The original is not at hand." in (opened.pages[-1].extract_text() or "")


def test_equal_papers_give_equal_packets() -> None:
    assert packet() == packet_pdf(report(), own_pages(), ORIGINALS, TEXTS)
