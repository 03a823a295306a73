"""What a resume's line surely says and what it may say, and which remittances are for its show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.terms import ProductionKind, Reading
from tests.rules import casemaker
from tests.validators.test_presence import CREDIT, KNOWN, OTHER, made
from validators.case import Case
from validators.credits import Credit, first_look, placed_on
from validators.productions import show_key

JAN, APR = date(2019, 1, 1), date(2019, 4, 30)


def look(case: dict[str, Any] | None = None, **credit: Any) -> Credit:
    return made({**CREDIT, **credit}, **(case or {})).checked[0].credit


def looked(case: Case, at: int = 0, **fields: Reading[Any]) -> Credit:
    """A first look at the plain credit with some of its readings in place of what they are."""
    reading = replace(casemaker.credit(CREDIT), **fields)
    return first_look(at, "x", reading, case.index, case.book, date(2026, 11, 12), None)


def test_dates_that_are_sure_are_the_span_and_the_widest() -> None:
    assert (look().span, look().widest) == ((JAN, APR), (JAN, APR))
    one_day = look(end=JAN, days=1)
    assert (one_day.span, one_day.widest) == ((JAN, JAN), (JAN, JAN))
    backwards = look(start=APR, end=JAN, paid=False)
    assert (backwards.span, backwards.widest) == (None, None)
    going = look(start=date(2026, 9, 1), end=None, ongoing=True, days=40, paid=False)
    assert going.span == going.widest == (date(2026, 9, 1), date(2026, 11, 12))


def test_of_a_start_that_may_be_either_of_two_days_the_later_is_sure_and_the_earlier_possible() -> None:
    either = look(starts=[date(2019, 1, 2), date(2019, 2, 1)], days=60, paid=False)
    assert (either.span, either.widest) == ((date(2019, 2, 1), APR), (date(2019, 1, 2), APR))
    early = look(starts=[date(2019, 1, 2), date(2019, 5, 1)], days=60, paid=False)
    assert early.span == early.widest == (date(2019, 1, 2), APR)
    same_day = look(starts=[date(2019, 1, 2), APR], days=1, paid=False)
    assert (same_day.span, same_day.widest) == ((APR, APR), (date(2019, 1, 2), APR))
    none_fits = look(starts=[date(2019, 1, 2), date(2019, 2, 1)], days=300, paid=False)
    assert none_fits.widest == (date(2019, 1, 2), APR)


def test_where_both_ends_are_open_what_all_readings_share_is_sure() -> None:
    may_be = {"start": [JAN, date(2019, 1, 10)], "end": [date(2019, 1, 10), date(2019, 1, 20)]}
    one_day = look(may_be=may_be, days=1, paid=False)
    assert (one_day.span, one_day.widest) == (
        (date(2019, 1, 10), date(2019, 1, 10)),
        (JAN, date(2019, 1, 20)),
    )
    apart = {"start": [JAN, date(2019, 1, 15)], "end": [date(2019, 1, 10), date(2019, 1, 20)]}
    nothing = look(may_be=apart, days=1, paid=False)
    assert (nothing.span, nothing.widest) == (None, (JAN, date(2019, 1, 20)))


def test_a_date_that_was_hard_to_read_leaves_no_span_sure() -> None:
    for field in ("start", "end"):
        faint = look(unsure=[field], paid=False)
        assert (faint.span, faint.widest) == (None, (JAN, APR))
    assert look(start=None, paid=False).widest is None


def test_of_dates_readable_two_ways_those_of_the_register_are_meant() -> None:
    known = {**KNOWN, "start": date(2019, 1, 20), "end": date(2019, 5, 10)}
    starts = [date(2019, 1, 2), date(2019, 2, 1)]
    meant = look({"productions": [known]}, starts=starts, days=10, paid=False)
    assert meant.span == meant.widest == (date(2019, 2, 1), APR)
    open_ended = {**known, "end": None}
    found = look({"productions": [open_ended]}, starts=starts, days=10, paid=False)
    assert found.widest == (date(2019, 1, 2), APR)


def test_a_number_of_days_read_more_likely_than_not_bounds_the_claim_and_else_the_dates_do() -> None:
    case = made(CREDIT)
    assert looked(case, days=Reading(80.0, 0.51, "80")).days_most == 80
    assert looked(case, days=Reading(80.0, 0.5, "80")).days_most == 120
    assert looked(case, days=Reading(None, 0.99, "80", None, (80.0, 90.0))).days_most == 90
    assert looked(case, days=Reading()).days_most == 120
    no_dates = looked(case, days=Reading(80.0, 0.5, "80"), start=Reading(), end=Reading())
    assert (no_dates.days, no_dates.days_most) == (None, None)
    assert looked(case, days=Reading(80.5, 0.99, "80.5")).days == 80.5


def test_a_credit_is_called_by_its_title_as_printed_else_by_its_place() -> None:
    case = made(CREDIT)
    assert looked(case, title=Reading("Amber Quay", 0.99, " Amber   Quay ")).called == "Amber Quay"
    assert looked(case, 1, title=Reading()).called == "credit 2"
    assert (
        looked(case, title=Reading(None, 0.9, "", None, ("Amber Quay", "Amber Key"))).called == "Amber Quay"
    )


def test_the_kind_is_that_of_the_register_else_as_said_else_as_the_title_tells() -> None:
    assert look(kind=None).kind is None
    assert look(kind=None, season=2).kind is ProductionKind.TV_SEASON
    assert look(kind="mow", season=2).kind is ProductionKind.MOW
    assert look(title="Amber Quay (Pilot)", kind="tv_season").kind is ProductionKind.PILOT
    assert look({"productions": [{**KNOWN, "kind": "mow"}]}, kind=None).kind is ProductionKind.MOW
    assert look({"productions": [{**KNOWN, "kind": None}]}, kind="feature").kind is ProductionKind.FEATURE


def test_a_season_in_the_title_is_the_season() -> None:
    said = look(title="Amber Quay Season 3", kind="tv_season")
    assert (said.season, said.key) == (3, look(season=3, kind="tv_season").key)


def test_a_show_is_sure_where_its_title_is_or_the_register_has_it() -> None:
    assert look().show_sure
    assert not look(unsure=["title"], paid=False).show_sure
    assert look({"productions": [KNOWN]}, unsure=["title"]).show_sure
    series = {**KNOWN, "kind": "tv_season", "season": 1}
    near = look({"productions": [series, {**series, "id": "P2", "season": 2}]}, kind="tv_season")
    assert (near.show_sure, near.production) == (False, None)


@pytest.mark.parametrize(
    ("said", "known", "agreement"),
    [
        ("411", "411", "411"),
        (None, "IATSE 411", "411"),
        ("DGC", "DGC", "DGC"),
        ("DGC", "", "DGC"),
        ("DGC", "411", ""),
        ("411", "DGC", ""),
        ("411", "", "411"),
        (None, "DGC", "DGC"),
        ("ACTRA", "DGC", "ACTRA"),
    ],
)
def test_the_agreement_is_as_said_and_as_recorded_and_open_where_those_differ(
    said: str | None, known: str, agreement: str
) -> None:
    register = {"productions": [{**KNOWN, "agreement": known}], "remitted": []}
    assert look(register, agreement=said).agreement == agreement


def rows(credit: dict[str, Any], row: dict[str, Any], **case: Any) -> int:
    """How many of the remittances are taken for the credit's."""
    paid = {k: CREDIT[k] for k in ("title", "position", "start", "end", "days")}
    return len(made({**CREDIT, **credit}, remitted=[{**paid, **row}], **case).checked[0].credit.rows)


