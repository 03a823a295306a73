"""A title's own text: parted from the studio or kind on its next line, out of its quotes."""

from __future__ import annotations

import re
from itertools import pairwise

from extractors.credit_draft import Draft, Found
from extractors.credit_elements import is_aside, is_known
from extractors.credit_labels import fields_of
from extractors.credit_text import ALIAS, ALIASED, EDGES, UNIT, one_line, trimmed, whole_kind
from extractors.credit_values import season_in
from extractors.employers import is_company, names_employer
from extractors.layout import Passage, joined
from extractors.positions import kind_by_code, kind_of

IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]](?!\w)")

_COMPANY_END = re.compile(
    r"(?:pictures|studios?|media|films?|productions?|entertainment|tv|inc|ltd)\.?", re.IGNORECASE
)
# A comma or dash behind brackets that were taken out and left blanks.
BEHIND_BRACKETS = re.compile(r"(?<=\S)\s{5,}(?:[,;–—-]\s*|(?=(?:for|pour)\s))(?P<tail>\S.*)$", re.DOTALL)
_STOP_BEHIND_BRACKETS = re.compile(r"(?<=\s\s\s)\.\s*$")
_OF_A_COMPANY = re.compile(
    r"(?:.*\b)?(?:inc|ltd|ltée|llc|corp|films|pictures|productions|entertainment|media|studios)\b\.?['’]s\s+(?=\S)",
    re.IGNORECASE,
)
"""A company before its show ("Gate North Inc.'s Quiet Tide"), or the end of its name."""
_MISREAD_I = re.compile(r"(?<!\S)[l|1!](?=[bcdfghjkmnpqrstvwxz][a-z])")
_NOTED = re.compile(r"(?P<title>.*(?<!\S)[A-Z0-9]\S*(?:\s.*\S)?)\s+(?P<kind>[a-z][a-z -]+)", re.DOTALL)
"""A title with its kind noted behind it, in small letters."""
_LED = re.compile(r"\s*(?:on|for|sur|pour)\s+(?=[A-ZÀ-Ý\d“«\"])")
"""What leads from a job to its show ("1st APC on Quiet Tide")."""
_OF_A_JOB = re.compile(rf"[\s,:–—-]*{UNIT}\s*[,:|–—-]\s*(?=\S)", re.IGNORECASE)
"""What the job before a title was for ("2nd APC - dailies, Quiet Tide")."""
_AKA = re.compile(
    rf"(?<=\S)(?:[\s,;–—-]+{ALIAS}[\s:]+\S.*|\s*\({ALIAS}(?!\w)[^)]*)$", re.IGNORECASE | re.DOTALL
)
"""Another title behind the show's own ("Iron Trestle aka Bluebird")."""
_NAME_BEHIND = re.compile(r"\s+[A-ZÀ-Ý][\w'’.-]*(?:\s+[A-ZÀ-Ý][\w'’.-]*)*\W*$")
SHUT = {"“": "”", "«": "»", "„": "“"}
"""What shuts a quotation mark that only opens."""
_QUOTES = {**SHUT, '"': '"', "‘": "’", "”": "”"}


def last_line_apart(text: Passage) -> Passage:
    """A title over a studio, both wrapped alike: the last line is the studio's, with the one above it where
    it is only the end of a company's name."""
    breaks = [
        number
        for number in range(1, len(text.marks))
        if text.marks[number].word.box[1] > text.marks[number - 1].word.box[1] + 2
    ]
    if not breaks:
        return text
    at = breaks[-1]
    if len(breaks) > 1 and len(text.marks) - at == 1 and _COMPANY_END.fullmatch(text.marks[at].word.text):
        at = breaks[-2]
    cut = text.marks[at].start
    return joined((text.cut(0, cut), text.cut(cut, len(text.text))))


def known_lines_apart(text: Passage) -> Passage:
    """A newline before each line of a title's cell that is wholly a kind or is set in another type."""
    starts = [
        number
        for number, (above, mark) in enumerate(pairwise(text.marks), start=1)
        if mark.page == above.page and mark.word.box[1] > above.word.box[3] - 2
    ]
    known = []
    for number, after in pairwise([*starts, len(text.marks)]):
        first, above = text.marks[number].word, text.marks[number - 1].word
        end = text.marks[after - 1].end
        smaller = 0 < first.size_pt < 0.9 * above.size_pt
        if smaller or first.font != above.font or _is_kind(text.text[text.marks[number].start : end]):
            known.append(text.marks[number].start)
    if not known:
        return text
    cuts = [0, *known, len(text.text)]
    return joined(text.cut(a, b) for a, b in pairwise(cuts))


