"""What each command does: it opens the workspace, calls the steps, and says the result in plain lines."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from desk.progress import progress
from flows import inquiry, prefect_home, steps
from flows.calendar import calendar_lines
from flows.rules import DEFAULT
from flows.shop import Settings, Shop, open_shop
from flows.steps import Order
from models.errors import UsageFault
from models.store import OpenQuestion
from models.terms import Correction, DocumentReading, Outcome, Report
from reports.readings import reading_json, reading_text

SAMPLES = Path(__file__).parent.parent / "samples"


def in_local_time(moment: datetime) -> datetime:
    """`moment` in the Local's own time; one without a zone is taken to be told there."""
    return steps.in_toronto(moment)


@contextmanager
def opened(settings: Settings) -> Iterator[Shop]:
    """The workspace, with a progress bar where there is a terminal."""
    shown = progress()
    try:
        with open_shop(settings, shown) as shop:
            yield shop
    finally:
        shown.close()


def run(
    settings: Settings,
    office: Path,
    inbox: Path,
    cycle: date | None,
    as_of: datetime | None,
    out: Path,
    rulebook: str = DEFAULT,
) -> tuple[Report, ...]:
    """The main job. Raises UsageFault where a path or the cycle cannot be used."""
    now = as_of or in_local_time(datetime.now(UTC))
    order = Order(office, inbox, cycle or steps.cycle_without_deadline(rulebook, now), now, out, rulebook)
    steps.check_order(order)
    with opened(settings) as shop:
        prefect_home.prepare(settings.workspace)
        with prefect_home.server(settings.workspace) as ready:
            from flows.run import run_cycle

            ready()
            reports = run_cycle(shop, order)
    _say_reports(reports, out)
    return reports


def _say_reports(reports: Sequence[Report], out: Path) -> None:
    for report in sorted(reports, key=lambda r: (r.status.value, r.applicant)):
        open_points = sum(f.outcome in {Outcome.NOT_MET, Outcome.NEEDS_REVIEW} for f in report.findings)
        asked = len(report.questions)
        told = (
            f"{open_points} open, {asked} question{'' if asked == 1 else 's'}" if open_points or asked else ""
        )
        category = report.category.value.replace("_", " ")
        status = report.status.value.replace("_", " ")
        print(f"{status:<14} {report.applicant:<28} {category:<24} {told}".rstrip())
    counts = Counter(report.status.value.replace("_", " ") for report in reports)
    told = ", ".join(f"{count} {status}" for status, count in sorted(counts.items()))
    print(f"\n{len(reports)} applications: {told}." if reports else "\nNo applications in this cycle.")
    print(f"Open {out / 'summary.html'} in a browser; each application has its folder beside it.")


def demo(settings: Settings, out: Path) -> None:
    """The main job on the samples; says where to look."""
    labels = json.loads((SAMPLES / "labels.json").read_text("utf-8"))
    cycle, as_of = date.fromisoformat(labels["cycle"]), datetime.fromisoformat(labels["as_of"])
    run(settings, SAMPLES / "office", SAMPLES / "inbox", cycle, in_local_time(as_of), out)
    workspace = settings.workspace
    print(f"What is asked of a person: desk questions --workspace {workspace}")


def read(file: Path, as_json: bool) -> None:
    """One document, or every part of one message."""
    if not file.is_file():
        raise UsageFault(f"{file} is not a file.", "Name a PDF, DOCX, TIFF, picture or message.")
    readings = steps.read_file(file)
    if as_json:
        print(_as_json(readings), end="")
    else:
        print("\n\n".join(reading_text(reading) for reading in readings))


def _as_json(readings: Sequence[DocumentReading]) -> str:
    if len(readings) == 1:
        return reading_json(readings[0])
    return json.dumps([json.loads(reading_json(r)) for r in readings], ensure_ascii=False, indent=1) + "\n"


def questions(settings: Settings, cycle: date | None) -> None:
    with opened(settings) as shop:
        asked = shop.store.questions(cycle.isoformat() if cycle else None)
    if not asked:
        print("Nothing is asked.")
    for question in asked:
        _say_question(question)


