"""Worlds: the applications that an unsure one may be, what all of them agree on, and on which doubts a
finding hangs among them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import product
from math import prod

from models.terms import Finding, Outcome, Remedy
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
    if not _few(listed):
        return tuple(doubts)
    whole = len(listed) == len(doubts)

    def told(world: World) -> object:
        return _told(_in_world(world, listed, finding, suppose), whole)

    idle = {doubt.target for at, doubt in enumerate(listed) if not _matters(at, listed, told)}
    return tuple(doubt for doubt in doubts if doubt.target not in idle)


def agreed(finding: Finding, doubts: Sequence[Doubt], suppose: Suppose) -> Finding:
    """`finding`, answered where every world has the same answer; of the worlds' remedies the largest."""
    listed = _listed(doubts)
    if len(listed) != len(doubts) or not _few(listed):
        return finding
    worlds: list[Finding] = []
    for world in product(*(doubt.options for doubt in listed)):
        worlds.append(_in_world(world, listed, finding, suppose))
        if worlds[-1].outcome is not worlds[0].outcome:
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
    remedy = finding.remedy or Remedy()
    return remedy.months + remedy.shows + remedy.letters + remedy.seminars


def _listed(doubts: Sequence[Doubt]) -> list[Doubt]:
    return [doubt for doubt in doubts if doubt.about in _READ and len(doubt.options) > 1]


def _few(listed: Sequence[Doubt]) -> bool:
    """Whether there are worlds to tell apart, and not too many."""
    return bool(listed) and prod(len(doubt.options) for doubt in listed) <= _MOST


def _in_world(world: World, listed: Sequence[Doubt], finding: Finding, suppose: Suppose) -> Finding:
    return suppose({doubt.target: value for doubt, value in zip(listed, world, strict=True)}, finding.id)


def _told(finding: Finding, whole: bool) -> object:
    """What tells two worlds apart: outcome and reason, and where more is open than was listed the figures."""
    figures = () if whole else tuple(sorted(finding.found.items(), key=str))
    return (finding.outcome, finding.reason, figures)


def _matters(at: int, listed: Sequence[Doubt], told: Callable[[World], object]) -> bool:
    """Whether another answer to the doubt at `at` tells of another world, the other answers being alike.

    No more worlds are looked at than it takes to see that.
    """
    before = product(*(doubt.options for doubt in listed[:at]))
    after = tuple(product(*(doubt.options for doubt in listed[at + 1 :])))
    for first, rest in product(before, after):
        worlds = [(*first, option, *rest) for option in listed[at].options]
        if any(told(world) != told(worlds[0]) for world in worlds[1:]):
            return True
    return False
