"""What stands on every page is left out; what credits that begin pages have alike is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.resume_furniture import without_furniture
from models.terms import Page
from tests.extractors.typed_pages import line, page

BODY = "\n".join(["Salt Road", "Starboard Tack Productions", *[""] * 40, "Jan 7, 2019 - Mar 29, 2019"])


def headed(*heads: str) -> list[str]:
    """What is left on pages with these first lines."""
    body = page(BODY)
    pages = [replace(body, number=n, words=(*line(head, 48), *body.words)) for n, head in enumerate(heads, 1)]
    assert all(_text(p).startswith(head) for p, head in zip(pages, heads, strict=True))
    return [_text(p) for p in without_furniture(pages)]


def _text(page: Page) -> str:
    return " ".join(word.text for word in page.words)


REST = " ".join(BODY.split())


@pytest.mark.parametrize(
    "heads",
    [
        ("Anna Brandt", "Anna Brandt", "Anna Brandt"),
        ("Anna Brandt - Resume - 1", "Anna Brandt - Resume - 2", "Anna Brandt - Resume - 3"),
        ("Anna Brandt, PC, 1 of 3", "Anna Brandt, PC, 2 of 3", "Anna Brandt, PC, 3 of 3"),
        ("Title and Dates of 2019", "Title and Dates of 2019", "Title and Dates of 2019"),
    ],
)
def test_a_running_head_stands_on_the_first_page_alone(heads: tuple[str, ...]) -> None:
    first, *later = headed(*heads)
    assert first == f"{heads[0]} {REST}"
    assert later == [REST, REST]


@pytest.mark.parametrize("number", ["Page 2", "2", "- 2 -", "2 of 3", "Anna Brandt, page 2 of 3"])
def test_a_page_number_is_left_out(number: str) -> None:
    assert headed("Anna Brandt", number, "Amber Tide") == [
        f"Anna Brandt {REST}",
        REST,
        f"Amber Tide {REST}",
    ]


@pytest.mark.parametrize(
    ("second", "third"),
    [
        ("Production: Amber Tide - Season 3", "Production: Amber Tide - Season 1"),
        ("Amber Tide, Season 1", "Amber Tide, Season 2"),
        ("Position: 1st APC", "Position: 1st APC"),
        ("1st Assistant Production Coordinator", "1st Assistant Production Coordinator"),
        ("Mar 3, 2020 - Jul 13, 2020", "Mar 1, 2018 - Jul 20, 2018"),
        ("The 39 Harbours", "The 12 Harbours"),
    ],
)
def test_what_two_credits_have_alike_is_kept(second: str, third: str) -> None:
    assert headed("Anna Brandt", second, third) == [
        f"{head} {REST}" for head in ("Anna Brandt", second, third)
    ]
