"""report.html stands alone, escapes everything from papers, and shows each line's number and place."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from models.terms import Evidence, Finding, Outcome
from reports.crops import crop_key, crops_wanted, shown
from reports.html import CONTENT_SECURITY_POLICY, report_html
from reports.measures import measure
from reports.todo import first_to_do
from reports.words import masked, number
from tests.reports.hard_samples import ALL, crops_for, crowded
from tests.reports.report_samples import incomplete, ready
from tests.reports.sample_parts import RESUME, finding, png, resume_row


class Tags(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize("name", ALL)
def test_the_page_allows_nothing_but_its_own_pictures_and_styles(name: str) -> None:
    page = report_html(ALL[name](), crops_for(ALL[name]()))
    tags = Tags(page).found
    policies = [a.get("content") for tag, a in tags if a.get("http-equiv") == "Content-Security-Policy"]
    assert policies == [CONTENT_SECURITY_POLICY]
    assert CONTENT_SECURITY_POLICY == "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    assert {tag for tag, _ in tags}.isdisjoint(
        {"script", "link", "iframe", "object", "embed", "form", "base"}
    )
    assert all((a.get("src") or "").startswith("data:image/png;base64,") for tag, a in tags if tag == "img")
    assert all((a.get("href") or "").startswith("#") for tag, a in tags if tag == "a")
    assert not [key for _, a in tags for key in a if key.startswith("on")]


def test_somebody_without_a_number_is_called_no_member_by_one() -> None:
    assert "member 3456" in report_html(replace(ready(), member_no="3456"), {})
    unknown = report_html(replace(ready(), member_no="unknown-efe36c96"), {})
    assert "member number not known" in unknown and "efe36c96" not in unknown


def test_text_from_papers_is_text() -> None:
    page = report_html(ALL["hostile"](), {})
    assert "<script>alert" not in page and "&lt;script&gt;alert(1)" in page
    assert not [a for tag, a in Tags(page).found if tag == "img"]


def test_a_social_insurance_number_is_masked_and_its_place_never_pictured() -> None:
    report = ALL["hostile"]()
    page = report_html(report, crops_for(report))
    assert "046" not in re.sub(r'src="[^"]*"', "", page)
    assert all("046 454 286" not in place.quote for place in crops_wanted(report))


@pytest.mark.parametrize("text", ["046 454 286", "046-454-286", "046454286", "SIN:046 454 286."])
def test_numbers_like_a_social_insurance_number_are_masked(text: str) -> None:
    assert "454" not in masked(text)


@pytest.mark.parametrize("text", ["416-555-0134", "2021-04-03", "member 3456", "$1,234,567.00", "5555550134"])
def test_other_numbers_are_left_alone(text: str) -> None:
    assert masked(text) == text


def test_equal_reports_give_equal_pages() -> None:
    assert report_html(incomplete(), crops_for(incomplete())) == report_html(
        incomplete(), crops_for(incomplete())
    )


def test_the_status_is_a_word_and_every_outcome_too() -> None:
    page = report_html(incomplete(), {})
    assert '<p class="status">Incomplete</p>' in page
    assert "Not met: short" in page and "To review: figures differ" in page


def test_the_first_thing_to_do_is_the_missing_paper() -> None:
    assert first_to_do(incomplete()).startswith("Still needed: one more reference letter")
    assert first_to_do(ready()) == "Send it to the Membership Committee."


def test_a_crop_never_stands_taller_than_its_place() -> None:
    base = ready()
    for width, height in ((20, 2000), (3000, 12), (1, 1), (1100, 1400)):
        place = Evidence("Odd.pdf", "odd", RESUME, 1, (0, 0, 100, 100))
        report = replace(base, findings=(replace(base.findings[0], evidence=(place,)),), letters=())
        page = report_html(report, {crop_key(place): png(width, height)})
        image = next(a for tag, a in Tags(page).found if tag == "img")
        assert 1 <= int(image["height"] or 0) <= 210 and int(image["width"] or 0) >= 1
        assert image["alt"] == "Odd.pdf, page 1: odd"


def test_a_crop_that_is_missing_or_broken_is_quoted_instead() -> None:
    place = Evidence("Odd.pdf", "what stood there", RESUME, 1, (0, 0, 100, 100))
    report = replace(ready(), findings=(replace(ready().findings[0], evidence=(place,)),), letters=())
    for crops in ({}, {crop_key(place): b"no picture"}):
        page = report_html(report, crops)
        assert "what stood there</blockquote>" in page and "<img" not in page


def test_a_long_quote_is_cut_at_a_word() -> None:
    place = Evidence("Letter.docx", "word " * 200, RESUME, where="body, line 1")
    report = replace(ready(), findings=(replace(ready().findings[0], evidence=(place,)),))
    assert "word …</blockquote>" in report_html(report, {})


def test_rows_that_follow_each_other_are_one_picture() -> None:
    rows = tuple(resume_row(number, f"row {number}") for number in range(4))
    (picture,) = shown(rows).pictures
    assert picture.box == (54.0, 180.0, 558.0, 282.0)
    assert picture.quote == "row 0 / row 1 / row 2 / row 3"


def test_sixty_places_become_a_few_pictures_and_a_word_about_the_rest() -> None:
    report = crowded()
    places = next(each for each in report.findings if each.id == "shows.1st_apc").evidence
    beside = shown(places)
    assert 1 <= len(beside.pictures) <= 3
    assert sum(count for _, count in beside.more) >= 9


def test_every_wanted_crop_is_shown() -> None:
    report = incomplete()
    page = report_html(report, crops_for(report))
    assert crops_wanted(report)
    assert page.count("data:image/png") >= len(crops_wanted(report))


def measured(required: dict[str, float], found: dict[str, float]) -> Finding:
    return finding("months.1st_apc", Outcome.MET, "says", required={**required}, found={**found})


def test_the_smaller_of_two_measures_is_the_one_shown() -> None:
    found = measure(measured({"months": 18}, {"months_by_days": 18.79, "months_by_calendar": 18.69}))
    assert found is not None
    assert (found.figure, found.threshold, found.unit) == ("18.6", "18", "months")
    assert found.detail == "18.7 by days worked · 18.6 by the calendar"


def test_what_would_count_if_every_claim_held_is_told_apart() -> None:
    found = measure(measured({"shows": 4}, {"shows": 3, "possible_shows": 5}))
    assert found is not None
    assert found.figure == "3" and found.sure < found.mark < found.possible


def test_time_made_up_elsewhere_is_said() -> None:
    found = measure(measured({"months": 18}, {"months_by_days": 14.0, "with_months_by_days": 19.5}))
    assert found is not None
    assert "made up to 19.5 by other time" in found.detail


def test_a_finding_without_a_threshold_has_no_bar() -> None:
    assert measure(measured({}, {"barred": True})) is None
    assert measure(measured({"months": 0}, {"months": 1})) is None


@pytest.mark.parametrize(
    ("value", "text"), [(17.99, "17.9"), (18.0, "18"), (0.04, "0"), (None, "–"), (100.0, "100"), (2.3, "2.3")]
)
def test_printed_figures_are_cut_never_rounded(value: float | None, text: str) -> None:
    assert number(value) == text
