"""Which of two readings' titles of one credit is the likelier, by where they stand and what is beside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from rapidfuzz import fuzz

from extractors.credit_elements import is_known
from extractors.credit_labels import PERSONNEL
from extractors.credit_text import whole_kind
from extractors.credit_values import season_in
from extractors.employers import is_company, is_incorporated, names_employer
from extractors.layout import are_level
from extractors.positions import kind_of, position_of
from models.terms import CreditReading, Reading

_FIRST_WORDS, _LETTERS, _MANY = 2, 4, 0.35
_OTHER = 60.0
_SURE_TITLE, _FAIR_TITLE = 0.9, 0.8
_LEADING = frozenset(
    {
        "a", "an", "and", "at", "by", "for", "from", "in", "my", "of", "on", "the", "to", "with", "&", "au",
        "aux", "d", "de", "des", "du", "en", "et", "la", "le", "les", "un", "une",
    }
)  # fmt: skip
_BEHIND = re.compile(r"(?:[,:]| [/–—-]| (?=\())\s*(?=[^\s\W]|\()")


def amiss(
    rows: Sequence[CreditReading], others: Sequence[CreditReading], partners: Mapping[int, CreditReading]
) -> frozenset[int]:
    """The rows whose title by the known layouts is something else altogether than the network's: half of the
    rows have such, so that a layout was mistaken for another, or the network is sure of its own, and neither
    reading has the other's title in another row."""
    mine, theirs = [row.title for row in rows], [row.title for row in others]
    found = [
        number
        for number, other in partners.items()
        if _is_other(rows[number].title, other.title) and _may_be_title(other.title, mine)
    ]
    if len(found) >= 2 and 2 * len(found) >= len(partners):
        return frozenset(found)
    return frozenset(
        number
        for number in found
        if partners[number].title.confidence >= _SURE_TITLE and not is_among(rows[number].title, theirs)
    )


def _may_be_title(theirs: Reading[str], mine: Sequence[Reading[str]]) -> bool:
    """Whether a title has letters, begins with no small one, names no company and is no other credit's."""
    text = theirs.value or ""
    written = _lettered(text) and not text[:1].islower() and not names_employer(text)
    return written and not is_among(theirs, mine)


def slipped(
    rows: Sequence[CreditReading], others: Sequence[CreditReading], partners: Mapping[int, CreditReading]
) -> frozenset[int]:
    """The rows whose title by the network is the next credit's, where the known layouts' is one that the
    network has left out."""
    mine, theirs = [row.title for row in rows], [row.title for row in others]
    return frozenset(
        number
        for number, other in partners.items()
        if _is_other(rows[number].title, other.title)
        and is_among(rows[number].title, theirs)
        and _may_be_title(other.title, mine)
        and bare(other.title.value or "") not in repeated(others)
    )


_MAKERS = ("studio", "company", *PERSONNEL)


def makers_in(rows: Sequence[CreditReading]) -> frozenset[str]:
    """Studios, companies and people that two rows or more name, of one reading or of both, and no more are
    titled so."""
    each = [{bare(name) for field in _MAKERS if (name := getattr(row, field).value)} for row in rows]
    told, titles = (
        Counter(name for names in each for name in names),
        Counter(bare(r.title.value or "") for r in rows),
    )
    return frozenset(name for name, count in told.items() if name and count >= max(2, titles[name]))


def makers_of(*rows: CreditReading) -> frozenset[str]:
    """Who made a show, by its rows in both readings, but for a name that is a title's too."""
    named = {bare(name) for row in rows for name in (row.studio.value, row.company.value) if name}
    return frozenset(named - {bare(row.title.value or "") for row in rows})


def is_maker(
    mine: Reading[str], theirs: Reading[str], makers: frozenset[str], own: frozenset[str] = frozenset()
) -> bool:
    """Whether a title is no more than the name of who makes shows, or has that behind it, and the other
    reading's is a title without it. `own` are those of this show alone."""
    if mine.value is None or theirs.value is None or not _lettered(theirs.value):
        return False
    apart = is_incorporated(mine.value) and not in_one_place(mine, theirs)
    if names_employer(mine.value) and not names_employer(theirs.value) and (apart or _is_other(mine, theirs)):
        return True
    if bare(theirs.value) in makers:
        return False
    rest = mine.value.removeprefix(theirs.value)
    apart = rest != mine.value and not rest[:1].isalnum()
    begun = rest.startswith(",") and any(maker.startswith(bare(rest)) for maker in makers | own)
    behind = apart and (begun or bare(rest) in makers or is_company(rest))
    return bare(mine.value) in makers or behind


def lead_makers(rows: Sequence[CreditReading]) -> bool:
    """Whether the studio or company stands behind the title on its line in many of the rows."""
    led = [row for row in rows if any(_is_behind(row.title, maker) for maker in (row.studio, row.company))]
    return len(led) >= _MANY * len(rows)


def _is_behind(title: Reading[str], maker: Reading[str]) -> bool:
    one, other = title.evidence, maker.evidence
    if one is None or other is None or (one.page, one.where) != (other.page, other.where):
        return False
    if one.box is None or other.box is None:
        return True
    return are_level(one.box, other.box) and other.box[0] > one.box[2]


