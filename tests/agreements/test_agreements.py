"""Every line of the Low Budget Theatrical Agreement's cheat sheet that states a number holds."""

from __future__ import annotations

import itertools
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import yaml

from models.errors import RulebookFault
from models.terms import DueKind
from tests.agreements.casebook import TEXT, cases, lbta, said, timesheet
from validators.agreement.book import Holiday, easter, load, parse
from validators.agreement.check import check

CASES = [pytest.param(case, id=name) for name, case in cases()]


@pytest.mark.parametrize("case", CASES)
def test_the_agreement_gives_what_the_sheet_says(case: dict[str, Any]) -> None:
    assert _wrong(case, said(case, lbta())) == {}


def _wrong(case: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """What came out otherwise than the case has it."""
    return {name: value for name, value in found.items() if name in case and case[name] != value}


def _figures(
    node: yaml.Node, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], yaml.ScalarNode]]:
    """Every number and clock time of the file, and the hotline's."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value not in ("version", "readings", "disclaimer", "source", "production_cities"):
                yield from _figures(value, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for n, value in enumerate(node.value):
            yield from _figures(value, (*path, str(n)))
    elif isinstance(node, yaml.ScalarNode) and any(c.isdigit() for c in node.value) and "name" not in path:
        yield path, node


FIGURES = list(_figures(yaml.compose(TEXT)))


@pytest.mark.parametrize("figure", [pytest.param(node, id=".".join(path)) for path, node in FIGURES])
def test_every_figure_of_the_file_decides_a_case(figure: yaml.ScalarNode) -> None:
    start, end = figure.start_mark.index, figure.end_mark.index
    others = [lbta(TEXT[:start] + other + TEXT[end:]) for other in _otherwise(figure.value)]
    assert any(_changed(case, other) for other in others for _, case in cases())


def _changed(case: dict[str, Any], book: Any) -> bool:
    try:
        return bool(_wrong(case, said(case, book)))
    except KeyError:
        return True


def _otherwise(value: str) -> list[str]:
    """Other values of the same kind, near enough that nothing else breaks."""
    if ":" in value:
        hour, minute = value.split(":")
        return [f'"{int(hour) - 1:02d}:{minute}"']
    if value.count("-") == 2:
        return ["800-000-0000"]
    if "." in value:
        return [str(round(float(value) * 0.9, 4))]
    number = int(value)
    return [str(number + 1 or 1)] if number <= 1 else [str(number - 1)]


@pytest.mark.parametrize("nth", [1, 2, 3, 4, -1])
@pytest.mark.parametrize("weekday", range(1, 8))
def test_a_holiday_by_its_weekday_is_that_day_of_the_month(weekday: int, nth: int) -> None:
    for year, month in itertools.product((2026, 2027, 2028), range(1, 13)):
        found = Holiday(name="made up", month=month, weekday=weekday, nth=nth).in_year(year)
        assert (found.year, found.month, found.isoweekday()) == (year, month, weekday)
        week = (monthrange(year, month)[1] - found.day) // 7 if nth == -1 else (found.day - 1) // 7
        assert week == max(nth - 1, 0)


@pytest.mark.parametrize(
    "holiday",
    [{"month": 5}, {"day": 1}, {"month": 5, "weekday": 1}, {"month": 5, "nth": 1}, {"weekday": 1, "nth": 1}],
)
def test_a_holiday_that_says_no_day_is_refused(holiday: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="a holiday has"):
        Holiday(name="made up", **holiday)


@pytest.mark.parametrize(
    "sunday",
    [
        *("1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23"),
        *("2011-04-24", "2018-04-01", "2019-04-21", "2024-03-31", "2025-04-20", "2038-04-25", "2049-04-18"),
        *("2076-04-19", "2100-03-28", "2285-03-22", "1777-03-30", "1701-03-27", "1799-03-24"),
    ],
)
def test_easter_is_on_the_sunday_that_the_almanac_has(sunday: str) -> None:
    day = date.fromisoformat(sunday)
    assert easter(day.year) == day


def test_the_first_hours_of_a_day_and_the_tenths_are_those_of_the_file() -> None:
    days = [{"date": f"2026-03-{day:02d}", "hours": 9, "rate": 40} for day in range(2, 8)]
    sheet = timesheet({"days": days})
    other = lbta(TEXT.replace("over_hours: 8}", "over_hours: 8.1}"))
    assert [float(day.total(DueKind.WAGES)) for day in check(sheet, other.tiers["two"], 1, other).days] == [
        *[8.1 * 40 + 0.9 * 60] * 5,
        8 * 60 + 0.1 * 40 + 0.9 * 60,
    ]


def test_idle_days_beyond_the_most_of_a_week_are_not_paid() -> None:
    rows = [{"date": f"2026-03-{day:02d}", "day": "idle", "distant": True, "rate": 40} for day in (7, 8, 14)]
    one = lbta(TEXT.replace("idle_days_a_week: 2", "idle_days_a_week: 1"))
    days = check(timesheet({"days": rows}), one.tiers["two"], 1, one).days
    assert [float(day.total(DueKind.WAGES)) for day in days] == [160, 0, 160]
    assert "at most 1 idle days" in days[1].notes[0]


def test_a_figure_may_change_from_a_date() -> None:
    dated = TEXT.replace("breakfast: 12,", "breakfast: {start: 12, 2027-01-01: 14},")
    assert parse(dated, "lbta.yaml", date(2026, 12, 31)).per_diem.breakfast == 12
    assert parse(dated, "lbta.yaml", date(2027, 1, 1)).per_diem.breakfast == 14


def test_a_mistake_in_the_file_names_its_line_and_key() -> None:
    wrong = TEXT.replace("minimum_hours: 8", "minimum_hours: eight")
    with pytest.raises(
        RulebookFault, match=r"lbta.yaml, line \d+: calls.minimum_hours: .*'eight' is no number"
    ):
        parse(wrong, "lbta.yaml", date(2026, 1, 1))


def test_an_agreement_that_there_is_not_is_said_so() -> None:
    with pytest.raises(RulebookFault, match="There is no agreement 'other'"):
        load("other", date(2026, 1, 1))
