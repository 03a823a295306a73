"""Mail taken apart: every part accounted for, headers that cannot raise, and the clock that decides."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from extractors.inbox import TORONTO, Item, find_items
from extractors.mail import open_item
from extractors.unpacking import DEEPEST, MAX_PARTS
from models.terms import Channel, Submission

MODIFIED = datetime(2026, 11, 19, 8, 0, tzinfo=TORONTO)
RECEIVED = "Received: from a.example by office.example; Thu, 12 Nov 2026 15:30:00 +0000\n"
PDF = b"%PDF-1.4 not really"


def opened(content: bytes) -> Submission:
    return open_item(Item("a.eml", Path("a.eml"), Channel.EMAIL, True, MODIFIED), content)


def a_message() -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Zoë Marchetti-Vale <zoe@example.invalid>"
    message["Subject"] = "Upgrade"
    message["Date"] = "Wed, 11 Nov 2026 09:00:00 -0500"
    message.set_content("I ask to be upgraded.\n")
    return message


def test_the_topmost_received_header_decides_when_it_came() -> None:
    older = RECEIVED.replace("12 Nov", "10 Nov")
    submission = opened((RECEIVED + older).encode() + a_message().as_bytes())
    assert submission.received_at == datetime(2026, 11, 12, 10, 30, tzinfo=TORONTO)
    assert submission.certain and submission.received_by == "received"


def test_the_senders_clock_alone_is_not_certain() -> None:
    submission = opened(a_message().as_bytes())
    assert submission.received_by == "date" and not submission.certain
    assert submission.received_at.isoformat() == "2026-11-11T09:00:00-05:00"


def test_a_mail_without_any_clock_has_its_files_time() -> None:
    submission = opened(b"Date: yesterday, I think\nSubject: x\n\nhello")
    assert submission.received_at == MODIFIED and submission.received_by == "modified"


def test_body_attachments_and_inline_pictures_are_told_apart() -> None:
    message = a_message()
    message.add_alternative('<p>I ask</p><img src="cid:logo">', subtype="html")
    message.add_attachment(PDF, maintype="application", subtype="octet-stream", filename="Résumé final.pdf")
    parts = opened(message.as_bytes()).parts
    assert [(p.role, p.media_type) for p in parts] == [
        ("body", "text/plain"),
        ("alternative", "text/html"),
        ("attachment", "application/pdf"),
    ]
    assert parts[2].name == "Résumé final.pdf" and parts[2].content == PDF
    assert [p.path for p in parts] == ["1.1", "1.2", "2"]


def test_a_table_in_the_html_form_of_a_mail_is_not_read_from_its_flattened_plain_form() -> None:
    message = a_message()
    row = "<tr><td>Ferry</td><td>1st APC</td><td>62</td></tr>"
    message.add_alternative(f"<table>{row * 3}</table>", subtype="html")
    assert [p.role for p in opened(message.as_bytes()).parts] == ["alternative", "body"]


def test_a_forwarded_message_is_opened_with_its_own_parts() -> None:
    inner = a_message()
    inner.add_attachment(PDF, maintype="application", subtype="pdf", filename="letter.pdf")
    outer = a_message()
    outer.set_content("See below.")
    outer.add_attachment(inner)
    names = [(p.path, p.role) for p in opened(outer.as_bytes()).parts]
    assert names == [("1", "body"), ("2", "container"), ("2.1", "body"), ("2.2", "attachment")]


def test_a_message_attached_as_a_plain_file_is_opened_too() -> None:
    outer = a_message()
    outer.add_attachment(
        a_message().as_bytes(), maintype="application", subtype="octet-stream", filename="fwd.eml"
    )
    outer.get_payload(0).set_content("See below.")
    assert [p.role for p in opened(outer.as_bytes()).parts] == ["body", "container", "body"]


@pytest.mark.parametrize(
    "header",
    [
        "From: undisclosed-recipients:;",
        "From: =?utf-8?q?broken",
        "From: \xff\xfe@x",
        "Content-Type: text/plain; charset=nonsense-9",
        "Content-Type: multipart/mixed",
        "Content-Type: ;;;=",
        "Content-Disposition: attachment; filename*=utf-8''%ff\"",
        "Content-Transfer-Encoding: x-unknown",
        "Content-Transfer-Encoding: base64",
        "Received: ; not a date",
        "Date: 99 Foo 20260 99:99",
    ],
)
def test_a_malformed_header_loses_nothing(header: str) -> None:
    submission = opened(f"{header}\nSubject: x\n\nI ask to be upgraded.\n".encode("latin-1"))
    assert submission.parts and submission.parts[0].content


def test_text_is_told_as_utf_8_whatever_it_was_sent_in() -> None:
    raw = b"Content-Type: text/plain; charset=windows-1252\n\nZo\xeb \x96 demande"
    assert opened(raw).parts[0].content.decode() == "Zoë – demande"


def test_a_file_name_is_never_a_path() -> None:
    message = a_message()
    message.add_attachment(PDF, maintype="application", subtype="pdf", filename="../../etc/pass\\wd.pdf")
    assert opened(message.as_bytes()).parts[1].name == "wd.pdf"


def test_an_empty_attachment_says_what_to_ask_for() -> None:
    message = a_message()
    message.add_attachment(b"", maintype="application", subtype="pdf", filename="letter.pdf")
    problem = opened(message.as_bytes()).parts[1].problem
    assert problem is not None and "letter.pdf is empty" in problem.what and problem.advice


def test_an_empty_message_says_so() -> None:
    assert opened(b"").problem is not None


def test_a_message_whose_parts_did_not_come_says_so() -> None:
    head = b"From: rosa@lind.example\nContent-Type: multipart/mixed; boundary=x\n\n"
    for content in (head, head + b"--y\nContent-Type: application/pdf\n\nJVBERi0=\n--y--\n"):
        (part,) = opened(content).parts
        assert part.problem is not None and "several parts" in part.problem.what


def test_too_many_parts_are_said_and_the_first_are_kept() -> None:
    message = a_message()
    for number in range(MAX_PARTS + 5):
        message.add_attachment(PDF, maintype="application", subtype="pdf", filename=f"{number}.pdf")
    parts = opened(message.as_bytes()).parts
    assert len(parts) == MAX_PARTS + 1 and parts[-1].problem is not None


def test_messages_nested_without_end_are_set_aside() -> None:
    message = a_message()
    for _ in range(40):
        outer = a_message()
        outer.add_attachment(message)
        message = outer
    parts = opened(message.as_bytes()).parts
    assert parts[-1].problem is not None and "nested" in parts[-1].problem.what
    assert len(parts) == 2 * DEEPEST + 1 + 1


def test_the_inbox_lists_mail_faxes_and_handed_in_papers_and_changes_nothing(tmp_path: Path) -> None:
    for name in ("a.eml", "fax/f.tif", "dropoff/d.pdf", "md/cur/1:2,S", "md/new/2", ".hidden", "loose.pdf"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "fax/f.tif.json").write_text(
        '{"received_at": "2026-11-10T10:00:00", "from": "+1 416 555 0100"}'
    )
    (tmp_path / "dropoff/d.pdf.json").write_text("not json")
    (tmp_path / "b.mbox").write_bytes(b"From a\nSubject: 1\n\none\n\nFrom b\nSubject: 2\n\ntwo\n")
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}
    items = {item.path: item for item in find_items(tmp_path)}
    assert set(items) == {
        *("a.eml", "b.mbox#1", "b.mbox#2", "fax/f.tif", "dropoff/d.pdf"),
        *("md/cur/1:2,S", "md/new/2", "loose.pdf"),
    }
    assert items["fax/f.tif"].received_at == datetime(2026, 11, 10, 10, tzinfo=TORONTO)
    assert items["fax/f.tif"].sender == "+1 416 555 0100" and items["fax/f.tif"].channel is Channel.FAX
    assert items["dropoff/d.pdf"].received_at is None
    assert items["b.mbox#2"].content().endswith(b"two\n") and items["md/new/2"].is_mail
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")} == before


def test_the_signature_of_a_signed_mail_is_no_paper() -> None:
    message = a_message()
    message.add_attachment(b"0\x82", maintype="application", subtype="pkcs7-signature", filename="smime.p7s")
    part = opened(message.as_bytes()).parts[-1]
    assert (part.name, part.role, part.problem) == ("smime.p7s", "aside", None)
    assert not part.holds_a_paper
