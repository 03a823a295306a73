"""Requirements: the parts of a rulebook as they are written, each key checked as it is read."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from models.terms import Category, Clause, Position, ProofKind, Stage
from validators.rule_faults import A_LISTING


def _pattern(written: str) -> str:
    try:
        re.compile(written)
    except re.error as fault:
        raise ValueError(f"{written!r} is no pattern: {fault}") from fault
    return written


Pattern = Annotated[str, AfterValidator(_pattern)]
Words = Annotated[str, Field(min_length=1)]
Listing = Annotated[str, Field(pattern=A_LISTING)]
"""A category as the register of members writes it."""
Share = Annotated[float, Field(ge=0, le=1)]
Sureness = Annotated[float, Field(gt=0, le=1)]
"""How sure a reading is; from 0 on, everything would be."""
Count = Annotated[int, Field(ge=0, strict=True)]
Positive = Annotated[int, Field(ge=1, strict=True)]


class Strict(BaseModel):
    """Refuses keys that it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Measures(Strict):
    """How days become months."""

    months_per_year: Positive
    working_days_per_year: Positive
    days_per_month: Positive


class CrosscheckNumbers(Strict):
    """How far claimed and remitted days may lie apart, how long a remittance may take, and how many hours
    are a day where a report gives no days."""

    tolerance_days: Count
    tolerance_share: Share
    not_yet_due_days: Count
    hours_per_day: Positive = 12
    season_gap_days: Positive = 60


class Policy(Strict):
    """A choice that the Local makes once, where its clause is silent.

    `allowed` has a sentence for each value; `only_because` says why there is but one.
    """

    asks: Words
    value: str
    allowed: Annotated[dict[str, str], Field(min_length=1)]
    only_because: str = ""

    @property
    def text(self) -> str:
        """What the chosen value says."""
        return self.allowed[self.value]


class Point(Strict):
    """Something that a requirement asks about and a request may state. `text` completes "It says that ...";
    `said_as` are the forms in which requests say it."""

    text: Words
    said_as: Annotated[tuple[Pattern, ...], Field(min_length=1)]


class Exemption(Strict):
    """Whom a listing frees, in one category, from all requirements but those in `keeps`."""

    category: Category
    when_listed: Listing
    keeps: frozenset[str]


class Requirement(Strict):
    """One thing that a clause asks, with its numbers, 0 where it asks for none of the kind. `check` names
    the function that answers it."""

    id: Words
    stage: Stage
    check: str
    section: Words
    text: Words
    shows: Positive = 0
    months: Positive = 0
    years: Positive = 0
    letters: Positive = 0
    seminars: Positive = 0
    seminars_in_all: Positive = 0
    travel_months_at_most: Count = 0
    position: Position | None = None
    listed: Listing | None = None
    fields: tuple[str, ...] = ()
    days: Positive = 0
    bases: tuple[str, ...] = ()
    involved_before: tuple[str, ...] = ()
    proof_kinds: tuple[ProofKind, ...] = ()
    one_of: tuple[str, ...] = ()
    conditions: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    unstated: tuple[str, ...] = ()
    source: str = ""

    @cached_property
    def clause(self) -> Clause:
        return Clause(self.source, self.section, self.text)

    @property
    def given(self) -> tuple[str, ...]:
        """The keys that the rulebook gives besides those that every requirement has."""
        return tuple(key for key in _OF_ONE_CHECK if key in self.model_fields_set)


_OF_EVERY = ("id", "stage", "check", "section", "text", "source")
_OF_ONE_CHECK = tuple(key for key in Requirement.model_fields if key not in _OF_EVERY)


class CategoryRules(Strict):
    """What one category asks. `title` heads its rules, `asks_for` completes "the request asks for ...";
    `tally` lists the positions whose time it counts."""

    title: Words
    asks_for: Words
    asked_as: tuple[Pattern, ...] = ()
    from_category: Listing | None = None
    tally: tuple[Position, ...] = ()
    requirements: tuple[Requirement, ...]
