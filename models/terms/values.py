"""Values: dataclasses whose fields are set once, to which the type checker holds everybody.

The library's own frozen dataclasses hold to it at run time too, by a call for each field: to make one takes
four times as long, and to screen one application makes some hundreds. Source of the way: T. Tvrtković,
Zero-overhead frozen attrs classes, 2022.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as value
else:

    def value(*, frozen: bool, slots: bool) -> object:
        """As `dataclass`, compared and hashed by its fields, but not guarded while the program runs."""
        return dataclass(slots=slots, unsafe_hash=frozen)


__all__ = ["value"]
