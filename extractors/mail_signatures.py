"""Signatures of a message, verified by dkimpy (its only door) with keys that are given, at a moment that is
given. Sources: RFC 6376 (DKIM), RFC 8463 (Ed25519), RFC 8617 (ARC).
"""

from __future__ import annotations

import base64
import logging
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import dkim
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from dkim.canonicalization import CanonicalizationPolicy
from dkim.util import InvalidTagValueList

from models.terms import Authentic

MOST_SIGNATURES = 8
"""More signatures or seals on one message than this are nobody's honest mail; those after them are left."""

Records = Mapping[str, bytes | None]
"""DNS records by name; null where there is none, not in it where none was looked for."""

_NAME = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?")
_PASSED = re.compile(r"\bdkim\s*=\s*pass\b[^;]*\bheader\.[di]\s*=\s*(?:[\w.+-]*@)?([\w.-]+)", re.IGNORECASE)
_LOG = logging.getLogger("extractors.mail_signatures")
_LOG.setLevel(logging.CRITICAL + 1)  # dkimpy logs what it finds amiss; the result says so already.


@dataclass(frozen=True, slots=True)
class Verified:
    """One DKIM signature: the domain that made it, what it is worth, and why."""

    domain: str
    result: Authentic
    why: str


@dataclass(frozen=True, slots=True)
class Chain:
    """ARC: who sealed the message last, whether the chain is whole (null: a key is missing), and the domain
    whose signature that host found valid, else ""."""

    by: str
    whole: bool | None
    passed: str


class _Key:
    """An Ed25519 key as dkimpy uses PyNaCl's; it never raises, for dkimpy would look for PyNaCl's errors."""

    def __init__(self, encoded: bytes) -> None:
        self._key = Ed25519PublicKey.from_public_bytes(base64.b64decode(encoded))
        self.agrees = False

    def verify(self, digest: bytes, signature: bytes) -> None:
        with suppress(InvalidSignature):
            self._key.verify(signature, digest)
            self.agrees = True


class _WithKeys(dkim.DomainSigner):  # type: ignore[misc]
    """A message whose signatures are verified with given keys."""

    records: Records

    def verify_sig(
        self, sig: dict[bytes, bytes], include: list[bytes], header: Any, _: object = None
    ) -> bool:
        record = self.records.get(_key_name(sig))
        tags = dkim.parse_tag_value(record or b"")
        if tags.get(b"k") == b"ed25519":
            self.pk, self.keysize, self.ktag, self.seqtlsrpt = _Key(tags[b"p"]), 256, b"ed25519", False
        else:
            self.pk, self.keysize, self.ktag, self.seqtlsrpt = dkim.evaluate_pk(_key_name(sig), record)
        return bool(self.verify_sig_process(sig, include, header, None)) and getattr(self.pk, "agrees", True)


class _Signed(_WithKeys, dkim.DKIM):  # type: ignore[misc]
    """A message with DKIM signatures."""


class _Sealed(_WithKeys, dkim.ARC):  # type: ignore[misc]
    """A message with ARC seals."""


def key_names(content: bytes) -> tuple[str, ...]:
    """The names of the DNS records (TXT) that hold the keys of a message's signatures and seals."""
    try:
        headers = dkim.DKIM(content, logger=_LOG).headers
    except (dkim.DKIMException, LookupError):
        return ()
    values = [value for name, value in headers if name.lower() in _SIGNING]
    names = dict.fromkeys(_key_name(_tags(value)) for value in values[: 3 * MOST_SIGNATURES])
    return tuple(name for name in names if name)


_SIGNING = (b"dkim-signature", b"arc-message-signature", b"arc-seal")


def _tags(value: bytes) -> dict[bytes, bytes]:
    try:
        return dict(dkim.parse_tag_value(value))
    except InvalidTagValueList:
        return {}


def _key_name(tags: Mapping[bytes, bytes]) -> str:
    """ "" where the tags name no record that could be asked for."""
    name = b"._domainkey.".join(tags.get(tag, b"") for tag in (b"s", b"d")).decode("ascii", "replace").lower()
    return name if tags.get(b"s") and tags.get(b"d") and _NAME.fullmatch(name) else ""