def led_by_maker(mine: CreditReading, theirs: Reading[str]) -> bool:
    """Whether the other title is this one's with the studio or company before it."""
    own = bare(mine.title.value or "")
    lead = bare(theirs.value or "").removesuffix(own)
    return bool(own and lead) and lead in {
        bare(name.value) for name in (mine.studio, mine.company) if name.value
    }


def better_title(
    mine: Reading[str],
    theirs: Reading[str],
    stuck: frozenset[str],
    typed: bool,
    makers: frozenset[str] | None = frozenset(),
) -> bool:
    """Whether the other reading's title is the likelier: this one has no letters, stands in many rows, is
    that one with a kind of production behind it or a heading before it, lacks its first words or its number
    or, where OCR read the words, is the less sure. `makers` are who make shows in this resume, null where
    they stand behind its titles."""
    if mine.value is None or theirs.value is None or names_employer(theirs.value):
        return False
    if not _lettered(mine.value) and _lettered(theirs.value):
        return True
    if bare(mine.value) in stuck:
        return bare(theirs.value) not in stuck
    if not typed and not same(mine, theirs) and theirs.confidence > mine.confidence:
        return True
    rest = mine.value.removeprefix(theirs.value)
    if rest != mine.value:
        return _says_more(rest)
    if _has_heading(mine.value, theirs.value):
        return True
    lead = theirs.value.removesuffix(mine.value)
    more = theirs.value.removeprefix(mine.value).strip(" '’")
    short = _lettered(lead) and len(lead.split()) <= _FIRST_WORDS and "," not in lead
    led = lead != theirs.value and short and not _says_more(lead)
    by_others = makers is None or bare(theirs.value.removeprefix(mine.value)) in makers
    goes_on = not by_others and _goes_on(mine, theirs)
    longer = theirs.value.startswith(f"{mine.value} ")
    return led or goes_on or (longer and (more.isdigit() or _is_cut_off(mine.value)))


def _is_cut_off(title: str) -> bool:
    """Whether a title ends in a word that another must follow ("Millrace of the")."""
    return len(title.split()) > 1 and title.split()[-1].casefold() in _LEADING


def _has_heading(mine: str, theirs: str) -> bool:
    """Whether one title is the other with a heading before it ("FEATURE FILMS Quiet Tide")."""
    lead = mine.removesuffix(theirs)
    if lead == mine or not lead.endswith(" "):
        return False
    return whole_kind(lead) or (lead.isupper() and len(lead) > _LETTERS and not theirs.isupper())


def _goes_on(mine: Reading[str], theirs: Reading[str]) -> bool:
    """Whether the other title is this one and more behind a comma, colon, stroke or dash ("XO, Your Stalker")
    or with brackets, and what is more is no kind, season, job or company."""
    short, long = mine.value or "", theirs.value or ""
    rest = long.removeprefix(short)
    if rest == long or not short:
        return long.startswith("(") and long.endswith(f") {short}")
    behind = _BEHIND.match(rest)
    if behind is None or is_known(rest[behind.end() :]) or season_in(rest) or names_employer(rest):
        return False
    return theirs.confidence >= _FAIR_TITLE or rest.startswith(" (")


def _lettered(text: str) -> bool:
    return any(map(str.isalpha, text))


def _says_more(text: str) -> bool:
    """Whether words beside a title are a kind, a season or a job, and none of it."""
    return kind_of(text) is not None or season_in(text) is not None or position_of(text)[0] is not None


def _is_other(mine: Reading[str], theirs: Reading[str]) -> bool:
    a, b = bare(mine.value or ""), bare(theirs.value or "")
    return bool(a and b) and a not in b and b not in a and fuzz.ratio(a, b) < _OTHER


def repeated(credits: Sequence[CreditReading]) -> frozenset[str]:
    """Titles that three rows or more have, most of them with no season: words that stand by every show."""
    told = Counter(bare(credit.title.value) for credit in credits if credit.title.value)
    unseasoned = Counter(
        bare(c.title.value) for c in credits if c.title.value is not None and c.season.value is None
    )
    return frozenset(title for title, count in told.items() if count >= 3 and 2 * unseasoned[title] > count)


def is_among(reading: Reading[Any], readings: Sequence[Reading[Any]]) -> bool:
    return any(in_one_place(reading, other) for other in readings)


def in_one_place(a: Reading[Any], b: Reading[Any]) -> bool:
    """Whether the two rest on words that stand in the same place; a Word file's lines have no boxes."""
    one, other = a.evidence, b.evidence
    if one is None or other is None or (one.page, one.where) != (other.page, other.where):
        return False
    if one.box is None or other.box is None:
        return one.quote in other.quote or other.quote in one.quote
    (x0, y0, x1, y1), (u0, v0, u1, v1) = one.box, other.box
    return min(x1, u1) > max(x0, u0) and min(y1, v1) > max(y0, v0)


def same(a: Reading[Any], b: Reading[Any]) -> bool:
    """Whether two say the same: one value or, where neither is sure of one, the same choice of values."""
    if a.value is None or b.value is None:
        return a.value is b.value and bool(a.candidates) and a.candidates == b.candidates
    if isinstance(a.value, str):
        return bare(a.value) == bare(b.value)
    return bool(a.value == b.value)


def bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
