"""Labels and their values in title rows and headings of groups: "Employer: X" in one cell, or in two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from extractors.remittance_headers import WHEN, fields_of, label_of
from extractors.remittance_kinds import fit, is_code
from extractors.remittance_vocabulary import plain_words, vocabulary
from extractors.remittance_words import code_and_title

CONTEXT = frozenset(
    {
        "company",
        "production",
        "production_id",
        "season",
        "member_no",
        "member_name",
        "member",
        "occupation",
        "local",
    }
    | {"period", "week_start", "week_ending", "period_end", "month", "start", "end"}
)
_LABELLED = re.compile(r"^(?P<label>[^:]{2,40}?)\s*:\s*(?P<value>.*)$")
_UNLABELLED_COLON = re.compile(r"\s{2,}|\s[|]\s|;\s")
_PERIOD_LEAD = re.compile(
    r"(?i)^(?P<label>(?:for (?:the )?)?(?:pay(?:roll)? |reporting |remittance |contribution )?"
    r"(?:period|week|month|semaine|periode|période)(?: of)?(?: ending| ended| covered| from|\s*-)?"
    r"|from|du)\s+(?P<value>.*\d.*)$"
)
_PERIOD_LAST = re.compile(
    r"(?i)\b(?P<label>(?:week|period|semaine)s? (?:ending|ended|se terminant le|of|beginning)"
    r"|month of|mois de)\s*:?\s+(?P<value>[^:]*\d[^:]*)$"
)
"""A line that ends with its period, whatever it says before."""
_WITHIN = (None, "start", "end")
"""What a label's value may hold: "to" between two dates is no label."""


def labelled(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Labels and values: "Employer: X" in a cell (several, set apart), or "Employer" and X in two."""
    pieces = [piece for text in texts for piece in _apart(text)]
    place = 0
    paired = True
    while place < len(pieces):
        match = _LABELLED.match(pieces[place])
        label = (label_of(match["label"]) or _by_value(match["label"], match["value"])) if match else None
        if match and label and match["value"]:
            yield label, match["value"].strip()
        elif (
            place + 1 < len(pieces)
            and (name := _label_beside(pieces[place].rstrip(": "), pieces[place + 1]))
            and (label or not match)
        ):
            paired = paired or ":" in pieces[place] or bool(label)
            if paired and not _is_bare_label(pieces[place + 1]):
                rest = pieces[place + 1 : place + 2]
                if name in WHEN:
                    more = takewhile(lambda text: label_of(text.rstrip(": ")) in _WITHIN, pieces[place + 2 :])
                    rest += [text for text in more if not text.endswith(":")]
                yield name, " ".join(rest)
                place += len(rest)
        elif lead := _PERIOD_LAST.search(pieces[place]) or _PERIOD_LEAD.match(pieces[place]):
            yield _kind_of_period(lead["label"]), lead["value"]
        else:
            paired = False
        place += 1


def _is_bare_label(text: str) -> bool:
    """Whether a text is a label and no value: it is understood, and all its words are known ("Season 6" and
    "Net Dairy Season 6" are values)."""
    label = label_of(text.rstrip(": "))
    if text.endswith(":"):
        return label is not None
    return label not in (None, "ignored") and set(plain_words(text)) <= vocabulary().known


def _label_beside(label: str, value: str) -> str | None:
    """The field that a label in a cell of its own names, by the value in the next where it may
    name several."""
    found = label_of(label)
    by_value = _by_value(label, value) if found is None and len(fields_of(label)) > 1 else None
    return found or (by_value if by_value == "production_id" else None)


def _by_value(label: str, value: str) -> str | None:
    """The one of several fields that a label may name ("Job") which its value can be; null where it is not
    told. What is no number is a job where the label may name one: a title there is asked about."""
    fields = [field for field in fields_of(label) if field in CONTEXT and value]
    able = [field for field in fields if fit(field, [value]) == 1.0]
    if "occupation" in fields and not is_code(value) and not code_and_title(value):
        return "occupation"
    return able[0] if len(able) == 1 else None


def _kind_of_period(label: str) -> str:
    ending, weekly = re.search(r"(?i)ending|ended|terminant", label), re.search(r"(?i)week|semaine", label)
    if weekly:
        return "week_start" if re.search(r"(?i)\b(?:of|beginning|du)\b", label) else "week_ending"
    return "period_end" if ending else "period"


def _apart(text: str) -> list[str]:
    """A cell that holds several labels, taken apart where each piece has its own."""
    parts = [part.strip() for part in _UNLABELLED_COLON.split(text) if part.strip()]
    if len(parts) > 1 and all(_LABELLED.match(part) for part in parts):
        return parts
    again = re.split(r"\s+(?=[A-Z][\w /#.]{1,28}:\s)", text)
    if len(again) > 1 and all((m := _LABELLED.match(part)) and label_of(m["label"]) for part in again):
        return again
    return [text]
