"""Every family says in its text layer what the truth says, and every channel has its machine's marks."""

from __future__ import annotations

import io
import random
import re
import unicodedata
from dataclasses import replace
from functools import cache
from itertools import combinations
from typing import Any

import docx
import pypdfium2
import pytest
from PIL import Image

from models.terms import ProofKind, Signature
from samples import degrade, layouts
from samples.evaluation import CHANNELS, EVALUATIONS
from samples.evaluation.core import FAX_STANDARD, KINDS, PHOTOGRAPH, WORD
from samples.evaluation.first import people
from samples.evaluation.papers import family_of, papers
from samples.layouts.core import DOCX, PDF, Families, Rendered
from samples.layouts.ink import ink_png
from samples.truth import LetterTruth, PaperTruth, ProofTruth, RequestTruth, ResumeTruth

SETS: dict[str, tuple[Families, tuple[str, ...]]] = {
    "development": (layouts.FAMILIES, layouts.FONTS),
    **{name: (held.families, held.fonts) for name, held in EVALUATIONS.items()},
}
TRUTHS = EVALUATIONS["first"].truths
EVERY = [(which, name) for which, (families, _) in SETS.items() for name in families.by_name]


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]", "", decomposed.lower())


def _text(rendered: Rendered) -> str:
    if rendered.media_type == PDF:
        return "\n".join(
            page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(rendered.content)
        )
    if rendered.media_type == DOCX:
        body = docx.Document(io.BytesIO(rendered.content)).element.body
        return " ".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))
    return rendered.content.decode()


def _truth(family: str) -> PaperTruth:
    kind = family.split("_")[0]
    truth = TRUTHS[kind](random.Random(f"truth of {family}"))
    if isinstance(truth, ProofTruth):
        own = [each for each in ProofKind if each.name.lower() in family]
        return replace(truth, kind=own[0]) if own else truth
    return truth


@cache
def _rendered(which: str, family: str) -> tuple[PaperTruth, Rendered]:
    families, fonts = SETS[which]
    truth = _truth(family)
    return truth, families.render(family, truth, random.Random(5), font=fonts[len(family) % len(fonts)])


def _said(truth: PaperTruth) -> list[str]:
    """Every field that a paper of this truth has to show; dates and coded words have their own forms."""
    if isinstance(truth, ResumeTruth):
        fields = [truth.name, truth.member_no, truth.phone, *truth.other_lines]
        for credit in truth.credits:
            fields += [credit.title, credit.studio, f"{credit.days:g}", str(credit.start.year % 100)]
            fields += [credit.producer, credit.production_manager, credit.production_coordinator]
            fields += [credit.assistant_production_coordinator]
            fields += [str(credit.season)] if credit.season and credit.season > 9 else []
            fields += [credit.agreement] if credit.agreement != "411" else []
        return fields
    if isinstance(truth, LetterTruth):
        fields = [truth.subject, truth.signer, truth.signer_title, truth.signer_member_no]
        return [*fields, truth.subject_member_no, *truth.shows]
    if isinstance(truth, RequestTruth):
        return [truth.name, truth.member_no]
    if isinstance(truth, ProofTruth):
        days = "" if truth.days is None or truth.kind is ProofKind.ROE else f"{truth.days:g}"
        return [truth.worker, truth.employer, truth.title, truth.occupation, days, str(truth.end.year)]
    return [truth.attendee, truth.member_no, truth.seminar, truth.host, str(truth.date.year)]


@pytest.mark.parametrize(("which", "family"), EVERY)
def test_a_family_shows_every_field_that_the_truth_says(which: str, family: str) -> None:
    truth, rendered = _rendered(which, family)
    shown = _plain(_text(rendered))
    assert [field for field in _said(truth) if _plain(field) not in shown] == []
    if isinstance(truth, LetterTruth):
        short = rf"|\b{truth.date:%y}\b" if which == "second" else ""
        assert re.search(rf"{truth.date.year}{short}", _text(rendered))


@pytest.mark.parametrize(("which", "family"), EVERY)
def test_a_family_gives_the_same_bytes_for_the_same_seed(which: str, family: str) -> None:
    truth, rendered = _rendered(which, family)
    families, fonts = SETS[which]
    again = families.render(family, truth, random.Random(5), font=fonts[len(family) % len(fonts)])
    assert again == rendered


@pytest.mark.parametrize(
    ("which", "resumes", "letters"), [("development", 11, 5), ("first", 10, 5), ("second", 30, 12)]
)
def test_a_set_has_enough_families_of_each_kind(which: str, resumes: int, letters: int) -> None:
    families, _ = SETS[which]
    assert len(families.names("resume")) >= resumes
    assert len(families.names("letter")) >= letters
    assert all(families.names(kind) for kind in KINDS)


def test_no_two_sets_share_a_family_or_font() -> None:
    for (families, fonts), (others, other_fonts) in combinations(SETS.values(), 2):
        assert not set(families.by_name) & set(others.by_name)
        assert not set(fonts) & set(other_fonts)


def test_the_second_evaluation_knows_no_name_or_title_of_the_first() -> None:
    first, second = (held.vocabulary for held in EVALUATIONS.values())
    assert not set(first.given) & set(second.given)
    assert not set(first.surnames) & set(second.surnames)
    assert not set(first.studios) & set(second.studios)
    assert not set(first.working_titles) & set(second.working_titles)


