"""The single values of a credit, each from the text that holds it: season, days, agreement, names."""

from __future__ import annotations

import re

from extractors.name_words import PARTICLES

_NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        1,
    )
} | {
    word: 10 * number
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_SEASON_WORDS = {word: number for word, number in _NUMBER_WORDS.items() if number <= 12} | {
    word: number
    for number, word in enumerate(["une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit"], 1)
}
_ORDINALS = {
    word: number
    for words in (
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        "première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
    )
    for number, word in enumerate(words.split(), 1)
}
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_COUNT = rf"\d{{1,2}}|[IVX]{{1,4}}|{'|'.join(_SEASON_WORDS)}"
_SEASON = re.compile(
    rf"(?P<open>[(\[]\s*)?(?:(?<=\s)|(?<=^)|(?<=[(\[,;:/–—-]))"
    rf"(?:(?P<word>season|saison|sea\.|seas\.?|ser\.?|ssn\.?|szn\.?|series|série|cycle|year|yr\.?)\s*[.:#-]?\s*(?:no\.?\s*)?(?P<count>{_COUNT}|[lI|])"
    rf"|s\s?\.?\s?(?P<short>[0-9lIO|]{{1,2}}))(?P<half>(?<=\d)[ab])?(?![\w'’])\s*(?P<shut>[)\]])?",
    re.IGNORECASE,
)
_ORDINAL_SEASON = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|e|ère|ère)\s+(?:season|saison)\b", re.IGNORECASE)
_WORDED_SEASON = re.compile(
    rf"(?<=[(\[,;–—-])\s*(?:the\s+|la\s+)?(?P<word>{'|'.join(_ORDINALS)})\s+(?:season|saison)(?!\w)",
    re.IGNORECASE,
)
_DIGIT_LIKE = str.maketrans(
    {"O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "s": "5", "B": "8", "Z": "2", "z": "2"}
)
_FRACTION = r"(?:[.,]\d{1,2}|\s?½|[\s-]1/2)?"
"""What a count of days may have behind whole ones: "82.5", "82 ½", "82-1/2"."""
_DAYS = re.compile(
    r"(?<![\w/.,'’-])(?:[x×]\s*)?(?P<count>[\dOolI|SBZ]{1,3}"
    rf"{_FRACTION})\s*(?:(?:(?:shoot(?:ing)?|work(?:ing|ed)?|paid|total|prep|wrap|union|full|calendar)(?:\s?[/&+]\s?|\s+))*)"
    r"(?:days?|jours?|dys?|jrs?|(?<=\d\s)[dj]|(?<=\d)[dj])(?![\w'’])",
    re.IGNORECASE,
)
_DAYS_LABEL = re.compile(
    r"(?:#|\bno\.?|\bnumber|\btotal)\s*(?:#|no\.?|number)?\s*(?:of\s+)?days(?:\s+worked)?\s*[:=–—-]?\s*(?P<count>\d{1,3}"
    rf"{_FRACTION})(?![\w/-])",
    re.IGNORECASE,
)
_OWN_LABEL = re.compile(
    r"^\W*(?:[^\W\d_]+\s+){0,2}(?:days|jours|dys)(?:\s+[^\W\d_]+){0,2}\s*[:.=–—-]{0,3}\s*(?=\d)",
    re.IGNORECASE,
)
# "14 Days in Moosonee" is a title; "14 days in all" is a count.
_TITLED_DAYS = re.compile(
    r"Days\s+(?:in(?!\s+(?:all|total)\b)|of|to|at|with|before|after|until|from)\s+(?:the\s+)?[A-Z]"
)
_HALF = re.compile(r"\s?½|[\s-]1/2")
_SO_MANY_WEEKS = r"(\d{1,3}(?:[.,]\d)?)\s*(?:weeks?|wks?\.?|semaines?)"
_WEEKS = re.compile(rf"(?<![\w.,]){_SO_MANY_WEEKS}\b", re.IGNORECASE)
_WEEKS_BEFORE = re.compile(rf"(?<![\w.,]){_SO_MANY_WEEKS}\s*[/,;=:|(–—-]\s*$", re.IGNORECASE)
_WEEKS_BEHIND = re.compile(rf"\s*[/,;=|(–—-]\s*{_SO_MANY_WEEKS}(?!\w)", re.IGNORECASE)
_WEEKS_TOO = re.compile(rf"(?<=\S){_WEEKS_BEHIND.pattern}\W*$", re.IGNORECASE)
# "'25" alone is the end of a date.
_BARE_NUMBER = re.compile(rf"(?!\W*['’‘]\d\d\W*$)[^\w]*(?P<count>[\dOolI|SBZ]{{1,3}}{_FRACTION})[^\w]*")
_NOTHING = re.compile(r"(?:[-–—_.*\s/]*|n\.?/?a\.?|tba|tbd|none|nil|s\.?o\.?|unknown)", re.IGNORECASE)


def season_in(text: str) -> tuple[int, int, int] | None:
    """The season that `text` names, with its place: number, first and after. "2A" is season 2."""
    ordinal = _ORDINAL_SEASON.search(text)
    if ordinal:
        return int(ordinal[1]), ordinal.start(), ordinal.end()
    if worded := _WORDED_SEASON.search(text):
        return _ORDINALS[worded["word"].casefold()], worded.start(), worded.end()
    for match in _SEASON.finditer(text):
        written = (match["count"] or match["short"]).lower()
        number = _SEASON_WORDS.get(written) or ROMAN.get(written)
        if number is None:
            digits = written.translate(_DIGIT_LIKE)
            number = int(digits) if digits.isdigit() else None
        if number and number <= 60:
            return number, match.start(), match.end()
    return None


def days_in(text: str) -> tuple[float, int, int] | None:
    """A count of days that says so ("102 days", "97.5 shoot days"), with its place, which takes in the weeks
    that it is told in too ("21 wks, 102 days")."""
    match = next(
        (found for found in _DAYS.finditer(text) if not _TITLED_DAYS.match(text, found.end() - 4)), None
    )
    if match and (count := _count(match["count"])) is not None:
        before, behind = _WEEKS_BEFORE.search(text[: match.start()]), _WEEKS_BEHIND.match(text, match.end())
        return count, before.start() if before else match.start(), behind.end() if behind else match.end()
    labelled = _DAYS_LABEL.search(text)
    if labelled and (count := _count(labelled["count"])) is not None:
        return count, labelled.start(), labelled.end()
    return _worded_days(text)


def weeks_in(text: str) -> tuple[float, int, int] | None:
    """A count of weeks, as the days of five-day weeks that it may stand for, with its place."""
    match = _WEEKS.search(text)
    return (float(match[1].replace(",", ".")) * 5, match.start(), match.end()) if match else None


def bare_count(text: str) -> float | None:
    """The number that a cell of days holds by itself, behind its own label ("Days: 91") or before the weeks
    that it is told in too ("34 (7 wks)")."""
    match = _BARE_NUMBER.fullmatch(_WEEKS_TOO.sub("", _OWN_LABEL.sub("", text)))
    return _count(match["count"]) if match else None


def _count(written: str) -> float | None:
    written = _HALF.sub(".5", written)
    digits = written.translate(_DIGIT_LIKE).replace(",", ".")
    if not any(character.isdigit() for character in written) or not digits.replace(".", "", 1).isdigit():
        return None
    number = float(digits)
    return number if 0 < number < 800 else None


def _worded_days(text: str) -> tuple[float, int, int] | None:
    """ "one hundred and two days"."""
    match = re.search(r"((?:[a-z]+[\s-]+)+)days?\b", text, re.IGNORECASE)
    if match is None:
        return None
    total = 0
    for word in re.findall(r"[a-z]+", match[1].lower()):
        if word == "hundred":
            total = max(total, 1) * 100
        elif word in _NUMBER_WORDS:
            total += _NUMBER_WORDS[word]
        elif word != "and":
            return None
    # "Ten Days in ..." may be a title; a count written out is long or is not capitalised.
    return (float(total), match.start(), match.end()) if total > 12 or match[0].islower() else None


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is nothing ("-", "n/a")."""
    return _NOTHING.fullmatch(text.strip()) is not None


_SMALL = PARTICLES | {"and", "et"}
_ELIDED = re.compile(r"(?:[ld]['’]|[ae]l-)[A-ZÀ-Ý]")
"""A name's small word that is one with the next ("d’Angelo", "al-Rashid")."""


def looks_like_names(text: str) -> bool:
    """Whether every word of it is capitalised, as in one or more people's names."""
    words = re.findall(r"[^\W\d_][\w'’.-]*", text)
    return (
        2 <= len(words) <= 12
        and not any(c.isdigit() for c in text)
        and all(w[0].isupper() or w.lower() in _SMALL or _ELIDED.match(w) for w in words)
    )
