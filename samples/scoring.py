"""How near a run came to the truth: reports against labels, readings against papers. Pure functions."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from models.terms import CreditReading, LetterReading, ResumeReading
from samples.labelled import truth_of
from samples.matching import best_pairs, same_text
from samples.truth import CreditTruth, LetterTruth, ResumeTruth

__all__ = ["score", "score_papers", "score_parts", "truth_of"]

Json = dict[str, Any]
ROW_FIELDS = ("title", "position", "start", "end", "days")
MORE_FIELDS = (
    "season", "kind", "studio", "producer", "production_manager", "production_coordinator",
    "assistant_production_coordinator",
)  # fmt: skip


class Tally:
    """Rights and totals under names; `rates` gives each with its n."""

    def __init__(self) -> None:
        self._right: dict[str, int] = defaultdict(int)
        self._all: dict[str, int] = defaultdict(int)

    def add(self, name: str, right: bool) -> None:
        self._right[name] += right
        self._all[name] += 1

    def rates(self) -> Json:
        """`{name: {"right", "n", "rate"}}` by name; a rate is cut to 4 decimals, never rounded up."""
        return {
            name: {"right": self._right[name], "n": n, "rate": int(self._right[name] / n * 10000) / 10000}
            for name, n in sorted(self._all.items())
        }


def score(out_dir: Path, labels: Mapping[str, Any]) -> Json:
    """A run's `*/report.json` below `out_dir` against `labels`.

    `statuses` and `outcomes` count what the labels settle (a null label is not scored); `reasons` count where
    the outcome is right and the label gives a reason. `false_met` lists every requirement said to be met
    that is not. `ready` is the rate of `ready` over clean applications, in all, by style and over those that
    came as text. `missing` are applications without a report, `unexpected` reports without an application.
    """
    reports = _reports(out_dir)
    tally, ready = Tally(), Tally()
    wrong: list[Json] = []
    false_met: list[Json] = []
    missing: list[str] = []
    used: set[str] = set()
    for label in labels["applications"]:
        folder = label["folder"] or _unknown(reports, label)
        report = reports.get(folder or "")
        if report is None or folder is None:
            missing.append(label["folder"] or f"unknown: {label['applicant']}")
        else:
            used.add(folder)
        _ready(ready, label, report)
        _compare(label, folder or "", report, tally, wrong, false_met)
    return {
        "applications": len(labels["applications"]),
        "missing": missing,
        "unexpected": sorted(set(reports) - used),
        "rates": tally.rates(),
        "ready": ready.rates(),
        "false_met": false_met,
        "wrong": wrong,
    }


def _reports(out_dir: Path) -> dict[str, Json]:
    return {
        path.parent.name: json.loads(path.read_text("utf-8"))
        for path in sorted(out_dir.glob("*/report.json"))
    }


def _unknown(reports: Mapping[str, Json], label: Json) -> str | None:
    """The report of an applicant whom the register does not know: by name and category."""
    for folder, report in reports.items():
        told = report["application"]
        here = folder.startswith("unknown-") and told["category"] == label["category"]
        if here and same_text(told["applicant"], label["applicant"]):
            return folder
    return None


TEXT_STYLES = frozenset({"mail_pdf", "mail_docx", "mail_html", "mail_forwarded", "referees"})


def _ready(ready: Tally, label: Json, report: Json | None) -> None:
    if not label["clean"] or label["status"] != "ready":
        return
    right = report is not None and report["status"] == "ready"
    ready.add("all", right)
    ready.add(f"style {label['style']}", right)
    if label["style"] in TEXT_STYLES:
        ready.add("text", right)


def _compare(
    label: Json, folder: str, report: Json | None, tally: Tally, wrong: list[Json], false_met: list[Json]
) -> None:
    said = {entry["id"]: entry for entry in report["requirements"]} if report else {}
    if label["status"] is not None:
        right = report is not None and report["status"] == label["status"]
        tally.add("status", right)
        if not right:
            wrong.append(
                _miss(label, folder, "status", label["status"], report["status"] if report else None)
            )
    for name, expected in label["requirements"].items():
        if expected["outcome"] is None:
            continue
        found = said.get(name, {})
        outcome = found.get("outcome")
        tally.add("outcome", outcome == expected["outcome"])
        tally.add(f"outcome {name}", outcome == expected["outcome"])
        if outcome != expected["outcome"]:
            wrong.append(_miss(label, folder, name, expected["outcome"], outcome))
        elif expected["reason"]:
            tally.add("reason", found.get("reason") == expected["reason"])
        if outcome == "met" and expected["outcome"] != "met":
            false_met.append(_miss(label, folder, name, expected["outcome"], outcome))


def _miss(label: Json, folder: str, what: str, expected: str | None, found: str | None) -> Json:
    return {
        "folder": folder or label["folder"],
        "applicant": label["applicant"],
        "scenario": label["scenario"],
        "style": label["style"],
        "what": what,
        "expected": expected,
        "found": found,
    }


def score_parts(intake: Mapping[str, Any], labels: Mapping[str, Any]) -> Json:
    """An intake.json against the labels: what each part became, and under which application it was filed.

    A part is found by its item's path and its own name (a fax page range by its first page too); bodies are
    not scored where the label leaves them open. A part that was never accounted for is wrong.
    """
    items = {entry["path"]: entry for entry in intake["items"]}
    tally = Tally()
    wrong: list[Json] = []
    for item in labels["items"]:
        parts = items.get(item["path"], {}).get("parts", [])
        for part in item["parts"]:
            if part["became"] is None:
                continue
            found = _part(parts, part)
            right = found is not None and found["became"] == part["became"]
            tally.add("became", right)
            tally.add(f"became {part['became']}", right)
            if not right:
                wrong.append({**part, "item": item["path"], "found": found["became"] if found else None})
    return {"rates": tally.rates(), "wrong": wrong}


def _part(parts: Sequence[Json], label: Json) -> Json | None:
    body = label["name"].endswith("body")
    for part in parts:
        same = part["name"].startswith("body") if body else part["name"] == label["name"]
        pages, wanted = part.get("pages"), label["pages"]
        # Two bodies of one mail (its own and the forwarded one) are told apart by what they became.
        if body and same and part["became"] != label["became"]:
            continue
        if same and (not pages or not wanted or pages[0] == wanted[0]):
            return part
    return None


Read = tuple[str, ResumeReading | LetterReading | None]
"""A channel, and what was read in one paper there (null where nothing of the kind was found)."""


def score_papers(readings: Iterable[Read], truths: Iterable[ResumeTruth | LetterTruth]) -> Json:
    """Readings against truths, pairwise: `{channel: {name: {"right", "n", "rate"}}}`.

    `row` is a resume row with title, position, start, end and days all exact (rows matched by best
    assignment; a row too many counts under `row_invented`); each field is counted too. Letters give signer,
    subject, title, date, number and signature.
    """
    tallies: dict[str, Tally] = defaultdict(Tally)
    for (channel, reading), truth in zip(readings, truths, strict=True):
        if isinstance(truth, ResumeTruth):
            _score_resume(tallies[channel], reading if isinstance(reading, ResumeReading) else None, truth)
        else:
            _score_letter(tallies[channel], reading if isinstance(reading, LetterReading) else None, truth)
    return {channel: tally.rates() for channel, tally in sorted(tallies.items())}


def _score_resume(tally: Tally, reading: ResumeReading | None, truth: ResumeTruth) -> None:
    rows = reading.credits if reading else ()
    pairs = best_pairs(rows, truth.credits, row_likeness)
    for place, credit in enumerate(truth.credits):
        row = pairs.get(place)
        fields = row_fields(row, credit) if row else dict.fromkeys((*ROW_FIELDS, *MORE_FIELDS), False)
        for name, right in fields.items():
            tally.add(f"field {name}", right)
        tally.add("row", all(fields[name] for name in ROW_FIELDS))
    for number in range(len(rows)):
        tally.add("row_invented", number >= len(pairs))
    tally.add("resume name", reading is not None and same_text(reading.name.value, truth.name))


def row_likeness(row: CreditReading, credit: CreditTruth) -> float:
    """How alike a row read and a true credit are, 0 to 5: the fields of a row that are exact."""
    fields = row_fields(row, credit)
    return float(sum(fields[name] for name in ROW_FIELDS))


def row_fields(row: CreditReading, credit: CreditTruth) -> dict[str, bool]:
    """Which fields of a row are exact: dates, days and position to the letter; names and titles with case,
    punctuation and spacing ignored. A bare "APC" is right where no position is claimed for it."""
    bare = credit.position_as_written.strip().upper() == "APC"
    texts = {name: same_text(getattr(row, name).value, getattr(credit, name)) for name in _TEXTS}
    return {
        "position": row.position.value == (None if bare else credit.position),
        "start": row.start.value == credit.start,
        "end": row.end.value == credit.end,
        "days": row.days.value == credit.days,
        "season": row.season.value == credit.season,
        "kind": row.kind.value == credit.kind,
        **texts,
    }


_TEXTS = (
    "title", "studio", "producer", "production_manager", "production_coordinator",
    "assistant_production_coordinator",
)  # fmt: skip


def _score_letter(tally: Tally, reading: LetterReading | None, truth: LetterTruth) -> None:
    for name, right in letter_fields(reading, truth).items():
        tally.add(f"letter {name}", right)


def letter_fields(reading: LetterReading | None, truth: LetterTruth) -> dict[str, bool]:
    """Which fields of a letter are right; none where no letter was read."""
    return {
        "signer": reading is not None and same_text(reading.signer.value, truth.signer),
        "subject": reading is not None and same_text(reading.subject.value, truth.subject),
        "title": reading is not None and same_text(reading.signer_title.value, truth.signer_title),
        "role": reading is not None and reading.role.value == truth.role,
        "member_no": reading is not None and (reading.signer_member_no.value or "") == truth.signer_member_no,
        "date": reading is not None and reading.date.value == truth.date,
        "signature": reading is not None and reading.signature.value == truth.signature,
    }
