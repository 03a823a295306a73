"""What arrived: submissions and their parts, by hash, so that a run rebuilds everything from the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, delete, select

from models.codec import from_json, to_json
from models.database import upsert
from models.store_originals import Originals
from models.tables import PartRow, SubmissionRow
from models.terms import UNREAD_ROLES, Channel, MailCheck, Part, Problem, Submission


@dataclass(frozen=True, slots=True)
class FiledPart:
    """A part as filed: `Part` without its content, which is `Store.original(sha256)`."""

    name: str
    media_type: str
    sha256: str
    path: str
    role: str
    size_bytes: int
    problem: Problem | None = None

    @property
    def holds_a_paper(self) -> bool:
        """Whether it is to be read; see `Part`."""
        return self.problem is None and self.role not in UNREAD_ROLES


@dataclass(frozen=True, slots=True)
class FiledSubmission:
    """A submission as filed. `duplicate_of` is the path under which the same item stands already, received
    earlier (or at once, and first by name); its parts are not to be counted again."""

    path: str
    sha256: str
    channel: Channel
    sender: str
    subject: str
    received_at: datetime
    certain: bool
    received_by: str
    parts: tuple[FiledPart, ...]
    problem: Problem | None = None
    duplicate_of: str | None = None
    check: MailCheck | None = None


class Submissions(Originals):
    """Filing and finding what arrived."""

    def add_submission(self, submission: Submission, inbox: str = "") -> bool:
        """Files it as lying in `inbox` (a name; two inboxes never mix), its parts' originals first; false
        where this path and hash is filed already.

        Then too what was understood of it is brought up to date (a newer intake may find more parts, a
        sidecar that came late tells the receipt), except that a receipt by a certain clock never yields to
        one by an uncertain clock, nor an uncertain one to another: a file copied later is not received later.
        """
        item = _item(inbox, submission.path, submission.sha256)
        parts = [_part_row(item, n, part) for n, part in enumerate(submission.parts)]
        for part in submission.parts:
            if self.keep(part.content) != part.sha256:
                raise ValueError("a part's hash is not that of its content")
        with self.writing() as connection:
            known = connection.execute(
                select(SubmissionRow.certain, SubmissionRow.received_at, SubmissionRow.received_by).where(
                    SubmissionRow.inbox == inbox,
                    SubmissionRow.path == submission.path,
                    SubmissionRow.sha256 == submission.sha256,
                )
            ).first()
            row = {"inbox": inbox, **_submission_row(submission)}
            if known is not None and not submission.certain:
                row |= known._mapping
            upsert(connection, SubmissionRow, [row])
            connection.execute(delete(PartRow).where(PartRow.submission == item))
            upsert(connection, PartRow, parts)
        return known is None

    def is_filed(self, path: str, sha256: str, inbox: str = "") -> bool:
        """Whether this item of `inbox` is filed under this path."""
        with self.looking() as connection:
            return (
                connection.execute(
                    select(SubmissionRow.path).where(
                        SubmissionRow.inbox == inbox,
                        SubmissionRow.path == path,
                        SubmissionRow.sha256 == sha256,
                    )
                ).first()
                is not None
            )

    def submissions(
        self, received_until: datetime | None = None, inbox: str = ""
    ) -> tuple[FiledSubmission, ...]:
        """All filed from `inbox`, received up to and including the aware `received_until` (null: ever), in
        order of receipt, then path, then hash."""
        query = select(*SubmissionRow.__table__.columns).where(SubmissionRow.inbox == inbox)
        if received_until is not None:
            query = query.where(SubmissionRow.received_at <= received_until)
        with self.looking() as connection:
            rows = [row._mapping for row in connection.execute(query)]
            parts = _parts(connection)
        rows.sort(key=lambda row: (row["received_at"], row["path"], row["sha256"]))
        first: dict[str, str] = {}
        filed = []
        for row in rows:
            earlier = first.setdefault(row["sha256"], row["path"])
            item = _item(row["inbox"], row["path"], row["sha256"])
            filed.append(_filed(row, parts.get(item, ()), None if earlier == row["path"] else earlier))
        return tuple(filed)


def _item(inbox: str, path: str, digest: str) -> str:
    """What an item's parts are kept under. Its name takes part: the same bytes may be filed as two kinds."""
    return f"sha256:{sha256(repr((inbox, path, digest)).encode()).hexdigest()}"


def _submission_row(submission: Submission) -> dict[str, Any]:
    return {
        "path": submission.path,
        "sha256": submission.sha256,
        "channel": submission.channel.value,
        "sender": submission.sender,
        "subject": submission.subject,
        "received_at": submission.received_at,
        "certain": submission.certain,
        "received_by": submission.received_by,
        "mail_check": to_json(submission.check, MailCheck) if submission.check else None,
        **_problem_columns(submission.problem),
    }


def _part_row(submission: str, number: int, part: Part) -> dict[str, Any]:
    return {
        "submission": submission,
        "number": number,
        "path": part.path,
        "name": part.name,
        "media_type": part.media_type,
        "sha256": part.sha256,
        "role": part.role,
        "size_bytes": len(part.content),
        **_problem_columns(part.problem),
    }


def _problem_columns(problem: Problem | None) -> dict[str, str | None]:
    return {
        "problem_what": problem.what if problem else None,
        "problem_advice": problem.advice if problem else None,
    }


def _problem(row: Mapping[str, Any]) -> Problem | None:
    return None if row["problem_what"] is None else Problem(row["problem_what"], row["problem_advice"])


def _parts(connection: Connection) -> dict[str, tuple[FiledPart, ...]]:
    found: dict[str, list[FiledPart]] = {}
    for row in connection.execute(
        select(*PartRow.__table__.columns).order_by(PartRow.submission, PartRow.number)
    ).mappings():
        part = FiledPart(
            row["name"],
            row["media_type"],
            row["sha256"],
            row["path"],
            row["role"],
            row["size_bytes"],
            _problem(dict(row)),
        )
        found.setdefault(row["submission"], []).append(part)
    return {submission: tuple(parts) for submission, parts in found.items()}


def _filed(row: Mapping[Any, Any], parts: Sequence[FiledPart], duplicate_of: str | None) -> FiledSubmission:
    return FiledSubmission(
        path=row["path"],
        sha256=row["sha256"],
        channel=Channel(row["channel"]),
        sender=row["sender"],
        subject=row["subject"],
        received_at=row["received_at"],
        certain=row["certain"],
        received_by=row["received_by"],
        parts=tuple(parts),
        problem=_problem(row),
        duplicate_of=duplicate_of,
        check=from_json(row["mail_check"], MailCheck) if row["mail_check"] else None,
    )
