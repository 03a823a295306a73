"""Rule changes: what differs between two rulebooks, or two days of one, in words; and for whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.terms import Report
from validators.requirements import Requirement
from validators.rulebook import Rulebook

_PARTS = ("name", "version", "title", "policies", "common", "categories")


def changes_said(before: Rulebook, after: Rulebook) -> tuple[str, ...]:
    """One sentence a change; none where both ask the same."""
    return (
        *_versions(before, after),
        *_requirements(before, after),
        *_policies(before, after),
        *_figures(_others(before), _others(after)),
    )


def _versions(before: Rulebook, after: Rulebook) -> Iterable[str]:
    for key in ("name", "title", "version"):
        yield from _figures({key: getattr(before, key)}, {key: getattr(after, key)})


def _requirements(before: Rulebook, after: Rulebook) -> Iterable[str]:
    yield from _of_group("", before.common, after.common)
    for category in dict.fromkeys((*before.categories, *after.categories)):
        old, new = before.categories.get(category), after.categories.get(category)
        if old is None or new is None:
            yield f"{category}: {'added' if old is None else 'taken out'}."
            continue
        yield from _of_group(f"{category}, ", old.requirements, new.requirements)
        own = {"from_category", "tally", "title", "asks_for"}
        yield from _figures(old.model_dump(include=own), new.model_dump(include=own), f"{category}, ")


def _of_group(where: str, before: Sequence[Requirement], after: Sequence[Requirement]) -> Iterable[str]:
    olds, news = {r.id: r for r in before}, {r.id: r for r in after}
    for name in dict.fromkeys((*olds, *news)):
        old, new = olds.get(name), news.get(name)
        if old is None or new is None:
            what = f"asked newly: {new.text}" if new else "not asked any more."
            yield f"{where}{name}: {what}"
        else:
            yield from _figures(old.model_dump(), new.model_dump(), f"{where}{name}, ")
    if list(olds) != list(news) and set(olds) == set(news):
        yield f"{where or 'common, '}the order of the requirements is another."


def _policies(before: Rulebook, after: Rulebook) -> Iterable[str]:
    for name in dict.fromkeys((*before.policies, *after.policies)):
        old, new = before.policies.get(name), after.policies.get(name)
        if old is None or new is None:
            yield f"policy {name}: {'added' if old is None else 'taken out'}."
        elif old.value != new.value:
            yield f"policy {name}: {old.asks} Was: {old.text} Is: {new.text}"
        elif old != new:
            yield f"policy {name}: its wording is another; the choice ({new.value}) is the same."


def _others(book: Rulebook) -> dict[str, Any]:
    return book.model_dump(exclude=set(_PARTS))


def _figures(before: Mapping[str, Any], after: Mapping[str, Any], where: str = "") -> Iterable[str]:
    """Every value that differs, as `where key: old -> new`; sections within sections are gone into."""
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            yield from _figures(old, new, f"{where}{key}, ")
        elif old != new:
            yield f"{where}{str(key).replace('_', ' ')}: {_said(old)} -> {_said(new)}"


def _said(value: Any) -> str:
    if isinstance(value, frozenset | tuple | list):
        items = sorted(map(str, value)) if isinstance(value, frozenset) else map(str, value)
        return ", ".join(items) or "none"
    return "none" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Affected:
    """An application for which two rulebooks differ: both reports, and the requirement ids that come out
    otherwise."""

    before: Report
    after: Report
    requirements: tuple[str, ...]


def affected(before: Report, after: Report) -> Affected | None:
    """The two reports of one application, where any outcome or the status differs; else null."""
    olds = {f.id: (f.outcome, f.reason) for f in before.findings}
    news = {f.id: (f.outcome, f.reason) for f in after.findings}
    differing = tuple(name for name in dict.fromkeys((*olds, *news)) if olds.get(name) != news.get(name))
    if not differing and before.status == after.status:
        return None
    return Affected(before, after, differing)
