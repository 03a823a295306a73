"""What a title says of its show, and which registered production is meant by title, season, dates, people."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from models.terms import ProductionKind
from tests.rules.officemaker import production
from validators.productions import ProductionIndex, ProductionMatch, ShowSought, season_of, show_key
from validators.titles import TitleParts, title_parts, titles_alike


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("The Long Water - Season 2B", TitleParts("long water", 2, "b")),
        ("Amber Quay S3", TitleParts("amber quay", 3)),
        ("Amber Quay 2A", TitleParts("amber quay", 2, "a")),
        ("Amber Quay (Pilot)", TitleParts("amber quay", None, "", True)),
        ("Amber Quay pilot", TitleParts("amber quay", None, "", True)),
        ("The Pilot", TitleParts("pilot")),
        ("Season 2", TitleParts("season 2")),
        ("The", TitleParts("the")),
        ("A Quiet Road", TitleParts("quiet road")),
        ("Amber Quay reshoots", TitleParts("amber quay")),
        ("Amber Quay - second unit", TitleParts("amber quay")),
        ("Amber Quay (MOW)", TitleParts("amber quay")),
        ("", TitleParts("")),
    ],
)
def test_a_title_is_taken_apart(title: str, parts: TitleParts) -> None:
    assert title_parts(title) == parts


def test_titles_are_as_alike_as_their_letters() -> None:
    assert titles_alike("long water", "longwater") == titles_alike("amber quay", "amber quay") == 1.0
    assert titles_alike("", "amber quay") == titles_alike("amber quay", "") == 0.0
    assert titles_alike("amber quay", "amber quax") == 0.9
    assert titles_alike("amberxquay", "amber quax") < 0.9


START, END = date(2018, 1, 1), date(2018, 6, 30)
AMBER: dict[str, Any] = {
    "id": "P1",
    "title": "Amber Quay",
    "kind": "feature",
    "company": "Quay Pictures Inc.",
    "producers": ["Pat Odum"],
    "start": START,
    "end": END,
}


def found(*known: dict[str, Any], **sought: Any) -> ProductionMatch:
    return ProductionIndex([production(p) for p in known]).find(
        ShowSought(**{"title": "Amber Quay", **sought})
    )


def ids(match: ProductionMatch) -> tuple[str, list[str]]:
    one = match.production.production_id if match.production else ""
    return one, [p.production_id for p in match.candidates]


@pytest.mark.parametrize(
    ("days", "is_it"),
    [({"start": 60}, True), ({"start": 61}, False), ({"end": -60}, True), ({"end": -61}, False)],
)
def test_the_registers_dates_may_be_two_months_off(days: dict[str, int], is_it: bool) -> None:
    sought = {
        "start": {"start": END + timedelta(days=days.get("start", 0)), "end": date(2019, 12, 1)},
        "end": {"start": date(2016, 12, 1), "end": START + timedelta(days=days.get("end", 0))},
    }[next(iter(days))]
    assert ids(found(AMBER, **sought)) == ("P1" if is_it else "", [])


PILOT = {"id": "P0", "title": "Amber Quay", "kind": "pilot"}
FIRST = {"id": "P1", "title": "Amber Quay", "kind": "tv_season", "season": 1}
SECOND = {"id": "P2", "title": "Amber Quay", "kind": "tv_season", "season": 2}
HALVES = (
    {"id": "PA", "title": "Amber Quay 2A", "kind": "tv_season", "season": 2},
    {"id": "PB", "title": "Amber Quay 2B", "kind": "tv_season", "season": 2},
)


@pytest.mark.parametrize(
    ("sought", "one", "candidates"),
    [
        ({"season": 1}, "P1", []),
        ({"title": "Amber Quay Season 2"}, "P2", []),
        ({"title": "Amber Quay S2", "season": 1}, "P1", []),
        ({"title": "Amber Quay - Pilot"}, "P0", []),
        ({"kind": ProductionKind.PILOT}, "P0", []),
        ({}, "", ["P0", "P1", "P2"]),
        ({"kind": ProductionKind.TV_SEASON}, "", ["P1", "P2"]),
        ({"season": 3}, "", []),
    ],
)
def test_pilot_and_seasons_of_one_title_are_told_apart_or_asked(
    sought: dict[str, Any], one: str, candidates: list[str]
) -> None:
    assert ids(found(PILOT, FIRST, SECOND, **sought)) == (one, candidates)


def test_a_pilot_is_no_feature_and_may_be_what_the_register_gives_no_kind() -> None:
    assert ids(found(AMBER, title="Amber Quay (Pilot)")) == ("", [])
    assert ids(found({**AMBER, "kind": None}, title="Amber Quay (Pilot)")) == ("P1", [])
    assert ids(found(PILOT)) == ("P0", [])


def test_halves_of_a_season_are_one_show_and_the_half_named_is_meant() -> None:
    one, other = (production(p) for p in HALVES)
    assert show_key(one) == show_key(other) and season_of(one) == 2
    assert ids(found(*HALVES, title="Amber Quay 2B"))[0] == "PB"
    assert ids(found(*HALVES, title="Amber Quay 2A"))[0] == "PA"
    assert ids(found(*HALVES, season=2)) == ids(found(*HALVES)) == ("PA", [])


def test_a_pilot_and_a_season_are_two_shows_and_so_are_two_features() -> None:
    keys = {show_key(production(p)) for p in (PILOT, FIRST, SECOND, AMBER, {**AMBER, "id": "P9"})}
    assert len(keys) == 5


def test_of_two_shows_of_one_title_the_dates_tell_which_and_else_it_is_asked() -> None:
    later = {**AMBER, "id": "P2", "start": date(2018, 8, 1), "end": date(2018, 12, 1)}
    assert ids(found(AMBER, later, start=START, end=END)) == ("P1", [])
    assert ids(found(AMBER, later, start=date(2018, 8, 1), end=date(2018, 12, 1))) == ("P2", [])
    assert ids(found(AMBER, later)) == ("", ["P1", "P2"])


def test_of_two_shows_of_one_title_the_people_tell_which() -> None:
    other = {**AMBER, "id": "P2", "producers": ["Wes Roe"], "company": "Elm Nine Inc."}
    assert ids(found(AMBER, other, personnel=("Wes Roe",))) == ("P2", [])
    assert ids(found(AMBER, other, personnel=("P. Odum",))) == ("P1", [])
    assert ids(found(AMBER, other, company="Quay Pictures")) == ("", ["P1", "P2"])
    assert ids(found(AMBER, other, company="Quay Pictures", kind=ProductionKind.FEATURE))[0] == ""


def test_a_company_or_nothing_is_no_title() -> None:
    assert found(AMBER, title="", company="Quay Pictures Inc.") == ProductionMatch()
    assert found(AMBER, title="Zinc Mountain", company="Quay Pictures Inc.") == ProductionMatch()


@pytest.mark.parametrize(
    ("sought", "one", "candidates"),
    [
        ({}, "", ["P1"]),
        ({"kind": ProductionKind.FEATURE}, "", ["P1"]),
        ({"company": "Quay Pictures", "kind": ProductionKind.FEATURE}, "P1", []),
        ({"personnel": ("Pat Odum",)}, "P1", []),
        ({"start": END, "end": date(2018, 9, 1)}, "P1", []),
        ({"start": date(2017, 10, 1), "end": START}, "P1", []),
        ({"start": date(2018, 7, 1), "end": date(2018, 9, 1)}, "", ["P1"]),
        ({"start": date(2017, 10, 1), "end": date(2017, 12, 31)}, "", ["P1"]),
    ],
)
def test_a_title_with_a_letter_off_needs_dates_or_people_and_is_else_asked(
    sought: dict[str, Any], one: str, candidates: list[str]
) -> None:
    assert ids(found(AMBER, title="Amber Quax", **sought)) == (one, candidates)


@pytest.mark.parametrize(
    ("sought", "one"),
    [
        ({"start": START, "end": END}, ""),
        ({"start": START, "end": END, "kind": ProductionKind.FEATURE}, "P1"),
        ({"personnel": ("Pat Odum",)}, ""),
        ({"personnel": ("Pat Odum",), "company": "Quay Pictures Inc."}, "P1"),
    ],
)
def test_a_title_with_two_letters_off_needs_more_and_is_else_another(
    sought: dict[str, Any], one: str
) -> None:
    assert ids(found(AMBER, title="Ambxr Quax", **sought)) == (one, [])


def test_a_show_is_found_by_each_of_its_titles_and_is_a_title_by_each() -> None:
    both = {**AMBER, "also": ["Bluebottle", "Amber Quay"]}
    assert ids(found(both, title="Bluebottle")) == ("P1", [])
    index = ProductionIndex([production(both)])
    assert [index.is_title(t) for t in ("Bluebottle", "The Amber Quay", "Zinc Mountain")] == [
        True,
        True,
        False,
    ]


def test_the_title_that_is_nearer_of_two_is_the_one_compared() -> None:
    both = {**AMBER, "title": "Ambxr Quaxx", "also": ["Amber Quay"]}
    match = found(both, title="Amber Quax", personnel=("Pat Odum",))
    assert (ids(match)[0], match.score) == ("P1", 0.9)


NO_SEASON = {"id": "P5", "title": "Amber Quay"}


@pytest.mark.parametrize("sought", [{"season": 2}, {"title": "Amber Quay Season 2"}])
def test_the_season_that_is_named_is_meant_before_a_show_without_seasons(sought: dict[str, Any]) -> None:
    assert ids(found(SECOND, NO_SEASON, **sought)) == ("P2", [])
    assert ids(found(NO_SEASON, **sought)) == ("P5", [])


def test_a_season_alone_does_not_bear_out_a_title_with_two_letters_off() -> None:
    assert ids(found(SECOND, title="Ambxr Quax", season=2)) == ("", [])
    assert ids(found(SECOND, title="Amber Quax", season=2)) == ("P2", [])


def test_a_half_that_the_register_does_not_tell_speaks_neither_for_a_show_nor_against_it() -> None:
    assert ids(found(SECOND, title="Amber Quax 2B")) == ("P2", [])


def test_another_kind_or_a_company_alone_does_not_bear_out_a_title_with_a_letter_off() -> None:
    sought = {"title": "Amber Quax", "company": "Quay Pictures"}
    assert ids(found(AMBER, **sought, kind=ProductionKind.MOW)) == ("", ["P1"])
    assert ids(found({**AMBER, "company": ""}, title="Amber Quax", kind=ProductionKind.FEATURE)) == (
        "",
        ["P1"],
    )
    assert found(AMBER, title="").score == 0.0


def test_only_a_series_with_seasons_is_one_show_a_season() -> None:
    for known in ({"kind": "mini_series", "season": 1}, {"kind": "tv_season"}):
        one, other = (production({**known, "id": name, "title": "Amber Quay"}) for name in ("P1", "P2"))
        assert show_key(one) != show_key(other)


def test_of_two_shows_of_one_title_dates_do_not_outweigh_the_kind_and_both_are_asked_about() -> None:
    dated = {**AMBER, "kind": None}
    other = {**AMBER, "id": "P2", "start": date(2018, 8, 1), "end": date(2018, 12, 1)}
    sought: dict[str, Any] = {"kind": ProductionKind.FEATURE, "start": START, "end": END}
    assert ids(found(dated, other, **sought)) == ("", ["P1", "P2"])
    assert ids(found(AMBER, other, **sought)) == ("P1", [])


def test_the_better_a_title_was_read_the_more_a_person_bears_it_out() -> None:
    """Nine, and nineteen of twenty, letters alike."""
    for known, read in (("Amber Quay", "Amber Quax"), ("Abcdefghijklmnopqrst", "Abcdefghijklmnopqrsx")):
        assert ids(found({**AMBER, "title": known}, title=read, personnel=("Pat Odum",))) == ("P1", [])
        assert ids(found({**AMBER, "title": known}, title=read)) == ("", ["P1"])


@pytest.mark.parametrize(("letters", "same"), [(3, True), (4, False)])
def test_a_company_may_be_three_letters_of_twenty_five_off(letters: int, same: bool) -> None:
    company = "abcdefghijklmnopqrstuvwxy"
    read = company[:-letters] + "0123456"[:letters]
    sought = {"title": "Amber Quax", "kind": ProductionKind.FEATURE, "company": read}
    assert ids(found({**AMBER, "company": company}, **sought))[0] == ("P1" if same else "")


@pytest.mark.parametrize(("person", "same"), [("Pat Ferrx", True), ("Pxt Ferro", False)])
def test_a_person_bears_out_a_title_with_a_letter_of_the_surname_off(person: str, same: bool) -> None:
    match = found({**AMBER, "producers": ["Pat Ferro"]}, title="Amber Quax", personnel=(person,))
    assert ids(match)[0] == ("P1" if same else "")


def test_another_half_than_the_one_named_needs_more_to_bear_it_out() -> None:
    sought: dict[str, Any] = {"title": "Amber Quax 2B", "personnel": ("Pat Odum",)}
    other, same = ({**half, "season": None, "producers": ["Pat Odum"]} for half in HALVES)
    assert ids(found(same, **sought))[0] == "PB"
    assert ids(found(other, **sought))[0] == "PA"
    assert ids(found({**other, "producers": []}, **sought)) == ("", ["PA"])
