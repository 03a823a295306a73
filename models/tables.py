"""The tables, typed: what the database holds, one class a table. Only `models` imports this.

Everything here can be written twice with the same result: keys are hashes, paths or (file, row), never a
counter that a second run would move on. Moments are kept in UTC and given back in the Local's time.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, Date, DateTime, Dialect, ForeignKey, Index, LargeBinary, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

LOCAL_TIME = ZoneInfo("America/Toronto")

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """An aware moment: kept without zone in UTC, the same on every database, given back in local time."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be kept")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC).astimezone(LOCAL_TIME)


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        datetime: Moment(),
        date: Date(),
        list[Any]: JSON(none_as_null=True),
        dict[str, Any]: JSON(none_as_null=True),
        bytes: LargeBinary(),
    }


# What arrived


class SubmissionRow(Base):
    """An item of an inbox, by path and hash: a file replaced under its old name is another item."""

    __tablename__ = "submissions"
    inbox: Mapped[str] = mapped_column(primary_key=True)
    path: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(String(71), primary_key=True, index=True)
    channel: Mapped[str]
    sender: Mapped[str]
    subject: Mapped[str]
    received_at: Mapped[datetime] = mapped_column(index=True)
    certain: Mapped[bool]
    received_by: Mapped[str]
    mail_check: Mapped[str | None]
    problem_what: Mapped[str | None]
    problem_advice: Mapped[str | None]


class PartRow(Base):
    """A part of an item. `submission` is a hash over the item's inbox, path and bytes."""

    __tablename__ = "parts"
    submission: Mapped[str] = mapped_column(String(71), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    path: Mapped[str]
    name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(71), index=True)
    role: Mapped[str]
    size_bytes: Mapped[int]
    problem_what: Mapped[str | None]
    problem_advice: Mapped[str | None]


# What was seen and read; can be made again


class PageSetRow(Base):
    __tablename__ = "page_sets"
    document: Mapped[str] = mapped_column(String(71), primary_key=True)
    preparation: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[bytes]


class ReadingRow(Base):
    __tablename__ = "readings"
    document: Mapped[str] = mapped_column(String(71), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[bytes]


class CropRow(Base):
    __tablename__ = "crops"
    key: Mapped[str] = mapped_column(primary_key=True)
    png: Mapped[bytes]


class ReportDigestRow(Base):
    __tablename__ = "report_digests"
    application: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str]


# What is asked and answered


class QuestionRow(Base):
    __tablename__ = "questions"
    application: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True, index=True)
    cycle: Mapped[str] = mapped_column(index=True)
    rank: Mapped[int]
    number: Mapped[int]
    body: Mapped[str]


class CorrectionRow(Base):
    """A person's answer. Nothing is ever deleted: an answer is `live`, `superseded` or `withdrawn`."""

    __tablename__ = "corrections"
    id: Mapped[int] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(index=True)
    target: Mapped[str]
    value: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    state: Mapped[str]
    reason: Mapped[str] = mapped_column(server_default="")


class RunRow(Base):
    """What each cycle was last run for, so that a question about it is answered from the same papers."""

    __tablename__ = "runs"
    cycle: Mapped[str] = mapped_column(primary_key=True)
    inbox: Mapped[str]
    as_of: Mapped[datetime]
    rulebook: Mapped[str]


# The office's records, each with file and row


class OfficeRow(Base):
    """One row, number 1: what the records as a whole say of themselves."""

    __tablename__ = "office"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[str]
    absent: Mapped[list[Any]]
    remittances_since: Mapped[date | None]


class Recorded:
    """What every record has: its place in the import, its file and row (page for a PDF)."""

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    file: Mapped[str]
    row: Mapped[int]
    page: Mapped[int | None]


class MemberRow(Recorded, Base):
    __tablename__ = "members"
    member_no: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    known_as: Mapped[list[Any]]
    dues_paid_through: Mapped[date | None]
    email: Mapped[str]
    phone: Mapped[str]


class ListingRow(Base):
    __tablename__ = "listings"
    member: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    category: Mapped[str]
    since: Mapped[date | None]


class ProductionRow(Recorded, Base):
    __tablename__ = "productions"
    production_id: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    also_known_as: Mapped[list[Any]]
    kind: Mapped[str | None]
    season: Mapped[int | None]
    company: Mapped[str]
    studio: Mapped[str]
    agreement: Mapped[str]
    start: Mapped[date | None]
    end: Mapped[date | None]
    producers: Mapped[list[Any]]
    production_managers: Mapped[list[Any]]
    production_coordinators: Mapped[list[Any]]


class SeminarRow(Recorded, Base):
    __tablename__ = "seminars"
    member_no: Mapped[str] = mapped_column(index=True)
    seminar: Mapped[str]
    topic: Mapped[str]
    standing: Mapped[str]
    day: Mapped[date | None] = mapped_column("date")


class DeclineRow(Recorded, Base):
    __tablename__ = "declines"
    member_no: Mapped[str] = mapped_column(index=True)
    ground: Mapped[str]
    declined_on: Mapped[date]
    barred_until: Mapped[date | None]


class UpgradeRow(Recorded, Base):
    """`credits_used` is null where the file has no such record, else [production_id, position] pairs."""

    __tablename__ = "upgrades"
    member_no: Mapped[str] = mapped_column(index=True)
    from_category: Mapped[str]
    to_category: Mapped[str]
    approved_on: Mapped[date]
    credits_used: Mapped[list[Any] | None]


class MeetingRow(Recorded, Base):
    __tablename__ = "meetings"
    kind: Mapped[str]
    day: Mapped[date] = mapped_column("date")


class StandingRow(Recorded, Base):
    __tablename__ = "standing"
    member_no: Mapped[str] = mapped_column(index=True)
    start: Mapped[date | None]
    end: Mapped[date | None]
    standing: Mapped[str]


class RemittanceRow(Recorded, Base):
    __tablename__ = "remittances"
    member_no: Mapped[str]
    member_name: Mapped[str]
    production_id: Mapped[str]
    production: Mapped[str]
    season: Mapped[int | None]
    company: Mapped[str]
    occupation: Mapped[str]
    position: Mapped[str | None]
    start: Mapped[date | None]
    end: Mapped[date | None]
    days: Mapped[float | None]
    hours: Mapped[float | None]
    amount: Mapped[float | None]
    paid_not_worked: Mapped[str]
    __table_args__ = (Index("ix_remittances_member_no_start", "member_no", "start"),)


class RosterRow(Recorded, Base):
    __tablename__ = "roster"
    member_no: Mapped[str]
    name: Mapped[str]
    production: Mapped[str]
    start: Mapped[date | None]
    end: Mapped[date | None]
    days: Mapped[float]
    basis: Mapped[str]
    organised_on: Mapped[date | None]
    involved_since: Mapped[date | None]


class RefusedRowRow(Base):
    __tablename__ = "refused_rows"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    file: Mapped[str]
    row: Mapped[int]
    column: Mapped[str]
    why: Mapped[str]
