"""Accuracy on papers written without sight of the readers:
`python -m tests.extractors.written_papers FOLDER [--way mail|pdf|scan|fax] [--every N] [--misses]`.

Each text of the folder (`samples.written`) is read as the desk reads it: as the text of a message, as a page
of a PDF, or as a scan or fax of that page. Of the folder `confirmation` only the totals are ever printed.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from html import escape
from pathlib import Path
from typing import Any

from weasyprint import HTML  # type: ignore[import-untyped]

from extractors.language import Gazetteer, Language
from extractors.pages import see
from extractors.reading import read_document
from models.terms import Body, LetterReading, Paper, PaperKind, Reading, RequestReading
from samples.degrade import fax_tiff, scan_pdf
from samples.matching import bare_text
from samples.written import Written, written

CONFIRMATION = "confirmation"
FONTS = ("Liberation Serif", "Liberation Sans", "DejaVu Sans", "Liberation Mono")
KINDS = {
    "requests": (PaperKind.REQUEST,),
    "letters": (PaperKind.REFERENCE_LETTER,),
    "resume": (PaperKind.RESUME,),
    "certificate": (PaperKind.SEMINAR_CERTIFICATE,),
    "pay": (PaperKind.PROOF_OF_DAYS,),
    "cover_sheet": (PaperKind.FAX_COVER, PaperKind.OTHER),
    "other": (PaperKind.OTHER, PaperKind.FAX_COVER, PaperKind.BLANK),
}
"""The kinds that a paper of each label may be told to be."""
FIELDS = {
    "requests": {"name": "name", "category": "category", "number": "member_no"},
    "letters": {
        "signer": "signer", "title": "signer_title", "subject": "subject", "number": "signer_member_no",
        "shows": "shows", "shows named": "shows", "date": "date", "category": "category",
    },
}  # fmt: skip
"""What is judged, and the field of the reading that it is read from."""
_SURE = 0.85


def file_of(item: Written, way: str, at: int) -> tuple[bytes, str, str]:
    """The file as it arrives, with its name and media type."""
    if way == "mail":
        return item.text.encode(), "body 1.txt", "text/plain"
    font = FONTS[at % len(FONTS)]
    look = f"@page{{size:letter;margin:0.9in}}pre{{font:11pt '{font}';white-space:pre-wrap}}"
    pdf = bytes(HTML(string=f"<style>{look}</style><pre>{escape(item.text)}</pre>").write_pdf())
    if way == "scan":
        return scan_pdf(pdf, random.Random(at)), "paper.pdf", "application/pdf"
    if way == "fax":
        return fax_tiff([pdf], random.Random(at)), "fax.tif", "image/tiff"
    return pdf, "paper.pdf", "application/pdf"


def told(papers: tuple[Paper, ...], label: str) -> str:
    """`right`, `asked` (one of two kinds that a person is asked about), or `wrong`."""
    wanted = KINDS[label]
    if any(paper.kind in wanted and paper.rival is None for paper in papers):
        return "right"
    return "asked" if any(_may_be(paper, wanted) for paper in papers) else "wrong"


def _may_be(paper: Paper, wanted: tuple[PaperKind, ...]) -> bool:
    return paper.rival is not None and (paper.kind in wanted or paper.rival in wanted)


def body_of(papers: tuple[Paper, ...], label: str) -> Body | None:
    """What was read as a paper of that label, for sure or among two readings."""
    wanted = KINDS[label]
    for paper in papers:
        for kind, body in ((paper.kind, paper.body), (paper.rival, paper.rival_body)):
            if kind in wanted and body is not None:
                return body
    return None


def judged(name: str, truth: dict[str, Any], body: RequestReading | LetterReading) -> str:
    """`right`, `unsure` (not right, and under the threshold) or `wrong`.

    A letter's number is the signer's or the subject's: the writers took either for it. `shows` are right
    where they are all and no more, `shows named` where all are among those read. A title may go on.
    """
    if isinstance(body, LetterReading):
        return _of_letter(name, truth, body)
    return _outcome(name, truth.get(name), getattr(body, FIELDS["requests"][name]))


def _of_letter(name: str, truth: dict[str, Any], body: LetterReading) -> str:
    true = truth.get(name)
    if name.startswith("shows"):
        wanted, found = ({bare_text(t) for t in ts} for ts in (truth["shows"] or (), _values(body.shows)))
        return "right" if (wanted <= found if name == "shows named" else wanted == found) else "unsure"
    if name == "number":
        either = {_outcome(name, true, number) for number in (body.signer_member_no, body.subject_member_no)}
        return "right" if "right" in either else max(either)
    if name == "title" and true and body.signer_title.value:
        one, other = bare_text(true), bare_text(body.signer_title.value)
        if one.startswith(other) or other.startswith(one):
            return "right"
    return _outcome(name, true, getattr(body, FIELDS["letters"][name]))


def _values(readings: tuple[Reading[str], ...]) -> list[str]:
    return [reading.value or "" for reading in readings]


def _outcome(name: str, true: Any, reading: Reading[Any]) -> str:
    value = getattr(reading.value, "value", reading.value)
    if _plain(name, value) == _plain(name, true):
        return "right"
    return "wrong" if value is not None and reading.confidence >= _SURE else "unsure"


def _plain(name: str, value: Any) -> str:
    text = str(value if value is not None else "")
    if name == "number":
        return "".join(char for char in text.removeprefix("411-") if char.isdigit()).lstrip("0")
    return bare_text(text)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--way", choices=("mail", "pdf", "scan", "fax"), default="mail")
    parser.add_argument("--every", type=int, default=1, help="only every Nth text")
    parser.add_argument("--misses", action="store_true")
    wanted = parser.parse_args()
    misses = wanted.misses and wanted.folder.name != CONFIRMATION
    language = Language.load(Gazetteer())
    kinds: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    fields: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for at, item in enumerate(written(wanted.folder)):
        if at % wanted.every:
            continue
        papers = read_document(see(*file_of(item, wanted.way, at)), language).papers
        how = told(papers, item.label)
        kinds[item.label if item.label in FIELDS else "others"][how] += 1
        if misses and how != "right":
            said = [f"{p.kind.value} {p.confidence:.2f} {p.rival and p.rival.value}" for p in papers]
            print(f"--- {at} {item.label} is {how}: {said}\n{item.text}")
        body = body_of(papers, item.label)
        for name in FIELDS.get(item.label, ()):
            read = isinstance(body, RequestReading | LetterReading)
            found = judged(name, item.truth, body) if read else "unread"
            fields[f"{item.label} {name}"][found] += 1
            if misses and found in ("wrong", "unsure"):
                reading = getattr(body, FIELDS[item.label][name])
                got = (
                    _values(reading)
                    if name.startswith("shows")
                    else (reading.value, reading.confidence, reading.candidates)
                )
                print(f"{at} {item.label} {name} {found}: {item.truth.get(name)} | {got}")
    _print(kinds, ("right", "asked", "wrong"))
    _print(fields, ("right", "unsure", "wrong", "unread"))


def _print(table: dict[str, dict[str, int]], columns: tuple[str, ...]) -> None:
    print(f"{'':<20}{'n':>5}" + "".join(f"{column:>8}" for column in columns))
    for name, row in table.items():
        print(f"{name:<20}{sum(row.values()):>5}" + "".join(f"{row[column]:>8}" for column in columns))


if __name__ == "__main__":
    main()
