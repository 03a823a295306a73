"""Inquiry: what was found in the workspace's applications, asked again: explained, supposed, foretold.

Everything here reads the stored papers and writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from flows.shop import Shop
from flows.steps import Desk, Order
from models.errors import UsageFault
from models.store import OpenQuestion
from models.terms import Application, Correction, Finding, Outcome, Position, Remedy, Report
from validators import corrections, verdict
from validators.case import Case, build
from validators.forecast import Forecast, forecast
from validators.office_index import OfficeIndex
from validators.questions import is_count, question_id
from validators.rulings import OVERRIDES, override_target
from validators.whatif import Supposed, with_added

SIGNERS = {
    "anyone": ("letters.count",),
    "member": ("letters.members",),
    "pc": ("letters.pc",),
    "caucus": ("letters.caucus_member",),
    "crew": ("letters.pm_or_producer", "letters.worked_with", "letters.pc_worked_with"),
}
"""The kinds of signer that `desk whatif` knows, and the requirements whose clause asks for one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An application of the workspace with the desk that holds it."""

    desk: Desk
    application: Application

    @property
    def case(self) -> Case:
        desk = self.desk
        return build(self.application, desk.index, desk.rulebook, desk.order.as_of, desk.corrections)

    def screened(self, supposed: Supposed | None = None) -> Report:
        """The report as the last run made it; or of what is supposed."""
        desk = self.desk
        return verdict.screen(
            supposed.application if supposed else self.application,
            OfficeIndex(supposed.office) if supposed else desk.index,
            desk.rulebook,
            as_of=desk.order.as_of,
            corrections=desk.corrections,
            versions=desk.versions,
        )


def asked(shop: Shop, application: str) -> Asked:
    """The application with that id. Raises UsageFault where its cycle was not run, or has no such one."""
    desk = desk_of(shop, application.partition("/")[0])
    found = next((a for a in desk.placed.applications if a.id == application), None)
    if found is None:
        known = ", ".join(sorted(a.id for a in desk.placed.applications)[:3])
        raise UsageFault(f"There is no application {application}.", f"The cycle has, among others, {known}.")
    return Asked(desk, found)


def of_member(shop: Shop, member: str) -> tuple[Asked, ...]:
    """The member's applications in the latest cycle that was run. Raises UsageFault where there is none."""
    cycle = shop.store.last_cycle()
    if cycle is None:
        raise UsageFault("No cycle was run in this workspace yet.", "Run one with `desk run` first.")
    desk = desk_of(shop, cycle)
    mine = [a for a in desk.placed.applications if a.member_no == member]
    if not mine:
        what = f"Member {member} has no application in the cycle of {cycle}."
        raise UsageFault(what, "Give a member's number, as in summary.html.")
    return tuple(Asked(desk, application) for application in sorted(mine, key=lambda a: a.id))


def desk_of(shop: Shop, cycle: str) -> Desk:
    """The desk as `cycle` was last run. Raises UsageFault where it was not."""
    last = shop.store.last_run(cycle)
    if last is None:
        raise UsageFault(
            f"The cycle {cycle!r} was not run in this workspace.",
            "An application is written as 2026-12-01/3456-first_apc; run its cycle with `desk run` first.",
        )
    inbox, as_of, rulebook = last
    # The office and what was read stand in the store: no folder of either is opened.
    return Desk(shop, Order(Path(), Path(inbox), date.fromisoformat(cycle), as_of, Path(), rulebook))


def finding_of(report: Report, requirement: str) -> Finding:
    """The finding of that id. Raises UsageFault for one that the category does not ask."""
    found = next((f for f in report.findings if f.id == requirement), None)
    if found is None:
        known = ", ".join(f.id for f in report.findings)
        raise UsageFault(f"{requirement} is not asked for this application.", f"Asked are: {known}.")
    return found


