"""Corrections: a person's answers put in place of what was read; the reading itself is kept by the store."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from models.terms import (
    Category,
    Correction,
    CreditReading,
    Paper,
    Position,
    ProductionKind,
    ProofKind,
    Reading,
    ReceivedPaper,
    Role,
    Signature,
)

_FIELD = re.compile(r"^(?P<document>sha256:[0-9a-f]+|[^#]+)#(?P<page>\d+)/(?P<path>.+)$")
_DATES = frozenset({"start", "end", "date"})
_ELSEWHERE = ("production", "lacks")
"""What an answer says that is no reading of the paper: which production a credit is on, whether a page that
has not come is needed."""
_NOTHING = ("", "none", "not there")
"""The answers that nothing stands in a field."""

NOT_A_CREDIT = "not_a_credit"
"""The answer that a line taken for a credit is none."""
ALL_READ = "all_credits_read"
"""The answer that a resume has no credits besides those that were read."""
ON_TIME, LATE = "on_time", "late"
"""The answers that an item arrived by the cut-off, and that it did not."""
CREDITS_UNREAD = "credits_unread"
"""The answer that it has: the finding then stays open until they are read or a readable copy is sent."""


@dataclass(frozen=True, slots=True)
class Answers:
    """All corrections of a run, the last one of each target. `unused` says what could not be used and why."""

    by_target: dict[str, Correction]

    def value(self, target: str) -> str | None:
        answer = self.by_target.get(target)
        return answer.value.strip() if answer is not None else None


def answers(corrections: Sequence[Correction]) -> Answers:
    """The corrections by target; of several for one target the latest holds."""
    ordered = sorted(corrections, key=lambda c: (c.at, c.question))
    return Answers({c.target: c for c in ordered})


def about(paper: ReceivedPaper, given: Answers) -> tuple[Correction, ...]:
    """The answers about `paper`, in the order in which they are put in place."""
    if not given.by_target:
        return ()
    start = f"{paper.document}#{paper.paper.first_page}/"
    return tuple(c for target, c in given.by_target.items() if target.startswith(start))


def corrected(paper: ReceivedPaper, given: Answers) -> tuple[ReceivedPaper, tuple[str, ...]]:
    """`paper` with every answer about it in place, and a sentence for each answer that could not be used.

    A paper that no answer is about stays the very same: what was worked out from it then holds on.
    """
    mine = about(paper, given)
    if not mine:
        return paper, ()
    told = paper.paper
    which = given.value(f"{paper.document}#{told.first_page}/paper")
    if told.rival is not None and which is not None:
        told = as_told(told, which)
    body, notes = told.body, []
    mine = tuple(c for c in mine if not c.target.endswith("/paper"))
    if body is None or not mine:
        return (paper if told is paper.paper else replace(paper, paper=told)), ()
    for correction in mine:
        found = _FIELD.match(correction.target)
        path = found["path"].split("/") if found else []
        try:
            body = _put(body, path, correction.value.strip())
        except (ValueError, IndexError, KeyError):
            what = f"{correction.value!r} for {_place_said(path)}"
            notes.append(f"An answer by {correction.by} could not be used: {what}.")
    return replace(paper, paper=replace(told, body=body)), tuple(notes)


def _place_said(path: list[str]) -> str:
    """What an answer is about: `the days of credit 2`, `the signer`."""
    credit = f"credit {int(path[1]) + 1}" if path[0] == "credits" and len(path) > 1 else ""
    field = f"the {path[-1].replace('_', ' ')}" if not credit or len(path) > 2 else ""
    return " of ".join(filter(None, (field, credit)))


def as_told(paper: Paper, kind: str) -> Paper:
    """The paper as the one of its two kinds that a person says it is; as it was where it is neither."""
    if kind == paper.kind.value:
        return replace(paper, rival=None, rival_body=None)
    if paper.rival is not None and kind == paper.rival.value:
        return replace(paper, kind=paper.rival, body=paper.rival_body, rival=None, rival_body=None)
    return paper


def _put(holder: Any, path: list[str], value: str) -> Any:
    """`holder` with the reading at `path` answered; a path to no reading of its own is left to others."""
    name, rest = path[0], path[1:]
    if name == "unread":
        return replace(holder, unread=()) if value == ALL_READ else holder
    if name not in {f.name for f in fields(holder)}:
        if name in _ELSEWHERE:
            return holder
        raise KeyError(name)
    current = getattr(holder, name)
    if isinstance(current, tuple) and rest:
        at = int(rest[0])
        item = _put(current[at], rest[1:], value) if len(rest) > 1 else _whole(current[at], name, value)
        return replace(holder, **{name: (*current[:at], item, *current[at + 1 :])})
    if not isinstance(current, Reading):
        raise KeyError(name)
    return replace(holder, **{name: _answered(current, name, value, holder)})


_FORMS = {
    "days": "a number of days, such as 102",
    "season": "a whole number, such as 2",
    "kind": f"one of {', '.join(ProductionKind)}",
    "position": f"one of {', '.join(Position)}",
    **dict.fromkeys(_DATES, "a day, such as 2021-04-27"),
}


def misfit(target: str, value: str) -> str | None:
    """What an answer to the question about `target` has to be, in words, where `value` is no such thing."""
    found = _FIELD.match(target)
    path = found["path"].split("/") if found else []
    if not value.strip():
        return "a value, or `none` where nothing is there"
    if len(path) == 2 and path[0] == "credits":
        return None if value == NOT_A_CREDIT else _misfit_of_credit(value)
    return _misfit_of_field(path[-1], value) if path[:1] == ["credits"] else None


def _misfit_of_credit(value: str) -> str | None:
    known = {field.name for field in fields(CreditReading)} - {"evidence", "ongoing"}
    for pair in value.split(";"):
        name, colon, said = (part.strip() for part in pair.partition(":"))
        if not colon or name.casefold() not in known:
            return (
                f"fields and what stands in them, such as `start: 2021-04-27; days: 102`, or `{NOT_A_CREDIT}`"
            )
        form = _misfit_of_field(name.casefold(), said)
        if form is not None:
            return f"{form}, for `{name}`"
    return None


def _misfit_of_field(name: str, value: str) -> str | None:
    if name not in _FORMS or value.casefold() in _NOTHING:
        return None
    try:
        typed(name, value)
    except ValueError:
        return _FORMS[name]
    return None


def _whole(item: Any, name: str, value: str) -> Any:
    """A reading answered, or a credit answered as `position: 1st_apc; start: 2021-04-27; days: 102`."""
    if isinstance(item, Reading):
        return _answered(item, name, value)
    if value == NOT_A_CREDIT:
        return item
    for pair in value.split(";"):
        field, _, said = pair.partition(":")
        item = _put(item, [field.strip().casefold()], said.strip())
    return item


def _answered(reading: Reading[Any], name: str, value: str, holder: Any = None) -> Reading[Any]:
    empty = value.casefold() in _NOTHING and name != "signature"
    settled = None if empty else typed(name, value, type(holder).__name__)
    return replace(reading, value=settled, confidence=1.0, candidates=(), raw="" if empty else reading.raw)


def typed(name: str, value: str, holder: str = "") -> object:
    """An answer in the field's own form; raises ValueError where it is not."""
    if name in _DATES:
        return date.fromisoformat(value)
    if name == "days":
        number = float(value)
        if not 0 <= number < 10000:
            raise ValueError(value)
        return number
    if name == "season":
        return int(value)
    if name == "kind":
        return ProofKind(value) if holder == "ProofReading" else ProductionKind(value)
    kinds = {"position": Position, "role": Role, "signature": Signature, "category": Category}
    return kinds[name](value) if name in kinds else value
