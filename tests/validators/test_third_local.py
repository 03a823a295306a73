"""A third local is one new file: its category, its words, its clauses and its figures, and no code."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from extractors import rulebook_words
from flows.steps import Order, check_order
from models.errors import RulebookFault
from models.terms import Category, Member, Office, PaperKind, Report, RequestReading, Statement
from reports.words import CATEGORY
from tests.rules.casemaker import AS_OF, VERSIONS, read, received
from tests.rules.officemaker import member
from validators import rulebook
from validators.placing import place
from validators.rulebook import Rulebook, parse
from validators.verdict import screen

BOOK = """
name: local999_admission
version: {start: "1"}
title: "Local 999"
source: "Local 999, By-laws"
timezone: America/Vancouver
deadlines: ["02-01", "08-01"]
reading_thresholds: {default: 0.85}
policies:
  standing_dates:
    asks: "On which days must the applicant be in good standing?"
    value: {start: receipt}
    allowed: {receipt: "On the day of receipt."}
    only_because: "The by-laws say so."
  weekend_extension:
    asks: "Is a deadline that falls on a weekend extended?"
    value: {start: none}
    allowed: {none: "No.", to_monday: "To the Monday after it."}
points:
  own_tools:
    text: "the applicant has tools of their own"
    said_as: ["(?:bring|have|own) (?:my|their) own tools"]
common: []
categories:
  local999_journeyman:
    title: "becoming a journeyman"
    asks_for: "admission as a journeyman"
    asked_as: ["admitted as a journeyman"]
    requirements:
      - {id: request, stage: completeness, check: request, section: "1", text: "A request is sent."}
      - {id: standing, stage: eligibility, check: standing, section: "2", text: "Dues are paid."}
      - {id: deadline, stage: eligibility, check: deadline, section: "3", text: "Due by {deadlines}."}
      - id: tools
        stage: eligibility
        check: one_of
        section: "4"
        text: "A journeyman has tools of their own."
        one_of: [own_tools]
"""
ASKS = "I ask to be admitted as a journeyman of Local 999. I bring my own tools."


@pytest.fixture(autouse=True)
def third(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The third rulebook's file alone in the folder of rules, for the readers of words."""
    (tmp_path / "local999_admission.yaml").write_text(BOOK, "utf-8")
    monkeypatch.setattr(rulebook_words, "RULES", tmp_path)
    rulebook_words._words.cache_clear()
    yield
    rulebook_words._words.cache_clear()


def book() -> Rulebook:
    return parse(BOOK, "local999_admission.yaml")


def screened(text: str) -> Report:
    """What `text` asks and states, as the readers' words find it, screened by the third rulebook."""
    (asked,) = rulebook_words.categories_asked(text)
    points = tuple(Statement(s.of, read(not s.denied)) for s in rulebook_words.points_said(text))
    body = RequestReading(read("Nadia Ferro"), read("3456"), read(Category(asked.of)), points)
    known: Member = member({"number": "3456", "name": "Nadia Ferro"})
    office = Office(members=(known,))
    rules = book().on(date(2027, 2, 1))
    paper = received(body, PaperKind.REQUEST, "request")
    (application,) = place([paper], office, date(2027, 2, 1), rules).applications
    return screen(application, office, rules, as_of=AS_OF, versions=VERSIONS)


def test_its_words_are_read_and_its_requirements_answered() -> None:
    report = screened(ASKS)
    assert report.application == "2027-02-01/3456-local999_journeyman"
    assert {f.id: f.outcome.value for f in report.findings} == {
        "request": "met", "standing": "met", "deadline": "met", "tools": "met",
    }  # fmt: skip
    assert report.status == "ready"


def test_what_is_denied_is_not_taken_for_said() -> None:
    report = screened("I ask to be admitted as a journeyman of Local 999. I do not bring my own tools.")
    assert report.findings[-1].outcome == "not_met"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            '["admitted as a journeyman"]',
            '{start: ["listed with us"], 2027-01-15: ["admitted as a journeyman"]}',
        ),
        (
            '["admitted as a journeyman"]',
            '["listed with us", {start: "x", 2027-01-15: "admitted as a journeyman"}]',
        ),
        (
            '(?:bring|have|own) (?:my|their) own tools"]',
            'y", {start: "z", 2027-01-15: "bring my own tools"}]',
        ),
    ],
)
def test_dated_forms_are_known_whenever_a_paper_is_read(before: str, after: str, tmp_path: Path) -> None:
    assert BOOK.count(before) == 1
    dated = BOOK.replace(before, after).replace('{start: "1"}', '{start: "1", 2027-01-15: "2"}')
    assert parse(dated, "x.yaml").changes == (date(2027, 1, 15),)
    (tmp_path / "local999_admission.yaml").write_text(dated, "utf-8")
    rulebook_words._words.cache_clear()
    assert [asked.of for asked in rulebook_words.categories_asked(ASKS)] == ["local999_journeyman"]
    assert [said.of for said in rulebook_words.points_said(ASKS)] == ["own_tools"]
    listed = [asked.of for asked in rulebook_words.categories_asked("I ask to be listed with us.")]
    assert listed == (["local999_journeyman"] if "listed with us" in dated else [])
    assert not rulebook_words.categories_asked("I start in 2027-01-15.")


def test_its_deadlines_are_its_own() -> None:
    assert screened(ASKS).findings[2].clause.text == "Due by February 1 and August 1."


def test_a_bad_rulebook_stops_a_run_at_its_start_and_no_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "local888_draft.yaml").write_text("name: local888_draft\ncategories: [\n", "utf-8")
    assert [asked.of for asked in rulebook_words.categories_asked(ASKS)] == ["local999_journeyman"]
    monkeypatch.setattr(rulebook, "RULES", tmp_path)
    order = Order(tmp_path, tmp_path, date(2026, 12, 1), AS_OF, tmp_path)
    with pytest.raises(RulebookFault, match=r"local888_draft\.yaml, line \d: the file: not YAML"):
        check_order(order)


def test_two_rulebooks_may_not_call_a_category_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("local998_twin", "local999_admission"):
        (tmp_path / f"{name}.yaml").write_text(BOOK.replace("local999_admission", name), "utf-8")
    monkeypatch.setattr(rulebook, "RULES", tmp_path)
    told = r"local999_admission\.yaml, line \d+: categories\.local999_journeyman: local998_twin has one"
    with pytest.raises(RulebookFault, match=told):
        rulebook.load_all()


def test_a_rulebook_bears_the_name_of_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "local996_copy.yaml").write_text(BOOK, "utf-8")
    monkeypatch.setattr(rulebook, "RULES", tmp_path)
    with pytest.raises(RulebookFault, match="allowed is the file's own, local996_copy"):
        rulebook.load("local996_copy")


def test_the_file_that_the_manual_begins_with_holds_together() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "rules.md").read_text("utf-8")
    part = manual.partition("## To add a third local")[2]
    book = parse(part.partition("```yaml\n")[2].partition("```")[0], "local700_listing.yaml")
    assert book.name == "local700_listing"
    texts = [r.text for r in book.requirements(Category("local700_cutter"))]
    assert CATEGORY["local700_cutter"] == "Local 700 cutter"
    assert texts[2:] == [
        "Requests are due by January 15 and July 15.",
        "Two seminars of the Local are attended.",
    ]
