"""What a generated paper truly says, fixed before it is rendered: the only source of labels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.terms import Category, Position, ProductionKind, ProofKind, Role, Signature


@dataclass(frozen=True, slots=True)
class CreditTruth:
    """One credit as the applicant writes it down; `agreement` is "411" or the other body's name. A field
    that the resume leaves out is null (or "" for personnel)."""

    title: str
    season: int | None
    kind: ProductionKind
    studio: str
    company: str
    position: Position
    start: date
    end: date
    days: float
    producer: str
    production_manager: str
    production_coordinator: str
    assistant_production_coordinator: str
    agreement: str = "411"
    position_as_written: str = ""


@dataclass(frozen=True, slots=True)
class ResumeTruth:
    """`other_lines` are lines of sections that are no credits (education, skills, software)."""

    name: str
    member_no: str
    email: str
    phone: str
    address: str
    credits: tuple[CreditTruth, ...]
    other_lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterTruth:
    """`signature` INK is drawn by hand on the page (or as a picture in a text PDF), TYPED is the name in a
    script or plain font above the printed name, NONE is an empty space. A `signer_member_no` of "" is not
    printed."""

    subject: str
    subject_member_no: str
    signer: str
    signer_title: str
    role: Role
    signer_member_no: str
    signer_company: str
    date: date
    shows: tuple[str, ...]
    category: Category | None
    signature: Signature


@dataclass(frozen=True, slots=True)
class RequestTruth:
    name: str
    member_no: str
    category: Category
    date: date


@dataclass(frozen=True, slots=True)
class ProofTruth:
    kind: ProofKind
    worker: str
    employer: str
    title: str
    occupation: str
    start: date
    end: date
    days: float | None


@dataclass(frozen=True, slots=True)
class CertificateTruth:
    attendee: str
    member_no: str
    seminar: str
    topic: str
    host: str
    date: date


PaperTruth = ResumeTruth | LetterTruth | RequestTruth | ProofTruth | CertificateTruth
