"""evaluation.html: how right labelled papers were read, what was read for what, and every miss beside its
place on the paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from models.terms import Evidence
from reports.html import CONTENT_SECURITY_POLICY, Beside, beside, style, template
from reports.plain import confidence, dumped, evidence_json

_FEWEST_ALIKE = 2
"""A confusion that stands once is told by its miss alone."""


@dataclass(frozen=True, slots=True)
class MissLine:
    """One field of a labelled paper that was read wrong. `place` is where it was read or, where nothing was,
    where it stands; null where neither is known. `about` names the credit that it belongs to."""

    paper: str
    channel: str
    layout: str
    field: str
    about: str
    expected: str
    found: str
    confidence: float
    place: Evidence | None


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often `found` was read where `expected` stands; "" is nothing."""

    field: str
    expected: str
    found: str
    times: int


def evaluation_html(
    by_channel: Mapping[str, Mapping[str, Any]],
    by_layout: Mapping[str, Mapping[str, Any]],
    confusions: Sequence[Confusion],
    misses: Sequence[MissLine],
    crops: Mapping[str, bytes],
) -> str:
    """The page as HTML that stands alone; a miss without a picture is quoted."""
    papers = [
        (name, [(line, _beside(line, crops)) for line in lines])
        for name, lines in groupby(misses, key=lambda line: (line.paper, line.channel, line.layout))
    ]
    return str(
        template("evaluation.html").render(
            csp=CONTENT_SECURITY_POLICY,
            css=style("evaluation.css"),
            by_channel=by_channel,
            by_layout=by_layout,
            what=what_said,
            confusions=[each for each in confusions if each.times >= _FEWEST_ALIKE],
            papers=papers,
            misses=len(misses),
        )
    )


def what_said(name: str) -> str:
    """What a figure is of, in words: "field days" is of one field of a credit."""
    if name.startswith("row"):
        return {"row": "credits exact", "row_invented": "credits read that are none"}[name]
    of, _, field = name.replace("_", " ").replace("field ", "credit ", 1).partition(" ")
    return f"{of}: {field}" if of in ("credit", "letter", "resume") else name


def evaluation_json(
    by_channel: Mapping[str, Any], by_layout: Mapping[str, Any], misses: Sequence[MissLine]
) -> str:
    """The same as JSON (schema "evaluation/1")."""
    told = [
        {
            "paper": line.paper,
            "channel": line.channel,
            "layout": line.layout,
            "field": line.field,
            "about": line.about,
            "expected": line.expected,
            "found": line.found,
            "confidence": confidence(line.confidence),
            "place": evidence_json(line.place) if line.place is not None else None,
        }
        for line in misses
    ]
    return dumped({"schema": "evaluation/1", "channels": by_channel, "layouts": by_layout, "misses": told})


def _beside(line: MissLine, crops: Mapping[str, bytes]) -> Beside:
    return beside((line.place,) if line.place is not None else (), crops)
