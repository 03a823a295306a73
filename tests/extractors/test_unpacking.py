"""Papers in messages, archives and wrappings, one in the other: each is found, and none can do harm."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from random import Random

import pytest

from extractors import media
from extractors.compressed_rtf import unpacked_rtf
from extractors.inbox import TORONTO, Item
from extractors.mail import open_item
from extractors.unpacking import DEEPEST, MAX_PARTS, MOST_BYTES
from models.terms import Channel, Part, Submission
from samples.outlook import compound_file, msg_file, winmail_dat

MODIFIED = datetime(2026, 11, 19, 8, 0, tzinfo=TORONTO)
PDF = b"%PDF-1.4 a resume"


def opened(content: bytes, name: str, *, is_mail: bool = False) -> Submission:
    return open_item(Item(name, Path(name), Channel.EMAIL, is_mail, MODIFIED), content)


def told(submission: Submission) -> list[tuple[str, str, str]]:
    return [(part.path, part.role, part.name) for part in submission.parts]


def problem_of(part: Part) -> str:
    assert part.problem is not None and part.problem.advice
    return part.problem.what


def archive(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as made:
        for name, content in files:
            made.writestr(zipfile.ZipInfo(name, (2026, 10, 1, 9, 0, 0)), content, method)
    return stream.getvalue()


def message(*attached: tuple[str, bytes]) -> EmailMessage:
    made = EmailMessage()
    made["Received"] = "from a.example by office.example; Thu, 12 Nov 2026 15:30:00 +0000"
    made["From"] = "Zoë Marchetti-Vale <zoe@example.invalid>"
    made["Subject"] = "Upgrade"
    made.set_content("I ask to be upgraded.\n")
    for name, content in attached:
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return made


def test_papers_in_an_archive_are_parts_with_their_own_bytes() -> None:
    submission = opened(
        message(("papers.zip", archive(("Letters/Résumé.pdf", PDF)))).as_bytes(), "a.eml", is_mail=True
    )
    assert told(submission) == [
        ("1", "body", "body 1"),
        ("2", "container", "papers.zip"),
        ("2.1", "attachment", "Résumé.pdf"),
    ]
    assert submission.parts[2].content == PDF and submission.parts[2].media_type == media.PDF


def test_an_archive_handed_in_as_it_is_is_opened_too() -> None:
    submission = opened(archive(("a.pdf", PDF), ("b.pdf", PDF)), "papers.zip")
    assert told(submission) == [
        ("", "container", "papers.zip"),
        ("1", "attachment", "a.pdf"),
        ("2", "attachment", "b.pdf"),
    ]


def test_an_outlook_message_tells_sender_receipt_text_and_papers() -> None:
    submission = opened(msg_file(message(("Resume.pdf", PDF * 400))), "a.msg", is_mail=True)
    assert (submission.sender, submission.subject) == ("Zoë Marchetti-Vale <zoe@example.invalid>", "Upgrade")
    assert submission.certain and submission.received_at.isoformat() == "2026-11-12T10:30:00-05:00"
    assert told(submission) == [("1", "body", "body"), ("2", "attachment", "Resume.pdf")]
    assert submission.parts[0].content.decode() == "I ask to be upgraded.\n"
    assert submission.parts[1].content == PDF * 400


def test_a_message_in_an_outlook_message_is_opened_like_its_envelope() -> None:
    outer = message()
    outer.set_content("See below.")
    outer.add_attachment(message(("letter.pdf", PDF)))
    submission = opened(msg_file(outer), "a.msg", is_mail=True)
    assert told(submission)[1:] == [
        ("2", "container", "Upgrade"),
        ("2.1", "body", "body"),
        ("2.2", "attachment", "letter.pdf"),
    ]


def test_an_outlook_message_may_lie_in_an_archive_in_a_mail() -> None:
    inner = msg_file(message(("letter.pdf", PDF)))
    submission = opened(message(("x.zip", archive(("m.msg", inner)))).as_bytes(), "a.eml", is_mail=True)
    assert [part.path for part in submission.parts] == ["1", "2", "2.1", "2.1.1", "2.1.2"]
    assert submission.parts[-1].content == PDF


def test_a_winmail_dat_gives_its_text_and_its_files_to_the_last_zero() -> None:
    wrapped = winmail_dat("I ask to be upgraded.", {"Lettre de référence.pdf": PDF + b"\0\0"})
    submission = opened(message(("winmail.dat", wrapped)).as_bytes(), "a.eml", is_mail=True)
    assert told(submission)[1:] == [
        ("2", "container", "winmail.dat"),
        ("2.1", "alternative", "body"),
        ("2.2", "attachment", "Lettre de référence.pdf"),
    ]
    assert submission.parts[-1].content == PDF + b"\0\0"


def test_a_text_that_only_the_winmail_dat_holds_is_a_body() -> None:
    wrapped = winmail_dat("I ask to be listed as Travel Coordinator.", {})
    submission = opened(message(("winmail.dat", wrapped)).as_bytes(), "a.eml", is_mail=True)
    assert submission.parts[-1].role == "body"


def test_text_that_outlook_keeps_as_packed_rtf_is_unpacked() -> None:
    # The example of [MS-OXRTFCP], section 4.1.1.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert unpacked_rtf(packed, 1000) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


@pytest.mark.parametrize(
    ("content", "name", "word"),
    [
        (archive(("a.pdf", PDF))[:60], "papers.zip", "damaged"),
        (archive(), "papers.zip", "nothing"),
        (winmail_dat("", {"a.pdf": PDF})[:80], "winmail.dat", "cut short"),
        (b"\x78\x9f\x3e\x22" + bytes(200), "winmail.dat", "nothing"),
        (msg_file(message(("a.pdf", PDF)))[:-600], "a.msg", "damaged"),
        (archive(("a.bin", bytes(60 * 2**20))), "bomb.zip", "do harm"),
        (archive(*((f"{n}.bin", bytes(30 * 2**20)) for n in range(9))), "bomb.zip", "more than is safe"),
    ],
)
def test_what_cannot_be_opened_is_kept_and_says_what_to_ask_for(content: bytes, name: str, word: str) -> None:
    submission = opened(content, name, is_mail=name.endswith(".msg"))
    assert word in problem_of(submission.parts[0])
    assert submission.parts[0].content == content


def test_a_count_that_lies_costs_no_time() -> None:
    # 53 bytes that made a library for such files loop over 4 thousand million short values.
    lying = b"\x78\x9f\x3e\x22\x01\x00" + b"\x01\x03\x90\x06\x00" + (16).to_bytes(4, "little")
    lying += (1).to_bytes(4, "little") + b"\x02\x10\x01\x30" + b"\xff" * 8 + bytes(2)
    assert "nothing" in problem_of(opened(lying, "winmail.dat").parts[0])


def locked() -> bytes:
    """An archive whose one member says that it is locked."""
    made = bytearray(archive(("a.pdf", PDF)))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        made[made.index(mark) + at] |= 1
    return bytes(made)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (locked(), "password"),
        (archive(("../../etc/resume.pdf", PDF)), "outside its folder"),
        (archive(("a.pdf", b"")), "empty"),
    ],
)
def test_a_file_that_an_archive_will_not_give_is_a_part_with_its_reason(content: bytes, word: str) -> None:
    assert word in problem_of(opened(content, "papers.zip").parts[1])


def test_a_damaged_file_of_an_archive_leaves_the_others_whole() -> None:
    made = archive(("a.pdf", b"abcdefgh"), ("b.pdf", PDF), method=zipfile.ZIP_STORED)
    parts = opened(made.replace(b"abcdefgh", b"abcdefgX", 1), "papers.zip").parts
    assert "damaged" in problem_of(parts[1]) and parts[2].content == PDF


def test_what_a_computer_adds_to_an_archive_is_told_and_asked_about_by_nobody() -> None:
    parts = opened(archive(("__MACOSX/._a.pdf", b"\0\1"), ("a.pdf", PDF)), "papers.zip").parts
    assert [part.role for part in parts] == ["container", "aside", "attachment"]
    assert not any(part.problem for part in parts)


def test_archives_in_archives_end_where_they_are_too_deep() -> None:
    made = archive(("a.pdf", PDF))
    for _ in range(DEEPEST + 3):
        made = archive(("more.zip", made))
    parts = opened(made, "papers.zip").parts
    assert len(parts) == DEEPEST + 1 and "too deeply" in problem_of(parts[-1])


def test_what_archives_hold_together_is_bounded() -> None:
    noise = Random(1).randbytes(2**20) * 7
    inner = archive(*((f"{n}.bin", noise) for n in range(20)), method=zipfile.ZIP_BZIP2)
    parts = opened(
        archive(*((f"{n}.zip", inner) for n in range(3)), method=zipfile.ZIP_STORED), "papers.zip"
    ).parts
    assert sum(len(part.content) for part in parts) < 2 * MOST_BYTES
    assert any(part.problem and "more than is safe" in part.problem.what for part in parts)


def test_an_archive_of_too_many_files_says_how_many_it_holds() -> None:
    parts = opened(archive(*((f"{n}.txt", b"x") for n in range(300))), "papers.zip").parts
    assert "300 files" in problem_of(parts[0]) and len(parts) == 151


def test_too_many_parts_are_said_and_the_first_are_kept() -> None:
    inner = archive(*((f"{n}.pdf", PDF) for n in range(140)))
    parts = opened(archive(("a.zip", inner), ("b.zip", inner)), "papers.zip").parts
    assert len(parts) == MAX_PARTS + 1
    assert "more than" in problem_of(parts[-1])


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (compound_file({"WordDocument": b"x" * 5000}), media.DOC),
        (compound_file({"Whatever": b"x"}), media.CFB),
        (PDF, media.PDF),
        (archive(("word/document.xml", b"<w/>")), media.DOCX),
    ],
)
def test_a_file_named_msg_that_is_another_is_what_its_bytes_say(content: bytes, kind: str) -> None:
    (part,) = opened(content, "a.msg", is_mail=True).parts
    assert (part.media_type, part.role, part.content) == (kind, "file", content)


def test_a_mail_saved_under_the_name_of_an_outlook_message_is_a_mail() -> None:
    submission = opened(message(("a.pdf", PDF)).as_bytes(), "a.msg", is_mail=True)
    assert submission.certain and [part.role for part in submission.parts] == ["body", "attachment"]
