"""Files of every kind, good and bad, as pages of words."""

from __future__ import annotations

import io

import docx
import pikepdf
import pytest
from docx.shared import Inches
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from extractors import media
from extractors.crop import crop
from extractors.kinds import tell
from extractors.media import media_type_of
from extractors.pages import see
from extractors.pdf_pages import pdf_pages
from models.terms import Page, PageSource, PaperKind


def text_pdf(pages: int = 1, rotate: int = 0) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792))
    for _ in range(pages):
        canvas.setFont("Helvetica", 12)
        canvas.drawString(72, 720, "Production Coordinator")
        canvas.rect(300, 500, 100, 50)
        canvas.showPage()
    canvas.save()
    if not rotate:
        return stream.getvalue()
    with pikepdf.open(io.BytesIO(stream.getvalue())) as pdf:
        pdf.pages[0].Rotate = rotate
        turned = io.BytesIO()
        pdf.save(turned)
    return turned.getvalue()


def locked_pdf() -> bytes:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf())) as pdf:
        pdf.save(stream, encryption=pikepdf.Encryption(owner="owner", user="secret"))
    return stream.getvalue()


def pdf_without_pages() -> bytes:
    stream = io.BytesIO()
    pikepdf.new().save(stream)
    return stream.getvalue()


def words_of(page: Page) -> str:
    return " ".join(word.text for word in page.words)


def look(content: bytes, name: str = "paper") -> tuple[Page, ...]:
    seen = see(content, name, media_type_of(content, name))
    assert seen.problem is None
    return seen.pages


def test_a_text_layer_gives_words_with_font_and_size() -> None:
    (page,) = look(text_pdf())
    word = page.words[0]
    assert (page.source, page.width, page.height) == (PageSource.TEXT, 612, 792)
    assert (word.text, word.font, word.size_pt, word.confidence) == ("Production", "Helvetica", 12, 1.0)
    assert word.box[0] == pytest.approx(72, abs=0.5)
    assert word.box[3] == pytest.approx(72, abs=4)


def test_the_borders_of_a_box_are_strokes() -> None:
    (page,) = look(text_pdf())
    assert len(page.strokes) == 4
    assert min(stroke[0] for stroke in page.strokes) == pytest.approx(300, abs=1)
    assert max(stroke[3] for stroke in page.strokes) == pytest.approx(292, abs=1)


def test_rotate_is_honoured_in_size_and_boxes() -> None:
    (page,) = look(text_pdf(rotate=90))
    assert (page.width, page.height, page.turned) == (792, 612, 90)
    assert max(stroke[2] for stroke in page.strokes) == pytest.approx(550, abs=1)


def test_a_long_pdf_is_read_to_page_60_and_says_so() -> None:
    seen = see(text_pdf(300), "long.pdf", media.PDF)
    assert len(seen.pages) == 60
    assert seen.problem is not None
    assert "300 pages" in seen.problem.what


