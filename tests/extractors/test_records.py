"""The office's own files are read by their columns' names; what cannot be used is told by its place."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from extractors.records import fingerprint, read_office
from models.terms import Listing, Position, ProductionKind, Provenance, RefusedRow

MEMBERS = "member_no,name,known_as,categories,dues_paid_through,email,phone\n"
PRODUCTIONS = (
    "production_id,title,also_known_as,kind,season,company,studio,agreement,start,end,producers,"
    "production_managers,production_coordinators\n"
)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = tmp_path / "office"
    (folder / "remittances").mkdir(parents=True)
    return folder


def test_a_small_office_is_read_whole(office: Path) -> None:
    (office / "members.csv").write_text(
        MEMBERS
        + "0042,Ana Roe,A. Roe;Annie Roe,2nd_apc@2019-04-01;Honeywagon,2026-12-31,a@example.org,555-0100\n"
    )
    (office / "productions.csv").write_text(
        PRODUCTIONS
        + "P1,Grey Gull,Brine;Salt,tv_season,2,Cedar Loop Inc.,North,411,2024-01-08,,P. One;P. Two,M. Six,\n"
    )
    (office / "seminars.csv").write_text(
        "member_no,seminar,topic,standing,date\n0042,Visas,Immigration,hosted,2025-02-03\n"
    )
    (office / "declines.csv").write_text("member_no,ground,declined_on\n0042,misrepresentation,2024-02-29\n")
    (office / "upgrades.csv").write_text(
        "member_no,from_category,to_category,approved_on,credits_used\n"
        "0042,2nd APC,1st APC,2023-05-06,P1:2nd_apc;P2:1st APC\n0043,2nd_apc,1st_apc,2023-05-06,\n"
    )
    (office / "meetings.csv").write_text("kind,date\nAvailability List,2027-01-10\n")
    (office / "standing.csv").write_text("member_no,from,to,standing\n0042,2020-01-01,,good\n")
    (office / "roster.csv").write_text(
        "member_no,name,production,from,to,days,basis,organised_on\n"
        "0042,,Grey Gull,2024-01-08,2024-01-19,9.5,Turned union,2024-01-10\n"
    )
    (office / "remittances" / "a.csv").write_text(
        "Member No,Show,Occupation,Week Ending,Days\n0042,Brine,1st APC,2024-03-09,5\n"
    )
    read = read_office(office, remittances_since=date(2015, 1, 1))
    assert (read.refused, read.absent, read.remittances_since) == ((), frozenset(), date(2015, 1, 1))
    (member,) = read.members
    assert (member.member_no, member.known_as) == ("0042", ("A. Roe", "Annie Roe"))
    assert member.listings == (Listing("2nd_apc", date(2019, 4, 1)), Listing("honeywagon", None))
    assert member.provenance == Provenance("members.csv", 2)
    (production,) = read.productions
    assert (production.kind, production.season, production.end) == (ProductionKind.TV_SEASON, 2, None)
    assert (production.also_known_as, production.producers) == (("Brine", "Salt"), ("P. One", "P. Two"))
    assert read.seminars[0].topic == "immigration"
    assert (read.declines[0].declined_on, read.declines[0].barred_until) == (date(2024, 2, 29), None)
    assert read.upgrades[0].credits_used == (("P1", Position.SECOND_APC), ("P2", Position.FIRST_APC))
    assert (read.upgrades[0].from_category, read.upgrades[1].credits_used) == ("2nd_apc", None)
    assert (read.meetings[0].kind, read.standing[0].end) == ("availability_list", None)
    assert (read.remittances[0].production, read.remittances[0].start) == ("Brine", date(2024, 3, 3))
    assert read.remittances[0].provenance == Provenance("remittances/a.csv", 2)
    (days,) = read.roster
    assert (days.member_no, days.days, days.basis) == ("0042", 9.5, "turned_union")
    assert (days.organised_on, days.involved_since) == (date(2024, 1, 10), None)


def test_files_that_are_not_there_are_named(office: Path) -> None:
    assert read_office(office).absent == frozenset(
        {"members.csv", "productions.csv", "seminars.csv", "declines.csv", "upgrades.csv", "meetings.csv"}
        | {"standing.csv", "roster.csv", "remittances"}
    )
    assert read_office(office / "nowhere").members == ()


def test_headings_match_whatever_their_case_spacing_and_place(office: Path) -> None:
    (office / "Members.CSV").write_bytes(
        "\ufeffNAME;Member No;Dues Paid Through;Known As;Categories;E-mail;PHONE\r\n"
        "Ana Roé;3456;31/12/2026;;;a@b.org;\r\n".encode()
    )
    read = read_office(office)
    assert read.refused == ()
    assert (read.members[0].name, read.members[0].dues_paid_through) == ("Ana Roé", date(2026, 12, 31))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings_that_can_be_told_are_read(office: Path, encoding: str) -> None:
    (office / "members.csv").write_bytes((MEMBERS + "3456,Zoë Côté,,,,,\n").encode(encoding))
    assert [m.name for m in read_office(office).members] == ["Zoë Côté"]


def test_an_encoding_that_cannot_be_told_is_refused_with_advice(office: Path) -> None:
    (office / "members.csv").write_bytes(MEMBERS.encode() + b"3456,Zo\x89 C\x93t\x8e\xb1,,,,,\n")
    (refused,) = read_office(office).refused
    assert (refused.file, refused.row) == ("members.csv", 0) and "UTF-8" in refused.why


def test_bad_rows_are_refused_one_by_one(office: Path) -> None:
    (office / "members.csv").write_text(
        MEMBERS
        + "3456,Ana Roe,,,2026-12-31,,\n../../x,Eve,,,2026-12-31,,\n"
        + "3457,Kim,,,soon,,\n3458,Lou,,,03/04/2026,,\n"
        + ",,,,,,\n3459,,,,,,\n3456,Ana Again,,,,,\n"
    )
    read = read_office(office)
    assert [(r.row, r.column) for r in read.refused] == [
        (3, "member_no"), (4, "dues_paid_through"), (5, "dues_paid_through"), (7, "name"), (8, "member_no"),
    ]  # fmt: skip
    assert "two ways" in read.refused[2].why and "row 2" in read.refused[4].why
    assert [m.name for m in read.members] == ["Ana Roe", "Ana Again"]


def test_a_date_elsewhere_in_the_column_settles_the_order(office: Path) -> None:
    (office / "meetings.csv").write_text("kind,date\nboard,03/04/2026\ngeneral,25/04/2026\n")
    assert [m.date for m in read_office(office).meetings] == [date(2026, 4, 3), date(2026, 4, 25)]


def test_a_missing_column_is_told_once_and_the_rest_is_read(office: Path) -> None:
    (office / "members.csv").write_text("member_no,name,email\n3456,Ana Roe,\n3457,Kim Lee,\n")
    read = read_office(office)
    assert len(read.members) == 2
    assert {r.column for r in read.refused} == {"known_as", "categories", "dues_paid_through", "phone"}
    assert {r.row for r in read.refused} == {1}


def test_a_file_without_its_headings_is_refused(office: Path) -> None:
    (office / "declines.csv").write_text("3456,misrepresentation,2024-01-01\n")
    (refused,) = read_office(office).refused
    assert refused == RefusedRow("declines.csv", 0, "", refused.why) and "member_no, ground" in refused.why


def test_a_workbook_with_number_cells_and_real_dates(office: Path) -> None:
    book = Workbook()
    book.active.append(["Members of the Local"])
    book.active.append(["Member No", "Name", "Known as", "Categories", "Dues paid through", "Email", "Phone"])
    book.active.append([3281.0, "Kim Lee", None, "pc@2012-01-05", date(2026, 6, 30), None, 5550100])
    book.active.append(["0042", "Ana Roe", None, None, 46203, None, None])
    out = io.BytesIO()
    book.save(out)
    (office / "members.xlsx").write_bytes(out.getvalue())
    read = read_office(office)
    assert [(m.member_no, m.dues_paid_through) for m in read.members] == [
        ("3281", date(2026, 6, 30)), ("0042", date(2026, 6, 30)),
    ]  # fmt: skip
    assert (read.members[0].phone, read.members[0].provenance) == ("5550100", Provenance("members.xlsx", 3))


def test_the_fingerprint_changes_with_the_files_alone(office: Path) -> None:
    (office / "members.csv").write_text(MEMBERS)
    before = fingerprint(office)
    assert fingerprint(office) == before
    assert fingerprint(office, date(2015, 1, 1)) != before
    (office / "remittances" / "a.csv").write_text("x")
    assert fingerprint(office) != before
