"""A credit told in sentences: the words that only tie its parts together are left out."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.credit_draft import Slot

_AS = r"(?:as|in\s+the\s+(?:role|position|capacity)\s+of)\s+(?:an?\s+|the\s+)?"
_DID = r"(?:worked|served|acted|employed|engaged|hired|credited|working|employment|work)"
_TIES = re.compile(
    rf"[\s,;.]*(?:\b(?:I|we|je)\s+(?:was|am|have\s+been|had\s+been)\s+(?:{_DID}\s+)?(?:{_AS}|an?\s+|the\s+)?"
    rf"|\b(?:I\s+)?(?:have\s+|was\s+|also\s+)?{_DID}\s+{_AS}|\bI\s+(?:also\s+)?{_DID}\s+(?=on\b|for\b)"
    rf"|\bI\s+worked\s+(?=\d)|(?<=\bdays)\s+{_AS}|\bbetween\b(?=\s+\w+\s+\d)|\breporting\s+to\b"
    r"|\b(?:for\s+)?(?:a\s+total\s+of|in\s+all|in\s+total|all\s+told|altogether)\b)[\s,;]*",
    re.IGNORECASE,
)


def sentence_apart(slot: Slot) -> list[Slot]:
    """A slot's text in the parts that a sentence's ties leave; the slot itself where there are none."""
    found = [match.span() for match in _TIES.finditer(slot.text.text)]
    if slot.fields or not found:
        return [slot]
    cuts = [0, *(place for span in found for place in span), len(slot.text.text)]
    parts = [slot.text.cut(cuts[n], cuts[n + 1]) for n in range(0, len(cuts), 2)]
    return [replace(slot, text=part) for part in parts if any(map(str.isalnum, part.text))]
