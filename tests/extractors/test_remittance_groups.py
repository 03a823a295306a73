"""Headings of groups whose names are words of reports: whose rows they head is told, or nobody's."""

from __future__ import annotations

import pytest

from tests.extractors.test_remittance import read

HEAD = "Member No,Occupation,From,To,Days\n"
ROW = "3456,1st APC,2024-03-03,2024-03-09,5\n"


def shows(text: str) -> list[str]:
    rows, _ = read(text)
    return [row.production for row in rows]


@pytest.mark.parametrize("title", ["Page Turner", "Total Loss", "P.O. Box 9", "St. Anne of the Tides"])
def test_a_show_named_like_a_report_heads_its_own_rows(title: str) -> None:
    assert shows(f"{HEAD}Grey Gull [P101-1],,,,\n{ROW}{title} [P102-2],,,,\n{ROW}") == ["Grey Gull", title]


@pytest.mark.parametrize("title", ["Total Loss", "Net Dairy Season 6", "Run Date"])
def test_a_title_beside_its_label_is_a_title_whatever_its_words(title: str) -> None:
    rows, _ = read(f"Production,{title},,,\nJob No.,P102-2,,,\n{HEAD}{ROW}")
    assert [(f"{row.production} Season {row.season}" if row.season else row.production) for row in rows] == [
        title
    ]


@pytest.mark.parametrize(
    "line", ["The Remittance Report", "Totals", "He left. She stayed. They remitted", "Zorp: Tin Orchard"]
)
def test_rows_below_a_line_that_may_head_them_are_not_given_to_the_group_above(line: str) -> None:
    rows, refused = read(f"{HEAD}Production: Grey Gull,,,,\n{ROW}{line},,,,\n{ROW}")
    assert [row.production for row in rows] == ["Grey Gull"]
    assert len(refused) == 1 and "could not be read" in refused[0].why


def test_the_first_production_again_after_another_is_the_first_again() -> None:
    again = "Production: Grey Gull,,,,\n"
    text = f"Fringe report,,,,\n{again}{HEAD}{ROW}Production: Tin Orchard,,,,\n{ROW}{again}{ROW}"
    assert shows(text) == ["Grey Gull", "Tin Orchard", "Grey Gull"]


def test_a_page_s_head_printed_again_leaves_the_group_that_goes_on() -> None:
    head = f"Fringe report,,,,\nProduction: Grey Gull,,,,\n{HEAD}"
    text = f"{head}{ROW}Production: Tin Orchard,,,,\n{ROW}{head}{ROW}"
    assert shows(text) == ["Grey Gull", "Tin Orchard", "Tin Orchard"]


def test_a_row_that_names_no_production_is_said_and_not_used() -> None:
    head, shown = "Member No,Production,Occupation,From,To,Days\n", ("Grey Gull", "Grey Gull", "")
    rows, refused = read(
        head + "".join(f"345{n},{show},PC,2024-03-03,2024-03-09,5\n" for n, show in enumerate(shown))
    )
    assert [row.member_no for row in rows] == ["3450", "3451"]
    assert [(fault.row, fault.column) for fault in refused] == [(4, "production")]


def test_levels_of_a_bookkeeping_program_are_no_part_of_a_title() -> None:
    assert shows(f"{HEAD}Customer:Job  Grey Gull,P101-1,,,\n{ROW}") == ["Grey Gull"]
