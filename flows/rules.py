"""Rules: the rulebooks checked, shown and compared, also on the applications that the workspace stores."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from flows.inquiry import desk_of
from flows.shop import Shop
from flows.steps import Desk
from models.errors import UsageFault
from models.terms import Category
from validators import rulebook, verdict
from validators.rule_changes import Affected, affected, changes_said
from validators.rule_files import text_of
from validators.rule_words import rules_text
from validators.rulebook import DEFAULT as DEFAULT
from validators.rulebook import Rulebook


def checked(file: Path | None) -> tuple[Rulebook, ...]:
    """The rulebook in `file`, or every one that there is. Raises RulebookFault for the first that is bad."""
    if file is not None:
        return (_parsed(file),)
    return rulebook.load_all()


def shown(category: str, day: date) -> str:
    """The rules of a category for what is received on `day`. Raises UsageFault for an unknown category."""
    books = {name: book for book in checked(None) for name in book.categories}
    if category not in books:
        raise UsageFault(f"There are no rules for {category}.", f"There are for: {', '.join(books)}.")
    return rules_text(books[Category(category)], Category(category), day)


def rules_of(what: str, name: str) -> Rulebook:
    """The rules that `what` means: a file as its last change leaves it, or those of rulebook `name` for a
    date. Raises UsageFault where it is neither."""
    if Path(what).is_file():
        return _parsed(Path(what))
    try:
        return rulebook.load(name).on(date.fromisoformat(what))
    except ValueError as fault:
        advice = "Give a rulebook's file, or a date such as 2027-03-01."
        raise UsageFault(f"{what} is neither a file nor a date.", advice) from fault


def differences(before: Rulebook, after: Rulebook) -> tuple[str, ...]:
    return changes_said(before, after)


def outcomes(shop: Shop, before: Rulebook, after: Rulebook) -> Iterator[Affected]:
    """Every stored application whose outcome differs, cycle by cycle as each was last run."""
    for cycle in shop.store.cycles_run():
        yield from _of_cycle(desk_of(shop, cycle), before, after)


def _of_cycle(desk: Desk, before: Rulebook, after: Rulebook) -> Iterator[Affected]:
    for application in desk.placed.applications:
        if application.category not in before.categories or application.category not in after.categories:
            continue
        old, new = (
            verdict.screen(
                application,
                desk.index,
                book,
                as_of=desk.order.as_of,
                corrections=desk.corrections,
                versions=replace(desk.versions, rulebook=book.name, rulebook_version=book.version),
            )
            for book in (before, after)
        )
        found = affected(old, new)
        if found is not None:
            yield found


def _parsed(file: Path) -> Rulebook:
    try:
        return rulebook.parse(text_of(file), str(file))
    except OSError as fault:
        raise UsageFault(f"{file} cannot be read.", "Name a rulebook's file.") from fault
