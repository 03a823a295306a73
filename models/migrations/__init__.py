"""The database's history: one file a change in `versions`, run by `migrate` when a store is opened."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

HEAD = "0006"
"""The newest revision. A test holds it to the files."""

LOCK_NUMBER = 4110411
"""PostgreSQL's advisory lock that makes two desks migrate one after the other."""


def migrate(connection: Connection) -> None:
    """Brings the database of `connection`, inside its transaction, to `HEAD`; does nothing if it is there."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": LOCK_NUMBER})
    if current(connection) == HEAD:
        return
    # Alembic takes a third of a second to import, which a start with nothing to migrate need not pay.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def current(connection: Connection) -> str | None:
    """The database's revision, or null for one without any."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
