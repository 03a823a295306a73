"""The certificate page that e-signing services add to what they had signed: which envelope, who signed, when.

Once printed it is evidence and no proof: nothing on the paper can be checked any more. It is known by what it
says (an identifier of its own, people's addresses, events with a time of day), whatever the service.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.language import Language
from extractors.names import name_in_line
from extractors.prose import Piece, Prose, prose_of
from models.terms import Page, Reading, Signing, SigningReading

_TITLE = re.compile(
    r"\bcertificate of (?:completion|signature|signing|electronic)|\b(?:signature|signing) certificate\b|"
    r"\baudit (?:trail|report|log)\b|\bsigning (?:log|summary|record|history)\b|\bdocument history\b|"
    r"\b(?:record|evidence) of (?:electronic )?sign|\bcertificat de signature\b|\bpiste d['’]audit\b",
    re.IGNORECASE,
)
_ID = re.compile(
    r"\b(?:(?:envelope|document|transaction|agreement|packet|request|certificate|signature) "
    r"(?:id|no\.?|number|identifier|reference)|reference (?:number|no\.?|id)|"
    r"identifiant (?:de l['’]enveloppe|du document))\b[\s:#.]*([A-Z0-9][A-Z0-9-]{6,}[A-Z0-9])",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)
_DAY = (
    r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2} [A-Za-zéû]{3,9}\.? \d{4}|"
    r"[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})"
)
_TIME = (
    r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]\.?M\.?)?(?: ?\(?(?:UTC|GMT|E[SD]T|C[SD]T|[MP][SD]T)[+-]?\d{0,2}\)?)?"
)
_MOMENT = re.compile(rf"{_DAY}[\s,@–-]*(?:at |à )?{_TIME}", re.IGNORECASE)
_SIGNED = re.compile(
    r"\b(?:e-?|electronically |digitally )?signed\b|\bsignature date\b|\bsigné\b", re.IGNORECASE
)
_EVENT = re.compile(
    r"\b(?:sent|viewed|signed|opened|delivered|completed|created|e-?mailed|envoyé|consulté|signé)\b",
    re.IGNORECASE,
)
_TRACES = re.compile(
    r"\bIP ?(?:address)?\b[\s:]*\d{1,3}(?:\.\d{1,3}){3}|\bsecurity level\b|\bauthenticat|\bverifi", re.I
)
_BY = re.compile(r".*\b(?:by|to|from|par|à):?\s+", re.IGNORECASE)
_STATUS = re.compile(r"\bstatus\b[\s:]*$", re.IGNORECASE)
_UNDER_PT, _ASIDE_PT = 26.0, 16.0
_ENOUGH = 4.0


def certifies(text: str) -> bool:
    """Whether a page's text is such a certificate's."""
    events = len({event.casefold() for event in _EVENT.findall(text)})
    times = len(_MOMENT.findall(text))
    if not (_ID.search(text) and _SIGNED.search(text) and times >= 2 and events >= 2):
        return False
    shown = (_TITLE, 2.0), (_ADDRESS, 1.0), (_TRACES, 1.0)
    return 1.5 + 0.25 * min(times, 6) + sum(worth for cue, worth in shown if cue.search(text)) >= _ENOUGH


def read_signing_certificate(
    pages: Sequence[Page], document: str, name: str, language: Language
) -> SigningReading | None:
    """The certificate on `pages` of the file `document` (`sha256:<hex>`) called `name`; null where it is
    none. The moments of signing stay as they are printed."""
    prose = prose_of(pages, document, name)
    if not certifies(prose.text):
        return None
    found = _ID.search(prose.text)
    envelope = (
        prose.reading(found[1].upper(), found.start(1), found.end(1), 0.97) if found else Reading[str]()
    )
    people = list(_people(prose, language))
    return SigningReading(envelope, tuple(_signings(prose, people)))


_Person = tuple[int, Reading[str], Reading[str]]
"""Where the person stands in the text, their name and address."""


def _people(prose: Prose, language: Language) -> Iterator[_Person]:
    """Everybody with an address: the name beside it, else over it."""
    for at, piece in enumerate(prose.pieces):
        for address in _ADDRESS.finditer(piece.text):
            start = piece.start + address.start()
            mail = prose.reading(address[0].casefold(), start, start + len(address[0]), 0.97)
            before = piece.text[: address.start()].rstrip(" (<[–-")
            said = _BY.match(before)
            lead = said.end() if said else 0
            name = _name(prose, before[lead:], piece.start + lead, language)
            above = [p for p in prose.pieces[:at] if _is_over(p, piece)]
            if name is None and above:
                name = _name(prose, above[-1].text, above[-1].start, language)
            yield start, name or Reading(), mail


def _name(prose: Prose, text: str, start: int, language: Language) -> Reading[str] | None:
    found = name_in_line(text, language)
    if found is None:
        return None
    return prose.reading(found.text, start + found.start, start + found.end, 0.95)


def _is_over(one: Piece, other: Piece) -> bool:
    near = 0 < other.box[1] - one.box[1] < _UNDER_PT
    return one.page == other.page and near and abs(one.box[0] - other.box[0]) < _ASIDE_PT


def _signings(prose: Prose, people: Sequence[_Person]) -> Iterator[Signing]:
    """Each "Signed" with a moment beside it, by whom its line names after it, else the last person before."""
    told: set[tuple[str, str]] = set()
    for event in _SIGNED.finditer(prose.text):
        if _STATUS.search(prose.text[max(0, event.start() - 12) : event.start()]):
            continue
        moment = _moment_of(prose.text, event.start(), event.end())
        person = _person_of(prose, people, event.start())
        if moment is None or person is None:
            continue
        _, name, address = person
        key = (address.value or "", moment[0])
        if key not in told:
            told.add(key)
            yield Signing(name, address, prose.reading(moment[0], moment.start(), moment.end(), 0.95))


def _moment_of(text: str, start: int, end: int) -> re.Match[str] | None:
    """The moment after the word, before the next event; else the one before it on its line."""
    following = _EVENT.search(text, end)
    stop = min(following.start() if following else len(text), end + 160)
    after = _MOMENT.search(text, end, stop)
    line = max(text.rfind("\n", 0, start), start - 60)
    return after or next(iter(_MOMENT.finditer(text, max(line, 0), start)), None)


def _person_of(prose: Prose, people: Sequence[_Person], at: int) -> _Person | None:
    piece = prose.piece_at(at)
    line = [p.end for p in prose.pieces if piece and (p.page, p.row) == (piece.page, piece.row)]
    after = [person for person in people if line and at < person[0] <= max(line)]
    before = [person for person in people if person[0] < at]
    return next(iter((*after, *before[-1:])), None)
