"""From a record's slots to its fields: labelled text first, then what gives itself away by its form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import mode

from extractors.credit_draft import Draft, Found, Record, Slot
from extractors.credit_elements import (
    comma_parts,
    elements,
    employer_apart,
    gives_itself_away,
    is_known,
    job_apart,
    labelled_person,
    lone_season,
)
from extractors.credit_labels import PERSONNEL, agreement_of
from extractors.credit_text import (
    EDGES,
    labels_in,
    one_line,
    split,
    trimmed,
    until_break,
    whole_kind,
    whole_position,
)
from extractors.credit_title import known_lines_apart, last_line_apart, mended, quoted_part
from extractors.credit_values import (
    bare_count,
    days_in,
    is_nothing,
    looks_like_names,
    season_in,
    weeks_in,
)
from extractors.date_ranges import find_spans
from extractors.layout import Passage
from extractors.positions import kind_of, plain, position_of
from models.terms import Position

_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_LINE_OR_BULLET = re.compile(r"\s*[|•·●▪■◦∙‣►»¦]+\s*|\s+(?:[-–—]{1,2}|/|//|~|\*)\s+|\s*[\n;\t]\s*")
_LONE_BAR = re.compile(r"(?<=\s)[Il!](?=\s)")
_AKA = re.compile(r"\b(?:a\.?k\.?a\.?|w/?t|working title|formerly|aka)\b", re.IGNORECASE)
_BARE_YEAR = re.compile(r"\(?(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)\d\d|\d\d)?)?\)?")
_LINK_WORD = re.compile(
    r"\W*(?:from|to|du|au|dates?|days?|and|total|for|with|as|on|worked)\W*", re.IGNORECASE
)
_IN_BRACKET_PART = re.compile(r"\s*(?:[,;/|·•]|\s[-–—]\s)\s*")
_COMPANY_AFTER = re.compile(r",\s+([^,]+(?:,\s*(?:Inc|Ltd|LLC|Corp)\.?)?)$")
_ROW_NUMBER = re.compile(r"#?\d{1,2}[.)]?")


def drafts_of(records: Sequence[Record]) -> list[Draft]:
    """What the records of one resume say. A record with one part more than the others' is taken to have a
    dash within its title; a comma in nearly all titles parts them from the companies."""
    drafts = [draft_of(record) for record in records]
    free = [draft.spare for draft in drafts if draft.titled_free]
    usual = mode(free) if len(free) >= 3 else 99
    for number, draft in enumerate(drafts):
        if draft.titled_free and draft.spare == usual + 1:
            drafts[number] = draft_of(records[number], rejoin=True)
    commas = [draft for draft in drafts if draft.titled_free and _COMPANY_AFTER.search(_title_text(draft))]
    if len(commas) >= 3 and len(commas) >= 0.7 * len(free):
        for draft in commas:
            _company_apart(draft)
    return drafts


def _title_text(draft: Draft) -> str:
    return draft.found["title"].text.text


def _company_apart(draft: Draft) -> None:
    found = draft.found["title"]
    match = _COMPANY_AFTER.search(found.text.text)
    assert match is not None
    title, company = found.text.cut(0, match.start()), found.text.cut(match.start(1), match.end(1))
    draft.found["title"] = Found(title, one_line(title.text), found.sure)
    draft.put("studio", Found(company, one_line(company.text), 0.7 * found.sure))


def _rejoined(record: Record, free: list[Passage]) -> list[Passage]:
    """The first two parts as one, where only a dash stands between them in the record's text."""
    for slot in record.slots:
        whole = slot.text.text
        match = re.search(re.escape(free[0].text) + r"\s+[-–—]\s+" + re.escape(free[1].text), whole)
        if match is not None:
            return [slot.text.cut(*match.span()), *free[2:]]
    return free


def draft_of(record: Record, *, rejoin: bool = False) -> Draft:
    """Everything that the record says, field by field; `rejoin` takes the first two free parts for one."""
    draft = Draft()
    for slot in record.slots:
        _take_slot(draft, slot, record.sure)
    _settle_job(draft)
    free = [found for found in draft.rest if found.text.strip(EDGES)]
    draft.rest = []
    free = _telling(free)
    draft.spare, draft.titled_free = len(free), bool(free) and not draft.has("title")
    if rejoin and len(free) > 1 and (whole := _rejoined(record, free))[0] is not free[0]:
        _title(draft, whole[0], record.sure * 0.88)
        free = whole[1:]
    for passage in free:
        _place_rest(draft, passage, record.sure)
    for slot in record.context:
        _take_slot(draft, slot, 0.97)
    return draft


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


