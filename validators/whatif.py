"""What if: the same application with work, letters or seminars added, to be screened by the same rules.

What is added is plain and sure: work on shows of its own after everything claimed, remitted in full; letters
signed by hand by people whom the office knows in the role asked for; seminars hosted by the Local.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from models.errors import UsageFault
from models.terms import (
    Application,
    CreditReading,
    Evidence,
    LetterReading,
    Listing,
    Member,
    Office,
    Paper,
    PaperKind,
    Position,
    Production,
    ProductionKind,
    Provenance,
    Reading,
    ReceivedPaper,
    Remedy,
    Remittance,
    ResumeReading,
    Role,
    SeminarAttendance,
    Signature,
)
from validators.case import Case
from validators.counting import DAY, Span, later, length

SOURCE = Provenance("what if", 1)
"""Where every added record says that it is from."""
SHOW_MONTHS = 1
"""How long a show lasts that is added for its own sake."""

_TITLES = (
    "Alderwick", "Bright Parade", "Copper Moss", "Dovetail Jury", "Evensong", "Fenland Nine",
    "Gravel Kings", "Hush Now", "Ivory Mile", "Jackdaw Street", "Kitewood", "Low Thunder",
)  # fmt: skip
_SIGNERS = ("Agda Quimby", "Bohdan Ferrault", "Ciara Mbeki-Lund", "Dorian Szabo", "Elke Vantongeren")
_CREW = Reading("Added Crew", 1.0, "Added Crew")
_PC_ROLES = frozenset({"letters.pc_worked_with"})
_CREW_ROLES = frozenset({"letters.pm_or_producer", "letters.worked_with", *_PC_ROLES})
_ANYBODY = "letters.count"
"""The requirement that a signer need be no member for."""
_NEVER = date(9999, 12, 31)


Edit = Callable[[tuple[CreditReading, ...]], tuple[CreditReading, ...]]


@dataclass(frozen=True, slots=True)
class Supposed:
    """An application and the office's records, with what was added to both."""

    application: Application
    office: Office


def with_added(
    case: Case, remedy: Remedy, position: Position | None = None, onto: Supposed | None = None
) -> Supposed:
    """`case`'s application (or `onto`) with `remedy` done; work is in `position`, else in the first it names.

    Raises UsageFault where there is no resume, or no credit, to add to.
    """
    supposed = onto or Supposed(case.application, case.index.office)
    where = position or next(iter(remedy.positions), Position.OTHER)
    if remedy.months:
        supposed = with_work(case, supposed, where, remedy.months)
    for _ in range(remedy.shows):
        supposed = with_work(case, supposed, where, SHOW_MONTHS)
    for _ in range(remedy.letters):
        supposed = with_letter(case, supposed, remedy.signer)
    return with_seminars(case, supposed, remedy.seminars)


def with_work(case: Case, supposed: Supposed, position: Position, months: float) -> Supposed:
    """A show of its own of `months` by either measure, on the register, the resume and the remittances.

    Raises UsageFault where the category counts no work.
    """
    if not case.tally:
        raise UsageFault("No months or shows are asked for this application.", "Leave the work out.")
    span, measures = _after_all(case, supposed, months), case.book.measures
    days = math.ceil(Fraction(str(months)) * measures.working_days_per_year / measures.months_per_year)
    production = a_production(len(_added(supposed.office)), span)
    return with_credit(case, supposed, production, position, span, min(days, length(span)))


def _after_all(case: Case, supposed: Supposed, months: float) -> Span:
    """`months` by the calendar, beginning a day clear of all that the case speaks of."""
    ends = [c.credit.widest[1] for c in case.checked if c.credit.widest]
    ends += [production.end for production in _added(supposed.office) if production.end]
    start = max([*ends, case.received, case.as_of_day]) + 2 * DAY
    whole = int(months)
    rest = math.ceil((Fraction(str(months)) - whole) * case.book.measures.days_per_month)
    return start, later(start, whole) + timedelta(days=rest) - DAY


def _added(office: Office) -> tuple[Production, ...]:
    return tuple(production for production in office.productions if production.provenance == SOURCE)


def a_production(number: int, span: Span) -> Production:
    """The made-up feature that added work is on; `number` tells one from another."""
    title, crew = _TITLES[number % len(_TITLES)], (_CREW.raw,)
    kind, id = ProductionKind.FEATURE, f"what-if-{number + 1}"
    return Production(id, title, (), kind, None, "", "", "411", *span, crew, crew, crew, SOURCE)


def with_credit(
    case: Case, supposed: Supposed, production: Production, position: Position, span: Span, days: float
) -> Supposed:
    """A credit on the resume, its production on the register, and its days remitted."""
    if case.resume is None:
        raise UsageFault("There is no resume to add work to.", "Leave the work out, or file a resume first.")
    application, office = supposed.application, supposed.office
    paid = Remittance(
        application.member_no,
        application.applicant,
        production.production_id,
        production.title,
        None,
        "",
        position.value,
        position,
        *span,
        days,
        None,
        None,
        "",
        SOURCE,
    )
    credit = _credit(production.title, position, span, days)
    resume = case.resume
    papers = tuple(_edited(p, resume, lambda credits: (*credits, credit)) for p in application.papers)
    records = (*office.remittances, paid)
    productions = (*office.productions, production)
    return Supposed(
        replace(application, papers=papers), replace(office, productions=productions, remittances=records)
    )


