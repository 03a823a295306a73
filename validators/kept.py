"""Kept: what was worked out of an application's parts, for all cases of it that leave these parts alone."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class Kept:
    """Results, by the very objects that they were worked out from.

    An application is looked at again under each answer that its questions may get, and such an answer
    changes one line of it. Parts are told apart by identity: to compare whole credits would take as long as
    to work them out again.
    """

    def __init__(self) -> None:
        self._made: dict[tuple[Hashable, ...], tuple[tuple[object, ...], Any]] = {}

    def once(self, what: Hashable, parts: tuple[object, ...], make: Callable[[], T]) -> T:
        """What `make` gives of `parts`, made the first time that it is asked for. `what` names the result,
        with all else that it hangs on."""
        key = (what, *map(id, parts))
        found = self._made.get(key)
        if found is None:
            # The parts are held with it: an object that is gone could leave its identity to another.
            found = self._made[key] = (parts, make())
        made: T = found[1]
        return made
