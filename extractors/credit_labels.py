"""What the columns, labels and headings of a resume mean; the words are data (`rules/resume_labels.yaml`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import yaml
from rapidfuzz import fuzz

from extractors.job_words import plain

PERSONNEL = (
    "producer",
    "production_manager",
    "production_coordinator",
    "assistant_production_coordinator",
)
_PARTS = re.compile(r"\s*(?:/|\\|\+|&|,|;|–|—|\s-\s|\band\b|\bet\b|\bor\b|\n)\s*", re.IGNORECASE)
_CLEAN = re.compile(r"\((?:s|es|yyyy|mm|dd|y|m|d|[-/ .])+\)", re.IGNORECASE)
_LONGEST_LABEL = 48
_VAGUE = frozenset(
    {
        "other",
        "additional",
        "special",
        "technical",
        "professional",
        "related",
        "key",
        "personal",
        "further",
        "work",
    }
)
_CREDIT_NOUNS = frozenset({"credits", "credit", "experience", "history", "filmography"})
_CREDIT_WORDS = _CREDIT_NOUNS | frozenset(
    {
        "film",
        "television",
        "production",
        "work",
        "selected",
        "professional",
        "relevant",
        "recent",
        "employment",
    }
)


@dataclass(frozen=True, slots=True)
class _Labels:
    fields: dict[str, str]
    no_credits: frozenset[str]
    credits: frozenset[str]
    own_agreement: frozenset[str]


@lru_cache(maxsize=1)
def _labels() -> _Labels:
    raw = yaml.safe_load(files("rules").joinpath("resume_labels.yaml").read_text(encoding="utf-8"))
    fields = {
        key: field for field, labels in raw["labels"].items() for label in labels if (key := _key(str(label)))
    }
    return _Labels(
        fields,
        frozenset(_key(heading) for heading in raw["no_credits"]),
        frozenset(_key(heading) for heading in raw["credits"]),
        frozenset(_key(name) for name in raw["own_agreement"]),
    )


def _key(text: str) -> str:
    return " ".join(plain(_CLEAN.sub("", text).replace("#", " number ")))


def label_of(tokens: Sequence[str]) -> str | None:
    """The field that words made plain name, spelt as the register has it; null where they name none."""
    return _labels().fields.get(" ".join(tokens))


@lru_cache(maxsize=8192)
def fields_of(text: str) -> tuple[str, ...]:
    """The fields that a column head or label names, in its order; empty where it is no label.

    "Producer / PM / PC" names three; "# Days" one; "ignore" stands for labels of no interest.
    """
    if not text.strip() or len(text) > _LONGEST_LABEL:
        return ()
    whole = _field(text)
    if whole:
        return (whole,)
    named = [
        _field(part)
        for part in _PARTS.split(_CLEAN.sub("", text).replace("(", "/").replace(")", ""))
        if part.strip()
    ]
    if len(named) < 2 or not all(named):
        return ()
    if (
        named[0] == "title"
        and _key(text).startswith("production ")
        and all(f in PERSONNEL for f in named[1:])
    ):
        named[0] = "producer"  # "Prod. / PM / PC"
    return tuple(dict.fromkeys(field for field in named if field))


def _field(text: str) -> str:
    fields = _labels().fields
    key = _key(text)
    if key in fields or len(key) < 5 or _PARTS.search(text):
        return fields.get(key, "")
    near = {
        field
        for label, field in fields.items()
        if abs(len(label) - len(key)) <= 2 and fuzz.ratio(label, key) >= 86
    }
    return near.pop() if len(near) == 1 else ""


def ends_credits(text: str) -> bool:
    """Whether a heading begins a section that holds no credits ("Other Skills", "Education & Training")."""
    key = _key(text.strip(" :"))
    if key in _labels().no_credits:
        return True
    words = set(key.split())
    return 0 < len(words) <= 5 and words <= _no_credit_words() | _VAGUE and not words <= _VAGUE


@lru_cache(maxsize=1)
def _no_credit_words() -> frozenset[str]:
    """The headings of one word."""
    return frozenset(key for key in _labels().no_credits if " " not in key and key not in _VAGUE)


def begins_credits(text: str) -> bool:
    """Whether a heading begins the credits ("Selected Film & Television Credits"), naming no kind of them."""
    key = _key(text.strip(" :"))
    words = set(key.split())
    general = words <= _CREDIT_WORDS and ({"film", "television"} <= words or bool(words & _CREDIT_NOUNS))
    return key in _labels().credits or general


def agreement_of(text: str) -> str | None:
    """ "411" where `text` names this Local, the other body's name where it names one, else null."""
    if re.search(
        r"\b(?:local|iatse|i\.a\.t\.s\.e\.?)\s*(?:local)?\s*(?:no\.?|#)?\s*411\b|^\W*411\W*$",
        text,
        re.IGNORECASE,
    ):
        return "411"
    if re.search(r"\bnon[-\s]?union\b", text, re.IGNORECASE):
        return "non-union"
    if re.search(
        r"\b(?:non[-\s]?411|outside (?:of )?411|other (?:jurisdiction|locals?))\b", text, re.IGNORECASE
    ):
        return "non-411"
    match = re.search(
        r"\b(DGC(?:[\s-]+(?:Ontario|BC|Quebec|National|Manitoba|Alberta|Atlantic))?"
        r"|Directors Guild(?: of Canada)?|NABET(?:[\s-]*(?:CEP|700))*"
        r"|UNIFOR(?:[\s-]*\d+M?)?|AQTIS(?:\s*514)?|ACFC(?:\s+West)?|Teamsters(?:\s*155)?|ICG\s*\d*|CMPA|ACTRA"
        r"|I\.?A\.?T\.?S\.?E\.?\s*(?:Local)?\s*\d{2,3}|Local\s*\d{2,3})\b",
        text,
        re.IGNORECASE,
    )
    return " ".join(match.group(1).split()) if match else None
