"""Word files on made-up pages: every word once, where a person sees it, and credits read from them."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from typing import Any

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import nsdecls
from docx.shared import Inches, Pt

from extractors import media
from extractors.language import Language
from extractors.pages import see
from extractors.resume import read_resume
from models.terms import Page, Word
from tests.extractors.docx_unseen import UNSEEN, raw, saved
from tests.extractors.resume_member import Member

LANGUAGE = Language.load()
# What the resume reader does not read yet of these, from a PDF of the same file as little.
READERS = {"merged_years": 0.3, "tab_table": 0.0, "typed_columns": 0.0, "template": 0.7}


def pages(content: bytes) -> tuple[Page, ...]:
    seen = see(content, "resume.docx", media.DOCX)
    assert seen.problem is None
    return seen.pages


def only(document: Any) -> Page:
    (page,) = pages(saved(document))
    return page


def word(page: Page, text: str) -> Word:
    (found,) = [word for word in page.words if word.text == text]
    return found


def _points(length: Any) -> float:
    return float(length.pt)


def texts(seen: tuple[Page, ...]) -> str:
    return " ".join(word.text for page in seen for word in page.words)


@pytest.mark.parametrize("family", UNSEEN)
def test_no_words_of_a_word_file_lie_on_one_another(family: str) -> None:
    for page in pages(UNSEEN[family](Member(70 + len(family)))):
        words = sorted(page.words, key=lambda w: (w.box[1], w.box[0]))
        for number, a in enumerate(words):
            for b in words[number + 1 : number + 40]:
                across = min(a.box[2], b.box[2]) - max(a.box[0], b.box[0])
                down = min(a.box[3], b.box[3]) - max(a.box[1], b.box[1])
                assert across < 0.6 or down < 0.6, (a, b)
        assert all(w.where for w in words)
        assert all(w.box[0] >= 0 and w.box[2] <= page.width for w in words)


@pytest.mark.parametrize("family", UNSEEN)
def test_every_title_stands_once_on_the_pages_of_a_word_file(family: str) -> None:
    member = Member(70 + len(family))
    wanted = Counter(c.title.casefold() for c in member.credits)
    words = sorted(
        (w for page in pages(UNSEEN[family](member)) for w in page.words), key=lambda w: w.where or ""
    )
    seen = " ".join(w.text for w in words).casefold()
    for title, times in wanted.items():
        assert sum(seen.count(part) >= times for part in title.split()) == len(title.split())


@pytest.mark.parametrize("family", UNSEEN)
def test_nearly_every_row_of_a_word_resume_is_read(family: str) -> None:
    member = Member(70 + len(family))
    reading = read_resume(pages(UNSEEN[family](member)), "sha256:00", "resume.docx", LANGUAGE)
    rows = {
        ((c.title.value or "").casefold(), c.start.value, c.end.value, c.days.value) for c in reading.credits
    }
    right = sum((c.title.casefold(), c.start, c.end, c.days) in rows for c in member.credits)
    assert right >= READERS.get(family, 0.85) * len(member.credits)


def test_text_stands_at_its_tab_stops() -> None:
    document = Document()
    left = _points(document.sections[0].left_margin)
    p = document.add_paragraph("Show\tDays\tDates\t12.5")
    for inches, align in (
        (2, WD_TAB_ALIGNMENT.LEFT),
        (4, WD_TAB_ALIGNMENT.RIGHT),
        (5, WD_TAB_ALIGNMENT.DECIMAL),
    ):
        p.paragraph_format.tab_stops.add_tab_stop(Inches(inches), align)
    document.add_paragraph("101").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    page = only(document)
    assert word(page, "Days").box[0] == pytest.approx(left + 144)
    assert word(page, "Dates").box[2] == pytest.approx(left + 288)
    assert word(page, "12.5").box[0] < left + 360 < word(page, "12.5").box[2]
    assert word(page, "101").box[2] == pytest.approx(page.width - _points(document.sections[0].right_margin))


def test_room_before_paragraphs_indents_and_bold_are_seen() -> None:
    document = Document()
    for text, before, indent in (("one", 0, 0), ("two", 0, 0), ("three", 12, 0.5)):
        p = document.add_paragraph()
        p.add_run(text).bold = text == "two"
        p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(before), Pt(0)
        p.paragraph_format.left_indent = Inches(indent)
    page = only(document)
    one, two, three = (word(page, text) for text in ("one", "two", "three"))
    assert three.box[1] - two.box[1] == pytest.approx(two.box[1] - one.box[1] + 12)
    assert three.box[0] == pytest.approx(one.box[0] + 36)
    assert "Bold" in two.font
    assert "Bold" not in one.font


def test_what_is_deleted_or_hidden_is_not_read_and_what_is_inserted_is() -> None:
    document = Document()
    p = document.add_paragraph("Ferry\xa0Road ")
    w = nsdecls("w")
    raw(p._p, f'<w:del {w} w:id="1" w:author="x"><w:r><w:delText>gone</w:delText></w:r></w:del>')
    raw(p._p, f'<w:ins {w} w:id="2" w:author="x"><w:r><w:t xml:space="preserve">new </w:t></w:r></w:ins>')
    raw(p._p, f"<w:r {w}><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>")
    raw(p._p, f"<w:r {w}><w:t>Co</w:t><w:noBreakHyphen/><w:t>ordinator</w:t></w:r>")
    raw(p._p, f"<w:sdt {w}><w:sdtContent><w:r><w:t xml:space='preserve"
              f"'> held</w:t></w:r></w:sdtContent></w:sdt>")  # fmt: skip
    assert texts((only(document),)) == "Ferry Road new Co-ordinator held"


def test_cells_stand_within_their_rules_and_a_merge_has_no_rule_through_it() -> None:
    document = Document()
    table = document.add_table(rows=3, cols=2)
    for number, row in enumerate(table.rows):
        row.cells[1].text = f"fact{number}"
    table.cell(0, 0).merge(table.cell(2, 0)).text = "Coordinator"
    page = only(document)
    merged = word(page, "Coordinator")
    through = [s for s in page.strokes if s[0] <= merged.box[0] <= s[2] and s[3] - s[1] < 1]
    assert len(through) == 2
    fact = word(page, "fact2")
    assert min(s[1] for s in page.strokes) < merged.box[1]
    assert any(s[1] < fact.box[3] <= s[3] and s[0] < fact.box[0] for s in page.strokes if s[2] - s[0] < 1)
    assert fact.where == "table 1, row 3, cell 2"


def test_a_layout_of_one_row_has_no_rules_and_its_columns_follow_one_another() -> None:
    document = Document()
    left, right = document.add_table(rows=1, cols=2).rows[0].cells
    left.text = "\n".join(("Skills", "Payroll"))
    right.text = "Credits"
    for number in range(14):
        right.add_paragraph(f"show{number}")
    page = only(document)
    assert page.strokes == ()
    assert word(page, "Credits").box[1] > word(page, "Payroll").box[3]
    assert word(page, "Credits").box[0] > word(page, "Payroll").box[2]


def test_a_credit_is_not_torn_by_the_end_of_a_made_up_page() -> None:
    document = Document()
    for number in range(30):
        for part in ("title", "job", "dates"):
            p = document.add_paragraph(f"{part}{number}")
            p.paragraph_format.space_after = Pt(8 if part == "dates" else 0)
    seen = pages(saved(document))
    assert len(seen) > 1
    assert all(page.words[0].text.startswith("title") for page in seen)


def test_a_wide_sheet_stays_wide_and_a_footer_stands_at_the_foot() -> None:
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = section.page_height, section.page_width
    section.footer.paragraphs[0].text = "Footer"
    document.add_paragraph("Body")
    page = only(document)
    assert (page.width, page.height) == (792.0, 612.0)
    assert word(page, "Footer").box[1] > page.height - 100
    assert word(page, "Footer").where == "footer, line 1"


def test_odd_numbers_in_a_word_file_are_no_fault() -> None:
    document = Document()
    p = document.add_paragraph("text")
    w = nsdecls("w")
    raw(p._p.get_or_add_pPr(), f'<w:spacing {w} w:before="x" w:line="-9"/>')
    raw(p._p.get_or_add_pPr(), f'<w:ind {w} w:start="99999999" w:hanging="88888"/>')
    stream = io.BytesIO()
    document.save(stream)
    (page,) = pages(stream.getvalue())
    assert page.words[0].text == "text"


@pytest.mark.parametrize(
    "kind",
    [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
    ],
)
def test_a_template_and_a_document_with_macros_are_read_like_any_other(kind: str) -> None:
    plain, changed = io.BytesIO(), io.BytesIO()
    document = Document()
    document.add_paragraph("Nadine Oyelaran")
    document.save(plain)
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(main.encode(), kind.encode()))
    seen = see(changed.getvalue(), "resume.dotx", media.DOCX)
    assert seen.problem is None
    assert [word.text for page in seen.pages for word in page.words] == ["Nadine", "Oyelaran"]
