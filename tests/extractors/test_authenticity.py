"""Whether a mail is its sender's own: signed here, with keys made here; nothing is looked up."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from extractors.authenticity import check_mail
from extractors.mail_signatures import key_names
from models.terms import Authentic, MailCheck, MailKey
from tests.extractors.signed_mail import LETTER, Signer, by_ed25519, by_rsa, sealed, signed

RECEIVED = datetime(2026, 11, 12, 10, 30, tzinfo=ZoneInfo("America/Toronto"))
LIND, LISTS, OTHER = by_rsa("lind.example"), by_rsa("lists.example"), by_rsa("sender.example")
PASS = "dkim=pass header.d=lind.example"
CHANGED = (b"She is exact.", b"She is exact, and more.")


def found(message: bytes, *keys: MailKey, servers: tuple[str, ...] = ()) -> MailCheck:
    return check_mail(message, RECEIVED, keys, servers)


@pytest.mark.parametrize("signer", [LIND, by_ed25519("lind.example")], ids=["rsa", "ed25519"])
def test_a_mail_as_its_senders_domain_signed_it_is_valid_and_a_changed_one_is_not(signer: Signer) -> None:
    message = signed(LETTER, signer)
    assert found(message, signer.key).result is Authentic.VALID
    assert found(message.replace(*CHANGED), signer.key).result is Authentic.INVALID
    assert found(message.replace(b"A reference", b"Another"), signer.key).result is Authentic.INVALID


def test_the_keys_that_are_needed_are_named() -> None:
    message = sealed(signed(LETTER, LIND), LISTS, PASS)
    assert set(key_names(message)) == {LIND.key.name, LISTS.key.name}
    assert key_names(LETTER) == ()


def test_without_its_key_a_signature_cannot_be_told_and_it_is_said_whether_the_key_was_sought() -> None:
    message = signed(LETTER, LIND)
    for check, why in (
        (found(message), "signed by lind.example, whose key was not looked up"),
        (found(message, MailKey(LIND.key.name, "")), "signed by lind.example, which published no key for it"),
        (
            found(message, MailKey(LIND.key.name, "v=DKIM1; p=")),
            "lind.example has withdrawn the key that signed it",
        ),
        (found(message, MailKey(LIND.key.name, "v=DKIM1; p=AAAA")), "the key of lind.example cannot be used"),
    ):
        assert (check.result, check.why) == (Authentic.CANNOT_TELL, why)


def test_the_kept_key_gives_the_same_result_again() -> None:
    message = signed(LETTER, LIND)
    first = found(message, LIND.key)
    assert check_mail(message, RECEIVED, first.keys) == first


def test_a_signature_that_had_run_out_at_receipt_cannot_be_told_and_one_that_ran_out_since_is_valid() -> None:
    for day, result in (
        (RECEIVED - timedelta(1), Authentic.CANNOT_TELL),
        (RECEIVED + timedelta(1), Authentic.VALID),
    ):
        message = signed(LETTER, LIND, t=int(RECEIVED.timestamp()) - 9 * 86400, x=int(day.timestamp()))
        assert found(message, LIND.key).result is result


def test_text_added_below_a_signed_length_cannot_be_told() -> None:
    message = signed(LETTER, LIND, length=True)
    assert found(message, LIND.key).result is Authentic.VALID
    longer = found(message + b"She may skip every seminar.\r\n", LIND.key)
    assert (longer.result, longer.why) == (
        Authentic.CANNOT_TELL,
        "lind.example signed the first part of its text only",
    )


def test_a_signature_of_another_domain_says_nothing_of_the_sender() -> None:
    check = found(signed(LETTER, OTHER), OTHER.key)
    assert check.result is Authentic.CANNOT_TELL
    assert "not by lind.example" in check.why


def test_the_domain_above_the_senders_may_sign_for_it() -> None:
    above = by_rsa("example.org")
    message = signed(LETTER.replace(b"rosa@lind.example", b"rosa@post.example.org"), above)
    assert found(message, above.key).result is Authentic.VALID


def test_an_unsigned_mail_and_one_of_two_senders_cannot_be_told() -> None:
    assert found(LETTER).why == "lind.example did not sign it"
    two = b"From: Tam Yorke <tam@yorke.example>\r\n" + signed(LETTER, LIND)
    assert (found(two, LIND.key).result, found(two, LIND.key).why) == (
        Authentic.CANNOT_TELL,
        "it does not name one sender",
    )


def test_a_method_that_is_no_longer_trusted_cannot_be_told() -> None:
    old = by_rsa("lind.example", b"rsa-sha1")
    check = found(signed(LETTER, old), old.key)
    assert (check.result, "no longer trusted" in check.why) == (Authentic.CANNOT_TELL, True)


def test_a_mail_that_a_list_changed_and_sealed_cannot_be_told_unless_the_office_trusts_the_list() -> None:
    message = sealed(signed(LETTER, LIND).replace(*CHANGED), LISTS, PASS)
    keys = (LIND.key, LISTS.key)
    check = found(message, *keys)
    assert check.result is Authentic.CANNOT_TELL
    assert check.chain == (
        "lists.example passed it on, and the chain of seals (ARC) is whole; it found the signature of "
        "lind.example valid"
    )
    assert found(message, *keys, servers=("lists.example",)).result is Authentic.VALID
    failed = sealed(signed(LETTER, LIND).replace(*CHANGED), LISTS, "dkim=fail header.d=lind.example")
    assert found(failed, *keys, servers=("lists.example",)).result is Authentic.CANNOT_TELL


def test_a_chain_of_two_seals_is_whole_and_one_changed_after_its_last_is_broken() -> None:
    message = sealed(sealed(signed(LETTER, LIND), LISTS, PASS), OTHER, f"{PASS}; arc=pass")
    keys = (LIND.key, LISTS.key, OTHER.key)
    assert "sender.example passed it on, and the chain of seals (ARC) is whole" in found(message, *keys).chain
    broken = found(message.replace(*CHANGED), *keys, servers=("sender.example",))
    assert (broken.result, "is broken" in broken.chain) == (Authentic.INVALID, True)
    assert "cannot be checked" in found(message, LIND.key, OTHER.key).chain


def test_what_the_offices_own_server_wrote_is_said_and_what_stood_there_before_is_not() -> None:
    ours = b"Authentication-Results: mx.local.example (v1); spf=pass smtp.mailfrom=x; dkim=fail\r\n"
    hop = b"Received: by mx.local.example; Thu, 12 Nov 2026 10:00:00 -0500\r\n"
    trusted = ("mx.local.example",)
    assert found(ours + hop + LETTER, servers=trusted).server == "mx.local.example found spf=pass, dkim=fail"
    assert (
        found(hop + ours + hop + LETTER, servers=trusted).server
        == "mx.local.example found spf=pass, dkim=fail"
    )
    assert found(hop + hop + ours + LETTER, servers=trusted).server == ""
    assert found(ours + hop + LETTER).server == ""


def test_a_line_that_a_file_of_many_messages_changed_is_changed_back() -> None:
    message = signed(LETTER + b"From where I stand she is ready.\r\n", LIND)
    assert found(message.replace(b"\nFrom where", b"\n>From where"), LIND.key).result is Authentic.VALID


@pytest.mark.parametrize(
    "junk",
    [b"", b"\xff\xfe\x00", b"DKIM-Signature: ;;=\r\nFrom: a@b.example\r\n\r\nx", b" folded first\r\n\r\n"],
)
def test_junk_is_told_and_never_raises(junk: bytes) -> None:
    assert found(junk).result is Authentic.CANNOT_TELL
    assert key_names(junk) == ()
