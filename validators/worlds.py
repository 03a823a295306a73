"""Worlds: the applications that an unsure one may be, what all of them agree on, and on which doubts a
finding hangs among them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import product
from math import prod

from models.terms import Finding, Outcome
from validators.certainty import Doubt

Suppose = Callable[[Mapping[str, str], str], Finding]
"""The finding of a requirement where each of some targets were answered so."""

World = tuple[str, ...]
"""An answer to each doubt that can be listed, in their order."""

_READ = frozenset(
    {"position", "dates", "days", "kind", "show", "signature", "signer", "role", "kind of paper"}
)
"""What doubts are about whose options are all that the reading may be."""
_MOST = 32
"""Beyond so many worlds a finding keeps all its doubts: to make them all out would take too long."""


def hanging_on(finding: Finding, doubts: Sequence[Doubt], suppose: Suppose) -> tuple[Doubt, ...]:
    """Those of `doubts` that change `finding` in some world, the others being as they may be there.

    Doubts whose answers cannot be listed are kept.
    """
    listed = _listed(doubts)
    worlds = _worlds(finding, listed, suppose)
    told = {world: _told(found, len(listed) == len(doubts)) for world, found in worlds.items()}
    idle = {doubt.target for at, doubt in enumerate(listed) if worlds and not _matters(told, at)}
    return tuple(doubt for doubt in doubts if doubt.target not in idle)


def agreed(finding: Finding, doubts: Sequence[Doubt], suppose: Suppose) -> Finding:
    """`finding`, answered where every world has the same answer; of the worlds' remedies the largest."""
    listed = _listed(doubts)
    worlds = _worlds(finding, listed, suppose).values() if len(listed) == len(doubts) else ()
    if len({found.outcome for found in worlds}) != 1:
        return finding
    most = max(worlds, key=_asked)
    if most.outcome not in _SAYS:
        return finding
    reason = next((found.reason for found in worlds if found.reason), None)
    says = f"{finding.says[:-1]}; {_SAYS[most.outcome]}."
    return replace(
        finding,
        outcome=most.outcome,
        reason=reason,
        says=says,
        to_complete=most.to_complete,
        remedy=most.remedy,
    )


_SAYS = {
    Outcome.MET: "whichever way that is answered, it is enough",
    Outcome.NOT_MET: "whichever way that is answered, it is not enough",
}


def _asked(finding: Finding) -> float:
    remedy = finding.remedy
    return remedy.months + remedy.shows + remedy.letters + remedy.seminars if remedy else 0.0


def _listed(doubts: Sequence[Doubt]) -> list[Doubt]:
    return [doubt for doubt in doubts if doubt.about in _READ and len(doubt.options) > 1]


def _worlds(finding: Finding, listed: Sequence[Doubt], suppose: Suppose) -> dict[World, Finding]:
    """The finding in each world; none where there are no doubts that can be listed, or too many."""
    if not listed or prod(len(doubt.options) for doubt in listed) > _MOST:
        return {}
    targets = [doubt.target for doubt in listed]
    return {
        values: suppose(dict(zip(targets, values, strict=True)), finding.id)
        for values in product(*(doubt.options for doubt in listed))
    }


def _told(finding: Finding, whole: bool) -> object:
    """What tells two worlds apart: outcome and reason, and where more is open than was listed the figures."""
    figures = () if whole else tuple(sorted(finding.found.items(), key=str))
    return (finding.outcome, finding.reason, figures)


def _matters(told: Mapping[World, object], at: int) -> bool:
    alike: dict[World, set[object]] = {}
    for world, what in told.items():
        alike.setdefault((*world[:at], *world[at + 1 :]), set()).add(what)
    return any(len(what) > 1 for what in alike.values())