BAD = {
    "empty": (b"", media.PDF, "empty"),
    "locked": (locked_pdf(), media.PDF, "password"),
    "truncated": (text_pdf()[:300], media.PDF, "damaged"),
    "no pages": (pdf_without_pages(), media.PDF, "no pages"),
    "no pdf": (b"%PDF-1.4 but nothing else", media.PDF, "damaged"),
    "no docx": (b"PK\x03\x04 not a package", media.DOCX, "Word"),
    "photo in HEIC cut off": (b"\x00\x00\x00\x18ftypheic" + bytes(40), media.HEIC, "damaged"),
    "no odt": (b"PK\x03\x04 not a package", media.ODT, "damaged"),
    "no rtf": (b"{\\rtf1" + b"{" * 9, media.RTF, "cut short"),
    "other office file": (b"\xd0\xcf\x11\xe0", media.CFB, "Office"),
    "no kind": (b"\x00\x01", media.UNKNOWN, "not read"),
    "broken directory": (b"II*\x00\xff\xff\xff\x7f" + bytes(40), media.TIFF, "damaged"),
    "broken jpeg": (b"\xff\xd8\xff\xe0" + bytes(40), media.JPEG, "damaged"),
    "text as png": (b"hello", media.PNG, "damaged"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_a_problem_with_advice_and_never_an_exception(case: str) -> None:
    content, kind, word = BAD[case]
    seen = see(content, "it", kind)
    assert seen.pages == ()
    assert seen.problem is not None
    assert word in seen.problem.what
    assert seen.problem.what.startswith("it: ")
    assert seen.problem.advice


def test_a_lock_that_pdfium_gives_no_reason_for_is_told_from_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractors.pdf_pages.pdfium.FPDF_GetLastError", lambda: 0)
    for content, word in ((locked_pdf(), "password"), (text_pdf()[:300], "damaged")):
        problem = pdf_pages(content)[1]
        assert problem is not None and word in problem.what


def test_a_decompression_bomb_is_refused() -> None:
    stream = io.BytesIO()
    Image.new("1", (30_000, 30_000), 1).save(stream, "TIFF", compression="group4")
    seen = see(stream.getvalue(), "bomb.tif", media.TIFF)
    assert seen.pages == ()
    assert seen.problem is not None
    assert "too large" in seen.problem.what


def word_file() -> bytes:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Jo Marsh"
    document.add_paragraph("First line")
    table = document.add_table(3, 3)
    for row in table.rows:
        for number, cell in enumerate(row.cells):
            cell.text = f"c{number}"
    table.cell(0, 0).merge(table.cell(0, 1)).text = "merged"
    picture = io.BytesIO()
    Image.new("RGB", (200, 60), "white").save(picture, "PNG")
    picture.seek(0)
    document.add_picture(picture, width=Inches(2))
    document.add_paragraph("Jo Marsh, Production Manager")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_words_of_a_docx_say_where_they_stood() -> None:
    (page,) = look(word_file())
    places = {word.text: word.where for word in page.words}
    assert page.source is PageSource.FLOW
    assert places["First"] == "body, line 1"
    assert places["merged"] == "table 1, row 1, cell 1"
    assert places["c2"] == "table 1, row 3, cell 3"
    assert page.words[0].where == "header, line 1"


def test_a_docx_table_has_strokes_around_its_cells() -> None:
    (page,) = look(word_file())
    merged = next(word for word in page.words if word.text == "merged")
    beside = [s for s in page.strokes if s[1] <= merged.box[1] and s[3] >= merged.box[3] and s[2] - s[0] < 1]
    assert any(stroke[0] < merged.box[0] for stroke in beside)
    assert any(stroke[0] > merged.box[2] for stroke in beside)


def test_a_picture_in_a_docx_stands_above_the_name_that_follows_it() -> None:
    (page,) = look(word_file())
    (picture,) = page.pictures
    signer = next(word for word in page.words if word.text == "Marsh,")
    assert picture[3] <= signer.box[1] + 3
    assert picture[2] - picture[0] == pytest.approx(144, abs=1)


def test_a_plain_body_keeps_its_lines_and_columns() -> None:
    (page,) = look(b"Show      Days\n\nFerry     102\n")
    by_text = {word.text: word for word in page.words}
    assert by_text["102"].where == "body, line 3"
    assert by_text["102"].box[0] == by_text["Days"].box[0]


def test_html_is_reduced_to_what_a_reader_sees() -> None:
    markup = (
        b"<html><head><title>t</title><style>p{}</style></head><body><p>Dear <b>com</b>mittee</p>"
        b"<script>alert(1)</script><div style='display:none'>hidden <p>words</p></div><img src='http://x/y.png'>"
        b"<table><tr><th>Show<th>Days<tr><td>Ferry<td>102</table></body></html>"
    )
    (page,) = look(markup)
    assert words_of(page) == "Dear committee Show Days Ferry 102"
    assert page.words[-1].where == "table 1, row 2, cell 2"


def test_a_crop_shows_the_box_and_little_else() -> None:
    content = text_pdf()
    (page,) = look(content)
    png = crop(content, media.PDF, page, page.words[0].box, dpi=144)
    with Image.open(io.BytesIO(png)) as picture:
        width = page.words[0].box[2] - page.words[0].box[0]
        assert picture.width == pytest.approx((width + 8) * 2, abs=2)
        assert min(picture.convert("L").tobytes()) < 60


def test_a_flowing_page_has_no_crop() -> None:
    (page,) = look(b"Hello")
    with pytest.raises(ValueError, match="no picture"):
        crop(b"Hello", media.TEXT, page, page.words[0].box)


def test_a_placed_picture_is_a_picture_and_a_scan_of_the_page_is_none() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792))
    canvas.drawString(72, 720, "Signed")
    ink = Image.new("L", (200, 60), 255)
    ImageDraw.Draw(ink).line((5, 50, 190, 10), fill=0, width=4)
    canvas.drawInlineImage(ink, 72, 640, 150, 45)
    canvas.save()
    (page,) = look(stream.getvalue())
    assert [round(edge) for edge in page.pictures[0]] == [72, 107, 222, 152]


