"""The weighings of resume fields: made resumes read without any calibration, weighed, mapped, checked."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch
from zlib import crc32

import yaml

from extractors.calibration import RESUMES, Weighing, chance, resume_table
from extractors.language import Language
from extractors.page_numbers import without_fax_strip
from extractors.resume import read_resume
from extractors.resume_features import FEATURES, FIELDS, features_of, rows_of
from extractors.resume_weighing import CLEARNESS, case_of, held_case, weighed, weighed_credits
from models.terms import CreditReading, Page
from samples.matching import best_pairs, same_text
from samples.scoring import row_fields, row_likeness
from samples.truth import CreditTruth
from tests.eval.calibration_knots import HEAD, THRESHOLD, Point, knots_of, logistic
from tests.eval.calibration_seen import SeenResume, seen_resumes

CASES = {
    "typed": ("typed",),
    "ocr": tuple(f"{case}{held}" for held in ("", "_held") for case in CLEARNESS),
}
KEEP_TYPED = 0.975
_MOST = 0.992
# One slip in the hundred best titles of the fit must not silence all: the check tells what comes of it.
_ASKED = {("title", f"{case}_held"): 0.98 for case in CLEARNESS}
_FOLDS = 5
_LEAST, _LEAST_OF_CASE = 40, 80
Table = dict[str, dict[str, dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Judged:
    """One value read. `before` is its confidence by the table that the fit replaces."""

    field: str
    case: str
    channel: str
    half: str
    family: str
    features: Mapping[str, float]
    right: bool
    raw: float
    before: float


def fit_resumes(text: int, scanned: int, cache: Path) -> None:
    """Writes `calibration_resume.yaml` from the resumes of the half that fits; tells how it does on all."""
    judged = list(_judged(seen_resumes(text, scanned, cache)))
    table = fitted([value for value in judged if value.half == "fit"])
    RESUMES.write_text(HEAD + yaml.safe_dump(table, sort_keys=True, default_flow_style=None), "utf-8")
    resume_table.cache_clear()
    for half in ("fit", "seeds", "families"):
        _tell(half, [value for value in judged if value.half == half])


def _judged(papers: Iterator[SeenResume]) -> Iterator[Judged]:
    language = Language.load()
    for order, seen, truths in papers:
        pages, credits = _unweighed([without_fax_strip(page) for page in seen.pages], language)
        rows, case, before = rows_of(credits, pages), case_of(pages), weighed_credits(credits, pages)
        places = {id(row): place for place, row in best_pairs(credits, truths, row_likeness).items()}
        for credit, told in zip(credits, before, strict=True):
            place = places.get(id(credit))
            right = _rights(credit, truths[place]) if place is not None else {}
            for name in FIELDS:
                reading = getattr(credit, name)
                if reading.value is not None and reading.confidence > 0:
                    features = features_of(name, credit, rows)
                    yield Judged(
                        name, held_case(name, case, features), order.channel, order.half, order.family,
                        features,
                        right.get(name, False), reading.confidence, getattr(told, name).confidence,
                    )  # fmt: skip


def _rights(credit: CreditReading, truth: CreditTruth) -> dict[str, bool]:
    """Which fields are exact. A title may lack an accent: no rule looks at one."""
    title = same_text(_plain(credit.title.value or ""), _plain(truth.title))
    return {**row_fields(credit, truth), "title": title}


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _unweighed(pages: Sequence[Page], language: Language) -> tuple[Sequence[Page], tuple[CreditReading, ...]]:
    """The reader's own scores, and the pages as it cleaned them."""
    cleaned: list[Sequence[Page]] = [pages]

    def keep(credits: Sequence[CreditReading], pages: Sequence[Page]) -> tuple[CreditReading, ...]:
        cleaned.append(pages)
        return tuple(credits)

    with patch("extractors.resume.weighed_credits", keep):
        reading = read_resume(pages, "", "", language)
    return cleaned[-1], reading.credits


def fitted(judged: Sequence[Judged]) -> Table:
    """By `typed` or `ocr` and field: bias, weights, and knots by case."""
    table: Table = {}
    for group, cases in CASES.items():
        for field in FIELDS:
            values = [value for value in judged if value.field == field and value.case in cases]
            if len(values) < _LEAST:
                continue
            weighing = _weighing(values, field)
            blind = _by_others(values, field)
            keep = KEEP_TYPED if group == "typed" else 0.0
            points = [(value.case, point) for value, point in zip(values, blind, strict=True)]
            knots = {
                case: knots_of(_of_case(points, case), keep=keep, asked=_ASKED.get((field, case), _MOST))
                for case in cases
            }
            told = {"bias": weighing.bias, "weights": dict(weighing.weights), "knots": knots}
            table.setdefault(group, {})[field] = told
    return table


def _of_case(points: Sequence[tuple[str, Point]], case: str) -> list[Point]:
    """The points of a case; where they are few, those of pages of any clearness that the row holds alike."""
    own = [point for of, point in points if of == case]
    if len(own) >= _LEAST_OF_CASE:
        return own
    return [point for of, point in points if of.endswith("_held") == case.endswith("_held")]


def _weighing(values: Sequence[Judged], field: str) -> Weighing:
    bias, weights = logistic([v.features for v in values], [v.right for v in values], FEATURES[field])
    return Weighing(bias, weights, {})


def _by_others(values: Sequence[Judged], field: str) -> list[Point]:
    """Each value's likelihood by weights that no paper of its family had a part in."""
    fold_of = [crc32(value.family.encode()) // 7 % _FOLDS for value in values]
    weighings = {
        fold: _weighing([v for v, of in zip(values, fold_of, strict=True) if of != fold], field)
        for fold in set(fold_of)
    }
    return [
        (weighings[fold].likely(value.features), value.right)
        for value, fold in zip(values, fold_of, strict=True)
    ]


def _tell(half: str, judged: Sequence[Judged]) -> None:
    """By field and channel: how many values are said to be sure and how many of those are right, by the
    reader's own score, by the table before and by the one now; and how many right ones stay so."""
    rows: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for value in judged:
        for field in (value.field, "all"):
            rows[field, value.channel].append(value)
            if value.channel != "text":
                rows[field, "ocr"].append(value)
    print(f"\n{half}: n, share right; said and right of those: by score, before, now; right ones said now")
    for (field, channel), values in sorted(rows.items()):
        right = sum(value.right for value in values)
        now = [_now(value) for value in values]
        ways = ([v.raw for v in values], [v.before for v in values], now)
        told = "  ".join(_said(values, way) for way in ways)
        kept = sum(v.right and sure >= THRESHOLD for v, sure in zip(values, now, strict=True)) / max(right, 1)
        print(f"  {field:9}{channel:9}{len(values):6} {right / len(values):.3f}   {told}   {kept:.3f}")


def _now(value: Judged) -> float:
    found = chance(value.field, value.case, value.features)
    return weighed(value.raw, found, value.case)


def _said(values: Sequence[Judged], sure: Sequence[float]) -> str:
    said = [value.right for value, one in zip(values, sure, strict=True) if one >= THRESHOLD]
    share = f"{sum(said) / len(said):.4f}" if said else "     -"
    return f"{len(said) / len(values):.3f} {share:>6}"
