"""Rules in words: a rulebook as it stands for a cycle, each rule beside the clause that it rests on."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from datetime import date

from models.terms import Category, ProductionKind, Stage
from validators.checks.answer import category_name
from validators.needs import NEEDS
from validators.requirements import Policy, Requirement
from validators.rulebook import Rulebook
from validators.words import all_of, day_said, plural

_STAGES = {
    Stage.COMPLETENESS: "WHAT HAS TO BE SENT",
    Stage.ELIGIBILITY: "WHAT HAS TO BE FULFILLED",
}
_KINDS = {
    ProductionKind.MOW: "movie of the week",
    ProductionKind.MINI_SERIES: "mini-series",
    ProductionKind.TV_SEASON: "season of a TV series",
    ProductionKind.OTHER: "production of another kind",
}
_CLAUSE, _GAP, _RULE = 30, 3, 67
_WIDTH = _CLAUSE + _GAP + _RULE


def rules_text(book: Rulebook, category: Category, day: date) -> str:
    """The rules of `category` for what is received on `day`, as text of 100 columns.

    Raises KeyError for a category that the rulebook does not have.
    """
    rules = book.on(day)
    later = _later(book, rules, day)
    lines = [*_head(rules, category, day), ""]
    for stage, heading in _STAGES.items():
        lines += [heading, ""]
        for requirement in rules.requirements(category):
            if requirement.stage is stage:
                lines += [*_beside([requirement.section], _rule(requirement, category, later)), ""]
    settled = list(_policies(rules, category))
    lines += ["WHAT THE LOCAL HAS SETTLED WHERE THE CLAUSES ARE SILENT", ""] if settled else []
    for name in settled:
        policy = rules.policies[name]
        lines += [*_beside([policy.asks], _policy(name, policy, later)), ""]
    counted = list(_counted(rules, category))
    if counted:
        lines += ["HOW IT IS COUNTED", ""]
        lines += [line for figure in counted for line in (*_beside(*figure), "")]
    return "\n".join(line.rstrip() for line in lines).rstrip() + "\n"


Later = Mapping[str, Rulebook]
"""What the rulebook will be, by the words for since when."""


def _later(book: Rulebook, rules: Rulebook, day: date) -> Later:
    found: dict[str, Rulebook] = {}
    for change in book.changes:
        edition = book.on(change)
        if change > day and edition.version != rules.version:
            cycle = f"the cycle of {day_said(edition.closing(change))}"
            found[f"From {cycle if edition.deadlines else day_said(change)}"] = edition
    return found


def _head(rules: Rulebook, category: Category, day: date) -> Iterable[str]:
    yield f"{rules.title}: {rules.categories[category].title}"
    until = (
        f"for the deadline of {day_said(rules.closing(day))}" if rules.deadlines else f"on {day_said(day)}"
    )
    yield f"Rules {until} (version {rules.version})"
    yield f"Clauses: {rules.source}"


def _policies(rules: Rulebook, category: Category) -> Iterable[str]:
    """The policies that may decide something in this category."""
    needed = {name for r in rules.requirements(category) for name in NEEDS[r.check].policies}
    if rules.exemption is not None and rules.exemption.category == category:
        needed.add("exempt_resume")
    return (name for name in rules.policies if name in needed)


def _counted(rules: Rulebook, category: Category) -> Iterable[tuple[list[str], list[str]]]:
    """The figures that several rules share: what they are for, and what they are."""
    sections = {section for r in rules.requirements(category) for section in NEEDS[r.check].sections}
    exemption = rules.exemption
    if exemption is not None and exemption.category == category:
        kept = [r.id for r in rules.requirements(category) if r.id in exemption.keeps]
        listed = category_name(exemption.when_listed)
        yield ["Exemption"], [f"Of a listed {listed} only these are asked: {all_of(kept)}."]
    if "measures" in sections:
        months = rules.measures
        by_days = f"days worked x {months.months_per_year} / {months.working_days_per_year}"
        by_calendar = f"whole months by date, the days left over {months.days_per_month} to a month"
        if any(r.months for r in rules.requirements(category)):
            yield ["Months"], [f"By days: {by_days}.", f"By the calendar: {by_calendar}."]
        yield ["Shows"], [f"These are shows: {_kinds(rules.show_kinds)}."]
    if "crosscheck" in sections:
        check = rules.crosscheck
        share = f"{check.tolerance_share * 100:g} % of the claim"
        near = f"Claimed and remitted days may lie {plural(check.tolerance_days, 'day')} or {share} apart."
        late = f"Days are due to be remitted {plural(check.not_yet_due_days, 'day')} after they were worked."
        hours = f"Where hours are taken for days, {plural(check.hours_per_day, 'hour')} are a day."
        gap = "A season may be two where nothing was remitted for it for more than "
        gap += f"{plural(check.season_gap_days, 'day')} between."
        yield ["Days claimed and remitted"], [near, late, hours, gap]


def _kinds(kinds: Iterable[ProductionKind]) -> str:
    return all_of(sorted(_KINDS.get(kind, kind.value) for kind in kinds))


def _rule(requirement: Requirement, category: Category, later: Later) -> list[str]:
    """The rule in our words, what it will be, and the id that the reports show it under."""
    said = [requirement.text]
    for since, edition in later.items():
        coming = next((r for r in edition.requirements(category) if r.id == requirement.id), None)
        text = coming.text if coming else "not asked."
        said += [f"{since}: {text}"] if text != requirement.text else []
    return [*said, f"[{requirement.id}]"]


def _policy(name: str, policy: Policy, later: Later) -> list[str]:
    others = [f"- {text} ({value})" for value, text in policy.allowed.items() if value != policy.value]
    said = [policy.text]
    for since, edition in later.items():
        coming = edition.policies.get(name)
        said += [f"{since}: {coming.text}"] if coming and coming.value != policy.value else []
    said += ["It could also be:", *others] if others else [policy.only_because]
    return [*said, f"[{name}: {policy.value}]"]


def _beside(left: Iterable[str], right: Iterable[str]) -> Iterable[str]:
    """Two columns: the clause, and the rule that is read from it."""
    lefts = [line for text in left for line in textwrap.wrap(text, _CLAUSE)]
    rights = [line for text in right for line in textwrap.wrap(text, _RULE, subsequent_indent=_indent(text))]
    for at in range(max(len(lefts), len(rights))):
        one = lefts[at] if at < len(lefts) else ""
        other = rights[at] if at < len(rights) else ""
        yield f"{one:<{_CLAUSE + _GAP}}{other}"


def _indent(text: str) -> str:
    return "  " if text.startswith("- ") else ""
