"""Titles of shows in running text by how they are written: capital words, small ones among them, where a show
is spoken of.

The model sees a title's capital words and often loses what ties them ("The Second Wife" of "of the Baker");
the run of capitals gives it back, and the words before and after tell whether it is a show at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.dates import date_spans
from extractors.job_words import plain
from extractors.language import Span
from extractors.names import same_person, shares_name
from extractors.positions import role_of
from extractors.show_cues import WORDS, is_right_behind, show_is_told, speaks_of_two

_CAP = r"(?:(?:[A-Z]\.){2,}|[A-ZÀ-Ý][\w’'&-]*(?<![’'-])|\d{1,2}(?![\w/:.,-]))"
_SMALL = r"(?:of|the|a|an|to|in|on|for|at|by|with|without|from|and|&|or|de|du|des|la|le|les|à|et|d’|au)"
_RUN = re.compile(rf"(?<![\w’'@./-])[A-ZÀ-Ý][\w’'&-]*(?<![’'-])(?: (?:{_SMALL} ){{0,3}}{_CAP})*")
_FRENCH = re.compile(r"\b(?:[Ss]ur|(?:télé|mini)?série|téléfilm|(?:long|court) métrage|émission)\s$")
_FRENCH_REST = re.compile(
    r"(?: (?!(?:et|ou|où|à titre|en|du \d|de \d|pendant|depuis|comme|avec|durant|avant|après|dans|pour|parce|"
    r"quand|puis|ainsi|elle|il|je|nous|qui|que|dont|sur|au|aux|a|est|était|fut|saisons?|cette|ce|cet|tourné\w*|produit\w*)\b)"
    r"[^\W\d_][\w’'-]*){1,5}"
    r"(?=\s*(?:[.,;:!?()]|$)| (?:et|ou|où|à|en|du|de|pendant|depuis|comme|avec|dans|pour)\b)"
)
"""The rest of a title that French writes in small letters behind its first word: "Un amour de traîneau"."""
_LAST_TWO = re.compile(r"(.+) (?:and|&|et) ((?:[Tt]he |[Ll]e |[Ll]a )?[A-ZÀ-Ý].*)")
"""The end of a list, "Glacier, Northbound and The Ferry": two titles, as nothing else says where it ends."""
_PART = re.compile(r" S\d{1,2}$")
_FILMED = re.compile(r"\b(?:[Ss]hot|[Ff]ilmed|[Tt]ourné|tournions|shooting|filming) $")
_IN_A_LIST = re.compile(r"\s*(?:[.,;)]|and\b|&|et\b)")
_FOR = re.compile(r"\b(?:of|for|from|after|until|through|to|pour|de|with)\s+(?:[a-zà-ÿ]+ ){0,2}$")
_SUBTITLE = re.compile(rf":[ ]{_CAP}(?:[ ](?:{_SMALL}[ ]){{0,3}}{_CAP})*(?=\s*(?:\n|$|[(,.;]|and\b))")
_JOINS = re.compile(
    r"\s*(?:\([^)]*\))?\s*(?:,|;|,? and|,? &|,? et|,? or|,? then|,? on|"
    r",? (?:and )?(?:then )?(?:for|to|on))\s+(?:(?:and|on|then|for) )*$"
)
_ROW = re.compile(r"(?:^|\n)\s*(?:[*•·‣-]\s+|(?:19|20)\d\d[\s:–-]+)$")
_NEVER = re.compile(
    r"^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d+)?$|"
    r"\b(?:local|iatse|aiest|dgc|actra|committee|caucus|executive board|inc|ltd|llc|productions?|"
    r"pictures|entertainment|"
    r"television|studios?|media|films|filmes|university|college|membership|members?|attn|whom|dear|"
    r"sir|madam|business agent|fait|hi|hello)\b|"
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^\S+['’]s$|"
    r"^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (?:to|and) (?:\d|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\b)",
    re.IGNORECASE,
)
_LEADING_JOB = re.compile(
    r"(?:[A-ZÀ-Ý]\w+ ){0,3}(?:Coordinator|Manager|Producer|PC|PM|UPM|APC|Assistant|First|Second) "
    r"(?:of|on|for) "
)
_ENDS_IN_I = re.compile(r"(?: (?:and|&|for|to|on))? I$")
_STREET = re.compile(r"\b(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Blvd|Crescent)$")
_PLACES = frozenset(WORDS["places"].split())
_OPENERS = frozenset(WORDS["openers"].split())
_JOB_WORDS = frozenset(WORDS["jobs"].split())
_WHEN = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Fall|Winter|Toronto|Ontario|Hamilton|Ottawa)\w*\.?"
    r"(?: \d+)?\b"
)
_SHORT, _HALF = 3, 0.5


@dataclass(frozen=True, slots=True)
class Title:
    """A title at `start` to `end`; `cued` where words around it speak of a show, else only the model does."""

    start: int
    end: int
    cued: bool


def titles_in(
    text: str, start: int, end: int, spans: Sequence[Span], people: Sequence[str]
) -> tuple[Title, ...]:
    """The titles of `text[start:end]`, in order. `spans` are model's and rules'; `people` no shows."""
    letters = [char for char in text[start:end] if char.isalpha()]
    if sum(char.isupper() for char in letters) > _HALF * len(letters):
        return ()
    named = [span for span in spans if span.label == "PERSON" and span.source == "register"]
    kept: list[Title] = []
    waiting = list(_runs(text, start, end, people))[::-1]
    while waiting:
        first, last = waiting.pop()
        between = text[kept[-1].end : first] if kept and kept[-1].cued else "."
        if between.strip() == "," and (two := _LAST_TWO.fullmatch(text, first, last)):
            waiting.append(two.span(2))
            last = two.end(1)
        last = first + len(_elsewhere(text[:first], text[first:last]))
        if is_no_title(text[first:last], people) or any(p.start < last and p.end > first for p in named):
            continue
        again = any(_goes_on(text[first:last], text[title.start : title.end]) for title in kept)
        title = _told(text, first, last, spans, in_list=bool(_JOINS.fullmatch(between)))
        if again and title is None:
            title = Title(first, last, False)
        kept += [title] if title is not None else []
    return tuple(_with_commas(text, kept))


def _runs(text: str, start: int, end: int, people: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Runs of capital words without what only opens their sentence; of "A Dog and The Cat" both halves."""
    over = start
    for match in _RUN.finditer(text, start, end):
        first = match.start()
        if first < over:
            continue
        if job := _LEADING_JOB.match(text[: match.end()], first):
            first = job.end()
        while first < match.end() and _opens(text, first, match.end()):
            first += re.match(r"\S+\s*", text[first : match.end()]).end()  # type: ignore[union-attr]
            small = re.match(rf"(?:(?!the\b){_SMALL} )+", text[first : match.end()])
            first += small.end() if small else 0
        last = first + len(_ENDS_IN_I.sub("", text[first : match.end()]))
        if _FRENCH.search(text[max(start, first - 20) : first]) and (
            rest := _FRENCH_REST.match(text[:end], last)
        ):
            over = rest.end()
            yield first, over
            continue
        for piece in _halves(text, first, last, people):
            if piece[1] - piece[0] >= _SHORT:
                yield piece


