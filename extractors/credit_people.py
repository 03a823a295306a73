"""Who a credit was worked with, wherever a record says it: labels before names or after them, with or
without a colon, in brackets or in a sentence; what else is said tells the own job from a colleague's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.credit_draft import Record, Slot
from extractors.credit_sentences import sentence_apart
from extractors.credit_text import whole_position
from extractors.date_ranges import find_spans
from extractors.employers import is_company
from extractors.positions import position_of

_COORD = r"(?:[Cc]o-?\s?ordinator|Coord\b\.?)"
_PROD = r"[Pp]rod(?:uction|\.)?\s+"
_FORMS = {
    "assistant_production_coordinator": (
        r"(?:(?:1st|2nd|First|Second|3rd|Co)[\s-]+)?"
        rf"(?:(?:Asst\.?|[Aa]ssistant)\s+(?:{_PROD})?(?:Office\s+)?{_COORD}|A\.\s?P\.\s?C\.|APC\b\.?)"
    ),
    "production_coordinator": rf"(?:{_PROD})?(?:Office\s+)?{_COORD}|P\.\s?C\.|POC\b|PC\b",
    "production_manager": (
        rf"(?:(?:Unit\s+)?{_PROD}|[Uu]nit\s+)(?:[Mm]anager|Mgr\b\.?)|U?\.?P\.\s?M\.|U?PM\b"
    ),
    "producer": (
        r"(?:(?:Line|Exec(?:utive|\.)?|Supervising|Co|Series)[\s-]*)?(?:[Pp]roducers?\b|Prod\.)"
        r"|LP\b|EP\b|P(?=\s?[/:])"
    ),
}
_SURE = ("producer", "production_manager")
_ANY = "|".join(_FORMS.values())
_LABEL = rf"(?P<label>{_ANY})"
_NO_NAME = (
    r"(?!(?:U?PM|PC|A\.?P\.?C|LP|EP|POC|Line|Exec\w*|Producers?|Prod\w*|Co-?ordinator|Coord|Asst|Assistant"
    r"|Manager|Mgr|Unit|Season|Series|Days?|First|Second|Studio|Network|Feature|Pilot|Dates?|From|To|January"
    r"|February|March|April|June|July|August|September|October|November|December)\b(?!-))"
)
_TOKEN = _NO_NAME + r"[A-ZÀ-ÖØ-Þ](?:[\w'’]|-(?=\w))*\.?"
_SMALL = r"(?:van|von|de|du|la|le|di|da|dos|der|den|el|al|bin|ter|y)\s+"
_ONE = rf"{_TOKEN}(?:\s+(?:{_SMALL})*{_TOKEN}){{1,3}}"
_NAME = rf"(?P<name>{_ONE}(?:\s*&\s*{_ONE})?)"
_END = (
    r"(?=\s*(?:$|[,;/|·•)\]\n▪>(\[]|\.(?:\s|$)|[-–—](?:\s|$)|\s(?:and|with|et|as)\b"
    rf"|\s(?:{_ANY})[\s:/.–-]))"
)
_START = r"(?<![\w.'’-])(?<!\bto\s)(?<!\bto the\s)"
_FIRST = re.compile(
    rf"{_START}{_LABEL}(?:\s*(?::|/|=|–|—|-|\.{{2,}}|…|>)\s*|\s+(?:was\s+|is\s+)?){_NAME}{_END}"
)
_BRACKETED = re.compile(
    rf"{_START}{_NAME}\s*(?:[(\[]\s*{_LABEL}\s*[)\]]|,?\s+as\s+(?:the\s+|my\s+)?(?P<as>{_ANY}))"
)
_LAST = re.compile(rf"{_START}{_NAME}\s*(?:,|\s[-–—]|/|:)\s*{_LABEL}(?!\w)")
_PRODUCED_BY = re.compile(rf"\b(?:[Ll]ine[\s-])?(?:[Pp]roduced|[Pp]rod\.)\s+by\s+{_NAME}")
_LINKS = re.compile(
    r"[\s,;/|·•()\[\]–—.-]*(?:\b(?:with|and|et|under|by|for|the|reporting to|worked with|alongside|team|crew)"
    r"\b[\s:,;]*)*"
)
_LINK_BEHIND = re.compile(r"[\s,;.]*(?:\b(?:[Tt]he|with|and|under|reporting to|alongside)\s*)+$")
_NUMBERED_JOB = re.compile(r"\W*(?:1st|2nd|first|second)\b", re.IGNORECASE)
_PARTS = re.compile(r"[,;|•·\n]|\s[-–—]\s")
_FULL_STOP = re.compile(r"(?<=\w{3})\.$")
_OWN_JOB = re.compile(r"(?:\d{1,2}[.)]\s*|\W{0,3})(?P<job>[^:;|\n]{2,60}?)\s*:\s+(?P<rest>\S.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Person:
    """`first` to `after` of slot `slot`'s text is label and name; the name is `start` to `end` of it."""

    slot: int
    field: str
    first: int
    after: int
    start: int
    end: int


