"""A letter signed digitally: valid, changed since, covered in part, expired, self-made, issuer unknown."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

from extractors.digital_signature import DigitalSignature, check_signature, trusted_issuers
from models.terms import Signature

NOW = datetime.now(UTC).replace(microsecond=0)
_DAY = timedelta(days=1)


@cache
def _key(name: str) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(holder: str, issuer: str, *, until: datetime = NOW + 365 * _DAY) -> x509.Certificate:
    """`holder`'s certificate by `issuer`, which may be the same person."""
    usage = x509.KeyUsage(True, True, False, False, False, issuer == holder, False, False, False)
    return (
        x509.CertificateBuilder()
        .subject_name(_name(holder))
        .issuer_name(_name(issuer))
        .public_key(_key(holder).public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 400 * _DAY)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=issuer == holder, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(_key(issuer), hashes.SHA256())
    )


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)


@cache
def _root() -> bytes:
    return _der(_certificate("Quay Trust", "Quay Trust"))


def _letter() -> bytes:
    stream = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(612, 792))
        pdf.save(stream)
    return stream.getvalue()


def _signed(certificate: x509.Certificate) -> bytes:
    key = _key("Rosa Lind").private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    signer = signers.SimpleSigner(
        asn1_x509.Certificate.load(_der(certificate)),
        keys.PrivateKeyInfo.load(key),
        SimpleCertificateStore(),
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(_letter()))
    meta = signers.PdfSignatureMetadata(field_name="Signature1")
    return signers.sign_pdf(writer, meta, signer=signer).getvalue()


@cache
def _by_rosa() -> bytes:
    return _signed(_certificate("Rosa Lind", "Quay Trust"))


def _told(content: bytes, *issuers: bytes) -> DigitalSignature:
    found = check_signature(content, issuers)
    assert found is not None
    return found


def test_a_whole_unchanged_letter_by_a_trusted_issuer_is_valid() -> None:
    found = _told(_by_rosa(), _root())
    assert (found.result, found.signer) == (Signature.DIGITAL_VALID, "Rosa Lind")


def test_one_byte_changed_since_is_invalid() -> None:
    content = _by_rosa().replace(b"612", b"613", 1)
    assert content != _by_rosa()
    assert _told(content, _root()).result is Signature.DIGITAL_INVALID


def test_a_page_added_since_is_invalid() -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(_by_rosa()))
    writer.root["/Lang"] = writer.root.raw_get("/Type")
    page = writer.root["/Pages"]["/Kids"][0]
    page["/MediaBox"][2] = page["/MediaBox"][3]
    writer.update_container(page)
    stream = io.BytesIO()
    writer.write(stream)
    found = _told(stream.getvalue(), _root())
    assert found.result is Signature.DIGITAL_INVALID
    assert "changed after" in found.why


def test_a_signature_over_a_part_of_the_document_is_invalid() -> None:
    content = _by_rosa()
    at = content.rindex(b"/ByteRange")
    start, end = content.index(b"[", at), content.index(b"]", at)
    a, b, c, d = (int(n) for n in content[start + 1 : end].split())
    less = f"[{a} {b} {c} {d - 40}]".encode().ljust(end - start + 1)
    assert len(less) == end - start + 1
    assert _told(content[:start] + less + content[end + 1 :], _root()).result is Signature.DIGITAL_INVALID


def test_a_certificate_expired_before_the_signing_is_invalid() -> None:
    found = _told(_signed(_certificate("Rosa Lind", "Quay Trust", until=NOW - 30 * _DAY)), _root())
    assert found.result is Signature.DIGITAL_INVALID
    assert "not valid when" in found.why


def test_a_self_made_certificate_cannot_be_told() -> None:
    found = _told(_signed(_certificate("Rosa Lind", "Rosa Lind")), _root())
    assert found.result is Signature.UNCLEAR
    assert "its holder made" in found.why


@pytest.mark.parametrize("issuers", [(), (_der(_certificate("Other Trust", "Other Trust")),)])
def test_an_issuer_that_the_office_does_not_trust_cannot_be_told(issuers: tuple[bytes, ...]) -> None:
    found = _told(_by_rosa(), *issuers)
    assert found.result is Signature.UNCLEAR
    assert "issuer" in found.why


def test_a_letter_without_a_digital_signature_has_none() -> None:
    assert check_signature(_letter()) is None


def test_a_damaged_file_is_no_stack_trace() -> None:
    for length in range(100, len(_by_rosa()), 2000):
        found = check_signature(_by_rosa()[:length], (_root(),))
        assert found is None or found.result is not Signature.DIGITAL_VALID


def test_trusted_issuers_are_read_from_a_folder(tmp_path: Path) -> None:
    pem = x509.load_der_x509_certificate(_root()).public_bytes(serialization.Encoding.PEM)
    (tmp_path / "quay.pem").write_bytes(pem)
    (tmp_path / "quay.cer").write_bytes(_root())
    assert trusted_issuers(tmp_path) == (_root(),)
    (tmp_path / "bad.crt").write_text("nothing")
    with pytest.raises(ValueError, match=r"bad\.crt"):
        trusted_issuers(tmp_path)
