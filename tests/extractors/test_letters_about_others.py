"""Letters that speak of somebody's applying: they are no requests, whoever they are about is read whatever
the name looks like, and the number below the signature is the signer's."""

from __future__ import annotations

import pytest

from extractors.asked import category_asked
from extractors.language import Language
from extractors.names import has_name_shape, mentions
from extractors.pages import see
from extractors.reading import read_document
from models.terms import LetterReading, Paper, PaperKind, ProofReading
from samples.layouts.press import pdf_from_html

LETTER = """October 9, 2026

Dear Committee,

{opening}

I was the Script Coordinator on "Grackle Bay" and saw the office at work every day for seven months.
{given} kept the cast lists, the one-liners and the purchase orders straight, and nobody on that
show ever waited for an answer. The crew would have {given} back tomorrow, and so would I.

Please call me with any question.

All the best,

Perpetua Vosk
Script Coordinator
Member ID: 20731
"""
OPENINGS = (
    "When {name} told me about applying for 1st Assistant Production Coordinator, I was glad to be asked.",
    "I write on behalf of {name}, whose upgrade to 1st Assistant Production Coordinator is before you.",
    "I understand that {name} is seeking to move up to 1st Assistant Production Coordinator.",
    "Please take this as my endorsement of {name} for 1st Assistant Production Coordinator.",
)
NAMES = (
    ("Dorrit Halloway", "Dorrit"),
    ("J.P. Halloway", "J.P."),
    ("Dorrit ter Horst", "Dorrit"),
    ("Dorrit MacNeil III", "Dorrit"),
)


def paper(text: str) -> Paper:
    body = "".join(f"<p>{part}</p>" for part in text.replace("\n\n", "\0").split("\0"))
    content = pdf_from_html(f"<html><body>{body}</body></html>", "@page { size: letter }")
    (found,) = read_document(see(content, "letter.pdf", "application/pdf"), Language.load()).papers
    return found


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize(("name", "given"), NAMES)
def test_a_letter_about_somebody_who_applies_is_a_letter_about_them(
    opening: str, name: str, given: str
) -> None:
    found = paper(LETTER.format(opening=opening.format(name=name), given=given))
    assert found.kind is PaperKind.REFERENCE_LETTER
    assert isinstance(found.body, LetterReading)
    assert (found.body.subject.value, found.body.signer.value) == (name, "Perpetua Vosk")
    assert found.body.subject.confidence > 0.85


def test_the_number_below_who_signed_is_theirs() -> None:
    found = paper(LETTER.format(opening=OPENINGS[0].format(name="Dorrit Halloway"), given="Dorrit")).body
    assert isinstance(found, LetterReading)
    assert (found.signer_member_no.value, found.subject_member_no.value) == ("20731", None)


@pytest.mark.parametrize("opening", OPENINGS[:3])
def test_what_somebody_else_applies_for_is_not_asked_for(opening: str) -> None:
    asked = category_asked(opening.format(name="Dorrit Halloway"))
    assert asked is None or not asked.is_said


@pytest.mark.parametrize(
    "text",
    [
        "I am applying for 1st Assistant Production Coordinator.",
        "My coordinator told me to apply for 1st Assistant Production Coordinator.",
        "Member's request: upgrade to 1st Assistant Production Coordinator",
        "I ask the Caucus's upgrade committee to list me as 1st Assistant Production Coordinator.",
        "My name is Dorrit Halloway and I ask to be upgraded to 1st Assistant Production Coordinator.",
    ],
)
def test_what_the_writer_applies_for_is(text: str) -> None:
    asked = category_asked(text)
    assert asked is not None
    assert asked.is_said


@pytest.mark.parametrize("name", ["J.P. Halloway", "M.-J. Roy", "T.J.R. Vosk"])
def test_initials_are_a_given_name(name: str) -> None:
    assert has_name_shape(name)
    assert len(mentions(name)) == 2


@pytest.mark.parametrize("text", ["Yours. Dorrit Halloway", "J.P.", "J. P."])
def test_the_end_of_a_sentence_and_strokes_of_a_pen_are_not(text: str) -> None:
    assert not has_name_shape(text)


def test_a_mail_that_says_that_a_letter_comes_with_it_is_let_be() -> None:
    said = "Good day,\n\nAs promised to Dorrit Halloway, my recommendation is attached.\n\n"
    (found,) = read_document(
        see(f"{said}Cordially,\nPerpetua Vosk\n".encode(), "body 1", "text/plain"), Language.load()
    ).papers
    assert (found.kind, found.note) == (PaperKind.OTHER, "")


def test_the_days_of_a_statement_stand_below_their_heading_however_close_the_columns_are() -> None:
    heads = ("Member", "Occupation", "Period from", "Period to", "Days", "Employer fringes")
    cells = (
        "Dorrit Halloway",
        "1st Assistant Production Coordinator",
        "2025-12-04",
        "2026-05-05",
        "107",
        "2,377.81",
    )
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (heads, cells))
    html = (
        "<h3>FRINGE BENEFITS REMITTED</h3><p>Employer: Pinhook Films Ltd.</p><p>Production: Grackle Bay</p>"
        f"<table>{rows}</table><p>Health, pension and vacation as per agreement.</p>"
    )
    css = "@page { size: letter } table { font-size: 8.5pt } td { padding: 1pt 3pt; white-space: nowrap }"
    content = pdf_from_html(f"<html><body>{html}</body></html>", css)
    body = read_document(see(content, "fringes.pdf", "application/pdf"), Language.load()).papers[0].body
    assert isinstance(body, ProofReading)
    assert (body.days.value, body.employer.value) == (107.0, "Pinhook Films Ltd.")