def _opens(text: str, first: int, last: int) -> bool:
    word = re.match(r"[\w’']+", text[first:last])
    if word is not None and re.fullmatch(r"[A-Z]{2,4}['’]d", word[0]):
        return True
    if word is None or word[0].casefold().split("’")[0].split("'")[0] not in _OPENERS:
        return False
    return (word[0][:1] == "I" and len(word[0]) < 5) or text[:first].rstrip(' \n\t"“(>')[-1:] in (
        "",
        ".",
        "!",
        "?",
        ":",
        ",",
        "-",
        "–",
    )


def _halves(text: str, first: int, last: int, people: Sequence[str]) -> Iterator[tuple[int, int]]:
    """A run cut at "and" before another title, and at "on" or "for" behind a person."""
    at = first
    before = text[max(0, first - 40) : first]
    for tie in re.finditer(r"\s(?:and|&|on|for|with|to|at|by|from|in)\s", text[first:last]):
        here, after = first + tie.start(), first + tie.end()
        left, right = text[at:here], text[after:last]
        if here < at:
            continue
        if right == "I" or (tie[0].strip() not in ("and", "&") and _WHEN.match(right)):
            yield at, here
            return
        if tie[0] == " with " and any(_begins_with_name(right, person) for person in people):
            yield at, here
            return
        two = (tie[0].strip() in ("and", "&") and _are_two(before, left, right)) or (
            tie[0] == " to " and before.endswith(" from ")
        )
        if two or any(shares_name(left, person) for person in people) or _is_job(left):
            yield at, here
            lead = re.match(rf"(?:(?!the\b|a\b|an\b){_SMALL} )+", text[after:last])
            at = after + (lead.end() if lead else 0)
    yield at, last


