"""The rulebook: what an office asks, as data. A bad one stops start-up, naming file, line, key and what is
allowed."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from models.errors import RulebookFault
from models.terms import (
    Category,
    Clause,
    Position,
    ProductionKind,
    ProofKind,
    Reason,
    Role,
    Stage,
)

RULES = Path(__file__).resolve().parent.parent / "rules"
Share = Annotated[float, Field(ge=0, le=1)]
Count = Annotated[int, Field(ge=0)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Measures(_Strict):
    """How days become months."""

    months_per_year: Annotated[int, Field(gt=0)]
    working_days_per_year: Annotated[int, Field(gt=0)]
    days_per_month: Annotated[int, Field(gt=0)]


class CrosscheckNumbers(_Strict):
    """How far claimed and remitted days may lie apart, and how long a remittance may take."""

    tolerance_days: Count
    tolerance_share: Share
    not_yet_due_days: Count


class Policy(_Strict):
    """A choice that the Local makes once, where its clause is silent."""

    value: str
    allowed: tuple[str, ...]
    text: str

    @model_validator(mode="after")
    def _value_is_allowed(self) -> Policy:
        if self.value not in self.allowed:
            raise ValueError(f"value {self.value!r} is not one of {', '.join(self.allowed)}")
        return self


class Requirement(_Strict):
    """One thing that a clause asks, with its numbers. `check` names the function that answers it."""

    id: str
    stage: Stage
    check: str
    section: str
    text: str
    shows: Count | None = None
    months: Count | None = None
    letters: Count | None = None
    seminars: Count | None = None
    seminars_in_all: Count | None = None
    travel_months_at_most: Count = 0
    position: Position | None = None
    listed: str | None = None
    fields: tuple[str, ...] = ()
    source: str = ""

    @property
    def clause(self) -> Clause:
        return Clause(self.source, self.section, self.text)


class CategoryRules(_Strict):
    """What one category asks. `tally` lists the positions whose time it counts."""

    from_category: str | None = None
    tally: tuple[Position, ...]
    requirements: tuple[Requirement, ...]


class Rulebook(_Strict):
    """One office's rules, dated by `version`."""

    name: str
    version: str
    source: str
    deadlines: Annotated[tuple[Annotated[str, Field(pattern=r"^\d\d-\d\d$")], ...], Field(min_length=1)]
    timezone: str
    measures: Measures
    crosscheck: CrosscheckNumbers
    bar_years: Count
    letter_noted_after_months: Count
    reading_thresholds: dict[str, Share]
    show_kinds: frozenset[ProductionKind]
    long_format_kinds: frozenset[ProductionKind]
    proof_kinds: frozenset[ProofKind]
    caucus_categories: frozenset[str]
    producer_roles: frozenset[Role]
    reviewed_roles: frozenset[Role]
    committee_reasons: frozenset[Reason]
    exempt_category: Category
    exempt_when_listed: str
    exempt_keeps: frozenset[str]
    policies: dict[str, Policy]
    common: tuple[Requirement, ...]
    categories: dict[Category, CategoryRules]

    @model_validator(mode="before")
    @classmethod
    def _give_clauses_their_source(cls, data: Any) -> Any:
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
        return data

    @model_validator(mode="after")
    def _every_category_is_there(self) -> Rulebook:
        absent = [c.value for c in Category if c not in self.categories]
        if absent:
            raise ValueError(f"categories: {', '.join(absent)} missing")
        if "default" not in self.reading_thresholds:
            raise ValueError("reading_thresholds: default missing")
        return self

    def requirements(self, category: Category) -> tuple[Requirement, ...]:
        """Every requirement of `category`, the common ones first, in the contract's order."""
        return self.common + self.categories[category].requirements

    def policy(self, name: str) -> str:
        return self.policies[name].value

    def threshold(self, field: str) -> float:
        return self.reading_thresholds.get(field, self.reading_thresholds["default"])


def parse(text: str, file: str) -> Rulebook:
    """A rulebook from YAML text; raises RulebookFault naming `file`, line, key and what is allowed."""
    try:
        data = yaml.safe_load(text)
    except yaml.MarkedYAMLError as fault:
        line = fault.problem_mark.line + 1 if fault.problem_mark else 1
        raise RulebookFault(f"{file}, line {line}: not YAML: {fault.problem}") from fault
    try:
        return Rulebook.model_validate(data)
    except ValidationError as fault:
        first = fault.errors()[0]
        path = tuple(first["loc"])
        key = ".".join(str(step) for step in path) or "the whole file"
        allowed = _allowed(path, first["type"], first["msg"])
        raise RulebookFault(f"{file}, line {_line(text, path)}: {key}: {allowed}") from fault


def _allowed(path: tuple[int | str, ...], kind: str, message: str) -> str:
    if kind != "extra_forbidden":
        return message
    model: type[BaseModel] = Rulebook
    if path[0] in ("common", "categories"):
        model = Requirement if "requirements" in path or path[0] == "common" else CategoryRules
    elif path[0] == "policies":
        model = Policy
    elif path[0] == "measures":
        model = Measures
    elif path[0] == "crosscheck" and len(path) > 1:
        model = CrosscheckNumbers
    return f"no such key; allowed are {', '.join(model.model_fields)}"


def _line(text: str, path: tuple[int | str, ...]) -> int:
    """The line, from 1, where the node at `path` stands; that of its nearest parent where it is missing."""
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    line: int = node.start_mark.line + 1 if node is not None else 1
    for step in path:
        following = None
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == str(step):
                    following, line = value, key.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            following = node.value[step]
            line = following.start_mark.line + 1
        if following is None:
            break
        node = following
    return line


@cache
def load(name: str = "local411_pc_caucus") -> Rulebook:
    """The rulebook `rules/<name>.yaml`; raises RulebookFault where it is missing or bad."""
    path = RULES / f"{name}.yaml"
    if not re.fullmatch(r"[a-z0-9_]+", name) or not path.is_file():
        known = ", ".join(sorted(p.stem for p in RULES.glob("local*.yaml")))
        raise RulebookFault(f"{name}.yaml, line 0: no such rulebook; there are {known}")
    return parse(path.read_text(encoding="utf-8"), path.name)


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """Each given name with all that stand for it, itself among them; from `rules/nicknames.yaml`."""
    path = RULES / "nicknames.yaml"
    groups = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(groups, list) or not all(isinstance(group, list) for group in groups):
        raise RulebookFault(f"{path.name}, line 1: the file: a list of lists of names is allowed")
    together: dict[str, set[str]] = {}
    for group in groups:
        for name in group:
            together.setdefault(str(name), set()).update(str(other) for other in group)
    return {name: frozenset(others) for name, others in together.items()}
