"""Mail signed and sealed here, with keys made here: DKIM by RSA and Ed25519, and ARC sets."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import cache
from typing import Any

import dkim
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from dkim.canonicalization import CanonicalizationPolicy
from dkim.crypto import HASH_ALGORITHMS, parse_pem_private_key

from models.terms import MailKey

LETTER = (
    b"From: Rosa Lind <rosa@lind.example>\r\nTo: office@local.example\r\nSubject: A reference\r\n"
    b"Date: Thu, 12 Nov 2026 10:00:00 -0500\r\n\r\nI recommend Nadia Ferro.\r\nShe is exact.\r\n"
)
_SIGNED = (b"from", b"to", b"subject", b"date")
_POLICY = CanonicalizationPolicy.from_c_value(b"relaxed/relaxed")


@dataclass(frozen=True)
class Signer:
    """A domain's key, as it signs with it and as it publishes it."""

    domain: str
    algorithm: bytes
    private: Any
    record: str

    @property
    def key(self) -> MailKey:
        return MailKey(f"mail._domainkey.{self.domain}", self.record)


@cache
def by_rsa(domain: str, algorithm: bytes = b"rsa-sha256") -> Signer:
    made = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = made.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    public = made.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    record = f"v=DKIM1; k=rsa; p={base64.b64encode(public).decode()}"
    return Signer(domain, algorithm, parse_pem_private_key(pem), record)


class _Ed25519:
    """Signs as dkimpy has PyNaCl sign."""

    def __init__(self, key: ed25519.Ed25519PrivateKey) -> None:
        self._key = key
        self.signature = b""

    def sign(self, digest: bytes) -> _Ed25519:
        self.signature = self._key.sign(digest)
        return self


@cache
def by_ed25519(domain: str) -> Signer:
    made = ed25519.Ed25519PrivateKey.generate()
    public = made.public_key().public_bytes_raw()
    record = f"v=DKIM1; k=ed25519; p={base64.b64encode(public).decode()}"
    return Signer(domain, b"ed25519-sha256", _Ed25519(made), record)


def signed(message: bytes, by: Signer, *, length: bool = False, **tags: int) -> bytes:
    """`message` under a DKIM-Signature; `tags` are further ones, `length` signs how long the body is."""
    maker = dkim.DKIM(message, signature_algorithm=by.algorithm)
    body = _POLICY.canonicalize_body(maker.body)
    more = {**tags, **({"l": len(body)} if length else {})}
    extra = [(tag.encode(), str(value).encode()) for tag, value in more.items()]
    fields = [(b"v", b"1"), *extra, *_fields(maker, by)]
    return (
        b"DKIM-Signature: "
        + maker.gen_header(fields, _SIGNED, _POLICY, b"DKIM-Signature", by.private)
        + message
    )


def _fields(maker: Any, by: Signer) -> list[tuple[bytes, bytes]]:
    maker.hasher = HASH_ALGORITHMS[by.algorithm]
    digest = maker.hasher(_POLICY.canonicalize_body(maker.body)).digest()
    return [
        (b"a", by.algorithm), (b"c", b"relaxed/relaxed"), (b"d", by.domain.encode()), (b"s", b"mail"),
        (b"h", b":".join(_SIGNED)), (b"bh", base64.b64encode(digest)), (b"b", b"0" * 60),
    ]  # fmt: skip


def sealed(message: bytes, by: Signer, results: str) -> bytes:
    """`message` under one more ARC set, whose host found `results`."""
    maker = dkim.ARC(message, signature_algorithm=by.algorithm)
    earlier, headers = maker.sorted_arc_headers()
    number = (b"i", str(earlier + 1).encode())
    told = f" i={earlier + 1}; {by.domain}; {results}\r\n".encode()
    sets = [header for _, header in headers]
    made: list[tuple[bytes, bytes]] = []

    def add(name: bytes, value: bytes) -> None:
        made.insert(0, (name, value))
        sets.insert(0, (name, value))
        maker.headers = _POLICY.canonicalize_headers([(name, value)]) + maker.headers

    add(b"ARC-Authentication-Results", told)
    name = b"ARC-Message-Signature"
    add(name, b" " + maker.gen_header([number, *_fields(maker, by)], _SIGNED, _POLICY, name, by.private))
    seal = [
        number, (b"cv", b"pass" if earlier else b"none"), (b"a", by.algorithm), (b"d", by.domain.encode()),
        (b"s", b"mail"), (b"b", b"0" * 60),
    ]  # fmt: skip
    included = [header.lower() for header, _ in reversed(sets)]
    add(b"ARC-Seal", b" " + maker.gen_header(seal, included, _POLICY, b"ARC-Seal", by.private))
    return b"".join(header + b":" + value for header, value in made) + message
