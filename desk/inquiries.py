"""The commands that ask the workspace again: explain, override, whatif, forecast. All but override write
nothing, and none starts a server."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from desk.commands import a_name, opened
from desk.options import WORKSPACE
from desk.settings import settings
from flows import inquiry
from models.errors import UsageFault
from models.terms import Finding, Report
from reports import words
from reports.explanation import explanation_text


@click.command()
@click.argument("application")
@click.argument("requirement")
@WORKSPACE
def explain(application: str, requirement: str, workspace: Path | None) -> None:
    """How a finding was come to: what counted, what did not and why, down to page and row.

    APPLICATION is written as in the report (2026-12-01/3456-first_apc), REQUIREMENT as months.1st_apc.
    """
    with opened(settings(workspace)) as shop:
        of = inquiry.asked(shop, application)
        report = of.screened()
        finding = inquiry.finding_of(report, requirement)
        print(explanation_text(report, finding, inquiry.policies_of(of.desk, finding)), end="")


@click.command()
@click.argument("application")
@click.argument("requirement")
@click.argument("outcome", required=False)
@click.option("--reason", help="Why; it stands in the report.")
@click.option("--by", required=True, help="Who decides.")
@click.option("--take-back", is_flag=True, help="Take the override back; what the rules found stands again.")
@WORKSPACE
def override(
    application: str,
    requirement: str,
    outcome: str | None,
    reason: str | None,
    by: str,
    take_back: bool,
    workspace: Path | None,
) -> None:
    """Set a finding to met, not_met, needs_review or not_applicable, with a reason and a name.

    What the rules found is kept beside it and shown. The next run uses it.
    """
    if (outcome is None or not (reason or "").strip()) is not take_back:
        raise click.UsageError("Give an outcome with --reason, or --take-back.")
    by = a_name(by)
    with opened(settings(workspace)) as shop:
        of = inquiry.asked(shop, application)
        if take_back:
            if not shop.store.withdraw_correction(inquiry.override_id(of, requirement)):
                raise UsageFault(f"{requirement} has no override to take back.", "See the report.")
            print(f"Taken back ({by}). The next run has what the rules find.")
            return
        now = datetime.now(UTC)
        kept = inquiry.override(of, requirement, outcome or "", by, (reason or "").strip(), now)
        shop.store.add_correction(kept)
        print(f"Kept: {requirement} is {outcome} ({by}). The next run uses it.")


@click.command()
@click.argument("application")
@click.option(
    "--add-letter",
    "letters",
    multiple=True,
    metavar="SIGNER",
    help="A signed letter by a member (give the number) or by: "
    "pc (a listed Production Coordinator), member, caucus, crew (in the role asked for, on a show), anyone.",
)
@click.option(
    "--add-months",
    "months",
    multiple=True,
    nargs=2,
    metavar="MONTHS POSITION",
    help="Work on a show of its own, such as: --add-months 2.4 1st_apc.",
)
@click.option("--add-show", "shows", multiple=True, metavar="POSITION", help="One more short show.")
@click.option("--add-seminars", "seminars", type=click.IntRange(1, 20), help="So many more seminars.")
@WORKSPACE
def whatif(
    application: str,
    letters: tuple[str, ...],
    months: tuple[tuple[str, str], ...],
    shows: tuple[str, ...],
    seminars: int | None,
    workspace: Path | None,
) -> None:
    """What would change if letters, work or seminars were added. Nothing is kept.

    Added work is taken as a show of its own after all that is claimed, under a 411 agreement, its days
    remitted in full; a month is one by days and by the calendar. Options may be given several times.
    """
    with opened(settings(workspace)) as shop:
        of = inquiry.asked(shop, application)
        additions = [inquiry.a_letter(of, signer) for signer in letters]
        additions += [inquiry.work(count, position) for count, position in months]
        additions += [inquiry.work("", position, show=True) for position in shows]
        additions += [inquiry.seminars(seminars)] if seminars else []
        if not additions:
            raise click.UsageError("Say what is added: see --help.")
        _say_difference(of.screened(), inquiry.supposed(of, additions))


_FIGURES = ("months.", "shows.", "letters.", "seminar")


def _say_difference(before: Report, after: Report) -> None:
    print(f"Now:  {words.STATUS[before.status]}")
    print(f"Then: {words.STATUS[after.status]}\n")
    for old, new in zip(before.findings, after.findings, strict=True):
        if old.outcome != new.outcome:
            print(f"{new.id}: {words.OUTCOME[old.outcome]} -> {words.OUTCOME[new.outcome]}\n  {new.says}")
        elif old.says != new.says and new.id.startswith(_FIGURES):
            print(f"{new.id}: {words.OUTCOME[new.outcome]} as before\n  {new.says}")
    if [(f.outcome, f.says) for f in before.findings] == [(f.outcome, f.says) for f in after.findings]:
        print("Nothing would change.")
    still = [f for f in after.findings if f.outcome in ("not_met", "needs_review")]
    for finding in still:
        print(f"Still open: {_open(finding)}")


def _open(finding: Finding) -> str:
    """`letters.pc. Still needed: one more signed letter ...`; without a remedy, what was found."""
    needed = finding.to_complete
    return f"{finding.id}. {words.still_needed(needed) if needed else finding.says}"


@click.command()
@click.argument("member")
@WORKSPACE
def forecast(member: str, workspace: Path | None) -> None:
    """The first cycle in which the counts would be met if the present work goes on, and what that assumes."""
    with opened(settings(workspace)) as shop:
        for of in inquiry.of_member(shop, member):
            _say_forecast(of)


def _say_forecast(of: inquiry.Asked) -> None:
    application, found = of.application, inquiry.foretold(of)
    print(f"{application.applicant}, {words.CATEGORY[application.category]}, {application.id}")
    if not inquiry.asks_counts(of):
        print("  No months or shows are asked for.")
    elif found.cycle == application.cycle:
        print("  All months and shows that are asked for are met now.")
    elif found.cycle is not None:
        print(f"  All months and shows would be met from the cycle of {words.day(found.cycle)}.")
    else:
        print("  No cycle can be foretold in which all months and shows would be met.")
    for sentence in found.assumptions:
        print(f"  {'Assumed' if len(found.assumptions) > 1 else 'The reason'}: {sentence}")
    for finding in found.lacking:
        print(f"  Then still open: {_open(finding)}")
    for finding in found.besides:
        print(f"  Besides: {_open(finding)}")


COMMANDS = (explain, override, whatif, forecast)