def _take_slot(draft: Draft, slot: Slot, sure: float) -> None:
    sure *= slot.sure
    if len(slot.fields) == 1:
        _take(draft, slot.fields[0], slot.text, sure)
    elif len(slot.fields) > 1 and all(field in PERSONNEL for field in slot.fields):
        _several_people(draft, slot.fields, slot.text, sure)
    elif len(slot.fields) > 1:
        _mixed(draft, slot.fields, slot.text, sure)
    else:
        _free(draft, slot.text, sure)


def _take(draft: Draft, field: str, text: Passage, sure: float) -> None:
    """Text that a label or column head names."""
    text = trimmed(text)
    if field == "ignore" or not text.text or is_nothing(text.text):
        return
    if field in PERSONNEL or field == "personnel":
        _people(draft, field, text, sure)
    elif field == "title":
        _title(draft, text, sure)
    elif field in ("dates", "start", "end"):
        _dated_text(draft, field, text, sure)
    elif field == "days":
        _days(draft, text, sure)
    elif field == "season":
        found = season_in(text.text)
        number = found[0] if found else bare_count(text.text)
        draft.put("season", Found(text, int(number) if number else None, sure))
    elif field == "position":
        _position_cell(draft, text, sure)
    elif field == "kind":
        _season_aside(draft, text, sure)
        draft.put("kind", Found(text, kind_of(text.text), sure))
    elif field == "agreement":
        draft.put("agreement", Found(text, agreement_of(text.text) or text.text, sure))
    else:
        _season_aside(draft, text, sure)
        draft.put(field, Found(text, one_line(text.text), sure))


def _position_cell(draft: Draft, text: Passage, sure: float) -> None:
    """A position, perhaps with days or dates in the same cell."""
    draft_rest = _labelled(draft, text, sure)
    for part in draft_rest:
        for piece in _without_dates_and_days(draft, part, sure):
            value, candidates = position_of(piece.text)
            draft.put("position", Found(piece, value, sure, tuple(candidates)))


def _dated_text(draft: Draft, field: str, text: Passage, sure: float) -> None:
    count = days_in(text.text)
    if count and not draft.has("days"):
        value, first, after = count
        draft.put("days", Found(text.cut(first, after), value, sure))
        text = trimmed(
            Passage(text.text[:first].rstrip(" (\n,;"), text.cut(0, first).marks)
            if first
            else text.cut(after, len(text.text))
        )
    draft.put(field, Found(text, None, sure))


def _days(draft: Draft, text: Passage, sure: float) -> None:
    counted = days_in(text.text)
    value = counted[0] if counted else bare_count(text.text)
    weeks = weeks_in(text.text)
    if value is None and weeks:
        draft.put("days", Found(text, None, sure, (weeks[0],)))
    else:
        draft.put("days", Found(text, value, sure if value is None or "~" not in text.text else sure * 0.7))


def _title(draft: Draft, text: Passage, sure: float) -> None:
    """A title with what stands beside it: its season, its kind or another body's name in brackets."""
    rest = _labelled(draft, _period_out(draft, text, sure), sure)
    if not rest:
        return
    text, beyond = _to_known_line(known_lines_apart(rest[0]))
    for part in (*beyond, *rest[1:]):
        _free(draft, part, sure)
    quoted = quoted_part(text.text)
    if quoted is not None:
        draft.put("title", Found(text.cut(*quoted), one_line(text.text[slice(*quoted)]), sure))
        _beside_title(draft, trimmed(text.cut(quoted[1] + 1, len(text.text))), sure)
        return
    season = season_in(text.text)
    bare = _brackets_out(draft, text, sure, season)
    if season:
        draft.put("season", Found(text.cut(season[1], season[2]), season[0], sure))
        after = bare[season[2] :].strip(EDGES)
        if after:
            _free(draft, text.cut(len(bare) - len(bare[season[2] :].lstrip(EDGES)), len(bare)), sure)
        bare = bare[: season[1]]
    bare = _without_tail(draft, bare, text, sure)
    end = len(bare.rstrip(EDGES + "(["))
    start = len(bare) - len(bare.lstrip(EDGES))
    title = text.cut(start, end) if end > start else text
    whole = mended(title.text)
    draft.put("title", Found(title, whole, sure if whole == one_line(title.text) else sure * 0.9))


def _period_out(draft: Draft, text: Passage, sure: float) -> Passage:
    """Takes a whole period that stands behind a title, where no column has it."""
    if any(draft.has(name) for name in ("dates", "start", "end")):
        return text
    for span in find_spans(text.text):
        if span.first and span.start and span.start.precision == "day" and (span.end or span.ongoing):
            draft.put("dates", Found(text.cut(span.first, span.after), None, sure))
            _free(draft, text.cut(span.after, len(text.text)), sure)
            return trimmed(text.cut(0, span.first))
    return text


