"""What was seen and read, kept so that a second run does neither again; all of it can be made anew."""

from __future__ import annotations

import zlib
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute

from models.codec import from_compressed, to_compressed
from models.database import Database, upsert
from models.tables import CropRow, PageSetRow, ReadingRow, ReportDigestRow, RunRow
from models.terms import DocumentReading, PageSet

T = TypeVar("T")


class Papers(Database):
    """Caches by document and by the version of what made them."""

    def pages(self, document: str, preparation: str) -> PageSet | None:
        """The pages of `document` as `preparation` made them, or null."""
        body = self._one(
            PageSetRow.body, PageSetRow.document == document, PageSetRow.preparation == preparation
        )
        return None if body is None else _decoded(body, PageSet)

    def save_pages(self, document: str, preparation: str, pages: PageSet) -> None:
        """Keeps the pages of `document`, compressed."""
        body = to_compressed(pages, PageSet)
        self._put(PageSetRow, document=document, preparation=preparation, body=body)

    def reading(self, document: str, key: str) -> DocumentReading | None:
        """The reading of `document` under `key` (the versions of what read it), or null."""
        body = self._one(ReadingRow.body, ReadingRow.document == document, ReadingRow.key == key)
        return None if body is None else _decoded(body, DocumentReading)

    def save_reading(self, document: str, key: str, reading: DocumentReading) -> None:
        """Keeps the reading of `document`."""
        self._put(ReadingRow, document=document, key=key, body=to_compressed(reading, DocumentReading))

    def crop(self, key: str) -> bytes | None:
        """The PNG kept under `key`, or null."""
        return self._one(CropRow.png, CropRow.key == key)

    def save_crop(self, key: str, png: bytes) -> None:
        """Keeps a PNG."""
        self._put(CropRow, key=key, png=png)

    def report_digest(self, application: str) -> str | None:
        """The digest of the report last written for `application`, or null."""
        return self._one(ReportDigestRow.digest, ReportDigestRow.application == application)

    def save_report_digest(self, application: str, digest: str) -> None:
        """Keeps the digest of the report written for `application`."""
        self._put(ReportDigestRow, application=application, digest=digest)

    def last_run(self, cycle: str) -> tuple[str, datetime, str] | None:
        """The inbox and moment that `cycle` (ISO date) was last run for, and by which rulebook; or null."""
        told = select(RunRow.inbox, RunRow.as_of, RunRow.rulebook).where(RunRow.cycle == cycle)
        with self.looking() as connection:
            row = connection.execute(told).first()
        return None if row is None else (row[0], row[1], row[2])

    def rulebooks_run(self) -> frozenset[str]:
        """Every rulebook that a cycle was run by."""
        with self.looking() as connection:
            return frozenset(connection.execute(select(RunRow.rulebook)).scalars())

    def cycles_run(self) -> tuple[str, ...]:
        """Every cycle that was run, the earliest first."""
        with self.looking() as connection:
            return tuple(connection.execute(select(RunRow.cycle).order_by(RunRow.cycle)).scalars())

    def last_cycle(self) -> str | None:
        """The latest cycle that was run, or null."""
        with self.looking() as connection:
            return connection.execute(select(func.max(RunRow.cycle))).scalar()

    def save_run(self, cycle: str, inbox: str, as_of: datetime, rulebook: str) -> None:
        """Keeps what `cycle` was run for."""
        self._put(RunRow, cycle=cycle, inbox=inbox, as_of=as_of, rulebook=rulebook)

    def _one(self, column: InstrumentedAttribute[T], *where: ColumnElement[bool]) -> T | None:
        with self.looking() as connection:
            return connection.execute(select(column).where(*where)).scalar()

    def _put(self, table: Any, **row: object) -> None:
        with self.writing() as connection:
            upsert(connection, table, [row])


def _decoded(body: bytes, kind: type[T]) -> T | None:
    """The term, or null where an older version wrote what this one cannot take: it is then made again."""
    try:
        return from_compressed(body, kind)
    except (ValueError, KeyError, TypeError, zlib.error):
        return None
