"""The migrations build what the tables say, and ship with the package."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from models import migrations
from models.database import FILE_NAME
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


def test_pictures_made_before_identifiers_were_hidden_are_forgotten_to_the_byte(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "w")
    store.save_crop("key", b"a picture of 046 454 286" * 50)
    with store.writing() as connection:
        connection.execute(text("ALTER TABLE submissions DROP COLUMN mail_check"))
        connection.execute(text("DROP TABLE payroll_layouts"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0003'"))
    store.close()
    assert b"046 454 286" in (tmp_path / "w" / FILE_NAME).read_bytes()
    again = Store.open(tmp_path / "w")
    assert again.crop("key") is None
    again.close()
    assert b"046 454 286" not in (tmp_path / "w" / FILE_NAME).read_bytes()


def test_a_database_without_tables_has_no_revision() -> None:
    with create_engine("sqlite://").connect() as connection:
        assert migrations.current(connection) is None
