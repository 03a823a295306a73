"""Papers as rendered: each with its truth, its family and its pages, ready to travel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import Enum
from random import Random
from typing import Any

import pypdfium2

from models.terms import PaperKind
from samples.layouts.core import PDF, Families, Rendered
from samples.truth import (
    CertificateTruth,
    CreditTruth,
    LetterTruth,
    PaperTruth,
    ProofTruth,
    RequestTruth,
    ResumeTruth,
)

_KINDS: dict[type[Any], tuple[str, PaperKind]] = {
    ResumeTruth: ("resume", PaperKind.RESUME),
    LetterTruth: ("letter", PaperKind.REFERENCE_LETTER),
    RequestTruth: ("request", PaperKind.REQUEST),
    ProofTruth: ("proof", PaperKind.PROOF_OF_DAYS),
    CertificateTruth: ("certificate", PaperKind.SEMINAR_CERTIFICATE),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper in one file. `pages` is 0 for what is no PDF, whose pages are its reader's affair."""

    kind: PaperKind
    truth: PaperTruth
    family: str
    rendered: Rendered
    pages: int


@dataclass(slots=True)
class Press:
    """Renders truths in the families of one set, in turn, so that every layout is met."""

    families: Families
    fonts: tuple[str, ...]
    rng: Random
    media: dict[str, str] = field(default_factory=dict)
    turns: dict[str, int] = field(default_factory=dict)

    def sheet(self, truth: PaperTruth, media_type: str = PDF) -> Sheet:
        """`truth` as a file of `media_type`: the next family of its kind that makes such files."""
        prefix, kind = _KINDS[type(truth)]
        names = self._names(prefix, truth)
        key = f"{prefix} {media_type}"
        begin = self.turns.get(key, 0)
        for step in range(len(names)):
            name = names[(begin + step) % len(names)]
            if self.media.get(name, media_type) != media_type:
                continue
            rendered = self.families.render(name, truth, self.rng, font=self.rng.choice(self.fonts))
            self.media[name] = rendered.media_type
            if rendered.media_type == media_type:
                self.turns[key] = begin + step + 1
                return Sheet(kind, truth, name, rendered, pages_of(rendered))
        if media_type == PDF:
            raise LookupError(f"no family of {prefix} makes PDF files")
        return self.sheet(truth, PDF)

    def _names(self, prefix: str, truth: PaperTruth) -> Sequence[str]:
        names = self.families.names(prefix)
        if isinstance(truth, ProofTruth):
            own = tuple(name for name in names if truth.kind.name.lower() in name)
            return own or names
        return names


def pages_of(rendered: Rendered) -> int:
    """How many pages a PDF has; 0 for any other file."""
    if rendered.media_type != PDF:
        return 0
    document = pypdfium2.PdfDocument(rendered.content)
    try:
        return len(document)
    finally:
        document.close()


def plain(value: Any) -> Any:
    """A truth as JSON holds it: dates ISO, enums their values."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def truth_json(truth: PaperTruth | CreditTruth) -> dict[str, Any]:
    """All fields of a truth by name."""
    return {name: plain(value) for name, value in asdict(truth).items()}
