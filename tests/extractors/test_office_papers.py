"""Papers from other word processors, and pictures in every wrapping, are read like any other."""

from __future__ import annotations

import io
import shutil
import stat
import zipfile
from pathlib import Path

import pillow_heif
import pytest
from odf.opendocument import OpenDocumentText  # type: ignore[import-untyped]
from odf.table import CoveredTableCell, Table, TableCell, TableRow  # type: ignore[import-untyped]
from odf.text import H, P, S, Tab  # type: ignore[import-untyped]
from PIL import ExifTags, Image, ImageDraw, ImageFont

from extractors import media
from extractors.media import media_type_of
from extractors.pages import see
from models.terms import Page, PageSet, PageSource
from tests.extractors.test_pages import word_file, words_of


def look(content: bytes, name: str = "paper") -> PageSet:
    return see(content, name, media_type_of(content, name))


def cell_of(page: Page, word: str) -> str | None:
    return next(each.where for each in page.words if each.text == word)


def odt_file() -> bytes:
    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="Nadine Oyelaran"))
    line = P(text="Show")
    line.addElement(S(c=3))
    line.addElement(Tab())
    line.addText("Days")
    document.text.addElement(line)
    table = Table()
    for row in (("merged", None, "62"), ("Saltbox", "1st", "104"), ("Orrin", "2nd", "48")):
        made = TableRow()
        for text in row:
            if text is None:
                made.addElement(CoveredTableCell())
                continue
            cell = TableCell(numbercolumnsspanned=2) if text == "merged" else TableCell()
            cell.addElement(P(text=text))
            made.addElement(cell)
        table.addElement(made)
    document.text.addElement(table)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_an_opendocument_text_keeps_its_lines_and_the_cells_of_its_tables() -> None:
    (page,) = look(odt_file()).pages
    assert page.source is PageSource.FLOW
    assert words_of(page) == "Nadine Oyelaran Show Days merged 62 Saltbox 1st 104 Orrin 2nd 48"
    assert page.words[0].where == "body, line 1"
    assert cell_of(page, "104") == "table 1, row 2, cell 3"
    by_text = {word.text: word for word in page.words}
    assert by_text["62"].box[0] == pytest.approx(by_text["104"].box[0], abs=0.1)
    assert page.strokes


def test_a_locked_opendocument_text_says_so() -> None:
    made = io.BytesIO(odt_file())
    with zipfile.ZipFile(made) as package:
        members = {name: package.read(name) for name in package.namelist()}
    members["META-INF/manifest.xml"] = b"<manifest:encryption-data/>"
    locked = io.BytesIO()
    with zipfile.ZipFile(locked, "w") as package:
        for name, content in members.items():
            package.writestr(name, content)
    seen = look(locked.getvalue(), "resume.odt")
    assert seen.problem is not None and "password" in seen.problem.what and not seen.pages


RTF = rb"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Writer;}
\pard R\'e9sum\'e9 of Nadine Oyelaran\par
\trowd\cellx3000\cellx6000\cellx9000\pard\intbl Show\cell Job\cell Days\cell\row
\trowd\cellx3000\cellx6000\cellx9000\pard\intbl The Copper\line Ferry\cell 1st APC\cell 62\cell\row
\trowd\cellx3000\cellx6000\cellx9000\pard\intbl Saltbox Nine\cell\cell 104\cell\row
\pard Available now\par}"""


def test_an_rtf_keeps_its_accents_its_lines_and_the_cells_of_its_tables() -> None:
    (page,) = look(RTF, "resume.rtf").pages
    assert words_of(page).startswith("Résumé of Nadine Oyelaran Show Job Days The Copper")
    assert cell_of(page, "104") == "table 1, row 3, cell 3"
    assert cell_of(page, "Ferry") == "table 1, row 2, cell 1"
    assert cell_of(page, "Available") == "body, line 2"


def test_an_old_word_file_is_made_a_docx_by_libreoffice_in_a_profile_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "made.docx"
    made.write_bytes(word_file())
    program = tmp_path / "soffice"
    program.write_text(
        "#!/bin/sh\n"
        "for word; do case $word in -env:UserInstallation=*) profile=1;; --outdir) out=1;; "
        '*) [ "$out" = 1 ] && folder=$word && out=;; esac; done\n'
        f'[ "$profile" = 1 ] && cp {made} "$folder/paper.docx"\n'
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(shutil, "which", lambda name: str(program) if name == "soffice" else None)
    (page,) = see(b"\xd0\xcf\x11\xe0 old", "letter.doc", media.DOC).pages
    assert "merged" in words_of(page)


def test_an_old_word_file_without_libreoffice_is_set_aside_with_that_advice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    seen = see(b"\xd0\xcf\x11\xe0 old", "letter.doc", media.DOC)
    assert not seen.pages and seen.problem is not None
    assert "LibreOffice" in seen.problem.what and "PDF" in seen.problem.advice


def test_an_old_word_file_that_libreoffice_cannot_open_is_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: "/bin/false")
    seen = see(b"\xd0\xcf\x11\xe0 old", "letter.doc", media.DOC)
    assert not seen.pages and seen.problem is not None and "locked, damaged" in seen.problem.what


def letter_picture() -> Image.Image:
    """A letter's page at 150 dots an inch."""
    picture = Image.new("L", (1275, 1650), 255)
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(34)
    for line in range(7):
        pen.text(
            (120, 160 + 60 * line), "Rosalind Okafor worked as coordinator for 102 days", fill=0, font=font
        )
    return picture


def stored(picture: Image.Image, kind: str, **how: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **how)  # type: ignore[arg-type]
    return stream.getvalue()


def heic(picture: Image.Image, orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Phone"
    exif[ExifTags.Base.Orientation] = orientation
    stream = io.BytesIO()
    pillow_heif.from_pillow(picture.convert("RGB")).save(stream, exif=exif.tobytes(), quality=80)
    return stream.getvalue()


PICTURES = {
    "TIFF LZW": lambda: stored(letter_picture(), "TIFF", compression="tiff_lzw", dpi=(150, 150)),
    "TIFF JPEG": lambda: stored(letter_picture(), "TIFF", compression="jpeg", dpi=(150, 150)),
    "TIFF deflate in colour": lambda: stored(
        letter_picture().convert("RGB"), "TIFF", compression="tiff_adobe_deflate", dpi=(150, 150)
    ),
    "HEIC": lambda: heic(letter_picture()),
    "HEIC sideways by pixels": lambda: heic(letter_picture().transpose(Image.Transpose.ROTATE_90)),
}


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_of_a_page_is_read_whatever_packs_its_dots(kind: str) -> None:
    (page,) = look(PICTURES[kind]()).pages
    text = words_of(page)
    assert text.count("coordinator") >= 6 and text.count("102") >= 6, text
    assert page.height > page.width


def test_a_heic_photo_cut_off_is_set_aside() -> None:
    content = heic(letter_picture())
    seen = look(content[: len(content) // 2], "IMG_1.heic")
    assert not seen.pages and seen.problem is not None and "damaged" in seen.problem.what


def test_a_file_of_the_name_of_another_is_read_as_what_it_is() -> None:
    assert look(RTF, "resume.doc").pages and look(odt_file(), "resume.docx").pages
