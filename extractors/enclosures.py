"""What lies in a message, an archive or another container, before it is known what each thing is."""

from __future__ import annotations

from dataclasses import dataclass

from models.terms import Problem

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Enclosed:
    """One thing in a container. `said` is the media type that the container gives it, which may be wrong;
    `role` as in `Part`; `place` where in the container it stood. `within` is what it holds itself where its
    container has no bytes of its own for it."""

    name: str
    content: bytes
    said: str = ""
    role: str = "attachment"
    place: str = ""
    problem: Problem | None = None
    within: Contents | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything in one container; `problem` says why there is nothing, or what was not taken out."""

    enclosed: tuple[Enclosed, ...] = ()
    problem: Problem | None = None


def file_name(told: str) -> str:
    """The last part of a name as told by a sender: no folders, no odd blanks, at most 200 characters."""
    last = told.replace("\\", "/").rpartition("/")[2]
    return " ".join("".join(c for c in last if c.isprintable() or c.isspace()).split())[:_LONGEST_NAME]


def empty(content: bytes, name: str) -> Problem | None:
    """The problem of a thing without bytes."""
    if content:
        return None
    return Problem(f"{name} is empty (0 bytes).", "Ask the sender to send the file again.")
