"""The pages in a real browser: nothing to scroll sideways on a phone, and nothing for the console."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from reports.html import report_html
from reports.summary import summary_html
from tests.reports.hard_samples import ALL, crops_for

CHROMIUM = which("chromium") or which("chromium-browser") or which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not on this machine")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api")
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


def pages() -> dict[str, str]:
    made = {name: report_html(make(), crops_for(make())) for name, make in ALL.items()}
    made["summary"] = summary_html([make() for make in ALL.values()], cycle=date(2026, 12, 1))
    return made


@pytest.mark.parametrize("width", [390, 1200])
def test_no_page_scrolls_sideways_or_complains(browser: Any, tmp_path: Path, width: int) -> None:
    for name, text in pages().items():
        file = tmp_path / f"{name}.html"
        file.write_text(text, encoding="utf-8")
        said: list[str] = []
        asked: list[str] = []
        page = browser.new_page(viewport={"width": width, "height": 844})
        page.on("console", lambda message, said=said: said.append(message.text))
        page.on("pageerror", lambda error, said=said: said.append(str(error)))
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.goto(file.as_uri())
        wide = page.evaluate("document.documentElement.scrollWidth")
        page.close()
        assert wide <= width, f"{name} is {wide} px wide"
        assert said == [], name
        assert [url for url in asked if not url.startswith(("data:", file.as_uri()))] == [], name
