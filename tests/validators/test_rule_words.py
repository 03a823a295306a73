"""A rulebook in words, and what differs between two of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import zip_longest
from textwrap import wrap
from typing import Any

from models.terms import Category, Outcome
from tests.rules.casebook import usual
from tests.rules.casemaker import CYCLE, report
from tests.validators.test_rulebook import MORE_MONTHS
from validators.rule_changes import affected, changes_said
from validators.rule_words import rules_text
from validators.rulebook import Rulebook, load, parse

BOOK = load().on(CYCLE)
FIRST = Category("first_apc")
UPGRADES = (FIRST, Category("production_coordinator"))


def changed(**update: Any) -> Rulebook:
    return BOOK.model_copy(update=update)


def first_apc(requirements: Any) -> Rulebook:
    category = BOOK.categories[FIRST].model_copy(update={"requirements": tuple(requirements)})
    return changed(categories={**BOOK.categories, FIRST: category})


def both(other: Rulebook) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is said of the change from the Local's rulebook to another, and of the change back."""
    return changes_said(BOOK, other), changes_said(other, BOOK)


def test_one_rulebook_differs_in_nothing_from_itself() -> None:
    assert changes_said(BOOK, BOOK) == ()


def test_a_category_more_or_less_is_said() -> None:
    fewer = {name: of for name, of in BOOK.categories.items() if name != FIRST}
    assert both(changed(categories=fewer)) == (("first_apc: taken out.",), ("first_apc: added.",))


def test_a_requirement_more_or_less_or_elsewhere_is_said() -> None:
    asked = BOOK.categories[FIRST].requirements
    gone, come = both(first_apc(asked[1:]))
    assert gone == (f"first_apc, {asked[0].id}: not asked any more.",)
    assert come == (f"first_apc, {asked[0].id}: asked newly: {asked[0].text}",)
    assert both(first_apc(asked[::-1])) == (("first_apc, the order of the requirements is another.",),) * 2
    assert changes_said(BOOK, changed(common=BOOK.common[::-1])) == (
        "common, the order of the requirements is another.",
    )


def test_a_number_is_said_as_it_was_and_as_it_is() -> None:
    asked = BOOK.categories[FIRST].requirements
    more = [r.model_copy(update={"months": 19}) if r.id == "months.2nd_apc" else r for r in asked]
    assert both(first_apc(more)) == (
        ("first_apc, months.2nd_apc, months: 18 -> 19",),
        ("first_apc, months.2nd_apc, months: 19 -> 18",),
    )
    assert changes_said(BOOK, changed(title="Other", version="9")) == (
        f"title: {BOOK.title} -> Other",
        f"version: {BOOK.version} -> 9",
    )
    assert changes_said(BOOK, changed(show_kinds=frozenset()))[0].endswith(" -> none")


def test_a_policy_more_or_less_chosen_otherwise_or_worded_otherwise_is_said() -> None:
    measure = BOOK.policies["measure"]
    other = next(value for value in measure.allowed if value != measure.value)
    without = {name: policy for name, policy in BOOK.policies.items() if name != "measure"}
    assert both(changed(policies=without)) == (("policy measure: taken out.",), ("policy measure: added.",))
    chosen = {**BOOK.policies, "measure": measure.model_copy(update={"value": other})}
    said = f"policy measure: {measure.asks} Was: {measure.text} Is: {measure.allowed[other]}"
    assert changes_said(BOOK, changed(policies=chosen)) == (said,)
    worded = {**BOOK.policies, "measure": measure.model_copy(update={"asks": "Which?"})}
    assert changes_said(BOOK, changed(policies=worded)) == (
        f"policy measure: its wording is another; the choice ({measure.value}) is the same.",
    )


def test_an_application_is_affected_where_an_outcome_or_the_status_differs() -> None:
    before = report(usual("first_apc"))
    assert affected(before, before) is None
    findings = tuple(
        replace(f, outcome=Outcome.NOT_MET) if f.id == "seminars" else f for f in before.findings
    )
    told = affected(before, replace(before, findings=findings))
    assert told is not None and told.requirements == ("seminars",)
    told = affected(before, replace(before, status=report({**usual("first_apc"), "seminars": []}).status))
    assert told is not None and told.requirements == ()
    fewer = affected(before, replace(before, findings=before.findings[1:]))
    assert fewer is not None and fewer.requirements == (before.findings[0].id,)


