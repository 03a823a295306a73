"""Which readings are sure, which may be meant at all, and what an answer may be."""

from __future__ import annotations

import math
from datetime import date

import pytest

from models.terms import (
    Category,
    Paper,
    PaperKind,
    Position,
    ProductionKind,
    ProofKind,
    Reading,
    Reason,
    RequestReading,
    Role,
    Signature,
)
from tests.rules.casemaker import letter, read
from validators.certainty import doubt_reason, possible, present, sure
from validators.corrections import as_told, typed
from validators.words import all_of, are, number_word, plural, together


@pytest.mark.parametrize(("year", "meant"), [(1899, False), (1900, True), (2100, True), (2101, False)])
def test_a_date_of_another_century_was_misread(year: int, meant: bool) -> None:
    assert (sure(read(date(year, 5, 1)), 0.85) is not None) is meant


@pytest.mark.parametrize(
    ("days", "meant"),
    [
        (-0.5, False),
        (0.0, True),
        (0.5, True),
        (9999.0, True),
        (10_000.0, False),
        (math.inf, False),
        (math.nan, False),
    ],
)
def test_a_number_of_days_that_is_none_was_misread(days: float, meant: bool) -> None:
    assert (sure(read(days), 0.85) is not None) is meant


def test_a_reading_at_its_threshold_is_sure_and_one_below_is_not() -> None:
    assert sure(Reading("Amber", 0.85, "Amber"), 0.85) == "Amber"
    assert sure(Reading("Amber", 0.84, "Amber"), 0.85) is None
    assert sure(Reading(), 0.0) is None


def test_something_stands_in_a_field_nothing_does_or_it_is_not_sure() -> None:
    assert present(Reading("Amber", 0.5, "Amber"), 0.5) is True
    assert present(Reading("Amber", 0.49, "Amber"), 0.5) is None
    assert present(Reading(None, 0.9, "", None, ("Amber", "Umber")), 0.5) is True
    assert present(Reading(None, 0.0, "smudge"), 0.5) is None
    assert present(Reading(None, 0.0, " "), 0.5) is False


def test_every_value_that_can_be_meant_is_possible_once() -> None:
    early, late = date(2018, 1, 2), date(2018, 2, 1)
    assert possible(read(None)) == ()
    assert possible(read(early)) == (early,)
    assert possible(read(date(1800, 1, 1))) == ()
    assert possible(read(None, 0.99, early, date(1800, 1, 1), late)) == (early, late)
    assert possible(read(late, 0.99, early, late)) == (late, early)


def test_a_field_of_several_values_is_ambiguous_and_else_unreadable() -> None:
    assert doubt_reason(read(None, 0.99, 1, 2)) is Reason.AMBIGUOUS
    assert doubt_reason(read(None, 0.99, 1)) is Reason.UNREADABLE
    assert doubt_reason(read(None)) is Reason.UNREADABLE


@pytest.mark.parametrize(
    ("name", "value", "meant"),
    [
        ("start", "2021-04-27", date(2021, 4, 27)),
        ("end", "2021-04-27", date(2021, 4, 27)),
        ("date", "2021-04-27", date(2021, 4, 27)),
        ("days", "0", 0.0),
        ("days", "102.5", 102.5),
        ("season", "2", 2),
        ("kind", "mow", ProductionKind.MOW),
        ("position", "pc", Position.PC),
        ("role", "producer", Role.PRODUCER),
        ("signature", "ink", Signature.INK),
        ("category", "first_apc", Category.FIRST_APC),
        ("producer", "Pat Odum", "Pat Odum"),
    ],
)
def test_an_answer_is_taken_in_the_fields_own_form(name: str, value: str, meant: object) -> None:
    assert typed(name, value) == meant


def test_the_kind_of_a_proof_is_another_than_that_of_a_show() -> None:
    assert typed("kind", "timesheet", "ProofReading") is ProofKind.TIMESHEET


@pytest.mark.parametrize(
    ("name", "value"),
    [("days", "-1"), ("days", "10000"), ("days", "many"), ("start", "April"), ("kind", "opera")],
)
def test_an_answer_that_cannot_be_meant_is_refused(name: str, value: str) -> None:
    with pytest.raises(ValueError):
        typed(name, value)


def test_a_paper_of_two_kinds_is_the_one_that_a_person_says_or_stays_open() -> None:
    asks = RequestReading(read("Nadia Ferro"), read("3456"), read(Category.FIRST_APC))
    recommends = letter({"signer": "Rosa Lind"})
    rival = PaperKind.REFERENCE_LETTER
    both = Paper(PaperKind.REQUEST, 0.9, 1, 1, None, asks, rival=rival, rival_body=recommends)
    assert (as_told(both, "request").body, as_told(both, "request").rival) == (asks, None)
    told = as_told(both, "reference_letter")
    assert (told.kind, told.body, told.rival, told.rival_body) == (rival, recommends, None, None)
    assert as_told(both, "resume") == both
    alone = Paper(PaperKind.REQUEST, 0.9, 1, 1, None, asks)
    assert as_told(alone, "reference_letter") == alone


def test_amounts_and_lists_are_written_as_a_person_writes_them() -> None:
    assert [number_word(n) for n in (0, 1, 9, 10, -1)] == ["No", "One", "Nine", "10", "-1"]
    assert [plural(n, "day") for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
    assert [are(n) for n in (0, 1, 2)] == ["are", "is", "are"]
    assert [all_of(list("abc"[:n])) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert together(list("abcd")) == "a, b, c and d"
    assert together(list("abcdef")) == "a, b, c, d and 2 more"
    assert together(list("abc"), 2, "or") == "a, b or 1 more"