def _credit(title: str, position: Position, span: Span, days: float) -> CreditReading:
    return CreditReading(
        title=Reading(title, 1.0, title),
        season=Reading(),
        kind=Reading(ProductionKind.FEATURE, 1.0),
        studio=Reading(),
        company=Reading(),
        position=Reading(position, 1.0, position.value),
        start=Reading(span[0], 1.0),
        end=Reading(span[1], 1.0),
        days=Reading(float(days), 1.0),
        producer=_CREW,
        production_manager=_CREW,
        production_coordinator=_CREW,
        assistant_production_coordinator=_CREW,
        agreement=Reading("411", 1.0, "411"),
        ongoing=False,
        evidence=Evidence(name="what if", quote=title),
    )


def with_letter(case: Case, supposed: Supposed, signer: str) -> Supposed:
    """A letter signed by hand by somebody such as the requirement `signer` asks for, or by the member whose
    number it is."""
    office, number = supposed.office, sum(1 for p in supposed.application.papers if p.name == "what if")
    known = next((member for member in office.members if member.member_no == signer), None)
    if known is not None:
        return Supposed(_with_paper(supposed.application, known, None, number), office)
    if not signer.startswith("letters."):
        raise UsageFault(f"{signer} is no member number.", "Give one, or a kind of signer (see --help).")
    listings = (
        () if signer in _CREW_ROLES else (Listing("pc" if signer in _AS_PC else "craft_service", None),)
    )
    name = _SIGNERS[number % len(_SIGNERS)]
    member = Member(f"what-if-{number + 1}", name, (), listings, _NEVER, "", "", SOURCE)
    if signer == _ANYBODY:
        stranger = replace(member, member_no="")
        return Supposed(_with_paper(supposed.application, stranger, None, number), office)
    office = replace(office, members=(*office.members, member))
    role = None
    if signer in _CREW_ROLES:
        role = Role.PC if signer in _PC_ROLES else Role.PRODUCTION_MANAGER
        supposed = _on_a_show(case, supposed, name, role, signer)
        office = replace(supposed.office, members=office.members)
    return Supposed(_with_paper(supposed.application, member, role, number), office)


_AS_PC = frozenset({"letters.pc", "letters.caucus_member"})


def _on_a_show(case: Case, supposed: Supposed, name: str, role: Role, signer: str) -> Supposed:
    """The same with `name` in `role` on a show that the requirement looks at: on its record, else on the
    resume's line."""
    rules = case.book.requirements(case.application.category)
    position = next((r.position for r in rules if r.id == signer), None)
    shows = case.in_position(position) if position else case.checked
    added = _added(supposed.office)
    if case.resume is None or not (shows or added):
        raise UsageFault("There is no show that the signer could have worked on.", "Leave the letter out.")
    known = shows[0].credit.production if shows else added[0]
    if known is None:
        at = shows[0].credit.at
        return replace(supposed, application=_on_line(supposed.application, case.resume, at, name, role))
    productions = tuple(
        _with_crew(p, name, role) if p.production_id == known.production_id else p
        for p in supposed.office.productions
    )
    return replace(supposed, office=replace(supposed.office, productions=productions))


def _with_crew(production: Production, name: str, role: Role) -> Production:
    if role is Role.PC:
        coordinators = (*production.production_coordinators, name)
        return replace(production, production_coordinators=coordinators)
    return replace(production, production_managers=(*production.production_managers, name))


def _on_line(application: Application, resume: ReceivedPaper, at: int, name: str, role: Role) -> Application:
    """The resume with `name` beside whoever its credit `at` names in `role`."""

    def named(credit: CreditReading) -> CreditReading:
        field = credit.production_coordinator if role is Role.PC else credit.production_manager
        crew = replace(field, value=f"{field.value} / {name}" if field.value else name, confidence=1.0)
        if role is Role.PC:
            return replace(credit, production_coordinator=crew)
        return replace(credit, production_manager=crew)

    def credits(of: tuple[CreditReading, ...]) -> tuple[CreditReading, ...]:
        return (*of[:at], named(of[at]), *of[at + 1 :])

    return replace(application, papers=tuple(_edited(p, resume, credits) for p in application.papers))


def _edited(paper: ReceivedPaper, resume: ReceivedPaper, edit: Edit) -> ReceivedPaper:
    """`paper`, its credits edited where it is `resume`."""
    body = paper.paper.body
    same = (paper.document, paper.paper.first_page) == (resume.document, resume.paper.first_page)
    if not same or not isinstance(body, ResumeReading):
        return paper
    return replace(paper, paper=replace(paper.paper, body=replace(body, credits=edit(body.credits))))


def _with_paper(application: Application, member: Member, role: Role | None, number: int) -> Application:
    about, name = application.applicant, member.name
    body = LetterReading(
        subject=Reading(about, 1.0, about),
        subject_member_no=Reading(application.member_no, 1.0, application.member_no),
        signer=Reading(name, 1.0, name),
        signer_title=Reading(),
        role=Reading(role, 1.0),
        signer_member_no=Reading(member.member_no or None, 1.0, member.member_no),
        date=Reading(application.received_at.date(), 1.0),
        shows=(),
        category=Reading(),
        signature=Reading(Signature.INK, 1.0),
    )
    first = application.papers[0]
    paper = ReceivedPaper(
        Paper(PaperKind.REFERENCE_LETTER, 1.0, 1, 1, None, body),
        f"what-if-{number}",
        "what if",
        "what if",
        first.channel,
        application.received_at,
        True,
    )
    return replace(application, papers=(*application.papers, paper))


def with_seminars(case: Case, supposed: Supposed, count: int) -> Supposed:
    """Seminars hosted by the Local, on immigration, attended on the day that the rules take for now."""
    rows = tuple(
        SeminarAttendance(
            case.application.member_no,
            f"{_TITLES[at]} ({at})",
            "immigration",
            "hosted",
            case.as_of_day,
            SOURCE,
        )
        for at in range(count)
    )
    return replace(supposed, office=replace(supposed.office, seminars=(*supposed.office.seminars, *rows)))
