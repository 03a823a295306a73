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


@pytest.mark.parametrize(
    "line",
    [
        '"ROE, Maria   Member No. 3456"',
        '"Member #3456  Roe, Maria"',
        '"Roe, Maria",Member No. 3456',
        '"3456 - Roe, Maria"',
    ],
)
def test_a_member_who_heads_the_rows_is_told_by_number_and_name(line: str) -> None:
    head = "Production,Occupation,From,To,Days\n"
    rows, _ = read(f"{head}{line},,,,\nGrey Gull,1st APC,2024-03-03,2024-03-09,5\n")
    assert [(row.member_no, row.member_name) for row in rows] == [("3456", "Maria Roe")]


def test_a_heading_with_its_number_amid_is_a_title_and_a_firm() -> None:
    rows, _ = read(f"{HEAD}S.O.S. 12 [P101-1] Gull Films Inc.,,,,\n{ROW}")
    assert [(r.production, r.season, r.production_id, r.company) for r in rows] == [
        ("S.O.S. 12", None, "P101-1", "Gull Films Inc.")
    ]


def test_labels_whose_values_are_none_of_theirs_say_nothing() -> None:
    rows, _ = read(f"Remitted to: Local 411,,,,\nClient: All,,,,\nProduction: Grey Gull,,,,\n{HEAD}{ROW}")
    assert [(row.company, str(row.end)) for row in rows] == [("", "2024-03-09")]


def test_days_of_the_week_beside_the_day_on_which_it_ends() -> None:
    days = ",".join(f"{day} Hrs" for day in ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"))
    head = f"Member No,Production,Occupation,Week Ending (Sat),{days},Wk Hrs\n"
    rows, _ = read(f"{head}3456,Grey Gull,PC,2024-03-09,0.00,12.5,12.5,0.00,0.00,0.00,0.00,25.00\n" * 2)
    assert [(row.days, row.hours) for row in rows] == [(2.0, 25.0)] * 2


def test_a_family_name_in_capitals_before_the_given_name() -> None:
    head = "Member No,Salarié,Production,Occupation,From,To,Days\n"
    names = ("DE LA CRUZ Ana", "ST-PIERRE Éva", "ROE Bo")
    rows, _ = read(
        head
        + "".join(f"345{n},{name},Grey Gull,PC,2024-03-03,2024-03-09,5\n" for n, name in enumerate(names))
    )
    assert [row.member_name.split()[0] for row in rows] == ["Ana", "Éva", "Bo"]


@pytest.mark.parametrize(
    ("code", "kind"),
    [("HOL-NW", "unworked holiday"), ("CANC CALL", "cancelled call"), ("BEREAV", "bereavement"), ("REG", "")],
)
def test_codes_of_pay_are_told_by_their_words(code: str, kind: str) -> None:
    head = "Member No,Production,Occupation,Earn Code,From,To,Days\n"
    rows, _ = read(f"{head}3456,Grey Gull,PC,{code},2024-03-03,2024-03-09,1\n")
    assert [row.paid_not_worked for row in rows] == [kind]
