"""Only the original of a paper holds a Social Insurance Number: nothing else that a run keeps or writes."""

from __future__ import annotations

import contextlib
import email
import email.policy
import re
import sqlite3
import zlib
from email.message import EmailMessage
from pathlib import Path

import pypdfium2
import pytest

from models.database import FILE_NAME
from reports.pdf import report_pdf
from tests.flows.test_job import SAMPLES, order, run

SIN = re.compile(rb"046\W{0,6}454\W{0,6}286")
PAPER = """<html><style>body{font:14pt sans-serif}</style><h2>Record of Employment</h2>
<p>5 Social Insurance Number: 046 454 286</p><p>4 Employer: Harbour Nine Pictures Inc.</p>
<p>10 First day worked: 2021-04-27</p><p>11 Last day for which paid: 2021-09-15</p></html>"""


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A workspace and its output after a run over a request with a paper that shows a SIN."""
    base = tmp_path_factory.mktemp("identifiers")
    (base / "inbox").mkdir()
    message = email.message_from_bytes(
        (SAMPLES / "inbox" / "001.eml").read_bytes(), policy=email.policy.default
    )
    assert isinstance(message, EmailMessage)
    message.add_attachment(report_pdf(PAPER), maintype="application", subtype="pdf", filename="roe.pdf")
    (base / "inbox" / "001.eml").write_bytes(message.as_bytes())
    run(base / "workspace", order(base / "inbox", base / "out"))
    return base / "workspace", base / "out"


def test_the_original_is_kept_and_is_its_owners_alone(done: tuple[Path, Path]) -> None:
    workspace, _ = done
    files = [path for path in (workspace / "originals").rglob("*") if path.is_file()]
    assert files
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
    assert any("046 454 286" in _pdf_text(path.read_bytes()) for path in files)


def test_no_byte_kept_or_written_besides_holds_the_number(done: tuple[Path, Path]) -> None:
    workspace, out = done
    looked = 0
    for path in (*workspace.rglob("*"), *out.rglob("*")):
        if path.is_file() and workspace / "originals" not in path.parents:
            content = path.read_bytes()
            assert not SIN.search(content), path
            if content.startswith(b"%PDF"):
                assert not SIN.search(_pdf_text(content).encode()), path
            looked += 1
    assert looked > 5
    assert _cells(workspace)
    for cell in _cells(workspace):
        assert not SIN.search(cell)


def test_the_packet_has_the_paper_as_a_picture_without_text(done: tuple[Path, Path]) -> None:
    (packet,) = done[1].rglob("packet.pdf")
    document = pypdfium2.PdfDocument(packet.read_bytes())
    texts = [page.get_textpage().get_text_range() for page in document]
    mine = [text for text in texts if "roe.pdf" in text and "received" in text]
    assert mine
    assert not any("Harbour Nine" in text for text in mine)
    document.close()


def _pdf_text(content: bytes) -> str:
    if not content.startswith(b"%PDF"):
        return ""
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def _cells(workspace: Path) -> list[bytes]:
    """Every value in the database, unpacked where it is packed."""
    found: list[bytes] = []
    with sqlite3.connect(workspace / FILE_NAME) as database:
        for (table,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
            for row in database.execute(f'select * from "{table}"'):
                for value in row:
                    raw = value if isinstance(value, bytes) else str(value).encode()
                    with contextlib.suppress(zlib.error):
                        raw = zlib.decompress(raw)
                    found.append(raw)
    return found
