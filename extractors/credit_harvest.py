"""From a record's slots to its fields: labelled text first, then what gives itself away by its form."""

from __future__ import annotations

import re

from extractors.credit_draft import Draft, Found, Slot
from extractors.credit_elements import (
    comma_parts,
    elements,
    employer_apart,
    gives_itself_away,
    is_aside,
    is_known,
    job_apart,
    labelled_person,
    lone_season,
)
from extractors.credit_labels import PERSONNEL, agreement_of
from extractors.credit_single import (
    dated_text,
    days,
    leftover_kind,
    put_job,
    season_aside,
    to_known_line,
    without_dates_and_days,
)
from extractors.credit_text import (
    ALIASED,
    EDGES,
    bars_mended,
    labels_in,
    leads_title,
    one_line,
    split,
    trimmed,
    until_break,
    whole_kind,
    whole_position,
)
from extractors.credit_title import (
    BEHIND_BRACKETS,
    IN_BRACKETS,
    known_lines_apart,
    last_line_apart,
    opened,
    put_title,
    quoted_part,
)
from extractors.credit_values import bare_count, is_nothing, looks_like_names, season_in
from extractors.crew_cells import crew_of, forename_first, labelled_crew
from extractors.date_ranges import find_spans
from extractors.employers import employers_in, presented_by
from extractors.layout import Passage
from extractors.positions import bare_rank, kind_by_code, kind_of, position_of

_LINE_OR_BULLET = re.compile(r"\s*[|•·●▪■◦∙‣►»¦]+\s*|\s+(?:[-–—]{1,2}|/|//|~|\*)\s+|\s*[\n;\t]\s*")
_IN_BRACKET_PART = re.compile(r"\s*(?:[,;/|·•]|\s[-–—]\s)\s*")


def take_slot(draft: Draft, slot: Slot, sure: float) -> None:
    sure *= slot.sure
    if slot.fields == ("title",) and slot.whole:
        take_title(draft, trimmed(slot.text), sure, whole=True)
    elif len(slot.fields) == 1:
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
        take_title(draft, text, sure)
    elif field in ("dates", "start", "end"):
        dated_text(draft, field, text, sure)
    elif field == "days":
        days(draft, text, sure)
    elif field == "season":
        found = season_in(text.text)
        number = found[0] if found else bare_count(text.text)
        draft.put("season", Found(text, int(number) if number else None, sure))
    elif field == "position":
        _position_cell(draft, text, sure)
    elif field == "kind":
        season_aside(draft, text, sure)
        draft.put("kind", Found(text, kind_of(text.text), sure))
    elif field == "agreement":
        draft.put("agreement", Found(text, agreement_of(text.text) or text.text, sure))
    else:
        season_aside(draft, text, sure)
        for known, part in (employers_in(text) or {field: text}).items():
            draft.put(known, Found(part, one_line(part.text), sure))


def _position_cell(draft: Draft, text: Passage, sure: float) -> None:
    """A position, perhaps with days or dates in the same cell."""
    for part in _labelled(draft, text, sure):
        for piece in without_dates_and_days(draft, part, sure):
            put_job(draft, piece, sure)


def take_title(draft: Draft, text: Passage, sure: float, *, whole: bool = False) -> None:
    """A title with what stands beside it: its season, its kind or another body's name in brackets."""
    rest = _labelled(draft, _period_out(draft, text, sure), sure)
    if not rest:
        return
    text, beyond = to_known_line(known_lines_apart(rest[0]))
    for part in (*beyond, *rest[1:]):
        _free(draft, part, sure)
    text = opened(text)
    quoted = quoted_part(text.text)
    if quoted is not None:
        draft.put("title", Found(text.cut(*quoted), one_line(text.text[slice(*quoted)]), sure))
        _beside_title(draft, trimmed(text.cut(quoted[1] + 1, len(text.text))), sure)
        return
    season = season_in(text.text)
    bare = text.text if whole else _brackets_out(draft, text, sure, season)
    if season:
        draft.put("season", Found(text.cut(season[1], season[2]), season[0], sure))
        after = bare[season[2] :].strip(EDGES)
        if after:
            _free(draft, text.cut(len(bare) - len(bare[season[2] :].lstrip(EDGES)), len(bare)), sure)
        bare = bare[: season[1]]
    behind = BEHIND_BRACKETS.search(bare)
    if behind is not None:
        _free(draft, text.cut(behind.start("tail"), len(bare)), sure)
        bare = bare[: behind.start()]
    bare = _without_tail(draft, bare, text, sure)
    put_title(draft, text, bare, sure)


