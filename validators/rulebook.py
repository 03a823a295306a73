"""The rulebook: what an office asks, as data. A bad one stops start-up, naming file, line, key and what is
allowed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date
from functools import cache, lru_cache
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, Field, PrivateAttr, model_validator

from models.errors import RulebookFault
from models.terms import Category, ProductionKind, ProofKind, Reason, Role
from validators.clause_text import filled
from validators.requirements import (
    CategoryRules,
    CrosscheckNumbers,
    Exemption,
    Listing,
    Measures,
    Point,
    Policy,
    Positive,
    Strict,
    Sureness,
    Words,
)
from validators.requirements import Requirement as Requirement
from validators.rule_faults import A_DAY_OF_YEAR, key_said
from validators.rule_files import Path as KeyPath
from validators.rule_files import RuleFile, line_at, text_of, validated
from validators.unfit_rules import unfit

DEFAULT = "local411_pc_caucus"
"""The rulebook of an office that names none."""
RULES = Path(__file__).resolve().parent.parent / "rules"


class Rulebook(Strict):
    """One office's rules as they stand on a day; `on` gives those of another."""

    name: str
    version: Words
    title: Words
    source: Words
    timezone: str
    deadlines: tuple[Annotated[str, Field(pattern=A_DAY_OF_YEAR)], ...] = ()
    measures: Measures = Field(default_factory=Measures.model_construct)
    crosscheck: CrosscheckNumbers = Field(default_factory=CrosscheckNumbers.model_construct)
    letter_noted_after_months: Positive = 0
    reading_thresholds: dict[str, Sureness]
    show_kinds: frozenset[ProductionKind] = frozenset()
    long_format_kinds: frozenset[ProductionKind] = frozenset()
    proof_kinds: frozenset[ProofKind] = frozenset()
    caucus_categories: frozenset[Listing] = frozenset()
    producer_roles: frozenset[Role] = frozenset()
    reviewed_roles: frozenset[Role] = frozenset()
    committee_reasons: frozenset[Reason] = frozenset()
    exemption: Exemption | None = None
    points: dict[str, Point] = Field(default_factory=dict)
    policies: dict[str, Policy]
    common: tuple[Requirement, ...]
    categories: Annotated[dict[Category, CategoryRules], Field(min_length=1)]

    _file: RuleFile | None = PrivateAttr(None)

    @model_validator(mode="before")
    @classmethod
    def _complete_clauses(cls, data: Any) -> Any:
        """Each clause with its source, and with its figures in its words."""
        if not isinstance(data, dict) or not isinstance(data.get("source"), str):
            return data
        groups = [data.get("common")]
        categories = data.get("categories")
        if isinstance(categories, dict):
            groups += [rules.get("requirements") for rules in categories.values() if isinstance(rules, dict)]
        for group in groups:
            for requirement in group if isinstance(group, list) else ():
                if isinstance(requirement, dict):
                    requirement.setdefault("source", data["source"])
                    figures = {**requirement, "deadlines": data.get("deadlines")}
                    if isinstance(requirement.get("text"), str):
                        requirement["text"] = filled(requirement["text"], figures)
        return data

    def on(self, day: date) -> Rulebook:
        """The rules for what is received on `day`: as they stand when the cycle that it falls in closes.

        So a change that takes effect on a date applies from the cycle that closes after it, and an earlier
        cycle keeps the numbers, and the version, that it had. Without deadlines: as they stand on `day`.
        """
        if self._file is None:
            return self
        return _standing(self._file, closing(_standing(self._file, day).deadlines, day))

    def closing(self, day: date) -> date:
        """The deadline of the cycle that `day` falls in; `day` where there are none."""
        return closing(self.deadlines, day)

    @property
    def changes(self) -> tuple[date, ...]:
        """The days from which something in this rulebook changes."""
        return _changes(self._file) if self._file else ()

    def requirements(self, category: Category) -> tuple[Requirement, ...]:
        """Every requirement of `category`, the common ones first, in the contract's order."""
        return self.common + self.categories[category].requirements

    def policy(self, name: str) -> str:
        return self.policies[name].value

    def chooses(self, policy: str, value: str) -> bool:
        """Whether this rulebook has the policy, and has chosen `value`."""
        return policy in self.policies and self.policy(policy) == value

    def threshold(self, field: str) -> float:
        known = self.reading_thresholds
        return known[field] if field in known else known["default"]