def with_people_apart(record: Record) -> Record:
    """The record with its people's names in slots of their own, and its own job freed of a label's colon."""
    people = _accepted(record)
    slots: list[Slot] = []
    for number, slot in enumerate(record.slots):
        slots += _cut(slot, [person for person in people if person.slot == number])
    slots = [part for slot in slots for part in sentence_apart(slot)]
    record = replace(record, slots=tuple(slots))
    return record if _has_job(record.slots, record.context) else _own_job_apart(record)


def fields_named(text: str, after_people: bool) -> frozenset[str]:
    """The fields of the people whom a line names. A lone coordinator may be the credit's own job before its
    title: only without a number and below other people ("PC Anna Person") it is a colleague."""
    label = text.partition(":")[0].strip(" •·●-–—*")
    lone = {_field(label)} if ":" in text and re.fullmatch(_ANY, label) else set()
    fields = {person.field for person in _people(text, 0)} | lone
    below = after_people and _NUMBERED_JOB.match(text) is None
    return frozenset(fields) if len(fields) > 1 or fields & set(_SURE) or below else frozenset()


def _accepted(record: Record) -> list[_Person]:
    """Producers and managers, and coordinators beside them; but a coordinator who would leave the credit
    without a job of its own is no colleague: that is the credit's job before or behind its title."""
    found = [
        p
        for number, slot in enumerate(record.slots)
        if not slot.fields
        for p in _people(slot.text.text, number)
    ]
    sure = {p.slot for p in found if p.field in _SURE}
    near = set(sure)
    for step in (1, -1):
        numbers = range(len(record.slots)) if step > 0 else range(len(record.slots) - 1, -1, -1)
        for number in numbers:
            if number - step in near and any(p.slot == number for p in found):
                near.add(number)
    accepted = [p for p in found if p.slot in near]
    named = {p.field for p in accepted if p.slot in sure}
    titled = [p for p in accepted if p.slot not in sure and p.slot == 0 and p.field in named and p.first == 0]
    accepted = [p for p in accepted if p not in titled]  # "Quiet Tide, PC" above a crew line with a PC.
    doubtful = [p for p in accepted if p.slot not in sure]
    while doubtful and not _has_job(_left(record.slots, accepted), record.context):
        accepted.remove(doubtful.pop(0))
    return accepted


def _people(text: str, slot: int) -> list[_Person]:
    """The people that a text names, by the order of labels and names that gives the most of them."""
    sure = [*_matches(_BRACKETED, text, slot), *_matches(_PRODUCED_BY, text, slot)]
    first, last = list(_matches(_FIRST, text, slot)), list(_matches(_LAST, text, slot))
    chosen = list(sure)
    for person in last if len(last) > len(first) else first:
        if not any(person.first < other.after and other.first < person.after for other in chosen):
            chosen.append(person)
    return sorted(chosen, key=lambda person: person.first)


