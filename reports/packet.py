"""packet.pdf: the report, then every paper as received, with bookmarks, page numbers and source lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO

from pikepdf import Dictionary, Name, OutlineItem, Page, Pdf, Rectangle

from models.terms import PaperKind, PaperLine, Report
from reports.html import style, template
from reports.originals import Taken, size_of, taken_from
from reports.pdf import report_pdf as pdf_of
from reports.words import CATEGORY, CHANNEL, PAPER, masked, moment

_ORDER = (
    PaperKind.REQUEST,
    PaperKind.RESUME,
    PaperKind.REFERENCE_LETTER,
    PaperKind.PROOF_OF_DAYS,
    PaperKind.SEMINAR_CERTIFICATE,
    PaperKind.OTHER,
    PaperKind.FAX_COVER,
)
_MARGIN, _STRIP = 18.0, 44.0
"""Points: what is left white around a page in its frame, and the strip under it for its source line."""


@dataclass(slots=True)
class _Sheet:
    """One page of the packet after the report. `page` is the received page, null for a sheet of our own, and
    `held` the file that it lives in; `bare` says that it stands as it is, without a frame."""

    label: str
    source: str
    title: str = ""
    notes: tuple[str, ...] = ()
    page: Page | None = None
    held: Pdf | None = None
    bare: bool = False
    across: bool = False
    number: int = 0


@dataclass(slots=True)
class _Section:
    title: str
    first: int = 0
    sheets: list[_Sheet] = field(default_factory=list)


def packet_pdf(
    report: Report,
    report_pdf: bytes,
    originals: Mapping[str, tuple[bytes, str]],
    texts: Mapping[str, str] | None = None,
    turned: Mapping[tuple[str, int], int] | None = None,
) -> bytes:
    """The packet of one application as PDF; equal input gives equal bytes.

    `originals` maps a document's `sha256:<hex>` to its bytes and media type. `texts` maps a document without
    pages of its own (DOCX, mail) to its text. `turned` maps a document and page to the degrees clockwise by
    which a picture has to be turned to stand upright. A broken or missing original becomes a sheet that
    says so. Opens strangers' files: to be run where they may be opened.
    """
    packet = Pdf.open(BytesIO(report_pdf))
    own_pages = len(packet.pages)
    sections = _sections(report, originals, texts or {}, turned or {})
    number = own_pages
    for section in sections:
        section.first = number
        for sheet in section.sheets:
            number += 1
            sheet.number = number
    sheets = [sheet for section in sections for sheet in section.sheets]
    framed = _frames(report, own_pages, number, sheets)
    for at, (page, marks) in enumerate(zip(list(packet.pages), framed.pages, strict=False), start=1):
        _lay(page, marks, Rectangle(page.mediabox), at)
    for sheet, frame in zip(sheets, list(framed.pages)[own_pages:], strict=True):
        _put(packet, sheet, frame)
    _outline(packet, report, sections)
    _name(packet, report)
    buffer = BytesIO()
    packet.save(buffer, deterministic_id=True, recompress_flate=False)
    return buffer.getvalue()


def in_packet_order(papers: Sequence[PaperLine]) -> tuple[PaperLine, ...]:
    """Request, resume, letters, proofs, certificates, the rest; what is not relied on after what is. Blank
    pages are left out, and a paper listed twice stands once."""
    rank = {kind: index for index, kind in enumerate(_ORDER)}

    def key(paper: PaperLine) -> tuple[bool, int, float, str, int]:
        return (
            not paper.governs,
            rank.get(PaperKind(paper.kind), len(rank)),
            paper.received_at.timestamp(),
            paper.name,
            paper.first_page,
        )

    shown = [paper for paper in papers if paper.kind != PaperKind.BLANK]
    return tuple(sorted(dict.fromkeys(shown), key=key))


def _sections(
    report: Report,
    originals: Mapping[str, tuple[bytes, str]],
    texts: Mapping[str, str],
    turned: Mapping[tuple[str, int], int],
) -> list[_Section]:
    papers = in_packet_order(report.papers)
    sections = []
    for paper in papers:
        same = [other for other in papers if other.kind == paper.kind and other.governs == paper.governs]
        title = PAPER.get(paper.kind, paper.kind)
        if len(same) > 1:
            title += f" {same.index(paper) + 1} of {len(same)}"
        if not paper.governs:
            title += f" ({paper.note or 'not relied on'})"
        section = _Section(title)
        for run in _runs(paper):
            section.sheets += _sheets(title, run, originals.get(run.document), texts, turned)
        sections.append(section)
    return sections


def _runs(paper: PaperLine) -> list[PaperLine]:
    """The paper as stretches of pages that follow each other in one file, in reading order."""
    runs: list[PaperLine] = []
    for leaf in paper.leaves:
        last = runs[-1] if runs else None
        if last and (last.document, last.last_page + 1) == (leaf.document, leaf.page):
            runs[-1] = replace(last, last_page=leaf.page)
        else:
            at = leaf.page
            runs.append(replace(paper, document=leaf.document, name=leaf.name, first_page=at, last_page=at))
    return runs or [paper]


def _sheets(
    title: str,
    paper: PaperLine,
    original: tuple[bytes, str] | None,
    texts: Mapping[str, str],
    turned: Mapping[tuple[str, int], int],
) -> list[_Sheet]:
    source = f"{paper.name}, by {CHANNEL[paper.channel]}, received {moment(paper.received_at)}"
    if paper.document in texts:
        return _text_sheets(title, source, paper, texts[paper.document])
    angles = tuple(turned.get((paper.document, n), 0) for n in range(paper.first_page, paper.last_page + 1))
    taken = (
        taken_from(*original, paper.first_page, paper.last_page, angles)
        if original is not None
        else Taken(None, "The original is not at hand.")
    )
    if taken.pdf is None:
        notes = (
            taken.why_not,
            "Ask the sender for a copy that opens. The original is kept on file as received.",
            _fingerprint(paper),
        )
        return [_Sheet(title, source, f"{title}: cannot be shown here", notes)]
    pages = [
        _Sheet(
            title,
            f"{source}, page {number}",
            page=page,
            held=taken.pdf,
            bare=taken.sealed,
            across=_across(page),
        )
        for number, page in enumerate(taken.pdf.pages, start=paper.first_page)
    ]
    if not taken.sealed:
        return pages
    notes = (
        "The file holds a digital signature. Its pages follow with nothing added to them.",
        "The signature itself can be checked on the original only, which is kept on file as received.",
        _fingerprint(paper),
    )
    return [_Sheet(title, source, f"{title}: signed digitally", notes), *pages]


def _text_sheets(title: str, source: str, paper: PaperLine, text: str) -> list[_Sheet]:
    note = "Shown as text. The original, with its own layout, is kept on file as received."
    html = template("rendition.html").render(
        css=style("sheets.css"), text=masked(text), note=note, title=title
    )
    held = Pdf.open(BytesIO(pdf_of(html)))
    return [
        _Sheet(title, f"{source}, sheet {number} of {len(held.pages)}", page=page, held=held)
        for number, page in enumerate(held.pages, start=1)
    ]


def _fingerprint(paper: PaperLine) -> str:
    return f"File {paper.name}, {paper.document}"


def _across(page: Page) -> bool:
    width, height = size_of(page)
    return width > height * 1.05


def _frames(report: Report, own_pages: int, total: int, sheets: Sequence[_Sheet]) -> Pdf:
    """Our own marks for every page of the packet, one a page: numbers, source lines and slip sheets."""
    html = template("sheets.html").render(
        css=style("sheets.css"), report=report, own_pages=own_pages, total=total, sheets=sheets
    )
    return Pdf.open(BytesIO(pdf_of(html)))


def _put(packet: Pdf, sheet: _Sheet, frame: Page) -> None:
    """The received page in its frame; bare, if nothing may be added to it; else the sheet alone."""
    if sheet.page is not None and sheet.bare:
        packet.pages.append(sheet.page)
        return
    packet.pages.append(frame)
    if sheet.page is None:
        return
    width, height = size_of(frame)
    place = Rectangle(_MARGIN, _STRIP, width - _MARGIN, height - _MARGIN)
    _lay(packet.pages[-1], sheet.page, place, sheet.number)


def _lay(page: Page, other: Page, place: Rectangle, number: int) -> None:
    """Draws `other` into `place` of `page`, as large as fits.

    pikepdf's own overlay names what it adds at random; named by the packet's page `number`, equal pages give
    equal bytes, and pages that share their resources keep apart.
    """
    form = page.add_resource(other.as_form_xobject(), Name.XObject, Name(f"/Placed{number}"))
    drawn = page.calc_form_xobject_placement(
        page.resources.XObject[form],
        form,
        place,
        invert_transformations=True,
        allow_shrink=True,
        allow_expand=True,
    )
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(b"Q\n" + drawn)


def _outline(packet: Pdf, report: Report, sections: Sequence[_Section]) -> None:
    with packet.open_outline() as outline:
        own = list(outline.root)
        top = OutlineItem("Report", 0)
        top.children.extend(own)
        top.is_closed = True
        outline.root[:] = [top]
        for section in sections:
            outline.root.append(OutlineItem(section.title, section.first))


def _name(packet: Pdf, report: Report) -> None:
    """A title, and a viewer that opens with the bookmarks at hand; no dates and no programs' names."""
    root = packet.Root
    for key in ("/OpenAction", "/AA", "/Names", "/AcroForm", "/Metadata", "/AF", "/Lang"):
        if key in root:
            del root[key]
    root.PageMode = Name.UseOutlines
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    title = f"{report.applicant}: {CATEGORY[report.category]}, {report.cycle.isoformat()}"
    packet.trailer.Info = packet.make_indirect(Dictionary(Title=title))