def _period_out(draft: Draft, text: Passage, sure: float) -> Passage:
    """Takes a whole period that stands behind a title, where no column has it."""
    if any(draft.has(name) for name in ("dates", "start", "end")):
        return text
    for span in find_spans(text.text):
        if span.first and span.whole and span.start and span.start.precision == "day":
            draft.put("dates", Found(text.cut(span.first, span.after), None, sure))
            _free(draft, text.cut(span.after, len(text.text)), sure)
            return trimmed(text.cut(0, span.first))
    return text


def _brackets_out(draft: Draft, text: Passage, sure: float, season: tuple[int, int, int] | None) -> str:
    """Takes what stands in brackets; gives the text with blanks in its place."""
    for match in IN_BRACKETS.finditer(text.text):
        inner = text.cut(match.start(1), match.end(1))
        if season and match.start() <= season[1] < match.end():
            leftover_kind(draft, inner, sure)
        elif kind := kind_by_code(inner.text):
            draft.put("kind", Found(inner, kind, sure))
        elif not ALIASED.search(inner.text):
            parts = split(inner, _IN_BRACKET_PART)
            apart = any(gives_itself_away(part.text) for part in parts)
            for part in parts if apart else [inner]:
                _free_element(draft, part, sure, to_title=False)
    return IN_BRACKETS.sub(lambda match: " " * len(match.group()), text.text)


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
    if (at := bare.find("\n")) > 0 and bare[:at].strip(EDGES):
        _free(draft, text.cut(at, len(bare)), sure)
        bare = bare[:at]
    for match in reversed(list(_LINE_OR_BULLET.finditer(bare))):
        tail = text.cut(match.end(), len(bare))
        if not tail.text.strip(EDGES):
            bare = bare[: match.start()]
            continue
        if not set("\n|¦") & set(match.group()) and not is_known(tail.text):
            break
        _free(draft, tail, sure)
        bare = bare[: match.start()]
    return bare


def _several_people(draft: Draft, fields: tuple[str, ...], text: Passage, sure: float) -> None:
    """ "Producer / PM / PC" over "A. Person / B. Person / C. Person": in order, if the count agrees."""
    for part in _labelled(draft, text, sure):
        for field, name, parted in crew_of(part, fields):
            _people(draft, field, name, sure * parted)


def _mixed(draft: Draft, fields: tuple[str, ...], text: Passage, sure: float) -> None:
    """A column that holds several fields: each by its form, the title being what is left."""
    if fields[0] == "title" and {"studio", "company"} & set(fields) and "\n" not in text.text:
        text, sure = last_line_apart(text), sure * 0.8
    if "title" not in fields and not draft.has("title"):
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
    if field == "personnel" and (people := labelled_crew(text)):
        for known, name in people:
            _people(draft, known, name, sure)
        return
    for part in _labelled(draft, text, sure):
        part = trimmed(part)
        if not part.text or is_nothing(part.text):
            continue
        if field == "personnel":
            draft.rest.append(part)
        else:
            named = sure if looks_like_names(part.text) else sure * 0.9
            draft.put(field, Found(part, forename_first(one_line(part.text)), named))


def _labelled(draft: Draft, text: Passage, sure: float) -> list[Passage]:
    """Takes every "Label: value" out of `text`; gives what stood outside of them."""
    labels = [each for each in labels_in(text.text) if draft.labelled or not leads_title(each)]
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
            take_slot(draft, Slot(fields, value), sure)
        outside.append(beyond)
    return [part for part in outside if part.text.strip(EDGES)]


def _free(draft: Draft, text: Passage, sure: float) -> None:
    """Text that no label explains."""
    for outside in _labelled(draft, bars_mended(text), sure):
        for part in without_dates_and_days(draft, outside, sure):
            for element in elements(part):
                _free_element(draft, element, sure)


def _free_element(draft: Draft, element: Passage, sure: float, *, to_title: bool = True) -> None:
    """One element: a position, a kind, an agreement, a season, a labelled person, or left for the title."""
    element = trimmed(element)
    text = element.text
    if not text.strip(EDGES + "().") or is_aside(text):
        return
    if presenter := presented_by(element):
        draft.put("studio", Found(presenter, presenter.text, sure))
    elif whole_position(text):
        value, candidates = position_of(text)
        draft.jobs.append(Found(element, value, sure, tuple(candidates)))
    elif rank := bare_rank(text):
        draft.rank = Found(element, rank, sure)
    elif whole_kind(text):
        season_aside(draft, element, sure)
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
        for field, part in (employers_in(employer[1]) or {"studio": employer[1]}).items():
            draft.put(field, Found(part, one_line(part.text).rstrip("."), sure * 0.9))
    else:
        draft.rest.append(element)
