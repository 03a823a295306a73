"""What words in a remittance row mean: whose it is, what it was paid for, in which job."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from extractors.job_words import plain
from extractors.positions import jobs_in, position_of
from extractors.remittance_headers import label_of
from extractors.remittance_vocabulary import folded, plain_words, vocabulary
from extractors.sheet_cells import member_no_of
from models.terms import Position

_NUMBER_IN_NAME = re.compile(r"^(?:#?\s*(?P<a>[A-Za-z]{0,3}-?\d{2,12})\s*[-–:,]?\s+(?P<n>\D+)|(?P<m>\D+?)\s*[-–:,]?\s*[(\[#]\s*#?(?P<b>[A-Za-z]{0,3}-?\d{2,12})[)\]]?)$")  # fmt: skip # noqa: E501


NOT_WORKED = {
    "idle": "idle day",
    "holiday": "unworked holiday",
    "bereavement": "bereavement",
    "cancelled": "cancelled call",
    "travel": "travel only",
}
"""Words for what is paid and not worked."""
_NUMBER = re.compile(r"[A-Za-z]{0,3}-?\d{2,12}")
_RANKS = frozenset({"1st", "2nd", "3rd", "assistant", "trainee", "intern", "apprentice"})
_CODE_FIRST = re.compile(r"^(?P<id>[A-Z]{0,5}-?\d[\dA-Z-]{1,11})\s*[-–:|]\s+(?P<title>.*[^\W\d_]{2}.*)$")
_CODE_BEFORE = re.compile(r"^(?P<id>[A-Z]{1,5}-?\d{3}[\dA-Z-]{0,8})\s+(?P<title>.*[^\W\d_]{2}.*)$")
"""A number of letters and three figures or more stands apart without a sign."""
_CODE_LAST = re.compile(
    r"^(?P<title>.*[^\W\d_]{2}.*?)\s*[\[(](?:#|no\.?\s*)?(?P<id>[A-Z]{1,5}-?\d[\dA-Z-]{0,11}|\d{3,8})[\])]$"
)


def code_and_title(text: str) -> re.Match[str] | None:
    """A production's number (`id`) and its title, where a text holds both."""
    return _CODE_FIRST.match(text) or _CODE_BEFORE.match(text) or _CODE_LAST.match(text)


def is_season(text: str) -> bool:
    """Whether a text is a season and nothing else ("Season 3", "S03")."""
    return bool(re.fullmatch(r"(?i)(?:season|saison|ssn|seas|sn|s|series|cycle)\.?\s*#?\s*\d{1,2}", text))


@lru_cache(maxsize=4096)
def occupation_of(occupation: str) -> Position | None:
    """None where it is unknown or ambiguous: a coordinator with a rank that is not understood is not one."""
    found = position_of(occupation)[0] if occupation else None
    if found not in (None, Position.OTHER) and _has_other_rank(occupation):
        # "Production Coordinator, 1st Assistant" has its rank last.
        job, comma, rank = occupation.partition(",")
        turned_round = f"{rank} {job}"
        return position_of(turned_round)[0] if comma and not _has_other_rank(turned_round) else None
    return found


def _has_other_rank(occupation: str) -> bool:
    """Whether a rank stands outside the words that name the job."""
    tokens = plain(occupation)
    taken = {at for _, first, after in jobs_in(tokens) for at in range(first, after)}
    return any(token in _RANKS for at, token in enumerate(tokens) if at not in taken)


@lru_cache(maxsize=256)
def elsewhere(local: str) -> str:
    """The other local or body that a text names ("IATSE 873"); "" where it is ours or names none."""
    held = vocabulary()
    numbers = re.findall(r"(?i)\b\d{1,4}[a-z]?\b", local)
    if numbers:
        return "" if held.own_local & set(numbers) else f"Local {numbers[0]}"
    return local if folded(local).strip() in held.other_bodies else ""


_LENT = re.compile(r"(?i)\b(?:f/?s/?o|f\.s\.o\.?|o/b/o|for (?:the )?services of)\W+(?P<who>[^\W\d_].*)")
_CARE = re.compile(r"(?i)[\s,(]+(?:c/o|dba|d/b/a)\b.*$")


@lru_cache(maxsize=20_000)
def person_in(name: str) -> str:
    """The person whom a loan-out company lends ("Roe Pictures Inc. f/s/o Ana Roe"); else `name` itself."""
    lent = _LENT.search(name)
    return lent["who"].strip(" )") if lent else _CARE.sub("", name)


