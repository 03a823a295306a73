"""report.pdf is drawn from the page alone: nothing is fetched, nothing is attached, no date is in it."""

from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread

import pytest
from pikepdf import Pdf

from reports.html import report_html
from reports.pdf import DataOnly, report_pdf
from tests.reports.hard_samples import crops_for
from tests.reports.report_samples import incomplete


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:9/x.png", "https://a.invalid/", "file:///etc/hostname", "ftp://a/b", "x.png"],
)
def test_the_fetcher_refuses_everything_but_data(address: str) -> None:
    with pytest.raises(ValueError, match="only pictures"):
        DataOnly(allowed_protocols=("data",)).fetch(address)


def test_the_fetcher_reads_data() -> None:
    assert DataOnly(allowed_protocols=("data",)).fetch("data:text/plain,yes").read() == b"yes"


def test_a_hostile_page_fetches_and_attaches_nothing(tmp_path: Path) -> None:
    asked: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, format: str, *args: object) -> None:
            pass

    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    server = HTTPServer(("127.0.0.1", 0), Listener)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        there = f"http://127.0.0.1:{server.server_port}"
        pdf = report_pdf(
            f'<link rel=stylesheet href="{there}/a.css"><link rel=attachment href="{secret.as_uri()}">'
            f'<a rel=attachment href="{secret.as_uri()}">x</a><img src="{there}/b.png">'
            f'<style>@import "{there}/c.css"; body {{ background: url({there}/d.png) }}</style>'
            f'<object data="{there}/e.svg"></object><svg><image href="{there}/f.png"/></svg><p>Text</p>'
        )
    finally:
        server.shutdown()
        server.server_close()
    assert asked == []
    with Pdf.open(BytesIO(pdf)) as opened:
        assert len(opened.attachments) == 0
        assert not [o for o in opened.objects if "/EF" in (o.keys() if hasattr(o, "keys") else ())]
    assert b"the secret" not in pdf


def test_equal_pages_give_equal_pdfs_with_bookmarks_and_no_date() -> None:
    page = report_html(incomplete(), crops_for(incomplete()))
    pdf = report_pdf(page)
    assert pdf == report_pdf(page)
    with Pdf.open(BytesIO(pdf)) as opened:
        assert "/CreationDate" not in opened.docinfo
        with opened.open_outline() as outline:
            titles = [child.title for child in outline.root[0].children]
    assert [title.split("  ")[0].split(" ")[0] for title in titles][:3] == [
        "Completeness",
        "Eligibility",
        "Credits",
    ]
