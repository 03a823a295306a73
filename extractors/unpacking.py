"""Containers in containers to parts, within bounds on depth, number and bytes; each part tells its way in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from itertools import islice

from extractors.archives import zip_contents
from extractors.enclosures import Contents, Enclosed
from extractors.mail_text import body_text
from extractors.media import EMAIL, MSG, RTF, TNEF, UNKNOWN, ZIP, media_type_of
from extractors.mime import message_contents, message_of
from extractors.outlook import message_file
from extractors.rich_text import rich_text
from extractors.tnef import tnef_contents
from models.terms import Part, Problem

MAX_PARTS = 200
"""More parts than this in one item are a fault of the sender's program; the rest is set aside and said."""

MOST_BYTES = 256 * 2**20
"""What may be unpacked of one item in all."""

DEEPEST = 6
"""A ZIP in a winmail.dat in a forwarded message is three deep."""

_AGAIN = "Ask the sender to send the papers again as PDF files attached to one message."
_TOO_DEEP = Problem("It is nested too deeply in other files to be opened.", _AGAIN)
_TOO_MANY = Problem(f"There are more than {MAX_PARTS} parts; those after them were not opened.", _AGAIN)
_TOO_MUCH = Problem("What it holds is more than is safe to open.", _AGAIN)

_OPENED_BY: dict[str, Callable[[bytes, int], Contents]] = {
    EMAIL: lambda content, _: message_contents(message_of(content)),
    MSG: message_file,
    TNEF: tnef_contents,
    ZIP: zip_contents,
}


def digest_of(content: bytes) -> str:
    return f"sha256:{sha256(content).hexdigest()}"


def parts_of(contents: Contents) -> tuple[Part, ...]:
    """Every part of a message's contents in their order, a container before what it holds."""
    return _counted(_Unpacking().parts(contents, "", 0))


def parts_of_file(told: Enclosed) -> tuple[Part, ...]:
    """The file itself, and what it holds where it is a container."""
    return _counted(_Unpacking().part(told, "", 0))


def _counted(parts: Iterator[Part]) -> tuple[Part, ...]:
    found = _told_once(islice(parts, MAX_PARTS))
    if next(parts, None) is None:
        return found
    rest = Part("further parts", UNKNOWN, digest_of(b""), str(MAX_PARTS + 1), "attachment", b"", _TOO_MANY)
    return (*found, rest)


def _told_once(parts: Iterable[Part]) -> tuple[Part, ...]:
    """A text that a message and its winmail.dat both carry is the body once."""
    told: set[str] = set()
    found = []
    for part in parts:
        bare = "".join(filter(str.isalnum, _said(part))) if part.role == "body" else ""
        found.append(replace(part, role="alternative") if bare and bare in told else part)
        told.add(bare)
    return tuple(found)


def _said(part: Part) -> str:
    if part.media_type != RTF:
        return body_text(part.content, part.media_type)
    try:
        return rich_text(part.content)
    except Exception:  # striprtf raises its own on what is none; the reader of the part will say so.
        return ""


class _Unpacking:
    """What is left of an item's allowance of bytes."""

    def __init__(self) -> None:
        self._left = MOST_BYTES

    def parts(self, contents: Contents, path: str, depth: int) -> Iterator[Part]:
        for number, each in enumerate(contents.enclosed, start=1):
            place = each.place or str(number)
            yield from self.part(each, f"{path}.{place}" if path else place, depth)

    def part(self, told: Enclosed, path: str, depth: int) -> Iterator[Part]:
        kind = told.said if told.role in ("body", "alternative") else _kind(told)
        part = Part(told.name, kind, digest_of(told.content), path, told.role, told.content, told.problem)
        if told.problem is not None or (kind not in _OPENED_BY and told.within is None):
            yield part
            return
        container = replace(part, role="container")
        if depth == DEEPEST:
            yield replace(container, problem=_named(_TOO_DEEP, told.name))
            return
        held = told.within or self._opened(kind, told.content)
        yield replace(container, problem=_named(held.problem, told.name))
        yield from self.parts(held, path, depth + 1)

    def _opened(self, kind: str, content: bytes) -> Contents:
        held = _OPENED_BY[kind](content, self._left)
        size = sum(len(each.content) for each in held.enclosed)
        if size > self._left:
            return Contents(problem=_TOO_MUCH)
        self._left -= size
        return held


def _kind(told: Enclosed) -> str:
    if told.within is not None:
        return told.said
    seen = media_type_of(told.content, told.name, told.said)
    return EMAIL if told.said == EMAIL and seen == UNKNOWN and told.content else seen


def _named(problem: Problem | None, name: str) -> Problem | None:
    return problem and Problem(f"{name}: {problem.what}", problem.advice)
