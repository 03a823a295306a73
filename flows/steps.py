"""The steps of the main job as plain functions: load, call, commit. No Prefect, no rules.

Every step may be run again and gives the same: a run killed at any moment is simply started again.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from extractors.inbox import in_toronto as in_toronto
from extractors.inbox import item_of
from extractors.language import Gazetteer, model_hash
from extractors.mail import digest_of, open_item
from extractors.opening import open_document, open_office
from extractors.pages import PREPARATION
from extractors.reading import READER
from extractors.records import fingerprint
from extractors.sandbox import Sandbox
from extractors.versions import tessdata_version, tesseract_version
from flows.filing import file_inbox as file_inbox
from flows.filing import inbox_name
from flows.pieces import with_pieces_joined
from flows.shop import Shop
from models.errors import UsageFault
from models.store import FiledPart, FiledSubmission
from models.terms import (
    Correction,
    DocumentReading,
    Evidence,
    Office,
    Part,
    Problem,
    ReceivedPaper,
    Report,
    Versions,
)
from validators import cycles, placing, rulebook, verdict
from validators.office_index import OfficeIndex
from validators.questions import about_unplaced

DESK_VERSION = "0.1.0"


@dataclass(frozen=True, slots=True)
class Order:
    """What a run is asked to do. `as_of` is aware; `out` is where the reports go; `rulebook` is named."""

    office: Path
    inbox: Path
    cycle: date
    as_of: datetime
    out: Path
    rulebook: str = rulebook.DEFAULT


@dataclass
class Desk:
    """One run's view of the workspace: what the database holds, each thing looked at once."""

    shop: Shop
    order: Order

    @cached_property
    def office(self) -> Office:
        return self.shop.store.office()

    @cached_property
    def gazetteer(self) -> Gazetteer:
        return gazetteer_of(self.office)

    @cached_property
    def submissions(self) -> tuple[FiledSubmission, ...]:
        """By time of receipt, then path, so that the first to arrive of two copies is the one that counts."""
        return self.shop.store.submissions(inbox=inbox_name(self.order.inbox))

    @cached_property
    def documents(self) -> dict[str, tuple[FiledSubmission, FiledPart]]:
        """The first part, by receipt, of each distinct document that can be opened."""
        first: dict[str, tuple[FiledSubmission, FiledPart]] = {}
        for submission in self.submissions:
            for part in submission.parts:
                if part.holds_a_paper:
                    first.setdefault(part.sha256, (submission, part))
        return first

    @cached_property
    def readings(self) -> dict[str, DocumentReading]:
        """What each document says, as far as it has been read; papers in several files are one."""
        key = reading_key(self.gazetteer, self.shop.settings.issuers)
        alone = {d: r for d in self.documents if (r := self.shop.store.reading(d, key)) is not None}
        return with_pieces_joined(self.shop, self.documents, alone, self.gazetteer, key)

    @cached_property
    def index(self) -> OfficeIndex:
        return OfficeIndex(self.office)

    @cached_property
    def corrections(self) -> tuple[Correction, ...]:
        return self.shop.store.corrections()

    @cached_property
    def placed(self) -> placing.Placed:
        papers, unopened = tuple(self._papers()), self._unopened()
        return placing.place(papers, self.index, self.order.cycle, self.rulebook, self.corrections, unopened)

    @cached_property
    def rulebook(self) -> rulebook.Rulebook:
        return rulebook.load(self.order.rulebook).on(self.order.cycle)

    @cached_property
    def versions(self) -> Versions:
        return Versions(
            desk=DESK_VERSION,
            tesseract=tesseract_version(),
            tessdata=tessdata_version(),
            language_model=model_hash(),
            rulebook=self.rulebook.name,
            rulebook_version=self.rulebook.version,
        )

    def _papers(self) -> list[ReceivedPaper]:
        cutoff = cycles.cutoff(self.order.cycle, self.rulebook)
        papers = []
        for document, (submission, part) in self.documents.items():
            reading = self.readings.get(document)
            # A file's modification time can only be later than its receipt: before the cut-off it is enough.
            in_time = submission.received_by == "modified" and submission.received_at <= cutoff
            for paper in reading.own if reading else ():
                papers.append(
                    ReceivedPaper(
                        paper=paper,
                        document=document,
                        name=part.name,
                        submission=submission.path,
                        channel=submission.channel,
                        received_at=submission.received_at,
                        certain=submission.certain or in_time,
                        sender=submission.sender,
                        check=submission.check,
                    )
                )
        return papers

    def _unopened(self) -> dict[str, list[Evidence]]:
        """What was not opened, or not to its end, by its item: any of it may be a paper that is missed."""
        found: dict[str, list[Evidence]] = {}
        for submission in self.submissions:
            for part in submission.parts:
                reading = self.readings.get(part.sha256)
                if problem := part.problem or (reading.problem if reading else None):
                    shut = found.setdefault(submission.path, [])
                    shut.append(Evidence(part.name, problem.what, part.sha256))
        return found


def cycle_without_deadline(name: str, as_of: datetime) -> date:
    """The day of `as_of`, by a rulebook without deadlines. Raises UsageFault for one that has some."""
    book = rulebook.load(name)
    day = cycles.local_day(as_of, book)
    if book.deadlines:
        raise UsageFault(
            "No deadline is named.", f"The next one is {book.closing(day)}: --cycle {book.closing(day)}"
        )
    return day


