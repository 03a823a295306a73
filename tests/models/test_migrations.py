"""The migrations build what the tables say, and ship with the package."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from models import migrations
from models.store import Store
from models.tables import Base


def test_the_migrations_end_in_the_tables(tmp_path: Path) -> None:
    with Store.open(tmp_path / "w").looking() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_head_is_the_newest_file() -> None:
    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert scripts.get_heads() == [migrations.HEAD]


def test_opening_again_migrates_nothing(tmp_path: Path) -> None:
    Store.open(tmp_path / "w").close()
    with Store.open(tmp_path / "w").looking() as connection:
        assert migrations.current(connection) == migrations.HEAD


def test_a_database_without_tables_has_no_revision() -> None:
    with create_engine("sqlite://").connect() as connection:
        assert migrations.current(connection) is None
