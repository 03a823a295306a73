"""Labels read back: the truth of a labelled paper as the dataclass that it was made from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from models.terms import Category, PaperKind, Position, ProductionKind, ProofKind, Role, Signature
from samples.truth import (
    CertificateTruth,
    CreditTruth,
    LetterTruth,
    PaperTruth,
    ProofTruth,
    RequestTruth,
    ResumeTruth,
)


def truth_of(paper: Mapping[str, Any]) -> PaperTruth:
    """The truth of an entry of `papers` in labels.json; raises KeyError for a kind without a truth. A null is
    what the paper does not say."""
    told = dict(paper["truth"])
    match PaperKind(paper["kind"]):
        case PaperKind.RESUME:
            credits = tuple(_credit(credit) for credit in told["credits"])
            return ResumeTruth(**{**told, "credits": credits, "other_lines": tuple(told["other_lines"])})
        case PaperKind.REFERENCE_LETTER:
            return _letter(told)
        case PaperKind.REQUEST:
            return RequestTruth(**{**told, "category": Category(told["category"]), **_dates(told, "date")})
        case PaperKind.PROOF_OF_DAYS:
            return ProofTruth(**{**told, "kind": ProofKind(told["kind"]), **_dates(told, "start", "end")})
        case PaperKind.SEMINAR_CERTIFICATE:
            return CertificateTruth(**{**told, **_dates(told, "date")})
        case kind:
            raise KeyError(kind)


def _dates(told: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: told[name] and date.fromisoformat(told[name]) for name in names}


def _credit(told: Mapping[str, Any]) -> CreditTruth:
    kinds: dict[str, Any] = {
        "kind": told["kind"] and ProductionKind(told["kind"]),
        "position": told["position"] and Position(told["position"]),
    }
    return CreditTruth(**{**told, **kinds, **_dates(told, "start", "end")})


def _letter(told: Mapping[str, Any]) -> LetterTruth:
    coded: dict[str, Any] = {
        "role": told["role"] and Role(told["role"]),
        "category": Category(told["category"]) if told["category"] else None,
        "signature": told["signature"] and Signature(told["signature"]),
        "shows": tuple(told["shows"]),
    }
    return LetterTruth(**{**told, **coded, **_dates(told, "date")})