def check_order(order: Order) -> None:
    """Raises RulebookFault for a bad rulebook, whichever; UsageFault where a folder is not there or the cycle
    is no deadline."""
    rulebook.load_all()
    for path, what in ((order.office, "--office"), (order.inbox, "--inbox")):
        if not path.is_dir():
            raise UsageFault(f"{path} is not a folder.", f"Name the folder with {what}.")
    near = rulebook.load(order.rulebook).closing(order.cycle)
    if near != order.cycle:
        raise UsageFault(f"{order.cycle} is not a deadline.", f"The next one is {near}: --cycle {near}")


def keep_apart(shop: Shop, order: Order) -> None:
    """Raises UsageFault where the workspace holds what was run by another rulebook: two are never mixed."""
    others = shop.store.rulebooks_run() - {order.rulebook}
    if others:
        what = f"This workspace holds runs by {', '.join(sorted(others))}."
        raise UsageFault(what, f"Give {order.rulebook} a workspace of its own with --workspace.")


def import_records(shop: Shop, folder: Path) -> None:
    """The office's records into the database, where they have changed."""
    since, layouts = shop.settings.remittances_since, shop.store.payroll_layouts()
    told = fingerprint(folder, since, layouts)
    if told == shop.store.office_digest():
        return
    opened = shop.sandbox.result(shop.sandbox.submit(open_office, folder, since, layouts))
    if isinstance(opened, Problem):
        raise UsageFault(f"The records in {folder} cannot be read: {opened.what}", opened.advice)
    shop.store.replace_office(opened, told)


def gazetteer_of(office: Office) -> Gazetteer:
    """The names and titles that the office knows, as a help to reading; sorted, so that it hashes alike."""
    people = {name for member in office.members for name in (member.name, *member.known_as)}
    titles: set[str] = set()
    for production in office.productions:
        people.update(
            production.producers + production.production_managers + production.production_coordinators
        )
        titles.update((production.title, *production.also_known_as))
    return Gazetteer(tuple(sorted(people - {""})), tuple(sorted(titles - {""})))


def reading_key(gazetteer: Gazetteer, issuers: tuple[bytes, ...] = ()) -> str:
    told = repr((READER, model_hash(), gazetteer, *issuers)).encode()
    return hashlib.sha256(told).hexdigest()[:16]


def unread(desk: Desk) -> tuple[str, ...]:
    """The documents that have not been read by this reader with these registers."""
    return tuple(document for document in desk.documents if document not in desk.readings)


def read_document(desk: Desk, document: str) -> None:
    """Reads one document in a child and keeps its pages and its reading."""
    store, (_, part) = desk.shop.store, desk.documents[document]
    seen = store.pages(document, PREPARATION)
    work = desk.shop.sandbox.submit(
        open_document,
        store.original(document),
        part.name,
        part.media_type,
        desk.gazetteer,
        seen,
        desk.shop.settings.issuers,
    )
    opened = desk.shop.sandbox.result(work)
    if isinstance(opened, Problem):
        reading = DocumentReading(document, part.name, part.media_type, 0, (), opened)
    else:
        pages, reading = opened
        if seen is None:
            store.save_pages(document, PREPARATION, pages)
    store.save_reading(document, reading_key(desk.gazetteer, desk.shop.settings.issuers), reading)
    desk.shop.progress.advance()


def forget_readings(desk: Desk) -> None:
    """Makes the next look at the readings see what has been read since the first."""
    desk.__dict__.pop("readings", None)


def applications(desk: Desk) -> tuple[str, ...]:
    """The ids of the cycle's applications, in order. Whose the unplaced papers are is asked here; questions
    of applications that are no more go."""
    ids = tuple(sorted(application.id for application in desk.placed.applications))
    cycle = desk.order.cycle.isoformat()
    inbox = inbox_name(desk.order.inbox)
    desk.shop.store.save_run(cycle, inbox, desk.order.as_of, desk.order.rulebook)
    nobody = f"{cycle}/unplaced"
    desk.shop.store.save_questions(nobody, [about_unplaced(unplaced) for unplaced in desk.placed.unplaced])
    desk.shop.store.forget_questions(cycle, (*ids, nobody))
    return ids


def screen(desk: Desk, application: str) -> Report:
    """The application against the rules; its open questions are kept for `desk questions`."""
    report = verdict.screen(
        next(placed for placed in desk.placed.applications if placed.id == application),
        desk.index,
        desk.rulebook,
        as_of=desk.order.as_of,
        corrections=desk.corrections,
        versions=desk.versions,
    )
    desk.shop.store.save_questions(report.application, report.questions)
    return report


def read_file(file: Path) -> tuple[DocumentReading, ...]:
    """What the pipeline reads in a file on its own: one reading, or one for each part of a message."""
    content = file.read_bytes()
    with Sandbox(workers=1) as sandbox:
        item = item_of(file)
        opened = sandbox.result(sandbox.submit(open_item, item, content))
        if isinstance(opened, Problem):
            return (DocumentReading(digest_of(content), file.name, "", 0, (), opened),)
        return tuple(_read_part(sandbox, part) for part in opened.parts if part.problem or part.holds_a_paper)


def _read_part(sandbox: Sandbox, part: Part) -> DocumentReading:
    problem = part.problem
    if problem is None:
        work = sandbox.submit(open_document, part.content, part.name, part.media_type, Gazetteer())
        opened = sandbox.result(work)
        if not isinstance(opened, Problem):
            return opened[1]
        problem = opened
    return DocumentReading(part.sha256, part.name, part.media_type, 0, (), problem)
