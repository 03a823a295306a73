"""Member numbers in running text: where they stand, repaired where OCR took a digit for a letter."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VALUE = r"(?P<n>(?:[A-Z]{1,3}-)?[0-9OolISBZ|]{2,10}(?:-[0-9A-Z]{1,4})?)(?![^\W_]|-)"
_WORDED = (
    r"(?:member(?:ship)?|mem\.?|mbr\.?|membre|card|carte)\s*(?:[nh]u[mr]n?be?r|num[ée]ro|no\.?|num\.?|n[o°º]\.?|#|id)?"
    r"[\s.,;:)(]*(?:[i1l]s|est|de membre)?(?: l[ea])?\s*(?:[:;#]|[^\w\s]{1,2})?[\s_]*"
)
_LOCAL = (
    r"(?:(?:I\.?A\.?T\.?S\.?E\.?|local|section)\s*,?\s*(?:local|section)?\s*4[1Il|]{2}|IATSE\s+4\d[1Il|])"
    r"\b[\s,.;–—\-#:(|•·/]*(?:(?:id|no\.?|number|num\.?|n[o°º]\.?)[\s:#.]*)?"
)
_SHORT = r"(?:(?<=[(#])|^|(?<=[\n\t])|(?<=[,;:|] ))411\s?[-–/]\s?"
_PLAIN = r"(?:\bmy number(?:['’]s| is)?|\bnumber['’]s|^number|\(\s*(?:number|num[ée]ro))\s*[:–—-]?\s*"
_FORMS = tuple(
    re.compile(form + _VALUE, re.IGNORECASE | re.MULTILINE)
    for form in (
        _LOCAL + r"(?:" + _WORDED + r")?",
        _WORDED,
        _SHORT,
        _PLAIN,
        r"(?:#|(?<!\w)n[o°º]\.?)\s*:?\s*",
    )
)
_PREFIXED = re.compile(r"411-(?=\d{3,6}$)")
_BARE = re.compile(r"^[\s,;|/#•·(\[–—-]*(?P<n>(?!(?:19|20)\d\d\b)\d{4,5})[)\]\s.]*$")
_UNION = re.compile(r"\b(?:i\.?a\.?t\.?s\.?e|local|member|mbr|card|union|membre)", re.IGNORECASE)
_ALONE = re.compile(r"(?<![\w\-–/.])\d{3,6}(?![\w\-–/]|\.\d)")
_PHONE = re.compile(r"^\d{3}-?\d{4}$|^\d{3}-\d{3}")
_OF_A_STREET = re.compile(
    r",? (?:[A-ZÀ-Ý][\w.'’-]* ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Blvd|Boulevard|Lane|Way|"
    r"Court|Crescent|Cres|Row|Place|Quay|Parkway)\b| (?:rue|avenue|boulevard|chemin) "
)
"""Behind the number of a house, which an address has right under the Local's name."""
_DIGITS = str.maketrans("OoIlSBZ|", "00115821")


@dataclass(frozen=True, slots=True)
class Number:
    """A member number at `text[start:end]`; `repaired` where letters were read as digits."""

    value: str
    start: int
    end: int
    repaired: bool


def member_numbers(text: str) -> tuple[Number, ...]:
    """Every member number that says it is one, in order; the Local's own number and phones are none."""
    found: dict[int, Number] = {}
    for form in _FORMS:
        for match in form.finditer(text):
            number = _number(match)
            if number and not any(n.start < number.end and number.start < n.end for n in found.values()):
                found[number.start] = number
    return tuple(found[start] for start in sorted(found))


def _number(match: re.Match[str]) -> Number | None:
    raw = match["n"]
    start = match.start("n")
    if prefixed := _PREFIXED.match(raw):
        start, raw = start + prefixed.end(), raw[prefixed.end() :]
    digits = sum(char.isdigit() for char in raw)
    mended = raw if "-" in raw else raw.translate(_DIGITS)
    if digits < 2 or digits * 2 < len(raw) or mended == "411" or _PHONE.match(mended):
        return None
    if _OF_A_STREET.match(match.string, match.end("n")):
        return None
    return Number(mended, start, match.end("n"), mended != raw)


def bare_number(text: str) -> Number | None:
    """The number of a line that is nothing else, or follows the union's name with other words between;
    never surely one. A year is none."""
    if match := _BARE.match(text):
        return Number(match["n"], match.start("n"), match.end("n"), True)
    if not (union := _UNION.search(text)):
        return None
    found = [m for m in _ALONE.finditer(text, union.end()) if m[0] != "411"]
    if len(found) != 1 or re.match(r"(?:19|20)\d\d$", found[0][0]):
        return None
    return Number(found[0][0], found[0].start(), found[0].end(), True)
