"""Every line of the Low Budget Theatrical Agreement's cheat sheet that states a number holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import yaml

from models.errors import RulebookFault
from tests.agreements.casebook import TEXT, cases, lbta, said
from validators.agreement.book import load, parse

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
    return [str(number + 1)] if number <= 1 else [str(number - 1)]


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
