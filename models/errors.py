"""One tree of errors for what stops the program, each with advice and an exit status.

A fault in a paper is a Finding or a Problem, never one of these.
"""

from __future__ import annotations


class DeskError(Exception):
    """Base of all. `what` is one sentence; `advice` the next thing to do; `status` the exit status."""

    status = 1

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(f"{what} {advice}".strip())
        self.what = what
        self.advice = advice


class UsageFault(DeskError):
    """Wrong usage, or a path that cannot be used."""

    status = 2


class MachineLacks(DeskError):
    """This machine lacks a program or a font."""

    status = 3


class RulebookFault(DeskError):
    """A rulebook that does not hold together; names file, line, key and what is allowed."""

    status = 2