@pytest.mark.parametrize("family", ["letter_plain", "letter_re_line", "letter_docx"])
def test_only_ink_puts_a_picture_on_a_letter(family: str) -> None:
    letter = people.letter(random.Random(1))
    for signature in (Signature.INK, Signature.TYPED, Signature.NONE):
        signed = replace(letter, signature=signature)
        rendered = layouts.render(family, signed, random.Random(2), font=layouts.FONTS[0])
        assert _pictures(rendered) == (1 if signature is Signature.INK else 0)


def _pictures(rendered: Rendered) -> int:
    if rendered.media_type == DOCX:
        return len(docx.Document(io.BytesIO(rendered.content)).inline_shapes)
    page = pypdfium2.PdfDocument(rendered.content)[0]
    return sum(1 for _ in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))


def test_a_signer_signs_alike_and_unlike_others() -> None:
    assert ink_png("Orla Whitmarsh") == ink_png("Orla Whitmarsh")
    assert ink_png("Orla Whitmarsh") != ink_png("Basil Underhay")


def _letter_pdf() -> bytes:
    letter = people.letter(random.Random(3))
    return layouts.render("letter_plain", letter, random.Random(3), font=layouts.FONTS[0]).content


@pytest.mark.parametrize(
    ("mode", "lines", "compression"), [("fine", 196, "group4"), ("standard", 98, "group3")]
)
def test_a_fax_is_a_two_tone_tiff_with_its_modes_resolution(mode: str, lines: int, compression: str) -> None:
    pdf = _letter_pdf()
    content = degrade.fax_tiff([pdf], random.Random(4), mode, "NOV 12 2026 10:31", cover=pdf)
    assert content == degrade.fax_tiff([pdf], random.Random(4), mode, "NOV 12 2026 10:31", cover=pdf)
    fax: Any = Image.open(io.BytesIO(content))
    assert (fax.n_frames, fax.mode, fax.width) == (2, "1", 1728)
    for frame in range(fax.n_frames):
        fax.seek(frame)
        assert fax.info["compression"] == compression
        assert tuple(round(value) for value in fax.info["dpi"]) == (204, lines)
        assert abs(fax.height - 11 * lines) <= 1


def test_a_fax_header_is_on_every_page_and_left_out_when_there_is_none() -> None:
    pdf = _letter_pdf()
    with_strip = Image.open(io.BytesIO(degrade.fax_tiff([pdf], random.Random(4), header="NOV 12 2026")))
    without = Image.open(io.BytesIO(degrade.fax_tiff([pdf], random.Random(4))))
    band = (60, 8, 600, 40)
    assert _ink(with_strip.crop(band)) > 10 * max(1, _ink(without.crop(band)))


def _ink(picture: Image.Image) -> int:
    return picture.convert("L").histogram()[0]


def test_a_scan_has_pictures_and_no_text() -> None:
    content = degrade.scan_pdf(_letter_pdf(), random.Random(4))
    assert content == degrade.scan_pdf(_letter_pdf(), random.Random(4))
    page = pypdfium2.PdfDocument(content)[0]
    assert page.get_textpage().get_text_bounded() == ""
    assert [round(side) for side in page.get_size()] == [612, 792]


def test_a_photo_lies_sideways_and_says_so() -> None:
    photo = Image.open(io.BytesIO(degrade.photo_jpeg(_letter_pdf(), random.Random(4))))
    assert photo.width > photo.height
    assert photo.getexif()[degrade.ORIENTATION_TAG] in (6, 8)


@pytest.mark.parametrize("name", EVALUATIONS)
def test_evaluation_papers_take_every_channel_and_do_not_depend_on_how_many_are_made(name: str) -> None:
    held = EVALUATIONS[name]
    assert {channel for _, channel in held.round} == set(CHANNELS)
    few, more = list(papers(held, 2)), list(papers(held, 3))
    assert few == more[:2]


@pytest.mark.parametrize("name", EVALUATIONS)
def test_every_evaluation_family_comes_up_in_every_channel_that_can_carry_it(name: str) -> None:
    held = EVALUATIONS[name]
    drawn: dict[tuple[str, str], set[str]] = {}
    for k in range(len(held.round) * 14):
        kind, channel = held.round[k % len(held.round)]
        drawn.setdefault((kind, channel), set()).add(family_of(held, k, kind, channel))
    word = {name for name in held.families.names("resume") if "_word" in name}
    assert drawn["resume", FAX_STANDARD] == set(held.families.names("resume")) - word
    assert drawn["resume", WORD] == word
    letters = {name for name in held.families.names("letter") if "_word" not in name}
    assert drawn["letter", PHOTOGRAPH] == letters


@pytest.mark.parametrize(("which", "family"), EVERY)
def test_a_family_sets_a_paper_that_leaves_out_what_may_be_left_out(which: str, family: str) -> None:
    families, fonts = SETS[which]
    truth = _truth(family)
    if isinstance(truth, ResumeTruth):
        bare = [replace(c, producer="", studio="", agreement="DGC Ontario") for c in truth.credits[:1]]
        truth = replace(truth, member_no="", credits=tuple(bare), other_lines=())
    elif isinstance(truth, LetterTruth):
        truth = replace(truth, subject_member_no="", signer_member_no="", shows=(), category=None)
    elif isinstance(truth, ProofTruth):
        truth = replace(truth, days=None)
    else:
        truth = replace(truth, member_no="")
    assert families.render(family, truth, random.Random(6), font=fonts[0]).content
