"""Time and shows against their numbers, what is lacking of them, and the rows that are shown for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.terms import Evidence, Position, Provenance, Remedy
from tests.rules.casebook import usual
from tests.validators.test_remedies import built
from validators.case import Case
from validators.checks import check
from validators.checks.answer import WHO_ARE_YOU, on_register
from validators.checks.counted import supplemented
from validators.checks.judged import State, measured, months_state, shows_found, time_found
from validators.checks.remedies import Cure, for_the_committee, more_months, more_shows
from validators.checks.work import _pages
from validators.counting import Months
from validators.productions import ProductionMatch
from validators.rulebook import Rulebook, load
from validators.tally import Shows, Sums

BOOK = load().on(date(2026, 12, 1))
USUAL = usual("first_apc")
FIRST = (Position.FIRST_APC,)


def by(measure: str) -> Rulebook:
    policy = BOOK.policies["measure"].model_copy(update={"value": measure})
    return BOOK.model_copy(update={"policies": {**BOOK.policies, "measure": policy}})


def months(days: int, calendar: int) -> Months:
    return Months(22 * days, days, calendar)


@pytest.mark.parametrize(
    ("sure", "possible", "both", "days", "calendar"),
    [
        ((18, 18), (18, 18), State.YES, State.YES, State.YES),
        ((18, 17), (18, 17), State.SPLIT, State.YES, State.NO),
        ((17, 18), (17, 18), State.SPLIT, State.NO, State.YES),
        ((18, 17), (18, 18), State.OPEN, State.YES, State.OPEN),
        ((17, 17), (18, 17), State.OPEN, State.OPEN, State.NO),
        ((17, 17), (18, 18), State.OPEN, State.OPEN, State.OPEN),
        ((17, 17), (17, 17), State.NO, State.NO, State.NO),
        ((17, 17), None, State.OPEN, State.OPEN, State.OPEN),
        ((18, 17), None, State.OPEN, State.YES, State.OPEN),
    ],
)
def test_time_is_held_against_its_number_by_the_measures_that_the_local_names(
    sure: tuple[int, int], possible: tuple[int, int] | None, both: State, days: State, calendar: State
) -> None:
    most = months(*possible) if possible else None
    found = [months_state(months(*sure), most, 18, book) for book in (BOOK, by("days"), by("calendar"))]
    assert found == [both, days, calendar]
    assert [measured(months(*sure), by(name)) for name in ("days", "calendar")] == [sure[:1], sure[1:]]


def test_what_may_be_is_a_figure_only_where_it_differs_from_what_is_sure() -> None:
    sure = {"months_by_days": 12.0, "months_by_calendar": 11.0}
    more = {"possible_months_by_days": 13.0, "possible_months_by_calendar": 11.0}
    assert time_found(Sums(months(12, 11), months(12, 11), ())) == sure
    assert time_found(Sums(months(12, 11), None, ())) == sure
    assert time_found(Sums(months(12, 11), months(13, 11), ())) == sure | more
    assert shows_found(Shows(3, 3, ())) == {"shows": 3}
    assert shows_found(Shows(3, 4, ())) == {"shows": 3, "possible_shows": 4}


def test_time_beyond_its_own_need_makes_up_month_for_month_and_by_each_measure() -> None:
    def together(own: Months, other: Months) -> Months:
        return supplemented(Sums(own, own, ()), Sums(other, other, ()), 18).sure

    assert together(months(12, 12), months(18, 18)) == months(12, 12)
    assert together(months(12, 12), months(20, 17)) == Months(22 * 12, 14, 12)
    assert together(months(12, 12), months(17, 20)) == Months(22 * 12, 12, 14)
    open_above = supplemented(Sums(months(12, 12), months(12, 12), ()), Sums(months(18, 18), None, ()), 18)
    assert open_above.possible is None


CASE = built(USUAL)


def test_at_the_number_itself_nothing_is_lacking() -> None:
    assert more_months(CASE, months(18, 18), 18, FIRST) == Cure(None)
    lacking = more_months(CASE, months(18, 17), 18, FIRST)
    assert lacking == Cure("1 more month as 1st APC.", Remedy(months=1.0, positions=FIRST))
    assert more_shows(CASE, Shows(4, 4, ()), 4, Position.FIRST_APC) == Cure(None)
    assert more_shows(CASE, Shows(3, 3, ()), 4, Position.FIRST_APC).says == "One more show as 1st APC."
    assert (
        more_shows(CASE, Shows(2, 2, ()), 4, Position.FIRST_APC).says
        == "Two more different shows as 1st APC."
    )


def test_before_the_committee_decides_somebody_unknown_is_still_asked_who_they_are() -> None:
    assert for_the_committee(Cure(WHO_ARE_YOU)) == Cure(WHO_ARE_YOU)
    assert for_the_committee(Cure(None)) == Cure(None)
    remedy = Remedy(shows=1, positions=FIRST)
    said = "Nothing before the Committee has decided; one more show would settle it too."
    assert for_the_committee(Cure("One more show.", remedy)) == Cure(said, remedy)


Shown = tuple[str | None, str, int | None]


def shown(case: Case, requirement: str) -> list[Shown]:
    found = check(case, case.requirement(requirement)).evidence
    return [(e.where, e.quote, e.page) for e in found if e.name.startswith("remittances")]


def remitted(*rows: dict[str, Any], pages: tuple[int | None, ...] = ()) -> list[Shown]:
    """What is shown as remitted for one credit; `pages` are those of the rows in the report."""
    line = {"title": "Amber Quay", "position": "2nd_apc", "start": date(2018, 1, 1), "end": date(2018, 6, 30)}
    credit = {**line, "kind": "feature", "agreement": "411", "days": 100}
    case = built({**USUAL, "credits": [credit], "remitted": [{**line, **row} for row in rows]})
    (checked,) = case.checked
    if pages:
        paid = tuple(
            replace(p, row=replace(p.row, provenance=Provenance("remittances/x.pdf", at, page)))
            for at, (p, page) in enumerate(zip(checked.credit.rows, pages, strict=True), 2)
        )
        checked = replace(checked, credit=replace(checked.credit, rows=paid))
        case = replace(case, checked=(checked,), remembered={})
    return shown(case, "days.crosscheck")


JANUARY = {"end": date(2018, 1, 31), "days": 20}
FEBRUARY = {"start": date(2018, 2, 1), "end": date(2018, 2, 28), "days": 1}


def test_a_remitted_day_is_one_and_a_row_without_days_or_not_worked_adds_none() -> None:
    where = "remittances/made-up.csv row 2, days"
    assert remitted(FEBRUARY) == [(where, "Amber Quay, 2nd_apc, 1 day", None)]
    where = "remittances/made-up.csv rows 2 to 3, days"
    assert remitted(JANUARY, {**FEBRUARY, "days": None}) == [(where, "Amber Quay, 2nd_apc, 20 days", None)]
    idle = {**FEBRUARY, "not_worked": "idle day"}
    assert remitted(JANUARY, idle) == [(where, "Amber Quay, 2nd_apc, 20 days", None)]


@pytest.mark.parametrize(("pages", "page"), [((3, 3), 3), ((3, 4), None), ((None, None), None)])
def test_the_page_of_a_remittance_report_is_shown_where_all_its_rows_stand_on_one(
    pages: tuple[int | None, ...], page: int | None
) -> None:
    assert [at for _, _, at in remitted(JANUARY, FEBRUARY, pages=pages)] == [page]


def test_the_registers_row_is_shown_only_of_a_show_that_it_told() -> None:
    known = {"id": "P1", "title": "Amber Quay", "kind": "feature", "start": date(2019, 1, 1)}
    (checked, *_) = built({**USUAL, "productions": [known]}).checked
    assert checked.credit.production is not None and on_register(checked.credit) == ()
    told = replace(checked.credit, rests_on="Taken by its dates: Amber Quay.")
    assert [(e.where, e.quote) for e in on_register(told)] == [("made-up.csv row 2, title", "Amber Quay")]
    assert on_register(replace(told, match=ProductionMatch())) == ()


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ((None,), " (Resume.pdf)"),
        ((2,), " (Resume.pdf, page 2)"),
        ((2, 2), " (Resume.pdf, page 2)"),
        ((3, 1), " (Resume.pdf, pages 1 and 3)"),
        ((3, None), " (Resume.pdf, page 3)"),
        ((1, 2, 3, 4, 5), " (Resume.pdf, pages 1, 2, 3, 4 and 5)"),
    ],
)
def test_where_to_look_on_the_resume_are_its_pages(pages: tuple[int | None, ...], said: str) -> None:
    (checked, *_) = CASE.checked
    gaps = []
    for page in pages:
        reading = replace(checked.credit.reading, evidence=Evidence("Resume.pdf", "Amber Quay", page=page))
        gaps.append((replace(checked, credit=replace(checked.credit, reading=reading)), ["producer"]))
    assert _pages(gaps) == said


def test_time_that_a_person_holds_to_be_done_leaves_short_shows_to_the_committee() -> None:
    """Where the rules leave the time in review; where they find it short, only an override does."""
    target = f"finding:{CASE.application.id}:months.2nd_apc"
    said = [{"target": target, "value": "met"}]
    line = {"kind": "feature", "agreement": "411", "position": "2nd_apc"}
    in_review = {
        **line,
        "title": "Amber Quay",
        "start": date(2018, 1, 1),
        "end": date(2019, 6, 30),
        "days": 380,
    }
    short = {**in_review, "end": date(2018, 12, 31), "days": 250}
    outcomes = []
    for credit in (in_review, short):
        case = built({**USUAL, "credits": [credit], "answers": said})
        finding = check(case, case.requirement("shows.2nd_apc"))
        outcomes.append((finding.outcome, finding.reason))
    assert outcomes == [("needs_review", "special_consideration"), ("not_met", "short")]


def test_in_the_working_a_credit_counts_where_its_days_agree_and_is_open_where_they_do_not() -> None:
    line = {"kind": "feature", "agreement": "411", "position": "2nd_apc", "days": 100}
    first = {**line, "title": "Amber Quay", "start": date(2018, 1, 1), "end": date(2018, 6, 30)}
    second = {**line, "title": "Birch Lane", "start": date(2018, 7, 1), "end": date(2018, 12, 31)}
    case = built({**USUAL, "credits": [first, {**second, "paid": False}]})
    rows = check(case, case.requirement("days.crosscheck")).working.rows
    assert [(row.what, row.counts) for row in rows] == [("Amber Quay", True), ("Birch Lane", None)]