def _to_known_line(text: Passage) -> tuple[Passage, list[Passage]]:
    """A title's lines before the first that gives itself away, and the others."""
    at = 0
    for line in text.text.split("\n"):
        if at and (is_known(line) or comma_parts(Passage(line)) or job_apart(Passage(line))):
            return text.cut(0, at), [text.cut(at, len(text.text))]
        at += len(line) + 1
    return text, []


def _brackets_out(draft: Draft, text: Passage, sure: float, season: tuple[int, int, int] | None) -> str:
    """Takes what stands in brackets; gives the text with blanks in its place."""
    for match in _IN_BRACKETS.finditer(text.text):
        inner = text.cut(match.start(1), match.end(1))
        if season and match.start() <= season[1] < match.end():
            _leftover_kind(draft, inner, sure)
        elif not _AKA.search(inner.text):
            parts = split(inner, _IN_BRACKET_PART)
            apart = any(gives_itself_away(part.text) for part in parts)
            for part in parts if apart else [inner]:
                _free_element(draft, part, sure, to_title=False)
    return _IN_BRACKETS.sub(lambda match: " " * len(match.group()), text.text)


def _beside_title(draft: Draft, text: Passage, sure: float) -> None:
    """What follows a title in quotes."""
    season = season_in(text.text)
    bare = _brackets_out(draft, text, sure, season)
    if season:
        draft.put("season", Found(text.cut(season[1], season[2]), season[0], sure))
        bare = bare[: season[1]] + " " * (season[2] - season[1]) + bare[season[2] :]
    start, end = len(bare) - len(bare.lstrip(EDGES)), len(bare.rstrip(EDGES))
    if end > start:
        _free(draft, text.cut(start, end), sure)


def _without_tail(draft: Draft, bare: str, text: Passage, sure: float) -> str:
    """A title's text without a kind, agreement or date written after it on a line or behind a dash."""
    for match in reversed(list(_LINE_OR_BULLET.finditer(bare))):
        tail = text.cut(match.end(), len(bare))
        if not tail.text.strip(EDGES):
            bare = bare[: match.start()]
            continue
        if "\n" not in match.group() and not is_known(tail.text):
            break
        _free(draft, tail, sure)
        bare = bare[: match.start()]
    return bare


def _leftover_kind(draft: Draft, inner: Passage, sure: float) -> None:
    kind = kind_of(inner.text)
    if kind is not None and len(plain(inner.text)) > 2:
        draft.put("kind", Found(inner, kind, sure))


def _season_aside(draft: Draft, text: Passage, sure: float) -> None:
    found = season_in(text.text)
    if found:
        draft.put("season", Found(text.cut(found[1], found[2]), found[0], sure * 0.98))


def _several_people(draft: Draft, fields: tuple[str, ...], text: Passage, sure: float) -> None:
    """ "Producer / PM / PC" over "A. Person / B. Person / C. Person": in order, if the count agrees."""
    left = _labelled(draft, text, sure)
    for part in left:
        names = [name for name in split(part, re.compile(r"\s*[/|;•·\n]\s*")) if name.text]
        if len(names) != len(fields):
            names = [name for name in split(part, re.compile(r"\s*[/|;•·,\n]\s*")) if name.text]
        if len(names) == len(fields):
            for field, name in zip(fields, names, strict=True):
                _people(draft, field, name, sure)
        else:
            _people(draft, fields[0], part, sure * 0.4)


def _mixed(draft: Draft, fields: tuple[str, ...], text: Passage, sure: float) -> None:
    """A column that holds several fields: each by its form, the title being what is left."""
    if fields[0] == "title" and {"studio", "company"} & set(fields) and "\n" not in text.text:
        text, sure = last_line_apart(text), sure * 0.8
    if "title" not in fields:
        draft_title = draft.has("title")
        if not draft_title:
            draft.put("title", Found(Passage(), None, 0.0))
    _free(draft, text, sure)
    taken = draft.found.get("title")
    if taken is not None and not taken.text.text:
        del draft.found["title"]
    names = [part for part in draft.rest if part.text]
    plain_fields = [f for f in fields if f in ("title", "studio", "company", *PERSONNEL) and not draft.has(f)]
    for field, part in zip(plain_fields, names, strict=False):
        _take(draft, field, part, sure)
        draft.rest.remove(part)


def _people(draft: Draft, field: str, text: Passage, sure: float) -> None:
    """A name, or labelled names ("PM: A. Person / PC: B. Person")."""
    for part in _labelled(draft, text, sure):
        part = trimmed(part)
        if not part.text or is_nothing(part.text):
            continue
        if field == "personnel":
            draft.rest.append(part)
        else:
            draft.put(
                field, Found(part, one_line(part.text), sure if looks_like_names(part.text) else sure * 0.9)
            )


