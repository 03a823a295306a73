"""Clauses are printed with their figures in words; a figure that is not there is named, never printed."""

from __future__ import annotations

import pytest

from validators.clause_text import filled, unfilled

MONTHLY = tuple(f"{month:02}-01" for month in range(1, 13))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("At least {months} months.", "At least 18 months."),
        ("At least {letters letter}.", "At least three letters."),
        ("{letters letter} signed.", "Three letters signed."),
        ("{one letter} of {one}.", "One letter of one."),
        ("By {deadlines}.", "By March 1, June 1 and December 15."),
        ("{weeks week} and {months month}.", "{weeks week} and 18 months."),
        ("By {points}.", "By {points}."),
        ("", ""),
    ],
)
def test_a_figure_stands_in_the_words_of_its_clause(text: str, said: str) -> None:
    figures = {
        "months": 18,
        "letters": 3,
        "one": 1,
        "deadlines": ("03-01", "06-01", "12-15"),
        "points": ["a", "b"],
    }
    assert filled(text, figures) == said


def test_every_deadline_of_a_year_is_named_however_many_there_are() -> None:
    assert filled("{deadlines}", {"deadlines": (*MONTHLY, "12-15")}).endswith("December 1 and December 15")


def test_a_day_that_no_year_has_is_printed_as_it_is_written() -> None:
    assert filled("{deadlines}", {"deadlines": ("02-29", "02-30")}) == "February 29 and 02-30"


def test_a_clause_names_the_first_figure_that_is_not_there() -> None:
    assert unfilled(filled("By {deadlines}, {months month}.", {"deadlines": None})) == "{deadlines}"
    assert unfilled(filled("At least {months month}.", {"months": 2})) is None