def test_what_was_typed_into_a_forms_fields_is_read_in_its_place_and_shown() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792))
    canvas.drawString(72, 700, "Category requested:")
    canvas.acroForm.textfield(name="c", x=200, y=690, width=200, height=24, value="Production Coordinator")
    canvas.save()
    (page,) = see(stream.getvalue(), "form.pdf", media.PDF).pages
    assert [word.text for word in page.words] == ["Category", "requested:", "Production", "Coordinator"]
    assert page.words[2].box[1] == pytest.approx(792 - 714, abs=14)
    with Image.open(io.BytesIO(crop(stream.getvalue(), media.PDF, page, page.words[2].box))) as picture:
        assert min(picture.convert("L").tobytes()) < 80


def test_letters_as_white_as_the_paper_are_not_read_and_those_on_a_dark_panel_are() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792))
    canvas.rect(60, 690, 300, 30, fill=1)
    canvas.drawString(72, 650, "Shown in black")
    canvas.setFillGray(1)
    canvas.drawString(72, 700, "Position")
    canvas.drawString(72, 600, "hidden words")
    canvas.save()
    (page,) = see(stream.getvalue(), "white.pdf", media.PDF).pages
    assert {word.text for word in page.words} == {"Position", "Shown", "in", "black"}


def test_text_drawn_sideways_on_an_upright_page_is_stood_up() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792))
    canvas.rotate(90)
    for line in range(9):
        canvas.drawString(72, -72 - 20 * line, "Rosalind Okafor worked as coordinator for 102 days")
    canvas.save()
    (page,) = see(stream.getvalue(), "sideways.pdf", media.PDF).pages
    assert (page.turned, page.source) == (90, PageSource.OCR)
    assert "coordinator" in {word.text for word in page.words}


def lines_pdf(rotate: int, *, drawn_against_it: bool) -> bytes:
    """A page of lines that says it is to be turned; `drawn_against_it` so that it then stands upright."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792))
    if drawn_against_it:
        canvas.translate(*{90: (612, 0), 180: (612, 792), 270: (0, 792)}[rotate])
        canvas.rotate(rotate)
    for line in range(6):
        canvas.drawString(72, 500 - 20 * line, "Rosalind Okafor worked as coordinator for 102 days")
    canvas.save()
    with pikepdf.open(io.BytesIO(stream.getvalue())) as pdf:
        pdf.pages[0].Rotate = rotate
        turned = io.BytesIO()
        pdf.save(turned)
    return turned.getvalue()


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_page_drawn_against_its_own_turn_is_read_from_its_text(rotate: int) -> None:
    (page,) = look(lines_pdf(rotate, drawn_against_it=True))
    assert page.source is PageSource.TEXT
    assert words_of(page).startswith("Rosalind Okafor worked as coordinator for 102 days Rosalind")


@pytest.mark.parametrize("rotate", [90, 180])
def test_a_page_that_its_own_turn_stands_on_its_head_or_side_is_stood_up(rotate: int) -> None:
    (page,) = look(lines_pdf(rotate, drawn_against_it=False))
    assert words_of(page).startswith("Rosalind Okafor worked as coordinator for 102 days")
    assert page.height > page.width


def test_a_note_set_on_a_page_without_a_look_of_its_own_is_read() -> None:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf())) as pdf:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.FreeText,
            Rect=pikepdf.Array([72, 600, 300, 620]),
            Contents=pikepdf.String("Signed by Dolores Quan"),
            DA=pikepdf.String("/Helv 12 Tf 0 g"),
            F=4,
        )
        pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(note)])
        pdf.save(stream)
    (page,) = look(stream.getvalue())
    assert words_of(page) == "Production Coordinator Signed by Dolores Quan"


def test_a_field_without_a_look_of_its_own_is_read() -> None:
    stream, bare = io.BytesIO(), io.BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792))
    canvas.drawString(72, 700, "Category:")
    canvas.acroForm.textfield(name="c", x=200, y=690, width=200, height=24, value="Production Coordinator")
    canvas.save()
    with pikepdf.open(io.BytesIO(stream.getvalue())) as pdf:
        del pdf.pages[0].Annots[0].AP
        pdf.save(bare)
    (page,) = look(bare.getvalue())
    assert words_of(page) == "Category: Production Coordinator"


def test_a_logo_holds_no_paper_and_is_blank() -> None:
    picture = io.BytesIO()
    logo = Image.new("RGB", (180, 60), "navy")
    ImageDraw.Draw(logo).text((20, 20), "FILM", fill="white")
    logo.save(picture, "PNG")
    (page,) = see(picture.getvalue(), "logo.png", media.PNG).pages
    assert tell(page).kind is PaperKind.BLANK
