"""Terms become JSON and come back equal."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.codec import from_compressed, from_json, to_compressed, to_json
from models.terms import (
    Application,
    Body,
    Category,
    CertificateReading,
    Clause,
    DocumentReading,
    Evidence,
    Finding,
    LetterReading,
    Office,
    Outcome,
    Page,
    PageSet,
    PageSource,
    Paper,
    PaperKind,
    ProofKind,
    ProofReading,
    Reading,
    RequestReading,
    ResumeReading,
    Role,
    Signature,
    Stage,
    Word,
)

DAY = date(2026, 9, 14)
WORD = Reading("x", 0.5, "x ", Evidence("a.pdf", "x", "sha256:aa", 1, (1.0, 2.0, 3.5, 4.0)), ("x", "y"))
WHEN = Reading(DAY, 1.0, "14 Sep", None, (DAY, date(2026, 4, 9)))
BODIES = (
    ResumeReading(WORD, WORD, WHEN, ()),
    LetterReading(
        WORD, WORD, WORD, WORD, Reading(Role.PC), WORD, WHEN, (WORD, WORD),
        Reading(Category.FIRST_APC), Reading(Signature.INK), "text",
    ),
    RequestReading(WORD, WORD, Reading(None, 0.0, "", None, (Category.FIRST_APC,))),
    ProofReading(Reading(ProofKind.ROE), WORD, WORD, WORD, WHEN, WHEN, Reading(12.5)),
    CertificateReading(WORD, WORD, WORD, WORD, WORD, WHEN),
)  # fmt: skip


@pytest.mark.parametrize("body", BODIES, ids=lambda body: type(body).__name__)
def test_every_kind_of_reading_comes_back_as_its_own_kind(body: Body) -> None:
    paper = Paper(PaperKind.OTHER, 0.9, 1, 2, None, body, "page 2 of 3 is missing")
    reading = DocumentReading("sha256:aa", "a.pdf", "application/pdf", 3, (paper,))
    assert from_json(to_json(reading, DocumentReading), DocumentReading) == reading
    assert from_compressed(to_compressed(reading, DocumentReading), DocumentReading) == reading


def test_figures_keep_their_kind() -> None:
    finding = Finding(
        "months.1st_apc", Stage.ELIGIBILITY, Outcome.MET, None, Clause("s", "1", "t"), "says",
        {"months": 18, "share": 1.0, "yes": True}, {"since": "2026-01-01", "none": None},
    )  # fmt: skip
    back = from_json(to_json(finding, Finding), Finding)
    assert back == finding
    assert [type(v) for v in back.required.values()] == [int, float, bool]


def test_a_field_at_its_default_is_left_out_and_an_unknown_one_is_passed_over() -> None:
    assert to_json(Word("a", (0.0, 0.0, 1.0, 1.0)), Word) == '{"text":"a","box":[0.0,0.0,1.0,1.0]}'
    kept = '{"text":"a","box":[0.0,0.0,1.0,1.0],"colour":"red"}'
    assert from_json(kept, Word) == Word("a", (0.0, 0.0, 1.0, 1.0))


def test_sets_and_moments_come_back() -> None:
    office = Office(absent=frozenset({"b", "a"}), remittances_since=DAY)
    assert from_json(to_json(office, Office), Office) == office
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    application = Application("i", "1", "A", None, Category.FIRST_APC, DAY, at, True, ())
    assert from_json(to_json(application, Application), Application) == application


def test_bytes_are_refused() -> None:
    with pytest.raises(TypeError):
        to_json(b"", bytes)


floats = st.floats(allow_nan=False, allow_infinity=False)
words = st.builds(Word, st.text(), st.tuples(floats, floats, floats, floats), floats, floats, st.text())
pages = st.builds(
    Page, st.integers(), floats, floats, st.lists(words, max_size=3).map(tuple), st.sampled_from(PageSource)
)


@given(st.lists(pages, max_size=2).map(tuple))
def test_any_pages_come_back_equal(held: tuple[Page, ...]) -> None:
    seen = PageSet("sha256:aa", "n", "m", held)
    assert from_compressed(to_compressed(seen, PageSet), PageSet) == seen
