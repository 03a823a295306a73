"""Where one paper of a file ends and the next begins, whatever order the pages lie in.

Pages are taken as they were sent, blank sheets and sheets seen before aside, and joined: a page that begins
something starts a new paper, a page that goes on with the one before stays with it. Pieces whose printed
numbers fill each other's gaps are then one paper, where they are nobody else's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extractors.closing import is_closing
from extractors.kinds import LETTERS, UNSURE, Told, tell
from extractors.layout import evidence_for, text_lines
from extractors.mending import mended
from extractors.page_numbers import in_sent_order, without_fax_strip
from extractors.repeated import repeats
from models.terms import Evidence, Extent, Page, PageSource, PaperKind, Problem

_BARE = (PaperKind.FAX_COVER, PaperKind.BLANK, PaperKind.DUPLICATE)
_SEND_AGAIN = "Ask the sender to send the missing pages again."
_Group = list[Told]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pages of one paper, in reading order. `evidence` is the words that told its kind; `missing` says what
    of it has not come ("page 2 of 3"), `note` what else is amiss with it; `rival` the other kind that it may
    be."""

    kind: PaperKind
    confidence: float
    pages: tuple[Page, ...]
    evidence: Evidence | None
    missing: str = ""
    note: str = ""
    extent: Extent = field(default_factory=Extent)
    rival: PaperKind | None = None


def papers_of(pages: Sequence[Page], document: str, name: str) -> tuple[Stretch, ...]:
    """The papers of one file, by their first page; every page is in exactly one of them."""
    once, again = _once(pages)
    apart = [_repeated(page, again[page.number]) for page in pages if page.number in again]
    written: list[_Group] = []
    for each in (tell(mended(without_fax_strip(page))) for page in in_sent_order(once)[0]):
        if each.kind is PaperKind.BLANK:
            apart.append(_stretch([each], document, name))
        elif written and _continues(written[-1], each):
            written[-1].append(each)
        else:
            written.append([each])
    found = [_stretch(group, document, name) for group in _put_together(written)]
    return tuple(sorted((*found, *apart), key=lambda paper: min(page.number for page in paper.pages)))


def not_sent(pages: Sequence[Page]) -> Problem | None:
    """What the sending machine counted and what has not come, where every page bears its number."""
    _, missing, count = in_sent_order(_once(pages)[0])
    if not missing:
        return None
    return Problem(f"The sending machine counted {count} pages; {_said(missing)} did not come.", _SEND_AGAIN)


def _once(pages: Sequence[Page]) -> tuple[tuple[Page, ...], dict[int, int]]:
    """The pages without those that came twice, and which page each of these repeats."""
    again = repeats([without_fax_strip(page) for page in pages])
    return tuple(page for page in pages if page.number not in again), again


def _repeated(page: Page, first: int) -> Stretch:
    return Stretch(PaperKind.DUPLICATE, 0.95, (page,), None, note=f"The same as page {first}.")


def _put_together(groups: Sequence[_Group]) -> list[_Group]:
    """The groups, those with printed numbers that belong to one paper made one, by their numbers."""
    whole = [group for group in groups if not _is_torn(group)]
    torn = [group for group in groups if _is_torn(group)]
    made: list[_Group] = []
    while torn:
        first = torn.pop(0)
        mine = [group for group in torn if _may_be_one(first, group)]
        rivals = any(_may_be_one(first, group) for group in whole)
        if rivals or not _fit((first, *mine)):
            mine = [group for group in mine if _same_head(first[0].page, group[0].page)]
        if mine and _fit((first, *mine)):
            torn = [group for group in torn if group not in mine]
            first = sorted((told for group in (first, *mine) for told in group), key=_by_number)
        made.append(first)
    for group in made:
        fitting = [other for other in whole if _fills(other, group)]
        if len(fitting) == 1:
            whole.remove(fitting[0])
            group[:] = [*fitting[0], *group] if 1 in _lacks(group) else [*group, *fitting[0]]
    return [*whole, *made]


def _fills(other: _Group, group: _Group) -> bool:
    """Whether pages without numbers may be all that a group lacks before its pages, or after them."""
    lacks = _lacks(group)
    if not lacks or len(other) != len(lacks) or _numbers(other) or not _alike(other[0], group[0]):
        return False
    if lacks[-1] < min(_numbers(group)):
        return other[0].begins and not (other[0].kind in LETTERS and _finished(other))
    return lacks[0] > max(_numbers(group)) and not other[0].begins


def _is_torn(group: _Group) -> bool:
    """Whether more of the paper may lie elsewhere: it lacks a number, or counts its pages without saying how
    many they are."""
    return bool(_lacks(group)) or any(told.number and not told.number.count for told in group)


def _fit(groups: Iterable[_Group]) -> bool:
    """Whether the groups' numbers are all different and fill a gap: where one stands twice, which page
    belongs where is not known. Without a count they must leave no gap."""
    numbers = sorted(number for group in groups for number in _numbers(group))
    counted = any(told.number and told.number.count for group in groups for told in group)
    return len(set(numbers)) == len(numbers) and (counted or numbers == list(range(1, len(numbers) + 1)))


def _may_be_one(one: _Group, other: _Group) -> bool:
    """Whether two groups print the same count and are of kinds that one paper may show."""
    counts = {told.number.count for group in (one, other) for told in group if told.number}
    return len(counts) == 1 and bool(_numbers(other)) and _alike(one[0], other[0])


