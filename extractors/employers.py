"""A cell that names a company and the studio behind it: "Company Inc. (Studio)", "Studio / Company Ltd."."""

from __future__ import annotations

import re

from extractors.layout import Passage

_LONGEST_HEADING = 50
_CORPORATE = re.compile(
    r"\b(?:inc|ltd|ltée|llc|corp|limited|prods?|productions?|films?|pictures|entertainment)\b\.?|^\d{5,}\b",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:inc|ltd|ltée|llc|corp|limited|productions?|films?|pictures|entertainment|media|studios?|tv|presents|présente)\b\W*$",
    re.IGNORECASE,
)
_LEGAL = re.compile(r"\s(?:inc|ltd|ltée|llc|corp|limited)\b\W*(?:,\s.*)?$", re.IGNORECASE)
_FORM = re.compile(r"\s(?:inc|ltd|ltée|llc|corp)\b", re.IGNORECASE)
_PRESENTS = re.compile(r"(\S.*?)\s+(?:presents|présentent?)\W*", re.IGNORECASE)
_IN_END = re.compile(r"(?P<first>\S.*?)\s*[(\[](?P<second>[^()\[\]]{2,})[)\]]\W*", re.DOTALL)
_STROKE = re.compile(r"(?P<first>[^/|\n]{2,}?)\s*(?:\s[/|–—-]\s|/|\|)\s*(?P<second>[^/|\n]{2,})", re.DOTALL)
_FOR = re.compile(r"(?P<first>\S.*?),?\s+(?:for|pour)\s+(?P<second>[A-ZÀ-Ý0-9].+)", re.DOTALL)
_OVER_SHOWS = re.compile(
    r"(?:shows?|productions?|credits?|projects?|titles?|films?|series|work)\s+(?:done\s+|made\s+)?"
    r"(?:(?:for|with|at)\s+(?P<house>[A-ZÀ-Ý0-9].*)|(?:without|with no|no)\s+(?:a\s+)?(?:studio|network).*)",
    re.IGNORECASE,
)
_LINES = re.compile(r"(?P<first>[^\n]{2,}?)\s*\n\s*(?P<second>[^\n]{2,})")


def is_company(text: str) -> bool:
    """Whether a text ends as a company's name does."""
    return _COMPANY.search(text) is not None


def names_employer(text: str) -> bool:
    """Whether a text names a company, or one and what stands behind it."""
    return is_company(text) or is_company(text.partition(",")[0]) or _FORM.search(text) is not None


def is_incorporated(text: str) -> bool:
    """Whether a text names a company by its legal form, its town perhaps behind it."""
    return _LEGAL.search(text) is not None


def presented_by(text: Passage) -> Passage | None:
    """Who presents a show: "TeleUnion presents"."""
    match = _PRESENTS.fullmatch(text.text)
    return text.cut(*match.span(1)) if match else None


def is_made_for(text: str) -> bool:
    """Whether a text is a company and for whom it made a show ("Sixth Line Films Inc. for Halo")."""
    match = _FOR.fullmatch(text)
    return match is not None and is_company(match["first"]) and len(match["first"].split()) > 1


def over_shows(text: str) -> tuple[int, int] | None:
    """Where a heading over credits ("Shows for Big Films", "Productions with no studio") names for whom they
    were made, nowhere (0, 0) where it says for nobody; null for any other text."""
    match = _OVER_SHOWS.fullmatch(text.strip(" :"))
    if match is None or len(text) > _LONGEST_HEADING:
        return None
    return match.span("house") if match["house"] else (0, 0)


def employers_in(text: Passage) -> dict[str, Passage]:
    """Studio and company where a text holds both, one named like a company; else empty."""
    for pattern in (_IN_END, _STROKE, _FOR, _LINES):
        match = pattern.fullmatch(text.text)
        if match is None:
            continue
        parts = [text.cut(*match.span("first")), text.cut(*match.span("second"))]
        if pattern is _FOR and is_company(parts[0].text):
            return {"company": parts[0], "studio": parts[1]}
        corporate = [_CORPORATE.search(part.text) is not None for part in parts]
        if corporate[0] != corporate[1]:
            company, studio = parts if corporate[0] else reversed(parts)
            return {"company": company, "studio": studio}
    return {}
