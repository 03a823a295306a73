"""Writing what a run leaves in its folder: each file whole or not at all, and nothing rendered twice."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import reports
from extractors.identifiers import hidden_boxes
from extractors.layout import text_lines
from extractors.media import PDF
from extractors.opening import open_barred, open_crops
from extractors.pages import PREPARATION
from flows.evaluation import Evaluation
from flows.intake import intake_items
from flows.steps import Desk
from models.errors import DeskError
from models.terms import Evidence, PageSet, PageSource, Problem, Report
from reports.crops import crop_key, crops_wanted
from reports.evaluation import evaluation_html, evaluation_json
from reports.html import report_html
from reports.json_report import intake_json, report_json
from reports.packet import packet_pdf
from reports.pdf import report_pdf
from reports.summary import summary_csv, summary_html, summary_json

_RENDERED = ("report.html", "report.pdf", "packet.pdf")


def folder_of(report: Report, out: Path) -> Path:
    """The report's own folder in `out`: `<member_no>-<category>`."""
    return out / report.application.rpartition("/")[2]


def write_report(desk: Desk, report: Report) -> None:
    """report.json always; the pages and the packet only where what they show has changed."""
    folder = folder_of(report, desk.order.out)
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / "report.json", report_json(report).encode())
    store, digest = desk.shop.store, _digest(report)
    key = f"{folder.resolve()}"
    if store.report_digest(key) != digest or not all((folder / name).is_file() for name in _RENDERED):
        _render(desk, report, folder)
        store.save_report_digest(key, digest)
    desk.shop.progress.advance()


def write_cycle(desk: Desk, reports: Sequence[Report]) -> None:
    """The summary over all applications of the cycle, and what became of everything received."""
    out, placed = desk.order.out, desk.placed
    out.mkdir(parents=True, exist_ok=True)
    items = intake_items(desk)
    write(out / "intake.json", intake_json(items, unplaced=placed.unplaced).encode())
    write(out / "summary.json", summary_json(reports).encode())
    write(out / "summary.csv", summary_csv(reports).encode())
    page = summary_html(
        reports,
        cycle=desk.order.cycle,
        unplaced=placed.unplaced,
        refused=desk.office.refused,
        items=items,
    )
    write(out / "summary.html", page.encode())


def write_evaluation(found: Evaluation, out: Path) -> Path:
    """eval.html and eval.json below `out`; the page's path."""
    out.mkdir(parents=True, exist_ok=True)
    page = evaluation_html(found.by_channel, found.by_layout, found.confusions, found.misses, found.crops)
    write(out / "eval.html", page.encode())
    write(out / "eval.json", evaluation_json(found.by_channel, found.by_layout, found.misses).encode())
    return out / "eval.html"


def write(path: Path, content: bytes) -> None:
    """Writes the file whole or not at all, and not where it stands so already."""
    if path.is_file() and path.read_bytes() == content:
        return
    partial = path.with_name(f".{path.name}.partial")
    partial.write_bytes(content)
    partial.replace(path)


def _digest(report: Report) -> str:
    """What the pages depend on: the report's facts, of `as_of` the day, and how they are set."""
    midnight = report.as_of.replace(hour=0, minute=0, second=0, microsecond=0)
    told = report_json(replace(report, as_of=midnight))
    return hashlib.sha256(f"{_setting()}{told}".encode()).hexdigest()


@cache
def _setting() -> str:
    """A hash over the reports room, so that a change of style shows on pages rendered before it."""
    files = sorted(path for path in Path(reports.__file__).parent.rglob("*.*") if path.suffix != ".pyc")
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def _render(desk: Desk, report: Report, folder: Path) -> None:
    crops = _crops(desk, crops_wanted(report))
    page = report_html(report, crops)
    write(folder / "report.html", page.encode())
    sandbox = desk.shop.sandbox
    printed = _made(sandbox.result(sandbox.submit(report_pdf, page)), "report.pdf")
    write(folder / "report.pdf", printed)
    work = sandbox.submit(packet_pdf, report, printed, *_originals(desk, report))
    packet = sandbox.result(work)
    write(folder / "packet.pdf", _made(packet, "packet.pdf"))


def _made(result: bytes | Problem, name: str) -> bytes:
    if isinstance(result, Problem):
        raise DeskError(f"{name} could not be made: {result.what}", result.advice)
    return result


def _crops(desk: Desk, wanted: Sequence[Evidence]) -> dict[str, bytes]:
    """Pictures by crop key: those kept from an earlier run, and the rest cut in one call a document."""
    store = desk.shop.store
    crops: dict[str, bytes] = {}
    missing: dict[str, list[Evidence]] = {}
    for evidence in wanted:
        kept = store.crop(crop_key(evidence))
        if kept is not None:
            crops[crop_key(evidence)] = kept
        elif evidence.document is not None:
            missing.setdefault(evidence.document, []).append(evidence)
    for document, places in missing.items():
        for evidence, png in zip(places, _cut(desk, document, places), strict=False):
            store.save_crop(crop_key(evidence), png)
            crops[crop_key(evidence)] = png
    return crops


def _cut(desk: Desk, document: str, places: Sequence[Evidence]) -> tuple[bytes, ...]:
    """Pictures of `places` of one document, in their order; none where it cannot be opened again."""
    seen = desk.shop.store.pages(document, PREPARATION)
    if seen is None:
        return ()
    pages = {page.number: page for page in seen.pages}
    wanted = [(pages[e.page], e.box) for e in places if e.page in pages and e.box is not None]
    sandbox = desk.shop.sandbox
    cut = sandbox.result(
        sandbox.submit(open_crops, desk.shop.store.original(document), seen.media_type, wanted)
    )
    return () if isinstance(cut, Problem) else cut


def _originals(
    desk: Desk, report: Report
) -> tuple[dict[str, tuple[bytes, str]], dict[str, str], dict[tuple[str, int], int]]:
    """Each paper's file as received (as pictures, where an identifier is barred) with its media type, the
    words of those that are no pages, and how far each page was turned to stand upright."""
    originals: dict[str, tuple[bytes, str]] = {}
    texts: dict[str, str] = {}
    turned: dict[tuple[str, int], int] = {}
    for document in dict.fromkeys(paper.document for paper in report.papers):
        _, part = desk.documents[document]
        originals[document] = (desk.shop.store.original(document), part.media_type)
        seen = desk.shop.store.pages(document, PREPARATION)
        barred = seen is not None and any(hidden_boxes(page) for page in seen.pages)
        for page in seen.pages if seen else ():
            turned[document, page.number] = 0 if barred else page.turned
        if seen is not None and any(page.source is PageSource.FLOW for page in seen.pages):
            texts[document] = _text_of(seen)
        elif seen is not None and barred:
            originals[document] = (_barred(desk, seen), PDF)
    return originals, texts, turned


def _barred(desk: Desk, seen: PageSet) -> bytes:
    """The pages of a file that holds identifiers, as pictures with bars over them; no bytes of it where that
    fails, so that the packet says that it cannot be shown."""
    work = desk.shop.sandbox.submit(
        open_barred, desk.shop.store.original(seen.document), seen.media_type, seen.pages
    )
    made = desk.shop.sandbox.result(work)
    return b"" if isinstance(made, Problem) else made


def _text_of(seen: PageSet) -> str:
    return "\n\n".join("\n".join(line.text for line in text_lines(page)) for page in seen.pages)
