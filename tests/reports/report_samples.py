"""Reports of invented people in every state that a committee meets, hostile and crowded ones too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from models.terms import (
    Asked,
    Category,
    Channel,
    CrossCheck,
    Evidence,
    Figure,
    Finding,
    Outcome,
    Position,
    Reason,
    Report,
    Signature,
    Status,
)
from reports.words import TORONTO
from tests.reports.sample_parts import (
    PAPERS,
    RECEIVED,
    REQUEST,
    RESUME,
    ROWS,
    VERSIONS,
    credit,
    finding,
    letter,
    question,
    record,
)


def _common() -> tuple[Finding, ...]:
    months: dict[str, Figure] = {"months_by_days": 18.7, "months_by_calendar": 18.6}
    met = Outcome.MET
    signer = letter(0, "Ines Valdecasas").evidence
    return (
        finding(
            "request",
            met,
            "The message asks for an upgrade to 1st APC and names member 3456.",
            evidence=(
                Evidence(
                    "body of the message",
                    "I formally request to be upgraded to 1st APC.",
                    REQUEST,
                    where="body, line 3",
                ),
            ),
        ),
        finding(
            "resume",
            met,
            "Every credit names its production, dates, days and personnel.",
            evidence=(Evidence("Resume.pdf", "Rosalind Achterberg", RESUME, 1, (54, 40, 320, 92)),),
        ),
        finding(
            "letters.count",
            met,
            "Three different people signed letters about the applicant.",
            required={"letters": 3},
            found={"letters": 3},
            evidence=signer,
        ),
        finding(
            "letters.pc",
            met,
            "Ines Valdecasas is listed PC and was in good standing at receipt.",
            required={"letters": 1},
            found={"letters": 1},
            evidence=(*signer, record("members.csv row 12, categories", "pc@2011-02-01")),
        ),
        finding(
            "letters.members",
            met,
            "Two further letters are from members in good standing.",
            required={"letters": 2},
            found={"letters": 2},
            evidence=letter(1, "Colm Farraday").evidence,
        ),
        finding(
            "proof.outside",
            Outcome.NOT_APPLICABLE,
            "No credit is outside the Local's jurisdiction.",
            reason=Reason.NOTHING_TO_CHECK,
        ),
        finding(
            "standing",
            met,
            "Dues are paid through December 31, 2026.",
            evidence=(record("members.csv row 31, dues_paid_through", "2026-12-31"),),
        ),
        finding("deadline", met, "The request was received 18 days before the deadline."),
        finding(
            "days.crosscheck",
            met,
            "All 8 credits match the fringes remitted.",
            found={"credits": 8, "agreeing": 8},
            policies=("crosscheck_tolerance",),
        ),
        finding(
            "shows.1st_apc",
            met,
            "4 different shows as 1st APC; 4 are required.",
            required={"shows": 4},
            found={"shows": 4},
            evidence=ROWS,
        ),
        finding(
            "months.1st_apc",
            met,
            "18.6 months as 1st APC on 4 shows; 18 are required.",
            required={"months": 18},
            found=months,
            evidence=ROWS,
            policies=("month_measures",),
        ),
        finding(
            "seminars",
            met,
            "Two different Local 411 seminars attended.",
            required={"seminars": 2},
            found={"seminars": 2},
            evidence=(
                record("seminars.csv row 8", "3456, Payroll basics, hosted, 2024-05-11"),
                record("seminars.csv row 19", "3456, Immigration, endorsed, 2025-02-08"),
            ),
        ),
    )


def ready() -> Report:
    return Report(
        application="2026-12-01/3456-first_apc",
        member_no="3456",
        applicant="Rosalind Achterberg",
        category=Category.FIRST_APC,
        cycle=date(2026, 12, 1),
        received_at=RECEIVED,
        channels=(Channel.EMAIL, Channel.FAX),
        status=Status.READY,
        findings=_common(),
        credits=tuple(credit(i, Position.FIRST_APC if i % 2 else Position.SECOND_APC) for i in range(8)),
        letters=(
            letter(0, "Ines Valdecasas", serves=("letters.count", "letters.pc"), why_not={}),
            letter(1, "Colm Farraday"),
            letter(2, "Jo Brackenridge", signer_member_no="3221"),
        ),
        questions=(),
        papers=PAPERS,
        as_of=datetime(2026, 12, 2, 9, 0, tzinfo=TORONTO),
        versions=VERSIONS,
        facts=("Kinds of show: 4 features, 4 TV seasons.", "Worked for 3 studios and 5 companies."),
    )


def changed(report: Report, **findings: Finding) -> tuple[Finding, ...]:
    by_id = {changed.id: changed for changed in findings.values()}
    return tuple(by_id.get(each.id, each) for each in report.findings)


def incomplete() -> Report:
    base = ready()
    findings = changed(
        base,
        letters=finding(
            "letters.count",
            Outcome.NOT_MET,
            "Two signed letters were received; three are required.",
            reason=Reason.SHORT,
            required={"letters": 3},
            found={"letters": 2},
            todo="One more reference letter, signed by hand, from a member in good standing.",
            evidence=letter(2, "Jo Brackenridge").evidence,
        ),
        months=finding(
            "months.1st_apc",
            Outcome.NEEDS_REVIEW,
            "14.2 months as 1st APC are sure and 18.9 if every claim holds; 18 are required.",
            reason=Reason.MISMATCH,
            required={"months": 18},
            found={"months_by_days": 14.2, "months_by_calendar": 14.9, "possible_months_by_days": 18.9},
            evidence=ROWS,
        ),
    )
    short = credit(
        3,
        days_remitted=61.0,
        days_counted=61.0,
        crosscheck=CrossCheck.SHORT,
        why_not="61 days were remitted for this period; the lower figure counts.",
    )
    unsigned = letter(
        2,
        "Jo Brackenridge",
        signature=Signature.NONE,
        serves=(),
        why_not={"letters.count": "it is not signed.", "letters.members": "it is not signed."},
    )
    return replace(
        base,
        application="2026-12-01/2210-first_apc",
        member_no="2210",
        applicant="Tobias Wrenfield",
        status=Status.INCOMPLETE,
        findings=findings,
        credits=(*base.credits[:3], short, *base.credits[4:]),
        letters=(*base.letters[:2], unsigned),
        questions=(
            question(
                "Which dates are right for Maple & Ash: 3 April or March 4, 2021?",
                ("2021-04-03", "2021-03-04"),
                ROWS[:1],
            ),
        ),
    )


def needs_review() -> Report:
    base = incomplete()
    findings = tuple(
        replace(each, outcome=Outcome.NEEDS_REVIEW, reason=Reason.UNSIGNED)
        if each.outcome is Outcome.NOT_MET
        else each
        for each in base.findings
    )
    typed = replace(base.letters[2], signature=Signature.TYPED)
    asked = (
        question("Was the letter of Jo Brackenridge signed by hand?", ("ink", "typed"), typed.evidence, 0),
        question("Should 3 shows and 18.9 months be considered specially?", (), (), 1, Asked.COMMITTEE),
    )
    return replace(
        base,
        application="2026-12-01/0917-first_apc",
        member_no="0917",
        applicant="Anneliese Papadimitriou-Vandenbroucke de la Fontaine-Wolferstan",
        status=Status.NEEDS_REVIEW,
        findings=findings,
        letters=(*base.letters[:2], typed),
        questions=asked,
    )
