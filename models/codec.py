"""Terms to JSON and back: what the database keeps of pages, readings and questions.

A coder is built once from a term's type hints. A dataclass becomes an object of its fields, those at their
default left out, so that a field added later with a default reads back from what was kept before. Dates are
ISO strings, enums their values, bytes are refused (originals are kept as files, never here). A union of
dataclasses carries the class's name under `is`.

(pydantic cannot build these: a field named `date` of a slotted dataclass hides the type of that name.)
"""

from __future__ import annotations

import dataclasses
import json
import types
import zlib
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")

Coder = tuple[Callable[[Any], Any], Callable[[Any], Any]]
"""Encoder to plain JSON values, and decoder from them."""

PLAIN = (str, int, float, bool, type(None))


def to_json(value: object, kind: Any) -> str:
    """`value`, a term of type `kind`, as JSON text: keys in field order, no spaces."""
    return json.dumps(_coder(kind)[0](value), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str | bytes, kind: type[T]) -> T:
    """The term of type `kind` that `to_json` wrote. Raises ValueError, KeyError or TypeError."""
    return cast(T, _coder(cast(Any, kind))[1](json.loads(text)))


def to_compressed(value: object, kind: Any) -> bytes:
    """`to_json`, deflated."""
    return zlib.compress(to_json(value, kind).encode("utf-8"), 6)


def from_compressed(content: bytes, kind: type[T]) -> T:
    """The term that `to_compressed` wrote. Raises zlib.error too, for damaged bytes."""
    return from_json(zlib.decompress(content), kind)


@cache
def _coder(kind: Any) -> Coder:
    if kind in PLAIN:
        return _same, _same
    if isinstance(kind, type) and issubclass(kind, Enum):
        return (lambda v: v.value), kind
    if kind is datetime:
        return datetime.isoformat, datetime.fromisoformat
    if kind is date:
        return date.isoformat, date.fromisoformat
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _union(get_args(kind))
    if origin in (tuple, frozenset):
        return _sequence(kind, origin)
    if origin is dict:
        return _mapping(get_args(kind)[1])
    if dataclasses.is_dataclass(origin or kind):
        return _record(kind)
    raise TypeError(f"no coder for {kind!r}")


def _same(value: Any) -> Any:
    return value


def _union(members: tuple[Any, ...]) -> Coder:
    if all(member in PLAIN for member in members):
        return _same, _same
    others = [member for member in members if member is not type(None)]
    if len(others) == 1:
        encode, decode = _coder(others[0])
        return (lambda v: None if v is None else encode(v)), (lambda v: None if v is None else decode(v))
    coders = {member.__name__: _coder(member) for member in others}

    def encode_named(value: Any) -> Any:
        if value is None:
            return None
        name = type(value).__name__
        return {"is": name, **coders[name][0](value)}

    def decode_named(value: Any) -> Any:
        return None if value is None else coders[value["is"]][1](value)

    return encode_named, decode_named


def _sequence(kind: Any, origin: type) -> Coder:
    arguments = get_args(kind)
    if origin is tuple and not (len(arguments) == 2 and arguments[1] is Ellipsis):
        coders = [_coder(argument) for argument in arguments]
        return (
            lambda v: [coder[0](part) for coder, part in zip(coders, v, strict=True)],
            lambda v: tuple(coder[1](part) for coder, part in zip(coders, v, strict=True)),
        )
    encode, decode = _coder(arguments[0])
    if origin is frozenset:
        return (lambda v: sorted(encode(part) for part in v)), (lambda v: frozenset(map(decode, v)))
    return (lambda v: [encode(part) for part in v]), (lambda v: tuple(map(decode, v)))


def _mapping(of: Any) -> Coder:
    encode, decode = _coder(of)
    return (
        lambda v: {key: encode(part) for key, part in v.items()},
        lambda v: {key: decode(part) for key, part in v.items()},
    )


def _record(kind: Any) -> Coder:
    cls = get_origin(kind) or kind
    named = dict(zip(getattr(cls, "__parameters__", ()), get_args(kind), strict=False))
    hints = get_type_hints(cls)
    fields = [(f.name, _coder(_filled(hints[f.name], named)), f.default) for f in dataclasses.fields(cls)]
    decoders = {name: coder[1] for name, coder, _ in fields}

    def encode(value: Any) -> dict[str, Any]:
        out = {}
        for name, coder, default in fields:
            held = getattr(value, name)
            if held is not default and (type(held) is not type(default) or held != default):
                out[name] = coder[0](held)
        return out

    def decode(value: dict[str, Any]) -> Any:
        return cls(**{name: decoders[name](part) for name, part in value.items() if name in decoders})

    return encode, decode


def _filled(hint: Any, named: dict[Any, Any]) -> Any:
    """`hint` with a generic's type variables replaced by what it was made of (`T | None` → `date | None`)."""
    if not named or not hasattr(hint, "__parameters__"):
        return named.get(hint, hint) if isinstance(hint, TypeVar) else hint
    wanted = tuple(named[parameter] for parameter in hint.__parameters__)
    return hint[wanted] if wanted else hint