def _numbers(group: _Group) -> list[int]:
    """The printed numbers; a first page without one, before a page that has one, is page 1."""
    numbers = [told.number.number for told in group if told.number]
    return [1, *numbers] if numbers and group[0].number is None else numbers


def _by_number(told: Told) -> int:
    return told.number.number if told.number else 1


def _count(group: _Group) -> int:
    """Of how many pages the group says it is; 0 where it does not, or says two things."""
    counts = {told.number.count for told in group if told.number}
    return counts.pop() if len(counts) == 1 else 0


def _lacks(group: _Group) -> tuple[int, ...]:
    """The printed numbers that the group has no page for, where it is known which."""
    numbers = _numbers(group)
    if len(numbers) < len(group):
        return ()
    last = max(_count(group), *numbers)
    return tuple(number for number in range(1, last + 1) if number not in numbers)


def _alike(one: Told, other: Told) -> bool:
    unsure = PaperKind.OTHER in (one.kind, other.kind) or other.confidence < UNSURE
    return one.kind is other.kind or unsure


def _continues(group: Sequence[Told], told: Told) -> bool:
    """Whether a page goes on with the paper before it."""
    first, last = group[0], group[-1]
    if told.number and last.number:
        next_one = told.number.number == last.number.number + 1
        misread = PageSource.OCR in (told.page.source, last.page.source)
        return next_one and _alike(first, told) and (told.number.count == last.number.count or misread)
    if first.kind is PaperKind.FAX_COVER or (told.number and told.number.number == 1):
        return False
    if told.number and told.number.number > 1 and told.kind in (first.kind, PaperKind.OTHER):
        return True
    if PaperKind.OTHER in (told.kind, told.rival) and told.confidence < 0.9:
        flows = first.kind in (*LETTERS, PaperKind.RESUME)
        return flows and _legible(told.page) and not told.begins and not _finished(group)
    if told.kind is not first.kind:
        return _tail_of_letter(first, told, group)
    if told.kind in (PaperKind.RESUME, PaperKind.OTHER):
        return not _names_itself(told, group)
    if told.kind is PaperKind.PROOF_OF_DAYS:
        return not told.begins and _same_head(last.page, told.page)
    return not told.begins and not _finished(group)


def _tail_of_letter(first: Told, told: Told, group: Sequence[Told]) -> bool:
    """A letter's second page may look like something else; it has no beginning and the first no end."""
    return first.kind in LETTERS and told.kind in LETTERS and not told.begins and not _finished(group)


def _legible(page: Page) -> bool:
    """Whether the words are more than what OCR makes of a page that it cannot read: that stays by itself."""
    return sum(word.confidence for word in page.words) > 0.55 * len(page.words)


def _finished(group: Sequence[Told]) -> bool:
    """Whether the last page has closing words: a letter that has closed does not go on."""
    return any(is_closing(line.text) for line in text_lines(group[-1].page)[2:])


def _names_itself(told: Told, group: Sequence[Told]) -> bool:
    """A resume's later page that bears a heading in larger type unlike the first page's begins another."""
    if told.kind is PaperKind.RESUME and told.begins and told.number is None:
        return not _same_head(group[0].page, told.page) and _has_contact(told.page)
    return False


def _has_contact(page: Page) -> bool:
    head = " ".join(line.text for line in text_lines(page)[:6])
    return bool(re.search(r"\S+@\S+|\d{3}[-. )]\s?\d{3}[-. ]\d{4}", head))


def _same_head(one: Page, other: Page) -> bool:
    heads = [
        {w.text.casefold() for line in text_lines(page)[:3] for w in line.words} for page in (one, other)
    ]
    return len(heads[0] & heads[1]) >= 2


def _stretch(group: _Group, document: str, name: str) -> Stretch:
    first = max(group, key=lambda told: told.confidence) if group[0].kind is PaperKind.OTHER else group[0]
    note = first.note
    if first.kind is PaperKind.OTHER and not _legible(first.page):
        note = "The page could not be read; it may lie on its side."
    evidence = evidence_for(document, name, first.page.number, first.cues)
    pages = tuple(told.page for told in group)
    lacks = _missing(group, first.kind)
    extent = _extent(group)
    return Stretch(first.kind, first.confidence, pages, evidence, lacks, note, extent, first.rival)


def _extent(group: _Group) -> Extent:
    """A resume opens with how to reach its owner; a letter closes with its closing words."""
    opens = group[0].begins or (group[0].kind is PaperKind.RESUME and _has_contact(group[0].page))
    closes = group[0].kind not in LETTERS or _finished(group)
    return Extent(tuple(_numbers(group)), _count(group), opens, closes)


def _missing(group: _Group, kind: PaperKind) -> str:
    """What of the paper has not come, by the numbers printed on its pages."""
    count = _count(group)
    if kind in _BARE:
        return ""
    if lacks := _lacks(group):
        return f"{_said(lacks)} of {count}" if count else _said(lacks)
    return f"{count - len(group)} of its {count} pages" if count > len(group) else ""


def _said(numbers: Sequence[int]) -> str:
    """ "page 2", "pages 2 and 3"."""
    *before, last = map(str, numbers)
    return f"pages {', '.join(before)} and {last}" if before else f"page {last}"