@lru_cache(maxsize=4096)
def closing(deadlines: tuple[str, ...], day: date) -> date:
    """The first of the yearly `deadlines` (month-day) on or after `day`; `day` where there are none."""
    days = _in_years(deadlines, day.year, day.year + 1)
    return min((deadline for deadline in days if deadline >= day), default=day)


def preceding(deadlines: tuple[str, ...], day: date) -> date | None:
    """The last of the yearly `deadlines` before `day`; null where there are none."""
    days = _in_years(deadlines, day.year - 1, day.year)
    return max((deadline for deadline in days if deadline < day), default=None)


def _in_years(deadlines: tuple[str, ...], *years: int) -> Iterator[date]:
    for deadline in deadlines:
        month, day = map(int, deadline.split("-"))
        yield from (date(year, month, day) for year in years if MINYEAR <= year <= MAXYEAR)


def parse(text: str, file: str) -> Rulebook:
    """A rulebook from YAML text, as its last change leaves it.

    Raises RulebookFault naming `file`, line, key and what is allowed, whichever day's rules are at fault.
    """
    rules = RuleFile(file, text)
    changes = _changes(rules)
    editions = [_edition(rules, change) for change in (date.min, *changes)]
    versions = [edition.version for edition in editions]
    for change, line in rules.change_lines():
        at = bisect_right(changes, change)
        if versions[at] in versions[:at]:
            allowed = f"a change needs a version of its own; give `version` another value from {change}"
            raise rules.fault(line, str(change), allowed)
    return editions[-1]


@cache
def _edition(rules: RuleFile, change: date) -> Rulebook:
    node = rules.on(change)
    book = validated(Rulebook, rules, node, _allowed)
    for path, allowed in unfit(book):
        raise rules.fault(line_at(node, path), key_said(node, path), allowed)
    book._file = rules
    return book


@cache
def _changes(rules: RuleFile) -> tuple[date, ...]:
    return rules.changes()


def _standing(rules: RuleFile, day: date) -> Rulebook:
    changes = (date.min, *_changes(rules))
    return _edition(rules, changes[bisect_right(changes, day) - 1])


def _allowed(path: KeyPath, kind: str, message: str) -> str:
    if kind != "extra_forbidden":
        return message
    model: type[BaseModel] = Rulebook
    if path[0] in ("common", "categories"):
        model = Requirement if "requirements" in path or path[0] == "common" else CategoryRules
    else:
        model = _SECTIONS.get(str(path[0]), Rulebook)
    return f"no such key; allowed are {', '.join(model.model_fields)}"


_SECTIONS: dict[str, type[BaseModel]] = {
    "policies": Policy,
    "points": Point,
    "measures": Measures,
    "crosscheck": CrosscheckNumbers,
    "exemption": Exemption,
}


@cache
def load(name: str = DEFAULT) -> Rulebook:
    """The rulebook `rules/<name>.yaml`, as its last change leaves it; raises RulebookFault where it is
    missing or bad. What holds in a cycle is `load(name).on(cycle)`."""
    path = RULES / f"{name}.yaml"
    if not re.fullmatch(r"[a-z0-9_]+", name) or not path.is_file():
        raise RulebookFault(f"There is no rulebook {name}.", f"There are: {', '.join(names())}.")
    book = parse(text_of(path), path.name)
    if book.name != name:
        raise RulebookFault(f"{path.name}, line 1: name: {book.name}; allowed is the file's own, {name}")
    return book


def load_all() -> tuple[Rulebook, ...]:
    """Every rulebook; raises RulebookFault where one is bad, or two call a category or a point alike."""
    books = tuple(load(name) for name in names())
    seen: dict[KeyPath, str] = {}
    for book in books:
        for path in (*(("categories", c) for c in book.categories), *(("points", p) for p in book.points)):
            other = seen.setdefault(path, book.name)
            if other != book.name and book._file is not None:
                line = line_at(book._file.node(), path)
                raise book._file.fault(line, ".".join(path), f"{other} has one of that name; choose another")
    return books


def names() -> tuple[str, ...]:
    """Every rulebook that there is."""
    return tuple(sorted(path.stem for path in RULES.glob("local*.yaml")))
