"""Unfit rules: where a rulebook, each value being of its kind, still does not hold together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from models.terms import Category
from validators.clause_text import unfilled
from validators.needs import NEEDS, READINGS, RESUME_FIELDS, SWITCHES
from validators.requirements import CategoryRules, Policy, Requirement
from validators.rule_files import Path as KeyPath

if TYPE_CHECKING:
    from validators.rulebook import Rulebook


def unfit(book: Rulebook) -> Iterator[tuple[KeyPath, str]]:
    """Each place that does not, with what is allowed there."""
    if not _is_timezone(book.timezone):
        yield ("timezone",), "no such time zone; allowed are names such as America/Toronto"
    if "default" not in book.reading_thresholds:
        yield ("reading_thresholds",), "default is missing"
    for field in book.reading_thresholds:
        if field not in READINGS:
            yield ("reading_thresholds", field), f"nothing is read by it; allowed are {', '.join(READINGS)}"
    for at, deadline in enumerate(book.deadlines):
        if deadline in book.deadlines[:at]:
            yield ("deadlines", at), f"{deadline} stands here twice; keep one"
        try:
            date(2023, *map(int, deadline.split("-")))
        except ValueError:
            yield ("deadlines", at), "no day of every year; allowed are month-days such as 12-01"
    for name, policy in book.policies.items():
        yield from _unfit_policy(name, policy)
    if book.exemption and book.exemption.category not in book.categories:
        yield ("exemption", "category"), f"allowed are {', '.join(book.categories)}"
    elif book.exemption:
        asked = sorted(r.id for r in book.requirements(book.exemption.category))
        for kept in sorted(book.exemption.keeps - set(asked)):
            yield ("exemption", "keeps"), f"{kept} is asked of nobody; allowed are {', '.join(asked)}"
    if book.exemption and "exempt_resume" not in book.policies:
        yield ("policies",), "exempt_resume is missing; the exemption needs it"
    common: set[str] = set()
    for at, requirement in enumerate(book.common):
        yield from _asked_twice(("common", at), requirement, common)
        yield from _unfit_requirement(book, ("common", at), requirement)
    for category, rules in book.categories.items():
        yield from _unfit_category(book, category, rules)
        for at, requirement in enumerate(rules.requirements):
            yield from _unfit_requirement(book, ("categories", category, "requirements", at), requirement)


def _is_timezone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def _unfit_category(
    book: Rulebook, category: Category, rules: CategoryRules
) -> Iterator[tuple[KeyPath, str]]:
    if not rules.asked_as and category not in Category.__members__.values():
        own = ", ".join(Category.__members__.values())
        allowed = f"nothing says how requests ask for it; add `asked_as` (only {own} are known without)"
        yield ("categories", category), allowed
    seen = {requirement.id for requirement in book.common}
    for at, requirement in enumerate(rules.requirements):
        yield from _asked_twice(("categories", category, "requirements", at), requirement, seen)


def _asked_twice(path: KeyPath, given: Requirement, seen: set[str]) -> Iterator[tuple[KeyPath, str]]:
    """The id of a requirement where it is among those `seen`, which it is put among."""
    if given.id in seen:
        yield (*path, "id"), f"{given.id} is asked already; give each requirement an id of its own"
    seen.add(given.id)


def _unfit_policy(name: str, policy: Policy) -> Iterator[tuple[KeyPath, str]]:
    known = SWITCHES.get(name)
    if known is None:
        yield ("policies", name), f"no such policy; allowed are {', '.join(SWITCHES)}"
        return
    for value in policy.allowed:
        if value not in known:
            yield ("policies", name, "allowed", value), f"the program can follow {', '.join(known)}"
    if policy.value not in policy.allowed:
        yield ("policies", name, "value"), f"{policy.value!r} is not one of {', '.join(policy.allowed)}"
    if len(policy.allowed) == 1 and not policy.only_because:
        yield ("policies", name), "only one value is allowed; say why under `only_because`"


def _unfit_requirement(book: Rulebook, path: KeyPath, given: Requirement) -> Iterator[tuple[KeyPath, str]]:
    needs = NEEDS.get(given.check)
    if needs is None:
        yield (*path, "check"), f"{given.check!r} is no check; allowed are {', '.join(sorted(NEEDS))}"
        return
    for key in needs.keys:
        if key not in given.given:
            yield path, f"{given.id} needs `{key}`"
    for key in given.given:
        if key not in (*needs.keys, *needs.may):
            takes = ", ".join((*needs.keys, *needs.may)) or "none"
            yield (*path, key), f"the check {given.check} does not use it; its own keys are {takes}"
    for field in given.fields:
        if field not in RESUME_FIELDS:
            allowed = f"{field} is no field of a resume; allowed are {', '.join(RESUME_FIELDS)}"
            yield (*path, "fields"), allowed
    if 0 < given.seminars_in_all < given.seminars:
        allowed = (
            f"those of the last upgrade are among them; allowed is {given.seminars} or more, as `seminars`"
        )
        yield (*path, "seminars_in_all"), allowed
    for basis in given.involved_before:
        if basis not in given.bases:
            yield (*path, "involved_before"), f"{basis} is none of the `bases`: {', '.join(given.bases)}"
    for point in (*given.one_of, *given.unstated, *(p for ps in given.conditions.values() for p in ps)):
        if point not in book.points:
            yield path, f"{point} is none of the points; allowed are {', '.join(book.points)}"
    for section in needs.sections:
        if section not in book.model_fields_set:
            yield (section,), f"missing; {given.id} needs it"
    for policy in needs.policies:
        if policy not in book.policies:
            yield ("policies",), f"{policy} is missing; {given.id} needs it"
    figures = ", ".join(f"{{{key}}}" for key in (*needs.keys, *needs.may, "deadlines"))
    if figure := unfilled(given.text):
        yield (*path, "text"), f"there is no figure {figure}; allowed are {figures}"
    elif "{" in given.text or "}" in given.text:
        yield (*path, "text"), f"a figure stands between {{ and }}; allowed are {figures}"
