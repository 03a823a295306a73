"""Cryptographic signatures of a PDF, checked by pyHanko (its only door) without fetching anything.

A signature is valid where it covers the whole file, nothing was changed after it, and its certificate, at the
time of signing, comes from an issuer that the office trusts. Where no such issuer is known it cannot be told.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from asn1crypto import pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from models.terms import Signature

# It logs every certificate that it does not know with its whole path; the result says so already.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)

_BEST_FIRST = (Signature.DIGITAL_VALID, Signature.DIGITAL_INVALID, Signature.UNCLEAR)


@dataclass(frozen=True, slots=True)
class DigitalSignature:
    """`result` is `digital_valid`, `digital_invalid`, or `unclear` where it cannot be told; `why` says on
    what that rests. `signer` is the name in the certificate, "" where there is none."""

    result: Signature
    why: str
    signer: str = ""


def trusted_issuers(folder: Path | None) -> tuple[bytes, ...]:
    """The certificates in a folder (PEM or DER; `*.pem`, `*.crt`, `*.cer`), as DER, in order of their bytes.

    Raises ValueError, with the file's name, for one that is no certificate; OSError for no such folder."""
    if folder is None:
        return ()
    files = [file for file in sorted(folder.iterdir()) if file.suffix in (".pem", ".crt", ".cer")]
    return tuple(sorted({each for file in files for each in _certificates(file)}))


def _certificates(file: Path) -> Iterable[bytes]:
    content = file.read_bytes()
    try:
        found = (
            [der for _, _, der in pem.unarmor(content, multiple=True)] if pem.detect(content) else [content]
        )
        if not all(x509.Certificate.load(der).subject.native for der in found):
            raise ValueError("nobody is named")
    except (ValueError, TypeError) as fault:
        raise ValueError(f"{file.name} holds no certificate") from fault
    return found


def check_signature(content: bytes, issuers: Sequence[bytes] = ()) -> DigitalSignature | None:
    """The best of a PDF's signatures; null where it has none. Never raises for a bad file."""
    try:
        embedded = PdfFileReader(io.BytesIO(content), strict=False).embedded_regular_signatures
    except Exception:  # A damaged file raises nearly anything.
        return DigitalSignature(Signature.UNCLEAR, "its digital signature cannot be read")
    roots = [x509.Certificate.load(issuer) for issuer in issuers]
    found = [_checked(signature, roots) for signature in embedded]
    return min(found, key=lambda each: _BEST_FIRST.index(each.result), default=None)


def _checked(signature: Any, roots: Sequence[x509.Certificate]) -> DigitalSignature:
    try:
        signer = str(signature.signer_cert.subject.native.get("common_name", ""))
        moment: datetime | None = signature.self_reported_timestamp
        context = ValidationContext(trust_roots=list(roots), allow_fetching=False, moment=moment)
        status = validate_pdf_signature(signature, context)
    except Exception:  # What cannot be checked is said, whatever is wrong with it.
        return DigitalSignature(Signature.UNCLEAR, "its digital signature cannot be read")
    result, why = _judged(status, signature.signer_cert, moment, bool(roots))
    return DigitalSignature(result, why, signer)


def _judged(
    status: Any, certificate: x509.Certificate, moment: datetime | None, roots: bool
) -> tuple[Signature, str]:
    if not (status.intact and status.valid):
        return Signature.DIGITAL_INVALID, "what was signed digitally is not what the file holds now"
    if status.coverage.value < SignatureCoverageLevel.ENTIRE_REVISION.value:
        return Signature.DIGITAL_INVALID, "the digital signature does not cover the whole document"
    changed = status.modification_level
    if changed is None or changed.value > ModificationLevel.FORM_FILLING.value:
        return Signature.DIGITAL_INVALID, "the document was changed after it was signed digitally"
    if changed is ModificationLevel.FORM_FILLING:
        return Signature.UNCLEAR, "fields were filled in after the document was signed digitally"
    if status.revoked:
        return Signature.DIGITAL_INVALID, "the certificate of the digital signature was revoked"
    if moment is None:
        return Signature.UNCLEAR, "the digital signature does not say when it was made"
    if not certificate.not_valid_before <= moment <= certificate.not_valid_after:
        return (
            Signature.DIGITAL_INVALID,
            "the certificate was not valid when the document was signed digitally",
        )
    if status.trusted:
        day = moment.date().isoformat()
        return Signature.DIGITAL_VALID, f"signed digitally on {day}, whole and unchanged, by a trusted issuer"
    if certificate.self_signed in ("yes", "maybe"):
        return Signature.UNCLEAR, "signed digitally with a certificate that its holder made"
    known = "is none that the office trusts" if roots else "is not known: the office has named none it trusts"
    return Signature.UNCLEAR, f"signed digitally; the certificate's issuer {known}"
