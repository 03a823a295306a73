"""What the rules find, as a person checks it: findings, the credit ledger, letters, questions, the report."""

from __future__ import annotations

from dataclasses import field
from datetime import date, datetime

from models.terms.applications import MailCheck
from models.terms.papers import Evidence, Leaf
from models.terms.values import value
from models.terms.vocabulary import (
    Asked,
    Category,
    Channel,
    CrossCheck,
    Outcome,
    Position,
    ProductionKind,
    Reason,
    Signature,
    Stage,
    Status,
)

Figure = int | float | str | bool | None
"""A number or word of `required` and `found`; dates are ISO strings."""


@value(frozen=True, slots=True)
class Clause:
    """Where a rule stands: the document's title, the section and item, and its text in our own words."""

    source: str
    section: str
    text: str


@value(frozen=True, slots=True)
class Remedy:
    """What, added to an application as it is, would meet a requirement for sure; zero is nothing.

    `months` more of work in any one of `positions`, by either measure; `shows` more, different ones, in
    one of them; `letters` signed by as many more people, each such as `signer` (a requirement's id) asks for;
    `seminars` more, hosted by the Local, of the kind that the requirement asks for."""

    months: float = 0
    shows: int = 0
    positions: tuple[Position, ...] = ()
    letters: int = 0
    signer: str = ""
    seminars: int = 0


@value(frozen=True, slots=True)
class Weighed:
    """One thing that a rule looked at: a credit, a letter, a seminar. `counts` is null where that is open.
    `says` is how much of it counts, or why it does not; `evidence` where it stands, page or row."""

    what: str
    counts: bool | None
    says: str
    evidence: tuple[Evidence, ...] = ()


@value(frozen=True, slots=True)
class Working:
    """How a finding was come to: all that was looked at, and the steps from there to the figures."""

    rows: tuple[Weighed, ...] = ()
    steps: tuple[str, ...] = ()


@value(frozen=True, slots=True)
class Ruling:
    """A person's word on a finding, kept beside it. `outcome` and `reason` are what the rules alone found."""

    by: str
    at: datetime
    why: str
    outcome: Outcome
    reason: Reason | None


@value(frozen=True, slots=True)
class Finding:
    """One requirement, answered. `says` is one plain sentence; `to_complete` is the shortest true remedy for
    the applicant, or null. `policies` names the policies of the rulebook that decided. `remedy` is what would
    meet it, where something added would; `working` is the derivation;
    `ruling` is set where a person decided."""

    id: str
    stage: Stage
    outcome: Outcome
    reason: Reason | None
    clause: Clause
    says: str
    required: dict[str, Figure] = field(default_factory=dict)
    found: dict[str, Figure] = field(default_factory=dict)
    to_complete: str | None = None
    evidence: tuple[Evidence, ...] = ()
    policies: tuple[str, ...] = ()
    remedy: Remedy | None = None
    working: Working = Working()
    ruling: Ruling | None = None


@value(frozen=True, slots=True)
class CreditLine:
    """One line of the ledger. `days_converted` are those of the days remitted that were made of hours,
    where a report gives no days. `days_counted` is the sure figure, `days_possible` what it would be if every
    claim were right. `why_not` says, where fewer days count than are claimed, why (one sentence, else "").
    `remittances` are the rows matched, as evidence, `remitted_periods` when the days worked of them were."""

    title: str | None
    season: int | None
    kind: ProductionKind | None
    studio: str | None
    production_id: str | None
    position: Position | None
    start: date | None
    end: date | None
    days_claimed: float | None
    days_remitted: float | None
    days_counted: float
    days_possible: float
    producer: str | None
    production_manager: str | None
    production_coordinator: str | None
    assistant_production_coordinator: str | None
    crosscheck: CrossCheck | None
    confidence: float
    why_not: str = ""
    evidence: tuple[Evidence, ...] = ()
    remittances: tuple[Evidence, ...] = ()
    remitted_periods: tuple[tuple[date, date], ...] = ()
    days_converted: float = 0.0


@value(frozen=True, slots=True)
class MailLine:
    """A mail that brought papers: from which address, when, and what the check of its signatures gave."""

    item: str
    sender: str
    received_at: datetime
    check: MailCheck


@value(frozen=True, slots=True)
class LetterLine:
    """One letter, checked. `serves` lists requirement ids; `why_not` maps the others to a sentence.
    `checks` are facts about the signer as of receipt, the letter's date and today (listed, standing);
    `told_by` says in one line what decided who the signer is; `mail` is set where the signer sent it."""

    document: str
    name: str
    page: int
    subject: str | None
    signer: str | None
    signer_member_no: str | None
    title: str | None
    date: date | None
    shows: tuple[str, ...]
    signature: Signature
    serves: tuple[str, ...]
    why_not: dict[str, str]
    confidence: float
    checks: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    told_by: str = ""
    mail: MailLine | None = None


@value(frozen=True, slots=True)
class Question:
    """One short question to a person. `target` names what an answer settles:

    `<document>#<first page>/<field path>` for a reading (`sha256:ab…#1/credits/3/position`,
    `sha256:ab…#1/credits/3` for several fields of a credit, `sha256:cd…#2/signer_member_no`,
    `sha256:cd…#2/signature`, `…/unread` for lines in no credit, `…/unopened` for a file kept shut),
    `place:<document>#<first page>` for a paper without an application, `arrival:<item>` for when it came,
    `finding:<application id>:<requirement id>` for a judgement.
    `id` is `q-` and the first 10 hex digits of SHA-256 of the target. `options` are the values an answer
    may take; empty means free text in the field's own form (a date is ISO). `changes` are requirement ids.
    `rank` orders them, 0 first: completeness before eligibility, more requirements changed before fewer.
    """

    id: str
    asked: Asked
    asks: str
    options: tuple[str, ...]
    changes: tuple[str, ...]
    target: str
    rank: int = 0
    evidence: tuple[Evidence, ...] = ()


@value(frozen=True, slots=True)
class Versions:
    """What read and judged: shown in every report."""

    desk: str
    tesseract: str
    tessdata: str
    language_model: str
    rulebook: str
    rulebook_version: str


@value(frozen=True, slots=True)
class PaperLine:
    """A paper of the application as the packet lists it. `governs` is false for an older resume version,
    a duplicate or a late piece; `note` says which. `leaves` as in `Paper`."""

    document: str
    name: str
    kind: str
    first_page: int
    last_page: int
    received_at: datetime
    channel: Channel
    governs: bool
    note: str = ""
    leaves: tuple[Leaf, ...] = ()


@value(frozen=True, slots=True)
class Report:
    """Everything that one application's report shows, in the order it shows it. `facts` are plain
    statements for the committee (variety, recusals, same wording, older resume's differences); `mails` are
    the applicant's own."""

    application: str
    member_no: str
    applicant: str
    category: Category
    cycle: date
    received_at: datetime
    channels: tuple[Channel, ...]
    status: Status
    findings: tuple[Finding, ...]
    credits: tuple[CreditLine, ...]
    letters: tuple[LetterLine, ...]
    questions: tuple[Question, ...]
    papers: tuple[PaperLine, ...]
    as_of: datetime
    versions: Versions
    facts: tuple[str, ...] = ()
    mails: tuple[MailLine, ...] = ()
