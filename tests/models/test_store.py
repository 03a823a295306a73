"""The store keeps what came, once, and gives it back as it was."""

from __future__ import annotations

import multiprocessing
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import create_engine, text

from models.errors import DeskError, UsageFault
from models.store import Store
from models.terms import (
    Asked,
    Channel,
    Correction,
    Decline,
    DocumentReading,
    Listing,
    Meeting,
    Member,
    Office,
    Page,
    PageSet,
    PageSource,
    Part,
    Position,
    Problem,
    Production,
    ProductionKind,
    Provenance,
    Question,
    RefusedRow,
    Remittance,
    SeminarAttendance,
    StandingSpan,
    Submission,
    Upgrade,
    Word,
)

TORONTO = ZoneInfo("America/Toronto")
NOON = datetime(2026, 11, 12, 12, 0, tzinfo=TORONTO)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """On SQLite; where DESK_TEST_DATABASE_URL names a PostgreSQL database, on that, emptied first."""
    url = os.environ.get("DESK_TEST_DATABASE_URL")
    if url:
        with create_engine(url).begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
    store = Store.open(tmp_path / "workspace", url)
    yield store
    store.close()


def a_submission(
    store: Store, path: str = "a.eml", content: bytes = b"mail", **changes: object
) -> Submission:
    part = Part("Resume.pdf", "application/pdf", store.keep(b"pdf"), "2", "attachment", b"pdf")
    shut = Part(
        "x.zip",
        "application/zip",
        store.keep(b"zip"),
        "3",
        "attachment",
        b"zip",
        Problem("A ZIP.", "Send PDFs."),
    )
    submission = Submission(
        path,
        store.keep(content),
        Channel.EMAIL,
        "r@example.org",
        "Upgrade",
        NOON,
        True,
        "Received",
        (part, shut),
    )
    return replace(submission, **changes)  # type: ignore[arg-type]


def an_office(remittances: int = 1) -> Office:
    at = Provenance("members.csv", 2)
    return Office(
        members=(
            Member(
                "3456", "Ana Roe", ("A. Roe",),
                (Listing("2nd_apc", date(2019, 1, 2)), Listing("honeywagon", None)),
                date(2026, 12, 31), "a@example.org", "", at,
            ),
        ),
        productions=(
            Production(
                "P1", "Quiet Harbour", ("Grey Gull",), ProductionKind.TV_SEASON, 2,
                "Harbour Two Inc.", "", "411",
                date(2024, 1, 1), None, ("P. One", "P. Two"), (), ("C. Three",), at,
            ),
        ),
        seminars=(SeminarAttendance("3456", "Safety", "", "hosted", None, at),),
        declines=(Decline("3456", "misrepresentation", date(2025, 2, 3), None, at),),
        upgrades=(
            Upgrade("3456", "2nd_apc", "1st_apc", date(2024, 5, 6), (("P1", Position.SECOND_APC),), at),
            Upgrade("3457", "2nd_apc", "1st_apc", date(2024, 5, 6), None, at),
            Upgrade("3458", "2nd_apc", "1st_apc", date(2024, 5, 6), (), at),
        ),
        meetings=(Meeting("general", date(2027, 1, 15), at),),
        standing=(StandingSpan("3456", None, date(2020, 1, 1), "arrears", at),),
        remittances=tuple(
            Remittance(
                "3456", "", "P1", "Quiet Harbour", 2, "", "1st Asst Coord", Position.FIRST_APC,
                date(2024, 1, 1),
                date(2024, 1, 7), 5.0, None, 12.5, "", Provenance("remittances/a.pdf", row, 3),
            )
            for row in range(remittances)
        ),
        refused=(RefusedRow("members.csv", 3, "member_no", "Not a member number."),),
        absent=frozenset({"meetings.csv"}),
        remittances_since=date(2015, 1, 1),
    )  # fmt: skip


def a_question(name: str = "q-1", rank: int = 0) -> Question:
    return Question(
        name, Asked.MANAGER, "Which?", ("1st_apc", "2nd_apc"), ("months.1st_apc",), "t/" + name, rank
    )


