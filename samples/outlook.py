"""Outlook's message files (.msg) and winmail.dat, written by [MS-CFB], [MS-OXMSG] and [MS-OXTNEF], no more
than a reader of mail looks at."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage

Tree = Mapping[str, "bytes | Tree"]
"""A compound file's storages and streams, by name."""

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_TEXT, _BINARY, _OBJECT = 0x1F, 0x102, 0x0D


@dataclass(slots=True)
class _Entry:
    name: str
    kind: int
    content: bytes = b""
    left: int = _NONE
    right: int = _NONE
    child: int = _NONE
    start: int = _END
    size: int = 0

    def bytes(self) -> bytes:
        name = self.name.encode("utf-16-le")
        head = name.ljust(64, b"\0") + struct.pack("<HBB", len(name) + 2, self.kind, 1)
        links = struct.pack("<III", self.left, self.right, self.child)
        return head + links + bytes(36) + struct.pack("<IQ", self.start, self.size)


@dataclass(slots=True)
class _Chains:
    """Sectors of one size, and which follows which."""

    size: int
    content: bytearray = field(default_factory=bytearray)
    following: list[int] = field(default_factory=list)

    def add(self, content: bytes) -> int:
        """The first of the sectors that hold `content`."""
        count = -(-len(content) // self.size)
        first = len(self.following)
        self.following += [*range(first + 1, first + count), _END] if count else []
        self.content += content.ljust(count * self.size, b"\0")
        return first if count else _END


def compound_file(tree: Tree) -> bytes:
    """A compound file of version 3, at most 7 MB."""
    entries = [_Entry("Root Entry", _ROOT)]
    entries[0].child = _placed(tree, entries)
    big, small = _Chains(_SECTOR), _Chains(_MINI)
    for entry in entries[1:]:
        if entry.kind == _STREAM:
            entry.size = len(entry.content)
            entry.start = (small if entry.size < _CUTOFF else big).add(entry.content)
    entries[0].size = len(small.content)
    entries[0].start = big.add(bytes(small.content))
    chain = struct.pack(f"<{len(small.following)}I", *small.following)
    mini = big.add(chain + b"\xff" * (-len(chain) % _SECTOR))
    directory = big.add(b"".join(entry.bytes() for entry in entries))
    fats = 1
    while fats * (_SECTOR // 4) < len(big.following) + fats:
        fats += 1
    if fats > 109:
        raise ValueError("too large for a compound file without further tables")
    at = [len(big.following) + number for number in range(fats)]
    told = big.following + [_FAT] * fats
    table = struct.pack(f"<{len(told)}I", *told).ljust(fats * _SECTOR, b"\xff")
    minis = -(-len(chain) // _SECTOR)
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    head += bytes(6) + struct.pack("<IIIIIIIII", 0, fats, directory, 0, _CUTOFF, mini, minis, _END, 0)
    head += struct.pack("<109I", *at, *[_FREE] * (109 - fats))
    return head + bytes(big.content) + table


def _placed(tree: Tree, entries: list[_Entry]) -> int:
    """The entries of one storage, by name as the format orders them; the root of their search tree."""
    numbers = []
    for name in sorted(tree, key=lambda each: (len(each), each.upper())):
        inner = tree[name]
        number = len(entries)
        numbers.append(number)
        if isinstance(inner, bytes):
            entries.append(_Entry(name, _STREAM, inner))
        else:
            entries.append(_Entry(name, _STORAGE))
            entries[number].child = _placed(inner, entries)
    return _searched(numbers, entries)


def _searched(numbers: Sequence[int], entries: list[_Entry]) -> int:
    if not numbers:
        return _NONE
    middle = len(numbers) // 2
    entries[numbers[middle]].left = _searched(numbers[:middle], entries)
    entries[numbers[middle]].right = _searched(numbers[middle + 1 :], entries)
    return numbers[middle]


def msg_file(message: EmailMessage) -> bytes:
    """The message as Outlook saves it: headers, text and attachments, messages among them."""
    return compound_file(_message(message, 32))


def _message(message: EmailMessage, header: int) -> Tree:
    headers = "".join(f"{name}: {value}\r\n" for name, value in message.items())
    text = message.get_body(("plain",))
    tree: dict[str, bytes | Tree] = {
        "__properties_version1.0": bytes(header),
        **_text(0x007D, headers),
        **_text(0x0037, str(message["subject"] or "")),
        **_text(0x1000, text.get_content() if text else ""),
    }
    for number, part in enumerate(message.iter_attachments()):
        tree[f"__attach_version1.0_#{number:08X}"] = _attachment(part)
    return tree


def _attachment(part: EmailMessage) -> Tree:
    content = part.get_content()
    named = {"__properties_version1.0": bytes(8), **_text(0x3707, part.get_filename() or "")}
    if isinstance(content, EmailMessage):
        return {**named, f"__substg1.0_3701{_OBJECT:04X}": _message(content, 24)}
    data = content.encode() if isinstance(content, str) else content
    return {**named, f"__substg1.0_3701{_BINARY:04X}": data}


def _text(number: int, text: str) -> dict[str, bytes]:
    return {f"__substg1.0_{number:04X}{_TEXT:04X}": text.encode("utf-16-le")} if text else {}


def winmail_dat(body: str, files: Mapping[str, bytes]) -> bytes:
    """A winmail.dat with a text and files."""
    told = struct.pack("<IH", 0x223E9F78, 1) + _attribute(1, 0x00089006, struct.pack("<I", 0x10000))
    told += _attribute(1, 0x0002800C, body.encode("cp1252") + b"\0") if body else b""
    for name, content in files.items():
        told += _attribute(2, 0x00069002, bytes(14))
        told += _attribute(2, 0x0006800F, content)
        wide = name.encode("utf-16-le") + b"\0\0"
        named = struct.pack("<IHHII", 1, _TEXT, 0x3707, 1, len(wide)) + wide + bytes(-len(wide) % 4)
        told += _attribute(2, 0x00069005, named)
    return told


def _attribute(level: int, name: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, name, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)
