"""The office's records as files, in the exact columns of the contract."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path

from openpyxl import Workbook

from samples.payroll import Written, save_book, write_remittances
from samples.world import Person, World

Row = Sequence[object]
DUES_UNTIL = date(2026, 12, 31)


def write_office(folder: Path, world: World) -> list[Written]:
    """All records of `world` below `folder`; returns what each remittance report holds.

    productions.csv is written as a workbook, standing.csv with semicolons and a BOM, as offices do.
    """
    folder.mkdir(parents=True, exist_ok=True)
    members = sorted(world.members, key=lambda member: member.member_no)
    _write(folder / "members.csv", _MEMBERS, [_member(world, member) for member in members])
    _book(folder / "productions.xlsx", _PRODUCTIONS, _productions(world))
    seminars = sorted(world.seminars, key=lambda row: (row[4], row[0]))
    _write(folder / "seminars.csv", ("member_no", "seminar", "topic", "standing", "date"), seminars)
    declines = [(no, ground, on, until or "") for no, ground, on, until in world.declines]
    _write(folder / "declines.csv", ("member_no", "ground", "declined_on", "barred_until"), declines)
    _write(folder / "upgrades.csv", _UPGRADES, _upgrades(world))
    _write(folder / "meetings.csv", ("kind", "date"), _meetings())
    standing = [row for member in members for row in _standing(world, member)]
    _write(folder / "standing.csv", ("member_no", "from", "to", "standing"), standing, ";", bom=True)
    return write_remittances(folder / "remittances", world.pay)


_MEMBERS = ("member_no", "name", "known_as", "categories", "dues_paid_through", "email", "phone")
_PRODUCTIONS = (
    "production_id", "title", "also_known_as", "kind", "season", "company", "studio", "agreement", "start",
    "end", "producers", "production_managers", "production_coordinators",
)  # fmt: skip
_UPGRADES = ("member_no", "from_category", "to_category", "approved_on", "credits_used")


def _write(path: Path, head: Row, rows: Iterable[Row], delimiter: str = ",", *, bom: bool = False) -> None:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows([head, *rows])
    path.write_bytes(stream.getvalue().encode("utf-8-sig" if bom else "utf-8"))


def _book(path: Path, head: Row, rows: Iterable[Row]) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (head, *rows):
        sheet.append(list(row))
    save_book(book, path)


def _member(world: World, member: Person) -> Row:
    arrears = world.arrears.get(member.member_no)
    dues = arrears - timedelta(days=1) if arrears else DUES_UNTIL
    listed = ";".join(f"{category}@{since.isoformat()}" for category, since in member.listings)
    return (
        member.member_no,
        member.name,
        ";".join(member.known_as),
        listed,
        dues,
        member.email,
        member.phone,
    )


def _standing(world: World, member: Person) -> list[Row]:
    joined = min(since for _, since in member.listings)
    arrears = world.arrears.get(member.member_no)
    if arrears is None:
        return [(member.member_no, joined, "", "good")]
    good = (member.member_no, joined, arrears - timedelta(days=1), "good")
    return [good, (member.member_no, arrears, "", "arrears")]


def _productions(world: World) -> list[Row]:
    own: dict[str, list[str]] = defaultdict(list)
    for production, name in world.own_coordinators:
        own[production].append(name)
    return [
        (
            show.production_id, show.title, ";".join(show.also_known_as), show.kind.value, show.season or "",
            show.company, show.studio, show.agreement, show.start.isoformat(), show.end.isoformat(),
            ";".join(show.producers), ";".join(show.production_managers),
            ";".join((*show.production_coordinators, *own[show.production_id])),
        )
        for show in world.shows
    ]  # fmt: skip


def _upgrades(world: World) -> list[Row]:
    return [
        (no, before, after, on, "" if used is None else ";".join(f"{show}:{job.value}" for show, job in used))
        for no, before, after, on, used in world.upgrades
    ]


def _meetings() -> list[Row]:
    return [
        ("committee", date(2026, 12, 15)),
        ("board", date(2027, 1, 12)),
        ("general", date(2027, 1, 30)),
        ("availability_list", date(2027, 2, 5)),
    ]