def test_a_remittance_is_for_the_show_of_its_title_and_season() -> None:
    season = {"kind": "tv_season", "season": 2}
    assert rows({}, {}) == 1
    assert rows({}, {"title": "AMBER  QUAY"}) == 1
    assert rows({}, {"title": "Amber Quey"}) == 1
    assert rows({}, {"title": "Ember Quey"}) == 0
    assert rows({}, {"title": "Birch Lane"}) == 0
    assert rows({}, {"title": ""}) == 0
    assert rows(season, {"season": 2}) == 1
    assert rows(season, {"season": 1}) == 0
    assert rows(season, {}) == 1
    assert rows({}, {"season": 1}) == 1
    assert rows(season, {"title": "Amber Quay Season 2"}) == 1
    assert rows(season, {"title": "Amber Quay Season 1"}) == 0


def test_a_remittance_of_a_registered_show_is_that_shows_alone() -> None:
    gate = {**KNOWN, "id": "P2", "title": "Harrow Gate"}
    both = {"productions": [{**KNOWN, "also": ["Bluebottle"]}, gate]}
    assert rows({}, {"title": "Bluebottle"}, **both) == 1
    assert rows({}, {"title": "Bluebottl"}, **both) == 1
    assert rows({}, {"title": "Harrow Gate"}, **both) == 0
    assert rows({"title": "Zinc Mountain"}, {"title": "Harrow Gate"}, **both) == 0
    assert rows({}, {"title": "", "production_id": "P1"}, **both) == 1


