"""What of a resume counts as unread, and which findings that keeps open: field by field, show by show."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.terms import Finding
from tests.rules.casebook import usual
from tests.rules.casemaker import document
from tests.validators.test_remedies import built
from validators.checks import check
from validators.openness import Unread, unread, unread_fields

USUAL: dict[str, Any] = usual("first_apc")
CREDITS = USUAL["credits"]
LINE: dict[str, Any] = CREDITS[0]
ZINC = {"id": "P9", "title": "Zinc Mountain", "kind": "feature"}
AMBER = {"id": "P1", "title": "Amber Quay", "kind": "feature"}
ROW: dict[str, Any] = {
    "position": "2nd_apc",
    "start": date(2020, 1, 1),
    "end": date(2020, 5, 31),
    "days": 100,
}
OUTSIDE = {**CREDITS[1], "agreement": "DGC"}


def fields(**line: Any) -> tuple[str, ...]:
    """The fields that are unread of one credit, nothing of it being remitted."""
    case = built({**USUAL, "credits": [{**LINE, **line}], "remitted": []})
    return unread_fields(case.checked[0].credit, case)


def left(*rows: dict[str, Any], **case: Any) -> Unread:
    return unread(built({**USUAL, "credits": [LINE], "remitted": list(rows), **case}))


def finding(requirement: str, **changes: Any) -> Finding:
    case = built({**USUAL, **changes})
    return check(case, case.requirement(requirement))


def told(requirement: str, **changes: Any) -> str:
    """Outcome and reason, as cases give them."""
    found = finding(requirement, **changes)
    return f"{found.outcome.value} {found.reason.value if found.reason else ''}".strip()


def test_a_credit_that_was_plainly_read_lacks_nothing() -> None:
    assert fields() == ()


@pytest.mark.parametrize("field", ["title", "position", "start", "end", "days"])
def test_a_field_that_is_faint_or_missing_is_unread_and_no_other_with_it(field: str) -> None:
    assert fields(unsure=[field]) == (field,)
    if field != "position":
        assert fields(**{field: None}) == (field,)


def test_a_faint_title_of_a_registered_show_is_read() -> None:
    case = built({**USUAL, "credits": [{**LINE, "unsure": ["title"]}], "productions": [AMBER]})
    assert unread_fields(case.checked[0].credit, case) == ()


def test_values_that_are_equally_good_are_read_and_a_guess_is_not() -> None:
    two = {"position": ["2nd_apc", "1st_apc"], "days": [100.0, 105.0]}
    two |= {"start": [date(2019, 1, 1), date(2019, 2, 1)], "title": ["Amber Quay", "Ember Quay"]}
    for field, values in two.items():
        assert fields(may_be={field: values}) == ()
    assert fields(may_be={"days": [105.0]}) == ("days",)
    assert fields(may_be={"start": two["start"], "end": [date(2019, 5, 31)]}) == ("end",)


def test_a_show_that_goes_on_needs_no_end_and_what_pay_settles_is_read() -> None:
    assert fields(end=None, ongoing=True) == ()
    assert fields(start=None, ongoing=True) == ("start",)
    row = {field: LINE[field] for field in ("title", "position", "start", "end", "days")}
    faint = {**LINE, "unsure": ["position", "end", "days"]}
    paid = built({**USUAL, "credits": [faint], "remitted": [row]})
    assert unread_fields(paid.checked[0].credit, paid) == ()


def test_a_show_that_the_register_does_not_have_was_maybe_misread() -> None:
    assert len(left(productions=[ZINC]).credits) == 1
    assert not left().credits, "without a register none is looked for"
    assert not left(productions=[ZINC, AMBER]).credits
    paid = {**ROW, "title": "Amber Quay", "start": LINE["start"], "end": LINE["end"]}
    assert not left(paid, productions=[ZINC]).credits, "what is remitted need not be registered"
    target = f"{document('resume')}#1/credits/0/production"
    assert not left(productions=[ZINC], answers=[{"target": target, "value": "none"}]).credits


@pytest.mark.parametrize("line", [{"agreement": "DGC"}, {"position": "other"}, {"kind": "other"}])
def test_work_elsewhere_and_in_other_jobs_need_not_be_registered(line: dict[str, Any]) -> None:
    assert not left(productions=[ZINC], credits=[{**LINE, **line}]).credits
    faint = {**LINE, **line, "unsure": ["days"]}
    assert left(productions=[ZINC], credits=[faint]).credits, "but has to be read"


def test_shows_that_were_remitted_and_not_read_are_named_in_order() -> None:
    rows = [
        {**ROW, "title": "Birch Lane", "season": 2},
        {**ROW, "title": "Ash Court"},
        {**ROW, "title": "Ash Court"},
    ]
    assert left(*rows).unlisted == ("Ash Court", "Birch Lane (season 2)")
    assert left({**ROW, "production_id": "P7"}).unlisted == ("P7",)
    assert left(ROW).unlisted == ("a show without a title",)
    registered = {**ROW, "production_id": "P9", "title": "ZINC MTN"}
    assert left(registered, {**registered, "title": "Zinc Mt."}, productions=[ZINC]).unlisted == (
        "Zinc Mountain",
    )
    assert not left({**ROW, "title": "Amber Quay"}).unlisted, "its own show in other weeks"


@pytest.mark.parametrize("row", [{"position": "other"}, {"days": None}, {"not_worked": "idle day"}])
def test_remittances_that_count_for_nothing_name_no_unread_show(row: dict[str, Any]) -> None:
    assert not left({**ROW, "title": "Ash Court", **row}).unlisted


def test_nothing_is_looked_for_of_who_is_exempt_or_not_in_the_register() -> None:
    travel = {
        **usual("travel_coordinator"),
        "remitted": [{**ROW, "title": "Ash Court", "position": "travel"}],
    }
    assert unread(built(travel)).unlisted == ("Ash Court",)
    assert not unread(built({**travel, "listed": ["pc@2010-01-01"]})).unlisted
    assert not left({**ROW, "title": "Ash Court"}, applicant="Xenia Obrecht", number="").unlisted


def test_what_is_unread_of_a_resume_is_what_nobody_has_answered_for() -> None:
    ash = {**ROW, "title": "Ash Court"}
    case = {"credits": [], "unread_lines": ["Ash Court, 100 days"], "resume_lacks": "page 2 of 2"}
    found = left(ash, **case)
    assert (len(found.lines), found.unlisted, found.empty) == (1, ("Ash Court",), True)
    assert found.lacks == "page 2 of 2"
    target = f"{document('resume')}#1/unread"
    answered = left(ash, **case, answers=[{"target": target, "value": "all_credits_read"}])
    assert answered == Unread(lacks="page 2 of 2")
    assert left(credits=None) == Unread()
    whole = [{"target": f"{document('resume')}#1/lacks", "value": "not_needed"}]
    assert left(resume_lacks="page 2 of 2", answers=whole) == Unread()


def test_up_to_two_unread_shows_are_named_and_more_are_counted() -> None:
    paid = [{**ROW, "title": title} for title in ("Ash Court", "Elm Row", "Oak End")]
    says = finding("shows.1st_apc", credits=[LINE], remitted=paid[:2]).says
    assert says.endswith(", but the remittances also name Ash Court and Elm Row, not read on the resume.")
    says = finding("shows.1st_apc", credits=[LINE], remitted=paid).says
    assert says.endswith(", but the remittances also name 3 shows, not read on the resume.")


def test_a_count_that_fell_short_says_all_that_was_not_read_once() -> None:
    faint = {**LINE, "unsure": ["days"]}
    case = {"credits": [faint], "remitted": [], "unread_lines": ["a", "b"], "resume_lacks": "page 2 of 2"}
    found = finding("shows.1st_apc", **case, unopened=["Credits.pdf"])
    assert (found.outcome, found.reason, found.to_complete, found.remedy) == (
        "needs_review", "unreadable", None, None,
    )  # fmt: skip
    assert found.says.partition(", but ")[2] == (
        "the resume lacks page 2 of 2, 2 lines of the resume could not be read and 1 credit could not be read"
        " with certainty."
    )
    assert found.working.steps[-1].startswith("Kept open: the resume lacks page 2 of 2, ")
    assert {"a", "b", "Amber Quay"} <= {place.quote for place in found.evidence}
    assert told("months.total", unread_lines=["a"]) == "met", "what is met stays met"


def test_a_resume_of_which_no_credit_was_read_says_only_that() -> None:
    says = finding("shows.1st_apc", credits=[], resume_lacks="page 2 of 2", unread_lines=["a"]).says
    assert says.endswith(", but no credit could be read in the resume.")


def test_the_whole_resume_stays_open_while_lines_or_pages_of_it_do() -> None:
    for requirement in ("resume", "days.crosscheck", "proof.outside"):
        for case in ({"unread_lines": ["a"]}, {"resume_lacks": "page 2 of 2"}):
            assert told(requirement, **case) == "needs_review unreadable"
    faint = {"credits": [*CREDITS, {**LINE, "title": "Ash Court", "unsure": ["days"], "paid": False}]}
    assert told("proof.outside", **faint) == "not_applicable nothing_to_check", "a faint credit of 411's"
    missing = {"credits": [{**LINE, "producer": None}], "unread_lines": ["a"]}
    assert "could not be read" not in finding("resume", credits=[{**LINE, "days": None}]).says
    assert finding("days.crosscheck", **missing).outcome == "needs_review"


def test_a_paper_for_work_elsewhere_is_missing_only_where_credit_and_papers_were_read() -> None:
    assert told("proof.outside", credits=[LINE, OUTSIDE]) == "not_met missing"
    ours = {**LINE, "unsure": ["days"], "paid": False}
    assert told("proof.outside", credits=[ours, OUTSIDE]) == "not_met missing", "of 411's nothing is asked"
    faint = {**OUTSIDE, "unsure": ["days"]}
    found = finding("proof.outside", credits=[LINE, faint])
    assert found.says.endswith(", but 1 credit could not be read with certainty.")
    assert told(
        "proof.outside", credits=[LINE, OUTSIDE], proofs=[{"days": 100}], unread_lines=["a"]
    ).startswith("needs_review")
    shown = {"title": "Birch Lane", "start": OUTSIDE["start"], "end": OUTSIDE["end"], "days": 105}
    proven = {"credits": [faint, {**OUTSIDE, "title": "Ash Court"}], "proofs": [shown]}
    assert told("proof.outside", **proven) == "not_met missing", "the faint one has its paper"
    nothing = {**proven, "proofs": [shown, {"days": 3}]}
    assert told("proof.outside", **nothing) == "needs_review unreadable", "whose is the third paper?"


PM = usual("production_coordinator")


def test_more_shows_help_the_letters_by_role_only_where_there_are_letters_enough() -> None:
    strange = [{"signer": name, "role": "producer"} for name in ("Xavi Moll", "Uma Hark", "Bo Selz")]
    for count, says in ((3, "needs_review unreadable"), (2, "not_met")):
        case = {**PM, "letters": strange[:count], "unread_lines": ["a"]}
        assert told("letters.pm_or_producer", **case).startswith(says)
    others = {"letters": USUAL["letters"][:2], "unread_lines": ["a"]}
    assert told("letters.count", **others) == "not_met missing"


def test_a_resume_that_came_unopened_is_waited_for_and_letters_are_not_counted_from_it() -> None:
    case = {"credits": None, "unopened": ["Resume.pdf"], "letters": USUAL["letters"][:2]}
    waits = "There is no resume to count from yet: Resume.pdf could not be read."
    for requirement in ("shows.1st_apc", "months.total", "days.crosscheck", "proof.outside"):
        assert finding(requirement, **case).says == waits
        assert told(requirement, **case) == "needs_review unreadable"
    assert finding("resume", **case).says.endswith(", but Resume.pdf could not be read.")
    count = finding("letters.count", **case).says
    assert count == "2 letters signed by different people; 3 are required, but Resume.pdf could not be read."
    assert told("shows.1st_apc", credits=None) == "needs_review missing"
    assert told("standing", **case) == "met"
    asked = {**PM, "credits": None, "letters": [], "unopened": ["Resume.pdf"]}
    assert finding("letters.pm_or_producer", **asked).says == waits


def test_letters_torn_late_maybe_or_unplaced_keep_the_count_open() -> None:
    two = USUAL["letters"][:2]
    maybe = {**USUAL["letters"][2], "certain": False, "submission": "mail-2"}
    found = finding("letters.count", letters=[*two, maybe])
    assert (found.outcome, found.reason) == ("needs_review", "ambiguous")
    assert found.says.endswith(", but it is not certain that letter-2.pdf arrived in time.")
    torn = [two[0], {**two[1], "lacks": "page 2 of 2"}, maybe]
    found = finding("letters.count", letters=torn)
    assert (found.outcome, found.reason) == ("needs_review", "unreadable")
    assert found.says.endswith(
        ", but letter-1.pdf lacks page 2 of 2 and it is not certain that letter-2.pdf arrived in time."
    )


def test_letters_that_are_open_themselves_say_so_and_not_that_a_resume_is_waited_for() -> None:
    faint = [{**said, "unsure": ["signer"]} for said in PM["letters"]]
    found = finding("letters.pm_or_producer", **{**PM, "credits": None, "letters": faint}, unopened=["a.pdf"])
    assert (found.outcome, found.reason) == ("needs_review", "ambiguous")
    assert found.says.endswith("may count too: it is not certain who signed the letters.")
