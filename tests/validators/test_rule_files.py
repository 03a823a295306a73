"""Files of rules: dated values, faults with their line, and what each key of a requirement may be."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from models.errors import RulebookFault
from models.terms import Stage
from validators.requirements import Count, CrosscheckNumbers, Measures, Positive, Requirement, Share
from validators.rule_files import RuleFile, line_at, validated, value_of

BARE = {"id": "x", "stage": Stage.ELIGIBILITY, "check": "x", "section": "1", "text": "x"}
TEXT = """\
name: made up
months:
  start: 18
  2027-01-15: 24
  2028-06-01: 30
list:
  - one
  - start: two
    2027-01-15: three
"""
JANUARY = date(2027, 1, 15)


def on(text: str, day: date = JANUARY) -> Any:
    return value_of(RuleFile("made.yaml", text).on(day))


def fault(text: str, day: date = JANUARY) -> str:
    with pytest.raises(RulebookFault) as told:
        on(text, day)
    return str(told.value)


@pytest.mark.parametrize(
    ("day", "months", "second"),
    [
        (date(2027, 1, 14), 18, "two"),
        (JANUARY, 24, "three"),
        (date(2028, 5, 31), 24, "three"),
        (date(2028, 6, 1), 30, "three"),
    ],
)
def test_a_dated_value_holds_from_its_day_on(day: date, months: int, second: str) -> None:
    assert on(TEXT, day) == {"name": "made up", "months": months, "list": ["one", second]}


def test_days_of_change_are_told_once_in_order_and_with_their_lines() -> None:
    rules = RuleFile("made.yaml", TEXT)
    assert rules.changes() == (JANUARY, date(2028, 6, 1))
    assert list(rules.change_lines()) == [(JANUARY, 4), (date(2028, 6, 1), 5), (JANUARY, 9)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 1\nb: [1\n", "made.yaml, line 3: the file: not YAML: "),
        ("- a\n- b\n", "made.yaml, line 1: the file: it is no list of keys and values"),
        ("a: 1\nb: 2\na: 3\n", "made.yaml, line 3: a: it stands here twice; keep one"),
        ("a:\n  start: 1\n  start: 2\n", "made.yaml, line 3: start: it stands here twice; keep one"),
        ("a: 1\nb:\n  2027-01-15: 2\n", "made.yaml, line 3: 2027-01-15: add `start:` with what held before"),
        (
            "a:\n  start: 1\n  2027-02-30: 2\n",
            "made.yaml, line 3: 2027-02-30: no such day; allowed are `start`",
        ),
        ("a:\n  start: 1\n  other: 2\n", "made.yaml, line 3: other: no such day; allowed are `start`"),
    ],
)
def test_a_fault_of_a_file_names_the_line_and_the_key(text: str, told: str) -> None:
    assert fault(text).startswith(told)


def test_the_line_of_a_value_is_its_own_and_else_that_of_the_nearest_above() -> None:
    node = RuleFile("made.yaml", "a: 1\nb:\n  c:\n    - x\n    - {d: 1}\n").node()
    for path, line in {
        (): 1, ("a",): 1, ("b",): 2, ("b", "c"): 3, ("b", "c", 0): 4, ("b", "c", 1, "d"): 5,
        ("b", "c", 2): 3, ("b", "none", "d"): 2, ("z",): 1, ("b", "c", "x"): 3, ("a", 0): 1,
    }.items():  # fmt: skip
        assert line_at(node, path) == line, path


def test_what_does_not_fit_is_told_by_its_line_its_key_and_what_is_allowed() -> None:
    text = "months_per_year: 12\nworking_days_per_year: 0\ndays_per_month: 30\n"
    rules = RuleFile("made.yaml", text)
    with pytest.raises(RulebookFault) as told:
        validated(Measures, rules, rules.on(JANUARY), lambda path, kind, message: f"{path} {kind}")
    assert str(told.value) == (
        "made.yaml, line 2: working_days_per_year: ('working_days_per_year',) greater_than_equal"
    )
    with pytest.raises(RulebookFault) as told:
        validated(Measures, rules, yaml.ScalarNode("tag:yaml.org,2002:str", "x", rules.node().start_mark),
                  lambda path, kind, message: kind)  # fmt: skip
    assert str(told.value) == "made.yaml, line 1: the whole file: model_type"
    fitting = RuleFile("made.yaml", text.replace(" 0", " 260"))
    assert validated(Measures, fitting, fitting.on(JANUARY), lambda *_: "").working_days_per_year == 260


def test_numbers_are_of_their_kind_and_a_requirement_names_those_that_it_gives() -> None:
    kinds: list[tuple[Any, list[Any], list[Any]]] = [
        (Count, [0, 1, 30], [-1, 1.0, "1"]),
        (Positive, [1, 30], [0, -1, 1.0]),
        (Share, [0, 0.05, 1], [-0.01, 1.01]),
    ]
    for kind, fits, fits_not in kinds:
        adapter: TypeAdapter[Any] = TypeAdapter(kind)
        assert [adapter.validate_python(number) for number in fits] == fits
        for number in fits_not:
            with pytest.raises(ValidationError):
                adapter.validate_python(number)
    given = Requirement.model_validate({**BARE, "source": "s", "months": 18, "shows": 4})
    assert given.given == ("shows", "months")


def test_what_a_requirement_does_not_give_it_does_not_ask() -> None:
    asks = Requirement.model_validate(BARE)
    assert asks.given == ()
    numbers = (
        "shows",
        "months",
        "years",
        "letters",
        "seminars",
        "seminars_in_all",
        "travel_months_at_most",
        "days",
    )
    assert [getattr(asks, number) for number in numbers] == [0] * len(numbers)
    numbers_given = CrosscheckNumbers(tolerance_days=5, tolerance_share=0.05, not_yet_due_days=45)
    assert numbers_given.hours_per_day == 12, "a long day"
    assert numbers_given.season_gap_days == 60, "two months"
