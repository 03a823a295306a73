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
from extractors.language import Span
from extractors.names import same_person, shares_name
from extractors.positions import plain, role_of

_CAP = r"(?:[A-ZÀ-Ý][\w’'&-]*(?<![’'-])|\d{1,2}(?![\w/:.,-]))"
_SMALL = r"(?:of|the|a|an|to|in|on|for|at|by|with|without|from|and|&|or|de|du|des|la|le|les|à|et|d’|au)"
_RUN = re.compile(rf"(?<![\w’'@./-])[A-ZÀ-Ý][\w’'&-]*(?<![’'-])(?:[ \n](?:{_SMALL}[ \n]){{0,3}}{_CAP})*")
_KIND = (
    r"(?:shows?|series|films?|features?|movies?|mow|pilots?|pictures?|mini-?series|seasons?(?: of)?|episodes? of|cycles? of|"
    r"blocks? of|prep of|wrap of|série|téléfilm|long métrage|jobs?|productions?)"
)
_ON = re.compile(
    rf"(?:\b(?:on|sur|coordinated|produced|shot|wrapped|finished|see|called|titled|entitled|named)\s+(?:[a-zà-ÿ]+ ){{0,3}}|"
    rf"\b{_KIND}[,:]?\s+(?:called |titled |of |named )?|\b{_KIND}[^.;()\n]{{0,30}}[:(]\s*|\b(?:both|namely|following):?\s+)$"
)
_FOR = re.compile(r"\b(?:of|for|from|after|until|through|to|pour|de|with)\s+(?:[a-zà-ÿ]+ ){0,2}$")
_AFTER = re.compile(
    r"[\"”]?\s*,?\s*(?:\(?(?:seasons?|saisons?|s\d|series|the pilot|the series|pickups|pilot|mini|feature|mow|tv)\b|"
    r"\((?:[12]\d{3}|[12](?:st|nd)|PC|he|she))",
    re.IGNORECASE,
)
_JOINS = re.compile(r"\s*(?:,|;|,? and|,? &|,? et|,? or|,? then|,? on|,? (?:and )?(?:then )?(?:for|to|on))\s+(?:(?:and|on|then|for) )*$")
_ROW = re.compile(r"(?:^|\n)\s*(?:[*•·‣-]\s+|(?:19|20)\d\d[\s:–-]+)$")
_NEVER = re.compile(
    r"^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d+)?$|"
    r"\b(?:local|iatse|aiest|dgc|actra|committee|caucus|board|union|inc|ltd|llc|productions?|pictures|entertainment|television|"
    r"studios?|media|films|filmes|street|avenue|road|county|university|college|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|membership|members?|letter|reference|attn|whom|dear|sir|madam)\b",
    re.IGNORECASE,
)
_PLACES = frozenset(
    """toronto ontario hamilton ottawa sudbury canada winnipeg manitoba nunavut london vancouver montreal montréal quebec québec
    halifax calgary alberta mississauga niagara kingston windsor bc usa america england europe muskoka muskokas""".split()
)
_OPENERS = frozenset(
    """on in by for at when while after before during since from with and but see both our my her his their its if as i we you
    he she they it this that these those there then what who where how why no not yes also even so all every most some one two
    three four more please thank thanks now once until though although because sur dans je il elle nous""".split()
)
_SHORT, _HALF = 3, 0.5


@dataclass(frozen=True, slots=True)
class Title:
    """A title at `start` to `end`; `cued` where words around it speak of a show, else only the model does."""

    start: int
    end: int
    cued: bool


def titles_in(text: str, start: int, end: int, spans: Sequence[Span], people: Sequence[str]) -> tuple[Title, ...]:
    """The titles of `text[start:end]`, in order. `spans` are the model's and the rules'; `people` are no shows."""
    shows = [span for span in spans if span.label == "SHOW"]
    named = [span for span in spans if span.label == "PERSON" and span.source == "register"]
    kept: list[Title] = []
    for run in _runs(text, start, end, people):
        first, last = run
        words = text[first:last].split()
        lone = len(words) == 1
        before = text[max(0, first - 60) : first]
        in_list = bool(kept) and kept[-1].cued and bool(_JOINS.fullmatch(text[kept[-1].end : first]))
        row = bool(_ROW.search(before))
        cued = bool(_ON.search(before) or _AFTER.match(text[last:]) or in_list or (row and not lone))
        seen = sum(max(0, min(last, s.end) - max(first, s.start)) for s in shows) >= _HALF * (last - first)
        if _is_no_title(text[first:last], people) or any(p.start < last and p.end > first for p in named):
            continue
        if (cued and (not lone or seen)) or (seen and not lone and _FOR.search(before)):
            kept.append(Title(first, last, cued))
    return tuple(_with_commas(text, kept))


def _runs(text: str, start: int, end: int, people: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Runs of capital words without what only opens their sentence; of "A Dog and The Other Cat" both halves."""
    for match in _RUN.finditer(text, start, end):
        first = match.start()
        while first < match.end() and _opens(text, first, match.end()):
            first += re.match(r"\S+\s*", text[first : match.end()]).end()  # type: ignore[union-attr]
            small = re.match(rf"(?:(?!the\b){_SMALL}[ \n])+", text[first : match.end()])
            first += small.end() if small else 0
        for piece in _halves(text, first, match.end(), people):
            if piece[1] - piece[0] >= _SHORT:
                yield piece


def _opens(text: str, first: int, last: int) -> bool:
    word = re.match(r"[\w’']+", text[first:last])
    if word is None or word[0].casefold().split("’")[0].split("'")[0] not in _OPENERS:
        return False
    return word[0][:1] == "I" and len(word[0]) < 5 or text[:first].rstrip(" \n\t\"“(>")[-1:] in ("", ".", "!", "?", ":", ",", "-", "–")


def _halves(text: str, first: int, last: int, people: Sequence[str]) -> Iterator[tuple[int, int]]:
    """A run cut at "and" before another title, and at "on" or "for" behind a person."""
    at = first
    for tie in re.finditer(r"\s(?:and|&|on|for|with|to|at|by|from|in)\s", text[first:last]):
        here, after = first + tie.start(), first + tie.end()
        left, right = text[at:here], text[after:last]
        two = tie[0].strip() in ("and", "&") and (right.startswith("The ") or (len(left.split()) > 1 and len(right.split()) > 1))
        if two or any(shares_name(left, person) for person in people) or role_of(left) is not None or left.isupper():
            yield at, here
            at = after
    yield at, last


def _is_no_title(title: str, people: Sequence[str]) -> bool:
    if _NEVER.search(title) or title.casefold() in _PLACES or title.isdigit():
        return True
    if any(same_person(title, person) > 0.8 or _names_only(title, person) for person in people):
        return True
    if role_of(title) is not None and not re.search(r"\b(?:of|the|and)\b", title):
        return True
    tokens = plain(title)
    if tokens and all(token in ("1st", "2nd", "apc", "pc", "pm", "upm", "pa", "pas", "coordinator") for token in tokens):
        return True
    spans = date_spans(title)
    return bool(spans) and sum(span.end - span.start for span in spans) > _HALF * len(title)


def _names_only(title: str, person: str) -> bool:
    """Whether every word of a title is one of a person's name."""
    own = set(re.findall(r"\w+", person.casefold()))
    return all(word in own for word in re.findall(r"\w+", title.casefold().removesuffix("'s").removesuffix("’s")))


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
