"""What a form or memo says beside its labels: the referee, the applicant, whose job and number is whose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from extractors.language import Language
from extractors.layout import are_level
from extractors.member_numbers import bare_number, member_numbers
from extractors.names import NameAt, name_in_line
from extractors.positions import role_of
from extractors.prose import Piece, Prose

_END = r"(?:\s*\((?:please )?print\w*\))?\s*(?::+|\?+|#|\.{3,}|_{3,}|$)[\s_]*"
_ASKED = r"(?:q(?:uestion)?\s*\d*\s*[.:)]\s*)?"
"""A form may put its labels as questions."""
_REFEREE = (
    r"(?:referee|reference|recommender|member (?:supporting|recommending)|supporting member|sponsor|endorser|"
    r"signatory|writer|author|supervisor|répondante?|signataire)"
)
_APPLICANT = (
    r"(?:applicant|candidate?|nominee|member (?:applying|recommended|seeking \w+)|demandeur|demandeuse)"
)
_THE = r"(?:name|nom) (?:of |du |de la )?(?:the )?"
_NAME_OF = r"(?:['’]?s)?(?: (?:full )?name)?"
_SIGNER = re.compile(
    rf"^\W*{_ASKED}(?:{_THE}{_REFEREE}|(?:your |the )?{_REFEREE}{_NAME_OF}|from|de|(?:your|"
    rf"my) (?:full )?name|"
    rf"who are you|who is (?:writing|signing)(?: this)?|"
    rf"(?:submitted|completed|recommended|prepared|signed|written|given) by){_END}",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    rf"^\W*{_ASKED}(?:{_THE}{_APPLICANT}|(?:the )?{_APPLICANT}{_NAME_OF}|{_THE}member(?: \w+ed)?|"
    rf"(?:who|whom) (?:is this(?: letter| reference| form)? (?:for|about)|are you (?:recommending|"
    rf"supporting|writing "
    rf"(?:for|about))|do you (?:recommend|support))|who(?: is|['’]s)? (?:it|this) for|for whom|"
    rf"re|regarding|subject|objet|member|on behalf of|in support of|recommending){_END}",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"^\W*reference\s*:", re.IGNORECASE)
_FORM = re.compile(rf"^\W*(?:{_THE})?(?:{_APPLICANT}|member|regarding|re){_NAME_OF}{_END}", re.IGNORECASE)
"""Says whom a form is about: there "Reference:" is who gives it; in a letter it is who gets it."""
_WHO = rf"^\W*(?P<who>(?:{_APPLICANT}|{_REFEREE})(?:['’]?s)? )?"
_NUMBER = re.compile(
    rf"{_WHO}(?:(?:i\.?a\.?t\.?s\.?e\.?|union|local(?: 411)?|411) )?"
    rf"(?:member(?:ship)?|card|mbr\.?|membre|(?<=s )(?=#|no\b|number))\s*(?:no\.?|num(?:ber|\.)?|#|"
    rf"id|n[o°º]\.?)?{_END}",
    re.IGNORECASE,
)
_TITLE = re.compile(
    rf"{_WHO}(?P<own>(?:your|my)(?: own)? )?(?:job )?(?:title|position|occupation|role|capacity|poste|titre|"
    rf"fonction|(?<!\w)listed (?:category|as))(?: held)?{_END}",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"\s*([A-ZÀ-Ý][A-ZÀ-Ý.'’\- ]{2,}),\s+([A-ZÀ-Ý][\w'’\-]+(?: [A-Z]\.)?)(?=\s*(?:[-–—,;(]|$))"
)
_DIGITS = re.compile(r"[\s#(]*(?:411\s?[-–/]\s?)?(\d{3,6})\b")
_CUTS = tuple(
    re.compile(rf"(\s[-–—/:]\s|[–—|:]\s?|\b(?:of|for|pour{more})\s+)") for more in ("", "|de|d['’]")
)
_NUMBERED = re.compile(r"\W+(?:member|mbr|iatse|local|union)\W*$", re.IGNORECASE)
_BELOW_PT = 24.0
_ASIDE_PT = 40.0
_LONG_VALUE = 12


class _Party(Enum):
    SIGNER = "signer"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Field:
    """A value and its offsets in the prose's text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fields:
    """What labels give; null where none does."""

    signer: Field | None = None
    signer_title: Field | None = None
    signer_number: Field | None = None
    subject: Field | None = None
    subject_number: Field | None = None