def policies_of(desk: Desk, finding: Finding) -> tuple[str, ...]:
    """The policies of the rulebook that decided, in words."""
    policies = desk.rulebook.policies
    known = [(policies[name], name) for name in finding.policies if name in policies]
    return tuple(f"{policy.asks} {policy.text} ({name})" for policy, name in known)


def misfit(shop: Shop, asked: OpenQuestion, value: str) -> str | None:
    """What the answer to a question has to be, in words, where `value` is no such thing: of the wrong kind,
    or a production or member that the register of the last run does not have."""
    target, value = asked.question.target, value.strip()
    wanted = corrections.misfit(target, value)
    if wanted is not None or value.casefold() == "none":
        return wanted
    if asked.question.options or not target.endswith(("/production", "/member_no")):
        return None
    office = desk_of(shop, asked.application.partition("/")[0]).index.office
    if target.endswith("/production") and value not in {p.production_id for p in office.productions}:
        return "the id of a production in productions.csv, as the last run read it, or `none`"
    if target.endswith("/member_no") and value not in {m.member_no for m in office.members}:
        return "the number of a member in members.csv, as the last run read it"
    return None


def supposed(of: Asked, additions: Sequence[Remedy]) -> Report:
    """The report if all of `additions` were there."""
    case = of.case
    onto: Supposed | None = None
    for remedy in additions:
        onto = with_added(case, remedy, onto=onto)
    return of.screened(onto)


def a_letter(of: Asked, signer: str) -> Remedy:
    """A letter by a kind of signer (see SIGNERS), or by the member with that number, not the applicant's."""
    if signer == of.application.member_no:
        raise UsageFault(f"{signer} is the applicant.", "Give another member's number, or a kind of signer.")
    asked_for = {r.id for r in of.desk.rulebook.requirements(of.application.category)}
    ids = SIGNERS.get(signer, (signer,))
    fitting = next((id for id in ids if id in asked_for), ids[0])
    return Remedy(letters=1, signer=fitting)


def work(written: str, position: str, *, show: bool = False) -> Remedy:
    """Months of work (`2.4`), or one show, in a position. Raises UsageFault for one unknown, or no amount."""
    known = [p.value for p in Position if p is not Position.OTHER]
    if position not in known:
        raise UsageFault(f"{position} is no position.", f"It is one of {', '.join(known)}.")
    try:
        months = 0.0 if show else float(written)
    except ValueError as fault:
        raise UsageFault(
            f"{written} is no number of months.", "Write it as: --add-months 2.4 1st_apc."
        ) from fault
    if not show and not 0 < months < 400:
        raise UsageFault(f"{written} months cannot be added.", "Give a number above 0 and below 400.")
    return Remedy(months=0 if show else months, shows=1 if show else 0, positions=(Position(position),))


def seminars(count: int) -> Remedy:
    """So many seminars, hosted by the Local."""
    return Remedy(seminars=count)


def asks_counts(of: Asked) -> bool:
    """Whether months or shows are asked of the applicant at all."""
    counts = (finding for finding in of.screened().findings if is_count(finding.id))
    return any(f.outcome is not Outcome.NOT_APPLICABLE for f in counts)


def foretold(of: Asked) -> Forecast:
    """When the counts would be met if the present work goes on."""
    return forecast(of.case, lambda supposed: of.screened(supposed).findings)


def override(of: Asked, requirement: str, outcome: str, by: str, why: str, at: datetime) -> Correction:
    """An override of a finding as it is kept. Raises UsageFault for an unknown requirement or outcome."""
    finding_of(of.screened(), requirement)
    if outcome not in OVERRIDES:
        raise UsageFault(f"{outcome} is no outcome.", f"It is one of {', '.join(OVERRIDES)}.")
    return Correction(override_id(of, requirement), _target(of, requirement), outcome, by, at, why)


def override_id(of: Asked, requirement: str) -> str:
    """What the store keeps an override under."""
    return question_id(_target(of, requirement))


def _target(of: Asked, requirement: str) -> str:
    return override_target(of.application.id, requirement)
