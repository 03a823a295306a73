"""What arrived and whose it is: submissions, parts, papers placed with an application, corrections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from models.terms.papers import Evidence, Problem
from models.terms.readings import Paper
from models.terms.records import Member
from models.terms.vocabulary import Authentic, Became, Category, Channel

UNREAD_ROLES = frozenset({"alternative", "container", "aside"})
"""The roles of parts that hold no paper of their own."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a submission: an attachment, inline picture, nested message, body or fax file.

    `content` is the part's bytes as decoded; `sha256` is of them, `sha256:<hex>`. `path` tells where in the
    item it stood ("2" for a MIME part, "2.1" for what lies in it, "" for a whole file). `media_type` is what
    the bytes are, not what the sender said. `role` is `body` for the text of a mail (`alternative` for the
    same in another form), `container` for what was opened and holds the parts below its path, `aside` for a
    file that a computer adds unasked, else `attachment`, `inline` or `file`.
    `problem` is set where the part itself cannot be opened or is of a kind not yet read.
    """

    name: str
    media_type: str
    sha256: str
    path: str
    role: str
    content: bytes
    problem: Problem | None = None

    @property
    def holds_a_paper(self) -> bool:
        """Whether it is to be read: it could be opened, and is no copy of a body and no container."""
        return self.problem is None and self.role not in UNREAD_ROLES


@dataclass(frozen=True, slots=True)
class MailKey:
    """A DNS record (TXT) that holds a mail's key, as it was at receipt; `record` is "" where none was."""

    name: str
    record: str


@dataclass(frozen=True, slots=True)
class MailCheck:
    """Whether a mail is its sender's own, as checked at receipt: the result, and why, the rest of a sentence.

    `chain` says what hosts that passed it on sealed (ARC), `server` what the office's own wrote on it; "" is
    nothing. `keys` are kept, so that the check can be made again from the original."""

    result: Authentic
    why: str
    chain: str = ""
    server: str = ""
    keys: tuple[MailKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Submission:
    """One item received: a message, a fax transmission or a handed-in file.

    `path` is relative to the inbox. `received_at` is aware, America/Toronto. `certain` is false where only
    the sender's clock or a file's modification time says when; `received_by` says which clock it was.
    `key_names` are the DNS records that the keys of a mail's signatures stand in, `check` what came of them
    (null: no mail, or not checked).
    """

    path: str
    sha256: str
    channel: Channel
    sender: str
    subject: str
    received_at: datetime
    certain: bool
    received_by: str
    parts: tuple[Part, ...]
    problem: Problem | None = None
    key_names: tuple[str, ...] = ()
    check: MailCheck | None = None


@dataclass(frozen=True, slots=True)
class ReceivedPaper:
    """A paper with the receipt it came by. `name` is its document's file name; `document` `sha256:<hex>`."""

    paper: Paper
    document: str
    name: str
    submission: str
    channel: Channel
    received_at: datetime
    certain: bool
    sender: str = ""
    check: MailCheck | None = None


@dataclass(frozen=True, slots=True)
class Application:
    """A member, a category and a cycle, with every paper on file for them.

    `id` is `<cycle>/<member_no>-<category>`. `received_at` is the request's, else the earliest paper's;
    `certain` is its. `papers` holds late ones too: the rules tell them apart. `member` is null where the
    register does not know the applicant; `applicant` is then the name as read. `perhaps` are papers that no
    application could be found for and that may be this one's. `unopened` are documents that came with its
    papers and could not be opened, the quote saying why. `usual` are runs of words that letters about several
    people on file have in common.
    """

    id: str
    member_no: str
    applicant: str
    member: Member | None
    category: Category
    cycle: date
    received_at: datetime
    certain: bool
    papers: tuple[ReceivedPaper, ...]
    perhaps: tuple[Unplaced, ...] = ()
    unopened: tuple[Evidence, ...] = ()
    usual: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A paper that no application could be found for, with the application ids that come near."""

    paper: ReceivedPaper
    candidates: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's answer, kept beside the reading. `target` names what it settles (see Question); for an
    override it is `override:<application id>:<requirement id>`, and `reason` says why."""

    question: str
    target: str
    value: str
    by: str
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class IntakePart:
    """A line of intake.json. `filed_under` is an application id or null; `pages` is set for a paper that is
    a page range of its file. `way` is how it came in ("001.eml > winmail.dat > Resume.pdf")."""

    name: str
    media_type: str
    sha256: str
    pages: tuple[int, int] | None
    became: Became
    filed_under: str | None
    why: str
    way: str = ""


@dataclass(frozen=True, slots=True)
class IntakeItem:
    path: str
    sha256: str
    channel: Channel
    sender: str
    received_at: datetime
    received_by: str
    parts: tuple[IntakePart, ...]
    check: MailCheck | None = None
