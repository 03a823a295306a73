"""What is asked about a credit: each open field in one short question, with the answers that it may have."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.terms import Position, ProductionKind
from tests.validators.test_presence import CREDIT, KNOWN, OTHER, made
from validators.certainty import Doubt
from validators.credit_doubts import doubts_of, field_doubts, resume_doubts

GATE: dict[str, Any] = {
    "id": "P7",
    "title": "Harrow Gate",
    "kind": "feature",
    "start": date(2018, 12, 1),
    "end": date(2019, 6, 1),
}
ROW: dict[str, Any] = {
    "title": "Harrow Gate",
    "position": "1st_apc",
    "start": date(2019, 4, 30),
    "end": date(2019, 6, 1),
    "days": 20,
}
WHICH = "Which production of the register is Amber Quay? (Answer with its id, or none.)"


def doubts(case: dict[str, Any] | None = None, **credit: Any) -> dict[str, Doubt]:
    """The doubts about the first credit by what they are about."""
    held = made({**CREDIT, **credit}, **(case or {}))
    return {doubt.about: doubt for doubt in doubts_of(held, held.checked[0])}


def test_of_a_plain_credit_nothing_is_asked() -> None:
    assert doubts() == {}


def test_a_bare_apc_is_asked_between_the_two() -> None:
    (asked,) = doubts(position="apc").values()
    assert asked.asks == "Which position was worked on Amber Quay: 1st APC or 2nd APC?"
    assert (asked.target[-11:], asked.options, asked.reason) == (
        "/0/position",
        ("1st_apc", "2nd_apc"),
        "ambiguous",
    )


def test_a_position_that_was_hard_to_read_may_be_any() -> None:
    asked = doubts(unsure=["position"], paid=False)["position"]
    assert asked.options == tuple(position.value for position in Position)
    assert asked.reason == "unreadable"


def test_days_that_may_be_either_of_two_are_chosen_between_and_others_are_asked_for() -> None:
    either = doubts(may_be={"days": [80.0, 30.5]}, paid=False)["days"]
    assert (either.options, either.reason) == (("80", "30.5"), "ambiguous")
    assert either.asks == "How many days does the resume claim on Amber Quay?"
    assert doubts(unsure=["days"], paid=False)["days"].options == ()
    assert doubts(may_be={"days": [80.0]}, paid=False)["days"].options == ()
    assert doubts(days=None, paid=False)["days"].options == ()


def test_dates_are_asked_one_by_one_and_the_end_of_work_that_goes_on_is_not() -> None:
    start = doubts(unsure=["start"], paid=False)["dates"]
    assert (start.asks, start.target[-6:]) == ("On which date did the work on Amber Quay start?", "/start")
    end = doubts(unsure=["end"], paid=False)["dates"]
    assert (end.asks, end.target[-4:]) == ("On which date did the work on Amber Quay end?", "/end")
    going = doubts(unsure=["start"], end=None, ongoing=True, paid=False)
    assert going["dates"].target.endswith("/start")
    days = [date(2019, 1, 2), date(2019, 2, 1)]
    either = doubts(starts=days, paid=False, days=60)["dates"]
    assert (either.options, either.reason) == (("2019-01-02", "2019-02-01"), "ambiguous")
    assert start.options == ()


def test_a_date_that_leaves_no_room_for_the_days_is_not_asked_about() -> None:
    days = [date(2019, 1, 2), date(2019, 2, 1)]
    assert "dates" in doubts(starts=days, paid=False, days=89)
    assert "dates" not in doubts(starts=days, paid=False, days=90)


def test_the_kind_is_chosen_of_those_that_it_may_be_else_of_all() -> None:
    assert doubts(may_be={"kind": ["feature", "mow"]})["kind"].options == ("feature", "mow")
    assert doubts(kind=None)["kind"].options == tuple(kind.value for kind in ProductionKind)


def test_the_agreement_is_asked_once_it_is_known_which_show_it_was() -> None:
    (asked,) = doubts(agreement=None).values()
    assert asked.asks == "Was Amber Quay made under a 411 agreement? If not, under which?"
    assert list(doubts(agreement=None, unsure=["title"], paid=False)) == ["show"]


def test_several_fields_that_were_not_read_are_asked_for_at_once_in_the_form_of_an_answer() -> None:
    (asked,) = doubts(unsure=["title", "days"], paid=False).values()
    assert asked.asks == (
        "What does the resume give as the title and the number of days of Amber Quay? "
        "(Answer as `title: Amber Quay; days: 102`, or `not_a_credit`.)"
    )
    assert (asked.about, asked.reason, asked.target[-2:]) == ("credit", "unreadable", "/0")
    (one,) = doubts(unsure=["title"], paid=False).values()
    assert one.asks == "What is the title of Amber Quay, as the resume prints it?"


def test_of_productions_that_come_near_one_is_chosen() -> None:
    series = {**KNOWN, "kind": "tv_season", "season": 1}
    seasons = {"productions": [series, {**series, "id": "P2", "season": 2}]}
    asked = doubts(seasons, kind="tv_season")["show"]
    assert asked.asks == (
        "Which production is Amber Quay: P1 (Amber Quay, season 1), P2 (Amber Quay, season 2) or none of "
        "the register?"
    )
    assert (asked.options, asked.reason) == (("P1", "P2", "none"), "ambiguous")


@pytest.mark.parametrize(
    ("changed", "suggested"),
    [
        ({}, True),
        ({"start": date(2019, 5, 1)}, False),
        ({"position": "2nd_apc"}, False),
        ({"position": None, "occupation": "crew"}, True),
        ({"start": date(2019, 6, 2)}, False),
        ({"start": date(2019, 6, 1), "end": date(2019, 6, 1)}, False),
        ({"start": date(2019, 4, 30), "end": date(2019, 4, 30)}, True),
        ({"start": None}, False),
        ({"end": None}, False),
        ({"number": "2002"}, False),
    ],
)
def test_what_was_remitted_for_the_time_and_position_and_is_claimed_by_none_is_suggested(
    changed: dict[str, Any], suggested: bool
) -> None:
    case = {"remitted": [{**ROW, **changed}], "productions": [GATE]}
    asked = doubts(case)["show"]
    assert asked.options == (("P7", "none") if suggested else ())
    assert asked.asks == (
        "Which production is Amber Quay: P7 (Harrow Gate) or none of the register?" if suggested else WHICH
    )


def test_what_another_credit_claims_is_not_suggested_nor_what_somebody_answered() -> None:
    gate = {**CREDIT, "title": "Harrow Gate", "start": ROW["start"], "end": ROW["end"], "days": 20}
    held = made(CREDIT, gate, remitted=[ROW], productions=[GATE])
    assert [doubt.options for doubt in doubts_of(held, held.checked[0])] == [()]
    target = f"{held.checked[0].credit.target}/production"
    case = {"remitted": [ROW], "productions": [GATE], "answers": [{"target": target, "value": "none"}]}
    assert doubts(case) == {}


def test_where_something_was_remitted_for_the_credit_no_other_show_is_suggested() -> None:
    own = {**ROW, "title": "Amber Quay", "start": CREDIT["start"], "end": CREDIT["end"], "days": 80}
    assert doubts({"remitted": [own, ROW], "productions": [GATE]}) == {}


def test_a_name_that_was_hard_to_read_is_asked_where_one_credit_has_it() -> None:
    (asked,) = field_doubts(made({**CREDIT, "unsure": ["production_manager"]}))
    assert asked.asks == "What does the resume give as the PM of Amber Quay?"
    assert (asked.about, asked.target[-19:]) == ("field", "/production_manager")
    (both,) = field_doubts(made({**CREDIT, "unsure": ["production_manager", "production_coordinator"]}))
    assert "as the PM and the PC of Amber Quay? (Answer as `production_manager: Name Surname;" in both.asks
    unread = {"unsure": ["production_manager"]}
    assert field_doubts(made({**CREDIT, **unread}, {**OTHER, **unread})) == ()
    assert field_doubts(made(CREDIT)) == ()


def test_a_resume_that_was_read_in_part_is_asked_about_once() -> None:
    (lines,) = resume_doubts(made(CREDIT, unread_lines=["one line", "another"]))
    assert lines.asks == "Are these lines of the resume credits too, or were all its credits read?"
    assert [where.quote for where in lines.where] == ["one line", "another"]
    assert lines.options == ("all_credits_read", "credits_unread")
    (empty,) = resume_doubts(made())
    assert empty.asks == "Does this resume list any credits?"
    assert list(resume_doubts(made(CREDIT))) == []
    (unlisted,) = resume_doubts(made(CREDIT, remitted=[ROW], productions=[GATE]))
    assert unlisted.asks == (
        "The remittances also show Harrow Gate: does the resume list it, or were all its credits read?"
    )
    more = [ROW, {**ROW, "title": "Zinc Mountain"}]
    known = [GATE, {**GATE, "id": "P8", "title": "Zinc Mountain"}]
    (several,) = resume_doubts(made(CREDIT, remitted=more, productions=known))
    assert "Harrow Gate and Zinc Mountain: does the resume list them, or" in several.asks
    titles = ("Ash Row", "Bell Yard", "Clay Lane", "Dry Dock")
    four = [{**ROW, "title": title} for title in titles]
    known = [{**GATE, "id": title, "title": title} for title in titles]
    (some,) = resume_doubts(made(CREDIT, remitted=four, productions=known))
    assert "also show Ash Row, Bell Yard, Clay Lane and 1 more: does" in some.asks


def looks_at(about: str, case: dict[str, Any] | None = None, **credit: Any) -> str:
    where = doubts(case, lines="the whole line", **credit)[about].evidence
    assert where is not None
    return where.quote


def test_a_question_shows_where_the_field_stands_else_the_credits_line() -> None:
    assert looks_at("position", position="apc") == "1st_apc"
    assert looks_at("days", unsure=["days"], paid=False) == "80"
    assert looks_at("days", days=None, paid=False) == "the whole line"
    assert looks_at("dates", unsure=["start"], paid=False) == "2019-01-01"
    assert looks_at("kind", may_be={"kind": ["feature", "mow"]}) == "feature"
    assert looks_at("kind", kind=None) == "the whole line"
    assert looks_at("agreement", agreement=None) == "the whole line"
    assert looks_at("show", unsure=["title"], paid=False) == "Amber Quay"
    assert looks_at("show", {"remitted": [], "productions": [GATE]}) == "Amber Quay"
    assert looks_at("show", {"remitted": [ROW], "productions": [GATE]}) == "Amber Quay"
    nameless = {"remitted": [ROW], "productions": [GATE]}
    assert looks_at("show", nameless, title=None) == "the whole line"
    assert looks_at("show", {"remitted": []}, title=None) == "the whole line"


def test_a_date_that_is_not_there_is_asked_for_at_the_credits_line() -> None:
    assert looks_at("dates", start=None, remitted=[]) == "the whole line"


def test_a_question_about_a_whole_credit_shows_its_line() -> None:
    assert looks_at("credit", unsure=["title", "days"], paid=False) == "the whole line"
    (asked,) = field_doubts(made({**CREDIT, "lines": "the whole line", "unsure": ["producer"]}))
    assert asked.evidence is not None and asked.evidence.quote == "Pat Odum"
