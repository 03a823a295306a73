"""Makes an application out of the few words of a rule case, and its report; see README.md beside it."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from models.terms import (
    Category,
    CertificateReading,
    Channel,
    Correction,
    CreditReading,
    Evidence,
    LetterReading,
    Paper,
    PaperKind,
    Position,
    ProductionKind,
    ProofKind,
    ProofReading,
    Reading,
    ReceivedPaper,
    Report,
    RequestReading,
    ResumeReading,
    Role,
    Signature,
    Versions,
)
from tests.rules.officemaker import office
from validators.placing import Placed, place
from validators.rulebook import Rulebook, load
from validators.verdict import screen

T = TypeVar("T")
TORONTO = ZoneInfo("America/Toronto")
CYCLE = date(2026, 12, 1)
RECEIVED = datetime(2026, 11, 12, 10, 30, tzinfo=TORONTO)
AS_OF = datetime(2026, 12, 2, 9, 0, tzinfo=TORONTO)
VERSIONS = Versions("0", "5.3", "x", "sha256:0", "local411_pc_caucus", load().version)


def read(value: T | None, confidence: float = 0.99, *candidates: T) -> Reading[T]:
    """A reading with its evidence; nothing for a null value without candidates."""
    raw = next((str(one) for one in (value, *candidates) if one is not None), "")
    quote = Evidence(name="paper.pdf", quote=raw, document="sha256:00", page=1, box=(1.0, 2.0, 3.0, 4.0))
    return Reading(value, confidence if raw else 0.0, raw, quote if raw else None, tuple(candidates))


def document(text: str) -> str:
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def received(paper: Any, kind: PaperKind, name: str, **how: Any) -> ReceivedPaper:
    at = how.get("at") or RECEIVED
    if isinstance(at, str):
        at = datetime.fromisoformat(at)
    at = at if at.tzinfo else at.replace(tzinfo=TORONTO)
    evidence = Evidence(name=f"{name}.pdf", quote=name, document=document(name), page=1)
    return ReceivedPaper(
        Paper(
            kind,
            0.99,
            1,
            1,
            evidence,
            paper,
            missing=how.get("lacks") or "",
            rival=PaperKind(how["rival"]) if "rival" in how else None,
            rival_body=how.get("rival_body"),
        ),
        document(how.get("document") or name),
        f"{name}.pdf",
        how.get("submission") or "mail-1",
        Channel(how.get("channel") or "email"),
        at,
        how.get("certain", True),
    )


def credit(said: dict[str, Any]) -> CreditReading:
    """A credit from `{title, position, start, end, days, ...}`; `unsure` lists fields read at 0.4, `may_be`
    the values that a field may equally well be. `job` is what stands in place of a position that was not
    understood, `lines` what is printed of the credit in all."""
    unsure = set(said.get("unsure", ()))
    may_be = said.get("may_be", {})

    def one(field: str, value: Any, *candidates: Any) -> Reading[Any]:
        if field in may_be:
            kinds = {"position": Position, "kind": ProductionKind}
            return read(None, 0.99, *(kinds[field](v) if field in kinds else v for v in may_be[field]))
        return read(value, 0.4 if field in unsure else 0.99, *candidates)

    position = said.get("position", "1st_apc")
    candidates = (Position.FIRST_APC, Position.SECOND_APC) if position == "apc" else ()
    starts = said.get("starts") or ()
    job = Reading(None, 0.0, said.get("job", ""))
    return CreditReading(
        title=one("title", said.get("title")),
        season=one("season", said.get("season")),
        kind=one("kind", ProductionKind(said["kind"]) if said.get("kind") else None),
        studio=one("studio", said.get("studio", "Blue Door")),
        company=one("company", said.get("company")),
        position=job if job.raw else one("position", None if candidates else Position(position), *candidates),
        start=one("start", None if starts else said.get("start"), *starts),
        end=one("end", said.get("end")),
        days=one("days", said.get("days")),
        producer=one("producer", said.get("producer", "Pat Odum")),
        production_manager=one("production_manager", said.get("pm", "Quill Ames")),
        production_coordinator=one("production_coordinator", said.get("pc", "Rosa Lind")),
        assistant_production_coordinator=one("apc", said.get("apc", "Tam Yorke")),
        agreement=one("agreement", said.get("agreement")),
        ongoing=said.get("ongoing", False),
        evidence=Evidence(
            name="Resume.pdf",
            quote=said.get("lines", str(said.get("title"))),
            document=document("resume"),
            page=1,
        ),
    )


def letter(said: dict[str, Any], subject: str = "Nadia Ferro") -> LetterReading:
    unsure = set(said.get("unsure", ()))
    role = said.get("role")
    return LetterReading(
        subject=read(said.get("subject", subject), 0.4 if "subject" in unsure else 0.99),
        subject_member_no=read(None),
        signer=read(said.get("signer"), said.get("signer_read", 0.4 if "signer" in unsure else 0.99)),
        signer_title=read(said.get("title", "Production Coordinator")),
        role=read(Role(role) if role else None),
        signer_member_no=read(said.get("number")),
        date=read(said.get("date", date(2026, 9, 14))),
        shows=tuple(read(show) for show in said.get("shows", ())),
        category=read(Category(said["category"]) if said.get("category") else None),
        signature=read(Signature(said.get("signature", "ink")), 0.4 if "signature" in unsure else 0.99),
        text=said.get("text", ""),
    )


def papers(case: dict[str, Any]) -> list[ReceivedPaper]:
    """Every paper of a case: request, resume, letters, proofs, certificates."""
    name, number = case.get("applicant", "Nadia Ferro"), case.get("number", "3456")
    found: list[ReceivedPaper] = []
    category = Category(case["category"])
    if case.get("request", True) is not None and case.get("request", True):
        how = case["request"] if isinstance(case.get("request"), dict) else {}
        body = RequestReading(read(name), read(number), read(category, how.get("confidence", 0.99)))
        found.append(
            received(
                body, PaperKind.REQUEST, "request", **{k: v for k, v in how.items() if k != "confidence"}
            )
        )
    if case.get("credits") is not None:
        body_resume = ResumeReading(
            read(name),
            read(number),
            read(None),
            tuple(credit(c) for c in case["credits"]),
            tuple(
                Evidence("Resume.pdf", line, document("resume"), 1, (1.0, 20.0 * at, 500.0, 20.0 * at + 12))
                for at, line in enumerate(case.get("unread_lines", ()))
            ),
        )
        found.append(
            received(
                body_resume,
                PaperKind.RESUME,
                "resume",
                at=case.get("resume_at"),
                certain=case.get("resume_certain", True),
                lacks=case.get("resume_lacks"),
            )
        )
    for at, said in enumerate(case.get("older_resumes", ())):
        older = ResumeReading(
            read(name), read(number), read(None), tuple(credit(c) for c in said["credits"]), ()
        )
        found.append(received(older, PaperKind.RESUME, f"resume-{at}", at=said["at"]))
    for at, said in enumerate(case.get("letters", ())):
        about = ("at", "submission", "channel", "document", "certain", "lacks", "rival")
        how = {key: said[key] for key in about if key in said}
        if how.get("rival") == PaperKind.REQUEST:
            how["rival_body"] = RequestReading(read(name), read(number), read(category))
        found.append(received(letter(said, name), PaperKind.REFERENCE_LETTER, f"letter-{at}", **how))
    for at, said in enumerate(case.get("proofs", ())):
        found.append(received(_proof(said, name), PaperKind.PROOF_OF_DAYS, f"proof-{at}", at=said.get("at")))
    for at, said in enumerate(case.get("certificates", ())):
        body_cert = _certificate(said, name, number)
        found.append(
            received(body_cert, PaperKind.SEMINAR_CERTIFICATE, f"certificate-{at}", at=said.get("at"))
        )
    return found


def _certificate(said: dict[str, Any], name: str, number: str) -> CertificateReading:
    unsure = set(said.get("unsure", ()))

    def one(field: str, value: Any) -> Reading[Any]:
        return read(value, 0.4 if field in unsure else 0.99)

    return CertificateReading(
        read(name),
        read(number),
        one("seminar", said["seminar"]),
        one("topic", said.get("topic")),
        one("host", said.get("host", "IATSE Local 411")),
        one("date", said.get("date", date(2026, 5, 1))),
    )


def _proof(said: dict[str, Any], name: str) -> ProofReading:
    return ProofReading(
        read(ProofKind(said.get("kind", "fringe_remittance"))),
        read(said.get("worker", name)),
        read(said.get("employer")),
        read(said.get("title")),
        read(said.get("start")),
        read(said.get("end")),
        read(said.get("days")),
    )


def placed(case: dict[str, Any]) -> Placed:
    shut = tuple(Evidence(name, "It is locked.", document(name)) for name in case.get("unopened", ()))
    cycle = case.get("cycle", CYCLE)
    return place(papers(case), office(case), cycle, rulebook(case), answers(case), {"mail-1": shut})


def answers(case: dict[str, Any]) -> tuple[Correction, ...]:
    return tuple(
        Correction("q", a["target"], str(a["value"]), "Office", AS_OF - timedelta(hours=1))
        for a in case.get("answers", ())
    )


def report(case: dict[str, Any]) -> Report:
    """The one report of a case."""
    applications = placed(case).applications
    assert len(applications) == 1, [a.id for a in applications]
    return screen(
        applications[0],
        office(case),
        rulebook(case),
        as_of=seen_on(case),
        corrections=answers(case),
        versions=VERSIONS,
    )


def seen_on(case: dict[str, Any]) -> datetime:
    """When the case is looked at."""
    return datetime.fromisoformat(case["as_of"]).replace(tzinfo=TORONTO) if "as_of" in case else AS_OF


def rulebook(case: dict[str, Any]) -> Rulebook:
    """The rules of the case's cycle, with its `policies` in place of the Local's own."""
    book = load().on(case.get("cycle", CYCLE))
    chosen = case.get("policies", {})
    policies = {
        name: policy.model_copy(update={"value": chosen.get(name, policy.value)})
        for name, policy in book.policies.items()
    }
    return book.model_copy(update={"policies": policies}) if chosen else book