def test_an_original_comes_back_as_it_was_and_only_its_owner_may_read_it(store: Store) -> None:
    document = store.keep(b"a letter")
    assert store.original(document) == b"a letter"
    assert store.keep(b"a letter") == document
    (file,) = [path for path in (store.folder / "originals").rglob("*") if path.is_file()]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    for file in store.folder.glob("desk.sqlite3*"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_damaged_original_is_told_and_one_cut_short_is_written_again(store: Store) -> None:
    document = store.keep(b"a letter")
    (file,) = [path for path in (store.folder / "originals").rglob("*") if path.is_file()]
    file.write_bytes(b"a lettes")
    with pytest.raises(DeskError, match="changed or damaged"):
        store.original(document)
    file.write_bytes(b"a le")
    store.keep(b"a letter")
    assert store.original(document) == b"a letter"


def test_an_unknown_or_ill_formed_name_is_no_original(store: Store) -> None:
    for name in ("sha256:" + "0" * 64, "sha256:../../etc/passwd", ""):
        with pytest.raises(KeyError):
            store.original(name)


def test_filing_twice_files_nothing_twice(store: Store) -> None:
    submission = a_submission(store)
    assert store.add_submission(submission) is True
    assert store.add_submission(submission) is False
    (filed,) = store.submissions(NOON)
    assert store.is_filed("a.eml", submission.sha256) and not store.is_filed("b.eml", submission.sha256)
    assert (filed.received_at, filed.channel, filed.duplicate_of) == (NOON, Channel.EMAIL, None)
    assert filed.received_at.tzinfo == TORONTO
    assert [part.name for part in filed.parts] == ["Resume.pdf", "x.zip"]
    assert filed.parts[1].problem == Problem("A ZIP.", "Send PDFs.")
    assert store.original(filed.parts[0].sha256) == b"pdf"


def test_the_same_item_under_another_path_is_recorded_as_a_duplicate(store: Store) -> None:
    later = NOON + timedelta(hours=1)
    assert store.add_submission(a_submission(store, "z.eml", received_at=later))
    assert store.add_submission(a_submission(store, "b.eml"))
    assert [(s.path, s.duplicate_of) for s in store.submissions(later)] == [
        ("b.eml", None),
        ("z.eml", "b.eml"),
    ]


def test_what_came_after_the_moment_asked_for_is_left_out(store: Store) -> None:
    store.add_submission(a_submission(store))
    assert store.submissions(NOON - timedelta(seconds=1)) == ()


def test_a_file_copied_later_keeps_its_first_receipt_until_a_certain_clock_speaks(store: Store) -> None:
    unsure = a_submission(store, "fax/1.tif", certain=False, received_by="file time")
    store.add_submission(unsure)
    store.add_submission(replace(unsure, received_at=NOON + timedelta(days=9)))
    assert store.submissions()[0].received_at == NOON
    store.add_submission(
        replace(unsure, received_at=NOON - timedelta(days=1), certain=True, received_by="sidecar")
    )
    store.add_submission(replace(unsure, received_at=NOON + timedelta(days=9)))
    (filed,) = store.submissions()
    assert (filed.received_at, filed.certain, filed.received_by) == (
        NOON - timedelta(days=1),
        True,
        "sidecar",
    )


def test_a_moment_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="time zone"):
        store.add_submission(a_submission(store, received_at=datetime(2026, 1, 1)))
    assert store.submissions() == ()


def test_pages_readings_crops_and_digests_are_found_under_their_version_only(store: Store) -> None:
    document = store.keep(b"pdf")
    page = Page(1, 612.0, 792.0, (Word("Ana", (1.5, 2.0, 3.0, 4.0), 0.5),), PageSource.OCR)
    pages = PageSet(document, "Resume.pdf", "application/pdf", (page,))
    reading = DocumentReading(
        document, "Resume.pdf", "application/pdf", 1, problem=Problem("Locked.", "Ask.")
    )
    for _ in range(2):
        store.save_pages(document, "v1", pages)
        store.save_reading(document, "k1", reading)
        store.save_crop("c", b"\x89PNG")
        store.save_report_digest("2026-12-01/3456-first_apc", "sha256:aa")
    assert store.pages(document, "v1") == pages and store.pages(document, "v2") is None
    assert store.reading(document, "k1") == reading and store.reading(document, "k2") is None
    assert store.crop("c") == b"\x89PNG" and store.crop("d") is None
    assert store.report_digest("2026-12-01/3456-first_apc") == "sha256:aa"
    assert store.report_digest("2026-12-01/3457-first_apc") is None


