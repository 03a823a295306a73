"""Name index: the members that a written name may come near to, without holding it against every one.

It leaves out nobody whom `people.alike` would put at `NEAR` or above: such a name is the same in all its
parts whatever their order or spacing, or holds the other whole, or has a surname `LEAST_SURNAME` alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from models.terms import Member
from validators.people import LEAST_SURNAME, name_parts, split_name

_CUTOFF = 100 * LEAST_SURNAME - 0.01
"""On rapidfuzz's scale, a hair below so that rounding loses nobody."""


class NameIndex:
    """The members by the names that the register knows them by; built once for an office."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._same: dict[str, list[Member]] = defaultdict(list)
        self._given: dict[str, list[tuple[frozenset[str], Member]]] = defaultdict(list)
        surnames: dict[str, list[Member]] = defaultdict(list)
        for member in members:
            for name in (member.name, *member.known_as):
                parts = name_parts(name)
                for key in _whole(parts):
                    self._same[key].append(member)
                if len(parts) > 1:
                    self._given[parts[0]].append((frozenset(parts), member))
                    surnames[split_name(parts)[1]].append(member)
        self._surnames = list(surnames)
        self._by_surname = list(surnames.values())

    def near(self, name: str) -> tuple[Member, ...]:
        """Every member whom `name` may be near to, each once."""
        parts = name_parts(name)
        found = [member for key in _whole(parts) for member in self._same.get(key, ())]
        if len(parts) > 1:
            found += self._holding(parts)
            found += self._with_surname_like(split_name(parts)[1])
        return tuple({member.member_no: member for member in found}.values())

    def _holding(self, parts: Sequence[str]) -> Iterable[Member]:
        """Those whose name holds all parts of this one, or has none besides them."""
        mine = frozenset(parts)
        return (m for theirs, m in self._given.get(parts[0], ()) if theirs <= mine or mine <= theirs)

    def _with_surname_like(self, surname: str) -> Iterable[Member]:
        close = process.extract(surname, self._surnames, scorer=fuzz.ratio, score_cutoff=_CUTOFF, limit=None)
        return (member for _, _, at in close for member in self._by_surname[at])


def _whole(parts: Sequence[str]) -> tuple[str, str]:
    """The name without spaces, in its own order and in that of the alphabet."""
    return "".join(parts), " ".join(sorted(parts))