def _are_two(before: str, left: str, right: str) -> bool:
    """Whether "and" stands between two titles and not within one."""
    long = len(left.split()) > 1 and len(right.split()) > 1
    return long or speaks_of_two(before) or re.match(r"The |(?:on|for|of|from|to|with) ", right) is not None


def _begins_with_name(text: str, person: str) -> bool:
    return text.split()[0].casefold() == person.split()[0].casefold()


def is_no_title(title: str, people: Sequence[str]) -> bool:
    if _NEVER.search(title) or title.casefold() in _PLACES or title.isdigit():
        return True
    first, *rest = title.casefold().split()
    if first in _PLACES and rest[:1] in (["à"], ["to"], ["and"], ["et"]):
        return True
    if any(same_person(title, person) > 0.8 or _names_only(title, person) for person in people):
        return True
    if role_of(title) is not None and not re.search(r"\b(?:of|the|and)\b", title):
        return True
    if _is_job(title):
        return True
    spans = date_spans(title)
    return bool(spans) and sum(span.end - span.start for span in spans) > _HALF * len(title)


def _told(text: str, first: int, last: int, spans: Sequence[Span], *, in_list: bool) -> Title | None:
    """The title, where the words around it or the model tell that it is one; `in_list` behind another."""
    before = text[max(0, first - 60) : first]
    words = text[first:last].split()
    lone = len(words) == 1
    row = bool(_ROW.search(before))
    if re.search(r"\d\s$", before) and _STREET.search(text[first:last]) and not row:
        return None
    said, by_kind = show_is_told(text, first, last)
    cued = said or in_list or (row and not lone)
    seen = _overlap(first, last, spans) >= _HALF * (last - first)
    person = any(span.start <= first and last <= span.end + 2 for span in spans if span.label == "PERSON")
    named_here = by_kind or _PART.search(text[first:last])
    if person and not seen and not named_here and (lone or not (said or row)):
        return None
    listed = (in_list or before.endswith((": ", ":\n"))) and _IN_A_LIST.match(text, last)
    may_be_lone = seen or by_kind or listed or is_right_behind(before)
    long = len(words) > 2 or (not lone and _FOR.search(before))
    if not (cued and (not lone or may_be_lone)) and not (seen and long):
        return None
    rest = _SUBTITLE.match(text, last) if row or cued else None
    return Title(first, rest.end() if rest else last, cued)


def _overlap(first: int, last: int, spans: Sequence[Span]) -> int:
    """How many letters of it the model takes for a show's."""
    return sum(max(0, min(last, s.end) - max(first, s.start)) for s in spans if s.label == "SHOW")


def _elsewhere(before: str, title: str) -> str:
    """A title without the place where it was shot: "we shot The Ninth Hour in Sudbury"."""
    place = re.search(r" (?:in|at|à|en|near) (?=[A-ZÀ-Ý])", title)
    return title[: place.start()] if place and _FILMED.search(before) else title


def _goes_on(title: str, known: str) -> bool:
    """Whether a title is another part of a known one: "Gravy Train 2"."""
    part = re.match(r"(.+ \S+) (?:\d{1,2}|[IVX]+)$", title)
    return part is not None and known.casefold().startswith(part[1].casefold())


def _is_job(text: str) -> bool:
    tokens = plain(text)
    return bool(tokens) and all(token in _JOB_WORDS for token in tokens)


def _names_only(title: str, person: str) -> bool:
    """Whether every word of a title is one of a person's name."""
    own = set(re.findall(r"\w+", person.casefold()))
    return all(
        word in own for word in re.findall(r"\w+", title.casefold().removesuffix("'s").removesuffix("’s"))
    )


def _with_commas(text: str, titles: Sequence[Title]) -> Iterator[Title]:
    """Two runs that only a comma parts are one title where they are no list and the second goes on about the
    first: "Suburbia, Queen of Darkness"."""
    at = 0
    while at < len(titles):
        one = titles[at]
        other = titles[at + 1] if at + 1 < len(titles) else None
        if other is not None and text[one.end : other.start] in (", ", ",\n"):
            alone = " " not in text[one.start : one.end].strip()
            ends = not (at and _JOINS.fullmatch(text[titles[at - 1].end : one.start]))
            goes_on = not re.match(r"\s*(?:,|and\b|&)", text[other.end :])
            if alone and ends and goes_on and re.search(r"\b(?:of|the)\b", text[other.start : other.end]):
                yield replace(one, end=other.end)
                at += 2
                continue
        yield one
        at += 1
