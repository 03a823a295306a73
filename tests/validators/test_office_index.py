"""Whose each remittance is, and for which show: by number and name together, each row once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.terms import Office, Provenance, StandingSpan
from tests.rules.officemaker import at_row, member, production, remittance
from validators.office_index import OfficeIndex, latest_upgrade, listed
from validators.people import PersonMatch

MEMBERS = (
    member({"number": "3456", "name": "Nadia Ferro", "known_as": ["Nadia Okafor"]}),
    member({"number": "2001", "name": "Rosa Lind"}, 3),
    member({"number": "1001", "name": "John Tessier"}, 4),
    member({"number": "1002", "name": "Joan Tessier"}, 5),
)
QUAY = {"id": "P1", "title": "Amber Quay", "kind": "feature", "company": "Quay Two Inc."}


def rows(*said: dict[str, Any], of: str = "3456") -> list[float]:
    """The days of each remittance that is the member's, in their order."""
    office = Office(members=MEMBERS, remittances=tuple(remittance(r, row=at) for at, r in enumerate(said, 2)))
    return [paid.row.days or 0 for paid in OfficeIndex(office).paid_rows(of)]


@pytest.mark.parametrize(
    ("number", "name", "theirs"),
    [
        ("3456", "", True),
        ("3456", "Nadia Ferro", True),
        ("3456", "FERRO, N.", True),
        ("3456", "Rosa Lind", False),
        ("", "Nadia Ferro", True),
        ("", "Nadia Okafor", True),
        ("", "Nadia Fero", True),
        ("", "Rosa Lind", False),
        ("", "Nadia", False),
        ("2001", "", False),
        ("2001", "Nadia Ferro", False),
        ("9999", "Nadia Ferro", True),
        ("9999", "", False),
    ],
)
def test_a_remittance_is_the_members_whose_number_or_name_it_has(
    number: str, name: str, theirs: bool
) -> None:
    assert rows({"number": number, "name": name, "days": 10}) == ([10] if theirs else [])


def test_a_name_near_to_two_members_gives_neither_the_row() -> None:
    said = {"number": "", "name": "J. Tessier", "days": 10}
    assert rows(said, of="1001") == rows(said, of="1002") == []


@pytest.mark.parametrize(
    ("known", "paid", "theirs"),
    [
        ("Robert Li", "Bob Li", True),
        ("Nadia Ng", "N. Ng", True),
        ("Margaret Ash", "ASH, Peggy", True),
        ("Nadia Rose Ferro", "Nadia Ruth Ferro", True),
        ("Nadia Rose Ferro", "Nadja Ruth Ferro", False),
        ("Robert Li", "Bob Lo", False),
    ],
)
def test_a_name_on_pay_is_a_members_however_short_or_familiar_it_is(
    known: str, paid: str, theirs: bool
) -> None:
    """From `CLOSE` on, where it is nobody else's."""
    office = Office(
        members=(member({"number": "77", "name": known}),),
        remittances=tuple(remittance({"number": "", "name": n, "days": 10}) for n in (paid, "Otto Brand")),
    )
    assert bool(OfficeIndex(office).paid_rows("77")) is theirs


def test_rows_of_a_report_of_pages_come_page_by_page() -> None:
    made = [
        replace(remittance({"title": f"Show {page}{row}"}), provenance=Provenance("r.pdf", row, page))
        for page, row in ((2, 1), (1, 2), (1, 1), (None, 3))
    ]
    paid = OfficeIndex(Office(members=MEMBERS, remittances=tuple(made))).paid_rows("3456")
    assert [p.row.production for p in paid] == ["Show None3", "Show 11", "Show 12", "Show 21"]


def test_a_row_given_twice_counts_once_and_two_that_differ_twice() -> None:
    one = {"title": "Amber Quay", "start": date(2018, 1, 1), "end": date(2018, 1, 31), "days": 20}
    assert rows(one, one) == [20]
    for other in ({"days": 21}, {"end": date(2018, 2, 1)}, {"season": 2}, {"not_worked": "idle day"}):
        assert len(rows(one, {**one, **other})) == 2


def test_rows_come_in_the_order_of_their_file_whatever_order_they_were_read_in() -> None:
    made = [remittance({"title": f"Show {at}", "days": at}, row=at) for at in (5, 2, 9)]
    paid = OfficeIndex(Office(members=MEMBERS, remittances=tuple(made))).paid_rows("3456")
    assert [p.row.days for p in paid] == [2, 5, 9]


