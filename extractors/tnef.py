"""winmail.dat: what Outlook wraps attachments in when it writes to other programs ([MS-OXTNEF]).

Read here and not by a library: those at hand loop without end on a count that lies, and cut zeros from the
end of a file kept as a property.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from extractors.compressed_rtf import unpacked_rtf
from extractors.enclosures import Contents, Enclosed, empty, file_name
from extractors.outlook import bodies
from models.terms import Problem

_START, _HEAD, _CHECK = 6, 9, 2
_MOST = 4000
_BODY, _DATA, _TITLE, _NEXT, _MESSAGE, _ATTACHMENT = 0x800C, 0x800F, 0x8010, 0x9002, 0x9003, 0x9005
_PLAIN, _RICH, _HTML, _OBJECT, _NAMES = 0x1000, 0x1009, 0x1013, 0x3701, (0x3707, 0x3704, 0x3001)
_INNER_MESSAGE = bytes.fromhex("0703020000000000c000000000000046")
_NAMED, _MULTIPLE, _WIDE = 0x8000, 0x1000, 0x1F
_VARIABLE = {0x0D, 0x1E, _WIDE, 0x102}
_FIXED = {0x01: 0, 0x02: 4, 0x03: 4, 0x04: 4, 0x0A: 4, 0x0B: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x14: 8, 0x40: 8}
_FIXED[0x48] = 16
_AGAIN = "Ask the sender to send the papers again as PDF files, in a message set to HTML or plain text."
_CUT = Problem("The winmail.dat is damaged or cut short.", _AGAIN)
_NOTHING = Problem("There is nothing in the winmail.dat that could be opened.", _AGAIN)

_Properties = dict[int, bytes]
"""The first value of each property, by its number; text as UTF-8."""


@dataclass(slots=True)
class _Attachment:
    title: bytes = b""
    data: bytes = b""
    properties: _Properties = field(default_factory=dict)


def tnef_contents(content: bytes, most_bytes: int) -> Contents:
    """The message text and the files in a winmail.dat; never raises."""
    body, message, attachments = b"", _Properties(), list[_Attachment]()
    found = tuple(_attributes(content))
    for name, data, _ in found:
        if name == _NEXT:
            attachments.append(_Attachment())
        elif name == _BODY:
            body = data
        elif name == _MESSAGE:
            message = _properties(data)
        elif attachments and name == _DATA:
            attachments[-1].data = data
        elif attachments and name == _TITLE:
            attachments[-1].title = data
        elif attachments and name == _ATTACHMENT:
            attachments[-1].properties = _properties(data)
    plain = _text(message.get(_PLAIN, b"") or body)
    texts = bodies(plain, _text(message.get(_HTML, b"")), _rich(message.get(_RICH, b""), most_bytes))
    files = [_enclosed(each, number) for number, each in enumerate(attachments, start=1)]
    whole = all(is_whole for _, _, is_whole in found)
    if texts or files:
        return Contents((*texts, *files), None if whole else _CUT)
    return Contents(problem=_NOTHING if whole else _CUT)


def _attributes(content: bytes) -> Iterator[tuple[int, bytes, bool]]:
    """The number and the data of each attribute, and whether it is all there."""
    at = _START
    for _ in range(_MOST):
        if at + _HEAD > len(content):
            if content[at : at + 1] in (b"\1", b"\2"):
                yield 0, b"", False  # the head of one more, cut short
            return
        _, name, _, length = struct.unpack_from("<BHHI", content, at)
        end = at + _HEAD + length
        yield name, content[at + _HEAD : end], end <= len(content)
        at = end + _CHECK


def _properties(data: bytes) -> _Properties:
    """The properties up to the first that is cut or of no known type."""
    found: _Properties = {}
    at = 4
    try:
        for _ in range(min(struct.unpack_from("<I", data)[0], _MOST)):
            kind, number = struct.unpack_from("<HH", data, at)
            at = _past_name(data, at + 4) if number >= _NAMED else at + 4
            value, at = _value(data, at, kind)
            found.setdefault(number, value)
    except (struct.error, KeyError):
        pass
    return found


def _past_name(data: bytes, at: int) -> int:
    by_text, length = struct.unpack_from("<16xII", data, at)
    return at + 24 + (_padded(length) if by_text else 0)


def _value(data: bytes, at: int, kind: int) -> tuple[bytes, int]:
    """The first of a property's values, and where the next property begins."""
    count, base = 1, kind & ~_MULTIPLE
    if base in _VARIABLE or kind & _MULTIPLE:
        count, at = struct.unpack_from("<I", data, at)[0], at + 4
    if base not in _VARIABLE:
        return b"", at + count * _FIXED[base]
    first = b""
    for number in range(count):
        length = struct.unpack_from("<I", data, at)[0]
        if number == 0:
            first = data[at + 4 : at + 4 + length]
        at += 4 + _padded(length)
    return first.decode("utf-16-le", "replace").encode() if base == _WIDE else first, at


def _padded(length: int) -> int:
    return length + -length % 4


def _text(told: bytes) -> str:
    try:
        return told.decode("utf-8").strip("\0")
    except UnicodeError:
        return told.decode("cp1252", "replace").strip("\0")


def _rich(packed: bytes, most_bytes: int) -> bytes:
    try:
        return unpacked_rtf(packed, most_bytes)
    except ValueError:
        return b""


def _enclosed(told: _Attachment, number: int) -> Enclosed:
    names = (*(told.properties.get(each, b"") for each in _NAMES), told.title)
    name = next(filter(None, (file_name(_text(each)) for each in names)), f"attachment {number}")
    kept = told.properties.get(_OBJECT, b"")
    inner = kept.startswith(_INNER_MESSAGE)
    content = kept[len(_INNER_MESSAGE) :] if inner else told.data or kept
    return Enclosed(name, content, problem=empty(content, name))
