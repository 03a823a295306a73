"""The credits of one resume in the making: each record's fields, and what the records say of each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import mode

from extractors.credit_draft import Draft, Found, Record
from extractors.credit_harvest import take_slot, take_title
from extractors.credit_people import with_people_apart
from extractors.credit_text import (
    EDGES,
    labels_in,
    leads_title,
    one_line,
    trimmed,
    whole_kind,
    whole_position,
)
from extractors.credit_title import IN_BRACKETS, quoted_part
from extractors.credit_values import season_in
from extractors.employers import employers_in, is_company, is_incorporated, names_employer
from extractors.layout import Passage
from extractors.positions import kind_of, position_of
from extractors.title_cells import loose_end
from models.terms import Position

_BARE_YEAR = re.compile(r"\(?(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)\d\d|\d\d)?)?\)?")


_BULLET = re.compile(r"[oO0eQ©®°¢*+»>=~-] \S")
_MOST_MARKED = 0.6
_USUAL = 0.4
_TITLE = ("title",)
_PROJECT = re.compile(r"project:\s*(.*)", re.IGNORECASE)
_MOVED = 0.6
_LEAST_KINDS, _NEARLY_ALL = 3, 0.8
_COMPANY_AFTER = re.compile(r",\s+([^,]+(?:,\s*(?:Inc|Ltd|LLC|Corp)\.?)?)$")


_PARTS = re.compile(r"\s*[,;/|·•]\s*")
_ROW_NUMBER = re.compile(r"#?\d{1,2}[.)]?")


def drafts_of(records: Sequence[Record]) -> list[Draft]:
    """What the records of one resume say. A record with one part more than the others' is taken to have a
    dash within its title; a comma in nearly all titles parts them from the companies, and one before a
    company's name anywhere."""
    records = _headings_last(records)
    labelled = sum(map(_labels_title, records)) >= _USUAL * len(records) and not _is_one_project(records)
    drafts = [draft_of(record, labelled=labelled) for record in records]
    free = [draft.spare for draft in drafts if draft.titled_free]
    usual = mode(free) if len(free) >= 3 else 99
    for number, draft in enumerate(drafts):
        if draft.titled_free and draft.spare == usual + 1:
            drafts[number] = draft_of(records[number], rejoin=True, labelled=labelled)
    _bullets_off(drafts)
    _kinds_off(drafts)
    titled = [draft for draft in drafts if draft.titled_free]
    commas = [(draft, match) for draft in titled if (match := _COMPANY_AFTER.search(_title_text(draft)))]
    in_most = len(commas) >= 3 and len(commas) >= 0.7 * len(free)
    for draft, match in commas:
        if in_most or is_company(match[1]):
            _company_apart(draft, match)
    return drafts


def _bullets_off(drafts: Sequence[Draft]) -> None:
    """Takes off the sign that most titles begin with: a bullet, as OCR reads it."""
    titled = [draft for draft in drafts if draft.has("title")]
    marked = [draft for draft in titled if _BULLET.match(_title_text(draft))]
    if len(marked) < 3 or len(marked) < _MOST_MARKED * len(titled):
        return
    for draft in marked:
        found = draft.found["title"]
        title = found.text.cut(2, len(found.text.text))
        draft.found["title"] = replace(found, text=title, value=one_line(title.text))


def _headings_last(records: Sequence[Record]) -> list[Record]:
    """The records, a heading in capitals before the first of a group behind what else it says: that record
    has a line more than those that begin in small letters."""
    headed = [len(record.slots) > 1 and _begins_in_capitals(record) for record in records]
    others = [len(record.slots) for record in records if not _begins_in_capitals(record)]
    if not others or sum(headed) > len(others):
        return list(records)
    longer = mode(others) + 1
    return [
        replace(record, slots=(*record.slots[1:], record.slots[0]))
        if is_headed and len(record.slots) == longer
        else record
        for record, is_headed in zip(records, headed, strict=True)
    ]


def _begins_in_capitals(record: Record) -> bool:
    first = record.slots[0] if record.slots else None
    return first is not None and not first.fields and first.text.text.isupper()


def _kinds_off(drafts: Sequence[Draft]) -> None:
    """Parts kinds of production from the titles that they stand right behind, where nearly all titles of
    which no kind is told end with one."""
    titled = [draft for draft in drafts if draft.has("title") and not draft.has("kind")]
    ends = [(draft, loose_end(_title_text(draft))) for draft in titled]
    kinds = [(draft, place) for draft, place in ends if place is not None]
    if len(kinds) < _LEAST_KINDS or len(kinds) < _NEARLY_ALL * len(titled):
        return
    for draft, place in kinds:
        found = draft.found["title"]
        title, kind = found.text.cut(0, place[0]), found.text.cut(*place)
        draft.found["title"] = replace(found, text=title, value=one_line(title.text))
        draft.put("kind", Found(kind, kind_of(kind.text), found.sure))


def _title_text(draft: Draft) -> str:
    return draft.found["title"].text.text


def _company_apart(draft: Draft, match: re.Match[str]) -> None:
    found = draft.found["title"]
    title, company = found.text.cut(0, match.start()), found.text.cut(match.start(1), match.end(1))
    draft.found["title"] = Found(title, one_line(title.text), found.sure)
    draft.put("studio", Found(company, one_line(company.text), 0.7 * found.sure))


def _rejoined(record: Record, free: list[Passage]) -> list[Passage]:
    """The first two parts as one, where only a dash stands between them in the record's text."""
    for slot in record.slots:
        whole = slot.text.text
        match = re.search(re.escape(free[0].text) + r"(?:\s+[-–—]|,)\s+" + re.escape(free[1].text), whole)
        if match is not None:
            return [slot.text.cut(*match.span()), *free[2:]]
    return free


