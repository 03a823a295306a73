"""The RTF that Outlook keeps of a message, unpacked by [MS-OXRTFCP] (a window of 4096 bytes, LZFu)."""

from __future__ import annotations

import struct

_WINDOW = 4096
_PACKED, _PLAIN = b"LZFu", b"MELA"
_PRELOADED = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans "
    rb"SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)


def unpacked_rtf(content: bytes, most_bytes: int) -> bytes:
    """The RTF, cut where the packed bytes end or at `most_bytes`. Raises ValueError where it is none."""
    if len(content) < 16:
        raise ValueError("no compressed RTF")
    _, size, kind, _ = struct.unpack("<II4sI", content[:16])
    if kind == _PLAIN:
        return content[16 : 16 + size]
    if kind != _PACKED:
        raise ValueError("no compressed RTF")
    return _inflated(content, min(size, most_bytes))


def _inflated(content: bytes, size: int) -> bytes:
    window = bytearray(_PRELOADED.ljust(_WINDOW, b"\0"))
    write, at = len(_PRELOADED), 16
    told = bytearray()
    while at < len(content) and len(told) < size:
        control = content[at]
        at += 1
        for bit in range(8):
            if not control >> bit & 1:
                if at >= len(content):
                    break
                run, at = content[at : at + 1], at + 1
            else:
                if at + 2 > len(content):
                    break
                reference, at = int.from_bytes(content[at : at + 2], "big"), at + 2
                start = reference >> 4
                if start == write:
                    return bytes(told[:size])
                run = _copied(window, start, (reference & 0xF) + 2, write)
            for byte in run:
                window[write] = byte
                write = (write + 1) % _WINDOW
            told += run
    return bytes(told[:size])


def _copied(window: bytearray, start: int, length: int, write: int) -> bytes:
    """`length` bytes of the window from `start`; a run may go on into what it has just written."""
    run = bytearray()
    for step in range(length):
        at = (start + step) % _WINDOW
        behind = (at - write) % _WINDOW
        run.append(run[behind] if behind < len(run) else window[at])
    return bytes(run)