def test_every_requirement_is_shown_once_under_its_stage_and_beside_its_section() -> None:
    text = rules_text(load(), FIRST, CYCLE)
    sent, rest = text.split("WHAT HAS TO BE FULFILLED")
    fulfilled, settled = rest.split("WHAT THE LOCAL HAS SETTLED")
    for requirement in BOOK.requirements(FIRST):
        part = sent if requirement.stage.value == "completeness" else fulfilled
        assert part.count(f"[{requirement.id}]") == text.count(f"[{requirement.id}]") == 1
    assert "From the cycle" not in text and "FOR ALL" not in settled
    lines = [line for line in text.splitlines() if line]
    assert max(len(line) for line in lines) <= 100
    assert any(line.startswith(" " * 33) and line[33] != " " for line in lines)
    assert all(line[30:33] == "   " for line in lines if line.startswith("1) 2nd APC to 1st APC"))


def test_what_the_local_chose_is_shown_with_what_it_could_also_choose() -> None:
    flat = " ".join(rules_text(load(), FIRST, CYCLE).split())
    measure = BOOK.policies["measure"]
    assert f"[measure: {measure.value}]" in flat
    assert f"({measure.value})" not in flat
    assert all(f"({value})" in flat for value in measure.allowed if value != measure.value)


def test_the_figures_that_rules_share_are_shown_where_they_are_used() -> None:
    assert BOOK.exemption is not None
    exempt, keeps = BOOK.exemption.category, "only these are asked: request, standing, bar and deadline."
    for category in BOOK.categories:
        flat = " ".join(rules_text(load(), category, CYCLE).split())
        assert (keeps in flat) is (category == exempt)
        assert ("exempt_resume" in flat) is (category == exempt)
        assert "By days: days worked x 12 / 260." in flat or category not in UPGRADES
        assert "may lie 5 days or 5 % of the claim apart." in flat
        assert "Days are due to be remitted 45 days after they were worked." in flat


def test_clause_and_rule_stand_in_columns_of_thirty_and_sixty_seven() -> None:
    text = rules_text(load(), FIRST, CYCLE)
    for requirement in BOOK.requirements(FIRST):
        lefts = wrap(requirement.section, 30)
        rights = [*wrap(requirement.text, 67), f"[{requirement.id}]"]
        rows = zip_longest(lefts, rights, fillvalue="")
        assert "\n" + "\n".join(f"{left:<33}{right}".rstrip() for left, right in rows) + "\n" in text


def test_what_will_be_otherwise_is_said_with_the_cycle_from_which_it_is() -> None:
    book = parse(
        MORE_MONTHS.replace("value: {start: both}", "value: {start: both, 2027-01-15: days}"), "x.yaml"
    )
    flat = " ".join(rules_text(book, FIRST, CYCLE).split())
    coming, since = book.on(date(2027, 3, 1)), "From the cycle of March 1, 2027: "
    months = next(r.text for r in coming.requirements(FIRST) if r.id == "months.2nd_apc")
    assert f"{since}{months}" in flat
    assert f"{since}{coming.policies['measure'].text}" in flat
    assert flat.count("From the cycle of") == 2, "of what stays as it is nothing is said"
    later = rules_text(book, FIRST, date(2027, 3, 1))
    assert "From the cycle" not in later and "(version 2027.1)" in later
    for day in (date(2026, 12, 2), date(2027, 1, 15)):
        assert "From the cycle" not in rules_text(book, FIRST, day), "it holds for this cycle already"


def test_a_rulebook_without_deadlines_says_the_day_and_what_it_does_not_use_is_not_there() -> None:
    local44 = load("local44_admission")
    text = rules_text(local44, Category("local44_signatory"), date(2026, 12, 2))
    assert "Rules on December 2, 2026 (version 2026.1)" in text
    assert "HOW IT IS COUNTED" not in text and "WHAT THE LOCAL HAS SETTLED" not in text
    assert "deadline" not in text


def test_kinds_of_shows_and_figures_are_written_out() -> None:
    flat = " ".join(rules_text(load(), FIRST, CYCLE).split())
    assert (
        "These are shows: feature, mini-series, movie of the week, pilot and season of a TV series." in flat
    )
    assert "Where hours are taken for days, 12 hours are a day." in flat
    assert "A season may be two where nothing was remitted for it for more than 60 days between." in flat
