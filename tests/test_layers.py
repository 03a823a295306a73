"""The rooms: who may import whom, and one door a library. Read from the source, so that nothing is missed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("models", "extractors", "validators", "reports", "flows", "desk", "samples")
MAY_IMPORT = {
    "models": {"models"},
    "extractors": {"extractors", "models.terms", "models.errors"},
    "validators": {"validators", "models.terms", "models.errors"},
    "reports": {"reports", "models.terms", "models.errors"},
    "flows": {"flows", "models", "extractors", "validators", "reports", "samples"},
    "desk": {"desk", "flows", "models", "reports"},
}
ONE_DOOR = {
    "pytesseract": {"extractors/ocr.py"},
    "pdfplumber": {"extractors/pdf_text.py"},
    "spacy": {"extractors/language.py", "extractors/language_training.py"},
    "weasyprint": {"reports/pdf.py"},
    "odf": {"extractors/odt_pages.py"},
    "oxmsg": {"extractors/outlook.py"},
    "pillow_heif": {"extractors/frames.py"},
    "striprtf": {"extractors/rich_text.py"},
    "pebble": {"extractors/sandbox.py"},
    "dkim": {"extractors/mail_signatures.py"},
    "dns": {"flows/mail_keys.py"},
    "prefect": {"flows/run.py", "flows/schedule.py"},
    "sqlalchemy": "models/",
    "alembic": "models/",
}
PRODUCT = ("models", "extractors", "validators", "reports", "flows", "desk")


def files(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(name: str, room: str) -> bool:
    return name == room or name.startswith(f"{room}.")


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_imports_only_what_it_may(room: str) -> None:
    assert files(room)
    for file in files(room):
        for name in imports(file):
            if name.split(".")[0] in ROOMS:
                assert any(within(name, allowed) for allowed in MAY_IMPORT[room]), f"{file} imports {name}"


@pytest.mark.parametrize("library", ONE_DOOR)
def test_a_library_has_one_door(library: str) -> None:
    door = ONE_DOOR[library]
    users = {
        file.relative_to(ROOT).as_posix()
        for room in PRODUCT
        for file in files(room)
        if any(within(name, library) for name in imports(file))
    }
    assert users
    stray = {user for user in users if not (user.startswith(door) if isinstance(door, str) else user in door)}
    assert not stray


def test_the_rules_and_the_readers_do_not_look_at_the_clock() -> None:
    for room in ("extractors", "validators", "reports"):
        for file in files(room):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                asked = isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
                assert not asked, f"{file}:{getattr(node, 'lineno', 0)} asks for the time"


def test_no_file_of_a_product_room_is_long() -> None:
    long = [
        file for room in PRODUCT for file in files(room) if len(file.read_text("utf-8").splitlines()) > 300
    ]
    assert not long
