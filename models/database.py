"""The connection: opening, locking and migrating the database; short transactions to read and to write."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, OperationalError

from models.errors import UsageFault
from models.migrations import migrate
from models.tables import Base

BUSY_SECONDS = 30
FILE_NAME = "desk.sqlite3"


class Database:
    """One engine and the workspace that it serves. Base of the store's parts."""

    def __init__(self, folder: Path, engine: Engine) -> None:
        self.folder = folder
        self._engine = engine

    @contextmanager
    def looking(self) -> Iterator[Connection]:
        """A connection that sees one moment of the database, and holds nobody up."""
        with self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that has the write lock from its start (SQLite refuses to upgrade a read lock when
        another has written meanwhile, whatever the busy timeout). All or nothing is kept."""
        with self._engine.connect().execution_options(desk_writes=True) as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """Lets go of the database's connections."""
        self._engine.dispose()


def connect(folder: Path, url: str | None) -> Engine:
    """An engine on `url`, or on SQLite in `folder`, migrated.

    Raises UsageFault where the database cannot be opened.
    """
    path = folder / FILE_NAME
    if url is None:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        url = f"sqlite:///{path}"
    if url.startswith(("postgresql://", "postgres://")):
        url = f"postgresql+psycopg://{url.partition('://')[2]}"
    try:
        engine = create_engine(url, hide_parameters=True)
        if engine.dialect.name == "sqlite":
            _tame_sqlite(engine)
        writes = {"desk_writes": True}
        with _alone(folder), engine.connect().execution_options(**writes) as to, to.begin():
            migrate(to)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as fault:
        raise UsageFault(
            "The database address is not one that can be used.",
            "Check DESK_DATABASE_URL, or leave it out to use a file in the workspace.",
        ) from fault
    except OperationalError as fault:
        raise UsageFault(
            "The database cannot be opened.",
            "Check that its server runs, or that the workspace is on a disk with space left.",
        ) from fault
    return engine


def upsert(connection: Connection, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts `rows`; one whose key is there already takes the new values."""
    if not rows:
        return
    target = table.__table__
    assert isinstance(target, Table)
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = insert(target)
    keys = [column.name for column in target.primary_key]
    others = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    if others:
        statement = statement.on_conflict_do_update(index_elements=keys, set_=others)
    else:
        statement = statement.on_conflict_do_nothing(index_elements=keys)
    connection.execute(statement, list(rows))


def _tame_sqlite(engine: Engine) -> None:
    """WAL, a busy timeout, overwriting of what is deleted, and transactions that begin when we say (sqlite3
    itself begins them late)."""

    @event.listens_for(engine, "connect")
    def settle(raw: Any, _record: Any) -> None:
        raw.isolation_level = None
        for pragma in (
            f"busy_timeout = {BUSY_SECONDS * 1000}",
            "journal_mode = WAL",
            "synchronous = NORMAL",
            "foreign_keys = ON",
            "secure_delete = ON",
        ):
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("desk_writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two programs that open one new workspace migrate it one after the other."""
    lock = os.open(folder / ".migrating", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)