@pytest.mark.parametrize(
    ("said", "show"),
    [
        ({"production_id": "P1", "title": "Whatever"}, "P1"),
        ({"title": "Amber Quay"}, "P1"),
        ({"title": "Amber Quay (Quay Two Inc.)"}, "P1"),
        ({"title": "Amber Quay (quay two inc)"}, "P1"),
        ({"title": "Amber Quay (Elm Nine Inc.)"}, ""),
        ({"title": "Zinc Mountain (Quay Two Inc.)"}, ""),
        ({"title": "Zinc Mountain"}, ""),
    ],
)
def test_the_show_of_a_row_is_told_by_its_id_or_its_title(said: dict[str, Any], show: str) -> None:
    office = Office(members=MEMBERS, productions=(production(QUAY),), remittances=(remittance(said),))
    paid = OfficeIndex(office).paid_rows("3456")[0]
    assert (paid.production.production_id if paid.production else "") == show
    assert bool(paid.key) is bool(show)


def test_a_number_without_a_name_is_its_members_and_a_name_without_a_number_too() -> None:
    index = OfficeIndex(Office(members=MEMBERS))
    assert [index.identify("", "2001").member, index.identify("Rosa Lind").member] == [MEMBERS[1]] * 2
    assert index.identify("", "") == index.identify("Otto Brand") == PersonMatch()
    assert index.identify("Rosa Lind", "3456").member is None
    assert index.identify("Rosa Lind", "3456", number_sure=False).member is MEMBERS[1]


def span(standing: str, start: date | None, end: date | None, row: int = 2) -> StandingSpan:
    return StandingSpan("3456", start, end, standing, at_row(row))


@pytest.mark.parametrize(
    ("day", "good", "where"),
    [
        (date(2026, 1, 31), True, "made-up.csv row 2, dues_paid_through"),
        (date(2026, 2, 1), False, "made-up.csv row 7, standing"),
        (date(2026, 2, 28), False, "made-up.csv row 7, standing"),
        (date(2026, 3, 1), True, "made-up.csv row 8, standing"),
        (date(2027, 12, 31), True, "made-up.csv row 8, standing"),
    ],
)
def test_the_record_of_standing_holds_on_its_days_and_else_the_dues(
    day: date, good: bool, where: str
) -> None:
    spans = (
        span("suspended", date(2026, 2, 1), date(2026, 2, 28), 7),
        span("good", date(2026, 3, 1), None, 8),
    )
    index = OfficeIndex(Office(members=MEMBERS, standing=spans))
    nadia = MEMBERS[0]
    assert index.good_standing(nadia, day) is good
    assert index.standing_where(nadia, day).where == where


def test_dues_are_current_through_their_day_and_unknown_without_one() -> None:
    nadia = replace(MEMBERS[0], dues_paid_through=date(2026, 6, 30))
    index = OfficeIndex(Office(members=(nadia,)))
    days = (date(2026, 6, 30), date(2026, 7, 1))
    assert [index.good_standing(nadia, day) for day in days] == [True, False]
    assert index.standing_where(nadia, days[0]).quote == "2026-06-30"
    unknown = replace(nadia, dues_paid_through=None)
    assert index.good_standing(unknown, days[0]) is None
    assert index.standing_where(unknown, days[0]).quote == "no date"


def test_a_listing_counts_from_its_day_and_one_without_a_day_always() -> None:
    rosa = member({"number": "1", "name": "Rosa Lind", "listed": ["pc@2026-05-01", "2nd_apc"]})
    assert listed(rosa, date(2026, 4, 30)) == ("2nd_apc",)
    assert listed(rosa, date(2026, 5, 1)) == ("pc", "2nd_apc")


def test_the_last_upgrade_to_a_category_up_to_a_day_holds() -> None:
    from models.terms import Upgrade

    def upgrade(to: str, day: date) -> Upgrade:
        return Upgrade("3456", "2nd_apc", to, day, None, at_row(2))

    first, second, other = (
        upgrade("1st_apc", date(2018, 6, 15)),
        upgrade("1st_apc", date(2020, 6, 15)),
        upgrade("pc", date(2019, 6, 15)),
    )
    known = (second, other, first)
    assert latest_upgrade(known, "1st_apc", date(2020, 6, 15)) is second
    assert latest_upgrade(known, "1st_apc", date(2020, 6, 14)) is first
    assert latest_upgrade(known, "1st_apc", date(2018, 6, 14)) is None
    assert latest_upgrade(known, "script", date(2026, 1, 1)) is None
