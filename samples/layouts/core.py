# ruff: noqa: E501  (markup and prose read better unbroken)
"""What every layout family is: a function from truth to a file, registered by name."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from samples.truth import PaperTruth

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TEXT = "text/plain"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file as its sender would attach it; `name` is its file name, never telling more than a real one."""

    content: bytes
    media_type: str
    name: str


Family = Callable[[PaperTruth, random.Random, str], Rendered]


@dataclass(frozen=True, slots=True)
class Families:
    """A register of families. Names begin with their kind: resume_, letter_, request_, proof_, certificate_."""

    by_name: dict[str, Family] = field(default_factory=dict)

    def family(self, name: str) -> Callable[[Family], Family]:
        """A decorator that registers a function under `name`; a name taken twice is our own mistake."""

        def register(function: Family) -> Family:
            if name in self.by_name:
                raise ValueError(f"the layout family {name} is registered twice")
            self.by_name[name] = function
            return function

        return register

    def names(self, kind: str) -> tuple[str, ...]:
        """The families of a kind ("resume", "letter", "request", "proof", "certificate") in a fixed order."""
        return tuple(sorted(name for name in self.by_name if name.startswith(f"{kind}_")))

    def render(self, family: str, truth: PaperTruth, rng: random.Random, *, font: str) -> Rendered:
        """`truth` as `family` lays it out in `font`. Raises KeyError for a family that is not registered."""
        return self.by_name[family](truth, rng, font)