def fields_of(prose: Prose, language: Language) -> Fields:
    """The labelled values of a letter. A job or number without a party of its own belongs to the party named
    last before it."""
    found: dict[str, Field] = {}
    party: _Party | None = None
    headings = _headings(prose)
    is_form = any(_FORM.match(piece.text) for piece in prose.pieces)
    for piece in prose.pieces:
        of_signer = _Party.SIGNER if is_form or not _REFERENCE.match(piece.text) else _Party.SUBJECT
        for label, whose in ((_SIGNER, of_signer), (_SUBJECT, _Party.SUBJECT)):
            for start, end in _value(prose, piece, label):
                if (inverted := _INVERTED.match(prose.text[start:end])) is not None:
                    party = whose
                    whole = f"{inverted[2]} {inverted[1]}"
                    found.setdefault(party.value, Field(whole.upper(), start, start + inverted.end()))
                    continue
                name = _any_name(prose.text[start:end], language)
                if name is not None:
                    party = whose
                    _keep(found, party.value, prose, start + name.start, start + name.end)
                    _beside_name(found, party, prose, start + name.end, end)
        for start, end in _value(prose, piece, _NUMBER):
            whose_number = _whose(_NUMBER, piece, _over(piece, headings) or party)
            if whose_number and (
                digits := re.match(r"[\s#(]*(?:411\s?[-–/]\s?)?(\d{3,6})\b", prose.text[start:end])
            ):
                _keep(
                    found,
                    f"{whose_number.value}_number",
                    prose,
                    start + digits.start(1),
                    start + digits.end(1),
                )
        for start, end in _value(prose, piece, _TITLE):
            own = _Party.SIGNER if (said := _TITLE.match(piece.text)) and said["own"] else None
            whose_title = own or _whose(_TITLE, piece, _over(piece, headings) or party)
            if whose_title is _Party.SIGNER and role_of(prose.text[start:end]) is not None:
                end = start + len(prose.text[start:end].rstrip(" _"))
                _keep(found, "signer_title", prose, start, end)
    return Fields(**{key: value for key, value in found.items() if key != "subject_title"})


_Headings = list[tuple[Piece, _Party]]


def _headings(prose: Prose) -> _Headings:
    """Where a form names the two parties side by side, each over a column of its own; else none."""
    found = [
        (piece, whose)
        for piece in prose.pieces
        for label, whose in ((_SIGNER, _Party.SIGNER), (_SUBJECT, _Party.SUBJECT))
        if (match := label.match(piece.text)) and match.end() == len(piece.text)
    ]
    return found if len(found) == 2 and are_level(found[0][0].box, found[1][0].box) else []


def _over(piece: Piece, headings: _Headings) -> _Party | None:
    """The party over whose column the piece stands."""
    near = [
        (abs(heading.box[0] - piece.box[0]), party.value, party)
        for heading, party in headings
        if heading.page == piece.page and heading.box[1] < piece.box[1]
    ]
    return min(near)[2] if near and min(near)[0] < _ASIDE_PT else None


def _keep(found: dict[str, Field], key: str, prose: Prose, start: int, end: int) -> None:
    found.setdefault(key, Field(prose.text[start:end], start, end))


def _whose(label: re.Pattern[str], piece: Piece, party: _Party | None) -> _Party | None:
    match = label.match(piece.text)
    who = match["who"] if match else None
    if not who:
        return party
    return _Party.SUBJECT if re.match(_APPLICANT, who, re.IGNORECASE) else _Party.SIGNER


def _beside_name(found: dict[str, Field], party: _Party, prose: Prose, start: int, end: int) -> None:
    """ "FROM: Marie Roy, Line Producer (#3281)": what follows the name is theirs."""
    rest = prose.text[start:end]
    number = next(iter(member_numbers(rest)), None) or bare_number(rest)
    if number is not None:
        _keep(found, f"{party.value}_number", prose, start + number.start, start + number.end)
        rest = rest[: number.start]
    if party is _Party.SIGNER:
        for part in re.finditer(r"[^,;|()–—#\t\n]+", rest):
            text = _NUMBERED.sub("", part[0]).strip(" -.")
            if text and role_of(text) is not None:
                at = start + part.start() + part[0].index(text)
                _keep(found, "signer_title", prose, at, at + len(text))
                return


def _any_name(text: str, language: Language) -> NameAt | None:
    """The name that a value begins with; of "Upgrade – Marie Roy", the part that is one."""
    for cuts in _CUTS:
        at = 0
        for part in cuts.split(text[:120]):
            name = name_in_line(part, language)
            if name is not None:
                return NameAt(name.text, at + name.start, at + name.end, name.score)
            at += len(part)
    return None


def _value(prose: Prose, piece: Piece, label: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Offsets of what stands after the label, to its right, or close under it; a table's heads stand side by
    side with their values under them."""
    match = label.match(piece.text)
    if not match:
        return
    if match.end() < len(piece.text):
        yield piece.start + match.end(), piece.end
        return
    beside = [
        p for p in prose.pieces if p.page == piece.page and p.row == piece.row and p.start > piece.start
    ]
    under = [
        p
        for p in prose.pieces
        if p.page == piece.page
        and 0 < p.box[1] - piece.box[1] < _BELOW_PT + piece.box[3] - piece.box[1]
        and p.row != piece.row
        and abs(p.box[0] - piece.box[0]) < _ASIDE_PT
    ]
    values = [p for p in beside[:1] + under[:1] if not _is_label(p)]
    yield from ((value.start, value.end) for value in values[:1] if len(value.words) <= _LONG_VALUE)


def _is_label(piece: Piece) -> bool:
    return any(label.match(piece.text) for label in (_SIGNER, _SUBJECT, _NUMBER, _TITLE))