def _is_one_project(records: Sequence[Record]) -> bool:
    """Whether all titles that begin with "Project:" are one, of a show's several seasons."""
    titles = [slot.text.text for r in records for slot in r.slots if slot.fields == _TITLE]
    told = [match[1] for title in titles if (match := _PROJECT.match(title))]
    return len(told) > 1 and len(set(told)) == 1


def _labels_title(record: Record) -> bool:
    texts = [slot.text.text for slot in record.slots if slot.fields in ((), _TITLE)]
    return any(leads_title(label) for text in texts for label in labels_in(text))


def draft_of(record: Record, *, rejoin: bool = False, labelled: bool = True) -> Draft:
    """Everything that the record says, field by field; `rejoin` takes the first two free parts for one,
    `labelled` says that titles have labels."""
    draft = Draft(labelled=labelled)
    record = with_people_apart(record)
    for slot in record.slots:
        take_slot(draft, slot, record.sure)
    _settle_job(draft)
    free = [found for found in draft.rest if found.text.strip(EDGES)]
    draft.rest = []
    free = _title_first(_telling(free))
    draft.spare, draft.titled_free = len(free), bool(free) and not draft.has("title")
    if rejoin and len(free) > 1 and (whole := _rejoined(record, free))[0] is not free[0]:
        take_title(draft, whole[0], record.sure * 0.88)
        free = whole[1:]
    for passage in free:
        _place_rest(draft, passage, record.sure)
    beside, draft.rest = draft.rest, []
    for passage in beside:
        _place_rest(draft, passage, record.sure)
    for slot in record.context:
        take_slot(draft, slot, 0.97)
    _settle_rank(draft)
    _settle_titled_job(draft)
    return draft


def _settle_rank(draft: Draft) -> None:
    """A rank alone is that of the assistants that the heading names; without one it may be another's."""
    job, rank = draft.found.get("position"), draft.rank
    if rank is None or (job is not None and rank.value not in job.candidates):
        return
    if job is None:
        rank = replace(rank, value=None, candidates=(rank.value, Position.OTHER))
    draft.found["position"] = rank


def _settle_titled_job(draft: Draft) -> None:
    """A job that was taken for the title, where no other is told."""
    title = draft.found.get("title")
    if title is None or draft.has("position") or title.text.text.startswith("The "):
        return
    if whole_position(title.text.text):
        value, candidates = position_of(title.text.text)
        del draft.found["title"]
        draft.titled_free = False
        draft.put("position", Found(title.text, value, title.sure * _MOVED, tuple(candidates)))


def _settle_job(draft: Draft) -> None:
    """Of several jobs one of the five is the credit's; what else sounds like one may be the title."""
    jobs = sorted(draft.jobs, key=lambda job: (job.value is Position.OTHER, job.text.text[:4] == "The "))
    named = draft.has("position")
    if jobs and not named:
        draft.put("position", jobs[0])
    titles = [job.text for job in jobs[0 if named else 1 :] if job.text.text.startswith("The ")]
    if titles and not draft.has("title"):
        draft.rest[:0] = titles[:1]
    elif not draft.has("title") and not draft.rest:
        draft.rest += [job.text for job in (jobs if named else jobs[1:])]


def _telling(free: list[Passage]) -> list[Passage]:
    """Without years in a margin and numbers of rows, where anything else is left."""
    telling = [
        part
        for part in free
        if not _BARE_YEAR.fullmatch(part.text.strip(EDGES)) and not _ROW_NUMBER.fullmatch(part.text.strip())
    ]
    return telling or free


def _title_first(free: list[Passage]) -> list[Passage]:
    """A show in quotes, or that says its season or kind, before the company that it stands below; any show
    before a company that names its legal form."""
    if not free or not names_employer(free[0].text) or _says_what(free[0].text):
        return free
    others = [part for part in free[1:] if not is_company(_head(part.text))]
    shows = [part for part in others if _says_what(part.text) or quoted_part(part.text)]
    if is_incorporated(free[0].text):
        shows = shows or others
    return [*shows[:1], *(part for part in free if part not in shows[:1])]


def _head(text: str) -> str:
    return re.split(r"[(\[,]", text, maxsplit=1)[0]


def _says_what(text: str) -> bool:
    """Whether a season, or in brackets a kind of production, stands behind a name."""
    season = season_in(text)
    if season:
        return bool(text[: season[1]].strip(EDGES + "(["))
    inner = [part for match in IN_BRACKETS.finditer(text) for part in _PARTS.split(match[1])]
    return text[:1] not in "([" and any(map(whole_kind, inner))


def _place_rest(draft: Draft, passage: Passage, sure: float) -> None:
    """What no form explains is, in order, the title, the studio, the company."""
    passage = trimmed(passage)
    if not passage.text:
        return
    if not draft.has("title"):
        take_title(draft, passage, sure * 0.98)
        return
    brackets = IN_BRACKETS.fullmatch(passage.text)
    inner = passage.cut(brackets.start(1), brackets.end(1)) if brackets else passage
    both = {} if draft.has("studio") or draft.has("company") else employers_in(inner)
    for field, part in both.items():
        draft.put(field, Found(part, one_line(part.text), sure * 0.7))
    if both:
        return
    for field in ("studio", "company"):
        if not draft.has(field):
            draft.put(field, Found(inner, one_line(inner.text), sure * 0.7))
            return