@lru_cache(maxsize=4096)
def pay_type(text: str) -> str | None:
    """ "" for a line of days worked, the kind for one that is not; null where the words are not known."""
    held = vocabulary()
    plain = " ".join(re.sub(r"[^\w&/ ]+", " ", folded(text)).split())
    if not plain:
        return None
    if plain in held.worked:
        return ""
    if plain in held.paid_not_worked:
        return held.paid_not_worked[plain]
    if re.search(r"\b(?:work and travel|travel and work|worked|work day)\b", plain) and not re.search(
        r"\b(?:not|un)", plain
    ):
        return ""
    long = [p for p in held.paid_not_worked if len(p) > 3 and re.search(rf"\b{re.escape(p)}\b", plain)]
    return held.paid_not_worked[max(long, key=len)] if long else None


@lru_cache(maxsize=4096)
def kind_of_pay(text: str) -> str | None:
    """What a column of kinds of pay says, as `pay_type`; codes that no list has are told by their words
    ("HOL-NW", "CANC CALL") where these speak for one kind alone."""
    told = pay_type(text)
    words = set(plain_words(text))
    kinds = {kind for word, kind in NOT_WORKED.items() if word in words}
    return next(iter(kinds)) if told is None and len(kinds) == 1 and not words & {"worked", "paid"} else told


def tail_of(occupation: str) -> str:
    """What an occupation says after a dash or in brackets: "1st APC - Idle"."""
    match = re.search(r"\s[-–/]\s*([^-–/()]+)$|\(([^()]+)\)$", occupation)
    return (match[1] or match[2]).strip() if match else ""


MOST_LABEL_WORDS = 4


def _labelled_number(text: str) -> tuple[str, str] | None:
    """A member's number and the name, one behind the other with the number's label before it ("Roe, Ana
    Member No. 3456"); null for anything else."""
    words = [word.strip("()[]:;#") for word in text.split()]
    places = [at for at, word in enumerate(words) if _NUMBER.fullmatch(word)]
    if len(places) != 1 or places[0] not in (len(words) - 1, *range(1, MOST_LABEL_WORDS + 1)):
        return None
    at = places[0]
    labels = [at - n for n in range(1, MOST_LABEL_WORDS + 1) if n <= at and _is_label(words[at - n : at])]
    first = min(labels, default=at)
    name = " ".join((*words[:first], *words[at + 1 :])).strip(" -–,")
    amid = first > 0 and at < len(words) - 1
    return None if first == at or amid or not name else (words[at], name)


def _is_label(words: Sequence[str]) -> bool:
    """Whether words are a label of a member's number, each as it is listed: no name is taken for one."""
    held = vocabulary()
    plain = [held.words.get(folded(word).strip("."), "") for word in words]
    listed = all(word not in ("", "weekday") for word in plain)
    return listed and (plain == ["member"] or label_of(" ".join(words)) == "member_no")


def split_member(text: str) -> tuple[str, str]:
    """Number and name from "3456 - Roe, Ana" or "Roe, Ana (3456)"; ("", name) where there is no number."""
    match = _NUMBER_IN_NAME.match(text.strip())
    if match is None and (told := _labelled_number(text)):
        return told
    if match is None:
        whole = member_no_of(text)
        return (whole, "") if whole and re.fullmatch(r"[A-Za-z]{0,3}-?\d{2,}", whole) else ("", text)
    return match["a"] or match["b"], (match["n"] or match["m"]).strip(" -–:,")


@lru_cache(maxsize=20_000)
def turned(name: str) -> str:
    """ "ROE, Ana" as "Ana Roe"; a name all in capitals in the usual case; "Jr." stays at the end."""
    parts = [part.strip() for part in name.split(",") if part.strip()]
    if len(parts) == 2 and not re.fullmatch(r"(?i)jr\.?|sr\.?|ii+|iv", parts[1]):
        parts = [f"{parts[1]} {parts[0]}"]
    words = ", ".join(parts).split()
    return " ".join(_cased(word) for word in words)


def family_first(name: str) -> str:
    """ "DE LA CRUZ Ana" with the comma that it lacks; any other name as it stands."""
    words = name.split()
    leading = list(takewhile(lambda word: word.isupper() and len(word) > 1 and "." not in word, words))
    given = words[len(leading) :]
    if not leading or not given or "," in name or any(word.isupper() and len(word) > 2 for word in given):
        return name
    return f"{' '.join(leading)}, {' '.join(given)}"


def _cased(word: str) -> str:
    if len(word) < 3 or not word.isupper() or "." in word:
        return word
    cased = "-".join(part.capitalize() for part in word.split("-"))
    cased = re.sub(r"(?<=['’])[a-z]", lambda m: m[0].upper(), cased)
    return re.sub(r"^Mc[a-z]", lambda m: m[0][:2] + m[0][2].upper(), cased)