def _labelled(draft: Draft, text: Passage, sure: float) -> list[Passage]:
    """Takes every "Label: value" out of `text`; gives what stood outside of them."""
    labels = list(labels_in(text.text))
    if not labels:
        return [text]
    outside = [trimmed(text.cut(0, labels[0][0]))]
    for number, (_, after, fields) in enumerate(labels):
        end = labels[number + 1][0] if number + 1 < len(labels) else len(text.text)
        value = text.cut(after, end)
        value, beyond = until_break(value, fields)
        if len(fields) == 1:
            _take(draft, fields[0], value, sure)
        else:
            _take_slot(draft, Slot(fields, value), sure)
        outside.append(beyond)
    return [part for part in outside if part.text.strip(EDGES)]


def _free(draft: Draft, text: Passage, sure: float) -> None:
    """Text that no label explains."""
    if "|" in text.text:
        # OCR takes a bar that stands alone for a letter; among other bars it is one.
        text = Passage(_LONE_BAR.sub("|", text.text), text.marks)
    for outside in _labelled(draft, text, sure):
        for part in _without_dates_and_days(draft, outside, sure):
            for element in elements(part):
                _free_element(draft, element, sure)


def _without_dates_and_days(draft: Draft, text: Passage, sure: float) -> list[Passage]:
    """Takes a period and a count of days out of `text`; gives what is left, in pieces."""
    cuts: list[tuple[int, int]] = []
    for span in find_spans(text.text):
        exact = (
            span.end is not None or span.ongoing or (span.start is not None and span.start.precision == "day")
        )
        if exact and not draft.has("dates") and not (draft.has("start") and draft.has("end")):
            draft.put("dates", Found(text.cut(span.first, span.after), None, sure))
            cuts.append((span.first, span.after))
            break
    count = days_in(text.text)
    weeks = weeks_in(text.text)
    if count and not draft.has("days"):
        draft.put("days", Found(text.cut(count[1], count[2]), count[0], sure))
        cuts.append(count[1:])
    elif weeks and not draft.has("days"):
        draft.put("days", Found(text.cut(weeks[1], weeks[2]), None, sure, (weeks[0],)))
        cuts.append(weeks[1:])
    left: list[Passage] = []
    at = 0
    for first, after in sorted(cuts):
        left.append(text.cut(at, max(first, at)))
        at = max(after, at)
    left.append(text.cut(at, len(text.text)))
    return [part for part in map(trimmed, left) if part.text and part.text.strip(EDGES + "()[].")]


def _free_element(draft: Draft, element: Passage, sure: float, *, to_title: bool = True) -> None:
    """One element: a position, a kind, an agreement, a season, a labelled person, or left for the title."""
    element = trimmed(element)
    text = element.text
    if not text.strip(EDGES + "().") or _LINK_WORD.fullmatch(text):
        return
    if whole_position(text):
        value, candidates = position_of(text)
        draft.jobs.append(Found(element, value, sure, tuple(candidates)))
    elif whole_kind(text):
        _season_aside(draft, element, sure)
        draft.put("kind", Found(element, kind_of(text), sure))
    elif agreement_of(text) and len(text) <= 40:
        draft.put("agreement", Found(element, agreement_of(text), sure))
    elif person := labelled_person(element):
        _people(draft, *person, sure)
    elif to_title and (parts := comma_parts(element)):
        for part in parts:
            _free_element(draft, part, sure * 0.97, to_title=False)
    elif season := lone_season(text):
        draft.put("season", Found(element, season[0], sure))
    elif pair := job_apart(element):
        _free_element(draft, pair[0], sure)
        _free_element(draft, pair[1], sure, to_title=to_title)
    elif employer := employer_apart(element):
        _free_element(draft, employer[0], sure, to_title=to_title)
        draft.put("studio", Found(employer[1], one_line(employer[1].text).rstrip("."), sure * 0.9))
    else:
        draft.rest.append(element)


def _place_rest(draft: Draft, passage: Passage, sure: float) -> None:
    """What no form explains is, in order, the title, the studio, the company."""
    passage = trimmed(passage)
    if not passage.text:
        return
    if not draft.has("title"):
        _title(draft, passage, sure * 0.98)
        return
    brackets = _IN_BRACKETS.fullmatch(passage.text)
    inner = passage.cut(brackets.start(1), brackets.end(1)) if brackets else passage
    for field in ("studio", "company"):
        if not draft.has(field):
            draft.put(field, Found(inner, one_line(inner.text), sure * 0.7))
            return