def by_type(text: Passage) -> list[Passage]:
    """A show in bold and what is said of it behind in plain type, apart; any other text as it is."""
    bold = ["bold" in mark.word.font.lower() for mark in text.marks]
    if len(set(bold)) < 2 or bold != sorted(bold, reverse=True):
        return [text]
    at = text.marks[bold.index(False)].start
    show = trimmed(text.cut(0, at))
    if fields_of(show.text) or text.text[:at].rstrip().endswith(":"):
        return [text]  # A label in bold.
    return [show, trimmed(text.cut(at, len(text.text)))]


def _is_kind(line: str) -> bool:
    return whole_kind(line) and line.strip().casefold() not in ("season", "saison")


_OPENED = re.compile(r"\s*[(\[,]\s*(?:season|saison|seas|series|série)\.?$|\s+(?:ssn|szn)\.?$", re.IGNORECASE)
"""A season whose number was taken for something else, behind a bracket or comma or in short."""


def quoted_part(text: str) -> tuple[int, int] | None:
    """Where a title stands in quotes at the beginning of `text`: its first character and the one after."""
    shut = _QUOTES.get(text[:1])
    at = text.find(shut, 1) if shut else -1
    return (1, at) if at > 1 and not _goes_on(text[at + 1 :]) else None


def _goes_on(rest: str) -> bool:
    """Whether a title goes on behind the quotes at its head ("“Wild” Bill Tanaka")."""
    named = _NAME_BEHIND.match(rest)
    return named is not None and not (is_known(rest.strip()) or season_in(rest) or names_employer(rest))


def opened(text: Passage) -> Passage:
    """Without a quotation mark at its head that nothing shuts."""
    shut = SHUT.get(text.text[:1])
    return trimmed(text.cut(1, len(text.text))) if shut and shut not in text.text else text


def mended(text: str) -> str:
    """A title on one line, an I that OCR took for l or 1 put right."""
    return _MISREAD_I.sub("I", one_line(text))


def has_strange_brackets(text: str) -> bool:
    """Whether brackets in a title hold nothing known, so that they are part of it ("Room for Two (More)")."""
    inner = [match[1] for match in IN_BRACKETS.finditer(text) if not season_in(match.group())]
    return bool(inner) and all(map(_is_strange, inner))


def _is_strange(inner: str) -> bool:
    """Whether what stands in brackets begins as a name does and is nothing known."""
    return inner[:1].isupper() and not (says_known(inner) or is_aside(inner) or is_company(inner))


def says_known(inner: str) -> bool:
    """Whether what stands in brackets beside a title is of a form that is known, or another title."""
    return bool(ALIASED.search(inner) or is_known(inner) or kind_of(inner) or kind_by_code(inner))


def put_title(draft: Draft, text: Passage, bare: str, sure: float) -> None:
    """Keeps what `bare`, the text with its season and brackets blanked, has of the title."""
    bare = _OPENED.sub("", _STOP_BEHIND_BRACKETS.sub("", bare).rstrip(EDGES + "(["))
    if (noted := _NOTED.fullmatch(bare)) is not None and whole_kind(noted["kind"]):
        kind = text.cut(*noted.span("kind"))
        draft.put("kind", Found(kind, kind_of(kind.text), sure))
        bare = noted["title"]
    bare = _AKA.sub("", bare)
    if is_aside(bare.strip()):
        return
    for lead in (_OF_A_COMPANY, _OF_A_JOB, _LED):
        if (owner := lead.match(bare)) is not None:
            bare = " " * owner.end() + bare[owner.end() :]
    start, end = len(bare) - len(bare.lstrip(EDGES)), len(bare.rstrip(EDGES))
    title = text.cut(start, end) if end > start else text
    whole = mended(title.text)
    draft.put("title", Found(title, whole, sure if whole == one_line(title.text) else sure * 0.9))