def _matches(pattern: re.Pattern[str], text: str, slot: int) -> Iterator[_Person]:
    for match in pattern.finditer(text):
        groups = match.groupdict()
        label = groups.get("label") or groups.get("as")
        if is_company(match["name"]) or (pattern is _PRODUCED_BY and _goes_on_as_company(text, match)):
            continue
        if pattern is not _FIRST or not _joined_label(text, match.start()):
            field = _field(label) if label else "producer"
            end = match.start("name") + len(_FULL_STOP.sub("", match["name"]))
            yield _Person(slot, field, match.start(), match.end(), match.start("name"), end)


def _goes_on_as_company(text: str, name: re.Match[str]) -> bool:
    """Whether a name is only the beginning of a company's ("Portage Nine Productions")."""
    return is_company(" ".join(text[name.end() :].split(maxsplit=1)[:1]))


def _field(label: str) -> str:
    return next(
        field
        for field, form in _FORMS.items()
        if re.match(rf"(?:{form})$", label) or (label == "P" and field == "producer")
    )


def _joined_label(text: str, start: int) -> bool:
    """Whether a label is only the last of several ("Producer / PM: ...")."""
    return re.search(rf"(?:{_ANY})\s*[/&+]\s*$", text[:start]) is not None


def _cut(slot: Slot, people: Sequence[_Person]) -> list[Slot]:
    """A slot's text parted at its people; nothing is left of mere links between them."""
    if not people:
        return [slot]
    found: list[Slot] = []
    at = 0
    for person in people:
        found += _rest(slot, at, person.first)
        found.append(Slot((person.field,), slot.text.cut(person.start, person.end), slot.sure * 0.98))
        at = person.after
    return found + _rest(slot, at, len(slot.text.text))


def _rest(slot: Slot, first: int, after: int) -> list[Slot]:
    part = slot.text.cut(first, after)
    lead = _LINKS.match(part.text)
    if first and lead is not None:
        part = part.cut(lead.end(), len(part.text))
    part = part.cut(0, len(_LINK_BEHIND.sub("", part.text)))
    return [replace(slot, text=part)] if part.text.strip(" ,;/|·•()[]–—.-:") else []


def _left(slots: Sequence[Slot], people: Sequence[_Person]) -> list[Slot]:
    return [
        part
        for number, slot in enumerate(slots)
        for part in _cut(slot, [person for person in people if person.slot == number])
    ]


def _has_job(slots: Sequence[Slot], context: Sequence[Slot]) -> bool:
    """Whether anything but a colleague's label names a job."""
    for slot in (*slots, *context):
        if "position" in slot.fields:
            return True
        text = "" if slot.fields else _unlabelled(slot.text.text)
        if any(position_of(text)) or any(whole_position(_undated(part)) for part in _PARTS.split(text)):
            return True
    return False


def _undated(text: str) -> str:
    """What stands before the first date in a text."""
    spans = find_spans(text)
    return text[: spans[0].first] if spans else text


def _unlabelled(text: str) -> str:
    """Without "label:" before a value."""
    return re.sub(rf"(?:^|(?<=[|/;,·•\n])|(?<=\s))\s*(?:{_ANY})\s*:", " ", text)


def _own_job_apart(record: Record) -> Record:
    """ "2nd APC: Quiet Tide": the first job before a colon is the credit's own where no other is named and no
    other label follows ("PC: Quentin Moreau, APC: Dominic Ngo")."""
    for number, slot in enumerate(record.slots):
        match = None if slot.fields else _OWN_JOB.fullmatch(slot.text.text)
        if match is not None and whole_position(match["job"]) and not _people(match["rest"], 0):
            job, rest = slot.text.cut(*match.span("job")), slot.text.cut(*match.span("rest"))
            parts = (Slot(("position",), job, slot.sure * 0.95), Slot((), rest, slot.sure))
            return replace(record, slots=(*record.slots[:number], *parts, *record.slots[number + 1 :]))
    return record
