"""The commands about the rules themselves: check, show, diff. They write nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from desk.commands import in_local_time, opened
from desk.options import WORKSPACE, a_date
from desk.settings import settings
from flows import rules
from flows.rules import DEFAULT as DEFAULT
from models.terms import Finding
from reports import words


@click.group("rules")
def group() -> None:
    """The rulebooks: whether they hold together, what they say, and what a change would do."""


@group.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
def check(file: Path | None) -> None:
    """Whether FILE, or every rulebook that there is, can be used."""
    for book in rules.checked(file):
        changes = ", ".join(day.isoformat() for day in book.changes) or "none"
        many = len(book.categories)
        told = "1 category" if many == 1 else f"{many} categories"
        print(f"{book.name}: good. {told}; dated changes: {changes}.")


@group.command()
@click.argument("category")
@click.option("--on", "on_text", help="The day something is received, or a deadline; else today.")
def show(category: str, on_text: str | None) -> None:
    """What is asked for a CATEGORY such as first_apc, each rule beside its clause."""
    today = in_local_time(datetime.now(UTC)).date()
    print(rules.shown(category, a_date(on_text, "--on") if on_text else today), end="")


@group.command()
@click.argument("before")
@click.argument("after")
@click.option("--rulebook", default=rules.DEFAULT, show_default=True, help="Which one a date is meant of.")
@WORKSPACE
def diff(before: str, after: str, rulebook: str, workspace: Path | None) -> None:
    """What changed from BEFORE to AFTER, and for whom.

    Each is a rulebook's file or a date. The applications are all that the workspace stores.
    """
    old, new = rules.rules_of(before, rulebook), rules.rules_of(after, rulebook)
    said = rules.differences(old, new)
    print("\n".join(said) if said else "Nothing changed.")
    with opened(settings(workspace)) as shop:
        found = list(rules.outcomes(shop, old, new))
    print(f"\n{len(found)} application{'' if len(found) == 1 else 's'} would come out otherwise.")
    for one in found:
        report = one.before
        print(f"\n{report.application}  {report.applicant}")
        if one.before.status != one.after.status:
            print(f"  {words.STATUS[one.before.status]} -> {words.STATUS[one.after.status]}")
        findings = {f.id: f for f in one.after.findings}
        olds = {f.id: _outcome(f) for f in one.before.findings}
        for name in one.requirements:
            finding = findings.get(name)
            if finding is None:
                print(f"  {name}: not asked any more")
                continue
            print(f"  {name}: {olds.get(name, 'not asked')} -> {_outcome(finding)}")
            print(f"    {finding.says}")


def _outcome(finding: Finding) -> str:
    """`Met`, or `Met, supplemented` where there is a reason to it."""
    reason = f", {words.REASON[finding.reason]}" if finding.reason else ""
    return f"{words.OUTCOME[finding.outcome]}{reason}"