def _say_question(asked: OpenQuestion) -> None:
    question = asked.question
    options = " | ".join(question.options) or "free text"
    print(f"{question.id}  [{question.asked.value}]  {asked.application}")
    print(f"  {question.asks}")
    for evidence in question.evidence[:2]:
        place = f"page {evidence.page}" if evidence.page else evidence.where or ""
        print(f"  see {evidence.name}{', ' if place else ''}{place}: {evidence.quote[:100]!r}")
    print(f"  answer: {options}")
    print(f"  decides: {', '.join(question.changes) or '-'}\n")


def answer(settings: Settings, question_id: str, value: str | None, by: str, reason: str = "") -> None:
    """Keeps or takes back an answer. Raises UsageFault for an unknown question or value, or nobody's name."""
    by = a_name(by)
    with opened(settings) as shop:
        if value is None:
            if not shop.store.withdraw_correction(question_id):
                raise UsageFault(f"{question_id} has no answer to take back.", "See `desk questions`.")
            print(f"Taken back. The next run asks {question_id} again.")
            return
        asked = shop.store.question(question_id)
        if asked is None:
            raise UsageFault(f"There is no question {question_id}.", "`desk questions` lists them.")
        question = asked.question
        if question.options and value not in question.options:
            allowed = ", ".join(question.options)
            raise UsageFault(f"{question_id} does not take {value!r}.", f"It takes one of: {allowed}.")
        if wanted := inquiry.misfit(shop, asked, value):
            raise UsageFault(f"{question_id} does not take {value!r}.", f"It takes {wanted}.")
        if (question_id, value, by, reason) in {
            (c.question, c.value, c.by, c.reason) for c in shop.store.corrections()
        }:
            print(f"{value} ({by}) is the answer already; nothing was changed.")
            return
        now = datetime.now(UTC)
        shop.store.add_correction(Correction(question_id, question.target, value, by, now, reason))
    print(f"Kept: {value} ({by}). The next run uses it.")


def a_name(by: str) -> str:
    """Who decides or answers. Raises UsageFault where nobody is named."""
    if not by.strip():
        raise UsageFault("--by names nobody.", 'Say who it is, such as --by "Pat Odum".')
    return by.strip()


def doctor() -> None:
    """Raises MachineLacks where something is missing that the main job needs."""
    from desk.doctor import examine

    examine()


def evaluate(labels: Path | None, by: str, out: Path | None, as_json: bool) -> None:
    """The figures of labelled papers; with `out`, a page with every miss there too."""
    from flows.evaluation import evaluate_papers, table
    from flows.outputs import write_evaluation

    shown = progress()
    try:
        found = evaluate_papers(labels or SAMPLES / "labels.json", shown, pictured=out is not None)
    finally:
        shown.close()
    figures = found.by_layout if by == "layout" else found.by_channel
    print(json.dumps(figures, indent=1, sort_keys=True) if as_json else table(figures, by))
    if out is not None:
        page = write_evaluation(found, out)
        print(f"Open {page} in a browser: every miss stands there.", file=sys.stderr)


def draft_labels(folder: Path) -> None:
    """Drafts labels of the papers in `folder`; says what to do with them."""
    from flows import labelling

    shown = progress()
    try:
        labels = labelling.draft_labels(folder, shown)
    finally:
        shown.close()
    print(
        f"{labels} holds what the desk read. Correct it against the papers, every field, before you use it:"
    )
    print(f"a value left as it was read counts as right. Then: desk eval --labels {labels} --out eval-out")


def calendar(count: int, rulebook: str = DEFAULT) -> None:
    for line in calendar_lines(in_local_time(datetime.now(UTC)).date(), count, rulebook):
        print(line)


def schedule(settings: Settings, office: Path, inbox: Path, out: Path, rulebook: str = DEFAULT) -> None:
    """Says what comes next, and serves the scheduled runs until it is stopped. Raises RulebookFault where
    there is no such rulebook."""
    calendar(1, rulebook)
    prefect_home.prepare(settings.workspace)
    with prefect_home.server(settings.workspace) as ready:
        from flows.schedule import serve

        ready()
        serve(settings, office, inbox, out, rulebook)
