"""The command line: `desk`. Each command says what went wrong and what to do next, never a stack trace."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from desk import agreements, commands, inquiries, remittances, rules
from desk.options import RULEBOOK, WORKSPACE, a_date
from desk.settings import settings
from models.errors import DeskError, UsageFault
from reports.words import masked


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="upgrade-desk", prog_name="desk")
def desk() -> None:
    """Upgrade Desk reads upgrade applications and writes completeness reports that can be checked."""


@desk.command()
@click.option(
    "--office", type=click.Path(path_type=Path), required=True, help="The folder of office records."
)
@click.option("--inbox", type=click.Path(path_type=Path), required=True, help="The folder of mail and faxes.")
@click.option("--cycle", "cycle_text", help="The deadline, such as 2026-12-01, if there are any.")
@RULEBOOK
@click.option("--as-of", "as_of_text", help="The moment the rules take for now, such as 2026-11-20T09:00.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Where the reports go.")
@WORKSPACE
def run(
    office: Path,
    inbox: Path,
    cycle_text: str | None,
    rulebook: str,
    as_of_text: str | None,
    out: Path,
    workspace: Path | None,
) -> None:
    """The main job: file the inbox, read it, check it, and write a report for each application."""
    as_of = a_moment(as_of_text) if as_of_text else None
    cycle = a_date(cycle_text, "--cycle") if cycle_text else None
    commands.run(settings(workspace), office, inbox, cycle, as_of, out, rulebook)


@desk.command()
@click.option("--out", type=click.Path(path_type=Path), default=Path("demo-out"), show_default=True)
def demo(out: Path) -> None:
    """The main job on the sample office and inbox, then where to look."""
    commands.demo(settings(out / "workspace"), out)


@desk.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Everything that was read, as JSON.")
def read(file: Path, as_json: bool) -> None:
    """What the desk reads in one document. Needs no office."""
    commands.read(file, as_json)


@desk.command()
def doctor() -> None:
    """What this machine lacks, and the command that mends it."""
    commands.doctor()


@desk.command("eval")
@click.option(
    "--labels", type=click.Path(path_type=Path), help="Labels of papers of your own (default: the samples')."
)
@click.option(
    "--by", type=click.Choice(["channel", "layout"]), default="channel", show_default=True,
    help="What the figures are told apart by: the labels' `medium` or `family`.",
)  # fmt: skip
@click.option(
    "--out", type=click.Path(path_type=Path), help="Write eval.html there, with every miss, and eval.json."
)
@click.option("--json", "as_json", is_flag=True, help="The figures as JSON.")
@click.option(
    "--draft", type=click.Path(path_type=Path), help="Write FOLDER/labels.json for the papers in a folder."
)
def evaluate(labels: Path | None, by: str, out: Path | None, as_json: bool, draft: Path | None) -> None:
    """How right papers are read, by channel or layout: the samples, or labelled papers of your own.

    To label papers of your own, put them into a folder, let `desk eval --draft FOLDER` write down what it
    reads in them, and correct FOLDER/labels.json by hand, field by field: a null is what the paper does not
    say. Then `desk eval --labels FOLDER/labels.json --out eval-out` judges the readings; nothing is filed.
    """
    if draft is not None:
        commands.draft_labels(draft)
    else:
        commands.evaluate(labels, by, out, as_json)


@desk.command()
@click.option("--cycle", "cycle_text", help="Only this deadline's.")
@WORKSPACE
def questions(cycle_text: str | None, workspace: Path | None) -> None:
    """What a person is asked, worst first."""
    cycle = a_date(cycle_text, "--cycle") if cycle_text else None
    commands.questions(settings(workspace), cycle)


@desk.command()
@click.argument("question")
@click.argument("value", required=False)
@click.option("--by", "by", required=True, help="Who answers.")
@click.option("--reason", default="", help="Why; with a judgement it stands in the report.")
@click.option("--take-back", is_flag=True, help="Take the answer back; what was read stands again.")
@WORKSPACE
def answer(
    question: str, value: str | None, by: str, reason: str, take_back: bool, workspace: Path | None
) -> None:
    """Answer a question. The answer is kept beside the reading; the next run uses it."""
    if (value is None) is not take_back:
        raise click.UsageError("Give either a value or --take-back.")
    commands.answer(settings(workspace), question, value, by, reason)


@desk.command()
@click.option(
    "--count", type=click.IntRange(1, 100), default=8, show_default=True, help="How many deadlines."
)
@RULEBOOK
def calendar(count: int, rulebook: str) -> None:
    """The coming deadlines, and when the scheduled runs before each take place."""
    commands.calendar(count, rulebook)


@desk.command()
@click.option(
    "--office", type=click.Path(path_type=Path), required=True, help="The folder of office records."
)
@click.option("--inbox", type=click.Path(path_type=Path), required=True, help="The folder of mail and faxes.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Where the reports go.")
@RULEBOOK
@WORKSPACE
def schedule(office: Path, inbox: Path, out: Path, rulebook: str, workspace: Path | None) -> None:
    """Keep running: the inbox every ten minutes, the screening on the calendar's days. Ctrl-C ends it."""
    commands.schedule(settings(workspace), office, inbox, out, rulebook)


for command in (*inquiries.COMMANDS, rules.group, agreements.group, remittances.group):
    desk.add_command(command)


def a_moment(text: str) -> datetime:
    try:
        return commands.in_local_time(datetime.fromisoformat(text))
    except ValueError as fault:
        raise UsageFault(
            f"--as-of is {text!r}, which is no date and time.", "Write it as 2026-11-20T09:00."
        ) from fault


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs a command and ends the process with the contract's exit status."""
    sys.exit(status_of(arguments))


def status_of(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; its exit status: 0 done, 1 our fault, 2 usage, 3 the machine lacks something."""
    try:
        desk.main(args=arguments, standalone_mode=False)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as fault:
        fault.show()
        return 2
    except DeskError as fault:
        say_fault(fault.what, fault.advice)
        return fault.status
    except (click.Abort, KeyboardInterrupt):
        say_fault("Stopped.", "Nothing is lost: the same command goes on where it stopped.")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as fault:
        say_fault(
            f"A fault of Upgrade Desk's own ({type(fault).__name__}).",
            f"Nothing is lost. Send this file to whoever looks after the desk: {_written(fault)}",
        )
        return 1
    return 0


def say_fault(what: str, advice: str) -> None:
    print(f"desk: {what}", file=sys.stderr)
    if advice:
        print(f"      {advice}", file=sys.stderr)


def _written(fault: Exception) -> Path:
    """The trace goes into a file for an engineer; it may hold names, so only its owner may read it."""
    path = Path(os.environ.get("DESK_WORKSPACE", "."), "desk-fault.log").absolute()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(0o600)
        path.write_text(masked("".join(traceback.format_exception(fault))), "utf-8")
    except OSError:
        traceback.print_exception(fault)
    return path