def test_a_series_on_the_register_without_a_season_is_told_apart_by_the_papers_seasons() -> None:
    series = {"productions": [{**KNOWN, "kind": "tv_season", "season": None}]}
    second = {"kind": "tv_season", "season": 2}
    assert rows(second, {"season": 2}, **series) == 1
    assert rows(second, {"season": 1}, **series) == 0
    assert rows(second, {}, **series) == 1
    assert rows({"kind": "tv_season"}, {"season": 1}, **series) == 1
    gate = {**KNOWN, "id": "P2", "title": "Harrow Gate", "kind": "tv_season", "season": None}
    assert rows({}, {"title": "Harrow Gate"}, productions=[KNOWN, gate]) == 0
    assert rows({"season": 2}, {"season": 1}, productions=[KNOWN]) == 1


def test_two_seasons_of_one_series_on_the_register_are_two_shows() -> None:
    series = {"productions": [{**KNOWN, "kind": "tv_season", "season": None}], "remitted": []}
    held = made({**CREDIT, "kind": "tv_season", "season": 1}, {**OTHER, "title": "Amber Quay", "season": 2,
                                                               "kind": "tv_season"}, **series)  # fmt: skip
    keys = [checked.credit.key for checked in held.checked]
    assert len(set(keys)) == 2
    assert keys[0].endswith("|1") and keys[1].endswith("|2")


def test_a_credit_placed_on_a_production_has_its_kind_and_season_where_the_record_says_them() -> None:
    series = {**KNOWN, "kind": "tv_season", "season": 2}
    case = made(CREDIT, productions=[series, {**KNOWN, "id": "P2", "title": "Zinc Mountain", "kind": None}])
    season, plain = (case.index.productions.by_id[number] for number in ("P1", "P2"))
    credit = replace(look(kind="tv_season", season=3), season=3)
    placed = placed_on(credit, season, case.book, "the days remitted", True)
    assert (placed.season, placed.kind, placed.production) == (2, ProductionKind.TV_SEASON, season)
    assert (placed.rests_on, placed.title_unread, placed.show_sure) == ("the days remitted", True, True)
    placed = placed_on(credit, plain, case.book, "", False)
    assert (placed.season, placed.kind) == (3, ProductionKind.TV_SEASON)


def test_a_production_that_a_person_named_is_taken_for_it() -> None:
    far = {**KNOWN, "title": "Zinc Mountain"}
    target = f"{made(CREDIT).checked[0].credit.target}/production"

    def chosen(value: str) -> Credit:
        return look({"productions": [far], "answers": [{"target": target, "value": value}]})

    assert chosen("P1").match.score == 1.0
    assert chosen("P1").production is not None
    assert (chosen("none").production, chosen("none").match.candidates) == (None, ())


def test_a_show_is_told_by_title_kind_and_season() -> None:
    assert look().key == "amber quay|feature|"
    assert look(kind=None).key == "amber quay||"
    assert look(kind="tv_season", season=2).key == "amber quay|tv_season|2"
    series = {"productions": [{**KNOWN, "kind": "tv_season", "season": None}]}
    (production,) = made(CREDIT, **series).index.office.productions
    assert look(series, kind="tv_season").key == show_key(production)


def test_of_two_productions_of_one_title_and_time_people_and_company_tell() -> None:
    one = {**KNOWN, "company": "Quay Films Inc.", "producers": [], "pms": [], "pcs": []}
    two = {**one, "id": "P2", "company": "North Wind Ltd."}

    def meant(first: dict[str, Any], second: dict[str, Any], **credit: Any) -> str | None:
        production = look({"productions": [first, second]}, **credit).production
        return production.production_id if production else None

    assert meant(one, two) is None
    assert meant({**one, "pms": ["Quill Ames"]}, {**two, "pms": ["Otto Brand"]}) == "P1"
    assert meant({**one, "pcs": ["Otto Brand"]}, {**two, "pcs": ["Rosa Lind"]}) == "P2"
    assert meant(one, two, company="North Wind Ltd.") is None
