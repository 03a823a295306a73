"""Scores: a report is right where the label says so, and a row only where all of it is."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from models.terms import (
    Category,
    CreditReading,
    Evidence,
    LetterReading,
    Position,
    ProductionKind,
    Reading,
    ResumeReading,
    Role,
    Signature,
)
from samples.matching import best_pairs, same_text
from samples.scoring import score, score_papers, score_parts, truth_of
from samples.sheets import truth_json
from samples.truth import CreditTruth, LetterTruth, ResumeTruth

CREDIT = CreditTruth(
    "The Quillmoor Ledger", 2, ProductionKind.TV_SEASON, "Halcyon", "Quay Inc.", Position.FIRST_APC,
    date(2021, 4, 27), date(2021, 9, 15), 102.0, "Ana Roy", "Bo Lim", "Cy Day", "Di Fox",
)  # fmt: skip
RESUME = ResumeTruth("Zoé Pemberton", "3456", "z@x.example", "416", "1 Road", (CREDIT,))
LETTER = LetterTruth(
    "Zoé Pemberton", "", "Bo Lim", "Production Manager", Role.PRODUCTION_MANAGER, "", "Quay Inc.",
    date(2026, 9, 1), ("The Quillmoor Ledger",), Category.FIRST_APC, Signature.INK,
)  # fmt: skip


def sure(value: Any) -> Reading[Any]:
    return Reading(value, 0.99)


def row(credit: CreditTruth) -> CreditReading:
    names = (
        "title", "season", "kind", "studio", "company", "position", "start", "end", "days", "producer",
        "production_manager", "production_coordinator", "assistant_production_coordinator", "agreement",
    )  # fmt: skip
    values = {name: sure(getattr(credit, name)) for name in names}
    return CreditReading(**values, ongoing=False, evidence=Evidence("r.pdf", ""))


def read(*rows: CreditReading) -> ResumeReading:
    return ResumeReading(sure("ZOÉ PEMBERTON"), sure("3456"), sure(None), rows)


def label(**changed: Any) -> dict[str, Any]:
    return {
        "folder": "3456-first_apc", "applicant": "Zoé Pemberton", "category": "first_apc",
        "scenario": "clean", "clean": True, "style": "mail_pdf", "status": "ready",
        "requirements": {
            "request": {"outcome": "met", "reason": None, "why": ""},
            "resume": {"outcome": None, "reason": None, "why": "open"},
        },
        **changed,
    }  # fmt: skip


def write_report(out: Path, folder: str, status: str, **outcomes: str) -> None:
    (out / folder).mkdir(parents=True)
    report = {
        "application": {"applicant": "Zoe Pemberton", "category": "first_apc"},
        "status": status,
        "requirements": [{"id": name, "outcome": told, "reason": None} for name, told in outcomes.items()],
    }
    (out / folder / "report.json").write_text(json.dumps(report))


def test_a_right_report_scores_full_and_open_labels_are_not_scored(tmp_path: Path) -> None:
    write_report(tmp_path, "3456-first_apc", "ready", request="met", resume="not_met")
    told = score(tmp_path, {"applications": [label()]})
    assert told["rates"]["outcome"] == {"right": 1, "n": 1, "rate": 1.0}
    assert told["ready"]["text"]["rate"] == 1.0
    assert not told["wrong"] and not told["false_met"] and not told["missing"]


def test_met_where_it_is_not_is_listed(tmp_path: Path) -> None:
    write_report(tmp_path, "3456-first_apc", "ready", request="met")
    flawed = label(
        clean=False, status="incomplete", requirements={"request": {"outcome": "not_met", "reason": None}}
    )
    told = score(tmp_path, {"applications": [flawed]})
    assert [miss["what"] for miss in told["false_met"]] == ["request"]
    assert {miss["what"] for miss in told["wrong"]} == {"status", "request"}


def test_an_application_without_a_report_is_wrong_and_named(tmp_path: Path) -> None:
    told = score(tmp_path, {"applications": [label()]})
    assert told["missing"] == ["3456-first_apc"]
    assert told["rates"]["status"]["rate"] == 0
    assert told["ready"]["all"]["rate"] == 0


def test_an_unknown_applicant_is_found_by_name(tmp_path: Path) -> None:
    write_report(tmp_path, "unknown-0a1b2c3d-first_apc", "needs_review", request="met")
    told = score(tmp_path, {"applications": [label(folder=None, applicant="ZOE PEMBERTON", status=None)]})
    assert not told["missing"] and not told["unexpected"]


def test_a_row_is_exact_only_where_all_five_fields_are() -> None:
    other = replace(CREDIT, days=101.0)
    right = score_papers([("text_pdf", read(row(CREDIT)))], [RESUME])["text_pdf"]
    wrong = score_papers([("text_pdf", read(row(other)))], [RESUME])["text_pdf"]
    assert (right["row"]["rate"], wrong["row"]["rate"]) == (1.0, 0.0)
    assert wrong["field title"]["rate"] == 1.0 and wrong["field days"]["rate"] == 0.0


def test_an_invented_row_and_a_missed_row_are_both_counted() -> None:
    two = replace(RESUME, credits=(CREDIT, replace(CREDIT, title="Saltwick Hours", start=date(2020, 1, 6))))
    missed = score_papers([("fax_fine", read(row(CREDIT)))], [two])["fax_fine"]
    assert missed["row"] == {"right": 1, "n": 2, "rate": 0.5}
    invented = score_papers([("fax_fine", read(row(CREDIT), row(CREDIT)))], [RESUME])["fax_fine"]
    assert invented["row"]["rate"] == 1.0 and invented["row_invented"]["right"] == 1


def test_nothing_read_is_wrong_by_channel() -> None:
    told = score_papers([("photo", None), ("scan200", None)], [LETTER, RESUME])
    assert told["photo"]["letter signer"]["rate"] == 0.0
    assert told["scan200"]["row"]["n"] == 1


def test_a_letter_is_scored_by_field() -> None:
    got = LetterReading(
        sure("Zoé Pemberton"), sure(None), sure("Bo  Lim"), sure("Production manager"), sure(Role.PRODUCER),
        sure(None), sure(date(2026, 9, 1)), (), sure(None), sure(Signature.INK),
    )  # fmt: skip
    told = score_papers([("photo", got)], [LETTER])["photo"]
    assert told["letter signer"]["rate"] == told["letter title"]["rate"] == 1.0
    assert told["letter role"]["rate"] == 0.0


def test_parts_are_scored_by_what_they_became() -> None:
    labels = {
        "items": [
            {
                "path": "001.eml",
                "parts": [
                    {"name": "body", "pages": None, "became": "request", "folder": "x"},
                    {"name": "CV.pdf", "pages": None, "became": "resume", "folder": "x"},
                    {"name": "lost.pdf", "pages": None, "became": "other", "folder": None},
                ],
            }
        ]
    }
    parts = [{"name": "body 1", "became": "request"}, {"name": "CV.pdf", "pages": [1, 2], "became": "other"}]
    told = score_parts({"items": [{"path": "001.eml", "parts": parts}]}, labels)
    assert told["rates"]["became"] == {"right": 1, "n": 3, "rate": 0.3333}


def test_texts_are_the_same_but_for_case_punctuation_and_spacing() -> None:
    assert same_text("the QUILLMOOR-ledger", "The Quillmoor Ledger")
    assert not same_text("Quillmoor Ledger", "The Quillmoor Ledger")
    assert same_text(None, "")


@given(st.lists(st.integers(0, 9), max_size=6), st.lists(st.integers(0, 9), max_size=6))
def test_assignment_is_the_best_of_all(rows: list[int], truths: list[int]) -> None:
    from itertools import permutations

    def like(a: int, b: int) -> float:
        return float(10 - abs(a - b))

    pairs = best_pairs(rows, truths, like)
    got = sum(like(r, truths[t]) for t, r in pairs.items())
    short, long = sorted((rows, truths), key=len)
    best = max(
        sum(like(a, b) for a, b in zip(short, order, strict=True)) for order in permutations(long, len(short))
    )
    assert got == best


def test_labels_read_back_as_the_truths_that_they_were() -> None:
    for kind, truth in (("resume", RESUME), ("reference_letter", LETTER)):
        assert truth_of(json.loads(json.dumps({"kind": kind, "truth": truth_json(truth)}))) == truth
