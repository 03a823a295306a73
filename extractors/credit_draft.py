"""A credit in the making: what each field was read from, before dates are settled for the whole resume."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractors.layout import Passage


@dataclass(frozen=True, slots=True)
class Slot:
    """Text of a record, and the fields that its column head or label says it holds (none: not said).
    `sure` is the chance that the text belongs to this record and these fields. `whole` says that brackets in
    it, unlike those of the other rows, are part of a title."""

    fields: tuple[str, ...]
    text: Passage
    sure: float = 1.0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """One credit's slots, in reading order; `context` are slots of the headings that it stands under.
    `sure` is the chance that its ends are right."""

    slots: tuple[Slot, ...]
    context: tuple[Slot, ...] = ()
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of text taken for a field; `value` where it is already understood."""

    text: Passage
    value: object = None
    sure: float = 1.0
    candidates: tuple[object, ...] = ()


@dataclass(slots=True)
class Draft:
    """Fields as found, first come first kept; `jobs` are texts that name a job without a label's saying so,
    `rank` is an assistant's rank that does not say whose. `labelled` says that titles have labels in this
    resume; else "Project: Nightingale" is a title. `rest` is what nobody wanted and `spare` how many parts
    that was; `titled_free` says that the title was the first of them."""

    found: dict[str, Found] = field(default_factory=dict)
    jobs: list[Found] = field(default_factory=list)
    rank: Found | None = None
    labelled: bool = True
    rest: list[Passage] = field(default_factory=list)
    spare: int = 0
    titled_free: bool = False

    def put(self, name: str, found: Found) -> bool:
        """Keep `found` unless the field is taken; an earlier find without a value gives way."""
        kept = self.found.get(name)
        if kept is not None and (kept.value is not None or found.value is None):
            return False
        self.found[name] = found
        return True

    def has(self, name: str) -> bool:
        return name in self.found
