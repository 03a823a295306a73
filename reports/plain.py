"""Values as the JSON shows them: confidences to 2 decimals, boxes to 0.1 pt, ISO dates on Toronto time."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from models.terms import Evidence
from reports.words import TORONTO, masked


def dumped(value: dict[str, Any]) -> str:
    """`value` as indented JSON with its keys in the order given, and a newline at the end."""
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def confidence(value: float) -> float:
    """Two decimals, cut: 0.999 does not become certainty."""
    return round(value * 10_000) // 100 / 100


def count(value: float | None) -> int | float | None:
    """Days as an integer where they are whole, else to 2 decimals."""
    if value is None:
        return None
    return int(value) if value == int(value) else round(value, 2)


def iso_day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def iso_moment(value: datetime) -> str:
    """With Toronto's offset, however the moment was stored; a naive one is left as it is."""
    return (value if value.tzinfo is None else value.astimezone(TORONTO)).isoformat()


def evidence_json(evidence: Evidence) -> dict[str, Any]:
    """`quote` is what was read there, less anything that looks like a Social Insurance Number."""
    return {
        "document": evidence.document,
        "name": evidence.name,
        "page": evidence.page,
        "box": None if evidence.box is None else [round(edge, 1) + 0.0 for edge in evidence.box],
        "quote": masked(evidence.quote),
        "where": evidence.where,
    }


def caption(evidence: Evidence) -> str:
    """`Resume.pdf, page 2`; the record's file and row where there is no page."""
    if evidence.page is not None:
        return f"{evidence.name}, page {evidence.page}"
    where = evidence.where or ""
    return (
        where
        if where.startswith(evidence.name)
        else ", ".join(part for part in (evidence.name, where) if part)
    )
