"""Readings: what a paper says, each value with its confidence, its place and its rivals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from models.terms.papers import Evidence, Leaf, Problem
from models.terms.vocabulary import (
    Category,
    PaperKind,
    Position,
    ProductionKind,
    ProofKind,
    Role,
    Signature,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """One value read from a paper.

    `value` is null where nothing was found or where `candidates` are equally good (03/04/2021; a bare APC).
    A date known only to its month or year has value null and its first and last day as candidates.
    `confidence` is 0 to 1, the chance that `value` is right. `raw` is the text it was read from.
    """

    value: T | None = None
    confidence: float = 0.0
    raw: str = ""
    evidence: Evidence | None = None
    candidates: tuple[T, ...] = ()


@dataclass(frozen=True, slots=True)
class CreditReading:
    """One credit that a resume claims. `evidence` covers the whole row or record.

    `days` may be fractional. `ongoing` is set where the end reads "present". `agreement` is "411" or the
    name of the other body, where the resume says it (a column, a section heading, a note).
    """

    title: Reading[str]
    season: Reading[int]
    kind: Reading[ProductionKind]
    studio: Reading[str]
    company: Reading[str]
    position: Reading[Position]
    start: Reading[date]
    end: Reading[date]
    days: Reading[float]
    producer: Reading[str]
    production_manager: Reading[str]
    production_coordinator: Reading[str]
    assistant_production_coordinator: Reading[str]
    agreement: Reading[str]
    ongoing: bool
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class ResumeReading:
    """`date` is the resume's own ("Updated ..."), rarely there.

    `unread` are lines that look like part of a credit (a span of dates, or days beside a job) and were taken
    into none, outside education, skills and references: where there are any, the resume was read in part.
    """

    name: Reading[str]
    member_no: Reading[str]
    date: Reading[date]
    credits: tuple[CreditReading, ...]
    unread: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterReading:
    """A reference letter. `signer_title` is as printed, `role` what it means; `category` is what the letter
    supports, where it says. `evidence` of `signature` is the signature region. `also_named` are the writer's
    names outside the closing (letterhead, "I, Rosa Lind, ...", From), `addresses` the mail addresses."""

    subject: Reading[str]
    subject_member_no: Reading[str]
    signer: Reading[str]
    signer_title: Reading[str]
    role: Reading[Role]
    signer_member_no: Reading[str]
    date: Reading[date]
    shows: tuple[Reading[str], ...]
    category: Reading[Category]
    signature: Reading[Signature]
    text: str = ""
    also_named: tuple[Reading[str], ...] = ()
    addresses: tuple[Reading[str], ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """What a request says of one of the points that a rulebook asks about: stated, or denied."""

    about: str
    stated: Reading[bool]


@dataclass(frozen=True, slots=True)
class RequestReading:
    """A formal request to be upgraded, listed or admitted."""

    name: Reading[str]
    member_no: Reading[str]
    category: Reading[Category]
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class ProofReading:
    """A paper about work elsewhere. `days` is null where the paper shows none (a ROE proves the period)."""

    kind: Reading[ProofKind]
    worker: Reading[str]
    employer: Reading[str]
    title: Reading[str]
    start: Reading[date]
    end: Reading[date]
    days: Reading[float]


@dataclass(frozen=True, slots=True)
class CertificateReading:
    """A certificate of attendance. `host` is as printed; `topic` is "immigration" or empty."""

    attendee: Reading[str]
    member_no: Reading[str]
    seminar: Reading[str]
    topic: Reading[str]
    host: Reading[str]
    date: Reading[date]


@dataclass(frozen=True, slots=True)
class Signing:
    """One person's signing as a certificate page of an e-signing service has it; `at` is as printed."""

    signer: Reading[str]
    address: Reading[str]
    at: Reading[str]


@dataclass(frozen=True, slots=True)
class SigningReading:
    """The certificate page of an e-signing service. `envelope` is its identifier, in capitals."""

    envelope: Reading[str]
    signings: tuple[Signing, ...] = ()


Body = ResumeReading | LetterReading | RequestReading | ProofReading | CertificateReading | SigningReading


@dataclass(frozen=True, slots=True)
class Extent:
    """What its pages show of how far a paper reaches: the numbers printed on them and of how many (0: not
    said), whether they begin a paper, and whether they end it."""

    numbers: tuple[int, ...] = ()
    count: int = 0
    opens: bool = True
    closes: bool = True


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: a run of pages of one document and what they say. `body` is null for covers, blanks and
    kinds without fields. `evidence` is the words that told its kind. `leaves` are its pages in reading order,
    where that is not `first_page` to `last_page` of its file. `missing` says what of it has not come
    ("page 2 of 3"), `note` what else is amiss. `part_of` is the document and first page of the paper that
    these pages go on with, where that lies in another file; they were read there. `rival` is the other kind
    that it may be, where two come into question, and `rival_body` what it says as that: a person is asked."""

    kind: PaperKind
    confidence: float
    first_page: int
    last_page: int
    evidence: Evidence | None = None
    body: Body | None = None
    note: str = ""
    leaves: tuple[Leaf, ...] = ()
    missing: str = ""
    extent: Extent = Extent()
    part_of: tuple[str, int] | None = None
    rival: PaperKind | None = None
    rival_body: Body | None = None

    @property
    def amiss(self) -> str:
        """What a person should know of it, in sentences; mostly nothing."""
        lacks = f"It lacks {self.missing}." if self.missing else ""
        files = dict.fromkeys(leaf.name for leaf in self.leaves)
        order = ", ".join(str(leaf.page) for leaf in self.leaves)
        read = f"Its pages were read in the order {order}." if order else ""
        read = f"It was read from {' and '.join(files)} together." if len(files) > 1 else read
        return " ".join(filter(None, (self.note, lacks, read)))

    def pages_in(self, document: str) -> tuple[int, ...]:
        """The numbers of its pages in a file that it stands in, by number."""
        if self.leaves:
            return tuple(sorted(leaf.page for leaf in self.leaves if leaf.document == document))
        return tuple(range(self.first_page, self.last_page + 1))


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """All that was read in one file: its papers in page order, or the problem that kept it shut."""

    document: str
    name: str
    media_type: str
    page_count: int
    papers: tuple[Paper, ...] = ()
    problem: Problem | None = None

    @property
    def own(self) -> tuple[Paper, ...]:
        """The papers that begin in it."""
        return tuple(paper for paper in self.papers if paper.part_of is None)
