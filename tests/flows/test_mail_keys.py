"""Mail checked at receipt: keys only from where the office said, kept with the mail."""

from __future__ import annotations

from pathlib import Path

import dns.resolver
import pytest

from desk.settings import settings
from flows.filing import file_inbox, inbox_name
from flows.mail_keys import FROM_DNS, keys_of
from flows.shop import Settings, open_shop
from models.errors import UsageFault
from models.terms import Authentic, MailCheck, MailKey
from tests.extractors.signed_mail import LETTER, by_rsa, signed

LIND = by_rsa("lind.example")
NAMES = (LIND.key.name, "mail._domainkey.other.example")


@pytest.fixture
def recorded(tmp_path: Path) -> Path:
    folder = tmp_path / "keys"
    folder.mkdir()
    (folder / f"{LIND.key.name}.txt").write_text(LIND.record + "\n")
    return folder


def filed(tmp_path: Path, **told: object) -> MailCheck | None:
    inbox = tmp_path / "inbox"
    inbox.mkdir(exist_ok=True)
    (inbox / "a.eml").write_bytes(signed(LETTER, LIND))
    with open_shop(Settings(tmp_path / "w", workers=1, **told)) as shop:  # type: ignore[arg-type]
        file_inbox(shop, inbox)
        return shop.store.submissions(inbox=inbox_name(inbox))[0].check


def test_nothing_is_looked_up_unless_the_office_said_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(dns.resolver, "resolve", lambda *_, **__: pytest.fail("looked up"))
    assert keys_of(NAMES, None) == ()
    check = filed(tmp_path)
    assert check is not None
    assert (check.result, check.keys) == (Authentic.CANNOT_TELL, ())


def test_a_mail_is_checked_at_receipt_with_recorded_keys_and_they_are_kept(
    tmp_path: Path, recorded: Path
) -> None:
    check = filed(tmp_path, mail_keys=recorded)
    assert check is not None
    assert (check.result, check.keys) == (Authentic.VALID, (LIND.key,))
    (recorded / f"{LIND.key.name}.txt").unlink()
    assert filed(tmp_path, mail_keys=recorded) == check


def test_a_key_that_is_not_there_is_kept_as_empty_and_one_that_could_not_be_asked_for_is_not_kept(
    monkeypatch: pytest.MonkeyPatch, recorded: Path
) -> None:
    assert keys_of(NAMES, recorded) == (LIND.key, MailKey(NAMES[1], ""))

    def absent(name: str, *_: object, **__: object) -> None:
        raise dns.resolver.NXDOMAIN if "other" in name else dns.resolver.LifetimeTimeout(timeout=5, errors=[])

    monkeypatch.setattr(dns.resolver, "resolve", absent)
    assert keys_of(NAMES, FROM_DNS) == (MailKey(NAMES[1], ""),)


def test_the_settings_name_the_keys_and_the_servers(monkeypatch: pytest.MonkeyPatch, recorded: Path) -> None:
    assert (settings(None).mail_keys, settings(None).trusted_servers) == (None, ())
    monkeypatch.setenv("DESK_MAIL_KEYS", str(recorded))
    monkeypatch.setenv("DESK_TRUSTED_SERVERS", "mx.local.example, MX2.local.example")
    assert settings(None).mail_keys == recorded
    assert settings(None).trusted_servers == ("mx.local.example", "mx2.local.example")
    monkeypatch.setenv("DESK_MAIL_KEYS", FROM_DNS)
    assert settings(None).mail_keys == FROM_DNS
    monkeypatch.setenv("DESK_MAIL_KEYS", str(recorded / "nowhere"))
    with pytest.raises(UsageFault, match="no folder"):
        settings(None)