def signatures(content: bytes, records: Records, received_at: datetime) -> tuple[Verified, ...]:
    """Every DKIM signature of a message, topmost first."""
    message = _Signed(content, logger=_LOG)
    message.records = records
    headers = [(name, value) for name, value in message.headers if name.lower() == b"dkim-signature"]
    return tuple(_verified(message, header, received_at) for header in headers[:MOST_SIGNATURES])


def _verified(message: _Signed, header: tuple[bytes, bytes], received_at: datetime) -> Verified:
    tags = _tags(header[1])
    domain = tags.get(b"d", b"").decode("ascii", "replace").lower()
    cannot = _unverifiable(tags, domain, message.records)
    if cannot:
        return Verified(domain, Authentic.CANNOT_TELL, cannot)
    try:
        included = [name.lower() for name in re.split(rb"\s*:\s*", tags[b"h"])]
        same = b"from" in included and message.verify_sig(tags, included, header)
    except dkim.ValidationError:
        same = False
    except (dkim.DKIMException, InvalidTagValueList, ArithmeticError, LookupError, TypeError, ValueError):
        return Verified(domain, Authentic.CANNOT_TELL, f"the key of {domain} cannot be used")
    if not same:
        why = (
            f"what was received is not what {domain} signed; lists and programs that save mail may change it"
        )
        return Verified(domain, Authentic.INVALID, why)
    if b"x" in tags and int(tags[b"x"]) < received_at.timestamp():
        why = f"the signature of {domain} had run out before it was received"
        return Verified(domain, Authentic.CANNOT_TELL, why)
    policy = CanonicalizationPolicy.from_c_value(tags.get(b"c", b"simple/simple"))
    if b"l" in tags and len(policy.canonicalize_body(message.body)) > int(tags[b"l"]):
        return Verified(domain, Authentic.CANNOT_TELL, f"{domain} signed the first part of its text only")
    return Verified(domain, Authentic.VALID, f"signed by {domain}, and unchanged since")


def _unverifiable(tags: dict[bytes, bytes], domain: str, records: Records) -> str:
    """Why a signature cannot be verified at all; "" where it can. Its days are judged elsewhere: dkimpy would
    hold them against the clock."""
    try:
        dkim.validate_signature_fields({tag: value for tag, value in tags.items() if tag not in (b"x", b"t")})
    except (dkim.DKIMException, LookupError):
        return "a signature on it cannot be read"
    if tags[b"a"] == b"rsa-sha1":
        return f"{domain} signed it by a method (rsa-sha1) that is no longer trusted"
    name = _key_name(tags)
    if name not in records:
        return f"signed by {domain}, whose key was not looked up"
    record = records[name]
    if record is None:
        return f"signed by {domain}, which published no key for it"
    key = _tags(record)
    if not key.get(b"p"):
        return f"{domain} has withdrawn the key that signed it"
    testing = b"y" in key.get(b"t", b"").split(b":")
    return f"{domain} signs on trial only" if testing else ""


def chain_of(content: bytes, records: Records) -> Chain | None:
    """The ARC chain of a message; null where it has none."""
    message = _Sealed(content, logger=_LOG)
    message.records = records
    newest, headers = message.sorted_arc_headers()
    if not 0 < newest <= MOST_SIGNATURES:
        return None
    sealing = [(at, name.lower(), _tags(value)) for at, (name, value) in headers if name.lower() in _SIGNING]
    seal = next((tags for at, name, tags in sealing if (at, name) == (newest, b"arc-seal")), {})
    by = seal.get(b"d", b"").decode("ascii", "replace").lower()
    if not _NAME.fullmatch(by) or any(records.get(_key_name(tags)) is None for _, _, tags in sealing):
        return Chain(by if _NAME.fullmatch(by) else "somebody", None, "")
    told, links, _ = message.verify()
    results = links[0].get("aar-value", b"").decode("utf-8", "replace") if links else ""
    passed = _PASSED.search(results)
    return Chain(by, told == dkim.CV_Pass, passed[1].casefold() if passed else "")
