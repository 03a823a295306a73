"""The office's records: a whole office at a time, each row with its file and row, refused rows too."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from enum import Enum
from itertools import islice
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from models.database import Database, upsert
from models.tables import (
    Base,
    DeclineRow,
    ListingRow,
    MeetingRow,
    MemberRow,
    OfficeRow,
    ProductionRow,
    RefusedRowRow,
    RemittanceRow,
    RosterRow,
    SeminarRow,
    StandingRow,
    UpgradeRow,
)
from models.terms import (
    Decline,
    Listing,
    Meeting,
    Member,
    Office,
    Position,
    Production,
    ProductionKind,
    Provenance,
    RefusedRow,
    Remittance,
    RosterDays,
    SeminarAttendance,
    StandingSpan,
    Upgrade,
)

AT_ONCE = 5000
"""Rows a statement: few enough for memory, many enough for speed."""

SHELVES: tuple[tuple[str, type, type[Base]], ...] = (
    ("members", Member, MemberRow),
    ("productions", Production, ProductionRow),
    ("seminars", SeminarAttendance, SeminarRow),
    ("declines", Decline, DeclineRow),
    ("upgrades", Upgrade, UpgradeRow),
    ("meetings", Meeting, MeetingRow),
    ("standing", StandingSpan, StandingRow),
    ("remittances", Remittance, RemittanceRow),
    ("roster", RosterDays, RosterRow),
    ("refused", RefusedRow, RefusedRowRow),
)

READ: dict[str, Callable[[Any], Any]] = {
    "position": Position,
    "known_as": tuple,
    "also_known_as": tuple,
    "producers": tuple,
    "production_managers": tuple,
    "production_coordinators": tuple,
    "credits_used": lambda pairs: tuple((production, Position(position)) for production, position in pairs),
}
"""How a column's value, where not null, becomes a term's; others are as they are."""


class Records(Database):
    """The office as imported."""

    def replace_office(self, office: Office, digest: str | None = None) -> bool:
        """Makes `office` the records, in one transaction; false where they are these already.

        `digest` names the input (a hash of the files and of what read them); null: of the office's content.
        """
        digest = digest or content_digest(office)
        if self.office_digest() == digest:
            return False
        with self.writing() as connection:
            connection.execute(delete(ListingRow))
            for name, term, table in SHELVES:
                connection.execute(delete(table))
                _fill(
                    connection, table, (_row(term, n, held) for n, held in enumerate(getattr(office, name)))
                )
            _fill(connection, ListingRow, _listings(office.members))
            state = {
                "id": 1,
                "digest": digest,
                "absent": sorted(office.absent),
                "remittances_since": office.remittances_since,
            }
            upsert(connection, OfficeRow, [state])
        return True

    def office_digest(self) -> str | None:
        """The digest that the records were imported with; null before the first import."""
        with self.looking() as connection:
            return connection.execute(select(OfficeRow.digest)).scalar()

    def office(self) -> Office:
        """All records, in the order of their files; an empty Office before the first import."""
        with self.looking() as connection:
            state = connection.execute(select(OfficeRow.absent, OfficeRow.remittances_since)).first()
            listings: dict[int, list[Listing]] = {}
            columns = (ListingRow.member, ListingRow.category, ListingRow.since)
            for member, category, since in connection.execute(
                select(*columns).order_by(ListingRow.member, ListingRow.number)
            ):
                listings.setdefault(member, []).append(Listing(category, since))
            held = {name: tuple(_terms(connection, term, table, listings)) for name, term, table in SHELVES}
        if state is None:
            return Office()
        return Office(**held, absent=frozenset(state[0]), remittances_since=state[1])


def content_digest(office: Office) -> str:
    """`sha256:<hex>` over every record in order."""
    seen = hashlib.sha256()
    for name, _, _ in SHELVES:
        seen.update(f"\n{name}\n".encode())
        for record in getattr(office, name):
            seen.update(repr(record).encode("utf-8", "surrogatepass"))
    seen.update(repr((sorted(office.absent), office.remittances_since)).encode())
    return "sha256:" + seen.hexdigest()


def _fill(connection: Connection, table: type[Base], rows: Iterator[dict[str, Any]]) -> None:
    statement = insert(table.__table__)  # type: ignore[arg-type]
    while batch := list(islice(rows, AT_ONCE)):
        connection.execute(statement, batch)


def _row(term: type, number: int, record: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"id": number}
    for field in fields(term):
        value = getattr(record, field.name)
        if isinstance(value, Provenance):
            row |= {"file": value.file, "row": value.row, "page": value.page}
        elif field.name != "listings":
            row[field.name] = _plain(value)
    return row


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value.value if isinstance(value, Enum) else value


def _listings(members: Iterable[Member]) -> Iterator[dict[str, Any]]:
    for number, member in enumerate(members):
        for place, listing in enumerate(member.listings):
            yield {"member": number, "number": place, "category": listing.category, "since": listing.since}


def _terms(
    connection: Connection, term: type, table: type[Base], listings: Mapping[int, list[Listing]]
) -> Iterator[Any]:
    names = [field.name for field in fields(term)]
    columns = table.__table__.columns
    for row in connection.execute(select(*columns).order_by(columns["id"])).mappings():
        yield term(*(_value(term, name, row, listings) for name in names))


def _value(term: type, name: str, row: Mapping[Any, Any], listings: Mapping[int, list[Listing]]) -> Any:
    if name == "provenance":
        return Provenance(row["file"], row["row"], row["page"])
    if name == "listings":
        return tuple(listings.get(row["id"], ()))
    value = row[name]
    if value is None:
        return None
    if name == "kind" and term is Production:
        return ProductionKind(value)
    return READ[name](value) if name in READ else value
