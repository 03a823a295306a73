"""What the records settle about a badly read title is said with the record, and not asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest

from models.terms import Report
from tests.rules.casebook import usual
from tests.rules.casemaker import document, report

USUAL: dict[str, Any] = usual("badly_read")


def made(first: dict[str, Any], **changes: Any) -> Report:
    """The report where the first credit is changed."""
    credits = [{**USUAL["credits"][0], **first}, *USUAL["credits"][1:]]
    return report({**USUAL, "credits": credits, **changes})


def crosscheck(of: Report) -> Any:
    return next(finding for finding in of.findings if finding.id == "days.crosscheck")


def test_the_finding_says_what_told_the_show_and_shows_the_record() -> None:
    result = made({"title": "Amber Quay – Blue Door"})
    finding = crosscheck(result)
    assert "Amber Quay – Blue Door is taken as Amber Quay, season 1 (P1)." in finding.says
    says = finding.working.rows[0].says
    assert "is taken as Amber Quay, season 1 (P1): the title as read contains that title" in says
    assert "its kind and agreement are taken from that record" in says
    assert any(e.where == "made-up.csv row 2, title" for e in crosscheck(result).evidence)
    line = result.credits[0]
    assert (line.production_id, line.crosscheck, line.kind) == ("P1", "matched", "tv_season")
    assert line.evidence[-1].where == "made-up.csv row 2, title"
    assert not [q for q in result.questions if "Which production" in q.asks]


def test_a_title_read_well_needs_no_such_sentence() -> None:
    assert "is taken as" not in crosscheck(made({})).says


def test_a_person_who_said_that_it_is_no_registered_show_is_not_overruled() -> None:
    answer = {"target": f"{document('resume')}#1/credits/0/production", "value": "none"}
    assert made({"title": "Amber Quay – Blue Door"}, answers=[answer]).credits[0].production_id is None


def test_a_title_settled_by_pay_is_asked_once_as_unread() -> None:
    result = made({"title": None, "season": None})
    asked = [q for q in result.questions if "resume" in q.changes]
    assert [q.target for q in asked] == [f"{document('resume')}#1/credits/0/title"]
    assert result.credits[0].crosscheck == "matched"


def test_several_credits_with_unread_fields_make_one_question() -> None:
    credits = [{**c, "title": None, "season": None} for c in USUAL["credits"][:2]] + USUAL["credits"][2:]
    result = report({**USUAL, "credits": credits})
    assert len([q for q in result.questions if "resume" in q.changes]) == 1


def test_remittances_for_another_show_are_not_asked_about_where_they_change_nothing() -> None:
    more = {"title": "Dry Fork", "position": "script", "days": 40, "start": "2023-01-02", "end": "2023-03-01"}
    result = report({**USUAL, "remitted": [*USUAL["remitted"], more]})
    assert not [q for q in result.questions if "remittances show" in q.asks]


BIRCH: dict[str, Any] = {
    "id": "P2",
    "title": "Birch Lane",
    "kind": "feature",
    "studio": "Blue Door",
    "start": date(2021, 8, 2),
    "end": date(2021, 12, 17),
    "producers": ["Pat Odum"],
    "pms": ["Quill Ames"],
}
PAID: dict[str, Any] = {
    "production_id": "P2",
    "title": "Birch Lane",
    "position": "script",
    "start": date(2021, 8, 2),
    "end": date(2021, 12, 17),
    "days": 95,
}
LINE: dict[str, Any] = {
    "title": "Birch Lane Tidewater",
    "position": "script",
    "start": date(2021, 8, 2),
    "end": date(2021, 12, 17),
    "days": 95,
    "studio": None,
    "producer": "Una Holm",
    "pm": "Vic Tarn",
    "pc": "Wes Roe",
}


def taken(
    line: dict[str, Any],
    *productions: dict[str, Any],
    remitted: Sequence[dict[str, Any]] = (PAID,),
    **changes: Any,
) -> tuple[str | None, str]:
    """For which production the line is taken, and what is said to agree besides title and dates."""
    shows = [{**BIRCH, **one} for one in productions or ({},)]
    credit = {**LINE, **line}
    result = report({**USUAL, "credits": [credit], "productions": shows, "remitted": remitted, **changes})
    says = [row.says for row in crosscheck(result).working.rows]
    besides = re.search(r", and so do(?:es)? (.*?)[.;]", " ".join(says))
    return result.credits[0].production_id, besides[1] if besides else ""


@pytest.mark.parametrize(
    ("line", "production", "besides"),
    [
        ({}, "P2", "the number of days"),
        ({"days": 94}, None, ""),
        ({"days": 94, "pm": "Quill Ames"}, "P2", "the PM"),
        ({"days": 94, "studio": "Blue Door"}, "P2", "the studio"),
        ({"days": 94, "studio": "Red Gate"}, None, ""),
        ({"days": 94, "title": "Birch Lane - Blue Door"}, "P2", "the studio"),
        ({"days": 94, "kind": "feature"}, "P2", "the kind"),
        ({"days": 94, "kind": "feature", "unsure": ["kind"]}, None, ""),
        ({"kind": "mow"}, None, ""),
        ({"kind": "mow", "unsure": ["kind"]}, "P2", "the number of days"),
        ({"agreement": "411"}, "P2", "the number of days"),
        ({"agreement": "DGC"}, None, ""),
        ({"kind": "pilot"}, None, ""),
    ],
)
def test_a_title_with_too_much_needs_one_thing_more_and_nothing_against_it(
    line: dict[str, Any], production: str | None, besides: str
) -> None:
    assert taken(line) == (production, besides)


def test_a_show_without_seasons_is_named_without_one() -> None:
    says = crosscheck(report({**USUAL, "credits": [LINE], "productions": [BIRCH], "remitted": [PAID]})).says
    assert "Birch Lane Tidewater is taken as Birch Lane (P2)." in says


def test_of_a_registered_show_without_kind_none_speaks_against_it() -> None:
    assert taken({"kind": "mow"}, {"kind": None}) == ("P2", "the number of days")
    assert taken({"kind": "pilot"}, {"kind": "pilot"}) == ("P2", "the number of days and the kind")
    assert taken({}, {"kind": "pilot"}) == (None, "")
    assert taken({"title": "Birch Lane Tidewater (Pilot)"}, {"kind": "pilot"})[0] == "P2"


@pytest.mark.parametrize(
    ("title", "changes", "production"),
    [
        ("Ambxr Quay Roxd", {}, "P2"),
        ("Ambxr Quay Roxd", {"days": 94}, None),
        ("Ambxr Quay Roxd", {"pm": "Vic Tarn"}, None),
        ("Ambxr Quxy Roxd", {}, None),
        ("Ambxr Quxy Roxd", {"unsure": ["title"]}, "P2"),
        ("Ambxr Qxxy Roxd", {"unsure": ["title"]}, None),
    ],
)
def test_a_title_that_is_merely_close_needs_two_things_more(
    title: str, changes: dict[str, Any], production: str | None
) -> None:
    show = {"title": "Amber Quay Road", "start": None, "end": None}
    remitted = [{**PAID, "title": "Amber Quay Road"}]
    line = {"title": title, "pm": "Quill Ames", **changes}
    assert taken(line, show, remitted=remitted)[0] == production


@pytest.mark.parametrize(
    ("known", "read", "production"),
    [("Ember", "Ember Tidewater", "P2"), ("Dusk", "Dusk Tidewater", None),
     ("Ember Tidewater", "Ember", "P2"), ("Dusk Tidewater", "Dusk", None)],
)  # fmt: skip
def test_a_word_of_four_letters_may_stand_in_any_title(known: str, read: str, production: str | None) -> None:
    remitted = [{**PAID, "title": known}]
    line = {"title": read, "pm": "Quill Ames", "days": 80}
    assert taken(line, {"title": known}, remitted=remitted)[0] == production


@pytest.mark.parametrize(("studio", "same"), [("Blue Doorx", True), ("Blue Daaxy", False)])
def test_a_studio_may_be_a_letter_off(studio: str, same: bool) -> None:
    line = {"days": 94, "studio": studio}
    assert taken(line, {"studio": "Blue Doory"})[0] == ("P2" if same else None)
    line = {"title": studio, "pm": "Quill Ames"}
    assert taken(line, {"studio": "Blue Doory"})[0] == ("P2" if same else None)


def test_dates_that_may_be_two_do_not_tell_which_show_is_meant() -> None:
    assert taken({"may_be": {"start": [date(2021, 8, 2), date(2021, 2, 8)]}}) == (None, "")


def test_a_show_without_dates_on_the_register_is_told_by_those_remitted() -> None:
    assert taken({}, {"start": None, "end": None}) == ("P2", "the number of days")
    assert taken({"pm": "Quill Ames"}, {"start": None, "end": None}, remitted=()) == (None, "")


@pytest.mark.parametrize(
    ("start", "end", "production"),
    [
        (date(2021, 10, 15), date(2021, 12, 17), "P2"),
        (date(2021, 10, 16), date(2021, 12, 17), None),
        (date(2021, 8, 2), date(2021, 9, 1), "P2"),
        (date(2021, 8, 2), date(2021, 8, 31), None),
        (date(2021, 7, 1), date(2021, 11, 1), None),
        (date(2021, 9, 10), date(2022, 1, 20), None),
    ],
)
def test_dates_in_the_shows_own_agree_unless_the_weeks_remitted_are_others(
    start: date, end: date, production: str | None
) -> None:
    paid = {**PAID, "start": date(2021, 9, 1), "end": date(2021, 10, 15)}
    line = {"start": start, "end": end, "pm": "Quill Ames"}
    assert taken(line, remitted=[paid])[0] == production


def test_days_are_those_of_all_rows_and_a_row_without_any_adds_none() -> None:
    rows = [{**PAID, "days": 50}, {**PAID, "days": 45}, {**PAID, "days": None, "start": None}]
    assert taken({}, remitted=rows) == ("P2", "the number of days")


def test_a_row_without_an_end_says_nothing_of_the_period() -> None:
    rows = [PAID, {**PAID, "days": None, "start": date(2020, 1, 1), "end": None}]
    assert taken({}, {"start": None, "end": None}, remitted=rows) == ("P2", "the number of days")


@pytest.mark.parametrize(("further", "production"), [({}, "P2"), ({"studio": "Red Gate"}, None)])
def test_the_show_that_was_remitted_leads_another_with_one_thing_more_and_not_with_two(
    further: dict[str, Any], production: str | None
) -> None:
    """Both stand in the title read. Of the one the days and the dates remitted agree; of the other the
    producer and the PM, and maybe the studio too."""
    other = {"id": "P9", "title": "Tidewater", **further}
    line = {"producer": "Una Holm", "pm": "Vic Tarn", "studio": "Red Gate"}
    crew = {"producers": ["Una Holm"], "pms": ["Vic Tarn"]}
    assert taken(line, {"studio": ""}, {"studio": "", **other, **crew})[0] == production


UNTITLED = {"title": None, "pm": "Quill Ames"}


def test_a_missing_title_is_settled_by_pay_in_a_position_that_counts_and_dates_that_are_known() -> None:
    assert taken(UNTITLED)[0] == "P2"
    assert taken({**UNTITLED, "position": "other"}, remitted=[{**PAID, "position": "other"}])[0] is None
    assert taken({**UNTITLED, "start": None})[0] is None
    assert taken({**UNTITLED, "days": None})[0] is None


def test_a_row_without_a_position_is_claimed_by_the_credit_of_its_show() -> None:
    titled = {**LINE, "title": "Birch Lane", "end": date(2021, 10, 1), "days": 40}
    rows = [PAID, {**PAID, "position": None, "days": 40, "end": date(2021, 10, 1)}]
    lines = [{**LINE, **UNTITLED, "position": "travel"}, titled]
    shows = [BIRCH]
    made_of = [{**row, "position": "travel"} if row["position"] else row for row in rows]
    result = report({**USUAL, "credits": lines, "productions": shows, "remitted": made_of})
    assert result.credits[0].production_id == "P2"


def test_a_title_that_a_person_gave_does_not_yield_to_pay() -> None:
    line = {**UNTITLED, "title": "Walt Farrow", "lines": "Walt Farrow BIRCH LANE"}
    answer = {"target": f"{document('resume')}#1/credits/0/title", "value": "Zinc Mountain"}
    assert taken(line)[0] == "P2"
    assert taken(line, answers=[answer])[0] is None


@pytest.mark.parametrize(("apart", "production"), [(10, "P2"), (11, None)])
@pytest.mark.parametrize("line", [{}, UNTITLED])
@pytest.mark.parametrize("field", ["start", "end"])
def test_dates_agree_with_those_remitted_up_to_ten_days_off(
    field: str, line: dict[str, Any], apart: int, production: str | None
) -> None:
    for way in (1, -1):
        moved = {field: LINE[field] + timedelta(days=way * apart)}
        assert taken({**line, **moved}, {"start": None, "end": None})[0] == production


def settled_lines(*lines: dict[str, Any], remitted: Sequence[dict[str, Any]]) -> list[str | None]:
    credits = [{**LINE, **line} for line in lines]
    result = report({**USUAL, "credits": credits, "productions": [BIRCH], "remitted": remitted})
    return [credit.production_id for credit in result.credits]


@pytest.mark.parametrize(
    ("second", "both"),
    [
        ({"start": date(2021, 10, 11)}, True),
        ({"start": date(2021, 10, 10)}, False),
        ({"start": date(2021, 10, 10), "position": "travel"}, True),
    ],
)
def test_two_lines_of_one_show_position_and_day_cannot_both_be_read_right(
    second: dict[str, Any], both: bool
) -> None:
    one = {"end": date(2021, 10, 10), "days": 50, "pm": "Quill Ames"}
    other = {"title": "Birch Lane Redwater", "days": 45, "pm": "Quill Ames", **second}
    position = second.get("position", "script")
    rows = [
        {**PAID, "end": date(2021, 10, 10), "days": 50},
        {**PAID, "start": date(2021, 10, 11), "days": 45, "position": position},
    ]
    assert settled_lines(one, other, remitted=rows) == (["P2", "P2"] if both else [None, None])


def test_what_another_credit_claims_does_not_settle_a_missing_title() -> None:
    titled = {**LINE, "title": "Birch Lane"}
    assert settled_lines(UNTITLED, titled, remitted=[PAID]) == [None, "P2"]
    assert settled_lines(UNTITLED, {**titled, "position": "travel"}, remitted=[PAID]) == ["P2", "P2"]
    unsaid = [PAID, {**PAID, "position": None}]
    assert settled_lines(UNTITLED, {**titled, "position": "travel"}, remitted=unsaid) == ["P2", "P2"]


def test_a_season_that_the_line_does_not_give_is_taken_from_the_record_and_said_so() -> None:
    title = "Amber Quay – Blue Door"
    says = crosscheck(made({"title": title, "season": None})).working.rows[0].says
    assert "its kind, season and agreement are taken from that record" in says
    says = crosscheck(made({"title": title, "kind": "tv_season"})).working.rows[0].says
    assert "its agreement is taken from that record" in says