def test_an_office_comes_back_as_it_was_read(store: Store) -> None:
    assert store.office() == Office() and store.office_digest() is None
    assert store.replace_office(an_office()) is True
    assert store.office() == an_office()
    assert store.replace_office(an_office()) is False
    assert store.replace_office(an_office(3)) is True
    assert store.office() == an_office(3)


def test_an_office_that_cannot_be_written_leaves_the_former_one(store: Store) -> None:
    store.replace_office(an_office())
    broken = replace(an_office(2), refused=(RefusedRow("a", 1, "b", None),))  # type: ignore[arg-type]
    with pytest.raises(Exception, match=r"(?i)not.null"):
        store.replace_office(broken)
    assert store.office() == an_office()


def test_questions_come_worst_first_and_leave_when_answered(store: Store) -> None:
    store.save_questions("2026-12-01/2-first_apc", [a_question("q-a", 2), a_question("q-b", 0)])
    store.save_questions("2026-12-01/1-first_apc", [a_question("q-c", 1)])
    store.save_questions("2027-03-01/1-first_apc", [a_question("q-d")])
    assert [q.question.id for q in store.questions("2026-12-01")] == ["q-b", "q-c", "q-a"]
    assert len(store.questions(None)) == 4
    store.add_correction(Correction("q-b", "t/q-b", "1st_apc", "Lee", NOON))
    assert [q.question.id for q in store.questions("2026-12-01")] == ["q-c", "q-a"]
    held = store.question("q-b")
    assert held is not None and held.question == a_question("q-b", 0)
    assert store.question("q-z") is None
    assert store.withdraw_correction("q-b") is True and store.withdraw_correction("q-b") is False
    assert [q.question.id for q in store.questions("2026-12-01")] == ["q-b", "q-c", "q-a"]


def test_an_application_asks_only_what_it_asks_now(store: Store) -> None:
    store.save_questions("2026-12-01/1-first_apc", [a_question("q-a"), a_question("q-b")])
    store.save_questions("2026-12-01/1-first_apc", [a_question("q-b")])
    store.save_questions("2026-12-01/2-first_apc", [a_question("q-c")])
    store.forget_questions("2026-12-01", but=["2026-12-01/1-first_apc"])
    assert [q.question.id for q in store.questions(None)] == ["q-b"]


def test_the_last_answer_stands_and_answering_the_same_twice_changes_nothing(store: Store) -> None:
    first = Correction("q-1", "t", "a", "Lee", NOON)
    second = Correction("q-1", "t", "b", "Kim", NOON + timedelta(minutes=1))
    for answer in (first, second, first, second):
        store.add_correction(answer)
    assert store.corrections() == (second,)


def test_two_programs_may_open_and_write_one_new_workspace(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    children = [context.Process(target=_write_many, args=(tmp_path / "w", n)) for n in range(3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    assert [child.exitcode for child in children] == [0, 0, 0]
    store = Store.open(tmp_path / "w")
    assert all(store.crop(f"{n}/{m}") for n in range(3) for m in range(20))


def _write_many(workspace: Path, number: int) -> None:
    store = Store.open(workspace)
    for m in range(20):
        store.save_crop(f"{number}/{m}", b"png")


def test_an_address_or_folder_that_cannot_be_used_says_what_to_do(tmp_path: Path) -> None:
    for address in ("nonsense", "nosuchkind://host/db"):
        with pytest.raises(UsageFault, match="DESK_DATABASE_URL"):
            Store.open(tmp_path, address)
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageFault, match="--workspace"):
        Store.open(tmp_path / "file")


def test_a_reading_that_an_older_version_wrote_is_made_again(store: Store) -> None:
    document = store.keep(b"x")
    store.save_reading(document, "k", DocumentReading(document, "n", "m", 1))
    with store.writing() as connection:
        connection.execute(text("UPDATE readings SET body = :body"), {"body": b"\0"})
    assert store.reading(document, "k") is None
